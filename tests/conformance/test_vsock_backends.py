"""One guest under two devices: ours, and `vhost-device-vsock` of the rust-vmm project.

Whoever uses one may use the other for the plain cases: the same guest program, the same host
programs, the same talk. What differs: theirs has no context id 0, knows the parent as 2, may tell
two clients the same local port, loses what follows the `CONNECT` line in one piece with it, and in
version 0.3.0 ends a connection when its host program closes one direction.
"""

import shutil
import socket
import struct
import subprocess
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from compiled_device import CompiledDevice
from vsock_guest import GUEST_CID, LIMIT_S
from vsock_machine import DIAL, ECHO, SINK, SOURCE, TAKE, Machine, compile_program, find_kernel

from qtenclave.vsock.packet import CID_PARENT

pytestmark = [
    pytest.mark.machine,
    pytest.mark.skipif(find_kernel() is None, reason="`make setup` has not built the guest kernel"),
]

PATTERN = bytes(range(251)) * 10_000  # two and a half megabytes


@pytest.fixture(scope="module", params=["ours", "vhost-device-vsock"])
def machine(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Machine]:
    device = None if request.param == "ours" else CompiledDevice()
    program = tmp_path_factory.mktemp("guest") / "init"
    compile_program(program)
    with Machine(program, device=device) as made:
        yield made


class HybridClient:
    """A client written from the convention's description alone, with none of our code.

    Source: Firecracker, "Using the Firecracker Virtio-vsock Device", "Host-Initiated Connections".
    """

    def __init__(self, path: Path, port: int) -> None:
        self.sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.sock.settimeout(LIMIT_S)
        self.sock.connect(str(path))
        self.sock.sendall(f"CONNECT {port}\n".encode())
        answer = bytearray()
        while not answer.endswith(b"\n"):
            part = self.sock.recv(1)
            if not part:
                self.sock.close()
                raise ConnectionRefusedError(bytes(answer))
            answer += part
        word, number = answer.decode("ascii").split()
        assert word == "OK"
        self.local_port = int(number)

    def close(self) -> None:
        self.sock.close()


def dial(machine: Machine, port: int) -> HybridClient:
    return HybridClient(machine.device.directory / str(GUEST_CID), port)


def receive_all(sock: socket.socket) -> bytes:
    data = bytearray()
    while part := sock.recv(1 << 18):
        data += part
    return bytes(data)


def test_an_echo(machine: Machine) -> None:
    with closing(dial(machine, ECHO)) as client:
        for number in range(50):
            client.sock.sendall(b"%d" % number)
            assert client.sock.recv(100) == b"%d" % number


def test_many_connections_at_once(machine: Machine) -> None:
    clients = [dial(machine, ECHO) for _ in range(20)]
    if machine.device.parent_cid == CID_PARENT:
        assert len({client.local_port for client in clients}) == len(clients)
    for number, client in enumerate(clients):
        client.sock.sendall(b"%d" % number)
    for number, client in reversed(list(enumerate(clients))):
        assert client.sock.recv(100) == b"%d" % number
        client.close()


def test_a_port_without_a_service_is_refused(machine: Machine) -> None:
    with pytest.raises((ConnectionRefusedError, ConnectionResetError)):
        dial(machine, 1)


def test_much_to_the_host(machine: Machine) -> None:
    with closing(dial(machine, SOURCE)) as client:
        client.sock.sendall(struct.pack("<Q", len(PATTERN)))
        assert receive_all(client.sock) == PATTERN


def test_much_to_the_guest(machine: Machine) -> None:
    with closing(dial(machine, TAKE)) as client:
        client.sock.sendall(struct.pack("<Q", len(PATTERN)) + PATTERN)
        assert len(client.sock.recv(1)) == 1  # sent when all of it came


def test_half_close(machine: Machine) -> None:
    if machine.device.parent_cid != CID_PARENT:
        pytest.skip("vhost-device-vsock 0.3.0 ends both directions")
    with closing(dial(machine, SINK)) as client:
        client.sock.sendall(PATTERN)
        client.sock.shutdown(socket.SHUT_WR)
        count, total = struct.unpack("<QQ", client.sock.recv(16, socket.MSG_WAITALL))
        assert (count, total) == (len(PATTERN), sum(PATTERN[::64]))


def test_both_directions_at_once(machine: Machine) -> None:
    with closing(dial(machine, ECHO)) as client:
        received = bytearray()

        def read() -> None:
            while len(received) < len(PATTERN) and (part := client.sock.recv(1 << 18)):
                received.extend(part)

        reader = threading.Thread(target=read)
        reader.start()
        client.sock.sendall(PATTERN)
        reader.join()
        assert received == PATTERN


def test_the_guest_calls_the_host(machine: Machine) -> None:
    listener = machine.device.serve_parent(f"{GUEST_CID}_8100")
    with closing(dial(machine, DIAL)) as client:
        client.sock.sendall(struct.pack("<II", machine.device.parent_cid, 8100))
        service, _ = listener.accept()
        with service:
            assert client.sock.recv(4, socket.MSG_WAITALL) == bytes(4)
            service.sendall(b"question")
            assert client.sock.recv(100) == b"question"
            client.sock.sendall(b"answer")
            assert service.recv(100) == b"answer"


def test_the_guest_calls_a_port_without_a_service(machine: Machine) -> None:
    with closing(dial(machine, DIAL)) as client:
        client.sock.sendall(struct.pack("<II", machine.device.parent_cid, 8101))
        (status,) = struct.unpack("<I", client.sock.recv(4, socket.MSG_WAITALL))
        assert status != 0


def test_connections_one_after_the_other(machine: Machine) -> None:
    for _ in range(50):
        with closing(dial(machine, ECHO)) as client:
            client.sock.sendall(b"x")
            assert client.sock.recv(1) == b"x"


def test_socat(machine: Machine) -> None:
    socat = shutil.which("socat")
    if socat is None:
        pytest.skip("socat is not installed")
    path = machine.device.directory / str(GUEST_CID)
    with subprocess.Popen(
        [socat, "-", f"UNIX-CONNECT:{path}"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as talk:
        assert talk.stdin is not None
        assert talk.stdout is not None
        talk.stdin.write(b"CONNECT %d\n" % ECHO)
        talk.stdin.flush()
        assert talk.stdout.readline().startswith(b"OK ")
        talk.stdin.write(b"hello")
        talk.stdin.flush()
        assert talk.stdout.read(5) == b"hello"
        talk.stdin.close()
        talk.wait(LIMIT_S)
