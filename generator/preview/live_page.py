"""A page as the preview serves it: as on disk, plus the script that reloads it and the failure of the last build."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from generator.preview.security_policy import relax_policies

if TYPE_CHECKING:
    from generator.preview.failures import Failure, Pointed

SCRIPT_ADDRESS = "/livereload.js"
STYLE_ADDRESS = "/livereload/overlay.css"
_BODY_END = re.compile(r"</body\b", re.IGNORECASE)
# How long livereload.js waits at most between two attempts to find a preview that went away, in milliseconds.
_LONGEST_WAIT = 5_000


def make_live(page: bytes, host: str, version: str, failure: Failure | None, more: str = "") -> bytes:
    """The page with script and, after a failed build, the overlay; all other bytes as they were.

    Args:
        page: HTML as it lies on disk.
        host: Name and port under which the browser called the preview.
        version: Name of the build that the page belongs to. The script hands it back when it connects, so that a
            page that was fetched just before a build ended learns of it.
        failure: Why the last build failed; None where it did not.
        more: HTML to add besides.
    """
    # Bytes that are not UTF-8 come through unharmed as lone surrogates.
    text = relax_policies(page.decode("utf-8", "surrogateescape"), f"ws://{host}")
    start = max((end.start() for end in _BODY_END.finditer(text)), default=len(text))
    addition = _script(host, version) + (_overlay(failure) if failure else "") + more
    return (text[:start] + addition + text[start:]).encode("utf-8", "surrogateescape")


def bare_page(title: str, words: str) -> bytes:
    """A page for when the site has none to show."""
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width">\n'
        f"<title>{html.escape(title)}</title>\n</head>\n<body>\n"
        f"<h1>{html.escape(title)}</h1>\n<p>{html.escape(words)}</p>\n</body>\n</html>\n"
    ).encode()


def _script(host: str, version: str) -> str:
    name, _, port = host.rpartition(":") if re.search(r":\d+$", host) else (host, "", "80")
    options = f"host={name}&port={port}&maxdelay={_LONGEST_WAIT}&snipver={version}"
    return f'<script src="{SCRIPT_ADDRESS}?{html.escape(options)}" async></script>\n'


def _overlay(failure: Failure) -> str:
    if failure.pointed:
        errors = sum(pointed.problem.severity == "error" for pointed in failure.pointed)
        heading = f"{errors} {'problem' if errors == 1 else 'problems'}"
        details = f"<ol>{''.join(map(_problem, failure.pointed))}</ol>"
    else:
        heading = "A problem"
        details = f"<pre>{html.escape(failure.words)}</pre>"
    return (
        f'<link rel="stylesheet" href="{STYLE_ADDRESS}">\n'
        '<div id="dateline-failure" role="alert">\n<details open>\n'
        f"<summary>{heading}: not built. Pages stay as the last good build left them.</summary>\n{details}\n"
        "</details>\n</div>\n"
    )


def _problem(pointed: Pointed) -> str:
    problem = pointed.problem
    place = ":".join(str(part) for part in (problem.path, problem.line, problem.column) if part)
    marked = f"<mark>{html.escape(pointed.marked)}</mark>" if pointed.marked else ""
    shown = f"<pre><span>{problem.line}</span> {html.escape(pointed.before)}{marked}</pre>"
    line = shown if pointed.line else "<br>" if problem.remedy else ""
    remedy = f"<em>{html.escape(problem.remedy)}</em>" if problem.remedy else ""
    severity = "" if problem.severity == "error" else f"{problem.severity}: "
    return f"<li><code>{html.escape(place)}</code> {severity}{html.escape(problem.message)}{line}{remedy}</li>\n"
