"""What a child process gives up before it runs: the walls around QEMU and the vsock device.

`enter` runs in the child, between fork and exec, in a process with one thread. It decides nothing:
the caller says in a `Jail` what is left. Which descriptors survive is the launcher's part.

Not done here: cgroups and a private root directory. QEMU opens no path of its own but its firmware,
and its seccomp filter (see `qemu`) refuses to start programs.
"""

import ctypes
import os
import resource
from dataclasses import dataclass

from qtenclave.errors import HostFailure
from qtenclave.process import die_with_parent

__all__ = ["BASE_UID", "JAIL_UIDS", "Jail", "device_jail", "enter", "machine_jail"]

# Uids that no distribution hands out by default, one per enclave slot, without a passwd entry: a
# process that escapes from one enclave's QEMU can signal and trace nothing of another enclave.
# Above the 65536-wide subordinate ranges that useradd hands out first (100000 and up, 9 users).
BASE_UID = 700_000
JAIL_UIDS = range(BASE_UID, BASE_UID + 65536)
"""Who has one of these may ask the node for nothing; see `node.peer`."""

_CLONE_NEWUTS = 0x0400_0000
_CLONE_NEWIPC = 0x0800_0000
_CLONE_NEWNET = 0x4000_0000
_PR_SET_NO_NEW_PRIVS = 38

# QEMU holds a handful of descriptors besides those that it was given, one event descriptor per
# virtqueue among them.
_MACHINE_DESCRIPTORS = 128
# Two per connection through the device, whose own limit is lower.
_DEVICE_DESCRIPTORS = 4096
# One thread per CPU, the main loop, RCU and short-lived workers.
_MACHINE_SPARE_THREADS = 32


@dataclass(frozen=True, slots=True)
class Jail:
    """What remains of a child's rights.

    Attributes:
        uid: Real, effective and saved user id; None keeps the owner's.
        gid: The same for the group, together with `uid`.
        groups: Supplementary groups, only with a `uid`.
        own_namespaces: Cut off from the host's network, System V IPC and host name. Needs root.
        descriptors: Highest number of open descriptors.
        threads: Highest number of threads under `uid`; None keeps the owner's limit, which is
            right when the uid is shared with other processes.
        file_bytes: Largest file it may write, its own guest memory included; None for no limit.
    """

    uid: int | None = None
    gid: int | None = None
    groups: tuple[int, ...] = ()
    own_namespaces: bool = False
    descriptors: int = _MACHINE_DESCRIPTORS
    threads: int | None = None
    file_bytes: int | None = None


def machine_jail(slot: int, *, memory_mib: int, cpus: int, groups: tuple[int, ...] = ()) -> Jail:
    """Return the jail for the QEMU of one enclave.

    Args:
        slot: Number of the enclave on this node; as root, chooses its uid.
        memory_mib: Guest memory: a sealed file to the kernel, so it bounds the file size.
        cpus: Virtual CPUs, a thread each.
        groups: Groups without which the accelerator's device cannot be opened.
    """
    file_bytes = memory_mib << 20
    if os.geteuid() != 0:
        # Without root the owner's own uid is all there is, and a limit on its threads would count
        # every other process of that user.
        return Jail(file_bytes=file_bytes)
    return Jail(
        uid=BASE_UID + slot,
        gid=BASE_UID + slot,
        groups=groups,
        own_namespaces=True,
        threads=cpus + _MACHINE_SPARE_THREADS,
        file_bytes=file_bytes,
    )


def device_jail(owner_uid: int, owner_gid: int) -> Jail:
    """Return the jail for the vsock device process of one enclave.

    It connects to sockets that the enclave's owner made, in a directory of the owner's: with any
    other user's rights, a link placed there would lead it to sockets that the owner may not reach.
    So it runs as the owner, who cannot look into it: it is not dumpable.

    Args:
        owner_uid, owner_gid: Who started the enclave.
    """
    if os.geteuid() == owner_uid:
        return Jail(descriptors=_DEVICE_DESCRIPTORS)
    return Jail(uid=owner_uid, gid=owner_gid, descriptors=_DEVICE_DESCRIPTORS)


def _call(libc: ctypes.CDLL, name: str, *arguments: int) -> None:
    if getattr(libc, name)(*arguments) != 0:
        raise HostFailure(f"{name}: {os.strerror(ctypes.get_errno())}")


def _limit(what: int, value: int) -> None:
    # An owner may itself be limited further; a limit can only be lowered.
    _, hard = resource.getrlimit(what)
    if hard != resource.RLIM_INFINITY:
        value = min(value, hard)
    resource.setrlimit(what, (value, value))


def enter(jail: Jail, owner: int) -> None:
    """Give up everything that `jail` does not leave; return in a process that dies with its owner.

    Args:
        jail: What is left.
        owner: Process id of the one that forked us.

    Raises:
        HostFailure: The kernel refused a step, or the owner has already ended. The caller must
            end the process: it is in no defined state.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    os.setsid()
    os.umask(0o077)
    _limit(resource.RLIMIT_CORE, 0)
    _limit(resource.RLIMIT_NOFILE, jail.descriptors)
    if jail.file_bytes is not None:
        _limit(resource.RLIMIT_FSIZE, jail.file_bytes)
    if jail.threads is not None:
        _limit(resource.RLIMIT_NPROC, jail.threads)
    if jail.own_namespaces:
        _call(libc, "unshare", _CLONE_NEWNET | _CLONE_NEWIPC | _CLONE_NEWUTS)
    if jail.uid is not None and jail.gid is not None:
        os.setgroups(jail.groups)
        os.setresgid(jail.gid, jail.gid, jail.gid)
        os.setresuid(jail.uid, jail.uid, jail.uid)
    _call(libc, "prctl", _PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    # After the change of uid, which clears this setting.
    die_with_parent()
    # The owner may have ended before the line above: then nobody would ever end us.
    if os.getppid() != owner:
        raise HostFailure("jail: expected a living owner, got none")
