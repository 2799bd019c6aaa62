"""One file a verb: what it is called with, what it says, and the recipe it runs."""
