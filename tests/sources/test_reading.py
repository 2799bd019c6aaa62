"""Reading: bytes in, a source out, whatever the bytes."""

from __future__ import annotations

from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.source import Source, SourceFile, SourceRecord
from generator.sources.reading import read

Format = Literal["text", "markdown", "html"]

TITLE = "River floods lower town"
TEXT_PAGE = f"""\
Home > World

{TITLE}

By Jane Doe

LIMA (AFP) - The river rose. It burst its banks
on Monday, Mr. Roe said.

ROADS CUT

“We had ten minutes. Then it came,” she said.

Sign up for our newsletter
"""
MARKDOWN_PAGE = f"""\
# {TITLE}

*By Jane Doe*

LIMA (AFP) - The river **rose**. It burst its banks on [Monday](day), Mr. Roe said.

## ROADS CUT

“We had ten minutes. Then it came,” she said.

Sign up for our newsletter
"""
HTML_PAGE = f"""\
<html><head><title>{TITLE}</title></head><body><article><h1>{TITLE}</h1><p>By Jane Doe</p>
<p>LIMA (AFP) - The river rose. It burst its banks on Monday, Mr. Roe said.</p>
<h2>ROADS CUT</h2><p>“We had ten minutes. Then it came,” she said.</p>
<p>Sign up for our newsletter</p></article></body></html>
"""
PAGES: dict[Format, str] = {"text": TEXT_PAGE, "markdown": MARKDOWN_PAGE, "html": HTML_PAGE}


def source_of(body: bytes, format_: Format = "text", record: SourceRecord | None = None) -> Source:
    return read(SourceFile("flood", f"content/sources/flood.{format_}", format_, body, record))


@pytest.mark.parametrize("format_", ["text", "markdown", "html"])
@pytest.mark.parametrize("record", [None, SourceRecord("flood", TITLE)])
def test_one_article_in_three_formats(format_: Format, record: SourceRecord | None) -> None:
    """An article reads the same as text, as Markdown and as a web page, with its record and without."""
    source = source_of(PAGES[format_].encode(), format_, record)
    assert source.text == (
        "The river rose. It burst its banks on Monday, Mr. Roe said.\n\nROADS CUT\n\n"
        "“We had ten minutes. Then it came,” she said."
    )
    assert [(passage.text, passage.paragraph, passage.heading) for passage in source.passages] == [
        ("The river rose.", 0, False),
        ("It burst its banks on Monday, Mr. Roe said.", 0, False),
        ("ROADS CUT", 1, True),
        ("“We had ten minutes.", 2, False),
        ("Then it came,” she said.", 2, False),
    ]
    assert source.path == f"content/sources/flood.{format_}"
    assert "LIMA (AFP) -" in source.removed


@pytest.mark.parametrize("format_", ["text", "markdown", "html"])
def test_proposed_record(format_: Format) -> None:
    """Without a record one is proposed, as a draft."""
    record = source_of(PAGES[format_].encode(), format_).record
    assert record == SourceRecord(
        "flood", TITLE, agency="Agence France-Presse (AFP)", authors=("Jane Doe",), status="draft"
    )


@pytest.mark.parametrize(
    ("page", "text"),
    [
        (
            "The river rose on Tuesday and on\nWednesday in town.\n",
            "The river rose on Tuesday and on Wednesday in town.",
        ),
        (
            f"{TITLE}\n\nThe river rose on Tuesday and on\nWednesday in town.\n",
            "The river rose on Tuesday and on Wednesday in town.",
        ),
        (f"{TITLE}\n\nIt rose in Port\nArthur today, he said.\n", "It rose in Port\n\nArthur today, he said."),
        (f"{TITLE}\n\nWeather\n\nIt rose today, he said.\n", "It rose today, he said."),
    ],
)
def test_the_beginning_of_a_wrapped_text_stays(page: str, text: str) -> None:
    """However short its first line is; a line with an empty one below it is a label."""
    assert source_of(page.encode()).text == text


def test_given_record_stays() -> None:
    """A record that lacks what the text says stays as its editor wrote it."""
    record = SourceRecord("flood", "Another title")
    assert source_of(TEXT_PAGE.encode(), "text", record).record is record


def test_digest_stays_whole() -> None:
    """In a digest nothing is furniture, for an editor wrote it."""
    record = SourceRecord("flood", TITLE, text_kind="digest")
    source = source_of(f"{TITLE}\n\nLIMA (AFP) - It rose.\n\nRead more".encode(), "markdown", record)
    assert source.text == f"{TITLE}\n\nLIMA (AFP) - It rose.\n\nRead more"
    assert source.removed == ()


@pytest.mark.parametrize("format_", ["text", "markdown", "html"])
@pytest.mark.parametrize("body", [b"", b"\n \n", b"\x00\x01", b"\xff\xfe", b"\xef\xbb\xbf"])
def test_files_without_text(format_: Format, body: bytes) -> None:
    """A file without text becomes a source without passages, under the name of its file."""
    source = source_of(body, format_)
    assert (source.text, source.passages, source.record.title) == ("", (), "Flood")


def is_sound(source: Source) -> bool:
    """Whether passages are exact slices in order that leave out nothing but white space, and paragraphs are apart."""
    before = 0
    for passage in source.passages:
        assert source.text[passage.start : passage.end] == passage.text
        assert source.text[before : passage.start].strip() == ""
        assert source.text[: passage.start].count("\n\n") == passage.paragraph
        before = passage.end
    return source.text[before:] == ""


FRAGMENTS = st.sampled_from([
    "<p>", "</p>", "<html>", "<br>", "&#1;", "# ", "* ", "\n\n", "\n", ". ", "“",
    "By Jane Doe", TITLE, "Comments", "It rose. ", "LIMA (AFP) - ",
])  # fmt: skip
BODIES = st.one_of(
    st.binary(max_size=200),
    st.lists(st.one_of(FRAGMENTS, st.text(max_size=8)), max_size=12).map(
        lambda parts: "".join(parts).encode("utf-8", "ignore")
    ),
)


@given(BODIES, st.sampled_from(["text", "markdown", "html"]), st.sampled_from([None, "verbatim", "digest"]))
def test_any_bytes(body: bytes, format_: Format, kind: Literal["verbatim", "digest"] | None) -> None:
    """Reading never fails, and what it gives is sound, whatever the bytes, the format and the record."""
    record = SourceRecord("flood", TITLE, text_kind=kind) if kind else None
    source = source_of(body, format_, record)
    assert is_sound(source)
    assert source.record.title
    source.text.encode("utf-8")
