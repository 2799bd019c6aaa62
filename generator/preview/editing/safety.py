"""Who may change something: this machine's own browser, on a page that this preview gave it.

A web page elsewhere can make a browser send requests here. It cannot read the answers, and so knows neither the token
of this run nor its cookie; and its requests carry its own origin.
"""

from __future__ import annotations

import hmac
import ipaddress
import secrets
from typing import TYPE_CHECKING

from tornado.web import RequestHandler

from generator.preview.live_page import bare_page

if TYPE_CHECKING:
    from tornado.httputil import HTTPServerRequest

# One for each run of the program: a form that outlived a restart is old.
TOKEN = secrets.token_urlsafe(32)
FIELD = "token"
FORBIDDEN = 403


def is_from_this_machine(address: str) -> bool:
    """Whether a request came over the loopback; others may look, and no more."""
    try:
        ip = ipaddress.ip_address(address)
    except ValueError:
        return False
    mapped = getattr(ip, "ipv4_mapped", None)
    return (mapped or ip).is_loopback


def is_from_own_page(request: HTTPServerRequest) -> bool:
    """Whether a request says that a page of the same origin made it."""
    own = request.headers.get("Origin", "") == f"{request.protocol}://{request.host}"
    return own and request.headers.get("Sec-Fetch-Site", "same-origin") == "same-origin"


class LocalPage(RequestHandler):
    """A page that can change something: answered to this machine alone, and changed by its own forms alone."""

    def set_default_headers(self) -> None:
        policy = (
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
            "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
        )
        headers = {
            "Cache-Control": "no-store",
            "Content-Security-Policy": policy,
            "Cross-Origin-Opener-Policy": "same-origin",
            "Cross-Origin-Resource-Policy": "same-origin",
            # Without a referrer from its own pages, a browser would call their origin "null".
            "Referrer-Policy": "same-origin",
            "X-Content-Type-Options": "nosniff",
            "X-Frame-Options": "DENY",
        }
        for name, value in headers.items():
            self.set_header(name, value)

    def compute_etag(self) -> None:
        """No etag: what is never stored need not be compared."""

    def prepare(self) -> None:
        if not is_from_this_machine(self.request.remote_ip or ""):
            self.refuse("Entries are edited on the machine that the preview runs on.")
        elif self.request.method not in ("GET", "HEAD", "POST"):
            self.refuse("Forms are read with GET and sent with POST.")
        elif self.request.method == "POST" and not is_from_own_page(self.request):
            self.refuse("This came from another page.")
        else:
            is_of_this_run = self.request.method != "POST" or self._has_token()
            self.set_cookie(self._cookie_name(), TOKEN, path="/-/", httponly=True, samesite="Strict")
            if not is_of_this_run:
                self.answer_from_before_restart()

    def refuse(self, words: str) -> None:
        """Answer that nothing was done."""
        self.set_status(FORBIDDEN)
        self.set_header("Content-Type", "text/html; charset=utf-8")
        self.finish(bare_page("Not done", words))

    def answer_from_before_restart(self) -> None:
        """Answer a form of the preview's own that has not the token of this run. Nothing may be done."""
        self.refuse("This page is from before a restart. Open it again.")

    def _has_token(self) -> bool:
        tokens = (self.get_body_argument(FIELD, ""), self.get_cookie(self._cookie_name()) or "")
        return all(hmac.compare_digest(token.encode(), TOKEN.encode()) for token in tokens)

    def _cookie_name(self) -> str:
        """A name with the port in it: cookies do not tell ports apart, and several previews may run."""
        port = self.request.host.rpartition(":")[2]
        return f"dateline-{port if port.isdigit() else 80}"
