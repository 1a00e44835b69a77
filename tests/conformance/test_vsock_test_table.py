"""The page's table of Linux's vsock cases, against the list in the guest kernel's source."""

import re
import subprocess
from pathlib import Path

import pytest

PAGE = Path(__file__).parents[2] / "docs/reference/vsock.md"
ARCHIVE = Path("/usr/src/linux-source-6.1.tar.xz")
MEMBER = "linux-source-6.1/tools/testing/vsock/vsock_test.c"


def test_every_case_of_linux_has_a_line() -> None:
    if not ARCHIVE.exists():
        pytest.skip("linux-source-6.1 is not installed")
    source = subprocess.run(
        ["tar", "-xJOf", ARCHIVE, "--occurrence=1", MEMBER],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    cases = re.findall(r'\.name = "(SOCK_[^"]+)"', source)
    assert len(cases) > 5
    assert cases == re.findall(r"^\| `(SOCK_[^`]+)` \|", PAGE.read_text(), re.MULTILINE)
