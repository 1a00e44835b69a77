"""Secret keys at rest.

A signature is a MAC, so its verifier needs the secret itself: a hash would not do. The secrets lie
in the database under AES-256-GCM, their key in a file beside it, so that a copy of the database
alone opens none. The master key seals a few thousand short texts in its life, far below the 2^32
messages that random 96-bit nonces allow.
"""

import os
import secrets
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from qtenclave.errors import HostFailure

__all__ = ["MasterKey", "open_master_key"]

_KEY_BYTES = 32
_NONCE_BYTES = 12


class MasterKey:
    """Seals and opens short secrets; never shown."""

    def __init__(self, key: bytes) -> None:
        self._cipher = AESGCM(key)

    def seal(self, plaintext: bytes, bound_to: bytes) -> bytes:
        """Return nonce and ciphertext; `bound_to` must be given again to open it."""
        nonce = secrets.token_bytes(_NONCE_BYTES)
        return nonce + self._cipher.encrypt(nonce, plaintext, bound_to)

    def unseal(self, sealed: bytes, bound_to: bytes) -> bytes:
        """Return what `seal` was given.

        Raises:
            HostFailure: It was sealed under another key or for another owner, or is damaged.
        """
        try:
            return self._cipher.decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], bound_to)
        except (InvalidTag, ValueError) as error:
            raise HostFailure(
                "IAM master key: expected the key that sealed the database, got another"
            ) from error


def open_master_key(path: Path) -> MasterKey:
    """Read the master key, made first if there is none.

    Raises:
        HostFailure: The file cannot be made or read, others may read it, or it is no key.
    """
    try:
        if not path.exists():
            _create(path)
        if path.stat().st_mode & 0o077:
            raise HostFailure(f"{path}: expected mode 0600, got access for others")
        key = path.read_bytes()
    except OSError as error:
        raise HostFailure(f"{path}: expected a readable file, got {error.strerror}") from error
    if len(key) != _KEY_BYTES:
        raise HostFailure(f"{path}: expected {_KEY_BYTES} bytes, got {len(key)}")
    return MasterKey(key)


def _create(path: Path) -> None:
    # Written whole under another name, then linked: of two processes that start at once one wins,
    # and neither ever reads half a key.
    draft = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(secrets.token_bytes(_KEY_BYTES))
            file.flush()
            os.fsync(file.fileno())
        try:
            path.hardlink_to(draft)
        except FileExistsError:
            return
    finally:
        draft.unlink(missing_ok=True)
