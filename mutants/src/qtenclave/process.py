"""What every daemon of the package does to itself first, and how it says that it is ready."""

import ctypes
import logging
import os
import resource
import signal
import sys
from pathlib import Path

from qtenclave.errors import HostFailure

__all__ = ["die_with_parent", "harden", "lock_memory", "log_to_stderr", "notify_ready"]

_PR_SET_PDEATHSIG = 1
_PR_SET_DUMPABLE = 4
_CAP_IPC_LOCK = 14
_MCL_CURRENT, _MCL_FUTURE, _MCL_ONFAULT = 1, 2, 4


def _prctl(option: int, value: int) -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(option, value, 0, 0, 0) != 0:
        raise HostFailure(f"prctl {option}: {os.strerror(ctypes.get_errno())}")


def harden() -> None:
    """Keep what is in memory out of core dumps and debuggers, and new files private."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    _prctl(_PR_SET_DUMPABLE, 0)
    os.umask(0o077)


def _has_capability(number: int) -> bool:
    status = Path("/proc/self/status").read_text(encoding="ascii", errors="replace")
    for line in status.splitlines():
        name, _, value = line.partition(":")
        if name == "CapEff":
            return bool(int(value, 16) >> number & 1)
    return False


def lock_memory() -> None:
    """Keep every page of this process out of swap, from now on.

    Raises:
        HostFailure: The system does not allow it; nothing has changed then.
    """
    soft, _ = resource.getrlimit(resource.RLIMIT_MEMLOCK)
    if soft != resource.RLIM_INFINITY and not _has_capability(_CAP_IPC_LOCK):
        # It could succeed now and make every later allocation beyond the limit fail.
        raise HostFailure(f"mlockall: expected no limit on locked memory, got {soft} bytes")
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.mlockall(_MCL_CURRENT | _MCL_FUTURE | _MCL_ONFAULT) != 0:
        raise HostFailure(f"mlockall: {os.strerror(ctypes.get_errno())}")


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
