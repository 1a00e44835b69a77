"""What every daemon of the package does to itself first, and how it says that it is ready."""

import ctypes
import logging
import os
import resource
import signal
import sys

from qtenclave.errors import HostFailure

__all__ = ["die_with_parent", "harden", "log_to_stderr", "notify_ready"]

_PR_SET_PDEATHSIG = 1
_PR_SET_DUMPABLE = 4


def _prctl(option: int, value: int) -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(option, value, 0, 0, 0) != 0:
        raise HostFailure(f"prctl {option}: {os.strerror(ctypes.get_errno())}")


def harden() -> None:
    """Keep what is in memory out of core dumps and debuggers, and new files private."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    _prctl(_PR_SET_DUMPABLE, 0)
    os.umask(0o077)


def die_with_parent() -> None:
    """Ask the kernel to kill this process when the one that started it ends."""
    _prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


def notify_ready(descriptor: int | None) -> None:
    """Tell the starter, once, that requests are served from now on."""
    if descriptor is None:
        return
    os.write(descriptor, b"ready\n")
    os.close(descriptor)


def log_to_stderr(level: int = logging.INFO) -> None:
    """Send this program's log to standard error, one line per record, times in UTC."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(level)
