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
from cryptography.hazmat.primitives.hashes import SHA384

from qtenclave.attestation.chain import (
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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁMaxAgeǁ__post_init____mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True)
class MaxAge:
    """Fresh is what was made at most `seconds` ago by the verifier's clock."""

    seconds: float
    skew_s: float = DEFAULT_SKEW_S

    @_mutmut_mutated(mutants_xǁMaxAgeǁ__post_init____mutmut)
    def __post_init__(self) -> None:
        if not (self.seconds > 0 and self.skew_s >= 0):
            raise InvalidRequest("max age and skew: expected positive seconds, got others")

    def xǁMaxAgeǁ__post_init____mutmut_orig(self) -> None:
        if not (self.seconds > 0 and self.skew_s >= 0):
            raise InvalidRequest("max age and skew: expected positive seconds, got others")

    def xǁMaxAgeǁ__post_init____mutmut_1(self) -> None:
        if (self.seconds > 0 and self.skew_s >= 0):
            raise InvalidRequest("max age and skew: expected positive seconds, got others")

    def xǁMaxAgeǁ__post_init____mutmut_2(self) -> None:
        if not (self.seconds > 0 or self.skew_s >= 0):
            raise InvalidRequest("max age and skew: expected positive seconds, got others")

    def xǁMaxAgeǁ__post_init____mutmut_3(self) -> None:
        if not (self.seconds >= 0 and self.skew_s >= 0):
            raise InvalidRequest("max age and skew: expected positive seconds, got others")

    def xǁMaxAgeǁ__post_init____mutmut_4(self) -> None:
        if not (self.seconds > 1 and self.skew_s >= 0):
            raise InvalidRequest("max age and skew: expected positive seconds, got others")

    def xǁMaxAgeǁ__post_init____mutmut_5(self) -> None:
        if not (self.seconds > 0 and self.skew_s > 0):
            raise InvalidRequest("max age and skew: expected positive seconds, got others")

    def xǁMaxAgeǁ__post_init____mutmut_6(self) -> None:
        if not (self.seconds > 0 and self.skew_s >= 1):
            raise InvalidRequest("max age and skew: expected positive seconds, got others")

    def xǁMaxAgeǁ__post_init____mutmut_7(self) -> None:
        if not (self.seconds > 0 and self.skew_s >= 0):
            raise InvalidRequest(None)

    def xǁMaxAgeǁ__post_init____mutmut_8(self) -> None:
        if not (self.seconds > 0 and self.skew_s >= 0):
            raise InvalidRequest("XXmax age and skew: expected positive seconds, got othersXX")

    def xǁMaxAgeǁ__post_init____mutmut_9(self) -> None:
        if not (self.seconds > 0 and self.skew_s >= 0):
            raise InvalidRequest("MAX AGE AND SKEW: EXPECTED POSITIVE SECONDS, GOT OTHERS")

mutants_xǁMaxAgeǁ__post_init____mutmut['_mutmut_orig'] = MaxAge.xǁMaxAgeǁ__post_init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁMaxAgeǁ__post_init____mutmut['xǁMaxAgeǁ__post_init____mutmut_1'] = MaxAge.xǁMaxAgeǁ__post_init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁMaxAgeǁ__post_init____mutmut['xǁMaxAgeǁ__post_init____mutmut_2'] = MaxAge.xǁMaxAgeǁ__post_init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁMaxAgeǁ__post_init____mutmut['xǁMaxAgeǁ__post_init____mutmut_3'] = MaxAge.xǁMaxAgeǁ__post_init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁMaxAgeǁ__post_init____mutmut['xǁMaxAgeǁ__post_init____mutmut_4'] = MaxAge.xǁMaxAgeǁ__post_init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁMaxAgeǁ__post_init____mutmut['xǁMaxAgeǁ__post_init____mutmut_5'] = MaxAge.xǁMaxAgeǁ__post_init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁMaxAgeǁ__post_init____mutmut['xǁMaxAgeǁ__post_init____mutmut_6'] = MaxAge.xǁMaxAgeǁ__post_init____mutmut_6 # type: ignore # mutmut generated
mutants_xǁMaxAgeǁ__post_init____mutmut['xǁMaxAgeǁ__post_init____mutmut_7'] = MaxAge.xǁMaxAgeǁ__post_init____mutmut_7 # type: ignore # mutmut generated
mutants_xǁMaxAgeǁ__post_init____mutmut['xǁMaxAgeǁ__post_init____mutmut_8'] = MaxAge.xǁMaxAgeǁ__post_init____mutmut_8 # type: ignore # mutmut generated
mutants_xǁMaxAgeǁ__post_init____mutmut['xǁMaxAgeǁ__post_init____mutmut_9'] = MaxAge.xǁMaxAgeǁ__post_init____mutmut_9 # type: ignore # mutmut generated
mutants_xǁNonceǁ__post_init____mutmut: MutantDict = {}  # type: ignore


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

    @_mutmut_mutated(mutants_xǁNonceǁ__post_init____mutmut)
    def __post_init__(self) -> None:
        if not 1 <= len(self.value) <= MAX_NONCE_BYTES:
            raise InvalidRequest(
                f"nonce: expected 1 to {MAX_NONCE_BYTES} bytes, got {len(self.value)}"
            )
        if not (self.max_age_s is None or self.max_age_s > 0) or not self.skew_s >= 0:
            raise InvalidRequest("max age and skew: expected positive seconds, got others")

    def xǁNonceǁ__post_init____mutmut_orig(self) -> None:
        if not 1 <= len(self.value) <= MAX_NONCE_BYTES:
            raise InvalidRequest(
                f"nonce: expected 1 to {MAX_NONCE_BYTES} bytes, got {len(self.value)}"
            )
        if not (self.max_age_s is None or self.max_age_s > 0) or not self.skew_s >= 0:
            raise InvalidRequest("max age and skew: expected positive seconds, got others")

    def xǁNonceǁ__post_init____mutmut_1(self) -> None:
        if 1 <= len(self.value) <= MAX_NONCE_BYTES:
            raise InvalidRequest(
                f"nonce: expected 1 to {MAX_NONCE_BYTES} bytes, got {len(self.value)}"
            )
        if not (self.max_age_s is None or self.max_age_s > 0) or not self.skew_s >= 0:
            raise InvalidRequest("max age and skew: expected positive seconds, got others")

    def xǁNonceǁ__post_init____mutmut_2(self) -> None:
        if not 2 <= len(self.value) <= MAX_NONCE_BYTES:
            raise InvalidRequest(
                f"nonce: expected 1 to {MAX_NONCE_BYTES} bytes, got {len(self.value)}"
            )
        if not (self.max_age_s is None or self.max_age_s > 0) or not self.skew_s >= 0:
            raise InvalidRequest("max age and skew: expected positive seconds, got others")

    def xǁNonceǁ__post_init____mutmut_3(self) -> None:
        if not 1 < len(self.value) <= MAX_NONCE_BYTES:
            raise InvalidRequest(
                f"nonce: expected 1 to {MAX_NONCE_BYTES} bytes, got {len(self.value)}"
            )
        if not (self.max_age_s is None or self.max_age_s > 0) or not self.skew_s >= 0:
            raise InvalidRequest("max age and skew: expected positive seconds, got others")

    def xǁNonceǁ__post_init____mutmut_4(self) -> None:
        if not 1 <= len(self.value) < MAX_NONCE_BYTES:
            raise InvalidRequest(
                f"nonce: expected 1 to {MAX_NONCE_BYTES} bytes, got {len(self.value)}"
            )
        if not (self.max_age_s is None or self.max_age_s > 0) or not self.skew_s >= 0:
            raise InvalidRequest("max age and skew: expected positive seconds, got others")

    def xǁNonceǁ__post_init____mutmut_5(self) -> None:
        if not 1 <= len(self.value) <= MAX_NONCE_BYTES:
            raise InvalidRequest(
                None
            )
        if not (self.max_age_s is None or self.max_age_s > 0) or not self.skew_s >= 0:
            raise InvalidRequest("max age and skew: expected positive seconds, got others")

    def xǁNonceǁ__post_init____mutmut_6(self) -> None:
        if not 1 <= len(self.value) <= MAX_NONCE_BYTES:
            raise InvalidRequest(
                f"nonce: expected 1 to {MAX_NONCE_BYTES} bytes, got {len(self.value)}"
            )
        if not (self.max_age_s is None or self.max_age_s > 0) and not self.skew_s >= 0:
            raise InvalidRequest("max age and skew: expected positive seconds, got others")

    def xǁNonceǁ__post_init____mutmut_7(self) -> None:
        if not 1 <= len(self.value) <= MAX_NONCE_BYTES:
            raise InvalidRequest(
                f"nonce: expected 1 to {MAX_NONCE_BYTES} bytes, got {len(self.value)}"
            )
        if (self.max_age_s is None or self.max_age_s > 0) or not self.skew_s >= 0:
            raise InvalidRequest("max age and skew: expected positive seconds, got others")

    def xǁNonceǁ__post_init____mutmut_8(self) -> None:
        if not 1 <= len(self.value) <= MAX_NONCE_BYTES:
            raise InvalidRequest(
                f"nonce: expected 1 to {MAX_NONCE_BYTES} bytes, got {len(self.value)}"
            )
        if not (self.max_age_s is None and self.max_age_s > 0) or not self.skew_s >= 0:
            raise InvalidRequest("max age and skew: expected positive seconds, got others")

    def xǁNonceǁ__post_init____mutmut_9(self) -> None:
        if not 1 <= len(self.value) <= MAX_NONCE_BYTES:
            raise InvalidRequest(
                f"nonce: expected 1 to {MAX_NONCE_BYTES} bytes, got {len(self.value)}"
            )
        if not (self.max_age_s is not None or self.max_age_s > 0) or not self.skew_s >= 0:
            raise InvalidRequest("max age and skew: expected positive seconds, got others")

    def xǁNonceǁ__post_init____mutmut_10(self) -> None:
        if not 1 <= len(self.value) <= MAX_NONCE_BYTES:
            raise InvalidRequest(
                f"nonce: expected 1 to {MAX_NONCE_BYTES} bytes, got {len(self.value)}"
            )
        if not (self.max_age_s is None or self.max_age_s >= 0) or not self.skew_s >= 0:
            raise InvalidRequest("max age and skew: expected positive seconds, got others")

    def xǁNonceǁ__post_init____mutmut_11(self) -> None:
        if not 1 <= len(self.value) <= MAX_NONCE_BYTES:
            raise InvalidRequest(
                f"nonce: expected 1 to {MAX_NONCE_BYTES} bytes, got {len(self.value)}"
            )
        if not (self.max_age_s is None or self.max_age_s > 1) or not self.skew_s >= 0:
            raise InvalidRequest("max age and skew: expected positive seconds, got others")

    def xǁNonceǁ__post_init____mutmut_12(self) -> None:
        if not 1 <= len(self.value) <= MAX_NONCE_BYTES:
            raise InvalidRequest(
                f"nonce: expected 1 to {MAX_NONCE_BYTES} bytes, got {len(self.value)}"
            )
        if not (self.max_age_s is None or self.max_age_s > 0) or self.skew_s >= 0:
            raise InvalidRequest("max age and skew: expected positive seconds, got others")

    def xǁNonceǁ__post_init____mutmut_13(self) -> None:
        if not 1 <= len(self.value) <= MAX_NONCE_BYTES:
            raise InvalidRequest(
                f"nonce: expected 1 to {MAX_NONCE_BYTES} bytes, got {len(self.value)}"
            )
        if not (self.max_age_s is None or self.max_age_s > 0) or not self.skew_s > 0:
            raise InvalidRequest("max age and skew: expected positive seconds, got others")

    def xǁNonceǁ__post_init____mutmut_14(self) -> None:
        if not 1 <= len(self.value) <= MAX_NONCE_BYTES:
            raise InvalidRequest(
                f"nonce: expected 1 to {MAX_NONCE_BYTES} bytes, got {len(self.value)}"
            )
        if not (self.max_age_s is None or self.max_age_s > 0) or not self.skew_s >= 1:
            raise InvalidRequest("max age and skew: expected positive seconds, got others")

    def xǁNonceǁ__post_init____mutmut_15(self) -> None:
        if not 1 <= len(self.value) <= MAX_NONCE_BYTES:
            raise InvalidRequest(
                f"nonce: expected 1 to {MAX_NONCE_BYTES} bytes, got {len(self.value)}"
            )
        if not (self.max_age_s is None or self.max_age_s > 0) or not self.skew_s >= 0:
            raise InvalidRequest(None)

    def xǁNonceǁ__post_init____mutmut_16(self) -> None:
        if not 1 <= len(self.value) <= MAX_NONCE_BYTES:
            raise InvalidRequest(
                f"nonce: expected 1 to {MAX_NONCE_BYTES} bytes, got {len(self.value)}"
            )
        if not (self.max_age_s is None or self.max_age_s > 0) or not self.skew_s >= 0:
            raise InvalidRequest("XXmax age and skew: expected positive seconds, got othersXX")

    def xǁNonceǁ__post_init____mutmut_17(self) -> None:
        if not 1 <= len(self.value) <= MAX_NONCE_BYTES:
            raise InvalidRequest(
                f"nonce: expected 1 to {MAX_NONCE_BYTES} bytes, got {len(self.value)}"
            )
        if not (self.max_age_s is None or self.max_age_s > 0) or not self.skew_s >= 0:
            raise InvalidRequest("MAX AGE AND SKEW: EXPECTED POSITIVE SECONDS, GOT OTHERS")

mutants_xǁNonceǁ__post_init____mutmut['_mutmut_orig'] = Nonce.xǁNonceǁ__post_init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁNonceǁ__post_init____mutmut['xǁNonceǁ__post_init____mutmut_1'] = Nonce.xǁNonceǁ__post_init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁNonceǁ__post_init____mutmut['xǁNonceǁ__post_init____mutmut_2'] = Nonce.xǁNonceǁ__post_init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁNonceǁ__post_init____mutmut['xǁNonceǁ__post_init____mutmut_3'] = Nonce.xǁNonceǁ__post_init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁNonceǁ__post_init____mutmut['xǁNonceǁ__post_init____mutmut_4'] = Nonce.xǁNonceǁ__post_init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁNonceǁ__post_init____mutmut['xǁNonceǁ__post_init____mutmut_5'] = Nonce.xǁNonceǁ__post_init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁNonceǁ__post_init____mutmut['xǁNonceǁ__post_init____mutmut_6'] = Nonce.xǁNonceǁ__post_init____mutmut_6 # type: ignore # mutmut generated
mutants_xǁNonceǁ__post_init____mutmut['xǁNonceǁ__post_init____mutmut_7'] = Nonce.xǁNonceǁ__post_init____mutmut_7 # type: ignore # mutmut generated
mutants_xǁNonceǁ__post_init____mutmut['xǁNonceǁ__post_init____mutmut_8'] = Nonce.xǁNonceǁ__post_init____mutmut_8 # type: ignore # mutmut generated
mutants_xǁNonceǁ__post_init____mutmut['xǁNonceǁ__post_init____mutmut_9'] = Nonce.xǁNonceǁ__post_init____mutmut_9 # type: ignore # mutmut generated
mutants_xǁNonceǁ__post_init____mutmut['xǁNonceǁ__post_init____mutmut_10'] = Nonce.xǁNonceǁ__post_init____mutmut_10 # type: ignore # mutmut generated
mutants_xǁNonceǁ__post_init____mutmut['xǁNonceǁ__post_init____mutmut_11'] = Nonce.xǁNonceǁ__post_init____mutmut_11 # type: ignore # mutmut generated
mutants_xǁNonceǁ__post_init____mutmut['xǁNonceǁ__post_init____mutmut_12'] = Nonce.xǁNonceǁ__post_init____mutmut_12 # type: ignore # mutmut generated
mutants_xǁNonceǁ__post_init____mutmut['xǁNonceǁ__post_init____mutmut_13'] = Nonce.xǁNonceǁ__post_init____mutmut_13 # type: ignore # mutmut generated
mutants_xǁNonceǁ__post_init____mutmut['xǁNonceǁ__post_init____mutmut_14'] = Nonce.xǁNonceǁ__post_init____mutmut_14 # type: ignore # mutmut generated
mutants_xǁNonceǁ__post_init____mutmut['xǁNonceǁ__post_init____mutmut_15'] = Nonce.xǁNonceǁ__post_init____mutmut_15 # type: ignore # mutmut generated
mutants_xǁNonceǁ__post_init____mutmut['xǁNonceǁ__post_init____mutmut_16'] = Nonce.xǁNonceǁ__post_init____mutmut_16 # type: ignore # mutmut generated
mutants_xǁNonceǁ__post_init____mutmut['xǁNonceǁ__post_init____mutmut_17'] = Nonce.xǁNonceǁ__post_init____mutmut_17 # type: ignore # mutmut generated


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
mutants_x_verify_document__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_verify_document__mutmut)
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


def x_verify_document__mutmut_orig(
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


def x_verify_document__mutmut_1(
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
    if now.tzinfo is not None:
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


def x_verify_document__mutmut_2(
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
        raise InvalidRequest(None)
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


def x_verify_document__mutmut_3(
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
        raise InvalidRequest("XXnow: expected a time with a time zone, got one withoutXX")
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


def x_verify_document__mutmut_4(
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
        raise InvalidRequest("NOW: EXPECTED A TIME WITH A TIME ZONE, GOT ONE WITHOUT")
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


def x_verify_document__mutmut_5(
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
    if roots.profile is claim.profile:
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


def x_verify_document__mutmut_6(
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
            None
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


def x_verify_document__mutmut_7(
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
    timestamp = None
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


def x_verify_document__mutmut_8(
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
    timestamp = _EPOCH - timedelta(milliseconds=claim.timestamp_ms)
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


def x_verify_document__mutmut_9(
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
    timestamp = _EPOCH + timedelta(milliseconds=None)
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


def x_verify_document__mutmut_10(
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
    certificates = None
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


def x_verify_document__mutmut_11(
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
    chain = None
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


def x_verify_document__mutmut_12(
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
    chain = chains.verify(certificates, roots) if (chains) and False else verify_chain(certificates, roots)
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


def x_verify_document__mutmut_13(
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
    chain = chains.verify(certificates, roots) if (chains) or True else verify_chain(certificates, roots)
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


def x_verify_document__mutmut_14(
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
    chain = chains.verify(None, roots) if chains else verify_chain(certificates, roots)
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


def x_verify_document__mutmut_15(
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
    chain = chains.verify(certificates, None) if chains else verify_chain(certificates, roots)
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


def x_verify_document__mutmut_16(
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
    chain = chains.verify(roots) if chains else verify_chain(certificates, roots)
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


def x_verify_document__mutmut_17(
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
    chain = chains.verify(certificates, ) if chains else verify_chain(certificates, roots)
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


def x_verify_document__mutmut_18(
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
    chain = chains.verify(certificates, roots) if chains else verify_chain(None, roots)
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


def x_verify_document__mutmut_19(
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
    chain = chains.verify(certificates, roots) if chains else verify_chain(certificates, None)
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


def x_verify_document__mutmut_20(
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
    chain = chains.verify(certificates, roots) if chains else verify_chain(roots)
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


def x_verify_document__mutmut_21(
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
    chain = chains.verify(certificates, roots) if chains else verify_chain(certificates, )
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


def x_verify_document__mutmut_22(
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
    check_validity(None, timestamp)
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


def x_verify_document__mutmut_23(
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
    check_validity(chain, None)
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


def x_verify_document__mutmut_24(
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
    check_validity(timestamp)
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


def x_verify_document__mutmut_25(
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
    check_validity(chain, )
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


def x_verify_document__mutmut_26(
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
    if revocation is None:
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


def x_verify_document__mutmut_27(
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
        check_revocation(None, revocation, now, timedelta(seconds=freshness.skew_s))
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


def x_verify_document__mutmut_28(
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
        check_revocation(chain, None, now, timedelta(seconds=freshness.skew_s))
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


def x_verify_document__mutmut_29(
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
        check_revocation(chain, revocation, None, timedelta(seconds=freshness.skew_s))
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


def x_verify_document__mutmut_30(
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
        check_revocation(chain, revocation, now, None)
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


def x_verify_document__mutmut_31(
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
        check_revocation(revocation, now, timedelta(seconds=freshness.skew_s))
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


def x_verify_document__mutmut_32(
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
        check_revocation(chain, now, timedelta(seconds=freshness.skew_s))
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


def x_verify_document__mutmut_33(
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
        check_revocation(chain, revocation, timedelta(seconds=freshness.skew_s))
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


def x_verify_document__mutmut_34(
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
        check_revocation(chain, revocation, now, )
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


def x_verify_document__mutmut_35(
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
        check_revocation(chain, revocation, now, timedelta(seconds=None))
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


def x_verify_document__mutmut_36(
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
    order = None
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


def x_verify_document__mutmut_37(
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
    order = _check_signature(None, chain.leaf.key)
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


def x_verify_document__mutmut_38(
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
    order = _check_signature(claim, None)
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


def x_verify_document__mutmut_39(
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
    order = _check_signature(chain.leaf.key)
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


def x_verify_document__mutmut_40(
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
    order = _check_signature(claim, )
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


def x_verify_document__mutmut_41(
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
    _check_freshness(None, chain, timestamp, now, freshness)
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


def x_verify_document__mutmut_42(
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
    _check_freshness(claim, None, timestamp, now, freshness)
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


def x_verify_document__mutmut_43(
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
    _check_freshness(claim, chain, None, now, freshness)
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


def x_verify_document__mutmut_44(
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
    _check_freshness(claim, chain, timestamp, None, freshness)
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


def x_verify_document__mutmut_45(
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
    _check_freshness(claim, chain, timestamp, now, None)
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


def x_verify_document__mutmut_46(
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
    _check_freshness(chain, timestamp, now, freshness)
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


def x_verify_document__mutmut_47(
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
    _check_freshness(claim, timestamp, now, freshness)
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


def x_verify_document__mutmut_48(
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
    _check_freshness(claim, chain, now, freshness)
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


def x_verify_document__mutmut_49(
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
    _check_freshness(claim, chain, timestamp, freshness)
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


def x_verify_document__mutmut_50(
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
    _check_freshness(claim, chain, timestamp, now, )
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


def x_verify_document__mutmut_51(
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
    _check_instance(None, chain.common_name)
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


def x_verify_document__mutmut_52(
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
    _check_instance(claim, None)
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


def x_verify_document__mutmut_53(
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
    _check_instance(chain.common_name)
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


def x_verify_document__mutmut_54(
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
    _check_instance(claim, )
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


def x_verify_document__mutmut_55(
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
        module_id=None,
        timestamp=timestamp,
        pcrs=claim.pcrs,
        public_key=claim.public_key,
        user_data=claim.user_data,
        nonce=claim.nonce,
        certificates=tuple(link.facts for link in chain.links),
        signature_order=order,
    )


def x_verify_document__mutmut_56(
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
        timestamp=None,
        pcrs=claim.pcrs,
        public_key=claim.public_key,
        user_data=claim.user_data,
        nonce=claim.nonce,
        certificates=tuple(link.facts for link in chain.links),
        signature_order=order,
    )


def x_verify_document__mutmut_57(
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
        pcrs=None,
        public_key=claim.public_key,
        user_data=claim.user_data,
        nonce=claim.nonce,
        certificates=tuple(link.facts for link in chain.links),
        signature_order=order,
    )


def x_verify_document__mutmut_58(
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
        public_key=None,
        user_data=claim.user_data,
        nonce=claim.nonce,
        certificates=tuple(link.facts for link in chain.links),
        signature_order=order,
    )


def x_verify_document__mutmut_59(
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
        user_data=None,
        nonce=claim.nonce,
        certificates=tuple(link.facts for link in chain.links),
        signature_order=order,
    )


def x_verify_document__mutmut_60(
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
        nonce=None,
        certificates=tuple(link.facts for link in chain.links),
        signature_order=order,
    )


def x_verify_document__mutmut_61(
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
        certificates=None,
        signature_order=order,
    )


def x_verify_document__mutmut_62(
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
        signature_order=None,
    )


def x_verify_document__mutmut_63(
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
        timestamp=timestamp,
        pcrs=claim.pcrs,
        public_key=claim.public_key,
        user_data=claim.user_data,
        nonce=claim.nonce,
        certificates=tuple(link.facts for link in chain.links),
        signature_order=order,
    )


def x_verify_document__mutmut_64(
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
        pcrs=claim.pcrs,
        public_key=claim.public_key,
        user_data=claim.user_data,
        nonce=claim.nonce,
        certificates=tuple(link.facts for link in chain.links),
        signature_order=order,
    )


def x_verify_document__mutmut_65(
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
        public_key=claim.public_key,
        user_data=claim.user_data,
        nonce=claim.nonce,
        certificates=tuple(link.facts for link in chain.links),
        signature_order=order,
    )


def x_verify_document__mutmut_66(
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
        user_data=claim.user_data,
        nonce=claim.nonce,
        certificates=tuple(link.facts for link in chain.links),
        signature_order=order,
    )


def x_verify_document__mutmut_67(
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
        nonce=claim.nonce,
        certificates=tuple(link.facts for link in chain.links),
        signature_order=order,
    )


def x_verify_document__mutmut_68(
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
        certificates=tuple(link.facts for link in chain.links),
        signature_order=order,
    )


def x_verify_document__mutmut_69(
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
        signature_order=order,
    )


def x_verify_document__mutmut_70(
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
        )


def x_verify_document__mutmut_71(
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
        certificates=tuple(None),
        signature_order=order,
    )

mutants_x_verify_document__mutmut['_mutmut_orig'] = x_verify_document__mutmut_orig # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_1'] = x_verify_document__mutmut_1 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_2'] = x_verify_document__mutmut_2 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_3'] = x_verify_document__mutmut_3 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_4'] = x_verify_document__mutmut_4 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_5'] = x_verify_document__mutmut_5 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_6'] = x_verify_document__mutmut_6 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_7'] = x_verify_document__mutmut_7 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_8'] = x_verify_document__mutmut_8 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_9'] = x_verify_document__mutmut_9 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_10'] = x_verify_document__mutmut_10 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_11'] = x_verify_document__mutmut_11 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_12'] = x_verify_document__mutmut_12 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_13'] = x_verify_document__mutmut_13 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_14'] = x_verify_document__mutmut_14 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_15'] = x_verify_document__mutmut_15 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_16'] = x_verify_document__mutmut_16 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_17'] = x_verify_document__mutmut_17 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_18'] = x_verify_document__mutmut_18 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_19'] = x_verify_document__mutmut_19 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_20'] = x_verify_document__mutmut_20 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_21'] = x_verify_document__mutmut_21 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_22'] = x_verify_document__mutmut_22 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_23'] = x_verify_document__mutmut_23 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_24'] = x_verify_document__mutmut_24 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_25'] = x_verify_document__mutmut_25 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_26'] = x_verify_document__mutmut_26 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_27'] = x_verify_document__mutmut_27 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_28'] = x_verify_document__mutmut_28 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_29'] = x_verify_document__mutmut_29 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_30'] = x_verify_document__mutmut_30 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_31'] = x_verify_document__mutmut_31 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_32'] = x_verify_document__mutmut_32 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_33'] = x_verify_document__mutmut_33 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_34'] = x_verify_document__mutmut_34 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_35'] = x_verify_document__mutmut_35 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_36'] = x_verify_document__mutmut_36 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_37'] = x_verify_document__mutmut_37 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_38'] = x_verify_document__mutmut_38 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_39'] = x_verify_document__mutmut_39 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_40'] = x_verify_document__mutmut_40 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_41'] = x_verify_document__mutmut_41 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_42'] = x_verify_document__mutmut_42 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_43'] = x_verify_document__mutmut_43 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_44'] = x_verify_document__mutmut_44 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_45'] = x_verify_document__mutmut_45 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_46'] = x_verify_document__mutmut_46 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_47'] = x_verify_document__mutmut_47 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_48'] = x_verify_document__mutmut_48 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_49'] = x_verify_document__mutmut_49 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_50'] = x_verify_document__mutmut_50 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_51'] = x_verify_document__mutmut_51 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_52'] = x_verify_document__mutmut_52 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_53'] = x_verify_document__mutmut_53 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_54'] = x_verify_document__mutmut_54 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_55'] = x_verify_document__mutmut_55 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_56'] = x_verify_document__mutmut_56 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_57'] = x_verify_document__mutmut_57 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_58'] = x_verify_document__mutmut_58 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_59'] = x_verify_document__mutmut_59 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_60'] = x_verify_document__mutmut_60 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_61'] = x_verify_document__mutmut_61 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_62'] = x_verify_document__mutmut_62 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_63'] = x_verify_document__mutmut_63 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_64'] = x_verify_document__mutmut_64 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_65'] = x_verify_document__mutmut_65 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_66'] = x_verify_document__mutmut_66 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_67'] = x_verify_document__mutmut_67 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_68'] = x_verify_document__mutmut_68 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_69'] = x_verify_document__mutmut_69 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_70'] = x_verify_document__mutmut_70 # type: ignore # mutmut generated
mutants_x_verify_document__mutmut['x_verify_document__mutmut_71'] = x_verify_document__mutmut_71 # type: ignore # mutmut generated
mutants_x__check_signature__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__check_signature__mutmut)
def _check_signature(claim: ClaimedDocument, key: ec.EllipticCurvePublicKey) -> SignatureOrder:
    message = signed_bytes(claim.payload, claim.protected)
    halves = claim.signature[:SIGNATURE_HALF_BYTES], claim.signature[SIGNATURE_HALF_BYTES:]
    for order in claim.profile.signature_orders:
        r, s = (int.from_bytes(half, order.value) for half in halves)
        try:
            key.verify(encode_dss_signature(r, s), message, ec.ECDSA(SHA384()))
        except InvalidSignature:
            continue
        return order
    raise RuleBroken(Rule.V24, "signature: expected one of the certificate's key, got another")


def x__check_signature__mutmut_orig(claim: ClaimedDocument, key: ec.EllipticCurvePublicKey) -> SignatureOrder:
    message = signed_bytes(claim.payload, claim.protected)
    halves = claim.signature[:SIGNATURE_HALF_BYTES], claim.signature[SIGNATURE_HALF_BYTES:]
    for order in claim.profile.signature_orders:
        r, s = (int.from_bytes(half, order.value) for half in halves)
        try:
            key.verify(encode_dss_signature(r, s), message, ec.ECDSA(SHA384()))
        except InvalidSignature:
            continue
        return order
    raise RuleBroken(Rule.V24, "signature: expected one of the certificate's key, got another")


def x__check_signature__mutmut_1(claim: ClaimedDocument, key: ec.EllipticCurvePublicKey) -> SignatureOrder:
    message = None
    halves = claim.signature[:SIGNATURE_HALF_BYTES], claim.signature[SIGNATURE_HALF_BYTES:]
    for order in claim.profile.signature_orders:
        r, s = (int.from_bytes(half, order.value) for half in halves)
        try:
            key.verify(encode_dss_signature(r, s), message, ec.ECDSA(SHA384()))
        except InvalidSignature:
            continue
        return order
    raise RuleBroken(Rule.V24, "signature: expected one of the certificate's key, got another")


def x__check_signature__mutmut_2(claim: ClaimedDocument, key: ec.EllipticCurvePublicKey) -> SignatureOrder:
    message = signed_bytes(None, claim.protected)
    halves = claim.signature[:SIGNATURE_HALF_BYTES], claim.signature[SIGNATURE_HALF_BYTES:]
    for order in claim.profile.signature_orders:
        r, s = (int.from_bytes(half, order.value) for half in halves)
        try:
            key.verify(encode_dss_signature(r, s), message, ec.ECDSA(SHA384()))
        except InvalidSignature:
            continue
        return order
    raise RuleBroken(Rule.V24, "signature: expected one of the certificate's key, got another")


def x__check_signature__mutmut_3(claim: ClaimedDocument, key: ec.EllipticCurvePublicKey) -> SignatureOrder:
    message = signed_bytes(claim.payload, None)
    halves = claim.signature[:SIGNATURE_HALF_BYTES], claim.signature[SIGNATURE_HALF_BYTES:]
    for order in claim.profile.signature_orders:
        r, s = (int.from_bytes(half, order.value) for half in halves)
        try:
            key.verify(encode_dss_signature(r, s), message, ec.ECDSA(SHA384()))
        except InvalidSignature:
            continue
        return order
    raise RuleBroken(Rule.V24, "signature: expected one of the certificate's key, got another")


def x__check_signature__mutmut_4(claim: ClaimedDocument, key: ec.EllipticCurvePublicKey) -> SignatureOrder:
    message = signed_bytes(claim.protected)
    halves = claim.signature[:SIGNATURE_HALF_BYTES], claim.signature[SIGNATURE_HALF_BYTES:]
    for order in claim.profile.signature_orders:
        r, s = (int.from_bytes(half, order.value) for half in halves)
        try:
            key.verify(encode_dss_signature(r, s), message, ec.ECDSA(SHA384()))
        except InvalidSignature:
            continue
        return order
    raise RuleBroken(Rule.V24, "signature: expected one of the certificate's key, got another")


def x__check_signature__mutmut_5(claim: ClaimedDocument, key: ec.EllipticCurvePublicKey) -> SignatureOrder:
    message = signed_bytes(claim.payload, )
    halves = claim.signature[:SIGNATURE_HALF_BYTES], claim.signature[SIGNATURE_HALF_BYTES:]
    for order in claim.profile.signature_orders:
        r, s = (int.from_bytes(half, order.value) for half in halves)
        try:
            key.verify(encode_dss_signature(r, s), message, ec.ECDSA(SHA384()))
        except InvalidSignature:
            continue
        return order
    raise RuleBroken(Rule.V24, "signature: expected one of the certificate's key, got another")


def x__check_signature__mutmut_6(claim: ClaimedDocument, key: ec.EllipticCurvePublicKey) -> SignatureOrder:
    message = signed_bytes(claim.payload, claim.protected)
    halves = None
    for order in claim.profile.signature_orders:
        r, s = (int.from_bytes(half, order.value) for half in halves)
        try:
            key.verify(encode_dss_signature(r, s), message, ec.ECDSA(SHA384()))
        except InvalidSignature:
            continue
        return order
    raise RuleBroken(Rule.V24, "signature: expected one of the certificate's key, got another")


def x__check_signature__mutmut_7(claim: ClaimedDocument, key: ec.EllipticCurvePublicKey) -> SignatureOrder:
    message = signed_bytes(claim.payload, claim.protected)
    halves = claim.signature[:SIGNATURE_HALF_BYTES], claim.signature[SIGNATURE_HALF_BYTES:]
    for order in claim.profile.signature_orders:
        r, s = None
        try:
            key.verify(encode_dss_signature(r, s), message, ec.ECDSA(SHA384()))
        except InvalidSignature:
            continue
        return order
    raise RuleBroken(Rule.V24, "signature: expected one of the certificate's key, got another")


def x__check_signature__mutmut_8(claim: ClaimedDocument, key: ec.EllipticCurvePublicKey) -> SignatureOrder:
    message = signed_bytes(claim.payload, claim.protected)
    halves = claim.signature[:SIGNATURE_HALF_BYTES], claim.signature[SIGNATURE_HALF_BYTES:]
    for order in claim.profile.signature_orders:
        r, s = (int.from_bytes(None, order.value) for half in halves)
        try:
            key.verify(encode_dss_signature(r, s), message, ec.ECDSA(SHA384()))
        except InvalidSignature:
            continue
        return order
    raise RuleBroken(Rule.V24, "signature: expected one of the certificate's key, got another")


def x__check_signature__mutmut_9(claim: ClaimedDocument, key: ec.EllipticCurvePublicKey) -> SignatureOrder:
    message = signed_bytes(claim.payload, claim.protected)
    halves = claim.signature[:SIGNATURE_HALF_BYTES], claim.signature[SIGNATURE_HALF_BYTES:]
    for order in claim.profile.signature_orders:
        r, s = (int.from_bytes(half, None) for half in halves)
        try:
            key.verify(encode_dss_signature(r, s), message, ec.ECDSA(SHA384()))
        except InvalidSignature:
            continue
        return order
    raise RuleBroken(Rule.V24, "signature: expected one of the certificate's key, got another")


def x__check_signature__mutmut_10(claim: ClaimedDocument, key: ec.EllipticCurvePublicKey) -> SignatureOrder:
    message = signed_bytes(claim.payload, claim.protected)
    halves = claim.signature[:SIGNATURE_HALF_BYTES], claim.signature[SIGNATURE_HALF_BYTES:]
    for order in claim.profile.signature_orders:
        r, s = (int.from_bytes(order.value) for half in halves)
        try:
            key.verify(encode_dss_signature(r, s), message, ec.ECDSA(SHA384()))
        except InvalidSignature:
            continue
        return order
    raise RuleBroken(Rule.V24, "signature: expected one of the certificate's key, got another")


def x__check_signature__mutmut_11(claim: ClaimedDocument, key: ec.EllipticCurvePublicKey) -> SignatureOrder:
    message = signed_bytes(claim.payload, claim.protected)
    halves = claim.signature[:SIGNATURE_HALF_BYTES], claim.signature[SIGNATURE_HALF_BYTES:]
    for order in claim.profile.signature_orders:
        r, s = (int.from_bytes(half, ) for half in halves)
        try:
            key.verify(encode_dss_signature(r, s), message, ec.ECDSA(SHA384()))
        except InvalidSignature:
            continue
        return order
    raise RuleBroken(Rule.V24, "signature: expected one of the certificate's key, got another")


def x__check_signature__mutmut_12(claim: ClaimedDocument, key: ec.EllipticCurvePublicKey) -> SignatureOrder:
    message = signed_bytes(claim.payload, claim.protected)
    halves = claim.signature[:SIGNATURE_HALF_BYTES], claim.signature[SIGNATURE_HALF_BYTES:]
    for order in claim.profile.signature_orders:
        r, s = (int.from_bytes(half, order.value) for half in halves)
        try:
            key.verify(None, message, ec.ECDSA(SHA384()))
        except InvalidSignature:
            continue
        return order
    raise RuleBroken(Rule.V24, "signature: expected one of the certificate's key, got another")


def x__check_signature__mutmut_13(claim: ClaimedDocument, key: ec.EllipticCurvePublicKey) -> SignatureOrder:
    message = signed_bytes(claim.payload, claim.protected)
    halves = claim.signature[:SIGNATURE_HALF_BYTES], claim.signature[SIGNATURE_HALF_BYTES:]
    for order in claim.profile.signature_orders:
        r, s = (int.from_bytes(half, order.value) for half in halves)
        try:
            key.verify(encode_dss_signature(r, s), None, ec.ECDSA(SHA384()))
        except InvalidSignature:
            continue
        return order
    raise RuleBroken(Rule.V24, "signature: expected one of the certificate's key, got another")


def x__check_signature__mutmut_14(claim: ClaimedDocument, key: ec.EllipticCurvePublicKey) -> SignatureOrder:
    message = signed_bytes(claim.payload, claim.protected)
    halves = claim.signature[:SIGNATURE_HALF_BYTES], claim.signature[SIGNATURE_HALF_BYTES:]
    for order in claim.profile.signature_orders:
        r, s = (int.from_bytes(half, order.value) for half in halves)
        try:
            key.verify(encode_dss_signature(r, s), message, None)
        except InvalidSignature:
            continue
        return order
    raise RuleBroken(Rule.V24, "signature: expected one of the certificate's key, got another")


def x__check_signature__mutmut_15(claim: ClaimedDocument, key: ec.EllipticCurvePublicKey) -> SignatureOrder:
    message = signed_bytes(claim.payload, claim.protected)
    halves = claim.signature[:SIGNATURE_HALF_BYTES], claim.signature[SIGNATURE_HALF_BYTES:]
    for order in claim.profile.signature_orders:
        r, s = (int.from_bytes(half, order.value) for half in halves)
        try:
            key.verify(message, ec.ECDSA(SHA384()))
        except InvalidSignature:
            continue
        return order
    raise RuleBroken(Rule.V24, "signature: expected one of the certificate's key, got another")


def x__check_signature__mutmut_16(claim: ClaimedDocument, key: ec.EllipticCurvePublicKey) -> SignatureOrder:
    message = signed_bytes(claim.payload, claim.protected)
    halves = claim.signature[:SIGNATURE_HALF_BYTES], claim.signature[SIGNATURE_HALF_BYTES:]
    for order in claim.profile.signature_orders:
        r, s = (int.from_bytes(half, order.value) for half in halves)
        try:
            key.verify(encode_dss_signature(r, s), ec.ECDSA(SHA384()))
        except InvalidSignature:
            continue
        return order
    raise RuleBroken(Rule.V24, "signature: expected one of the certificate's key, got another")


def x__check_signature__mutmut_17(claim: ClaimedDocument, key: ec.EllipticCurvePublicKey) -> SignatureOrder:
    message = signed_bytes(claim.payload, claim.protected)
    halves = claim.signature[:SIGNATURE_HALF_BYTES], claim.signature[SIGNATURE_HALF_BYTES:]
    for order in claim.profile.signature_orders:
        r, s = (int.from_bytes(half, order.value) for half in halves)
        try:
            key.verify(encode_dss_signature(r, s), message, )
        except InvalidSignature:
            continue
        return order
    raise RuleBroken(Rule.V24, "signature: expected one of the certificate's key, got another")


def x__check_signature__mutmut_18(claim: ClaimedDocument, key: ec.EllipticCurvePublicKey) -> SignatureOrder:
    message = signed_bytes(claim.payload, claim.protected)
    halves = claim.signature[:SIGNATURE_HALF_BYTES], claim.signature[SIGNATURE_HALF_BYTES:]
    for order in claim.profile.signature_orders:
        r, s = (int.from_bytes(half, order.value) for half in halves)
        try:
            key.verify(encode_dss_signature(None, s), message, ec.ECDSA(SHA384()))
        except InvalidSignature:
            continue
        return order
    raise RuleBroken(Rule.V24, "signature: expected one of the certificate's key, got another")


def x__check_signature__mutmut_19(claim: ClaimedDocument, key: ec.EllipticCurvePublicKey) -> SignatureOrder:
    message = signed_bytes(claim.payload, claim.protected)
    halves = claim.signature[:SIGNATURE_HALF_BYTES], claim.signature[SIGNATURE_HALF_BYTES:]
    for order in claim.profile.signature_orders:
        r, s = (int.from_bytes(half, order.value) for half in halves)
        try:
            key.verify(encode_dss_signature(r, None), message, ec.ECDSA(SHA384()))
        except InvalidSignature:
            continue
        return order
    raise RuleBroken(Rule.V24, "signature: expected one of the certificate's key, got another")


def x__check_signature__mutmut_20(claim: ClaimedDocument, key: ec.EllipticCurvePublicKey) -> SignatureOrder:
    message = signed_bytes(claim.payload, claim.protected)
    halves = claim.signature[:SIGNATURE_HALF_BYTES], claim.signature[SIGNATURE_HALF_BYTES:]
    for order in claim.profile.signature_orders:
        r, s = (int.from_bytes(half, order.value) for half in halves)
        try:
            key.verify(encode_dss_signature(s), message, ec.ECDSA(SHA384()))
        except InvalidSignature:
            continue
        return order
    raise RuleBroken(Rule.V24, "signature: expected one of the certificate's key, got another")


def x__check_signature__mutmut_21(claim: ClaimedDocument, key: ec.EllipticCurvePublicKey) -> SignatureOrder:
    message = signed_bytes(claim.payload, claim.protected)
    halves = claim.signature[:SIGNATURE_HALF_BYTES], claim.signature[SIGNATURE_HALF_BYTES:]
    for order in claim.profile.signature_orders:
        r, s = (int.from_bytes(half, order.value) for half in halves)
        try:
            key.verify(encode_dss_signature(r, ), message, ec.ECDSA(SHA384()))
        except InvalidSignature:
            continue
        return order
    raise RuleBroken(Rule.V24, "signature: expected one of the certificate's key, got another")


def x__check_signature__mutmut_22(claim: ClaimedDocument, key: ec.EllipticCurvePublicKey) -> SignatureOrder:
    message = signed_bytes(claim.payload, claim.protected)
    halves = claim.signature[:SIGNATURE_HALF_BYTES], claim.signature[SIGNATURE_HALF_BYTES:]
    for order in claim.profile.signature_orders:
        r, s = (int.from_bytes(half, order.value) for half in halves)
        try:
            key.verify(encode_dss_signature(r, s), message, ec.ECDSA(None))
        except InvalidSignature:
            continue
        return order
    raise RuleBroken(Rule.V24, "signature: expected one of the certificate's key, got another")


def x__check_signature__mutmut_23(claim: ClaimedDocument, key: ec.EllipticCurvePublicKey) -> SignatureOrder:
    message = signed_bytes(claim.payload, claim.protected)
    halves = claim.signature[:SIGNATURE_HALF_BYTES], claim.signature[SIGNATURE_HALF_BYTES:]
    for order in claim.profile.signature_orders:
        r, s = (int.from_bytes(half, order.value) for half in halves)
        try:
            key.verify(encode_dss_signature(r, s), message, ec.ECDSA(SHA384()))
        except InvalidSignature:
            break
        return order
    raise RuleBroken(Rule.V24, "signature: expected one of the certificate's key, got another")


def x__check_signature__mutmut_24(claim: ClaimedDocument, key: ec.EllipticCurvePublicKey) -> SignatureOrder:
    message = signed_bytes(claim.payload, claim.protected)
    halves = claim.signature[:SIGNATURE_HALF_BYTES], claim.signature[SIGNATURE_HALF_BYTES:]
    for order in claim.profile.signature_orders:
        r, s = (int.from_bytes(half, order.value) for half in halves)
        try:
            key.verify(encode_dss_signature(r, s), message, ec.ECDSA(SHA384()))
        except InvalidSignature:
            continue
        return order
    raise RuleBroken(None, "signature: expected one of the certificate's key, got another")


def x__check_signature__mutmut_25(claim: ClaimedDocument, key: ec.EllipticCurvePublicKey) -> SignatureOrder:
    message = signed_bytes(claim.payload, claim.protected)
    halves = claim.signature[:SIGNATURE_HALF_BYTES], claim.signature[SIGNATURE_HALF_BYTES:]
    for order in claim.profile.signature_orders:
        r, s = (int.from_bytes(half, order.value) for half in halves)
        try:
            key.verify(encode_dss_signature(r, s), message, ec.ECDSA(SHA384()))
        except InvalidSignature:
            continue
        return order
    raise RuleBroken(Rule.V24, None)


def x__check_signature__mutmut_26(claim: ClaimedDocument, key: ec.EllipticCurvePublicKey) -> SignatureOrder:
    message = signed_bytes(claim.payload, claim.protected)
    halves = claim.signature[:SIGNATURE_HALF_BYTES], claim.signature[SIGNATURE_HALF_BYTES:]
    for order in claim.profile.signature_orders:
        r, s = (int.from_bytes(half, order.value) for half in halves)
        try:
            key.verify(encode_dss_signature(r, s), message, ec.ECDSA(SHA384()))
        except InvalidSignature:
            continue
        return order
    raise RuleBroken("signature: expected one of the certificate's key, got another")


def x__check_signature__mutmut_27(claim: ClaimedDocument, key: ec.EllipticCurvePublicKey) -> SignatureOrder:
    message = signed_bytes(claim.payload, claim.protected)
    halves = claim.signature[:SIGNATURE_HALF_BYTES], claim.signature[SIGNATURE_HALF_BYTES:]
    for order in claim.profile.signature_orders:
        r, s = (int.from_bytes(half, order.value) for half in halves)
        try:
            key.verify(encode_dss_signature(r, s), message, ec.ECDSA(SHA384()))
        except InvalidSignature:
            continue
        return order
    raise RuleBroken(Rule.V24, )


def x__check_signature__mutmut_28(claim: ClaimedDocument, key: ec.EllipticCurvePublicKey) -> SignatureOrder:
    message = signed_bytes(claim.payload, claim.protected)
    halves = claim.signature[:SIGNATURE_HALF_BYTES], claim.signature[SIGNATURE_HALF_BYTES:]
    for order in claim.profile.signature_orders:
        r, s = (int.from_bytes(half, order.value) for half in halves)
        try:
            key.verify(encode_dss_signature(r, s), message, ec.ECDSA(SHA384()))
        except InvalidSignature:
            continue
        return order
    raise RuleBroken(Rule.V24, "XXsignature: expected one of the certificate's key, got anotherXX")


def x__check_signature__mutmut_29(claim: ClaimedDocument, key: ec.EllipticCurvePublicKey) -> SignatureOrder:
    message = signed_bytes(claim.payload, claim.protected)
    halves = claim.signature[:SIGNATURE_HALF_BYTES], claim.signature[SIGNATURE_HALF_BYTES:]
    for order in claim.profile.signature_orders:
        r, s = (int.from_bytes(half, order.value) for half in halves)
        try:
            key.verify(encode_dss_signature(r, s), message, ec.ECDSA(SHA384()))
        except InvalidSignature:
            continue
        return order
    raise RuleBroken(Rule.V24, "SIGNATURE: EXPECTED ONE OF THE CERTIFICATE'S KEY, GOT ANOTHER")

mutants_x__check_signature__mutmut['_mutmut_orig'] = x__check_signature__mutmut_orig # type: ignore # mutmut generated
mutants_x__check_signature__mutmut['x__check_signature__mutmut_1'] = x__check_signature__mutmut_1 # type: ignore # mutmut generated
mutants_x__check_signature__mutmut['x__check_signature__mutmut_2'] = x__check_signature__mutmut_2 # type: ignore # mutmut generated
mutants_x__check_signature__mutmut['x__check_signature__mutmut_3'] = x__check_signature__mutmut_3 # type: ignore # mutmut generated
mutants_x__check_signature__mutmut['x__check_signature__mutmut_4'] = x__check_signature__mutmut_4 # type: ignore # mutmut generated
mutants_x__check_signature__mutmut['x__check_signature__mutmut_5'] = x__check_signature__mutmut_5 # type: ignore # mutmut generated
mutants_x__check_signature__mutmut['x__check_signature__mutmut_6'] = x__check_signature__mutmut_6 # type: ignore # mutmut generated
mutants_x__check_signature__mutmut['x__check_signature__mutmut_7'] = x__check_signature__mutmut_7 # type: ignore # mutmut generated
mutants_x__check_signature__mutmut['x__check_signature__mutmut_8'] = x__check_signature__mutmut_8 # type: ignore # mutmut generated
mutants_x__check_signature__mutmut['x__check_signature__mutmut_9'] = x__check_signature__mutmut_9 # type: ignore # mutmut generated
mutants_x__check_signature__mutmut['x__check_signature__mutmut_10'] = x__check_signature__mutmut_10 # type: ignore # mutmut generated
mutants_x__check_signature__mutmut['x__check_signature__mutmut_11'] = x__check_signature__mutmut_11 # type: ignore # mutmut generated
mutants_x__check_signature__mutmut['x__check_signature__mutmut_12'] = x__check_signature__mutmut_12 # type: ignore # mutmut generated
mutants_x__check_signature__mutmut['x__check_signature__mutmut_13'] = x__check_signature__mutmut_13 # type: ignore # mutmut generated
mutants_x__check_signature__mutmut['x__check_signature__mutmut_14'] = x__check_signature__mutmut_14 # type: ignore # mutmut generated
mutants_x__check_signature__mutmut['x__check_signature__mutmut_15'] = x__check_signature__mutmut_15 # type: ignore # mutmut generated
mutants_x__check_signature__mutmut['x__check_signature__mutmut_16'] = x__check_signature__mutmut_16 # type: ignore # mutmut generated
mutants_x__check_signature__mutmut['x__check_signature__mutmut_17'] = x__check_signature__mutmut_17 # type: ignore # mutmut generated
mutants_x__check_signature__mutmut['x__check_signature__mutmut_18'] = x__check_signature__mutmut_18 # type: ignore # mutmut generated
mutants_x__check_signature__mutmut['x__check_signature__mutmut_19'] = x__check_signature__mutmut_19 # type: ignore # mutmut generated
mutants_x__check_signature__mutmut['x__check_signature__mutmut_20'] = x__check_signature__mutmut_20 # type: ignore # mutmut generated
mutants_x__check_signature__mutmut['x__check_signature__mutmut_21'] = x__check_signature__mutmut_21 # type: ignore # mutmut generated
mutants_x__check_signature__mutmut['x__check_signature__mutmut_22'] = x__check_signature__mutmut_22 # type: ignore # mutmut generated
mutants_x__check_signature__mutmut['x__check_signature__mutmut_23'] = x__check_signature__mutmut_23 # type: ignore # mutmut generated
mutants_x__check_signature__mutmut['x__check_signature__mutmut_24'] = x__check_signature__mutmut_24 # type: ignore # mutmut generated
mutants_x__check_signature__mutmut['x__check_signature__mutmut_25'] = x__check_signature__mutmut_25 # type: ignore # mutmut generated
mutants_x__check_signature__mutmut['x__check_signature__mutmut_26'] = x__check_signature__mutmut_26 # type: ignore # mutmut generated
mutants_x__check_signature__mutmut['x__check_signature__mutmut_27'] = x__check_signature__mutmut_27 # type: ignore # mutmut generated
mutants_x__check_signature__mutmut['x__check_signature__mutmut_28'] = x__check_signature__mutmut_28 # type: ignore # mutmut generated
mutants_x__check_signature__mutmut['x__check_signature__mutmut_29'] = x__check_signature__mutmut_29 # type: ignore # mutmut generated
mutants_x__check_freshness__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__check_freshness__mutmut)
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


def x__check_freshness__mutmut_orig(
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


def x__check_freshness__mutmut_1(
    claim: ClaimedDocument,
    chain: VerifiedChain,
    timestamp: datetime,
    now: datetime,
    freshness: Freshness,
) -> None:
    age_s = None
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


def x__check_freshness__mutmut_2(
    claim: ClaimedDocument,
    chain: VerifiedChain,
    timestamp: datetime,
    now: datetime,
    freshness: Freshness,
) -> None:
    age_s = (now + timestamp).total_seconds()
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


def x__check_freshness__mutmut_3(
    claim: ClaimedDocument,
    chain: VerifiedChain,
    timestamp: datetime,
    now: datetime,
    freshness: Freshness,
) -> None:
    age_s = (now - timestamp).total_seconds()
    if age_s <= -freshness.skew_s:
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


def x__check_freshness__mutmut_4(
    claim: ClaimedDocument,
    chain: VerifiedChain,
    timestamp: datetime,
    now: datetime,
    freshness: Freshness,
) -> None:
    age_s = (now - timestamp).total_seconds()
    if age_s < +freshness.skew_s:
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


def x__check_freshness__mutmut_5(
    claim: ClaimedDocument,
    chain: VerifiedChain,
    timestamp: datetime,
    now: datetime,
    freshness: Freshness,
) -> None:
    age_s = (now - timestamp).total_seconds()
    if age_s < -freshness.skew_s:
        raise RuleBroken(
            None,
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


def x__check_freshness__mutmut_6(
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
            None,
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


def x__check_freshness__mutmut_7(
    claim: ClaimedDocument,
    chain: VerifiedChain,
    timestamp: datetime,
    now: datetime,
    freshness: Freshness,
) -> None:
    age_s = (now - timestamp).total_seconds()
    if age_s < -freshness.skew_s:
        raise RuleBroken(
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


def x__check_freshness__mutmut_8(
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


def x__check_freshness__mutmut_9(
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
            f" got {+age_s:.3f} s",
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


def x__check_freshness__mutmut_10(
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
        _check_age(None, freshness.seconds)
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


def x__check_freshness__mutmut_11(
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
        _check_age(age_s, None)
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


def x__check_freshness__mutmut_12(
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
        _check_age(freshness.seconds)
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


def x__check_freshness__mutmut_13(
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
        _check_age(age_s, )
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


def x__check_freshness__mutmut_14(
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
    if freshness.max_age_s is None:
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


def x__check_freshness__mutmut_15(
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
        _check_age(None, freshness.max_age_s)
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


def x__check_freshness__mutmut_16(
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
        _check_age(age_s, None)
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


def x__check_freshness__mutmut_17(
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
        _check_age(freshness.max_age_s)
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


def x__check_freshness__mutmut_18(
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
        _check_age(age_s, )
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


def x__check_freshness__mutmut_19(
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
    expiry = None
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


def x__check_freshness__mutmut_20(
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
    if (now + expiry).total_seconds() > freshness.skew_s:
        raise RuleBroken(
            Rule.V26,
            f"certificate: expected one valid now, {now.isoformat()},"
            f" got one until {expiry.isoformat()}",
        )
    if not hmac.compare_digest(claim.nonce, freshness.value):
        raise RuleBroken(
            Rule.V27, f"nonce: expected {_show(freshness.value)}, got {_show(claim.nonce)}"
        )


def x__check_freshness__mutmut_21(
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
    if (now - expiry).total_seconds() >= freshness.skew_s:
        raise RuleBroken(
            Rule.V26,
            f"certificate: expected one valid now, {now.isoformat()},"
            f" got one until {expiry.isoformat()}",
        )
    if not hmac.compare_digest(claim.nonce, freshness.value):
        raise RuleBroken(
            Rule.V27, f"nonce: expected {_show(freshness.value)}, got {_show(claim.nonce)}"
        )


def x__check_freshness__mutmut_22(
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
            None,
            f"certificate: expected one valid now, {now.isoformat()},"
            f" got one until {expiry.isoformat()}",
        )
    if not hmac.compare_digest(claim.nonce, freshness.value):
        raise RuleBroken(
            Rule.V27, f"nonce: expected {_show(freshness.value)}, got {_show(claim.nonce)}"
        )


def x__check_freshness__mutmut_23(
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
            None,
        )
    if not hmac.compare_digest(claim.nonce, freshness.value):
        raise RuleBroken(
            Rule.V27, f"nonce: expected {_show(freshness.value)}, got {_show(claim.nonce)}"
        )


def x__check_freshness__mutmut_24(
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
            f"certificate: expected one valid now, {now.isoformat()},"
            f" got one until {expiry.isoformat()}",
        )
    if not hmac.compare_digest(claim.nonce, freshness.value):
        raise RuleBroken(
            Rule.V27, f"nonce: expected {_show(freshness.value)}, got {_show(claim.nonce)}"
        )


def x__check_freshness__mutmut_25(
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
            )
    if not hmac.compare_digest(claim.nonce, freshness.value):
        raise RuleBroken(
            Rule.V27, f"nonce: expected {_show(freshness.value)}, got {_show(claim.nonce)}"
        )


def x__check_freshness__mutmut_26(
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
    if hmac.compare_digest(claim.nonce, freshness.value):
        raise RuleBroken(
            Rule.V27, f"nonce: expected {_show(freshness.value)}, got {_show(claim.nonce)}"
        )


def x__check_freshness__mutmut_27(
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
    if not hmac.compare_digest(None, freshness.value):
        raise RuleBroken(
            Rule.V27, f"nonce: expected {_show(freshness.value)}, got {_show(claim.nonce)}"
        )


def x__check_freshness__mutmut_28(
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
    if not hmac.compare_digest(claim.nonce, None):
        raise RuleBroken(
            Rule.V27, f"nonce: expected {_show(freshness.value)}, got {_show(claim.nonce)}"
        )


def x__check_freshness__mutmut_29(
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
    if not hmac.compare_digest(freshness.value):
        raise RuleBroken(
            Rule.V27, f"nonce: expected {_show(freshness.value)}, got {_show(claim.nonce)}"
        )


def x__check_freshness__mutmut_30(
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
    if not hmac.compare_digest(claim.nonce, ):
        raise RuleBroken(
            Rule.V27, f"nonce: expected {_show(freshness.value)}, got {_show(claim.nonce)}"
        )


def x__check_freshness__mutmut_31(
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
            None, f"nonce: expected {_show(freshness.value)}, got {_show(claim.nonce)}"
        )


def x__check_freshness__mutmut_32(
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
            Rule.V27, None
        )


def x__check_freshness__mutmut_33(
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
            f"nonce: expected {_show(freshness.value)}, got {_show(claim.nonce)}"
        )


def x__check_freshness__mutmut_34(
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
            Rule.V27, )


def x__check_freshness__mutmut_35(
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
            Rule.V27, f"nonce: expected {_show(None)}, got {_show(claim.nonce)}"
        )


def x__check_freshness__mutmut_36(
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
            Rule.V27, f"nonce: expected {_show(freshness.value)}, got {_show(None)}"
        )

mutants_x__check_freshness__mutmut['_mutmut_orig'] = x__check_freshness__mutmut_orig # type: ignore # mutmut generated
mutants_x__check_freshness__mutmut['x__check_freshness__mutmut_1'] = x__check_freshness__mutmut_1 # type: ignore # mutmut generated
mutants_x__check_freshness__mutmut['x__check_freshness__mutmut_2'] = x__check_freshness__mutmut_2 # type: ignore # mutmut generated
mutants_x__check_freshness__mutmut['x__check_freshness__mutmut_3'] = x__check_freshness__mutmut_3 # type: ignore # mutmut generated
mutants_x__check_freshness__mutmut['x__check_freshness__mutmut_4'] = x__check_freshness__mutmut_4 # type: ignore # mutmut generated
mutants_x__check_freshness__mutmut['x__check_freshness__mutmut_5'] = x__check_freshness__mutmut_5 # type: ignore # mutmut generated
mutants_x__check_freshness__mutmut['x__check_freshness__mutmut_6'] = x__check_freshness__mutmut_6 # type: ignore # mutmut generated
mutants_x__check_freshness__mutmut['x__check_freshness__mutmut_7'] = x__check_freshness__mutmut_7 # type: ignore # mutmut generated
mutants_x__check_freshness__mutmut['x__check_freshness__mutmut_8'] = x__check_freshness__mutmut_8 # type: ignore # mutmut generated
mutants_x__check_freshness__mutmut['x__check_freshness__mutmut_9'] = x__check_freshness__mutmut_9 # type: ignore # mutmut generated
mutants_x__check_freshness__mutmut['x__check_freshness__mutmut_10'] = x__check_freshness__mutmut_10 # type: ignore # mutmut generated
mutants_x__check_freshness__mutmut['x__check_freshness__mutmut_11'] = x__check_freshness__mutmut_11 # type: ignore # mutmut generated
mutants_x__check_freshness__mutmut['x__check_freshness__mutmut_12'] = x__check_freshness__mutmut_12 # type: ignore # mutmut generated
mutants_x__check_freshness__mutmut['x__check_freshness__mutmut_13'] = x__check_freshness__mutmut_13 # type: ignore # mutmut generated
mutants_x__check_freshness__mutmut['x__check_freshness__mutmut_14'] = x__check_freshness__mutmut_14 # type: ignore # mutmut generated
mutants_x__check_freshness__mutmut['x__check_freshness__mutmut_15'] = x__check_freshness__mutmut_15 # type: ignore # mutmut generated
mutants_x__check_freshness__mutmut['x__check_freshness__mutmut_16'] = x__check_freshness__mutmut_16 # type: ignore # mutmut generated
mutants_x__check_freshness__mutmut['x__check_freshness__mutmut_17'] = x__check_freshness__mutmut_17 # type: ignore # mutmut generated
mutants_x__check_freshness__mutmut['x__check_freshness__mutmut_18'] = x__check_freshness__mutmut_18 # type: ignore # mutmut generated
mutants_x__check_freshness__mutmut['x__check_freshness__mutmut_19'] = x__check_freshness__mutmut_19 # type: ignore # mutmut generated
mutants_x__check_freshness__mutmut['x__check_freshness__mutmut_20'] = x__check_freshness__mutmut_20 # type: ignore # mutmut generated
mutants_x__check_freshness__mutmut['x__check_freshness__mutmut_21'] = x__check_freshness__mutmut_21 # type: ignore # mutmut generated
mutants_x__check_freshness__mutmut['x__check_freshness__mutmut_22'] = x__check_freshness__mutmut_22 # type: ignore # mutmut generated
mutants_x__check_freshness__mutmut['x__check_freshness__mutmut_23'] = x__check_freshness__mutmut_23 # type: ignore # mutmut generated
mutants_x__check_freshness__mutmut['x__check_freshness__mutmut_24'] = x__check_freshness__mutmut_24 # type: ignore # mutmut generated
mutants_x__check_freshness__mutmut['x__check_freshness__mutmut_25'] = x__check_freshness__mutmut_25 # type: ignore # mutmut generated
mutants_x__check_freshness__mutmut['x__check_freshness__mutmut_26'] = x__check_freshness__mutmut_26 # type: ignore # mutmut generated
mutants_x__check_freshness__mutmut['x__check_freshness__mutmut_27'] = x__check_freshness__mutmut_27 # type: ignore # mutmut generated
mutants_x__check_freshness__mutmut['x__check_freshness__mutmut_28'] = x__check_freshness__mutmut_28 # type: ignore # mutmut generated
mutants_x__check_freshness__mutmut['x__check_freshness__mutmut_29'] = x__check_freshness__mutmut_29 # type: ignore # mutmut generated
mutants_x__check_freshness__mutmut['x__check_freshness__mutmut_30'] = x__check_freshness__mutmut_30 # type: ignore # mutmut generated
mutants_x__check_freshness__mutmut['x__check_freshness__mutmut_31'] = x__check_freshness__mutmut_31 # type: ignore # mutmut generated
mutants_x__check_freshness__mutmut['x__check_freshness__mutmut_32'] = x__check_freshness__mutmut_32 # type: ignore # mutmut generated
mutants_x__check_freshness__mutmut['x__check_freshness__mutmut_33'] = x__check_freshness__mutmut_33 # type: ignore # mutmut generated
mutants_x__check_freshness__mutmut['x__check_freshness__mutmut_34'] = x__check_freshness__mutmut_34 # type: ignore # mutmut generated
mutants_x__check_freshness__mutmut['x__check_freshness__mutmut_35'] = x__check_freshness__mutmut_35 # type: ignore # mutmut generated
mutants_x__check_freshness__mutmut['x__check_freshness__mutmut_36'] = x__check_freshness__mutmut_36 # type: ignore # mutmut generated
mutants_x__check_age__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__check_age__mutmut)
def _check_age(age_s: float, limit_s: float) -> None:
    if age_s > limit_s:
        raise RuleBroken(
            Rule.V26, f"document: expected an age of at most {limit_s:g} s, got {age_s:.3f} s"
        )


def x__check_age__mutmut_orig(age_s: float, limit_s: float) -> None:
    if age_s > limit_s:
        raise RuleBroken(
            Rule.V26, f"document: expected an age of at most {limit_s:g} s, got {age_s:.3f} s"
        )


def x__check_age__mutmut_1(age_s: float, limit_s: float) -> None:
    if age_s >= limit_s:
        raise RuleBroken(
            Rule.V26, f"document: expected an age of at most {limit_s:g} s, got {age_s:.3f} s"
        )


def x__check_age__mutmut_2(age_s: float, limit_s: float) -> None:
    if age_s > limit_s:
        raise RuleBroken(
            None, f"document: expected an age of at most {limit_s:g} s, got {age_s:.3f} s"
        )


def x__check_age__mutmut_3(age_s: float, limit_s: float) -> None:
    if age_s > limit_s:
        raise RuleBroken(
            Rule.V26, None
        )


def x__check_age__mutmut_4(age_s: float, limit_s: float) -> None:
    if age_s > limit_s:
        raise RuleBroken(
            f"document: expected an age of at most {limit_s:g} s, got {age_s:.3f} s"
        )


def x__check_age__mutmut_5(age_s: float, limit_s: float) -> None:
    if age_s > limit_s:
        raise RuleBroken(
            Rule.V26, )

mutants_x__check_age__mutmut['_mutmut_orig'] = x__check_age__mutmut_orig # type: ignore # mutmut generated
mutants_x__check_age__mutmut['x__check_age__mutmut_1'] = x__check_age__mutmut_1 # type: ignore # mutmut generated
mutants_x__check_age__mutmut['x__check_age__mutmut_2'] = x__check_age__mutmut_2 # type: ignore # mutmut generated
mutants_x__check_age__mutmut['x__check_age__mutmut_3'] = x__check_age__mutmut_3 # type: ignore # mutmut generated
mutants_x__check_age__mutmut['x__check_age__mutmut_4'] = x__check_age__mutmut_4 # type: ignore # mutmut generated
mutants_x__check_age__mutmut['x__check_age__mutmut_5'] = x__check_age__mutmut_5 # type: ignore # mutmut generated
mutants_x__check_instance__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__check_instance__mutmut)
def _check_instance(claim: ClaimedDocument, common_name: str) -> None:
    """Check that a node speaks of its own instance alone.

    The PKI chose the certificate's name; module id and registers are the node's own words.
    """
    module = claim.profile.module_id.fullmatch(claim.module_id)
    if module is None or not common_name.startswith(module.expand(claim.profile.common_name)):
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


def x__check_instance__mutmut_orig(claim: ClaimedDocument, common_name: str) -> None:
    """Check that a node speaks of its own instance alone.

    The PKI chose the certificate's name; module id and registers are the node's own words.
    """
    module = claim.profile.module_id.fullmatch(claim.module_id)
    if module is None or not common_name.startswith(module.expand(claim.profile.common_name)):
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


def x__check_instance__mutmut_1(claim: ClaimedDocument, common_name: str) -> None:
    """Check that a node speaks of its own instance alone.

    The PKI chose the certificate's name; module id and registers are the node's own words.
    """
    module = None
    if module is None or not common_name.startswith(module.expand(claim.profile.common_name)):
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


def x__check_instance__mutmut_2(claim: ClaimedDocument, common_name: str) -> None:
    """Check that a node speaks of its own instance alone.

    The PKI chose the certificate's name; module id and registers are the node's own words.
    """
    module = claim.profile.module_id.fullmatch(None)
    if module is None or not common_name.startswith(module.expand(claim.profile.common_name)):
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


def x__check_instance__mutmut_3(claim: ClaimedDocument, common_name: str) -> None:
    """Check that a node speaks of its own instance alone.

    The PKI chose the certificate's name; module id and registers are the node's own words.
    """
    module = claim.profile.module_id.fullmatch(claim.module_id)
    if module is None and not common_name.startswith(module.expand(claim.profile.common_name)):
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


def x__check_instance__mutmut_4(claim: ClaimedDocument, common_name: str) -> None:
    """Check that a node speaks of its own instance alone.

    The PKI chose the certificate's name; module id and registers are the node's own words.
    """
    module = claim.profile.module_id.fullmatch(claim.module_id)
    if module is not None or not common_name.startswith(module.expand(claim.profile.common_name)):
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


def x__check_instance__mutmut_5(claim: ClaimedDocument, common_name: str) -> None:
    """Check that a node speaks of its own instance alone.

    The PKI chose the certificate's name; module id and registers are the node's own words.
    """
    module = claim.profile.module_id.fullmatch(claim.module_id)
    if module is None or common_name.startswith(module.expand(claim.profile.common_name)):
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


def x__check_instance__mutmut_6(claim: ClaimedDocument, common_name: str) -> None:
    """Check that a node speaks of its own instance alone.

    The PKI chose the certificate's name; module id and registers are the node's own words.
    """
    module = claim.profile.module_id.fullmatch(claim.module_id)
    if module is None or not common_name.startswith(None):
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


def x__check_instance__mutmut_7(claim: ClaimedDocument, common_name: str) -> None:
    """Check that a node speaks of its own instance alone.

    The PKI chose the certificate's name; module id and registers are the node's own words.
    """
    module = claim.profile.module_id.fullmatch(claim.module_id)
    if module is None or not common_name.startswith(module.expand(None)):
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


def x__check_instance__mutmut_8(claim: ClaimedDocument, common_name: str) -> None:
    """Check that a node speaks of its own instance alone.

    The PKI chose the certificate's name; module id and registers are the node's own words.
    """
    module = claim.profile.module_id.fullmatch(claim.module_id)
    if module is None or not common_name.startswith(module.expand(claim.profile.common_name)):
        raise RuleBroken(
            None,
            f"certificate: expected one for {claim.module_id}, got one for {common_name[:80]!a}",
        )
    register = claim.pcrs.get(_INSTANCE_PCR, b"")
    expected = PcrBank.zero(count=1).extend(0, module[1].encode()).values[0]
    if any(register) and not hmac.compare_digest(register, expected):
        raise RuleBroken(
            Rule.V33, f"PCR4: expected {expected.hex()} of {module[1]}, got {register.hex()}"
        )


def x__check_instance__mutmut_9(claim: ClaimedDocument, common_name: str) -> None:
    """Check that a node speaks of its own instance alone.

    The PKI chose the certificate's name; module id and registers are the node's own words.
    """
    module = claim.profile.module_id.fullmatch(claim.module_id)
    if module is None or not common_name.startswith(module.expand(claim.profile.common_name)):
        raise RuleBroken(
            Rule.V32,
            None,
        )
    register = claim.pcrs.get(_INSTANCE_PCR, b"")
    expected = PcrBank.zero(count=1).extend(0, module[1].encode()).values[0]
    if any(register) and not hmac.compare_digest(register, expected):
        raise RuleBroken(
            Rule.V33, f"PCR4: expected {expected.hex()} of {module[1]}, got {register.hex()}"
        )


def x__check_instance__mutmut_10(claim: ClaimedDocument, common_name: str) -> None:
    """Check that a node speaks of its own instance alone.

    The PKI chose the certificate's name; module id and registers are the node's own words.
    """
    module = claim.profile.module_id.fullmatch(claim.module_id)
    if module is None or not common_name.startswith(module.expand(claim.profile.common_name)):
        raise RuleBroken(
            f"certificate: expected one for {claim.module_id}, got one for {common_name[:80]!a}",
        )
    register = claim.pcrs.get(_INSTANCE_PCR, b"")
    expected = PcrBank.zero(count=1).extend(0, module[1].encode()).values[0]
    if any(register) and not hmac.compare_digest(register, expected):
        raise RuleBroken(
            Rule.V33, f"PCR4: expected {expected.hex()} of {module[1]}, got {register.hex()}"
        )


def x__check_instance__mutmut_11(claim: ClaimedDocument, common_name: str) -> None:
    """Check that a node speaks of its own instance alone.

    The PKI chose the certificate's name; module id and registers are the node's own words.
    """
    module = claim.profile.module_id.fullmatch(claim.module_id)
    if module is None or not common_name.startswith(module.expand(claim.profile.common_name)):
        raise RuleBroken(
            Rule.V32,
            )
    register = claim.pcrs.get(_INSTANCE_PCR, b"")
    expected = PcrBank.zero(count=1).extend(0, module[1].encode()).values[0]
    if any(register) and not hmac.compare_digest(register, expected):
        raise RuleBroken(
            Rule.V33, f"PCR4: expected {expected.hex()} of {module[1]}, got {register.hex()}"
        )


def x__check_instance__mutmut_12(claim: ClaimedDocument, common_name: str) -> None:
    """Check that a node speaks of its own instance alone.

    The PKI chose the certificate's name; module id and registers are the node's own words.
    """
    module = claim.profile.module_id.fullmatch(claim.module_id)
    if module is None or not common_name.startswith(module.expand(claim.profile.common_name)):
        raise RuleBroken(
            Rule.V32,
            f"certificate: expected one for {claim.module_id}, got one for {common_name[:81]!a}",
        )
    register = claim.pcrs.get(_INSTANCE_PCR, b"")
    expected = PcrBank.zero(count=1).extend(0, module[1].encode()).values[0]
    if any(register) and not hmac.compare_digest(register, expected):
        raise RuleBroken(
            Rule.V33, f"PCR4: expected {expected.hex()} of {module[1]}, got {register.hex()}"
        )


def x__check_instance__mutmut_13(claim: ClaimedDocument, common_name: str) -> None:
    """Check that a node speaks of its own instance alone.

    The PKI chose the certificate's name; module id and registers are the node's own words.
    """
    module = claim.profile.module_id.fullmatch(claim.module_id)
    if module is None or not common_name.startswith(module.expand(claim.profile.common_name)):
        raise RuleBroken(
            Rule.V32,
            f"certificate: expected one for {claim.module_id}, got one for {common_name[:80]!a}",
        )
    register = None
    expected = PcrBank.zero(count=1).extend(0, module[1].encode()).values[0]
    if any(register) and not hmac.compare_digest(register, expected):
        raise RuleBroken(
            Rule.V33, f"PCR4: expected {expected.hex()} of {module[1]}, got {register.hex()}"
        )


def x__check_instance__mutmut_14(claim: ClaimedDocument, common_name: str) -> None:
    """Check that a node speaks of its own instance alone.

    The PKI chose the certificate's name; module id and registers are the node's own words.
    """
    module = claim.profile.module_id.fullmatch(claim.module_id)
    if module is None or not common_name.startswith(module.expand(claim.profile.common_name)):
        raise RuleBroken(
            Rule.V32,
            f"certificate: expected one for {claim.module_id}, got one for {common_name[:80]!a}",
        )
    register = claim.pcrs.get(None, b"")
    expected = PcrBank.zero(count=1).extend(0, module[1].encode()).values[0]
    if any(register) and not hmac.compare_digest(register, expected):
        raise RuleBroken(
            Rule.V33, f"PCR4: expected {expected.hex()} of {module[1]}, got {register.hex()}"
        )


def x__check_instance__mutmut_15(claim: ClaimedDocument, common_name: str) -> None:
    """Check that a node speaks of its own instance alone.

    The PKI chose the certificate's name; module id and registers are the node's own words.
    """
    module = claim.profile.module_id.fullmatch(claim.module_id)
    if module is None or not common_name.startswith(module.expand(claim.profile.common_name)):
        raise RuleBroken(
            Rule.V32,
            f"certificate: expected one for {claim.module_id}, got one for {common_name[:80]!a}",
        )
    register = claim.pcrs.get(_INSTANCE_PCR, None)
    expected = PcrBank.zero(count=1).extend(0, module[1].encode()).values[0]
    if any(register) and not hmac.compare_digest(register, expected):
        raise RuleBroken(
            Rule.V33, f"PCR4: expected {expected.hex()} of {module[1]}, got {register.hex()}"
        )


def x__check_instance__mutmut_16(claim: ClaimedDocument, common_name: str) -> None:
    """Check that a node speaks of its own instance alone.

    The PKI chose the certificate's name; module id and registers are the node's own words.
    """
    module = claim.profile.module_id.fullmatch(claim.module_id)
    if module is None or not common_name.startswith(module.expand(claim.profile.common_name)):
        raise RuleBroken(
            Rule.V32,
            f"certificate: expected one for {claim.module_id}, got one for {common_name[:80]!a}",
        )
    register = claim.pcrs.get(b"")
    expected = PcrBank.zero(count=1).extend(0, module[1].encode()).values[0]
    if any(register) and not hmac.compare_digest(register, expected):
        raise RuleBroken(
            Rule.V33, f"PCR4: expected {expected.hex()} of {module[1]}, got {register.hex()}"
        )


def x__check_instance__mutmut_17(claim: ClaimedDocument, common_name: str) -> None:
    """Check that a node speaks of its own instance alone.

    The PKI chose the certificate's name; module id and registers are the node's own words.
    """
    module = claim.profile.module_id.fullmatch(claim.module_id)
    if module is None or not common_name.startswith(module.expand(claim.profile.common_name)):
        raise RuleBroken(
            Rule.V32,
            f"certificate: expected one for {claim.module_id}, got one for {common_name[:80]!a}",
        )
    register = claim.pcrs.get(_INSTANCE_PCR, )
    expected = PcrBank.zero(count=1).extend(0, module[1].encode()).values[0]
    if any(register) and not hmac.compare_digest(register, expected):
        raise RuleBroken(
            Rule.V33, f"PCR4: expected {expected.hex()} of {module[1]}, got {register.hex()}"
        )


def x__check_instance__mutmut_18(claim: ClaimedDocument, common_name: str) -> None:
    """Check that a node speaks of its own instance alone.

    The PKI chose the certificate's name; module id and registers are the node's own words.
    """
    module = claim.profile.module_id.fullmatch(claim.module_id)
    if module is None or not common_name.startswith(module.expand(claim.profile.common_name)):
        raise RuleBroken(
            Rule.V32,
            f"certificate: expected one for {claim.module_id}, got one for {common_name[:80]!a}",
        )
    register = claim.pcrs.get(_INSTANCE_PCR, b"XXXX")
    expected = PcrBank.zero(count=1).extend(0, module[1].encode()).values[0]
    if any(register) and not hmac.compare_digest(register, expected):
        raise RuleBroken(
            Rule.V33, f"PCR4: expected {expected.hex()} of {module[1]}, got {register.hex()}"
        )


def x__check_instance__mutmut_19(claim: ClaimedDocument, common_name: str) -> None:
    """Check that a node speaks of its own instance alone.

    The PKI chose the certificate's name; module id and registers are the node's own words.
    """
    module = claim.profile.module_id.fullmatch(claim.module_id)
    if module is None or not common_name.startswith(module.expand(claim.profile.common_name)):
        raise RuleBroken(
            Rule.V32,
            f"certificate: expected one for {claim.module_id}, got one for {common_name[:80]!a}",
        )
    register = claim.pcrs.get(_INSTANCE_PCR, b"")
    expected = None
    if any(register) and not hmac.compare_digest(register, expected):
        raise RuleBroken(
            Rule.V33, f"PCR4: expected {expected.hex()} of {module[1]}, got {register.hex()}"
        )


def x__check_instance__mutmut_20(claim: ClaimedDocument, common_name: str) -> None:
    """Check that a node speaks of its own instance alone.

    The PKI chose the certificate's name; module id and registers are the node's own words.
    """
    module = claim.profile.module_id.fullmatch(claim.module_id)
    if module is None or not common_name.startswith(module.expand(claim.profile.common_name)):
        raise RuleBroken(
            Rule.V32,
            f"certificate: expected one for {claim.module_id}, got one for {common_name[:80]!a}",
        )
    register = claim.pcrs.get(_INSTANCE_PCR, b"")
    expected = PcrBank.zero(count=1).extend(None, module[1].encode()).values[0]
    if any(register) and not hmac.compare_digest(register, expected):
        raise RuleBroken(
            Rule.V33, f"PCR4: expected {expected.hex()} of {module[1]}, got {register.hex()}"
        )


def x__check_instance__mutmut_21(claim: ClaimedDocument, common_name: str) -> None:
    """Check that a node speaks of its own instance alone.

    The PKI chose the certificate's name; module id and registers are the node's own words.
    """
    module = claim.profile.module_id.fullmatch(claim.module_id)
    if module is None or not common_name.startswith(module.expand(claim.profile.common_name)):
        raise RuleBroken(
            Rule.V32,
            f"certificate: expected one for {claim.module_id}, got one for {common_name[:80]!a}",
        )
    register = claim.pcrs.get(_INSTANCE_PCR, b"")
    expected = PcrBank.zero(count=1).extend(0, None).values[0]
    if any(register) and not hmac.compare_digest(register, expected):
        raise RuleBroken(
            Rule.V33, f"PCR4: expected {expected.hex()} of {module[1]}, got {register.hex()}"
        )


def x__check_instance__mutmut_22(claim: ClaimedDocument, common_name: str) -> None:
    """Check that a node speaks of its own instance alone.

    The PKI chose the certificate's name; module id and registers are the node's own words.
    """
    module = claim.profile.module_id.fullmatch(claim.module_id)
    if module is None or not common_name.startswith(module.expand(claim.profile.common_name)):
        raise RuleBroken(
            Rule.V32,
            f"certificate: expected one for {claim.module_id}, got one for {common_name[:80]!a}",
        )
    register = claim.pcrs.get(_INSTANCE_PCR, b"")
    expected = PcrBank.zero(count=1).extend(module[1].encode()).values[0]
    if any(register) and not hmac.compare_digest(register, expected):
        raise RuleBroken(
            Rule.V33, f"PCR4: expected {expected.hex()} of {module[1]}, got {register.hex()}"
        )


def x__check_instance__mutmut_23(claim: ClaimedDocument, common_name: str) -> None:
    """Check that a node speaks of its own instance alone.

    The PKI chose the certificate's name; module id and registers are the node's own words.
    """
    module = claim.profile.module_id.fullmatch(claim.module_id)
    if module is None or not common_name.startswith(module.expand(claim.profile.common_name)):
        raise RuleBroken(
            Rule.V32,
            f"certificate: expected one for {claim.module_id}, got one for {common_name[:80]!a}",
        )
    register = claim.pcrs.get(_INSTANCE_PCR, b"")
    expected = PcrBank.zero(count=1).extend(0, ).values[0]
    if any(register) and not hmac.compare_digest(register, expected):
        raise RuleBroken(
            Rule.V33, f"PCR4: expected {expected.hex()} of {module[1]}, got {register.hex()}"
        )


def x__check_instance__mutmut_24(claim: ClaimedDocument, common_name: str) -> None:
    """Check that a node speaks of its own instance alone.

    The PKI chose the certificate's name; module id and registers are the node's own words.
    """
    module = claim.profile.module_id.fullmatch(claim.module_id)
    if module is None or not common_name.startswith(module.expand(claim.profile.common_name)):
        raise RuleBroken(
            Rule.V32,
            f"certificate: expected one for {claim.module_id}, got one for {common_name[:80]!a}",
        )
    register = claim.pcrs.get(_INSTANCE_PCR, b"")
    expected = PcrBank.zero(count=None).extend(0, module[1].encode()).values[0]
    if any(register) and not hmac.compare_digest(register, expected):
        raise RuleBroken(
            Rule.V33, f"PCR4: expected {expected.hex()} of {module[1]}, got {register.hex()}"
        )


def x__check_instance__mutmut_25(claim: ClaimedDocument, common_name: str) -> None:
    """Check that a node speaks of its own instance alone.

    The PKI chose the certificate's name; module id and registers are the node's own words.
    """
    module = claim.profile.module_id.fullmatch(claim.module_id)
    if module is None or not common_name.startswith(module.expand(claim.profile.common_name)):
        raise RuleBroken(
            Rule.V32,
            f"certificate: expected one for {claim.module_id}, got one for {common_name[:80]!a}",
        )
    register = claim.pcrs.get(_INSTANCE_PCR, b"")
    expected = PcrBank.zero(count=2).extend(0, module[1].encode()).values[0]
    if any(register) and not hmac.compare_digest(register, expected):
        raise RuleBroken(
            Rule.V33, f"PCR4: expected {expected.hex()} of {module[1]}, got {register.hex()}"
        )


def x__check_instance__mutmut_26(claim: ClaimedDocument, common_name: str) -> None:
    """Check that a node speaks of its own instance alone.

    The PKI chose the certificate's name; module id and registers are the node's own words.
    """
    module = claim.profile.module_id.fullmatch(claim.module_id)
    if module is None or not common_name.startswith(module.expand(claim.profile.common_name)):
        raise RuleBroken(
            Rule.V32,
            f"certificate: expected one for {claim.module_id}, got one for {common_name[:80]!a}",
        )
    register = claim.pcrs.get(_INSTANCE_PCR, b"")
    expected = PcrBank.zero(count=1).extend(1, module[1].encode()).values[0]
    if any(register) and not hmac.compare_digest(register, expected):
        raise RuleBroken(
            Rule.V33, f"PCR4: expected {expected.hex()} of {module[1]}, got {register.hex()}"
        )


def x__check_instance__mutmut_27(claim: ClaimedDocument, common_name: str) -> None:
    """Check that a node speaks of its own instance alone.

    The PKI chose the certificate's name; module id and registers are the node's own words.
    """
    module = claim.profile.module_id.fullmatch(claim.module_id)
    if module is None or not common_name.startswith(module.expand(claim.profile.common_name)):
        raise RuleBroken(
            Rule.V32,
            f"certificate: expected one for {claim.module_id}, got one for {common_name[:80]!a}",
        )
    register = claim.pcrs.get(_INSTANCE_PCR, b"")
    expected = PcrBank.zero(count=1).extend(0, module[2].encode()).values[0]
    if any(register) and not hmac.compare_digest(register, expected):
        raise RuleBroken(
            Rule.V33, f"PCR4: expected {expected.hex()} of {module[1]}, got {register.hex()}"
        )


def x__check_instance__mutmut_28(claim: ClaimedDocument, common_name: str) -> None:
    """Check that a node speaks of its own instance alone.

    The PKI chose the certificate's name; module id and registers are the node's own words.
    """
    module = claim.profile.module_id.fullmatch(claim.module_id)
    if module is None or not common_name.startswith(module.expand(claim.profile.common_name)):
        raise RuleBroken(
            Rule.V32,
            f"certificate: expected one for {claim.module_id}, got one for {common_name[:80]!a}",
        )
    register = claim.pcrs.get(_INSTANCE_PCR, b"")
    expected = PcrBank.zero(count=1).extend(0, module[1].encode()).values[1]
    if any(register) and not hmac.compare_digest(register, expected):
        raise RuleBroken(
            Rule.V33, f"PCR4: expected {expected.hex()} of {module[1]}, got {register.hex()}"
        )


def x__check_instance__mutmut_29(claim: ClaimedDocument, common_name: str) -> None:
    """Check that a node speaks of its own instance alone.

    The PKI chose the certificate's name; module id and registers are the node's own words.
    """
    module = claim.profile.module_id.fullmatch(claim.module_id)
    if module is None or not common_name.startswith(module.expand(claim.profile.common_name)):
        raise RuleBroken(
            Rule.V32,
            f"certificate: expected one for {claim.module_id}, got one for {common_name[:80]!a}",
        )
    register = claim.pcrs.get(_INSTANCE_PCR, b"")
    expected = PcrBank.zero(count=1).extend(0, module[1].encode()).values[0]
    if any(register) or not hmac.compare_digest(register, expected):
        raise RuleBroken(
            Rule.V33, f"PCR4: expected {expected.hex()} of {module[1]}, got {register.hex()}"
        )


def x__check_instance__mutmut_30(claim: ClaimedDocument, common_name: str) -> None:
    """Check that a node speaks of its own instance alone.

    The PKI chose the certificate's name; module id and registers are the node's own words.
    """
    module = claim.profile.module_id.fullmatch(claim.module_id)
    if module is None or not common_name.startswith(module.expand(claim.profile.common_name)):
        raise RuleBroken(
            Rule.V32,
            f"certificate: expected one for {claim.module_id}, got one for {common_name[:80]!a}",
        )
    register = claim.pcrs.get(_INSTANCE_PCR, b"")
    expected = PcrBank.zero(count=1).extend(0, module[1].encode()).values[0]
    if any(None) and not hmac.compare_digest(register, expected):
        raise RuleBroken(
            Rule.V33, f"PCR4: expected {expected.hex()} of {module[1]}, got {register.hex()}"
        )


def x__check_instance__mutmut_31(claim: ClaimedDocument, common_name: str) -> None:
    """Check that a node speaks of its own instance alone.

    The PKI chose the certificate's name; module id and registers are the node's own words.
    """
    module = claim.profile.module_id.fullmatch(claim.module_id)
    if module is None or not common_name.startswith(module.expand(claim.profile.common_name)):
        raise RuleBroken(
            Rule.V32,
            f"certificate: expected one for {claim.module_id}, got one for {common_name[:80]!a}",
        )
    register = claim.pcrs.get(_INSTANCE_PCR, b"")
    expected = PcrBank.zero(count=1).extend(0, module[1].encode()).values[0]
    if any(register) and hmac.compare_digest(register, expected):
        raise RuleBroken(
            Rule.V33, f"PCR4: expected {expected.hex()} of {module[1]}, got {register.hex()}"
        )


def x__check_instance__mutmut_32(claim: ClaimedDocument, common_name: str) -> None:
    """Check that a node speaks of its own instance alone.

    The PKI chose the certificate's name; module id and registers are the node's own words.
    """
    module = claim.profile.module_id.fullmatch(claim.module_id)
    if module is None or not common_name.startswith(module.expand(claim.profile.common_name)):
        raise RuleBroken(
            Rule.V32,
            f"certificate: expected one for {claim.module_id}, got one for {common_name[:80]!a}",
        )
    register = claim.pcrs.get(_INSTANCE_PCR, b"")
    expected = PcrBank.zero(count=1).extend(0, module[1].encode()).values[0]
    if any(register) and not hmac.compare_digest(None, expected):
        raise RuleBroken(
            Rule.V33, f"PCR4: expected {expected.hex()} of {module[1]}, got {register.hex()}"
        )


def x__check_instance__mutmut_33(claim: ClaimedDocument, common_name: str) -> None:
    """Check that a node speaks of its own instance alone.

    The PKI chose the certificate's name; module id and registers are the node's own words.
    """
    module = claim.profile.module_id.fullmatch(claim.module_id)
    if module is None or not common_name.startswith(module.expand(claim.profile.common_name)):
        raise RuleBroken(
            Rule.V32,
            f"certificate: expected one for {claim.module_id}, got one for {common_name[:80]!a}",
        )
    register = claim.pcrs.get(_INSTANCE_PCR, b"")
    expected = PcrBank.zero(count=1).extend(0, module[1].encode()).values[0]
    if any(register) and not hmac.compare_digest(register, None):
        raise RuleBroken(
            Rule.V33, f"PCR4: expected {expected.hex()} of {module[1]}, got {register.hex()}"
        )


def x__check_instance__mutmut_34(claim: ClaimedDocument, common_name: str) -> None:
    """Check that a node speaks of its own instance alone.

    The PKI chose the certificate's name; module id and registers are the node's own words.
    """
    module = claim.profile.module_id.fullmatch(claim.module_id)
    if module is None or not common_name.startswith(module.expand(claim.profile.common_name)):
        raise RuleBroken(
            Rule.V32,
            f"certificate: expected one for {claim.module_id}, got one for {common_name[:80]!a}",
        )
    register = claim.pcrs.get(_INSTANCE_PCR, b"")
    expected = PcrBank.zero(count=1).extend(0, module[1].encode()).values[0]
    if any(register) and not hmac.compare_digest(expected):
        raise RuleBroken(
            Rule.V33, f"PCR4: expected {expected.hex()} of {module[1]}, got {register.hex()}"
        )


def x__check_instance__mutmut_35(claim: ClaimedDocument, common_name: str) -> None:
    """Check that a node speaks of its own instance alone.

    The PKI chose the certificate's name; module id and registers are the node's own words.
    """
    module = claim.profile.module_id.fullmatch(claim.module_id)
    if module is None or not common_name.startswith(module.expand(claim.profile.common_name)):
        raise RuleBroken(
            Rule.V32,
            f"certificate: expected one for {claim.module_id}, got one for {common_name[:80]!a}",
        )
    register = claim.pcrs.get(_INSTANCE_PCR, b"")
    expected = PcrBank.zero(count=1).extend(0, module[1].encode()).values[0]
    if any(register) and not hmac.compare_digest(register, ):
        raise RuleBroken(
            Rule.V33, f"PCR4: expected {expected.hex()} of {module[1]}, got {register.hex()}"
        )


def x__check_instance__mutmut_36(claim: ClaimedDocument, common_name: str) -> None:
    """Check that a node speaks of its own instance alone.

    The PKI chose the certificate's name; module id and registers are the node's own words.
    """
    module = claim.profile.module_id.fullmatch(claim.module_id)
    if module is None or not common_name.startswith(module.expand(claim.profile.common_name)):
        raise RuleBroken(
            Rule.V32,
            f"certificate: expected one for {claim.module_id}, got one for {common_name[:80]!a}",
        )
    register = claim.pcrs.get(_INSTANCE_PCR, b"")
    expected = PcrBank.zero(count=1).extend(0, module[1].encode()).values[0]
    if any(register) and not hmac.compare_digest(register, expected):
        raise RuleBroken(
            None, f"PCR4: expected {expected.hex()} of {module[1]}, got {register.hex()}"
        )


def x__check_instance__mutmut_37(claim: ClaimedDocument, common_name: str) -> None:
    """Check that a node speaks of its own instance alone.

    The PKI chose the certificate's name; module id and registers are the node's own words.
    """
    module = claim.profile.module_id.fullmatch(claim.module_id)
    if module is None or not common_name.startswith(module.expand(claim.profile.common_name)):
        raise RuleBroken(
            Rule.V32,
            f"certificate: expected one for {claim.module_id}, got one for {common_name[:80]!a}",
        )
    register = claim.pcrs.get(_INSTANCE_PCR, b"")
    expected = PcrBank.zero(count=1).extend(0, module[1].encode()).values[0]
    if any(register) and not hmac.compare_digest(register, expected):
        raise RuleBroken(
            Rule.V33, None
        )


def x__check_instance__mutmut_38(claim: ClaimedDocument, common_name: str) -> None:
    """Check that a node speaks of its own instance alone.

    The PKI chose the certificate's name; module id and registers are the node's own words.
    """
    module = claim.profile.module_id.fullmatch(claim.module_id)
    if module is None or not common_name.startswith(module.expand(claim.profile.common_name)):
        raise RuleBroken(
            Rule.V32,
            f"certificate: expected one for {claim.module_id}, got one for {common_name[:80]!a}",
        )
    register = claim.pcrs.get(_INSTANCE_PCR, b"")
    expected = PcrBank.zero(count=1).extend(0, module[1].encode()).values[0]
    if any(register) and not hmac.compare_digest(register, expected):
        raise RuleBroken(
            f"PCR4: expected {expected.hex()} of {module[1]}, got {register.hex()}"
        )


def x__check_instance__mutmut_39(claim: ClaimedDocument, common_name: str) -> None:
    """Check that a node speaks of its own instance alone.

    The PKI chose the certificate's name; module id and registers are the node's own words.
    """
    module = claim.profile.module_id.fullmatch(claim.module_id)
    if module is None or not common_name.startswith(module.expand(claim.profile.common_name)):
        raise RuleBroken(
            Rule.V32,
            f"certificate: expected one for {claim.module_id}, got one for {common_name[:80]!a}",
        )
    register = claim.pcrs.get(_INSTANCE_PCR, b"")
    expected = PcrBank.zero(count=1).extend(0, module[1].encode()).values[0]
    if any(register) and not hmac.compare_digest(register, expected):
        raise RuleBroken(
            Rule.V33, )


def x__check_instance__mutmut_40(claim: ClaimedDocument, common_name: str) -> None:
    """Check that a node speaks of its own instance alone.

    The PKI chose the certificate's name; module id and registers are the node's own words.
    """
    module = claim.profile.module_id.fullmatch(claim.module_id)
    if module is None or not common_name.startswith(module.expand(claim.profile.common_name)):
        raise RuleBroken(
            Rule.V32,
            f"certificate: expected one for {claim.module_id}, got one for {common_name[:80]!a}",
        )
    register = claim.pcrs.get(_INSTANCE_PCR, b"")
    expected = PcrBank.zero(count=1).extend(0, module[1].encode()).values[0]
    if any(register) and not hmac.compare_digest(register, expected):
        raise RuleBroken(
            Rule.V33, f"PCR4: expected {expected.hex()} of {module[2]}, got {register.hex()}"
        )

mutants_x__check_instance__mutmut['_mutmut_orig'] = x__check_instance__mutmut_orig # type: ignore # mutmut generated
mutants_x__check_instance__mutmut['x__check_instance__mutmut_1'] = x__check_instance__mutmut_1 # type: ignore # mutmut generated
mutants_x__check_instance__mutmut['x__check_instance__mutmut_2'] = x__check_instance__mutmut_2 # type: ignore # mutmut generated
mutants_x__check_instance__mutmut['x__check_instance__mutmut_3'] = x__check_instance__mutmut_3 # type: ignore # mutmut generated
mutants_x__check_instance__mutmut['x__check_instance__mutmut_4'] = x__check_instance__mutmut_4 # type: ignore # mutmut generated
mutants_x__check_instance__mutmut['x__check_instance__mutmut_5'] = x__check_instance__mutmut_5 # type: ignore # mutmut generated
mutants_x__check_instance__mutmut['x__check_instance__mutmut_6'] = x__check_instance__mutmut_6 # type: ignore # mutmut generated
mutants_x__check_instance__mutmut['x__check_instance__mutmut_7'] = x__check_instance__mutmut_7 # type: ignore # mutmut generated
mutants_x__check_instance__mutmut['x__check_instance__mutmut_8'] = x__check_instance__mutmut_8 # type: ignore # mutmut generated
mutants_x__check_instance__mutmut['x__check_instance__mutmut_9'] = x__check_instance__mutmut_9 # type: ignore # mutmut generated
mutants_x__check_instance__mutmut['x__check_instance__mutmut_10'] = x__check_instance__mutmut_10 # type: ignore # mutmut generated
mutants_x__check_instance__mutmut['x__check_instance__mutmut_11'] = x__check_instance__mutmut_11 # type: ignore # mutmut generated
mutants_x__check_instance__mutmut['x__check_instance__mutmut_12'] = x__check_instance__mutmut_12 # type: ignore # mutmut generated
mutants_x__check_instance__mutmut['x__check_instance__mutmut_13'] = x__check_instance__mutmut_13 # type: ignore # mutmut generated
mutants_x__check_instance__mutmut['x__check_instance__mutmut_14'] = x__check_instance__mutmut_14 # type: ignore # mutmut generated
mutants_x__check_instance__mutmut['x__check_instance__mutmut_15'] = x__check_instance__mutmut_15 # type: ignore # mutmut generated
mutants_x__check_instance__mutmut['x__check_instance__mutmut_16'] = x__check_instance__mutmut_16 # type: ignore # mutmut generated
mutants_x__check_instance__mutmut['x__check_instance__mutmut_17'] = x__check_instance__mutmut_17 # type: ignore # mutmut generated
mutants_x__check_instance__mutmut['x__check_instance__mutmut_18'] = x__check_instance__mutmut_18 # type: ignore # mutmut generated
mutants_x__check_instance__mutmut['x__check_instance__mutmut_19'] = x__check_instance__mutmut_19 # type: ignore # mutmut generated
mutants_x__check_instance__mutmut['x__check_instance__mutmut_20'] = x__check_instance__mutmut_20 # type: ignore # mutmut generated
mutants_x__check_instance__mutmut['x__check_instance__mutmut_21'] = x__check_instance__mutmut_21 # type: ignore # mutmut generated
mutants_x__check_instance__mutmut['x__check_instance__mutmut_22'] = x__check_instance__mutmut_22 # type: ignore # mutmut generated
mutants_x__check_instance__mutmut['x__check_instance__mutmut_23'] = x__check_instance__mutmut_23 # type: ignore # mutmut generated
mutants_x__check_instance__mutmut['x__check_instance__mutmut_24'] = x__check_instance__mutmut_24 # type: ignore # mutmut generated
mutants_x__check_instance__mutmut['x__check_instance__mutmut_25'] = x__check_instance__mutmut_25 # type: ignore # mutmut generated
mutants_x__check_instance__mutmut['x__check_instance__mutmut_26'] = x__check_instance__mutmut_26 # type: ignore # mutmut generated
mutants_x__check_instance__mutmut['x__check_instance__mutmut_27'] = x__check_instance__mutmut_27 # type: ignore # mutmut generated
mutants_x__check_instance__mutmut['x__check_instance__mutmut_28'] = x__check_instance__mutmut_28 # type: ignore # mutmut generated
mutants_x__check_instance__mutmut['x__check_instance__mutmut_29'] = x__check_instance__mutmut_29 # type: ignore # mutmut generated
mutants_x__check_instance__mutmut['x__check_instance__mutmut_30'] = x__check_instance__mutmut_30 # type: ignore # mutmut generated
mutants_x__check_instance__mutmut['x__check_instance__mutmut_31'] = x__check_instance__mutmut_31 # type: ignore # mutmut generated
mutants_x__check_instance__mutmut['x__check_instance__mutmut_32'] = x__check_instance__mutmut_32 # type: ignore # mutmut generated
mutants_x__check_instance__mutmut['x__check_instance__mutmut_33'] = x__check_instance__mutmut_33 # type: ignore # mutmut generated
mutants_x__check_instance__mutmut['x__check_instance__mutmut_34'] = x__check_instance__mutmut_34 # type: ignore # mutmut generated
mutants_x__check_instance__mutmut['x__check_instance__mutmut_35'] = x__check_instance__mutmut_35 # type: ignore # mutmut generated
mutants_x__check_instance__mutmut['x__check_instance__mutmut_36'] = x__check_instance__mutmut_36 # type: ignore # mutmut generated
mutants_x__check_instance__mutmut['x__check_instance__mutmut_37'] = x__check_instance__mutmut_37 # type: ignore # mutmut generated
mutants_x__check_instance__mutmut['x__check_instance__mutmut_38'] = x__check_instance__mutmut_38 # type: ignore # mutmut generated
mutants_x__check_instance__mutmut['x__check_instance__mutmut_39'] = x__check_instance__mutmut_39 # type: ignore # mutmut generated
mutants_x__check_instance__mutmut['x__check_instance__mutmut_40'] = x__check_instance__mutmut_40 # type: ignore # mutmut generated
mutants_xǁUnsafeAcceptDebugǁ__post_init____mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True)
class UnsafeAcceptDebug:
    """Let enclaves in debug mode pass, which anybody on their host can look into.

    Attributes:
        development_root: SHA-256 of the one root under which they may: never that of production.
    """

    development_root: bytes

    @_mutmut_mutated(mutants_xǁUnsafeAcceptDebugǁ__post_init____mutmut)
    def __post_init__(self) -> None:
        if len(self.development_root) != 32:
            raise InvalidRequest("development root: expected a SHA-256, got another length")

    def xǁUnsafeAcceptDebugǁ__post_init____mutmut_orig(self) -> None:
        if len(self.development_root) != 32:
            raise InvalidRequest("development root: expected a SHA-256, got another length")

    def xǁUnsafeAcceptDebugǁ__post_init____mutmut_1(self) -> None:
        if len(self.development_root) == 32:
            raise InvalidRequest("development root: expected a SHA-256, got another length")

    def xǁUnsafeAcceptDebugǁ__post_init____mutmut_2(self) -> None:
        if len(self.development_root) != 33:
            raise InvalidRequest("development root: expected a SHA-256, got another length")

    def xǁUnsafeAcceptDebugǁ__post_init____mutmut_3(self) -> None:
        if len(self.development_root) != 32:
            raise InvalidRequest(None)

    def xǁUnsafeAcceptDebugǁ__post_init____mutmut_4(self) -> None:
        if len(self.development_root) != 32:
            raise InvalidRequest("XXdevelopment root: expected a SHA-256, got another lengthXX")

    def xǁUnsafeAcceptDebugǁ__post_init____mutmut_5(self) -> None:
        if len(self.development_root) != 32:
            raise InvalidRequest("development root: expected a sha-256, got another length")

    def xǁUnsafeAcceptDebugǁ__post_init____mutmut_6(self) -> None:
        if len(self.development_root) != 32:
            raise InvalidRequest("DEVELOPMENT ROOT: EXPECTED A SHA-256, GOT ANOTHER LENGTH")

mutants_xǁUnsafeAcceptDebugǁ__post_init____mutmut['_mutmut_orig'] = UnsafeAcceptDebug.xǁUnsafeAcceptDebugǁ__post_init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁUnsafeAcceptDebugǁ__post_init____mutmut['xǁUnsafeAcceptDebugǁ__post_init____mutmut_1'] = UnsafeAcceptDebug.xǁUnsafeAcceptDebugǁ__post_init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁUnsafeAcceptDebugǁ__post_init____mutmut['xǁUnsafeAcceptDebugǁ__post_init____mutmut_2'] = UnsafeAcceptDebug.xǁUnsafeAcceptDebugǁ__post_init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁUnsafeAcceptDebugǁ__post_init____mutmut['xǁUnsafeAcceptDebugǁ__post_init____mutmut_3'] = UnsafeAcceptDebug.xǁUnsafeAcceptDebugǁ__post_init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁUnsafeAcceptDebugǁ__post_init____mutmut['xǁUnsafeAcceptDebugǁ__post_init____mutmut_4'] = UnsafeAcceptDebug.xǁUnsafeAcceptDebugǁ__post_init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁUnsafeAcceptDebugǁ__post_init____mutmut['xǁUnsafeAcceptDebugǁ__post_init____mutmut_5'] = UnsafeAcceptDebug.xǁUnsafeAcceptDebugǁ__post_init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁUnsafeAcceptDebugǁ__post_init____mutmut['xǁUnsafeAcceptDebugǁ__post_init____mutmut_6'] = UnsafeAcceptDebug.xǁUnsafeAcceptDebugǁ__post_init____mutmut_6 # type: ignore # mutmut generated
mutants_xǁExpectationsǁ__post_init____mutmut: MutantDict = {}  # type: ignore


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

    @_mutmut_mutated(mutants_xǁExpectationsǁ__post_init____mutmut)
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

    def xǁExpectationsǁ__post_init____mutmut_orig(self) -> None:
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

    def xǁExpectationsǁ__post_init____mutmut_1(self) -> None:
        """Refuse expectations that any enclave would meet.

        Raises:
            InvalidRequest: No register that says what runs, or an impossible one.
        """
        for index, value in self.pcrs.items():
            if 0 <= index < PCR_COUNT:
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

    def xǁExpectationsǁ__post_init____mutmut_2(self) -> None:
        """Refuse expectations that any enclave would meet.

        Raises:
            InvalidRequest: No register that says what runs, or an impossible one.
        """
        for index, value in self.pcrs.items():
            if not 1 <= index < PCR_COUNT:
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

    def xǁExpectationsǁ__post_init____mutmut_3(self) -> None:
        """Refuse expectations that any enclave would meet.

        Raises:
            InvalidRequest: No register that says what runs, or an impossible one.
        """
        for index, value in self.pcrs.items():
            if not 0 < index < PCR_COUNT:
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

    def xǁExpectationsǁ__post_init____mutmut_4(self) -> None:
        """Refuse expectations that any enclave would meet.

        Raises:
            InvalidRequest: No register that says what runs, or an impossible one.
        """
        for index, value in self.pcrs.items():
            if not 0 <= index <= PCR_COUNT:
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

    def xǁExpectationsǁ__post_init____mutmut_5(self) -> None:
        """Refuse expectations that any enclave would meet.

        Raises:
            InvalidRequest: No register that says what runs, or an impossible one.
        """
        for index, value in self.pcrs.items():
            if not 0 <= index < PCR_COUNT:
                raise InvalidRequest(None)
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

    def xǁExpectationsǁ__post_init____mutmut_6(self) -> None:
        """Refuse expectations that any enclave would meet.

        Raises:
            InvalidRequest: No register that says what runs, or an impossible one.
        """
        for index, value in self.pcrs.items():
            if not 0 <= index < PCR_COUNT:
                raise InvalidRequest(f"PCR index: expected 0 to {PCR_COUNT + 1}, got {index}")
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

    def xǁExpectationsǁ__post_init____mutmut_7(self) -> None:
        """Refuse expectations that any enclave would meet.

        Raises:
            InvalidRequest: No register that says what runs, or an impossible one.
        """
        for index, value in self.pcrs.items():
            if not 0 <= index < PCR_COUNT:
                raise InvalidRequest(f"PCR index: expected 0 to {PCR_COUNT - 2}, got {index}")
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

    def xǁExpectationsǁ__post_init____mutmut_8(self) -> None:
        """Refuse expectations that any enclave would meet.

        Raises:
            InvalidRequest: No register that says what runs, or an impossible one.
        """
        for index, value in self.pcrs.items():
            if not 0 <= index < PCR_COUNT:
                raise InvalidRequest(f"PCR index: expected 0 to {PCR_COUNT - 1}, got {index}")
            if len(value) == DigestAlg.SHA384.size:
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

    def xǁExpectationsǁ__post_init____mutmut_9(self) -> None:
        """Refuse expectations that any enclave would meet.

        Raises:
            InvalidRequest: No register that says what runs, or an impossible one.
        """
        for index, value in self.pcrs.items():
            if not 0 <= index < PCR_COUNT:
                raise InvalidRequest(f"PCR index: expected 0 to {PCR_COUNT - 1}, got {index}")
            if len(value) != DigestAlg.SHA384.size:
                raise InvalidRequest(
                    None
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

    def xǁExpectationsǁ__post_init____mutmut_10(self) -> None:
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
        if _IMAGE_PCR not in self.pcrs or self.signing_certificate is None:
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

    def xǁExpectationsǁ__post_init____mutmut_11(self) -> None:
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
        if _IMAGE_PCR in self.pcrs and self.signing_certificate is None:
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

    def xǁExpectationsǁ__post_init____mutmut_12(self) -> None:
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
        if _IMAGE_PCR not in self.pcrs and self.signing_certificate is not None:
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

    def xǁExpectationsǁ__post_init____mutmut_13(self) -> None:
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
                None
            )
        if self.accept_debug is None and not any(self.pcrs.get(_IMAGE_PCR, b"\x01")):
            raise InvalidRequest(
                "expectations: expected PCR0 other than zero, which every debug enclave has"
            )
        if self.signing_certificate is not None:
            _validity(self.signing_certificate)
        object.__setattr__(self, "pcrs", MappingProxyType(dict(self.pcrs)))

    def xǁExpectationsǁ__post_init____mutmut_14(self) -> None:
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
                "XXexpectations: expected PCR0 or the signing certificate among them, got neitherXX"
            )
        if self.accept_debug is None and not any(self.pcrs.get(_IMAGE_PCR, b"\x01")):
            raise InvalidRequest(
                "expectations: expected PCR0 other than zero, which every debug enclave has"
            )
        if self.signing_certificate is not None:
            _validity(self.signing_certificate)
        object.__setattr__(self, "pcrs", MappingProxyType(dict(self.pcrs)))

    def xǁExpectationsǁ__post_init____mutmut_15(self) -> None:
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
                "expectations: expected pcr0 or the signing certificate among them, got neither"
            )
        if self.accept_debug is None and not any(self.pcrs.get(_IMAGE_PCR, b"\x01")):
            raise InvalidRequest(
                "expectations: expected PCR0 other than zero, which every debug enclave has"
            )
        if self.signing_certificate is not None:
            _validity(self.signing_certificate)
        object.__setattr__(self, "pcrs", MappingProxyType(dict(self.pcrs)))

    def xǁExpectationsǁ__post_init____mutmut_16(self) -> None:
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
                "EXPECTATIONS: EXPECTED PCR0 OR THE SIGNING CERTIFICATE AMONG THEM, GOT NEITHER"
            )
        if self.accept_debug is None and not any(self.pcrs.get(_IMAGE_PCR, b"\x01")):
            raise InvalidRequest(
                "expectations: expected PCR0 other than zero, which every debug enclave has"
            )
        if self.signing_certificate is not None:
            _validity(self.signing_certificate)
        object.__setattr__(self, "pcrs", MappingProxyType(dict(self.pcrs)))

    def xǁExpectationsǁ__post_init____mutmut_17(self) -> None:
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
        if self.accept_debug is None or not any(self.pcrs.get(_IMAGE_PCR, b"\x01")):
            raise InvalidRequest(
                "expectations: expected PCR0 other than zero, which every debug enclave has"
            )
        if self.signing_certificate is not None:
            _validity(self.signing_certificate)
        object.__setattr__(self, "pcrs", MappingProxyType(dict(self.pcrs)))

    def xǁExpectationsǁ__post_init____mutmut_18(self) -> None:
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
        if self.accept_debug is not None and not any(self.pcrs.get(_IMAGE_PCR, b"\x01")):
            raise InvalidRequest(
                "expectations: expected PCR0 other than zero, which every debug enclave has"
            )
        if self.signing_certificate is not None:
            _validity(self.signing_certificate)
        object.__setattr__(self, "pcrs", MappingProxyType(dict(self.pcrs)))

    def xǁExpectationsǁ__post_init____mutmut_19(self) -> None:
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
        if self.accept_debug is None and any(self.pcrs.get(_IMAGE_PCR, b"\x01")):
            raise InvalidRequest(
                "expectations: expected PCR0 other than zero, which every debug enclave has"
            )
        if self.signing_certificate is not None:
            _validity(self.signing_certificate)
        object.__setattr__(self, "pcrs", MappingProxyType(dict(self.pcrs)))

    def xǁExpectationsǁ__post_init____mutmut_20(self) -> None:
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
        if self.accept_debug is None and not any(None):
            raise InvalidRequest(
                "expectations: expected PCR0 other than zero, which every debug enclave has"
            )
        if self.signing_certificate is not None:
            _validity(self.signing_certificate)
        object.__setattr__(self, "pcrs", MappingProxyType(dict(self.pcrs)))

    def xǁExpectationsǁ__post_init____mutmut_21(self) -> None:
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
        if self.accept_debug is None and not any(self.pcrs.get(None, b"\x01")):
            raise InvalidRequest(
                "expectations: expected PCR0 other than zero, which every debug enclave has"
            )
        if self.signing_certificate is not None:
            _validity(self.signing_certificate)
        object.__setattr__(self, "pcrs", MappingProxyType(dict(self.pcrs)))

    def xǁExpectationsǁ__post_init____mutmut_22(self) -> None:
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
        if self.accept_debug is None and not any(self.pcrs.get(_IMAGE_PCR, None)):
            raise InvalidRequest(
                "expectations: expected PCR0 other than zero, which every debug enclave has"
            )
        if self.signing_certificate is not None:
            _validity(self.signing_certificate)
        object.__setattr__(self, "pcrs", MappingProxyType(dict(self.pcrs)))

    def xǁExpectationsǁ__post_init____mutmut_23(self) -> None:
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
        if self.accept_debug is None and not any(self.pcrs.get(b"\x01")):
            raise InvalidRequest(
                "expectations: expected PCR0 other than zero, which every debug enclave has"
            )
        if self.signing_certificate is not None:
            _validity(self.signing_certificate)
        object.__setattr__(self, "pcrs", MappingProxyType(dict(self.pcrs)))

    def xǁExpectationsǁ__post_init____mutmut_24(self) -> None:
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
        if self.accept_debug is None and not any(self.pcrs.get(_IMAGE_PCR, )):
            raise InvalidRequest(
                "expectations: expected PCR0 other than zero, which every debug enclave has"
            )
        if self.signing_certificate is not None:
            _validity(self.signing_certificate)
        object.__setattr__(self, "pcrs", MappingProxyType(dict(self.pcrs)))

    def xǁExpectationsǁ__post_init____mutmut_25(self) -> None:
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
        if self.accept_debug is None and not any(self.pcrs.get(_IMAGE_PCR, b"XX\x01XX")):
            raise InvalidRequest(
                "expectations: expected PCR0 other than zero, which every debug enclave has"
            )
        if self.signing_certificate is not None:
            _validity(self.signing_certificate)
        object.__setattr__(self, "pcrs", MappingProxyType(dict(self.pcrs)))

    def xǁExpectationsǁ__post_init____mutmut_26(self) -> None:
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
                None
            )
        if self.signing_certificate is not None:
            _validity(self.signing_certificate)
        object.__setattr__(self, "pcrs", MappingProxyType(dict(self.pcrs)))

    def xǁExpectationsǁ__post_init____mutmut_27(self) -> None:
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
                "XXexpectations: expected PCR0 other than zero, which every debug enclave hasXX"
            )
        if self.signing_certificate is not None:
            _validity(self.signing_certificate)
        object.__setattr__(self, "pcrs", MappingProxyType(dict(self.pcrs)))

    def xǁExpectationsǁ__post_init____mutmut_28(self) -> None:
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
                "expectations: expected pcr0 other than zero, which every debug enclave has"
            )
        if self.signing_certificate is not None:
            _validity(self.signing_certificate)
        object.__setattr__(self, "pcrs", MappingProxyType(dict(self.pcrs)))

    def xǁExpectationsǁ__post_init____mutmut_29(self) -> None:
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
                "EXPECTATIONS: EXPECTED PCR0 OTHER THAN ZERO, WHICH EVERY DEBUG ENCLAVE HAS"
            )
        if self.signing_certificate is not None:
            _validity(self.signing_certificate)
        object.__setattr__(self, "pcrs", MappingProxyType(dict(self.pcrs)))

    def xǁExpectationsǁ__post_init____mutmut_30(self) -> None:
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
        if self.signing_certificate is None:
            _validity(self.signing_certificate)
        object.__setattr__(self, "pcrs", MappingProxyType(dict(self.pcrs)))

    def xǁExpectationsǁ__post_init____mutmut_31(self) -> None:
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
            _validity(None)
        object.__setattr__(self, "pcrs", MappingProxyType(dict(self.pcrs)))

    def xǁExpectationsǁ__post_init____mutmut_32(self) -> None:
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
        object.__setattr__(None, "pcrs", MappingProxyType(dict(self.pcrs)))

    def xǁExpectationsǁ__post_init____mutmut_33(self) -> None:
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
        object.__setattr__(self, None, MappingProxyType(dict(self.pcrs)))

    def xǁExpectationsǁ__post_init____mutmut_34(self) -> None:
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
        object.__setattr__(self, "pcrs", None)

    def xǁExpectationsǁ__post_init____mutmut_35(self) -> None:
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
        object.__setattr__("pcrs", MappingProxyType(dict(self.pcrs)))

    def xǁExpectationsǁ__post_init____mutmut_36(self) -> None:
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
        object.__setattr__(self, MappingProxyType(dict(self.pcrs)))

    def xǁExpectationsǁ__post_init____mutmut_37(self) -> None:
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
        object.__setattr__(self, "pcrs", )

    def xǁExpectationsǁ__post_init____mutmut_38(self) -> None:
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
        object.__setattr__(self, "XXpcrsXX", MappingProxyType(dict(self.pcrs)))

    def xǁExpectationsǁ__post_init____mutmut_39(self) -> None:
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
        object.__setattr__(self, "PCRS", MappingProxyType(dict(self.pcrs)))

    def xǁExpectationsǁ__post_init____mutmut_40(self) -> None:
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
        object.__setattr__(self, "pcrs", MappingProxyType(None))

    def xǁExpectationsǁ__post_init____mutmut_41(self) -> None:
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
        object.__setattr__(self, "pcrs", MappingProxyType(dict(None)))

mutants_xǁExpectationsǁ__post_init____mutmut['_mutmut_orig'] = Expectations.xǁExpectationsǁ__post_init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁExpectationsǁ__post_init____mutmut['xǁExpectationsǁ__post_init____mutmut_1'] = Expectations.xǁExpectationsǁ__post_init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁExpectationsǁ__post_init____mutmut['xǁExpectationsǁ__post_init____mutmut_2'] = Expectations.xǁExpectationsǁ__post_init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁExpectationsǁ__post_init____mutmut['xǁExpectationsǁ__post_init____mutmut_3'] = Expectations.xǁExpectationsǁ__post_init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁExpectationsǁ__post_init____mutmut['xǁExpectationsǁ__post_init____mutmut_4'] = Expectations.xǁExpectationsǁ__post_init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁExpectationsǁ__post_init____mutmut['xǁExpectationsǁ__post_init____mutmut_5'] = Expectations.xǁExpectationsǁ__post_init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁExpectationsǁ__post_init____mutmut['xǁExpectationsǁ__post_init____mutmut_6'] = Expectations.xǁExpectationsǁ__post_init____mutmut_6 # type: ignore # mutmut generated
mutants_xǁExpectationsǁ__post_init____mutmut['xǁExpectationsǁ__post_init____mutmut_7'] = Expectations.xǁExpectationsǁ__post_init____mutmut_7 # type: ignore # mutmut generated
mutants_xǁExpectationsǁ__post_init____mutmut['xǁExpectationsǁ__post_init____mutmut_8'] = Expectations.xǁExpectationsǁ__post_init____mutmut_8 # type: ignore # mutmut generated
mutants_xǁExpectationsǁ__post_init____mutmut['xǁExpectationsǁ__post_init____mutmut_9'] = Expectations.xǁExpectationsǁ__post_init____mutmut_9 # type: ignore # mutmut generated
mutants_xǁExpectationsǁ__post_init____mutmut['xǁExpectationsǁ__post_init____mutmut_10'] = Expectations.xǁExpectationsǁ__post_init____mutmut_10 # type: ignore # mutmut generated
mutants_xǁExpectationsǁ__post_init____mutmut['xǁExpectationsǁ__post_init____mutmut_11'] = Expectations.xǁExpectationsǁ__post_init____mutmut_11 # type: ignore # mutmut generated
mutants_xǁExpectationsǁ__post_init____mutmut['xǁExpectationsǁ__post_init____mutmut_12'] = Expectations.xǁExpectationsǁ__post_init____mutmut_12 # type: ignore # mutmut generated
mutants_xǁExpectationsǁ__post_init____mutmut['xǁExpectationsǁ__post_init____mutmut_13'] = Expectations.xǁExpectationsǁ__post_init____mutmut_13 # type: ignore # mutmut generated
mutants_xǁExpectationsǁ__post_init____mutmut['xǁExpectationsǁ__post_init____mutmut_14'] = Expectations.xǁExpectationsǁ__post_init____mutmut_14 # type: ignore # mutmut generated
mutants_xǁExpectationsǁ__post_init____mutmut['xǁExpectationsǁ__post_init____mutmut_15'] = Expectations.xǁExpectationsǁ__post_init____mutmut_15 # type: ignore # mutmut generated
mutants_xǁExpectationsǁ__post_init____mutmut['xǁExpectationsǁ__post_init____mutmut_16'] = Expectations.xǁExpectationsǁ__post_init____mutmut_16 # type: ignore # mutmut generated
mutants_xǁExpectationsǁ__post_init____mutmut['xǁExpectationsǁ__post_init____mutmut_17'] = Expectations.xǁExpectationsǁ__post_init____mutmut_17 # type: ignore # mutmut generated
mutants_xǁExpectationsǁ__post_init____mutmut['xǁExpectationsǁ__post_init____mutmut_18'] = Expectations.xǁExpectationsǁ__post_init____mutmut_18 # type: ignore # mutmut generated
mutants_xǁExpectationsǁ__post_init____mutmut['xǁExpectationsǁ__post_init____mutmut_19'] = Expectations.xǁExpectationsǁ__post_init____mutmut_19 # type: ignore # mutmut generated
mutants_xǁExpectationsǁ__post_init____mutmut['xǁExpectationsǁ__post_init____mutmut_20'] = Expectations.xǁExpectationsǁ__post_init____mutmut_20 # type: ignore # mutmut generated
mutants_xǁExpectationsǁ__post_init____mutmut['xǁExpectationsǁ__post_init____mutmut_21'] = Expectations.xǁExpectationsǁ__post_init____mutmut_21 # type: ignore # mutmut generated
mutants_xǁExpectationsǁ__post_init____mutmut['xǁExpectationsǁ__post_init____mutmut_22'] = Expectations.xǁExpectationsǁ__post_init____mutmut_22 # type: ignore # mutmut generated
mutants_xǁExpectationsǁ__post_init____mutmut['xǁExpectationsǁ__post_init____mutmut_23'] = Expectations.xǁExpectationsǁ__post_init____mutmut_23 # type: ignore # mutmut generated
mutants_xǁExpectationsǁ__post_init____mutmut['xǁExpectationsǁ__post_init____mutmut_24'] = Expectations.xǁExpectationsǁ__post_init____mutmut_24 # type: ignore # mutmut generated
mutants_xǁExpectationsǁ__post_init____mutmut['xǁExpectationsǁ__post_init____mutmut_25'] = Expectations.xǁExpectationsǁ__post_init____mutmut_25 # type: ignore # mutmut generated
mutants_xǁExpectationsǁ__post_init____mutmut['xǁExpectationsǁ__post_init____mutmut_26'] = Expectations.xǁExpectationsǁ__post_init____mutmut_26 # type: ignore # mutmut generated
mutants_xǁExpectationsǁ__post_init____mutmut['xǁExpectationsǁ__post_init____mutmut_27'] = Expectations.xǁExpectationsǁ__post_init____mutmut_27 # type: ignore # mutmut generated
mutants_xǁExpectationsǁ__post_init____mutmut['xǁExpectationsǁ__post_init____mutmut_28'] = Expectations.xǁExpectationsǁ__post_init____mutmut_28 # type: ignore # mutmut generated
mutants_xǁExpectationsǁ__post_init____mutmut['xǁExpectationsǁ__post_init____mutmut_29'] = Expectations.xǁExpectationsǁ__post_init____mutmut_29 # type: ignore # mutmut generated
mutants_xǁExpectationsǁ__post_init____mutmut['xǁExpectationsǁ__post_init____mutmut_30'] = Expectations.xǁExpectationsǁ__post_init____mutmut_30 # type: ignore # mutmut generated
mutants_xǁExpectationsǁ__post_init____mutmut['xǁExpectationsǁ__post_init____mutmut_31'] = Expectations.xǁExpectationsǁ__post_init____mutmut_31 # type: ignore # mutmut generated
mutants_xǁExpectationsǁ__post_init____mutmut['xǁExpectationsǁ__post_init____mutmut_32'] = Expectations.xǁExpectationsǁ__post_init____mutmut_32 # type: ignore # mutmut generated
mutants_xǁExpectationsǁ__post_init____mutmut['xǁExpectationsǁ__post_init____mutmut_33'] = Expectations.xǁExpectationsǁ__post_init____mutmut_33 # type: ignore # mutmut generated
mutants_xǁExpectationsǁ__post_init____mutmut['xǁExpectationsǁ__post_init____mutmut_34'] = Expectations.xǁExpectationsǁ__post_init____mutmut_34 # type: ignore # mutmut generated
mutants_xǁExpectationsǁ__post_init____mutmut['xǁExpectationsǁ__post_init____mutmut_35'] = Expectations.xǁExpectationsǁ__post_init____mutmut_35 # type: ignore # mutmut generated
mutants_xǁExpectationsǁ__post_init____mutmut['xǁExpectationsǁ__post_init____mutmut_36'] = Expectations.xǁExpectationsǁ__post_init____mutmut_36 # type: ignore # mutmut generated
mutants_xǁExpectationsǁ__post_init____mutmut['xǁExpectationsǁ__post_init____mutmut_37'] = Expectations.xǁExpectationsǁ__post_init____mutmut_37 # type: ignore # mutmut generated
mutants_xǁExpectationsǁ__post_init____mutmut['xǁExpectationsǁ__post_init____mutmut_38'] = Expectations.xǁExpectationsǁ__post_init____mutmut_38 # type: ignore # mutmut generated
mutants_xǁExpectationsǁ__post_init____mutmut['xǁExpectationsǁ__post_init____mutmut_39'] = Expectations.xǁExpectationsǁ__post_init____mutmut_39 # type: ignore # mutmut generated
mutants_xǁExpectationsǁ__post_init____mutmut['xǁExpectationsǁ__post_init____mutmut_40'] = Expectations.xǁExpectationsǁ__post_init____mutmut_40 # type: ignore # mutmut generated
mutants_xǁExpectationsǁ__post_init____mutmut['xǁExpectationsǁ__post_init____mutmut_41'] = Expectations.xǁExpectationsǁ__post_init____mutmut_41 # type: ignore # mutmut generated
mutants_x__validity__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__validity__mutmut)
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


def x__validity__mutmut_orig(certificate: bytes) -> tuple[datetime, datetime]:
    """Return from when to when a signing certificate is valid.

    Raises:
        MalformedInput: It is no certificate.
    """
    try:
        parsed = x509.load_der_x509_certificate(certificate)
        return parsed.not_valid_before_utc, parsed.not_valid_after_utc
    except LIBRARY_ERRORS as error:
        raise MalformedInput("signing certificate: expected X.509 in DER, got another") from error


def x__validity__mutmut_1(certificate: bytes) -> tuple[datetime, datetime]:
    """Return from when to when a signing certificate is valid.

    Raises:
        MalformedInput: It is no certificate.
    """
    try:
        parsed = None
        return parsed.not_valid_before_utc, parsed.not_valid_after_utc
    except LIBRARY_ERRORS as error:
        raise MalformedInput("signing certificate: expected X.509 in DER, got another") from error


def x__validity__mutmut_2(certificate: bytes) -> tuple[datetime, datetime]:
    """Return from when to when a signing certificate is valid.

    Raises:
        MalformedInput: It is no certificate.
    """
    try:
        parsed = x509.load_der_x509_certificate(None)
        return parsed.not_valid_before_utc, parsed.not_valid_after_utc
    except LIBRARY_ERRORS as error:
        raise MalformedInput("signing certificate: expected X.509 in DER, got another") from error


def x__validity__mutmut_3(certificate: bytes) -> tuple[datetime, datetime]:
    """Return from when to when a signing certificate is valid.

    Raises:
        MalformedInput: It is no certificate.
    """
    try:
        parsed = x509.load_der_x509_certificate(certificate)
        return parsed.not_valid_before_utc, parsed.not_valid_after_utc
    except LIBRARY_ERRORS as error:
        raise MalformedInput(None) from error


def x__validity__mutmut_4(certificate: bytes) -> tuple[datetime, datetime]:
    """Return from when to when a signing certificate is valid.

    Raises:
        MalformedInput: It is no certificate.
    """
    try:
        parsed = x509.load_der_x509_certificate(certificate)
        return parsed.not_valid_before_utc, parsed.not_valid_after_utc
    except LIBRARY_ERRORS as error:
        raise MalformedInput("XXsigning certificate: expected X.509 in DER, got anotherXX") from error


def x__validity__mutmut_5(certificate: bytes) -> tuple[datetime, datetime]:
    """Return from when to when a signing certificate is valid.

    Raises:
        MalformedInput: It is no certificate.
    """
    try:
        parsed = x509.load_der_x509_certificate(certificate)
        return parsed.not_valid_before_utc, parsed.not_valid_after_utc
    except LIBRARY_ERRORS as error:
        raise MalformedInput("signing certificate: expected x.509 in der, got another") from error


def x__validity__mutmut_6(certificate: bytes) -> tuple[datetime, datetime]:
    """Return from when to when a signing certificate is valid.

    Raises:
        MalformedInput: It is no certificate.
    """
    try:
        parsed = x509.load_der_x509_certificate(certificate)
        return parsed.not_valid_before_utc, parsed.not_valid_after_utc
    except LIBRARY_ERRORS as error:
        raise MalformedInput("SIGNING CERTIFICATE: EXPECTED X.509 IN DER, GOT ANOTHER") from error

mutants_x__validity__mutmut['_mutmut_orig'] = x__validity__mutmut_orig # type: ignore # mutmut generated
mutants_x__validity__mutmut['x__validity__mutmut_1'] = x__validity__mutmut_1 # type: ignore # mutmut generated
mutants_x__validity__mutmut['x__validity__mutmut_2'] = x__validity__mutmut_2 # type: ignore # mutmut generated
mutants_x__validity__mutmut['x__validity__mutmut_3'] = x__validity__mutmut_3 # type: ignore # mutmut generated
mutants_x__validity__mutmut['x__validity__mutmut_4'] = x__validity__mutmut_4 # type: ignore # mutmut generated
mutants_x__validity__mutmut['x__validity__mutmut_5'] = x__validity__mutmut_5 # type: ignore # mutmut generated
mutants_x__validity__mutmut['x__validity__mutmut_6'] = x__validity__mutmut_6 # type: ignore # mutmut generated
mutants_x_check_not_debug__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_check_not_debug__mutmut)
def check_not_debug(document: VerifiedDocument) -> None:
    """Check that the registers mean something.

    Raises:
        RuleBroken: V28 is broken.
    """
    if document.is_debug:
        raise RuleBroken(
            Rule.V28, "PCR0: expected a measurement, got zero or nothing: a debug enclave"
        )


def x_check_not_debug__mutmut_orig(document: VerifiedDocument) -> None:
    """Check that the registers mean something.

    Raises:
        RuleBroken: V28 is broken.
    """
    if document.is_debug:
        raise RuleBroken(
            Rule.V28, "PCR0: expected a measurement, got zero or nothing: a debug enclave"
        )


def x_check_not_debug__mutmut_1(document: VerifiedDocument) -> None:
    """Check that the registers mean something.

    Raises:
        RuleBroken: V28 is broken.
    """
    if document.is_debug:
        raise RuleBroken(
            None, "PCR0: expected a measurement, got zero or nothing: a debug enclave"
        )


def x_check_not_debug__mutmut_2(document: VerifiedDocument) -> None:
    """Check that the registers mean something.

    Raises:
        RuleBroken: V28 is broken.
    """
    if document.is_debug:
        raise RuleBroken(
            Rule.V28, None
        )


def x_check_not_debug__mutmut_3(document: VerifiedDocument) -> None:
    """Check that the registers mean something.

    Raises:
        RuleBroken: V28 is broken.
    """
    if document.is_debug:
        raise RuleBroken(
            "PCR0: expected a measurement, got zero or nothing: a debug enclave"
        )


def x_check_not_debug__mutmut_4(document: VerifiedDocument) -> None:
    """Check that the registers mean something.

    Raises:
        RuleBroken: V28 is broken.
    """
    if document.is_debug:
        raise RuleBroken(
            Rule.V28, )


def x_check_not_debug__mutmut_5(document: VerifiedDocument) -> None:
    """Check that the registers mean something.

    Raises:
        RuleBroken: V28 is broken.
    """
    if document.is_debug:
        raise RuleBroken(
            Rule.V28, "XXPCR0: expected a measurement, got zero or nothing: a debug enclaveXX"
        )


def x_check_not_debug__mutmut_6(document: VerifiedDocument) -> None:
    """Check that the registers mean something.

    Raises:
        RuleBroken: V28 is broken.
    """
    if document.is_debug:
        raise RuleBroken(
            Rule.V28, "pcr0: expected a measurement, got zero or nothing: a debug enclave"
        )


def x_check_not_debug__mutmut_7(document: VerifiedDocument) -> None:
    """Check that the registers mean something.

    Raises:
        RuleBroken: V28 is broken.
    """
    if document.is_debug:
        raise RuleBroken(
            Rule.V28, "PCR0: EXPECTED A MEASUREMENT, GOT ZERO OR NOTHING: A DEBUG ENCLAVE"
        )

mutants_x_check_not_debug__mutmut['_mutmut_orig'] = x_check_not_debug__mutmut_orig # type: ignore # mutmut generated
mutants_x_check_not_debug__mutmut['x_check_not_debug__mutmut_1'] = x_check_not_debug__mutmut_1 # type: ignore # mutmut generated
mutants_x_check_not_debug__mutmut['x_check_not_debug__mutmut_2'] = x_check_not_debug__mutmut_2 # type: ignore # mutmut generated
mutants_x_check_not_debug__mutmut['x_check_not_debug__mutmut_3'] = x_check_not_debug__mutmut_3 # type: ignore # mutmut generated
mutants_x_check_not_debug__mutmut['x_check_not_debug__mutmut_4'] = x_check_not_debug__mutmut_4 # type: ignore # mutmut generated
mutants_x_check_not_debug__mutmut['x_check_not_debug__mutmut_5'] = x_check_not_debug__mutmut_5 # type: ignore # mutmut generated
mutants_x_check_not_debug__mutmut['x_check_not_debug__mutmut_6'] = x_check_not_debug__mutmut_6 # type: ignore # mutmut generated
mutants_x_check_not_debug__mutmut['x_check_not_debug__mutmut_7'] = x_check_not_debug__mutmut_7 # type: ignore # mutmut generated
mutants_x_check_expectations__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_check_expectations__mutmut)
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


def x_check_expectations__mutmut_orig(document: VerifiedDocument, expectations: Expectations) -> None:
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


def x_check_expectations__mutmut_1(document: VerifiedDocument, expectations: Expectations) -> None:
    """Check that a genuine document is the one that the caller wants.

    Raises:
        RuleBroken: One of V28 to V31 and V36 is broken.
    """
    debug = None
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


def x_check_expectations__mutmut_2(document: VerifiedDocument, expectations: Expectations) -> None:
    """Check that a genuine document is the one that the caller wants.

    Raises:
        RuleBroken: One of V28 to V31 and V36 is broken.
    """
    debug = expectations.accept_debug
    if debug is None and debug.development_root != document.root_fingerprint:
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


def x_check_expectations__mutmut_3(document: VerifiedDocument, expectations: Expectations) -> None:
    """Check that a genuine document is the one that the caller wants.

    Raises:
        RuleBroken: One of V28 to V31 and V36 is broken.
    """
    debug = expectations.accept_debug
    if debug is not None or debug.development_root != document.root_fingerprint:
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


def x_check_expectations__mutmut_4(document: VerifiedDocument, expectations: Expectations) -> None:
    """Check that a genuine document is the one that the caller wants.

    Raises:
        RuleBroken: One of V28 to V31 and V36 is broken.
    """
    debug = expectations.accept_debug
    if debug is None or debug.development_root == document.root_fingerprint:
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


def x_check_expectations__mutmut_5(document: VerifiedDocument, expectations: Expectations) -> None:
    """Check that a genuine document is the one that the caller wants.

    Raises:
        RuleBroken: One of V28 to V31 and V36 is broken.
    """
    debug = expectations.accept_debug
    if debug is None or debug.development_root != document.root_fingerprint:
        check_not_debug(None)
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


def x_check_expectations__mutmut_6(document: VerifiedDocument, expectations: Expectations) -> None:
    """Check that a genuine document is the one that the caller wants.

    Raises:
        RuleBroken: One of V28 to V31 and V36 is broken.
    """
    debug = expectations.accept_debug
    if debug is None or debug.development_root != document.root_fingerprint:
        check_not_debug(document)
    for index, expected in sorted(None):
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


def x_check_expectations__mutmut_7(document: VerifiedDocument, expectations: Expectations) -> None:
    """Check that a genuine document is the one that the caller wants.

    Raises:
        RuleBroken: One of V28 to V31 and V36 is broken.
    """
    debug = expectations.accept_debug
    if debug is None or debug.development_root != document.root_fingerprint:
        check_not_debug(document)
    for index, expected in sorted(expectations.pcrs.items()):
        got = None
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


def x_check_expectations__mutmut_8(document: VerifiedDocument, expectations: Expectations) -> None:
    """Check that a genuine document is the one that the caller wants.

    Raises:
        RuleBroken: One of V28 to V31 and V36 is broken.
    """
    debug = expectations.accept_debug
    if debug is None or debug.development_root != document.root_fingerprint:
        check_not_debug(document)
    for index, expected in sorted(expectations.pcrs.items()):
        got = document.pcrs.get(None)
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


def x_check_expectations__mutmut_9(document: VerifiedDocument, expectations: Expectations) -> None:
    """Check that a genuine document is the one that the caller wants.

    Raises:
        RuleBroken: One of V28 to V31 and V36 is broken.
    """
    debug = expectations.accept_debug
    if debug is None or debug.development_root != document.root_fingerprint:
        check_not_debug(document)
    for index, expected in sorted(expectations.pcrs.items()):
        got = document.pcrs.get(index)
        if got is not None:
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


def x_check_expectations__mutmut_10(document: VerifiedDocument, expectations: Expectations) -> None:
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
            raise RuleBroken(None, f"PCR{index}: expected {expected.hex()}, got no register")
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


def x_check_expectations__mutmut_11(document: VerifiedDocument, expectations: Expectations) -> None:
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
            raise RuleBroken(Rule.V29, None)
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


def x_check_expectations__mutmut_12(document: VerifiedDocument, expectations: Expectations) -> None:
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
            raise RuleBroken(f"PCR{index}: expected {expected.hex()}, got no register")
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


def x_check_expectations__mutmut_13(document: VerifiedDocument, expectations: Expectations) -> None:
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
            raise RuleBroken(Rule.V29, )
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


def x_check_expectations__mutmut_14(document: VerifiedDocument, expectations: Expectations) -> None:
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
        if hmac.compare_digest(got, expected):
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


def x_check_expectations__mutmut_15(document: VerifiedDocument, expectations: Expectations) -> None:
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
        if not hmac.compare_digest(None, expected):
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


def x_check_expectations__mutmut_16(document: VerifiedDocument, expectations: Expectations) -> None:
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
        if not hmac.compare_digest(got, None):
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


def x_check_expectations__mutmut_17(document: VerifiedDocument, expectations: Expectations) -> None:
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
        if not hmac.compare_digest(expected):
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


def x_check_expectations__mutmut_18(document: VerifiedDocument, expectations: Expectations) -> None:
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
        if not hmac.compare_digest(got, ):
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


def x_check_expectations__mutmut_19(document: VerifiedDocument, expectations: Expectations) -> None:
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
            raise RuleBroken(None, f"PCR{index}: expected {expected.hex()}, got {got.hex()}")
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


def x_check_expectations__mutmut_20(document: VerifiedDocument, expectations: Expectations) -> None:
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
            raise RuleBroken(Rule.V29, None)
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


def x_check_expectations__mutmut_21(document: VerifiedDocument, expectations: Expectations) -> None:
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
            raise RuleBroken(f"PCR{index}: expected {expected.hex()}, got {got.hex()}")
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


def x_check_expectations__mutmut_22(document: VerifiedDocument, expectations: Expectations) -> None:
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
            raise RuleBroken(Rule.V29, )
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


def x_check_expectations__mutmut_23(document: VerifiedDocument, expectations: Expectations) -> None:
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
    if expectations.signing_certificate is None:
        _check_signer(document, expectations.signing_certificate)
    if expectations.public_key is not None:
        check_session_key(document, expectations.public_key)
    expected_data = expectations.user_data
    if expected_data is not None and not hmac.compare_digest(document.user_data, expected_data):
        raise RuleBroken(
            Rule.V31,
            f"user data: expected {_show(expected_data)}, got {_show(document.user_data)}",
        )


def x_check_expectations__mutmut_24(document: VerifiedDocument, expectations: Expectations) -> None:
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
        _check_signer(None, expectations.signing_certificate)
    if expectations.public_key is not None:
        check_session_key(document, expectations.public_key)
    expected_data = expectations.user_data
    if expected_data is not None and not hmac.compare_digest(document.user_data, expected_data):
        raise RuleBroken(
            Rule.V31,
            f"user data: expected {_show(expected_data)}, got {_show(document.user_data)}",
        )


def x_check_expectations__mutmut_25(document: VerifiedDocument, expectations: Expectations) -> None:
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
        _check_signer(document, None)
    if expectations.public_key is not None:
        check_session_key(document, expectations.public_key)
    expected_data = expectations.user_data
    if expected_data is not None and not hmac.compare_digest(document.user_data, expected_data):
        raise RuleBroken(
            Rule.V31,
            f"user data: expected {_show(expected_data)}, got {_show(document.user_data)}",
        )


def x_check_expectations__mutmut_26(document: VerifiedDocument, expectations: Expectations) -> None:
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
        _check_signer(expectations.signing_certificate)
    if expectations.public_key is not None:
        check_session_key(document, expectations.public_key)
    expected_data = expectations.user_data
    if expected_data is not None and not hmac.compare_digest(document.user_data, expected_data):
        raise RuleBroken(
            Rule.V31,
            f"user data: expected {_show(expected_data)}, got {_show(document.user_data)}",
        )


def x_check_expectations__mutmut_27(document: VerifiedDocument, expectations: Expectations) -> None:
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
        _check_signer(document, )
    if expectations.public_key is not None:
        check_session_key(document, expectations.public_key)
    expected_data = expectations.user_data
    if expected_data is not None and not hmac.compare_digest(document.user_data, expected_data):
        raise RuleBroken(
            Rule.V31,
            f"user data: expected {_show(expected_data)}, got {_show(document.user_data)}",
        )


def x_check_expectations__mutmut_28(document: VerifiedDocument, expectations: Expectations) -> None:
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
    if expectations.public_key is None:
        check_session_key(document, expectations.public_key)
    expected_data = expectations.user_data
    if expected_data is not None and not hmac.compare_digest(document.user_data, expected_data):
        raise RuleBroken(
            Rule.V31,
            f"user data: expected {_show(expected_data)}, got {_show(document.user_data)}",
        )


def x_check_expectations__mutmut_29(document: VerifiedDocument, expectations: Expectations) -> None:
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
        check_session_key(None, expectations.public_key)
    expected_data = expectations.user_data
    if expected_data is not None and not hmac.compare_digest(document.user_data, expected_data):
        raise RuleBroken(
            Rule.V31,
            f"user data: expected {_show(expected_data)}, got {_show(document.user_data)}",
        )


def x_check_expectations__mutmut_30(document: VerifiedDocument, expectations: Expectations) -> None:
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
        check_session_key(document, None)
    expected_data = expectations.user_data
    if expected_data is not None and not hmac.compare_digest(document.user_data, expected_data):
        raise RuleBroken(
            Rule.V31,
            f"user data: expected {_show(expected_data)}, got {_show(document.user_data)}",
        )


def x_check_expectations__mutmut_31(document: VerifiedDocument, expectations: Expectations) -> None:
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
        check_session_key(expectations.public_key)
    expected_data = expectations.user_data
    if expected_data is not None and not hmac.compare_digest(document.user_data, expected_data):
        raise RuleBroken(
            Rule.V31,
            f"user data: expected {_show(expected_data)}, got {_show(document.user_data)}",
        )


def x_check_expectations__mutmut_32(document: VerifiedDocument, expectations: Expectations) -> None:
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
        check_session_key(document, )
    expected_data = expectations.user_data
    if expected_data is not None and not hmac.compare_digest(document.user_data, expected_data):
        raise RuleBroken(
            Rule.V31,
            f"user data: expected {_show(expected_data)}, got {_show(document.user_data)}",
        )


def x_check_expectations__mutmut_33(document: VerifiedDocument, expectations: Expectations) -> None:
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
    expected_data = None
    if expected_data is not None and not hmac.compare_digest(document.user_data, expected_data):
        raise RuleBroken(
            Rule.V31,
            f"user data: expected {_show(expected_data)}, got {_show(document.user_data)}",
        )


def x_check_expectations__mutmut_34(document: VerifiedDocument, expectations: Expectations) -> None:
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
    if expected_data is not None or not hmac.compare_digest(document.user_data, expected_data):
        raise RuleBroken(
            Rule.V31,
            f"user data: expected {_show(expected_data)}, got {_show(document.user_data)}",
        )


def x_check_expectations__mutmut_35(document: VerifiedDocument, expectations: Expectations) -> None:
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
    if expected_data is None and not hmac.compare_digest(document.user_data, expected_data):
        raise RuleBroken(
            Rule.V31,
            f"user data: expected {_show(expected_data)}, got {_show(document.user_data)}",
        )


def x_check_expectations__mutmut_36(document: VerifiedDocument, expectations: Expectations) -> None:
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
    if expected_data is not None and hmac.compare_digest(document.user_data, expected_data):
        raise RuleBroken(
            Rule.V31,
            f"user data: expected {_show(expected_data)}, got {_show(document.user_data)}",
        )


def x_check_expectations__mutmut_37(document: VerifiedDocument, expectations: Expectations) -> None:
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
    if expected_data is not None and not hmac.compare_digest(None, expected_data):
        raise RuleBroken(
            Rule.V31,
            f"user data: expected {_show(expected_data)}, got {_show(document.user_data)}",
        )


def x_check_expectations__mutmut_38(document: VerifiedDocument, expectations: Expectations) -> None:
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
    if expected_data is not None and not hmac.compare_digest(document.user_data, None):
        raise RuleBroken(
            Rule.V31,
            f"user data: expected {_show(expected_data)}, got {_show(document.user_data)}",
        )


def x_check_expectations__mutmut_39(document: VerifiedDocument, expectations: Expectations) -> None:
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
    if expected_data is not None and not hmac.compare_digest(expected_data):
        raise RuleBroken(
            Rule.V31,
            f"user data: expected {_show(expected_data)}, got {_show(document.user_data)}",
        )


def x_check_expectations__mutmut_40(document: VerifiedDocument, expectations: Expectations) -> None:
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
    if expected_data is not None and not hmac.compare_digest(document.user_data, ):
        raise RuleBroken(
            Rule.V31,
            f"user data: expected {_show(expected_data)}, got {_show(document.user_data)}",
        )


def x_check_expectations__mutmut_41(document: VerifiedDocument, expectations: Expectations) -> None:
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
            None,
            f"user data: expected {_show(expected_data)}, got {_show(document.user_data)}",
        )


def x_check_expectations__mutmut_42(document: VerifiedDocument, expectations: Expectations) -> None:
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
            None,
        )


def x_check_expectations__mutmut_43(document: VerifiedDocument, expectations: Expectations) -> None:
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
            f"user data: expected {_show(expected_data)}, got {_show(document.user_data)}",
        )


def x_check_expectations__mutmut_44(document: VerifiedDocument, expectations: Expectations) -> None:
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
            )


def x_check_expectations__mutmut_45(document: VerifiedDocument, expectations: Expectations) -> None:
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
            f"user data: expected {_show(None)}, got {_show(document.user_data)}",
        )


def x_check_expectations__mutmut_46(document: VerifiedDocument, expectations: Expectations) -> None:
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
            f"user data: expected {_show(expected_data)}, got {_show(None)}",
        )

mutants_x_check_expectations__mutmut['_mutmut_orig'] = x_check_expectations__mutmut_orig # type: ignore # mutmut generated
mutants_x_check_expectations__mutmut['x_check_expectations__mutmut_1'] = x_check_expectations__mutmut_1 # type: ignore # mutmut generated
mutants_x_check_expectations__mutmut['x_check_expectations__mutmut_2'] = x_check_expectations__mutmut_2 # type: ignore # mutmut generated
mutants_x_check_expectations__mutmut['x_check_expectations__mutmut_3'] = x_check_expectations__mutmut_3 # type: ignore # mutmut generated
mutants_x_check_expectations__mutmut['x_check_expectations__mutmut_4'] = x_check_expectations__mutmut_4 # type: ignore # mutmut generated
mutants_x_check_expectations__mutmut['x_check_expectations__mutmut_5'] = x_check_expectations__mutmut_5 # type: ignore # mutmut generated
mutants_x_check_expectations__mutmut['x_check_expectations__mutmut_6'] = x_check_expectations__mutmut_6 # type: ignore # mutmut generated
mutants_x_check_expectations__mutmut['x_check_expectations__mutmut_7'] = x_check_expectations__mutmut_7 # type: ignore # mutmut generated
mutants_x_check_expectations__mutmut['x_check_expectations__mutmut_8'] = x_check_expectations__mutmut_8 # type: ignore # mutmut generated
mutants_x_check_expectations__mutmut['x_check_expectations__mutmut_9'] = x_check_expectations__mutmut_9 # type: ignore # mutmut generated
mutants_x_check_expectations__mutmut['x_check_expectations__mutmut_10'] = x_check_expectations__mutmut_10 # type: ignore # mutmut generated
mutants_x_check_expectations__mutmut['x_check_expectations__mutmut_11'] = x_check_expectations__mutmut_11 # type: ignore # mutmut generated
mutants_x_check_expectations__mutmut['x_check_expectations__mutmut_12'] = x_check_expectations__mutmut_12 # type: ignore # mutmut generated
mutants_x_check_expectations__mutmut['x_check_expectations__mutmut_13'] = x_check_expectations__mutmut_13 # type: ignore # mutmut generated
mutants_x_check_expectations__mutmut['x_check_expectations__mutmut_14'] = x_check_expectations__mutmut_14 # type: ignore # mutmut generated
mutants_x_check_expectations__mutmut['x_check_expectations__mutmut_15'] = x_check_expectations__mutmut_15 # type: ignore # mutmut generated
mutants_x_check_expectations__mutmut['x_check_expectations__mutmut_16'] = x_check_expectations__mutmut_16 # type: ignore # mutmut generated
mutants_x_check_expectations__mutmut['x_check_expectations__mutmut_17'] = x_check_expectations__mutmut_17 # type: ignore # mutmut generated
mutants_x_check_expectations__mutmut['x_check_expectations__mutmut_18'] = x_check_expectations__mutmut_18 # type: ignore # mutmut generated
mutants_x_check_expectations__mutmut['x_check_expectations__mutmut_19'] = x_check_expectations__mutmut_19 # type: ignore # mutmut generated
mutants_x_check_expectations__mutmut['x_check_expectations__mutmut_20'] = x_check_expectations__mutmut_20 # type: ignore # mutmut generated
mutants_x_check_expectations__mutmut['x_check_expectations__mutmut_21'] = x_check_expectations__mutmut_21 # type: ignore # mutmut generated
mutants_x_check_expectations__mutmut['x_check_expectations__mutmut_22'] = x_check_expectations__mutmut_22 # type: ignore # mutmut generated
mutants_x_check_expectations__mutmut['x_check_expectations__mutmut_23'] = x_check_expectations__mutmut_23 # type: ignore # mutmut generated
mutants_x_check_expectations__mutmut['x_check_expectations__mutmut_24'] = x_check_expectations__mutmut_24 # type: ignore # mutmut generated
mutants_x_check_expectations__mutmut['x_check_expectations__mutmut_25'] = x_check_expectations__mutmut_25 # type: ignore # mutmut generated
mutants_x_check_expectations__mutmut['x_check_expectations__mutmut_26'] = x_check_expectations__mutmut_26 # type: ignore # mutmut generated
mutants_x_check_expectations__mutmut['x_check_expectations__mutmut_27'] = x_check_expectations__mutmut_27 # type: ignore # mutmut generated
mutants_x_check_expectations__mutmut['x_check_expectations__mutmut_28'] = x_check_expectations__mutmut_28 # type: ignore # mutmut generated
mutants_x_check_expectations__mutmut['x_check_expectations__mutmut_29'] = x_check_expectations__mutmut_29 # type: ignore # mutmut generated
mutants_x_check_expectations__mutmut['x_check_expectations__mutmut_30'] = x_check_expectations__mutmut_30 # type: ignore # mutmut generated
mutants_x_check_expectations__mutmut['x_check_expectations__mutmut_31'] = x_check_expectations__mutmut_31 # type: ignore # mutmut generated
mutants_x_check_expectations__mutmut['x_check_expectations__mutmut_32'] = x_check_expectations__mutmut_32 # type: ignore # mutmut generated
mutants_x_check_expectations__mutmut['x_check_expectations__mutmut_33'] = x_check_expectations__mutmut_33 # type: ignore # mutmut generated
mutants_x_check_expectations__mutmut['x_check_expectations__mutmut_34'] = x_check_expectations__mutmut_34 # type: ignore # mutmut generated
mutants_x_check_expectations__mutmut['x_check_expectations__mutmut_35'] = x_check_expectations__mutmut_35 # type: ignore # mutmut generated
mutants_x_check_expectations__mutmut['x_check_expectations__mutmut_36'] = x_check_expectations__mutmut_36 # type: ignore # mutmut generated
mutants_x_check_expectations__mutmut['x_check_expectations__mutmut_37'] = x_check_expectations__mutmut_37 # type: ignore # mutmut generated
mutants_x_check_expectations__mutmut['x_check_expectations__mutmut_38'] = x_check_expectations__mutmut_38 # type: ignore # mutmut generated
mutants_x_check_expectations__mutmut['x_check_expectations__mutmut_39'] = x_check_expectations__mutmut_39 # type: ignore # mutmut generated
mutants_x_check_expectations__mutmut['x_check_expectations__mutmut_40'] = x_check_expectations__mutmut_40 # type: ignore # mutmut generated
mutants_x_check_expectations__mutmut['x_check_expectations__mutmut_41'] = x_check_expectations__mutmut_41 # type: ignore # mutmut generated
mutants_x_check_expectations__mutmut['x_check_expectations__mutmut_42'] = x_check_expectations__mutmut_42 # type: ignore # mutmut generated
mutants_x_check_expectations__mutmut['x_check_expectations__mutmut_43'] = x_check_expectations__mutmut_43 # type: ignore # mutmut generated
mutants_x_check_expectations__mutmut['x_check_expectations__mutmut_44'] = x_check_expectations__mutmut_44 # type: ignore # mutmut generated
mutants_x_check_expectations__mutmut['x_check_expectations__mutmut_45'] = x_check_expectations__mutmut_45 # type: ignore # mutmut generated
mutants_x_check_expectations__mutmut['x_check_expectations__mutmut_46'] = x_check_expectations__mutmut_46 # type: ignore # mutmut generated
mutants_x_check_session_key__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_check_session_key__mutmut)
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


def x_check_session_key__mutmut_orig(document: VerifiedDocument, public_key: bytes) -> None:
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


def x_check_session_key__mutmut_1(document: VerifiedDocument, public_key: bytes) -> None:
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
    if not document.public_key and not hmac.compare_digest(document.public_key, public_key):
        raise RuleBroken(
            Rule.V30,
            f"public key: expected {_show(public_key)}, got {_show(document.public_key)}",
        )


def x_check_session_key__mutmut_2(document: VerifiedDocument, public_key: bytes) -> None:
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
    if document.public_key or not hmac.compare_digest(document.public_key, public_key):
        raise RuleBroken(
            Rule.V30,
            f"public key: expected {_show(public_key)}, got {_show(document.public_key)}",
        )


def x_check_session_key__mutmut_3(document: VerifiedDocument, public_key: bytes) -> None:
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
    if not document.public_key or hmac.compare_digest(document.public_key, public_key):
        raise RuleBroken(
            Rule.V30,
            f"public key: expected {_show(public_key)}, got {_show(document.public_key)}",
        )


def x_check_session_key__mutmut_4(document: VerifiedDocument, public_key: bytes) -> None:
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
    if not document.public_key or not hmac.compare_digest(None, public_key):
        raise RuleBroken(
            Rule.V30,
            f"public key: expected {_show(public_key)}, got {_show(document.public_key)}",
        )


def x_check_session_key__mutmut_5(document: VerifiedDocument, public_key: bytes) -> None:
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
    if not document.public_key or not hmac.compare_digest(document.public_key, None):
        raise RuleBroken(
            Rule.V30,
            f"public key: expected {_show(public_key)}, got {_show(document.public_key)}",
        )


def x_check_session_key__mutmut_6(document: VerifiedDocument, public_key: bytes) -> None:
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
    if not document.public_key or not hmac.compare_digest(public_key):
        raise RuleBroken(
            Rule.V30,
            f"public key: expected {_show(public_key)}, got {_show(document.public_key)}",
        )


def x_check_session_key__mutmut_7(document: VerifiedDocument, public_key: bytes) -> None:
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
    if not document.public_key or not hmac.compare_digest(document.public_key, ):
        raise RuleBroken(
            Rule.V30,
            f"public key: expected {_show(public_key)}, got {_show(document.public_key)}",
        )


def x_check_session_key__mutmut_8(document: VerifiedDocument, public_key: bytes) -> None:
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
            None,
            f"public key: expected {_show(public_key)}, got {_show(document.public_key)}",
        )


def x_check_session_key__mutmut_9(document: VerifiedDocument, public_key: bytes) -> None:
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
            None,
        )


def x_check_session_key__mutmut_10(document: VerifiedDocument, public_key: bytes) -> None:
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
            f"public key: expected {_show(public_key)}, got {_show(document.public_key)}",
        )


def x_check_session_key__mutmut_11(document: VerifiedDocument, public_key: bytes) -> None:
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
            )


def x_check_session_key__mutmut_12(document: VerifiedDocument, public_key: bytes) -> None:
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
            f"public key: expected {_show(None)}, got {_show(document.public_key)}",
        )


def x_check_session_key__mutmut_13(document: VerifiedDocument, public_key: bytes) -> None:
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
            f"public key: expected {_show(public_key)}, got {_show(None)}",
        )

mutants_x_check_session_key__mutmut['_mutmut_orig'] = x_check_session_key__mutmut_orig # type: ignore # mutmut generated
mutants_x_check_session_key__mutmut['x_check_session_key__mutmut_1'] = x_check_session_key__mutmut_1 # type: ignore # mutmut generated
mutants_x_check_session_key__mutmut['x_check_session_key__mutmut_2'] = x_check_session_key__mutmut_2 # type: ignore # mutmut generated
mutants_x_check_session_key__mutmut['x_check_session_key__mutmut_3'] = x_check_session_key__mutmut_3 # type: ignore # mutmut generated
mutants_x_check_session_key__mutmut['x_check_session_key__mutmut_4'] = x_check_session_key__mutmut_4 # type: ignore # mutmut generated
mutants_x_check_session_key__mutmut['x_check_session_key__mutmut_5'] = x_check_session_key__mutmut_5 # type: ignore # mutmut generated
mutants_x_check_session_key__mutmut['x_check_session_key__mutmut_6'] = x_check_session_key__mutmut_6 # type: ignore # mutmut generated
mutants_x_check_session_key__mutmut['x_check_session_key__mutmut_7'] = x_check_session_key__mutmut_7 # type: ignore # mutmut generated
mutants_x_check_session_key__mutmut['x_check_session_key__mutmut_8'] = x_check_session_key__mutmut_8 # type: ignore # mutmut generated
mutants_x_check_session_key__mutmut['x_check_session_key__mutmut_9'] = x_check_session_key__mutmut_9 # type: ignore # mutmut generated
mutants_x_check_session_key__mutmut['x_check_session_key__mutmut_10'] = x_check_session_key__mutmut_10 # type: ignore # mutmut generated
mutants_x_check_session_key__mutmut['x_check_session_key__mutmut_11'] = x_check_session_key__mutmut_11 # type: ignore # mutmut generated
mutants_x_check_session_key__mutmut['x_check_session_key__mutmut_12'] = x_check_session_key__mutmut_12 # type: ignore # mutmut generated
mutants_x_check_session_key__mutmut['x_check_session_key__mutmut_13'] = x_check_session_key__mutmut_13 # type: ignore # mutmut generated
mutants_x__check_signer__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__check_signer__mutmut)
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


def x__check_signer__mutmut_orig(document: VerifiedDocument, certificate: bytes) -> None:
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


def x__check_signer__mutmut_1(document: VerifiedDocument, certificate: bytes) -> None:
    expected = None
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


def x__check_signer__mutmut_2(document: VerifiedDocument, certificate: bytes) -> None:
    expected = measure(None)
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


def x__check_signer__mutmut_3(document: VerifiedDocument, certificate: bytes) -> None:
    expected = measure(hashlib.sha384(None).digest())
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


def x__check_signer__mutmut_4(document: VerifiedDocument, certificate: bytes) -> None:
    expected = measure(hashlib.sha384(certificate).digest())
    got = None
    if not hmac.compare_digest(got, expected):
        raise RuleBroken(Rule.V36, f"PCR8: expected {expected.hex()}, got {got.hex() or 'none'}")
    begin, end = _validity(certificate)
    if not begin <= document.timestamp <= end:
        raise RuleBroken(
            Rule.V36,
            f"signing certificate: expected validity at {document.timestamp.isoformat()},"
            f" got {begin.isoformat()} to {end.isoformat()}",
        )


def x__check_signer__mutmut_5(document: VerifiedDocument, certificate: bytes) -> None:
    expected = measure(hashlib.sha384(certificate).digest())
    got = document.pcrs.get(None, b"")
    if not hmac.compare_digest(got, expected):
        raise RuleBroken(Rule.V36, f"PCR8: expected {expected.hex()}, got {got.hex() or 'none'}")
    begin, end = _validity(certificate)
    if not begin <= document.timestamp <= end:
        raise RuleBroken(
            Rule.V36,
            f"signing certificate: expected validity at {document.timestamp.isoformat()},"
            f" got {begin.isoformat()} to {end.isoformat()}",
        )


def x__check_signer__mutmut_6(document: VerifiedDocument, certificate: bytes) -> None:
    expected = measure(hashlib.sha384(certificate).digest())
    got = document.pcrs.get(_SIGNER_PCR, None)
    if not hmac.compare_digest(got, expected):
        raise RuleBroken(Rule.V36, f"PCR8: expected {expected.hex()}, got {got.hex() or 'none'}")
    begin, end = _validity(certificate)
    if not begin <= document.timestamp <= end:
        raise RuleBroken(
            Rule.V36,
            f"signing certificate: expected validity at {document.timestamp.isoformat()},"
            f" got {begin.isoformat()} to {end.isoformat()}",
        )


def x__check_signer__mutmut_7(document: VerifiedDocument, certificate: bytes) -> None:
    expected = measure(hashlib.sha384(certificate).digest())
    got = document.pcrs.get(b"")
    if not hmac.compare_digest(got, expected):
        raise RuleBroken(Rule.V36, f"PCR8: expected {expected.hex()}, got {got.hex() or 'none'}")
    begin, end = _validity(certificate)
    if not begin <= document.timestamp <= end:
        raise RuleBroken(
            Rule.V36,
            f"signing certificate: expected validity at {document.timestamp.isoformat()},"
            f" got {begin.isoformat()} to {end.isoformat()}",
        )


def x__check_signer__mutmut_8(document: VerifiedDocument, certificate: bytes) -> None:
    expected = measure(hashlib.sha384(certificate).digest())
    got = document.pcrs.get(_SIGNER_PCR, )
    if not hmac.compare_digest(got, expected):
        raise RuleBroken(Rule.V36, f"PCR8: expected {expected.hex()}, got {got.hex() or 'none'}")
    begin, end = _validity(certificate)
    if not begin <= document.timestamp <= end:
        raise RuleBroken(
            Rule.V36,
            f"signing certificate: expected validity at {document.timestamp.isoformat()},"
            f" got {begin.isoformat()} to {end.isoformat()}",
        )


def x__check_signer__mutmut_9(document: VerifiedDocument, certificate: bytes) -> None:
    expected = measure(hashlib.sha384(certificate).digest())
    got = document.pcrs.get(_SIGNER_PCR, b"XXXX")
    if not hmac.compare_digest(got, expected):
        raise RuleBroken(Rule.V36, f"PCR8: expected {expected.hex()}, got {got.hex() or 'none'}")
    begin, end = _validity(certificate)
    if not begin <= document.timestamp <= end:
        raise RuleBroken(
            Rule.V36,
            f"signing certificate: expected validity at {document.timestamp.isoformat()},"
            f" got {begin.isoformat()} to {end.isoformat()}",
        )


def x__check_signer__mutmut_10(document: VerifiedDocument, certificate: bytes) -> None:
    expected = measure(hashlib.sha384(certificate).digest())
    got = document.pcrs.get(_SIGNER_PCR, b"")
    if hmac.compare_digest(got, expected):
        raise RuleBroken(Rule.V36, f"PCR8: expected {expected.hex()}, got {got.hex() or 'none'}")
    begin, end = _validity(certificate)
    if not begin <= document.timestamp <= end:
        raise RuleBroken(
            Rule.V36,
            f"signing certificate: expected validity at {document.timestamp.isoformat()},"
            f" got {begin.isoformat()} to {end.isoformat()}",
        )


def x__check_signer__mutmut_11(document: VerifiedDocument, certificate: bytes) -> None:
    expected = measure(hashlib.sha384(certificate).digest())
    got = document.pcrs.get(_SIGNER_PCR, b"")
    if not hmac.compare_digest(None, expected):
        raise RuleBroken(Rule.V36, f"PCR8: expected {expected.hex()}, got {got.hex() or 'none'}")
    begin, end = _validity(certificate)
    if not begin <= document.timestamp <= end:
        raise RuleBroken(
            Rule.V36,
            f"signing certificate: expected validity at {document.timestamp.isoformat()},"
            f" got {begin.isoformat()} to {end.isoformat()}",
        )


def x__check_signer__mutmut_12(document: VerifiedDocument, certificate: bytes) -> None:
    expected = measure(hashlib.sha384(certificate).digest())
    got = document.pcrs.get(_SIGNER_PCR, b"")
    if not hmac.compare_digest(got, None):
        raise RuleBroken(Rule.V36, f"PCR8: expected {expected.hex()}, got {got.hex() or 'none'}")
    begin, end = _validity(certificate)
    if not begin <= document.timestamp <= end:
        raise RuleBroken(
            Rule.V36,
            f"signing certificate: expected validity at {document.timestamp.isoformat()},"
            f" got {begin.isoformat()} to {end.isoformat()}",
        )


def x__check_signer__mutmut_13(document: VerifiedDocument, certificate: bytes) -> None:
    expected = measure(hashlib.sha384(certificate).digest())
    got = document.pcrs.get(_SIGNER_PCR, b"")
    if not hmac.compare_digest(expected):
        raise RuleBroken(Rule.V36, f"PCR8: expected {expected.hex()}, got {got.hex() or 'none'}")
    begin, end = _validity(certificate)
    if not begin <= document.timestamp <= end:
        raise RuleBroken(
            Rule.V36,
            f"signing certificate: expected validity at {document.timestamp.isoformat()},"
            f" got {begin.isoformat()} to {end.isoformat()}",
        )


def x__check_signer__mutmut_14(document: VerifiedDocument, certificate: bytes) -> None:
    expected = measure(hashlib.sha384(certificate).digest())
    got = document.pcrs.get(_SIGNER_PCR, b"")
    if not hmac.compare_digest(got, ):
        raise RuleBroken(Rule.V36, f"PCR8: expected {expected.hex()}, got {got.hex() or 'none'}")
    begin, end = _validity(certificate)
    if not begin <= document.timestamp <= end:
        raise RuleBroken(
            Rule.V36,
            f"signing certificate: expected validity at {document.timestamp.isoformat()},"
            f" got {begin.isoformat()} to {end.isoformat()}",
        )


def x__check_signer__mutmut_15(document: VerifiedDocument, certificate: bytes) -> None:
    expected = measure(hashlib.sha384(certificate).digest())
    got = document.pcrs.get(_SIGNER_PCR, b"")
    if not hmac.compare_digest(got, expected):
        raise RuleBroken(None, f"PCR8: expected {expected.hex()}, got {got.hex() or 'none'}")
    begin, end = _validity(certificate)
    if not begin <= document.timestamp <= end:
        raise RuleBroken(
            Rule.V36,
            f"signing certificate: expected validity at {document.timestamp.isoformat()},"
            f" got {begin.isoformat()} to {end.isoformat()}",
        )


def x__check_signer__mutmut_16(document: VerifiedDocument, certificate: bytes) -> None:
    expected = measure(hashlib.sha384(certificate).digest())
    got = document.pcrs.get(_SIGNER_PCR, b"")
    if not hmac.compare_digest(got, expected):
        raise RuleBroken(Rule.V36, None)
    begin, end = _validity(certificate)
    if not begin <= document.timestamp <= end:
        raise RuleBroken(
            Rule.V36,
            f"signing certificate: expected validity at {document.timestamp.isoformat()},"
            f" got {begin.isoformat()} to {end.isoformat()}",
        )


def x__check_signer__mutmut_17(document: VerifiedDocument, certificate: bytes) -> None:
    expected = measure(hashlib.sha384(certificate).digest())
    got = document.pcrs.get(_SIGNER_PCR, b"")
    if not hmac.compare_digest(got, expected):
        raise RuleBroken(f"PCR8: expected {expected.hex()}, got {got.hex() or 'none'}")
    begin, end = _validity(certificate)
    if not begin <= document.timestamp <= end:
        raise RuleBroken(
            Rule.V36,
            f"signing certificate: expected validity at {document.timestamp.isoformat()},"
            f" got {begin.isoformat()} to {end.isoformat()}",
        )


def x__check_signer__mutmut_18(document: VerifiedDocument, certificate: bytes) -> None:
    expected = measure(hashlib.sha384(certificate).digest())
    got = document.pcrs.get(_SIGNER_PCR, b"")
    if not hmac.compare_digest(got, expected):
        raise RuleBroken(Rule.V36, )
    begin, end = _validity(certificate)
    if not begin <= document.timestamp <= end:
        raise RuleBroken(
            Rule.V36,
            f"signing certificate: expected validity at {document.timestamp.isoformat()},"
            f" got {begin.isoformat()} to {end.isoformat()}",
        )


def x__check_signer__mutmut_19(document: VerifiedDocument, certificate: bytes) -> None:
    expected = measure(hashlib.sha384(certificate).digest())
    got = document.pcrs.get(_SIGNER_PCR, b"")
    if not hmac.compare_digest(got, expected):
        raise RuleBroken(Rule.V36, f"PCR8: expected {expected.hex()}, got {got.hex() and 'none'}")
    begin, end = _validity(certificate)
    if not begin <= document.timestamp <= end:
        raise RuleBroken(
            Rule.V36,
            f"signing certificate: expected validity at {document.timestamp.isoformat()},"
            f" got {begin.isoformat()} to {end.isoformat()}",
        )


def x__check_signer__mutmut_20(document: VerifiedDocument, certificate: bytes) -> None:
    expected = measure(hashlib.sha384(certificate).digest())
    got = document.pcrs.get(_SIGNER_PCR, b"")
    if not hmac.compare_digest(got, expected):
        raise RuleBroken(Rule.V36, f"PCR8: expected {expected.hex()}, got {got.hex() or 'XXnoneXX'}")
    begin, end = _validity(certificate)
    if not begin <= document.timestamp <= end:
        raise RuleBroken(
            Rule.V36,
            f"signing certificate: expected validity at {document.timestamp.isoformat()},"
            f" got {begin.isoformat()} to {end.isoformat()}",
        )


def x__check_signer__mutmut_21(document: VerifiedDocument, certificate: bytes) -> None:
    expected = measure(hashlib.sha384(certificate).digest())
    got = document.pcrs.get(_SIGNER_PCR, b"")
    if not hmac.compare_digest(got, expected):
        raise RuleBroken(Rule.V36, f"PCR8: expected {expected.hex()}, got {got.hex() or 'NONE'}")
    begin, end = _validity(certificate)
    if not begin <= document.timestamp <= end:
        raise RuleBroken(
            Rule.V36,
            f"signing certificate: expected validity at {document.timestamp.isoformat()},"
            f" got {begin.isoformat()} to {end.isoformat()}",
        )


def x__check_signer__mutmut_22(document: VerifiedDocument, certificate: bytes) -> None:
    expected = measure(hashlib.sha384(certificate).digest())
    got = document.pcrs.get(_SIGNER_PCR, b"")
    if not hmac.compare_digest(got, expected):
        raise RuleBroken(Rule.V36, f"PCR8: expected {expected.hex()}, got {got.hex() or 'none'}")
    begin, end = None
    if not begin <= document.timestamp <= end:
        raise RuleBroken(
            Rule.V36,
            f"signing certificate: expected validity at {document.timestamp.isoformat()},"
            f" got {begin.isoformat()} to {end.isoformat()}",
        )


def x__check_signer__mutmut_23(document: VerifiedDocument, certificate: bytes) -> None:
    expected = measure(hashlib.sha384(certificate).digest())
    got = document.pcrs.get(_SIGNER_PCR, b"")
    if not hmac.compare_digest(got, expected):
        raise RuleBroken(Rule.V36, f"PCR8: expected {expected.hex()}, got {got.hex() or 'none'}")
    begin, end = _validity(None)
    if not begin <= document.timestamp <= end:
        raise RuleBroken(
            Rule.V36,
            f"signing certificate: expected validity at {document.timestamp.isoformat()},"
            f" got {begin.isoformat()} to {end.isoformat()}",
        )


def x__check_signer__mutmut_24(document: VerifiedDocument, certificate: bytes) -> None:
    expected = measure(hashlib.sha384(certificate).digest())
    got = document.pcrs.get(_SIGNER_PCR, b"")
    if not hmac.compare_digest(got, expected):
        raise RuleBroken(Rule.V36, f"PCR8: expected {expected.hex()}, got {got.hex() or 'none'}")
    begin, end = _validity(certificate)
    if begin <= document.timestamp <= end:
        raise RuleBroken(
            Rule.V36,
            f"signing certificate: expected validity at {document.timestamp.isoformat()},"
            f" got {begin.isoformat()} to {end.isoformat()}",
        )


def x__check_signer__mutmut_25(document: VerifiedDocument, certificate: bytes) -> None:
    expected = measure(hashlib.sha384(certificate).digest())
    got = document.pcrs.get(_SIGNER_PCR, b"")
    if not hmac.compare_digest(got, expected):
        raise RuleBroken(Rule.V36, f"PCR8: expected {expected.hex()}, got {got.hex() or 'none'}")
    begin, end = _validity(certificate)
    if not begin < document.timestamp <= end:
        raise RuleBroken(
            Rule.V36,
            f"signing certificate: expected validity at {document.timestamp.isoformat()},"
            f" got {begin.isoformat()} to {end.isoformat()}",
        )


def x__check_signer__mutmut_26(document: VerifiedDocument, certificate: bytes) -> None:
    expected = measure(hashlib.sha384(certificate).digest())
    got = document.pcrs.get(_SIGNER_PCR, b"")
    if not hmac.compare_digest(got, expected):
        raise RuleBroken(Rule.V36, f"PCR8: expected {expected.hex()}, got {got.hex() or 'none'}")
    begin, end = _validity(certificate)
    if not begin <= document.timestamp < end:
        raise RuleBroken(
            Rule.V36,
            f"signing certificate: expected validity at {document.timestamp.isoformat()},"
            f" got {begin.isoformat()} to {end.isoformat()}",
        )


def x__check_signer__mutmut_27(document: VerifiedDocument, certificate: bytes) -> None:
    expected = measure(hashlib.sha384(certificate).digest())
    got = document.pcrs.get(_SIGNER_PCR, b"")
    if not hmac.compare_digest(got, expected):
        raise RuleBroken(Rule.V36, f"PCR8: expected {expected.hex()}, got {got.hex() or 'none'}")
    begin, end = _validity(certificate)
    if not begin <= document.timestamp <= end:
        raise RuleBroken(
            None,
            f"signing certificate: expected validity at {document.timestamp.isoformat()},"
            f" got {begin.isoformat()} to {end.isoformat()}",
        )


def x__check_signer__mutmut_28(document: VerifiedDocument, certificate: bytes) -> None:
    expected = measure(hashlib.sha384(certificate).digest())
    got = document.pcrs.get(_SIGNER_PCR, b"")
    if not hmac.compare_digest(got, expected):
        raise RuleBroken(Rule.V36, f"PCR8: expected {expected.hex()}, got {got.hex() or 'none'}")
    begin, end = _validity(certificate)
    if not begin <= document.timestamp <= end:
        raise RuleBroken(
            Rule.V36,
            None,
        )


def x__check_signer__mutmut_29(document: VerifiedDocument, certificate: bytes) -> None:
    expected = measure(hashlib.sha384(certificate).digest())
    got = document.pcrs.get(_SIGNER_PCR, b"")
    if not hmac.compare_digest(got, expected):
        raise RuleBroken(Rule.V36, f"PCR8: expected {expected.hex()}, got {got.hex() or 'none'}")
    begin, end = _validity(certificate)
    if not begin <= document.timestamp <= end:
        raise RuleBroken(
            f"signing certificate: expected validity at {document.timestamp.isoformat()},"
            f" got {begin.isoformat()} to {end.isoformat()}",
        )


def x__check_signer__mutmut_30(document: VerifiedDocument, certificate: bytes) -> None:
    expected = measure(hashlib.sha384(certificate).digest())
    got = document.pcrs.get(_SIGNER_PCR, b"")
    if not hmac.compare_digest(got, expected):
        raise RuleBroken(Rule.V36, f"PCR8: expected {expected.hex()}, got {got.hex() or 'none'}")
    begin, end = _validity(certificate)
    if not begin <= document.timestamp <= end:
        raise RuleBroken(
            Rule.V36,
            )

mutants_x__check_signer__mutmut['_mutmut_orig'] = x__check_signer__mutmut_orig # type: ignore # mutmut generated
mutants_x__check_signer__mutmut['x__check_signer__mutmut_1'] = x__check_signer__mutmut_1 # type: ignore # mutmut generated
mutants_x__check_signer__mutmut['x__check_signer__mutmut_2'] = x__check_signer__mutmut_2 # type: ignore # mutmut generated
mutants_x__check_signer__mutmut['x__check_signer__mutmut_3'] = x__check_signer__mutmut_3 # type: ignore # mutmut generated
mutants_x__check_signer__mutmut['x__check_signer__mutmut_4'] = x__check_signer__mutmut_4 # type: ignore # mutmut generated
mutants_x__check_signer__mutmut['x__check_signer__mutmut_5'] = x__check_signer__mutmut_5 # type: ignore # mutmut generated
mutants_x__check_signer__mutmut['x__check_signer__mutmut_6'] = x__check_signer__mutmut_6 # type: ignore # mutmut generated
mutants_x__check_signer__mutmut['x__check_signer__mutmut_7'] = x__check_signer__mutmut_7 # type: ignore # mutmut generated
mutants_x__check_signer__mutmut['x__check_signer__mutmut_8'] = x__check_signer__mutmut_8 # type: ignore # mutmut generated
mutants_x__check_signer__mutmut['x__check_signer__mutmut_9'] = x__check_signer__mutmut_9 # type: ignore # mutmut generated
mutants_x__check_signer__mutmut['x__check_signer__mutmut_10'] = x__check_signer__mutmut_10 # type: ignore # mutmut generated
mutants_x__check_signer__mutmut['x__check_signer__mutmut_11'] = x__check_signer__mutmut_11 # type: ignore # mutmut generated
mutants_x__check_signer__mutmut['x__check_signer__mutmut_12'] = x__check_signer__mutmut_12 # type: ignore # mutmut generated
mutants_x__check_signer__mutmut['x__check_signer__mutmut_13'] = x__check_signer__mutmut_13 # type: ignore # mutmut generated
mutants_x__check_signer__mutmut['x__check_signer__mutmut_14'] = x__check_signer__mutmut_14 # type: ignore # mutmut generated
mutants_x__check_signer__mutmut['x__check_signer__mutmut_15'] = x__check_signer__mutmut_15 # type: ignore # mutmut generated
mutants_x__check_signer__mutmut['x__check_signer__mutmut_16'] = x__check_signer__mutmut_16 # type: ignore # mutmut generated
mutants_x__check_signer__mutmut['x__check_signer__mutmut_17'] = x__check_signer__mutmut_17 # type: ignore # mutmut generated
mutants_x__check_signer__mutmut['x__check_signer__mutmut_18'] = x__check_signer__mutmut_18 # type: ignore # mutmut generated
mutants_x__check_signer__mutmut['x__check_signer__mutmut_19'] = x__check_signer__mutmut_19 # type: ignore # mutmut generated
mutants_x__check_signer__mutmut['x__check_signer__mutmut_20'] = x__check_signer__mutmut_20 # type: ignore # mutmut generated
mutants_x__check_signer__mutmut['x__check_signer__mutmut_21'] = x__check_signer__mutmut_21 # type: ignore # mutmut generated
mutants_x__check_signer__mutmut['x__check_signer__mutmut_22'] = x__check_signer__mutmut_22 # type: ignore # mutmut generated
mutants_x__check_signer__mutmut['x__check_signer__mutmut_23'] = x__check_signer__mutmut_23 # type: ignore # mutmut generated
mutants_x__check_signer__mutmut['x__check_signer__mutmut_24'] = x__check_signer__mutmut_24 # type: ignore # mutmut generated
mutants_x__check_signer__mutmut['x__check_signer__mutmut_25'] = x__check_signer__mutmut_25 # type: ignore # mutmut generated
mutants_x__check_signer__mutmut['x__check_signer__mutmut_26'] = x__check_signer__mutmut_26 # type: ignore # mutmut generated
mutants_x__check_signer__mutmut['x__check_signer__mutmut_27'] = x__check_signer__mutmut_27 # type: ignore # mutmut generated
mutants_x__check_signer__mutmut['x__check_signer__mutmut_28'] = x__check_signer__mutmut_28 # type: ignore # mutmut generated
mutants_x__check_signer__mutmut['x__check_signer__mutmut_29'] = x__check_signer__mutmut_29 # type: ignore # mutmut generated
mutants_x__check_signer__mutmut['x__check_signer__mutmut_30'] = x__check_signer__mutmut_30 # type: ignore # mutmut generated
mutants_x__show__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__show__mutmut)
def _show(value: bytes) -> str:
    """Return bytes that somebody else chose, cut and in hexadecimal."""
    if not value:
        return "none"
    return value[:32].hex() + ("..." if len(value) > 32 else "")


def x__show__mutmut_orig(value: bytes) -> str:
    """Return bytes that somebody else chose, cut and in hexadecimal."""
    if not value:
        return "none"
    return value[:32].hex() + ("..." if len(value) > 32 else "")


def x__show__mutmut_1(value: bytes) -> str:
    """Return bytes that somebody else chose, cut and in hexadecimal."""
    if value:
        return "none"
    return value[:32].hex() + ("..." if len(value) > 32 else "")


def x__show__mutmut_2(value: bytes) -> str:
    """Return bytes that somebody else chose, cut and in hexadecimal."""
    if not value:
        return "XXnoneXX"
    return value[:32].hex() + ("..." if len(value) > 32 else "")


def x__show__mutmut_3(value: bytes) -> str:
    """Return bytes that somebody else chose, cut and in hexadecimal."""
    if not value:
        return "NONE"
    return value[:32].hex() + ("..." if len(value) > 32 else "")


def x__show__mutmut_4(value: bytes) -> str:
    """Return bytes that somebody else chose, cut and in hexadecimal."""
    if not value:
        return "none"
    return value[:32].hex() - ("..." if len(value) > 32 else "")


def x__show__mutmut_5(value: bytes) -> str:
    """Return bytes that somebody else chose, cut and in hexadecimal."""
    if not value:
        return "none"
    return value[:33].hex() + ("..." if len(value) > 32 else "")


def x__show__mutmut_6(value: bytes) -> str:
    """Return bytes that somebody else chose, cut and in hexadecimal."""
    if not value:
        return "none"
    return value[:32].hex() + ("..." if (len(value) > 32) and False else "")


def x__show__mutmut_7(value: bytes) -> str:
    """Return bytes that somebody else chose, cut and in hexadecimal."""
    if not value:
        return "none"
    return value[:32].hex() + ("..." if (len(value) > 32) or True else "")


def x__show__mutmut_8(value: bytes) -> str:
    """Return bytes that somebody else chose, cut and in hexadecimal."""
    if not value:
        return "none"
    return value[:32].hex() + ("XX...XX" if len(value) > 32 else "")


def x__show__mutmut_9(value: bytes) -> str:
    """Return bytes that somebody else chose, cut and in hexadecimal."""
    if not value:
        return "none"
    return value[:32].hex() + ("..." if len(value) >= 32 else "")


def x__show__mutmut_10(value: bytes) -> str:
    """Return bytes that somebody else chose, cut and in hexadecimal."""
    if not value:
        return "none"
    return value[:32].hex() + ("..." if len(value) > 33 else "")


def x__show__mutmut_11(value: bytes) -> str:
    """Return bytes that somebody else chose, cut and in hexadecimal."""
    if not value:
        return "none"
    return value[:32].hex() + ("..." if len(value) > 32 else "XXXX")

mutants_x__show__mutmut['_mutmut_orig'] = x__show__mutmut_orig # type: ignore # mutmut generated
mutants_x__show__mutmut['x__show__mutmut_1'] = x__show__mutmut_1 # type: ignore # mutmut generated
mutants_x__show__mutmut['x__show__mutmut_2'] = x__show__mutmut_2 # type: ignore # mutmut generated
mutants_x__show__mutmut['x__show__mutmut_3'] = x__show__mutmut_3 # type: ignore # mutmut generated
mutants_x__show__mutmut['x__show__mutmut_4'] = x__show__mutmut_4 # type: ignore # mutmut generated
mutants_x__show__mutmut['x__show__mutmut_5'] = x__show__mutmut_5 # type: ignore # mutmut generated
mutants_x__show__mutmut['x__show__mutmut_6'] = x__show__mutmut_6 # type: ignore # mutmut generated
mutants_x__show__mutmut['x__show__mutmut_7'] = x__show__mutmut_7 # type: ignore # mutmut generated
mutants_x__show__mutmut['x__show__mutmut_8'] = x__show__mutmut_8 # type: ignore # mutmut generated
mutants_x__show__mutmut['x__show__mutmut_9'] = x__show__mutmut_9 # type: ignore # mutmut generated
mutants_x__show__mutmut['x__show__mutmut_10'] = x__show__mutmut_10 # type: ignore # mutmut generated
mutants_x__show__mutmut['x__show__mutmut_11'] = x__show__mutmut_11 # type: ignore # mutmut generated
