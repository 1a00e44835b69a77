"""The vsock device of one machine: a process that moves bytes between its guest and Unix sockets.

    python -I -m qtenclave.vsock.device --vhost-fd N --guest-cid C --parent-dir DIR --listen-fd N
        --hypervisor-port 1=PATH --hypervisor-port 2=PATH [--message-listen-fd N] [--ready-fd N]

One loop, no threads. Payload goes straight between guest memory and sockets. Nothing here waits
for one peer: a host program that does not read is held back by credit, a guest that gives no
buffers leaves the bytes in the host program's socket.

It ends with status 0 when the monitor closes the connection or SIGTERM arrives, 3 when the guest
broke the device contract, 2 when the monitor broke the protocol, and 5 when the host failed.
"""

import logging
import select
import signal
import socket
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from time import monotonic

from qtenclave.errors import EnclaveError, GuestFault, HostFailure, MalformedInput
from qtenclave.process import harden, log_to_stderr, notify_ready

from ._settings import Settings, parse_arguments
from .connection import Connection, State
from .endpoint import Endpoint, HostPorts
from .guest_queues import TX_SIGNAL_DELAY_S, GuestQueues
from .hybrid import encode_ok, parse_connect
from .messages import MessageEndpoint
from .packet import (
    SEQ_EOM,
    SHUTDOWN_BOTH,
    SHUTDOWN_RECEIVE,
    SHUTDOWN_SEND,
    TYPE_SEQPACKET,
    TYPE_STREAM,
    Header,
)
from .router import FULL_WINDOW_BYTES, Decision, Router
from .vhost_user import VhostUser

__all__ = ["Device", "main"]

_logger = logging.getLogger(__name__)

# Chains of the guest per turn of the loop, so that the host side has its turn too.
_TX_BATCH = 64
# Guest buffers that one read fills at most, and the turns' share of one connection: 64 x 4 KiB,
# about what a Unix socket holds by default.
_MAX_BURST = 64
# Host programs that connected and have not asked for a port, or were not answered by the guest.
_MAX_WAITING = 64
_WAITING_TIMEOUT_S = 10.0
# A guest reports no credit for a few small packets. It is asked again this often.
_CREDIT_RETRY_S = 0.05
# How long bytes of a machine that ended may wait for host programs to take them.
_LINGER_S = 2.0

_HANG_UP = select.EPOLLRDHUP | select.EPOLLHUP | select.EPOLLERR
_HOST_EVENTS = select.EPOLLIN | select.EPOLLRDHUP | select.EPOLLET


class Device:
    """The loop and everything that it works on."""

    def __init__(
        self, settings: Settings, vhost: VhostUser, listeners: Sequence[socket.socket]
    ) -> None:
        """Set up; `run` does the work.

        Args:
            settings: What this device serves.
            vhost: The monitor; ownership stays with the caller.
            listeners: Listening sockets for host programs, of type STREAM or SEQPACKET; ownership
                stays with the caller.
        """
        self._vhost = vhost
        self._router = Router(settings.guest_cid, frozenset(settings.hypervisor_ports))
        self._ports = HostPorts(
            settings.guest_cid, settings.hypervisor_ports, settings.parent_directory
        )
        self._listeners = {listener.fileno(): listener for listener in listeners}
        self._listens = True
        self._epoll = select.epoll()
        self._epoll.register(vhost.fileno(), select.EPOLLIN)
        for listener in listeners:
            listener.setblocking(False)
            self._epoll.register(listener.fileno(), select.EPOLLIN)

        self._endpoints: dict[int, Endpoint] = {}
        self._by_connection: dict[Connection, Endpoint] = {}
        self._ready: dict[Endpoint, None] = {}  # may have bytes for the guest; in turn order
        self._waiting: dict[Endpoint, float] = {}  # deadlines, earliest first
        self._crowded: dict[Endpoint, float] = {}  # when to ask for credit again, earliest first

        self._queues = GuestQueues(vhost, self._epoll)

    def run(self) -> None:
        """Serve until the monitor closes the connection.

        Raises:
            EnclaveError: The guest, the monitor or the host failed.
        """
        while self._turn():
            pass
        self._finish()

    def _turn(self) -> bool:
        vhost_fd = self._vhost.fileno()
        queues = self._queues
        for descriptor, mask in self._epoll.poll(self._timeout_s()):
            if descriptor == queues.tx_kick:
                queues.tx_busy = True
            elif descriptor == queues.rx_kick:
                queues.hear_rx_kick()
            elif descriptor in self._endpoints:
                self._hear_host(self._endpoints[descriptor], mask)
            elif descriptor == vhost_fd:
                # What the guest sent before its machine stopped still counts.
                self._drain_guest()
                if not self._vhost.serve_one():
                    return False
                self._router.takes_messages = self._vhost.takes_messages
                if queues.follow():
                    for connection in self._router.restart():
                        self._finish_connection(connection)
            elif descriptor in self._listeners:
                self._accept(self._listeners[descriptor])
        if queues.tx_busy:
            self._hear_guest()
        self._send_control()
        if self._ready:
            self._send_data()
            self._send_control()  # what the ends that it found called for
        queues.signal()
        if self._waiting or self._crowded:
            self._expire()
        queues.drop_pages()
        return True

    def _timeout_s(self) -> float | None:
        if self._queues.tx_busy and not self._router.is_congested:
            return 0.0
        if self._ready and self._queues.can_send:
            return 0.0
        timeout = None
        for deadlines in (self._waiting, self._crowded):
            if deadlines:
                left = max(0.0, next(iter(deadlines.values())) - monotonic())
                timeout = left if timeout is None else min(timeout, left)
        if self._queues.owes_signal:
            timeout = TX_SIGNAL_DELAY_S if timeout is None else min(timeout, TX_SIGNAL_DELAY_S)
        return timeout

    # From the guest

    def _drain_guest(self) -> None:
        """Take everything that the guest has sent so far."""
        self._queues.look_again()
        while self._queues.tx_busy and not self._router.is_congested:
            self._hear_guest()

    def _hear_guest(self) -> None:
        """Take a batch of packets from the guest, gathering those for one connection."""
        queues, router = self._queues, self._router
        target: Connection | None = None
        pieces: list[memoryview] = []
        heads: list[int] = []
        length = 0
        for _ in range(_TX_BATCH):
            packet = None if router.is_congested else queues.take()
            if packet is None:
                break
            head, header, payload = packet
            heads.append(head)
            decision, connection = router.receive(header)
            if connection is None:
                continue
            if decision is Decision.DELIVER and connection.type == TYPE_SEQPACKET:
                self._deliver_part(connection, header, payload)
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
        endpoint = self._by_connection.get(connection)
        if endpoint is not None and endpoint.stalled:
            endpoint.stalled = False
            self._ready[endpoint] = None

    def _deliver(self, target: Connection | None, pieces: list[memoryview], length: int) -> None:
        endpoint = self._by_connection.get(target) if target is not None else None
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
        self._follow_output(endpoint)

    def _deliver_part(
        self, connection: Connection, header: Header, payload: list[memoryview]
    ) -> None:
        endpoint = self._by_connection.get(connection)
        if not isinstance(endpoint, MessageEndpoint):
            return
        is_last = bool(header.flags & SEQ_EOM)
        taken = endpoint.write_part(payload, header.length, is_last=is_last)
        # Also for nothing: the rest of a message may be more than the guest knows to have room.
        self._router.forwarded(connection, taken)
        self._follow_output(endpoint)

    def _obey(self, decision: Decision, connection: Connection) -> None:
        if decision is Decision.CONNECT:
            sock = self._ports.connect(connection)
            if sock is None:
                self._router.abort(connection)
                self._router.release(connection)
                return
            self._router.accept(connection)
            self._add(_make_endpoint(sock, connection))
            return
        if decision is Decision.ENDED:
            self._finish_connection(connection)
            return
        endpoint = self._by_connection.get(connection)
        if endpoint is None:
            return
        if decision is Decision.ESTABLISHED:
            del self._waiting[endpoint]
            self._watch_listener()
            # Nothing was written to this socket before, so the line fits.
            line = memoryview(encode_ok(connection.address.host_port))
            endpoint.write([line], len(line))
            self._ready[endpoint] = None
        elif decision is Decision.SHUTDOWN:
            if connection.guest_shutdown & SHUTDOWN_RECEIVE:
                endpoint.shut(socket.SHUT_RD)
            if connection.guest_shutdown & SHUTDOWN_SEND:
                endpoint.closes_output = True
            self._follow_output(endpoint)

    def _finish_connection(self, connection: Connection) -> None:
        """Let the host program have what is under way, then close its socket."""
        endpoint = self._by_connection.get(connection)
        if endpoint is None:
            return
        endpoint.ended = True
        self._ready.pop(endpoint, None)
        self._follow_output(endpoint)

    def _follow_output(self, endpoint: Endpoint) -> None:
        """Act on what became of the bytes towards a host program."""
        connection = endpoint.connection
        if connection is None:
            return
        if endpoint.gone and endpoint.pending:
            self._router.forwarded(connection, len(endpoint.pending))
            endpoint.pending = bytearray()
        if bool(endpoint.pending) is not endpoint.polls_output:
            endpoint.polls_output = bool(endpoint.pending)
            output = select.EPOLLOUT if endpoint.polls_output else 0
            self._epoll.modify(endpoint.fd, _HOST_EVENTS | output)
        if endpoint.pending:
            return
        if endpoint.ended:
            self._drop(endpoint)
            self._router.release(connection)
        elif endpoint.gone:
            self._shut(endpoint, SHUTDOWN_RECEIVE)
        elif endpoint.closes_output:
            endpoint.closes_output = False
            endpoint.shut(socket.SHUT_WR)

    def _shut(self, endpoint: Endpoint, flags: int) -> None:
        """Tell the guest that the host program closed directions."""
        connection = endpoint.connection
        if connection is None:
            return
        self._router.shut(connection, flags)
        if connection.host_shutdown == SHUTDOWN_BOTH:
            self._drop(endpoint)

    # From the host

    def _accept(self, listener: socket.socket) -> None:
        try:
            sock, _ = listener.accept()
        except OSError:
            return  # it went away again
        endpoint = _make_endpoint(sock, None)
        self._waiting[endpoint] = monotonic() + _WAITING_TIMEOUT_S
        self._add(endpoint)
        self._watch_listener()

    def _watch_listener(self) -> None:
        """Leave further host programs in the backlog while many are not answered yet."""
        listens = len(self._waiting) < _MAX_WAITING
        if listens is not self._listens:
            self._listens = listens
            for descriptor in self._listeners:
                self._epoll.modify(descriptor, select.EPOLLIN if listens else 0)

    def _add(self, endpoint: Endpoint) -> None:
        self._endpoints[endpoint.fd] = endpoint
        if endpoint.connection is not None:
            self._by_connection[endpoint.connection] = endpoint
        self._epoll.register(endpoint.fd, _HOST_EVENTS)

    def _drop(self, endpoint: Endpoint) -> None:
        del self._endpoints[endpoint.fd]
        if endpoint.connection is not None:
            self._by_connection.pop(endpoint.connection, None)
        for collection in (self._ready, self._waiting, self._crowded):
            collection.pop(endpoint, None)
        endpoint.socket.close()
        self._watch_listener()

    def _hear_host(self, endpoint: Endpoint, mask: int) -> None:
        if mask & _HANG_UP:
            endpoint.hung_up = True
            # Both directions are closed, or broken: nothing that is written is read any more.
            endpoint.gone = endpoint.gone or bool(mask & (select.EPOLLHUP | select.EPOLLERR))
        connection = endpoint.connection
        if connection is None:
            self._hear_port(endpoint)
            return
        if mask & select.EPOLLOUT and endpoint.pending:
            self._router.forwarded(connection, endpoint.flush())
        if endpoint.ended:
            self._follow_output(endpoint)
            return
        if connection.state is State.ASKED:
            if endpoint.gone:
                self._give_up(endpoint)
            return
        if mask & (select.EPOLLIN | _HANG_UP):
            endpoint.readable = True
            self._ready[endpoint] = None
        if endpoint.gone or mask & select.EPOLLOUT:
            self._follow_output(endpoint)

    def _hear_port(self, endpoint: Endpoint) -> None:
        """Read which port a host program wants; what follows the line is left in the socket."""
        try:
            line = endpoint.read_line()
            if line is None:
                return
            port = parse_connect(line)
        except (MalformedInput, OSError):
            self._drop(endpoint)
            return
        is_message = isinstance(endpoint, MessageEndpoint)
        connection = self._router.ask(port, TYPE_SEQPACKET if is_message else TYPE_STREAM)
        if connection is None:
            self._drop(endpoint)
            return
        endpoint.connection = connection
        endpoint.readable = True  # more than the line may have come already
        self._by_connection[connection] = endpoint

    def _give_up(self, endpoint: Endpoint) -> None:
        """End a connection that the guest has not answered."""
        if endpoint.connection is None:
            self._drop(endpoint)
            return
        self._router.abort(endpoint.connection)
        self._finish_connection(endpoint.connection)

    # To the guest

    def _send_control(self) -> None:
        queues, router = self._queues, self._router
        while router.has_control and queues.borrow(1):
            packet = router.next_control()
            if packet is None:
                return
            queues.put(packet, 0)

    def _send_data(self) -> None:
        """Give every connection that has bytes for the guest one turn."""
        for endpoint in tuple(self._ready):
            if self._router.has_control:  # a response goes before its connection's first bytes
                self._send_control()
            if not self._queues.borrow(1):
                return
            del self._ready[endpoint]
            connection = endpoint.connection
            if connection is None:
                continue
            if isinstance(endpoint, MessageEndpoint):
                more = self._send_message(endpoint, connection)
            else:
                more = self._send_some(endpoint, connection)
            if more:
                self._ready[endpoint] = None  # behind the others

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
            self._shut(endpoint, flags)
            return False
        filled = used = 0
        while filled < count:
            length = min(count - filled, queues.first_room())
            queues.put(self._router.data_header(connection, length), length)
            filled += length
            used += 1
        # Twice what came, so that bulk costs few calls and interrupts, also after a pause, while
        # a short message costs no preparation.
        endpoint.burst = min(used * 2, _MAX_BURST)
        if not endpoint.readable:
            # A short read mostly means that the socket is empty, but not when a host program
            # passes descriptors along. Asking again makes the kernel look and report.
            output = select.EPOLLOUT if endpoint.polls_output else 0
            self._epoll.modify(endpoint.fd, _HOST_EVENTS | output)
        return endpoint.readable

    def _send_message(self, endpoint: MessageEndpoint, connection: Connection) -> bool:
        """Send as much of a host program's message as fits; True when there may be more."""
        if not endpoint.unsent:
            longest = min(connection.longest_message, FULL_WINDOW_BYTES)
            found = endpoint.next_message(longest)
            if found is None:
                return endpoint.readable
            if not found:
                endpoint.readable = False
                self._shut(endpoint, SHUTDOWN_BOTH if endpoint.gone else SHUTDOWN_SEND)
                return False
            if len(endpoint.unsent) > longest:
                # The guest could never have it whole, and a part would be another message.
                self._give_up(endpoint)
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
        return True

    def _stall(self, endpoint: Endpoint, connection: Connection) -> None:
        endpoint.stalled = True
        if connection.is_crowded() and endpoint not in self._crowded:
            self._router.ask_credit(connection)
            self._crowded[endpoint] = monotonic() + _CREDIT_RETRY_S

    # Time and the end

    def _expire(self) -> None:
        now = monotonic()
        while self._waiting:
            endpoint = next(iter(self._waiting))
            if self._waiting[endpoint] > now:
                break
            self._give_up(endpoint)
            self._waiting.pop(endpoint, None)
        while self._crowded:
            endpoint = next(iter(self._crowded))
            if self._crowded[endpoint] > now:
                break
            del self._crowded[endpoint]
            if endpoint.stalled:
                endpoint.stalled = False
                self._ready[endpoint] = None  # asks again if nothing changed

    def _finish(self) -> None:
        """Let host programs have the last bytes of a machine that ended."""
        deadline = monotonic() + _LINGER_S
        for endpoint in tuple(self._endpoints.values()):
            if endpoint.connection is None or not endpoint.pending:
                self._drop(endpoint)
        while self._endpoints and monotonic() < deadline:
            for descriptor, mask in self._epoll.poll(max(0.0, deadline - monotonic())):
                endpoint_or_none = self._endpoints.get(descriptor)
                if endpoint_or_none is None:
                    continue
                if mask & select.EPOLLOUT:
                    endpoint_or_none.flush()
                if not endpoint_or_none.pending or mask & (select.EPOLLHUP | select.EPOLLERR):
                    self._drop(endpoint_or_none)


def _make_endpoint(sock: socket.socket, connection: Connection | None) -> Endpoint:
    return (MessageEndpoint if sock.type == socket.SOCK_SEQPACKET else Endpoint)(sock, connection)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the device; returns the exit status."""
    harden()
    log_to_stderr()
    try:
        settings = parse_arguments(sys.argv[1:] if argv is None else argv)
        signal.signal(signal.SIGTERM, _leave)
        channel = socket.socket(fileno=settings.vhost_fd)
        with ExitStack() as opened:
            vhost = opened.enter_context(VhostUser(channel, settings.guest_cid))
            listeners = [
                opened.enter_context(socket.socket(fileno=descriptor))
                for descriptor in (settings.listen_fd, settings.message_listen_fd)
                if descriptor is not None
            ]
            device = Device(settings, vhost, listeners)
            notify_ready(settings.ready_fd)
            device.run()
    except GuestFault as error:
        _logger.error("guest fault: %s", error)
        return 3
    except EnclaveError as error:
        _logger.error("%s", error)
        return 5 if isinstance(error, HostFailure) else 2
    except OSError as error:
        _logger.error("host failure: %s", error)
        return 5
    finally:
        signal.signal(signal.SIGTERM, signal.SIG_IGN)  # it would only disturb the way out
    return 0


def _leave(_signal: int, _frame: object) -> None:
    raise SystemExit(0)


if __name__ == "__main__":
    sys.exit(main())
