"""What qtsmd gives up before it talks to anybody: user, network, and most of the kernel.

The filters say which system calls a process may still make. What is not listed fails with ENOSYS,
as on a kernel without it: libraries then take their other way, and an intruder has none. Written by
libseccomp, which knows the calls of every processor by name and which QEMU brings along.

Source: Linux, "Seccomp BPF (SECure COMPuting with filters)"; libseccomp, seccomp_rule_add(3).
"""

from __future__ import annotations

import ctypes
import errno
import logging
import os
import socket
from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Final

from qtenclave.errors import HostFailure

__all__ = ["DIALER_CALLS", "QTSMD_CALLS", "QTSM_UID", "Argument", "filter_calls", "leave_network"]

# No passwd entry: right below the uids of `hypervisor.jail`, which are chosen alike. Nothing else
# may run under it: processes of one user may signal each other.
QTSM_UID: Final = 699_999

_LIBRARY: Final = "libseccomp.so.2"
_ACT_ALLOW: Final = 0x7FFF0000
_ACT_ENOSYS: Final = 0x00050000 | errno.ENOSYS
_ATTRIBUTE_ALL_THREADS: Final = 4  # SCMP_FLTATR_CTL_TSYNC
_COMPARE_MASKED: Final = 7  # SCMP_CMP_MASKED_EQ
_CLONE_NEWNET: Final = 0x4000_0000
_PROT_EXEC: Final = 4
_FIONBIO: Final = 0x5421

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Argument:
    """Under which condition a call is allowed: argument `index`, masked, must equal `value`."""

    index: int
    value: int
    mask: int = 2**64 - 1


_READ_ONLY: Final = Argument(2, os.O_RDONLY, os.O_ACCMODE | os.O_CREAT | os.O_TRUNC)
_NOT_EXECUTABLE: Final = Argument(2, 0, _PROT_EXEC)

# Memory, time, waiting, and descriptors that are open already; everything that an interpreter
# needs to go on. No new process or thread, no program, nothing executable, no file to write.
_COMMON: Final[Mapping[str, Argument | None]] = {
    **dict.fromkeys(
        (
            *("read", "readv", "write", "writev", "close", "lseek", "fstat", "newfstatat", "fcntl"),
            *("getdents64", "readlink", "readlinkat", "getcwd"),
            *("munmap", "brk", "mremap", "madvise"),
            *("futex", "sched_yield", "restart_syscall", "clock_nanosleep", "nanosleep"),
            *("clock_gettime", "clock_getres", "gettimeofday", "getrandom"),
            *("poll", "ppoll", "select", "pselect6"),
            *("epoll_ctl", "epoll_wait", "epoll_pwait", "epoll_pwait2"),
            *("rt_sigaction", "rt_sigprocmask", "rt_sigreturn", "sigaltstack"),
            *("getpid", "gettid", "getuid", "geteuid", "getgid", "getegid"),
            *("recvfrom", "recvmsg", "sendto", "sendmsg", "shutdown"),
            *("getsockopt", "setsockopt", "getsockname", "getpeername"),
            *("exit", "exit_group"),
        )
    ),
    "openat": _READ_ONLY,
    "mmap": _NOT_EXECUTABLE,
    "mprotect": _NOT_EXECUTABLE,
    "ioctl": Argument(1, _FIONBIO),
}

QTSMD_CALLS: Final[Mapping[str, Argument | None]] = {
    **_COMMON,
    # Modules' sockets come and go; a connection to anything is made by nobody here.
    "socket": Argument(0, socket.AF_UNIX),
    **dict.fromkeys(
        (
            "bind",
            "listen",
            "accept4",
            "fchmodat",
            "fchmodat2",
            "unlink",
            "unlinkat",
            "mlock",
            "mlock2",
        )
    ),
}
DIALER_CALLS: Final[Mapping[str, Argument | None]] = {
    **_COMMON,
    # Names are looked up over UDP, by netlink, or from a local daemon.
    **dict.fromkeys(("socket", "connect", "bind", "sendmmsg", "uname")),
    "ioctl": None,
}


class _Comparison(ctypes.Structure):
    """Libseccomp's `struct scmp_arg_cmp`."""

    _fields_: ClassVar = (
        ("arg", ctypes.c_uint),
        ("op", ctypes.c_int),
        ("datum_a", ctypes.c_uint64),
        ("datum_b", ctypes.c_uint64),
    )


def leave_network() -> bool:
    """Move this process into an empty network namespace; say whether the system let us.

    Only root may. Sockets that are open already, and Unix sockets in files, go on as before.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(_CLONE_NEWNET) == 0:
        return True
    _log.info("network namespace: kept the host's: %s", os.strerror(ctypes.get_errno()))
    return False


def filter_calls(calls: Mapping[str, Argument | None]) -> None:
    """Leave every thread of this process these system calls and no other, for ever.

    Args:
        calls: Names as the kernel has them, each with the condition under which it is allowed.
            Those that this processor does not have are passed over.

    Raises:
        HostFailure: The filter is not in force.
    """
    try:
        library = ctypes.CDLL(_LIBRARY, use_errno=True)
    except OSError as error:
        raise HostFailure(
            f"system call filter: expected {_LIBRARY}, got none; install the package libseccomp2"
        ) from error
    library.seccomp_init.restype = ctypes.c_void_p
    context = ctypes.c_void_p(library.seccomp_init(ctypes.c_uint32(_ACT_ENOSYS)))
    if not context:
        raise HostFailure("system call filter: expected one, got no memory")
    try:
        _check("all threads", library.seccomp_attr_set(context, _ATTRIBUTE_ALL_THREADS, 1))
        for name, condition in calls.items():
            number = library.seccomp_syscall_resolve_name(name.encode())
            if number < 0:  # not of this processor, or newer than the library
                continue
            _check(name, _allow(library, context, number, condition))
        _check("loading", library.seccomp_load(context))
    finally:
        library.seccomp_release(context)


def _allow(
    library: ctypes.CDLL, context: ctypes.c_void_p, number: int, condition: Argument | None
) -> int:
    action = ctypes.c_uint32(_ACT_ALLOW)
    result: int
    if condition is None:
        result = library.seccomp_rule_add_array(context, action, number, 0, None)
    else:
        comparison = _Comparison(
            condition.index, _COMPARE_MASKED, condition.mask, condition.value & condition.mask
        )
        result = library.seccomp_rule_add_array(
            context, action, number, 1, ctypes.byref(comparison)
        )
    return result


def _check(what: str, result: int) -> None:
    if result != 0:
        reason = os.strerror(-result)
        raise HostFailure(f"system call filter: {what}: expected success, got {reason}")
