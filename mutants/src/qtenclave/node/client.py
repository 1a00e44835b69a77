"""Talks to `qtd` over its Unix socket.

HTTP/1.0, one request per connection, by hand: `qt enclave start` is measured against a bare QEMU
start, and the standard library's HTTP client alone takes longer to import than all of this runs.
"""

import json
import os
import socket
import stat
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO, Final, Self

from qtenclave.errors import (
    EnclaveError,
    HostFailure,
    InvalidRequest,
    MalformedInput,
    QtCode,
    Rejected,
    WrongState,
)

__all__ = ["NodeClient", "socket_path"]

# Only for telling the user that something takes long; never for giving up.
_PATIENCE_S: Final = 1.0
_MAX_HEADER_BYTES: Final = 16 << 10
_MAX_ANSWER_BYTES: Final = 4 << 20
_KINDS: Final[dict[str, type[EnclaveError]]] = {
    kind.__name__: kind
    for kind in (InvalidRequest, MalformedInput, Rejected, WrongState, HostFailure)
}


def socket_path(run: Path) -> Path:
    """Return where the node of an installation listens."""
    return run / "qtd.sock"


class _Answer:
    """One response: its status, and a body that is read until the node closes."""

    def __init__(self, channel: socket.socket) -> None:
        self._channel = channel
        self._file: BinaryIO = channel.makefile("rb")
        self._length = _MAX_ANSWER_BYTES
        try:
            self.status = self._read_head()
        except BaseException:
            self._file.close()
            raise

    def _read_head(self) -> int:
        words = self._file.readline(_MAX_HEADER_BYTES).split(None, 2)
        if len(words) < 2 or not words[0].startswith(b"HTTP/1.") or not words[1].isdigit():
            raise HostFailure(
                "qtd: expected an HTTP answer, got its end", code=QtCode.SERVICE_ANSWER
            )
        left = _MAX_HEADER_BYTES
        while (line := self._file.readline(left)) not in {b"\r\n", b"\n", b""}:
            left -= len(line)
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length" and value.strip().isdigit():
                # Not read to the end of the connection: a request whose body was refused unread
                # ends in a reset behind the answer.
                self._length = min(self._length, int(value.strip()[:12]))
        return int(words[1])

    def read(self) -> Any:
        body = self._file.read(self._length)
        try:
            return json.loads(body) if body else None
        except ValueError as error:
            raise HostFailure(
                f"qtd: expected JSON, got {len(body)} other bytes", code=QtCode.SERVICE_ANSWER
            ) from error

    def pieces(self) -> Iterator[bytes]:
        while data := self._channel_read():
            yield data

    def _channel_read(self) -> bytes:
        piece: bytes = self._file.read1(64 << 10)  # type: ignore[attr-defined]  # a BufferedReader
        return piece

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._file.close()
        self._channel.close()


class NodeClient:
    """A caller of one node; the calls return the node's JSON as it is in its API description."""

    def __init__(self, path: Path, *, on_slow: Callable[[str], None] | None = None) -> None:
        """Prepare; nothing is connected.

        Args:
            path: The node's socket.
            on_slow: Told what is being waited for when a step takes over a second.
        """
        self._path = path
        self._on_slow = on_slow

    def node(self) -> dict[str, Any]:
        """Return what the node is and has."""
        answer: dict[str, Any] = self._call("GET", "/v1/node")
        return answer

    def start(
        self, image: Path, *, cid: int, cpus: int, memory_mib: int, debug: bool
    ) -> dict[str, Any]:
        """Start an enclave; return it when its guest has reported ready.

        Raises:
            InvalidRequest: The file cannot be read, or the node refuses the request.
            EnclaveError: As the node says.
        """
        target = f"/v1/enclaves?cid={cid}&cpus={cpus}&memory_mib={memory_mib}&debug={debug:d}"
        with _open_image(image) as file:
            answer: dict[str, Any] = self._call("POST", target, body=file)
        return answer

    def enclaves(self) -> list[dict[str, Any]]:
        """Return the caller's running enclaves."""
        answer: dict[str, list[dict[str, Any]]] = self._call("GET", "/v1/enclaves")
        return answer["enclaves"]

    def endings(self) -> list[dict[str, Any]]:
        """Return the last words of the caller's enclaves that ended."""
        answer: dict[str, list[dict[str, Any]]] = self._call("GET", "/v1/endings")
        return answer["endings"]

    def stop(self, enclave_id: int) -> None:
        """Stop an enclave; return when it has gone."""
        self._call("DELETE", f"/v1/enclaves/{enclave_id}")

    def console(self, enclave_id: int) -> Iterator[bytes]:
        """Yield what the serial port says, from what is kept on, until the enclave ends."""
        with self._send("GET", f"/v1/enclaves/{enclave_id}/console") as answer:
            if answer.status != 200:
                raise _as_error(answer.status, answer.read())
            yield from answer.pieces()

    def _call(self, method: str, target: str, body: BinaryIO | None = None) -> Any:
        with self._send(method, target, body) as answer:
            content = answer.read()
            if not 200 <= answer.status < 300:
                raise _as_error(answer.status, content)
            return content

    def _connect(self) -> socket.socket:
        channel = socket.socket(socket.AF_UNIX)
        try:
            # Relative to the directory, so that a long path fits the address.
            directory = os.open(self._path.parent, os.O_PATH | os.O_DIRECTORY)
            try:
                channel.connect(f"/proc/self/fd/{directory}/{self._path.name}")
            finally:
                os.close(directory)
        except OSError as error:
            channel.close()
            # Another user's: starting one more would not help.
            forbidden = isinstance(error, PermissionError)
            raise HostFailure(
                f"qtd at {self._path}: {error.strerror}",
                code=QtCode.FILE_OPERATION if forbidden else QtCode.SERVICE_CONNECTION,
            ) from error
        return channel

    def _send(self, method: str, target: str, body: BinaryIO | None = None) -> _Answer:
        channel = self._connect()
        try:
            length = os.fstat(body.fileno()).st_size if body else 0
            head = f"{method} {target} HTTP/1.0\r\nHost: qtd\r\nContent-Length: {length}\r\n\r\n"
            try:
                channel.sendall(head.encode("ascii"))
                if body:
                    _send_file(channel, body, length)
            except (BrokenPipeError, ConnectionResetError):
                pass  # refused early: the answer says why
            self._wait(channel, "the enclave to be ready" if body else "the node")
            return _Answer(channel)
        except OSError as error:
            channel.close()
            raise HostFailure(f"qtd: {error}", code=QtCode.SERVICE_ANSWER) from error
        except BaseException:
            channel.close()
            raise

    def _wait(self, channel: socket.socket, what: str) -> None:
        if self._on_slow is None:
            return
        began = time.monotonic()
        channel.settimeout(_PATIENCE_S)
        while True:
            try:
                channel.recv(1, socket.MSG_PEEK)
            except TimeoutError:
                self._on_slow(f"waiting for {what}, {time.monotonic() - began:.0f} s")
            else:
                channel.settimeout(None)
                return


def _open_image(path: Path) -> BinaryIO:
    try:
        # A name that leads to a pipe or a device must not make us wait.
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError as error:
        raise InvalidRequest(
            f"image {path}: {error.strerror}", code=QtCode.FILE_OPERATION
        ) from error
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise InvalidRequest(
            f"image {path}: expected a regular file, got another kind", code=QtCode.FILE_OPERATION
        )
    return os.fdopen(descriptor, "rb", buffering=0)


def _send_file(channel: socket.socket, body: BinaryIO, length: int) -> None:
    """Send exactly `length` bytes without taking them into this process."""
    offset = 0
    while offset < length:
        sent = os.sendfile(channel.fileno(), body.fileno(), offset, length - offset)
        if sent == 0:
            raise BrokenPipeError("image: expected it to keep its length, got shorter")
        offset += sent


def _as_error(status: int, content: Any) -> EnclaveError:
    """Return the failure that an answer describes, as the node raised it."""
    try:
        fields = content["error"]
        code = QtCode(fields["code"]) if fields["code"] is not None else None
        return _KINDS[fields["kind"]](str(fields["message"]), code=code)
    except (KeyError, TypeError, ValueError):
        return HostFailure(
            f"qtd: expected an answer it describes, got status {status}",
            code=QtCode.SERVICE_ANSWER,
        )
