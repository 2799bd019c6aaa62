"""Where GitHub Pages shows a repository's site, and what a domain is."""

from __future__ import annotations

import pytest

from generator.errors import UsageError
from generator.publish.addresses import check_domain, pages_address


@pytest.mark.parametrize(
    ("remote", "address"),
    [
        ("https://github.com/ada/flood-2013.git", "https://ada.github.io/flood-2013/"),
        ("https://github.com/ada/flood-2013", "https://ada.github.io/flood-2013/"),
        ("https://github.com/ada/flood-2013/", "https://ada.github.io/flood-2013/"),
        ("https://token@github.com/ada/flood-2013.git", "https://ada.github.io/flood-2013/"),
        ("https://ada:secret@github.com/ada/flood-2013.git", "https://ada.github.io/flood-2013/"),
        ("https://www.github.com/ada/flood.2013", "https://ada.github.io/flood.2013/"),
        ("git@github.com:ada/flood-2013.git", "https://ada.github.io/flood-2013/"),
        ("github.com:ada/flood-2013", "https://ada.github.io/flood-2013/"),
        ("ssh://git@github.com/ada/flood-2013.git", "https://ada.github.io/flood-2013/"),
        ("ssh://git@ssh.github.com:443/ada/flood-2013.git", "https://ada.github.io/flood-2013/"),
        ("git@github.com:Ada-Lovelace/Flood.git", "https://ada-lovelace.github.io/Flood/"),
        ("git@github.com:Ada/ada.github.io.git", "https://ada.github.io/"),
        ("https://github.com/Ada/Ada.github.io", "https://ada.github.io/"),
        ("https://github.com/ada/grace.github.io", "https://ada.github.io/grace.github.io/"),
        ("https://gitlab.com/ada/flood-2013.git", ""),
        ("https://notgithub.com/ada/flood-2013", ""),
        ("https://github.com.evil.example/ada/flood-2013", ""),
        ("https://evil.example/github.com/ada/flood-2013", ""),
        ("https://github.com/ada", ""),
        ("https://github.com/ada/flood/2013", ""),
        ("../flood.git", ""),
        ("/srv/git/flood.git", ""),
        ("", ""),
    ],
)
def test_a_repository_has_an_address(remote: str, address: str) -> None:
    """A site stands under its owner's host and the repository's name; elsewhere than at GitHub nobody can tell."""
    assert pages_address(remote) == address


@pytest.mark.parametrize("remote", ["git@github.com:ada/flood-2013.git", "/srv/git/flood.git"])
def test_a_domain_is_the_address(remote: str) -> None:
    """With a custom domain the site stands at its root, wherever it is kept."""
    assert pages_address(remote, "flood.example.org") == "https://flood.example.org/"


@pytest.mark.parametrize("domain", ["", "example.org", "flood-2013.example.org", "xn--mnchen-3ya.example", "a.b.c.d"])
def test_domains(domain: str) -> None:
    """The name of a host is a domain, and so is none."""
    check_domain(domain)


@pytest.mark.parametrize(
    "domain",
    [
        "https://example.org",
        "example.org/",
        "example.org:80",
        "example",
        "-a.example.org",
        "a..example.org",
        "münchen.example",
        "two words.example",
        "example.org\nevil.example",
        f"{'a' * 64}.example",
        ".".join(["abcdefghi"] * 26),
    ],
)
def test_no_domains(domain: str) -> None:
    """An address, a path, a port, foreign letters and line ends are refused, with an example of what is meant."""
    with pytest.raises(UsageError, match="give the name alone"):
        check_domain(domain)
