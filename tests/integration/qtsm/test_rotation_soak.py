"""Six virtual hours of documents: hourly keys, clocks that are set, a PKI that is away, restarts.

The PKI's own application, store and client, and the module, attestor, renewal and clock of qtsmd;
only the time, the wire between them and when each is looked at belong to the test. Each document is
verified by our verifier at the document's own time.
"""

import asyncio
import os
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import httpx
import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec

from qtenclave.attestation import Nonce, Roots, VerifiedDocument, parse_document, verify_document
from qtenclave.errors import EnclaveError, HostFailure
from qtenclave.pki.api import make_app
from qtenclave.pki.client import PkiClient
from qtenclave.pki.store import create_enrolment_token, open_store
from qtenclave.pki.transport import Answer
from qtenclave.qtsm.attestor import Attestor, PendingKey
from qtenclave.qtsm.certifier import certify, with_pki_time
from qtenclave.qtsm.module import Module, measured_bank
from qtenclave.qtsm.protocol import (
    Document,
    ExtendPcr,
    Failure,
    GetAttestationDoc,
    PcrValue,
    Response,
    Status,
    encode_request,
    parse_response,
)
from qtenclave.qtsm.renewal import Renewal
from qtenclave.qtsm.steady import SteadyClock

INSTANCE_ID = "4662b7a3-7898-46c9-a6c5-20e9025e50bc"
START = datetime(2026, 7, 20, 11, 23, 26, tzinfo=UTC)
S = 10**9
LOOK_S = 30  # qtsmd looks every second; so seldom is harder, and quicker to test
HOUR_S, DAY_S = 3600, 86400


class World:
    """True time, and the clocks of two machines, which may be set."""

    def __init__(self) -> None:
        self.elapsed_s = 0
        self.node_set_s = 0  # by how much the node's clock was set
        self.pki_set_s = 0
        self.pki_answers = True
        self.loses_answers = 0  # the PKI works, and ends before its answer is sent

    def pki_time(self) -> datetime:
        return START + timedelta(seconds=self.elapsed_s + self.pki_set_s)

    def node_ns(self) -> int:
        return (int(START.timestamp()) + self.elapsed_s + self.node_set_s) * S

    def boot_ns(self) -> int:
        return (5000 + self.elapsed_s) * S


class Region:
    """The PKI: its database outlives its process."""

    def __init__(self, top: Path, world: World) -> None:
        self.world = world
        self.url = f"sqlite:///{top}/pki.db"
        self.passphrase = top / "passphrase"
        self.passphrase.touch(mode=0o600)
        self.passphrase.write_text("a passphrase of some length")
        # Older than any step back that follows: no clock goes back to before the root.
        self.store = open_store(self.url, self.passphrase, "local-1", now=START - timedelta(days=3))
        self.roots = Roots.from_pem(self.store.root_pem(START))
        self.app = make_app(self.store, world.pki_time)

    def restart(self) -> None:
        self.store.close()
        self.store = open_store(self.url, self.passphrase, "local-1", now=self.world.pki_time())
        self.app = make_app(self.store, self.world.pki_time)

    def __call__(self, method: str, path: str, body: bytes, headers: Mapping[str, str]) -> Answer:
        if not self.world.pki_answers:
            raise HostFailure("PKI: expected an answer, got none")

        async def ask() -> Answer:
            transport = httpx.ASGITransport(self.app)
            async with httpx.AsyncClient(transport=transport, base_url="https://pki") as client:
                got = await client.request(method, path, content=body, headers=dict(headers))
                return Answer(got.status_code, got.headers, got.content)

        answer = asyncio.run(ask())
        if self.world.loses_answers:
            self.world.loses_answers -= 1
            self.restart()
            raise HostFailure("PKI: expected an answer, got the end of the connection")
        return answer


class Qtsmd:
    """What one life of qtsmd has for one module, and what its loop does with it."""

    numbers = count(0x37D1E07B3DA3C427)

    def __init__(self, world: World, region: Region) -> None:
        self.world, self.region = world, region
        self.clock = SteadyClock(world.node_ns, world.boot_ns)
        self.pki = PkiClient(
            region,
            instance_id=INSTANCE_ID,
            key=ec.generate_private_key(ec.SECP384R1()),
            clock=self.clock.now,
        )
        token = create_enrolment_token(region.store, INSTANCE_ID, world.pki_time())
        with_pki_time(self.clock, lambda: self.pki.enrol(token))
        self.enclave_id = f"{next(self.numbers):016x}"
        module_id = f"{INSTANCE_ID}.enc-{self.enclave_id}"
        self.attestor = Attestor(module_id, clock_ns=self.clock.elapsed_ns)
        bank = measured_bank(
            image_digest=bytes(48), certificate_digest=None, instance_id=INSTANCE_ID, agency=None
        )
        self.module = Module(module_id, bank, attest=self.attestor.document, random=os.urandom)
        self.renewal = Renewal(self.attestor, now_s=self.now_s, patience_s=5.0)
        self.leaves: set[bytes] = set()
        self.look()

    @property
    def now_s(self) -> float:
        return self.world.boot_ns() / S

    def look(self) -> None:
        """Do what the server's loop does once a second."""
        if self.clock.has_machine_stepped():
            self.clock.accept_step()
            self.renewal.want()
        if self.renewal.is_due(self.now_s):
            self.renewal.begin()
            try:
                self.renewal.succeed(certify(self.pki, self.clock, self.enclave_id, PendingKey()))
            except EnclaveError as error:
                self.renewal.fail(error, self.now_s)

    def ask(self, nonce: bytes) -> Response:
        return parse_response(self.module.answer(encode_request(GetAttestationDoc(nonce=nonce))))


class Soak:
    """Asks throughout, and holds every document to its own time and to the PKI's."""

    def __init__(self, top: Path) -> None:
        self.world = World()
        self.region = Region(top, self.world)
        self.qtsmd = Qtsmd(self.world, self.region)
        self.documents = 0

    def run(self, seconds: int) -> None:
        for _ in range(0, seconds, LOOK_S):
            self.world.elapsed_s += LOOK_S
            self.document()  # a request may come before the loop has looked at anything
            self.qtsmd.look()
            self.document()

    def document(self) -> VerifiedDocument:
        nonce = os.urandom(32)
        response = self.qtsmd.ask(nonce)
        assert isinstance(response, Document), (response, self.world.elapsed_s)
        claim = parse_document(response.document)
        own_time = datetime.fromtimestamp(claim.timestamp_ms / 1000, UTC)
        verified = verify_document(claim, self.region.roots, own_time, Nonce(nonce))
        leaf = x509.load_der_x509_certificate(claim.certificate)
        assert leaf.not_valid_before_utc <= own_time <= leaf.not_valid_after_utc
        self.qtsmd.leaves.add(claim.certificate)
        self.documents += 1
        return verified

    def is_at_the_pkis_time(self) -> bool:
        return abs(self.qtsmd.clock.now() - self.world.pki_time()) < timedelta(seconds=1)


@pytest.fixture
def soak(tmp_path: Path) -> Iterator[Soak]:
    made = Soak(tmp_path)
    yield made
    made.region.store.close()


def test_r28_an_hour_makes_a_key(soak: Soak) -> None:
    soak.run(6 * HOUR_S)
    # The first, and one each hour: made ahead of need, never in a hurry of retries.
    assert len(soak.qtsmd.leaves) in {6, 7}
    assert soak.documents == 2 * 6 * HOUR_S // LOOK_S


@pytest.mark.parametrize("whose", ["both", "node", "pki"])
def test_r28_six_hours_of_everything(soak: Soak, whose: str) -> None:
    """Steps of an hour and of a day each way, PKI down 30 minutes, restarts in mid-rotation."""
    world = soak.world

    def step(seconds: int) -> None:
        world.node_set_s += seconds if whose != "pki" else 0
        world.pki_set_s += seconds if whose != "node" else 0
        soak.document()
        soak.run(10 * 60 if whose != "pki" else 70 * 60)
        assert soak.is_at_the_pkis_time()

    soak.run(50 * 60)
    for seconds in (HOUR_S, -HOUR_S, DAY_S, -DAY_S):
        step(seconds)
    # PKI away for half an hour, just when a new certificate is due.
    while not soak.qtsmd.attestor.needs_key:
        world.elapsed_s += LOOK_S
        soak.document()
    world.pki_answers = False
    soak.run(30 * 60)
    assert soak.qtsmd.renewal.failure is not None
    world.pki_answers = True
    soak.run(2 * 60)
    assert not soak.qtsmd.attestor.needs_key
    # The PKI issues, and is killed before it has answered; a new one goes on from its database.
    soak.qtsmd.renewal.want()
    world.loses_answers = 2
    soak.run(3 * 60)
    assert world.loses_answers == 0
    assert not soak.qtsmd.attestor.needs_key
    # qtsmd is killed in mid-rotation: its modules have ended, and a new one starts from nothing.
    before = soak.qtsmd
    assert isinstance(
        parse_response(before.module.answer(encode_request(ExtendPcr(16, b"x")))), PcrValue
    )
    assert 16 in soak.document().pcrs
    before.renewal.begin()
    soak.qtsmd = Qtsmd(world, soak.region)
    assert 16 not in soak.document().pcrs
    with pytest.raises(EnclaveError, match="enrolled key"):
        before.pki.certify(before.enclave_id, PendingKey().csr())
    soak.run(max(LOOK_S, 6 * HOUR_S - world.elapsed_s))
    assert world.elapsed_s >= 6 * HOUR_S
    assert soak.documents > 1000


def test_r28_an_outage_below_two_hours_is_invisible_and_a_longer_one_clear(soak: Soak) -> None:
    world = soak.world
    while not soak.qtsmd.attestor.needs_key:  # the worst moment for it to begin
        world.elapsed_s += LOOK_S
    world.pki_answers = False
    soak.run(2 * HOUR_S)
    while isinstance(response := soak.qtsmd.ask(b"n"), Document):
        soak.document()
        world.elapsed_s += LOOK_S
        soak.qtsmd.look()
    # Never an expired leaf: a refusal that names the certificate.
    assert response == Failure(Status.INVALID_QTSM_CERT)
    assert soak.qtsmd.attestor.remaining_s <= 0
    world.pki_answers = True
    world.elapsed_s += 31  # the longest pause between two tries
    soak.qtsmd.look()
    soak.run(HOUR_S)


def test_a_machine_whose_clock_was_wrong_from_the_start(tmp_path: Path) -> None:
    world = World()
    world.node_set_s = -DAY_S
    region = Region(tmp_path, world)
    soak = Soak.__new__(Soak)
    soak.world, soak.region, soak.documents = world, region, 0
    soak.qtsmd = Qtsmd(world, region)
    assert soak.is_at_the_pkis_time()
    soak.run(10 * 60)
    region.store.close()
