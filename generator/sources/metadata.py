"""What a web page's head says of its article: JSON-LD (schema.org), Open Graph, Dublin Core and plain HTML."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from generator.model.time import STATED_PUBLISHED, Dating
from generator.sources.addresses import is_web_address
from generator.sources.blocks import fold
from generator.sources.bylines import authors
from generator.sources.headline import repeats_headline
from generator.sources.outlets import outlet_named
from generator.sources.page_dates import stated_below_headline
from generator.sources.stated_dates import read_day

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence


# A page's own JSON: whatever it likes to hold.
Json = Any


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a page says of itself. A field is empty, or None, where it does not.

    Attributes:
        title: The headline, without the name of the site.
        publisher: As the page writes it.
        authors: In their order.
        stated: The days that it gives as those of its publication and its updates, in the time zone that the page
            writes them in.
        url: An http address: the canonical one.
        language: ISO 639-1 code.
    """

    title: str = ""
    publisher: str = ""
    authors: tuple[str, ...] = ()
    stated: tuple[Dating, ...] = ()
    url: str = ""
    language: str = ""


# Names of <meta> elements, the best first.
_TITLES = ("og:title", "twitter:title", "dc.title", "title")
_PUBLISHERS = ("og:site_name", "application-name", "dc.publisher", "publisher")
_AUTHORS = ("author", "article:author", "dc.creator", "byl", "parsely-author", "sailthru.author")
_DATES = (
    "article:published_time", "datepublished", "parsely-pub-date", "pubdate", "publishdate", "publish-date",
    "dc.date.issued", "dcterms.created", "dc.date", "dcterms.date", "citation_publication_date",
    "sailthru.date", "article_date_original", "date",
)  # fmt: skip
# What RDFa calls the day of an article, in the page's text.
_DATE_PROPERTIES = frozenset({"dc:date", "dc:created", "dcterms:date", "dcterms:created", "schema:datepublished"})
_ADDRESSES = ("og:url", "twitter:url")

_SIGNATURE = re.compile(r"\s+(?:[|–—·»-]|--)\s+")
# "example.org", "News.example.co.uk"
_HOST_ENDING = re.compile(r"(?:\.[a-z]{2,4})+\Z", re.IGNORECASE)
_HOST = re.compile(r"[\w-]+(?:\.[\w-]+)*(?:\.[a-z]{2,4})", re.IGNORECASE)
_MOST_LAYERS = 12  # of JSON-LD; pages nest three or four
_BY = re.compile(r"\A(?:by|par)\s+", re.IGNORECASE)
_BETWEEN_NAMES = re.compile(r"\s*(?:,|;|\band\b)\s*")
_LANGUAGE = re.compile(r"[a-z]{2}(?=$|[-_])", re.IGNORECASE)


def read_metadata(tree: Any) -> Metadata:
    """What a parsed page (an lxml tree) says of its article."""
    meta = _meta_elements(tree)
    linked = _linked_article(tree, (_first(meta, _TITLES), _element_text(tree, "h1"), _element_text(tree, "title")))
    publisher = _name(linked.get("publisher")) or _first(meta, _PUBLISHERS)
    title = (
        _text(linked.get("headline"))
        or _first(meta, _TITLES)
        or _element_text(tree, "h1")
        or _element_text(tree, "title")
    )
    people = tuple(
        name
        for name in _people(linked.get("author")) or _bylined(_first(meta, _AUTHORS)) or _marked_authors(tree)
        if name.casefold() != publisher.casefold()
    )
    addresses = [
        *(link.get("href") or "" for link in tree.iter("link") if (link.get("rel") or "").lower() == "canonical"),
        _first(meta, _ADDRESSES),
        _text(linked.get("url")),
        _address(linked.get("mainEntityOfPage")),
    ]
    return Metadata(
        title=_without_signatures(title, publisher, people),
        publisher=publisher,
        authors=people,
        stated=(*_stated(linked, meta, tree), *stated_below_headline(tree)),
        url=next(filter(is_web_address, map(fold, addresses)), ""),
        language=_language(tree.get("lang") or _text(linked.get("inLanguage"))),
    )


def _meta_elements(tree: Any) -> Mapping[str, str]:
    """Content of the <meta> elements by their lower-case names, the first of each name."""
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or ""
        content = fold(element.get("content") or "")
        if content:
            found.setdefault(name.strip().lower(), content)
    return found


def _first(meta: Mapping[str, str], names: tuple[str, ...]) -> str:
    return next((meta[name] for name in names if name in meta), "")


def _linked_article(tree: Any, titles: Sequence[str]) -> Mapping[str, Json]:
    """The page's own article among those that its JSON-LD describes: of several the one that has its headline."""
    articles = list(_articles(tree))
    if len(articles) > 1:
        headlines = [_text(article.get("headline")) for article in articles]
        articles = [
            article
            for article, headline in zip(articles, headlines, strict=True)
            if not headline or any(repeats_headline(title, headline) for title in titles)
        ]
    return articles[0] if articles else {}


def _articles(tree: Any) -> Iterator[Mapping[str, Json]]:
    """The articles that the page's JSON-LD describes."""
    for script in tree.iter("script"):
        if (script.get("type") or "").strip().lower() == "application/ld+json":
            try:
                yield from _articles_in(json.loads(script.text or "", strict=False), _MOST_LAYERS)
            except (ValueError, RecursionError):
                continue


def _articles_in(value: Json, layers: int) -> Iterator[Mapping[str, Json]]:
    """Objects in JSON-LD whose type is an article's, such as NewsArticle, ReportageNewsArticle and BlogPosting."""
    if isinstance(value, list) and layers:
        for item in value:
            yield from _articles_in(item, layers - 1)
    elif isinstance(value, dict) and layers:
        types = value.get("@type")
        names = types if isinstance(types, list) else [types]
        if any(isinstance(name, str) and name.endswith(("Article", "Posting")) for name in names):
            yield value
        yield from _articles_in(value.get("@graph"), layers - 1)


def _text(value: Json) -> str:
    return fold(value) if isinstance(value, str) else ""


def _name(value: Json) -> str:
    """The name in a JSON-LD value: a name, an object that has one, or the first of a list of such."""
    first = value[0] if isinstance(value, list) and value else value
    return _text(first.get("name")) if isinstance(first, dict) else _text(first)


def _address(value: Json) -> str:
    return _text(value.get("@id")) if isinstance(value, dict) else _text(value)


def _people(value: Json) -> tuple[str, ...]:
    """The people in a JSON-LD author, each a name or an object that has one."""
    names = (_BY.sub("", _name(person)) for person in (value if isinstance(value, list) else [value]))
    return tuple(name for name in names if _names_somebody(name))


def _bylined(text: str) -> tuple[str, ...]:
    """The people in a meta element: "By Jane Doe and John Roe"."""
    return tuple(name for name in _BETWEEN_NAMES.split(_BY.sub("", text)) if _names_somebody(name))


def _marked_authors(tree: Any) -> tuple[str, ...]:
    """The people in `<p class="byline">By Jane Doe</p>` and its kin, which are no part of the article's text."""
    for element in tree.iter("p", "div", "span", "a", "address"):
        is_byline = "byline" in (element.get("class") or "").lower().split()
        if is_byline or "author" in (element.get("rel"), element.get("itemprop")):
            names = _BY.sub("", fold("".join(element.itertext())))
            if people := authors([f"By {names}"]):
                return people
    return ()


def _names_somebody(name: str) -> bool:
    """Whether a name is a person's, and not the address of a profile, a site or an outlet."""
    return bool(name) and "://" not in name and "@" not in name and not _HOST.fullmatch(name) and not outlet_named(name)


def _stated(linked: Mapping[str, Json], meta: Mapping[str, str], tree: Any) -> Iterator[Dating]:
    """The days of publication in JSON-LD, in the best <meta> element and in a marked <time>."""
    name = next((name for name in _DATES if name in meta), "")
    for where, text in (
        ("datePublished", _text(linked.get("datePublished"))),
        (name, meta.get(name, "")),
        ("time", _marked_date(tree)),
    ):
        if day := read_day(text):
            yield Dating(day, text, STATED_PUBLISHED, f"its page’s head says ‘{text}’ ({where})")


def _marked_date(tree: Any) -> str:
    """The day in `<time itemprop="datePublished" datetime="…">` and its kin, RDFa's `property="dc:date"` among them."""
    for element in tree.iter("time", "span", "div"):
        is_marked = (element.get("itemprop") or "").lower() == "datepublished" or element.get("pubdate") is not None
        if is_marked or not _DATE_PROPERTIES.isdisjoint((element.get("property") or "").lower().split()):
            return fold(element.get("datetime") or element.get("content") or "".join(element.itertext()))
    return ""


def _element_text(tree: Any, tag: str) -> str:
    element = next(tree.iter(tag), None)
    return "" if element is None else fold("".join(element.itertext()))


def _without_signatures(title: str, publisher: str, people: Sequence[str]) -> str:
    """A headline without " | Daily Echo" or " - Jane Doe" behind it, or "Daily Echo | " before it.

    What is cut is the publisher's name, that of its site or of the authors, or a short last part behind a bar.
    """
    first, *rest = _SIGNATURE.split(title)
    if not rest:
        return title
    if "|" in title[len(first) : title.index(rest[0], len(first))] and first.casefold() == publisher.casefold():
        return title[title.index(rest[0], len(first)) :]
    last = rest[-1]
    cut = title[: title.rindex(last)].rstrip(" |–—·»-")
    named = (
        _is_name_of_site(last, publisher)
        or _HOST.fullmatch(last) is not None
        or (bool(people) and set(_BETWEEN_NAMES.split(last)) <= set(people))
    )
    barred = "|" in title[len(cut) :] and len(last.split()) < len(cut.split())
    return cut if named or barred else title


def _is_name_of_site(words: str, publisher: str) -> bool:
    """Whether words name a publisher, its site or a part of it: "CNN.com" and "CNN Health" of CNN."""
    name = _HOST_ENDING.sub("", publisher).casefold()
    return words.casefold() in publisher.casefold() or bool(name and words.casefold().startswith(name))


def _language(code: str) -> str:
    match = _LANGUAGE.match(code.strip())
    return match[0].lower() if match else ""
