"""What every test lives by."""

from __future__ import annotations

import pytest
from hypothesis import settings

# How long an example takes depends on what else the machine does, and says nothing of the program.
settings.register_profile("dateline", deadline=None)
settings.load_profile("dateline")


@pytest.fixture(autouse=True)
def _own_cache(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """No test reads or writes what the person who runs it keeps in the user's cache."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.getbasetemp() / "cache"))
