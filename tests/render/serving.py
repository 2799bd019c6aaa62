"""A site on a local host, as it will stand on the web."""

from __future__ import annotations

import http.server
import threading
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@contextmanager
def serving(root: Path, base_path: str) -> Iterator[str]:
    """Serve a folder, in which a site lies under a base path, with the site's own page for dead links.

    Yields:
        The address of the site's first page.
    """

    class Handler(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_arguments: object) -> None:
            """Say nothing."""

        def send_error(self, code: int, *_arguments: object, **_more: object) -> None:
            self.send_response(code)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write((root / base_path / "404.html").read_bytes())

    running = http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=str(root)))
    thread = threading.Thread(target=running.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{running.server_port}/{base_path}/"
    finally:
        running.shutdown()
        thread.join()
        running.server_close()
