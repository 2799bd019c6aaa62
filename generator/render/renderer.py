"""Pages turned into bytes with a theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.cache import key_of
from generator.model.printable import printable_bytes
from generator.render.compiled_templates import CompiledTemplates
from generator.render.links import root_of
from generator.render.markdown import MarkdownRenderer
from generator.render.template_errors import TemplateLoader, template_problem
from generator.render.templates import Templates, new_environment
from generator.render.themes import chosen_settings, find_theme
from generator.wording.phrases import wording_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from generator.model.content import Settings
    from generator.model.project import Project
    from generator.site.pages.records.page import Page


class Renderer:
    """Turns pages into bytes. What comes out depends on the page, the theme and its settings alone.

    Attributes:
        fingerprint: A number for all that decides how a page looks beside its record: templates, settings, language.
    """

    def __init__(self, project: Project, settings: Settings, compiled: CompiledTemplates | None = None) -> None:
        """Find the theme that a site asks for.

        Args:
            project: Whose site it is.
            settings: Which theme it asks for, and how that is set.
            compiled: Templates that need no compiling any more.

        Raises:
            ContentError: There is no such theme, or it does not know a setting that the site gives it.
        """
        self._project = project
        self._asked_for = settings
        self._theme = find_theme(project, settings.theme)
        self._settings = chosen_settings(self._theme, project, settings.theme_settings)
        self._wording = wording_of(settings.language)
        self._loader = TemplateLoader(self._theme.templates())
        self._compiled = compiled or CompiledTemplates()
        self._markdown = MarkdownRenderer()
        self._templates: dict[str, Templates] = {}
        # In the order of the folders, since it decides which of two templates of one name counts.
        parts = (part for folder in self._theme.templates() for file in _files_below(folder) for part in file)
        self.fingerprint = key_of(repr(sorted(self._settings.items())), settings.language, *parts)

    def __reduce__(self) -> tuple[type[Renderer], tuple[object, ...]]:
        """Another process makes its own, of the same."""
        return Renderer, (self._project, self._asked_for, self._compiled)

    def render(self, page: Page) -> bytes:
        """A page as it is written to disk.

        Raises:
            ContentError: A template is wrong or asks for what the page does not have.
        """
        return b"".join(self.pieces(page))

    def pieces(self, page: Page) -> Iterator[bytes]:
        """A page as it is written to disk, piece by piece: a page of ten thousand events need not be held whole.

        Raises:
            ContentError: A template is wrong or asks for what the page does not have.
        """
        try:
            yield from map(printable_bytes, self._templates_for(page).fill_in(page))
        except Exception as error:
            problem = template_problem(self._project, self._theme.templates(), error)
            if problem:
                raise problem from error
            raise

    def forget(self) -> None:
        """Forget what was made for one page and could serve others: the next show something else."""
        for templates in self._templates.values():
            templates.forget()

    def static_files(self) -> Mapping[str, bytes]:
        """What pages load beside themselves, by address."""
        return self._theme.static_files()

    def _templates_for(self, page: Page) -> Templates:
        """The templates as pages of the same depth see them."""
        root = root_of(page)
        known = self._templates.get(root)
        if known is None or known.site != page.site:
            environment = new_environment(self._loader, self._compiled, self._wording, self._settings)
            known = self._templates[root] = Templates(environment, self._markdown, page.site, root)
        return known


def _files_below(folder: Path) -> Iterator[tuple[str, bytes]]:
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            yield str(path), path.read_bytes()
