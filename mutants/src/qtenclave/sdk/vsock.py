"""Sockets of an application inside an enclave: to its parent, to its hypervisor, from its parent.

Whatever comes over a connection to or from the parent is the work of an attacker until the
application has authenticated it.
"""

import socket
from types import TracebackType
from typing import Final, Self

from qtenclave.errors import HostFailure

__all__ = [
    "HYPERVISOR_CID",
    "PARENT_CID",
    "ParentListener",
    "connect_hypervisor",
    "connect_parent",
]

HYPERVISOR_CID: Final = 0
PARENT_CID: Final = 3  # VMADDR_CID_QINGTIAN_HOST
DEFAULT_TIMEOUT_S: Final = 30.0


def connect_parent(port: int, *, timeout_s: float = DEFAULT_TIMEOUT_S) -> socket.socket:
    """Return a stream to the parent's program that listens on vsock port `port`.

    The timeout stays on the socket, for every single operation. The caller closes it.

    Raises:
        HostFailure: Nobody listens there, or there is no vsock.
    """
    return _connect(PARENT_CID, port, timeout_s)


def connect_hypervisor(port: int, *, timeout_s: float = DEFAULT_TIMEOUT_S) -> socket.socket:
    """Return a stream to a service of the hypervisor; as `connect_parent`."""
    return _connect(HYPERVISOR_CID, port, timeout_s)


def _connect(cid: int, port: int, timeout_s: float) -> socket.socket:
    try:
        stream = socket.socket(socket.AF_VSOCK, socket.SOCK_STREAM)
        try:
            stream.settimeout(timeout_s)
            stream.connect((cid, port))
        except BaseException:
            stream.close()
            raise
    except OSError as error:
        raise HostFailure(f"vsock ({cid}, {port}): {error}") from error
    return stream


class ParentListener:
    """A listening vsock port that only the parent reaches. Leave it as a context to close it."""

    def __init__(self, port: int) -> None:
        """Listen on `port`.

        Raises:
            HostFailure: The port is taken, or there is no vsock.
        """
        try:
            self._listener = socket.socket(socket.AF_VSOCK, socket.SOCK_STREAM)
            try:
                self._listener.bind((socket.VMADDR_CID_ANY, port))
                self._listener.listen()
            except BaseException:
                self._listener.close()
                raise
        except OSError as error:
            raise HostFailure(f"vsock port {port}: {error}") from error

    def accept(self) -> socket.socket:
        """Return the next connection from the parent; connections from anybody else are closed.

        Raises:
            HostFailure: The listener is closed.
        """
        while True:
            try:
                stream, (peer_cid, _) = self._listener.accept()
            except OSError as error:
                raise HostFailure(f"vsock accept: {error}") from error
            if peer_cid == PARENT_CID:
                return stream
            stream.close()

    def close(self) -> None:
        """Stop listening."""
        self._listener.close()

    def __enter__(self) -> Self:
        """Return the listener."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Stop listening."""
        self.close()
