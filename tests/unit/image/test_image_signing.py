"""A signature is put into an image, and nothing else of it changes."""

import itertools
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from eif_files import SigningFiles, arm_kernel, elf_kernel, encode_eif, write_signing_files

import qtenclave.image.signing
from qtenclave.eif import Architecture
from qtenclave.errors import EnclaveError, HostFailure, MalformedInput, QtCode, Rejected
from qtenclave.image import (
    Signer,
    describe_image,
    load_certificate,
    load_detached_signature,
    load_signer,
    prepare_signature,
    sign_image,
)

CURVES = [ec.SECP256R1(), ec.SECP384R1(), ec.SECP521R1()]


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> SigningFiles:
    return write_signing_files(tmp_path_factory.mktemp("signer"))


@pytest.fixture(scope="module")
def signer(files: SigningFiles) -> Signer:
    return load_signer(files.key, files.certificate)


@pytest.fixture
def eif(tmp_path: Path) -> Path:
    path = tmp_path / "image.eif"
    path.write_bytes(encode_eif(architecture=Architecture.AARCH64, defaults=(12345, 7)))
    return path


@pytest.mark.parametrize("curve", CURVES, ids=lambda curve: curve.name)
def test_signs_in_place(eif: Path, tmp_path: Path, curve: ec.EllipticCurve) -> None:
    before = describe_image(eif)
    eif.chmod(0o640)
    files = write_signing_files(tmp_path, curve)
    signed = sign_image(eif, eif, load_signer(files.key, files.certificate))
    after = describe_image(eif)
    assert (after["SignatureOK"], after["CrcOK"]) == (True, True)
    assert eif.stat().st_mode & 0o777 == 0o640
    same = {"PCR0", "PCR1", "PCR2", "Architecture", "Cmdline", "Metadata"}
    assert {key: before[key] for key in same} == {key: after[key] for key in same}
    assert after["PCR8"] == signed.measurements.pcr8.hex()
    assert after["FileSHA256"] == signed.sha256.hex()
    assert before["FileSHA256"] == signed.unsigned_sha256.hex()
    assert (
        eif.read_bytes()[:24]
        == encode_eif(architecture=Architecture.AARCH64, defaults=(12345, 7))[:24]
    )


def test_signing_later_gives_the_same_bytes_as_at_once(eif: Path, signer: Signer) -> None:
    sign_image(eif, eif, signer)
    first = eif.read_bytes()
    sign_image(eif, eif, signer)  # what was signed already is signed anew, tables and CRC included
    assert eif.read_bytes() == first


def test_another_signer_replaces_the_first(eif: Path, tmp_path: Path, signer: Signer) -> None:
    other = write_signing_files(tmp_path, ec.SECP521R1(), name="other")
    sign_image(eif, eif, signer)
    pcr8 = describe_image(eif)["PCR8"]
    sign_image(eif, eif, load_signer(other.key, other.certificate))
    after = describe_image(eif)
    assert (after["SignatureOK"], after["CrcOK"]) == (True, True)
    assert after["PCR8"] != pcr8
    assert [s["Kind"] for s in after["Sections"]].count("signature") == 1
    sign_image(eif, eif, signer)
    assert describe_image(eif)["PCR8"] == pcr8


def test_a_symbolic_link_stays_one(eif: Path, tmp_path: Path, signer: Signer) -> None:
    link = tmp_path / "link"
    link.symlink_to(eif)
    sign_image(link, link, signer)
    assert link.is_symlink()
    assert describe_image(eif)["SignatureOK"] is True


BROKEN: dict[str, Callable[[bytes], bytes]] = {
    "damaged": lambda data: data[:-1] + bytes([data[-1] ^ 1]),
    "cut short": lambda data: data[:-1],
    "no image": lambda _: b"#!/bin/sh\n",
    "one byte more": lambda data: data + b"\0",
    "kernel for another architecture": lambda _: encode_eif(kernel=arm_kernel()),
    "kernel that swallows the command line": lambda _: encode_eif(kernel=elf_kernel() + b"quiet"),
}


@pytest.mark.parametrize("reason", BROKEN)
def test_r14_what_does_not_start_is_not_signed(eif: Path, signer: Signer, reason: str) -> None:
    eif.write_bytes(BROKEN[reason](encode_eif()))
    before = eif.read_bytes()
    for output in (eif, eif.with_name("other.eif")):
        with pytest.raises(MalformedInput) as refusal:
            sign_image(eif, output, signer)
        assert refusal.value.code is QtCode.ENCLAVE_IMAGE
    assert eif.read_bytes() == before
    assert [path.name for path in eif.parent.iterdir()] == ["image.eif"]


def test_r14_a_failure_at_any_write_leaves_the_image_as_it_was(eif: Path, signer: Signer) -> None:
    """No file may become longer than so many bytes."""
    before = eif.read_bytes()
    left = [path.name for path in eif.parent.iterdir()]
    sign_image(eif, eif.with_name("whole"), signer)
    whole = eif.with_name("whole").stat().st_size
    eif.with_name("whole").unlink()
    for limit in (*range(0, whole, 97), whole - 1):
        size = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, size[1]))
        try:
            with pytest.raises(HostFailure):
                sign_image(eif, eif, signer)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, size)
        assert eif.read_bytes() == before
        assert [path.name for path in eif.parent.iterdir()] == left


def test_r14_bytes_that_come_back_wrong_are_noticed(
    eif: Path, signer: Signer, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = eif.read_bytes()
    inspect = qtenclave.image.signing.inspect_image
    calls = itertools.count()

    def wrong_at_last(file, name, *more):
        if next(calls) == 1:
            file.seek(-1, 2)
            last = file.read(1)
            file.seek(-1, 2)
            file.write(bytes([last[0] ^ 1]))
            file.seek(0)
        return inspect(file, name, *more)

    monkeypatch.setattr(qtenclave.image.signing, "inspect_image", wrong_at_last)
    with pytest.raises(MalformedInput, match="CRC"):
        sign_image(eif, eif, signer)
    assert eif.read_bytes() == before


def test_r17_in_two_steps_without_a_key(eif: Path, tmp_path: Path, files: SigningFiles) -> None:
    """Where the image is there is no key, and where the key is there is no image."""
    here = tmp_path / "here"
    here.mkdir()
    certificate = Path(shutil.copy(files.certificate, here))
    request = prepare_signature(eif, load_certificate(certificate))
    there = load_signer(files.key, files.certificate).key
    (here / "signature").write_bytes(there.sign(request.digest))
    before = eif.read_bytes()
    signer = load_detached_signature(here / "signature", certificate)
    signed = sign_image(eif, here / "signed.eif", signer)
    assert signed.measurements == request.measurements
    described = describe_image(here / "signed.eif")
    assert described["SignatureOK"] is True
    assert described["PCR8"] == request.measurements.pcr8.hex()
    assert eif.read_bytes() == before
    assert request.hash == "SHA384"
    assert len(request.digest) == 48


def test_r14_a_detached_signature_over_another_image(
    eif: Path, tmp_path: Path, files: SigningFiles
) -> None:
    request = prepare_signature(eif, load_certificate(files.certificate))
    signature = load_signer(files.key, files.certificate).key.sign(request.digest)
    path = tmp_path / "signature"
    path.write_bytes(signature)
    eif.write_bytes(encode_eif(cmdline=b"changed since"))
    with pytest.raises(Rejected, match="this image's digest") as refusal:
        sign_image(eif, tmp_path / "out", load_detached_signature(path, files.certificate))
    assert refusal.value.code is QtCode.SIGNATURE
    for wrong in (b"", b"x", signature[:-1], b"0" * 2000):
        path.write_bytes(wrong)
        with pytest.raises(EnclaveError) as failure:
            sign_image(eif, tmp_path / "out", load_detached_signature(path, files.certificate))
        assert failure.value.code is QtCode.SIGNATURE
    assert not (tmp_path / "out").exists()


def test_r14_certificates_that_may_not_sign_now(tmp_path: Path) -> None:
    now, day = datetime.now(UTC), timedelta(days=1)
    for start, end, reason in (
        (now - 2 * day, now - day, "it has expired"),
        (now + day, now + 2 * day, "it is not valid yet"),
    ):
        files = write_signing_files(tmp_path, start=start, end=end)
        for load in (
            lambda files=files: load_signer(files.key, files.certificate),
            lambda files=files: load_detached_signature(files.key, files.certificate),
            lambda files=files: load_certificate(files.certificate),
        ):
            with pytest.raises(Rejected, match=reason) as refusal:
                load()
            assert refusal.value.code is QtCode.SIGNATURE


def test_an_encrypted_key(tmp_path: Path) -> None:
    files = write_signing_files(tmp_path, passphrase=b"correct horse")
    asked = []

    def answer(secret: bytes) -> Callable[[str], bytes]:
        def ask(what: str) -> bytes:
            asked.append(what)
            return secret

        return ask

    load_signer(files.key, files.certificate, ask=answer(b"correct horse"))
    assert str(files.key) in asked[0]
    for wrong in (b"battery staple", b""):
        with pytest.raises(Rejected, match="passphrase") as refusal:
            load_signer(files.key, files.certificate, ask=answer(wrong))
        assert "staple" not in str(refusal.value)


def test_memory_does_not_grow_with_the_image(tmp_path: Path, files: SigningFiles) -> None:
    kernel, size = elf_kernel(), 256 << 20
    path = tmp_path / "large.eif"
    script = f"""
from pathlib import Path
from qtenclave.eif import Architecture, EifWriter, SectionKind
from qtenclave.image import load_signer, sign_image
writer = EifWriter(Architecture.X86_64, 0, 0)
piece = b"070701" + bytes((1 << 20) - 6)
with open({str(path)!r}, "wb") as file:
    file.write(bytes(548))
    for kind, data in ((1, bytes.fromhex({kernel.hex()!r})), (2, b"quiet"), (5, b"{{}}")):
        file.write(writer.begin_section(SectionKind(kind), len(data)) + data)
        writer.data(data)
    file.write(writer.begin_section(SectionKind.RAMDISK, {size}))
    for _ in range({size >> 20}):
        writer.data(piece)
        file.write(piece)
    file.seek(0)
    file.write(writer.finish())
signer = load_signer({str(files.key)!r}, Path({str(files.certificate)!r}))
sign_image(Path({str(path)!r}), Path({str(path)!r}), signer)
# Not getrusage: it also counts what this process was forked from.
print(Path("/proc/self/status").read_text().split("VmHWM:")[1].split()[0])
"""
    done = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True)
    assert path.stat().st_size > size
    assert int(done.stdout) < size >> 11  # of its KiB, half
    path.unlink()
