"""What a daemon does to itself before it holds a secret."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

HARDENED = """
import ctypes, json, os, resource
from qtenclave.process import harden
harden()
PR_GET_DUMPABLE = 3
print(json.dumps({
    "dumpable": ctypes.CDLL(None).prctl(PR_GET_DUMPABLE, 0, 0, 0, 0),
    "core": resource.getrlimit(resource.RLIMIT_CORE),
    "umask": os.umask(0),
}), flush=True)
input()
"""


def hardened() -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", HARDENED],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def test_a_daemon_leaves_no_memory_behind() -> None:
    process = hardened()
    stdout, _ = process.communicate("\n")
    assert json.loads(stdout) == {"dumpable": 0, "core": [0, 0], "umask": 0o077}


@pytest.mark.skipif(os.geteuid() == 0, reason="root may look into every process")
def test_its_own_user_cannot_look_into_it() -> None:
    with hardened() as process:
        assert process.stdout is not None
        process.stdout.readline()
        with pytest.raises(PermissionError):
            Path(f"/proc/{process.pid}/environ").read_bytes()
        process.communicate("\n")


@pytest.mark.parametrize(
    "service",
    ["region_service", "qtsm/service", "node/service", "hypervisor/launcher", "vsock/device"],
)
def test_every_daemon_begins_so(service: str) -> None:
    source = Path(__file__).parents[3] / f"src/qtenclave/{service}.py"
    assert "harden()" in source.read_text()
