"""Small charts drawn at build time, measured for templates."""
