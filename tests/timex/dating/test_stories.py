"""Which articles are on the same story."""

from __future__ import annotations

import pytest

from generator.timex.dating.stories import stories
from generator.timex.dating.undated import Article


@pytest.mark.parametrize(
    ("text", "other", "same"),
    [
        ("The ferry Jolanda sank off Kelba.", "Divers from Kelba found the Jolanda.", True),
        ("Jolanda went down. Kelba mourns.", "Divers from Kelba found the Jolanda.", True),
        ("The ferry Jolanda sank off Kelba.", "Kelba has a new mayor.", False),
        ("Police and Dockers met on Monday in May.", "On Monday in May police and dockers met.", False),
        ("The Jolanda sank off Kelba.", "the jolanda sank off kelba.", False),
        ("", "", False),
    ],
)
def test_same_story(text: str, other: str, *, same: bool) -> None:
    """Articles are when they share two names: words that none writes small and that are not the calendar's."""
    assert stories([Article("a", text), Article("b", other)]).same("a", "b") == same


def test_an_article_and_itself() -> None:
    """An article tells itself nothing new."""
    assert not stories([Article("a", "The ferry Jolanda sank off Kelba.")]).same("a", "a")


def test_common_words() -> None:
    """What more than half of the articles say is their story; of two articles nothing is."""
    texts = ["The ferry sank.", "The ferry left.", "A ferry burned.", "Divers left."]
    articles = [Article(f"a{number}", text) for number, text in enumerate(texts)]
    assert stories(articles).common == {"ferry"}
    assert stories(articles[:2]).common == frozenset()
