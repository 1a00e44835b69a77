"""What comes from the guest: its packets, taken in batches, and what each of them calls for.

Payload goes straight from guest memory into the host programs' sockets. What a packet means is
`router`'s decision.
"""

import socket

from .connection import Connection
from .endpoint import HostPorts
from .endpoints import Endpoints
from .guest_queues import GuestQueues, portions
from .hybrid import encode_ok
from .messages import MessageEndpoint
from .packet import SEQ_EOM, SHUTDOWN_RECEIVE, SHUTDOWN_SEND, TYPE_SEQPACKET, Header
from .router import Decision, Router

__all__ = ["FromGuest"]

# Chains of the guest per turn of the loop, so that the host side has its turn too.
_TX_BATCH = 64


class FromGuest:
    """One direction of the device."""

    def __init__(
        self, queues: GuestQueues, router: Router, endpoints: Endpoints, ports: HostPorts
    ) -> None:
        self._queues = queues
        self._router = router
        self._endpoints = endpoints
        self._ports = ports

    def drain(self) -> None:
        """Take everything that the guest has sent so far."""
        self._queues.look_again()
        while self._queues.tx_busy and not self._router.is_congested:
            self.hear()

    def hear(self) -> None:
        """Take a batch of packets, gathering those for one connection.

        Raises:
            GuestFault: The queue or a packet breaks the contract.
        """
        queues, router = self._queues, self._router
        target: Connection | None = None
        pieces: list[memoryview] = []
        heads: list[int] = []
        length = 0
        for _ in range(_TX_BATCH):
            chain = None if router.is_congested else queues.take()
            if chain is None:
                break
            is_wide = False
            if queues.is_heavy:
                self._deliver(target, pieces, length)
                target, pieces, length = None, [], 0
                is_wide = queues.lighten(chain)
            heads.append(chain.head)
            header, payload = queues.read(chain, is_wide=is_wide)
            decision, connection = router.receive(header)
            if connection is None:
                continue
            if decision is Decision.DELIVER and connection.type == TYPE_SEQPACKET:
                self._deliver_part(connection, header, payload, is_wide=is_wide)
            elif decision is Decision.DELIVER and is_wide:
                self._deliver_wide(connection, payload)
            elif decision is Decision.DELIVER:
                if connection is not target:
                    self._deliver(target, pieces, length)
                    target, pieces, length = connection, [], 0
                pieces += payload
                length += header.length
            elif decision is not Decision.NOTHING:
                self._deliver(target, pieces, length)
                target, pieces, length = None, [], 0
                self._obey(decision, connection)
            self._unstall(connection)
        self._deliver(target, pieces, length)
        queues.give_back(heads)  # not before the payload was used

    def _unstall(self, connection: Connection) -> None:
        """Give a connection that waited for credit its turn again; any packet may carry some."""
        endpoint = self._endpoints.by_connection.get(connection)
        if endpoint is not None and endpoint.stalled:
            endpoint.stalled = False
            self._endpoints.ready[endpoint] = None

    def _deliver(self, target: Connection | None, pieces: list[memoryview], length: int) -> None:
        endpoint = self._endpoints.by_connection.get(target) if target is not None else None
        if target is None or endpoint is None:
            return
        if target.window > endpoint.window:
            endpoint.widen(target.window)
        # The kernel takes 1024 pieces at once; a batch has at most 64 chains, whose pieces a
        # hostile driver may cut small.
        for start in range(0, len(pieces), 1024):
            some = pieces[start : start + 1024]
            size = length if len(some) == len(pieces) else sum(map(len, some))
            self._router.forwarded(target, endpoint.write(some, size))
        self._endpoints.follow_output(endpoint)

    def _deliver_wide(self, target: Connection, payload: list[memoryview]) -> None:
        for portion in portions(payload):
            self._deliver(target, portion, sum(map(len, portion)))
            self._queues.drop_pages()

    def _deliver_part(
        self, connection: Connection, header: Header, payload: list[memoryview], *, is_wide: bool
    ) -> None:
        endpoint = self._endpoints.by_connection.get(connection)
        if not isinstance(endpoint, MessageEndpoint):
            return
        is_last = bool(header.flags & SEQ_EOM)
        if is_wide:
            for portion in portions(payload):
                endpoint.write_part(portion, sum(map(len, portion)), is_last=False)
                self._queues.drop_pages()
            payload = []
        taken = endpoint.write_part(payload, header.length, is_last=is_last)
        # Also for nothing: the rest of a message may be more than the guest knows to have room.
        self._router.forwarded(connection, taken)
        self._endpoints.follow_output(endpoint)

    def _obey(self, decision: Decision, connection: Connection) -> None:
        endpoints = self._endpoints
        if decision is Decision.CONNECT:
            sock = self._ports.connect(connection)
            if sock is None:
                self._router.abort(connection)
                self._router.release(connection)
                return
            self._router.accept(connection)
            endpoints.add(sock, connection)
            return
        if decision is Decision.ENDED:
            endpoints.finish(connection)
            return
        endpoint = endpoints.by_connection.get(connection)
        if endpoint is None:
            return
        if decision is Decision.ESTABLISHED:
            endpoints.is_answered(endpoint)
            # Nothing was written to this socket before, so the line fits.
            line = memoryview(encode_ok(connection.address.host_port))
            endpoint.write([line], len(line))
            endpoints.ready[endpoint] = None
        elif decision is Decision.SHUTDOWN:
            if connection.guest_shutdown & SHUTDOWN_RECEIVE:
                endpoint.shut(socket.SHUT_RD)
            if connection.guest_shutdown & SHUTDOWN_SEND:
                endpoint.closes_output = True
            endpoints.follow_output(endpoint)
