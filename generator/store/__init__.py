"""What editors own, read and written: YAML in and out, and drafts filed beside hand edits.

    text       files as text, text as YAML, the place of everything in it
    entries    what one entry may hold; entries to records and back
    content    all entries of a project, read and compared with each other
    filing     drafts put beside them, touching only lines that are ours

Each imports from those above it. For the rest of the program: `content.loading.load`, `content.checking.check`,
`content.assembling.assemble`, `filing.drafts.file_drafts` and `plan_filing`, `filing.beginning`, and
`filing.run_lock.alone`.
"""
