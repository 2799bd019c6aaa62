"""A project in which every text that an editor or an article can bring means harm, as files on disk.

Only what `check` lets through is in it; what it refuses is tested beside it.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

SCRIPT = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>"
MARKDOWN = f"""\
{SCRIPT} [a](javascript:alert(3)) [b](data:text/html,<script>alert(4)</script>) [c](vbscript:alert(5))
<javascript:alert(6)> ![d](https://elsewhere.example/pixel.gif) <svg onload=alert(7)></svg>
<iframe src="//elsewhere.example"></iframe> <a href="javascript:alert(8)" onclick="alert(9)">e</a>
<form action="https://elsewhere.example"><input name=f></form>
<style>body {{ display: none }}</style> <base href="//elsewhere.example/"> `{SCRIPT}` [[marked|{SCRIPT}]] [ref][g]
<meta http-equiv="refresh" content="0;url=//elsewhere.example"> <https://fine.example/?a=1&b=2>

[g]: javascript:alert(10)
"""
TURNED = "\N{RIGHT-TO-LEFT OVERRIDE}turned\N{POP DIRECTIONAL FORMATTING} and back"
NEVER_BACK = "\N{RIGHT-TO-LEFT OVERRIDE}turned \N{RIGHT-TO-LEFT ISOLATE}and never back"
ARABIC = "فيضان النهر (1998)"
COMBINED = "e" + "\N{COMBINING ACUTE ACCENT}" * 500
SEPARATED = "one\N{LINE SEPARATOR}two\N{PARAGRAPH SEPARATOR}three \N{ZERO WIDTH JOINER}\N{FAMILY}"
INJECTED = "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:injected\r\nURL:javascript:alert(11)"
FORMULA = "=cmd|' /C calc'!A0"
TEMPLATE = "{{ 7 * 7 }}{% raw %}${7*7} ]]> --> <!-- </title></textarea>"
ENDLESS = "flood " * 16_667

ARTICLE = f"""\
{SCRIPT} {NEVER_BACK} It rained on Monday, says {SCRIPT}, and the dyke fell. {TEMPLATE} {COMBINED} {ARABIC} it said.

On Tuesday {SCRIPT} the {FORMULA} people left the town by bus and on foot.
"""
HTML = f"""\
<html><head><title>{SCRIPT}</title><base href="//elsewhere.example/"><script>alert(12)</script></head>
<body onload="alert(13)"><article><h1>Rain</h1>
<p>The people of the town, <script>alert(14)</script> &lt;script&gt;alert(15)&lt;/script&gt; and
most of them, left on Monday.</p>
<p onclick="alert(16)">It rained for days after that, and the river stood high for the whole of the week.</p>
</article></body></html>
"""


def hostile_project(root: Path) -> None:
    """Write the project into a folder."""
    for path, text in files().items():
        file = root / "content" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8", newline="")


def files() -> Mapping[str, str]:
    """Its files, by their paths below content/."""
    return {
        "site.yaml": _fields(
            title=SCRIPT, description=MARKDOWN, url="https://hostile.example/base/", licence=MARKDOWN,
            kinds={"own": SCRIPT, "turned": TURNED}, first_day="2013-01-01", last_day="2013-01-31",
        ),
        "places.yaml": _items(
            {"id": "script", "name": SCRIPT, "aliases": [TURNED, FORMULA, MARKDOWN], "description": MARKDOWN,
             "coordinates": [12.5, -3.25]},
            {"id": "arabic", "name": ARABIC, "description": TURNED, "coordinates": [14.5, -4.0]},
        ),
        "people.yaml": _items(
            {"id": "turned", "name": TURNED, "role": SCRIPT, "description": MARKDOWN},
            {"id": "combined", "name": COMBINED, "role": FORMULA},
        ),
        "organisations.yaml": _items({"id": "injected", "name": INJECTED, "description": SEPARATED}),
        "events/events.yaml": _items(*_events()),
        "sources/words.yaml": _fields(
            title=SCRIPT, publisher=f"{TURNED} {SCRIPT}", agency=FORMULA, authors=[SCRIPT, INJECTED, TURNED],
            published="2013-01-21", dated=SCRIPT, url="https://elsewhere.example/%22%3E%3Cscript%3E?a=(b)&c='d",
            archived="https://elsewhere.example/copy?a=1&b=2#part",
        ),
        "sources/words.txt": ARTICLE,
        "sources/page.yaml": _fields(title=TEMPLATE, published="2013-01-22", text="digest"),
        "sources/page.html": HTML,
        "changes.yaml": _items(
            {"date": "2013-02-01", "event": "marked", "change": MARKDOWN},
            {"date": "2013-02-02", "change": INJECTED + SCRIPT},
        ),
        "pages/about.md": f"---\n{_fields(title=SCRIPT)}---\n{MARKDOWN}\n{NEVER_BACK}\n",
        "trails/walk.yaml": _fields(
            title=SCRIPT, description=MARKDOWN,
            steps=[{"event": event["id"], "line": MARKDOWN} for event in _events()[:5]],
        ),
    }  # fmt: skip


def _events() -> list[dict[str, object]]:
    words = {"source": "words", "quote": "and the dyke fell.", "dated": "on Monday"}
    page = {"source": "page", "quote": "most of them, left on Monday.", "dated": "on Monday"}
    first = {
        "id": "marked", "date": "2013-01-21", "title": SCRIPT, "summary": MARKDOWN, "kind": "own",
        "places": ["script", "arabic"], "people": ["turned", "combined"], "organisations": ["injected"],
        "figures": [
            {"what": SCRIPT, "value": FORMULA, "source": "words", "said_by": SCRIPT},
            {"what": SCRIPT, "value": "15", "source": "page", "said_by": TURNED},
        ],
        "claims": [
            {"about": "place", "value": SCRIPT, "source": "words", "said_by": SCRIPT},
            {"about": "place", "value": TURNED, "source": "page"},
        ],
        "citations": [{"source": "words", "quote": SCRIPT, "prefix": "says ", "suffix": ", and"}, words, page],
    }  # fmt: skip
    texts = {
        "turned": TURNED, "arabic": ARABIC, "combined": COMBINED, "separated": SEPARATED, "injected": INJECTED,
        "formula": FORMULA, "template": TEMPLATE, "endless": ENDLESS,
    }  # fmt: skip
    others = [
        {"id": name, "date": f"2013-01-{day}~", "title": text, "summary": text, "kind": "turned",
         "citations": [{**words, "dated": ""}]}
        for day, (name, text) in enumerate(texts.items(), start=10)
    ]  # fmt: skip
    return [first, *others]


def _fields(**fields: object) -> str:
    return "".join(f"{name}: {_value(value)}\n" for name, value in fields.items())


def _items(*items: Mapping[str, object]) -> str:
    return "".join(f"- {_value(item)}\n" for item in items)


def _value(value: object) -> str:
    """JSON, which is YAML but for two characters, and leaves no way of quoting to chance."""
    text = json.dumps(value, ensure_ascii=False)
    return text.replace("\N{LINE SEPARATOR}", r"\u2028").replace("\N{PARAGRAPH SEPARATOR}", r"\u2029")
