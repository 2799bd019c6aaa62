"""Pages turned into bytes with a theme."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from jinja2 import Environment, StrictUndefined
from markupsafe import Markup

from generator.cache import key_of
from generator.model.printable import printable
from generator.render.filters import filters, functions
from generator.render.links import link, links_on, root_of
from generator.render.markdown import MarkdownRenderer
from generator.render.template_errors import TemplateLoader, template_problem
from generator.render.themes import chosen_settings, find_theme
from generator.wording.phrases import wording_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from jinja2.runtime import Macro

    from generator.model.content import Settings
    from generator.model.project import Project
    from generator.site.pages.records.page import Page
    from generator.site.pages.records.parts import Entry, Markdown
    from generator.wording.phrases import Wording


class Renderer:
    """Turns pages into bytes. What comes out depends on the page, the theme and its settings alone."""

    def __init__(self, project: Project, settings: Settings) -> None:
        """Find the theme that a site asks for.

        Raises:
            ContentError: There is no such theme, or it does not know a setting that the site gives it.
        """
        self._project = project
        self._theme = find_theme(project, settings.theme)
        self._settings = chosen_settings(self._theme, project, settings.theme_settings)
        self._language = settings.language
        self._environment = _environment(TemplateLoader(self._theme.templates()), wording_of(settings.language))
        self._markdown = MarkdownRenderer()
        self._prose: dict[tuple[Markdown, str], Markup] = {}
        self._cards: dict[tuple[int, str, str, tuple[object, ...]], tuple[Entry, Markup]] = {}

    @property
    def fingerprint(self) -> str:
        """A number for all that decides how a page looks beside its record: the templates, settings, language."""
        templates = {path: data for folder in self._theme.templates() for path, data in _files_below(folder)}
        parts = (part for path, data in sorted(templates.items()) for part in (path, data))
        return key_of(repr(sorted(self._settings.items())), self._language, *parts)

    def render(self, page: Page) -> bytes:
        """A page as it is written to disk.

        Raises:
            ContentError: A template is wrong or asks for what the page does not have.
        """
        try:
            text = self._environment.get_template(page.template).render(
                page=page,
                site=page.site,
                theme=self._settings,
                link=links_on(page),
                absolute=page.site.full_address,
                prose=partial(self._html, root=root_of(page)),
                once=partial(self._once, root_of(page)),
            )
        except Exception as error:
            problem = template_problem(self._project, self._theme.templates(), error)
            if problem:
                raise problem from error
            raise
        return printable(text).encode("utf-8")

    def static_files(self) -> Mapping[str, bytes]:
        """What pages load beside themselves, by address."""
        return self._theme.static_files()

    def _html(self, markdown: Markdown, root: str) -> Markup:
        """The HTML of an editor's text. Many pages show the same text, and Markdown is dear: each is converted once."""
        known = self._prose.get((markdown, root))
        if known is None:
            known = Markup(self._markdown.html(markdown, partial(link, root)))  # noqa: S704 — sanitised there
            self._prose[markdown, root] = known
        return known

    def _once(self, root: str, macro: Macro, entry: Entry, *options: object) -> Markup:
        """What a macro makes of an event in a list.

        The same event stands in the lists of many pages, and on all that are as deep in the site it looks the same: its
        links lead to other pages, never to a place on its own.
        """
        # By identity, since comparing entries whole would cost what this saves. The entry is kept, so that no other
        # can take its number.
        key = (id(entry), root, macro.name, options)
        known = self._cards.get(key)
        if known is None:
            known = self._cards[key] = (entry, Markup(macro(entry, *options)))  # noqa: S704 — a macro escapes
        return known[1]


def _files_below(folder: Path) -> Iterator[tuple[str, bytes]]:
    for path in folder.rglob("*"):
        if path.is_file():
            yield str(path), path.read_bytes()


def _environment(loader: TemplateLoader, wording: Wording) -> Environment:
    environment = Environment(
        loader=loader,
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        keep_trailing_newline=True,
    )
    environment.filters |= filters(wording)
    environment.globals |= functions(wording)
    return environment
