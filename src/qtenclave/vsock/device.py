"""The vsock device of one machine: a process that moves bytes between its guest and Unix sockets.

    python -I -m qtenclave.vsock.device --vhost-fd N --guest-cid C --parent-dir DIR --listen-fd N
        --hypervisor-port 1=PATH --hypervisor-port 2=PATH [--message-listen-fd N] [--ready-fd N]

One loop, no threads. Payload goes straight between guest memory and sockets. Nothing here waits
for one peer: a host program that does not read is held back by credit, a guest that gives no
buffers leaves the bytes in the host program's socket. In the middle of a conversation it looks for
the next event for a moment before it sleeps: see `busy_poll`.

It ends with status 0 when the monitor closes the connection or SIGTERM arrives, 3 when the guest
broke the device contract (also where the monitor only passes it on, as the size of a queue), 2 when
the monitor broke the protocol, and 5 when the host failed.
"""

import logging
import os
import select
import signal
import socket
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from time import monotonic, thread_time

from qtenclave.errors import EnclaveError, GuestFault, HostFailure, MalformedInput
from qtenclave.process import harden, log_to_stderr, notify_ready

from ._settings import Settings, parse_arguments
from .busy_poll import BusyPoll
from .connection import State
from .endpoint import Endpoint, HostPorts
from .endpoints import Endpoints
from .from_guest import FromGuest
from .guest_queues import TX_SIGNAL_DELAY_S, GuestQueues
from .hybrid import parse_connect
from .messages import MessageEndpoint
from .packet import TYPE_SEQPACKET, TYPE_STREAM
from .router import Router
from .to_guest import ToGuest
from .vhost_user import VhostUser

__all__ = ["Device", "main"]

_logger = logging.getLogger(__name__)

# How long bytes of a machine that ended may wait for host programs to take them.
_LINGER_S = 2.0

_HANG_UP = select.EPOLLRDHUP | select.EPOLLHUP | select.EPOLLERR


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
        self._epoll = select.epoll()
        self._epoll.register(vhost.fileno(), select.EPOLLIN)
        self._queues = GuestQueues(vhost, self._epoll)
        self._endpoints = Endpoints(self._router, self._epoll, listeners)
        ports = HostPorts(settings.guest_cid, settings.hypervisor_ports, settings.parent_directory)
        self._from_guest = FromGuest(self._queues, self._router, self._endpoints, ports)
        self._to_guest = ToGuest(self._queues, self._router, self._endpoints)
        self._busy_poll = BusyPoll()

    def run(self) -> None:
        """Serve until the monitor closes the connection.

        Raises:
            EnclaveError: The guest, the monitor or the host failed.
        """
        while self._turn():
            pass
        self._finish()

    def _turn(self) -> bool:
        queues, endpoints = self._queues, self._endpoints
        find = endpoints.by_descriptor.get
        # Looked up before anything is done: what a turn takes in may get the number of what it
        # dropped, and not the events.
        reported = [(one, mask, find(one)) for one, mask in self._wait()]
        for descriptor, mask, endpoint in reported:
            if descriptor == queues.tx_kick:
                pass  # it only wakes us: the ring says whether there are packets
            elif descriptor == queues.rx_kick:
                queues.hear_rx_kick()
            elif endpoint is not None:
                if find(descriptor) is endpoint:
                    self._hear_host(endpoint, mask)
            elif descriptor == self._vhost.fileno():
                # What the guest sent before its machine stopped still counts.
                self._from_guest.drain()
                if not self._vhost.serve_one():
                    return False
                self._router.takes_messages = self._vhost.takes_messages
                if queues.follow():
                    for connection in self._router.restart():
                        endpoints.finish(connection)
            elif descriptor in endpoints.listeners:
                self._accept(endpoints.listeners[descriptor])
        heard = self._from_guest.hear() if queues.has_packets else 0
        if endpoints.waiting or endpoints.crowded:
            self._expire()  # before what it calls for is sent
        sent = self._to_guest.send()
        queues.signal()
        queues.wants_kicks = not self._busy_poll.turned(heard, sent)
        return True

    def _wait(self) -> list[tuple[int, int]]:
        """Return what the kernel reports, as soon as there is anything to do."""
        poll, busy_poll = self._epoll.poll, self._busy_poll
        if self._has_work():
            return poll(0)
        if busy_poll.starts(monotonic()):
            cpu_start_s = thread_time()
            while busy_poll.goes_on(monotonic(), thread_time() - cpu_start_s):
                found = poll(0)
                if found or self._has_work():
                    return found
                os.sched_yield()
        # Nobody looks any more; what came before the guest knew that is not notified.
        if self._queues.ask_for_kicks() and self._has_work():
            return poll(0)
        found = poll(self._timeout_s())
        busy_poll.slept(monotonic())
        return found

    def _has_work(self) -> bool:
        """Return whether a turn would do something that no event is reported for."""
        queues = self._queues
        if queues.has_packets and not self._router.is_congested:
            return True
        return bool(self._endpoints.ready) and queues.can_send

    def _timeout_s(self) -> float | None:
        queues, endpoints = self._queues, self._endpoints
        timeout = None
        for deadlines in (endpoints.waiting, endpoints.crowded):
            if deadlines:
                left = max(0.0, next(iter(deadlines.values())) - monotonic())
                timeout = left if timeout is None else min(timeout, left)
        if queues.owes_signal:
            timeout = TX_SIGNAL_DELAY_S if timeout is None else min(timeout, TX_SIGNAL_DELAY_S)
        return timeout

    # Host programs

    def _accept(self, listener: socket.socket) -> None:
        try:
            sock, _ = listener.accept()
        except OSError:
            return  # it went away again
        self._endpoints.await_answer(self._endpoints.add(sock, None))

    def _hear_host(self, endpoint: Endpoint, mask: int) -> None:
        endpoints = self._endpoints
        if mask & _HANG_UP:
            endpoint.hung_up = True
            # Both directions are closed, or broken: nothing that is written is read any more.
            endpoint.gone = endpoint.gone or bool(mask & (select.EPOLLHUP | select.EPOLLERR))
        connection = endpoint.connection
        if connection is None:
            if endpoint.gone:  # whatever it asked for, nobody hears the answer
                endpoints.drop(endpoint)
            else:
                self._hear_port(endpoint)
            return
        if mask & select.EPOLLOUT and endpoint.pending:
            self._router.forwarded(connection, endpoint.flush())
        if endpoint.ended:
            endpoints.follow_output(endpoint)
            return
        if connection.state is State.ASKED:
            if endpoint.gone:
                endpoints.give_up(endpoint)
            return
        if mask & (select.EPOLLIN | _HANG_UP):
            endpoint.readable = True
            endpoints.ready[endpoint] = None
        if endpoint.gone or mask & select.EPOLLOUT:
            endpoints.follow_output(endpoint)

    def _hear_port(self, endpoint: Endpoint) -> None:
        """Read which port a host program wants; what follows the line is left in the socket."""
        try:
            line = endpoint.read_line()
            if line is None:
                return
            port = parse_connect(line)
        except (MalformedInput, OSError):
            self._endpoints.drop(endpoint)
            return
        is_message = isinstance(endpoint, MessageEndpoint)
        connection = self._router.ask(port, TYPE_SEQPACKET if is_message else TYPE_STREAM)
        if connection is None:
            self._endpoints.drop(endpoint)
            return
        endpoint.connection = connection
        endpoint.readable = True  # more than the line may have come already
        self._endpoints.by_connection[connection] = endpoint

    # Time and the end

    def _expire(self) -> None:
        now = monotonic()
        endpoints = self._endpoints
        while endpoints.waiting:
            endpoint = next(iter(endpoints.waiting))
            if endpoints.waiting[endpoint] > now:
                break
            endpoints.give_up(endpoint)
            endpoints.waiting.pop(endpoint, None)
        while endpoints.crowded:
            endpoint = next(iter(endpoints.crowded))
            if endpoints.crowded[endpoint] > now:
                break
            del endpoints.crowded[endpoint]
            if endpoint.connection in endpoints.stalled:
                endpoints.unstall(endpoint.connection)  # asks again if nothing changed

    def _finish(self) -> None:
        """Let host programs have the last bytes of a machine that ended."""
        deadline = monotonic() + _LINGER_S
        endpoints = self._endpoints
        for endpoint in tuple(endpoints.by_descriptor.values()):
            if endpoint.connection is None or not endpoint.pending:
                endpoints.drop(endpoint)
        while endpoints.by_descriptor and monotonic() < deadline:
            for descriptor, mask in self._epoll.poll(max(0.0, deadline - monotonic())):
                found = endpoints.by_descriptor.get(descriptor)
                if found is None:
                    continue
                if mask & select.EPOLLOUT:
                    found.flush()
                if not found.pending or mask & (select.EPOLLHUP | select.EPOLLERR):
                    endpoints.drop(found)


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
