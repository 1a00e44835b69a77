"""The lines and names of the Unix-socket side."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qtenclave.errors import MalformedInput
from qtenclave.vsock.hybrid import (
    MAX_LINE_BYTES,
    Peer,
    encode_connect,
    encode_ok,
    encode_peer_name,
    parse_connect,
    parse_ok,
    parse_peer_name,
)
from qtenclave.vsock.packet import MAX_PORT


@pytest.mark.parametrize("port", [0, 1, 8000, MAX_PORT])
def test_lines_and_names_come_back(port: int) -> None:
    assert parse_connect(encode_connect(port)) == port
    assert parse_ok(encode_ok(port)) == port
    assert len(encode_connect(port)) <= MAX_LINE_BYTES
    assert parse_peer_name(encode_peer_name(Peer(4, port), 99, 1)) == Peer(4, port)


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"\n",
        b"CONNECT \n",
        b"CONNECT 1",
        b"CONNECT 1\r\n",
        b"CONNECT  1\n",
        b"CONNECT 01\n",
        b"CONNECT +1\n",
        b"CONNECT 1_0\n",
        b"CONNECT -1\n",
        b"CONNECT 0x10\n",
        b"CONNECT 4294967295\n",
        b"CONNECT 99999999999\n",
        b"connect 1\n",
        b"OK 1\n",
        b"CONNECT \xd9\xa1\n",
        b"CONNECT 1\n1\n",
    ],
    ids=[
        "empty",
        "only an end",
        "no port",
        "no end",
        "carriage return",
        "two spaces",
        "leading zero",
        "sign",
        "underscore",
        "negative",
        "hexadecimal",
        "port for any",
        "too many digits",
        "lower case",
        "other keyword",
        "digit of another script",
        "two lines",
    ],
)
def test_line_is_refused(line: bytes) -> None:
    with pytest.raises(MalformedInput):
        parse_connect(line)


@given(st.binary(max_size=64))
def test_any_bytes_give_a_port_or_malformed_input(data: bytes) -> None:
    for line in (data, b"CONNECT " + data + b"\n"):
        try:
            port = parse_connect(line)
        except MalformedInput:
            continue
        assert encode_connect(port) == line


@given(st.binary(max_size=64))
def test_any_name_gives_a_peer_or_malformed_input(data: bytes) -> None:
    for name in (data, b"\0qtenclave-vsock/" + data):
        try:
            peer = parse_peer_name(name)
        except MalformedInput:
            continue
        assert name.startswith(b"\0qtenclave-vsock/%d/%d/" % peer)
