"""One HTTP/1.1 request and its answer, for the KMS client alone.

The standard library's client would take longer to import than to use: it brings the mail parser.
Decides what bytes are one answer; who sent it was decided by TLS.

Source: RFC 9112.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Protocol

from qtenclave.errors import HostFailure, MalformedInput

__all__ = ["AnswerReader", "HttpAnswer", "Stream", "encode_request", "exchange"]

MAX_HEAD_BYTES: Final = 16384
MAX_BODY_BYTES: Final = 262144  # answers of the KMS stay below 10 000
MAX_CHUNK_LINE_BYTES: Final = 256
_READ_BYTES: Final = 16384

_STATUS_LINE = re.compile(rb"HTTP/1\.[01] ([1-9][0-9]{2})(?: [^\r\n\0]*)?")
_FIELD = re.compile(rb"([A-Za-z0-9!#$%&'*+.^_`|~-]+):[ \t]*([^\r\n\0]*?)[ \t]*")
_DECIMAL = re.compile(rb"[0-9]{1,9}")
_CHUNK_SIZE = re.compile(rb"([0-9A-Fa-f]{1,8})(?:[ \t]*;[^\r\n\0]*)?")


class Stream(Protocol):
    """What is needed of a socket."""

    def sendall(self, data: bytes, /) -> None:
        """Send all of `data`."""

    def recv(self, size: int, /) -> bytes:
        """Return what came, at most `size` bytes; nothing at the end."""


@dataclass(frozen=True, slots=True)
class HttpAnswer:
    """Status code and body of an answer."""

    status: int
    body: bytes


class AnswerReader:
    """Cuts one answer out of a stream, without I/O."""

    def __init__(self) -> None:
        """Begin before the first byte."""
        self._buffer = bytearray()
        self._status = 0
        self._length: int | None = None  # None while chunks come
        self._body = bytearray()

    def receive(self, data: bytes) -> HttpAnswer | None:
        """Take bytes in the order of the stream; return the answer once it is complete.

        Raises:
            MalformedInput: The bytes are no answer, or a larger one than accepted.
        """
        self._buffer += data
        if not self._status and not self._read_head():
            return None
        if self._length is None:
            return self._read_chunks()
        if len(self._buffer) > self._length:
            raise MalformedInput("HTTP: expected the end after the body, got more bytes")
        if len(self._buffer) < self._length:
            return None
        return HttpAnswer(self._status, bytes(self._buffer))

    def _read_head(self) -> bool:
        end = self._buffer.find(b"\r\n\r\n", 0, MAX_HEAD_BYTES)
        if end < 0:
            if len(self._buffer) >= MAX_HEAD_BYTES:
                raise MalformedInput(f"HTTP: expected a head of at most {MAX_HEAD_BYTES} bytes")
            return False
        first, *lines = bytes(self._buffer[:end]).split(b"\r\n")
        del self._buffer[: end + 4]
        status = _STATUS_LINE.fullmatch(first)
        if status is None or status[1][:1] == b"1":
            raise MalformedInput("HTTP: expected a final status, got another line")
        fields: dict[bytes, bytes] = {}
        for line in lines:
            field = _FIELD.fullmatch(line)
            if field is None:
                raise MalformedInput("HTTP: expected a header field, got another line")
            name = field[1].lower()
            if name in fields and name in {b"content-length", b"transfer-encoding"}:
                raise MalformedInput("HTTP: expected one length of the body, got two")
            fields[name] = field[2]
        self._length = _body_length(fields)
        self._status = int(status[1])
        return True

    def _read_chunks(self) -> HttpAnswer | None:
        while True:
            end = self._buffer.find(b"\r\n", 0, MAX_CHUNK_LINE_BYTES)
            if end < 0:
                if len(self._buffer) >= MAX_CHUNK_LINE_BYTES:
                    raise MalformedInput("HTTP: expected the size of a chunk, got a long line")
                return None
            match = _CHUNK_SIZE.fullmatch(self._buffer, 0, end)
            if match is None:
                raise MalformedInput("HTTP: expected the size of a chunk, got another line")
            start, size = end + 2, int(match[1], 16)
            if len(self._body) + size > MAX_BODY_BYTES:
                raise MalformedInput(f"HTTP: expected at most {MAX_BODY_BYTES} bytes, got more")
            following = bytes(self._buffer[start + size : start + size + 2])
            # After the last chunk, of size 0, stands an empty line too; nobody sends us trailers.
            if len(following) < 2:
                return None
            if following != b"\r\n":
                raise MalformedInput("HTTP: expected a line end after a chunk, got other bytes")
            self._body += self._buffer[start : start + size]
            del self._buffer[: start + size + 2]
            if size == 0:
                if self._buffer:
                    raise MalformedInput("HTTP: expected the end after the body, got more bytes")
                return HttpAnswer(self._status, bytes(self._body))


def _body_length(fields: Mapping[bytes, bytes]) -> int | None:
    """Return the body's length, None for chunks. An end by closing could be somebody's cut."""
    length, coding = fields.get(b"content-length"), fields.get(b"transfer-encoding")
    if coding is not None:
        if length is not None or coding.lower() != b"chunked":
            raise MalformedInput("HTTP: expected chunks alone, got another transfer")
        return None
    if length is None or not _DECIMAL.fullmatch(length) or int(length) > MAX_BODY_BYTES:
        raise MalformedInput(f"HTTP: expected a length of at most {MAX_BODY_BYTES} bytes")
    return int(length)


def encode_request(method: str, target: str, headers: Mapping[str, str], body: bytes) -> bytes:
    """Return a request that asks for the connection to be closed after the answer.

    Args:
        method: Upper case.
        target: Path and query.
        headers: All but Content-Length and Connection; values of one line, sent as UTF-8.
        body: The whole body.
    """
    lines = [f"{method} {target} HTTP/1.1"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    lines += [f"Content-Length: {len(body)}", "Connection: close", "", ""]
    return "\r\n".join(lines).encode() + body


def exchange(stream: Stream, request: bytes) -> HttpAnswer:
    """Send a request and return its answer.

    Raises:
        HostFailure: The stream broke or ended.
        MalformedInput: What came is no answer.
    """
    reader = AnswerReader()
    try:
        stream.sendall(request)
        while data := stream.recv(_READ_BYTES):
            if (answer := reader.receive(data)) is not None:
                return answer
    except OSError as error:  # what TLS raises is one, too
        raise HostFailure(f"HTTP: {error}") from error
    raise HostFailure("HTTP: expected an answer, got the end of the stream")
