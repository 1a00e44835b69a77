"""Describing is safe for any file, and says of each fact whether it holds."""

import hashlib
import json
import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import qtenclave.image
from qtenclave.eif import Architecture, EifWriter, SectionKind
from qtenclave.errors import EnclaveError, InvalidRequest, MalformedInput, QtCode, Rejected
from qtenclave.image import Signer, describe_image, load_signer, make_image_result
from qtenclave.image.build import BuiltImage
from qtenclave.image.files import ImageFile

NOW = datetime(2026, 3, 1, 12, 0, 0, tzinfo=UTC)
Write = Callable[..., Path]


def key_pem(key: Any, password: bytes | None = None) -> bytes:
    encryption: Any = serialization.NoEncryption()
    if password:
        encryption = serialization.BestAvailableEncryption(password)
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, encryption
    )


def certificate_pem(key: Any, start: datetime = NOW, end: datetime = NOW) -> bytes:
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "signer")])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(255)
        .not_valid_before(start)
        .not_valid_after(end)
        .sign(key, None if isinstance(key, ed25519.Ed25519PrivateKey) else hashes.SHA384())
    )
    return certificate.public_bytes(serialization.Encoding.PEM)


@pytest.fixture(scope="module")
def signer(tmp_path_factory: pytest.TempPathFactory) -> Signer:
    directory = tmp_path_factory.mktemp("signer")
    key = ec.generate_private_key(ec.SECP384R1())
    (directory / "key.pem").write_bytes(key_pem(key))
    (directory / "certificate.pem").write_bytes(certificate_pem(key))
    return load_signer(directory / "key.pem", directory / "certificate.pem", NOW)


@pytest.fixture(scope="module")
def write(tmp_path_factory: pytest.TempPathFactory) -> Write:
    directory = tmp_path_factory.mktemp("images")

    def run(
        signature: bytes | Signer | None = None,
        metadata: bytes = b'{"ImageName": "app"}',
        kernel: bytes = b"kernel",
        cmdline: bytes = b"quiet",
    ) -> Path:
        writer = EifWriter(Architecture.X86_64, 1, 1)
        body = b""
        sections = [
            (SectionKind.KERNEL, kernel),
            (SectionKind.CMDLINE, cmdline),
            (SectionKind.METADATA, metadata),
            (SectionKind.RAMDISK, b"070701"),
        ]
        path = directory / "image.eif"

        def add(kind: SectionKind, data: bytes) -> None:
            nonlocal body
            body += writer.begin_section(kind, len(data)) + data
            writer.data(data)

        for kind, data in sections:
            add(kind, data)
        if isinstance(signature, Signer):
            unsigned = write_unsigned(path, writer, body)
            signature = signature.sign(unsigned)
        if signature is not None:
            add(SectionKind.SIGNATURE, signature)
        path.write_bytes(writer.finish() + body)
        return path

    def write_unsigned(path: Path, writer: EifWriter, body: bytes) -> bytes:
        path.write_bytes(writer.finish() + body)
        return bytes.fromhex(str(describe_image(path, NOW)["PCR0"]))

    return run


def test_unsigned(write: Write) -> None:
    described = describe_image(write(), NOW)
    json.dumps(described)
    assert described["digest"] == "SHA384"
    assert described["PCR8"] == "0" * 96
    assert described["CrcOK"] is True
    assert (described["Signed"], described["SignatureOK"]) == (False, None)
    assert described["Cmdline"] == "quiet"
    assert described["Metadata"] == {"ImageName": "app"}
    assert described["Architecture"] == "x86_64"
    assert [s["Kind"] for s in described["Sections"]] == [
        "kernel",
        "cmdline",
        "metadata",
        "ramdisk",
    ]
    assert described["BoundariesOK"] is False
    assert "B1" in str(described["BoundariesError"])


def test_signed(write: Write, signer: Signer) -> None:
    described = describe_image(write(signer), NOW)
    assert described["SignatureOK"] is True
    certificate = described["SigningCertificate"]
    assert certificate.pop("SHA256") == hashlib.sha256(signer.certificate.der).hexdigest()
    assert certificate == {
        "Subject": "CN=signer",
        "Issuer": "CN=signer",
        "SerialNumber": "ff",
        "Curve": "secp384r1",
        "NotBefore": "2026-03-01T12:00:00Z",
        "NotAfter": "2026-03-01T12:00:00Z",
    }
    assert described["PCR8"] != "0" * 96
    unsigned = describe_image(write(), NOW)
    assert {k: described[k] for k in ("PCR0", "PCR1", "PCR2")} == {
        k: unsigned[k] for k in ("PCR0", "PCR1", "PCR2")
    }


def test_signature_that_does_not_hold(write: Write, signer: Signer) -> None:
    expired = describe_image(write(signer), NOW + timedelta(days=1))
    assert expired["SignatureOK"] is False
    assert "expired" in str(expired["SignatureError"])
    assert expired["SigningCertificate"] is not None
    other = describe_image(write(signer.sign(bytes(48))), NOW)
    assert "S4" in str(other["SignatureError"])
    garbage = describe_image(write(b"garbage"), NOW)
    assert (garbage["SignatureOK"], garbage["PCR8"], garbage["Signed"]) == (False, None, True)
    assert garbage["SigningCertificate"] is None


def test_wrong_crc_is_shown(write: Write) -> None:
    path = write()
    data = bytearray(path.read_bytes())
    data[-1] ^= 1
    path.write_bytes(data)
    assert describe_image(path, NOW)["CrcOK"] is False


METADATA = {
    "no JSON": b"\xff",
    "no object": b"[]",
    "not a number": b'{"a": NaN}',
    "deep": b'{"a":' + b"[" * 50 + b"]" * 50 + b"}",
    "very deep": b"[" * 100_000,
    "endless number": b'{"a": 1e999}',
    "huge number": b'{"a": ' + b"9" * 5000 + b"}",
}


@pytest.mark.parametrize("metadata", METADATA.values(), ids=METADATA.keys())
def test_bad_metadata(write: Write, metadata: bytes) -> None:
    assert describe_image(write(metadata=metadata), NOW)["Metadata"] is None


def test_r16_no_control_characters(write: Write) -> None:
    metadata = json.dumps({"a\x1b[2J": ["\x07", "\u202e", "ü"]}).encode()
    described = describe_image(write(metadata=metadata, cmdline=b"\x1b]0;x\x07\xff"), NOW)
    assert described["Metadata"] == {"a\\u001b[2J": ["\\u0007", "\\u202e", "ü"]}
    assert described["Cmdline"] == "\\u001b]0;x\\u0007\\xff"


def test_files_that_are_no_image(tmp_path: Path, write: Write) -> None:
    good = write().read_bytes()
    path = tmp_path / "file"
    for name, data in {
        "empty": b"",
        "text": b"hello",
        "zeros": bytes(4096),
        "cut": good[:-1],
        "longer": good + b"\0",
    }.items():
        path.write_bytes(data)
        with pytest.raises(MalformedInput, match="is no enclave image") as refusal:
            pytest.fail(f"{name}: {describe_image(path, NOW)}")
        assert refusal.value.code is QtCode.ENCLAVE_IMAGE


def test_names_that_are_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path / "missing", tmp_path, tmp_path / "pipe", Path("/dev/zero")):
        with pytest.raises(InvalidRequest) as refusal:
            describe_image(path, NOW)
        assert refusal.value.code is QtCode.FILE_OPERATION


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_changed_images(write: Write, signer: Signer, data: st.DataObject) -> None:
    path = write(signer)
    content = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    path.write_bytes(content)
    try:
        json.dumps(describe_image(path, NOW), allow_nan=False)
    except MalformedInput:
        return


def test_loading_signers(tmp_path: Path) -> None:
    key, other = (ec.generate_private_key(ec.SECP384R1()) for _ in range(2))
    small, edwards = ec.generate_private_key(ec.SECP256K1()), ed25519.Ed25519PrivateKey.generate()
    good, day = certificate_pem(key), timedelta(days=1)
    refused: dict[str, tuple[bytes, bytes, type[EnclaveError]]] = {
        "key of another certificate": (key_pem(other), good, InvalidRequest),
        "encrypted key": (key_pem(key, b"secret"), good, InvalidRequest),
        "key of another kind": (key_pem(edwards), good, InvalidRequest),
        "no key": (b"key", good, MalformedInput),
        "certificate as key": (good, good, MalformedInput),
        "no certificate": (key_pem(key), b"certificate", MalformedInput),
        "key as certificate": (key_pem(key), key_pem(key), MalformedInput),
        "two certificates": (key_pem(key), good * 2, MalformedInput),
        "other curve": (key_pem(small), certificate_pem(small), Rejected),
        "other kind": (key_pem(key), certificate_pem(edwards), Rejected),
        "expired": (key_pem(key), certificate_pem(key, NOW - 2 * day, NOW - day), Rejected),
        "not valid yet": (key_pem(key), certificate_pem(key, NOW + day, NOW + 2 * day), Rejected),
        "huge key": (b"x" * (65 << 10), good, InvalidRequest),
    }
    key_path, certificate_path = tmp_path / "key", tmp_path / "certificate"
    for name, (key_data, certificate_data, kind) in refused.items():
        key_path.write_bytes(key_data)
        certificate_path.write_bytes(certificate_data)
        with pytest.raises(kind) as refusal:
            pytest.fail(f"{name}: {load_signer(key_path, certificate_path, NOW)}")
        assert refusal.value.code is QtCode.SIGNATURE, name
    for missing in ((tmp_path / "x", certificate_path), (key_path, tmp_path / "x")):
        key_path.write_bytes(key_pem(key))
        with pytest.raises(InvalidRequest) as refusal:
            load_signer(*missing, NOW)
        assert refusal.value.code is QtCode.FILE_OPERATION


def test_room_exports_what_it_says() -> None:
    modules = {path.stem for path in Path(str(qtenclave.image.__file__)).parent.glob("*.py")}
    public = {name for name in vars(qtenclave.image) if not name.startswith("_")}
    assert public - modules == set(qtenclave.image.__all__)


def test_result_is_what_the_product_prints(tmp_path: Path) -> None:
    path = tmp_path / "file"
    with path.open("w+b") as file, ThreadPoolExecutor(1) as helper:
        image = ImageFile(file, Architecture.X86_64, helper)
        image.section(SectionKind.RAMDISK, 6, iter([b"070", b"701"]))
        measurements = image.measurer.measurements(None)
    result = make_image_result(BuiltImage(path, 1, measurements))
    assert result == {"digest": "SHA384", "PCR0": measurements.pcr0.hex(), "PCR8": "0" * 96}
