"""`dateline extract` drafts what articles report, and leaves alone what an editor wrote."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from generator.model.project import Project
from generator.store.filing.run_lock import alone
from tests.commands.conftest import dateline, files_below, write_files


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    """A project of two articles and nothing else, as somebody begins."""
    write_files(
        tmp_path,
        {
            "content/sources/herald-dyke.txt": (
                "Rescuers evacuated 300 people from Lindau on Tuesday after the dyke broke. "
                "The mayor, Anna Berg, closed all schools on Wednesday.\n"
            ),
            "content/sources/herald-dyke.yaml": (
                "title: Dyke breaks at Lindau\npublisher: The Herald\npublished: 2021-06-09\ntext: verbatim\n"
            ),
            "content/sources/courier-visit.md": (
                "---\ntitle: Minister visits Lindau\npublisher: The Courier\npublished: 2021-06-11\n---\n"
                "The minister visited the flooded town of Lindau on Friday.\n"
            ),
        },
    )
    return tmp_path


def entries(project: Path) -> list[dict[str, object]]:
    return [
        entry
        for path in sorted((project / "content/events").glob("*.yaml"))
        for entry in yaml.safe_load(path.read_text())
    ]


def test_articles_alone_become_a_chronology(articles: Path) -> None:
    """From two articles: events on their days with their passages, a site.yaml to edit, and a site that builds."""
    result = dateline("extract", "--project", articles)
    assert result.exit_code == 0, result.output
    assert {str(entry["date"]) for entry in entries(articles)} == {"2021-06-08", "2021-06-09", "2021-06-11"}
    assert all(entry["status"] == "draft" and entry["citations"] for entry in entries(articles))
    assert "Began content/site.yaml" in result.stdout
    assert dateline("build", "--project", articles).exit_code == 0
    assert (articles / "output/days/2021-06-08.html").exists()


def test_a_second_run_changes_no_byte(articles: Path) -> None:
    """Nothing new in the articles: no file is touched, and the summary says so."""
    dateline("extract", "--project", articles)
    before = files_below(articles)
    result = dateline("extract", "--project", articles)
    assert "nothing new; no file was changed" in result.stdout
    assert files_below(articles) == before


def test_hand_edits_stay(articles: Path) -> None:
    """A changed title, a comment, a deleted entry and an edited date survive the next run on more articles."""
    dateline("extract", "--project", articles)
    friday = articles / "content/events/2021-06-11.yaml"
    friday.write_text("# Seen on television.\n" + friday.read_text().replace("status: draft", "status: reviewed"))
    (articles / "content/events/2021-06-09.yaml").unlink()
    before = files_below(articles / "content/events")
    write_files(
        articles,
        {
            "content/sources/post.txt": "Soldiers rebuilt the bridge at Altstadt on Saturday.\n",
            "content/sources/post.yaml": "title: Bridge rebuilt\npublished: 2021-06-12\n",
        },
    )
    result = dateline("extract", "--project", articles)
    assert result.exit_code == 0, result.output
    after = files_below(articles / "content/events")
    assert {name: after[name] for name in before} == before
    assert set(after) - set(before) == {"2021-06-12.yaml"}
    assert "1 event left out that you removed" in result.stdout


def test_a_dry_run_shows_and_writes_nothing(articles: Path) -> None:
    """`--dry-run` prints the lines that would be written, as a diff, and touches no file."""
    before = files_below(articles)
    result = dateline("extract", "--dry-run", "--project", articles)
    assert "+  date: 2021-06-11" in result.stdout
    assert files_below(articles) == before


def test_an_article_without_a_record_gets_one_to_confirm(tmp_path: Path) -> None:
    """Of a bare text, the record is proposed as a draft, and an unknown day of publication is told."""
    write_files(
        tmp_path,
        {
            "content/sources/bare.txt": (
                "Storm floods the harbour\n\nBy Ada Klein\n\n"
                "LINDAU (Reuters) - A storm flooded the harbour of Lindau on Monday and sank two boats.\n"
            )
        },
    )
    result = dateline("extract", "--project", tmp_path)
    assert result.exit_code == 0, result.output
    record = yaml.safe_load((tmp_path / "content/sources/bare.yaml").read_text())
    assert (record["title"], record["authors"], record["status"]) == (
        "Storm floods the harbour",
        ["Ada Klein"],
        "draft",
    )
    assert "Reuters" in (record.get("agency"), record.get("publisher"))
    assert "1 record proposed" in result.stdout
    assert "No day of publication: bare (nothing in the text counts from a day that is known)." in result.stdout
    assert "dated" not in record
    comment = "# Published: unknown when this record was proposed, since nothing in the text counts"
    assert comment in (tmp_path / "content/sources/bare.yaml").read_text()


def test_articles_without_a_day(articles: Path) -> None:
    """Articles for whose missing day there is one reason are told together, and a proposed day that is not sure is."""
    story = "Soldiers from Weingarten and Mayor Anna Berg repaired the Bodensee dyke with pumps from Bregenz.\n"
    write_files(
        articles,
        {
            "content/sources/herald-dyke.yaml": "title: Dyke breaks\npublished: 2021-06-09\n",
            "content/sources/herald-dyke.txt": f"The dyke at Lindau broke on Tuesday. {story}",
            "content/sources/note.txt": "Sandbags are not to be taken home, says the city.\n",
            "content/sources/other-note.txt": "Sandbags are free of charge, says the city of Lindau.\n",
            "content/sources/third-day.txt": f"The flood of Lindau entered its third day on Thursday. {story}",
            "content/sources/address.txt": "Nobody was hurt, says the city.\n",
            "content/sources/address.yaml": "title: Nobody hurt\nurl: https://herald.example/2021/06/10/nobody\n",
        },
    )
    lines = dateline("extract", "--project", articles).stdout.splitlines()
    assert "Unsure is the day of third-day (2021-06-10?); each record says what it rests on." in lines
    assert [line.partition(" (")[0] for line in lines if line.startswith("No day")] == [
        "No day of publication: note, other-note"
    ]
    assert [line for line in lines if "if you agree" in line] == [
        "address has no day of publication in its record: write “published: 2021-06-10” into it if you agree (its "
        "address has the date: ‘2021/06/10’)."
    ]


def test_undated_articles_are_dated_from_the_others(articles: Path) -> None:
    """An article without a record gets its day from what a dated one tells, with the reason, and is read by it."""
    write_files(
        articles,
        {
            "content/sources/herald-dyke.yaml": "title: Dyke breaks\npublished: 2021-06-09\n",
            "content/sources/herald-dyke.txt": (
                "Engineers began to pump out the Old Town of Lindau on Tuesday, with help from Bregenz and Konstanz, "
                "Mayor Anna Berg said. Soldiers from Weingarten launched the repair of the Bodensee dyke on June 8.\n"
            ),
            "content/sources/later.txt": (
                "Pumping ends at Lindau\n\n"
                "Engineers in Lindau switched off the last pumps on Tuesday. The repair of the Bodensee dyke, launched "
                "by soldiers from Weingarten with pumps lent by Bregenz and Konstanz, started a week ago, "
                "Mayor Anna Berg said.\n"
            ),
        },
    )
    result = dateline("extract", "--project", articles)
    assert result.exit_code == 0, result.output
    record = (articles / "content/sources/later.yaml").read_text()
    assert "published: 2021-06-15" in record
    assert "‘a week ago’ counts from what began on Tuesday 8 June 2021" in " ".join(record.replace("\n#", "").split())
    assert "2021-06-15" in {str(entry["date"]) for entry in entries(articles)}


def test_an_article_in_a_language_nobody_reads_stops_nothing(articles: Path) -> None:
    """The others are drafted; of that one it is said, and the site builds."""
    write_files(
        articles,
        {"content/sources/zeitung.md": "---\ntitle: Deich\nlanguage: de\npublished: 2021-06-09\n---\nEr brach.\n"},
    )
    result = dateline("extract", "--project", articles)
    assert result.exit_code == 0, result.output
    assert "write the events of zeitung by hand" in result.stdout
    assert len(entries(articles)) >= 3
    assert dateline("build", "--project", articles).exit_code == 0


def test_broken_content_stops_an_extraction(project: Path) -> None:
    """Where an entry cannot be read nothing is filed, so that nothing is filed twice."""
    path = project / "content/events/2021-06-08.yaml"
    path.write_text(path.read_text().replace("date: 2021-06-08", "date: 2021-06-31"))
    before = files_below(project)
    result = dateline("extract", "--project", project)
    assert result.exit_code == 1
    assert "content/events/2021-06-08.yaml:3:9: " in result.stderr
    assert files_below(project) == before


def test_one_unfit_article_does_not_stop_the_others(articles: Path) -> None:
    """It is one message about that file; its events come once its name is mended, and none comes twice."""
    dateline("extract", "--project", articles)
    before = files_below(articles / "content/events")
    good = articles / "content/sources/herald-dyke.txt"
    good.rename(articles / "content/sources/Herald Dyke!.txt")
    write_files(
        articles,
        {
            "content/sources/post.md": "---\ntitle: Bridge\npublished: 2021-06-12\n---\nSoldiers rebuilt "
            "the bridge at Altstadt on Saturday.\n"
        },
    )
    result = dateline("extract", "--project", articles)
    assert result.exit_code == 1
    assert "Herald Dyke!.txt: “Herald Dyke!” cannot be an id" in result.stderr
    assert "1 event drafted" in result.stdout
    assert "1 article passed over" in result.stdout
    after = files_below(articles / "content/events")
    assert {name: after[name] for name in before} == before
    (articles / "content/sources/Herald Dyke!.txt").rename(good)
    result = dateline("extract", "--project", articles)
    assert "no file was changed" in result.stdout
    assert files_below(articles / "content/events") == after


def test_what_was_left_out_is_shown(articles: Path) -> None:
    """With its date and why, in lines that fit a terminal; nothing is written, and a run counts it."""
    write_files(
        articles,
        {
            "content/sources/post.md": "---\ntitle: Water\npublished: 2021-06-12\n---\nSoldiers rebuilt the bridge at "
            "Altstadt on Friday. The mood in the valley was calm on Saturday, and nobody knows what it would cost.\n"
        },
    )
    before = files_below(articles)
    result = dateline("extract", "--all", "--project", articles)
    assert result.exit_code == 0, result.output
    assert "The mood in the valley was calm on Saturday" in result.stdout
    assert "“Saturday” is 2021-06-12" in result.stdout
    assert "Soldiers rebuilt" not in result.stdout
    assert all(len(line) <= 80 for line in result.stdout.splitlines())
    assert files_below(articles) == before
    assert (
        "1 dated passage gave no event; “dateline extract --all” shows"
        in dateline("extract", "--project", articles).stdout
    )


def test_an_event_is_explained(articles: Path) -> None:
    """By its id as a draft before it is filed, and as an entry afterwards, whatever an editor called it meanwhile."""
    drafted = dateline("extract", "--explain", "minister-visits-lindau", "--project", articles)
    assert drafted.exit_code == 0, drafted.output
    assert "1. courier-visit: “The minister visited the flooded town of Lindau on Friday.”" in " ".join(
        drafted.stdout.split()
    )
    assert "dated Friday 11 June 2021 by “on Friday”" in " ".join(drafted.stdout.split())
    assert "date: 2021-06-11 (from 1)" in drafted.stdout
    assert not (articles / "content/events").exists()
    dateline("extract", "--project", articles)
    path = articles / "content/events/2021-06-11.yaml"
    path.write_text(path.read_text().replace("id: minister-visits-lindau", "id: the-visit"))
    filed = dateline("extract", "--explain", "the-visit", "--project", articles)
    assert "the-visit in content/events/2021-06-11.yaml" in filed.stdout
    assert "1 draft rests on passages that it cites." in filed.stdout
    assert all(len(line) <= 80 for line in filed.stdout.splitlines())
    unknown = dateline("extract", "--explain", "the-visitt", "--project", articles)
    assert unknown.exit_code == 2
    assert "no event has the id “the-visitt”; did you mean “the-visit”?" in unknown.stderr


def test_another_id_without_the_old_one_is_told(articles: Path) -> None:
    """Each run says how to keep the old address, and so does `check`, until the entry does."""
    dateline("extract", "--project", articles)
    path = articles / "content/events/2021-06-11.yaml"
    path.write_text(path.read_text().replace("id: minister-visits-lindau", "id: the-visit"))
    remedy = "add “was: [minister-visits-lindau]” to keep its old address"
    line = next(n for n, text in enumerate(path.read_text().splitlines(), start=1) if "id: the-visit" in text)
    for _ in range(2):
        result = dateline("extract", "--project", articles)
        assert f"the-visit was “minister-visits-lindau”: {remedy}.\n" in result.stdout
    place = f"content/events/2021-06-11.yaml:{line}:7: note: "
    assert f"{place}this was “minister-visits-lindau”; {remedy}\n" in dateline("check", "--project", articles).stderr
    path.write_text(path.read_text().replace("id: the-visit", "id: the-visit\n  was: [minister-visits-lindau]"))
    for verb in ("extract", "check"):
        assert "old address" not in dateline(verb, "--project", articles).output


def test_an_old_id_is_explained(articles: Path) -> None:
    """Of an entry renamed with and without `was`, of one that was removed, and of one whose article is unfit."""

    def explained(event_id: str) -> str:
        result = dateline("extract", "--explain", event_id, "--project", articles)
        assert result.exit_code == 0, result.output
        return " ".join(result.stdout.split())

    dateline("extract", "--project", articles)
    path = articles / "content/events/2021-06-11.yaml"
    path.write_text(path.read_text().replace("id: minister-visits-lindau", "id: the-visit"))
    without = explained("minister-visits-lindau")
    assert without.startswith("the-visit in content/events/2021-06-11.yaml: ")
    assert "It was “minister-visits-lindau” before. 1 draft rests on passages that it cites." in without
    path.write_text(path.read_text().replace("id: the-visit", "id: the-visit\n  was: [minister-visits-lindau]"))
    assert explained("minister-visits-lindau") == without
    article = articles / "content/sources/courier-visit.md"
    told = article.read_bytes()
    article.write_bytes(b"---\ntitle: [\n---\n")
    assert "Nothing is drafted of courier-visit now" in explained("the-visit")
    article.write_bytes(told)
    path.unlink()
    removed = explained("minister-visits-lindau")
    assert removed.startswith("You removed “minister-visits-lindau”, so that it stays away: ")
    assert "1 draft rests on passages that it cited." in removed


def test_only_what_an_editor_wrote_is_called_so(articles: Path) -> None:
    """Not an entry that was drafted from a sentence which its article no longer has."""
    dateline("extract", "--project", articles)
    write_files(
        articles,
        {
            "content/events/hand.yaml": (
                "- id: hand\n  date: 2021-06-11\n  title: It rains\n  kind: other\n"
                "  citations: [{source: courier-visit, quote: of Lindau}]\n"
            ),
            "content/sources/courier-visit.md": "---\ntitle: Rain\npublished: 2021-06-11\n---\nRain fell.\n",
        },
    )
    by_hand = dateline("extract", "--explain", "hand", "--project", articles)
    assert "an editor wrote it" in by_hand.stdout
    drafted = dateline("extract", "--explain", "minister-visits-lindau", "--project", articles)
    assert "No draft rests on its passages any more." in drafted.stdout


@pytest.mark.parametrize(
    "options", [("--all", "--dry-run"), ("--all", "--explain", "x"), ("--dry-run", "--explain", "x")]
)
def test_one_question_at_a_time(articles: Path, options: tuple[str, ...]) -> None:
    """What shows one thing cannot show another; one line says so."""
    result = dateline("extract", *options, "--project", articles)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == "dateline: give one of --all, --dry-run and --explain: each shows something else\n"


def test_one_extraction_at_a_time(articles: Path) -> None:
    """A second one is told at once, before it reads anything, and writes nothing."""
    with alone(Project(articles)):
        result = dateline("extract", "--project", articles)
    assert result.exit_code == 2
    assert "another extraction is at work" in result.stderr
    assert not (articles / "content/events").exists()


def test_a_content_folder_elsewhere_is_refused(articles: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """A link that leads out of the project is named, not one of the folders behind it."""
    project = tmp_path_factory.mktemp("project")
    (project / "content").symlink_to(articles / "content", target_is_directory=True)
    result = dateline("extract", "--project", project)
    assert result.exit_code == 2
    assert f"{project / 'content'} is a link to a path outside the project's folder" in result.stderr
    assert not (articles / "content/events").exists()


def test_an_article_that_cannot_be_read_is_no_missing_article(tmp_path: Path) -> None:
    """The only article is passed over: nobody is told to put articles there."""
    write_files(tmp_path, {"content/sources/herald.md": "---\ntitel: Flood\n---\nWater rose on Monday.\n"})
    result = dateline("extract", "--project", tmp_path)
    assert result.exit_code == 1
    assert "1 article passed over" in result.stdout
    assert "Put articles into" not in result.stdout
