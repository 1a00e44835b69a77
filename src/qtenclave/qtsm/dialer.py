"""The one way out of qtsmd: a process that connects to the PKI, and to nothing else.

qtsmd itself may open no network socket; its seccomp filter and, as root, its empty network
namespace see to it. This process was forked before any key existed, knows host and port from the
start, and answers each packet that it gets, whatever is in it, with a connected socket.
"""

from __future__ import annotations

import contextlib
import gc
import os
import socket
import threading
from collections.abc import Callable
from typing import Final, NoReturn

from qtenclave.errors import HostFailure
from qtenclave.pki.transport import TIMEOUT_S

__all__ = ["Dialer", "fork_dialer"]

_MAX_TEXT_BYTES: Final = 300


class Dialer:
    """qtsmd's end; usable from several threads."""

    def __init__(self, channel: socket.socket) -> None:
        self._channel = channel
        self._lock = threading.Lock()

    def __call__(self) -> socket.socket:
        """Return a new socket that is connected to the PKI.

        Raises:
            HostFailure: There is none; the message says why.
        """
        try:
            with self._lock:
                self._channel.send(b"dial")
                text, descriptors, _, _ = socket.recv_fds(self._channel, _MAX_TEXT_BYTES, 1)
        except OSError as error:
            raise HostFailure(f"dialer: expected a connection, got {error}") from error
        if descriptors:
            return socket.socket(fileno=descriptors[0])
        if not text:
            raise HostFailure("dialer: expected a connection, got its end; start qtsmd again")
        raise HostFailure(text.decode(errors="replace"))


def fork_dialer(host: str, port: int, confine: Callable[[], None]) -> Dialer:
    """Fork the process; this one must have a single thread and no secret yet.

    Args:
        host: Name or address of the PKI.
        port: Its TCP port.
        confine: Called in the new process before it serves; gives up all rights but connecting.
    """
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    if os.fork() == 0:
        ours.close()
        _run(theirs, host, port, confine)
    theirs.close()
    return Dialer(ours)


def _run(channel: socket.socket, host: str, port: int, confine: Callable[[], None]) -> NoReturn:
    status = 1
    try:
        # The signal of a terminal is for qtsmd; the end of the channel ends this one.
        os.setsid()
        gc.freeze()
        # Whoever waits for the end of one of qtsmd's descriptors must not wait for this process.
        os.closerange(3, channel.fileno())
        os.closerange(channel.fileno() + 1, os.sysconf("SC_OPEN_MAX"))
        confine()
        with contextlib.suppress(OSError):
            serve(channel, host, port)
        status = 0
    finally:
        os._exit(status)  # not sys.exit: the frames above belong to qtsmd


def serve(channel: socket.socket, host: str, port: int) -> None:
    """Answer until the channel ends.

    Raises:
        OSError: The channel failed.
    """
    while channel.recv(16):
        try:
            connected = socket.create_connection((host, port), timeout=TIMEOUT_S)
        except OSError as error:
            text = f"PKI at {host}:{port}: expected a connection, got {error.strerror or error}"
            channel.send(text.encode(errors="replace")[:_MAX_TEXT_BYTES])
            continue
        with connected:
            connected.setblocking(True)
            socket.send_fds(channel, [b"ok"], [connected.fileno()])
