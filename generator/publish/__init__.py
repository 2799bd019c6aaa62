"""The built site, put where GitHub Pages serves it from."""
