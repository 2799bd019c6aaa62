"""Expressions of time: found in a text, resolved to dates, explained."""

from generator.timex.tagger import tag

__all__ = ["tag"]
