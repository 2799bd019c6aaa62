"""Entries edited, and drafts reviewed, on pages of the preview that no built site has.

records      what a form shows and hands back; `Editor`, what the preview asks of whoever keeps the entries
forms        a browser's form → fields                   safety         who may change something
handlers     the addresses                               pages          records → HTML, with templates/
"""
