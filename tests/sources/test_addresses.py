"""Addresses on the web."""

from __future__ import annotations

import pytest

from generator.sources.addresses import host_of, is_web_address


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("https://www.example.org/flood?page=1", "www.example.org"),
        ("http://EXAMPLE.org", "example.org"),
        ("ftp://example.org/flood", ""),
        ("javascript:alert(1)", ""),
        ("/flood", ""),
        ("https://", ""),
        ("http://[", ""),
        ("https://example.org/a flood", ""),
        ("", ""),
    ],
)
def test_hosts(address: str, host: str) -> None:
    """An http address has a host; anything else is no address."""
    assert host_of(address) == host
    assert is_web_address(address) is bool(host)
