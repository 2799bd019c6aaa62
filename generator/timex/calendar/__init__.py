"""The calendar, as expressions of time cut it up. Nothing here knows a text.

periods      stretches of one unit, and counting in them      holidays     the days of feasts
value        the TIMEX3 value of a period                     durations    the TIMEX3 value of a length of time
edtf_dates   the EDTF date of a period                republican   the calendar of the French Republic
"""
