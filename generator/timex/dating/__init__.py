"""Dating: the day on which an article was published that gives none.

undated            an article as far as its dating goes, and what is found
statements         the day that it states of itself: in its head, its dateline, its address
stories            which articles are on the same story
reports            what dated articles tell of which day (`sentences`: which of them tell of the same thing)
told               of that, what is told to one undated article
counting           what it counts itself (`counts`: "its fourth day", "a week after"; `distances`: how far an expression
                   counts from the publication)
evidence           what fits if it was published on a day
counted_dating     the day for which its own counting speaks
beside_dating      a dateline without its year, beside articles on the same story
lone_dating        a day of the month and its weekday, where nothing else dates it
publication        `date_articles`: all of it, from one record of `undated` to another
"""
