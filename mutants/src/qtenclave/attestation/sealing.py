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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x__oid__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__oid__mutmut)
def _oid(text: str) -> bytes:
    return _der.encode(_der.OBJECT_IDENTIFIER, bytes.fromhex(text))


def x__oid__mutmut_orig(text: str) -> bytes:
    return _der.encode(_der.OBJECT_IDENTIFIER, bytes.fromhex(text))


def x__oid__mutmut_1(text: str) -> bytes:
    return _der.encode(None, bytes.fromhex(text))


def x__oid__mutmut_2(text: str) -> bytes:
    return _der.encode(_der.OBJECT_IDENTIFIER, None)


def x__oid__mutmut_3(text: str) -> bytes:
    return _der.encode(bytes.fromhex(text))


def x__oid__mutmut_4(text: str) -> bytes:
    return _der.encode(_der.OBJECT_IDENTIFIER, )


def x__oid__mutmut_5(text: str) -> bytes:
    return _der.encode(_der.OBJECT_IDENTIFIER, bytes.fromhex(None))

mutants_x__oid__mutmut['_mutmut_orig'] = x__oid__mutmut_orig # type: ignore # mutmut generated
mutants_x__oid__mutmut['x__oid__mutmut_1'] = x__oid__mutmut_1 # type: ignore # mutmut generated
mutants_x__oid__mutmut['x__oid__mutmut_2'] = x__oid__mutmut_2 # type: ignore # mutmut generated
mutants_x__oid__mutmut['x__oid__mutmut_3'] = x__oid__mutmut_3 # type: ignore # mutmut generated
mutants_x__oid__mutmut['x__oid__mutmut_4'] = x__oid__mutmut_4 # type: ignore # mutmut generated
mutants_x__oid__mutmut['x__oid__mutmut_5'] = x__oid__mutmut_5 # type: ignore # mutmut generated


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
mutants_x__oaep__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__oaep__mutmut)
def _oaep() -> padding.OAEP:
    return padding.OAEP(mgf=padding.MGF1(SHA256()), algorithm=SHA256(), label=None)


def x__oaep__mutmut_orig() -> padding.OAEP:
    return padding.OAEP(mgf=padding.MGF1(SHA256()), algorithm=SHA256(), label=None)


def x__oaep__mutmut_1() -> padding.OAEP:
    return padding.OAEP(mgf=None, algorithm=SHA256(), label=None)


def x__oaep__mutmut_2() -> padding.OAEP:
    return padding.OAEP(mgf=padding.MGF1(SHA256()), algorithm=None, label=None)


def x__oaep__mutmut_3() -> padding.OAEP:
    return padding.OAEP(algorithm=SHA256(), label=None)


def x__oaep__mutmut_4() -> padding.OAEP:
    return padding.OAEP(mgf=padding.MGF1(SHA256()), label=None)


def x__oaep__mutmut_5() -> padding.OAEP:
    return padding.OAEP(mgf=padding.MGF1(SHA256()), algorithm=SHA256(), )


def x__oaep__mutmut_6() -> padding.OAEP:
    return padding.OAEP(mgf=padding.MGF1(None), algorithm=SHA256(), label=None)

mutants_x__oaep__mutmut['_mutmut_orig'] = x__oaep__mutmut_orig # type: ignore # mutmut generated
mutants_x__oaep__mutmut['x__oaep__mutmut_1'] = x__oaep__mutmut_1 # type: ignore # mutmut generated
mutants_x__oaep__mutmut['x__oaep__mutmut_2'] = x__oaep__mutmut_2 # type: ignore # mutmut generated
mutants_x__oaep__mutmut['x__oaep__mutmut_3'] = x__oaep__mutmut_3 # type: ignore # mutmut generated
mutants_x__oaep__mutmut['x__oaep__mutmut_4'] = x__oaep__mutmut_4 # type: ignore # mutmut generated
mutants_x__oaep__mutmut['x__oaep__mutmut_5'] = x__oaep__mutmut_5 # type: ignore # mutmut generated
mutants_x__oaep__mutmut['x__oaep__mutmut_6'] = x__oaep__mutmut_6 # type: ignore # mutmut generated
mutants_x_seal__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_seal__mutmut)
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


def x_seal__mutmut_orig(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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


def x_seal__mutmut_1(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
    if len(content_key) != CONTENT_KEY_BYTES and len(iv) != IV_BYTES:
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


def x_seal__mutmut_2(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
    if len(content_key) == CONTENT_KEY_BYTES or len(iv) != IV_BYTES:
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


def x_seal__mutmut_3(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
    if len(content_key) != CONTENT_KEY_BYTES or len(iv) == IV_BYTES:
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


def x_seal__mutmut_4(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        raise InvalidRequest(None)
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


def x_seal__mutmut_5(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        raise InvalidRequest("XXcontent key and IV: expected 32 and 16 bytes, got othersXX")
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


def x_seal__mutmut_6(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        raise InvalidRequest("content key and iv: expected 32 and 16 bytes, got others")
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


def x_seal__mutmut_7(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        raise InvalidRequest("CONTENT KEY AND IV: EXPECTED 32 AND 16 BYTES, GOT OTHERS")
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


def x_seal__mutmut_8(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
    if len(plaintext) >= MAX_ENVELOPE_BYTES // 2:
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


def x_seal__mutmut_9(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
    if len(plaintext) > MAX_ENVELOPE_BYTES / 2:
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


def x_seal__mutmut_10(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
    if len(plaintext) > MAX_ENVELOPE_BYTES // 3:
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


def x_seal__mutmut_11(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
            None
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


def x_seal__mutmut_12(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
            f"plaintext: expected at most {MAX_ENVELOPE_BYTES / 2} bytes, got {len(plaintext)}"
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


def x_seal__mutmut_13(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
            f"plaintext: expected at most {MAX_ENVELOPE_BYTES // 3} bytes, got {len(plaintext)}"
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


def x_seal__mutmut_14(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
    public_key = None
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


def x_seal__mutmut_15(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
    public_key = _load_recipient(None)
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


def x_seal__mutmut_16(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        wrapped_key = None
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


def x_seal__mutmut_17(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        wrapped_key = public_key.encrypt(None, _oaep())
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


def x_seal__mutmut_18(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        wrapped_key = public_key.encrypt(content_key, None)
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


def x_seal__mutmut_19(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        wrapped_key = public_key.encrypt(_oaep())
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


def x_seal__mutmut_20(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        wrapped_key = public_key.encrypt(content_key, )
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


def x_seal__mutmut_21(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        raise MalformedInput(None) from error
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


def x_seal__mutmut_22(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        raise MalformedInput("XXrecipient key: expected one to encrypt with, got anotherXX") from error
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


def x_seal__mutmut_23(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        raise MalformedInput("RECIPIENT KEY: EXPECTED ONE TO ENCRYPT WITH, GOT ANOTHER") from error
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


def x_seal__mutmut_24(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
    recipient = None
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


def x_seal__mutmut_25(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        None,
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


def x_seal__mutmut_26(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        None,
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


def x_seal__mutmut_27(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        None,
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


def x_seal__mutmut_28(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        None,
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


def x_seal__mutmut_29(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        None,
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


def x_seal__mutmut_30(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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


def x_seal__mutmut_31(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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


def x_seal__mutmut_32(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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


def x_seal__mutmut_33(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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


def x_seal__mutmut_34(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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


def x_seal__mutmut_35(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        _der.encode(None, _key_identifier(public_key)),
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


def x_seal__mutmut_36(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        _der.encode(_der.context(0, constructed=False), None),
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


def x_seal__mutmut_37(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        _der.encode(_key_identifier(public_key)),
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


def x_seal__mutmut_38(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        _der.encode(_der.context(0, constructed=False), ),
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


def x_seal__mutmut_39(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        _der.encode(_der.context(None, constructed=False), _key_identifier(public_key)),
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


def x_seal__mutmut_40(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        _der.encode(_der.context(0, constructed=None), _key_identifier(public_key)),
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


def x_seal__mutmut_41(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        _der.encode(_der.context(constructed=False), _key_identifier(public_key)),
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


def x_seal__mutmut_42(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        _der.encode(_der.context(0, ), _key_identifier(public_key)),
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


def x_seal__mutmut_43(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        _der.encode(_der.context(1, constructed=False), _key_identifier(public_key)),
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


def x_seal__mutmut_44(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        _der.encode(_der.context(0, constructed=True), _key_identifier(public_key)),
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


def x_seal__mutmut_45(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        _der.encode(_der.context(0, constructed=False), _key_identifier(None)),
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


def x_seal__mutmut_46(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        _der.encode(None, wrapped_key),
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


def x_seal__mutmut_47(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        _der.encode(_der.OCTET_STRING, None),
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


def x_seal__mutmut_48(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        _der.encode(wrapped_key),
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


def x_seal__mutmut_49(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        _der.encode(_der.OCTET_STRING, ),
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


def x_seal__mutmut_50(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
    fill = None
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


def x_seal__mutmut_51(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
    fill = _BLOCK_BYTES + len(plaintext) % _BLOCK_BYTES
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


def x_seal__mutmut_52(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
    fill = _BLOCK_BYTES - len(plaintext) / _BLOCK_BYTES
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


def x_seal__mutmut_53(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
    encryptor = None
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


def x_seal__mutmut_54(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
    encryptor = Cipher(None, modes.CBC(iv)).encryptor()
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


def x_seal__mutmut_55(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
    encryptor = Cipher(algorithms.AES(content_key), None).encryptor()
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


def x_seal__mutmut_56(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
    encryptor = Cipher(modes.CBC(iv)).encryptor()
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


def x_seal__mutmut_57(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
    encryptor = Cipher(algorithms.AES(content_key), ).encryptor()
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


def x_seal__mutmut_58(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
    encryptor = Cipher(algorithms.AES(None), modes.CBC(iv)).encryptor()
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


def x_seal__mutmut_59(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
    encryptor = Cipher(algorithms.AES(content_key), modes.CBC(None)).encryptor()
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


def x_seal__mutmut_60(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
    content = None
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


def x_seal__mutmut_61(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
    content = encryptor.update(plaintext + bytes((fill,)) * fill) - encryptor.finalize()
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


def x_seal__mutmut_62(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
    content = encryptor.update(None) + encryptor.finalize()
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


def x_seal__mutmut_63(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
    content = encryptor.update(plaintext - bytes((fill,)) * fill) + encryptor.finalize()
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


def x_seal__mutmut_64(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
    content = encryptor.update(plaintext + bytes((fill,)) / fill) + encryptor.finalize()
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


def x_seal__mutmut_65(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
    content = encryptor.update(plaintext + bytes(None) * fill) + encryptor.finalize()
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


def x_seal__mutmut_66(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
    encrypted = None
    enveloped = _der.encode(_der.SEQUENCE, _VERSION_2, _der.encode(_der.SET, recipient), encrypted)
    return _der.encode(
        _der.SEQUENCE,
        _ENVELOPED_DATA,
        _der.encode(_der.context(0, constructed=True), enveloped),
    )


def x_seal__mutmut_67(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        None,
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


def x_seal__mutmut_68(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        None,
        _der.encode(_der.SEQUENCE, _AES256_CBC, _der.encode(_der.OCTET_STRING, iv)),
        _der.encode(_der.context(0, constructed=False), content),
    )
    enveloped = _der.encode(_der.SEQUENCE, _VERSION_2, _der.encode(_der.SET, recipient), encrypted)
    return _der.encode(
        _der.SEQUENCE,
        _ENVELOPED_DATA,
        _der.encode(_der.context(0, constructed=True), enveloped),
    )


def x_seal__mutmut_69(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        None,
        _der.encode(_der.context(0, constructed=False), content),
    )
    enveloped = _der.encode(_der.SEQUENCE, _VERSION_2, _der.encode(_der.SET, recipient), encrypted)
    return _der.encode(
        _der.SEQUENCE,
        _ENVELOPED_DATA,
        _der.encode(_der.context(0, constructed=True), enveloped),
    )


def x_seal__mutmut_70(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        None,
    )
    enveloped = _der.encode(_der.SEQUENCE, _VERSION_2, _der.encode(_der.SET, recipient), encrypted)
    return _der.encode(
        _der.SEQUENCE,
        _ENVELOPED_DATA,
        _der.encode(_der.context(0, constructed=True), enveloped),
    )


def x_seal__mutmut_71(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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


def x_seal__mutmut_72(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        _der.encode(_der.SEQUENCE, _AES256_CBC, _der.encode(_der.OCTET_STRING, iv)),
        _der.encode(_der.context(0, constructed=False), content),
    )
    enveloped = _der.encode(_der.SEQUENCE, _VERSION_2, _der.encode(_der.SET, recipient), encrypted)
    return _der.encode(
        _der.SEQUENCE,
        _ENVELOPED_DATA,
        _der.encode(_der.context(0, constructed=True), enveloped),
    )


def x_seal__mutmut_73(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        _der.encode(_der.context(0, constructed=False), content),
    )
    enveloped = _der.encode(_der.SEQUENCE, _VERSION_2, _der.encode(_der.SET, recipient), encrypted)
    return _der.encode(
        _der.SEQUENCE,
        _ENVELOPED_DATA,
        _der.encode(_der.context(0, constructed=True), enveloped),
    )


def x_seal__mutmut_74(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        )
    enveloped = _der.encode(_der.SEQUENCE, _VERSION_2, _der.encode(_der.SET, recipient), encrypted)
    return _der.encode(
        _der.SEQUENCE,
        _ENVELOPED_DATA,
        _der.encode(_der.context(0, constructed=True), enveloped),
    )


def x_seal__mutmut_75(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        _der.encode(None, _AES256_CBC, _der.encode(_der.OCTET_STRING, iv)),
        _der.encode(_der.context(0, constructed=False), content),
    )
    enveloped = _der.encode(_der.SEQUENCE, _VERSION_2, _der.encode(_der.SET, recipient), encrypted)
    return _der.encode(
        _der.SEQUENCE,
        _ENVELOPED_DATA,
        _der.encode(_der.context(0, constructed=True), enveloped),
    )


def x_seal__mutmut_76(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        _der.encode(_der.SEQUENCE, None, _der.encode(_der.OCTET_STRING, iv)),
        _der.encode(_der.context(0, constructed=False), content),
    )
    enveloped = _der.encode(_der.SEQUENCE, _VERSION_2, _der.encode(_der.SET, recipient), encrypted)
    return _der.encode(
        _der.SEQUENCE,
        _ENVELOPED_DATA,
        _der.encode(_der.context(0, constructed=True), enveloped),
    )


def x_seal__mutmut_77(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        _der.encode(_der.SEQUENCE, _AES256_CBC, None),
        _der.encode(_der.context(0, constructed=False), content),
    )
    enveloped = _der.encode(_der.SEQUENCE, _VERSION_2, _der.encode(_der.SET, recipient), encrypted)
    return _der.encode(
        _der.SEQUENCE,
        _ENVELOPED_DATA,
        _der.encode(_der.context(0, constructed=True), enveloped),
    )


def x_seal__mutmut_78(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        _der.encode(_AES256_CBC, _der.encode(_der.OCTET_STRING, iv)),
        _der.encode(_der.context(0, constructed=False), content),
    )
    enveloped = _der.encode(_der.SEQUENCE, _VERSION_2, _der.encode(_der.SET, recipient), encrypted)
    return _der.encode(
        _der.SEQUENCE,
        _ENVELOPED_DATA,
        _der.encode(_der.context(0, constructed=True), enveloped),
    )


def x_seal__mutmut_79(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        _der.encode(_der.SEQUENCE, _der.encode(_der.OCTET_STRING, iv)),
        _der.encode(_der.context(0, constructed=False), content),
    )
    enveloped = _der.encode(_der.SEQUENCE, _VERSION_2, _der.encode(_der.SET, recipient), encrypted)
    return _der.encode(
        _der.SEQUENCE,
        _ENVELOPED_DATA,
        _der.encode(_der.context(0, constructed=True), enveloped),
    )


def x_seal__mutmut_80(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        _der.encode(_der.SEQUENCE, _AES256_CBC, ),
        _der.encode(_der.context(0, constructed=False), content),
    )
    enveloped = _der.encode(_der.SEQUENCE, _VERSION_2, _der.encode(_der.SET, recipient), encrypted)
    return _der.encode(
        _der.SEQUENCE,
        _ENVELOPED_DATA,
        _der.encode(_der.context(0, constructed=True), enveloped),
    )


def x_seal__mutmut_81(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        _der.encode(_der.SEQUENCE, _AES256_CBC, _der.encode(None, iv)),
        _der.encode(_der.context(0, constructed=False), content),
    )
    enveloped = _der.encode(_der.SEQUENCE, _VERSION_2, _der.encode(_der.SET, recipient), encrypted)
    return _der.encode(
        _der.SEQUENCE,
        _ENVELOPED_DATA,
        _der.encode(_der.context(0, constructed=True), enveloped),
    )


def x_seal__mutmut_82(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        _der.encode(_der.SEQUENCE, _AES256_CBC, _der.encode(_der.OCTET_STRING, None)),
        _der.encode(_der.context(0, constructed=False), content),
    )
    enveloped = _der.encode(_der.SEQUENCE, _VERSION_2, _der.encode(_der.SET, recipient), encrypted)
    return _der.encode(
        _der.SEQUENCE,
        _ENVELOPED_DATA,
        _der.encode(_der.context(0, constructed=True), enveloped),
    )


def x_seal__mutmut_83(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        _der.encode(_der.SEQUENCE, _AES256_CBC, _der.encode(iv)),
        _der.encode(_der.context(0, constructed=False), content),
    )
    enveloped = _der.encode(_der.SEQUENCE, _VERSION_2, _der.encode(_der.SET, recipient), encrypted)
    return _der.encode(
        _der.SEQUENCE,
        _ENVELOPED_DATA,
        _der.encode(_der.context(0, constructed=True), enveloped),
    )


def x_seal__mutmut_84(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        _der.encode(_der.SEQUENCE, _AES256_CBC, _der.encode(_der.OCTET_STRING, )),
        _der.encode(_der.context(0, constructed=False), content),
    )
    enveloped = _der.encode(_der.SEQUENCE, _VERSION_2, _der.encode(_der.SET, recipient), encrypted)
    return _der.encode(
        _der.SEQUENCE,
        _ENVELOPED_DATA,
        _der.encode(_der.context(0, constructed=True), enveloped),
    )


def x_seal__mutmut_85(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        _der.encode(None, content),
    )
    enveloped = _der.encode(_der.SEQUENCE, _VERSION_2, _der.encode(_der.SET, recipient), encrypted)
    return _der.encode(
        _der.SEQUENCE,
        _ENVELOPED_DATA,
        _der.encode(_der.context(0, constructed=True), enveloped),
    )


def x_seal__mutmut_86(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        _der.encode(_der.context(0, constructed=False), None),
    )
    enveloped = _der.encode(_der.SEQUENCE, _VERSION_2, _der.encode(_der.SET, recipient), encrypted)
    return _der.encode(
        _der.SEQUENCE,
        _ENVELOPED_DATA,
        _der.encode(_der.context(0, constructed=True), enveloped),
    )


def x_seal__mutmut_87(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        _der.encode(content),
    )
    enveloped = _der.encode(_der.SEQUENCE, _VERSION_2, _der.encode(_der.SET, recipient), encrypted)
    return _der.encode(
        _der.SEQUENCE,
        _ENVELOPED_DATA,
        _der.encode(_der.context(0, constructed=True), enveloped),
    )


def x_seal__mutmut_88(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        _der.encode(_der.context(0, constructed=False), ),
    )
    enveloped = _der.encode(_der.SEQUENCE, _VERSION_2, _der.encode(_der.SET, recipient), encrypted)
    return _der.encode(
        _der.SEQUENCE,
        _ENVELOPED_DATA,
        _der.encode(_der.context(0, constructed=True), enveloped),
    )


def x_seal__mutmut_89(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        _der.encode(_der.context(None, constructed=False), content),
    )
    enveloped = _der.encode(_der.SEQUENCE, _VERSION_2, _der.encode(_der.SET, recipient), encrypted)
    return _der.encode(
        _der.SEQUENCE,
        _ENVELOPED_DATA,
        _der.encode(_der.context(0, constructed=True), enveloped),
    )


def x_seal__mutmut_90(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        _der.encode(_der.context(0, constructed=None), content),
    )
    enveloped = _der.encode(_der.SEQUENCE, _VERSION_2, _der.encode(_der.SET, recipient), encrypted)
    return _der.encode(
        _der.SEQUENCE,
        _ENVELOPED_DATA,
        _der.encode(_der.context(0, constructed=True), enveloped),
    )


def x_seal__mutmut_91(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        _der.encode(_der.context(constructed=False), content),
    )
    enveloped = _der.encode(_der.SEQUENCE, _VERSION_2, _der.encode(_der.SET, recipient), encrypted)
    return _der.encode(
        _der.SEQUENCE,
        _ENVELOPED_DATA,
        _der.encode(_der.context(0, constructed=True), enveloped),
    )


def x_seal__mutmut_92(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        _der.encode(_der.context(0, ), content),
    )
    enveloped = _der.encode(_der.SEQUENCE, _VERSION_2, _der.encode(_der.SET, recipient), encrypted)
    return _der.encode(
        _der.SEQUENCE,
        _ENVELOPED_DATA,
        _der.encode(_der.context(0, constructed=True), enveloped),
    )


def x_seal__mutmut_93(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        _der.encode(_der.context(1, constructed=False), content),
    )
    enveloped = _der.encode(_der.SEQUENCE, _VERSION_2, _der.encode(_der.SET, recipient), encrypted)
    return _der.encode(
        _der.SEQUENCE,
        _ENVELOPED_DATA,
        _der.encode(_der.context(0, constructed=True), enveloped),
    )


def x_seal__mutmut_94(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        _der.encode(_der.context(0, constructed=True), content),
    )
    enveloped = _der.encode(_der.SEQUENCE, _VERSION_2, _der.encode(_der.SET, recipient), encrypted)
    return _der.encode(
        _der.SEQUENCE,
        _ENVELOPED_DATA,
        _der.encode(_der.context(0, constructed=True), enveloped),
    )


def x_seal__mutmut_95(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
    enveloped = None
    return _der.encode(
        _der.SEQUENCE,
        _ENVELOPED_DATA,
        _der.encode(_der.context(0, constructed=True), enveloped),
    )


def x_seal__mutmut_96(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
    enveloped = _der.encode(None, _VERSION_2, _der.encode(_der.SET, recipient), encrypted)
    return _der.encode(
        _der.SEQUENCE,
        _ENVELOPED_DATA,
        _der.encode(_der.context(0, constructed=True), enveloped),
    )


def x_seal__mutmut_97(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
    enveloped = _der.encode(_der.SEQUENCE, None, _der.encode(_der.SET, recipient), encrypted)
    return _der.encode(
        _der.SEQUENCE,
        _ENVELOPED_DATA,
        _der.encode(_der.context(0, constructed=True), enveloped),
    )


def x_seal__mutmut_98(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
    enveloped = _der.encode(_der.SEQUENCE, _VERSION_2, None, encrypted)
    return _der.encode(
        _der.SEQUENCE,
        _ENVELOPED_DATA,
        _der.encode(_der.context(0, constructed=True), enveloped),
    )


def x_seal__mutmut_99(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
    enveloped = _der.encode(_der.SEQUENCE, _VERSION_2, _der.encode(_der.SET, recipient), None)
    return _der.encode(
        _der.SEQUENCE,
        _ENVELOPED_DATA,
        _der.encode(_der.context(0, constructed=True), enveloped),
    )


def x_seal__mutmut_100(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
    enveloped = _der.encode(_VERSION_2, _der.encode(_der.SET, recipient), encrypted)
    return _der.encode(
        _der.SEQUENCE,
        _ENVELOPED_DATA,
        _der.encode(_der.context(0, constructed=True), enveloped),
    )


def x_seal__mutmut_101(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
    enveloped = _der.encode(_der.SEQUENCE, _der.encode(_der.SET, recipient), encrypted)
    return _der.encode(
        _der.SEQUENCE,
        _ENVELOPED_DATA,
        _der.encode(_der.context(0, constructed=True), enveloped),
    )


def x_seal__mutmut_102(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
    enveloped = _der.encode(_der.SEQUENCE, _VERSION_2, encrypted)
    return _der.encode(
        _der.SEQUENCE,
        _ENVELOPED_DATA,
        _der.encode(_der.context(0, constructed=True), enveloped),
    )


def x_seal__mutmut_103(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
    enveloped = _der.encode(_der.SEQUENCE, _VERSION_2, _der.encode(_der.SET, recipient), )
    return _der.encode(
        _der.SEQUENCE,
        _ENVELOPED_DATA,
        _der.encode(_der.context(0, constructed=True), enveloped),
    )


def x_seal__mutmut_104(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
    enveloped = _der.encode(_der.SEQUENCE, _VERSION_2, _der.encode(None, recipient), encrypted)
    return _der.encode(
        _der.SEQUENCE,
        _ENVELOPED_DATA,
        _der.encode(_der.context(0, constructed=True), enveloped),
    )


def x_seal__mutmut_105(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
    enveloped = _der.encode(_der.SEQUENCE, _VERSION_2, _der.encode(_der.SET, None), encrypted)
    return _der.encode(
        _der.SEQUENCE,
        _ENVELOPED_DATA,
        _der.encode(_der.context(0, constructed=True), enveloped),
    )


def x_seal__mutmut_106(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
    enveloped = _der.encode(_der.SEQUENCE, _VERSION_2, _der.encode(recipient), encrypted)
    return _der.encode(
        _der.SEQUENCE,
        _ENVELOPED_DATA,
        _der.encode(_der.context(0, constructed=True), enveloped),
    )


def x_seal__mutmut_107(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
    enveloped = _der.encode(_der.SEQUENCE, _VERSION_2, _der.encode(_der.SET, ), encrypted)
    return _der.encode(
        _der.SEQUENCE,
        _ENVELOPED_DATA,
        _der.encode(_der.context(0, constructed=True), enveloped),
    )


def x_seal__mutmut_108(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        None,
        _ENVELOPED_DATA,
        _der.encode(_der.context(0, constructed=True), enveloped),
    )


def x_seal__mutmut_109(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        None,
        _der.encode(_der.context(0, constructed=True), enveloped),
    )


def x_seal__mutmut_110(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        None,
    )


def x_seal__mutmut_111(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        _ENVELOPED_DATA,
        _der.encode(_der.context(0, constructed=True), enveloped),
    )


def x_seal__mutmut_112(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        _der.encode(_der.context(0, constructed=True), enveloped),
    )


def x_seal__mutmut_113(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        )


def x_seal__mutmut_114(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        _der.encode(None, enveloped),
    )


def x_seal__mutmut_115(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        _der.encode(_der.context(0, constructed=True), None),
    )


def x_seal__mutmut_116(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        _der.encode(enveloped),
    )


def x_seal__mutmut_117(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        _der.encode(_der.context(0, constructed=True), ),
    )


def x_seal__mutmut_118(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        _der.encode(_der.context(None, constructed=True), enveloped),
    )


def x_seal__mutmut_119(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        _der.encode(_der.context(0, constructed=None), enveloped),
    )


def x_seal__mutmut_120(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        _der.encode(_der.context(constructed=True), enveloped),
    )


def x_seal__mutmut_121(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        _der.encode(_der.context(0, ), enveloped),
    )


def x_seal__mutmut_122(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        _der.encode(_der.context(1, constructed=True), enveloped),
    )


def x_seal__mutmut_123(public_key_der: bytes, plaintext: bytes, *, content_key: bytes, iv: bytes) -> bytes:
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
        _der.encode(_der.context(0, constructed=False), enveloped),
    )

mutants_x_seal__mutmut['_mutmut_orig'] = x_seal__mutmut_orig # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_1'] = x_seal__mutmut_1 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_2'] = x_seal__mutmut_2 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_3'] = x_seal__mutmut_3 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_4'] = x_seal__mutmut_4 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_5'] = x_seal__mutmut_5 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_6'] = x_seal__mutmut_6 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_7'] = x_seal__mutmut_7 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_8'] = x_seal__mutmut_8 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_9'] = x_seal__mutmut_9 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_10'] = x_seal__mutmut_10 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_11'] = x_seal__mutmut_11 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_12'] = x_seal__mutmut_12 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_13'] = x_seal__mutmut_13 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_14'] = x_seal__mutmut_14 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_15'] = x_seal__mutmut_15 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_16'] = x_seal__mutmut_16 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_17'] = x_seal__mutmut_17 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_18'] = x_seal__mutmut_18 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_19'] = x_seal__mutmut_19 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_20'] = x_seal__mutmut_20 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_21'] = x_seal__mutmut_21 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_22'] = x_seal__mutmut_22 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_23'] = x_seal__mutmut_23 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_24'] = x_seal__mutmut_24 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_25'] = x_seal__mutmut_25 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_26'] = x_seal__mutmut_26 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_27'] = x_seal__mutmut_27 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_28'] = x_seal__mutmut_28 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_29'] = x_seal__mutmut_29 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_30'] = x_seal__mutmut_30 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_31'] = x_seal__mutmut_31 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_32'] = x_seal__mutmut_32 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_33'] = x_seal__mutmut_33 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_34'] = x_seal__mutmut_34 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_35'] = x_seal__mutmut_35 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_36'] = x_seal__mutmut_36 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_37'] = x_seal__mutmut_37 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_38'] = x_seal__mutmut_38 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_39'] = x_seal__mutmut_39 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_40'] = x_seal__mutmut_40 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_41'] = x_seal__mutmut_41 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_42'] = x_seal__mutmut_42 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_43'] = x_seal__mutmut_43 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_44'] = x_seal__mutmut_44 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_45'] = x_seal__mutmut_45 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_46'] = x_seal__mutmut_46 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_47'] = x_seal__mutmut_47 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_48'] = x_seal__mutmut_48 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_49'] = x_seal__mutmut_49 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_50'] = x_seal__mutmut_50 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_51'] = x_seal__mutmut_51 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_52'] = x_seal__mutmut_52 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_53'] = x_seal__mutmut_53 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_54'] = x_seal__mutmut_54 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_55'] = x_seal__mutmut_55 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_56'] = x_seal__mutmut_56 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_57'] = x_seal__mutmut_57 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_58'] = x_seal__mutmut_58 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_59'] = x_seal__mutmut_59 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_60'] = x_seal__mutmut_60 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_61'] = x_seal__mutmut_61 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_62'] = x_seal__mutmut_62 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_63'] = x_seal__mutmut_63 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_64'] = x_seal__mutmut_64 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_65'] = x_seal__mutmut_65 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_66'] = x_seal__mutmut_66 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_67'] = x_seal__mutmut_67 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_68'] = x_seal__mutmut_68 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_69'] = x_seal__mutmut_69 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_70'] = x_seal__mutmut_70 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_71'] = x_seal__mutmut_71 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_72'] = x_seal__mutmut_72 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_73'] = x_seal__mutmut_73 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_74'] = x_seal__mutmut_74 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_75'] = x_seal__mutmut_75 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_76'] = x_seal__mutmut_76 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_77'] = x_seal__mutmut_77 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_78'] = x_seal__mutmut_78 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_79'] = x_seal__mutmut_79 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_80'] = x_seal__mutmut_80 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_81'] = x_seal__mutmut_81 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_82'] = x_seal__mutmut_82 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_83'] = x_seal__mutmut_83 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_84'] = x_seal__mutmut_84 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_85'] = x_seal__mutmut_85 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_86'] = x_seal__mutmut_86 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_87'] = x_seal__mutmut_87 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_88'] = x_seal__mutmut_88 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_89'] = x_seal__mutmut_89 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_90'] = x_seal__mutmut_90 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_91'] = x_seal__mutmut_91 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_92'] = x_seal__mutmut_92 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_93'] = x_seal__mutmut_93 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_94'] = x_seal__mutmut_94 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_95'] = x_seal__mutmut_95 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_96'] = x_seal__mutmut_96 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_97'] = x_seal__mutmut_97 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_98'] = x_seal__mutmut_98 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_99'] = x_seal__mutmut_99 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_100'] = x_seal__mutmut_100 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_101'] = x_seal__mutmut_101 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_102'] = x_seal__mutmut_102 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_103'] = x_seal__mutmut_103 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_104'] = x_seal__mutmut_104 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_105'] = x_seal__mutmut_105 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_106'] = x_seal__mutmut_106 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_107'] = x_seal__mutmut_107 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_108'] = x_seal__mutmut_108 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_109'] = x_seal__mutmut_109 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_110'] = x_seal__mutmut_110 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_111'] = x_seal__mutmut_111 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_112'] = x_seal__mutmut_112 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_113'] = x_seal__mutmut_113 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_114'] = x_seal__mutmut_114 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_115'] = x_seal__mutmut_115 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_116'] = x_seal__mutmut_116 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_117'] = x_seal__mutmut_117 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_118'] = x_seal__mutmut_118 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_119'] = x_seal__mutmut_119 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_120'] = x_seal__mutmut_120 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_121'] = x_seal__mutmut_121 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_122'] = x_seal__mutmut_122 # type: ignore # mutmut generated
mutants_x_seal__mutmut['x_seal__mutmut_123'] = x_seal__mutmut_123 # type: ignore # mutmut generated
mutants_x_open_sealed__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_open_sealed__mutmut)
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


def x_open_sealed__mutmut_orig(cms: bytes, private_key: rsa.RSAPrivateKey) -> bytes:
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


def x_open_sealed__mutmut_1(cms: bytes, private_key: rsa.RSAPrivateKey) -> bytes:
    """Return what was sealed to the public half of `private_key`.

    Args:
        cms: An envelope, DER or BER.
        private_key: The enclave's.

    Raises:
        MalformedInput: `cms` is no such envelope, or was made for another key, or was changed.
            Which of the last two, and where, is not told: the difference would help to decrypt.
    """
    if len(cms) >= MAX_ENVELOPE_BYTES:
        raise MalformedInput(
            f"envelope: expected at most {MAX_ENVELOPE_BYTES} bytes, got {len(cms)}"
        )
    wrapped_key, iv, content = _parse_envelope(_der.parse(cms))
    plaintext = _open(wrapped_key, iv, content, private_key)
    if plaintext is None:
        raise MalformedInput("envelope: expected one made for this key, got another")
    return plaintext


def x_open_sealed__mutmut_2(cms: bytes, private_key: rsa.RSAPrivateKey) -> bytes:
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
            None
        )
    wrapped_key, iv, content = _parse_envelope(_der.parse(cms))
    plaintext = _open(wrapped_key, iv, content, private_key)
    if plaintext is None:
        raise MalformedInput("envelope: expected one made for this key, got another")
    return plaintext


def x_open_sealed__mutmut_3(cms: bytes, private_key: rsa.RSAPrivateKey) -> bytes:
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
    wrapped_key, iv, content = None
    plaintext = _open(wrapped_key, iv, content, private_key)
    if plaintext is None:
        raise MalformedInput("envelope: expected one made for this key, got another")
    return plaintext


def x_open_sealed__mutmut_4(cms: bytes, private_key: rsa.RSAPrivateKey) -> bytes:
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
    wrapped_key, iv, content = _parse_envelope(None)
    plaintext = _open(wrapped_key, iv, content, private_key)
    if plaintext is None:
        raise MalformedInput("envelope: expected one made for this key, got another")
    return plaintext


def x_open_sealed__mutmut_5(cms: bytes, private_key: rsa.RSAPrivateKey) -> bytes:
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
    wrapped_key, iv, content = _parse_envelope(_der.parse(None))
    plaintext = _open(wrapped_key, iv, content, private_key)
    if plaintext is None:
        raise MalformedInput("envelope: expected one made for this key, got another")
    return plaintext


def x_open_sealed__mutmut_6(cms: bytes, private_key: rsa.RSAPrivateKey) -> bytes:
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
    plaintext = None
    if plaintext is None:
        raise MalformedInput("envelope: expected one made for this key, got another")
    return plaintext


def x_open_sealed__mutmut_7(cms: bytes, private_key: rsa.RSAPrivateKey) -> bytes:
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
    plaintext = _open(None, iv, content, private_key)
    if plaintext is None:
        raise MalformedInput("envelope: expected one made for this key, got another")
    return plaintext


def x_open_sealed__mutmut_8(cms: bytes, private_key: rsa.RSAPrivateKey) -> bytes:
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
    plaintext = _open(wrapped_key, None, content, private_key)
    if plaintext is None:
        raise MalformedInput("envelope: expected one made for this key, got another")
    return plaintext


def x_open_sealed__mutmut_9(cms: bytes, private_key: rsa.RSAPrivateKey) -> bytes:
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
    plaintext = _open(wrapped_key, iv, None, private_key)
    if plaintext is None:
        raise MalformedInput("envelope: expected one made for this key, got another")
    return plaintext


def x_open_sealed__mutmut_10(cms: bytes, private_key: rsa.RSAPrivateKey) -> bytes:
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
    plaintext = _open(wrapped_key, iv, content, None)
    if plaintext is None:
        raise MalformedInput("envelope: expected one made for this key, got another")
    return plaintext


def x_open_sealed__mutmut_11(cms: bytes, private_key: rsa.RSAPrivateKey) -> bytes:
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
    plaintext = _open(iv, content, private_key)
    if plaintext is None:
        raise MalformedInput("envelope: expected one made for this key, got another")
    return plaintext


def x_open_sealed__mutmut_12(cms: bytes, private_key: rsa.RSAPrivateKey) -> bytes:
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
    plaintext = _open(wrapped_key, content, private_key)
    if plaintext is None:
        raise MalformedInput("envelope: expected one made for this key, got another")
    return plaintext


def x_open_sealed__mutmut_13(cms: bytes, private_key: rsa.RSAPrivateKey) -> bytes:
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
    plaintext = _open(wrapped_key, iv, private_key)
    if plaintext is None:
        raise MalformedInput("envelope: expected one made for this key, got another")
    return plaintext


def x_open_sealed__mutmut_14(cms: bytes, private_key: rsa.RSAPrivateKey) -> bytes:
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
    plaintext = _open(wrapped_key, iv, content, )
    if plaintext is None:
        raise MalformedInput("envelope: expected one made for this key, got another")
    return plaintext


def x_open_sealed__mutmut_15(cms: bytes, private_key: rsa.RSAPrivateKey) -> bytes:
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
    if plaintext is not None:
        raise MalformedInput("envelope: expected one made for this key, got another")
    return plaintext


def x_open_sealed__mutmut_16(cms: bytes, private_key: rsa.RSAPrivateKey) -> bytes:
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
        raise MalformedInput(None)
    return plaintext


def x_open_sealed__mutmut_17(cms: bytes, private_key: rsa.RSAPrivateKey) -> bytes:
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
        raise MalformedInput("XXenvelope: expected one made for this key, got anotherXX")
    return plaintext


def x_open_sealed__mutmut_18(cms: bytes, private_key: rsa.RSAPrivateKey) -> bytes:
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
        raise MalformedInput("ENVELOPE: EXPECTED ONE MADE FOR THIS KEY, GOT ANOTHER")
    return plaintext

mutants_x_open_sealed__mutmut['_mutmut_orig'] = x_open_sealed__mutmut_orig # type: ignore # mutmut generated
mutants_x_open_sealed__mutmut['x_open_sealed__mutmut_1'] = x_open_sealed__mutmut_1 # type: ignore # mutmut generated
mutants_x_open_sealed__mutmut['x_open_sealed__mutmut_2'] = x_open_sealed__mutmut_2 # type: ignore # mutmut generated
mutants_x_open_sealed__mutmut['x_open_sealed__mutmut_3'] = x_open_sealed__mutmut_3 # type: ignore # mutmut generated
mutants_x_open_sealed__mutmut['x_open_sealed__mutmut_4'] = x_open_sealed__mutmut_4 # type: ignore # mutmut generated
mutants_x_open_sealed__mutmut['x_open_sealed__mutmut_5'] = x_open_sealed__mutmut_5 # type: ignore # mutmut generated
mutants_x_open_sealed__mutmut['x_open_sealed__mutmut_6'] = x_open_sealed__mutmut_6 # type: ignore # mutmut generated
mutants_x_open_sealed__mutmut['x_open_sealed__mutmut_7'] = x_open_sealed__mutmut_7 # type: ignore # mutmut generated
mutants_x_open_sealed__mutmut['x_open_sealed__mutmut_8'] = x_open_sealed__mutmut_8 # type: ignore # mutmut generated
mutants_x_open_sealed__mutmut['x_open_sealed__mutmut_9'] = x_open_sealed__mutmut_9 # type: ignore # mutmut generated
mutants_x_open_sealed__mutmut['x_open_sealed__mutmut_10'] = x_open_sealed__mutmut_10 # type: ignore # mutmut generated
mutants_x_open_sealed__mutmut['x_open_sealed__mutmut_11'] = x_open_sealed__mutmut_11 # type: ignore # mutmut generated
mutants_x_open_sealed__mutmut['x_open_sealed__mutmut_12'] = x_open_sealed__mutmut_12 # type: ignore # mutmut generated
mutants_x_open_sealed__mutmut['x_open_sealed__mutmut_13'] = x_open_sealed__mutmut_13 # type: ignore # mutmut generated
mutants_x_open_sealed__mutmut['x_open_sealed__mutmut_14'] = x_open_sealed__mutmut_14 # type: ignore # mutmut generated
mutants_x_open_sealed__mutmut['x_open_sealed__mutmut_15'] = x_open_sealed__mutmut_15 # type: ignore # mutmut generated
mutants_x_open_sealed__mutmut['x_open_sealed__mutmut_16'] = x_open_sealed__mutmut_16 # type: ignore # mutmut generated
mutants_x_open_sealed__mutmut['x_open_sealed__mutmut_17'] = x_open_sealed__mutmut_17 # type: ignore # mutmut generated
mutants_x_open_sealed__mutmut['x_open_sealed__mutmut_18'] = x_open_sealed__mutmut_18 # type: ignore # mutmut generated
mutants_x__open__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__open__mutmut)
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


def x__open__mutmut_orig(
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


def x__open__mutmut_1(
    wrapped_key: bytes, iv: bytes, content: bytes, private_key: rsa.RSAPrivateKey
) -> bytes | None:
    """Return the content, or None whatever went wrong.

    A wrong key is replaced by a fixed one, so that it fails where a wrong content fails.
    """
    try:
        content_key = None
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


def x__open__mutmut_2(
    wrapped_key: bytes, iv: bytes, content: bytes, private_key: rsa.RSAPrivateKey
) -> bytes | None:
    """Return the content, or None whatever went wrong.

    A wrong key is replaced by a fixed one, so that it fails where a wrong content fails.
    """
    try:
        content_key = private_key.decrypt(None, _oaep())
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


def x__open__mutmut_3(
    wrapped_key: bytes, iv: bytes, content: bytes, private_key: rsa.RSAPrivateKey
) -> bytes | None:
    """Return the content, or None whatever went wrong.

    A wrong key is replaced by a fixed one, so that it fails where a wrong content fails.
    """
    try:
        content_key = private_key.decrypt(wrapped_key, None)
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


def x__open__mutmut_4(
    wrapped_key: bytes, iv: bytes, content: bytes, private_key: rsa.RSAPrivateKey
) -> bytes | None:
    """Return the content, or None whatever went wrong.

    A wrong key is replaced by a fixed one, so that it fails where a wrong content fails.
    """
    try:
        content_key = private_key.decrypt(_oaep())
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


def x__open__mutmut_5(
    wrapped_key: bytes, iv: bytes, content: bytes, private_key: rsa.RSAPrivateKey
) -> bytes | None:
    """Return the content, or None whatever went wrong.

    A wrong key is replaced by a fixed one, so that it fails where a wrong content fails.
    """
    try:
        content_key = private_key.decrypt(wrapped_key, )
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


def x__open__mutmut_6(
    wrapped_key: bytes, iv: bytes, content: bytes, private_key: rsa.RSAPrivateKey
) -> bytes | None:
    """Return the content, or None whatever went wrong.

    A wrong key is replaced by a fixed one, so that it fails where a wrong content fails.
    """
    try:
        content_key = private_key.decrypt(wrapped_key, _oaep())
    except ValueError:
        content_key = None
    good = len(content_key) == CONTENT_KEY_BYTES
    key = content_key if good else bytes(CONTENT_KEY_BYTES)
    decryptor = Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor()
    padded = decryptor.update(content) + decryptor.finalize()
    fill = padded[-1]
    good &= 1 <= fill <= _BLOCK_BYTES
    good &= padded[-fill:] == bytes((fill,)) * fill
    return padded[:-fill] if good else None


def x__open__mutmut_7(
    wrapped_key: bytes, iv: bytes, content: bytes, private_key: rsa.RSAPrivateKey
) -> bytes | None:
    """Return the content, or None whatever went wrong.

    A wrong key is replaced by a fixed one, so that it fails where a wrong content fails.
    """
    try:
        content_key = private_key.decrypt(wrapped_key, _oaep())
    except ValueError:
        content_key = b"XXXX"
    good = len(content_key) == CONTENT_KEY_BYTES
    key = content_key if good else bytes(CONTENT_KEY_BYTES)
    decryptor = Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor()
    padded = decryptor.update(content) + decryptor.finalize()
    fill = padded[-1]
    good &= 1 <= fill <= _BLOCK_BYTES
    good &= padded[-fill:] == bytes((fill,)) * fill
    return padded[:-fill] if good else None


def x__open__mutmut_8(
    wrapped_key: bytes, iv: bytes, content: bytes, private_key: rsa.RSAPrivateKey
) -> bytes | None:
    """Return the content, or None whatever went wrong.

    A wrong key is replaced by a fixed one, so that it fails where a wrong content fails.
    """
    try:
        content_key = private_key.decrypt(wrapped_key, _oaep())
    except ValueError:
        content_key = b""
    good = None
    key = content_key if good else bytes(CONTENT_KEY_BYTES)
    decryptor = Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor()
    padded = decryptor.update(content) + decryptor.finalize()
    fill = padded[-1]
    good &= 1 <= fill <= _BLOCK_BYTES
    good &= padded[-fill:] == bytes((fill,)) * fill
    return padded[:-fill] if good else None


def x__open__mutmut_9(
    wrapped_key: bytes, iv: bytes, content: bytes, private_key: rsa.RSAPrivateKey
) -> bytes | None:
    """Return the content, or None whatever went wrong.

    A wrong key is replaced by a fixed one, so that it fails where a wrong content fails.
    """
    try:
        content_key = private_key.decrypt(wrapped_key, _oaep())
    except ValueError:
        content_key = b""
    good = len(content_key) != CONTENT_KEY_BYTES
    key = content_key if good else bytes(CONTENT_KEY_BYTES)
    decryptor = Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor()
    padded = decryptor.update(content) + decryptor.finalize()
    fill = padded[-1]
    good &= 1 <= fill <= _BLOCK_BYTES
    good &= padded[-fill:] == bytes((fill,)) * fill
    return padded[:-fill] if good else None


def x__open__mutmut_10(
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
    key = None
    decryptor = Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor()
    padded = decryptor.update(content) + decryptor.finalize()
    fill = padded[-1]
    good &= 1 <= fill <= _BLOCK_BYTES
    good &= padded[-fill:] == bytes((fill,)) * fill
    return padded[:-fill] if good else None


def x__open__mutmut_11(
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
    key = content_key if (good) and False else bytes(CONTENT_KEY_BYTES)
    decryptor = Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor()
    padded = decryptor.update(content) + decryptor.finalize()
    fill = padded[-1]
    good &= 1 <= fill <= _BLOCK_BYTES
    good &= padded[-fill:] == bytes((fill,)) * fill
    return padded[:-fill] if good else None


def x__open__mutmut_12(
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
    key = content_key if (good) or True else bytes(CONTENT_KEY_BYTES)
    decryptor = Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor()
    padded = decryptor.update(content) + decryptor.finalize()
    fill = padded[-1]
    good &= 1 <= fill <= _BLOCK_BYTES
    good &= padded[-fill:] == bytes((fill,)) * fill
    return padded[:-fill] if good else None


def x__open__mutmut_13(
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
    key = content_key if good else bytes(None)
    decryptor = Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor()
    padded = decryptor.update(content) + decryptor.finalize()
    fill = padded[-1]
    good &= 1 <= fill <= _BLOCK_BYTES
    good &= padded[-fill:] == bytes((fill,)) * fill
    return padded[:-fill] if good else None


def x__open__mutmut_14(
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
    decryptor = None
    padded = decryptor.update(content) + decryptor.finalize()
    fill = padded[-1]
    good &= 1 <= fill <= _BLOCK_BYTES
    good &= padded[-fill:] == bytes((fill,)) * fill
    return padded[:-fill] if good else None


def x__open__mutmut_15(
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
    decryptor = Cipher(None, modes.CBC(iv)).decryptor()
    padded = decryptor.update(content) + decryptor.finalize()
    fill = padded[-1]
    good &= 1 <= fill <= _BLOCK_BYTES
    good &= padded[-fill:] == bytes((fill,)) * fill
    return padded[:-fill] if good else None


def x__open__mutmut_16(
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
    decryptor = Cipher(algorithms.AES(key), None).decryptor()
    padded = decryptor.update(content) + decryptor.finalize()
    fill = padded[-1]
    good &= 1 <= fill <= _BLOCK_BYTES
    good &= padded[-fill:] == bytes((fill,)) * fill
    return padded[:-fill] if good else None


def x__open__mutmut_17(
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
    decryptor = Cipher(modes.CBC(iv)).decryptor()
    padded = decryptor.update(content) + decryptor.finalize()
    fill = padded[-1]
    good &= 1 <= fill <= _BLOCK_BYTES
    good &= padded[-fill:] == bytes((fill,)) * fill
    return padded[:-fill] if good else None


def x__open__mutmut_18(
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
    decryptor = Cipher(algorithms.AES(key), ).decryptor()
    padded = decryptor.update(content) + decryptor.finalize()
    fill = padded[-1]
    good &= 1 <= fill <= _BLOCK_BYTES
    good &= padded[-fill:] == bytes((fill,)) * fill
    return padded[:-fill] if good else None


def x__open__mutmut_19(
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
    decryptor = Cipher(algorithms.AES(None), modes.CBC(iv)).decryptor()
    padded = decryptor.update(content) + decryptor.finalize()
    fill = padded[-1]
    good &= 1 <= fill <= _BLOCK_BYTES
    good &= padded[-fill:] == bytes((fill,)) * fill
    return padded[:-fill] if good else None


def x__open__mutmut_20(
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
    decryptor = Cipher(algorithms.AES(key), modes.CBC(None)).decryptor()
    padded = decryptor.update(content) + decryptor.finalize()
    fill = padded[-1]
    good &= 1 <= fill <= _BLOCK_BYTES
    good &= padded[-fill:] == bytes((fill,)) * fill
    return padded[:-fill] if good else None


def x__open__mutmut_21(
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
    padded = None
    fill = padded[-1]
    good &= 1 <= fill <= _BLOCK_BYTES
    good &= padded[-fill:] == bytes((fill,)) * fill
    return padded[:-fill] if good else None


def x__open__mutmut_22(
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
    padded = decryptor.update(content) - decryptor.finalize()
    fill = padded[-1]
    good &= 1 <= fill <= _BLOCK_BYTES
    good &= padded[-fill:] == bytes((fill,)) * fill
    return padded[:-fill] if good else None


def x__open__mutmut_23(
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
    padded = decryptor.update(None) + decryptor.finalize()
    fill = padded[-1]
    good &= 1 <= fill <= _BLOCK_BYTES
    good &= padded[-fill:] == bytes((fill,)) * fill
    return padded[:-fill] if good else None


def x__open__mutmut_24(
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
    fill = None
    good &= 1 <= fill <= _BLOCK_BYTES
    good &= padded[-fill:] == bytes((fill,)) * fill
    return padded[:-fill] if good else None


def x__open__mutmut_25(
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
    fill = padded[+1]
    good &= 1 <= fill <= _BLOCK_BYTES
    good &= padded[-fill:] == bytes((fill,)) * fill
    return padded[:-fill] if good else None


def x__open__mutmut_26(
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
    fill = padded[-2]
    good &= 1 <= fill <= _BLOCK_BYTES
    good &= padded[-fill:] == bytes((fill,)) * fill
    return padded[:-fill] if good else None


def x__open__mutmut_27(
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
    good = 1 <= fill <= _BLOCK_BYTES
    good &= padded[-fill:] == bytes((fill,)) * fill
    return padded[:-fill] if good else None


def x__open__mutmut_28(
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
    good |= 1 <= fill <= _BLOCK_BYTES
    good &= padded[-fill:] == bytes((fill,)) * fill
    return padded[:-fill] if good else None


def x__open__mutmut_29(
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
    good &= 2 <= fill <= _BLOCK_BYTES
    good &= padded[-fill:] == bytes((fill,)) * fill
    return padded[:-fill] if good else None


def x__open__mutmut_30(
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
    good &= 1 < fill <= _BLOCK_BYTES
    good &= padded[-fill:] == bytes((fill,)) * fill
    return padded[:-fill] if good else None


def x__open__mutmut_31(
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
    good &= 1 <= fill < _BLOCK_BYTES
    good &= padded[-fill:] == bytes((fill,)) * fill
    return padded[:-fill] if good else None


def x__open__mutmut_32(
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
    good = padded[-fill:] == bytes((fill,)) * fill
    return padded[:-fill] if good else None


def x__open__mutmut_33(
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
    good |= padded[-fill:] == bytes((fill,)) * fill
    return padded[:-fill] if good else None


def x__open__mutmut_34(
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
    good &= padded[+fill:] == bytes((fill,)) * fill
    return padded[:-fill] if good else None


def x__open__mutmut_35(
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
    good &= padded[-fill:] != bytes((fill,)) * fill
    return padded[:-fill] if good else None


def x__open__mutmut_36(
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
    good &= padded[-fill:] == bytes((fill,)) / fill
    return padded[:-fill] if good else None


def x__open__mutmut_37(
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
    good &= padded[-fill:] == bytes(None) * fill
    return padded[:-fill] if good else None


def x__open__mutmut_38(
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
    return padded[:-fill] if (good) and False else None


def x__open__mutmut_39(
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
    return padded[:-fill] if (good) or True else None


def x__open__mutmut_40(
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
    return padded[:+fill] if good else None

mutants_x__open__mutmut['_mutmut_orig'] = x__open__mutmut_orig # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_1'] = x__open__mutmut_1 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_2'] = x__open__mutmut_2 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_3'] = x__open__mutmut_3 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_4'] = x__open__mutmut_4 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_5'] = x__open__mutmut_5 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_6'] = x__open__mutmut_6 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_7'] = x__open__mutmut_7 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_8'] = x__open__mutmut_8 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_9'] = x__open__mutmut_9 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_10'] = x__open__mutmut_10 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_11'] = x__open__mutmut_11 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_12'] = x__open__mutmut_12 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_13'] = x__open__mutmut_13 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_14'] = x__open__mutmut_14 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_15'] = x__open__mutmut_15 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_16'] = x__open__mutmut_16 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_17'] = x__open__mutmut_17 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_18'] = x__open__mutmut_18 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_19'] = x__open__mutmut_19 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_20'] = x__open__mutmut_20 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_21'] = x__open__mutmut_21 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_22'] = x__open__mutmut_22 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_23'] = x__open__mutmut_23 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_24'] = x__open__mutmut_24 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_25'] = x__open__mutmut_25 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_26'] = x__open__mutmut_26 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_27'] = x__open__mutmut_27 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_28'] = x__open__mutmut_28 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_29'] = x__open__mutmut_29 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_30'] = x__open__mutmut_30 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_31'] = x__open__mutmut_31 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_32'] = x__open__mutmut_32 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_33'] = x__open__mutmut_33 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_34'] = x__open__mutmut_34 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_35'] = x__open__mutmut_35 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_36'] = x__open__mutmut_36 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_37'] = x__open__mutmut_37 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_38'] = x__open__mutmut_38 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_39'] = x__open__mutmut_39 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_40'] = x__open__mutmut_40 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__parse_envelope__mutmut)
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


def x__parse_envelope__mutmut_orig(element: Element) -> tuple[bytes, bytes, bytes]:
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


def x__parse_envelope__mutmut_1(element: Element) -> tuple[bytes, bytes, bytes]:
    """Return the wrapped content key, the IV and the encrypted content."""
    kind, wrapper = None
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


def x__parse_envelope__mutmut_2(element: Element) -> tuple[bytes, bytes, bytes]:
    """Return the wrapped content key, the IV and the encrypted content."""
    kind, wrapper = element.sequence(None, 2)[:2]
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


def x__parse_envelope__mutmut_3(element: Element) -> tuple[bytes, bytes, bytes]:
    """Return the wrapped content key, the IV and the encrypted content."""
    kind, wrapper = element.sequence(_der.SEQUENCE, None)[:2]
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


def x__parse_envelope__mutmut_4(element: Element) -> tuple[bytes, bytes, bytes]:
    """Return the wrapped content key, the IV and the encrypted content."""
    kind, wrapper = element.sequence(2)[:2]
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


def x__parse_envelope__mutmut_5(element: Element) -> tuple[bytes, bytes, bytes]:
    """Return the wrapped content key, the IV and the encrypted content."""
    kind, wrapper = element.sequence(_der.SEQUENCE, )[:2]
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


def x__parse_envelope__mutmut_6(element: Element) -> tuple[bytes, bytes, bytes]:
    """Return the wrapped content key, the IV and the encrypted content."""
    kind, wrapper = element.sequence(_der.SEQUENCE, 3)[:2]
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


def x__parse_envelope__mutmut_7(element: Element) -> tuple[bytes, bytes, bytes]:
    """Return the wrapped content key, the IV and the encrypted content."""
    kind, wrapper = element.sequence(_der.SEQUENCE, 2)[:3]
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


def x__parse_envelope__mutmut_8(element: Element) -> tuple[bytes, bytes, bytes]:
    """Return the wrapped content key, the IV and the encrypted content."""
    kind, wrapper = element.sequence(_der.SEQUENCE, 2)[:2]
    if kind.octets(None) != _ENVELOPED_DATA[2:]:
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


def x__parse_envelope__mutmut_9(element: Element) -> tuple[bytes, bytes, bytes]:
    """Return the wrapped content key, the IV and the encrypted content."""
    kind, wrapper = element.sequence(_der.SEQUENCE, 2)[:2]
    if kind.octets(_der.OBJECT_IDENTIFIER) == _ENVELOPED_DATA[2:]:
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


def x__parse_envelope__mutmut_10(element: Element) -> tuple[bytes, bytes, bytes]:
    """Return the wrapped content key, the IV and the encrypted content."""
    kind, wrapper = element.sequence(_der.SEQUENCE, 2)[:2]
    if kind.octets(_der.OBJECT_IDENTIFIER) != _ENVELOPED_DATA[3:]:
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


def x__parse_envelope__mutmut_11(element: Element) -> tuple[bytes, bytes, bytes]:
    """Return the wrapped content key, the IV and the encrypted content."""
    kind, wrapper = element.sequence(_der.SEQUENCE, 2)[:2]
    if kind.octets(_der.OBJECT_IDENTIFIER) != _ENVELOPED_DATA[2:]:
        raise MalformedInput(None)
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


def x__parse_envelope__mutmut_12(element: Element) -> tuple[bytes, bytes, bytes]:
    """Return the wrapped content key, the IV and the encrypted content."""
    kind, wrapper = element.sequence(_der.SEQUENCE, 2)[:2]
    if kind.octets(_der.OBJECT_IDENTIFIER) != _ENVELOPED_DATA[2:]:
        raise MalformedInput("XXenvelope: expected EnvelopedData, got another content typeXX")
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


def x__parse_envelope__mutmut_13(element: Element) -> tuple[bytes, bytes, bytes]:
    """Return the wrapped content key, the IV and the encrypted content."""
    kind, wrapper = element.sequence(_der.SEQUENCE, 2)[:2]
    if kind.octets(_der.OBJECT_IDENTIFIER) != _ENVELOPED_DATA[2:]:
        raise MalformedInput("envelope: expected envelopeddata, got another content type")
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


def x__parse_envelope__mutmut_14(element: Element) -> tuple[bytes, bytes, bytes]:
    """Return the wrapped content key, the IV and the encrypted content."""
    kind, wrapper = element.sequence(_der.SEQUENCE, 2)[:2]
    if kind.octets(_der.OBJECT_IDENTIFIER) != _ENVELOPED_DATA[2:]:
        raise MalformedInput("ENVELOPE: EXPECTED ENVELOPEDDATA, GOT ANOTHER CONTENT TYPE")
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


def x__parse_envelope__mutmut_15(element: Element) -> tuple[bytes, bytes, bytes]:
    """Return the wrapped content key, the IV and the encrypted content."""
    kind, wrapper = element.sequence(_der.SEQUENCE, 2)[:2]
    if kind.octets(_der.OBJECT_IDENTIFIER) != _ENVELOPED_DATA[2:]:
        raise MalformedInput("envelope: expected EnvelopedData, got another content type")
    enveloped = None
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


def x__parse_envelope__mutmut_16(element: Element) -> tuple[bytes, bytes, bytes]:
    """Return the wrapped content key, the IV and the encrypted content."""
    kind, wrapper = element.sequence(_der.SEQUENCE, 2)[:2]
    if kind.octets(_der.OBJECT_IDENTIFIER) != _ENVELOPED_DATA[2:]:
        raise MalformedInput("envelope: expected EnvelopedData, got another content type")
    enveloped = wrapper.sequence(None, 1)[0]
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


def x__parse_envelope__mutmut_17(element: Element) -> tuple[bytes, bytes, bytes]:
    """Return the wrapped content key, the IV and the encrypted content."""
    kind, wrapper = element.sequence(_der.SEQUENCE, 2)[:2]
    if kind.octets(_der.OBJECT_IDENTIFIER) != _ENVELOPED_DATA[2:]:
        raise MalformedInput("envelope: expected EnvelopedData, got another content type")
    enveloped = wrapper.sequence(_der.context(0, constructed=True), None)[0]
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


def x__parse_envelope__mutmut_18(element: Element) -> tuple[bytes, bytes, bytes]:
    """Return the wrapped content key, the IV and the encrypted content."""
    kind, wrapper = element.sequence(_der.SEQUENCE, 2)[:2]
    if kind.octets(_der.OBJECT_IDENTIFIER) != _ENVELOPED_DATA[2:]:
        raise MalformedInput("envelope: expected EnvelopedData, got another content type")
    enveloped = wrapper.sequence(1)[0]
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


def x__parse_envelope__mutmut_19(element: Element) -> tuple[bytes, bytes, bytes]:
    """Return the wrapped content key, the IV and the encrypted content."""
    kind, wrapper = element.sequence(_der.SEQUENCE, 2)[:2]
    if kind.octets(_der.OBJECT_IDENTIFIER) != _ENVELOPED_DATA[2:]:
        raise MalformedInput("envelope: expected EnvelopedData, got another content type")
    enveloped = wrapper.sequence(_der.context(0, constructed=True), )[0]
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


def x__parse_envelope__mutmut_20(element: Element) -> tuple[bytes, bytes, bytes]:
    """Return the wrapped content key, the IV and the encrypted content."""
    kind, wrapper = element.sequence(_der.SEQUENCE, 2)[:2]
    if kind.octets(_der.OBJECT_IDENTIFIER) != _ENVELOPED_DATA[2:]:
        raise MalformedInput("envelope: expected EnvelopedData, got another content type")
    enveloped = wrapper.sequence(_der.context(None, constructed=True), 1)[0]
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


def x__parse_envelope__mutmut_21(element: Element) -> tuple[bytes, bytes, bytes]:
    """Return the wrapped content key, the IV and the encrypted content."""
    kind, wrapper = element.sequence(_der.SEQUENCE, 2)[:2]
    if kind.octets(_der.OBJECT_IDENTIFIER) != _ENVELOPED_DATA[2:]:
        raise MalformedInput("envelope: expected EnvelopedData, got another content type")
    enveloped = wrapper.sequence(_der.context(0, constructed=None), 1)[0]
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


def x__parse_envelope__mutmut_22(element: Element) -> tuple[bytes, bytes, bytes]:
    """Return the wrapped content key, the IV and the encrypted content."""
    kind, wrapper = element.sequence(_der.SEQUENCE, 2)[:2]
    if kind.octets(_der.OBJECT_IDENTIFIER) != _ENVELOPED_DATA[2:]:
        raise MalformedInput("envelope: expected EnvelopedData, got another content type")
    enveloped = wrapper.sequence(_der.context(constructed=True), 1)[0]
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


def x__parse_envelope__mutmut_23(element: Element) -> tuple[bytes, bytes, bytes]:
    """Return the wrapped content key, the IV and the encrypted content."""
    kind, wrapper = element.sequence(_der.SEQUENCE, 2)[:2]
    if kind.octets(_der.OBJECT_IDENTIFIER) != _ENVELOPED_DATA[2:]:
        raise MalformedInput("envelope: expected EnvelopedData, got another content type")
    enveloped = wrapper.sequence(_der.context(0, ), 1)[0]
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


def x__parse_envelope__mutmut_24(element: Element) -> tuple[bytes, bytes, bytes]:
    """Return the wrapped content key, the IV and the encrypted content."""
    kind, wrapper = element.sequence(_der.SEQUENCE, 2)[:2]
    if kind.octets(_der.OBJECT_IDENTIFIER) != _ENVELOPED_DATA[2:]:
        raise MalformedInput("envelope: expected EnvelopedData, got another content type")
    enveloped = wrapper.sequence(_der.context(1, constructed=True), 1)[0]
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


def x__parse_envelope__mutmut_25(element: Element) -> tuple[bytes, bytes, bytes]:
    """Return the wrapped content key, the IV and the encrypted content."""
    kind, wrapper = element.sequence(_der.SEQUENCE, 2)[:2]
    if kind.octets(_der.OBJECT_IDENTIFIER) != _ENVELOPED_DATA[2:]:
        raise MalformedInput("envelope: expected EnvelopedData, got another content type")
    enveloped = wrapper.sequence(_der.context(0, constructed=False), 1)[0]
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


def x__parse_envelope__mutmut_26(element: Element) -> tuple[bytes, bytes, bytes]:
    """Return the wrapped content key, the IV and the encrypted content."""
    kind, wrapper = element.sequence(_der.SEQUENCE, 2)[:2]
    if kind.octets(_der.OBJECT_IDENTIFIER) != _ENVELOPED_DATA[2:]:
        raise MalformedInput("envelope: expected EnvelopedData, got another content type")
    enveloped = wrapper.sequence(_der.context(0, constructed=True), 2)[0]
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


def x__parse_envelope__mutmut_27(element: Element) -> tuple[bytes, bytes, bytes]:
    """Return the wrapped content key, the IV and the encrypted content."""
    kind, wrapper = element.sequence(_der.SEQUENCE, 2)[:2]
    if kind.octets(_der.OBJECT_IDENTIFIER) != _ENVELOPED_DATA[2:]:
        raise MalformedInput("envelope: expected EnvelopedData, got another content type")
    enveloped = wrapper.sequence(_der.context(0, constructed=True), 1)[1]
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


def x__parse_envelope__mutmut_28(element: Element) -> tuple[bytes, bytes, bytes]:
    """Return the wrapped content key, the IV and the encrypted content."""
    kind, wrapper = element.sequence(_der.SEQUENCE, 2)[:2]
    if kind.octets(_der.OBJECT_IDENTIFIER) != _ENVELOPED_DATA[2:]:
        raise MalformedInput("envelope: expected EnvelopedData, got another content type")
    enveloped = wrapper.sequence(_der.context(0, constructed=True), 1)[0]
    parts = None
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


def x__parse_envelope__mutmut_29(element: Element) -> tuple[bytes, bytes, bytes]:
    """Return the wrapped content key, the IV and the encrypted content."""
    kind, wrapper = element.sequence(_der.SEQUENCE, 2)[:2]
    if kind.octets(_der.OBJECT_IDENTIFIER) != _ENVELOPED_DATA[2:]:
        raise MalformedInput("envelope: expected EnvelopedData, got another content type")
    enveloped = wrapper.sequence(_der.context(0, constructed=True), 1)[0]
    parts = enveloped.sequence(None, 3)
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


def x__parse_envelope__mutmut_30(element: Element) -> tuple[bytes, bytes, bytes]:
    """Return the wrapped content key, the IV and the encrypted content."""
    kind, wrapper = element.sequence(_der.SEQUENCE, 2)[:2]
    if kind.octets(_der.OBJECT_IDENTIFIER) != _ENVELOPED_DATA[2:]:
        raise MalformedInput("envelope: expected EnvelopedData, got another content type")
    enveloped = wrapper.sequence(_der.context(0, constructed=True), 1)[0]
    parts = enveloped.sequence(_der.SEQUENCE, None)
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


def x__parse_envelope__mutmut_31(element: Element) -> tuple[bytes, bytes, bytes]:
    """Return the wrapped content key, the IV and the encrypted content."""
    kind, wrapper = element.sequence(_der.SEQUENCE, 2)[:2]
    if kind.octets(_der.OBJECT_IDENTIFIER) != _ENVELOPED_DATA[2:]:
        raise MalformedInput("envelope: expected EnvelopedData, got another content type")
    enveloped = wrapper.sequence(_der.context(0, constructed=True), 1)[0]
    parts = enveloped.sequence(3)
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


def x__parse_envelope__mutmut_32(element: Element) -> tuple[bytes, bytes, bytes]:
    """Return the wrapped content key, the IV and the encrypted content."""
    kind, wrapper = element.sequence(_der.SEQUENCE, 2)[:2]
    if kind.octets(_der.OBJECT_IDENTIFIER) != _ENVELOPED_DATA[2:]:
        raise MalformedInput("envelope: expected EnvelopedData, got another content type")
    enveloped = wrapper.sequence(_der.context(0, constructed=True), 1)[0]
    parts = enveloped.sequence(_der.SEQUENCE, )
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


def x__parse_envelope__mutmut_33(element: Element) -> tuple[bytes, bytes, bytes]:
    """Return the wrapped content key, the IV and the encrypted content."""
    kind, wrapper = element.sequence(_der.SEQUENCE, 2)[:2]
    if kind.octets(_der.OBJECT_IDENTIFIER) != _ENVELOPED_DATA[2:]:
        raise MalformedInput("envelope: expected EnvelopedData, got another content type")
    enveloped = wrapper.sequence(_der.context(0, constructed=True), 1)[0]
    parts = enveloped.sequence(_der.SEQUENCE, 4)
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


def x__parse_envelope__mutmut_34(element: Element) -> tuple[bytes, bytes, bytes]:
    """Return the wrapped content key, the IV and the encrypted content."""
    kind, wrapper = element.sequence(_der.SEQUENCE, 2)[:2]
    if kind.octets(_der.OBJECT_IDENTIFIER) != _ENVELOPED_DATA[2:]:
        raise MalformedInput("envelope: expected EnvelopedData, got another content type")
    enveloped = wrapper.sequence(_der.context(0, constructed=True), 1)[0]
    parts = enveloped.sequence(_der.SEQUENCE, 3)
    recipients = None
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


def x__parse_envelope__mutmut_35(element: Element) -> tuple[bytes, bytes, bytes]:
    """Return the wrapped content key, the IV and the encrypted content."""
    kind, wrapper = element.sequence(_der.SEQUENCE, 2)[:2]
    if kind.octets(_der.OBJECT_IDENTIFIER) != _ENVELOPED_DATA[2:]:
        raise MalformedInput("envelope: expected EnvelopedData, got another content type")
    enveloped = wrapper.sequence(_der.context(0, constructed=True), 1)[0]
    parts = enveloped.sequence(_der.SEQUENCE, 3)
    recipients = parts[1].sequence(None, 1)
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


def x__parse_envelope__mutmut_36(element: Element) -> tuple[bytes, bytes, bytes]:
    """Return the wrapped content key, the IV and the encrypted content."""
    kind, wrapper = element.sequence(_der.SEQUENCE, 2)[:2]
    if kind.octets(_der.OBJECT_IDENTIFIER) != _ENVELOPED_DATA[2:]:
        raise MalformedInput("envelope: expected EnvelopedData, got another content type")
    enveloped = wrapper.sequence(_der.context(0, constructed=True), 1)[0]
    parts = enveloped.sequence(_der.SEQUENCE, 3)
    recipients = parts[1].sequence(_der.SET, None)
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


def x__parse_envelope__mutmut_37(element: Element) -> tuple[bytes, bytes, bytes]:
    """Return the wrapped content key, the IV and the encrypted content."""
    kind, wrapper = element.sequence(_der.SEQUENCE, 2)[:2]
    if kind.octets(_der.OBJECT_IDENTIFIER) != _ENVELOPED_DATA[2:]:
        raise MalformedInput("envelope: expected EnvelopedData, got another content type")
    enveloped = wrapper.sequence(_der.context(0, constructed=True), 1)[0]
    parts = enveloped.sequence(_der.SEQUENCE, 3)
    recipients = parts[1].sequence(1)
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


def x__parse_envelope__mutmut_38(element: Element) -> tuple[bytes, bytes, bytes]:
    """Return the wrapped content key, the IV and the encrypted content."""
    kind, wrapper = element.sequence(_der.SEQUENCE, 2)[:2]
    if kind.octets(_der.OBJECT_IDENTIFIER) != _ENVELOPED_DATA[2:]:
        raise MalformedInput("envelope: expected EnvelopedData, got another content type")
    enveloped = wrapper.sequence(_der.context(0, constructed=True), 1)[0]
    parts = enveloped.sequence(_der.SEQUENCE, 3)
    recipients = parts[1].sequence(_der.SET, )
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


def x__parse_envelope__mutmut_39(element: Element) -> tuple[bytes, bytes, bytes]:
    """Return the wrapped content key, the IV and the encrypted content."""
    kind, wrapper = element.sequence(_der.SEQUENCE, 2)[:2]
    if kind.octets(_der.OBJECT_IDENTIFIER) != _ENVELOPED_DATA[2:]:
        raise MalformedInput("envelope: expected EnvelopedData, got another content type")
    enveloped = wrapper.sequence(_der.context(0, constructed=True), 1)[0]
    parts = enveloped.sequence(_der.SEQUENCE, 3)
    recipients = parts[2].sequence(_der.SET, 1)
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


def x__parse_envelope__mutmut_40(element: Element) -> tuple[bytes, bytes, bytes]:
    """Return the wrapped content key, the IV and the encrypted content."""
    kind, wrapper = element.sequence(_der.SEQUENCE, 2)[:2]
    if kind.octets(_der.OBJECT_IDENTIFIER) != _ENVELOPED_DATA[2:]:
        raise MalformedInput("envelope: expected EnvelopedData, got another content type")
    enveloped = wrapper.sequence(_der.context(0, constructed=True), 1)[0]
    parts = enveloped.sequence(_der.SEQUENCE, 3)
    recipients = parts[1].sequence(_der.SET, 2)
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


def x__parse_envelope__mutmut_41(element: Element) -> tuple[bytes, bytes, bytes]:
    """Return the wrapped content key, the IV and the encrypted content."""
    kind, wrapper = element.sequence(_der.SEQUENCE, 2)[:2]
    if kind.octets(_der.OBJECT_IDENTIFIER) != _ENVELOPED_DATA[2:]:
        raise MalformedInput("envelope: expected EnvelopedData, got another content type")
    enveloped = wrapper.sequence(_der.context(0, constructed=True), 1)[0]
    parts = enveloped.sequence(_der.SEQUENCE, 3)
    recipients = parts[1].sequence(_der.SET, 1)
    if len(recipients) == 1:
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


def x__parse_envelope__mutmut_42(element: Element) -> tuple[bytes, bytes, bytes]:
    """Return the wrapped content key, the IV and the encrypted content."""
    kind, wrapper = element.sequence(_der.SEQUENCE, 2)[:2]
    if kind.octets(_der.OBJECT_IDENTIFIER) != _ENVELOPED_DATA[2:]:
        raise MalformedInput("envelope: expected EnvelopedData, got another content type")
    enveloped = wrapper.sequence(_der.context(0, constructed=True), 1)[0]
    parts = enveloped.sequence(_der.SEQUENCE, 3)
    recipients = parts[1].sequence(_der.SET, 1)
    if len(recipients) != 2:
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


def x__parse_envelope__mutmut_43(element: Element) -> tuple[bytes, bytes, bytes]:
    """Return the wrapped content key, the IV and the encrypted content."""
    kind, wrapper = element.sequence(_der.SEQUENCE, 2)[:2]
    if kind.octets(_der.OBJECT_IDENTIFIER) != _ENVELOPED_DATA[2:]:
        raise MalformedInput("envelope: expected EnvelopedData, got another content type")
    enveloped = wrapper.sequence(_der.context(0, constructed=True), 1)[0]
    parts = enveloped.sequence(_der.SEQUENCE, 3)
    recipients = parts[1].sequence(_der.SET, 1)
    if len(recipients) != 1:
        raise MalformedInput(None)
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


def x__parse_envelope__mutmut_44(element: Element) -> tuple[bytes, bytes, bytes]:
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
    _, _, algorithm, wrapped = None
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


def x__parse_envelope__mutmut_45(element: Element) -> tuple[bytes, bytes, bytes]:
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
    _, _, algorithm, wrapped = recipients[0].sequence(None, 4)[:4]
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


def x__parse_envelope__mutmut_46(element: Element) -> tuple[bytes, bytes, bytes]:
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
    _, _, algorithm, wrapped = recipients[0].sequence(_der.SEQUENCE, None)[:4]
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


def x__parse_envelope__mutmut_47(element: Element) -> tuple[bytes, bytes, bytes]:
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
    _, _, algorithm, wrapped = recipients[0].sequence(4)[:4]
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


def x__parse_envelope__mutmut_48(element: Element) -> tuple[bytes, bytes, bytes]:
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
    _, _, algorithm, wrapped = recipients[0].sequence(_der.SEQUENCE, )[:4]
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


def x__parse_envelope__mutmut_49(element: Element) -> tuple[bytes, bytes, bytes]:
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
    _, _, algorithm, wrapped = recipients[1].sequence(_der.SEQUENCE, 4)[:4]
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


def x__parse_envelope__mutmut_50(element: Element) -> tuple[bytes, bytes, bytes]:
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
    _, _, algorithm, wrapped = recipients[0].sequence(_der.SEQUENCE, 5)[:4]
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


def x__parse_envelope__mutmut_51(element: Element) -> tuple[bytes, bytes, bytes]:
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
    _, _, algorithm, wrapped = recipients[0].sequence(_der.SEQUENCE, 4)[:5]
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


def x__parse_envelope__mutmut_52(element: Element) -> tuple[bytes, bytes, bytes]:
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
    if algorithm.sequence(_der.SEQUENCE, 1)[0].octets(None) != _RSAES_OAEP[2:]:
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


def x__parse_envelope__mutmut_53(element: Element) -> tuple[bytes, bytes, bytes]:
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
    if algorithm.sequence(None, 1)[0].octets(_der.OBJECT_IDENTIFIER) != _RSAES_OAEP[2:]:
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


def x__parse_envelope__mutmut_54(element: Element) -> tuple[bytes, bytes, bytes]:
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
    if algorithm.sequence(_der.SEQUENCE, None)[0].octets(_der.OBJECT_IDENTIFIER) != _RSAES_OAEP[2:]:
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


def x__parse_envelope__mutmut_55(element: Element) -> tuple[bytes, bytes, bytes]:
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
    if algorithm.sequence(1)[0].octets(_der.OBJECT_IDENTIFIER) != _RSAES_OAEP[2:]:
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


def x__parse_envelope__mutmut_56(element: Element) -> tuple[bytes, bytes, bytes]:
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
    if algorithm.sequence(_der.SEQUENCE, )[0].octets(_der.OBJECT_IDENTIFIER) != _RSAES_OAEP[2:]:
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


def x__parse_envelope__mutmut_57(element: Element) -> tuple[bytes, bytes, bytes]:
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
    if algorithm.sequence(_der.SEQUENCE, 2)[0].octets(_der.OBJECT_IDENTIFIER) != _RSAES_OAEP[2:]:
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


def x__parse_envelope__mutmut_58(element: Element) -> tuple[bytes, bytes, bytes]:
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
    if algorithm.sequence(_der.SEQUENCE, 1)[1].octets(_der.OBJECT_IDENTIFIER) != _RSAES_OAEP[2:]:
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


def x__parse_envelope__mutmut_59(element: Element) -> tuple[bytes, bytes, bytes]:
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
    if algorithm.sequence(_der.SEQUENCE, 1)[0].octets(_der.OBJECT_IDENTIFIER) == _RSAES_OAEP[2:]:
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


def x__parse_envelope__mutmut_60(element: Element) -> tuple[bytes, bytes, bytes]:
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
    if algorithm.sequence(_der.SEQUENCE, 1)[0].octets(_der.OBJECT_IDENTIFIER) != _RSAES_OAEP[3:]:
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


def x__parse_envelope__mutmut_61(element: Element) -> tuple[bytes, bytes, bytes]:
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
        raise MalformedInput(None)
    _, cipher, content = parts[2].sequence(_der.SEQUENCE, 3)[:3]
    name, iv = cipher.sequence(_der.SEQUENCE, 2)[:2]
    if name.octets(_der.OBJECT_IDENTIFIER) != _AES256_CBC[2:]:
        raise MalformedInput("envelope: expected AES-256-CBC for the content, got another")
    iv_bytes = iv.octets(_der.OCTET_STRING)
    content_bytes = content.octets(_der.context(0, constructed=False))
    if len(iv_bytes) != IV_BYTES or not content_bytes or len(content_bytes) % _BLOCK_BYTES:
        raise MalformedInput("envelope: expected an IV and content in whole blocks, got others")
    return wrapped.octets(_der.OCTET_STRING), iv_bytes, content_bytes


def x__parse_envelope__mutmut_62(element: Element) -> tuple[bytes, bytes, bytes]:
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
        raise MalformedInput("XXenvelope: expected RSAES-OAEP for the key, got another algorithmXX")
    _, cipher, content = parts[2].sequence(_der.SEQUENCE, 3)[:3]
    name, iv = cipher.sequence(_der.SEQUENCE, 2)[:2]
    if name.octets(_der.OBJECT_IDENTIFIER) != _AES256_CBC[2:]:
        raise MalformedInput("envelope: expected AES-256-CBC for the content, got another")
    iv_bytes = iv.octets(_der.OCTET_STRING)
    content_bytes = content.octets(_der.context(0, constructed=False))
    if len(iv_bytes) != IV_BYTES or not content_bytes or len(content_bytes) % _BLOCK_BYTES:
        raise MalformedInput("envelope: expected an IV and content in whole blocks, got others")
    return wrapped.octets(_der.OCTET_STRING), iv_bytes, content_bytes


def x__parse_envelope__mutmut_63(element: Element) -> tuple[bytes, bytes, bytes]:
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
        raise MalformedInput("envelope: expected rsaes-oaep for the key, got another algorithm")
    _, cipher, content = parts[2].sequence(_der.SEQUENCE, 3)[:3]
    name, iv = cipher.sequence(_der.SEQUENCE, 2)[:2]
    if name.octets(_der.OBJECT_IDENTIFIER) != _AES256_CBC[2:]:
        raise MalformedInput("envelope: expected AES-256-CBC for the content, got another")
    iv_bytes = iv.octets(_der.OCTET_STRING)
    content_bytes = content.octets(_der.context(0, constructed=False))
    if len(iv_bytes) != IV_BYTES or not content_bytes or len(content_bytes) % _BLOCK_BYTES:
        raise MalformedInput("envelope: expected an IV and content in whole blocks, got others")
    return wrapped.octets(_der.OCTET_STRING), iv_bytes, content_bytes


def x__parse_envelope__mutmut_64(element: Element) -> tuple[bytes, bytes, bytes]:
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
        raise MalformedInput("ENVELOPE: EXPECTED RSAES-OAEP FOR THE KEY, GOT ANOTHER ALGORITHM")
    _, cipher, content = parts[2].sequence(_der.SEQUENCE, 3)[:3]
    name, iv = cipher.sequence(_der.SEQUENCE, 2)[:2]
    if name.octets(_der.OBJECT_IDENTIFIER) != _AES256_CBC[2:]:
        raise MalformedInput("envelope: expected AES-256-CBC for the content, got another")
    iv_bytes = iv.octets(_der.OCTET_STRING)
    content_bytes = content.octets(_der.context(0, constructed=False))
    if len(iv_bytes) != IV_BYTES or not content_bytes or len(content_bytes) % _BLOCK_BYTES:
        raise MalformedInput("envelope: expected an IV and content in whole blocks, got others")
    return wrapped.octets(_der.OCTET_STRING), iv_bytes, content_bytes


def x__parse_envelope__mutmut_65(element: Element) -> tuple[bytes, bytes, bytes]:
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
    _, cipher, content = None
    name, iv = cipher.sequence(_der.SEQUENCE, 2)[:2]
    if name.octets(_der.OBJECT_IDENTIFIER) != _AES256_CBC[2:]:
        raise MalformedInput("envelope: expected AES-256-CBC for the content, got another")
    iv_bytes = iv.octets(_der.OCTET_STRING)
    content_bytes = content.octets(_der.context(0, constructed=False))
    if len(iv_bytes) != IV_BYTES or not content_bytes or len(content_bytes) % _BLOCK_BYTES:
        raise MalformedInput("envelope: expected an IV and content in whole blocks, got others")
    return wrapped.octets(_der.OCTET_STRING), iv_bytes, content_bytes


def x__parse_envelope__mutmut_66(element: Element) -> tuple[bytes, bytes, bytes]:
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
    _, cipher, content = parts[2].sequence(None, 3)[:3]
    name, iv = cipher.sequence(_der.SEQUENCE, 2)[:2]
    if name.octets(_der.OBJECT_IDENTIFIER) != _AES256_CBC[2:]:
        raise MalformedInput("envelope: expected AES-256-CBC for the content, got another")
    iv_bytes = iv.octets(_der.OCTET_STRING)
    content_bytes = content.octets(_der.context(0, constructed=False))
    if len(iv_bytes) != IV_BYTES or not content_bytes or len(content_bytes) % _BLOCK_BYTES:
        raise MalformedInput("envelope: expected an IV and content in whole blocks, got others")
    return wrapped.octets(_der.OCTET_STRING), iv_bytes, content_bytes


def x__parse_envelope__mutmut_67(element: Element) -> tuple[bytes, bytes, bytes]:
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
    _, cipher, content = parts[2].sequence(_der.SEQUENCE, None)[:3]
    name, iv = cipher.sequence(_der.SEQUENCE, 2)[:2]
    if name.octets(_der.OBJECT_IDENTIFIER) != _AES256_CBC[2:]:
        raise MalformedInput("envelope: expected AES-256-CBC for the content, got another")
    iv_bytes = iv.octets(_der.OCTET_STRING)
    content_bytes = content.octets(_der.context(0, constructed=False))
    if len(iv_bytes) != IV_BYTES or not content_bytes or len(content_bytes) % _BLOCK_BYTES:
        raise MalformedInput("envelope: expected an IV and content in whole blocks, got others")
    return wrapped.octets(_der.OCTET_STRING), iv_bytes, content_bytes


def x__parse_envelope__mutmut_68(element: Element) -> tuple[bytes, bytes, bytes]:
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
    _, cipher, content = parts[2].sequence(3)[:3]
    name, iv = cipher.sequence(_der.SEQUENCE, 2)[:2]
    if name.octets(_der.OBJECT_IDENTIFIER) != _AES256_CBC[2:]:
        raise MalformedInput("envelope: expected AES-256-CBC for the content, got another")
    iv_bytes = iv.octets(_der.OCTET_STRING)
    content_bytes = content.octets(_der.context(0, constructed=False))
    if len(iv_bytes) != IV_BYTES or not content_bytes or len(content_bytes) % _BLOCK_BYTES:
        raise MalformedInput("envelope: expected an IV and content in whole blocks, got others")
    return wrapped.octets(_der.OCTET_STRING), iv_bytes, content_bytes


def x__parse_envelope__mutmut_69(element: Element) -> tuple[bytes, bytes, bytes]:
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
    _, cipher, content = parts[2].sequence(_der.SEQUENCE, )[:3]
    name, iv = cipher.sequence(_der.SEQUENCE, 2)[:2]
    if name.octets(_der.OBJECT_IDENTIFIER) != _AES256_CBC[2:]:
        raise MalformedInput("envelope: expected AES-256-CBC for the content, got another")
    iv_bytes = iv.octets(_der.OCTET_STRING)
    content_bytes = content.octets(_der.context(0, constructed=False))
    if len(iv_bytes) != IV_BYTES or not content_bytes or len(content_bytes) % _BLOCK_BYTES:
        raise MalformedInput("envelope: expected an IV and content in whole blocks, got others")
    return wrapped.octets(_der.OCTET_STRING), iv_bytes, content_bytes


def x__parse_envelope__mutmut_70(element: Element) -> tuple[bytes, bytes, bytes]:
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
    _, cipher, content = parts[3].sequence(_der.SEQUENCE, 3)[:3]
    name, iv = cipher.sequence(_der.SEQUENCE, 2)[:2]
    if name.octets(_der.OBJECT_IDENTIFIER) != _AES256_CBC[2:]:
        raise MalformedInput("envelope: expected AES-256-CBC for the content, got another")
    iv_bytes = iv.octets(_der.OCTET_STRING)
    content_bytes = content.octets(_der.context(0, constructed=False))
    if len(iv_bytes) != IV_BYTES or not content_bytes or len(content_bytes) % _BLOCK_BYTES:
        raise MalformedInput("envelope: expected an IV and content in whole blocks, got others")
    return wrapped.octets(_der.OCTET_STRING), iv_bytes, content_bytes


def x__parse_envelope__mutmut_71(element: Element) -> tuple[bytes, bytes, bytes]:
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
    _, cipher, content = parts[2].sequence(_der.SEQUENCE, 4)[:3]
    name, iv = cipher.sequence(_der.SEQUENCE, 2)[:2]
    if name.octets(_der.OBJECT_IDENTIFIER) != _AES256_CBC[2:]:
        raise MalformedInput("envelope: expected AES-256-CBC for the content, got another")
    iv_bytes = iv.octets(_der.OCTET_STRING)
    content_bytes = content.octets(_der.context(0, constructed=False))
    if len(iv_bytes) != IV_BYTES or not content_bytes or len(content_bytes) % _BLOCK_BYTES:
        raise MalformedInput("envelope: expected an IV and content in whole blocks, got others")
    return wrapped.octets(_der.OCTET_STRING), iv_bytes, content_bytes


def x__parse_envelope__mutmut_72(element: Element) -> tuple[bytes, bytes, bytes]:
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
    _, cipher, content = parts[2].sequence(_der.SEQUENCE, 3)[:4]
    name, iv = cipher.sequence(_der.SEQUENCE, 2)[:2]
    if name.octets(_der.OBJECT_IDENTIFIER) != _AES256_CBC[2:]:
        raise MalformedInput("envelope: expected AES-256-CBC for the content, got another")
    iv_bytes = iv.octets(_der.OCTET_STRING)
    content_bytes = content.octets(_der.context(0, constructed=False))
    if len(iv_bytes) != IV_BYTES or not content_bytes or len(content_bytes) % _BLOCK_BYTES:
        raise MalformedInput("envelope: expected an IV and content in whole blocks, got others")
    return wrapped.octets(_der.OCTET_STRING), iv_bytes, content_bytes


def x__parse_envelope__mutmut_73(element: Element) -> tuple[bytes, bytes, bytes]:
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
    name, iv = None
    if name.octets(_der.OBJECT_IDENTIFIER) != _AES256_CBC[2:]:
        raise MalformedInput("envelope: expected AES-256-CBC for the content, got another")
    iv_bytes = iv.octets(_der.OCTET_STRING)
    content_bytes = content.octets(_der.context(0, constructed=False))
    if len(iv_bytes) != IV_BYTES or not content_bytes or len(content_bytes) % _BLOCK_BYTES:
        raise MalformedInput("envelope: expected an IV and content in whole blocks, got others")
    return wrapped.octets(_der.OCTET_STRING), iv_bytes, content_bytes


def x__parse_envelope__mutmut_74(element: Element) -> tuple[bytes, bytes, bytes]:
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
    name, iv = cipher.sequence(None, 2)[:2]
    if name.octets(_der.OBJECT_IDENTIFIER) != _AES256_CBC[2:]:
        raise MalformedInput("envelope: expected AES-256-CBC for the content, got another")
    iv_bytes = iv.octets(_der.OCTET_STRING)
    content_bytes = content.octets(_der.context(0, constructed=False))
    if len(iv_bytes) != IV_BYTES or not content_bytes or len(content_bytes) % _BLOCK_BYTES:
        raise MalformedInput("envelope: expected an IV and content in whole blocks, got others")
    return wrapped.octets(_der.OCTET_STRING), iv_bytes, content_bytes


def x__parse_envelope__mutmut_75(element: Element) -> tuple[bytes, bytes, bytes]:
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
    name, iv = cipher.sequence(_der.SEQUENCE, None)[:2]
    if name.octets(_der.OBJECT_IDENTIFIER) != _AES256_CBC[2:]:
        raise MalformedInput("envelope: expected AES-256-CBC for the content, got another")
    iv_bytes = iv.octets(_der.OCTET_STRING)
    content_bytes = content.octets(_der.context(0, constructed=False))
    if len(iv_bytes) != IV_BYTES or not content_bytes or len(content_bytes) % _BLOCK_BYTES:
        raise MalformedInput("envelope: expected an IV and content in whole blocks, got others")
    return wrapped.octets(_der.OCTET_STRING), iv_bytes, content_bytes


def x__parse_envelope__mutmut_76(element: Element) -> tuple[bytes, bytes, bytes]:
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
    name, iv = cipher.sequence(2)[:2]
    if name.octets(_der.OBJECT_IDENTIFIER) != _AES256_CBC[2:]:
        raise MalformedInput("envelope: expected AES-256-CBC for the content, got another")
    iv_bytes = iv.octets(_der.OCTET_STRING)
    content_bytes = content.octets(_der.context(0, constructed=False))
    if len(iv_bytes) != IV_BYTES or not content_bytes or len(content_bytes) % _BLOCK_BYTES:
        raise MalformedInput("envelope: expected an IV and content in whole blocks, got others")
    return wrapped.octets(_der.OCTET_STRING), iv_bytes, content_bytes


def x__parse_envelope__mutmut_77(element: Element) -> tuple[bytes, bytes, bytes]:
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
    name, iv = cipher.sequence(_der.SEQUENCE, )[:2]
    if name.octets(_der.OBJECT_IDENTIFIER) != _AES256_CBC[2:]:
        raise MalformedInput("envelope: expected AES-256-CBC for the content, got another")
    iv_bytes = iv.octets(_der.OCTET_STRING)
    content_bytes = content.octets(_der.context(0, constructed=False))
    if len(iv_bytes) != IV_BYTES or not content_bytes or len(content_bytes) % _BLOCK_BYTES:
        raise MalformedInput("envelope: expected an IV and content in whole blocks, got others")
    return wrapped.octets(_der.OCTET_STRING), iv_bytes, content_bytes


def x__parse_envelope__mutmut_78(element: Element) -> tuple[bytes, bytes, bytes]:
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
    name, iv = cipher.sequence(_der.SEQUENCE, 3)[:2]
    if name.octets(_der.OBJECT_IDENTIFIER) != _AES256_CBC[2:]:
        raise MalformedInput("envelope: expected AES-256-CBC for the content, got another")
    iv_bytes = iv.octets(_der.OCTET_STRING)
    content_bytes = content.octets(_der.context(0, constructed=False))
    if len(iv_bytes) != IV_BYTES or not content_bytes or len(content_bytes) % _BLOCK_BYTES:
        raise MalformedInput("envelope: expected an IV and content in whole blocks, got others")
    return wrapped.octets(_der.OCTET_STRING), iv_bytes, content_bytes


def x__parse_envelope__mutmut_79(element: Element) -> tuple[bytes, bytes, bytes]:
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
    name, iv = cipher.sequence(_der.SEQUENCE, 2)[:3]
    if name.octets(_der.OBJECT_IDENTIFIER) != _AES256_CBC[2:]:
        raise MalformedInput("envelope: expected AES-256-CBC for the content, got another")
    iv_bytes = iv.octets(_der.OCTET_STRING)
    content_bytes = content.octets(_der.context(0, constructed=False))
    if len(iv_bytes) != IV_BYTES or not content_bytes or len(content_bytes) % _BLOCK_BYTES:
        raise MalformedInput("envelope: expected an IV and content in whole blocks, got others")
    return wrapped.octets(_der.OCTET_STRING), iv_bytes, content_bytes


def x__parse_envelope__mutmut_80(element: Element) -> tuple[bytes, bytes, bytes]:
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
    if name.octets(None) != _AES256_CBC[2:]:
        raise MalformedInput("envelope: expected AES-256-CBC for the content, got another")
    iv_bytes = iv.octets(_der.OCTET_STRING)
    content_bytes = content.octets(_der.context(0, constructed=False))
    if len(iv_bytes) != IV_BYTES or not content_bytes or len(content_bytes) % _BLOCK_BYTES:
        raise MalformedInput("envelope: expected an IV and content in whole blocks, got others")
    return wrapped.octets(_der.OCTET_STRING), iv_bytes, content_bytes


def x__parse_envelope__mutmut_81(element: Element) -> tuple[bytes, bytes, bytes]:
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
    if name.octets(_der.OBJECT_IDENTIFIER) == _AES256_CBC[2:]:
        raise MalformedInput("envelope: expected AES-256-CBC for the content, got another")
    iv_bytes = iv.octets(_der.OCTET_STRING)
    content_bytes = content.octets(_der.context(0, constructed=False))
    if len(iv_bytes) != IV_BYTES or not content_bytes or len(content_bytes) % _BLOCK_BYTES:
        raise MalformedInput("envelope: expected an IV and content in whole blocks, got others")
    return wrapped.octets(_der.OCTET_STRING), iv_bytes, content_bytes


def x__parse_envelope__mutmut_82(element: Element) -> tuple[bytes, bytes, bytes]:
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
    if name.octets(_der.OBJECT_IDENTIFIER) != _AES256_CBC[3:]:
        raise MalformedInput("envelope: expected AES-256-CBC for the content, got another")
    iv_bytes = iv.octets(_der.OCTET_STRING)
    content_bytes = content.octets(_der.context(0, constructed=False))
    if len(iv_bytes) != IV_BYTES or not content_bytes or len(content_bytes) % _BLOCK_BYTES:
        raise MalformedInput("envelope: expected an IV and content in whole blocks, got others")
    return wrapped.octets(_der.OCTET_STRING), iv_bytes, content_bytes


def x__parse_envelope__mutmut_83(element: Element) -> tuple[bytes, bytes, bytes]:
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
        raise MalformedInput(None)
    iv_bytes = iv.octets(_der.OCTET_STRING)
    content_bytes = content.octets(_der.context(0, constructed=False))
    if len(iv_bytes) != IV_BYTES or not content_bytes or len(content_bytes) % _BLOCK_BYTES:
        raise MalformedInput("envelope: expected an IV and content in whole blocks, got others")
    return wrapped.octets(_der.OCTET_STRING), iv_bytes, content_bytes


def x__parse_envelope__mutmut_84(element: Element) -> tuple[bytes, bytes, bytes]:
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
        raise MalformedInput("XXenvelope: expected AES-256-CBC for the content, got anotherXX")
    iv_bytes = iv.octets(_der.OCTET_STRING)
    content_bytes = content.octets(_der.context(0, constructed=False))
    if len(iv_bytes) != IV_BYTES or not content_bytes or len(content_bytes) % _BLOCK_BYTES:
        raise MalformedInput("envelope: expected an IV and content in whole blocks, got others")
    return wrapped.octets(_der.OCTET_STRING), iv_bytes, content_bytes


def x__parse_envelope__mutmut_85(element: Element) -> tuple[bytes, bytes, bytes]:
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
        raise MalformedInput("envelope: expected aes-256-cbc for the content, got another")
    iv_bytes = iv.octets(_der.OCTET_STRING)
    content_bytes = content.octets(_der.context(0, constructed=False))
    if len(iv_bytes) != IV_BYTES or not content_bytes or len(content_bytes) % _BLOCK_BYTES:
        raise MalformedInput("envelope: expected an IV and content in whole blocks, got others")
    return wrapped.octets(_der.OCTET_STRING), iv_bytes, content_bytes


def x__parse_envelope__mutmut_86(element: Element) -> tuple[bytes, bytes, bytes]:
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
        raise MalformedInput("ENVELOPE: EXPECTED AES-256-CBC FOR THE CONTENT, GOT ANOTHER")
    iv_bytes = iv.octets(_der.OCTET_STRING)
    content_bytes = content.octets(_der.context(0, constructed=False))
    if len(iv_bytes) != IV_BYTES or not content_bytes or len(content_bytes) % _BLOCK_BYTES:
        raise MalformedInput("envelope: expected an IV and content in whole blocks, got others")
    return wrapped.octets(_der.OCTET_STRING), iv_bytes, content_bytes


def x__parse_envelope__mutmut_87(element: Element) -> tuple[bytes, bytes, bytes]:
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
    iv_bytes = None
    content_bytes = content.octets(_der.context(0, constructed=False))
    if len(iv_bytes) != IV_BYTES or not content_bytes or len(content_bytes) % _BLOCK_BYTES:
        raise MalformedInput("envelope: expected an IV and content in whole blocks, got others")
    return wrapped.octets(_der.OCTET_STRING), iv_bytes, content_bytes


def x__parse_envelope__mutmut_88(element: Element) -> tuple[bytes, bytes, bytes]:
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
    iv_bytes = iv.octets(None)
    content_bytes = content.octets(_der.context(0, constructed=False))
    if len(iv_bytes) != IV_BYTES or not content_bytes or len(content_bytes) % _BLOCK_BYTES:
        raise MalformedInput("envelope: expected an IV and content in whole blocks, got others")
    return wrapped.octets(_der.OCTET_STRING), iv_bytes, content_bytes


def x__parse_envelope__mutmut_89(element: Element) -> tuple[bytes, bytes, bytes]:
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
    content_bytes = None
    if len(iv_bytes) != IV_BYTES or not content_bytes or len(content_bytes) % _BLOCK_BYTES:
        raise MalformedInput("envelope: expected an IV and content in whole blocks, got others")
    return wrapped.octets(_der.OCTET_STRING), iv_bytes, content_bytes


def x__parse_envelope__mutmut_90(element: Element) -> tuple[bytes, bytes, bytes]:
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
    content_bytes = content.octets(None)
    if len(iv_bytes) != IV_BYTES or not content_bytes or len(content_bytes) % _BLOCK_BYTES:
        raise MalformedInput("envelope: expected an IV and content in whole blocks, got others")
    return wrapped.octets(_der.OCTET_STRING), iv_bytes, content_bytes


def x__parse_envelope__mutmut_91(element: Element) -> tuple[bytes, bytes, bytes]:
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
    content_bytes = content.octets(_der.context(None, constructed=False))
    if len(iv_bytes) != IV_BYTES or not content_bytes or len(content_bytes) % _BLOCK_BYTES:
        raise MalformedInput("envelope: expected an IV and content in whole blocks, got others")
    return wrapped.octets(_der.OCTET_STRING), iv_bytes, content_bytes


def x__parse_envelope__mutmut_92(element: Element) -> tuple[bytes, bytes, bytes]:
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
    content_bytes = content.octets(_der.context(0, constructed=None))
    if len(iv_bytes) != IV_BYTES or not content_bytes or len(content_bytes) % _BLOCK_BYTES:
        raise MalformedInput("envelope: expected an IV and content in whole blocks, got others")
    return wrapped.octets(_der.OCTET_STRING), iv_bytes, content_bytes


def x__parse_envelope__mutmut_93(element: Element) -> tuple[bytes, bytes, bytes]:
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
    content_bytes = content.octets(_der.context(constructed=False))
    if len(iv_bytes) != IV_BYTES or not content_bytes or len(content_bytes) % _BLOCK_BYTES:
        raise MalformedInput("envelope: expected an IV and content in whole blocks, got others")
    return wrapped.octets(_der.OCTET_STRING), iv_bytes, content_bytes


def x__parse_envelope__mutmut_94(element: Element) -> tuple[bytes, bytes, bytes]:
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
    content_bytes = content.octets(_der.context(0, ))
    if len(iv_bytes) != IV_BYTES or not content_bytes or len(content_bytes) % _BLOCK_BYTES:
        raise MalformedInput("envelope: expected an IV and content in whole blocks, got others")
    return wrapped.octets(_der.OCTET_STRING), iv_bytes, content_bytes


def x__parse_envelope__mutmut_95(element: Element) -> tuple[bytes, bytes, bytes]:
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
    content_bytes = content.octets(_der.context(1, constructed=False))
    if len(iv_bytes) != IV_BYTES or not content_bytes or len(content_bytes) % _BLOCK_BYTES:
        raise MalformedInput("envelope: expected an IV and content in whole blocks, got others")
    return wrapped.octets(_der.OCTET_STRING), iv_bytes, content_bytes


def x__parse_envelope__mutmut_96(element: Element) -> tuple[bytes, bytes, bytes]:
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
    content_bytes = content.octets(_der.context(0, constructed=True))
    if len(iv_bytes) != IV_BYTES or not content_bytes or len(content_bytes) % _BLOCK_BYTES:
        raise MalformedInput("envelope: expected an IV and content in whole blocks, got others")
    return wrapped.octets(_der.OCTET_STRING), iv_bytes, content_bytes


def x__parse_envelope__mutmut_97(element: Element) -> tuple[bytes, bytes, bytes]:
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
    if len(iv_bytes) != IV_BYTES or not content_bytes and len(content_bytes) % _BLOCK_BYTES:
        raise MalformedInput("envelope: expected an IV and content in whole blocks, got others")
    return wrapped.octets(_der.OCTET_STRING), iv_bytes, content_bytes


def x__parse_envelope__mutmut_98(element: Element) -> tuple[bytes, bytes, bytes]:
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
    if len(iv_bytes) != IV_BYTES and not content_bytes or len(content_bytes) % _BLOCK_BYTES:
        raise MalformedInput("envelope: expected an IV and content in whole blocks, got others")
    return wrapped.octets(_der.OCTET_STRING), iv_bytes, content_bytes


def x__parse_envelope__mutmut_99(element: Element) -> tuple[bytes, bytes, bytes]:
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
    if len(iv_bytes) == IV_BYTES or not content_bytes or len(content_bytes) % _BLOCK_BYTES:
        raise MalformedInput("envelope: expected an IV and content in whole blocks, got others")
    return wrapped.octets(_der.OCTET_STRING), iv_bytes, content_bytes


def x__parse_envelope__mutmut_100(element: Element) -> tuple[bytes, bytes, bytes]:
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
    if len(iv_bytes) != IV_BYTES or content_bytes or len(content_bytes) % _BLOCK_BYTES:
        raise MalformedInput("envelope: expected an IV and content in whole blocks, got others")
    return wrapped.octets(_der.OCTET_STRING), iv_bytes, content_bytes


def x__parse_envelope__mutmut_101(element: Element) -> tuple[bytes, bytes, bytes]:
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
    if len(iv_bytes) != IV_BYTES or not content_bytes or len(content_bytes) / _BLOCK_BYTES:
        raise MalformedInput("envelope: expected an IV and content in whole blocks, got others")
    return wrapped.octets(_der.OCTET_STRING), iv_bytes, content_bytes


def x__parse_envelope__mutmut_102(element: Element) -> tuple[bytes, bytes, bytes]:
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
        raise MalformedInput(None)
    return wrapped.octets(_der.OCTET_STRING), iv_bytes, content_bytes


def x__parse_envelope__mutmut_103(element: Element) -> tuple[bytes, bytes, bytes]:
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
        raise MalformedInput("XXenvelope: expected an IV and content in whole blocks, got othersXX")
    return wrapped.octets(_der.OCTET_STRING), iv_bytes, content_bytes


def x__parse_envelope__mutmut_104(element: Element) -> tuple[bytes, bytes, bytes]:
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
        raise MalformedInput("envelope: expected an iv and content in whole blocks, got others")
    return wrapped.octets(_der.OCTET_STRING), iv_bytes, content_bytes


def x__parse_envelope__mutmut_105(element: Element) -> tuple[bytes, bytes, bytes]:
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
        raise MalformedInput("ENVELOPE: EXPECTED AN IV AND CONTENT IN WHOLE BLOCKS, GOT OTHERS")
    return wrapped.octets(_der.OCTET_STRING), iv_bytes, content_bytes


def x__parse_envelope__mutmut_106(element: Element) -> tuple[bytes, bytes, bytes]:
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
    return wrapped.octets(None), iv_bytes, content_bytes

mutants_x__parse_envelope__mutmut['_mutmut_orig'] = x__parse_envelope__mutmut_orig # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_1'] = x__parse_envelope__mutmut_1 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_2'] = x__parse_envelope__mutmut_2 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_3'] = x__parse_envelope__mutmut_3 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_4'] = x__parse_envelope__mutmut_4 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_5'] = x__parse_envelope__mutmut_5 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_6'] = x__parse_envelope__mutmut_6 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_7'] = x__parse_envelope__mutmut_7 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_8'] = x__parse_envelope__mutmut_8 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_9'] = x__parse_envelope__mutmut_9 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_10'] = x__parse_envelope__mutmut_10 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_11'] = x__parse_envelope__mutmut_11 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_12'] = x__parse_envelope__mutmut_12 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_13'] = x__parse_envelope__mutmut_13 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_14'] = x__parse_envelope__mutmut_14 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_15'] = x__parse_envelope__mutmut_15 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_16'] = x__parse_envelope__mutmut_16 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_17'] = x__parse_envelope__mutmut_17 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_18'] = x__parse_envelope__mutmut_18 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_19'] = x__parse_envelope__mutmut_19 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_20'] = x__parse_envelope__mutmut_20 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_21'] = x__parse_envelope__mutmut_21 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_22'] = x__parse_envelope__mutmut_22 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_23'] = x__parse_envelope__mutmut_23 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_24'] = x__parse_envelope__mutmut_24 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_25'] = x__parse_envelope__mutmut_25 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_26'] = x__parse_envelope__mutmut_26 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_27'] = x__parse_envelope__mutmut_27 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_28'] = x__parse_envelope__mutmut_28 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_29'] = x__parse_envelope__mutmut_29 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_30'] = x__parse_envelope__mutmut_30 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_31'] = x__parse_envelope__mutmut_31 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_32'] = x__parse_envelope__mutmut_32 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_33'] = x__parse_envelope__mutmut_33 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_34'] = x__parse_envelope__mutmut_34 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_35'] = x__parse_envelope__mutmut_35 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_36'] = x__parse_envelope__mutmut_36 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_37'] = x__parse_envelope__mutmut_37 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_38'] = x__parse_envelope__mutmut_38 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_39'] = x__parse_envelope__mutmut_39 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_40'] = x__parse_envelope__mutmut_40 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_41'] = x__parse_envelope__mutmut_41 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_42'] = x__parse_envelope__mutmut_42 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_43'] = x__parse_envelope__mutmut_43 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_44'] = x__parse_envelope__mutmut_44 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_45'] = x__parse_envelope__mutmut_45 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_46'] = x__parse_envelope__mutmut_46 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_47'] = x__parse_envelope__mutmut_47 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_48'] = x__parse_envelope__mutmut_48 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_49'] = x__parse_envelope__mutmut_49 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_50'] = x__parse_envelope__mutmut_50 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_51'] = x__parse_envelope__mutmut_51 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_52'] = x__parse_envelope__mutmut_52 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_53'] = x__parse_envelope__mutmut_53 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_54'] = x__parse_envelope__mutmut_54 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_55'] = x__parse_envelope__mutmut_55 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_56'] = x__parse_envelope__mutmut_56 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_57'] = x__parse_envelope__mutmut_57 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_58'] = x__parse_envelope__mutmut_58 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_59'] = x__parse_envelope__mutmut_59 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_60'] = x__parse_envelope__mutmut_60 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_61'] = x__parse_envelope__mutmut_61 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_62'] = x__parse_envelope__mutmut_62 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_63'] = x__parse_envelope__mutmut_63 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_64'] = x__parse_envelope__mutmut_64 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_65'] = x__parse_envelope__mutmut_65 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_66'] = x__parse_envelope__mutmut_66 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_67'] = x__parse_envelope__mutmut_67 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_68'] = x__parse_envelope__mutmut_68 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_69'] = x__parse_envelope__mutmut_69 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_70'] = x__parse_envelope__mutmut_70 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_71'] = x__parse_envelope__mutmut_71 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_72'] = x__parse_envelope__mutmut_72 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_73'] = x__parse_envelope__mutmut_73 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_74'] = x__parse_envelope__mutmut_74 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_75'] = x__parse_envelope__mutmut_75 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_76'] = x__parse_envelope__mutmut_76 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_77'] = x__parse_envelope__mutmut_77 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_78'] = x__parse_envelope__mutmut_78 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_79'] = x__parse_envelope__mutmut_79 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_80'] = x__parse_envelope__mutmut_80 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_81'] = x__parse_envelope__mutmut_81 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_82'] = x__parse_envelope__mutmut_82 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_83'] = x__parse_envelope__mutmut_83 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_84'] = x__parse_envelope__mutmut_84 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_85'] = x__parse_envelope__mutmut_85 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_86'] = x__parse_envelope__mutmut_86 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_87'] = x__parse_envelope__mutmut_87 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_88'] = x__parse_envelope__mutmut_88 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_89'] = x__parse_envelope__mutmut_89 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_90'] = x__parse_envelope__mutmut_90 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_91'] = x__parse_envelope__mutmut_91 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_92'] = x__parse_envelope__mutmut_92 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_93'] = x__parse_envelope__mutmut_93 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_94'] = x__parse_envelope__mutmut_94 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_95'] = x__parse_envelope__mutmut_95 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_96'] = x__parse_envelope__mutmut_96 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_97'] = x__parse_envelope__mutmut_97 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_98'] = x__parse_envelope__mutmut_98 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_99'] = x__parse_envelope__mutmut_99 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_100'] = x__parse_envelope__mutmut_100 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_101'] = x__parse_envelope__mutmut_101 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_102'] = x__parse_envelope__mutmut_102 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_103'] = x__parse_envelope__mutmut_103 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_104'] = x__parse_envelope__mutmut_104 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_105'] = x__parse_envelope__mutmut_105 # type: ignore # mutmut generated
mutants_x__parse_envelope__mutmut['x__parse_envelope__mutmut_106'] = x__parse_envelope__mutmut_106 # type: ignore # mutmut generated
mutants_x__load_recipient__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__load_recipient__mutmut)
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


def x__load_recipient__mutmut_orig(public_key_der: bytes) -> rsa.RSAPublicKey:
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


def x__load_recipient__mutmut_1(public_key_der: bytes) -> rsa.RSAPublicKey:
    _der.parse(None)  # old versions of the library take trailing bytes
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


def x__load_recipient__mutmut_2(public_key_der: bytes) -> rsa.RSAPublicKey:
    _der.parse(public_key_der)  # old versions of the library take trailing bytes
    try:
        key = None
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


def x__load_recipient__mutmut_3(public_key_der: bytes) -> rsa.RSAPublicKey:
    _der.parse(public_key_der)  # old versions of the library take trailing bytes
    try:
        key = load_der_public_key(None)
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


def x__load_recipient__mutmut_4(public_key_der: bytes) -> rsa.RSAPublicKey:
    _der.parse(public_key_der)  # old versions of the library take trailing bytes
    try:
        key = load_der_public_key(public_key_der)
    except (ValueError, UnsupportedAlgorithm, InternalError) as error:
        raise MalformedInput(None) from error
    if not isinstance(key, rsa.RSAPublicKey) or not MIN_RSA_BITS <= key.key_size <= MAX_RSA_BITS:
        raise MalformedInput(
            f"recipient key: expected RSA of {MIN_RSA_BITS} to {MAX_RSA_BITS} bits, got another"
        )
    exponent = key.public_numbers().e
    # With exponent 1 the content key would travel in the clear; a long one costs the KMS time.
    if exponent % 2 == 0 or not MIN_RSA_EXPONENT <= exponent < 1 << 32:
        raise MalformedInput("recipient key: expected an odd exponent of 17 to 32 bits")
    return key


def x__load_recipient__mutmut_5(public_key_der: bytes) -> rsa.RSAPublicKey:
    _der.parse(public_key_der)  # old versions of the library take trailing bytes
    try:
        key = load_der_public_key(public_key_der)
    except (ValueError, UnsupportedAlgorithm, InternalError) as error:
        raise MalformedInput("XXrecipient key: expected SubjectPublicKeyInfo, got anotherXX") from error
    if not isinstance(key, rsa.RSAPublicKey) or not MIN_RSA_BITS <= key.key_size <= MAX_RSA_BITS:
        raise MalformedInput(
            f"recipient key: expected RSA of {MIN_RSA_BITS} to {MAX_RSA_BITS} bits, got another"
        )
    exponent = key.public_numbers().e
    # With exponent 1 the content key would travel in the clear; a long one costs the KMS time.
    if exponent % 2 == 0 or not MIN_RSA_EXPONENT <= exponent < 1 << 32:
        raise MalformedInput("recipient key: expected an odd exponent of 17 to 32 bits")
    return key


def x__load_recipient__mutmut_6(public_key_der: bytes) -> rsa.RSAPublicKey:
    _der.parse(public_key_der)  # old versions of the library take trailing bytes
    try:
        key = load_der_public_key(public_key_der)
    except (ValueError, UnsupportedAlgorithm, InternalError) as error:
        raise MalformedInput("recipient key: expected subjectpublickeyinfo, got another") from error
    if not isinstance(key, rsa.RSAPublicKey) or not MIN_RSA_BITS <= key.key_size <= MAX_RSA_BITS:
        raise MalformedInput(
            f"recipient key: expected RSA of {MIN_RSA_BITS} to {MAX_RSA_BITS} bits, got another"
        )
    exponent = key.public_numbers().e
    # With exponent 1 the content key would travel in the clear; a long one costs the KMS time.
    if exponent % 2 == 0 or not MIN_RSA_EXPONENT <= exponent < 1 << 32:
        raise MalformedInput("recipient key: expected an odd exponent of 17 to 32 bits")
    return key


def x__load_recipient__mutmut_7(public_key_der: bytes) -> rsa.RSAPublicKey:
    _der.parse(public_key_der)  # old versions of the library take trailing bytes
    try:
        key = load_der_public_key(public_key_der)
    except (ValueError, UnsupportedAlgorithm, InternalError) as error:
        raise MalformedInput("RECIPIENT KEY: EXPECTED SUBJECTPUBLICKEYINFO, GOT ANOTHER") from error
    if not isinstance(key, rsa.RSAPublicKey) or not MIN_RSA_BITS <= key.key_size <= MAX_RSA_BITS:
        raise MalformedInput(
            f"recipient key: expected RSA of {MIN_RSA_BITS} to {MAX_RSA_BITS} bits, got another"
        )
    exponent = key.public_numbers().e
    # With exponent 1 the content key would travel in the clear; a long one costs the KMS time.
    if exponent % 2 == 0 or not MIN_RSA_EXPONENT <= exponent < 1 << 32:
        raise MalformedInput("recipient key: expected an odd exponent of 17 to 32 bits")
    return key


def x__load_recipient__mutmut_8(public_key_der: bytes) -> rsa.RSAPublicKey:
    _der.parse(public_key_der)  # old versions of the library take trailing bytes
    try:
        key = load_der_public_key(public_key_der)
    except (ValueError, UnsupportedAlgorithm, InternalError) as error:
        raise MalformedInput("recipient key: expected SubjectPublicKeyInfo, got another") from error
    if not isinstance(key, rsa.RSAPublicKey) and not MIN_RSA_BITS <= key.key_size <= MAX_RSA_BITS:
        raise MalformedInput(
            f"recipient key: expected RSA of {MIN_RSA_BITS} to {MAX_RSA_BITS} bits, got another"
        )
    exponent = key.public_numbers().e
    # With exponent 1 the content key would travel in the clear; a long one costs the KMS time.
    if exponent % 2 == 0 or not MIN_RSA_EXPONENT <= exponent < 1 << 32:
        raise MalformedInput("recipient key: expected an odd exponent of 17 to 32 bits")
    return key


def x__load_recipient__mutmut_9(public_key_der: bytes) -> rsa.RSAPublicKey:
    _der.parse(public_key_der)  # old versions of the library take trailing bytes
    try:
        key = load_der_public_key(public_key_der)
    except (ValueError, UnsupportedAlgorithm, InternalError) as error:
        raise MalformedInput("recipient key: expected SubjectPublicKeyInfo, got another") from error
    if isinstance(key, rsa.RSAPublicKey) or not MIN_RSA_BITS <= key.key_size <= MAX_RSA_BITS:
        raise MalformedInput(
            f"recipient key: expected RSA of {MIN_RSA_BITS} to {MAX_RSA_BITS} bits, got another"
        )
    exponent = key.public_numbers().e
    # With exponent 1 the content key would travel in the clear; a long one costs the KMS time.
    if exponent % 2 == 0 or not MIN_RSA_EXPONENT <= exponent < 1 << 32:
        raise MalformedInput("recipient key: expected an odd exponent of 17 to 32 bits")
    return key


def x__load_recipient__mutmut_10(public_key_der: bytes) -> rsa.RSAPublicKey:
    _der.parse(public_key_der)  # old versions of the library take trailing bytes
    try:
        key = load_der_public_key(public_key_der)
    except (ValueError, UnsupportedAlgorithm, InternalError) as error:
        raise MalformedInput("recipient key: expected SubjectPublicKeyInfo, got another") from error
    if not isinstance(key, rsa.RSAPublicKey) or MIN_RSA_BITS <= key.key_size <= MAX_RSA_BITS:
        raise MalformedInput(
            f"recipient key: expected RSA of {MIN_RSA_BITS} to {MAX_RSA_BITS} bits, got another"
        )
    exponent = key.public_numbers().e
    # With exponent 1 the content key would travel in the clear; a long one costs the KMS time.
    if exponent % 2 == 0 or not MIN_RSA_EXPONENT <= exponent < 1 << 32:
        raise MalformedInput("recipient key: expected an odd exponent of 17 to 32 bits")
    return key


def x__load_recipient__mutmut_11(public_key_der: bytes) -> rsa.RSAPublicKey:
    _der.parse(public_key_der)  # old versions of the library take trailing bytes
    try:
        key = load_der_public_key(public_key_der)
    except (ValueError, UnsupportedAlgorithm, InternalError) as error:
        raise MalformedInput("recipient key: expected SubjectPublicKeyInfo, got another") from error
    if not isinstance(key, rsa.RSAPublicKey) or not MIN_RSA_BITS < key.key_size <= MAX_RSA_BITS:
        raise MalformedInput(
            f"recipient key: expected RSA of {MIN_RSA_BITS} to {MAX_RSA_BITS} bits, got another"
        )
    exponent = key.public_numbers().e
    # With exponent 1 the content key would travel in the clear; a long one costs the KMS time.
    if exponent % 2 == 0 or not MIN_RSA_EXPONENT <= exponent < 1 << 32:
        raise MalformedInput("recipient key: expected an odd exponent of 17 to 32 bits")
    return key


def x__load_recipient__mutmut_12(public_key_der: bytes) -> rsa.RSAPublicKey:
    _der.parse(public_key_der)  # old versions of the library take trailing bytes
    try:
        key = load_der_public_key(public_key_der)
    except (ValueError, UnsupportedAlgorithm, InternalError) as error:
        raise MalformedInput("recipient key: expected SubjectPublicKeyInfo, got another") from error
    if not isinstance(key, rsa.RSAPublicKey) or not MIN_RSA_BITS <= key.key_size < MAX_RSA_BITS:
        raise MalformedInput(
            f"recipient key: expected RSA of {MIN_RSA_BITS} to {MAX_RSA_BITS} bits, got another"
        )
    exponent = key.public_numbers().e
    # With exponent 1 the content key would travel in the clear; a long one costs the KMS time.
    if exponent % 2 == 0 or not MIN_RSA_EXPONENT <= exponent < 1 << 32:
        raise MalformedInput("recipient key: expected an odd exponent of 17 to 32 bits")
    return key


def x__load_recipient__mutmut_13(public_key_der: bytes) -> rsa.RSAPublicKey:
    _der.parse(public_key_der)  # old versions of the library take trailing bytes
    try:
        key = load_der_public_key(public_key_der)
    except (ValueError, UnsupportedAlgorithm, InternalError) as error:
        raise MalformedInput("recipient key: expected SubjectPublicKeyInfo, got another") from error
    if not isinstance(key, rsa.RSAPublicKey) or not MIN_RSA_BITS <= key.key_size <= MAX_RSA_BITS:
        raise MalformedInput(
            None
        )
    exponent = key.public_numbers().e
    # With exponent 1 the content key would travel in the clear; a long one costs the KMS time.
    if exponent % 2 == 0 or not MIN_RSA_EXPONENT <= exponent < 1 << 32:
        raise MalformedInput("recipient key: expected an odd exponent of 17 to 32 bits")
    return key


def x__load_recipient__mutmut_14(public_key_der: bytes) -> rsa.RSAPublicKey:
    _der.parse(public_key_der)  # old versions of the library take trailing bytes
    try:
        key = load_der_public_key(public_key_der)
    except (ValueError, UnsupportedAlgorithm, InternalError) as error:
        raise MalformedInput("recipient key: expected SubjectPublicKeyInfo, got another") from error
    if not isinstance(key, rsa.RSAPublicKey) or not MIN_RSA_BITS <= key.key_size <= MAX_RSA_BITS:
        raise MalformedInput(
            f"recipient key: expected RSA of {MIN_RSA_BITS} to {MAX_RSA_BITS} bits, got another"
        )
    exponent = None
    # With exponent 1 the content key would travel in the clear; a long one costs the KMS time.
    if exponent % 2 == 0 or not MIN_RSA_EXPONENT <= exponent < 1 << 32:
        raise MalformedInput("recipient key: expected an odd exponent of 17 to 32 bits")
    return key


def x__load_recipient__mutmut_15(public_key_der: bytes) -> rsa.RSAPublicKey:
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
    if exponent % 2 == 0 and not MIN_RSA_EXPONENT <= exponent < 1 << 32:
        raise MalformedInput("recipient key: expected an odd exponent of 17 to 32 bits")
    return key


def x__load_recipient__mutmut_16(public_key_der: bytes) -> rsa.RSAPublicKey:
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
    if exponent / 2 == 0 or not MIN_RSA_EXPONENT <= exponent < 1 << 32:
        raise MalformedInput("recipient key: expected an odd exponent of 17 to 32 bits")
    return key


def x__load_recipient__mutmut_17(public_key_der: bytes) -> rsa.RSAPublicKey:
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
    if exponent % 3 == 0 or not MIN_RSA_EXPONENT <= exponent < 1 << 32:
        raise MalformedInput("recipient key: expected an odd exponent of 17 to 32 bits")
    return key


def x__load_recipient__mutmut_18(public_key_der: bytes) -> rsa.RSAPublicKey:
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
    if exponent % 2 != 0 or not MIN_RSA_EXPONENT <= exponent < 1 << 32:
        raise MalformedInput("recipient key: expected an odd exponent of 17 to 32 bits")
    return key


def x__load_recipient__mutmut_19(public_key_der: bytes) -> rsa.RSAPublicKey:
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
    if exponent % 2 == 1 or not MIN_RSA_EXPONENT <= exponent < 1 << 32:
        raise MalformedInput("recipient key: expected an odd exponent of 17 to 32 bits")
    return key


def x__load_recipient__mutmut_20(public_key_der: bytes) -> rsa.RSAPublicKey:
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
    if exponent % 2 == 0 or MIN_RSA_EXPONENT <= exponent < 1 << 32:
        raise MalformedInput("recipient key: expected an odd exponent of 17 to 32 bits")
    return key


def x__load_recipient__mutmut_21(public_key_der: bytes) -> rsa.RSAPublicKey:
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
    if exponent % 2 == 0 or not MIN_RSA_EXPONENT < exponent < 1 << 32:
        raise MalformedInput("recipient key: expected an odd exponent of 17 to 32 bits")
    return key


def x__load_recipient__mutmut_22(public_key_der: bytes) -> rsa.RSAPublicKey:
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
    if exponent % 2 == 0 or not MIN_RSA_EXPONENT <= exponent <= 1 << 32:
        raise MalformedInput("recipient key: expected an odd exponent of 17 to 32 bits")
    return key


def x__load_recipient__mutmut_23(public_key_der: bytes) -> rsa.RSAPublicKey:
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
    if exponent % 2 == 0 or not MIN_RSA_EXPONENT <= exponent < 1 >> 32:
        raise MalformedInput("recipient key: expected an odd exponent of 17 to 32 bits")
    return key


def x__load_recipient__mutmut_24(public_key_der: bytes) -> rsa.RSAPublicKey:
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
    if exponent % 2 == 0 or not MIN_RSA_EXPONENT <= exponent < 2 << 32:
        raise MalformedInput("recipient key: expected an odd exponent of 17 to 32 bits")
    return key


def x__load_recipient__mutmut_25(public_key_der: bytes) -> rsa.RSAPublicKey:
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
    if exponent % 2 == 0 or not MIN_RSA_EXPONENT <= exponent < 1 << 33:
        raise MalformedInput("recipient key: expected an odd exponent of 17 to 32 bits")
    return key


def x__load_recipient__mutmut_26(public_key_der: bytes) -> rsa.RSAPublicKey:
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
        raise MalformedInput(None)
    return key


def x__load_recipient__mutmut_27(public_key_der: bytes) -> rsa.RSAPublicKey:
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
        raise MalformedInput("XXrecipient key: expected an odd exponent of 17 to 32 bitsXX")
    return key


def x__load_recipient__mutmut_28(public_key_der: bytes) -> rsa.RSAPublicKey:
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
        raise MalformedInput("RECIPIENT KEY: EXPECTED AN ODD EXPONENT OF 17 TO 32 BITS")
    return key

mutants_x__load_recipient__mutmut['_mutmut_orig'] = x__load_recipient__mutmut_orig # type: ignore # mutmut generated
mutants_x__load_recipient__mutmut['x__load_recipient__mutmut_1'] = x__load_recipient__mutmut_1 # type: ignore # mutmut generated
mutants_x__load_recipient__mutmut['x__load_recipient__mutmut_2'] = x__load_recipient__mutmut_2 # type: ignore # mutmut generated
mutants_x__load_recipient__mutmut['x__load_recipient__mutmut_3'] = x__load_recipient__mutmut_3 # type: ignore # mutmut generated
mutants_x__load_recipient__mutmut['x__load_recipient__mutmut_4'] = x__load_recipient__mutmut_4 # type: ignore # mutmut generated
mutants_x__load_recipient__mutmut['x__load_recipient__mutmut_5'] = x__load_recipient__mutmut_5 # type: ignore # mutmut generated
mutants_x__load_recipient__mutmut['x__load_recipient__mutmut_6'] = x__load_recipient__mutmut_6 # type: ignore # mutmut generated
mutants_x__load_recipient__mutmut['x__load_recipient__mutmut_7'] = x__load_recipient__mutmut_7 # type: ignore # mutmut generated
mutants_x__load_recipient__mutmut['x__load_recipient__mutmut_8'] = x__load_recipient__mutmut_8 # type: ignore # mutmut generated
mutants_x__load_recipient__mutmut['x__load_recipient__mutmut_9'] = x__load_recipient__mutmut_9 # type: ignore # mutmut generated
mutants_x__load_recipient__mutmut['x__load_recipient__mutmut_10'] = x__load_recipient__mutmut_10 # type: ignore # mutmut generated
mutants_x__load_recipient__mutmut['x__load_recipient__mutmut_11'] = x__load_recipient__mutmut_11 # type: ignore # mutmut generated
mutants_x__load_recipient__mutmut['x__load_recipient__mutmut_12'] = x__load_recipient__mutmut_12 # type: ignore # mutmut generated
mutants_x__load_recipient__mutmut['x__load_recipient__mutmut_13'] = x__load_recipient__mutmut_13 # type: ignore # mutmut generated
mutants_x__load_recipient__mutmut['x__load_recipient__mutmut_14'] = x__load_recipient__mutmut_14 # type: ignore # mutmut generated
mutants_x__load_recipient__mutmut['x__load_recipient__mutmut_15'] = x__load_recipient__mutmut_15 # type: ignore # mutmut generated
mutants_x__load_recipient__mutmut['x__load_recipient__mutmut_16'] = x__load_recipient__mutmut_16 # type: ignore # mutmut generated
mutants_x__load_recipient__mutmut['x__load_recipient__mutmut_17'] = x__load_recipient__mutmut_17 # type: ignore # mutmut generated
mutants_x__load_recipient__mutmut['x__load_recipient__mutmut_18'] = x__load_recipient__mutmut_18 # type: ignore # mutmut generated
mutants_x__load_recipient__mutmut['x__load_recipient__mutmut_19'] = x__load_recipient__mutmut_19 # type: ignore # mutmut generated
mutants_x__load_recipient__mutmut['x__load_recipient__mutmut_20'] = x__load_recipient__mutmut_20 # type: ignore # mutmut generated
mutants_x__load_recipient__mutmut['x__load_recipient__mutmut_21'] = x__load_recipient__mutmut_21 # type: ignore # mutmut generated
mutants_x__load_recipient__mutmut['x__load_recipient__mutmut_22'] = x__load_recipient__mutmut_22 # type: ignore # mutmut generated
mutants_x__load_recipient__mutmut['x__load_recipient__mutmut_23'] = x__load_recipient__mutmut_23 # type: ignore # mutmut generated
mutants_x__load_recipient__mutmut['x__load_recipient__mutmut_24'] = x__load_recipient__mutmut_24 # type: ignore # mutmut generated
mutants_x__load_recipient__mutmut['x__load_recipient__mutmut_25'] = x__load_recipient__mutmut_25 # type: ignore # mutmut generated
mutants_x__load_recipient__mutmut['x__load_recipient__mutmut_26'] = x__load_recipient__mutmut_26 # type: ignore # mutmut generated
mutants_x__load_recipient__mutmut['x__load_recipient__mutmut_27'] = x__load_recipient__mutmut_27 # type: ignore # mutmut generated
mutants_x__load_recipient__mutmut['x__load_recipient__mutmut_28'] = x__load_recipient__mutmut_28 # type: ignore # mutmut generated
mutants_x__key_identifier__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__key_identifier__mutmut)
def _key_identifier(key: rsa.RSAPublicKey) -> bytes:
    """Return 20 bytes that name the key.

    Source: RFC 7093 "Additional Methods for Generating Key Identifiers", method 1.
    """
    return hashlib.sha256(key.public_bytes(Encoding.DER, PublicFormat.PKCS1)).digest()[:20]


def x__key_identifier__mutmut_orig(key: rsa.RSAPublicKey) -> bytes:
    """Return 20 bytes that name the key.

    Source: RFC 7093 "Additional Methods for Generating Key Identifiers", method 1.
    """
    return hashlib.sha256(key.public_bytes(Encoding.DER, PublicFormat.PKCS1)).digest()[:20]


def x__key_identifier__mutmut_1(key: rsa.RSAPublicKey) -> bytes:
    """Return 20 bytes that name the key.

    Source: RFC 7093 "Additional Methods for Generating Key Identifiers", method 1.
    """
    return hashlib.sha256(None).digest()[:20]


def x__key_identifier__mutmut_2(key: rsa.RSAPublicKey) -> bytes:
    """Return 20 bytes that name the key.

    Source: RFC 7093 "Additional Methods for Generating Key Identifiers", method 1.
    """
    return hashlib.sha256(key.public_bytes(None, PublicFormat.PKCS1)).digest()[:20]


def x__key_identifier__mutmut_3(key: rsa.RSAPublicKey) -> bytes:
    """Return 20 bytes that name the key.

    Source: RFC 7093 "Additional Methods for Generating Key Identifiers", method 1.
    """
    return hashlib.sha256(key.public_bytes(Encoding.DER, None)).digest()[:20]


def x__key_identifier__mutmut_4(key: rsa.RSAPublicKey) -> bytes:
    """Return 20 bytes that name the key.

    Source: RFC 7093 "Additional Methods for Generating Key Identifiers", method 1.
    """
    return hashlib.sha256(key.public_bytes(PublicFormat.PKCS1)).digest()[:20]


def x__key_identifier__mutmut_5(key: rsa.RSAPublicKey) -> bytes:
    """Return 20 bytes that name the key.

    Source: RFC 7093 "Additional Methods for Generating Key Identifiers", method 1.
    """
    return hashlib.sha256(key.public_bytes(Encoding.DER, )).digest()[:20]


def x__key_identifier__mutmut_6(key: rsa.RSAPublicKey) -> bytes:
    """Return 20 bytes that name the key.

    Source: RFC 7093 "Additional Methods for Generating Key Identifiers", method 1.
    """
    return hashlib.sha256(key.public_bytes(Encoding.DER, PublicFormat.PKCS1)).digest()[:21]

mutants_x__key_identifier__mutmut['_mutmut_orig'] = x__key_identifier__mutmut_orig # type: ignore # mutmut generated
mutants_x__key_identifier__mutmut['x__key_identifier__mutmut_1'] = x__key_identifier__mutmut_1 # type: ignore # mutmut generated
mutants_x__key_identifier__mutmut['x__key_identifier__mutmut_2'] = x__key_identifier__mutmut_2 # type: ignore # mutmut generated
mutants_x__key_identifier__mutmut['x__key_identifier__mutmut_3'] = x__key_identifier__mutmut_3 # type: ignore # mutmut generated
mutants_x__key_identifier__mutmut['x__key_identifier__mutmut_4'] = x__key_identifier__mutmut_4 # type: ignore # mutmut generated
mutants_x__key_identifier__mutmut['x__key_identifier__mutmut_5'] = x__key_identifier__mutmut_5 # type: ignore # mutmut generated
mutants_x__key_identifier__mutmut['x__key_identifier__mutmut_6'] = x__key_identifier__mutmut_6 # type: ignore # mutmut generated
