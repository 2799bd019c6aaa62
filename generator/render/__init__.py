"""Pages turned into bytes: themes, templates, Markdown and words."""
