"""Documents of our own module, under certificates of our own PKI, before our own verifier."""

import os
import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding

from qtenclave.attestation import (
    Expectations,
    MaxAge,
    Roots,
    SignatureOrder,
    check_expectations,
    parse_document,
    verify_document,
)
from qtenclave.pcr import PcrBank, measure
from qtenclave.pki.hierarchy import Issuer, Level, issue_authority, issue_leaf, issue_root, read_csr
from qtenclave.qtsm.attestor import Attestor, PendingKey

INSTANCE, ENCLAVE, REGION = "4662b7a3-7898-46c9-a6c5-20e9025e50bc", "37d1e07b3da3c427", "local-1"
NOW = datetime(2026, 11, 23, 4, 0, 0, 250000, tzinfo=UTC)


def serial(level: Level) -> int:
    return int.from_bytes(b"\x41" + os.urandom(level.serial_bytes - 1), "big")


def issue() -> tuple[PendingKey, list[x509.Certificate]]:
    """A leaf for a new key, and the four above it, root first."""
    key = ec.generate_private_key(ec.SECP384R1())
    chain = [issue_root(key, serial(Level.ROOT), NOW)]
    issuer = Issuer(Level.ROOT, chain[0], key)
    for name in (REGION, f"grid001.{REGION}", f"{INSTANCE}.{REGION}"):
        key = ec.generate_private_key(ec.SECP384R1())
        level = issuer.level.issued
        chain.append(issue_authority(issuer, name, key.public_key(), serial(level), NOW))
        issuer = Issuer(level, chain[-1], key)
    pending = PendingKey()
    leaf = issue_leaf(
        issuer,
        instance_id=INSTANCE,
        enclave_id=ENCLAVE,
        region=REGION,
        public_key=read_csr(pending.csr()),
        serial=serial(Level.LEAF),
        now=NOW,
    )
    return pending, [*chain, leaf]


def der(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(Encoding.DER)


@pytest.mark.parametrize("order", SignatureOrder)
def test_own_documents_verify(order: SignatureOrder) -> None:
    pending, chain = issue()
    clock_ns = int(NOW.timestamp() * 1000) * 10**6
    attestor = Attestor(f"{INSTANCE}.enc-{ENCLAVE}", clock_ns=lambda: clock_ns, order=order)
    attestor.install(pending.certified(der(chain[4]), tuple(der(c) for c in chain[:4])))
    bank = PcrBank.zero().extend(0, bytes(range(48))).extend(20, b"application")
    data = attestor.document(bank, user_data=b"u", nonce=b"", public_key=b"k")
    verified = verify_document(
        parse_document(data), Roots.of([der(chain[0])]), NOW + timedelta(seconds=5), MaxAge(10)
    )
    assert verified.signature_order is order
    pcrs = {0: measure(bytes(range(48))), 20: bank.values[20]}
    check_expectations(verified, Expectations(pcrs, public_key=b"k", user_data=b"u"))


def test_openssl_accepts_the_chain_that_we_accept(tmp_path: Path) -> None:
    _, chain = issue()
    for name, certificates in (("root", chain[:1]), ("between", chain[1:4]), ("leaf", chain[4:])):
        pem = b"".join(certificate.public_bytes(Encoding.PEM) for certificate in certificates)
        (tmp_path / name).write_bytes(pem)
    command = ["openssl", "verify", "-x509_strict", "-attime", str(int(NOW.timestamp()))]
    command += ["-CAfile", str(tmp_path / "root"), "-untrusted", str(tmp_path / "between")]
    result = subprocess.run([*command, str(tmp_path / "leaf")], capture_output=True, check=False)
    assert result.returncode == 0, result.stderr
