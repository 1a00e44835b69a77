"""Limits of the real device process, each exceeded; peers that die; monitors that come twice."""

import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from vsock_guest import GUEST_CID, LIMIT_S, DeviceProcess, GuestDriver, GuestSocket, Ring, connected

from qtenclave.vsock import device as device_module
from qtenclave.vsock import endpoints as endpoints_module
from qtenclave.vsock._settings import Settings
from qtenclave.vsock.packet import (
    HEADER,
    OP_REQUEST,
    OP_RESPONSE,
    OP_RST,
    OP_RW,
    SHUTDOWN_BOTH,
    TYPE_SEQPACKET,
    TYPE_STREAM,
)
from qtenclave.vsock.vhost_user import VhostUser

# What the loop takes from its listeners before it holds the rest back.
MAX_WAITING = 64
WAITING_TIMEOUT_S = 10.0


def require_served(guest: GuestSocket, host: socket.socket, rounds: int = 3) -> None:
    """Talk over a connection; anything else that the device sends meanwhile is an error."""
    for number in range(rounds):
        guest.send(b"%d" % number)
        assert host.recv(10) == b"%d" % number
        host.sendall(b"%d" % number)
        assert guest.read(1) == b"%d" % number


def descriptors(device: DeviceProcess) -> int:
    """How many the process has open; 0 where only root may look."""
    assert device.process is not None
    with suppress(PermissionError):
        return len(os.listdir(f"/proc/{device.process.pid}/fd"))
    return 0


# Lengths


@pytest.mark.parametrize("kind", [TYPE_STREAM, TYPE_SEQPACKET], ids=["stream", "messages"])
def test_r33_a_long_packet_is_refused_before_memory_is_taken(
    device: DeviceProcess, driver: GuestDriver, kind: int
) -> None:
    """The buffers are there, so no length is a lie: only the credit is far too small."""
    length = 12 << 20
    guest = GuestSocket(driver, 5000, 3, 8000, kind)
    sock = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET if kind == TYPE_SEQPACKET else 1)
    with sock:
        sock.bind(str(device.directory / "3_8000"))
        sock.listen(1)
        assert guest.connect().is_open
        before = device.private_kib()
        data = HEADER.pack(*guest.header(OP_RW, length))
        driver.monitor.memory[driver._tx_area : driver._tx_area + len(data)] = data
        driver._tx_lent[
            driver.tx.lend([(driver._tx_area, 44), (0x20_0000, length)], device_writes=False)
        ] = []
        driver.tx.publish()
        guest.wait(lambda: guest.is_reset)
        assert device.private_kib() - before < 512


# Programs that are not answered


def ask(device: DeviceProcess, driver: GuestDriver) -> tuple[socket.socket, GuestSocket]:
    """A host program that asked for a port, which the guest has heard of and not answered."""
    sock = device.dial(7001)
    header, _ = driver.receive()
    assert header.op == OP_REQUEST
    return sock, GuestSocket(driver, 7001, 3, header.src_port)


def test_r39_programs_beyond_those_that_may_wait_stay_in_the_backlog(
    device: DeviceProcess, driver: GuestDriver
) -> None:
    with connected(device, driver) as (guest, host):
        waiting = [ask(device, driver) for _ in range(MAX_WAITING)]
        late = device.dial(7002)
        require_served(guest, host)  # nothing about the late one
        waiting[5][1].control(OP_RST)
        header, _ = driver.receive()
        assert (header.op, header.dst_port) == (OP_REQUEST, 7002)
        answering = GuestSocket(driver, 7002, 3, header.src_port)
        answering.control(OP_RESPONSE)
        assert late.recv(100) == b"OK %d\n" % header.src_port


class Clock:
    """Time that passes when told to."""

    def __init__(self) -> None:
        self.now_s = 1000.0

    def __call__(self) -> float:
        return self.now_s


@contextmanager
def served_here(parts: DeviceProcess) -> Iterator[None]:
    """Run the device in a thread of this process, so that a test can be its clock."""
    settings = Settings(
        vhost_fd=parts.monitor.device_end.fileno(),
        guest_cid=GUEST_CID,
        hypervisor_ports={port: f"{parts.directory}/hypervisor{port}" for port in (1, 2)},
        parent_directory=parts.directory,
        listen_fd=parts.listener.fileno(),
        message_listen_fd=None,
        ready_fd=None,
    )
    with VhostUser(parts.monitor.device_end, GUEST_CID) as vhost:
        made = device_module.Device(settings, vhost, [parts.listener])
        running = threading.Thread(target=made.run)
        running.start()
        try:
            yield
        finally:
            parts.monitor.channel.close()
            running.join(LIMIT_S)
            assert not running.is_alive()


def test_r39_a_program_that_waits_too_long_is_let_go(monkeypatch: pytest.MonkeyPatch) -> None:
    """One that says no port, one that says half a line, and one that the guest does not answer."""
    clock = Clock()
    for module in (device_module, endpoints_module):
        monkeypatch.setattr(module, "monotonic", clock)
    parts = DeviceProcess()
    try:
        with served_here(parts):
            driver = GuestDriver(parts.monitor)
            unanswered, guest = ask(parts, driver)
            silent, halfway = (socket.socket(socket.AF_UNIX) for _ in range(2))
            for sock in (silent, halfway):
                parts.opened.append(sock)
                sock.settimeout(LIMIT_S)
                sock.connect(str(parts.directory / str(GUEST_CID)))
            halfway.sendall(b"CONNE")
            with connected(parts, driver) as (other, host):
                require_served(other, host, 5)
                for sock in (unanswered, silent, halfway):  # just in time
                    sock.setblocking(False)
                    with pytest.raises(BlockingIOError):
                        sock.recv(1)
                    sock.settimeout(LIMIT_S)
                clock.now_s += WAITING_TIMEOUT_S + 0.1
                # The loop sleeps by the real clock; nothing else wakes it than one more of them.
                last = socket.socket(socket.AF_UNIX)
                parts.opened.append(last)
                last.connect(str(parts.directory / str(GUEST_CID)))
                header, _ = driver.receive()
                assert (header.op, header.dst_port) == (OP_RST, guest.port)
                for sock in (unanswered, silent, halfway):
                    with suppress(ConnectionResetError):  # half a line was left unread
                        assert sock.recv(1) == b""
                require_served(other, host)
    finally:
        parts.__exit__()


# Peers that die


def test_r36_bytes_for_a_program_that_died_end_nothing_else(
    device: DeviceProcess, driver: GuestDriver
) -> None:
    """Neither a signal for the broken pipe, nor an error, nor another connection's loss."""
    with connected(device, driver, 5001) as (other, there):
        for number in range(20):
            with connected(device, driver, 6000 + number) as (guest, host):
                guest.send(bytes(1000))
                host.close()  # with bytes unread, which makes it a reset
                for _ in range(3):  # before the guest hears of that
                    guest.sent += 1000
                    driver.send(guest.header(OP_RW, 1000), bytes(1000), publish=False)
                driver.tx.publish()
                guest.wait(lambda guest=guest: guest.host_flags == SHUTDOWN_BOTH or guest.is_reset)
                guest.control(OP_RST)
        require_served(other, there)


def test_r36_a_program_that_leaves_before_it_is_heard_takes_no_place(
    device: DeviceProcess, driver: GuestDriver
) -> None:
    """Its line and its end are found together, and the end is not reported again."""
    assert device.process is not None
    with connected(device, driver) as (guest, host):
        device.process.send_signal(signal.SIGSTOP)
        for _ in range(2 * MAX_WAITING - 1):  # what the backlog holds
            device.dial(7001).close()
        device.process.send_signal(signal.SIGCONT)
        late = device.dial(7002)
        header, _ = driver.receive()
        assert (header.op, header.dst_port) == (OP_REQUEST, 7002)
        late.close()
        assert driver.receive()[0].op == OP_RST
        require_served(guest, host)


def test_r36_a_storm_of_programs_that_come_and_go(
    device: DeviceProcess, driver: GuestDriver
) -> None:
    """Hundreds that ask for a port and leave, with or without waiting for the guest."""
    open_before = descriptors(device)
    asked: set[tuple[int, int]] = set()

    def hear_until(port: int) -> GuestSocket:
        while True:
            header, _ = driver.receive()
            address = (header.dst_port, header.src_port)
            if header.op == OP_REQUEST:
                asked.add(address)
                if header.dst_port == port:
                    return GuestSocket(driver, port, 3, header.src_port)
            else:
                assert header.op == OP_RST
                asked.remove(address)  # what it asked for, it takes back once

    for number in range(300):
        sock = device.dial(7001 if number % 3 else 7002)
        if number % 3:
            guest = hear_until(7001)
            if number % 3 == 1:
                guest.control(OP_RST)
                assert sock.recv(1) == b""
                asked.remove((guest.port, guest.host_port))
        sock.close()
    last = device.dial(7003)
    guest = hear_until(7003)
    while len(asked) > 1:
        header, _ = driver.receive()
        assert header.op == OP_RST
        asked.remove((header.dst_port, header.src_port))
    guest.control(OP_RESPONSE)
    assert last.recv(100) == b"OK %d\n" % guest.host_port
    last.close()
    guest.wait(lambda: guest.host_flags == SHUTDOWN_BOTH)
    guest.control(OP_RST)
    with connected(device, driver) as (one, host):
        require_served(one, host)
        # With this connection's own.
        assert descriptors(device) <= open_before + 1


# Monitors


def test_a_second_monitor_finds_nobody(device: DeviceProcess, driver: GuestDriver) -> None:
    """A device serves the one connection that it was given, and ends with it."""
    assert device.process is not None
    before = set(device.directory.iterdir())
    with connected(device, driver) as (_, host):
        device.monitor.channel.close()
        assert host.recv(1) == b""
    assert device.wait() == (0, "")
    assert set(device.directory.iterdir()) == before  # it has no address to come back to


def test_a_socket_that_monitors_could_come_back_to_is_refused(short_dir: Path) -> None:
    with (
        socket.socket(socket.AF_UNIX) as listener,
        socket.socket(socket.AF_UNIX) as programs,
        socket.socket(socket.AF_UNIX) as monitor,
    ):
        listener.bind(str(short_dir / "vhost"))
        listener.listen()
        monitor.connect(str(short_dir / "vhost"))
        arguments = ["--vhost-fd", str(listener.fileno()), "--listen-fd", str(programs.fileno())]
        arguments += ["--guest-cid", str(GUEST_CID), "--parent-dir", str(short_dir)]
        ended = subprocess.run(
            [sys.executable, "-I", "-m", "qtenclave.vsock.device", *arguments],
            pass_fds=[listener.fileno(), programs.fileno()],
            stderr=subprocess.PIPE,
            text=True,
            timeout=LIMIT_S,
            check=False,
        )
    assert ended.returncode == 2
    assert "--vhost-fd: expected a connected socket" in ended.stderr


# The event queue


def test_the_event_queue_is_never_used(device: DeviceProcess, driver: GuestDriver) -> None:
    """Its one event says that the guest has another context id and lost its connections.

    Neither happens to a running guest here: no machine is moved or restored, and a device that
    loses the connections ends, and the machine with it. What a queue's stop drops, the guest's own
    reset of its driver asked for.
    """
    events = Ring(device.monitor, 2, 16)
    for number in range(16):
        events.lend([(0x1F_0000 + 64 * number, 64)], device_writes=True)
    events.publish()
    with connected(device, driver) as (guest, host):
        require_served(guest, host)
        for queue in (0, 1):
            device.monitor.stop_queue(queue)
        assert host.recv(1) == b""
    driver.rx, driver.tx = Ring(device.monitor, 0, 128), Ring(device.monitor, 1, 128)
    driver._rx_at.clear()
    driver._rx_slots.extend(range(128 - len(driver._rx_slots)))
    driver.lend_rx(64)
    with connected(device, driver) as (guest, host):
        require_served(guest, host)
    assert events.take_used() is None
    assert device.monitor.stop_queue(2) == 0  # not even looked at
