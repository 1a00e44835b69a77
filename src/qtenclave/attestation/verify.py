"""From a claimed document to a verified one, and from a verified one to an expected one.

Decides rules V24 to V33 and V36 (`docs/reference/attestation-rules.md`); `document`, `chain` and
`revocation` decide the others. Three questions are kept apart, because their answers have different
owners:

- Is the document genuine? `verify_document` judges the chain at the document's own timestamp, since
  attestation certificates live for hours and documents are kept for longer.
- Is it fresh? `verify_document` again, by the caller's clock and the caller's nonce.
- Is it what the caller wants? `check_expectations`. Without it a document proves only that some
  enclave exists. A service that leaves this to policies calls `check_not_debug` at least.

None of them returns a truth value: what they return, or that they return, is the verdict.
"""

import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from types import MappingProxyType
from typing import Final

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

from qtenclave.attestation.chain import (
    ALGORITHM,
    LIBRARY_ERRORS,
    CertificateFacts,
    ChainCache,
    Roots,
    VerifiedChain,
    check_validity,
    verify_chain,
)
from qtenclave.attestation.document import (
    MAX_NONCE_BYTES,
    SIGNATURE_HALF_BYTES,
    ClaimedDocument,
    signed_bytes,
)
from qtenclave.attestation.profile import SignatureOrder
from qtenclave.attestation.revocation import RevocationLists, check_revocation
from qtenclave.attestation.rules import Rule, RuleBroken
from qtenclave.errors import InvalidRequest, MalformedInput
from qtenclave.pcr import PCR_COUNT, DigestAlg, PcrBank, measure

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
    "check_session_key",
    "verify_document",
]

DEFAULT_SKEW_S: Final = 60.0
"""How far the clocks of the issuing node and of the verifier may be apart, seconds."""

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_IMAGE_PCR: Final = 0
_INSTANCE_PCR: Final = 4
_SIGNER_PCR: Final = 8


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
    claim: ClaimedDocument,
    roots: Roots,
    now: datetime,
    freshness: Freshness,
    *,
    revocation: RevocationLists | None = None,
    chains: ChainCache | None = None,
) -> VerifiedDocument:
    """Return what a genuine and fresh document says.

    Args:
        claim: From `parse_document`.
        roots: Trusted roots, of the claim's own profile.
        now: The verifier's clock, with a time zone.
        freshness: How staleness shows; there is no verdict without it.
        revocation: Lists to hold the chain against; None for not looking at any.
        chains: Chains that verified before, which spares their signatures.

    Raises:
        MalformedDocument: A certificate is malformed (V15).
        RuleBroken: One of V16 to V27 and V32 to V35 is broken.
        InvalidRequest: `now` has no time zone, or `roots` are those of another profile.
    """
    if now.tzinfo is None:
        raise InvalidRequest("now: expected a time with a time zone, got one without")
    if roots.profile is not claim.profile:
        raise InvalidRequest(
            f"roots: expected those of {claim.profile.name} documents, got {roots.profile.name}"
        )
    timestamp = _EPOCH + timedelta(milliseconds=claim.timestamp_ms)
    certificates = (*claim.cabundle, claim.certificate)
    chain = chains.verify(certificates, roots) if chains else verify_chain(certificates, roots)
    check_validity(chain, timestamp)
    if revocation is not None:
        check_revocation(chain, revocation, now, timedelta(seconds=freshness.skew_s))
    order = _check_signature(claim, chain.leaf.key)
    _check_freshness(claim, chain, timestamp, now, freshness)
    _check_instance(claim, chain.common_name)
    return VerifiedDocument(
        module_id=claim.module_id,
        timestamp=timestamp,
        pcrs=claim.pcrs,
        public_key=claim.public_key,
        user_data=claim.user_data,
        nonce=claim.nonce,
        certificates=tuple(link.facts for link in chain.links),
        signature_order=order,
    )


def _check_signature(claim: ClaimedDocument, key: ec.EllipticCurvePublicKey) -> SignatureOrder:
    message = signed_bytes(claim.payload, claim.protected)
    halves = claim.signature[:SIGNATURE_HALF_BYTES], claim.signature[SIGNATURE_HALF_BYTES:]
    for order in claim.profile.signature_orders:
        r, s = (int.from_bytes(half, order.value) for half in halves)
        try:
            key.verify(encode_dss_signature(r, s), message, ALGORITHM)
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
    expiry = chain.leaf.facts.not_after
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
    module = claim.profile.module_id.fullmatch(claim.module_id)
    parts = () if module is None else tuple(module[group] for group in claim.profile.common_name)
    if module is None or not common_name.startswith(".".join((*parts, ""))):
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

    The image (PCR0) or the certificate that signed it must be among them: the other registers say
    where an enclave runs, and anybody there may run another image. PCR0 measures all that PCR1 and
    PCR2 split. The value of PCR8 alone is no expectation, because it never expires; the
    certificate itself does.

    Attributes:
        pcrs: Register number to the 48 bytes that it must hold.
        signing_certificate: DER of the certificate that signed the image; PCR8 must be its
            measurement, and the document made within its validity.
        public_key: What the document's field must be; None for anything.
        user_data: Likewise.
        accept_debug: None in production.
    """

    pcrs: Mapping[int, bytes]
    signing_certificate: bytes | None = None
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
        if _IMAGE_PCR not in self.pcrs and self.signing_certificate is None:
            raise InvalidRequest(
                "expectations: expected PCR0 or the signing certificate among them, got neither"
            )
        if self.accept_debug is None and not any(self.pcrs.get(_IMAGE_PCR, b"\x01")):
            raise InvalidRequest(
                "expectations: expected PCR0 other than zero, which every debug enclave has"
            )
        if self.signing_certificate is not None:
            _validity(self.signing_certificate)
        object.__setattr__(self, "pcrs", MappingProxyType(dict(self.pcrs)))


def _validity(certificate: bytes) -> tuple[datetime, datetime]:
    """Return from when to when a signing certificate is valid.

    Raises:
        MalformedInput: It is no certificate.
    """
    try:
        parsed = x509.load_der_x509_certificate(certificate)
        return parsed.not_valid_before_utc, parsed.not_valid_after_utc
    except LIBRARY_ERRORS as error:
        raise MalformedInput("signing certificate: expected X.509 in DER, got another") from error


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
        RuleBroken: One of V28 to V31 and V36 is broken.
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
    if expectations.signing_certificate is not None:
        _check_signer(document, expectations.signing_certificate)
    if expectations.public_key is not None:
        check_session_key(document, expectations.public_key)
    expected_data = expectations.user_data
    if expected_data is not None and not hmac.compare_digest(document.user_data, expected_data):
        raise RuleBroken(
            Rule.V31,
            f"user data: expected {_show(expected_data)}, got {_show(document.user_data)}",
        )


def check_session_key(document: VerifiedDocument, public_key: bytes) -> None:
    """Check that a key is the attested one.

    Whoever talks to an enclave calls this with the key that the other end of the connection has
    proved to hold (of its TLS certificate, say): a genuine document alone may have been passed on
    by anybody.

    Args:
        document: Verified.
        public_key: As the enclave put it into its document, SubjectPublicKeyInfo in DER as a rule.

    Raises:
        RuleBroken: V30 is broken; a document without a key matches nothing.
    """
    if not document.public_key or not hmac.compare_digest(document.public_key, public_key):
        raise RuleBroken(
            Rule.V30,
            f"public key: expected {_show(public_key)}, got {_show(document.public_key)}",
        )


def _check_signer(document: VerifiedDocument, certificate: bytes) -> None:
    expected = measure(hashlib.sha384(certificate).digest())
    got = document.pcrs.get(_SIGNER_PCR, b"")
    if not hmac.compare_digest(got, expected):
        raise RuleBroken(Rule.V36, f"PCR8: expected {expected.hex()}, got {got.hex() or 'none'}")
    begin, end = _validity(certificate)
    if not begin <= document.timestamp <= end:
        raise RuleBroken(
            Rule.V36,
            f"signing certificate: expected validity at {document.timestamp.isoformat()},"
            f" got {begin.isoformat()} to {end.isoformat()}",
        )


def _show(value: bytes) -> str:
    """Return bytes that somebody else chose, cut and in hexadecimal."""
    if not value:
        return "none"
    return value[:32].hex() + ("..." if len(value) > 32 else "")
