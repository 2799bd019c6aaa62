"""The chronology as a graph, the addresses of its pages, and what each page shows."""
