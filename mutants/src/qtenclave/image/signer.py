"""A key and its certificate, ready to sign images."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from qtenclave.eif import (
    CURVES,
    SigningCertificate,
    parse_certificate,
    sign_measurements,
    verify_certificate,
)
from qtenclave.errors import InvalidRequest, MalformedInput, QtCode, Rejected

__all__ = ["Signer", "load_signer"]

_MAX_KEY_BYTES: Final = 64 << 10


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signs; the certificate was valid and matched the key when this was made."""

    certificate: SigningCertificate
    private_key: ec.EllipticCurvePrivateKey

    def __post_init__(self) -> None:
        """Refuse a key of another certificate.

        Raises:
            InvalidRequest: Key and certificate do not belong together.
        """
        if self.private_key.public_key().public_numbers() != self.certificate.key.public_numbers():
            raise InvalidRequest(
                "signing key: expected the key of the certificate, got another",
                code=QtCode.SIGNATURE,
            )

    def sign(self, pcr0: bytes) -> bytes:
        """Return the signature section for an image with this PCR0."""
        return sign_measurements(pcr0, self.certificate, self.private_key)


def _read(path: Path, limit: int) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except OSError as error:
        raise InvalidRequest(
            f"{path}: expected a readable file, got {error.strerror}", code=QtCode.FILE_OPERATION
        ) from error
    if len(data) > limit:
        raise InvalidRequest(
            f"{path}: expected at most {limit} bytes, got more", code=QtCode.SIGNATURE
        )
    return data


def load_signer(private_key: Path, certificate: Path, now: datetime | None = None) -> Signer:
    """Return the signer in two PEM files.

    Args:
        private_key: A key on one of `CURVES`, without a passphrase.
        certificate: Its certificate.
        now: When the certificate has to be valid; the present if not given.

    Raises:
        InvalidRequest: A file cannot be read, or they do not belong together.
        MalformedInput: A file is no key or no certificate.
        Rejected: The certificate may not sign images now.
    """
    key = _load_key(private_key)
    pem = _read(certificate, _MAX_KEY_BYTES)
    try:
        verified = verify_certificate(parse_certificate(pem), now or datetime.now(UTC))
    except (MalformedInput, Rejected) as error:
        error.code = QtCode.SIGNATURE
        raise
    return Signer(verified, key)


def _load_key(path: Path) -> ec.EllipticCurvePrivateKey:
    data = _read(path, _MAX_KEY_BYTES)
    try:
        key = load_pem_private_key(data, password=None)
    except TypeError as error:
        raise InvalidRequest(
            f"{path}: expected a private key without a passphrase, got an encrypted one",
            code=QtCode.SIGNATURE,
        ) from error
    except (ValueError, UnsupportedAlgorithm) as error:
        # The text of the cause may quote the file, which is a secret.
        raise MalformedInput(
            f"{path}: expected a private key in PEM, got something else", code=QtCode.SIGNATURE
        ) from error
    if not isinstance(key, ec.EllipticCurvePrivateKey):
        raise InvalidRequest(
            f"{path}: expected a key on {CURVES}, got one of another kind", code=QtCode.SIGNATURE
        )
    return key
