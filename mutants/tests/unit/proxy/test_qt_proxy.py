"""`qt_proxy` as a process, between stand-ins for a device and for a TCP service."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from qtenclave.proxy.qt_proxy import main
from qtenclave.vsock.hybrid import Peer, encode_peer_name

LIMIT_S = 20.0
PORT = 8000
PATTERN = bytes(range(251)) * 4000


@pytest.fixture
def directory() -> Iterator[Path]:
    path = Path(tempfile.mkdtemp(prefix="qt-", dir="/tmp"))
    yield path
    shutil.rmtree(path)


@pytest.fixture
def service() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as sock:
        sock.settimeout(LIMIT_S)
        yield sock


def arguments(directory: Path, service: socket.socket) -> list[str]:
    tcp_port = service.getsockname()[1]
    options = [("-l", str(PORT)), ("-a", "127.0.0.1"), ("-p", str(tcp_port))]
    return [*(word for option in options for word in option), "--directory", str(directory)]


@contextmanager
def proxy(directory: Path, service: socket.socket) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "qtenclave.proxy.qt_proxy", *arguments(directory, service)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    with process:
        assert process.stdout is not None
        line = process.stdout.readline()
        tcp_port = service.getsockname()[1]
        assert line == f"listening on vsock (3, {PORT}), forwarding to 127.0.0.1:{tcp_port}\n"
        yield process
        if process.poll() is None:
            process.kill()
        process.communicate(timeout=LIMIT_S)


def dial(directory: Path, *, name: bytes | None = None) -> socket.socket:
    """Connect as a device does for enclave 7."""
    sock = socket.socket(socket.AF_UNIX)
    sock.settimeout(LIMIT_S)
    dial.serial += 1  # type: ignore[attr-defined]
    default = encode_peer_name(Peer(7, 1234), os.getpid(), dial.serial)  # type: ignore[attr-defined]
    sock.bind(default if name is None else name)
    sock.connect(str(directory / f"3_{PORT}"))
    return sock


dial.serial = 0  # type: ignore[attr-defined]


def receive_all(sock: socket.socket) -> bytes:
    data = bytearray()
    while part := sock.recv(1 << 20):
        data += part
    return bytes(data)


def accept(service: socket.socket) -> socket.socket:
    sock, _ = service.accept()
    sock.settimeout(LIMIT_S)
    return sock


def test_bytes_go_both_ways_and_each_end_is_passed_on(
    directory: Path, service: socket.socket
) -> None:
    with proxy(directory, service), dial(directory) as enclave, accept(service) as target:
        enclave.sendall(b"question")
        enclave.shutdown(socket.SHUT_WR)
        assert receive_all(target) == b"question"
        target.sendall(b"answer")
        target.shutdown(socket.SHUT_WR)
        assert receive_all(enclave) == b"answer"


def test_the_services_end_leaves_the_other_direction_open(
    directory: Path, service: socket.socket
) -> None:
    with proxy(directory, service), dial(directory) as enclave, accept(service) as target:
        target.sendall(b"greeting")
        target.shutdown(socket.SHUT_WR)
        assert receive_all(enclave) == b"greeting"
        enclave.sendall(b"still here")
        enclave.close()
        assert receive_all(target) == b"still here"


def test_much_is_forwarded_whole(directory: Path, service: socket.socket) -> None:
    with proxy(directory, service), dial(directory) as enclave, accept(service) as target:
        pid = os.fork()
        if pid == 0:  # a second process, so that sending and receiving do not wait for each other
            target.sendall(PATTERN)
            os._exit(0)
        target.close()
        assert receive_all(enclave) == PATTERN
        os.waitpid(pid, 0)


def test_parallel_connections_are_kept_apart(directory: Path, service: socket.socket) -> None:
    with proxy(directory, service):
        pairs = []
        for number in range(20):
            enclave = dial(directory)
            pairs.append((enclave, accept(service), b"%d" % number))
        for enclave, _, message in pairs:
            enclave.sendall(message)
        for enclave, target, message in reversed(pairs):
            assert target.recv(100) == message
            enclave.close()
            target.close()


def test_a_refused_target_ends_that_connection_only(
    directory: Path, service: socket.socket
) -> None:
    with proxy(directory, service) as process:
        with dial(directory) as first, accept(service) as target:
            service.close()
            with dial(directory) as second:
                assert second.recv(1) == b""
            first.sendall(b"x")
            assert target.recv(1) == b"x"
        assert process.poll() is None


def test_a_peer_without_a_devices_name_is_turned_away(
    directory: Path, service: socket.socket
) -> None:
    with proxy(directory, service):
        with dial(directory, name=b"\0qt-not-a-device/%d" % os.getpid()) as stranger:
            assert stranger.recv(1) == b""
        with dial(directory) as enclave, accept(service) as target:
            enclave.sendall(b"x")
            assert target.recv(1) == b"x"


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_cleanly(
    directory: Path, service: socket.socket, number: signal.Signals
) -> None:
    with proxy(directory, service) as process, dial(directory) as enclave, accept(service):
        process.send_signal(number)
        assert enclave.recv(1) == b""
        _, talk = process.communicate(timeout=LIMIT_S)
        assert process.returncode == 0
        assert "Traceback" not in talk
        assert not (directory / f"3_{PORT}").exists()


def test_a_port_in_use_is_refused_and_left_alone(
    directory: Path, service: socket.socket, capsys: pytest.CaptureFixture[str]
) -> None:
    with proxy(directory, service):
        assert main(arguments(directory, service)) == 4
        assert "another program listens there" in capsys.readouterr().err
        with dial(directory) as enclave, accept(service) as target:
            enclave.sendall(b"x")
            assert target.recv(1) == b"x"


def test_what_a_dead_proxy_left_is_replaced(directory: Path, service: socket.socket) -> None:
    with proxy(directory, service) as process:
        process.kill()
        process.wait(LIMIT_S)
    assert (directory / f"3_{PORT}").exists()
    with proxy(directory, service), dial(directory) as enclave, accept(service) as target:
        enclave.sendall(b"x")
        assert target.recv(1) == b"x"


def test_a_host_that_does_not_resolve_is_refused(
    directory: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    options = ["-l", "8000", "-a", "no such host", "-p", "443", "--directory", str(directory)]
    assert main(options) == 5
    assert "Check -a" in capsys.readouterr().err


def test_a_directory_open_to_others_is_refused(
    directory: Path, service: socket.socket, capsys: pytest.CaptureFixture[str]
) -> None:
    directory.chmod(0o755)
    assert main(arguments(directory, service)) == 3
    assert "0700" in capsys.readouterr().err


@pytest.mark.parametrize(
    "options",
    [
        [],
        ["-l", "8000", "-a", "localhost"],
        ["-l", "-1", "-a", "localhost", "-p", "443"],
        ["-l", "4294967295", "-a", "localhost", "-p", "443"],
        ["-l", "8000", "-a", "localhost", "-p", "0"],
        ["-l", "8000", "-a", "localhost", "-p", "65536"],
        ["-l", "8000", "-a", "localhost", "-p", "https"],
        ["-l", "8000", "-a", "", "-p", "443"],
    ],
    ids=[
        "nothing",
        "no port",
        "negative",
        "port for any",
        "zero",
        "beyond 16 bits",
        "name for a port",
        "empty host",
    ],
)
def test_a_bad_command_line_is_refused(options: list[str]) -> None:
    with pytest.raises(SystemExit) as ending:
        main(options)
    assert ending.value.code == 2
