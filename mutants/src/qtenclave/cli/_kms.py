"""`qt kms`: keys, small data, data keys and random bytes.

The functions take a client and explicit arguments and return what is printed: the answer of the
API. Secrets come from files; a result that is written to a file, for its owner alone, is left out
of what is printed.
"""

import base64
import binascii
from pathlib import Path

from qtenclave.errors import HostFailure, InvalidRequest, QtCode
from qtenclave.files import replace_file
from qtenclave.kms.client import KmsClient

__all__ = [
    "create_datakey",
    "create_key",
    "decrypt_data",
    "decrypt_datakey",
    "describe_key",
    "encrypt_data",
    "gen_random",
    "list_keys",
]

_PLAINTEXT_BYTES_MAX = 4096  # what the service takes in one call
_FILE_BYTES_MAX = 64 * 1024


def create_key(client: KmsClient, key_alias: str, description: str = "") -> dict[str, object]:
    """Make an AES-256 key.

    Args:
        client: Of the KMS.
        key_alias: 1 to 255 letters, digits or any of :/_-; unique in the project.
        description: At most 255 characters.
    """
    return client.create_key(key_alias, description=description)


def list_keys(
    client: KmsClient,
    limit: int | None = None,
    marker: str | None = None,
    key_state: str | None = None,
) -> dict[str, object]:
    """List the project's keys, a page at a time.

    Args:
        client: Of the KMS.
        limit: How many, 1 to 1000; 10 if None.
        marker: The `next_marker` of the page before.
        key_state: 2 enabled, 3 disabled, 4 pending deletion.
    """
    return client.list_keys(limit=limit, marker=marker, state=key_state)


def describe_key(client: KmsClient, key_id: str) -> dict[str, object]:
    """Describe a key."""
    return client.describe_key(key_id)


def encrypt_data(
    client: KmsClient,
    key_id: str,
    plaintext_file: Path,
    ciphertext_out: Path | None = None,
    aad: str | None = None,
) -> dict[str, object]:
    """Encrypt a text file of at most 4096 bytes.

    Args:
        client: Of the KMS.
        key_id: The key.
        plaintext_file: UTF-8 text.
        ciphertext_out: Where the ciphertext goes, in base64; None to print it.
        aad: Additional authenticated data, at most 128 bytes; to be given again to decrypt.
    """
    try:
        text = _read(plaintext_file).decode()
    except UnicodeDecodeError as error:
        raise InvalidRequest(
            f"{plaintext_file}: expected UTF-8 text, got other bytes", code=QtCode.FILE_OPERATION
        ) from error
    if not 1 <= len(text.encode()) <= _PLAINTEXT_BYTES_MAX:
        raise InvalidRequest(
            f"{plaintext_file}: expected 1 to {_PLAINTEXT_BYTES_MAX} bytes, "
            f"got {len(text.encode())}"
        )
    answer = client.encrypt_data(key_id, text, aad=aad)
    if ciphertext_out is None:
        return answer
    replace_file(ciphertext_out, _text(answer, "cipher_text").encode() + b"\n", 0o644)
    return _without(answer, "cipher_text") | {"ciphertext_file": str(ciphertext_out)}


def decrypt_data(
    client: KmsClient,
    ciphertext_file: Path,
    key_id: str | None = None,
    plaintext_out: Path | None = None,
    aad: str | None = None,
) -> dict[str, object]:
    """Decrypt what `encrypt_data` wrote.

    Args:
        client: Of the KMS.
        ciphertext_file: Base64.
        key_id: The key that it must have been made with; None for any.
        plaintext_out: Where the plaintext goes, mode 0600; None to print it.
        aad: As it was given to encrypt.
    """
    answer = client.decrypt_data(_read_line(ciphertext_file), key_id=key_id, aad=aad)
    if plaintext_out is None:
        return answer
    try:
        plaintext = base64.b64decode(_text(answer, "plain_text_base64"), validate=True)
    except binascii.Error as error:
        raise HostFailure(
            "answer: expected plain_text_base64", code=QtCode.SERVICE_ANSWER
        ) from error
    replace_file(plaintext_out, plaintext, 0o600)
    rest = _without(answer, "plain_text", "plain_text_base64")
    return rest | {"plaintext_file": str(plaintext_out)}


def create_datakey(
    client: KmsClient,
    key_id: str,
    length_bits: int = 256,
    ciphertext_out: Path | None = None,
    aad: str | None = None,
) -> dict[str, object]:
    """Make a data key; the plain key is printed unless only its ciphertext is kept.

    Args:
        client: Of the KMS.
        key_id: The key that wraps it.
        length_bits: 8 to 8192, a multiple of 8.
        ciphertext_out: Where the wrapped key goes, in hexadecimal; then the plain one is dropped.
        aad: Additional authenticated data, at most 128 bytes; to be given again to decrypt.
    """
    answer = client.create_datakey(key_id, length_bits=length_bits, aad=aad)
    if ciphertext_out is None:
        return answer
    replace_file(ciphertext_out, _text(answer, "cipher_text").encode() + b"\n", 0o644)
    rest = _without(answer, "cipher_text", "plain_text")
    return rest | {"ciphertext_file": str(ciphertext_out)}


def decrypt_datakey(
    client: KmsClient, key_id: str, ciphertext_file: Path, aad: str | None = None
) -> dict[str, object]:
    """Decrypt a data key.

    Args:
        client: Of the KMS.
        key_id: The key that wraps it.
        ciphertext_file: Hexadecimal, as `create_datakey` wrote it.
        aad: As it was given then.
    """
    return client.decrypt_datakey(key_id, _read_line(ciphertext_file), aad=aad)


def gen_random(client: KmsClient, length_bits: int) -> dict[str, object]:
    """Return random bytes in hexadecimal.

    Args:
        client: Of the KMS.
        length_bits: 8 to 8192, a multiple of 8.
    """
    return client.gen_random(length_bits)


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(_FILE_BYTES_MAX + 1)
    except OSError as error:
        raise InvalidRequest(
            f"{path}: expected a readable file, got {error.strerror}", code=QtCode.FILE_OPERATION
        ) from error
    if len(data) > _FILE_BYTES_MAX:
        raise InvalidRequest(
            f"{path}: expected at most {_FILE_BYTES_MAX} bytes, got more",
            code=QtCode.FILE_OPERATION,
        )
    return data


def _read_line(path: Path) -> str:
    """Return the one line of ASCII text that a ciphertext file holds."""
    try:
        return _read(path).decode("ascii").strip()
    except UnicodeDecodeError as error:
        raise InvalidRequest(
            f"{path}: expected a ciphertext, got other bytes", code=QtCode.FILE_OPERATION
        ) from error


def _text(answer: dict[str, object], member: str) -> str:
    value = answer.get(member)
    if not isinstance(value, str):
        raise HostFailure(f"answer: expected {member}, got none", code=QtCode.SERVICE_ANSWER)
    return value


def _without(answer: dict[str, object], *members: str) -> dict[str, object]:
    return {name: value for name, value in answer.items() if name not in members}
