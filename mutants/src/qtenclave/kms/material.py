"""The secret half of a KMS key: made, and sealed at rest under the service's master key.

The master key is a file that only the service may read, apart from the database: whoever copies the
database alone has nothing. Sealed material names the master key it was sealed under, so that a
wrong file is told from a damaged database, and a change of master key can go row by row.
"""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from qtenclave.errors import HostFailure, MalformedInput, Rejected
from qtenclave.files import read_or_create_secret
from qtenclave.kms import aead
from qtenclave.kms.keys import KeyId

__all__ = ["MATERIAL_BYTES", "MasterKey", "RandomBytes", "load_master_key"]

RandomBytes = Callable[[int], bytes]
MATERIAL_BYTES = 32

_FORMAT = b"\x01"
_ID_BYTES = 8
_LABEL = b"qtenclave kms key material"


@dataclass(frozen=True, slots=True)
class MasterKey:
    """The key that seals every key's material; `repr` does not show it."""

    secret: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.secret) != aead.KEY_BYTES:
            raise MalformedInput(
                f"master key: expected {aead.KEY_BYTES} bytes, got {len(self.secret)}"
            )

    @property
    def fingerprint(self) -> bytes:
        """A name for this key that does not reveal it."""
        return hashlib.sha256(b"qtenclave kms master key" + self.secret).digest()[:_ID_BYTES]

    def seal(self, key_id: KeyId, version: int, material: bytes, random: RandomBytes) -> bytes:
        """Return `material` as it may be stored, bound to its key and version."""
        nonce = random(aead.NONCE_BYTES)
        sealed = aead.seal(self.secret, nonce, material, _associated(key_id, version))
        return _FORMAT + self.fingerprint + nonce + sealed

    def unseal(self, key_id: KeyId, version: int, stored: bytes) -> bytes:
        """Return the material that `seal` was given.

        Raises:
            HostFailure: The stored bytes are damaged, moved from another key, or sealed under
                another master key: the operator's to repair, not the caller's.
        """
        start = len(_FORMAT) + _ID_BYTES
        if stored[: len(_FORMAT)] != _FORMAT:
            raise HostFailure(f"material of key {key_id}: expected format 1, got another")
        if stored[len(_FORMAT) : start] != self.fingerprint:
            raise HostFailure(
                f"material of key {key_id}: expected master key {self.fingerprint.hex()}, "
                f"got {stored[len(_FORMAT) : start].hex()}"
            )
        nonce, sealed = stored[start : start + aead.NONCE_BYTES], stored[start + aead.NONCE_BYTES :]
        if len(sealed) != MATERIAL_BYTES + aead.TAG_BYTES:
            raise HostFailure(f"material of key {key_id}: expected its full length, got less")
        try:
            return aead.unseal(self.secret, nonce, sealed, _associated(key_id, version))
        except Rejected as error:
            raise HostFailure(f"material of key {key_id} version {version}: {error}") from error


def _associated(key_id: KeyId, version: int) -> bytes:
    return _LABEL + UUID(key_id).bytes + version.to_bytes(4, "big")


def load_master_key(path: Path, random: RandomBytes) -> MasterKey:
    """Read the master key, and make it first where there is none yet.

    Raises:
        HostFailure: The file cannot be read or made, or others than its owner may read it.
        MalformedInput: It does not hold a key.
    """
    return MasterKey(read_or_create_secret(path, lambda: random(aead.KEY_BYTES)))
