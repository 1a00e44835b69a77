"""Fetches certificates from the PKI in threads of its own, so that no request waits for one.

Keys are made and results taken in the loop's thread; a thread never touches a module.
"""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from queue import SimpleQueue
from typing import Final, Protocol, TypeVar

from qtenclave.errors import EnclaveError, HostFailure
from qtenclave.pki.client import CertifiedKey
from qtenclave.pki.requests import WrongTime
from qtenclave.qtsm.attestor import Credential, PendingKey
from qtenclave.qtsm.steady import SteadyClock

__all__ = ["Certification", "Certifier", "Pki", "certify", "with_pki_time"]

# Enclaves that start at once wait for each other's certificates only beyond this; each has a stack
# in locked memory.
THREADS: Final = 2

_log = logging.getLogger(__name__)

_T = TypeVar("_T")


class Pki(Protocol):
    """What is needed of the PKI's client."""

    def certify(self, enclave_id: str, csr: bytes) -> CertifiedKey:
        """Return the certificate of a key.

        Raises:
            WrongTime: This node's clock is not the PKI's.
            EnclaveError: There is none.
        """


@dataclass(frozen=True, slots=True)
class Certification:
    """How one attempt ended; `ticket` is the caller's."""

    ticket: object
    outcome: Credential | EnclaveError


def with_pki_time(clock: SteadyClock, ask: Callable[[], _T]) -> _T:
    """Return what `ask` does, asked again at the PKI's time where the PKI says that ours is off.

    Raises:
        EnclaveError: As `ask` does.
    """
    begin_ns = clock.elapsed_ns()
    try:
        return ask()
    except WrongTime as error:
        _correct(clock, error.pki_ms, begin_ns)
        return ask()


def certify(pki: Pki, clock: SteadyClock, enclave_id: str, pending: PendingKey) -> Credential:
    """Return the credential that the PKI makes of a key, and set the clock by its answer.

    Documents do not follow the clock but their credential, which has its offset.

    Raises:
        EnclaveError: There is none.
    """
    csr = pending.csr()

    def ask() -> tuple[CertifiedKey, int]:
        begin_ns = clock.elapsed_ns()
        return pki.certify(enclave_id, csr), begin_ns

    certified, begin_ns = with_pki_time(clock, ask)
    _correct(clock, certified.pki_ms, begin_ns)
    return pending.certified(certified.certificate, certified.cabundle, clock.offset_ns)


def _correct(clock: SteadyClock, pki_ms: int, begin_ns: int) -> None:
    middle_ns = (begin_ns + clock.elapsed_ns()) // 2
    change_ns = clock.correct(pki_ms * 10**6, middle_ns)
    if change_ns:
        _log.warning("clock: changed by %.1f s to follow the PKI's", change_ns / 10**9)


class Certifier:
    """Makes keys and has them certified; its methods belong to the loop's thread."""

    def __init__(self, pki: Pki, clock: SteadyClock, wake: Callable[[], None]) -> None:
        """Prepare the threads.

        Args:
            pki: Asked from several threads at once.
            clock: Set by the PKI's answers.
            wake: Called from a thread when a result is there to take.
        """
        self._pki = pki
        self._clock = clock
        self._wake = wake
        self._results: deque[Certification] = deque()
        self._jobs: SimpleQueue[tuple[object, str, PendingKey]] = SimpleQueue()
        for number in range(THREADS):
            # Daemons: a PKI that does not answer must not keep the process from ending.
            threading.Thread(target=self._work, name=f"certifier-{number}", daemon=True).start()

    def start(self, ticket: object, enclave_id: str) -> None:
        """Begin an attempt for one module; its result will carry `ticket`."""
        self._jobs.put((ticket, enclave_id, PendingKey()))

    def take_results(self) -> list[Certification]:
        """Return what has ended since the last call."""
        results: list[Certification] = []
        while self._results:
            results.append(self._results.popleft())
        return results

    def _work(self) -> None:
        while True:
            self._attempt(*self._jobs.get())

    def _attempt(self, ticket: object, enclave_id: str, pending: PendingKey) -> None:
        outcome: Credential | EnclaveError
        try:
            outcome = certify(self._pki, self._clock, enclave_id, pending)
        except EnclaveError as error:
            outcome = error
        except Exception:  # noqa: BLE001 - the outermost frame of a thread; logged, fails closed
            _log.exception("certificate for enclave %s: unexpected failure", enclave_id)
            outcome = HostFailure("certificate: expected one, got a failure that the log tells")
        self._results.append(Certification(ticket, outcome))
        self._wake()
