"""One run at a time."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from generator.errors import UsageError
from generator.store.filing.run_lock import alone

if TYPE_CHECKING:
    from tests.store.conftest import MakeProject

HOLD = """
import sys, time
from pathlib import Path
from generator.model.project import Project
from generator.store.filing.run_lock import alone
with alone(Project(Path(sys.argv[1]))):
    print("held", flush=True)
    time.sleep(60)
"""


def test_a_second_run_is_refused_and_told_why(make_project: MakeProject) -> None:
    """Until the first has ended; and nothing is left in the folder."""
    project = make_project({})
    before = sorted(project.content.iterdir())
    with alone(project):
        with pytest.raises(UsageError, match="another extraction is at work"), alone(project):
            pass
        assert sorted(project.content.iterdir()) == before
    with alone(project):
        pass


def test_a_killed_run_holds_nothing(make_project: MakeProject) -> None:
    """Nobody has to remove a lock by hand."""
    project = make_project({})
    with subprocess.Popen([sys.executable, "-c", HOLD, str(project.root)], stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout
        assert other.stdout.readline() == "held\n"
        with pytest.raises(UsageError), alone(project):
            pass
        other.kill()
        other.wait()
    with alone(project):
        pass
