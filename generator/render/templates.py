"""Templates as the pages of one depth of a site see them: whatever they call leads from there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jinja2 import Environment, StrictUndefined
from jinja2.runtime import Context
from markupsafe import Markup

from generator.render.filters import filters, functions
from generator.render.links import Links
from generator.render.memory import Memory

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, MutableMapping

    from jinja2 import BaseLoader, BytecodeCache
    from jinja2.runtime import Macro

    from generator.render.markdown import MarkdownRenderer
    from generator.site.pages.records.page import Page
    from generator.site.pages.records.parts import Markdown, Site
    from generator.wording.phrases import Wording

# Characters of a page that are handed over at a time, at least.
_PIECE = 64_000


class Templates:
    """A theme's templates, with all that they can call, for the pages that are as deep in one site."""

    def __init__(self, environment: Environment, markdown: MarkdownRenderer, site: Site, root: str) -> None:
        """Give templates what leads from one depth of a site.

        Args:
            environment: Theirs alone, from `new_environment`.
            markdown: What makes HTML of an editor's text.
            site: What its pages share.
            root: What leads from the pages to the site's first page.
        """
        self.site = site
        self._environment = environment
        self._markdown = markdown
        self._links = Links(root)
        # By what it is made of: an editor's text, or a macro with its arguments.
        self._memory = Memory()
        # As globals, not as what each page hands over: so what templates import is made once, not for every page.
        environment.globals |= {
            "site": site,
            "link": self._links,
            "absolute": site.full_address,
            "prose": self._html,
            "once": self._once,
        }

    def fill_in(self, page: Page) -> Iterator[str]:
        """A page's text, piece by piece, each of which but the last ends with a line."""
        self._links.here = page.address
        return _in_pieces(self._environment.get_template(page.template).generate(page=page))

    def forget(self) -> None:
        """Forget what was made for one page and could serve others."""
        self._memory.clear()

    def _html(self, markdown: Markdown) -> Markup:
        """The HTML of an editor's text. Many pages show the same text, and Markdown is dear: each is converted once."""
        made = self._memory.get(markdown)
        if made is None:
            html = self._markdown.html(markdown, self._links.from_elsewhere)
            made = Markup(html)  # noqa: S704 — sanitised there
            self._memory.put(markdown, made)
        return made

    def _once(self, macro: Macro, *arguments: object) -> Markup:
        """What a macro makes of something that many pages show.

        On all that are as deep in the site it looks the same: its links lead to other pages, never to a place on its
        own.
        """
        key = macro, arguments
        made = self._memory.get(key)
        if made is None:
            made = Markup(macro(*arguments))  # noqa: S704 — a macro escapes
            self._memory.put(key, made)
        return made


def _in_pieces(stretches: Iterable[str]) -> Iterator[str]:
    """Stretches of text, most of them short, put together to pieces that end with a line."""
    gathered: list[str] = []
    length = 0
    for stretch in stretches:
        gathered.append(stretch)
        length += len(stretch)
        if length >= _PIECE and stretch.endswith("\n"):
            yield "".join(gathered)
            gathered, length = [], 0
    yield "".join(gathered)


def new_environment(
    loader: BaseLoader, compiled: BytecodeCache, wording: Wording, settings: Mapping[str, str]
) -> Environment:
    """What reads templates and lets them call Dateline's own filters and functions, in the words of one language."""
    environment = _PlainEnvironment(
        loader=loader,
        bytecode_cache=compiled,
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        keep_trailing_newline=True,
        cache_size=-1,
    )
    environment.filters |= filters(wording)
    environment.globals |= functions(wording)
    environment.globals["theme"] = settings
    return environment


class _PlainCalls(Context):
    """Calls what a template calls with what it says, and nothing else.

    Jinja looks at every function whether it wants to be told who calls. None of ours does, and a page calls hundreds.
    """

    def call(
        self,
        function: Callable[..., object],
        /,
        *arguments: object,
        _loop_vars: Mapping[str, object] | None = None,
        _block_vars: Mapping[str, object] | None = None,
        **named: object,
    ) -> object:
        return function(*arguments, **named)


class _PlainEnvironment(Environment):
    """Has the same globals for every template, so that those of a template and what it imports need no comparing."""

    context_class = _PlainCalls

    def make_globals(self, d: MutableMapping[str, object] | None) -> MutableMapping[str, object]:  # noqa: ARG002 — as Jinja calls it
        return self.globals
