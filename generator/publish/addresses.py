"""Where GitHub Pages shows what is pushed to a repository, and what a custom domain looks like."""

from __future__ import annotations

import re

from generator.errors import UsageError

# A repository at GitHub, in every way that Git takes its address.
_GITHUB = re.compile(
    r"""
    (?:
        (?: https? | ssh | git ) ://   # https://github.com/…, ssh://git@github.com/…
        (?: [^/@]+ @ )?                # a name, or a token
      | (?: [^/@:]+ @ )?               # the short form, git@github.com:…
    )
    (?: www\. | ssh\. )? github\.com
    (?: : [0-9]+ (?= / ) )?            # a port: ssh also listens on 443
    [:/] /?
    (?P<owner> [A-Za-z0-9-]+ ) /
    (?P<repository> [A-Za-z0-9._-]+? )
    (?: \.git )? /?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_DOMAIN = re.compile(rf"{_LABEL}(?:\.{_LABEL})+", re.IGNORECASE)
_LONGEST_DOMAIN = 253


def pages_address(remote: str, domain: str = "") -> str:
    """Where a site published from a repository is to be seen; empty where nobody can tell.

    Args:
        remote: Address of the repository.
        domain: The custom domain; empty for none.
    """
    if domain:
        return f"https://{domain}/"
    match = _GITHUB.fullmatch(remote)
    return _match_to_pages_address(match) if match else ""


def _match_to_pages_address(match: re.Match[str]) -> str:
    host = f"{match['owner'].lower()}.github.io"
    # The repository that is named like the host is the one whose site has no base path.
    return f"https://{host}/" if match["repository"].lower() == host else f"https://{host}/{match['repository']}/"


def check_domain(domain: str) -> None:
    """Refuse what is not the bare name of a host.

    Raises:
        UsageError: It is an address, has a path or a port, or holds letters that must be written as `xn--…`.
    """
    if domain and (len(domain) > _LONGEST_DOMAIN or not _DOMAIN.fullmatch(domain)):
        raise UsageError(f"“{domain}” is no domain; give the name alone, such as chronology.example.org")
