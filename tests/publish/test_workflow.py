"""The workflow that publishes the project's own chronology has all that GitHub Pages asks for."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

FILE = Path(__file__).parents[2] / ".github" / "workflows" / "pages.yml"


@pytest.fixture(scope="module")
def workflow() -> dict[Any, Any]:
    """The workflow as GitHub reads it."""
    return yaml.safe_load(FILE.read_text("utf-8"))


def actions_of(job: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Steps of a job that use an action, by the action's name without its version."""
    return {step["uses"].partition("@")[0]: step for step in job["steps"] if "uses" in step}


def test_it_starts_on_main_and_by_hand(workflow: dict[Any, Any]) -> None:
    """It runs after a push to main alone, or when somebody starts it."""
    occasions = workflow[True]  # YAML 1.1 reads the word “on” as true
    assert set(occasions) == {"push", "workflow_dispatch"}
    assert occasions["push"] == {"branches": ["main"]}


def test_it_builds_as_everybody_does(workflow: dict[Any, Any]) -> None:
    """It builds by the same command as a person, on the oldest Python that Dateline runs on, and uploads the result."""
    build = workflow["jobs"]["build"]
    actions = actions_of(build)
    assert list(actions) == [
        "actions/checkout",
        "actions/setup-python",
        "actions/configure-pages",
        "actions/upload-pages-artifact",
    ]
    assert actions["actions/setup-python"]["with"]["python-version"] == "3.11"
    assert actions["actions/upload-pages-artifact"]["with"] == {"path": "output"}
    commands = [step.get("run") for step in build["steps"]]
    assert commands.index("make build") < build["steps"].index(actions["actions/upload-pages-artifact"])


def test_it_deploys_what_was_built(workflow: dict[Any, Any]) -> None:
    """Only the last job may write, only to Pages, and only when the build went well."""
    deploy = workflow["jobs"]["deploy"]
    assert deploy["needs"] == "build"
    assert deploy["permissions"] == {"pages": "write", "id-token": "write"}
    assert deploy["environment"]["name"] == "github-pages"
    step = actions_of(deploy)["actions/deploy-pages"]
    assert deploy["environment"]["url"] == f"${{{{ steps.{step['id']}.outputs.page_url }}}}"
    assert workflow["permissions"] == {"contents": "read"}
    assert "write" not in workflow["jobs"]["build"]["permissions"].values()


def test_one_deployment_at_a_time(workflow: dict[Any, Any]) -> None:
    """Two deployments never run at once, and the one that runs is not cut off."""
    assert workflow["concurrency"] == {"group": "pages", "cancel-in-progress": False}


def test_no_value_is_pasted_into_a_command(workflow: dict[Any, Any]) -> None:
    """What GitHub fills in reaches a shell as a variable, never as part of a command."""
    commands = [step["run"] for job in workflow["jobs"].values() for step in job["steps"] if "run" in step]
    assert commands
    assert not any("${{" in command for command in commands)
