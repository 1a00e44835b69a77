"""The enclave's own RSA key, and the document that lets others seal secrets to it.

The key is made at first use and never leaves the object. A document about it is used for at most a
minute: every call would cost a signature and a round trip otherwise, and what it says (registers,
key) cannot change for the worse in a minute, while services accept documents of some minutes.
"""

import base64
import time
from collections.abc import Callable
from typing import Final

from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from qtenclave.attestation.sealing import open_sealed
from qtenclave.errors import MalformedInput
from qtenclave.sdk.qtsm import Qtsm

__all__ = ["DOCUMENT_REUSE_S", "KEY_ENCRYPTION_ALGORITHM", "AttestedKey"]

DOCUMENT_REUSE_S: Final = 60.0
KEY_ENCRYPTION_ALGORITHM: Final = "RSAES_OAEP_SHA_256"
_RSA_BITS: Final = 2048


class AttestedKey:
    """An RSA key of this enclave with documents about it.

    Not for several threads at once.
    """

    def __init__(self, qtsm: Qtsm, *, clock: Callable[[], float] = time.monotonic) -> None:
        """Begin without a key.

        Args:
            qtsm: Makes the documents; stays the caller's.
            clock: Seconds that never go back.
        """
        self._qtsm = qtsm
        self._clock = clock
        self._key: rsa.RSAPrivateKey | None = None
        self._document = b""
        self._made_at = 0.0

    def _private(self) -> rsa.RSAPrivateKey:
        if self._key is None:
            self._key = rsa.generate_private_key(public_exponent=65537, key_size=_RSA_BITS)
        return self._key

    def document(self) -> bytes:
        """Return a document with the public key in it, at most 60 seconds old.

        Raises:
            EnclaveError: The security module gave none.
        """
        if not self._document or not 0 <= self._clock() - self._made_at < DOCUMENT_REUSE_S:
            public = self._private().public_key()
            der = public.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
            made_at = self._clock()
            self._document = self._qtsm.get_attestation_doc(public_key=der)
            self._made_at = made_at
        return self._document

    def recipient(self) -> dict[str, str]:
        """Return the `recipient` member of a KMS request."""
        return {
            "attestation_document": base64.b64encode(self.document()).decode(),
            "key_encryption_algorithm": KEY_ENCRYPTION_ALGORITHM,
        }

    def open(self, ciphertext_recipient: str) -> bytes:
        """Return what a service sealed to the key.

        Args:
            ciphertext_recipient: The answer's member, base64.

        Raises:
            MalformedInput: It was not made for this key, or was changed.
        """
        try:
            envelope = base64.b64decode(ciphertext_recipient, validate=True)
        except ValueError as error:
            raise MalformedInput("ciphertext_recipient: expected base64, got another") from error
        return open_sealed(envelope, self._private())
