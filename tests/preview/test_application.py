"""What the preview answers, to whom, and what it adds to a page on the way."""

from __future__ import annotations

import asyncio
import threading

import pytest
from tornado.httpclient import HTTPClientError
from tornado.websocket import websocket_connect

from tests.preview.client import ask, connect, next_reload, version_of
from tests.preview.small_project import SmallProject, running, wait_until

BASE = "/flood-2013/"


def test_the_site_stands_under_its_base_path(project: SmallProject) -> None:
    """The site is served where it will be published, and the root leads there."""
    with running(project, base=BASE) as server:
        assert server.address == f"http://127.0.0.1:{server.port}{BASE}"
        assert "The water rises." in ask(server, BASE).text
        for path in ("/", BASE.removesuffix("/")):
            answer = ask(server, path)
            assert (answer.status, answer.headers["Location"]) == (302, BASE)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("index.html", "text/html; charset=utf-8"),
        ("static/theme.css", "text/css; charset=utf-8"),
        ("static/theme.js", "text/javascript; charset=utf-8"),
        ("map.svg", "image/svg+xml; charset=utf-8"),
        ("events.atom", "application/atom+xml; charset=utf-8"),
        ("events.json", "application/json; charset=utf-8"),
        ("photo.jpg", "image/jpeg"),
        ("data.unheard-of", "application/octet-stream"),
    ],
)
def test_files_have_their_type_and_are_not_stored(project: SmallProject, name: str, kind: str) -> None:
    """Each file comes with its type, is never kept by a browser, and only a page is changed on the way."""
    project.write(name, "<p>some text")
    with running(project) as server:
        answer = ask(server, f"/{name}")
        head = ask(server, f"/{name}", method="HEAD")
    assert answer.status == 200
    assert answer.headers["Content-Type"] == kind
    assert answer.headers["Cache-Control"] == "no-store"
    assert "Etag" not in answer.headers
    assert (answer.text == "<p>some text") == (name != "index.html")
    assert (head.text, head.headers["Content-Length"]) == ("", answer.headers["Content-Length"])


def test_a_folder_leads_to_its_index(project: SmallProject) -> None:
    """The address of a folder without its slash leads to the one with it, so that relative links work."""
    project.write("places/index.html", "<p>Places")
    with running(project, base=BASE) as server:
        answer = ask(server, f"{BASE}places")
        assert (answer.status, answer.headers["Location"]) == (302, f"{BASE}places/")
        assert "<p>Places" in ask(server, f"{BASE}places/").text


@pytest.mark.parametrize("path", [f"{BASE}nothing.html", "/nothing.html", f"{BASE}../content/flood.yaml", "/..%2f"])
def test_what_is_not_there_is_the_sites_own_404(project: SmallProject, path: str) -> None:
    """What does not exist, inside the site or beside it, is answered with the site's own page and status 404."""
    project.write("404.html", "<h1>This page was washed away</h1>")
    with running(project, base=BASE) as server:
        answer = ask(server, path)
    assert answer.status == 404
    assert "washed away" in answer.text


def test_without_a_404_page_the_preview_helps(project: SmallProject) -> None:
    """A site without a page for it still gets a readable answer."""
    with running(project, base=BASE) as server:
        answer = ask(server, "/elsewhere")
    assert answer.status == 404
    assert f"The site begins at {BASE}" in answer.text


def test_a_link_out_of_the_site_is_refused(project: SmallProject) -> None:
    """A symbolic link does not hand out what lies outside the site."""
    (project.output / "text").symlink_to(project.text)
    with running(project) as server:
        assert ask(server, "/text").status == 404


@pytest.mark.parametrize("path", ["/", "/livereload.js", "/livereload"])
def test_a_strange_name_is_refused(project: SmallProject, path: str) -> None:
    """A request under a name of the web is not answered: somebody pointed that name at this machine."""
    with running(project) as server:
        answer = ask(server, path, Host="evil.example")
    assert answer.status == 403
    assert "The water" not in answer.text


def test_a_strange_page_cannot_listen(project: SmallProject) -> None:
    """A page from elsewhere may not connect and learn what is edited."""
    with running(project) as server, pytest.raises(HTTPClientError, match="403"):
        asyncio.run(connect(server, version_of(server), Origin="https://evil.example"))


@pytest.mark.parametrize("words", ["nonsense", "[1]", "{}", '"hello"'])
def test_nonsense_is_hung_up_on(project: SmallProject, caplog: pytest.LogCaptureFixture, words: str) -> None:
    """A client that says something else than it should is let go, without a word in the terminal."""

    async def say_nonsense() -> None:
        connection = await websocket_connect(f"ws://127.0.0.1:{server.port}/livereload")
        await connection.write_message(words)
        assert await asyncio.wait_for(connection.read_message(), 3) is None

    with running(project) as server:
        asyncio.run(say_nonsense())
    assert not [record for record in caplog.records if record.levelname == "ERROR"]


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
def test_nothing_can_be_changed(project: SmallProject, method: str) -> None:
    """The preview shows; it takes nothing."""
    with running(project) as server:
        assert ask(server, "/", method=method).status == 405


def test_the_script_is_in_no_file(project: SmallProject) -> None:
    """What the preview adds to a page is never written to the folder that is published."""
    with running(project) as server:
        assert "livereload" in ask(server, "/").text
        files = [path.read_text() for path in project.output.rglob("*") if path.is_file()]
    assert files
    assert not any("livereload" in text or "ws://" in text for text in files)


def test_a_page_that_missed_a_build_is_told_when_it_connects(project: SmallProject) -> None:
    """A page that was fetched before a build and connects after it, or after a restart, is told to reload."""

    async def connect_late(version: str) -> dict[str, object]:
        return await next_reload(await connect(server, version))

    with running(project) as server:
        old = version_of(server)
        project.save("The water falls.")
        wait_until(lambda: version_of(server) != old)
        assert asyncio.run(connect_late(old))["command"] == "reload"
        assert asyncio.run(connect_late("another preview"))["command"] == "reload"
        with pytest.raises(TimeoutError):
            asyncio.run(asyncio.wait_for(connect_late(version_of(server)), 0.2))


def test_no_page_is_cut_short(project: SmallProject) -> None:
    """A page that is replaced at the moment it is asked for comes whole, old or new."""
    done = threading.Event()

    def replace_often() -> None:
        size = 0
        while not done.is_set():
            size = (size + 7919) % 200_000
            project.write("long.html", f"<body>{'x' * size}</body><!-- {size} -->")

    with running(project) as server:
        writer = threading.Thread(target=replace_often)
        writer.start()
        try:
            wait_until((project.output / "long.html").exists)
            pages = [ask(server, "/long.html").text for _ in range(60)]
        finally:
            done.set()
            writer.join()
    assert all(page.count("x" * 100) == int(page.split()[-2]) // 100 for page in pages)
    assert len(set(map(len, pages))) > 1
