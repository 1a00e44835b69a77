"""What every daemon of the package does to itself first, and how it says that it is ready."""

import contextlib
import ctypes
import logging
import os
import resource
import signal
import sys
from pathlib import Path

from qtenclave.errors import HostFailure

__all__ = [
    "become_user",
    "die_with_parent",
    "harden",
    "lock_memory",
    "log_to_stderr",
    "may_lock_all",
    "notify_ready",
]

_PR_SET_PDEATHSIG = 1
_PR_SET_DUMPABLE = 4
_PR_SET_NO_NEW_PRIVS = 38
_CAP_SYS_RESOURCE = 24
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


def may_lock_all() -> bool:
    """Say whether this process may lock as much memory as it likes, whatever user it becomes."""
    if _has_capability(_CAP_SYS_RESOURCE):
        with contextlib.suppress(OSError, ValueError):
            unlimited = (resource.RLIM_INFINITY, resource.RLIM_INFINITY)
            resource.setrlimit(resource.RLIMIT_MEMLOCK, unlimited)
    soft, _ = resource.getrlimit(resource.RLIMIT_MEMLOCK)
    return soft == resource.RLIM_INFINITY


def lock_memory() -> None:
    """Keep every page of this process out of swap, from now on.

    Raises:
        HostFailure: The system does not allow it.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.mlockall(_MCL_CURRENT | _MCL_FUTURE | _MCL_ONFAULT) != 0:
        raise HostFailure(f"mlockall: {os.strerror(ctypes.get_errno())}")


def become_user(uid: int) -> None:
    """Give up root for a user id without any rights or groups; for ever.

    Raises:
        HostFailure: The system refused.
    """
    try:
        os.setgroups([])
        os.setresgid(uid, uid, uid)
        os.setresuid(uid, uid, uid)
    except OSError as error:
        raise HostFailure(f"user {uid}: expected to become it, got {error.strerror}") from error
    _prctl(_PR_SET_NO_NEW_PRIVS, 1)
    # A change of user makes the process dumpable as the system's setting says.
    _prctl(_PR_SET_DUMPABLE, 0)


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
