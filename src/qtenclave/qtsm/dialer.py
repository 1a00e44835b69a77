"""The one way out of qtsmd: a process that connects to the PKI, and to nothing else.

qtsmd itself may open no network socket; its seccomp filter and, as root, its empty network
namespace see to it. This process was forked before any key existed, knows host and port from the
start, and answers each packet that it gets, whatever is in it, with a connected socket.

By then qtsmd can start no process any more, so that there are spares from the start. Each waits on
a channel of its own, and the next takes over from one that was killed. Without the last of them no
certificate could be renewed: whoever made them is told.
"""

from __future__ import annotations

import contextlib
import gc
import logging
import os
import socket
import threading
from collections.abc import Callable, Sequence
from typing import Final, NoReturn

from qtenclave.errors import HostFailure
from qtenclave.pki.transport import TIMEOUT_S

__all__ = ["PROCESSES", "Dialer", "fork_dialer"]

PROCESSES: Final = 2  # one and its spare

_MAX_TEXT_BYTES: Final = 300
_CONNECTED: Final = b"connected"  # comes with the descriptor; any other text is a reason

_log = logging.getLogger(__name__)


class Dialer:
    """qtsmd's end; usable from several threads."""

    def __init__(self, channels: Sequence[socket.socket]) -> None:
        """Take the channels, each to a process; the first is asked until it has ended."""
        self._channels = list(channels)
        self._lock = threading.Lock()
        self.on_end: Callable[[HostFailure], None] = lambda _error: None
        """Told, from any thread, that no process is left."""

    def __call__(self) -> socket.socket:
        """Return a new socket that is connected to the PKI.

        Raises:
            HostFailure: There is none; the message says why.
        """
        with self._lock:
            while self._channels:
                text, descriptors = _ask(self._channels[0])
                if descriptors:
                    return socket.socket(fileno=descriptors[0])
                if text == _CONNECTED:
                    raise HostFailure(
                        "dialer: expected a connection, got none: too many open files"
                    )
                if text:
                    raise HostFailure(text.decode(errors="replace"))
                self._channels.pop(0).close()
                _log.warning("dialer: one has ended, %d left", len(self._channels))
        error = HostFailure(
            "dialer: expected a process that connects to the PKI, got the end of the last; without"
            " it no certificate can be renewed: start qtsmd again"
        )
        self.on_end(error)
        raise error


def _ask(channel: socket.socket) -> tuple[bytes, list[int]]:
    """Return a process's answer; an empty text without a descriptor when it has ended.

    Raises:
        HostFailure: It could not be asked.
    """
    try:
        channel.send(b"dial", socket.MSG_NOSIGNAL)
        text, descriptors, _, _ = socket.recv_fds(channel, _MAX_TEXT_BYTES, 1)
    except (BrokenPipeError, ConnectionResetError):
        return b"", []
    except OSError as error:
        raise HostFailure(f"dialer: expected a connection, got {error}") from error
    return text, descriptors


def fork_dialer(host: str, port: int, confine: Callable[[], None]) -> Dialer:
    """Fork the processes; this one must have a single thread and no secret yet.

    Args:
        host: Name or address of the PKI.
        port: Its TCP port.
        confine: Called in each new process before it serves; gives up all rights but connecting.
    """
    channels = []
    for _ in range(PROCESSES):
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        if os.fork() == 0:
            ours.close()
            _run(theirs, host, port, confine)
        theirs.close()
        channels.append(ours)
    return Dialer(channels)


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
            socket.send_fds(channel, [_CONNECTED], [connected.fileno()])
