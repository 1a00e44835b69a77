"""All host programs' ends of one device: which there are, and what each of them waits for.

Decides what becomes of an end when bytes went out, when its guest's side is over and when the host
program is gone. Bytes towards the guest are `to_guest`'s, those from it `from_guest`'s.
"""

import select
import socket
from collections.abc import Sequence
from time import monotonic

from .connection import Connection
from .endpoint import Endpoint
from .messages import MessageEndpoint
from .packet import SHUTDOWN_BOTH, SHUTDOWN_RECEIVE
from .router import Router

__all__ = ["HOST_EVENTS", "Endpoints"]

HOST_EVENTS = select.EPOLLIN | select.EPOLLRDHUP | select.EPOLLET

# Host programs that connected and have not asked for a port, or were not answered by the guest.
_MAX_WAITING = 64
_WAITING_TIMEOUT_S = 10.0


class Endpoints:
    """The ends, and the lists that they stand in.

    Attributes:
        by_descriptor: Every end.
        by_connection: Those whose connection is known.
        ready: May have bytes for the guest; in turn order.
        waiting: Not answered by the guest yet, with their deadlines, earliest first.
        stalled: Connections whose ends are left aside until the guest gives credit.
        crowded: Held back by what the guest has not read, with the time to ask it again.
        listeners: Sockets that host programs connect to, by descriptor.
    """

    def __init__(
        self, router: Router, epoll: select.epoll, listeners: Sequence[socket.socket]
    ) -> None:
        """Watch `listeners` with `epoll`; all of them stay the caller's."""
        self._router = router
        self._epoll = epoll
        self.by_descriptor: dict[int, Endpoint] = {}
        self.by_connection: dict[Connection, Endpoint] = {}
        self.ready: dict[Endpoint, None] = {}
        self.waiting: dict[Endpoint, float] = {}
        self.stalled: set[Connection] = set()
        self.crowded: dict[Endpoint, float] = {}
        self.listeners = {listener.fileno(): listener for listener in listeners}
        self._listens = True
        for listener in listeners:
            listener.setblocking(False)
            epoll.register(listener.fileno(), select.EPOLLIN)

    def add(self, sock: socket.socket, connection: Connection | None) -> Endpoint:
        """Take over the socket of a host program."""
        kind = MessageEndpoint if sock.type == socket.SOCK_SEQPACKET else Endpoint
        endpoint = kind(sock, connection)
        self.by_descriptor[endpoint.fd] = endpoint
        if connection is not None:
            self.by_connection[connection] = endpoint
        self._epoll.register(endpoint.fd, HOST_EVENTS)
        return endpoint

    def drop(self, endpoint: Endpoint) -> None:
        """Close an end; nothing of it is left."""
        del self.by_descriptor[endpoint.fd]
        if endpoint.connection is not None:
            self.by_connection.pop(endpoint.connection, None)
            self.stalled.discard(endpoint.connection)
        for collection in (self.ready, self.waiting, self.crowded):
            collection.pop(endpoint, None)
        endpoint.socket.close()
        self._watch_listeners()

    def await_answer(self, endpoint: Endpoint) -> None:
        """Give a host program that connected some time to be answered."""
        self.waiting[endpoint] = monotonic() + _WAITING_TIMEOUT_S
        self._watch_listeners()

    def is_answered(self, endpoint: Endpoint) -> None:
        """Take an end from those that wait for the guest."""
        del self.waiting[endpoint]
        self._watch_listeners()

    def _watch_listeners(self) -> None:
        """Leave further host programs in the backlog while many are not answered yet."""
        listens = len(self.waiting) < _MAX_WAITING
        if listens is not self._listens:
            self._listens = listens
            for descriptor in self.listeners:
                self._epoll.modify(descriptor, select.EPOLLIN if listens else 0)

    def unstall(self, connection: Connection) -> None:
        """Give an end that waits for credit its turn again."""
        self.stalled.discard(connection)
        endpoint = self.by_connection.get(connection)
        if endpoint is not None:
            self.ready[endpoint] = None

    def look_again(self, endpoint: Endpoint) -> None:
        """Have the kernel report anew whatever an end is ready for."""
        output = select.EPOLLOUT if endpoint.polls_output else 0
        self._epoll.modify(endpoint.fd, HOST_EVENTS | output)

    def finish(self, connection: Connection) -> None:
        """Let the host program have what is under way, then close its socket."""
        endpoint = self.by_connection.get(connection)
        if endpoint is None:
            return
        endpoint.ended = True
        self.ready.pop(endpoint, None)
        self.stalled.discard(connection)
        self.follow_output(endpoint)

    def give_up(self, endpoint: Endpoint) -> None:
        """End a connection that the guest has not answered."""
        if endpoint.connection is None:
            self.drop(endpoint)
            return
        self._router.abort(endpoint.connection)
        self.finish(endpoint.connection)

    def follow_output(self, endpoint: Endpoint) -> None:
        """Act on what became of the bytes towards a host program."""
        connection = endpoint.connection
        if connection is None:
            return
        if endpoint.gone and endpoint.pending:
            self._router.forwarded(connection, len(endpoint.pending))
            endpoint.pending = bytearray()
        if bool(endpoint.pending) is not endpoint.polls_output:
            endpoint.polls_output = bool(endpoint.pending)
            self.look_again(endpoint)
        if endpoint.pending:
            return
        if endpoint.ended:
            self.drop(endpoint)
            self._router.release(connection)
        elif endpoint.gone:
            self.shut(endpoint, SHUTDOWN_RECEIVE)
        elif endpoint.closes_output:
            endpoint.closes_output = False
            endpoint.shut(socket.SHUT_WR)

    def shut(self, endpoint: Endpoint, flags: int) -> None:
        """Tell the guest that the host program closed directions."""
        connection = endpoint.connection
        if connection is None:
            return
        self._router.shut(connection, flags)
        if connection.host_shutdown == SHUTDOWN_BOTH:
            self.drop(endpoint)
