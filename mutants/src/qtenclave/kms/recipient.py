"""An enclave as the recipient of a secret: its document checked, its registers handed to the
policies, the answer sealed to its key.

Decides that a document is genuine, fresh, and can receive. Whether *this* enclave may have *this*
secret is the policies' matter; they see the registers under `kms:RecipientAttestation/PCR<n>`.

A register that is zero is handed on as zeros, not left out: a Deny for all but one signer must fire
for an unsigned image too, and a key that is absent fulfils no condition.
"""

import base64
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType

from qtenclave.attestation import (
    MalformedDocument,
    MaxAge,
    Roots,
    RuleBroken,
    VerifiedDocument,
    check_not_debug,
    parse_document,
    seal,
    verify_document,
)
from qtenclave.attestation.sealing import CONTENT_KEY_BYTES, IV_BYTES
from qtenclave.errors import InvalidRequest, MalformedInput, Rejected
from qtenclave.kms.faults import Fault, KmsFault
from qtenclave.kms.material import RandomBytes
from qtenclave.kms.members import Recipient

__all__ = ["MAX_DOCUMENT_AGE_S", "AttestedRecipient", "DebugEnclave", "verify_recipient"]

# A document and its key may serve several calls of one enclave; a stolen one is useless without
# the private key, so the limit only bounds how long a stopped enclave's key stays good.
MAX_DOCUMENT_AGE_S = 300
_CONTEXT_PREFIX = "kms:RecipientAttestation/PCR"


class DebugEnclave(Rejected):
    """The document is of an enclave in debug mode: its host can read its memory."""


@dataclass(frozen=True, slots=True)
class AttestedRecipient:
    """An enclave that has proved what it runs; made only by `verify_recipient`.

    Attributes:
        document: The verified document.
        digest: SHA-256 of the document as it arrived, for the audit log.
    """

    document: VerifiedDocument
    digest: bytes

    @property
    def context(self) -> Mapping[str, tuple[str, ...]]:
        """The registers as condition keys, values in lower-case hexadecimal."""
        return MappingProxyType(
            {
                f"{_CONTEXT_PREFIX}{index}": (value.hex(),)
                for index, value in sorted(self.document.pcrs.items())
            }
        )

    def seal(self, secret: bytes, random: RandomBytes) -> str:
        """Return `ciphertext_recipient`: `secret` in an envelope that only the enclave can open.

        Raises:
            KmsFault: The document's public key is none that can receive, or sealing failed.
        """
        try:
            envelope = seal(
                self.document.public_key,
                secret,
                content_key=random(CONTENT_KEY_BYTES),
                iv=random(IV_BYTES),
            )
        except MalformedInput as error:
            raise KmsFault(Fault.ATTESTATION, f"attestation document: {error}") from error
        except InvalidRequest as error:
            raise KmsFault(Fault.ENVELOPE, f"envelope: {error}") from error
        return base64.b64encode(envelope).decode()


def verify_recipient(
    recipient: Recipient, roots: Roots, now: datetime, random: RandomBytes
) -> AttestedRecipient:
    """Return the enclave behind a document.

    Args:
        recipient: As it came with the request.
        roots: Pinned root certificates.
        now: This service's clock.
        random: For the trial of the public key.

    Raises:
        KmsFault: The document does not parse, or breaks a rule; the message names the rule.
        DebugEnclave: It is genuine, but of an enclave in debug mode.
    """
    try:
        claim = parse_document(recipient.document)
        document = verify_document(claim, roots, now, MaxAge(MAX_DOCUMENT_AGE_S))
    except (MalformedDocument, RuleBroken) as error:
        raise KmsFault(
            Fault.ATTESTATION, f"attestation document breaks rule {error.rule}: {error}"
        ) from error
    try:
        check_not_debug(document)
    except Rejected as error:
        raise DebugEnclave(
            "the enclave runs in debug mode: its registers are zero and its host can read its "
            "memory, so no policy can release a secret to it"
        ) from error
    attested = AttestedRecipient(document, hashlib.sha256(recipient.document).digest())
    if not document.public_key:
        raise KmsFault(
            Fault.ATTESTATION, "attestation document: expected a public key in it, got none"
        )
    # A key that cannot receive is refused here, before a policy is asked and a key is used.
    attested.seal(b"\0", random)
    return attested
