"""The quick start's commands work in the order in which a reader meets them."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parents[3]


@pytest.fixture
def home() -> Iterator[Path]:
    path = Path(tempfile.mkdtemp(prefix="qt-"))
    yield path
    shutil.rmtree(path)


@pytest.mark.machine
def test_every_command_of_the_quick_start(home: Path) -> None:
    page = (TOP / "docs/quick-start.md").read_text()
    script = "".join(re.findall(r"^```sh\n(.*?)^```$", page, re.MULTILINE | re.DOTALL))
    # The page's own directory and default ports may be in use by whoever runs the tests.
    script = script.replace("build/quick-start", str(home / "work"))
    script = script.replace("qt up\n", "qt up --port 0\n")
    environment = {
        **os.environ,
        "QT_HOME": str(home / "qt"),
        "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
    }
    done = subprocess.run(
        ["bash", "-euo", "pipefail"],
        input=script,
        capture_output=True,
        text=True,
        env=environment,
        cwd=TOP,
        check=False,
    )
    for command in (["qt", "down"], ["buildah", "rmi", "localhost/hello"]):
        subprocess.run(command, env=environment, check=False, capture_output=True)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "hello from the enclave" in done.stdout
    assert "stop enclave 0 successfully" in done.stdout
    assert "listening, as process" in done.stdout  # on the debug console
    assert '"verified": true' in done.stdout
    assert "V29" in done.stderr
    assert "another image: refused" in done.stdout
    assert "no document: refused" in done.stdout
    assert "error 60: " in done.stderr
