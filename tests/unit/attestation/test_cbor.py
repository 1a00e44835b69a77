"""The CBOR reader against another implementation and against what it must refuse."""

import cbor2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from qtenclave.attestation.cbor import MAX_DEPTH, encode_head, encode_item, parse_item
from qtenclave.errors import InvalidRequest, MalformedInput

INTEGERS = st.integers(-(1 << 64), (1 << 64) - 1)
KEYS = st.integers(-(1 << 64), (1 << 64) - 1) | st.text(max_size=5)
LEAVES = st.none() | st.booleans() | INTEGERS | st.binary(max_size=300) | st.text(max_size=30)
ITEMS = LEAVES | st.lists(LEAVES | st.dictionaries(KEYS, LEAVES, max_size=3), max_size=4)
ITEMS |= st.dictionaries(KEYS, LEAVES | st.lists(LEAVES, max_size=3), max_size=4)


@given(ITEMS)
def test_agrees_with_another_implementation(item) -> None:
    encoded = encode_item(item)
    assert cbor2.loads(encoded) == item
    assert parse_item(encoded) == item
    assert parse_item(cbor2.dumps(item)) == item


@given(st.binary(max_size=200))
def test_any_bytes_give_an_item_or_malformed_input(data: bytes) -> None:
    try:
        item = parse_item(data)
    except MalformedInput:
        return
    assert parse_item(encode_item(item)) == item


@pytest.mark.parametrize(
    ("data", "item"),
    [
        ("1800", 0),
        ("190000", 0),
        ("1b0000000000000001", 1),
        ("3bffffffffffffffff", -(1 << 64)),
        ("5fff", b""),
        ("5f41614162ff", b"ab"),
        ("5800", b""),
        ("5b000000000000000161", b"a"),
        ("7f6161ff", "a"),
        ("9fff", []),
        ("9f01ff", [1]),
        ("bfff", {}),
        ("bf0102ff", {1: 2}),
        ("f4", False),
        ("f5", True),
        ("f6", None),
        ("8180", [[]]),
        ("81818180", [[[[]]]]),
    ],
)
def test_forms_that_are_read(data: str, item) -> None:
    assert parse_item(bytes.fromhex(data)) == item


@pytest.mark.parametrize(
    ("reason", "data"),
    [
        ("nothing", ""),
        ("cut integer", "1900"),
        ("cut string", "4261"),
        ("cut array", "8201"),
        ("cut map", "a101"),
        ("open array", "9f01"),
        ("open string", "5f4161"),
        ("trailing", "0000"),
        ("break alone", "ff"),
        ("break in an array", "81ff"),
        ("break as a value", "bf01ff"),
        ("reserved length 28", "1c"),
        ("reserved length 30", "5e"),
        ("indefinite integer", "1f"),
        ("indefinite negative", "3f"),
        ("indefinite tag", "df00"),
        ("text chunk in bytes", "5f6161ff"),
        ("bytes chunk in text", "7f4161ff"),
        ("indefinite chunk", "5f5f4161ffff"),
        ("UTF-8 cut between chunks is joined, but not wrong bytes", "7f61ff61ffff"),
        ("invalid UTF-8", "61ff"),
        ("surrogate", "63eda080"),
        ("undefined", "f7"),
        ("simple 0", "e0"),
        ("true in its long form", "f815"),
        ("half float", "f90000"),
        ("float", "fa00000000"),
        ("double", "fb0000000000000000"),
        ("tag", "d201"),
        ("big number", "c24101"),
        ("map with a null key", "a1f600"),
        ("map with a true key", "a1f500"),
        ("map with a bytes key", "a1416100"),
        ("map with an array key", "a18000"),
        ("key twice", "a201000102"),
        ("key twice in two forms", "a20100180102"),
        ("text key twice", "a261610061610"[:12] + "00"),
        ("too deep", "81" * MAX_DEPTH + "80"),
        ("too deep, maps", "a100" * MAX_DEPTH + "a0"),
    ],
)
def test_forms_that_are_refused(reason: str, data: str) -> None:
    with pytest.raises(MalformedInput, match="CBOR"):
        parse_item(bytes.fromhex(data))


def test_tags_only_where_asked_for() -> None:
    assert parse_item(b"\xd2\x01", accept_tag=18) == 1
    assert parse_item(b"\x01", accept_tag=18) == 1
    for data in (b"\xd1\x01", b"\xd2\xd2\x01", b"\xd2", b"\x81\xd2\x01"):
        with pytest.raises(MalformedInput):
            parse_item(data, accept_tag=18)


@pytest.mark.parametrize("argument", [0, 23, 24, 255, 256, 65535, 65536, (1 << 32) - 1, 1 << 32])
def test_shortest_heads(argument: int) -> None:
    assert encode_head(0, argument) == cbor2.dumps(argument)


def test_head_out_of_range() -> None:
    with pytest.raises(InvalidRequest, match=r"2\^64"):
        encode_head(0, 1 << 64)
