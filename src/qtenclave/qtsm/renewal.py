"""When one module asks the PKI for its next certificate, and what its creator is told meanwhile.

Pure: the time, of a clock that never goes back, comes in as an argument. Asking is `certifier`'s,
which key signs is `attestor`'s.
"""

from __future__ import annotations

from typing import Final

from qtenclave.errors import EnclaveError, Rejected
from qtenclave.qtsm.attestor import Attestor, Credential

__all__ = ["Renewal"]

_RETRY_FIRST_S: Final = 0.25
_RETRY_MOST_S: Final = 30.0


class Renewal:
    """The certificates of one module, from the first to the last."""

    def __init__(self, attestor: Attestor, *, now_s: float, patience_s: float) -> None:
        """Begin without a certificate.

        Args:
            attestor: Whose keys these are.
            now_s: When the module was made.
            patience_s: How long its first certificate may take before its creator is told why.
        """
        self._attestor = attestor
        self._give_up_s = now_s + patience_s
        self._is_running = False
        self._is_wanted = False
        self._failures = 0
        self.next_attempt_s = now_s
        self.failure: EnclaveError | None = None  # why the creator need not wait any longer

    def want(self) -> None:
        """Ask for a new certificate even if the one at hand would do."""
        self._is_wanted = True

    def is_due(self, now_s: float) -> bool:
        """Say whether an attempt should begin now."""
        if self._is_running or now_s < self.next_attempt_s:
            return False
        return self._is_wanted or self._attestor.needs_key

    def begin(self) -> None:
        """Note that an attempt is under way."""
        self._is_running = True
        self._is_wanted = False

    def succeed(self, credential: Credential) -> None:
        """Install what the attempt brought.

        Raises:
            HostFailure: No document can carry it; call `fail` then.
        """
        self._attestor.install(credential)
        self._is_running = False
        self._failures = 0
        self.failure = None

    def fail(self, error: EnclaveError, now_s: float) -> float:
        """Note why the attempt failed; return the seconds until the next.

        The pause doubles up to half a minute, and a certificate that was wanted stays so.
        """
        self._is_running = False
        self._is_wanted = True
        delay_s = min(_RETRY_MOST_S, _RETRY_FIRST_S * 2.0 ** min(self._failures, 16))
        self._failures += 1
        self.next_attempt_s = now_s + delay_s
        if isinstance(error, Rejected) or now_s >= self._give_up_s:
            self.failure = error
        return delay_s
