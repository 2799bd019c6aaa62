"""Calendar days, EDTF dates and how they read in words. Knows nothing of articles or events."""
