"""All that an editor keeps in content/, read whole and compared with itself.

reading          one run through the files, every mistake gathered      loaded    what it found
loading          `load`: all of it               loading_sources    the articles and their records
                 (`loading_trails`: the trails)
checking         `check`: each thing with the others
                 (`checking_citations`, `checking_datings`, `checking_former_ids`, `checking_disagreements`,
                 `checking_references`, `checking_trails`; `quotes` finds a quote's words)
assembling       `assemble`: names by their ids
"""
