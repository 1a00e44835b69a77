"""Which enclaves exist, whose they are, and what each has claimed.

Thread-safe: every enclave has a thread, requests come on another. An entry is claimed before its
image arrives, so that two requests never get the same context id or the same memory.
"""

import threading
from collections import deque
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Protocol

from qtenclave.errors import InvalidRequest, QtCode, WrongState
from qtenclave.hypervisor.console import ConsoleLog
from qtenclave.hypervisor.ending import Ending
from qtenclave.hypervisor.pool import Limits, Pool, Reservation

__all__ = ["MAX_CID", "MIN_CID", "Claim", "Enclave", "EndedEnclave", "Owner", "Table", "Wish"]

# 0 is the hypervisor, 1 local, 2 reserved, 3 the parent; the last number means "any".
MIN_CID: Final = 4
MAX_CID: Final = 0xFFFF_FFFE
_ROOT: Final = 0
# Last words of enclaves that have gone: for `qt`'s users and tests, not a history.
_KEPT_ENDINGS: Final = 64


@dataclass(frozen=True, slots=True)
class Owner:
    """The user who started an enclave, as the kernel says."""

    uid: int
    gid: int


@dataclass(frozen=True, slots=True)
class Wish:
    """What a start asks for.

    Raises:
        InvalidRequest: The context id is out of range.
    """

    cid: int
    cpus: int
    memory_mib: int
    debug: bool

    def __post_init__(self) -> None:
        """Refuse context ids that have a meaning of their own."""
        if not MIN_CID <= self.cid <= MAX_CID:
            raise InvalidRequest(
                f"cid: expected {MIN_CID}..{MAX_CID}, got {self.cid}",
                code=QtCode.INVALID_ARGUMENT,
            )


@dataclass(frozen=True, slots=True)
class Claim:
    """An entry of the table: resources that belong to an enclave from its claim to its release."""

    enclave_id: int
    wish: Wish
    owner: Owner


class _Running(Protocol):
    """What the table needs of a machine."""

    console: ConsoleLog | None
    qemu_pid: int

    def stop(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Enclave:
    """An enclave whose guest reported ready."""

    claim: Claim
    module_id: str
    machine: _Running
    started_at: datetime


@dataclass(frozen=True, slots=True)
class EndedEnclave:
    """The last words of an enclave."""

    enclave: Enclave
    ending: Ending
    ended_at: datetime


class Table:
    """All claims, the enclaves among them that run, and the last that ended."""

    def __init__(self, limits: Limits) -> None:
        self._lock = threading.Lock()
        self._pool = Pool(limits)
        self._claims: dict[int, Claim] = {}
        self._running: dict[int, Enclave] = {}
        self._ended: deque[EndedEnclave] = deque(maxlen=_KEPT_ENDINGS)

    @property
    def pool(self) -> Pool:
        """The pool as it is now."""
        return self._pool

    def claim(self, wish: Wish, owner: Owner, *, image_bytes: int) -> Claim:
        """Set aside what an enclave needs, under the lowest free enclave id.

        Raises:
            InvalidRequest: It can never have that.
            WrongState: Another enclave has its context id, or too much of the memory.
        """
        with self._lock:
            if any(claim.wish.cid == wish.cid for claim in self._claims.values()):
                raise WrongState(
                    f"cid: expected an unused one, got {wish.cid}", code=QtCode.CID_IN_USE
                )
            enclave_id = 0
            while enclave_id in self._claims:
                enclave_id += 1
            share = Reservation(enclave_id, wish.memory_mib, wish.cpus)
            self._pool = self._pool.take(share, image_bytes=image_bytes)
            claim = Claim(enclave_id, wish, owner)
            self._claims[enclave_id] = claim
            return claim

    def enter(self, enclave: Enclave) -> None:
        """Show an enclave, whose claim stands, as running."""
        with self._lock:
            self._running[enclave.claim.enclave_id] = enclave

    def leave(self, enclave: Enclave) -> None:
        """Take an enclave off the running ones; its claim stands until it is released."""
        with self._lock:
            self._running.pop(enclave.claim.enclave_id, None)

    def release(self, claim: Claim, ended: EndedEnclave | None = None) -> None:
        """Give back what `claim` set aside, and keep the last words of the enclave that had it.

        Both at once: whoever reads the last words may start another in its place.
        """
        with self._lock:
            if self._claims.pop(claim.enclave_id, None) is not None:
                self._pool = self._pool.release(claim.enclave_id)
            if ended is not None:
                self._ended.append(ended)

    def running(self, viewer: Owner) -> list[Enclave]:
        """Return the running enclaves that `viewer` may see, by enclave id."""
        with self._lock:
            found = [one for one in self._running.values() if _may_see(viewer, one)]
        return sorted(found, key=lambda one: one.claim.enclave_id)

    def find(self, enclave_id: int, viewer: Owner) -> Enclave:
        """Return one running enclave.

        Raises:
            WrongState: There is none, or it is not the viewer's: which of the two is not said.
        """
        with self._lock:
            enclave = self._running.get(enclave_id)
        if enclave is None or not _may_see(viewer, enclave):
            raise WrongState(
                f"enclave {enclave_id}: expected it to run, got none", code=QtCode.NOT_RUNNING
            )
        return enclave

    def endings(self, viewer: Owner) -> list[EndedEnclave]:
        """Return the last words that `viewer` may see, oldest first."""
        with self._lock:
            return [one for one in self._ended if _may_see(viewer, one.enclave)]


def _may_see(viewer: Owner, enclave: Enclave) -> bool:
    return viewer.uid in {_ROOT, enclave.claim.owner.uid}
