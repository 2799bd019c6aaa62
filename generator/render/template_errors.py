"""What goes wrong with a template, said with its file and line."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import FileSystemLoader, TemplateNotFound, TemplateSyntaxError

from generator.errors import ContentError, Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from types import TracebackType

    from jinja2 import Environment

    from generator.model.project import Project


class TemplateLoader(FileSystemLoader):
    """Reads templates: `event.html` is that of the nearest theme, `gazette/event.html` that of the theme gazette.

    So a child can build on the very template that it stands before. One that is no text is a wrong template like any
    other.
    """

    def __init__(self, folders: Sequence[Path]) -> None:
        """Read from themes' folders of templates, the nearest first."""
        super().__init__(folders)
        self._folders = {folder.parent.name: folder for folder in folders}

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        theme, _, name = template.partition("/")
        try:
            if name and theme in self._folders:
                return FileSystemLoader(self._folders[theme]).get_source(environment, name)
            return super().get_source(environment, template)
        except UnicodeDecodeError as error:
            paths = (Path(folder, template) for folder in self.searchpath)
            path = next(path for path in paths if path.exists())
            raise TemplateSyntaxError("this is no UTF-8 text", 1, template, str(path)) from error


def template_problem(project: Project, folders: Iterable[Path], error: Exception) -> ContentError | None:
    """The error as an editor can mend it; None where it did not come out of a template.

    Args:
        project: Whose theme it is.
        folders: Where templates are.
        error: What was raised while a template was read or filled in.
    """
    path, line = _place(tuple(folders), error)
    if not path:
        return None
    return ContentError(
        [Problem(project.relative(path), line, 0, _what(error), "mend the theme's template", code="theme")]
    )


def _place(folders: tuple[Path, ...], error: Exception) -> tuple[Path | None, int]:
    """The template and line that an error arose in; the innermost where templates use others."""
    if isinstance(error, TemplateSyntaxError):
        return (Path(error.filename), error.lineno) if error.filename else (None, 0)
    place: tuple[Path | None, int] = (None, 0)
    traceback: TracebackType | None = error.__traceback__
    while traceback:
        path = Path(traceback.tb_frame.f_code.co_filename)
        if any(path.is_relative_to(folder) for folder in folders):
            place = path, traceback.tb_lineno
        traceback = traceback.tb_next
    if not place[0] and isinstance(error, TemplateNotFound) and folders:
        return folders[0] / str(error.name), 0
    return place


def _what(error: Exception) -> str:
    if isinstance(error, TemplateNotFound):
        return f"there is no template “{error.name}”"
    message = error.message if isinstance(error, TemplateSyntaxError) else str(error)
    return " ".join((message or "").split()) or type(error).__name__
