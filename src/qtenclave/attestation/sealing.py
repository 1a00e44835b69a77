"""Sealing an answer to the public key of an attested enclave, and opening it there.

Decides the bytes of the envelope: CMS EnvelopedData with one recipient, the content key moved by
RSAES-OAEP with SHA-256, the content under AES-256-CBC. Whether the key may be sealed to is decided
before, by the verifier and the policy.

CBC gives no integrity: who can change the envelope on its way can change the content. Nothing here
hides that. The channel must protect it, which is why the enclave's TLS ends inside the enclave.

Source: RFC 5652 "EnvelopedData Type"; RFC 4055 "RSAES-OAEP Key Transport Algorithm".
"""

import hashlib
from typing import Final

from cryptography.exceptions import InternalError, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
    load_der_public_key,
)

from qtenclave.attestation import _der
from qtenclave.attestation._der import Element
from qtenclave.errors import InvalidRequest, MalformedInput

__all__ = ["CONTENT_KEY_BYTES", "IV_BYTES", "MAX_ENVELOPE_BYTES", "open_sealed", "seal"]

CONTENT_KEY_BYTES: Final = 32
IV_BYTES: Final = 16
MAX_ENVELOPE_BYTES: Final = 65536  # the largest plaintext of the KMS has 4096
MIN_RSA_BITS: Final = 2048
MIN_RSA_EXPONENT: Final = 65537  # NIST SP 800-56B
MAX_RSA_BITS: Final = 4096  # 550 bytes of the 1024 that a document has for a public key

_BLOCK_BYTES: Final = 16


def _oid(text: str) -> bytes:
    return _der.encode(_der.OBJECT_IDENTIFIER, bytes.fromhex(text))


_ENVELOPED_DATA: Final = _oid("2a864886f70d010703")  # 1.2.840.113549.1.7.3
_DATA: Final = _oid("2a864886f70d010701")  # 1.2.840.113549.1.7.1
_AES256_CBC: Final = _oid("60864801650304012a")  # 2.16.840.1.101.3.4.1.42
_RSAES_OAEP: Final = _oid("2a864886f70d010107")  # 1.2.840.113549.1.1.7
_MGF1: Final = _oid("2a864886f70d010108")  # 1.2.840.113549.1.1.8
_SHA256: Final = _oid("608648016503040201")  # 2.16.840.1.101.3.4.2.1
_NULL: Final = b"\x05\x00"
_VERSION_2: Final = _der.encode(_der.INTEGER, b"\x02")

_SHA256_ALGORITHM: Final = _der.encode(_der.SEQUENCE, _SHA256, _NULL)
_OAEP_SHA256: Final = _der.encode(
    _der.SEQUENCE,
    _RSAES_OAEP,
    _der.encode(
        _der.SEQUENCE,
        _der.encode(_der.context(0, constructed=True), _SHA256_ALGORITHM),
        _der.encode(
            _der.context(1, constructed=True),
            _der.encode(_der.SEQUENCE, _MGF1, _SHA256_ALGORITHM),
        ),
    ),
)


def _oaep() -> padding.OAEP:
    return padding.OAEP(mgf=padding.MGF1(SHA256()), algorithm=SHA256(), label=None)


def seal(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
    """Return an envelope that only the holder of the private key can open, DER.

    Args:
        public_key_der: SubjectPublicKeyInfo of an RSA key, from a verified document.
        plaintext: What to seal.
        content_key: 32 random bytes, used for this envelope alone.
        iv: 16 random bytes, likewise.

    Raises:
        InvalidRequest: The content key, IV or plaintext has another size.
        MalformedInput: The public key is not an RSA key of 2048 to 4096 bits, or cannot encrypt.
    """
    if len(content_key) != CONTENT_KEY_BYTES or len(iv) != IV_BYTES:
        raise InvalidRequest("content key and IV: expected 32 and 16 bytes, got others")
    if len(plaintext) > MAX_ENVELOPE_BYTES // 2:
        raise InvalidRequest(
            f"plaintext: expected at most {MAX_ENVELOPE_BYTES // 2} bytes, got {len(plaintext)}"
        )
    public_key = _load_recipient(public_key_der)
    try:
        wrapped_key = public_key.encrypt(content_key, _oaep())
    except (ValueError, InternalError) as error:
        # The key is the enclave's choice: what the library cannot compute with is no fault of ours.
        raise MalformedInput("recipient key: expected one to encrypt with, got another") from error
    recipient = _der.encode(
        _der.SEQUENCE,
        _VERSION_2,
        _der.encode(_der.context(0, constructed=False), _key_identifier(public_key)),
        _OAEP_SHA256,
        _der.encode(_der.OCTET_STRING, wrapped_key),
    )
    fill = _BLOCK_BYTES - len(plaintext) % _BLOCK_BYTES
    encryptor = Cipher(algorithms.AES(content_key), modes.CBC(iv)).encryptor()
    content = encryptor.update(plaintext + bytes((fill,)) * fill) + encryptor.finalize()
    encrypted = _der.encode(
        _der.SEQUENCE,
        _DATA,
        _der.encode(_der.SEQUENCE, _AES256_CBC, _der.encode(_der.OCTET_STRING, iv)),
        _der.encode(_der.context(0, constructed=False), content),
    )
    enveloped = _der.encode(_der.SEQUENCE, _VERSION_2, _der.encode(_der.SET, recipient), encrypted)
    return _der.encode(
        _der.SEQUENCE,
        _ENVELOPED_DATA,
        _der.encode(_der.context(0, constructed=True), enveloped),
    )


def open_sealed(cms: bytes, private_key: rsa.RSAPrivateKey) -> bytes:
    """Return what was sealed to the public half of `private_key`.

    Args:
        cms: An envelope, DER or BER.
        private_key: The enclave's.

    Raises:
        MalformedInput: `cms` is no such envelope, or was made for another key, or was changed.
            Which of the last two, and where, is not told: the difference would help to decrypt.
    """
    if len(cms) > MAX_ENVELOPE_BYTES:
        raise MalformedInput(
            f"envelope: expected at most {MAX_ENVELOPE_BYTES} bytes, got {len(cms)}"
        )
    wrapped_key, iv, content = _parse_envelope(_der.parse(cms))
    plaintext = _open(wrapped_key, iv, content, private_key)
    if plaintext is None:
        raise MalformedInput("envelope: expected one made for this key, got another")
    return plaintext


def _open(
    wrapped_key: bytes, iv: bytes, content: bytes, private_key: rsa.RSAPrivateKey
) -> bytes | None:
    """Return the content, or None whatever went wrong.

    A wrong key is replaced by a fixed one, so that it fails where a wrong content fails.
    """
    try:
        content_key = private_key.decrypt(wrapped_key, _oaep())
    except ValueError:
        content_key = b""
    good = len(content_key) == CONTENT_KEY_BYTES
    key = content_key if good else bytes(CONTENT_KEY_BYTES)
    decryptor = Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor()
    padded = decryptor.update(content) + decryptor.finalize()
    fill = padded[-1]
    good &= 1 <= fill <= _BLOCK_BYTES
    good &= padded[-fill:] == bytes((fill,)) * fill
    return padded[:-fill] if good else None


def _parse_envelope(element: Element) -> tuple[bytes, bytes, bytes]:
    """Return the wrapped content key, the IV and the encrypted content."""
    kind, wrapper = element.sequence(_der.SEQUENCE, 2)[:2]
    if kind.octets(_der.OBJECT_IDENTIFIER) != _ENVELOPED_DATA[2:]:
        raise MalformedInput("envelope: expected EnvelopedData, got another content type")
    enveloped = wrapper.sequence(_der.context(0, constructed=True), 1)[0]
    parts = enveloped.sequence(_der.SEQUENCE, 3)
    recipients = parts[1].sequence(_der.SET, 1)
    if len(recipients) != 1:
        raise MalformedInput(f"envelope: expected one recipient, got {len(recipients)}")
    # The identifier is not looked at: whose key it is shows when it opens.
    _, _, algorithm, wrapped = recipients[0].sequence(_der.SEQUENCE, 4)[:4]
    if algorithm.sequence(_der.SEQUENCE, 1)[0].octets(_der.OBJECT_IDENTIFIER) != _RSAES_OAEP[2:]:
        raise MalformedInput("envelope: expected RSAES-OAEP for the key, got another algorithm")
    _, cipher, content = parts[2].sequence(_der.SEQUENCE, 3)[:3]
    name, iv = cipher.sequence(_der.SEQUENCE, 2)[:2]
    if name.octets(_der.OBJECT_IDENTIFIER) != _AES256_CBC[2:]:
        raise MalformedInput("envelope: expected AES-256-CBC for the content, got another")
    iv_bytes = iv.octets(_der.OCTET_STRING)
    content_bytes = content.octets(_der.context(0, constructed=False))
    if len(iv_bytes) != IV_BYTES or not content_bytes or len(content_bytes) % _BLOCK_BYTES:
        raise MalformedInput("envelope: expected an IV and content in whole blocks, got others")
    return wrapped.octets(_der.OCTET_STRING), iv_bytes, content_bytes


def _load_recipient(public_key_der: bytes) -> rsa.RSAPublicKey:
    _der.parse(public_key_der)  # old versions of the library take trailing bytes
    try:
        key = load_der_public_key(public_key_der)
    except (ValueError, UnsupportedAlgorithm, InternalError) as error:
        raise MalformedInput("recipient key: expected SubjectPublicKeyInfo, got another") from error
    if not isinstance(key, rsa.RSAPublicKey) or not MIN_RSA_BITS <= key.key_size <= MAX_RSA_BITS:
        raise MalformedInput(
            f"recipient key: expected RSA of {MIN_RSA_BITS} to {MAX_RSA_BITS} bits, got another"
        )
    exponent = key.public_numbers().e
    # With exponent 1 the content key would travel in the clear; a long one costs the KMS time.
    if exponent % 2 == 0 or not MIN_RSA_EXPONENT <= exponent < 1 << 32:
        raise MalformedInput("recipient key: expected an odd exponent of 17 to 32 bits")
    return key


def _key_identifier(key: rsa.RSAPublicKey) -> bytes:
    """Return 20 bytes that name the key.

    Source: RFC 7093 "Additional Methods for Generating Key Identifiers", method 1.
    """
    return hashlib.sha256(key.public_bytes(Encoding.DER, PublicFormat.PKCS1)).digest()[:20]
