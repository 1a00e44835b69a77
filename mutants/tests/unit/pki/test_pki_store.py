"""The PKI's database: one root for ever, renewal in time, tokens and nonces used once."""

import itertools
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec

from qtenclave.errors import HostFailure, InvalidRequest, Rejected
from qtenclave.pki.requests import WINDOW_S
from qtenclave.pki.store import Store, create_enrolment_token, open_store

INSTANCE_ID = "4662b7a3-7898-46c9-a6c5-20e9025e50bc"
OTHER_ID = "00000000-1111-2222-3333-444444444444"
ENCLAVE_ID = "37d1e07b3da3c427"
NOW = datetime(2026, 7, 20, 11, 23, 26, tzinfo=UTC)
KEY = ec.generate_private_key(ec.SECP384R1()).public_key()
NODE_KEY = KEY.public_bytes(
    serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
)
PASSPHRASE = "a passphrase of some length"


def write_passphrase(directory: Path, text: str = PASSPHRASE, mode: int = 0o600) -> Path:
    path = directory / "passphrase"
    path.write_text(text)
    path.chmod(mode)
    return path


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    url = f"sqlite:///{tmp_path}/pki.db"
    opened = open_store(url, write_passphrase(tmp_path), "local-1", now=NOW)
    yield opened
    opened.close()


def bundle_at(store: Store, now: datetime) -> tuple[x509.Certificate, ...]:
    chain = store.issue_leaf(INSTANCE_ID, ENCLAVE_ID, KEY, now)
    return tuple(x509.load_der_x509_certificate(c) for c in (*chain.cabundle, chain.certificate))


def test_chain_has_five_levels_under_the_root(store: Store) -> None:
    chain = bundle_at(store, NOW)
    assert len(chain) == 5
    assert chain[0] == x509.load_pem_x509_certificate(store.root_pem(NOW))
    for issuer, certificate in itertools.pairwise(chain):
        certificate.verify_directly_issued_by(issuer)


def test_authorities_are_kept_and_renewed_in_time(store: Store) -> None:
    # Sixty days, a leaf every five hours: never a chain that ends before its leaf.
    seen: list[set[x509.Certificate]] = [set(), set(), set(), set()]
    for hours in range(0, 60 * 24, 5):
        now = NOW + timedelta(hours=hours)
        *authorities, leaf = bundle_at(store, now)
        for place, authority in enumerate(authorities):
            seen[place].add(authority)
            assert authority.not_valid_before_utc <= now
            assert leaf.not_valid_after_utc <= authority.not_valid_after_utc
    # 60 days over the part of a life in which each may issue: all, 14 days, 5 days, 21 hours; an
    # authority stays in chains for as long after as those below it may issue.
    assert len(seen[0]) == 1
    assert len(seen[1]) in range(4, 6)
    assert len(seen[2]) in range(12, 15)
    assert len(seen[3]) in range(55, 75)


def test_keys_of_ended_authorities_are_removed(store: Store, tmp_path: Path) -> None:
    bundle_at(store, NOW)
    bundle_at(store, NOW + timedelta(days=40))
    with sqlite3.connect(tmp_path / "pki.db") as database:
        ended = database.execute(
            "SELECT level, private_key IS NULL FROM authorities ORDER BY id"
        ).fetchall()
    database.close()
    assert ended[:4] == [("root", 0), ("region", 1), ("grid", 1), ("instance", 1)]
    assert all(not removed for _, removed in ended[4:])


def test_wrong_clock_makes_no_second_root(store: Store) -> None:
    for wrong in (timedelta(days=-1), timedelta(days=31 * 365)):
        with pytest.raises(HostFailure, match="root certificate"):
            store.issue_leaf(INSTANCE_ID, ENCLAVE_ID, KEY, NOW + wrong)
    bundle_at(store, NOW)


def test_reopening_keeps_the_root(store: Store, tmp_path: Path) -> None:
    again = open_store(f"sqlite:///{tmp_path}/pki.db", tmp_path / "passphrase", "local-1", now=NOW)
    try:
        assert again.root_pem(NOW) == store.root_pem(NOW)
    finally:
        again.close()


OPEN_AND_TELL_ROOT = """
import sys
from pathlib import Path
from qtenclave.pki.store import open_store, root_certificate
store = open_store(sys.argv[1], Path(sys.argv[2]), "local-1")
print(root_certificate(store).decode())
store.close()
"""


def test_four_that_start_at_once_agree_on_one_root(tmp_path: Path) -> None:
    passphrase = write_passphrase(tmp_path)
    command = [sys.executable, "-c", OPEN_AND_TELL_ROOT]
    command += [f"sqlite:///{tmp_path}/pki.db", str(passphrase)]
    started = [subprocess.Popen(command, stdout=subprocess.PIPE) for _ in range(4)]
    roots = {process.communicate()[0] for process in started}
    assert [process.returncode for process in started] == [0] * 4
    assert len(roots) == 1
    assert roots.pop().startswith(b"-----BEGIN CERTIFICATE-----")


def test_no_key_rests_in_the_clear(store: Store, tmp_path: Path) -> None:
    bundle_at(store, NOW)
    with sqlite3.connect(tmp_path / "pki.db") as database:
        sealed = [row[0] for row in database.execute("SELECT private_key FROM authorities")]
    database.close()
    assert len(sealed) == 4
    for key in sealed:
        with pytest.raises(TypeError, match="encrypted"):
            serialization.load_der_private_key(key, None)
        serialization.load_der_private_key(key, PASSPHRASE.encode())


def test_database_is_for_its_owner_alone(store: Store, tmp_path: Path) -> None:
    for path in tmp_path.glob("pki.db*"):
        assert path.stat().st_mode & 0o777 == 0o600, path


@pytest.mark.parametrize(
    ("text", "mode", "reason"),
    [
        ("another passphrase entirely", 0o600, "wrong"),
        ("short", 0o600, "short"),
        (PASSPHRASE, 0o640, "readable by the group"),
    ],
)
def test_passphrase_refused(
    store: Store, tmp_path: Path, text: str, mode: int, reason: str
) -> None:
    path = write_passphrase(tmp_path, text, mode)
    with pytest.raises(HostFailure, match=r"passphrase|mode"):
        open_store(f"sqlite:///{tmp_path}/pki.db", path, "local-1", now=NOW)


@pytest.mark.parametrize("url", ["nonsense", "sqlite:////no/such/place/pki.db", "mystery://x"])
def test_database_refused(tmp_path: Path, url: str) -> None:
    with pytest.raises(HostFailure):
        open_store(url, write_passphrase(tmp_path), "local-1", now=NOW)


def test_region_refused(tmp_path: Path) -> None:
    with pytest.raises(InvalidRequest, match="region"):
        open_store(f"sqlite:///{tmp_path}/p.db", write_passphrase(tmp_path), "a,CN=b", now=NOW)


def test_token_enrols_once(store: Store) -> None:
    token = create_enrolment_token(store, INSTANCE_ID, NOW)
    store.enrol(token, INSTANCE_ID, NODE_KEY, NOW)
    assert store.node_key(INSTANCE_ID) == NODE_KEY
    with pytest.raises(Rejected, match="enrolment token"):
        store.enrol(token, INSTANCE_ID, NODE_KEY, NOW)


def test_new_enrolment_replaces_the_old_key(store: Store) -> None:
    for key in (b"first", b"second"):
        token = create_enrolment_token(store, INSTANCE_ID, NOW)
        store.enrol(token, INSTANCE_ID, key, NOW)
    assert store.node_key(INSTANCE_ID) == b"second"


def test_token_of_another_instance(store: Store) -> None:
    token = create_enrolment_token(store, INSTANCE_ID, NOW)
    with pytest.raises(Rejected):
        store.enrol(token, OTHER_ID, NODE_KEY, NOW)
    store.enrol(token, INSTANCE_ID, NODE_KEY, NOW)  # and it is not spent by the attempt


def test_token_expires(store: Store) -> None:
    token = create_enrolment_token(store, INSTANCE_ID, NOW)
    with pytest.raises(Rejected):
        store.enrol(token, INSTANCE_ID, NODE_KEY, NOW + timedelta(minutes=10))


def test_token_is_not_kept(store: Store, tmp_path: Path) -> None:
    token = create_enrolment_token(store, INSTANCE_ID, NOW)
    store.close()
    for path in tmp_path.glob("pki.db*"):
        assert token.encode() not in path.read_bytes()


def test_unknown_instance_has_no_key(store: Store) -> None:
    with pytest.raises(Rejected, match="unknown instance"):
        store.node_key(INSTANCE_ID)


def test_nonce_is_spent_once_per_instance(store: Store) -> None:
    store.spend_nonce(INSTANCE_ID, "0" * 32, NOW)
    store.spend_nonce(OTHER_ID, "0" * 32, NOW)
    store.spend_nonce(INSTANCE_ID, "1" * 32, NOW)
    with pytest.raises(Rejected, match="used before"):
        store.spend_nonce(INSTANCE_ID, "0" * 32, NOW)


def test_nonce_is_remembered_as_long_as_its_request_is_acceptable(store: Store) -> None:
    store.spend_nonce(INSTANCE_ID, "0" * 32, NOW)
    # Signed by a clock that is a whole window ahead, it is acceptable for two.
    with pytest.raises(Rejected):
        store.spend_nonce(INSTANCE_ID, "0" * 32, NOW + timedelta(seconds=2 * WINDOW_S))
    store.spend_nonce(INSTANCE_ID, "0" * 32, NOW + timedelta(seconds=2 * WINDOW_S + 1))


def test_issued_leaves_are_recorded(store: Store, tmp_path: Path) -> None:
    leaf = bundle_at(store, NOW)[-1]
    with sqlite3.connect(tmp_path / "pki.db") as database:
        row = database.execute("SELECT serial, instance_id, enclave_id FROM leaves").fetchone()
    database.close()
    assert row == (f"{leaf.serial_number:032x}", INSTANCE_ID, ENCLAVE_ID)
