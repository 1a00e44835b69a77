"""AWS's reader of enclave images agrees with ours: CRC, measurements, signatures, and refusals.

The program is a few lines around the crate `aws-nitro-enclaves-image-format`, see `eif_reader`.
"""

import json
import random
import struct
import subprocess
import zlib
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from eif_files import encode_eif, write_signing_files
from others_programs import cargo_project

from qtenclave.eif import Architecture
from qtenclave.errors import MalformedInput
from qtenclave.image import Signer, describe_image, load_signer, sign_image
from qtenclave.image.inspection import inspect_image, open_image

CURVES = {"P-256": ec.SECP256R1(), "P-384": ec.SECP384R1(), "P-521": ec.SECP521R1()}
# What the reader of AWS needs to understand metadata at all.
METADATA = json.dumps(
    {
        "ImageName": "app",
        "ImageVersion": "1.0",
        "BuildMetadata": {
            "BuildTime": "1970-01-01T00:00:00Z",
            "BuildTool": "qtenclave",
            "BuildToolVersion": "0",
            "OperatingSystem": "Linux",
            "KernelVersion": "6.1",
        },
        "DockerInfo": {},
        "EnclaveOS": {"KernelProfile": "net", "OwnInitSHA256": None},  # ours: to be passed over
        "CustomMetadata": None,
    }
).encode()
GUEST = Path(__file__).resolve().parents[2] / ".venv/share/qtenclave/guest"
Ask = Callable[[Sequence[Path]], list[dict[str, Any]]]


@pytest.fixture(scope="module")
def ask() -> Ask:
    """Ask the other reader about files."""
    program = cargo_project(Path(__file__).parent / "eif_reader", "eif_reader")

    def run(paths: Sequence[Path]) -> list[dict[str, Any]]:
        lines = "".join(f"{path}\n" for path in paths)
        done = subprocess.run([program], input=lines, capture_output=True, text=True, check=False)
        answers = [json.loads(line) for line in done.stdout.splitlines()]
        assert len(answers) == len(paths), done.stderr
        return answers

    return run


@pytest.fixture(scope="module")
def signers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Signer]:
    directory = tmp_path_factory.mktemp("signers")
    made = {}
    for name, curve in CURVES.items():
        files = write_signing_files(directory, curve, name=name)
        made[name] = load_signer(files.key, files.certificate)
    return made


SHAPES: dict[str, dict[str, Any]] = {
    "small": {},
    "one ramdisk": {"ramdisks": [b"070701" + bytes(30)]},
    "many ramdisks": {"ramdisks": [b"070701" + bytes([n]) * (4 * n + 2) for n in range(27)]},
    "long command line": {"cmdline": b"x" * 2047},
    "large": {"ramdisks": [b"070701" + bytes(100), bytes(range(256)) * 20000]},
    "defaults": {"defaults": ((1 << 64) - 1, 0)},
}
KERNELS = sorted(GUEST.glob("x86_64-*/kernel")) + sorted(GUEST.glob("aarch64-*/kernel"))


@pytest.fixture(scope="module")
def images(tmp_path_factory: pytest.TempPathFactory, signers: dict[str, Signer]) -> dict[str, Path]:
    """Images of ours: every shape for both architectures, and each signed on each curve."""
    directory = tmp_path_factory.mktemp("images")
    shapes = {
        f"{name} {one.name}": {**shape, "architecture": one}
        for name, shape in SHAPES.items()
        for one in Architecture
    }
    for kernel in KERNELS:
        one = (
            Architecture.AARCH64
            if kernel.parent.name.startswith("aarch64")
            else Architecture.X86_64
        )
        shapes[kernel.parent.name] = {"kernel": kernel.read_bytes(), "architecture": one}
    made = {}
    for name, shape in shapes.items():
        made[name] = directory / f"{name}.eif"
        made[name].write_bytes(encode_eif(metadata=METADATA, **shape))
        for curve, signer in signers.items():
            signed = f"{name} {curve}"
            made[signed] = directory / f"{signed}.eif"
            made[signed].write_bytes(signer_section(made[name], signer, shape))
    # Signed twice, by another signer the second time.
    again = directory / "again.eif"
    sign_image(made["small X86_64 P-256"], again, signers["P-521"])
    sign_image(again, again, signers["P-384"])
    return {**made, "signed again": again}


def signer_section(unsigned: Path, signer: Signer, shape: dict[str, Any]) -> bytes:
    pcr0 = bytes.fromhex(str(describe_image(unsigned)["PCR0"]))
    return encode_eif(metadata=METADATA, signature=signer.sign(pcr0), **shape)


def ours(path: Path) -> dict[str, Any]:
    """Say of a file what the other reader says of it."""
    described = describe_image(path)
    registers = ["PCR0", "PCR1", "PCR2", *(["PCR8"] if described["Signed"] else [])]
    return {
        "version": described["EifVersion"],
        "flags": int(described["Architecture"] == "aarch64"),
        "crc": described["CrcOK"],
        "measurements": {name: described[name] for name in registers},
        "signature": described["SignatureOK"],
    }


def measured(answer: dict[str, Any]) -> dict[str, Any]:
    answer.get("measurements", {}).pop("HashAlgorithm", None)
    return answer


def test_agrees_on_every_image(ask: Ask, images: dict[str, Path]) -> None:
    assert len(images) >= 20
    for name, theirs in zip(images, ask(list(images.values())), strict=True):
        assert measured(theirs) == ours(images[name]), name
        assert theirs["crc"] is True, name
        assert theirs["signature"] in (None, True), name


def mend(data: bytes) -> bytes:
    """Return a file with a CRC that holds."""
    crc = zlib.crc32(data[548:], zlib.crc32(data[:544]))
    return data[:544] + struct.pack(">I", crc) + data[548:]


def refused_by_both(good: bytes, other: bytes, signature: bytes) -> dict[str, bytes]:
    end = len(good)
    return {
        "empty": b"",
        "half a header": good[:300],
        "cut in a section": good[: end - 10],
        "one byte changed": good[:700] + bytes([good[700] ^ 1]) + good[701:],
        "CRC changed": good[:544] + bytes([good[544] ^ 1]) + good[545:],
        "section kind 0": mend(good[:548] + b"\0\0" + good[550:]),
        "section kind 9": mend(good[:548] + b"\0\x09" + good[550:]),
        "signature over another image": other,
        "signature that is none": encode_eif(metadata=METADATA, signature=b"garbage"),
        "signature cut": encode_eif(metadata=METADATA, signature=signature[:-1]),
        "signature changed": encode_eif(
            metadata=METADATA, signature=signature[:-2] + bytes([signature[-2], signature[-1] ^ 1])
        ),
        "metadata that is none": encode_eif(metadata=b"{"),
    }


def accepts(theirs: dict[str, Any]) -> bool:
    return "error" not in theirs and theirs["crc"] and theirs["signature"] in (None, True)


def we_accept(path: Path) -> bool:
    try:
        described = describe_image(path)
    except MalformedInput:
        return False
    good = described["CrcOK"] and described["SignatureOK"] in (None, True)
    return bool(good and described["Metadata"] is not None)


def test_agrees_on_the_bad_ones(ask: Ask, signers: dict[str, Signer], tmp_path: Path) -> None:
    unsigned = tmp_path / "unsigned.eif"
    unsigned.write_bytes(encode_eif(metadata=METADATA))
    signer = signers["P-384"]
    signature = signer.sign(bytes.fromhex(str(describe_image(unsigned)["PCR0"])))
    moved = encode_eif(metadata=METADATA, signature=signature, cmdline=b"another image")
    good = encode_eif(metadata=METADATA, signature=signature)
    paths = {}
    for name, data in {"good": good, **refused_by_both(good, moved, signature)}.items():
        paths[name] = tmp_path / name
        paths[name].write_bytes(data)
    for name, theirs in zip(paths, ask(list(paths.values())), strict=True):
        assert accepts(theirs) == (name == "good"), (name, theirs)
        assert we_accept(paths[name]) == (name == "good"), name


def mutations(good: Sequence[bytes], source: random.Random) -> bytes:
    """Return a file with a few bytes changed and, mostly, the CRC mended."""
    data = bytearray(source.choice(good))
    for _ in range(source.randint(1, 3)):
        # The header decides the layout, and is small: it gets half of the changes.
        position = source.randrange(source.choice((600, len(data))))
        data[position] = source.choice((data[position] ^ 1 << source.randrange(8), 0, 1, 255))
    return mend(bytes(data)) if source.random() < 0.9 else bytes(data)


def test_r13_whatever_we_accept_means_the_same_to_the_other_reader(
    ask: Ask, images: dict[str, Path], tmp_path: Path
) -> None:
    """Four thousand files near good ones. The reverse does not hold, and should not: see below."""
    source = random.Random(20260103)
    small = [path.read_bytes() for path in images.values() if path.stat().st_size < 10_000]
    accepted = []
    for number in range(4000):
        path = tmp_path / f"{number}.eif"
        path.write_bytes(mutations(small, source))
        try:
            with open_image(path) as file:
                image = inspect_image(file, path)
        except MalformedInput:
            path.unlink()
            continue
        if image.crc_error is None:
            accepted.append(path)
    assert 200 < len(accepted) < 3800
    for path, theirs in zip(accepted, ask(accepted), strict=True):
        mine = ours(path)
        if "error" in theirs:
            # It also reads the metadata and the certificate, which start neither of the two.
            described = describe_image(path)
            unreadable = described["Signed"] and described["SignatureOK"] is False
            assert unreadable or "metadata" in theirs["error"], (path.name, theirs)
            continue
        if mine["signature"] is False:  # which starts neither; only the boot has to agree
            for answer in (mine, theirs):
                answer["signature"] = None
                answer["measurements"].pop("PCR8")
        assert measured(theirs) == mine, path.name


def shifted(good: bytes, section: int) -> bytes:
    """Return a file whose table says that a section begins one byte later."""
    data = bytearray(good)
    struct.pack_into(">Q", data, 28 + 8 * section, 1 + struct.unpack_from(">Q", data, 36)[0])
    return bytes(data)


# It walks the sections and ignores the table, which loaders use: two images in one file.
STRICTER: dict[str, tuple[Callable[[bytes], bytes], str]] = {
    "offset that is not where the section is": (lambda good: shifted(good, 1), "offset of section"),
    "size in the table alone": (lambda good: good[:291] + b"\1" + good[292:], "size of|offset of"),
    "another magic": (lambda good: b".elf" + good[4:], "image magic"),
    "a section beyond the count": (lambda good: good[:27] + b"\4" + good[28:], "tables"),
}


@pytest.mark.parametrize("reason", STRICTER)
def test_r13_what_we_refuse_and_the_other_reader_does_not_see(
    ask: Ask, tmp_path: Path, reason: str
) -> None:
    change, message = STRICTER[reason]
    path = tmp_path / "image.eif"
    path.write_bytes(mend(change(encode_eif(metadata=METADATA))))
    (theirs,) = ask([path])
    assert accepts(theirs)
    with pytest.raises(MalformedInput, match=message):
        describe_image(path)


def test_expired_certificates_are_ours_to_refuse(ask: Ask, tmp_path: Path) -> None:
    """The other reader shows the dates and holds nothing against them."""
    now, day = datetime.now(UTC), timedelta(days=1)
    files = write_signing_files(tmp_path, start=now - 3 * day, end=now - 2 * day)
    signer = load_signer(files.key, files.certificate, now - 2.5 * day)
    path = tmp_path / "expired.eif"
    path.write_bytes(encode_eif(metadata=METADATA))
    sign_image(path, path, signer)
    (theirs,) = ask([path])
    assert theirs["signature"] is True
    described = describe_image(path)
    assert described["SignatureOK"] is False
    assert "expired" in str(described["SignatureError"])
