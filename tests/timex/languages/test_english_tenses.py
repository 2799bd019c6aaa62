"""Whether a weekday in English news lies behind or ahead: whole sentences, in an article of Wednesday 16 June 2021."""

from __future__ import annotations

import datetime

import pytest

from generator.timex import tag

PUBLISHED = datetime.date(2021, 6, 16)


def day_of(text: str) -> datetime.date:
    """The day that a text names."""
    (timex,) = (timex for timex in tag(text, PUBLISHED, "news") if "day" in timex.text)
    return datetime.date.fromisoformat(timex.value[:10])


@pytest.mark.parametrize(
    "text",
    [
        # A past tense, active or passive.
        "As voters went to the polls on Sunday, it rained.",
        "The town has been shelled since Monday.",
        "Before flying home on Monday, she visited the school.",
        "Nothing was known on Monday about his plans to stand.",
        "It emerged on Monday that he will leave.",
        "Shares closed lower on Monday ahead of the vote.",
        "A body was seen in the river on Monday.",
        # A perfect behind a modal.
        "The mayor may have been killed on Sunday, police said.",
        "The dam must have burst on Monday night.",
        # What is as planned, or otherwise, has been.
        "Sales rose more than expected on Tuesday.",
        "The bank raised rates on Monday, earlier than planned.",
        "The ship had been due on Monday.",
        "The vote was postponed on Monday until July.",
        # Causes are no plans.
        "The flight was cancelled due to bad weather on Monday.",
        "The talks went ahead on Tuesday despite the protest.",
        # A relative clause, a participle, has the time that stands in it.
        "The storm that hit on Sunday will cost millions.",
        "The storm that hit the coast on Sunday will cost millions.",
        "The quake, which struck on Sunday, could delay the vote.",
        "A suspect arrested on Sunday will be charged.",
        "A suspect arrested on Sunday is being questioned.",
        "Five soldiers killed Monday will be buried soon.",
        "Nobody could leave the town on Monday.",
        "Police are looking for a man seen on Sunday near the bridge.",
        "It was possible on Monday to cross the river.",
        "The town was ready for the flood on Sunday.",
        "Elected on Sunday, he takes office in July.",
        "Asked on Monday whether he would run, he laughed.",
        # A promise is made on its day.
        "At a rally on Sunday, he promised to cut taxes.",
        "They agreed on Monday to cut pensions.",
        "The judge ordered the man released on Monday.",
        # What nobody plans has been, whatever is said of it.
        "The council will discuss Monday's attack.",
        "The miners vowed to appeal against Monday's ruling.",
        "Rescue teams will resume their search for survivors of Sunday's deadly landslide.",
        "Results from Sunday's election are expected soon.",
        "The result of Sunday's referendum will be announced.",
        "The government is studying Monday's ruling.",
        "Even if Monday's talks failed, there is hope.",
        "The council had planned to vote on Monday.",
        "Police were called to disperse crowds on Monday.",
        "Having flown to Rome on Monday, she will meet the pope.",
        # To let, or see, tells no time.
        "The guards let the fair begin on Monday.",
        # Headlines.
        "Rebels seize town on Monday",
        "Dozens hurt in clashes Monday",
        "Death toll rises after Sunday's blast",
        # These end as past tenses do, and others look ahead behind them.
        "They need what they lost on Monday.",
    ],
)
def test_what_looks_back(text: str) -> None:
    """A weekday in what has been is the latest."""
    assert PUBLISHED - datetime.timedelta(7) < day_of(text) <= PUBLISHED


@pytest.mark.parametrize(
    "text",
    [
        # A future, an obligation, a condition.
        "Officials said the trial will open on Thursday.",
        "We have to win on Friday.",
        "They need to leave on Friday.",
        "If it rains on Friday, the game moves indoors.",
        "Unless a deal is struck by Friday, they strike.",
        "A vote is likely Thursday.",
        "Both sides are ready for talks on Friday.",
        # A timetable's present, and the present of a plan.
        "She appears in court on Friday.",
        "On Friday, the court hears the appeal.",
        "The pope travels to Malta on Friday.",
        "He faces trial on Friday.",
        "I'm going home on Friday.",
        "He's going home on Friday.",
        "Schools stay shut until Monday.",
        # What is due, put off or prepared for.
        "Bids are due Friday.",
        "A law due on Friday divides the town.",
        "A man due to testify on Friday is ill.",
        "The airport is due to reopen on Friday.",
        "The vote was postponed until Friday.",
        "Friday's game has been moved to Hull.",
        "Both sides campaigned hard ahead of Friday's vote.",
        "Parties are preparing for Sunday's vote.",
        "The vote, put off from May, is now on Sunday.",
        "The vote has been moved to Sunday.",
        "Fans can buy tickets on Friday.",
        "Friday's ruling will end the strike.",
        # The infinitive of a promise, a request, an order.
        "They agreed to meet on Friday.",
        "They agreed to end the strike they began in May, and to return to work on Friday.",
        "Unions called on workers to march on Sunday.",
        "Unions urged members to stay home on Friday.",
        "The judge ordered him to appear on Friday.",
        "He told the angry crowd to leave by Friday.",
        # A day's own event that is planned.
        "The team will play in Saturday's match.",
        "The team would play in Saturday's match, the coach said.",
        # What is said may begin with its time.
        "Police said Friday will be a test.",
        # Headlines.
        "Ministers to meet on Friday",
        "Storm to reach coast Friday",
        "Rail strike set for Friday",
        "Traders await Friday's figures.",
        "Forecasters warn of more snow on Friday.",
        "Two climbers have been told to leave by Friday.",
        "The curfew was extended until Friday.",
    ],
)
def test_what_looks_ahead(text: str) -> None:
    """A weekday in what is to come is the next."""
    assert PUBLISHED < day_of(text) <= PUBLISHED + datetime.timedelta(7)
