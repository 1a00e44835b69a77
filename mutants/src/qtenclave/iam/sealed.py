"""Secret keys at rest.

A signature is a MAC, so its verifier needs the secret itself: a hash would not do. The secrets lie
in the database under AES-256-GCM, their key in a file beside it, so that a copy of the database
alone opens none. The master key seals a few thousand short texts in its life, far below the 2^32
messages that random 96-bit nonces allow.
"""

import secrets
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from qtenclave.errors import HostFailure
from qtenclave.files import read_or_create_secret

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
    key = read_or_create_secret(path, lambda: secrets.token_bytes(_KEY_BYTES))
    if len(key) != _KEY_BYTES:
        raise HostFailure(f"{path}: expected {_KEY_BYTES} bytes, got {len(key)}")
    return MasterKey(key)
