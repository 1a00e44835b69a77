"""Sockets for the parent's programs: reach a guest's port, and serve guests on one.

On a parent that is the host itself these are Unix sockets in one directory per user, which must
belong to that user alone: who may reach the directory may talk to the user's enclaves.
"""

import errno
import fcntl
import logging
import os
import socket
import stat
import struct
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Self

from qtenclave.errors import HostFailure, InvalidRequest, MalformedInput, Rejected, WrongState
from qtenclave.places import find_places

from .hybrid import (
    MAX_LINE_BYTES,
    Peer,
    encode_connect,
    message_socket_name,
    parse_ok,
    parse_peer_name,
)
from .packet import CID_PARENT, FIRST_ENCLAVE_CID, LAST_ENCLAVE_CID, MAX_PORT
from .router import FULL_WINDOW_BYTES

__all__ = ["Listener", "connect", "default_directory", "listen"]

_logger = logging.getLogger(__name__)
_RETRY_S = 0.05  # between attempts of a patient caller; far below what a boot takes
_CREDENTIALS = struct.Struct("3i")  # struct ucred: pid, uid, gid


def default_directory() -> Path:
    """Return the directory of this user's vsock sockets."""
    uid = os.geteuid()
    return find_places(os.environ, uid).run / "vsock" / str(uid)


class _NothingListens(HostFailure):
    """The enclave is there, and refused: its program may still be on its way."""


def connect(
    cid: int,
    port: int,
    *,
    directory: Path | None = None,
    timeout_s: float | None = 10.0,
    wait_s: float = 0.0,
    kind: socket.SocketKind = socket.SOCK_STREAM,
) -> socket.socket:
    """Connect to a port of an enclave.

    Args:
        cid: The enclave's context id.
        port: Port that a program in the enclave listens on.
        directory: Where this user's sockets are, if not in the usual place.
        timeout_s: How long the enclave may take to accept; None waits for ever.
        wait_s: How long to try again while nothing listens on the port: an enclave is ready when
            its application runs, which is before that application listens.
        kind: `SOCK_STREAM`, or `SOCK_SEQPACKET` for a connection that keeps message boundaries:
            of 1 byte to what the enclave's socket holds, 256 KiB by default.

    Returns:
        A blocking socket of that kind; the caller closes it.

    Raises:
        InvalidRequest: `cid`, `port` or `kind` is not possible.
        HostFailure: No enclave has that context id, or nothing listens on the port.
        Rejected: The directory is open to other users.
    """
    if not FIRST_ENCLAVE_CID <= cid <= LAST_ENCLAVE_CID:
        raise InvalidRequest(f"cid: expected {FIRST_ENCLAVE_CID} to {LAST_ENCLAVE_CID}, got {cid}")
    _check_port(port)
    _check_kind(kind)
    path = directory or default_directory()
    deadline = time.monotonic() + wait_s
    while True:
        try:
            return _connect_once(cid, port, path, timeout_s, kind)
        except _NothingListens:
            if time.monotonic() >= deadline:
                raise
        time.sleep(_RETRY_S)


def _connect_once(
    cid: int, port: int, directory: Path, timeout_s: float | None, kind: socket.SocketKind
) -> socket.socket:
    sock = socket.socket(socket.AF_UNIX, kind)
    name = str(cid) if kind == socket.SOCK_STREAM else message_socket_name(cid)
    try:
        sock.settimeout(timeout_s)
        with _open_directory(directory) as directory_fd:
            try:
                sock.connect(_path(directory_fd, name))
            except (FileNotFoundError, ConnectionRefusedError) as error:
                raise HostFailure(f"vsock: expected an enclave with CID {cid}, got none") from error
        sock.sendall(encode_connect(port))
        if kind == socket.SOCK_SEQPACKET:
            _hold_longest_message(sock)
            parse_ok(sock.recv(MAX_LINE_BYTES))
        else:
            parse_ok(_read_line(sock))
        sock.settimeout(None)
    except (OSError, MalformedInput) as error:
        sock.close()
        raise _NothingListens(
            f"vsock ({cid}, {port}): expected a connection, got none: {error}"
        ) from error
    except BaseException:
        sock.close()
        raise
    return sock


def _hold_longest_message(sock: socket.socket) -> None:
    # A socket sends no message beyond its buffer, which the kernel sets to twice this.
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, FULL_WINDOW_BYTES)


def _read_line(sock: socket.socket) -> bytes:
    # One byte at a time: what follows the line is for the caller.
    line = b""
    while not line.endswith(b"\n") and len(line) < MAX_LINE_BYTES:
        part = sock.recv(1)
        if not part:
            raise MalformedInput("answer: expected a line, got a closed connection")
        line += part
    return line


class Listener:
    """A port of the parent that its enclaves connect to.

    Use as a context manager: leaving it removes the socket file.

    Attributes:
        socket: The listening socket, for programs with a loop of their own, which ask `identify`
            about each connection that they accept from it.
    """

    def __init__(self, sock: socket.socket, name: str, directory_fd: int) -> None:
        """Take over a listening socket and its directory; made by `listen`."""
        self.socket = sock
        self._name = name
        self._directory_fd = directory_fd
        self._inode = os.stat(name, dir_fd=directory_fd).st_ino
        self._owners = frozenset({0, os.geteuid(), os.fstat(directory_fd).st_uid})

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def fileno(self) -> int:
        """Return the listening socket's descriptor."""
        return self.socket.fileno()

    def accept(self) -> tuple[socket.socket, Peer]:
        """Wait for an enclave to connect.

        Connections of anything but a vsock device are closed and not returned.

        Returns:
            A socket of the kind that was asked for, and the enclave's context id and port.

        Raises:
            HostFailure: The listener is closed.
        """
        while True:
            try:
                sock, _ = self.socket.accept()
            except OSError as error:
                raise HostFailure(f"vsock listener: {error}") from error
            if sock.type == socket.SOCK_SEQPACKET:
                _hold_longest_message(sock)
            try:
                return sock, self.identify(sock)
            except Rejected as error:
                _logger.warning("%s", error)
                sock.close()

    def identify(self, sock: socket.socket) -> Peer:
        """Return which guest and port is at the other end of a socket accepted from `socket`.

        Raises:
            Rejected: Not a vsock device of this user or of the node.
        """
        # Any process may choose any name, so the name counts only with these credentials.
        credentials = sock.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, _CREDENTIALS.size)
        _, uid, _ = _CREDENTIALS.unpack(credentials)
        if uid not in self._owners:
            raise Rejected(f"vsock peer: expected a device of ours, got one of user {uid}")
        name = sock.getpeername()
        try:
            return parse_peer_name(name if isinstance(name, bytes) else os.fsencode(name))
        except MalformedInput as error:
            raise Rejected(f"vsock peer: {error}") from error

    def close(self) -> None:
        """Stop listening and remove the socket file, if it is still ours."""
        if self._directory_fd < 0:
            return
        with _locked(self._directory_fd):
            self.socket.close()
            with suppress(FileNotFoundError):
                if os.stat(self._name, dir_fd=self._directory_fd).st_ino == self._inode:
                    os.unlink(self._name, dir_fd=self._directory_fd)
        os.close(self._directory_fd)
        self._directory_fd = -1


def listen(
    port: int,
    *,
    directory: Path | None = None,
    backlog: int = 128,
    kind: socket.SocketKind = socket.SOCK_STREAM,
) -> Listener:
    """Listen for this user's enclaves on a port of context 3.

    Args:
        port: The port.
        directory: Where this user's sockets are, if not in the usual place.
        backlog: Connections that may wait to be accepted.
        kind: `SOCK_STREAM` or `SOCK_SEQPACKET`; an enclave that asks for the other is refused.

    Raises:
        InvalidRequest: `port` or `kind` is not possible.
        WrongState: Another program listens on the port.
        HostFailure: The socket cannot be made.
        Rejected: The directory is open to other users.
    """
    _check_port(port)
    _check_kind(kind)
    name = f"{CID_PARENT}_{port}"
    sock = socket.socket(socket.AF_UNIX, kind)
    try:
        with (
            _open_directory(directory or default_directory()) as directory_fd,
            _locked(directory_fd),
        ):
            _remove_stale(directory_fd, name)
            sock.bind(_path(directory_fd, name))
            sock.listen(backlog)
            return Listener(sock, name, os.dup(directory_fd))
    except OSError as error:
        sock.close()
        raise HostFailure(f"vsock port {port}: cannot listen: {error}") from error
    except BaseException:
        sock.close()
        raise


def _remove_stale(directory_fd: int, name: str) -> None:
    """Remove what a process that died left behind; a living one keeps its port."""
    probe = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM | socket.SOCK_NONBLOCK)
    with probe:
        try:
            probe.connect(_path(directory_fd, name))
        except FileNotFoundError:
            return
        except ConnectionRefusedError:
            # Nobody can be between `bind` and `listen` now: that happens under the lock.
            os.unlink(name, dir_fd=directory_fd)
            return
        except BlockingIOError:
            pass  # its backlog is full, so it lives
        except OSError as error:
            if error.errno != errno.EPROTOTYPE:  # of the other kind, and it lives
                raise
    raise WrongState(f"vsock socket {name}: expected a free port, got one in use")


@contextmanager
def _open_directory(path: Path) -> Iterator[int]:
    """Open the directory of sockets, made if missing, and make sure that it is private."""
    path.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC)
    try:
        status = os.fstat(descriptor)
        if status.st_uid not in {0, os.geteuid()} and os.geteuid() != 0:
            raise Rejected(f"vsock directory {path}: expected one of ours, got another user's")
        if stat.S_IMODE(status.st_mode) & 0o077:
            raise Rejected(
                f"vsock directory {path}: expected mode 0700, got "
                f"{stat.S_IMODE(status.st_mode):04o}"
            )
        yield descriptor
    finally:
        os.close(descriptor)


@contextmanager
def _locked(directory_fd: int) -> Iterator[None]:
    """Keep other programs from binding or removing sockets in the directory meanwhile."""
    # A descriptor of its own: the lock belongs to the open file, and a copy would share it.
    flags = os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC
    descriptor = os.open(".", flags, dir_fd=directory_fd)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


def _path(directory_fd: int, name: str) -> str:
    """Return a path that fits a socket address, however deep the directory lies."""
    return f"/proc/self/fd/{directory_fd}/{name}"


def _check_kind(kind: socket.SocketKind) -> None:
    if kind not in {socket.SOCK_STREAM, socket.SOCK_SEQPACKET}:
        raise InvalidRequest(f"vsock type: expected SOCK_STREAM or SOCK_SEQPACKET, got {kind!r}")


def _check_port(port: int) -> None:
    if not 0 <= port <= MAX_PORT:
        raise InvalidRequest(f"vsock port: expected 0 to {MAX_PORT}, got {port}")
