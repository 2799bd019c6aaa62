"""Maps drawn at build time: outlines of the world, a window on them, places with their labels.

`outlines` reads the data once, and only where a map is drawn; `shapes` are outlines as coarse as a map wants them, cut
into `stretches` whose text was made once; `frames` choose the window; `base_maps` pick what is under the places;
`countries` know where a place lies; `labels` find room for names, `marks` for events, and `clusters` tell what is far;
`locators` and `overviews` put it all together as `drawn` for templates. `converting` made the data once, with `lines`,
`chains` and `date_line`. Where it comes from, and its licences, stand in `NOTICE`.
"""
