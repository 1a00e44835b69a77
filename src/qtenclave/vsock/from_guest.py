"""What comes from the guest: its packets, taken in batches, and what each of them calls for.

Payload goes straight from guest memory into the host programs' sockets. What a packet means is
`router`'s decision.
"""

import socket

from .connection import Connection
from .endpoint import HostPorts
from .endpoints import Endpoints
from .guest_queues import GuestQueues
from .hybrid import encode_ok
from .messages import MessageEndpoint
from .packet import (
    SEQ_EOM,
    SHUTDOWN_RECEIVE,
    SHUTDOWN_SEND,
    TYPE_STREAM,
    Fields,
    cut,
    parse_header,
    parse_packet,
    split_header,
)
from .router import FULL_WINDOW_BYTES, Decision, Router

__all__ = ["FromGuest"]

# Chains of the guest per turn of the loop, so that the host side has its turn too. Half of what the
# ring of a Linux guest holds: it fills one half again while the other is read.
_TX_BATCH = 32

# Looked up once: an enum's members are slow to get at.
_NOTHING, _DELIVER = Decision.NOTHING, Decision.DELIVER


class FromGuest:
    """One direction of the device."""

    def __init__(
        self, queues: GuestQueues, router: Router, endpoints: Endpoints, ports: HostPorts
    ) -> None:
        self._queues = queues
        self._router = router
        self._endpoints = endpoints
        self._ports = ports
        # What one host program gets with one call: pieces of guest memory and their length.
        self._target: Connection | None = None
        self._pieces: list[memoryview] = []
        self._length = 0
        self._has_data = False  # since `hear` was called

    def drain(self) -> None:
        """Take everything that the guest has sent so far."""
        while self._queues.has_packets and not self._router.is_congested:
            self.hear()

    def hear(self) -> int:
        """Take a batch of packets, gathering those for one connection.

        Returns:
            How many there were, 0 where none had data for a host program.

        Raises:
            GuestFault: The queue or a packet breaks the contract.
        """
        queues, router = self._queues, self._router
        self._has_data = False
        heads: list[int] = []
        left = _TX_BATCH
        while most := min(left, router.spare_resets):
            chains = queues.take(most)
            if not chains:
                break
            left -= len(chains)
            heads += [chain[0] for chain in chains]
            last = chains.pop() if queues.is_heavy else None
            for _, pieces, _ in chains:
                self._hear_packet(*parse_packet(pieces))
            if last is not None:
                self._deliver_gathered()
                if queues.lighten(last):
                    self._hear_wide(last[1])
                else:
                    self._hear_packet(*parse_packet(last[1]))
        self._deliver_gathered()
        queues.give_back(heads)  # not before the payload was used
        return len(heads) if self._has_data else 0

    def _hear_wide(self, pieces: list[memoryview]) -> None:
        """Take a packet whose pieces lie in too many pages: its header first, then its payload."""
        scattered, payload = split_header(pieces)
        header = parse_header(self._queues.gather(scattered))
        if header.length > FULL_WINDOW_BYTES:  # beyond every credit, so it is not looked at
            self._hear_packet(header, cut(payload, header.length))
            return
        # A copy is no longer than what the device may hold of a connection anyway.
        copy = [self._queues.gather(cut(payload, header.length))] if header.length else []
        self._hear_packet(header, copy)

    def _hear_packet(self, header: Fields, payload: list[memoryview]) -> None:
        decision, connection = self._router.receive(header)
        if connection is None:
            return
        if decision is _DELIVER and connection.type == TYPE_STREAM:
            if connection is not self._target:
                self._deliver_gathered()
                self._target = connection
            self._pieces += payload
            self._length += header[4]
        elif decision is _DELIVER:
            self._deliver_part(connection, header, payload)
        elif decision is not _NOTHING:
            self._deliver_gathered()
            self._obey(decision, connection)
        if connection in self._endpoints.stalled:
            self._endpoints.unstall(connection)  # any packet may carry some credit

    def _deliver_gathered(self) -> None:
        target, pieces, length = self._target, self._pieces, self._length
        if target is not None:
            self._target, self._pieces, self._length = None, [], 0
            if length:
                self._deliver(target, pieces, length)

    def _deliver(self, target: Connection, pieces: list[memoryview], length: int) -> None:
        endpoint = self._endpoints.by_connection.get(target)
        if endpoint is None:
            return
        self._has_data = True
        if target.window > endpoint.window:
            endpoint.widen(target.window)
        # The kernel takes 1024 pieces at once; a batch has at most 32 chains, whose pieces a
        # hostile driver may cut small.
        for start in range(0, len(pieces), 1024):
            some = pieces[start : start + 1024]
            size = length if len(some) == len(pieces) else sum(map(len, some))
            self._router.forwarded(target, endpoint.write(some, size))
        self._endpoints.follow_output(endpoint)

    def _deliver_part(
        self, connection: Connection, header: Fields, payload: list[memoryview]
    ) -> None:
        endpoint = self._endpoints.by_connection.get(connection)
        if not isinstance(endpoint, MessageEndpoint):
            return
        self._has_data = True
        is_last = bool(header[7] & SEQ_EOM)
        taken = endpoint.write_part(payload, header[4], is_last=is_last)
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
