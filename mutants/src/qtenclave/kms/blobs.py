"""The ciphertext blob: what `encrypt-data` and `create-datakey` hand out, bytes to bytes.

    offset  size  field
    0       1     format, 1
    1       1     kind: 1 data, 2 data key
    2       16    key id, the bytes of the UUID
    18      4     key version, big-endian, from 1
    22      24    nonce
    46      n     ciphertext, then the tag of 16 bytes

The blob names its key and version, so `decrypt-data` needs no key id and rotated keys still open
old blobs. The first 22 bytes and the caller's additional authenticated data are authenticated with
the content, so none can be moved to another blob. The content is a 16-bit length, the plaintext and
zeros up to `_CONTENT_BYTES_MIN`: clients of the product refuse a shorter blob.
"""

import json
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from uuid import UUID

from qtenclave.errors import InvalidRequest, MalformedInput, Rejected
from qtenclave.kms import aead
from qtenclave.kms.keys import KeyId

__all__ = [
    "BLOB_BYTES_MAX",
    "BLOB_BYTES_MIN",
    "NO_BINDING",
    "PLAINTEXT_BYTES_MAX",
    "Binding",
    "Blob",
    "BlobKind",
    "bind_context",
    "bind_text",
    "open_blob",
    "parse_blob",
    "seal_blob",
]

PLAINTEXT_BYTES_MAX = 4096  # what encrypt-data takes
_FORMAT = 1
_HEADER = struct.Struct(">BB16sI")
_LENGTH = struct.Struct(">H")
# 188 characters of base64 are the shortest cipher_text that the product's clients accept: 141
# bytes. With 96 bytes of content every blob has at least 158.
_CONTENT_BYTES_MIN = 96
_FRAME_BYTES = _HEADER.size + aead.NONCE_BYTES + aead.TAG_BYTES
BLOB_BYTES_MIN = _FRAME_BYTES + _CONTENT_BYTES_MIN
BLOB_BYTES_MAX = _FRAME_BYTES + _LENGTH.size + PLAINTEXT_BYTES_MAX


class BlobKind(IntEnum):
    """Which call made a blob; the other pair of calls refuses it."""

    DATA = 1
    DATA_KEY = 2


@dataclass(frozen=True, slots=True)
class Binding:
    """Additional authenticated data, in the one form that both spellings of it come to."""

    data: bytes


NO_BINDING = Binding(b"")


def bind_text(text: str) -> Binding:
    """Return the binding of `additional_authenticated_data`; none for an empty text.

    Raises:
        MalformedInput: `text` holds half of a surrogate pair.
    """
    if not text:
        return NO_BINDING
    try:
        return Binding(b"T" + text.encode())
    except UnicodeEncodeError as error:
        raise MalformedInput("additional authenticated data: expected Unicode text") from error


def bind_context(context: Mapping[str, str]) -> Binding:
    """Return the binding of an `encryption_context`, whatever order its members came in."""
    if not context:
        return NO_BINDING
    # ASCII escapes make every string, also half a surrogate pair, encodable and unambiguous.
    return Binding(b"C" + json.dumps(dict(context), sort_keys=True, separators=(",", ":")).encode())


@dataclass(frozen=True, slots=True)
class Blob:
    """A parsed blob. Nothing in it is authentic before `open_blob`."""

    kind: BlobKind
    key_id: KeyId
    version: int
    nonce: bytes
    sealed: bytes

    @property
    def header(self) -> bytes:
        """The bytes in front of the nonce."""
        return _HEADER.pack(_FORMAT, self.kind, UUID(self.key_id).bytes, self.version)

    def encode(self) -> bytes:
        """Return the bytes that `parse_blob` reads."""
        return self.header + self.nonce + self.sealed


def parse_blob(data: bytes) -> Blob:
    """Take a blob apart.

    Raises:
        MalformedInput: `data` is no blob of this service.
    """
    if not BLOB_BYTES_MIN <= len(data) <= BLOB_BYTES_MAX:
        raise MalformedInput(
            f"ciphertext blob: expected {BLOB_BYTES_MIN} to {BLOB_BYTES_MAX} bytes, got {len(data)}"
        )
    version_byte, kind, key_bytes, version = _HEADER.unpack_from(data)
    if version_byte != _FORMAT:
        raise MalformedInput(f"ciphertext blob format: expected {_FORMAT}, got {version_byte}")
    if kind not in BlobKind.__members__.values():
        raise MalformedInput(f"ciphertext blob kind: expected 1 or 2, got {kind}")
    if version == 0:
        raise MalformedInput("ciphertext blob key version: expected at least 1, got 0")
    body = _HEADER.size + aead.NONCE_BYTES
    return Blob(
        kind=BlobKind(kind),
        key_id=KeyId(str(UUID(bytes=key_bytes))),
        version=version,
        nonce=data[_HEADER.size : body],
        sealed=data[body:],
    )


def seal_blob(
    kind: BlobKind,
    key_id: KeyId,
    version: int,
    *,
    material: bytes,
    plaintext: bytes,
    binding: Binding,
    nonce: bytes,
) -> Blob:
    """Encrypt `plaintext` into a blob.

    Args:
        kind: Which pair of calls the blob belongs to.
        key_id: The key that `material` belongs to.
        version: Its version.
        material: The key itself.
        plaintext: 1 to `PLAINTEXT_BYTES_MAX` bytes.
        binding: Must be given again to open the blob.
        nonce: Fresh random bytes, see `aead`.

    Raises:
        InvalidRequest: The length of `plaintext` is out of range.
    """
    if not 1 <= len(plaintext) <= PLAINTEXT_BYTES_MAX:
        raise InvalidRequest(
            f"plaintext: expected 1 to {PLAINTEXT_BYTES_MAX} bytes, got {len(plaintext)}"
        )
    content = (_LENGTH.pack(len(plaintext)) + plaintext).ljust(_CONTENT_BYTES_MIN, b"\0")
    header = Blob(kind, key_id, version, nonce, b"").header
    sealed = aead.seal(material, nonce, content, header + binding.data)
    return Blob(kind, key_id, version, nonce, sealed)


def open_blob(blob: Blob, material: bytes, binding: Binding) -> bytes:
    """Return the plaintext of a blob.

    Raises:
        Rejected: The blob was not made with this key, this binding or these bytes.
    """
    content = aead.unseal(material, blob.nonce, blob.sealed, blob.header + binding.data)
    (length,) = _LENGTH.unpack_from(content)
    plaintext = content[_LENGTH.size : _LENGTH.size + length]
    # Only a holder of the key could get here with other content; the check keeps one spelling.
    if len(plaintext) != length or any(content[_LENGTH.size + length :]):
        raise Rejected("ciphertext blob content: expected its length and zeros, got another")
    return plaintext
