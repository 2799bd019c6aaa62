"""Maps drawn at build time: outlines of the world, a window on them, places with their labels.

`outlines` reads the data once, and only where a map is drawn; `frames` choose the window; `base_maps` draw what is
under the places, once for each window; `labels` find room for names; `locators` and `overviews` put it all together.
`converting` made the data once. Where it comes from, and its licences, stand in `NOTICE`.
"""
