"""What a document says, as values of JSON: the same facts for every program that shows one.

Decides names and spellings alone. Bytes are lower-case hexadecimal, times are ISO 8601 in UTC,
serial numbers are hexadecimal without leading zeros.
"""

from collections.abc import Iterable
from datetime import UTC, datetime

from qtenclave.attestation.chain import CertificateFacts, read_certificate
from qtenclave.attestation.document import ClaimedDocument
from qtenclave.attestation.verify import VerifiedDocument

__all__ = ["describe_claim", "describe_verified"]


def describe_claim(claim: ClaimedDocument) -> dict[str, object]:
    """Return what a document says of itself, with `"verified": False`.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: V17 or V22 is broken.
    """
    certificates = [read_certificate(der) for der in (*claim.cabundle, claim.certificate)]
    timestamp = datetime.fromtimestamp(claim.timestamp_ms / 1000, UTC)
    return {"verified": False, **_facts(claim, timestamp, certificates)}


def describe_verified(document: VerifiedDocument) -> dict[str, object]:
    """Return what a document proves, with `"verified": True`."""
    facts = _facts(document, document.timestamp, document.certificates)
    return {"verified": True, **facts, "signature_order": document.signature_order.value}


def _facts(
    document: ClaimedDocument | VerifiedDocument,
    timestamp: datetime,
    certificates: Iterable[CertificateFacts],
) -> dict[str, object]:
    return {
        "module_id": document.module_id,
        "timestamp": timestamp.isoformat(timespec="milliseconds"),
        "debug": not any(document.pcrs.get(0, b"")),
        "pcrs": {str(index): value.hex() for index, value in sorted(document.pcrs.items())},
        "user_data": document.user_data.hex(),
        "nonce": document.nonce.hex(),
        "public_key": document.public_key.hex(),
        "certificates": [
            {
                "subject": facts.subject,
                "serial": f"{facts.serial:x}",
                "not_before": facts.not_before.isoformat(),
                "not_after": facts.not_after.isoformat(),
                "sha256": facts.fingerprint.hex(),
            }
            for facts in certificates
        ],
    }
