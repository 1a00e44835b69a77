"""Headers, and buffers that a driver cuts where it likes."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qtenclave.errors import GuestFault
from qtenclave.vsock.packet import (
    HEADER,
    HEADER_BYTES,
    Header,
    cut,
    parse_header,
    parse_packet,
    scatter,
    split_header,
)


def test_header_is_laid_out_as_specified() -> None:
    header = Header(7, 3, 1024, 8000, 5, 1, 5, 3, 65536, 9)
    data = HEADER.pack(*header)
    assert data.hex() == (
        "0700000000000000030000000000000000040000401f00000500000001000500030000000000010009000000"
    )
    assert parse_header(data) == header


@given(st.binary(max_size=2 * HEADER_BYTES))
def test_any_bytes_give_a_header_or_guest_fault(data: bytes) -> None:
    try:
        header = parse_header(data)
    except GuestFault:
        assert len(data) != HEADER_BYTES
        return
    assert HEADER.pack(*header) == data


@given(
    lengths=st.lists(st.integers(1, 60), min_size=1, max_size=50).filter(
        lambda lengths: sum(lengths) >= HEADER_BYTES
    )
)
def test_a_cut_buffer_holds_header_and_payload(lengths: list[int]) -> None:
    buffer = bytearray(sum(lengths))
    pieces = []
    start = 0
    for length in lengths:
        pieces.append(memoryview(buffer)[start : start + length])
        start += length
    header, payload = split_header(pieces)
    assert sum(map(len, header)) == HEADER_BYTES
    assert sum(map(len, payload)) == len(buffer) - HEADER_BYTES
    assert all(payload) or not payload
    data = bytes(range(HEADER_BYTES))
    scatter(header, data)
    assert buffer[:HEADER_BYTES] == data


@given(
    payload=st.binary(max_size=100),
    more=st.integers(0, 50),
    cuts=st.lists(st.integers(1, 200), max_size=6),
)
def test_a_packet_is_read_however_it_is_cut(payload: bytes, more: int, cuts: list[int]) -> None:
    header = Header(7, 3, 1024, 8000, len(payload), 1, 5, 0, 65536, 9)
    data = memoryview(HEADER.pack(*header) + payload + bytes(more))
    edges = sorted({0, len(data), *(cut for cut in cuts if cut < len(data))})
    pieces = [data[a:b] for a, b in pairwise(edges)]
    fields, found = parse_packet(pieces)
    assert fields == header
    assert b"".join(found) == payload
    assert all(found)


@given(lengths=st.lists(st.integers(1, 60), min_size=1, max_size=8), claimed=st.integers(0, 600))
def test_a_packet_says_no_more_than_it_has_or_is_refused(lengths: list[int], claimed: int) -> None:
    header = Header(7, 3, 1024, 8000, claimed, 1, 5, 0, 65536, 9)
    data = memoryview(HEADER.pack(*header).ljust(sum(lengths), b"x")[: sum(lengths)])
    pieces = []
    for length in lengths:
        pieces.append(data[:length])
        data = data[length:]
    fits = sum(lengths) >= HEADER_BYTES + claimed
    try:
        _, payload = parse_packet(pieces)
    except GuestFault:
        assert not fits
        return
    assert fits
    assert sum(map(len, payload)) == claimed


def test_cut_takes_the_beginning() -> None:
    pieces = [memoryview(b"abc"), memoryview(b"def")]
    assert [bytes(piece) for piece in cut(pieces, 4)] == [b"abc", b"d"]
    assert cut(pieces, 6) == pieces


@pytest.mark.parametrize("lengths", [[], [43], [20, 23]], ids=["none", "short", "short in two"])
def test_a_buffer_without_room_for_a_header_is_refused(lengths: list[int]) -> None:
    with pytest.raises(GuestFault):
        split_header([memoryview(bytearray(length)) for length in lengths])
