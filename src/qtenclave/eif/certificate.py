"""The certificate that an image is signed with: what it says, and whether it may sign now.

Decides nothing about who issued it: PCR8 is the digest of this one certificate, and who pins PCR8
has pinned it. Rules that a signing certificate follows:

- C1: its key is on a curve that images are signed with (`algorithms`).
- C2: the time is in its validity, both ends included (RFC 5280, section 4.1.2.5, "Validity").
- C3: if it restricts the use of its key, `digitalSignature` is among the uses. A certificate that
  may only sign certificates and revocation lists signs no images.

What the certificate says of its purposes beyond that (the extended key usage) is not looked at:
there is no purpose for images, and other tools sign with what a web server would have.
"""

import base64
import binascii
import warnings
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.utils import CryptographyDeprecationWarning

from qtenclave.eif.algorithms import ALGORITHMS, CURVES
from qtenclave.errors import MalformedInput, Rejected

__all__ = [
    "MAX_CERTIFICATE_PEM_BYTES",
    "ClaimedCertificate",
    "SigningCertificate",
    "encode_certificate_pem",
    "parse_certificate",
    "verify_certificate",
]

MAX_CERTIFICATE_PEM_BYTES: Final = 16 << 10
"""Signing certificates have about 1 KiB; this leaves room for a long list of names."""
_BEGIN: Final = b"-----BEGIN CERTIFICATE-----"
_END: Final = b"-----END CERTIFICATE-----"
_LINE: Final = 64
# What may stand between base64 digits. OpenSSL takes no other blanks, and what one reader calls a
# certificate must be one for every reader.
_BLANKS: Final = b" \t\r\n"


@dataclass(frozen=True, slots=True)
class ClaimedCertificate:
    """A certificate as found in a file; not checked against anything.

    `der` are the bytes that PCR8 measures. Names are in the form of RFC 4514.
    """

    der: bytes
    subject: str
    issuer: str
    serial: int
    not_before: datetime
    not_after: datetime
    algorithm: str
    key: ec.EllipticCurvePublicKey | None  # None: a key of another kind
    may_sign_data: bool  # rule C3


@dataclass(frozen=True, slots=True)
class SigningCertificate(ClaimedCertificate):
    """A certificate that may sign images at the time it was asked for: see `verify_certificate`."""

    key: ec.EllipticCurvePublicKey


def _pem_body(pem: bytes) -> bytes:
    """Return the DER in a PEM file that holds one certificate; text around it is ignored."""
    if len(pem) > MAX_CERTIFICATE_PEM_BYTES:
        raise MalformedInput(
            f"certificate: expected at most {MAX_CERTIFICATE_PEM_BYTES} bytes, got {len(pem)}"
        )
    blocks = pem.count(b"-----BEGIN")
    # Two blocks would leave it to each reader which one is the signer.
    if blocks > 1:
        raise MalformedInput(
            f"certificate: expected one PEM block, got {blocks}; of a chain give the certificate of"
            " the signing key alone, because nobody looks at the others"
        )
    if blocks != 1 or pem.count(_BEGIN) != 1 or pem.count(_END) != 1:
        raise MalformedInput("certificate: expected one PEM block CERTIFICATE, got none")
    body = pem.split(_BEGIN)[1].split(_END)[0]
    try:
        return base64.b64decode(body.translate(None, _BLANKS), validate=True)
    except binascii.Error as error:
        raise MalformedInput(f"certificate: expected base64, got {error}") from error


def parse_certificate(pem: bytes) -> ClaimedCertificate:
    """Return what a certificate says.

    Args:
        pem: A file with exactly one PEM block, and that a certificate.

    Raises:
        MalformedInput: Anything else.
    """
    der = _pem_body(pem)
    try:
        with warnings.catch_warnings():
            # Odd but readable certificates draw warnings, which a caller may have made fatal.
            warnings.simplefilter("ignore", CryptographyDeprecationWarning)
            certificate = x509.load_der_x509_certificate(der)
            return ClaimedCertificate(
                der=der,
                subject=certificate.subject.rfc4514_string(),
                issuer=certificate.issuer.rfc4514_string(),
                serial=certificate.serial_number,
                not_before=certificate.not_valid_before_utc,
                not_after=certificate.not_valid_after_utc,
                algorithm=certificate.signature_algorithm_oid.dotted_string,
                key=_elliptic_key(certificate),
                may_sign_data=_may_sign_data(certificate),
            )
    except (ValueError, TypeError, x509.InvalidVersion, x509.DuplicateExtension) as error:
        raise MalformedInput(f"certificate: expected X.509 in DER, got {error}") from error
    except (x509.UnsupportedGeneralNameType, UnsupportedAlgorithm) as error:
        raise MalformedInput(f"certificate: expected known algorithms, got {error}") from error


def _elliptic_key(certificate: x509.Certificate) -> ec.EllipticCurvePublicKey | None:
    try:
        key = certificate.public_key()
    except UnsupportedAlgorithm:
        return None
    return key if isinstance(key, ec.EllipticCurvePublicKey) else None


def _may_sign_data(certificate: x509.Certificate) -> bool:
    try:
        usage = certificate.extensions.get_extension_for_class(x509.KeyUsage)
    except x509.ExtensionNotFound:
        return True
    return usage.value.digital_signature


def verify_certificate(claim: ClaimedCertificate, now: datetime) -> SigningCertificate:
    """Return the certificate as one that may sign images at `now` (aware).

    Raises:
        Rejected: A rule is broken; the message says which.
    """
    key = claim.key
    if key is None or key.curve.name not in ALGORITHMS:
        got = "one of another kind" if key is None else key.curve.name
        raise Rejected(f"signing certificate (C1): expected a key on {CURVES}, got {got}")
    if now < claim.not_before:
        raise Rejected(
            f"signing certificate (C2): expected a time from {claim.not_before:%Y-%m-%d %H:%M:%S}"
            f" UTC on, got {now:%Y-%m-%d %H:%M:%S}: it is not valid yet"
        )
    # X.509 counts whole seconds: the last one is valid until it is over.
    if now.replace(microsecond=0) > claim.not_after:
        raise Rejected(
            f"signing certificate (C2): expected a time up to {claim.not_after:%Y-%m-%d %H:%M:%S}"
            f" UTC, got {now:%Y-%m-%d %H:%M:%S}: it has expired"
        )
    if not claim.may_sign_data:
        raise Rejected(
            "signing certificate (C3): expected key usage digitalSignature, got certificate or"
            " revocation list signing only"
        )
    return SigningCertificate(
        claim.der,
        claim.subject,
        claim.issuer,
        claim.serial,
        claim.not_before,
        claim.not_after,
        claim.algorithm,
        key,
        claim.may_sign_data,
    )


def encode_certificate_pem(der: bytes) -> bytes:
    """Return the PEM of a certificate in the one form that is written into images."""
    text = base64.b64encode(der)
    lines = [text[start : start + _LINE] for start in range(0, len(text), _LINE)]
    return b"\n".join([_BEGIN, *lines, _END, b""])
