"""One answer out of a stream: whole, in pieces, cut, too long and ambiguous."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qtenclave.errors import HostFailure, MalformedInput
from qtenclave.sdk._http import AnswerReader, HttpAnswer, encode_request, exchange

PLAIN = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nContent-Length: 2\r\n\r\n{}"
CHUNKED = (
    b"HTTP/1.1 403 Forbidden\r\nTransfer-Encoding: chunked\r\n\r\n"
    b"3;x=y\r\nabc\r\n0A\r\n0123456789\r\n0\r\n\r\n"
)
ANSWERS = [
    (PLAIN, HttpAnswer(200, b"{}")),
    (CHUNKED, HttpAnswer(403, b"abc0123456789")),
    (b"HTTP/1.0 500 \r\nContent-Length:0\r\n\r\n", HttpAnswer(500, b"")),
    (b"HTTP/1.1 404\r\nX: \t a b \r\nContent-Length: 1\r\n\r\nx", HttpAnswer(404, b"x")),
]


@pytest.mark.parametrize(("data", "expected"), ANSWERS)
def test_whole_and_byte_by_byte(data: bytes, expected: HttpAnswer) -> None:
    assert AnswerReader().receive(data) == expected
    reader = AnswerReader()
    for i in range(len(data) - 1):
        assert reader.receive(data[i : i + 1]) is None
    assert reader.receive(data[-1:]) == expected


@pytest.mark.parametrize(
    ("reason", "data"),
    [
        ("another protocol", b"SSH-2.0-x\r\n\r\n"),
        ("HTTP/2", b"HTTP/2 200 OK\r\nContent-Length: 0\r\n\r\n"),
        ("not final", b"HTTP/1.1 100 Continue\r\nContent-Length: 0\r\n\r\n"),
        ("no length", b"HTTP/1.1 200 OK\r\n\r\n"),
        ("two lengths", b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\ncontent-length: 1\r\n\r\nx"),
        (
            "length and chunks",
            b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
        ),
        ("another coding", b"HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n"),
        ("signed length", b"HTTP/1.1 200 OK\r\nContent-Length: +1\r\n\r\nx"),
        ("length of a body too long", b"HTTP/1.1 200 OK\r\nContent-Length: 262145\r\n\r\n"),
        ("enormous length", b"HTTP/1.1 200 OK\r\nContent-Length: 9999999999\r\n\r\n"),
        ("more than the body", PLAIN + b"x"),
        ("more than the chunks", CHUNKED + b"x"),
        ("folded line", b"HTTP/1.1 200 OK\r\nA: b\r\n c\r\nContent-Length: 0\r\n\r\n"),
        ("blank before the colon", b"HTTP/1.1 200 OK\r\nContent-Length : 0\r\n\r\n"),
        ("no colon", b"HTTP/1.1 200 OK\r\nContent-Length\r\n\r\n"),
        ("endless head", b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * 4000),
        ("chunk of no size", CHUNKED.replace(b"3;x=y", b"z")),
        ("negative chunk", CHUNKED.replace(b"3;x=y", b"-3")),
        ("chunk too long", CHUNKED.replace(b"3;x=y", b"40001")),
        ("chunk without its end", CHUNKED.replace(b"abc\r\n", b"abcd\r\n")),
        ("endless chunk line", CHUNKED[: CHUNKED.index(b"3;x")] + b"1;" + b"x" * 300),
    ],
)
def test_refused(reason: str, data: bytes) -> None:
    with pytest.raises(MalformedInput, match="HTTP"):
        AnswerReader().receive(data)


@given(st.binary(max_size=200), st.integers(0, len(CHUNKED)), st.integers(0, 255))
def test_any_bytes_give_an_answer_or_malformed_input(data: bytes, at: int, byte: int) -> None:
    changed = CHUNKED[:at] + bytes((byte,)) + CHUNKED[at + 1 :]
    for hostile in (data, PLAIN[:17] + data, CHUNKED[:-20] + data, changed):
        try:
            AnswerReader().receive(hostile)
        except MalformedInput:
            continue


class Peer:
    """A stream with canned answers."""

    def __init__(self, *pieces: bytes) -> None:
        self.pieces = list(pieces)
        self.sent = b""

    def sendall(self, data: bytes) -> None:
        self.sent += data

    def recv(self, size: int) -> bytes:
        return self.pieces.pop(0) if self.pieces else b""


def test_exchange() -> None:
    peer = Peer(PLAIN[:20], PLAIN[20:])
    request = encode_request("POST", "/x", {"Host": "kms", "A": "\u00e9"}, b"body")
    assert exchange(peer, request) == HttpAnswer(200, b"{}")
    assert peer.sent == (
        b"POST /x HTTP/1.1\r\nHost: kms\r\nA: \xc3\xa9\r\nContent-Length: 4\r\n"
        b"Connection: close\r\n\r\nbody"
    )


@pytest.mark.parametrize("end", [0, 10, len(PLAIN) - 1])
def test_cut_answer(end: int) -> None:
    with pytest.raises(HostFailure, match="end of the stream"):
        exchange(Peer(*[PLAIN[:end]] * (end > 0)), b"x")
