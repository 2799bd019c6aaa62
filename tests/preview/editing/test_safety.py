"""Only this machine's own pages change something, and nothing but entries that are there."""

from __future__ import annotations

import re
import socket
import urllib.parse
import urllib.request

import pytest
from tornado.httputil import HTTPHeaders, HTTPServerRequest, RequestStartLine

from generator.preview.editing.safety import is_from_own_page, is_from_this_machine
from tests.commands.conftest import files_below
from tests.preview.client import Answer, ask
from tests.preview.editing.edited_project import EditedProject, edited


def send(server: object, path: str, fields: dict[str, str], **headers: str) -> Answer:
    """Send a form; whatever the answer is."""
    port = server.port  # type: ignore[attr-defined]
    opener = urllib.request.OpenerDirector()
    opener.add_handler(urllib.request.HTTPHandler())
    data = urllib.parse.urlencode(fields).encode()
    request = urllib.request.Request(f"http://127.0.0.1:{port}{path}", data, headers)
    with opener.open(request, timeout=10) as response:
        return Answer(response.status, dict(response.headers), response.read().decode())


def form(server: object, path: str) -> tuple[dict[str, str], dict[str, str]]:
    """The secrets of a form that the preview gave out: its fields, and the headers that its browser would send."""
    answer = ask(server, path)  # type: ignore[arg-type]
    fields = {name: re.search(rf'name="{name}" value="([^"]*)"', answer.text)[1] for name in ("token", "digest")}  # type: ignore[index]
    cookie = answer.headers["Set-Cookie"].partition(";")[0]
    return fields, {"Cookie": cookie, "Origin": f"http://127.0.0.1:{server.port}"}  # type: ignore[attr-defined]


def test_a_form_of_its_own_is_let_in(project: EditedProject) -> None:
    """With token, cookie and origin, a draft is rejected."""
    with edited(project) as server:
        fields, headers = form(server, "/-/review/people-rescued")
        answer = send(server, "/-/review/people-rescued", {**fields, "action": "reject"}, **headers)
    assert answer.status == 303
    assert "people-rescued" not in project.drafts.read_text()


def test_a_form_larger_than_any_entry_is_not_taken_in(project: EditedProject) -> None:
    """Whoever sends it must not fill the memory; the connection ends before its body is read."""
    with edited(project) as server, socket.create_connection(("127.0.0.1", server.port), timeout=10) as connection:
        head = f"POST /-/undo HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\nContent-Length: 90000000\r\n\r\n"
        connection.sendall(head.encode())
        assert b" 400 " in connection.recv(100)
        assert ask(server, "/flood/").status == 200


@pytest.mark.parametrize(
    ("fields", "headers"),
    [
        ({"token": "guess"}, {}),
        ({"token": ""}, {}),
        ({}, {"Cookie": "dateline=guess"}),
        ({}, {"Cookie": ""}),
        ({}, {"Origin": "https://evil.example"}),
        ({}, {"Origin": "null"}),
        ({}, {"Origin": ""}),
        ({}, {"Origin": "http://127.0.0.1:1"}),
        ({}, {"Host": "evil.example", "Origin": "http://evil.example"}),
        ({}, {"Sec-Fetch-Site": "same-site"}),
        ({}, {"Sec-Fetch-Site": "cross-site"}),
    ],
)
def test_all_others_are_refused(project: EditedProject, fields: dict[str, str], headers: dict[str, str]) -> None:
    """Where one of token, cookie, origin and host is not right, nothing is changed."""
    before = files_below(project.root / "content")
    with edited(project) as server:
        own_fields, own_headers = form(server, "/-/review/people-rescued")
        sent = {**own_fields, "action": "reject", **fields}
        answer = send(server, "/-/review/people-rescued", sent, **{**own_headers, **headers})
        undo = send(server, "/-/undo", sent, **{**own_headers, **headers})
        save = send(server, "/-/edit/people-rescued", {**sent, "action": "save"}, **{**own_headers, **headers})
    assert (answer.status, undo.status, save.status) == (403, 403, 403)
    assert "Access-Control-Allow-Origin" not in answer.headers
    assert files_below(project.root / "content") == before


@pytest.mark.parametrize(
    "path",
    [
        "/-/edit/..",
        "/-/edit/..%2f..%2fsite",
        "/-/edit/../../etc/passwd",
        "/-/edit/nothing",
        "/-/edit/people-rescued%00",
        "/-/edit/People-Rescued",
        "/-/review/../edit",
        "/-/editing.css%2f..%2f..%2frecords.py",
        "/-/../records.py",
    ],
)
def test_what_is_not_there_is_not_found(project: EditedProject, path: str) -> None:
    """Paths that lead out, and ids that nobody has, are answered as missing, read or sent."""
    before = files_below(project.root / "content")
    with edited(project) as server:
        assert ask(server, path).status == 404
        fields, headers = form(server, "/-/review/people-rescued")
        answer = send(server, path, {**fields, "action": "save", "title": "x"}, **headers)
    assert answer.status in (404, 405)
    assert files_below(project.root / "content") == before


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS"])
def test_only_forms_are_understood(project: EditedProject, method: str) -> None:
    """Nothing but reading and sending a form is answered, preflights least of all."""
    with edited(project) as server:
        answer = ask(server, "/-/review/people-rescued", method=method, Origin="https://evil.example")
    assert answer.status in (403, 405)
    assert not [name for name in answer.headers if name.lower().startswith("access-control")]


def test_pages_of_the_form_are_closed(project: EditedProject) -> None:
    """They may not be framed, stored or read from elsewhere, and run nothing that is not the preview's own."""
    with edited(project) as server:
        headers = ask(server, "/-/edit/people-rescued").headers
    assert "default-src 'none'" in headers["Content-Security-Policy"]
    assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]
    assert "unsafe" not in headers["Content-Security-Policy"]
    assert headers["Cache-Control"] == "no-store"
    assert "SameSite=Strict" in headers["Set-Cookie"]
    assert "HttpOnly" in headers["Set-Cookie"]


@pytest.mark.parametrize(
    ("address", "is_here"),
    [
        ("127.0.0.1", True),
        ("127.8.8.8", True),
        ("::1", True),
        ("::ffff:127.0.0.1", True),
        ("192.168.1.7", False),
        ("::ffff:10.0.0.1", False),
        ("", False),
        ("localhost", False),
    ],
)
def test_this_machine_is_known_by_its_address(address: str, is_here: bool) -> None:
    """Only requests over the loopback come from this machine."""
    assert is_from_this_machine(address) == is_here


@pytest.mark.parametrize(
    ("headers", "is_own"),
    [
        ({"Origin": "http://127.0.0.1:8000"}, True),
        ({"Origin": "http://127.0.0.1:8000", "Sec-Fetch-Site": "same-origin"}, True),
        ({"Origin": "https://127.0.0.1:8000"}, False),
        ({"Origin": "http://127.0.0.1:8001"}, False),
        ({"Origin": "http://127.0.0.1:8000.evil.example"}, False),
        ({}, False),
    ],
)
def test_its_own_pages_are_known_by_their_origin(headers: dict[str, str], is_own: bool) -> None:
    """Every browser sends the origin with a form; one that has none, or another, is no form of ours."""
    line = RequestStartLine("POST", "/", "HTTP/1.1")
    request = HTTPServerRequest(start_line=line, headers=HTTPHeaders({"Host": "127.0.0.1:8000", **headers}))
    assert is_from_own_page(request) == is_own
