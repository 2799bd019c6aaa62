"""A client of the preview: requests as a browser makes them, and the connection of an open page."""

from __future__ import annotations

import asyncio
import json
import urllib.request
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tornado.httpclient import HTTPRequest
from tornado.websocket import websocket_connect

if TYPE_CHECKING:
    from tornado.websocket import WebSocketClientConnection

    from generator.preview.server import Running


@dataclass
class Answer:
    """What a preview said to a request."""

    status: int
    headers: dict[str, str]
    text: str


def ask(server: Running, path: str, method: str = "GET", **headers: str) -> Answer:
    """Ask a preview for a path; a redirect is not followed, and every status is an answer."""
    opener = urllib.request.OpenerDirector()
    opener.add_handler(urllib.request.HTTPHandler())
    request = urllib.request.Request(f"http://127.0.0.1:{server.port}{path}", method=method, headers=headers)
    with opener.open(request, timeout=10) as response:
        return Answer(response.status, dict(response.headers), response.read().decode("utf-8", "replace"))


def version_of(server: Running, path: str = "/") -> str:
    """Name of the build that a page belongs to, as its script says it."""
    return ask(server, path).text.partition("snipver=")[2].partition('"')[0]


async def connect(server: Running, version: str, **headers: str) -> WebSocketClientConnection:
    """Shake hands as livereload.js does from a page of that version."""
    url = f"ws://127.0.0.1:{server.port}/livereload"
    connection = await websocket_connect(HTTPRequest(url, headers=headers))
    hello = {"command": "hello", "protocols": ["http://livereload.com/protocols/official-7"], "snipver": version}
    await connection.write_message(json.dumps(hello))
    assert "hello" in str(await connection.read_message())
    await connection.write_message(json.dumps({"command": "info", "plugins": {}, "url": "http://127.0.0.1/"}))
    # The server takes messages in order: when it answers a second greeting, it has taken the one before.
    await connection.write_message(json.dumps({**hello, "snipver": version}))
    return connection


async def next_reload(connection: WebSocketClientConnection) -> dict[str, object]:
    """The next message that is no greeting."""
    while True:
        message = json.loads(str(await asyncio.wait_for(connection.read_message(), 3)))
        if message["command"] != "hello":
            return message
