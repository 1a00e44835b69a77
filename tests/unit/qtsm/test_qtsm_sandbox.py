"""What a process can no longer do behind the filter, each tried in a process of its own."""

import json
import subprocess
import sys

import pytest

TRY = """
import ctypes, json, mmap, os, signal, socket, sys, threading, time
from qtenclave.qtsm.sandbox import DIALER_CALLS, QTSMD_CALLS, filter_calls
ready, go = threading.Event(), threading.Event()
results = {{}}

def attempt(where):
    try:
        {code}
        results[where] = "done"
    except (OSError, RuntimeError) as error:
        results[where] = f"refused {{getattr(error, 'errno', '')}}"

thread = threading.Thread(target=lambda: (ready.set(), go.wait(), attempt("thread")))
thread.start()
ready.wait()
filter_calls({calls})
go.set()
thread.join()
attempt("main")
print(json.dumps(results), flush=True)
"""


def results_of(code: str, calls: str = "QTSMD_CALLS") -> dict[str, str]:
    done = subprocess.run(
        [sys.executable, "-I", "-c", TRY.format(code=code, calls=calls)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, str] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize(
    "code",
    [
        "socket.socket(socket.AF_INET)",
        "socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)",
        "socket.socket(socket.AF_NETLINK, socket.SOCK_RAW)",
        "socket.socket(socket.AF_VSOCK)",
        "socket.socket(socket.AF_UNIX).connect('/run/any')",
        "os.execv('/bin/true', ['true'])",
        "os.fork() or os._exit(0)",
        "threading.Thread(target=int).start()",
        "open('/tmp/qtsm-must-not-exist', 'w')",
        "open('/dev/null', 'r+')",
        "os.kill(os.getpid(), 0)",
        "os.rename('/tmp/a', '/tmp/b')",
        "os.setuid(0)",
        "mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_EXEC)",
        "os.memfd_create('m')",
        "os.pidfd_open(1)",
    ],
)
def test_r29_neither_thread_can(code: str) -> None:
    assert {answer.split()[0] for answer in results_of(code).values()} == {"refused"}


@pytest.mark.parametrize(
    "code",
    [
        "os.urandom(32)",
        "open('/proc/self/status').read()",
        "socket.socket(socket.AF_UNIX)",
        "time.sleep(0)",
        "bytes(50_000_000)",
    ],
)
def test_what_is_needed_goes_on(code: str) -> None:
    assert results_of(code) == {"thread": "done", "main": "done"}


def test_the_dialer_can_connect_and_little_else() -> None:
    connect = (
        "l = globals().setdefault('l', socket.create_server(('127.0.0.1', 0)));"
        " socket.create_connection(l.getsockname())"
    )
    # Listening is not allowed: the server is made before the filter, in the module's own words.
    assert "refused" in results_of(connect, "DIALER_CALLS")["main"]
    prepared = "socket.create_connection(server.getsockname())"
    code = TRY.replace("ready, go", "server = socket.create_server(('127.0.0.1', 0))\nready, go", 1)
    done = subprocess.run(
        [sys.executable, "-I", "-c", code.format(code=prepared, calls="DIALER_CALLS")],
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(done.stdout) == {"thread": "done", "main": "done"}
    assert "refused" in results_of("os.execv('/bin/true', ['true'])", "DIALER_CALLS")["main"]
