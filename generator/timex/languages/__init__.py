"""The languages that Dateline reads dates in: a folder of data each."""
