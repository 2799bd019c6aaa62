"""The small project as a fixture."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.preview.small_project import SmallProject

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def project(tmp_path: Path) -> SmallProject:
    """A project with one text and no site yet."""
    return SmallProject(tmp_path)
