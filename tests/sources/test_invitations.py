"""Invitations and small print."""

from __future__ import annotations

import pytest

from generator.sources.invitations import INVITATION, SMALL_PRINT


@pytest.mark.parametrize(
    "line",
    [
        "Sign up for our newsletter",
        "Sign up now: the week in water",
        "Subscribe to our YouTube channel!",
        "Subscribe",
        "Follow us on Facebook and Twitter",
        "Follow @lowtown",
        "Join the Gazette's Telegram channel for the latest from the flood.",
        "Find us on Instagram",
        "Newsletter",
        "Weekly newsletterGet the news of the week on Sundays",
        "Free daily newsletter: all you need to know",
        "Get our stories straight to your inbox",
        "Receive the Gazette every morning.",
        "Get the latest news and alerts.",
        "Download our free app",
        "Support independent journalism today",
        "Donate now",
        "Never miss a story",
        "Stay tuned for more",
        "Enter your email address",
        "Thank you for subscribing!",
        "Got a tip? Write to the news desk.",
        "Contact us at desk@example.org",
        "Abonnez-vous à la lettre du matin",
    ],
)
def test_invitations(line: str) -> None:
    """Newsletters, channels, apps and donations are known by their call."""
    assert INVITATION.fullmatch(line)


@pytest.mark.parametrize(
    "line",
    [
        "He told reporters to follow us.",
        "“Follow us,” the crews told the families.",
        "Newsletter writers met in Lowtown.",
        "Daily newsletter readers fell by a tenth.",
        "Support for the mayor fell.",
        "Join hands, the priest told them.",
        "Following the flood, Facebook opened a page for the missing.",
        "Like many, she left by boat.",
        "Get out, the crews shouted.",
        "“It all ends up in your inbox,” she said.",
        "The Telegram channel of the fire service called for calm.",
    ],
)
def test_no_invitations(line: str) -> None:
    """A sentence about them invites nobody."""
    assert not INVITATION.fullmatch(line)


@pytest.mark.parametrize(
    "line",
    [
        "© 2019 Lowtown Gazette",
        "Copyright 2019 The Gazette. All rights reserved.",
        "(c) Lowtown Gazette",
        "Lowtown Gazette © 2019",
        "This material may not be published without permission.",
        "Our Standards: what we stand for",
        "Terms of use | Privacy policy",
    ],
)
def test_small_print(line: str) -> None:
    """Copyright and terms are small print."""
    assert SMALL_PRINT.fullmatch(line)


@pytest.mark.parametrize(
    "line", ["Copyright law is changing, she said.", "All rights were read to him.", "The terms of the deal"]
)
def test_no_small_print(line: str) -> None:
    """A sentence about rights is none."""
    assert not SMALL_PRINT.fullmatch(line)
