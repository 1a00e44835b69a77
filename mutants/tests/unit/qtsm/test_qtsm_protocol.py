"""Requests, answers and frames: any bytes give a value or MalformedInput."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qtenclave.attestation.cbor import encode_item
from qtenclave.errors import HostFailure, InvalidRequest, MalformedInput, WrongState
from qtenclave.qtsm.protocol import (
    Describe,
    DescribePcr,
    Description,
    Document,
    ExtendPcr,
    Failure,
    FrameReader,
    FrameTooLarge,
    GetAttestationDoc,
    GetRandom,
    Locked,
    LockPcr,
    LockPcrs,
    PcrValue,
    Random,
    Request,
    Response,
    Status,
    UnknownOperation,
    encode_frame,
    encode_request,
    encode_response,
    failure_error,
    parse_request,
    parse_response,
)

_INTEGERS = st.integers(0, 2**64 - 1)
_OPTIONAL = st.none() | st.binary(max_size=600)
REQUESTS: st.SearchStrategy[Request] = st.one_of(
    st.just(Describe()),
    st.builds(DescribePcr, _INTEGERS),
    st.builds(ExtendPcr, _INTEGERS, st.binary(max_size=600)),
    st.builds(LockPcr, _INTEGERS),
    st.builds(LockPcrs, st.lists(_INTEGERS, max_size=40).map(tuple)),
    st.builds(GetAttestationDoc, _OPTIONAL, _OPTIONAL, _OPTIONAL),
    st.builds(GetRandom, _INTEGERS),
)
RESPONSES: st.SearchStrategy[Response] = st.one_of(
    st.builds(
        Description,
        st.tuples(_INTEGERS, _INTEGERS, _INTEGERS),
        st.text(max_size=130),
        _INTEGERS,
        st.lists(_INTEGERS, max_size=40).map(tuple),
        st.text(max_size=10),
    ),
    st.builds(PcrValue, st.binary(max_size=64), st.none() | st.booleans()),
    st.builds(Locked, st.booleans()),
    st.builds(Document, st.binary(max_size=6000)),
    st.builds(Random, st.binary(max_size=4096)),
    st.builds(Failure, st.sampled_from(Status)),
)


@given(REQUESTS)
def test_requests_come_back(request_: Request) -> None:
    assert parse_request(encode_request(request_)) == request_


@given(RESPONSES)
def test_responses_come_back(response: Response) -> None:
    assert parse_response(encode_response(response)) == response


@pytest.mark.parametrize(
    ("hexadecimal", "request_"),
    [
        ("68 4465736372696265", Describe()),
        ("69 47657452616e646f6d", GetRandom(256)),
        ("a1 69 47657452616e646f6d a1 66 6c656e677468 10", GetRandom(16)),
        ("a1 6b 4465736372696265504352 a1 65 696e646578 08", DescribePcr(8)),
        ("a1 69 457874656e64504352 a2 65696e646578 10 6464617461 4161", ExtendPcr(16, b"a")),
        ("a1 67 4c6f636b504352 a1 65696e646578 11", LockPcr(17)),
        ("a1 68 4c6f636b50435273 a1 6572616e6765 82 10 11", LockPcrs((16, 17))),
    ],
)
def test_bytes_on_the_wire(hexadecimal: str, request_: Request) -> None:
    data = bytes.fromhex(hexadecimal)
    assert parse_request(data) == request_
    if request_ != GetRandom(256):
        assert encode_request(request_) == data


REFUSED = [
    (b"", "nothing"),
    (encode_item("Describe") + b"\x00", "a trailing byte"),
    (encode_item(["Describe"]), "a list"),
    (encode_item({}), "an empty map"),
    (encode_item({"DescribePCR": {"index": 1}, "LockPCR": {"index": 1}}), "two operations"),
    (encode_item("DescribePCR"), "arguments left out"),
    (encode_item({"DescribePCR": {}}), "an argument left out"),
    (encode_item({"DescribePCR": {"index": 1, "more": 1}}), "an unknown argument"),
    (encode_item({"DescribePCR": {"index": "1"}}), "text for a number"),
    (encode_item({"DescribePCR": {"index": True}}), "true for a number"),
    (encode_item({"DescribePCR": None}), "null for arguments"),
    (encode_item({"DescribePCR": [1]}), "a list for arguments"),
    (encode_item({"ExtendPCR": {"index": 1, "data": "x"}}), "text for bytes"),
    (encode_item({"ExtendPCR": {"index": 1, "data": None}}), "null for bytes"),
    (encode_item({"LockPCRs": {"range": 3}}), "a number for a list"),
    (encode_item({"LockPCRs": {"range": [b"1"]}}), "bytes in a list of numbers"),
    (encode_item({"GetAttestationDoc": {"nonce": None}}), "two inputs left out"),
    (encode_item({"GetRandom": {"length": None}}), "null for a number"),
    (encode_item({"Describe": {}}), "arguments where there are none"),
    (encode_item({1: {}}), "a number as name"),
    (bytes.fromhex("a2 61 61 01 61 61 01"), "a key twice"),
    (b"\x81" * 4000, "a nested bomb"),
    (bytes.fromhex("c0 68 4465736372696265"), "a tag"),
    (bytes.fromhex("5b ffffffffffffffff"), "a length beyond the end"),
]


@pytest.mark.parametrize(("data", "reason"), REFUSED, ids=[row[1] for row in REFUSED])
def test_refused(data: bytes, reason: str) -> None:
    with pytest.raises(MalformedInput):
        parse_request(data)


@pytest.mark.parametrize("item", ["Reboot", {"Reboot": {}}, "", {"GetAttestation": {"a": 1}}])
def test_unknown_operation(item: str | dict[int | str, None]) -> None:
    with pytest.raises(UnknownOperation):
        parse_request(encode_item(item))  # type: ignore[arg-type]  # a union of what CBOR can be


@given(st.binary(max_size=200))
def test_any_bytes(data: bytes) -> None:
    for parse in (parse_request, parse_response):
        with contextlib.suppress(MalformedInput):
            parse(data)


@given(REQUESTS, st.data())
def test_changed_requests(request_: Request, data: st.DataObject) -> None:
    encoded = bytearray(encode_request(request_))
    encoded[data.draw(st.integers(0, len(encoded) - 1))] = data.draw(st.integers(0, 255))
    with contextlib.suppress(MalformedInput):
        parse_request(bytes(encoded))


@given(st.lists(st.binary(min_size=1, max_size=50), max_size=8), st.data())
def test_frames_do_not_depend_on_how_the_stream_is_cut(
    contents: list[bytes], data: st.DataObject
) -> None:
    stream = b"".join(map(encode_frame, contents))
    reader, frames = FrameReader(50), []
    while stream:
        size = data.draw(st.integers(1, len(stream)))
        reader.feed(stream[:size])
        stream = stream[size:]
        while (frame := reader.next_frame()) is not None:
            frames.append(frame)
    assert frames == contents
    assert reader.buffered == 0


def test_frame_limits() -> None:
    for length, accepted in ((1, True), (4096, True), (4097, False), (2**32 - 1, False)):
        reader = FrameReader(4096)
        reader.feed(length.to_bytes(4, "little"))
        if accepted:
            assert reader.next_frame() is None
        else:
            with pytest.raises(FrameTooLarge):
                reader.next_frame()
    reader = FrameReader(4096)
    reader.feed(bytes(4))
    with pytest.raises(MalformedInput, match="expected an item"):
        reader.next_frame()


@pytest.mark.parametrize("status", list(Status))
def test_every_failure_has_an_error(status: Status) -> None:
    error = failure_error(status)
    assert isinstance(error, InvalidRequest | WrongState | HostFailure)
    assert status.value in str(error)
