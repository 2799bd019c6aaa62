"""Dateline: news articles in, a sourced chronology out."""
