"""Publishing to a bare repository on disk: what arrives, what is left alone, and what is refused."""

from __future__ import annotations

import functools
import shutil
from html.parser import HTMLParser
from http.server import SimpleHTTPRequestHandler
from typing import TYPE_CHECKING
from urllib.parse import urljoin
from urllib.request import urlopen

import pytest

from tests.publish.local_server import served
from tests.publish.repositories import SITE, Repositories, git, refusal

if TYPE_CHECKING:
    from pathlib import Path


class Quiet(SimpleHTTPRequestHandler):
    """Serves files and logs nothing."""

    def log_message(self, *_: object) -> None:
        pass


class Links(HTMLParser):
    """Where the links of a page lead."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found += [value for name, value in attrs if tag == "a" and name == "href" and value]


def test_the_branch_holds_the_site_byte_for_byte(repositories: Repositories, tmp_path: Path) -> None:
    """A checkout of the branch holds the files of the site as they were built, and the one that GitHub needs."""
    published = repositories.publish()
    assert repositories.checkout(tmp_path / "checkout") == {**SITE, ".nojekyll": b""}
    assert published.pushed
    assert repositories.commits() == [published.commit]
    assert git(repositories.bare, "log", "-1", "--format=%s", "gh-pages") == "Publish the flood\n"


def test_the_published_site_works_under_a_base_path(repositories: Repositories, tmp_path: Path) -> None:
    """Served under the name of its repository, every link of every page leads to a page."""
    repositories.publish()
    repositories.checkout(tmp_path / "www" / "flood-2013")
    with served(functools.partial(Quiet, directory=str(tmp_path / "www"))) as root:
        queue, seen = [f"{root}flood-2013/"], {f"{root}flood-2013/"}
        while queue:
            address = queue.pop()
            with urlopen(address) as answer:  # noqa: S310 - the server above
                assert answer.status == 200
                links = Links()
                if answer.headers.get_content_type() == "text/html":
                    links.feed(answer.read().decode())
            new = {urljoin(address, link) for link in links.found} - seen
            queue += new
            seen |= new
    assert {address.removeprefix(f"{root}flood-2013/") for address in seen} == {
        "", "index.html", "events/dam%20bursts.html", "places/d%C4%9B.html", "map.svg"
    }  # fmt: skip


def test_what_lies_beside_the_site_is_not_published(repositories: Repositories, tmp_path: Path) -> None:
    """A file in the output folder that the build did not write stays private."""
    repositories.output.mkdir()
    (repositories.output / "notes.txt").write_text("not for the public")
    repositories.publish()
    assert "notes.txt" not in repositories.checkout(tmp_path / "checkout")


def test_a_second_publishing_replaces_the_first(repositories: Repositories, tmp_path: Path) -> None:
    """New files come, changed ones change, pages that are gone go, and the history stays."""
    first = repositories.publish()
    second = repositories.publish({"index.html": b"new", "new.html": b"new"})
    assert repositories.checkout(tmp_path / "checkout") == {"index.html": b"new", "new.html": b"new", ".nojekyll": b""}
    assert repositories.commits() == [second.commit, first.commit]


def test_nothing_new_is_no_commit(repositories: Repositories) -> None:
    """A site that is on the branch already is not pushed again."""
    first = repositories.publish(domain="flood.example.org")
    again = repositories.publish(domain="flood.example.org")
    assert not again.pushed
    assert again.commit == first.commit
    assert repositories.commits() == [first.commit]


def test_a_domain_is_written(repositories: Repositories, tmp_path: Path) -> None:
    """The custom domain stands in the file where GitHub looks for it, and in the address."""
    published = repositories.publish(domain="flood.example.org")
    assert repositories.checkout(tmp_path / "checkout")["CNAME"].strip() == b"flood.example.org"
    assert (published.address, published.kept_domain) == ("https://flood.example.org/", "")


def test_a_domain_that_only_the_branch_knows_is_kept(repositories: Repositories, tmp_path: Path) -> None:
    """A domain set in GitHub's settings lands on the branch; publishing without one keeps it and says so."""
    repositories.publish(domain="flood.example.org")
    published = repositories.publish({"index.html": b"new"})
    assert repositories.checkout(tmp_path / "checkout")["CNAME"].strip() == b"flood.example.org"
    assert (published.address, published.kept_domain) == ("https://flood.example.org/", "flood.example.org")


def test_a_new_domain_replaces_the_old(repositories: Repositories, tmp_path: Path) -> None:
    """The domain of site.yaml counts more than the one on the branch."""
    repositories.publish(domain="old.example.org")
    assert repositories.publish(domain="new.example.org").pushed
    assert repositories.checkout(tmp_path / "checkout")["CNAME"].strip() == b"new.example.org"


def test_the_address_follows_from_the_remote(repositories: Repositories) -> None:
    """What is pushed to GitHub is shown under the owner's and the repository's name; of a disk, nobody can tell."""
    assert repositories.publish().address == ""
    git(repositories.project, "remote", "set-url", "origin", "git@github.com:ada/flood-2013.git")
    # In place of ssh, a script that runs on this machine what ssh would run at GitHub.
    script = f'for command; do :; done\nexec ${{command%% *}} "{repositories.bare}"'
    repositories.hook(repositories.project / ".git" / "hooks", "ssh", script)
    git(repositories.project, "config", "core.sshCommand", ".git/hooks/ssh")
    git(repositories.project, "config", "ssh.variant", "ssh")
    published = repositories.publish({"index.html": b"new"})
    assert (published.pushed, published.address) == (True, "https://ada.github.io/flood-2013/")


def test_a_remote_that_is_away(repositories: Repositories) -> None:
    """A remote that does not answer is said to be away."""
    shutil.rmtree(repositories.bare)
    assert "see whether “git ls-remote origin” reaches it" in refusal(repositories)


def test_a_remote_with_a_rule(repositories: Repositories) -> None:
    """A push that the remote's rules forbid is reported in the remote's words."""
    repositories.hook(repositories.bare / "hooks", "pre-receive", "echo 'no sites here' >&2; exit 1")
    words = refusal(repositories)
    assert "allow it in the repository's settings" in words
    assert "no sites here" in words


def test_a_rule_of_the_editors_own(repositories: Repositories) -> None:
    """A hook of the editor's that forbids a push is obeyed, and its words are shown."""
    repositories.hook(repositories.project / ".git" / "hooks", "pre-push", "echo 'not on a Friday' >&2; exit 1")
    assert "not on a Friday" in refusal(repositories)
    assert git(repositories.bare, "for-each-ref") == ""


def test_somebody_else_was_quicker(repositories: Repositories) -> None:
    """Where the branch moves between the look and the push, nothing is overwritten, and once more is enough."""
    repositories.publish({"index.html": b"first"})
    git(repositories.bare, "config", "user.name", "Grace Hopper")
    git(repositories.bare, "config", "user.email", "grace@example.org")
    hooks = repositories.project / ".git" / "hooks"
    commit = "git commit-tree -p gh-pages -m Other 'gh-pages^{tree}'"
    script = f"cd '{repositories.bare}'; unset GIT_DIR; git update-ref refs/heads/gh-pages $({commit})"
    repositories.hook(hooks, "pre-push", script)
    assert "somebody else published there at the same moment; run “dateline publish” again" in refusal(repositories)
    (hooks / "pre-push").unlink()
    repositories.publish()
    assert len(repositories.commits()) == 3


def test_nothing_is_left_behind(
    repositories: Repositories, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The copies that publishing makes are gone afterwards, also when it was refused."""
    scratch = tmp_path_factory.mktemp("scratch")
    monkeypatch.setattr("tempfile.tempdir", str(scratch))
    repositories.publish()
    refusal(repositories, domain="https://flood.example.org")
    assert list(scratch.iterdir()) == []
