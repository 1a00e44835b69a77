"""What goes to the guest: control packets first, then the host programs' bytes, each in its turn.

Bytes are read from the sockets straight into the guest's buffers, as far as its credit goes.
"""

from time import monotonic

from .connection import Connection
from .endpoint import Endpoint
from .endpoints import Endpoints
from .guest_queues import GuestQueues
from .messages import MessageEndpoint
from .packet import SEQ_EOM, SHUTDOWN_BOTH, SHUTDOWN_SEND
from .router import FULL_WINDOW_BYTES, Router

__all__ = ["ToGuest"]

# Guest buffers that one read fills at most, and the turns' share of one connection: 64 x 4 KiB,
# about what a Unix socket holds by default.
_MAX_BURST = 64
# A guest reports no credit for a few small packets. It is asked again this often.
_CREDIT_RETRY_S = 0.05


class ToGuest:
    """One direction of the device."""

    def __init__(self, queues: GuestQueues, router: Router, endpoints: Endpoints) -> None:
        self._queues = queues
        self._router = router
        self._endpoints = endpoints
        self._sent = 0  # packets with data, since `send` was called

    def send(self) -> int:
        """Send what there is, as far as the guest has lent buffers.

        Returns:
            How many packets with data of host programs that were.

        Raises:
            GuestFault: The queue or a buffer breaks the contract.
        """
        self._sent = 0
        self._send_control()
        if self._endpoints.ready:
            self._send_data()
            self._send_control()  # what the ends that it found called for
        return self._sent

    def _send_control(self) -> None:
        queues, router = self._queues, self._router
        while router.has_control and queues.borrow(1):
            packet = router.next_control()
            if packet is None:
                return
            queues.put(packet, 0)

    def _send_data(self) -> None:
        """Give every connection that has bytes for the guest one turn."""
        ready = self._endpoints.ready
        for endpoint in tuple(ready):
            if self._router.has_control:  # a response goes before its connection's first bytes
                self._send_control()
            if not self._queues.borrow(1):
                return
            del ready[endpoint]
            connection = endpoint.connection
            if connection is None:
                continue
            if isinstance(endpoint, MessageEndpoint):
                more = self._send_message(endpoint, connection)
            else:
                more = self._send_some(endpoint, connection)
            if more:
                ready[endpoint] = None  # behind the others

    def _send_some(self, endpoint: Endpoint, connection: Connection) -> bool:
        """Read from one host program into the guest's buffers; True when there may be more."""
        credit = connection.credit()
        if not credit:
            self._stall(endpoint, connection)
            return False
        queues = self._queues
        queues.borrow(endpoint.burst)
        views, room = queues.room(endpoint.burst, credit)
        count = endpoint.read(views, room)
        if count is None:
            return False
        if not count:
            flags = SHUTDOWN_BOTH if endpoint.gone else SHUTDOWN_SEND
            endpoint.readable = False
            self._endpoints.shut(endpoint, flags)
            return False
        used = self._fill(connection, count)
        self._sent += used
        # Twice what came, so that bulk costs few calls and interrupts, also after a pause, while
        # a short message costs no preparation.
        endpoint.burst = min(used * 2, _MAX_BURST)
        if not endpoint.readable:
            # A short read mostly means that the socket is empty, but not when a host program
            # passes descriptors along. Asking again makes the kernel look and report.
            self._endpoints.look_again(endpoint)
        return endpoint.readable

    def _fill(self, connection: Connection, count: int) -> int:
        """Send `count` bytes that lie in the first buffers; returns how many those are."""
        queues = self._queues
        header, length, used = b"", -1, 0
        while count:
            room = min(count, queues.first_room())
            if room != length:
                length = room
                header = self._router.data_header(connection, length)
            else:
                connection.count_sent(length)  # and the header is the same
            queues.put(header, length)
            count -= length
            used += 1
        return used

    def _send_message(self, endpoint: MessageEndpoint, connection: Connection) -> bool:
        """Send as much of a host program's message as fits; True when there may be more."""
        if not endpoint.unsent:
            longest = min(connection.longest_message, FULL_WINDOW_BYTES)
            found = endpoint.next_message(longest)
            if found is None:
                return endpoint.readable
            if not found:
                endpoint.readable = False
                flags = SHUTDOWN_BOTH if endpoint.gone else SHUTDOWN_SEND
                self._endpoints.shut(endpoint, flags)
                return False
            if len(endpoint.unsent) > longest:
                # The guest could never have it whole, and a part would be another message.
                self._endpoints.give_up(endpoint)
                return False
        queues = self._queues
        while endpoint.unsent:
            credit = connection.credit()
            if not credit:
                self._stall(endpoint, connection)
                return False
            if not queues.borrow(1):
                return True
            part = endpoint.unsent[: min(credit, queues.first_room())]
            endpoint.unsent = endpoint.unsent[len(part) :]
            flags = 0 if endpoint.unsent else SEQ_EOM
            header = self._router.data_header(connection, len(part), flags)
            queues.put_copy(header, part)
            self._sent += 1
        return True

    def _stall(self, endpoint: Endpoint, connection: Connection) -> None:
        self._endpoints.stalled.add(connection)
        if connection.is_crowded() and endpoint not in self._endpoints.crowded:
            self._router.ask_credit(connection)
            self._endpoints.crowded[endpoint] = monotonic() + _CREDIT_RETRY_S
