"""Reading: a match → what it means, whatever its article and that article's day.

meanings           the records of it all, between reading and resolving
readings           a match → its meaning, for each reading that a rule can name; by what they read:
    calendar_words     "Monday, January 14", "early 2012"        clock              "10:35 p.m."
    written            "14/01/2013"                              modifiers          how many, early or late, about
    plain_readings     what no date changes: "three days", "every Monday", "now"
in_year            a name in a given year → its period
phrases            all of a text's expressions with what they mean, and times of the clock with what they leave out:
    clocks_like_years  four digits that are no year
    halves_of_day      the half of the day of one without a.m. and p.m.
    days_behind        the day that stands behind them
    daily_times        no day, beside days that come again and again
"""
