"""Years that other expressions of the sentence give."""

from __future__ import annotations

import datetime

import pytest

from generator.timex import tag


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("In 1998, on May 1, it rained.", ["1998", "1998-05-01"]),
        ("In 1998, the year of the flood, it rained in May alone.", ["1998", "1998-05"]),
        ("The 1998 rains began on Oct. 21 and lasted until the first week of November.",
         ["1998", "1998-10-21", "1998-W45"]),
        ("Strikes through March and April will follow.", ["2016-03", "2016-04"]),
        ("Rain is due in November, December and January.", ["2016-11", "2016-12", "2017-01"]),
        ("Between 27 February and mid-April 2011 it rained.", ["2011-02-27", "2011-04"]),
        ("From late November to 3 April 2011 it rained.", ["2010-11", "2011-04-03"]),
        ("It rained on 27 February and in April 2011.", ["2016-02-27", "2011-04"]),
        ("Three summers ago it burned in July and in August.", ["2013-SU", "2013-07", "2013-08"]),
        ("Last winter it froze in December and again in March.", ["2015-WI", "2015-12", "2016-03"]),
        ("Last year's election, on 7 October, was close.", ["2015", "2015-10-07"]),
        ("Last year's election, in which the old party had lost all of its seats, led to one on 7 March.",
         ["2015", "2016-03-07"]),
        ("He was jailed on 3 October 1996 for the riots of March.", ["1996-10-03", "2016-03"]),
        # The end of a stretch follows its beginning.
        ("30 April 2014: Talks.\n\n3-8 December: The fair.\n\n28 December-4 January: The ice.",
         ["2014-04-30", "2014-12-03", "2014-12-08", "2014-12-28", "2015-01-04"]),
        ("It froze from November 28 to February 4, and will rain from December 1 to January 9.",
         ["2015-11-28", "2016-02-04", "2016-12-01", "2017-01-09"]),
        ("It froze on November 28 and on February 4.", ["2015-11-28", "2016-02-04"]),
        # What stands in another clause or sentence, or is still to come, is another year's.
        ("In 1998, as a court heard on May 5, it rained.", ["1998", "2016-05-05"]),
        ("In 1998 it rained. It rained again in May.", ["1998", "2016-05"]),
        ("He was jailed in October 1996 and freed in March.", ["1996-10", "1997-03"]),
        ("Built in October 1996 and once a prison, it burnt in March.", ["1996-10", "2016-03"]),
        ("In 2015 it was said that rain will come in September.", ["2015", "2016-09"]),
        ("The firm of 1998 was sold in May.", ["1998", "2016-05"]),
    ],
)  # fmt: skip
def test_years(text: str, values: list[str]) -> None:
    """A year that opens a sentence is that of its months and of the days of its clause."""
    assert [timex.value for timex in tag(text, datetime.date(2016, 6, 15), "news")] == values
