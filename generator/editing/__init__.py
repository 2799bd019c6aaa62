"""Recipe: what the preview's form and the review of drafts do to content/, and nowhere else.

project_editor   `ProjectEditor`, what the preview asks for
holding          content read again where it changed     judging        what an editor needs to judge a draft
changing         fields → an entry's lines               validating     what `check` would say of it
merging          a draft's words → another entry         mentions       what else names an event
"""
