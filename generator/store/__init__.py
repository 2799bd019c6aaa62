"""What editors own, read and written: YAML in and out, and drafts filed beside hand edits.

In, strictly, every mistake told with its place:

    text_files       bytes inside the project, UTF-8         front_matter   record and text of a Markdown file
    yaml_reading     text → values                           yaml_mistakes  PyYAML's errors in plain words
    schema           the fields of each file                 field_types    what a field may hold
    validating       values → entries                        decoding       entries → the model's records
    locating         where a field stands                    suggesting     "did you mean"
    reading          one run through the files               loaded         what it found
    loading          `load`: all of it                       loading_sources    the articles and their records

Compared with each other and made ready:

    checking         `check`                                 checking_citations, checking_references, quotes
    assembling       `assemble`: names by their ids

Out, touching only lines that are ours:

    yaml_writing     one text                                encoding       one entry
    splicing         entries among lines                     citation_splicing  citations in an entry
    memory           extracted.lock.yaml                     passages       who cites what
    reconciling      what to do with a draft                 filing_names   and with a proposed name
    filing_entries   a file's new text                       filing_files   which file
    filing           `file_drafts`: all of it                writing, run_lock  safely
    beginning        the first site.yaml
"""
