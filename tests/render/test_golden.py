"""The example site, whole, file by file.

With DATELINE_REWRITE_GOLDEN=1 set, the golden folder is rewritten; read its difference before keeping it.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from tests.render.site_folder import site_folder, write_folder
from tests.site.flood import flood

GOLDEN = Path(__file__).parent / "golden" / "flood"
# Pages and what machines read; style sheets and pictures are the theme's own files and need no second copy.
SITE = {address: content for address, content in site_folder(flood()).items() if not address.startswith("static/")}

if os.environ.get("DATELINE_REWRITE_GOLDEN") == "1":
    shutil.rmtree(GOLDEN, ignore_errors=True)
    write_folder(SITE, GOLDEN)


def test_the_same_files() -> None:
    """The site has the files of the golden folder, no more and no fewer."""
    golden = {path.relative_to(GOLDEN).as_posix() for path in GOLDEN.rglob("*") if path.is_file()}
    assert golden == set(SITE)


@pytest.mark.parametrize("address", sorted(SITE))
def test_the_same_bytes(address: str) -> None:
    """Each file is the golden one, byte for byte."""
    assert SITE[address].decode("utf-8") == (GOLDEN / address).read_bytes().decode("utf-8")


def test_twice_the_same() -> None:
    """Built again, every byte is the same."""
    again = site_folder(flood())
    assert {address: again[address] for address in SITE} == SITE
