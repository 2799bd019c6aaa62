"""The content security policy of a page, widened in the preview so that the page can reload itself.

A published page allows no script at all. The preview serves the same page with a policy that admits what the preview
itself adds, from its own origin, and nothing else. The files on disk keep the strict policy.
"""

from __future__ import annotations

import html
import re
from html.parser import HTMLParser

# A <meta> tag. The parts cannot match the same text in two ways, and `*+` never gives back: a broken tag costs no time.
_META = re.compile(
    r"""
    <meta \b
    (?:
        [^>"']        # outside quotes
      | " [^"]* "     # a value in double quotes, which may hold a >
      | ' [^']* '     # or in single ones
    )*+
    >
    """,
    re.VERBOSE | re.IGNORECASE,
)
_BODY = re.compile(r"<body\b", re.IGNORECASE)
_NOTHING = "'none'"


def relax_policies(page: str, socket: str) -> str:
    """The page with every policy in its head widened for scripts, styles and requests of its own origin.

    Args:
        page: HTML.
        socket: The origin of the preview's web socket, such as `ws://127.0.0.1:8000`. It is named since not every
            browser counts a web socket as part of 'self'.
    """
    body = _BODY.search(page)
    head, rest = (page[: body.start()], page[body.start() :]) if body else (page, "")
    return _META.sub(lambda match: _match_to_relaxed_meta(match, socket), head) + rest


def _match_to_relaxed_meta(match: re.Match[str], socket: str) -> str:
    attributes = _attributes(match[0])
    if attributes.get("http-equiv", "").lower() != "content-security-policy":
        return match[0]
    policy = relax_policy(attributes.get("content", ""), socket)
    return f'<meta http-equiv="Content-Security-Policy" content="{html.escape(policy)}">'


def _attributes(tag: str) -> dict[str, str]:
    """Attributes of one start tag, names in lower case, character references resolved."""
    found: dict[str, str] = {}

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - the base names it
            found.update((name, value or "") for name, value in attrs)

    Reader().feed(tag)
    return found


def relax_policy(policy: str, socket: str) -> str:
    """A policy (Content Security Policy Level 3) that also admits the origin's scripts, styles and web socket."""
    directives: dict[str, list[str]] = {}
    for directive in policy.split(";"):
        name, *sources = directive.split() or [""]
        # Of two directives with one name, the first counts (CSP3, 2.2.1).
        if name:
            directives.setdefault(name.lower(), sources)
    default = directives.get("default-src")
    wanted = {"script-src": ["'self'"], "style-src": ["'self'"], "connect-src": ["'self'", socket]}
    # Where the finer directive is there, it is the one that rules <script src> and <link rel=stylesheet>.
    wanted |= {f"{name}-elem": wanted[name] for name in ("script-src", "style-src") if f"{name}-elem" in directives}
    for name, sources in wanted.items():
        current = directives.get(name, default)
        # Without a directive and without a default everything is allowed already.
        if current is not None:
            kept = [source for source in current if source.lower() != _NOTHING]
            directives[name] = [*kept, *(source for source in sources if source not in kept)]
    return "; ".join(" ".join((name, *sources)) for name, sources in directives.items())
