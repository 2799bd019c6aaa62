"""Templates as the pages of one depth of a site see them: whatever they call leads from there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jinja2 import Environment, StrictUndefined
from jinja2.runtime import Context
from markupsafe import Markup

from generator.render.filters import filters, functions
from generator.render.links import Links

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from jinja2 import BaseLoader, BytecodeCache
    from jinja2.runtime import Macro

    from generator.render.markdown import MarkdownRenderer
    from generator.site.pages.records.page import Page
    from generator.site.pages.records.parts import Entry, Markdown, Site
    from generator.wording.phrases import Wording


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
        self._prose: dict[Markdown, Markup] = {}
        self._cards: dict[tuple[int, str, tuple[object, ...]], tuple[Entry, Markup]] = {}
        # As globals, not as what each page hands over: so what templates import is made once, not for every page.
        environment.globals |= {
            "site": site,
            "link": self._links,
            "absolute": site.full_address,
            "prose": self._html,
            "once": self._once,
        }

    def fill_in(self, page: Page) -> str:
        """A page's text."""
        self._links.here = page.address
        return self._environment.get_template(page.template).render(page=page)

    def _html(self, markdown: Markdown) -> Markup:
        """The HTML of an editor's text. Many pages show the same text, and Markdown is dear: each is converted once."""
        known = self._prose.get(markdown)
        if known is None:
            html = self._markdown.html(markdown, self._links.from_elsewhere)
            known = self._prose[markdown] = Markup(html)  # noqa: S704 — sanitised there
        return known

    def _once(self, macro: Macro, entry: Entry, *options: object) -> Markup:
        """What a macro makes of an event in a list.

        The same event stands in the lists of many pages, and on all that are as deep in the site it looks the same: its
        links lead to other pages, never to a place on its own.
        """
        # By identity, since comparing entries whole would cost what this saves. The entry is kept, so that no other
        # can take its number.
        key = (id(entry), macro.name, options)
        known = self._cards.get(key)
        if known is None:
            known = self._cards[key] = (entry, Markup(macro(entry, *options)))  # noqa: S704 — a macro escapes
        return known[1]


def new_environment(
    loader: BaseLoader, compiled: BytecodeCache, wording: Wording, settings: Mapping[str, str]
) -> Environment:
    """What reads templates and lets them call Dateline's own filters and functions, in the words of one language."""
    environment = Environment(
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
    environment.context_class = _PlainCalls
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
