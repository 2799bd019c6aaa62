"""The languages that Dateline reads dates in: a folder of data each, and what makes finding ready from it.

language       the words and the rules of a language, read from its folder
notation       its patterns → regular expressions over words
beginnings     where to try them: the symbols that what they match begins with
numerals       what a token of digits can be
"""
