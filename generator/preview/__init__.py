"""The local server: builds when a file is saved and shows the result. Asks a `Builder`, knows nothing of the rest.

server           `serve`: binds, builds, watches, ends
builder          what it asks of whoever makes the site
watching         when something was saved                live_site       the site as it stands, and why a build failed
application      what each address answers               addresses       what an address stands for
live_page        a page with script and overlay          failures        the lines that are to be mended
live_socket      pages told to load themselves again     security_policy its policy, widened for that
editing/         entries edited, and drafts reviewed
"""
