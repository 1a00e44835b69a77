"""The attestation keys of one module: made in memory, certified by the PKI, changed every hour.

Decides which key signs a document and when a new one is due. Asking the PKI is left to `certifier`,
the registers to `module`. A key leaves this process in no form.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature

from qtenclave.attestation.document import (
    DocumentTemplate,
    SignatureOrder,
    assemble,
    signed_bytes,
)
from qtenclave.errors import HostFailure, InvalidRequest
from qtenclave.pcr import PcrBank
from qtenclave.qtsm.module import NoCertificate

__all__ = ["RENEW_REMAINING_S", "Attestor", "Credential", "PendingKey"]

# Leaves live three hours and a key serves one: this much before the end its successor is made. An
# outage of the PKI of two hours is bridged, with five minutes to spare for the retries after it.
RENEW_REMAINING_S: Final = 2 * 3600 + 300

_KEPT: Final = 3  # a successor per hour makes at most three leaves that are valid at once
_ECDSA: Final = ec.ECDSA(hashes.SHA384())


@dataclass(frozen=True, slots=True)
class Credential:
    """An attestation key with its certificate chain, and the time that goes with them.

    The PKI's clock may have been set between two certificates. Then each is good by the time under
    which it was issued, and a module changes to another time with its certificate, never before.

    Attributes:
        private_key: On P-384.
        certificate: DER.
        cabundle: DER, root first.
        not_before_s: Its lifetime, seconds since 1970.
        not_after_s: The last second of it.
        offset_ns: What the attestor's clock needs to be the time of the PKI that issued it.
    """

    private_key: ec.EllipticCurvePrivateKey = field(repr=False)
    certificate: bytes
    cabundle: tuple[bytes, ...]
    not_before_s: int
    not_after_s: int
    offset_ns: int = 0

    def now_ns(self, clock_ns: int) -> int:
        """Return the time by this credential, nanoseconds since 1970."""
        return clock_ns + self.offset_ns

    def remaining_ns(self, clock_ns: int) -> int:
        """Return how long the certificate is valid still; negative afterwards."""
        return self.not_after_s * 10**9 - self.now_ns(clock_ns)

    def is_valid(self, clock_ns: int) -> bool:
        """Say whether the certificate is in its lifetime; both ends belong to it (RFC 5280)."""
        return self.not_before_s * 10**9 <= self.now_ns(clock_ns) <= self.not_after_s * 10**9


class PendingKey:
    """A fresh attestation key that has no certificate yet."""

    def __init__(self) -> None:
        """Make the key."""
        self._private_key = ec.generate_private_key(ec.SECP384R1())

    def csr(self) -> bytes:
        """Return the DER certificate request; its subject is empty, the PKI chooses one."""
        builder = x509.CertificateSigningRequestBuilder().subject_name(x509.Name([]))
        request = builder.sign(self._private_key, hashes.SHA384())
        return request.public_bytes(serialization.Encoding.DER)

    def certified(
        self, certificate: bytes, cabundle: tuple[bytes, ...], offset_ns: int = 0
    ) -> Credential:
        """Return the credential that the PKI's answer makes of the key.

        Args:
            certificate: DER.
            cabundle: DER, root first.
            offset_ns: See `Credential`.

        Raises:
            HostFailure: The certificate is unreadable or for another key.
        """
        try:
            leaf = x509.load_der_x509_certificate(certificate)
            matches = leaf.public_key() == self._private_key.public_key()
        except (ValueError, UnsupportedAlgorithm, x509.InvalidVersion) as error:
            raise HostFailure("PKI: expected a leaf certificate, got other bytes") from error
        if not matches:
            raise HostFailure("PKI: expected a certificate of the key sent, got another's")
        return Credential(
            self._private_key,
            certificate,
            cabundle,
            int(leaf.not_valid_before_utc.timestamp()),
            int(leaf.not_valid_after_utc.timestamp()),
            offset_ns,
        )


class Attestor:
    """Signs one module's documents, one at a time.

    A document may be made in another thread than the one that owns this object, while that goes on
    and installs a credential: what both look at is replaced as a whole, never changed.
    """

    def __init__(
        self,
        module_id: str,
        *,
        clock_ns: Callable[[], int],
        order: SignatureOrder = SignatureOrder.BIG,
    ) -> None:
        """Start without any key.

        Args:
            module_id: As it stands in the documents.
            clock_ns: A clock that nobody sets; the offset of each credential makes it nanoseconds
                since 1970, UTC.
            order: Byte order of the signature's halves.
        """
        self._module_id = module_id
        self._clock_ns = clock_ns
        self._order = order
        self._credentials: tuple[Credential, ...] = ()  # newest first
        self._template: tuple[PcrBank, Credential, DocumentTemplate] | None = None

    @property
    def is_certified(self) -> bool:
        """Whether a document could be made now."""
        return self._current(self._clock_ns()) is not None

    @property
    def needs_key(self) -> bool:
        """Whether a new key is due: there is none that is valid, or the newest nears its end."""
        clock_ns = self._clock_ns()
        if not self._credentials or self._current(clock_ns) is not self._credentials[0]:
            return True
        return self._credentials[0].remaining_ns(clock_ns) < RENEW_REMAINING_S * 10**9

    @property
    def remaining_s(self) -> int:
        """Seconds for which documents can still be made with the keys at hand."""
        clock_ns = self._clock_ns()
        return max((c.remaining_ns(clock_ns) // 10**9 for c in self._credentials), default=0)

    @property
    def offset_ns(self) -> int | None:
        """Of the newest credential; None without any."""
        return self._credentials[0].offset_ns if self._credentials else None

    def install(self, credential: Credential) -> None:
        """Sign with `credential` from now on, at its time; older ones stay until it is valid.

        Raises:
            HostFailure: Its chain is not one that a document can carry.
        """
        try:
            DocumentTemplate(
                self._module_id, PcrBank.zero(), credential.certificate, credential.cabundle
            )
        except InvalidRequest as error:
            raise HostFailure(f"PKI: expected a chain for documents: {error}") from error
        self._credentials = (credential, *self._credentials)[:_KEPT]

    def document(
        self, bank: PcrBank, *, user_data: bytes, nonce: bytes, public_key: bytes
    ) -> bytes:
        """Return a signed document of the registers.

        Raises:
            NoCertificate: No certificate is valid now.
        """
        clock_ns = self._clock_ns()
        credential = self._current(clock_ns)
        if credential is None:
            raise NoCertificate(self._module_id)
        template = self._template
        # Compared by identity: a bank never changes, and an equal one costs a template, no more.
        if template is None or template[0] is not bank or template[1] is not credential:
            template = self._template = (bank, credential, self._make_template(bank, credential))
        payload = template[2].payload(
            credential.now_ns(clock_ns) // 10**6,
            user_data=user_data,
            nonce=nonce,
            public_key=public_key,
        )
        signature = credential.private_key.sign(signed_bytes(payload), _ECDSA)
        return assemble(payload, *decode_dss_signature(signature), self._order)

    def _current(self, clock_ns: int) -> Credential | None:
        for credential in self._credentials:
            if credential.is_valid(clock_ns):
                return credential
        return None

    def _make_template(self, bank: PcrBank, credential: Credential) -> DocumentTemplate:
        return DocumentTemplate(self._module_id, bank, credential.certificate, credential.cabundle)
