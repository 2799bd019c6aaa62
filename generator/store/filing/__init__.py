"""Drafts put beside what an editor keeps, touching only lines that are ours.

drafts           `file_drafts`, `plan_filing`: all of it
memory           extracted.lock.yaml                     passages       who cites what
reconciling      what to do with a draft                 names          and with a proposed name
renaming         entries that got another id             telling        what an editor has to look at
files            which file each thing goes into         entries        a file's new text
citations        more citations in an entry              beginning      the first site.yaml, and the schemas
revising         one entry as an editor changes it       undoing        bytes put back as they were
successors       what stands where a passage was         contradicting   dates that cannot be an entry's
writing          files put in place, each whole          run_lock       one run at a time
"""
