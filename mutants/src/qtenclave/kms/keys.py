"""What a KMS key is: its identity, its kind, its state, and its description for users.

The secret half is in `material`; nothing here is secret.
"""

import re
from dataclasses import dataclass
from enum import Enum
from typing import NewType

from qtenclave.errors import MalformedInput

__all__ = [
    "DEFAULT_ENTERPRISE_PROJECT",
    "DEFAULT_KEY_STORE",
    "KNOWN_KEY_SPECS",
    "Key",
    "KeyId",
    "KeySpec",
    "KeyState",
    "KeyUsage",
    "parse_key_id",
]

KeyId = NewType("KeyId", str)

DEFAULT_ENTERPRISE_PROJECT = "0"
DEFAULT_KEY_STORE = "0"

# The API reference writes [0-9a-z]; a UUID has no letters beyond f, and blobs hold its 16 bytes.
_KEY_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.ASCII)


def parse_key_id(text: str) -> KeyId:
    """Return the key id that `text` is: a lower-case dashed UUID.

    Raises:
        MalformedInput: It is anything else; an alias or a URN is not accepted in its place, because
            whoever may move an alias could then choose which key a caller uses.
    """
    if not _KEY_ID.fullmatch(text):
        raise MalformedInput(f"key id: expected a lower-case UUID, got {text[:48]!a}")
    return KeyId(text)


class KeySpec(Enum):
    """Kinds of key that this service makes."""

    AES_256 = "AES_256"


# Kinds that the product has; a filter may name them, and a refusal tells them from a typing error.
KNOWN_KEY_SPECS = frozenset(
    {
        "AES_256", "SM4", "RSA_2048", "RSA_3072", "RSA_4096", "EC_P256", "EC_P384", "SECP256K1",
        "SM2", "ED25519", "HMAC_256", "HMAC_384", "HMAC_512", "HMAC_SM3",
    }
)  # fmt: skip


class KeyUsage(Enum):
    """What a key is for; fixed at creation."""

    ENCRYPT_DECRYPT = "ENCRYPT_DECRYPT"
    SIGN_VERIFY = "SIGN_VERIFY"
    GENERATE_VERIFY_MAC = "GENERATE_VERIFY_MAC"


class KeyState(Enum):
    """The life of a key, in the numbers of the API."""

    PENDING_ACTIVATION = "1"
    ENABLED = "2"
    DISABLED = "3"
    PENDING_DELETION = "4"
    PENDING_IMPORT = "5"
    FROZEN = "7"


@dataclass(frozen=True, slots=True)
class Key:
    """One key of a project, as stored. Times are milliseconds since 1970, UTC."""

    key_id: KeyId
    domain_id: str
    project_id: str
    alias: str
    spec: KeySpec
    usage: KeyUsage
    state: KeyState
    description: str
    origin: str
    enterprise_project_id: str
    created_ms: int
    scheduled_deletion_ms: int | None
    version: int  # the version that encrypts; older ones still decrypt

    def details(self, region: str) -> dict[str, str]:
        """Return the description that `describe-key` and `list-keys` answer, all of it text."""
        deletion = self.scheduled_deletion_ms
        return {
            "key_id": self.key_id,
            "domain_id": self.domain_id,
            "key_alias": self.alias,
            "realm": region,
            "key_spec": self.spec.value,
            "key_usage": self.usage.value,
            "key_description": self.description,
            "creation_date": str(self.created_ms),
            "scheduled_deletion_date": "" if deletion is None else str(deletion),
            "key_state": self.state.value,
            "default_key_flag": "0",
            "key_type": "1",
            "expiration_time": "",
            "origin": self.origin,
            "key_rotation_enabled": "false",
            "sys_enterprise_project_id": self.enterprise_project_id,
            "keystore_id": DEFAULT_KEY_STORE,
        }
