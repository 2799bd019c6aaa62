"""The languages that Dateline reads dates in: a folder of data each, and what makes finding ready from it.

known          the languages there are, each read once
files          a folder's files → what they hold, and where in them it stands
asked          what all of them are asked for
mistakes       what is wrong with them
making         what they hold → the symbols of words, and expressions over them
compiling      its patterns, each compiled, or what is wrong with all of them
language       what comes of it: all that finding needs to know of a language
notation       its patterns → regular expressions over words
beginnings     where to try them: the symbols that what they match begins with
numerals       what a token of digits can be
"""
