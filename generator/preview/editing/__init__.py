"""Entries edited, and drafts reviewed, on pages of the preview that no built site has.

editor           `Editor`: what the preview asks of whoever keeps the entries, and why that may be refused
records          what the form and the review show       safety          who may change something
handlers         the addresses                           editor_handler  what all that answer share
entry_handlers   the form                                review_handlers the review, and undo
forms            a browser's form → fields               quoting         a passage chosen in its source
pages            records → HTML, with templates/
"""
