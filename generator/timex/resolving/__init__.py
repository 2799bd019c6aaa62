"""Resolving: what one expression means → a stretch of the calendar, in a situation that is given.

situation    what is known when an expression is met: the publication, the tense, the story so far (`story`)
resolve      a meaning → its period, by its kind:
    named        what says no year: "Monday", "the 14th"         counting     "two days later", "a week ago"
    told         what leans on the story: "in the quarter"       steps        where a history goes without a year
boundaries   the stretch between two expressions: "since April", "Friday to Sunday"
windows      stretches beside the publication: "the last four days"
unknown      the value of what cannot be resolved                reason       the sentence that says why
"""
