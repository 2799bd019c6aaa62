"""Full web addresses: of the site's own pages, and of what lies outside: originals at one passage, Wikidata, files."""

from __future__ import annotations

import re
from urllib.parse import quote, urlsplit

# A quote up to so many words is named whole in a text fragment; of a longer one, its first and last few.
_WHOLE_UP_TO_WORDS = 14
_WORDS_AT_EACH_END = 5


def web_address(text: str) -> str:
    """The address itself where it is a web page's; nothing for `javascript:`, `data:` and what is no address at all."""
    address = text.strip()
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    return address if parts.scheme in ("http", "https") and parts.netloc else ""


def full_address(url: str, address: str) -> str:
    """The one full address that a page goes by; the first page goes by the site's own.

    Args:
        url: Where the site is published, with a slash at its end; where that is not known the answer stays relative.
        address: Of the page, perhaps with the anchor of a place on it.
    """
    if url and address == "index.html":
        return url
    path, hash_mark, fragment = address.partition("#")
    return f"{url}{quote(path, errors='replace')}{hash_mark}{quote(fragment, errors='replace')}"


def at_passage(url: str, passage: str, *, prefix: str = "", suffix: str = "") -> str:
    """The address of a web page that opens it at a passage (WICG, URL Fragment Text Directives).

    Args:
        url: The page; the answer is empty where it is no web address.
        passage: Words of the page, exactly.
        prefix: Words right before the passage where it stands there twice; empty otherwise.
        suffix: Words right after it, likewise.
    """
    address = web_address(url)
    words = passage.split()
    if not address or not words:
        return address
    fragment = "" if "#" in address else "#"
    before = f"{_encode(prefix)}-," if prefix.split() else ""
    after = f",-{_encode(suffix)}" if suffix.split() else ""
    return f"{address}{fragment}:~:text={before}{_text_range(words)}{after}"


def _text_range(words: list[str]) -> str:
    if len(words) <= _WHOLE_UP_TO_WORDS:
        return _encode(" ".join(words))
    return f"{_encode(' '.join(words[:_WORDS_AT_EACH_END]))},{_encode(' '.join(words[-_WORDS_AT_EACH_END:]))}"


def _encode(words: str) -> str:
    """Percent-encode for a text directive, in which `-`, `,` and `&` have a meaning of their own."""
    return quote(" ".join(words.split()), safe="", errors="replace").replace("-", "%2D")


def wikidata(item: str) -> str:
    """The page of a Wikidata item such as `Q3703`; empty for what is none."""
    return f"https://www.wikidata.org/wiki/{item}" if re.fullmatch(r"Q[1-9][0-9]*", item, re.ASCII) else ""


def file_in_repository(repository: str, path: str) -> str:
    """Where a reader may suggest a change to a file: the file itself on GitHub and GitLab, else the repository."""
    address = web_address(repository).rstrip("/").removesuffix(".git")
    match urlsplit(address).hostname if address else None:
        case "github.com":
            return f"{address}/blob/HEAD/{quote(path)}"
        case "gitlab.com":
            return f"{address}/-/blob/HEAD/{quote(path)}"
        case _:
            return address
