"""The ciphertext blob: its form, and what it is bound to."""

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qtenclave.errors import InvalidRequest, MalformedInput, Rejected
from qtenclave.kms.blobs import (
    BLOB_BYTES_MAX,
    BLOB_BYTES_MIN,
    NO_BINDING,
    PLAINTEXT_BYTES_MAX,
    Blob,
    BlobKind,
    bind_context,
    bind_text,
    open_blob,
    parse_blob,
    seal_blob,
)
from qtenclave.kms.keys import KeyId, parse_key_id

KEY_ID = KeyId("0d0466b0-e727-4d9c-b35d-f84bb474a37f")
MATERIAL = bytes(range(32))
NONCE = bytes(range(100, 124))


def make(plaintext: bytes = b"card", kind: BlobKind = BlobKind.DATA, aad: str = "") -> Blob:
    return seal_blob(
        kind,
        KEY_ID,
        1,
        material=MATERIAL,
        plaintext=plaintext,
        binding=bind_text(aad),
        nonce=NONCE,
    )


@given(st.binary(min_size=1, max_size=PLAINTEXT_BYTES_MAX), st.text(max_size=30))
def test_what_goes_in_comes_out(plaintext: bytes, aad: str) -> None:
    blob = make(plaintext, aad=aad)
    again = parse_blob(blob.encode())
    assert again == blob
    assert open_blob(again, MATERIAL, bind_text(aad)) == plaintext


@pytest.mark.parametrize("length", [1, 94, 95, PLAINTEXT_BYTES_MAX])
def test_base64_length_is_what_clients_accept(length: int) -> None:
    text = base64.b64encode(make(b"x" * length).encode())
    assert 188 <= len(text) <= 5648


def test_the_longest_and_the_shortest() -> None:
    assert len(make(b"x").encode()) == BLOB_BYTES_MIN
    assert len(make(b"x" * PLAINTEXT_BYTES_MAX).encode()) == BLOB_BYTES_MAX
    for length in (0, PLAINTEXT_BYTES_MAX + 1):
        with pytest.raises(InvalidRequest):
            make(b"x" * length)


def test_every_changed_byte_is_refused() -> None:
    data = make(b"card", aad="row 7").encode()
    for index in range(len(data)):
        changed = bytearray(data)
        changed[index] ^= 1
        with pytest.raises((Rejected, MalformedInput)):
            open_blob(parse_blob(bytes(changed)), MATERIAL, bind_text("row 7"))


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("empty", b""),
        ("one byte short", make(b"x").encode()[:-1]),
        ("one byte long", make(b"x" * PLAINTEXT_BYTES_MAX).encode() + b"\0"),
        ("format 0", b"\0" + make().encode()[1:]),
        ("format 2", b"\2" + make().encode()[1:]),
        ("kind 0", b"\1\0" + make().encode()[2:]),
        ("kind 3", b"\1\3" + make().encode()[2:]),
        ("version 0", make().encode()[:18] + bytes(4) + make().encode()[22:]),
    ],
)
def test_refused_forms(name: str, data: bytes) -> None:
    with pytest.raises(MalformedInput):
        parse_blob(data)


@given(st.binary(max_size=400))
def test_any_bytes_give_a_blob_or_malformed_input(data: bytes) -> None:
    try:
        blob = parse_blob(data)
    except MalformedInput:
        return
    assert blob.encode() == data


@given(st.binary(min_size=BLOB_BYTES_MIN - 2, max_size=BLOB_BYTES_MIN + 40))
def test_any_body_behind_a_good_start_is_no_plaintext(body: bytes) -> None:
    try:
        blob = parse_blob(b"\1\1" + body)
    except MalformedInput:
        return
    with pytest.raises(Rejected):
        open_blob(blob, MATERIAL, NO_BINDING)


@pytest.mark.parametrize(
    ("name", "left", "right"),
    [
        ("text and none", bind_text("a"), NO_BINDING),
        ("text and other text", bind_text("a"), bind_text("b")),
        ("text and context that spells it", bind_text('{"a":"b"}'), bind_context({"a": "b"})),
        ("context with other value", bind_context({"a": "b"}), bind_context({"a": "c"})),
    ],
)
def test_bindings_differ(name: str, left: object, right: object) -> None:
    assert left != right


def test_bindings_that_are_the_same() -> None:
    assert bind_context({"a": "1", "b": "2"}) == bind_context({"b": "2", "a": "1"})
    assert bind_text("") == bind_context({}) == NO_BINDING


def test_a_blob_opens_with_its_own_binding_alone() -> None:
    blob = make(aad="row 7")
    for other in (NO_BINDING, bind_text("row 8"), bind_context({"row": "7"})):
        with pytest.raises(Rejected):
            open_blob(blob, MATERIAL, other)


def test_a_data_key_passed_off_as_data_is_refused() -> None:
    blob = make(kind=BlobKind.DATA_KEY)
    renamed = Blob(BlobKind.DATA, blob.key_id, blob.version, blob.nonce, blob.sealed)
    with pytest.raises(Rejected):
        open_blob(renamed, MATERIAL, NO_BINDING)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("empty", ""),
        ("upper case", str(KEY_ID).upper()),
        ("no dashes", str(KEY_ID).replace("-", "")),
        ("letter beyond f", "g" + str(KEY_ID)[1:]),
        ("line break at the end", str(KEY_ID) + "\n"),
        ("other digits", "\u0660" + str(KEY_ID)[1:]),
        ("alias", "alias/test-key"),
    ],
)
def test_refused_key_ids(name: str, text: str) -> None:
    with pytest.raises(MalformedInput):
        parse_key_id(text)
