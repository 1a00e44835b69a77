"""Who signs images: a certificate, and a key in a file, in a security module, or far away.

A signer is made before an image is: everything that can be known about key and certificate without
the image is refused here, before minutes of work.
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, Protocol

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from qtenclave.eif import (
    CURVES,
    ClaimedCertificate,
    SigningCertificate,
    join_signature,
    parse_certificate,
    sign_digest,
    signing_digest,
    verify_certificate,
)
from qtenclave.errors import EnclaveError, InvalidRequest, MalformedInput, QtCode, Rejected
from qtenclave.image.pkcs11 import SCHEME, AskSecret, TokenKey, parse_key_name

__all__ = [
    "DetachedSignature",
    "Signer",
    "SigningKey",
    "load_certificate",
    "load_detached_signature",
    "load_signer",
    "read_certificate",
    "refuse_to_ask",
]

_MAX_KEY_BYTES: Final = 64 << 10
_MAX_SIGNATURE_BYTES: Final = 1024  # the longest, P-521 in DER, has 139


class SigningKey(Protocol):
    """Whatever makes an ECDSA signature over a digest."""

    def public_key(self) -> ec.EllipticCurvePublicKey | None:
        """Return the public half, or None where only a signature can tell."""

    def sign(self, digest: bytes) -> bytes:
        """Return the signature, as `parse_detached_signature` takes it."""


@dataclass(frozen=True, slots=True)
class FileKey:
    """A private key in our own memory."""

    private_key: ec.EllipticCurvePrivateKey

    def public_key(self) -> ec.EllipticCurvePublicKey:
        """Return the public half."""
        return self.private_key.public_key()

    def sign(self, digest: bytes) -> bytes:
        """Return the signature, in DER."""
        return sign_digest(digest, self.private_key)


@dataclass(frozen=True, slots=True)
class DetachedSignature:
    """A signature that was made elsewhere, over the digest of one image."""

    signature: bytes

    def public_key(self) -> None:
        """Return None: whose it is shows when it is held against the image."""

    def sign(self, digest: bytes) -> bytes:  # noqa: ARG002 - whether it is over this is found out by who joins
        """Return the signature."""
        return self.signature


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signs; the certificate was valid and matched the key when this was made."""

    certificate: SigningCertificate
    key: SigningKey

    def __post_init__(self) -> None:
        """Refuse a key of another certificate.

        Raises:
            InvalidRequest: Key and certificate do not belong together.
        """
        public_key = self.key.public_key()
        expected = self.certificate.key.public_numbers()
        if public_key is not None and public_key.public_numbers() != expected:
            raise InvalidRequest(
                "signing key: expected the key of the certificate, got another",
                code=QtCode.SIGNATURE,
            )

    def sign(self, pcr0: bytes) -> bytes:
        """Return the signature section for an image with this PCR0; it was checked.

        Raises:
            MalformedInput: What the key gave is no signature.
            Rejected: It is one by another key, or over another image.
        """
        digest = signing_digest(pcr0, self.certificate.key)
        signature = self.key.sign(digest)
        try:
            return join_signature(pcr0, self.certificate, signature)
        except Rejected as error:
            raise Rejected(
                "signature: expected one by the certificate's key over this image's digest"
                f" {digest.hex()}, got one by another key or over something else",
                code=QtCode.SIGNATURE,
            ) from error
        except MalformedInput as error:
            error.code = QtCode.SIGNATURE
            raise


def refuse_to_ask(what: str) -> bytes:
    """Stand in for whoever could be asked for a passphrase or PIN.

    Raises:
        InvalidRequest: Always.
    """
    raise InvalidRequest(f"expected {what}, got nobody to ask", code=QtCode.SIGNATURE)


def _read(path: Path, limit: int) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else "an impossible name"
        raise InvalidRequest(
            f"{path}: expected a readable file, got {reason}", code=QtCode.FILE_OPERATION
        ) from error
    if len(data) > limit:
        raise InvalidRequest(
            f"{path}: expected at most {limit} bytes, got more", code=QtCode.SIGNATURE
        )
    return data


def read_certificate(path: Path) -> ClaimedCertificate:
    """Return the certificate in a PEM file, not checked against anything.

    Raises:
        InvalidRequest: The file cannot be read.
        MalformedInput: It is no certificate, or several.
    """
    try:
        return parse_certificate(_read(path, _MAX_KEY_BYTES))
    except MalformedInput as error:
        raise _about(path, error) from error


def load_certificate(path: Path, now: datetime | None = None) -> SigningCertificate:
    """Return the certificate in a PEM file, if it may sign images.

    Args:
        path: The file; it holds that certificate alone.
        now: When it has to be valid; the present if not given.

    Raises:
        InvalidRequest, MalformedInput: As `read_certificate`.
        Rejected: The certificate may not sign images now.
    """
    claim = read_certificate(path)
    try:
        return verify_certificate(claim, now or datetime.now(UTC))
    except Rejected as error:
        raise _about(path, error) from error


def load_signer(
    private_key: Path | str,
    certificate: Path,
    now: datetime | None = None,
    ask: AskSecret = refuse_to_ask,
) -> Signer:
    """Return the signer with this key and certificate.

    Args:
        private_key: A PEM file with a key on one of `CURVES`, or a PKCS#11 URI.
        certificate: Its certificate, in a PEM file.
        now: When the certificate has to be valid; the present if not given.
        ask: Is asked for the passphrase of the key's file, or for the PIN of its token.

    Raises:
        HostFailure: A security module does not work.
        InvalidRequest: A file or token cannot be read, or they do not belong together.
        MalformedInput: A file is no key or no certificate.
        Rejected: The certificate may not sign images now, or a PIN is wrong.
    """
    verified = load_certificate(certificate, now)
    if isinstance(private_key, str) and private_key.startswith(SCHEME):
        return Signer(verified, TokenKey(parse_key_name(private_key), ask))
    return Signer(verified, FileKey(_load_key(Path(private_key), ask)))


def load_detached_signature(
    signature: Path, certificate: Path, now: datetime | None = None
) -> Signer:
    """Return the signer whose signature over one image is already in a file.

    Raises:
        InvalidRequest, MalformedInput, Rejected: As `load_certificate`.
    """
    verified = load_certificate(certificate, now)
    return Signer(verified, DetachedSignature(_read(signature, _MAX_SIGNATURE_BYTES)))


def _about(path: Path, error: EnclaveError) -> EnclaveError:
    return type(error)(f"{path}: {error}", code=QtCode.SIGNATURE)


def _load_key(path: Path, ask: AskSecret) -> ec.EllipticCurvePrivateKey:
    data = _read(path, _MAX_KEY_BYTES)
    try:
        key = load_pem_private_key(data, password=None)
    except TypeError:
        return _elliptic(path, _load_encrypted(path, data, ask(f"the passphrase of {path}")))
    except (ValueError, UnsupportedAlgorithm) as error:
        # The text of the cause may quote the file, which is a secret.
        raise MalformedInput(
            f"{path}: expected a private key in PEM, got something else", code=QtCode.SIGNATURE
        ) from error
    return _elliptic(path, key)


def _load_encrypted(path: Path, data: bytes, passphrase: bytes) -> object:
    try:
        return load_pem_private_key(data, password=passphrase)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise Rejected(
            f"{path}: expected the passphrase of the key, got another", code=QtCode.SIGNATURE
        ) from error


def _elliptic(path: Path, key: object) -> ec.EllipticCurvePrivateKey:
    if not isinstance(key, ec.EllipticCurvePrivateKey):
        raise InvalidRequest(
            f"{path}: expected a key on {CURVES}, got one of another kind", code=QtCode.SIGNATURE
        )
    return key
