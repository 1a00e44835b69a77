"""Which key signs: renewal ahead of need, steps of the clock, never an expired certificate."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from qtenclave.attestation.document import SignatureOrder, parse_document
from qtenclave.errors import HostFailure
from qtenclave.pcr import PcrBank
from qtenclave.pki import hierarchy
from qtenclave.pki.store import IssuedChain, Store, open_store
from qtenclave.qtsm.attestor import RENEW_REMAINING_S, Attestor, Credential, PendingKey
from qtenclave.qtsm.module import NoCertificate

INSTANCE_ID = "4662b7a3-7898-46c9-a6c5-20e9025e50bc"
ENCLAVE_ID = "37d1e07b3da3c427"
START = datetime(2026, 7, 20, 11, 23, 26, tzinfo=UTC)
HOUR = timedelta(hours=1)
BANK = PcrBank.zero()


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = START

    def ns(self) -> int:
        return int(self.now.timestamp()) * 10**9


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    top: Path = tmp_path_factory.mktemp("pki")
    passphrase = top / "passphrase"
    passphrase.touch(mode=0o600)
    passphrase.write_text("a passphrase of some length")
    # Old enough that a clock may be set back in what follows.
    opened = open_store(f"sqlite:///{top}/p.db", passphrase, "local-1", now=START - 48 * HOUR)
    opened.close()  # its connections open again when they are needed
    return opened


def issue(store: Store, pending: PendingKey, now: datetime) -> IssuedChain:
    chain = store.issue_leaf(INSTANCE_ID, ENCLAVE_ID, hierarchy.read_csr(pending.csr()), now)
    store.close()
    return chain


def credential(store: Store, now: datetime) -> Credential:
    pending = PendingKey()
    chain = issue(store, pending, now)
    return pending.certified(chain.certificate, chain.cabundle)


def make(clock: Clock) -> Attestor:
    return Attestor(f"{INSTANCE_ID}.enc-{ENCLAVE_ID}", clock_ns=clock.ns)


def certificate_of(attestor: Attestor, bank: PcrBank = BANK) -> bytes:
    document = attestor.document(bank, user_data=b"", nonce=b"", public_key=b"")
    return parse_document(document).certificate


def test_without_certificate_there_is_no_document() -> None:
    attestor = make(Clock())
    assert attestor.needs_key
    assert not attestor.is_certified
    with pytest.raises(NoCertificate):
        certificate_of(attestor)


def test_renewal_is_due_two_hours_before_the_end(store: Store) -> None:
    clock = Clock()
    attestor = make(clock)
    held = credential(store, START)
    attestor.install(held)
    end = datetime.fromtimestamp(held.not_after_s, UTC)
    clock.now = end - timedelta(seconds=RENEW_REMAINING_S)
    assert not attestor.needs_key
    clock.now += timedelta(seconds=1)
    assert attestor.needs_key
    # An hour after the start, and the old key serves two hours more without the PKI.
    assert timedelta(minutes=50) < clock.now - START <= HOUR
    assert end - clock.now > 2 * HOUR


def test_old_certificate_serves_to_its_last_second(store: Store) -> None:
    clock = Clock()
    attestor = make(clock)
    held = credential(store, START)
    attestor.install(held)
    clock.now = datetime.fromtimestamp(held.not_after_s, UTC)
    assert certificate_of(attestor) == held.certificate
    clock.now += timedelta(seconds=1)
    with pytest.raises(NoCertificate):
        certificate_of(attestor)


def test_new_certificate_serves_at_once(store: Store) -> None:
    clock = Clock()
    attestor = make(clock)
    first, second = credential(store, START), credential(store, START + HOUR)
    attestor.install(first)
    assert certificate_of(attestor) == first.certificate
    clock.now += HOUR
    attestor.install(second)
    assert certificate_of(attestor) == second.certificate
    assert not attestor.needs_key


@pytest.mark.parametrize("hours", [-24, -1, 1, 24])
def test_steps_of_the_clock(store: Store, hours: int) -> None:
    clock = Clock()
    attestor = make(clock)
    held = credential(store, START)
    attestor.install(held)
    clock.now += hours * HOUR
    if hours == 1:
        assert certificate_of(attestor) == held.certificate
    else:
        with pytest.raises(NoCertificate):
            certificate_of(attestor)
    assert attestor.needs_key
    attestor.install(credential(store, clock.now))
    assert certificate_of(attestor) != held.certificate
    assert not attestor.needs_key


def test_older_certificate_bridges_a_step_back(store: Store) -> None:
    clock = Clock()
    attestor = make(clock)
    old = credential(store, START)
    attestor.install(old)
    attestor.install(credential(store, START + 2 * HOUR))
    assert certificate_of(attestor) == old.certificate
    assert attestor.needs_key


@pytest.mark.parametrize("hours", [-24, -1, 1, 24])
def test_r28_a_module_changes_to_the_pkis_new_time_with_its_certificate(
    store: Store, hours: int
) -> None:
    """The PKI's clock was set: documents stay at the old time until the new certificate is here."""
    clock, step = Clock(), hours * HOUR
    attestor = make(clock)
    assert attestor.offset_ns is None
    held = credential(store, START)
    attestor.install(held)
    assert attestor.offset_ns == 0
    clock.now += timedelta(minutes=30)
    pending = PendingKey()
    chain = issue(store, pending, clock.now + step)
    offset_ns = int(step.total_seconds()) * 10**9
    new = pending.certified(chain.certificate, chain.cabundle, offset_ns)
    for installed, expected_offset in ((held, timedelta(0)), (new, step)):
        if installed is new:
            attestor.install(new)
        document = attestor.document(BANK, user_data=b"", nonce=b"", public_key=b"")
        claim = parse_document(document)
        assert claim.certificate == installed.certificate
        made = datetime.fromtimestamp(claim.timestamp_ms / 1000, UTC)
        assert made == clock.now + expected_offset
        assert not attestor.needs_key
    assert attestor.offset_ns == offset_ns
    assert attestor.remaining_s == new.not_after_s - int((clock.now + step).timestamp())
    # It nears its end, and ends, by its own time.
    clock.now = datetime.fromtimestamp(new.not_after_s, UTC) - step
    assert attestor.needs_key
    assert certificate_of(attestor) == new.certificate
    clock.now += timedelta(seconds=1)
    with pytest.raises(NoCertificate):
        certificate_of(attestor)


def test_changed_registers_are_in_the_next_document(store: Store) -> None:
    attestor = make(Clock())
    attestor.install(credential(store, START))
    for bank in (BANK, BANK.extend(16, b"x"), BANK.extend(17, b"y"), BANK):
        document = attestor.document(bank, user_data=b"u", nonce=b"n", public_key=b"k")
        claim = parse_document(document)
        listed = {i: v for i, v in enumerate(bank.values) if i < 16 or any(v)}
        assert dict(claim.pcrs) == listed
        assert (claim.user_data, claim.nonce, claim.public_key) == (b"u", b"n", b"k")
        assert claim.timestamp_ms == int(START.timestamp()) * 1000


def test_byte_order_of_halves(store: Store) -> None:
    clock = Clock()
    module_id = f"{INSTANCE_ID}.enc-{ENCLAVE_ID}"
    attestor = Attestor(module_id, clock_ns=clock.ns, order=SignatureOrder.LITTLE)
    attestor.install(credential(store, START))
    document = attestor.document(BANK, user_data=b"", nonce=b"", public_key=b"")
    assert len(parse_document(document).signature) == 96


def test_certificate_of_another_key_is_refused(store: Store) -> None:
    chain = issue(store, PendingKey(), START)
    with pytest.raises(HostFailure, match="another's"):
        PendingKey().certified(chain.certificate, chain.cabundle)
    with pytest.raises(HostFailure, match="other bytes"):
        PendingKey().certified(b"nonsense", chain.cabundle)


def test_chain_that_no_document_can_carry_is_refused(store: Store) -> None:
    pending = PendingKey()
    chain = issue(store, pending, START)
    attestor = make(Clock())
    with pytest.raises(HostFailure, match="chain"):
        attestor.install(pending.certified(chain.certificate, chain.cabundle[1:]))
    assert not attestor.is_certified


def test_key_does_not_show() -> None:
    key = ec.generate_private_key(ec.SECP384R1())
    assert "private_key" not in repr(Credential(key, b"c", (b"r",), 0, 1))
