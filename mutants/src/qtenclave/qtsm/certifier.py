"""Fetches certificates from the PKI in threads of its own, so that no request waits for one.

Results come back through `take_results` in the loop's thread; a thread never touches a module.
"""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from queue import SimpleQueue
from typing import Final, Protocol

from qtenclave.errors import EnclaveError, HostFailure
from qtenclave.pki.client import CertifiedKey
from qtenclave.qtsm.attestor import Credential, PendingKey

__all__ = ["Certification", "Certifier", "Pki"]

_THREADS: Final = 4  # enclaves that start at once wait for each other's keys only beyond this

_log = logging.getLogger(__name__)


class Pki(Protocol):
    """What is needed of the PKI's client."""

    def certify(self, enclave_id: str, csr: bytes) -> CertifiedKey:
        """Return the certificate of a key.

        Raises:
            EnclaveError: There is none.
        """


@dataclass(frozen=True, slots=True)
class Certification:
    """How one attempt ended; `ticket` is the caller's."""

    ticket: object
    outcome: Credential | EnclaveError


class Certifier:
    """Makes keys and has them certified; its methods belong to the loop's thread."""

    def __init__(self, pki: Pki, wake: Callable[[], None]) -> None:
        """Prepare the threads.

        Args:
            pki: Asked from several threads at once.
            wake: Called from a thread when a result is there to take.
        """
        self._pki = pki
        self._wake = wake
        self._results: deque[Certification] = deque()
        self._jobs: SimpleQueue[tuple[object, str]] = SimpleQueue()
        for number in range(_THREADS):
            # Daemons: a PKI that does not answer must not keep the process from ending.
            threading.Thread(target=self._work, name=f"certifier-{number}", daemon=True).start()

    def start(self, ticket: object, enclave_id: str) -> None:
        """Begin an attempt for one module; its result will carry `ticket`."""
        self._jobs.put((ticket, enclave_id))

    def take_results(self) -> list[Certification]:
        """Return what has ended since the last call."""
        results: list[Certification] = []
        while self._results:
            results.append(self._results.popleft())
        return results

    def _work(self) -> None:
        while True:
            self._attempt(*self._jobs.get())

    def _attempt(self, ticket: object, enclave_id: str) -> None:
        outcome: Credential | EnclaveError
        try:
            pending = PendingKey()
            certified = self._pki.certify(enclave_id, pending.csr())
            outcome = pending.certified(certified.certificate, certified.cabundle)
        except EnclaveError as error:
            outcome = error
        except Exception:  # noqa: BLE001 - the outermost frame of a thread; logged, fails closed
            _log.exception("certificate for enclave %s: unexpected failure", enclave_id)
            outcome = HostFailure("certificate: expected one, got a failure that the log tells")
        self._results.append(Certification(ticket, outcome))
        self._wake()
