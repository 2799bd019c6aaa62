"""A page's policy is widened by what the preview needs and by nothing else."""

from __future__ import annotations

import pytest

from generator.preview.security_policy import relax_policies, relax_policy

SOCKET = "ws://127.0.0.1:8000"
OWN = "script-src 'self'; style-src 'self'; connect-src 'self' ws://127.0.0.1:8000"


@pytest.mark.parametrize(
    ("policy", "relaxed"),
    [
        ("default-src 'none'", f"default-src 'none'; {OWN}"),
        ("default-src 'self'", f"default-src 'self'; {OWN}"),
        (
            "default-src 'none'; style-src 'self'; img-src 'self' data:",
            "default-src 'none'; style-src 'self'; img-src 'self' data:; "
            "script-src 'self'; connect-src 'self' ws://127.0.0.1:8000",
        ),
        (
            "default-src https://a.example",
            "default-src https://a.example; script-src https://a.example 'self'; "
            "style-src https://a.example 'self'; connect-src https://a.example 'self' ws://127.0.0.1:8000",
        ),
        ("script-src 'NONE'", "script-src 'self'"),
        ("Script-Src 'sha256-x='; script-src *", "script-src 'sha256-x=' 'self'"),
        ("script-src 'none'; script-src-elem 'none'", "script-src 'self'; script-src-elem 'self'"),
        ("style-src 'unsafe-inline'", "style-src 'unsafe-inline' 'self'"),
        ("img-src 'none'", "img-src 'none'"),
        (" ; ", ""),
        ("", ""),
    ],
)
def test_a_policy_is_widened(policy: str, relaxed: str) -> None:
    """Scripts, styles and requests of the origin get in; all other directives stay as strict as they are."""
    assert relax_policy(policy, SOCKET) == relaxed


@pytest.mark.parametrize(
    "tag",
    [
        """<meta http-equiv="Content-Security-Policy" content="script-src 'none'">""",
        """<META content="script-src &#39;none&#39;" HTTP-EQUIV=content-security-policy />""",
        """<meta\n  http-equiv='Content-Security-Policy'\n  content='script-src &apos;none&apos;' data-x='>'>""",
    ],
)
def test_a_policy_is_found_however_it_is_written(tag: str) -> None:
    """The order of attributes, quotes, capitals and character references make no difference."""
    expected = '<meta http-equiv="Content-Security-Policy" content="script-src &#x27;self&#x27;">'
    assert relax_policies(f"<head>{tag}</head><body>", SOCKET) == f"<head>{expected}</head><body>"


@pytest.mark.parametrize(
    "page",
    [
        "<head><meta charset=utf-8><meta name=description content=\"script-src 'none'\"></head>",
        """<head></head><body><pre><meta http-equiv="Content-Security-Policy" content="script-src 'none'"></pre>""",
        '<head><meta http-equiv="refresh" content="1">',
        '<head><meta http-equiv="Content-Security-Policy',
        "",
    ],
)
def test_all_else_stays(page: str) -> None:
    """Other tags, and whatever stands in the body, come through unchanged."""
    assert relax_policies(page, SOCKET) == page


def test_each_of_several_policies_is_widened() -> None:
    """Every policy of a page must let a script in, so every one is widened."""
    tag = """<meta http-equiv="Content-Security-Policy" content="script-src 'none'">"""
    assert "none" not in relax_policies(tag + tag, SOCKET)
