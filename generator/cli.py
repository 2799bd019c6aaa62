"""The command line's table of contents: what Dateline can be told to do, a verb a file."""

from __future__ import annotations

import difflib
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import click

from generator.commands.build import build
from generator.commands.check import check
from generator.commands.common import WrongWords
from generator.commands.extract import extract
from generator.commands.publish import publish
from generator.commands.review import review
from generator.commands.serve import serve
from generator.commands.tag import tag

if TYPE_CHECKING:
    from collections.abc import Iterator


class _Verbs(click.Group):
    """The verbs in the order of the work, the nearest one for a slip of the finger, and one tone for all mistakes."""

    def make_context(
        self, info_name: str | None, args: list[str], parent: click.Context | None = None, **extra: Any
    ) -> click.Context:
        with _in_one_tone():
            return super().make_context(info_name, args, parent, **extra)

    def invoke(self, ctx: click.Context) -> Any:
        with _in_one_tone():
            return super().invoke(ctx)

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  click's signature
        return list(self.commands)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as error:
            near = difflib.get_close_matches(args[0], self.commands, n=1)
            hint = f"did you mean “{near[0]}”?" if near else f"the commands are {', '.join(self.commands)}"
            raise WrongWords(f"there is no command “{args[0]}”; {hint}") from error


@contextmanager
def _in_one_tone() -> Iterator[None]:
    try:
        yield
    except click.exceptions.NoArgsIsHelpError:
        raise  # no mistake: the help is what it shows
    except click.UsageError as error:
        raise WrongWords(_told(error)) from error


def _told(error: click.UsageError) -> str:
    """What click says, with where to look unless it ends with a proposal of its own."""
    message = error.format_message().removesuffix(".")
    hint = f"; “{error.ctx.command_path} --help” tells what it takes" if error.ctx and message[-1:] != "?" else ""
    return f"{message[:1].lower()}{message[1:]}{hint}"


@click.group(cls=_Verbs, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="dateline", prog_name="dateline", message="%(prog)s %(version)s")
def main() -> None:
    """News articles in, a sourced chronology out.

    \b
    1. Put articles into content/sources/ as .txt, .md or .html, with a record of title,
       publisher and day of publication (or let extraction propose one).
    2. dateline extract   drafts their dated events as YAML in content/events/.
    3. Edit the YAML: it is yours. Extraction may run again at any time and keeps your words.
       dateline review    shows draft after draft in the browser, to accept, merge or reject.
    4. dateline serve     shows the site while you edit; each save shows at once.
    5. dateline check     says what is wrong or doubtful, with file and line.
    6. dateline build     writes the site into output/; dateline publish puts it on the web.

    Exit status: 0 all is well, 1 problems in the content, 2 wrong usage.
    """  # noqa: D301 - click keeps the lines of a paragraph behind a backspace character


for _command in (extract, review, check, build, serve, publish, tag):
    main.add_command(_command)
