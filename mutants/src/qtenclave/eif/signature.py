"""The signature section: who vouches for an image.

Decides whether a certificate's holder signed exactly what PCR0 measures. That the certificate is
the wanted one is decided by who compares PCR8. Rules that a section follows, in this order:

- S1: it is one signature, in the single accepted spelling, and nothing else.
- S2: the certificate may sign images now (rules C1 to C3 of `certificate`).
- S3: the protected header names the algorithm of the certificate's curve, and nothing else.
- S4: what was signed is PCR0 as measured. The payload in the file is never read: the expected one
  is made anew from the measurement and must be equal.
- S5: the signature is good.

Source: aws-nitro-enclaves-image-format, `src/utils/eif_signer.rs`; RFC 9052, section 4.4, "Signing
and Verification Process"; RFC 9053, section 2.1, "ECDSA".
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

import cbor2
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import (
    Prehashed,
    decode_dss_signature,
    encode_dss_signature,
)

from qtenclave.eif._cbor import CborReader
from qtenclave.eif.algorithms import ALGORITHMS, CURVES, Algorithm
from qtenclave.eif.certificate import (
    MAX_CERTIFICATE_PEM_BYTES,
    ClaimedCertificate,
    SigningCertificate,
    encode_certificate_pem,
    parse_certificate,
    verify_certificate,
)
from qtenclave.eif.header import MAX_SECTION_BYTES, SectionKind
from qtenclave.errors import InvalidRequest, MalformedInput, Rejected

__all__ = [
    "ClaimedSignature",
    "encode_signature_section",
    "join_signature",
    "parse_detached_signature",
    "parse_signature",
    "sign_digest",
    "sign_measurements",
    "signing_digest",
    "signing_input",
    "verify_signature",
]

_MAX_COSE_BYTES: Final = 1024  # header, payload of 48 octets and the longest signature fit twice


@dataclass(frozen=True, slots=True)
class ClaimedSignature:
    """A signature section as found in a file; nothing of it was checked but its form."""

    certificate: ClaimedCertificate
    protected: bytes
    payload: bytes
    signature: bytes


def _algorithm(key: ec.EllipticCurvePublicKey) -> Algorithm:
    try:
        return ALGORITHMS[key.curve.name]
    except KeyError as error:
        raise InvalidRequest(
            f"signing key: expected one on {CURVES}, got {key.curve.name}"
        ) from error


def _payload(pcr0: bytes) -> bytes:
    return cbor2.dumps({"register_index": 0, "register_value": list(pcr0)})


def signing_input(pcr0: bytes, key: ec.EllipticCurvePublicKey) -> bytes:
    """Return the bytes that the holder of `key` signs for an image with this PCR0.

    Raises:
        InvalidRequest: Images are not signed with keys of this curve.
    """
    return cbor2.dumps(["Signature1", _algorithm(key).protected, b"", _payload(pcr0)])


def encode_signature_section(
    pcr0: bytes, certificate: SigningCertificate, signature: bytes
) -> bytes:
    """Return a signature section.

    Args:
        pcr0: The register's final value, 48 bytes.
        certificate: Whose key signed.
        signature: Over `signing_input`: both halves, big-endian, one after the other.

    Raises:
        InvalidRequest: The signature has another length than the certificate's curve says.
    """
    algorithm = _algorithm(certificate.key)
    if len(signature) != 2 * algorithm.coordinate_bytes:
        raise InvalidRequest(
            f"signature: expected {2 * algorithm.coordinate_bytes} bytes, got {len(signature)}"
        )
    cose = cbor2.dumps([algorithm.protected, {}, _payload(pcr0), signature])
    pem = encode_certificate_pem(certificate.der)
    # Both values are arrays of numbers: readers by others know no byte strings here.
    return cbor2.dumps([{"signing_certificate": list(pem), "signature": list(cose)}])


def signing_digest(pcr0: bytes, key: ec.EllipticCurvePublicKey) -> bytes:
    """Return the hash of `signing_input` that ECDSA is computed over: all that a signer needs.

    Raises:
        InvalidRequest: Images are not signed with keys of this curve.
    """
    digest = hashes.Hash(_algorithm(key).hash)
    digest.update(signing_input(pcr0, key))
    return digest.finalize()


def sign_digest(digest: bytes, private_key: ec.EllipticCurvePrivateKey) -> bytes:
    """Return an ECDSA signature over a `signing_digest`, in DER.

    The same input gives the same bytes where the library can sign without a random number (RFC
    6979); otherwise the signature differs each time.

    Raises:
        InvalidRequest: Images are not signed with keys of this curve.
    """
    hashed = Prehashed(_algorithm(private_key.public_key()).hash)
    try:
        return private_key.sign(digest, ec.ECDSA(hashed, deterministic_signing=True))
    except UnsupportedAlgorithm:
        return private_key.sign(digest, ec.ECDSA(hashed))


def parse_detached_signature(data: bytes, key: ec.EllipticCurvePublicKey) -> bytes:
    """Return a signature that another program made, as `encode_signature_section` takes it.

    Args:
        data: Either both halves, big-endian, one after the other, as security modules give them; or
            in DER, as OpenSSL and most key services do. The length tells which.
        key: Whose signature it should be.

    Raises:
        MalformedInput: It is neither.
    """
    size = _algorithm(key).coordinate_bytes
    if len(data) == 2 * size:
        return data
    try:
        return b"".join(half.to_bytes(size, "big") for half in decode_dss_signature(data))
    except (ValueError, OverflowError) as error:
        raise MalformedInput(
            f"detached signature: expected {2 * size} bytes or a signature in DER for"
            f" {_algorithm(key).curve}, got {len(data)} bytes of something else"
        ) from error


def join_signature(pcr0: bytes, certificate: SigningCertificate, signature: bytes) -> bytes:
    """Return the signature section for an image with this PCR0, after checking the signature.

    Args:
        pcr0: The register's final value, 48 bytes.
        certificate: Whose key signed.
        signature: Over `signing_digest`, in a form that `parse_detached_signature` takes.

    Raises:
        MalformedInput: That is no signature.
        Rejected: It is one by another key, or over something else.
    """
    raw = parse_detached_signature(signature, certificate.key)
    message = signing_input(pcr0, certificate.key)
    _verify_raw(raw, message, certificate.key, _algorithm(certificate.key))
    return encode_signature_section(pcr0, certificate, raw)


def sign_measurements(
    pcr0: bytes, certificate: SigningCertificate, private_key: ec.EllipticCurvePrivateKey
) -> bytes:
    """Return the signature section for an image with this PCR0; reproducible as `sign_digest` is.

    Raises:
        InvalidRequest: Key and certificate do not belong together.
    """
    if private_key.public_key().public_numbers() != certificate.key.public_numbers():
        raise InvalidRequest("signing key: expected the key of the certificate, got another")
    signature = sign_digest(signing_digest(pcr0, certificate.key), private_key)
    return join_signature(pcr0, certificate, signature)


def parse_signature(section: bytes) -> ClaimedSignature:
    """Return what a signature section says.

    Raises:
        MalformedInput: Rule S1 is broken, or the certificate in it is none.
    """
    if len(section) > MAX_SECTION_BYTES[SectionKind.SIGNATURE]:
        raise MalformedInput(
            f"signature section: expected at most {MAX_SECTION_BYTES[SectionKind.SIGNATURE]}"
            f" bytes, got {len(section)}"
        )
    outer = CborReader(section, "signature section (S1)")
    outer.array(1)
    outer.map(2)
    outer.text("signing_certificate")
    pem = outer.octets(MAX_CERTIFICATE_PEM_BYTES)
    outer.text("signature")
    cose = outer.octets(_MAX_COSE_BYTES)
    outer.end()
    inner = CborReader(cose, "image signature (S1)")
    inner.array(4)
    protected = inner.byte_string()
    inner.map(0)
    payload = inner.byte_string()
    signature = inner.byte_string()
    inner.end()
    return ClaimedSignature(parse_certificate(pem), protected, payload, signature)


def verify_signature(section: bytes, pcr0: bytes, now: datetime) -> SigningCertificate:
    """Return the certificate whose holder signed the image that measures to `pcr0`.

    Args:
        section: The data of the signature section.
        pcr0: The register's final value, 48 bytes, as measured by the caller.
        now: The time at which the certificate has to be valid, aware.

    Raises:
        MalformedInput: Rule S1 is broken.
        Rejected: Another rule is broken; the message says which.
    """
    claim = parse_signature(section)
    certificate = verify_certificate(claim.certificate, now)  # S2
    algorithm = _algorithm(certificate.key)
    if claim.protected != algorithm.protected:
        raise Rejected(
            f"image signature (S3): expected header {algorithm.protected.hex()},"
            f" got {claim.protected[:16].hex()}"
        )
    if claim.payload != _payload(pcr0):
        raise Rejected(
            f"image signature (S4): expected one over PCR0 {pcr0.hex()}, got one over another image"
        )
    _verify_raw(claim.signature, signing_input(pcr0, certificate.key), certificate.key, algorithm)
    return certificate


def _verify_raw(
    signature: bytes, message: bytes, key: ec.EllipticCurvePublicKey, algorithm: Algorithm
) -> None:
    size = algorithm.coordinate_bytes
    # The length is checked before the halves are cut: a short one would cut into a valid number.
    if len(signature) != 2 * size:
        raise Rejected(f"image signature (S5): expected {2 * size} bytes, got {len(signature)}")
    r = int.from_bytes(signature[:size], "big")
    s = int.from_bytes(signature[size:], "big")
    try:
        key.verify(encode_dss_signature(r, s), message, ec.ECDSA(algorithm.hash))
    except InvalidSignature as error:
        raise Rejected(
            "image signature (S5): expected one made with the key of the certificate, got another"
        ) from error
