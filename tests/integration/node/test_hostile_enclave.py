"""An attacker as an enclave of a real node, beside one that has to work on.

The attacker is the program of `tests/integration/vsock/hostile`, in an image file of its own: its
command line, which names the attack and the seed, is measured. The other enclave's parent talks to
it all the while, through it to its security module, and to the node.
"""

import contextlib
import itertools
import os
import re
import socket
import struct
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from architectures import X86_64
from hostile_machine import ECHO, HOLD, SOURCE, ParentServices, compile_hostile
from small_image import encode_ramdisk, write_image, write_sections
from vsock_machine import DIAL, compile_program, find_kernel
from vsock_machine import ECHO as ENCLAVE_ECHO

from qtenclave.hypervisor.load import ImageLoader
from qtenclave.image.tree import RegularFile
from qtenclave.qtsm.protocol import (
    MAX_RESPONSE_BYTES,
    DescribePcr,
    Document,
    FrameReader,
    GetAttestationDoc,
    PcrValue,
    encode_frame,
    encode_request,
    parse_response,
)
from qtenclave.vsock import connect, listen

pytestmark = [
    pytest.mark.machine,
    pytest.mark.skipif(find_kernel() is None, reason="`make setup` has not built the guest kernel"),
]

NEIGHBOUR, FIRST_CID = 4, 5
LIMIT_S = 60.0
QTSM = (0, 1)
SURVIVED = 77  # what the attacker says as its exit status when its device still serves it


class Neighbour:
    """An ordinary enclave whose parent, module and node are asked again and again."""

    def __init__(self, qtd: Any, directory: Path) -> None:
        self._qtd = qtd
        self._directory = directory
        self.rounds = 0
        self._leave = threading.Event()
        self._failure: BaseException | None = None
        self._thread = threading.Thread(target=self._talk)
        self._thread.start()

    def _connect(self, port: int) -> socket.socket:
        sock = connect(
            NEIGHBOUR, port, directory=self._directory, timeout_s=LIMIT_S, wait_s=LIMIT_S
        )
        sock.settimeout(LIMIT_S)
        return sock

    def _talk(self) -> None:
        try:
            with self._connect(ENCLAVE_ECHO) as echo, self._connect(DIAL) as module:
                module.sendall(struct.pack("<II", *QTSM))
                assert module.recv(4, socket.MSG_WAITALL) == bytes(4)
                while not self._leave.wait(0.02):  # the attacks need the processors too
                    self._ask(echo, module)
                    self.rounds += 1
        except BaseException as error:  # noqa: BLE001 - shown by the test's own thread
            self._failure = error

    def _ask(self, echo: socket.socket, module: socket.socket) -> None:
        message = b"%d" % self.rounds
        echo.sendall(message)
        assert echo.recv(100) == message
        wanted = Document if self.rounds % 4 == 0 else PcrValue
        request = GetAttestationDoc() if wanted is Document else DescribePcr(16)
        module.sendall(encode_frame(encode_request(request)))
        assert isinstance(parse_response(_read_frame(module)), wanted)
        assert NEIGHBOUR in [one["cid"] for one in self._qtd.client.enclaves()]

    def require_well(self) -> None:
        """Fail unless a whole round went well after now."""
        before = self.rounds
        while self.rounds < before + 2:
            assert self._failure is None
            assert self._thread.is_alive()
            self._thread.join(0.01)

    def close(self) -> None:
        self._leave.set()
        self._thread.join()


def _read_frame(sock: socket.socket) -> bytes:
    reader = FrameReader(MAX_RESPONSE_BYTES)
    while (frame := reader.next_frame()) is None:
        data = sock.recv(65536)
        assert data
        reader.feed(data)
    return frame


class Attackers:
    """Starts attackers on the node and says how each ended."""

    def __init__(self, qtd: Any, neighbour: Neighbour, kernel: bytes, directory: Path) -> None:
        self._qtd = qtd
        self._neighbour = neighbour
        self._kernel = kernel
        self._directory = directory
        self._cids = itertools.count(FIRST_CID)

    def write(self, attack: str, seed: int) -> Path:
        path = self._directory / f"{attack}-{seed}.eif"
        ramdisk = encode_ramdisk({b"seed": RegularFile(content=b"")})
        command_line = f"attack={attack} seed={seed} init=1"
        write_sections(path, self._kernel, command_line.encode(), [ramdisk])
        return path

    def run(self, attack: str, seed: int = 0) -> dict[str, Any]:
        """Return the node's record of the end; the neighbour works on, whatever it was."""
        cid = next(self._cids)
        self._qtd.start(self.write(attack, seed), cid)
        while not (found := [one for one in self._qtd.client.endings() if one["cid"] == cid]):
            self._neighbour.require_well()
        self._neighbour.require_well()
        assert self._qtd.process.poll() is None
        ending: dict[str, Any] = found[-1]
        assert "Traceback" not in ending["detail"]
        return ending


@pytest.fixture(scope="module")
def attackers(installation: Any, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Attackers]:
    top = tmp_path_factory.mktemp("hostile")
    compile_program(top / "application")
    image = top / "neighbour.eif"
    guest = find_kernel()
    assert guest is not None
    program = (top / "application").read_bytes()
    write_image(image, guest[0].parent.parent, program, ("/application",), X86_64)
    with contextlib.ExitStack() as stack:
        stack.enter_context(installation.qtsmd())
        qtd = stack.enter_context(installation.qtd("--accel", "tcg"))
        directory = qtd.run / "vsock" / str(os.geteuid())
        services = ParentServices()
        stack.callback(services.close)
        qtd.start(image, NEIGHBOUR)
        for port in (ECHO, SOURCE, HOLD):
            services.add(stack.enter_context(listen(port, directory=directory)).socket, port)
        services.start()
        neighbour = Neighbour(qtd, directory)
        stack.callback(neighbour.close)
        neighbour.require_well()
        yield Attackers(qtd, neighbour, compile_hostile(top), top)
        assert services.failure is None


# Of each kind one or two; all of them run without a node in `test_hostile_guest.py`.
FAULTS = {
    "tx_beyond_memory": r"guest fault: guest memory: expected a range inside it, got 64 bytes",
    "tx_lying_length": r"guest fault: packet payload: expected \d+ more bytes",
    "rx_index_jumps": r"guest fault: avail ring: expected at most 128 chains at once",
}
# What names the lifecycle channel ends it, and the node ends the enclave for that.
CHANNEL = {
    "lifecycle_lines": "lifecycle: expected one connection, got another",
    "resets_of_the_device": "lifecycle: expected an open channel, got its end",
}
GOES_ON = (
    "qtsm_frames",
    "qtsm_halves",
    "qtsm_answers_not_taken",
    "flood_of_qtsm",
    "flood_of_the_parent",
    "answers_not_taken",
    "hoard",
    "foreign_sources",
)
SEEDED = ("random_requests", "random_packets")
SEEDS = range(int(os.environ.get("QT_HOSTILE_SEEDS", "2")))


@pytest.mark.parametrize("attack", FAULTS)
def test_a_broken_contract_ends_the_enclave_with_a_reason(
    attackers: Attackers, attack: str
) -> None:
    ending = attackers.run(attack)
    assert ending["cause"] == "machine failed"
    assert "status 3" in ending["detail"]
    assert re.search(FAULTS[attack], ending["detail"])


@pytest.mark.parametrize("attack", CHANNEL)
def test_a_broken_lifecycle_channel_ends_the_enclave(attackers: Attackers, attack: str) -> None:
    ending = attackers.run(attack)
    assert (ending["cause"], ending["detail"]) == ("guest fault", CHANNEL[attack])


@pytest.mark.parametrize("attack", GOES_ON)
def test_what_is_allowed_ends_nothing(attackers: Attackers, attack: str) -> None:
    ending = attackers.run(attack)
    assert (ending["cause"], ending["number"]) == ("exited", SURVIVED), ending


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("attack", SEEDED)
def test_random(attackers: Attackers, attack: str, seed: int) -> None:
    ending = attackers.run(attack, seed)
    assert (ending["cause"], ending["number"]) == ("exited", SURVIVED), ending


def test_the_seed_is_measured(attackers: Attackers) -> None:
    """Whoever has the image of a failure can have the failure again."""
    digests = set()
    for seed in (1, 2):
        loader = ImageLoader()
        loader.receive(attackers.write("random_packets", seed).read_bytes())
        image = loader.finish(now=datetime.now(UTC), debug=False)
        assert image.command_line == f"attack=random_packets seed={seed} init=1"
        digests.add(image.image_digest)
        image.close()
    assert len(digests) == 2
