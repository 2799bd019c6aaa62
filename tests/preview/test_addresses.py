"""Which file an address stands for, and who may call the preview."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.preview.addresses import address_of, as_base, find_file, is_local_name

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site with a secret beside it, and links that lead to both."""
    folder = tmp_path / "output"
    (folder / "places").mkdir(parents=True)
    for name in ("index.html", "places/index.html", "places/dresden old town.html"):
        (folder / name).write_text(name)
    (tmp_path / "secret.txt").write_text("secret")
    (folder / "out.txt").symlink_to(tmp_path / "secret.txt")
    (folder / "out").symlink_to(tmp_path)
    (folder / "in.html").symlink_to(folder / "index.html")
    (folder / "round").symlink_to(folder / "round")
    return folder


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("", "index.html"),
        ("index.html", "index.html"),
        ("places/", "places/index.html"),
        ("places/dresden%20old%20town.html", "places/dresden old town.html"),
        ("places/../index.html", "index.html"),
        ("in.html", "index.html"),
    ],
)
def test_an_address_stands_for_a_file(site: Path, address: str, name: str) -> None:
    """An address is the path of a file, percent-encoded, or that of a folder with an index page."""
    assert find_file(site, address) == site / name


@pytest.mark.parametrize(
    "address",
    [
        "places",
        "nothing.html",
        "index.html/",
        "../secret.txt",
        "%2e%2e/secret.txt",
        "..%2Fsecret.txt",
        "places/../../secret.txt",
        "/etc/passwd",
        "%2Fetc%2Fpasswd",
        "out.txt",
        "out/secret.txt",
        "round",
        "a%00b",
        "%ff",
        "x" * 5000,
    ],
)
def test_an_address_leads_nowhere_else(site: Path, address: str) -> None:
    """No spelling of a path and no symbolic link leads out of the site, and none is an error."""
    assert find_file(site, address) is None


@given(parts=st.lists(st.sampled_from(["..", ".", "", "places", "out", "index.html", "secret.txt", "\\", "\0", "é"])))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_is_found_lies_inside(site: Path, parts: list[str]) -> None:
    """Whatever is asked for, a file that is found is one of the site's."""
    for address in ("/".join(parts), quote("/".join(parts), safe="")):
        found = find_file(site, address)
        assert found is None or found.is_relative_to(site.resolve())


@pytest.mark.parametrize(
    ("path", "base"),
    [("", "/"), ("/", "/"), ("mali-2013", "/mali-2013/"), ("/mali-2013", "/mali-2013/"), ("/a/b/", "/a/b/")],
)
def test_a_base_path_has_a_slash_at_both_ends(path: str, base: str) -> None:
    """However a base path is written, it means the same folder."""
    assert as_base(path) == base


@pytest.mark.parametrize("name", ["localhost", "preview.localhost", "127.0.0.1", "[::1]", "192.168.1.20", "studio"])
def test_names_that_mean_this_machine(name: str) -> None:
    """Numbers, localhost and the name that the preview was opened under are let in."""
    assert is_local_name(name, "studio")


@pytest.mark.parametrize(
    "name", ["evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "", "notlocalhost"]
)
def test_names_that_anybody_can_own(name: str) -> None:
    """A name of the web is refused, though it may lead here."""
    assert not is_local_name(name, "127.0.0.1")


@pytest.mark.parametrize(
    ("host", "address"),
    [
        ("127.0.0.1", "http://127.0.0.1:8000/base/"),
        ("localhost", "http://localhost:8000/base/"),
        ("0.0.0.0", "http://127.0.0.1:8000/base/"),  # noqa: S104 - nothing is bound here
        ("::1", "http://[::1]:8000/base/"),
        ("::", "http://[::1]:8000/base/"),
    ],
)
def test_the_address_can_be_called(host: str, address: str) -> None:
    """The address that is shown works in a browser on this machine."""
    assert address_of(host, 8000, "/base/") == address
