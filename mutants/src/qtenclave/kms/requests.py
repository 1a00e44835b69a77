"""Bodies of KMS calls: the members of a JSON object in, typed requests out.

How single members are checked stands in `members`; here stands which call takes which, their
ranges, and the code that a user of the product expects for each mistake.
"""

import re
from dataclasses import dataclass

from qtenclave.errors import MalformedInput
from qtenclave.kms.blobs import (
    BLOB_BYTES_MAX,
    PLAINTEXT_BYTES_MAX,
    Binding,
    Blob,
    BlobKind,
    parse_blob,
)
from qtenclave.kms.faults import Fault, KmsFault
from qtenclave.kms.keys import (
    DEFAULT_ENTERPRISE_PROJECT,
    DEFAULT_KEY_STORE,
    KNOWN_KEY_SPECS,
    KeyId,
    KeySpec,
    KeyState,
    KeyUsage,
    parse_key_id,
)
from qtenclave.kms.members import (
    JsonObject,
    Members,
    Recipient,
    decode_base64,
    decode_hex,
    is_unicode,
    is_uuid_like,
)

__all__ = [
    "CreateDatakey",
    "CreateKey",
    "DecryptData",
    "DecryptDatakey",
    "DescribeKey",
    "EncryptData",
    "GenRandom",
    "KeyRequest",
    "KmsRequest",
    "ListKeys",
    "Marker",
    "SecretRequest",
    "parse_create_datakey",
    "parse_create_key",
    "parse_decrypt_data",
    "parse_decrypt_datakey",
    "parse_describe_key",
    "parse_encrypt_data",
    "parse_gen_random",
    "parse_list_keys",
]

_CIPHER_CHARS = range(188, 5648 + 1)  # of encrypt-data, in base64
_BITS = range(8, 8192 + 1)
_PAGE = range(1, 1000 + 1)
_PAGE_DEFAULT = 10

_ALIAS = re.compile(r"[a-zA-Z0-9:/_-]{1,255}", re.ASCII)
_MARKER = re.compile(r"([0-9]{1,15})\.([0-9a-f-]{36})", re.ASCII)

# Data key lengths in bits. The SM4 and HMAC names say only how many random bits are wanted.
_DATAKEY_SPECS = {
    "AES_128": 128,
    "AES_256": 256,
    "SM4": 128,
    "HMAC_256": 256,
    "HMAC_384": 384,
    "HMAC_512": 512,
    "HMAC_SM3": 256,
}


@dataclass(frozen=True, slots=True)
class Marker:
    """Where the next page of a list begins: behind this key, in order of creation."""

    created_ms: int
    key_id: KeyId

    def encode(self) -> str:
        """Return the text that `list-keys` hands out as `next_marker`."""
        return f"{self.created_ms}.{self.key_id}"


@dataclass(frozen=True, slots=True)
class CreateKey:
    """`create-key`."""

    alias: str
    spec: KeySpec
    usage: KeyUsage
    description: str
    enterprise_project_id: str


@dataclass(frozen=True, slots=True)
class ListKeys:
    """`list-keys`; None in a filter means any."""

    limit: int
    marker: Marker | None
    state: KeyState | None
    spec: str | None
    enterprise_project_id: str | None


@dataclass(frozen=True, slots=True)
class DescribeKey:
    """`describe-key`."""

    key_id: KeyId


@dataclass(frozen=True, slots=True)
class EncryptData:
    """`encrypt-data`."""

    key_id: KeyId
    plaintext: bytes
    binding: Binding


@dataclass(frozen=True, slots=True)
class DecryptData:
    """`decrypt-data`; the blob says which key."""

    key_id: KeyId
    blob: Blob
    binding: Binding
    recipient: Recipient | None


@dataclass(frozen=True, slots=True)
class CreateDatakey:
    """`create-datakey`."""

    key_id: KeyId
    length_bytes: int
    binding: Binding
    recipient: Recipient | None


@dataclass(frozen=True, slots=True)
class DecryptDatakey:
    """`decrypt-datakey`."""

    key_id: KeyId
    blob: Blob
    binding: Binding
    recipient: Recipient | None


@dataclass(frozen=True, slots=True)
class GenRandom:
    """`gen-random`."""

    length_bytes: int
    recipient: Recipient | None


KeyRequest = DescribeKey | EncryptData | DecryptData | CreateDatakey | DecryptDatakey
SecretRequest = DecryptData | CreateDatakey | DecryptDatakey | GenRandom
KmsRequest = CreateKey | ListKeys | GenRandom | KeyRequest


def parse_create_key(body: JsonObject) -> CreateKey:
    """Return the typed request.

    Raises:
        KmsFault: A member is missing, of the wrong type, out of range or unknown.
    """
    members = Members(body)
    alias = members.need("key_alias")
    if not _ALIAS.fullmatch(alias):
        members.refuse("key_alias", "1 to 255 of a-z A-Z 0-9 : / _ -", "another text", Fault.ALIAS)
    if alias.endswith("/default"):
        members.refuse("key_alias", "no name of a default key", "one in /default", Fault.ALIAS)
    specs = {spec.value: spec for spec in KeySpec}
    spec = members.choice("key_spec", specs, "AES_256", Fault.KEY_SPEC)
    usages = {usage.value: usage for usage in KeyUsage}
    usage = members.choice("key_usage", usages, "ENCRYPT_DECRYPT", Fault.PARAMETER)
    if usage is KeyUsage.SIGN_VERIFY:
        members.refuse("key_usage", "ENCRYPT_DECRYPT for AES_256", usage.value, Fault.CANNOT_SIGN)
    if usage is KeyUsage.GENERATE_VERIFY_MAC:
        members.refuse("key_usage", "ENCRYPT_DECRYPT for AES_256", usage.value)
    description = members.text("key_description") or ""
    if len(description) > 255 or not is_unicode(description):
        members.refuse(
            "key_description", "at most 255 characters", "another text", Fault.DESCRIPTION
        )
    members.choice("origin", {"kms": None}, "kms", Fault.PARAMETER)
    members.choice("keystore_id", {DEFAULT_KEY_STORE: None}, DEFAULT_KEY_STORE, Fault.PARAMETER)
    enterprise = _enterprise_project(members, {DEFAULT_ENTERPRISE_PROJECT})
    members.sequence()
    members.end()
    return CreateKey(alias, spec, usage, description, enterprise or DEFAULT_ENTERPRISE_PROJECT)


def _enterprise_project(members: Members, also: set[str]) -> str | None:
    value = members.text("enterprise_project_id")
    if value is not None and value not in also and not is_uuid_like(value):
        members.refuse("enterprise_project_id", "a UUID or " + " or ".join(also), "another text")
    return value


def parse_list_keys(body: JsonObject) -> ListKeys:
    """Return the typed request.

    Raises:
        KmsFault: A member is of the wrong type, out of range or unknown.
    """
    members = Members(body)
    limit = members.decimal("limit", Fault.LIMIT)
    if limit is not None and limit not in _PAGE:
        members.refuse("limit", f"{_PAGE.start} to {_PAGE.stop - 1}", str(limit), Fault.LIMIT)
    marker = members.text("marker")
    states: dict[str, KeyState | None] = {state.value: state for state in KeyState}
    del states[KeyState.FROZEN.value]  # the filter's documented range is 1 to 5
    state = members.choice("key_state", {**states, "": None}, "", Fault.PARAMETER)
    specs: dict[str, str | None] = {name: name for name in sorted(KNOWN_KEY_SPECS)}
    spec = members.choice("key_spec", {**specs, "ALL": None}, "AES_256", Fault.PARAMETER)
    enterprise = _enterprise_project(members, {"all", DEFAULT_ENTERPRISE_PROJECT})
    members.sequence()
    members.end()
    return ListKeys(
        limit=_PAGE_DEFAULT if limit is None else limit,
        marker=_parse_marker(marker) if marker else None,
        state=state,
        spec=spec,
        enterprise_project_id=None if enterprise == "all" else enterprise,
    )


def _parse_marker(text: str) -> Marker:
    if match := _MARKER.fullmatch(text):
        try:
            return Marker(int(match[1]), parse_key_id(match[2]))
        except MalformedInput as error:
            raise KmsFault(Fault.MARKER, f"marker: {error}") from error
    raise KmsFault(Fault.MARKER, "marker: expected the next_marker of a page, got another text")


def parse_describe_key(body: JsonObject) -> DescribeKey:
    """Return the typed request.

    Raises:
        KmsFault: A member is missing, of the wrong type, out of range or unknown.
    """
    members = Members(body)
    key_id = members.key_id()
    members.sequence()
    members.end()
    return DescribeKey(key_id)


def parse_encrypt_data(body: JsonObject) -> EncryptData:
    """Return the typed request.

    Raises:
        KmsFault: A member is missing, of the wrong type, out of range or unknown.
    """
    members = Members(body)
    key_id = members.key_id()
    text = members.need("plain_text")
    plaintext = text.encode() if is_unicode(text) else b""
    if not 1 <= len(plaintext) <= PLAINTEXT_BYTES_MAX:
        members.refuse(
            "plain_text",
            f"Unicode text of 1 to {PLAINTEXT_BYTES_MAX} bytes",
            f"{len(plaintext)}" if plaintext or not text else "half of a surrogate pair",
            Fault.PLAIN_TEXT,
        )
    members.symmetric()
    binding = members.binding()
    members.sequence()
    members.end()
    return EncryptData(key_id, plaintext, binding)


def parse_decrypt_data(body: JsonObject) -> DecryptData:
    """Return the typed request.

    A data key's blob is hexadecimal and belongs to `decrypt-datakey`. Hexadecimal is base64 to the
    eye, so it is read here as well: the operation then refuses it by its kind, with the code that
    users of the product know for this mistake.

    Raises:
        KmsFault: A member is missing, of the wrong type, out of range or unknown.
    """
    members = Members(body)
    text = members.need("cipher_text")
    if len(text) not in _CIPHER_CHARS:
        members.refuse(
            "cipher_text",
            f"{_CIPHER_CHARS.start} to {_CIPHER_CHARS.stop - 1} characters",
            str(len(text)),
            Fault.CIPHER_TEXT,
        )
    asked = members.key_id() if "key_id" in body else None
    blob = _blob(decode_hex(text) or decode_base64(text), "base64", asked)
    if blob.kind is not BlobKind.DATA:
        members.refuse(
            "cipher_text", "one of encrypt-data", "one of create-datakey", Fault.DATAKEY_HASH
        )
    members.symmetric()
    binding = members.binding()
    recipient = members.recipient()
    members.sequence()
    members.end()
    return DecryptData(blob.key_id, blob, binding, recipient)


def _blob(data: bytes | None, encoding: str, key_id: KeyId | None) -> Blob:
    try:
        if not data:
            raise MalformedInput(f"expected {encoding}, got another text")
        blob = parse_blob(data)
    except MalformedInput as error:
        raise KmsFault(Fault.CIPHER_TEXT, f"cipher_text: {error}") from error
    if key_id is not None and blob.key_id != key_id:
        raise KmsFault(
            Fault.CIPHER_TEXT, f"cipher_text: expected one of key {key_id}, got one of another key"
        )
    return blob


def parse_create_datakey(body: JsonObject) -> CreateDatakey:
    """Return the typed request; `datakey_length` wins over `key_spec`.

    Raises:
        KmsFault: A member is missing, of the wrong type, out of range or unknown.
    """
    members = Members(body)
    key_id = members.key_id()
    bits = members.choice("key_spec", _DATAKEY_SPECS, "AES_256", Fault.DATAKEY_SPEC)
    asked = members.decimal("datakey_length", Fault.DATAKEY_RANGE)
    if asked is not None:
        bits = asked
    length = _bytes(members, "datakey_length", bits, Fault.DATAKEY_RANGE, Fault.DATAKEY_MULTIPLE)
    binding = members.binding()
    recipient = members.recipient()
    members.sequence()
    members.end()
    return CreateDatakey(key_id, length, binding, recipient)


def _bytes(members: Members, name: str, bits: int, out_of_range: Fault, not_bytes: Fault) -> int:
    if bits not in _BITS:
        members.refuse(name, f"{_BITS.start} to {_BITS.stop - 1} bits", str(bits), out_of_range)
    if bits % 8:
        members.refuse(name, "a multiple of 8 bits", str(bits), not_bytes)
    return bits // 8


def parse_decrypt_datakey(body: JsonObject) -> DecryptDatakey:
    """Return the typed request.

    `datakey_cipher_length` must be there, but clients disagree on what it counts (the data key, or
    its ciphertext), and our blob says its own length; so its value decides nothing.

    Raises:
        KmsFault: A member is missing, of the wrong type, out of range or unknown.
    """
    members = Members(body)
    key_id = members.key_id()
    blob = _blob(decode_hex(members.need("cipher_text")), "hexadecimal", key_id)
    if blob.kind is not BlobKind.DATA_KEY:
        members.refuse(
            "cipher_text", "one of create-datakey", "one of encrypt-data", Fault.CIPHER_TEXT
        )
    members.need("datakey_cipher_length")
    length = members.decimal("datakey_cipher_length", Fault.DATAKEY_LENGTH)
    if length is None or not 1 <= length <= BLOB_BYTES_MAX:
        members.refuse(
            "datakey_cipher_length", "a length in bytes", str(length), Fault.DATAKEY_LENGTH
        )
    binding = members.binding()
    recipient = members.recipient()
    members.sequence()
    members.end()
    return DecryptDatakey(key_id, blob, binding, recipient)


def parse_gen_random(body: JsonObject) -> GenRandom:
    """Return the typed request.

    Raises:
        KmsFault: A member is missing, of the wrong type, out of range or unknown.
    """
    members = Members(body)
    members.need("random_data_length")
    bits = members.decimal("random_data_length", Fault.RANDOM_RANGE) or 0
    length = _bytes(members, "random_data_length", bits, Fault.RANDOM_RANGE, Fault.RANDOM_MULTIPLE)
    recipient = members.recipient()
    members.sequence()
    members.end()
    return GenRandom(length, recipient)
