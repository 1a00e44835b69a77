"""Keeps private keys out of swap and core dumps, within what the system lets this user lock.

Without a limit the whole process is locked. A user's usual limit of 8 MiB is less than an
interpreter has, but keys live in two places alone: OpenSSL allocates them with malloc, and computes
with them on the stacks of threads. So malloc is told to use one heap, and the heap and every stack
are locked; room is kept ahead, so that a new key never lies in what was not locked yet. What is
not locked then are Python's own objects, which never hold a private key.

Suspending the machine to disk writes locked memory too; no process can prevent that.

Source: Linux, mlock(2), madvise(2), proc(5) "smaps"; GNU C library, mallopt(3).
"""

from __future__ import annotations

import ctypes
import logging
import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Final

from qtenclave.errors import HostFailure
from qtenclave.process import lock_memory, may_lock_all

__all__ = ["KEY_ROOM_BYTES", "STACK_BYTES", "KeyMemory", "Mapping", "parse_mappings"]

KEY_ROOM_BYTES: Final = 256 << 10
"""Locked heap that is free from one look to the next: a key with its certificate takes a few
kilobytes of it, an exchange with the PKI some tens while it lasts."""

STACK_BYTES: Final = 128 << 10
"""Stack of a thread: the usual 8 MiB would be locked as a whole, and are never used."""

_M_TRIM_THRESHOLD, _M_TOP_PAD, _M_MMAP_THRESHOLD, _M_ARENA_MAX = -1, -2, -3, -8
_MADV_DONTDUMP: Final = 16
_NEVER: Final = 1 << 30

_log = logging.getLogger(__name__)


class Mapping:
    """One writable private mapping of this process."""

    __slots__ = ("begin", "end", "name")

    def __init__(self, begin: int, end: int, name: str) -> None:
        self.begin, self.end, self.name = begin, end, name

    @property
    def may_hold_keys(self) -> bool:
        """Whether it is the heap or a stack; those of threads have no name and our size."""
        return self.name in {"[heap]", "[stack]"} or (
            not self.name and self.end - self.begin <= STACK_BYTES + (64 << 10)
        )


def parse_mappings(text: str) -> list[Mapping]:
    """Return the writable private mappings in the content of `/proc/PID/maps`."""
    found = []
    for line in text.splitlines():
        fields = line.split(None, 5)
        if not fields[1].startswith("rw") or fields[1][3] != "p":
            continue
        begin, _, end = fields[0].partition("-")
        found.append(Mapping(int(begin, 16), int(end, 16), fields[5] if len(fields) > 5 else ""))
    return found


def _has_swap() -> bool:
    return len(Path("/proc/swaps").read_text(encoding="ascii").splitlines()) > 1


class KeyMemory:
    """The memory of this process that may hold private keys."""

    def __init__(self, has_swap: Callable[[], bool] = _has_swap) -> None:
        """Prepare malloc; call while the process has one thread, then `lock` before any key.

        Args:
            has_swap: Whether memory that is not locked could leave the machine's memory at all.

        Raises:
            HostFailure: The C library does not take the settings.
        """
        self._has_swap = has_swap
        self._libc = ctypes.CDLL(None, use_errno=True)
        for option, value in (
            (_M_ARENA_MAX, 1),
            (_M_TOP_PAD, KEY_ROOM_BYTES),
            (_M_TRIM_THRESHOLD, _NEVER),
            (_M_MMAP_THRESHOLD, 32 << 20),
        ):
            if self._libc.mallopt(option, value) != 1:
                raise HostFailure(f"malloc: expected option {option} to be taken, got a refusal")
        threading.stack_size(STACK_BYTES)
        self._libc.malloc.restype = self._libc.sbrk.restype = ctypes.c_void_p
        self._locked_to = 0
        self._is_whole = False
        self._has_warned = False

    def lock(self) -> None:
        """Lock what may hold keys; call once all threads run.

        Raises:
            HostFailure: The system allows less than is needed and keys could get into swap; the
                message says how much is needed.
        """
        self._is_whole = may_lock_all()
        if self._is_whole:
            lock_memory()
            _log.info("memory: locked as a whole")
        self._lock_to(self._make_room())

    def ensure_room(self) -> None:
        """Return when a key that is made now lies in locked memory; cheap when nothing grew.

        Call it every second too: what is computed with a key until the next call then finds room.

        Raises:
            HostFailure: The heap grew beyond what may be locked, and keys could get into swap.
        """
        end = self._make_room()
        if end != self._locked_to:
            self._lock_to(end)

    def _make_room(self) -> int:
        """Return the heap's end, with free room of one piece below it.

        The end alone says nothing: Python's objects may have used up all that is below it, and then
        a key is what makes the heap grow.
        """
        block = self._libc.malloc(ctypes.c_size_t(KEY_ROOM_BYTES))
        if not block:
            raise HostFailure(f"memory for keys: expected {KEY_ROOM_BYTES >> 10} KiB, got none")
        self._libc.free(ctypes.c_void_p(block))
        return int(self._libc.sbrk(0) or 0)

    def _lock_to(self, end: int) -> None:
        try:
            self._lock_key_memory()
        except HostFailure as error:
            if self._has_swap():
                raise  # and the next call tries again: nothing counts as locked
            if not self._has_warned:
                self._has_warned = True
                _log.warning("%s; going on, because this machine has no swap", error)
        self._locked_to = end

    def _lock_key_memory(self) -> None:
        total = 0
        for mapping in parse_mappings(Path("/proc/self/maps").read_text(encoding="utf-8")):
            size = mapping.end - mapping.begin
            address, length = ctypes.c_void_p(mapping.begin), ctypes.c_size_t(size)
            if mapping.name in {"[heap]", "[stack]"} or not mapping.name:
                self._libc.madvise(address, length, _MADV_DONTDUMP)
            if self._is_whole or not mapping.may_hold_keys:
                continue
            total += size
            if self._libc.mlock(address, length) != 0:
                reason = os.strerror(ctypes.get_errno())
                raise HostFailure(
                    f"memory for keys: expected to lock {total >> 10} KiB and more, got: {reason};"
                    " raise the limit of locked memory (ulimit -l) to 16384 KiB"
                )
