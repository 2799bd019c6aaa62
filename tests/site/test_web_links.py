"""Links that lead out of the site open the right page at the right words, and nothing else."""

from __future__ import annotations

from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.site.web_links import at_passage, file_in_repository, web_address, wikidata

URL = "https://herald.example/dyke"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("https://herald.example/dyke?page=1#top", "https://herald.example/dyke?page=1#top"),
        (" http://herald.example ", "http://herald.example"),
        ("javascript:alert(1)", ""),
        ("JavaScript:alert(1)", ""),
        ("data:text/html,hello", ""),
        ("file:///etc/passwd", ""),
        ("//herald.example/dyke", ""),
        ("herald.example", ""),
        ("https:", ""),
        ("http://[", ""),
        ("", ""),
    ],
)
def test_web_addresses(text: str, expected: str) -> None:
    """Only pages of the web are linked."""
    assert web_address(text) == expected


@pytest.mark.parametrize(
    ("passage", "around", "expected"),
    [
        ("The dyke broke.", {}, f"{URL}#:~:text=The%20dyke%20broke."),
        ("two-storey houses", {}, f"{URL}#:~:text=two%2Dstorey%20houses"),
        ("mud, sand & stones", {}, f"{URL}#:~:text=mud%2C%20sand%20%26%20stones"),
        ("at\n  dawn", {}, f"{URL}#:~:text=at%20dawn"),
        ("“Leave!”", {}, f"{URL}#:~:text=%E2%80%9CLeave%21%E2%80%9D"),
        ("the dyke", {"prefix": "near"}, f"{URL}#:~:text=near-,the%20dyke"),
        ("the dyke", {"suffix": "gave way"}, f"{URL}#:~:text=the%20dyke,-gave%20way"),
        (
            "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen",
            {},
            f"{URL}#:~:text=one%20two%20three%20four%20five,eleven%20twelve%20thirteen%20fourteen%20fifteen",
        ),
        ("", {}, URL),
    ],
)
def test_text_fragments(passage: str, around: dict[str, str], expected: str) -> None:
    """A passage is named as the text directive asks; a long one by its two ends."""
    assert at_passage(URL, passage, **around) == expected


def test_a_fragment_of_its_own_is_kept() -> None:
    """A page's own fragment stays in front of the text directive."""
    assert at_passage(f"{URL}#flood", "at dawn") == f"{URL}#flood:~:text=at%20dawn"


def test_no_page_no_fragment() -> None:
    """What is no web page is not linked at any passage."""
    assert at_passage("javascript:alert(1)", "at dawn") == ""


@given(st.text(min_size=1))
def test_a_directive_says_the_words(passage: str) -> None:
    """Whatever the words, the directive is one, is plain ASCII and gives them back."""
    link = at_passage(URL, passage)
    directive = link.removeprefix(f"{URL}#:~:text=")
    words = " ".join(passage.split()).encode("utf-8", "replace").decode("utf-8")
    if not words:
        assert link == URL
    elif len(words.split()) <= 14:
        assert unquote(directive) == words
        assert directive.isascii()
        assert not set(directive) & set(",-& ")


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        ("Q3703", "https://www.wikidata.org/wiki/Q3703"),
        ("", ""),
        ("Q0", ""),
        ("Q1/../../evil", ""),
        ("P31", ""),
    ],
)
def test_wikidata(item: str, expected: str) -> None:
    """An item has a page; what is no item has none."""
    assert wikidata(item) == expected


@pytest.mark.parametrize(
    ("repository", "expected"),
    [
        ("https://github.com/arle/flood", "https://github.com/arle/flood/blob/HEAD/content/events/a%20b.yaml"),
        ("https://github.com/arle/flood.git", "https://github.com/arle/flood/blob/HEAD/content/events/a%20b.yaml"),
        ("https://gitlab.com/arle/flood/", "https://gitlab.com/arle/flood/-/blob/HEAD/content/events/a%20b.yaml"),
        ("https://code.example/flood", "https://code.example/flood"),
        ("https://codeberg.org/arle/from-github", "https://codeberg.org/arle/from-github"),
        ("javascript:alert(1)", ""),
        ("", ""),
    ],
)
def test_files_in_a_repository(repository: str, expected: str) -> None:
    """A file is linked where it is known how, the repository elsewhere."""
    assert file_in_repository(repository, "content/events/a b.yaml") == expected
