"""The preview as an editor meets it: saves are followed, ports are taken or refused, Ctrl-C ends it."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

import pytest

from generator.errors import ContentError, UsageError
from generator.preview import server as server_module
from generator.preview import watching
from generator.preview.server import Preview, serve
from tests.preview.client import ask, connect, next_reload, version_of
from tests.preview.small_project import PROBLEM, SmallProject, running, wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from generator.preview.server import Running


def test_saves_in_quick_succession_are_all_shown(project: SmallProject) -> None:
    """Each save is built and every open page is told, however soon it follows the last one."""

    async def save_often() -> None:
        connection = await connect(server, version_of(server))
        for number in range(5):
            project.save(f"The water stands at {number} metres.")
            assert (await next_reload(connection))["command"] == "reload"
            assert f"at {number} metres" in await asyncio.to_thread(lambda: ask(server, "/").text)

    with running(project) as server:
        asyncio.run(save_often())


def test_fifty_mistakes_in_a_row_need_no_restart(project: SmallProject) -> None:
    """Broken and mended again and again, saved in place or by a new file of that name: each state is shown."""
    with running(project) as server:
        for number in range(50):
            project.save("broken")
            wait_until(lambda: "dateline-failure" in ask(server, "/").text)
            mended = project.text if number % 2 else project.text.with_suffix(".yaml~")
            mended.write_text(f"The water stands at {number} metres.", "utf-8")
            mended.replace(project.text)
            wait_until(partial(_is_shown, server, f"at {number} metres"))


def _is_shown(server: Running, words: str) -> bool:
    page = ask(server, "/").text
    return words in page and "dateline-failure" not in page


def test_a_burst_of_saves_is_one_build(project: SmallProject, monkeypatch: pytest.MonkeyPatch) -> None:
    """Files that are saved together are built once."""
    # A busy machine may take longer from one file to the next than a burst has between two saves.
    monkeypatch.setattr(watching, "_QUIET", 0.2)
    with running(project) as server:
        old = version_of(server)
        for number in range(20):
            (project.text.parent / f"{number}.yaml").write_text("new")
        wait_until(lambda: version_of(server) != old)
        time.sleep(0.3)
        assert project.builds == 2


def test_saves_during_a_build_are_built_after_it(project: SmallProject) -> None:
    """What is saved while a build runs is built once more, all of it at once, and the last save is what is shown."""
    with running(project) as server:
        project.build_takes = 1.0
        project.save("The water falls.")
        wait_until(lambda: project.builds == 2)
        for number in range(5):
            project.save(f"The water stands at {number} metres.")
        assert project.ended == 1, "the machine is too slow to save five times in a second"
        wait_until(lambda: project.ended == 3)
        assert "at 4 metres" in ask(server, "/").text
        assert project.builds == 3


def test_the_builder_hears_what_was_saved(project: SmallProject) -> None:
    """First that nothing was, then the path of each save."""
    with running(project) as server:
        project.save("The water falls.")
        wait_until(lambda: "The water falls." in ask(server, "/").text)
    assert project.saved == [frozenset(), frozenset({project.text})]


def test_what_the_builder_has_goes_before_the_folder(project: SmallProject, monkeypatch: pytest.MonkeyPatch) -> None:
    """A page that was not written yet is shown; once nothing was saved for a while it is, and again at the end."""
    monkeypatch.setattr(server_module, "_PAUSE", 0.3)
    # So that the folder and the file in it are one burst, however busy the machine is.
    monkeypatch.setattr(watching, "_QUIET", 0.1)
    with running(project) as server:
        wait_until(lambda: project.prepared == 1)
        project.pages["index.html"] = b"<p>The water is still.</p>"
        assert "The water is still." in ask(server, "/").text
        assert project.settled == 0
        project.save_styles("p { color: blue }")
        wait_until(lambda: project.settled == 1)
        assert "The water is still." in (project.output / "index.html").read_text("utf-8")
        assert "The water is still." in ask(server, "/").text
    assert project.settled == 2


def test_a_page_that_cannot_be_made(project: SmallProject, monkeypatch: pytest.MonkeyPatch) -> None:
    """The page of the last build is shown, and why there is no newer one over it."""

    def fail(_project: SmallProject, _address: str) -> None:
        raise ContentError([PROBLEM])

    with running(project) as server:
        monkeypatch.setattr(SmallProject, "page", fail)
        page = ask(server, "/").text
    assert "The water rises." in page
    assert "the river &lt;Elbe&gt; is unknown" in page


def test_requests_are_answered_during_a_build(project: SmallProject) -> None:
    """A long build keeps no page waiting."""
    with running(project) as server:
        project.build_takes = 1.0
        project.save("The water falls.")
        wait_until(lambda: project.builds == 2)
        assert "The water rises." in ask(server, "/").text
        assert project.ended == 1, "the answer came only when the build had ended"


def test_the_content_may_go_and_come_back(project: SmallProject) -> None:
    """A folder that is moved away and back, as when the editor changes branches, is still followed."""
    away = project.root / "away"
    with running(project) as server:
        project.text.parent.rename(away)
        wait_until(lambda: "No text." in ask(server, "/").text)
        away.rename(project.text.parent)
        wait_until(lambda: "The water rises." in ask(server, "/").text)
        project.save("The water falls.")
        wait_until(lambda: "The water falls." in ask(server, "/").text)


@contextmanager
def taken_port() -> Iterator[int]:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        yield other.getsockname()[1]


def refusal(project: SmallProject, **settings: object) -> str:
    """What the preview says when it cannot open; it must not have built anything."""
    with pytest.raises(UsageError) as error:
        serve(project, Preview(project.output, (), **settings), project.said.append)
    assert project.builds == 0
    return str(error.value)


def test_a_port_in_use_is_said_at_once(project: SmallProject) -> None:
    """A port that something else holds is named, with two ways out, before anything is built."""
    with taken_port() as port:
        words = refusal(project, port=port)
    assert f"port {port} is in use" in words
    assert f"--port {port + 1}" in words
    assert "--port 0" in words


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"port": 70_000}, "there is no port 70000"),
        ({"port": -1}, "there is no port -1"),
        ({"host": "no-such-host.invalid"}, "no address is known for the host no-such-host.invalid"),
        ({"host": "192.0.2.1"}, "192.0.2.1 is no address of this machine"),
    ],
)
def test_an_impossible_place_is_refused(project: SmallProject, settings: dict[str, object], words: str) -> None:
    """A port or host that cannot be had is refused in words."""
    assert words in refusal(project, **settings)


def test_idle_it_rests(project: SmallProject) -> None:
    """While nothing is saved, nothing is built."""
    with running(project):
        time.sleep(0.3)
        assert project.builds == 1


@pytest.mark.skipif(os.name != "posix", reason="signals are sent in another way here")
def test_ctrl_c_is_a_quiet_end(tmp_path: Path) -> None:
    """Ctrl-C ends the preview without a word and without an error."""
    (tmp_path / "output").mkdir()
    # Where the tests run in the background, a program begins with Ctrl-C ignored.
    program = (
        "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "from pathlib import Path\n"
        "from generator.preview.server import Preview, serve\n"
        "preview = Preview(Path('output'), (Path('content'),), port=0)\n"
        "from unittest.mock import Mock\n"
        "serve(Mock(), preview, lambda words: print(words, flush=True))"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program], cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout
        lines = [process.stdout.readline(), process.stdout.readline()]
        try:
            process.send_signal(signal.SIGINT)
            rest, errors = process.communicate(timeout=10)
        finally:
            process.kill()
    assert "Serving" in lines[1]
    assert (process.returncode, rest, errors) == (0, "", "")
