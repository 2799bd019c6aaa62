"""Candidate events of an article: what is found, when, under which headline."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.dates.edtf import parse
from generator.drafting.candidates import candidates
from generator.model.names import Name
from generator.model.time import COUNTED_FROM_A_DAY, Timex
from tests.drafting.conftest import make_source, make_timexes

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.model.event import Candidate

    Finder = Callable[..., list[Candidate]]


@pytest.mark.parametrize(
    ("text", "date", "title"),
    [
        # Plain sentences.
        ("Voters elected Ana Ruiz as mayor on Monday.", "2024-05-13", "Voters elect Ana Ruiz as mayor"),
        ("The council was meeting on Tuesday in Oslo.", "2024-05-14", "Council meets in Oslo"),
        ("The ferry, built in haste, sank on Monday.", "2024-05-13", "Ferry sinks"),
        # Names of settlements stand for themselves, appositions go.
        (
            "Floods reached the small, quiet town of Nola, 40 km south of here, on Monday.",
            "2024-05-13",
            "Floods reach Nola",
        ),
        # The passive gives way to who did it, and otherwise loses its auxiliary.
        ("The bill was rejected on Monday by the senate.", "2024-05-13", "Senate rejects the bill"),
        ("Two miners were rescued on Monday.", "2024-05-13", "Two miners rescued"),
        # A pronoun gives way to what it stands for.
        ("Ruiz, whose rating has sunk since she took office in March 2021, is ill.", "2021-03", "Ruiz takes office"),
        # Relative clauses.
        ("The judge praised the guards, who on Monday caught a thief.", "2024-05-13", "Guards catch a thief"),
        ("The dam that engineers had repaired on Monday is safe.", "2024-05-13", "Engineers repair the dam"),
        # Since-boundaries date the beginning.
        ("Rebels have held Nola since March 2021.", "2021-03", "Rebels hold Nola"),
        # What was said is the event, whoever said it.
        ("Police said that two men had died in a fire on Monday.", "2024-05-13", "Two men die in a fire"),
        ("Two men died in a fire on Monday, police said.", "2024-05-13", "Two men die in a fire"),
        # A noun that is a happening.
        ("Ruiz claimed victory after Monday's election in Nola.", "2024-05-13", "Election in Nola"),
        (
            "In Nola, nobody was seen after heavy shelling by gunboats on Monday.",
            "2024-05-13",
            "Heavy shelling by gunboats in Nola",
        ),
        ("The head resigned after a no-confidence vote on Monday.", "2024-05-13", "No-confidence vote"),
        # Days that follow each other and are joined are one span; others are not.
        ("Nurses walked out on Monday and Tuesday.", "2024-05-13/2024-05-14", "Nurses walk out"),
        ("Courts will reopen on Friday and on Saturday.", "2024-05-17/2024-05-18", "Courts to reopen"),
        ("Nurses walked out on Monday and Wednesday.", "2024-05-13", "Nurses walk out"),
        ("Castro won after Monday's election in Nola with half of the vote.", "2024-05-13", "Election in Nola"),
        # A verb in the plural tells that a word in -s is no name, and one that may be a name takes the singular.
        ("Residents were rescued on Monday by boats.", "2024-05-13", "Boats rescue residents"),
        ("Torres met nurses on Monday.", "2024-05-13", "Torres meets nurses"),
        # "Raised" and "used" tell of deeds, unless it is a feeling that was raised.
        ("The bank raised interest rates on Monday.", "2024-05-13", "Bank raises interest rates"),
        ("Police used tear gas in Nola on Monday.", "2024-05-13", "Police use tear gas in Nola"),
        # A possessive goes whose owner the headline doesn't name.
        ("Their homes were searched by police on Monday.", "2024-05-13", "Police search homes"),
        ("The mayor ignored their demands on Monday.", "2024-05-13", "Mayor ignores demands"),
        ("Ruiz sold her house on Monday.", "2024-05-13", "Ruiz sells her house"),
        # Offices and last phrases go where a headline is too long.
        (
            "On Monday Peruvian Foreign Minister Ana Ruiz visited the regional headquarters of the World Food "
            "Programme near Nola.",
            "2024-05-13",
            "Ana Ruiz visits the regional headquarters of the World Food Programme near Nola",
        ),
        (
            "On Monday a convoy of some 30 heavily laden lorries and fuel tankers crossed into Bolivia from the north "
            "of Peru.",
            "2024-05-13",
            "Convoy of some 30 heavily laden lorries and fuel tankers crosses into Bolivia",
        ),
        (
            "Troops marched on Monday towards the last rebel stronghold of Nola.",
            "2024-05-13",
            "Troops march towards Nola",
        ),
        ("On Monday the rebels seized the small town of Nola.", "2024-05-13", "Rebels seize Nola"),
        ("In the fighting on Monday 11 soldiers were killed.", "2024-05-13", "11 soldiers killed"),
        ("The chairwoman named a price on Monday.", "2024-05-13", "Chairwoman names a price"),
        (
            "Soldiers detained the prime minister, Ana Ruiz, on Monday.",
            "2024-05-13",
            "Soldiers detain prime minister Ana Ruiz",
        ),
        # What a comma parts from the verb is none of its words.
        ("Rovers last won the cup in 2019.", "2019", "Rovers win the cup"),
        # Particles and the words of light verbs stay with their verb.
        ("The storm made landfall near Nola on Monday.", "2024-05-13", "Storm makes landfall near Nola"),
        ("The talks were called off on Monday.", "2024-05-13", "Talks called off"),
        ("The convoy got through on Monday.", "2024-05-13", "Convoy gets through"),
        # Bounds and capitals stay, and so does what was denied or failed.
        ("At least 15 people were killed on Monday.", "2024-05-13", "At least 15 people killed"),
        ("US warned its citizens on Monday.", "2024-05-13", "US warns its citizens"),
        ("The senate failed to elect a speaker on Monday.", "2024-05-13", "Senate fails to elect a speaker"),
        ("The rebels denied having attacked Nola on Monday.", "2024-05-13", "Rebels deny having attacked Nola"),
        # A part of a day lies on its day, and a year that a clause describes is that clause's.
        ("The bank closed on Monday and stayed shut.", "2024-05-13", "Bank closes"),
        ("It was the worst year since 2019, when the ferry Ava caught fire.", "2019", "Ferry Ava catches fire"),
        # Whose it is goes where the headline doesn't name them; half a deed stays half.
        ("A court rejected his claim for damages on Monday.", "2024-05-13", "Court rejects claim for damages"),
        (
            "Peru said on Monday that it would cut back arms sales.",
            "2024-05-13",
            "Peru says it will cut back arms sales",
        ),
        ("Masked youths threw stones at a bank on Monday.", "2024-05-13", "Masked youths throw stones at a bank"),
        ("Ana Ruiz died on Monday a month after she was freed.", "2024-05-13", "Ana Ruiz dies"),
        # A vague date stays one.
        ("The firm lost two ships over the weekend.", "2024-05-11/2024-05-12", "Firm loses two ships"),
        # What "is meeting" is one thing, "a crisis meeting" another.
        ("The minister chaired a crisis meeting on Monday.", "2024-05-13", "Minister chairs a crisis meeting"),
        # Whoever "who" does it: the owner, not what is his.
        ("Police met the owner of the barn, who left in March 2021.", "2021-03", "Owner of the barn leaves"),
        # An office behind a comma has its bearer's name behind it.
        ("A mediator, former judge Ana Ruiz, met growers on Monday.", "2024-05-13", "Ana Ruiz meets growers"),
        # Ranges stay whole, and what makes a number rough stays with it.
        ("Between 30 and 40 people were killed on Monday.", "2024-05-13", "Between 30 and 40 people killed"),
        (
            "Between 500,000 and one million people filled a square on Monday.",
            "2024-05-13",
            "Between 500,000 and one million people fill a square",
        ),
        ("Police arrested between two and five men on Monday.", "2024-05-13", "Police arrest between two and five men"),
        ("Nearly 300 people were killed on Monday.", "2024-05-13", "Nearly 300 people killed"),
        # What is ordered to be done stays, and an idiom's "to the"; half of "in the early hours" goes with its day.
        ("Ruiz ordered the gate raised on Monday.", "2024-05-13", "Ruiz orders the gate raised"),
        ("Voters will go to the polls on Saturday.", "2024-05-18", "Voters to go to the polls"),
        ("A dam burst in the early hours of Monday.", "2024-05-13", "Dam bursts"),
        ("A dam burst on Monday in what miners called a disaster.", "2024-05-13", "Dam bursts"),
        # A place opens a sentence without a comma.
        ("In Nola 300,000 people marched on Monday.", "2024-05-13", "300,000 people march"),
        ("In Nola Otto Lind was removed on Monday.", "2024-05-13", "Otto Lind removed"),
        ("In Nola police arrested 30 miners on Monday.", "2024-05-13", "Police arrest 30 miners"),
        # Of a number of "them" only what was done to them is told.
        ("Eleven of them were taken to hospital on Monday.", "2024-05-13", "Eleven taken to hospital"),
    ],
)
def test_one_event(candidates_in: Finder, text: str, date: str, title: str) -> None:
    """A dated sentence with something that happened in it becomes a candidate with its date and a short headline."""
    assert [(one.dating.date.text, one.title) for one in candidates_in(text)] == [(date, title)]


@pytest.mark.parametrize(
    "text",
    [
        "The bridge is closed on Mondays.",
        "The town was a port in 2019.",
        "Analysts think prices could rise next month.",
        "No ships were seen on Monday.",
        "No leader resigned on Monday.",
        "In Nola no ships were seen on Monday.",
        "Nobody was hurt on Monday.",
        "Ruiz was due to land on Monday.",
        "The firm turned down a request for comment on Monday.",
        "Shares closed below Monday's price.",
        "Shops will stay shut for the rest of next month.",
        "The strike entered a third week on Monday.",
        "The dispute must end before Friday.",
        "Ruiz has a plan.",
        "The mayor confirmed the news on Monday.",
        "The ruling raised fears of unrest on Monday.",
        "She pleaded guilty on Monday.",
        "Two men were held, the agency Andina reported on Monday.",
        "“We want peace on Monday,” she said.",
        # A noun alone says nothing of which vote it was.
        "The head resigned after a vote on Monday.",
        # A plan whose condition can't be told is more than its source says.
        "If they come to nothing, drivers will strike on Saturday.",
        # Three of what, a rally that was set for a day that passed, and what is only the beginning of what was said.
        "Three of them died on Monday.",
        "Police closed a park for a rally in Nola that was set for Tuesday.",
        "Dr Ana Ruiz said on Monday it was not clear whether the cakes had been sold.",
        "Ana Ruiz told a rally on Monday the strike will spread if they do not pay.",
    ],
)
def test_no_event(candidates_in: Finder, text: str) -> None:
    """States, opinions, limits, what did not happen and what has no date are left out."""
    assert candidates_in(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "On Monday they captured the port of Nola, even as other troops fled the coast.",
            [("2024-05-13", "Nola captured"), ("2024-05-13", "Other troops flee the coast")],
        ),
        (
            "Brazil appealed for help last week, before both countries signed a treaty on Monday.",
            [("2024-05-06/2024-05-12", "Brazil appeals for help"), ("2024-05-13", "Both countries sign a treaty")],
        ),
        (
            "Lopez met bankers on Monday and flew to Oslo on Tuesday.",
            [("2024-05-13", "Lopez meets bankers"), ("2024-05-14", "Lopez flies to Oslo")],
        ),
        (
            "Guards gained ground on Tuesday after seizing the port.",
            [("2024-05-14", "Guards gain ground"), ("2024-05-14?", "Guards seize the port")],
        ),
        (
            "Ten people were killed and dozens injured on Monday.",
            [("2024-05-13", "Dozens injured"), ("2024-05-13", "Ten people killed")],
        ),
        (
            "Having lost a vote on Monday, the premier stepped down on Tuesday.",
            [("2024-05-13", "Premier loses a vote"), ("2024-05-14", "Premier steps down")],
        ),
        (
            "Skylark, a carrier set up in 2019, has lost two jets since Monday.",
            [("2019", "Skylark set up")],
        ),
        (
            "Skylark, founded in 2019, lost two jets on Monday.",
            [("2019", "Skylark founded"), ("2024-05-13", "Skylark loses two jets")],
        ),
        # A second verb of speech is said by who spoke before.
        (
            "The row over the ban boiled over on Monday when growers accused Peru of cheating, and vowed to sue.",
            [
                ("2024-05-13", "Growers accuse Peru of cheating"),
                ("2024-05-13", "Growers vow to sue"),
                ("2024-05-13", "Row over the ban boils over"),
            ],
        ),
    ],
)
def test_several_events(candidates_in: Finder, text: str, expected: list[tuple[str, str]]) -> None:
    """Each verb takes the date of its own clause, or borrows one where both happen at one time."""
    found = sorted((one.dating.date.text, one.title) for one in candidates_in(text))
    assert found == sorted(expected)


@pytest.mark.parametrize(
    ("text", "title", "speaker"),
    [
        (
            "Ruiz told reporters on Monday that 200 doses of vaccine had arrived.",
            "Ruiz tells reporters 200 doses of vaccine have arrived",
            "Ruiz",
        ),
        (
            "Peruvian Deputy Foreign Minister Ana Ruiz said on Monday that the two countries would reopen their border "
            "bridge near Nola.",
            "Ana Ruiz says the two countries will reopen their border bridge near Nola",
            "Peruvian Deputy Foreign Minister Ana Ruiz",
        ),
        (
            "Mayor Ana Ruiz said on Monday that the port was safe.",
            "Mayor Ana Ruiz says the port is safe",
            "Mayor Ana Ruiz",
        ),
        ("Mayor Ana Ruiz said on Monday it would close.", "Mayor Ana Ruiz says it will close", "Mayor Ana Ruiz"),
        (
            "Speaking to bankers in Oslo on Monday, Ruiz said the price was fair.",
            "Ruiz says the price is fair",
            "Ruiz",
        ),
        (
            "“We will rebuild,” Ana Ruiz, a baker, told the Herald by phone on Monday.",
            "Ana Ruiz tells the Herald: “We will rebuild”",
            "Ana Ruiz",
        ),
        ("A pier is unsafe, engineers said on Monday.", "Engineers say a pier is unsafe", "engineers"),
        ("A pier is unsafe, said Ana Ruiz, the mayor, on Monday.", "Ana Ruiz says a pier is unsafe", "Ana Ruiz"),
        (
            "Its leader Ana Ruiz said on Monday that prices were fair.",
            "Leader Ana Ruiz says prices are fair",
            "Its leader Ana Ruiz",
        ),
        ("Also on Monday, miners vowed to strike.", "Miners vow to strike", "miners"),
        (
            "Mayor Ana Ruiz said on Monday there had been no deaths.",
            "Mayor Ana Ruiz says there have been no deaths",
            "Mayor Ana Ruiz",
        ),
        # What somebody claims to have done is a claim.
        ("Rebels claimed to have won on Monday.", "Rebels claim to have won", "Rebels"),
    ],
)
def test_statements(candidates_in: Finder, text: str, title: str, speaker: str) -> None:
    """Saying something is an event where saying it has the date."""
    (found,) = candidates_in(text)
    assert (found.kind, found.title, found.attribution) == ("statement", title, speaker)


@pytest.mark.parametrize(
    ("text", "date", "title"),
    [
        ("The court will rule on Friday.", "2024-05-17", "Court to rule"),
        ("A summit will be held in Oslo on Saturday.", "2024-05-18", "Summit to be held in Oslo"),
        ("Ruiz said she would attend the fair on Saturday.", "2024-05-18", "Ruiz to attend the fair"),
        ("Unions plan to strike next month.", "2024-06", "Unions plan to strike"),
        ("The trial is due to begin on Friday.", "2024-05-17", "Trial to begin"),
        ("A second walkout is planned for Saturday.", "2024-05-18", "Second walkout planned"),
        ("The metro will partly reopen on Friday.", "2024-05-17", "Metro to partly reopen"),
        ("Ruiz is expected back on Friday.", "2024-05-17", "Ruiz expected back"),
        ("Ruiz is due on the island on Friday.", "2024-05-17", "Ruiz due on the island"),
        ("The rules come into force on Friday.", "2024-05-17", "Rules to come into force"),
        ("The two leaders agreed to meet next month.", "2024-06", "Two leaders agree to meet"),
        ("Castro is to be sworn in on Friday.", "2024-05-17", "Castro to be sworn in"),
        (
            "Nurses will strike on Friday, the union's president, Carla Mendes, warned.",
            "2024-05-17",
            "Nurses to strike",
        ),
        # What a plan hangs on stays with it.
        ("Drivers will strike on Saturday if talks fail.", "2024-05-18", "Drivers to strike if talks fail"),
        (
            "The bank will close its mine on Friday unless buyers are found.",
            "2024-05-17",
            "Bank to close its mine unless buyers are found",
        ),
        ("He faces prison when Rui Salgado is sentenced on Friday.", "2024-05-17", "Rui Salgado to be sentenced"),
    ],
)
def test_plans(candidates_in: Finder, text: str, date: str, title: str) -> None:
    """What is announced for a day to come is marked as planned."""
    (found,) = candidates_in(text)
    assert (found.dating.date.text, found.title, found.planned) == (date, title, True)


def test_a_lead_in_the_present_perfect_is_news_of_its_day(candidates_in: Finder) -> None:
    """An opening sentence without a date, in the present perfect, has the day of publication, and says so."""
    text = "Rescuers have reached the trapped miners.\n\nEngineers have praised them."
    (found,) = candidates_in(text)
    assert found.dating.date.text == "2024-05-16"
    assert found.dating.rule == "inferred-lead-in-present-perfect"
    assert found.dating.words == ""
    assert candidates_in(text, published=None) == []


def test_the_sentence_after_a_dated_one(candidates_in: Finder) -> None:
    """An undated sentence takes the date of the one before in its paragraph, or of an occasion that it names again."""
    text = (
        "A split emerged in the party on Monday. One leader founded a new group.\n\n"
        "Ruiz told a press conference on Tuesday that taxes would rise.\n\n"
        "Unions are angry.\n\n"
        "During the press conference Ruiz also sacked an aide.\n\n"
        "A colleague resigned."
    )
    dates = {one.title: (one.dating.date.text, one.dating.rule) for one in candidates_in(text)}
    assert dates["One leader founds a new group"] == ("2024-05-13", "inferred-same-paragraph")
    assert dates["Ruiz sacks an aide"] == ("2024-05-14", "inferred-same-occasion")
    assert "Colleague resigns" not in dates


def test_an_endless_sentence_is_passed_over(candidates_in: Finder) -> None:
    """What no writer would write is no event, and costs no time; the sentence after it is read."""
    endless = "police arrested men on Monday and " * 500
    text = f"On Monday {endless} left.\n\nVoters elected Ana Ruiz on Monday."
    assert [candidate.title for candidate in candidates_in(text)] == ["Voters elect Ana Ruiz"]


def test_what_is_told_in_the_past_borrows_no_date_to_come(candidates_in: Finder) -> None:
    """After "will visit on Saturday" an undated sentence in the past tense is of no known day."""
    text = "The minister will visit the valley on Saturday. The opposition founded a new party in Ulmen."
    assert [candidate.dating.date.text for candidate in candidates_in(text)] == ["2024-05-18"]


def test_a_range_of_days_dates_an_event_whole() -> None:
    """What happened from one day to another is dated with both, and what goes on since a day with that day."""
    text = "From Monday to Wednesday police closed the bridge."
    whole = parse("2024-05-13/2024-05-15")
    timexes = [replace(timex, interval=whole) for timex in make_timexes(text)]
    assert [one.dating.date for one in candidates(make_source(text), timexes, ())] == [whole]
    since = [replace(timex, interval=parse(f"{timex.date}/..")) for timex in make_timexes(text)[:1]]
    assert [one.dating.date.text for one in candidates(make_source(text), since, ())] == ["2024-05-13"]


def test_a_length_told_by_a_day_dates_an_event() -> None:
    """A step from a day to another is a date, with the words of both; a length of time by itself is none."""
    text = "Two days after Friday's vote, dockers walked out."
    length = Timex(0, 8, "Two days", "DURATION", "P2D", parse("2024-05-12"), COUNTED_FROM_A_DAY)
    timexes = [length, *make_timexes(text)]
    (found,) = (one for one in candidates(make_source(text), timexes, ()) if one.title == "Dockers walk out")
    assert (found.dating.date.text, found.dating.words) == ("2024-05-12", "Two days after Friday")
    timexes = [replace(length, rule="window-up-to"), *make_timexes(text)]
    assert not [one for one in candidates(make_source(text), timexes, ()) if one.dating.date.text == "2024-05-12"]


def test_quotes_stand_in_the_source(candidates_in: Finder) -> None:
    """A sentence with one event is quoted whole; one with two, clause by clause, none within another."""
    text = "Lopez, 61, met bankers on Monday and flew to Oslo on Tuesday, aides said."
    found = candidates_in(text)
    assert [one.quote for one in found] == [
        "Lopez, 61, met bankers on Monday",
        "flew to Oslo on Tuesday",
    ]
    assert all(one.quote in text and one.dating.words in one.quote for one in found)
    assert [one.attribution for one in found] == ["aides", "aides"]


def test_a_dateline_is_no_part_of_a_headline(candidates_in: Finder) -> None:
    """Place and agency before a lead are passed over."""
    (found,) = candidates_in("OSLO, Norway (Agency) - Dockers walked out on Monday.")
    assert found.title == "Dockers walk out"


def test_names_of_the_project_are_found(candidates_in: Finder) -> None:
    """A candidate refers to known names by id: places, organisations, and people also by their surname."""
    names = [
        Name("place", "nola", "Nola"),
        Name("person", "ana-ruiz", "Ana Ruiz"),
        Name("organisation", "port-authority", "Port Authority", aliases=("PA",)),
    ]
    (found,) = candidates_in("Ruiz sued the PA in the town of Nola on Monday.", names=names)
    assert (found.places, found.people, found.organisations) == (("nola",), ("ana-ruiz",), ("port-authority",))


@pytest.mark.parametrize(
    ("text", "places", "people"),
    [
        # A place is of the event's own clause, or of those around it.
        ("Troops fled in Nola on Monday after rebels had seized Ostia.", ("nola",), ()),
        ("Police arrested the owner on Friday after his plane crashed off Nola.", (), ()),
        ("A ferry, bound for Nola, sank on Monday.", (), ()),
        ("Speaking in Nola on Monday, the mayor resigned.", ("nola",), ()),
        # Who says so is one of its people.
        ("The dam burst on Monday, said Ana Ruiz, head of the water board in Nola.", (), ("ana-ruiz",)),
    ],
)
def test_names_of_the_own_clause(
    candidates_in: Finder, text: str, places: tuple[str, ...], people: tuple[str, ...]
) -> None:
    """Places come from the clause that tells the event, not from what hangs on it."""
    names = (Name("place", "nola", "Nola"), Name("place", "ostia", "Ostia"), Name("person", "ana-ruiz", "Ana Ruiz"))
    (found,) = [one for one in candidates_in(text, names=names) if one.dating.words][:1]
    assert (found.places, found.people) == (places, people)


def test_what_tells_too_little_is_given_on_request(candidates_in: Finder, everything_in: Finder) -> None:
    """With everything, states and background come as well, marked, and the others are what they were."""
    text = "The strike entered a third week on Monday. Dockers walked out on Tuesday."
    kept, found = candidates_in(text), everything_in(text)
    assert [one.title for one in kept] == ["Dockers walk out"]
    assert [(one.title, one.left_out) for one in found] == [
        ("Strike enters a third week", True),
        ("Dockers walk out", False),
    ]
    assert [one for one in found if not one.left_out] == kept
    assert found[0].score < found[1].score


_WORDS = st.sampled_from(
    [
        *("Monday", "Tuesday", "in 2019", "on", "after", "as", "who", "which", "that", "and", "but", "of", "to", "by"),
        *(
            "Ana",
            "Ruiz",
            "said",
            "rebels",
            "seized",
            "seizing",
            "was",
            "will",
            "been",
            "not",
            "the",
            "a",
            "Nola",
            "vote",
        ),
        *("12", "at least", "dozens", "killed", "km", "percent", "$", "3,000-strong", "toll", "more than"),
        *(",", ";", "–", "(", ")", "“", "”", "'", "'s", ".", "they", "it"),
    ]
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
@given(st.lists(_WORDS, max_size=30).map(" ".join))
def test_any_text_is_survived(candidates_in: Finder, text: str) -> None:
    """However broken a text is, each candidate has a headline, and its quote stands in the text."""
    for one in candidates_in(f"{text}."):
        assert one.title
        assert one.quote
        assert one.quote in f"{text}."


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "A rally will be held in Nola on Friday, where three people were killed on Monday.",
            {"Rally to be held in Nola": [], "Three people killed": ["three"]},
        ),
        (
            "Rebels attacked Nola on Tuesday after three people were killed on Monday.",
            {"Rebels attack Nola": [], "Three people killed": ["three"]},
        ),
        ("Rebels attacked Nola on Tuesday, killing three people.", {"Rebels attack Nola": ["three"]}),
    ],
)
def test_figures_belong_to_the_date_of_their_clause(
    candidates_in: Finder, text: str, figures: dict[str, list[str]]
) -> None:
    """A number in a clause with a date of its own is none of another day's event."""
    assert {one.title: [figure.value for figure in one.figures] for one in candidates_in(text)} == figures
