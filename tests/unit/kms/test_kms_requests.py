"""Bodies of calls: what is taken, what is refused, and with which code."""

import base64
import json
from collections.abc import Callable
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qtenclave.kms import requests
from qtenclave.kms.blobs import NO_BINDING, BlobKind, bind_context, bind_text, seal_blob
from qtenclave.kms.faults import Fault, KmsFault
from qtenclave.kms.keys import KeyId, KeyState
from qtenclave.kms.members import BODY_BYTES_MAX, JsonObject, Recipient, parse_body

KEY = "0d0466b0-e727-4d9c-b35d-f84bb474a37f"
OTHER = "0d0466b0-e727-4d9c-b35d-f84bb474a370"
RSAES = "RSAES_OAEP_SHA_256"
RECIPIENT = {"attestation_document": "hEsBAg==", "key_encryption_algorithm": RSAES}


def blob(kind: BlobKind) -> bytes:
    return seal_blob(
        kind,
        KeyId(KEY),
        1,
        material=bytes(32),
        plaintext=b"x" * 32,
        binding=NO_BINDING,
        nonce=bytes(24),
    ).encode()


DATA = base64.b64encode(blob(BlobKind.DATA)).decode()
DATA_HEX = blob(BlobKind.DATA).hex().upper()
DATAKEY = blob(BlobKind.DATA_KEY).hex().upper()
DATAKEY_BASE64 = base64.b64encode(blob(BlobKind.DATA_KEY)).decode()

PARSERS: dict[str, Callable[[JsonObject], object]] = {
    "create-key": requests.parse_create_key,
    "list-keys": requests.parse_list_keys,
    "describe-key": requests.parse_describe_key,
    "encrypt-data": requests.parse_encrypt_data,
    "decrypt-data": requests.parse_decrypt_data,
    "create-datakey": requests.parse_create_datakey,
    "decrypt-datakey": requests.parse_decrypt_datakey,
    "gen-random": requests.parse_gen_random,
}

# The least that each call takes.
LEAST: dict[str, dict[str, object]] = {
    "create-key": {"key_alias": "a"},
    "list-keys": {},
    "describe-key": {"key_id": KEY},
    "encrypt-data": {"key_id": KEY, "plain_text": "card"},
    "decrypt-data": {"cipher_text": DATA},
    "create-datakey": {"key_id": KEY},
    "decrypt-datakey": {"key_id": KEY, "cipher_text": DATAKEY, "datakey_cipher_length": "32"},
    "gen-random": {"random_data_length": "512"},
}
SECRETS = ("decrypt-data", "create-datakey", "decrypt-datakey", "gen-random")
BINDING = ("encrypt-data", "decrypt-data", "create-datakey", "decrypt-datakey")


def code(call: str, body: dict[str, object]) -> Fault:
    with pytest.raises(KmsFault) as caught:
        PARSERS[call](body)
    return caught.value.fault


@pytest.mark.parametrize("call", PARSERS)
def test_the_least_is_taken(call: str) -> None:
    PARSERS[call](LEAST[call])


@pytest.mark.parametrize(
    ("call", "member"), [(call, member) for call, body in LEAST.items() for member in body]
)
def test_a_needed_member_that_is_missing(call: str, member: str) -> None:
    body = {name: value for name, value in LEAST[call].items() if name != member}
    assert code(call, body) is Fault.MISSING


@pytest.mark.parametrize(
    ("call", "member"), [(call, member) for call, body in LEAST.items() for member in body]
)
@pytest.mark.parametrize("value", [None, True, 7, 1.5, [], {}, ["x"]])
def test_a_member_that_is_no_text(call: str, member: str, value: object) -> None:
    assert code(call, {**LEAST[call], member: value}) is Fault.PARAMETER


@pytest.mark.parametrize("call", PARSERS)
def test_a_member_of_no_call(call: str) -> None:
    assert code(call, {**LEAST[call], "recipent": RECIPIENT}) is Fault.PARAMETER


@pytest.mark.parametrize("call", [call for call in PARSERS if call not in SECRETS])
def test_a_recipient_where_nothing_is_secret(call: str) -> None:
    assert code(call, {**LEAST[call], "recipient": RECIPIENT}) is Fault.PARAMETER


@pytest.mark.parametrize("call", PARSERS)
def test_the_sequence_is_checked_and_ignored(call: str) -> None:
    assert PARSERS[call]({**LEAST[call], "sequence": OTHER}) == PARSERS[call](LEAST[call])
    assert code(call, {**LEAST[call], "sequence": "7"}) is Fault.SEQUENCE


@pytest.mark.parametrize("call", SECRETS)
def test_a_recipient_is_read(call: str) -> None:
    request = PARSERS[call]({**LEAST[call], "recipient": RECIPIENT})
    assert request.recipient == Recipient(b"\x84K\x01\x02")  # type: ignore[attr-defined]


@pytest.mark.parametrize("call", SECRETS)
@pytest.mark.parametrize(
    ("name", "recipient", "fault"),
    [
        ("null", None, Fault.PARAMETER),
        ("text", "document", Fault.PARAMETER),
        ("empty", {}, Fault.MISSING),
        ("no document", {"key_encryption_algorithm": RSAES}, Fault.MISSING),
        ("no algorithm", {"attestation_document": "hEsBAg=="}, Fault.MISSING),
        ("null document", {**RECIPIENT, "attestation_document": None}, Fault.PARAMETER),
        ("number document", {**RECIPIENT, "attestation_document": 1}, Fault.PARAMETER),
        ("empty document", {**RECIPIENT, "attestation_document": ""}, Fault.ATTESTATION),
        ("no base64", {**RECIPIENT, "attestation_document": "hEsB!g=="}, Fault.ATTESTATION),
        ("line break", {**RECIPIENT, "attestation_document": "hEsB\nAg=="}, Fault.ATTESTATION),
        ("stray bits", {**RECIPIENT, "attestation_document": "hEsBAh=="}, Fault.ATTESTATION),
        ("no padding", {**RECIPIENT, "attestation_document": "hEsBAg"}, Fault.ATTESTATION),
        (
            "other letters",
            {**RECIPIENT, "attestation_document": "hEsB\u0660A=="},
            Fault.ATTESTATION,
        ),
        ("too long", {**RECIPIENT, "attestation_document": "A" * 32772}, Fault.ATTESTATION),
        ("other algorithm", {**RECIPIENT, "key_encryption_algorithm": "X"}, Fault.PARAMETER),
        ("other member", {**RECIPIENT, "public_key": "x"}, Fault.PARAMETER),
    ],
)
def test_refused_recipients(call: str, name: str, recipient: object, fault: Fault) -> None:
    assert code(call, {**LEAST[call], "recipient": recipient}) is fault


@pytest.mark.parametrize("call", BINDING)
def test_additional_authenticated_data(call: str) -> None:
    def bound(**members: object) -> object:
        return PARSERS[call]({**LEAST[call], **members}).binding  # type: ignore[attr-defined]

    assert bound(additional_authenticated_data="ctx") == bind_text("ctx")
    assert bound(encryption_context={"b": "2", "a": "1"}) == bind_context({"a": "1", "b": "2"})
    assert bound() == NO_BINDING


@pytest.mark.parametrize("call", BINDING)
@pytest.mark.parametrize(
    ("name", "members", "fault"),
    [
        ("129 bytes", {"additional_authenticated_data": "a" * 129}, Fault.PARAMETER),
        ("65 letters of 2 bytes", {"additional_authenticated_data": "\xe4" * 65}, Fault.PARAMETER),
        ("half a pair", {"additional_authenticated_data": "\ud800"}, Fault.PARAMETER),
        ("object", {"additional_authenticated_data": {}}, Fault.PARAMETER),
        ("text context", {"encryption_context": "a"}, Fault.ENCRYPTION_CONTEXT),
        ("number within", {"encryption_context": {"a": 1}}, Fault.ENCRYPTION_CONTEXT),
        ("object within", {"encryption_context": {"a": {}}}, Fault.ENCRYPTION_CONTEXT),
        ("long context", {"encryption_context": {"a": "b" * 8192}}, Fault.ENCRYPTION_CONTEXT),
        (
            "both",
            {"additional_authenticated_data": "a", "encryption_context": {}},
            Fault.PARAMETER,
        ),
    ],
)
def test_refused_additional_data(
    call: str, name: str, members: dict[str, object], fault: Fault
) -> None:
    assert code(call, {**LEAST[call], **members}) is fault


@pytest.mark.parametrize(
    ("call", "member", "value", "fault"),
    [
        ("create-key", "key_alias", "", Fault.ALIAS),
        ("create-key", "key_alias", "a" * 256, Fault.ALIAS),
        ("create-key", "key_alias", "a b", Fault.ALIAS),
        ("create-key", "key_alias", "a\n", Fault.ALIAS),
        ("create-key", "key_alias", "evs/default", Fault.ALIAS),
        ("create-key", "key_spec", "RSA_2048", Fault.KEY_SPEC),
        ("create-key", "key_spec", "aes_256", Fault.KEY_SPEC),
        ("create-key", "key_usage", "SIGN_VERIFY", Fault.CANNOT_SIGN),
        ("create-key", "key_usage", "GENERATE_VERIFY_MAC", Fault.PARAMETER),
        ("create-key", "key_usage", "X", Fault.PARAMETER),
        ("create-key", "key_description", "d" * 256, Fault.DESCRIPTION),
        ("create-key", "key_description", "\ud800", Fault.DESCRIPTION),
        ("create-key", "origin", "external", Fault.PARAMETER),
        ("create-key", "keystore_id", "1", Fault.PARAMETER),
        ("create-key", "enterprise_project_id", "all", Fault.PARAMETER),
        ("list-keys", "limit", "0", Fault.LIMIT),
        ("list-keys", "limit", "1001", Fault.LIMIT),
        ("list-keys", "limit", "010", Fault.LIMIT),
        ("list-keys", "limit", "+1", Fault.LIMIT),
        ("list-keys", "limit", "\u0661", Fault.LIMIT),
        ("list-keys", "marker", "0", Fault.MARKER),
        ("list-keys", "marker", "1." + "-" * 36, Fault.MARKER),
        ("list-keys", "key_state", "7", Fault.PARAMETER),
        ("list-keys", "key_spec", "DES", Fault.PARAMETER),
        ("list-keys", "enterprise_project_id", "x", Fault.PARAMETER),
        ("describe-key", "key_id", "alias/a", Fault.KEY_ID),
        ("describe-key", "key_id", KEY.upper(), Fault.KEY_ID),
        ("encrypt-data", "plain_text", "", Fault.PLAIN_TEXT),
        ("encrypt-data", "plain_text", "x" * 4097, Fault.PLAIN_TEXT),
        ("encrypt-data", "plain_text", "\xe4" * 2049, Fault.PLAIN_TEXT),
        ("encrypt-data", "plain_text", "\ud800", Fault.PLAIN_TEXT),
        ("encrypt-data", "encryption_algorithm", "RSAES_OAEP_SHA_256", Fault.ALGORITHM),
        ("encrypt-data", "encryption_algorithm", "AES", Fault.PARAMETER),
        ("decrypt-data", "cipher_text", "AAAA", Fault.CIPHER_TEXT),
        ("decrypt-data", "cipher_text", "A" * 188, Fault.CIPHER_TEXT),
        ("decrypt-data", "cipher_text", "A" * 5652, Fault.CIPHER_TEXT),
        ("decrypt-data", "cipher_text", DATA[:-4] + "\n" + DATA[-4:], Fault.CIPHER_TEXT),
        ("decrypt-data", "cipher_text", DATAKEY, Fault.DATAKEY_HASH),
        ("decrypt-data", "cipher_text", DATAKEY.lower(), Fault.DATAKEY_HASH),
        ("decrypt-data", "cipher_text", DATAKEY_BASE64, Fault.DATAKEY_HASH),
        ("decrypt-data", "key_id", OTHER, Fault.CIPHER_TEXT),
        ("decrypt-data", "key_id", "x", Fault.KEY_ID),
        ("decrypt-data", "encryption_algorithm", "SM2_ENCRYPT", Fault.ALGORITHM),
        ("create-datakey", "datakey_length", "0", Fault.DATAKEY_RANGE),
        ("create-datakey", "datakey_length", "7", Fault.DATAKEY_RANGE),
        ("create-datakey", "datakey_length", "8200", Fault.DATAKEY_RANGE),
        ("create-datakey", "datakey_length", "-8", Fault.DATAKEY_RANGE),
        ("create-datakey", "datakey_length", "9", Fault.DATAKEY_MULTIPLE),
        ("create-datakey", "key_spec", "AES_512", Fault.DATAKEY_SPEC),
        ("decrypt-datakey", "key_id", OTHER, Fault.CIPHER_TEXT),
        ("decrypt-datakey", "cipher_text", DATAKEY[:-1], Fault.CIPHER_TEXT),
        ("decrypt-datakey", "cipher_text", DATAKEY_BASE64, Fault.CIPHER_TEXT),
        ("decrypt-datakey", "cipher_text", DATA_HEX, Fault.CIPHER_TEXT),
        ("decrypt-datakey", "datakey_cipher_length", "", Fault.DATAKEY_LENGTH),
        ("decrypt-datakey", "datakey_cipher_length", "0", Fault.DATAKEY_LENGTH),
        ("decrypt-datakey", "datakey_cipher_length", "99999", Fault.DATAKEY_LENGTH),
        ("gen-random", "random_data_length", "0", Fault.RANDOM_RANGE),
        ("gen-random", "random_data_length", "8200", Fault.RANDOM_RANGE),
        ("gen-random", "random_data_length", "12", Fault.RANDOM_MULTIPLE),
        ("gen-random", "random_data_length", "1e2", Fault.RANDOM_RANGE),
    ],
)
def test_refused_values(call: str, member: str, value: str, fault: Fault) -> None:
    assert code(call, {**LEAST[call], member: value}) is fault


def test_what_the_clients_send_is_read() -> None:
    assert requests.parse_encrypt_data(
        {"key_id": KEY, "plain_text": "\xe4", "encryption_algorithm": "SYMMETRIC_DEFAULT"}
    ) == requests.EncryptData(KeyId(KEY), b"\xc3\xa4", NO_BINDING)
    # A data key's length wins over its kind, and is in bits.
    sized = {"key_id": KEY, "key_spec": "AES_128", "datakey_length": "512"}
    assert requests.parse_create_datakey(sized).length_bytes == 64
    assert requests.parse_create_datakey({"key_id": KEY}).length_bytes == 32
    assert requests.parse_create_datakey({"key_id": KEY, "key_spec": "AES_128"}).length_bytes == 16
    assert requests.parse_gen_random({"random_data_length": "8192"}).length_bytes == 1024
    # What a third party's client sends: the length of the ciphertext.
    longest = {**LEAST["decrypt-datakey"], "datakey_cipher_length": str(len(DATAKEY) // 2)}
    assert requests.parse_decrypt_datakey(longest).key_id == KEY


def test_list_filters() -> None:
    assert requests.parse_list_keys({}) == requests.ListKeys(10, None, None, "AES_256", None)
    marker = requests.Marker(1472442386000, KeyId(KEY))
    body = {
        "limit": "1000",
        "marker": marker.encode(),
        "key_state": "2",
        "key_spec": "ALL",
        "enterprise_project_id": "all",
    }
    assert requests.parse_list_keys(body) == requests.ListKeys(
        1000, marker, KeyState.ENABLED, None, None
    )
    assert requests.parse_list_keys({"marker": ""}).marker is None


@pytest.mark.parametrize(
    ("name", "data", "fault"),
    [
        ("too long", b"{}" + b" " * BODY_BYTES_MAX, Fault.BODY_TOO_LONG),
        ("text", b"key_id", Fault.BAD_JSON),
        ("list", b"[]", Fault.BAD_JSON),
        ("null", b"null", Fault.BAD_JSON),
        ("two", b"{}{}", Fault.BAD_JSON),
        ("name twice", b'{"a": "1", "a": "2"}', Fault.BAD_JSON),
        ("name twice within", b'{"a": {"b": "1", "b": "2"}}', Fault.BAD_JSON),
        ("no number", b'{"a": NaN}', Fault.BAD_JSON),
        ("no UTF-8", b'{"a": "\xff"}', Fault.BAD_JSON),
        ("UTF-16", '{"a": "b"}'.encode("utf-16"), Fault.BAD_JSON),
        ("byte order mark", b"\xef\xbb\xbf{}", Fault.BAD_JSON),
        ("deep", b'{"a":' * 20000 + b"1" + b"}" * 20000, Fault.BAD_JSON),
        ("long number", b'{"a": ' + b"9" * 5000 + b"}", Fault.BAD_JSON),
        ("cut", b'{"a": "', Fault.BAD_JSON),
    ],
)
def test_refused_bodies(name: str, data: bytes, fault: Fault) -> None:
    with pytest.raises(KmsFault) as caught:
        parse_body(data)
    assert caught.value.fault is fault


def test_an_empty_body_is_an_empty_object() -> None:
    # The product's own client sends no byte at all when it is given no body.
    assert parse_body(b"") == {}


@given(st.binary(max_size=200))
def test_any_bytes_give_an_object_or_a_fault(data: bytes) -> None:
    try:
        body = parse_body(data)
    except KmsFault:
        return
    assert isinstance(body, dict)


_MEMBERS = [
    *sorted({name for body in LEAST.values() for name in body}),
    "additional_authenticated_data",
    "encryption_algorithm",
    "encryption_context",
    "recipient",
    "limit",
    "marker",
    "key_spec",
    "key_usage",
    "datakey_length",
    "sequence",
]
_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text() | st.sampled_from([KEY, DATA, DATAKEY]),
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.dictionaries(st.sampled_from(list(RECIPIENT)) | st.text(), inner, max_size=3)
    ),
    max_leaves=5,
)


@given(st.sampled_from(list(PARSERS)), st.dictionaries(st.sampled_from(_MEMBERS), _VALUES))
def test_any_object_gives_a_request_or_a_fault(call: str, members: dict[str, object]) -> None:
    body = parse_body(json.dumps({**LEAST[call], **members}).encode())
    with suppress(KmsFault):
        PARSERS[call](body)
