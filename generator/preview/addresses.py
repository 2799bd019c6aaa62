"""What an address of the preview stands for, and by which names the preview may be called."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING
from urllib.parse import unquote

if TYPE_CHECKING:
    from pathlib import Path

INDEX = "index.html"


def as_base(path: str) -> str:
    """A base path with a slash at both ends: "mali-2013" and "/mali-2013" become "/mali-2013/", "" becomes "/"."""
    inner = path.strip("/")
    return f"/{inner}/" if inner else "/"


def find_file(folder: Path, address: str) -> Path | None:
    """The file of a site that an address stands for, or None.

    A file counts only where it truly lies in the folder, after every `..` and every symbolic link is followed.

    Args:
        folder: The built site.
        address: Relative to the base path and percent-encoded as in a request; an address that ends in a slash, or
            is empty, stands for the index page of that folder.
    """
    try:
        relative = unquote(address, errors="strict")
        name = f"{relative}{INDEX}" if relative.endswith("/") or not relative else relative
        path = (folder / name).resolve(strict=True)
        inside = path.is_relative_to(folder.resolve()) and path.is_file()
    except (OSError, ValueError, RuntimeError):
        # No such file, a name that no file can have (a NUL, broken UTF-8), or links that go in a circle.
        return None
    return path if inside else None


def is_local_name(name: str, host: str) -> bool:
    """Whether a request's host name can only mean this machine.

    A web page elsewhere may have its own name answer with a loopback address ("DNS rebinding") and so read the
    preview through the editor's browser. Such a request carries that page's name; an address in numbers,
    `localhost` and the name that the preview was opened under cannot be taken over in that way.

    Args:
        name: From the `Host` header, without the port, in lower case.
        host: What the preview was told to listen on.
    """
    if name in ("localhost", host.lower()) or name.endswith(".localhost"):
        return True
    try:
        ipaddress.ip_address(name.removeprefix("[").removesuffix("]"))
    except ValueError:
        return False
    return True


def address_of(host: str, port: int, base: str) -> str:
    """Where a browser on this machine finds the preview."""
    # "Every address of this machine" is something to listen on, not something to call.
    name = {"": "127.0.0.1", "0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)  # noqa: S104 - nothing is bound here
    return f"http://{f'[{name}]' if ':' in name else name}:{port}{base}"
