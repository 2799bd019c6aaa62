"""Changes are noticed through everything that editors and version control do to folders."""

from __future__ import annotations

import asyncio
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from generator.preview.watching import changes

if TYPE_CHECKING:
    from collections.abc import Callable

QUICK = 2.0
# Long enough for a change to be noticed if it were going to be.
QUIET = 0.1


class Watch:
    """A watch on content/, named twice, and on themes/, which is not there."""

    def __init__(self, root: Path) -> None:
        self.content = root / "content"
        self.themes = root / "themes"
        self.output = self.content / "output"
        self.output.mkdir(parents=True)
        (self.content / "flood.yaml").write_text("old")
        self.noticed = 0
        self.changed = asyncio.Event()

    async def note_changes(self) -> None:
        async for _ in changes([self.content, self.themes, self.content], ignored=self.output):
            self.noticed += 1
            self.changed.set()

    async def after(self, act: Callable[[], object]) -> None:
        """Do something, and fail where it is not noticed."""
        self.changed.clear()
        act()
        await asyncio.wait_for(self.changed.wait(), QUICK)
        await asyncio.sleep(QUIET)

    def save(self) -> None:
        (self.content / "flood.yaml").write_text("new")

    def save_by_rename(self) -> None:
        (self.content / "flood.yaml~new").write_text("new")
        (self.content / "flood.yaml~new").replace(self.content / "flood.yaml")

    def remove_all(self) -> None:
        shutil.rmtree(self.content)

    def make_again(self) -> None:
        self.output.mkdir(parents=True)
        self.save()

    def change_branches(self) -> None:
        self.remove_all()
        self.make_again()

    def move_away(self) -> None:
        self.content.rename(self.content.with_name("elsewhere"))

    def move_back(self) -> None:
        self.content.with_name("elsewhere").rename(self.content)

    def make_folder(self) -> None:
        (self.content / "events" / "january").mkdir(parents=True)
        (self.content / "events" / "january" / "dam.yaml").write_text("new")

    def save_in_folder(self) -> None:
        (self.content / "events" / "january" / "dam.yaml").write_text("newer")

    def make_theme(self) -> None:
        self.themes.mkdir()
        (self.themes / "page.html").write_text("new")

    def save_theme(self) -> None:
        (self.themes / "page.html").write_text("newer")


async def _watch(root: Path, *acts: Callable[[Watch], None]) -> Watch:
    watch = Watch(root)
    task = asyncio.create_task(watch.note_changes())
    await asyncio.sleep(QUIET)
    for act in acts:
        await watch.after(lambda act=act: act(watch))  # type: ignore[misc]  # the default binds each act
    task.cancel()
    return watch


@pytest.mark.parametrize(
    "acts",
    [
        (Watch.save, Watch.save),
        (Watch.save_by_rename, Watch.save_by_rename, Watch.save),
        (Watch.make_folder, Watch.save_in_folder),
        (Watch.remove_all, Watch.make_again, Watch.save),
        (Watch.change_branches, Watch.save, Watch.change_branches, Watch.save),
        (Watch.move_away, Watch.move_back, Watch.save),
        (Watch.make_theme, Watch.save_theme, Watch.save),
    ],
    ids=lambda acts: ", ".join(act.__name__ for act in acts),
)
def test_every_step_is_noticed(tmp_path: Path, acts: tuple[Callable[[Watch], None], ...]) -> None:
    """Each step of what happens to a folder is noticed, and so is a plain save after it."""
    asyncio.run(_watch(tmp_path, *acts))


def test_a_burst_names_what_changed(tmp_path: Path) -> None:
    """A burst says which paths it was."""

    async def save() -> frozenset[Path]:
        watch = Watch(tmp_path)
        bursts = changes([watch.content], ignored=watch.output)
        first = asyncio.ensure_future(anext(bursts))
        await asyncio.sleep(QUIET)
        watch.save()
        return await asyncio.wait_for(first, QUICK)

    assert asyncio.run(save()) == {tmp_path / "content" / "flood.yaml"}


def test_a_burst_is_one_change(tmp_path: Path) -> None:
    """Files that are saved together are noticed together."""

    def save_many(watch: Watch) -> None:
        for number in range(100):
            (watch.content / f"{number}.yaml").write_text("new")

    # A busy machine may tell of them with a pause between.
    assert 1 <= asyncio.run(_watch(tmp_path, save_many)).noticed < 10


@pytest.mark.parametrize(
    "name",
    [
        "output/index.html",
        "flood.yaml~",
        ".#flood.yaml",
        ".flood.yaml.swp",
        "4913",
        ".a.yaml.x1.new",
        ".git/HEAD",
        "__pycache__/x.pyc",
    ],
)
def test_clutter_is_no_change(tmp_path: Path, name: str) -> None:
    """What editors, version control and the build itself write beside the content asks for no build."""

    async def write() -> int:
        watch = Watch(tmp_path)
        (watch.content / name).parent.mkdir(exist_ok=True)
        task = asyncio.create_task(watch.note_changes())
        await asyncio.sleep(QUIET)
        (watch.content / name).write_text("new")
        await asyncio.sleep(QUIET)
        task.cancel()
        return watch.noticed

    assert asyncio.run(write()) == 0


def test_a_folder_below_a_hidden_one_is_watched(tmp_path: Path) -> None:
    """Only what lies inside a watched folder can be clutter: where the folder itself lies does not matter."""
    asyncio.run(_watch(tmp_path / ".git" / "__pycache__", Watch.save))
