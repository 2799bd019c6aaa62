"""Recipe: what the preview's form and the review of drafts do to content/, and nowhere else.

project_editor   `ProjectEditor`, what the preview asks for
changing         fields → an entry's lines               validating     what `check` would say of it
reviewing        drafts, in the order of the files       judging        what an editor needs to judge one
"""
