"""Verifiers of others, made for AWS Nitro Enclaves, accept our documents and refuse changed ones.

Two kinds are held before them: those of our own module, under certificates of our own PKI, which
they read because the halves of the signature are big-endian; and Nitro documents of the tests,
which our verifier reads too, under its profile for them.
"""

import base64
import json
import os
import subprocess
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from document_forge import INSTANCE, MODULE_ID, NITRO_MODULE_ID, NONCE, NitroForge
from others_programs import go_project, python_program

from qtenclave.attestation import (
    NITRO,
    NITRO_ROOT,
    Nonce,
    Roots,
    SignatureOrder,
    parse_document,
    verify_document,
)
from qtenclave.pcr import PcrBank
from qtenclave.pki.hierarchy import (
    Issuer,
    Level,
    issue_authority,
    issue_leaf,
    issue_root,
    read_csr,
    serial_from,
)
from qtenclave.qtsm.attestor import Attestor, PendingKey

NOW = datetime.now(UTC).replace(microsecond=0)
PCR0 = PcrBank.zero().extend(0, b"image").values[0]
Sample = tuple[bytes, bytes, str]  # the document, its root in PEM, its module id
Verifier = Callable[[bytes, Path], str]

EPSILON = """
import json, sys
from epsilon_verifier import verify_attestation
root, pcr0 = sys.argv[1:]
result = verify_attestation(sys.stdin.read(), expected_pcr0=pcr0, aws_root_cert_path=root)
print(json.dumps([result.valid, result.module_id, result.error]))
"""


def own_document(order: SignatureOrder = SignatureOrder.BIG) -> Sample:
    """Return a document of our module under a chain of our PKI."""
    key = ec.generate_private_key(ec.SECP384R1())
    root = issue_root(key, serial_from(os.urandom(10)), NOW)
    issuer, bundle = Issuer(Level.ROOT, root, key), [root]
    for name in ("local-1", "grid001.local-1", f"{INSTANCE}.local-1"):
        key, level = ec.generate_private_key(ec.SECP384R1()), issuer.level.issued
        serial = serial_from(os.urandom(10))
        bundle.append(issue_authority(issuer, name, key.public_key(), serial, NOW))
        issuer = Issuer(level, bundle[-1], key)
    pending = PendingKey()
    leaf = issue_leaf(
        issuer,
        instance_id=INSTANCE,
        enclave_id=MODULE_ID.partition(".enc-")[2],
        region="local-1",
        public_key=read_csr(pending.csr()),
        serial=serial_from(os.urandom(16)),
        now=NOW,
    )
    ders = [certificate.public_bytes(Encoding.DER) for certificate in (*bundle, leaf)]
    clock_ns = int(NOW.timestamp()) * 10**9
    attestor = Attestor(MODULE_ID, clock_ns=lambda: clock_ns, order=order)
    attestor.install(pending.certified(ders[4], tuple(ders[:4])))
    bank = PcrBank.zero().extend(0, b"image")
    document = attestor.document(bank, user_data=b"u", nonce=NONCE, public_key=b"k")
    return document, root.public_bytes(Encoding.PEM), MODULE_ID


def nitro_document() -> Sample:
    """Return a document in the form of AWS Nitro Enclaves, which our verifier accepts."""
    forge = NitroForge(NOW - timedelta(minutes=2))
    document = forge.nitro_document(timestamp=int(NOW.timestamp()) * 1000)
    verify_document(parse_document(document, NITRO), forge.roots, NOW, Nonce(NONCE))
    root = x509.load_der_x509_certificate(forge.cabundle[0])
    return document, root.public_bytes(Encoding.PEM), NITRO_MODULE_ID


def nitrite(document: bytes, root: Path) -> str:
    """Return the module id that the Go module finds, or raise."""
    program = go_project(Path(__file__).parent / "nitrite")
    command = [program, root, str(int(NOW.timestamp()))]
    done = subprocess.run(command, input=document, capture_output=True, check=False)
    if done.returncode:
        raise ValueError(done.stderr.decode())
    return done.stdout.decode().strip()


def epsilon(document: bytes, root: Path) -> str:
    """Return the module id that the Python package finds, or raise."""
    program = python_program("epsilon-attestation-verifier", "1.1.0", "epsilon-verify")
    text = base64.b64encode(document).decode()
    done = subprocess.run(
        [program.with_name("python"), "-c", EPSILON, root, PCR0.hex()],
        input=text,
        capture_output=True,
        text=True,
        check=True,
    )
    valid, module_id, error = json.loads(done.stdout)
    if not valid:
        raise ValueError(error)
    return module_id


@pytest.fixture(scope="module", params=[own_document, nitro_document], ids=["ours", "nitro"])
def sample(request: pytest.FixtureRequest, tmp_path_factory) -> tuple[bytes, Path, str]:
    document, pem, module_id = request.param()
    root = tmp_path_factory.mktemp("root") / "root.pem"
    root.write_bytes(pem)
    return document, root, module_id


@pytest.mark.parametrize("verifier", [nitrite, epsilon])
def test_accepted(sample: tuple[bytes, Path, str], verifier: Verifier) -> None:
    document, root, module_id = sample
    assert verifier(document, root) == module_id


@pytest.mark.parametrize("verifier", [nitrite, epsilon])
@pytest.mark.parametrize("at", [-1, -400], ids=["signature", "payload"])
def test_changed_is_refused(sample: tuple[bytes, Path, str], verifier: Verifier, at: int) -> None:
    """Otherwise their acceptance would say nothing."""
    document, root, _ = sample
    changed = bytearray(document)
    changed[at] ^= 1
    with pytest.raises(ValueError, match=r"\w"):
        verifier(bytes(changed), root)


@pytest.mark.parametrize("verifier", [nitrite, epsilon])
def test_another_root_is_refused(
    sample: tuple[bytes, Path, str], verifier: Verifier, tmp_path: Path
) -> None:
    other = tmp_path / "other.pem"
    other.write_bytes(own_document()[1])
    with pytest.raises(ValueError, match=r"\w"):
        verifier(sample[0], other)


def test_little_endian_halves_are_the_products_alone(tmp_path: Path) -> None:
    """Why big-endian is our default: with the product's order none of them reads a document."""
    document, pem, _ = own_document(SignatureOrder.LITTLE)
    (tmp_path / "root.pem").write_bytes(pem)
    for verifier in (nitrite, epsilon):
        with pytest.raises(ValueError, match=r"\w"):
            verifier(document, tmp_path / "root.pem")


def test_the_root_of_aws_is_the_one_that_they_carry() -> None:
    """Our constant against the certificate that the Go module ships."""
    listed = subprocess.run(
        ["go", "list", "-m", "-f", "{{.Dir}}", "github.com/hf/nitrite"],
        cwd=Path(__file__).parent / "nitrite",
        capture_output=True,
        text=True,
        check=False,
    )
    if listed.returncode or not listed.stdout.strip():
        pytest.skip(f"needs the Go module nitrite: {listed.stderr.strip()[:200]}")
    source = (Path(listed.stdout.strip()) / "nitrite.go").read_text()
    begin = source.index("-----BEGIN CERTIFICATE-----")
    pem = source[begin : source.index('"', begin)].replace("\\n", "\n")
    assert Roots.from_pem(pem.encode(), NITRO).fingerprints == {NITRO_ROOT}
