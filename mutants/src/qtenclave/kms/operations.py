"""What the calls of the KMS do, once they are parsed and allowed.

Time, randomness and the database come in with the `Vault`. An answer keeps what is secret apart
from the rest, so that sealing it to an attested enclave cannot leave a copy behind.
"""

import base64
import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol, assert_never
from uuid import UUID

from qtenclave.errors import HostFailure, Rejected
from qtenclave.kms import aead
from qtenclave.kms.blobs import Binding, Blob, BlobKind, open_blob, seal_blob
from qtenclave.kms.faults import Fault, KmsFault
from qtenclave.kms.keys import Key, KeyId, KeyState, KeyUsage
from qtenclave.kms.material import MATERIAL_BYTES, MasterKey, RandomBytes
from qtenclave.kms.requests import (
    CreateDatakey,
    CreateKey,
    DecryptData,
    DecryptDatakey,
    DescribeKey,
    EncryptData,
    GenRandom,
    KmsRequest,
    ListKeys,
    Marker,
)
from qtenclave.kms.store import AliasTaken, KeyPage

__all__ = ["Answer", "KeyStore", "Owner", "Vault", "perform"]

_FIRST_VERSION = 1
_STATE_FAULTS = {
    KeyState.PENDING_ACTIVATION: Fault.KEY_DISABLED,
    KeyState.DISABLED: Fault.KEY_DISABLED,
    KeyState.PENDING_DELETION: Fault.KEY_PENDING_DELETION,
    KeyState.PENDING_IMPORT: Fault.KEY_DISABLED,
    KeyState.FROZEN: Fault.KEY_FROZEN,
}


class KeyStore(Protocol):
    """What the operations need of `store.Store`."""

    def add_key(self, key: Key, sealed: bytes) -> None:
        """Store a new key."""

    def find_key(self, project_id: str, key_id: KeyId) -> Key | None:
        """Return a key of the project."""

    def sealed_material(self, key_id: KeyId, version: int) -> bytes | None:
        """Return the sealed material of one version."""

    def list_keys(self, project_id: str, query: ListKeys) -> KeyPage:
        """Return one page of the project's keys."""


@dataclass(frozen=True, slots=True)
class Vault:
    """Where the keys are, and what makes new ones."""

    store: KeyStore
    master: MasterKey
    random: RandomBytes
    now_ms: Callable[[], int]
    region: str

    def material(self, key: Key, version: int) -> bytes:
        """Return the secret of one version of a key.

        Raises:
            Rejected: The key has no such version.
            HostFailure: The database or the master key cannot be used.
        """
        sealed = self.store.sealed_material(key.key_id, version)
        if sealed is None:
            raise Rejected(f"key {key.key_id}: expected one of its versions, got {version}")
        return self.master.unseal(key.key_id, version, sealed)


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose keys a call is about."""

    domain_id: str
    project_id: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What a call answers.

    Attributes:
        members: Members that are no secret.
        plain: Members that show the secret; they leave with a caller who gave no recipient, and
            with nobody else.
        secret: What a recipient gets, sealed, in the place of `plain`; None if nothing is secret.
        beside_sealed: Members that only a recipient gets.
    """

    members: dict[str, object]
    plain: dict[str, object] = field(default_factory=dict, repr=False)
    secret: bytes | None = field(default=None, repr=False)
    beside_sealed: dict[str, object] = field(default_factory=dict)


def perform(vault: Vault, owner: Owner, request: KmsRequest, key: Key | None) -> Answer:
    """Do what `request` asks for. The caller has made sure that it is allowed.

    Args:
        vault: Where the keys are.
        owner: Account and project of the caller.
        request: The call.
        key: The key that `request` names, None if it names none or one that is not there.

    Raises:
        KmsFault: It cannot be done.
        HostFailure: The database or the master key cannot be used.
    """
    match request:
        case CreateKey():
            return _create_key(vault, owner, request)
        case ListKeys():
            return _list_keys(vault, owner, request)
        case GenRandom():
            random = vault.random(request.length_bytes)
            return Answer({}, {"random_data": _hex(random)}, random)
    if key is None:
        raise KmsFault(
            Fault.NO_SUCH_KEY, f"key_id: expected a key of this project, got {request.key_id}"
        )
    match request:
        case DescribeKey():
            return Answer({"key_info": key.details(vault.region)})
        case EncryptData():
            return _encrypt_data(vault, key, request)
        case DecryptData():
            return _decrypt_data(vault, key, request)
        case CreateDatakey():
            return _create_datakey(vault, key, request)
        case DecryptDatakey():
            return _decrypt_datakey(vault, key, request)
        case _:
            assert_never(request)


def _hex(data: bytes) -> str:
    return data.hex().upper()


def _new_key_id(vault: Vault) -> KeyId:
    return KeyId(str(UUID(bytes=vault.random(16), version=4)))


def _create_key(vault: Vault, owner: Owner, request: CreateKey) -> Answer:
    key = Key(
        key_id=_new_key_id(vault),
        domain_id=owner.domain_id,
        project_id=owner.project_id,
        alias=request.alias,
        spec=request.spec,
        usage=request.usage,
        state=KeyState.ENABLED,
        description=request.description,
        origin="kms",
        enterprise_project_id=request.enterprise_project_id,
        created_ms=vault.now_ms(),
        scheduled_deletion_ms=None,
        version=_FIRST_VERSION,
    )
    material = vault.random(MATERIAL_BYTES)
    sealed = vault.master.seal(key.key_id, key.version, material, vault.random)
    try:
        vault.store.add_key(key, sealed)
    except AliasTaken as error:
        raise KmsFault(Fault.ALIAS_TAKEN, str(error)) from error
    info = {"key_id": key.key_id, "domain_id": key.domain_id, "region_id": vault.region}
    return Answer({"key_info": info})


def _list_keys(vault: Vault, owner: Owner, request: ListKeys) -> Answer:
    page = vault.store.list_keys(owner.project_id, request)
    marker = ""
    if page.truncated:
        last = page.keys[-1]
        marker = Marker(last.created_ms, last.key_id).encode()
    return Answer(
        {
            "keys": [key.key_id for key in page.keys],
            "key_details": [key.details(vault.region) for key in page.keys],
            "next_marker": marker,
            "truncated": "true" if page.truncated else "false",
            "total": page.total,
        }
    )


def _check_usable(key: Key) -> None:
    if key.state is not KeyState.ENABLED:
        raise KmsFault(
            _STATE_FAULTS[key.state],
            f"key {key.key_id}: expected an enabled one, got state {key.state.value}",
        )
    if key.usage is not KeyUsage.ENCRYPT_DECRYPT:
        raise KmsFault(
            Fault.NOT_FOR_ENCRYPTION, f"key {key.key_id}: expected usage ENCRYPT_DECRYPT"
        )


def _seal(vault: Vault, key: Key, kind: BlobKind, plaintext: bytes, binding: Binding) -> bytes:
    _check_usable(key)
    try:
        material = vault.material(key, key.version)
    except Rejected as error:
        raise HostFailure(str(error)) from error  # its own current version must be there
    return seal_blob(
        kind,
        key.key_id,
        key.version,
        material=material,
        plaintext=plaintext,
        binding=binding,
        nonce=vault.random(aead.NONCE_BYTES),
    ).encode()


def _open(vault: Vault, key: Key, blob: Blob, binding: Binding) -> bytes:
    _check_usable(key)
    try:
        return open_blob(blob, vault.material(key, blob.version), binding)
    except Rejected as error:
        # One text for a changed byte, another key version and other additional data: whoever tries
        # shall not learn which.
        raise KmsFault(
            Fault.CIPHER_TEXT,
            "cipher_text: expected one made with this key and this additional authenticated data, "
            "got another",
        ) from error


def _encrypt_data(vault: Vault, key: Key, request: EncryptData) -> Answer:
    blob = _seal(vault, key, BlobKind.DATA, request.plaintext, request.binding)
    return Answer({"key_id": key.key_id, "cipher_text": base64.b64encode(blob).decode()})


def _decrypt_data(vault: Vault, key: Key, request: DecryptData) -> Answer:
    plaintext = _open(vault, key, request.blob, request.binding)
    try:
        text = plaintext.decode()
    except UnicodeDecodeError as error:
        # encrypt-data takes text alone, and the blob is authentic.
        raise HostFailure("plaintext: expected text, got other bytes") from error
    plain: dict[str, object] = {
        "plain_text": text,
        "plain_text_base64": base64.b64encode(plaintext).decode(),
    }
    return Answer({"key_id": key.key_id}, plain, plaintext)


def _create_datakey(vault: Vault, key: Key, request: CreateDatakey) -> Answer:
    datakey = vault.random(request.length_bytes)
    blob = _seal(vault, key, BlobKind.DATA_KEY, datakey, request.binding)
    members: dict[str, object] = {"key_id": key.key_id, "cipher_text": _hex(blob)}
    return Answer(members, {"plain_text": _hex(datakey)}, datakey)


def _decrypt_datakey(vault: Vault, key: Key, request: DecryptDatakey) -> Answer:
    datakey = _open(vault, key, request.blob, request.binding)
    plain: dict[str, object] = {
        "data_key": _hex(datakey),
        # A hash of the key is as good as the key for whoever can guess it.
        "datakey_dgst": _hex(hashlib.sha256(datakey).digest()),
    }
    # The product's plain answer has no key id. An enclave compares it with the one it asked for.
    named: dict[str, object] = {"key_id": key.key_id}
    return Answer({"datakey_length": str(len(datakey))}, plain, datakey, named)
