"""From a claimed document to a verified one, and from a verified one to an expected one.

Decides rules V24 to V33 (`docs/reference/attestation-rules.md`); `document` and `chain` decide
those before. Three questions are kept apart, because their answers have different owners:

- Is the document genuine? `verify_document` judges the chain at the document's own timestamp, since
  attestation certificates live for hours and documents are kept for longer.
- Is it fresh? `verify_document` again, by the caller's clock and the caller's nonce.
- Is it what the caller wants? `check_expectations`. Without it a document proves only that some
  enclave exists. A service that leaves this to policies calls `check_not_debug` at least.

None of them returns a truth value: what they return, or that they return, is the verdict.
"""

import hmac
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from types import MappingProxyType
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA384

from qtenclave.attestation.chain import (
    CertificateFacts,
    Roots,
    VerifiedChain,
    check_validity,
    verify_chain,
)
from qtenclave.attestation.document import (
    MAX_NONCE_BYTES,
    SIGNATURE_HALF_BYTES,
    ClaimedDocument,
    SignatureOrder,
    signed_bytes,
)
from qtenclave.attestation.rules import Rule, RuleBroken
from qtenclave.errors import InvalidRequest
from qtenclave.pcr import PCR_COUNT, DigestAlg, PcrBank

__all__ = [
    "DEFAULT_SKEW_S",
    "Expectations",
    "Freshness",
    "MaxAge",
    "Nonce",
    "UnsafeAcceptDebug",
    "VerifiedDocument",
    "check_expectations",
    "check_not_debug",
    "verify_document",
]

DEFAULT_SKEW_S: Final = 60.0
"""How far the clocks of the issuing node and of the verifier may be apart, seconds."""

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_IMAGE_PCRS: Final = (0, 8)
"""The image and the certificate that signed it: what says which program runs."""
_INSTANCE_PCR: Final = 4
_MODULE_ID = re.compile(
    r"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.enc-[0-9a-f]{8}([0-9a-f]{8})"
)


@dataclass(frozen=True, slots=True)
class MaxAge:
    """Fresh is what was made at most `seconds` ago by the verifier's clock."""

    seconds: float
    skew_s: float = DEFAULT_SKEW_S

    def __post_init__(self) -> None:
        if not (self.seconds > 0 and self.skew_s >= 0):
            raise InvalidRequest("max age and skew: expected positive seconds, got others")


@dataclass(frozen=True, slots=True)
class Nonce:
    """Fresh is what holds the random bytes that the verifier chose for this one document.

    The document's certificate must still be valid by the verifier's clock as well: otherwise an
    attestation key that leaked after its certificate expired could answer with an old timestamp.

    Attributes:
        value: 1 to 512 bytes.
        max_age_s: A narrower limit of age, seconds; None leaves it at the certificate's end.
        skew_s: Tolerance between the clocks, seconds.
    """

    value: bytes
    max_age_s: float | None = None
    skew_s: float = DEFAULT_SKEW_S

    def __post_init__(self) -> None:
        if not 1 <= len(self.value) <= MAX_NONCE_BYTES:
            raise InvalidRequest(
                f"nonce: expected 1 to {MAX_NONCE_BYTES} bytes, got {len(self.value)}"
            )
        if not (self.max_age_s is None or self.max_age_s > 0) or not self.skew_s >= 0:
            raise InvalidRequest("max age and skew: expected positive seconds, got others")


Freshness = Nonce | MaxAge


@dataclass(frozen=True, slots=True)
class VerifiedDocument:
    """A document with signature, chain, time and freshness checked; made by `verify_document`.

    It says what runs somewhere, not that it is the right thing: see `check_expectations`.

    Attributes:
        module_id: Instance and enclave that asked for it.
        timestamp: When it was made, UTC.
        pcrs: Register number to its 48 bytes.
        public_key: Empty if the enclave gave none; likewise the next two.
        user_data: Bytes of the enclave's choice.
        nonce: As asked for.
        certificates: Root first, certificate of the attestation key last.
        signature_order: How the signature's halves were written.
    """

    module_id: str
    timestamp: datetime
    pcrs: Mapping[int, bytes]
    public_key: bytes
    user_data: bytes
    nonce: bytes
    certificates: tuple[CertificateFacts, ...]
    signature_order: SignatureOrder

    @property
    def is_debug(self) -> bool:
        """Whether the registers say nothing: an enclave in debug mode, whose memory is open."""
        return not any(self.pcrs.get(0, b""))

    @property
    def root_fingerprint(self) -> bytes:
        """SHA-256 of the pinned root that the chain begins with."""
        return self.certificates[0].fingerprint


def verify_document(
    claim: ClaimedDocument, roots: Roots, now: datetime, freshness: Freshness
) -> VerifiedDocument:
    """Return what a genuine and fresh document says.

    Args:
        claim: From `parse_document`.
        roots: Trusted roots.
        now: The verifier's clock, with a time zone.
        freshness: How staleness shows; there is no verdict without it.

    Raises:
        MalformedDocument: A certificate is malformed (V15).
        RuleBroken: One of V16 to V27, V32 and V33 is broken.
    """
    if now.tzinfo is None:
        raise InvalidRequest("now: expected a time with a time zone, got one without")
    timestamp = _EPOCH + timedelta(milliseconds=claim.timestamp_ms)
    chain = verify_chain((*claim.cabundle, claim.certificate), roots)
    check_validity(chain, timestamp)
    order = _check_signature(claim, chain.public_key)
    _check_freshness(claim, chain, timestamp, now, freshness)
    _check_instance(claim, chain.common_name)
    return VerifiedDocument(
        module_id=claim.module_id,
        timestamp=timestamp,
        pcrs=claim.pcrs,
        public_key=claim.public_key,
        user_data=claim.user_data,
        nonce=claim.nonce,
        certificates=chain.certificates,
        signature_order=order,
    )


def _check_signature(claim: ClaimedDocument, key: ec.EllipticCurvePublicKey) -> SignatureOrder:
    message = signed_bytes(claim.payload, claim.protected)
    halves = claim.signature[:SIGNATURE_HALF_BYTES], claim.signature[SIGNATURE_HALF_BYTES:]
    for order in SignatureOrder:
        r, s = (int.from_bytes(half, order.value) for half in halves)
        try:
            key.verify(encode_dss_signature(r, s), message, ec.ECDSA(SHA384()))
        except InvalidSignature:
            continue
        return order
    raise RuleBroken(Rule.V24, "signature: expected one of the certificate's key, got another")


def _check_freshness(
    claim: ClaimedDocument,
    chain: VerifiedChain,
    timestamp: datetime,
    now: datetime,
    freshness: Freshness,
) -> None:
    age_s = (now - timestamp).total_seconds()
    if age_s < -freshness.skew_s:
        raise RuleBroken(
            Rule.V25,
            f"timestamp: expected at most {freshness.skew_s:g} s ahead of the clock,"
            f" got {-age_s:.3f} s",
        )
    if isinstance(freshness, MaxAge):
        _check_age(age_s, freshness.seconds)
        return
    if freshness.max_age_s is not None:
        _check_age(age_s, freshness.max_age_s)
    expiry = chain.certificates[-1].not_after
    if (now - expiry).total_seconds() > freshness.skew_s:
        raise RuleBroken(
            Rule.V26,
            f"certificate: expected one valid now, {now.isoformat()},"
            f" got one until {expiry.isoformat()}",
        )
    if not hmac.compare_digest(claim.nonce, freshness.value):
        raise RuleBroken(
            Rule.V27, f"nonce: expected {_show(freshness.value)}, got {_show(claim.nonce)}"
        )


def _check_age(age_s: float, limit_s: float) -> None:
    if age_s > limit_s:
        raise RuleBroken(
            Rule.V26, f"document: expected an age of at most {limit_s:g} s, got {age_s:.3f} s"
        )


def _check_instance(claim: ClaimedDocument, common_name: str) -> None:
    """Check that a node speaks of its own instance alone.

    The PKI chose the certificate's name; module id and registers are the node's own words.
    """
    module = _MODULE_ID.fullmatch(claim.module_id)
    if module is None or not common_name.startswith(f"{module[1]}.{module[2]}."):
        raise RuleBroken(
            Rule.V32,
            f"certificate: expected one for {claim.module_id}, got one for {common_name[:80]!a}",
        )
    register = claim.pcrs.get(_INSTANCE_PCR, b"")
    expected = PcrBank.zero(count=1).extend(0, module[1].encode()).values[0]
    if any(register) and not hmac.compare_digest(register, expected):
        raise RuleBroken(
            Rule.V33, f"PCR4: expected {expected.hex()} of {module[1]}, got {register.hex()}"
        )


@dataclass(frozen=True, slots=True)
class UnsafeAcceptDebug:
    """Let enclaves in debug mode pass, which anybody on their host can look into.

    Attributes:
        development_root: SHA-256 of the one root under which they may: never that of production.
    """

    development_root: bytes

    def __post_init__(self) -> None:
        if len(self.development_root) != 32:
            raise InvalidRequest("development root: expected a SHA-256, got another length")


@dataclass(frozen=True, slots=True)
class Expectations:
    """What a caller demands of an enclave.

    At least the image (PCR0) or the certificate that signed it (PCR8) must be among `pcrs`: the
    other registers say where an enclave runs, and anybody there may run another image.

    Attributes:
        pcrs: Register number to the 48 bytes that it must hold.
        public_key: What the document's field must be; None for anything.
        user_data: Likewise.
        accept_debug: None in production.
    """

    pcrs: Mapping[int, bytes]
    public_key: bytes | None = None
    user_data: bytes | None = None
    accept_debug: UnsafeAcceptDebug | None = None

    def __post_init__(self) -> None:
        """Refuse expectations that any enclave would meet.

        Raises:
            InvalidRequest: No register that says what runs, or an impossible one.
        """
        for index, value in self.pcrs.items():
            if not 0 <= index < PCR_COUNT:
                raise InvalidRequest(f"PCR index: expected 0 to {PCR_COUNT - 1}, got {index}")
            if len(value) != DigestAlg.SHA384.size:
                raise InvalidRequest(
                    f"PCR{index}: expected {DigestAlg.SHA384.size} bytes, got {len(value)}"
                )
        named = [index for index in _IMAGE_PCRS if index in self.pcrs]
        if not named:
            raise InvalidRequest("expectations: expected PCR0 or PCR8 among them, got neither")
        if self.accept_debug is None and not any(any(self.pcrs[index]) for index in named):
            raise InvalidRequest(
                "expectations: expected PCR0 or PCR8 other than zero, which every debug enclave has"
            )
        object.__setattr__(self, "pcrs", MappingProxyType(dict(self.pcrs)))


def check_not_debug(document: VerifiedDocument) -> None:
    """Check that the registers mean something.

    Raises:
        RuleBroken: V28 is broken.
    """
    if document.is_debug:
        raise RuleBroken(
            Rule.V28, "PCR0: expected a measurement, got zero or nothing: a debug enclave"
        )


def check_expectations(document: VerifiedDocument, expectations: Expectations) -> None:
    """Check that a genuine document is the one that the caller wants.

    Raises:
        RuleBroken: One of V28 to V31 is broken.
    """
    debug = expectations.accept_debug
    if debug is None or debug.development_root != document.root_fingerprint:
        check_not_debug(document)
    for index, expected in sorted(expectations.pcrs.items()):
        got = document.pcrs.get(index)
        if got is None:
            raise RuleBroken(Rule.V29, f"PCR{index}: expected {expected.hex()}, got no register")
        if not hmac.compare_digest(got, expected):
            raise RuleBroken(Rule.V29, f"PCR{index}: expected {expected.hex()}, got {got.hex()}")
    _check_field(Rule.V30, "public key", document.public_key, expectations.public_key)
    _check_field(Rule.V31, "user data", document.user_data, expectations.user_data)


def _check_field(rule: Rule, what: str, got: bytes, expected: bytes | None) -> None:
    if expected is not None and not hmac.compare_digest(got, expected):
        raise RuleBroken(rule, f"{what}: expected {_show(expected)}, got {_show(got)}")


def _show(value: bytes) -> str:
    """Return bytes that somebody else chose, cut and in hexadecimal."""
    if not value:
        return "none"
    return value[:32].hex() + ("..." if len(value) > 32 else "")
