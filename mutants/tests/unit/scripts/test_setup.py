"""`scripts/setup` before it installs anything: what it asks of whom."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parents[3]


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout of the script and its list alone, on a machine without any of the packages."""
    (tmp_path / "scripts").mkdir()
    shutil.copy(TOP / "scripts/setup", tmp_path / "scripts")
    shutil.copy(TOP / "packages.txt", tmp_path)
    programs = tmp_path / "bin"
    programs.mkdir()
    for name, text in {
        "dpkg-query": "exit 1",
        "id": "echo ${FAKE_UID}",
        "apt-get": 'echo "apt-get $*"; exit ${APT_STATUS:-0}',
    }.items():
        (programs / name).write_text(f"#!/bin/sh\n{text}\n")
        (programs / name).chmod(0o755)
    return tmp_path


def run(checkout: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    path = f"{checkout / 'bin'}:{os.environ['PATH']}"
    return subprocess.run(
        [checkout / "scripts/setup"],
        env={**os.environ, "PATH": path, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_user_gets_the_one_line_to_run(checkout: Path) -> None:
    done = run(checkout, FAKE_UID="1000")
    assert done.returncode == 1
    lines = [line for line in done.stderr.splitlines() if "sudo" in line]
    wanted = [
        line.split("#")[0].strip()
        for line in (checkout / "packages.txt").read_text().splitlines()
        if line.split("#")[0].strip()
    ]
    assert lines == ["  sudo apt-get install -y --no-install-recommends " + " ".join(wanted)]
    assert not (checkout / ".venv").exists()


def test_root_sees_why_the_installation_failed(checkout: Path) -> None:
    done = run(checkout, FAKE_UID="0", APT_STATUS="100")
    assert done.returncode == 1
    assert "list of system packages: failed (status 100)" in done.stderr
    assert "apt-get update" in done.stderr
    assert not (checkout / ".venv").exists()
