"""Addresses on the web, as pages and texts give them."""

from __future__ import annotations

from urllib.parse import urlsplit


def host_of(address: str) -> str:
    """The host of an http address, such as `www.example.org`; empty for anything that is none."""
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError:  # "http://[": brackets that hold no IPv6 address
        return ""
    return host if parts.scheme in ("http", "https") and not any(map(str.isspace, address)) else ""


def is_web_address(text: str) -> bool:
    """Whether a text is an http address with a host, and nothing else."""
    return bool(host_of(text))
