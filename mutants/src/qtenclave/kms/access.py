"""What a call needs permission for: its action names, its resource and its condition keys.

Every call goes by its name in policies of version 5.0 and by those of version 1.1; a policy that
names any of them speaks of the call.

Source: Data Encryption Workshop, "Permissions Policies and Supported Actions"; QingTian Enclave
user guide, "Configuring IAM policies" for the finer names of decryption.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from qtenclave.kms import requests
from qtenclave.kms.faults import Fault, KmsFault
from qtenclave.kms.keys import Key, KeyId
from qtenclave.kms.members import JsonObject, Recipient
from qtenclave.kms.operations import Owner
from qtenclave.kms.recipient import AttestedRecipient
from qtenclave.kms.requests import (
    CreateDatakey,
    CreateKey,
    DecryptData,
    DecryptDatakey,
    EncryptData,
    GenRandom,
    KmsRequest,
    ListKeys,
)
from qtenclave.policy import AccessRequest

__all__ = ["OPERATIONS", "Operation", "access_request", "find_operation", "key_of", "recipient_of"]


@dataclass(frozen=True, slots=True)
class Operation:
    """One call of the API.

    Attributes:
        name: As in its path.
        actions: Its names in policies, the newest first.
        parse: Makes its request.
    """

    name: str
    actions: tuple[str, ...]
    parse: Callable[[JsonObject], KmsRequest]


OPERATIONS: Mapping[str, Operation] = MappingProxyType(
    {
        operation.name: operation
        for operation in (
            Operation("create-key", ("kms:cmk:create",), requests.parse_create_key),
            Operation("list-keys", ("kms:cmk:list",), requests.parse_list_keys),
            Operation("describe-key", ("kms:cmk:get",), requests.parse_describe_key),
            Operation(
                "encrypt-data",
                ("kms:cmk:encryptData", "kms:cmk:crypto"),
                requests.parse_encrypt_data,
            ),
            Operation(
                "decrypt-data",
                ("kms:cmk:decryptData", "kms:cmk:crypto", "kms:cmk:decrypt"),
                requests.parse_decrypt_data,
            ),
            Operation(
                "create-datakey",
                ("kms:cmk:createDataKey", "kms:dek:create"),
                requests.parse_create_datakey,
            ),
            Operation(
                "decrypt-datakey",
                ("kms:cmk:decryptDataKey", "kms:dek:crypto", "kms:dek:decrypt"),
                requests.parse_decrypt_datakey,
            ),
            Operation(
                "gen-random",
                ("kms::generateRandom", "kms:cmk:generate"),
                requests.parse_gen_random,
            ),
        )
    }
)


def find_operation(name: str) -> Operation:
    """Return the call of that name.

    Raises:
        KmsFault: There is none.
    """
    if name not in OPERATIONS:
        raise KmsFault(
            Fault.NO_SUCH_OPERATION, f"operation: expected one of this service, got {name[:48]!a}"
        )
    return OPERATIONS[name]


def key_of(request: KmsRequest) -> KeyId | None:
    """Return the key that a request is about, None if it is about no single one."""
    return None if isinstance(request, CreateKey | ListKeys | GenRandom) else request.key_id


def recipient_of(request: KmsRequest) -> Recipient | None:
    """Return the recipient that a request names."""
    if isinstance(request, DecryptData | CreateDatakey | DecryptDatakey | GenRandom):
        return request.recipient
    return None


def access_request(
    operation: Operation,
    request: KmsRequest,
    owner: Owner,
    region: str,
    *,
    key: Key | None,
    recipient: AttestedRecipient | None,
) -> AccessRequest:
    """Return what the policies are asked.

    A key that is not there is asked for all the same, so that only who may use the key's name
    learns that it does not exist.

    Args:
        operation: The call.
        request: Its request.
        owner: Account and project of the caller.
        region: Of this service.
        key: The key that the request is about, if it is there.
        recipient: The enclave that will receive the answer, already verified.
    """
    key_id = key_of(request)
    context: dict[str, tuple[str, ...]] = {}
    if isinstance(request, CreateKey):
        context |= _kind(request.spec.value, request.usage.value, "kms")
    if key is not None:
        context |= _kind(key.spec.value, key.usage.value, key.origin)
    if isinstance(request, EncryptData | DecryptData):
        context["kms:EncryptionAlgorithm"] = ("SYMMETRIC_DEFAULT",)
    if recipient is not None:
        context |= recipient.context
    resource = "*" if key_id is None else f"kms:{region}:{owner.domain_id}:KeyId:{key_id}"
    return AccessRequest(operation.actions, resource, MappingProxyType(context))


def _kind(spec: str, usage: str, origin: str) -> dict[str, tuple[str, ...]]:
    return {"kms:KeySpec": (spec,), "kms:KeyUsage": (usage,), "kms:KeyOrigin": (origin,)}
