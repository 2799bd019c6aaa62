"""English histories, by whole sentences: what they tell leans on what they told before."""

from __future__ import annotations

import datetime

import pytest

from generator.timex import tag

PUBLISHED = datetime.date(2016, 6, 15)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "On 6 April 1941 the army crossed the border. Two days later the capital fell.",
            [("6 April 1941", "1941-04-06"), ("Two days later", "1941-04-08")],
        ),
        (
            "In June 1944 the port was lost. The following month it was retaken.",
            [("June 1944", "1944-06"), ("The following month", "1944-07")],
        ),
        (
            "The siege began in October 1854 and lasted until September 1855.",
            [("October 1854", "1854-10"), ("September 1855", "1855-09")],
        ),
        (
            "In 1916 the front froze. On 1 July the offensive began. By November it had failed.",
            [("1916", "1916"), ("1 July", "1916-07-01"), ("November", "1916-11")],
        ),
        ("They froze in the winter of 1812.", [("the winter of 1812", "1812-WI")]),
        (
            "On 3 May 1808 the town rose. That night it burned.",
            [("3 May 1808", "1808-05-03"), ("That night", "1808-05-03TNI")],
        ),
        ("Both crowns claimed it throughout the 18th century.", [("the 18th century", "17")]),
        ("The war lasted from 1618 to 1648.", [("1618", "1618"), ("1648", "1648")]),
        (
            "On 12 August 1860 the column left. On the 20th it reached the river.",
            [("12 August 1860", "1860-08-12"), ("the 20th", "1860-08-20")],
        ),
        ("Late in 1917 the line broke.", [("Late in 1917", "1917")]),
        (
            "On 3 May 1808 the town rose. Early the next morning it burned.",
            [("3 May 1808", "1808-05-03"), ("Early the next morning", "1808-05-04TMO")],
        ),
        ("The shelling went on for ten days.", [("ten days", "P10D")]),
        (
            "On 2 May 1915 the ridge was taken. At dawn on 7 May it was lost.",
            [("2 May 1915", "1915-05-02"), ("dawn on 7 May", "1915-05-07TMO")],
        ),
        (
            "The armistice of 11 November 1918 ended it. A year later the treaty was signed.",
            [("11 November 1918", "1918-11-11"), ("A year later", "1919")],
        ),
        ("In early 1951 the line held. That spring it moved.", [("early 1951", "1951"), ("That spring", "1951-SP")]),
        ("In 1809 the emperor lost. In the same year he won.", [("1809", "1809"), ("the same year", "1809")]),
        (
            "On 5 March 1936 the cabinet met. The previous day it had resigned.",
            [("5 March 1936", "1936-03-05"), ("The previous day", "1936-03-04")],
        ),
        (
            "The raid of 9 January 1863 failed. In February a second came.",
            [("9 January 1863", "1863-01-09"), ("February", "1863-02")],
        ),
        ("Some three thousand died in the first week of August 1914.", [("the first week of August 1914", "1914-W31")]),
        ("The campaign of 1796-97 made his name.", [("1796", "1796"), ("97", "1797")]),
        ("Between 12 and 19 March 1921 the fort was shelled.", [("12", "1921-03-12"), ("19 March 1921", "1921-03-19")]),
        ("On the night of 4-5 May 1915 the line broke.", [("the night of 4-5 May 1915", "1915-05-04TNI")]),
        (
            "The fleet sailed on 3 June 1905. Three days later it was sighted, and on the following day it was sunk.",
            [("3 June 1905", "1905-06-03"), ("Three days later", "1905-06-06"), ("the following day", "1905-06-07")],
        ),
        (
            "War broke out in 1877. In April of that year the army crossed the river.",
            [("1877", "1877"), ("April of that year", "1877-04")],
        ),
        ("The siege of 1529 failed. That autumn the sultan withdrew.", [("1529", "1529"), ("That autumn", "1529-FA")]),
        ("By the end of 1942 the army was cut off.", [("the end of 1942", "1942")]),
        ("From mid-July to late August 1917 it rained.", [("mid-July", "1917-07"), ("late August 1917", "1917-08")]),
        (
            "In October 1812 the retreat began. By December few were left.",
            [("October 1812", "1812-10"), ("December", "1812-12")],
        ),
        (
            "In November 1854 a storm sank the ships. In January the cold came.",
            [("November 1854", "1854-11"), ("January", "1855-01")],
        ),
        (
            "On 9 April 1865 he surrendered. The news came the next day.",
            [("9 April 1865", "1865-04-09"), ("the next day", "1865-04-10")],
        ),
        (
            "In 216 BC the legions were destroyed. Two years later a new army stood.",
            [("216 BC", "BC0216"), ("Two years later", "BC0214")],
        ),
        ("The war of 431 to 404 BC ruined the city.", [("431", "BC0431"), ("404 BC", "BC0404")]),
        ("In AD 378 the emperor fell.", [("AD 378", "0378")]),
        ("In the 4th century BC the league rose.", [("the 4th century BC", "BC03")]),
        (
            "At 04:45 on 1 September 1939 the ship opened fire.",
            [("04:45", "1939-09-01T04:45"), ("1 September 1939", "1939-09-01")],
        ),
        (
            "On 6 June 1944 they landed. That evening the beach was theirs.",
            [("6 June 1944", "1944-06-06"), ("That evening", "1944-06-06TEV")],
        ),
        (
            "On 6 June 1944 they landed. By nightfall the beach was theirs.",
            [("6 June 1944", "1944-06-06"), ("nightfall", "1944-06-06TEV")],
        ),
        (
            "On 18 June 1815 it had rained all night. At 11:30 the guns opened.",
            [("18 June 1815", "1815-06-18"), ("11:30", "1815-06-18T11:30")],
        ),
        ("The armistice held for four years.", [("four years", "P4Y")]),
        (
            "In 1943 the town was bombed twice. Later that year it was taken.",
            [("1943", "1943"), ("Later that year", "1943")],
        ),
        (
            "In early August 1914 war was declared. Within weeks the capital was in danger.",
            [("early August 1914", "1914-08"), ("weeks", "PXW")],
        ),
        ("The rising began on Easter Monday 1916.", [("Easter Monday 1916", "1916-04-24")]),
        ("In the winter of 1939–40 little happened.", [("the winter of 1939–40", "1939-WI")]),
        (
            "The battle lasted from 21 February to 18 December 1916.",
            [("21 February", "1916-02-21"), ("18 December 1916", "1916-12-18")],
        ),
        ("In the same month a second army marched.", [("the same month", "XXXX-XX")]),
        (
            "In May 1809 he lost. The previous month he had won.",
            [("May 1809", "1809-05"), ("The previous month", "1809-04")],
        ),
        (
            "In 1870 the war began. The following spring it was over.",
            [("1870", "1870"), ("The following spring", "1871-SP")],
        ),
        (
            "In July 1936 the rising began; three years later the war was over.",
            [("July 1936", "1936-07"), ("three years later", "1939")],
        ),
        (
            "On 1 May 1960 the plane was shot down. Six days earlier he had left.",
            [("1 May 1960", "1960-05-01"), ("Six days earlier", "1960-04-25")],
        ),
        (
            "On 10 May 1940 the attack came. Two weeks later the army was trapped.",
            [("10 May 1940", "1940-05-10"), ("Two weeks later", "1940-05-24")],
        ),
        (
            "On 10 May 1940 the attack came. On the morning of 14 May the city burned.",
            [("10 May 1940", "1940-05-10"), ("the morning of 14 May", "1940-05-14TMO")],
        ),
        ("He commanded until 1951, when he was dismissed.", [("1951", "1951")]),
        ("Since the 1970s the border has been quiet.", [("the 1970s", "197")]),
        ("The Seven Years' War cost him the crown.", []),
    ],
)
def test_sentences(text: str, expected: list[tuple[str, str]]) -> None:
    """Every expression of a sentence has its extent and its TIMEX3 value, and nothing else is taken for one."""
    assert [(timex.text, timex.value) for timex in tag(text, PUBLISHED, "narrative")] == expected
