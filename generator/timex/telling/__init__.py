"""Telling: a text's expressions one after the other, each in the light of what stands around it and was told before.

telling         a text's expressions → each with its period        expressions     the record of one
mode            news or history
opening         its dateline, and the last weekday it tells of     headings        days that head what follows
surroundings    whether the verbs around an expression look ahead   accounts        "the quarter ended Sept. 30"
years_beside    years that a sentence gives its months              past_midnight   mornings behind a night told of
asides          what words set beside a story                       in_passing      what lies too far from a story
apposition      a time said twice: "on 3 May, two days later,"      progress        how a story goes on
days_ahead      the days that a text writes out farther on         lengths_apart   "two days after Monday's vote"
"""
