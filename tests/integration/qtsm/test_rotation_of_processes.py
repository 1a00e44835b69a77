"""Six virtual hours of real processes that are killed in mid-rotation, under clocks that are set.

PKI and qtsmd are the daemons themselves, with TLS, sockets, threads and filters; only what they
read as the time is the test's (`clocked`). `test_rotation_soak` holds every other turn of events.
"""

import contextlib
import itertools
import os
import select
import shutil
import signal
import socket
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from hashlib import sha384
from pathlib import Path

import pytest
from clocked import Clocks
from cryptography import x509
from region_parts import Pki

from qtenclave.attestation import ChainCache, Nonce, Roots, parse_document, verify_document
from qtenclave.pki.store import create_enrolment_token
from qtenclave.qtsm.attestor import RENEW_REMAINING_S
from qtenclave.qtsm.client import ControlClient
from qtenclave.qtsm.protocol import (
    Document,
    ExtendPcr,
    FrameReader,
    GetAttestationDoc,
    PcrValue,
    Request,
    Response,
    encode_frame,
    encode_request,
    parse_response,
)

INSTANCE_ID = "4662b7a3-7898-46c9-a6c5-20e9025e50bc"
LOOK_S = 60
HOUR_S, DAY_S = 3600, 86400
# Everything happens so much later than the root was made: a day back is not before it.
LATER_S = 3 * DAY_S
TOLERANCE = timedelta(minutes=5)  # true time, on any machine; clocks are set by hours
LONGEST_PAUSE_S = 31  # between two tries of qtsmd


class VirtualPki(Pki):
    """A PKI whose daemon, and whose tokens, are of a time that is set."""

    def __init__(self, top: Path) -> None:
        super().__init__(top, top / "log")
        self.clocks = Clocks(top / "pki-clocks")

    def now(self) -> datetime:
        later = timedelta(seconds=self.clocks.moved_s + self.clocks.set_s)
        return datetime.now(UTC) + later

    def token(self, instance_id: str) -> str:
        return create_enrolment_token(self.store, instance_id, self.now())


class Enclave:
    """An enclave's end of its channel, and what its latest document said."""

    def __init__(self, path: Path) -> None:
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.socket.connect(str(path))
        self.reader = FrameReader(24576)
        self.leaf = b""
        self.made = datetime.now(UTC)
        self.remaining_s = 0.0

    @property
    def is_due(self) -> bool:
        return self.remaining_s < RENEW_REMAINING_S

    def ask(self, request: Request) -> Response:
        self.socket.sendall(encode_frame(encode_request(request)))
        while (frame := self.reader.next_frame()) is None:
            data = self.socket.recv(65536)
            if not data:
                raise EOFError
            self.reader.feed(data)
        return parse_response(frame)


class Soak:
    """Both daemons, the clocks of their machines, and two enclaves that ask throughout."""

    numbers = itertools.count()

    def __init__(self, top: Path, stack: contextlib.ExitStack) -> None:
        self.top, self.stack = top, stack
        self.pki = stack.enter_context(VirtualPki(top))
        self.node_clocks = Clocks(top / "node-clocks")
        self.chains = ChainCache()
        self.documents = 0
        self.leaves: set[bytes] = set()
        self.set_clocks(LATER_S, LATER_S)
        self.roots = Roots.from_pem(self.pki.store.root_pem(self.pki.now()))
        self.start_pki()
        self.start_qtsmd()

    def start_pki(self) -> None:
        self.pki_process = self.stack.enter_context(self.pki.run(prefix=self.pki.clocks.prefix))

    def start_qtsmd(self) -> None:
        """Start one with two modules, whose keys are not due at the same time."""
        life = next(self.numbers)
        control, modules = self.top / f"{life}.sock", self.top / f"m{life}"
        daemon = self.pki.run_qtsmd(control, modules, INSTANCE_ID, prefix=self.node_clocks.prefix)
        self.qtsmd = self.stack.enter_context(daemon)
        client = self.stack.enter_context(ControlClient(control))
        self.enclaves: list[Enclave] = []
        for number in range(2):
            self.move_on(number * 20 * 60)
            enclave_id = f"{life:08x}{number:08x}"
            address = client.create_module(enclave_id, image_digest=bytes(48))
            client.wait_certified(enclave_id)
            self.enclaves.append(Enclave(address.socket_path))
            self.stack.callback(self.enclaves[-1].socket.close)

    @staticmethod
    def kill(process: "subprocess.Popen[bytes]") -> None:
        process.kill()
        process.wait()

    def set_clocks(self, node_s: int, pki_s: int) -> None:
        """Set the machines' clocks forward, or back."""
        self.node_clocks.set_s += node_s
        self.pki.clocks.set_s += pki_s
        self.move_on(0)

    def move_on(self, seconds: int) -> None:
        for clocks in (self.node_clocks, self.pki.clocks):
            clocks.moved_s += seconds
            clocks.write()

    def ask(self) -> None:
        """Have a document from each enclave, and hold it to its own time."""
        for enclave in self.enclaves:
            nonce = os.urandom(32)
            response = enclave.ask(GetAttestationDoc(nonce=nonce))
            assert isinstance(response, Document), response
            claim = parse_document(response.document)
            made = datetime.fromtimestamp(claim.timestamp_ms / 1000, UTC)
            verify_document(claim, self.roots, made, Nonce(nonce), chains=self.chains)
            leaf = x509.load_der_x509_certificate(claim.certificate)
            assert leaf.not_valid_before_utc <= made <= leaf.not_valid_after_utc
            enclave.leaf, enclave.made = claim.certificate, made
            enclave.remaining_s = (leaf.not_valid_after_utc - made).total_seconds()
            self.leaves.add(enclave.leaf)
            self.documents += 1

    def run(self, seconds: int, *, pki: bool = True) -> None:
        for _ in range(0, seconds, LOOK_S):
            self.move_on(LOOK_S)
            self.ask()  # a request may come before the loop has looked at anything
            if pki:
                self.wait_for_leaves([enclave for enclave in self.enclaves if enclave.is_due])
            self.ask()

    def wait_for_leaves(self, enclaves: Sequence[Enclave]) -> None:
        """Ask until these have new certificates; virtual hours wait for a slow machine, too.

        Time goes on as long as qtsmd may pause between two tries, and stands still then.
        """
        before = [enclave.leaf for enclave in enclaves]
        for pause_s in itertools.chain([1] * LONGEST_PAUSE_S, itertools.repeat(0)):
            if all(e.leaf != old for e, old in zip(enclaves, before, strict=True)):
                return
            self.move_on(pause_s)
            self.ask()

    def until_a_key_is_due(self) -> None:
        self.ask()
        while not any(enclave.is_due for enclave in self.enclaves):
            self.move_on(LOOK_S)
            self.ask()

    def check_time(self) -> None:
        """Ask until documents are of the PKI's time.

        A request to the PKI may have been under way while the test moved time on by minutes; then
        qtsmd takes the middle for the PKI's time. A small step of the machine's clock makes it ask
        again, while time stands nearly still.
        """
        while not self.is_at_the_pkis_time():
            self.set_clocks(2, 0)
            self.wait_for_leaves(self.enclaves)

    def is_at_the_pkis_time(self) -> bool:
        begin = self.pki.now()
        self.ask()
        end = self.pki.now()
        return all(begin - TOLERANCE <= e.made <= end + TOLERANCE for e in self.enclaves)

    def until_the_pki_is_asked(self) -> None:
        """With the PKI stopped: until a connection waits for it that it never accepts."""
        while not select.select([self.pki.listener], [], [], 0.0)[0]:
            self.ask()


@pytest.fixture
def soak() -> Iterator[Soak]:
    with contextlib.ExitStack() as stack:
        top = Path(tempfile.mkdtemp(prefix="qt-", dir="/tmp"))
        stack.callback(shutil.rmtree, top)
        yield Soak(top, stack)


def test_r28_daemons_killed_in_mid_rotation(soak: Soak) -> None:
    soak.run(50 * 60)
    # The machine's clock is set: qtsmd asks the PKI at once, and goes on by the PKI's time.
    for seconds in (HOUR_S, -HOUR_S, DAY_S, -DAY_S):
        soak.set_clocks(seconds, 0)
        soak.wait_for_leaves(soak.enclaves)
        soak.run(5 * 60)
        soak.check_time()
    # The PKI's clock is set: that shows when the next certificate is due, whosever it is.
    for seconds in (HOUR_S, -DAY_S):
        soak.set_clocks(0, seconds)
        soak.until_a_key_is_due()
        soak.wait_for_leaves(soak.enclaves)
        soak.check_time()
    # The PKI is killed with a request before it, and comes back half an hour later.
    soak.pki_process.send_signal(signal.SIGSTOP)
    soak.until_a_key_is_due()
    soak.until_the_pki_is_asked()
    soak.kill(soak.pki_process)
    soak.run(30 * 60, pki=False)
    soak.start_pki()
    soak.wait_for_leaves(soak.enclaves)
    # qtsmd is killed while it waits for a certificate: nothing of its modules comes back.
    for enclave in soak.enclaves:
        assert isinstance(enclave.ask(ExtendPcr(16, b"x")), PcrValue)
    soak.pki_process.send_signal(signal.SIGSTOP)
    soak.until_a_key_is_due()
    soak.until_the_pki_is_asked()
    soak.kill(soak.qtsmd)
    for enclave in soak.enclaves:
        with pytest.raises((EOFError, ConnectionError)):
            enclave.ask(GetAttestationDoc())
    soak.pki_process.send_signal(signal.SIGCONT)
    soak.start_qtsmd()
    for enclave in soak.enclaves:
        value = enclave.ask(ExtendPcr(16, b"x"))
        assert value == PcrValue(sha384(bytes(48) + b"x").digest())
    soak.run(max(HOUR_S, 6 * HOUR_S - soak.node_clocks.moved_s))
    soak.check_time()
    assert soak.node_clocks.moved_s >= 6 * HOUR_S
    assert soak.documents > 1000
    assert len(soak.leaves) >= 18
