"""Menus, buttons and links."""

from __future__ import annotations

import re

import pytest

from generator.sources.page_links import END, LINK, LIST, MORE, NAVIGATION

NAMES = {"navigation": NAVIGATION, "more": MORE, "link": LINK, "list": LIST, "end": END}


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("navigation", "Skip to main content"),
        ("navigation", "Menu"),
        ("navigation", "Sign in"),
        ("navigation", "Back to top ›"),
        ("navigation", "Next article »"),
        ("navigation", "4 min read"),
        ("navigation", "ADVERTISEMENT"),
        ("navigation", "Story continues below advertisement"),
        ("navigation", "Accept all cookies"),
        ("navigation", "We and our partners use cookies. You can refuse."),
        ("navigation", "By continuing to browse you agree to our terms."),
        ("more", "Read more"),
        ("more", "Read More »"),
        ("more", "Continue reading…"),
        ("more", "Read the full story"),
        ("more", "Lire la suite"),
        ("link", "Read also: Bridge closed after flood"),
        ("link", "READ MORE | Bridge closed after flood"),
        ("link", "Related story: Bridge closed"),
        ("link", "Read more about the flood"),
        ("link", "WATCH: Boats in the high street"),
        ("link", "Lire aussi : le pont est fermé"),
        ("list", "Related articles"),
        ("list", "MOST READ"),
        ("list", "Don’t miss"),
        ("list", "Trending now"),
        ("list", "Latest news:"),
        ("list", "More from World"),
        ("list", "You may also like"),
        ("list", "Editor's Picks"),
        ("end", "Comments"),
        ("end", "Comments (12)"),
        ("end", "1,204 comments"),
        ("end", "Leave a reply"),
        ("end", "Join the conversation"),
        ("end", "Comments are closed."),
        ("end", "Popular posts from this blog"),
        ("end", "About the author"),
        ("end", "Commentaires"),
    ],
)
def test_links(kind: str, line: str) -> None:
    """A menu, button or link is known by what the whole line says, in either case and with its arrow."""
    assert NAMES[kind].fullmatch(line)


@pytest.mark.parametrize("pattern", NAMES.values(), ids=NAMES.keys())
@pytest.mark.parametrize(
    "line",
    [
        "Those who want to read more can ask the library.",
        "Her comments were not welcome.",
        "The comments on the dam angered the town.",
        "Homeless people slept in the menu of rooms on offer.",
        "Related deaths rose to twelve.",
        "More rain is expected.",
        "More on the way",
        "Home again",
        "Most readers of the paper live in town.",
        "Next week the dam will be searched.",
        "Watch out for mud, drivers were told.",
        "Read the water level every hour, she said.",
        "The river rose.",
    ],
)
def test_no_links(pattern: re.Pattern[str], line: str) -> None:
    """A sentence or heading that merely holds such words is none."""
    assert not pattern.fullmatch(line)
