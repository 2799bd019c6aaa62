"""Patterns made of phrases."""

from __future__ import annotations

from generator.sources.phrases import any_of


def test_any_of() -> None:
    """One of the phrases matches, in either case, with what may follow; a space is a space."""
    pattern = any_of("read more", "more (?-i:[A-Z])", behind=r"\s*»?")
    assert all(pattern.fullmatch(line) for line in ("read more", "READ MORE »", "MORE A"))
    assert not any(pattern.fullmatch(line) for line in ("readmore", "read more now", "more a"))
