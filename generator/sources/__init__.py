"""Reading articles: bytes in, `Source` records out. `reading.read` is the whole of it for the rest of the program.

The way of an article through this part:

    decoding      bytes → characters
    plaintext     ┐
    markdown      ├ characters → `blocks`: paragraphs, headings, list items;
    html          ┘ from a web page also what its head and the lines below its headline say (`metadata`, `page_dates`)
    survey        blocks → blocks and what each is: running text (`shape`) or page furniture (`furniture`, which
                  asks `page_links`, `invitations`, `photo_credits`, `bylines`, `imprints` and `stated_dates`)
    proposal      a draft of the bibliographic record, where the article came without one (`headline`, `datelines`,
                  `outlets`, `small_words` for its language, and the last three)
    statements    the days that the page gives itself (`stated_dates`), for those who date the article
    article       the article among its furniture
    sentences     a paragraph → its sentences (`abbreviations`)
    reading       all of it, in this order

Of use to several: `addresses` on the web, character `references`, and `phrases`, patterns written one a line.
"""
