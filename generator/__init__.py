"""Dateline: news articles in, a sourced chronology out."""

from importlib.metadata import version

__version__ = version("dateline")
