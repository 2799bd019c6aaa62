"""BibTeX: our own words, and what a parser makes of them."""

from __future__ import annotations

import bibtexparser
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.dates.edtf import parse
from generator.site.citing.author_names import AuthorName
from generator.site.citing.bibtex import bibtex, bibtex_entry
from generator.site.citing.works import Work
from tests.site.citing.works import BARE, FROM_WIRE, PAGE, SIGNED, UNSIGNED


def test_an_article() -> None:
    """An entry as a person would write it."""
    assert bibtex_entry(SIGNED) == (
        "@article{herald-dyke,\n"
        "  author = {Pike, Joan and Orme, T.},\n"
        "  title = {{Dyke gives way: “We saw it coming”}},\n"
        "  journal = {The Arle Herald},\n"
        "  year = {1998},\n"
        "  month = mar,\n"
        "  day = {4},\n"
        "  url = {https://herald.example/dyke?page=1},\n"
        "  urldate = {2020-02-01},\n"
        "  langid = {en},\n"
        "  note = {Archived at \\url{https://archive.example/1998/dyke}},\n"
        "}\n"
    )


def test_a_page_and_a_bare_title() -> None:
    """What is no article in a newspaper is `misc`."""
    assert bibtex_entry(PAGE).startswith("@misc{dyke-breaks,\n  title = {{The dyke breaks}},\n  howpublished = {The")
    assert bibtex_entry(BARE) == "@misc{bare,\n  title = {{Only a title}},\n  langid = {en},\n}\n"


@pytest.mark.parametrize(
    ("date", "lines"),
    [
        ("1998-03", ["  year = {1998},", "  month = mar,"]),
        ("1998", ["  year = {1998},"]),
        ("1998-03-04~", ["  year = {ca. March 4, 1998},"]),
        ("1998-03-03/1998-03-04", ["  year = {March 3, 1998–March 4, 1998},"]),
        ("-0043", ["  year = {44 BC},"]),
    ],
)
def test_dates(date: str, lines: list[str]) -> None:
    """As sharp as the date is known; a doubtful one in words."""
    entry = bibtex_entry(Work("a", "webpage", "b", issued=parse(date)))
    assert entry.splitlines()[2:-2] == lines


def test_a_parser_reads_it() -> None:
    """A file of several works has an entry for each."""
    library = bibtexparser.parse_string(bibtex([SIGNED, UNSIGNED, FROM_WIRE, BARE, PAGE]))
    assert library.failed_blocks == []
    assert [entry.key for entry in library.entries] == ["herald-dyke", "courier", "wire", "bare", "dyke-breaks"]
    assert library.entries[0]["author"] == "Pike, Joan and Orme, T."
    assert library.entries[2]["author"] == "{Northern Wire}"


@given(st.text(), st.text(min_size=1))
def test_any_words_leave_the_file_whole(title: str, name: str) -> None:
    """Whatever stands in a title, a name or an address, the entry after it is read too."""
    work = Work("a", "article-newspaper", title, (AuthorName(name),), name, url=f"https://x.example/{title}")
    library = bibtexparser.parse_string(bibtex([work, BARE]))
    assert library.failed_blocks == []
    assert [entry.key for entry in library.entries] == ["a", "bare"]
