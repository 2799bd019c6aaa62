"""The recipe of a draft: articles → passages → timexes → candidates → events → the editor's YAML.

recipe           `extract_events`: all of it, and what became of it
gathering        the articles, read and dated, that all else begins with
publications     the day of articles that give none, and records for those that have none
drafting         `draft`: articles → events and names
remembering      what need not be done again for an article that did not change
parallel         the same work on many articles, by several processes
outcome          what an extraction did, known again where nothing has changed
answers          `extract --all` and `--explain`
"""
