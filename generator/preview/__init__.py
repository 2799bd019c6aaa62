"""The local server: builds when a file is saved and shows the result. Takes a callable, knows nothing of the rest."""
