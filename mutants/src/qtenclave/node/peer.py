"""Who is calling: the credentials that the kernel keeps for each connection to the node's socket.

They cannot be forged, unlike anything in the request.
"""

import asyncio
import socket
import struct
from collections.abc import Awaitable, Callable
from typing import Any, Final

from starlette.requests import Request
from uvicorn.protocols.http.h11_impl import H11Protocol

from qtenclave.errors import HostFailure, Rejected
from qtenclave.hypervisor.jail import JAIL_UIDS
from qtenclave.node.table import Owner

__all__ = ["PeerProtocol", "read_peer", "request_owner"]

_UCRED: Final = struct.Struct("=iII")  # pid, uid, gid
_SCOPE_KEY: Final = "qtenclave.owner"

_App = Callable[..., Awaitable[None]]


def read_peer(connection: socket.socket) -> Owner:
    """Return who connected, as of the moment of connecting."""
    data = connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, _UCRED.size)
    _, uid, gid = _UCRED.unpack(data)
    return Owner(uid, gid)


def request_owner(request: Request) -> Owner:
    """Return who sent a request.

    Raises:
        HostFailure: It did not come through `PeerProtocol`.
        Rejected: It is a machine's own process, which left its guest: the socket's file is open to
            every user, and a network namespace does not close it.
    """
    owner = request.scope.get(_SCOPE_KEY)
    if not isinstance(owner, Owner):
        raise HostFailure("caller: expected the kernel's credentials, got none")
    if owner.uid in JAIL_UIDS:
        raise Rejected("caller: expected a user of this machine, got the process of an enclave")
    return owner


class PeerProtocol(H11Protocol):
    """HTTP over a Unix socket that tells the application who is on the other end."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Learn the credentials before the first request is read."""
        owner = read_peer(transport.get_extra_info("socket"))
        application: _App = self.app

        async def with_owner(scope: dict[str, Any], receive: object, send: object) -> None:
            scope[_SCOPE_KEY] = owner
            await application(scope, receive, send)

        self.app = with_owner
        super().connection_made(transport)
