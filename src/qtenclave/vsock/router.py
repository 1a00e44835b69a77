"""The protocol of the socket device: a guest's packets in, decisions out.

Decides who may talk to whom, which connection a packet belongs to, how many there may be, and
every control packet that the guest gets. Does no I/O: the caller moves the bytes, connects the
host side, and reports back.

Rules, in this order, for each packet of the guest:

1. A source that is not the guest's own context id is dropped: there is nobody to answer.
2. A socket type that was not negotiated, or is not the connection's, is reset.
3. A destination other than the parent, or a configured port of the hypervisor, is reset. So one
   enclave never reaches another one.
4. A reset is never answered.
5. What belongs to no connection is reset, unless it is a request that fits the limits.
6. Data beyond the credit that the guest was given, data after its own end, and operations that do
   not fit the state end the connection with a reset.

Source: virtio 1.2, "Socket Device", "Device Operation".
"""

from enum import Enum, auto

from qtenclave.errors import InvalidRequest

from .connection import Address, Connection, Owed, State
from .packet import (
    CID_HYPERVISOR,
    CID_PARENT,
    FIRST_ENCLAVE_CID,
    HEADER,
    LAST_ENCLAVE_CID,
    OP_CREDIT_REQUEST,
    OP_CREDIT_UPDATE,
    OP_REQUEST,
    OP_RESPONSE,
    OP_RST,
    OP_RW,
    OP_SHUTDOWN,
    SHUTDOWN_BOTH,
    SHUTDOWN_RECEIVE,
    SHUTDOWN_SEND,
    TYPE_SEQPACKET,
    TYPE_STREAM,
    Fields,
)

__all__ = [
    "FULL_WINDOW_BYTES",
    "MAX_CONNECTIONS",
    "MAX_FULL_WINDOWS",
    "MAX_MESSAGE_CONNECTIONS",
    "MAX_RESETS",
    "SMALL_WINDOW_BYTES",
    "Decision",
    "Router",
]

# What a device may hold for the guest when no host program reads: 256 x 8 KiB for everyone, and
# 12 x 248 KiB more for the connections that move much. Together under 5 MiB.
MAX_CONNECTIONS = 256
SMALL_WINDOW_BYTES = 8 * 1024
FULL_WINDOW_BYTES = 256 * 1024  # more is of no use: Linux guests cap their credit at this
MAX_FULL_WINDOWS = 12
# Connections of type SEQPACKET have a full window, since no message can be longer than one. In the
# other direction each may keep one message of a host program as well, 2 MiB more for all.
MAX_MESSAGE_CONNECTIONS = 8

# Resets for packets without a connection that may wait for a buffer of the guest. A guest that
# provokes more without taking any is not read from until it does.
MAX_RESETS = 512

_FIRST_HOST_PORT = 0x4000_0000  # beyond every port that a service would choose


class Decision(Enum):
    """What the caller has to do about a packet."""

    NOTHING = auto()
    CONNECT = auto()  # connect the host side, then `accept` or `refuse`
    ESTABLISHED = auto()  # the guest took the host program's connection
    DELIVER = auto()  # the payload goes to the host side
    SHUTDOWN = auto()  # the guest closed directions: see `guest_shutdown`
    ENDED = auto()  # over: hand the host side what is under way, close it, `release`


_Outcome = tuple[Decision, Connection | None]
_NOTHING: _Outcome = (Decision.NOTHING, None)


class Router:
    """All connections of one guest."""

    def __init__(self, guest_cid: int, hypervisor_ports: frozenset[int]) -> None:
        """Make the router of a guest that has no connections yet.

        Args:
            guest_cid: The guest's own context id.
            hypervisor_ports: Ports of context 0 that answer.

        Raises:
            InvalidRequest: `guest_cid` is not one that an enclave may have.
        """
        if not FIRST_ENCLAVE_CID <= guest_cid <= LAST_ENCLAVE_CID:
            raise InvalidRequest(
                f"guest cid: expected {FIRST_ENCLAVE_CID} to {LAST_ENCLAVE_CID}, got {guest_cid}"
            )
        self._guest_cid = guest_cid
        self._hypervisor_ports = hypervisor_ports
        # By `Address`, as a plain tuple: a named one takes longer to make than to look up.
        self._connections: dict[tuple[int, int, int], Connection] = {}
        self._slots_used = 0  # also those that ended and still hold bytes for the host side
        self._full_windows = 0
        self._message_connections = 0
        self.takes_messages = False  # VIRTIO_VSOCK_F_SEQPACKET was negotiated
        self._next_host_port = _FIRST_HOST_PORT
        self._resets: dict[tuple[int, int, int, int], None] = {}
        self._debtors: dict[Connection, None] = {}

    @property
    def connections(self) -> tuple[Connection, ...]:
        """Return the connections that the guest knows, oldest first."""
        return tuple(self._connections.values())

    @property
    def is_congested(self) -> bool:
        """Return whether the guest must take control packets before it is read from again."""
        return len(self._resets) >= MAX_RESETS

    @property
    def spare_resets(self) -> int:
        """Return how many packets may be received before the guest has to take some; 0 or more.

        A packet calls for one reset at most.
        """
        return max(0, MAX_RESETS - len(self._resets))

    @property
    def has_control(self) -> bool:
        """Return whether control packets wait to be sent."""
        return bool(self._debtors or self._resets)

    def receive(self, header: Fields) -> _Outcome:
        """Decide about one packet of the guest, by its header's fields in their order."""
        src_cid, dst_cid, src_port, dst_port, length, kind, op, flags, buf_alloc, fwd_cnt = header
        if src_cid != self._guest_cid:
            return _NOTHING
        key = (src_port, dst_cid, dst_port)
        connection = self._connections.get(key)
        if connection is None or kind != connection.type:
            return self._receive_unknown(header, key, is_free=connection is None)
        connection.learn_credit(buf_alloc, fwd_cnt)
        if op == OP_RW and connection.state is State.OPEN:
            return self._receive_data(connection, length)
        if op == OP_RST:
            return self._end(connection)
        if op == OP_RESPONSE and connection.state is State.ASKED:
            connection.state = State.OPEN
            return Decision.ESTABLISHED, connection
        if op == OP_REQUEST and connection.host_shutdown == SHUTDOWN_BOTH:
            # The host side is gone and said so; the guest forgot the connection and reuses its
            # port without a reset, as Linux does.
            self._end(connection)
            return self._receive_unknown(header, key, is_free=True)
        if connection.state is State.OPEN:
            if op == OP_SHUTDOWN:
                return self._receive_shutdown(connection, flags)
            if op == OP_CREDIT_REQUEST:
                self._owe(connection, Owed.CREDIT_UPDATE)
                return Decision.NOTHING, connection
            if op == OP_CREDIT_UPDATE:
                return Decision.NOTHING, connection
        return self._reset(connection)

    def _receive_unknown(
        self, header: Fields, key: tuple[int, int, int], *, is_free: bool
    ) -> _Outcome:
        _, dst_cid, _, dst_port, _, kind, op, _, buf_alloc, fwd_cnt = header
        if op == OP_RST:
            return _NOTHING
        port_answers = dst_cid == CID_PARENT or (
            dst_cid == CID_HYPERVISOR and dst_port in self._hypervisor_ports
        )
        if op != OP_REQUEST or not is_free or not port_answers or not self._has_room(kind):
            self._resets[(kind, *key)] = None
            return _NOTHING
        connection = self._add(Address(*key), State.OFFERED, kind)
        connection.learn_credit(buf_alloc, fwd_cnt)
        return Decision.CONNECT, connection

    def _receive_data(self, connection: Connection, length: int) -> _Outcome:
        if connection.guest_shutdown & SHUTDOWN_SEND or not connection.count_received(length):
            return self._reset(connection)
        if connection.host_shutdown & SHUTDOWN_RECEIVE:
            # Sent before the guest learnt that nobody reads any more.
            self.forwarded(connection, length)
            return _NOTHING
        if (
            connection.window < FULL_WINDOW_BYTES
            and connection.received >= SMALL_WINDOW_BYTES // 2
            and self._full_windows < MAX_FULL_WINDOWS
        ):
            self._full_windows += 1
            connection.window = FULL_WINDOW_BYTES
            self._owe(connection, Owed.CREDIT_UPDATE)
        return Decision.DELIVER, connection

    def _receive_shutdown(self, connection: Connection, flags: int) -> _Outcome:
        connection.guest_shutdown |= flags & SHUTDOWN_BOTH
        if connection.guest_shutdown == SHUTDOWN_BOTH:
            # The answer to a complete shutdown is a reset. What the host side has not taken yet
            # is in the device's hands and is still delivered.
            return self._reset(connection)
        return Decision.SHUTDOWN, connection

    def _has_room(self, kind: int) -> bool:
        """Return whether one more connection of a type is within the limits."""
        if self._slots_used >= MAX_CONNECTIONS:
            return False
        if kind != TYPE_SEQPACKET:
            return kind == TYPE_STREAM
        return (
            self.takes_messages
            and self._full_windows < MAX_FULL_WINDOWS
            and self._message_connections < MAX_MESSAGE_CONNECTIONS
        )

    def _add(self, address: Address, state: State, kind: int) -> Connection:
        window = SMALL_WINDOW_BYTES
        if kind == TYPE_SEQPACKET:
            window = FULL_WINDOW_BYTES
            self._full_windows += 1
            self._message_connections += 1
        connection = Connection(address, state, window, kind)
        self._connections[address] = connection
        self._slots_used += 1
        return connection

    def _owe(self, connection: Connection, what: int) -> None:
        connection.owed |= what
        self._debtors[connection] = None

    def _reset(self, connection: Connection) -> _Outcome:
        address = connection.address
        self._resets[(connection.type, *address)] = None
        return self._end(connection)

    def _end(self, connection: Connection) -> _Outcome:
        connection.state = State.CLOSED
        connection.owed = 0
        self._debtors.pop(connection, None)
        if self._connections.get(connection.address) is connection:
            del self._connections[connection.address]
        if connection.host_shutdown == SHUTDOWN_BOTH:
            self.release(connection)  # the caller let go of it when it said so
            return _NOTHING
        return Decision.ENDED, connection

    def release(self, connection: Connection) -> None:
        """Note that nothing of an ended connection is held any more; its place is free again.

        Every connection that the caller was told about is released exactly once: here, or by
        `shut` with both directions.
        """
        self._slots_used -= 1
        if connection.window == FULL_WINDOW_BYTES:
            self._full_windows -= 1
        if connection.type == TYPE_SEQPACKET:
            self._message_connections -= 1

    def accept(self, connection: Connection) -> None:
        """Tell the guest that the host side it asked for is connected."""
        if connection.state is State.OFFERED:
            connection.state = State.OPEN
            self._owe(connection, Owed.RESPONSE)

    def abort(self, connection: Connection) -> None:
        """End a connection with a reset: refused, timed out, or broken on the host side."""
        if connection.state is not State.CLOSED:
            self._reset(connection)

    def restart(self) -> tuple[Connection, ...]:
        """Forget everything that the guest knew: its driver was reset.

        Returns:
            The connections that ended; those that the caller still holds are to be released.
        """
        outcomes = [self._end(connection) for connection in self.connections]
        self._resets.clear()
        return tuple(
            connection
            for decision, connection in outcomes
            if connection is not None and decision is Decision.ENDED
        )

    def ask(self, guest_port: int, kind: int = TYPE_STREAM) -> Connection | None:
        """Ask the guest to take a connection of a host program.

        Returns:
            The connection, or None when there are too many, or the guest knows no such type.
        """
        if not self._has_room(kind):
            return None
        while True:  # ends: there are far more ports than connections
            host_port = self._next_host_port
            self._next_host_port = _FIRST_HOST_PORT + (host_port + 1 - _FIRST_HOST_PORT) % (1 << 30)
            address = Address(guest_port, CID_PARENT, host_port)
            if address not in self._connections:
                break
        connection = self._add(address, State.ASKED, kind)
        self._owe(connection, Owed.REQUEST)
        return connection

    def forwarded(self, connection: Connection, length: int) -> None:
        """Note that the host side took `length` bytes of the guest."""
        if connection.count_forwarded(length) and connection.state is State.OPEN:
            self._owe(connection, Owed.CREDIT_UPDATE)

    def shut(self, connection: Connection, flags: int) -> None:
        """Tell the guest that the host side closed directions.

        With both directions closed the caller is done with the connection; its place is free
        when the guest has agreed.
        """
        flags |= connection.host_shutdown
        if connection.state is State.OPEN and flags != connection.host_shutdown:
            connection.host_shutdown = flags
            self._owe(connection, Owed.SHUTDOWN)

    def ask_credit(self, connection: Connection) -> None:
        """Ask the guest how far it has read: it does not tell for a few small packets."""
        if connection.state is State.OPEN:
            self._owe(connection, Owed.CREDIT_REQUEST)

    def data_header(self, connection: Connection, length: int, flags: int = 0) -> bytes:
        """Return the header of a data packet with `length` bytes, which counts as sent."""
        connection.count_sent(length)
        src = connection.address
        return HEADER.pack(
            src.host_cid,
            self._guest_cid,
            src.host_port,
            src.guest_port,
            length,
            connection.type,
            OP_RW,
            flags,
            connection.window,
            connection.forwarded,
        )

    def next_control(self) -> bytes | None:
        """Take the next control packet for the guest.

        All of them go before any data, so a response is never overtaken; and resets go first,
        because one may be about an earlier connection between the same ports.
        """
        guest_cid = self._guest_cid
        if self._resets:
            key = next(iter(self._resets))
            del self._resets[key]
            kind, guest_port, host_cid, host_port = key
            return HEADER.pack(host_cid, guest_cid, host_port, guest_port, 0, kind, OP_RST, 0, 0, 0)
        while self._debtors:
            connection = next(iter(self._debtors))
            owed = connection.take_owed()
            if owed is None:
                del self._debtors[connection]
                continue
            op, flags = owed
            window, forwarded = connection.window, connection.forwarded
            guest_port, host_cid, host_port = connection.address
            return HEADER.pack(
                host_cid,
                guest_cid,
                host_port,
                guest_port,
                0,
                connection.type,
                op,
                flags,
                window,
                forwarded,
            )
        return None
