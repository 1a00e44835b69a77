"""An image file is held against expectations; all differences are named, and none is no yes."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from eif_files import SigningFiles, encode_eif, write_signing_files

from qtenclave.errors import InvalidRequest, MalformedInput, QtCode, Rejected
from qtenclave.image import (
    ImageExpectations,
    describe_image,
    load_signer,
    read_certificate,
    sign_image,
    verify_image,
)

TOMORROW = datetime.now(UTC) + timedelta(days=3)


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> SigningFiles:
    return write_signing_files(tmp_path_factory.mktemp("signer"))


@pytest.fixture
def unsigned(tmp_path: Path) -> Path:
    path = tmp_path / "unsigned.eif"
    path.write_bytes(encode_eif())
    return path


@pytest.fixture
def signed(unsigned: Path, files: SigningFiles) -> Path:
    path = unsigned.with_name("signed.eif")
    sign_image(unsigned, path, load_signer(files.key, files.certificate))
    return path


def registers(path: Path) -> dict[int, bytes]:
    described = describe_image(path)
    return {index: bytes.fromhex(str(described[f"PCR{index}"])) for index in (0, 1, 2, 8)}


def test_accepts_what_is_expected(unsigned: Path, signed: Path, files: SigningFiles) -> None:
    pcrs, certificate = registers(signed), read_certificate(files.certificate)
    for expectations in (
        ImageExpectations(pcrs),
        ImageExpectations({0: pcrs[0]}),
        ImageExpectations({8: pcrs[8]}),
        ImageExpectations({}, certificate),
        ImageExpectations(pcrs, certificate),
    ):
        verified = verify_image(signed, expectations)
        assert verified.certificate is not None
        assert verified.certificate.der == certificate.der
        assert verified.measurements.pcr8 == pcrs[8]
    assert verify_image(unsigned, ImageExpectations({0: pcrs[0]})).certificate is None


def test_no_expectation_is_an_error(signed: Path) -> None:
    pcrs = registers(signed)
    for some in ({}, {1: pcrs[1]}, {2: pcrs[2]}, {1: pcrs[1], 2: pcrs[2]}):
        with pytest.raises(InvalidRequest, match="other images would pass") as refusal:
            ImageExpectations(some)
        assert refusal.value.code is QtCode.MISSING_ARGUMENT


def test_expectations_that_mean_nothing() -> None:
    for index, value, reason in (
        (0, bytes(48), "zeros"),
        (8, bytes(48), "zeros"),
        (0, b"x" * 47, "48 bytes, got 47"),
        (3, b"x" * 48, "got PCR3"),
    ):
        with pytest.raises(InvalidRequest, match=reason):
            ImageExpectations({0: b"x" * 48, index: value})


@pytest.mark.parametrize("index", [0, 1, 2, 8])
def test_one_bit_of_a_register(signed: Path, index: int) -> None:
    pcrs = registers(signed)
    good = pcrs[index]
    for position in range(48):
        wrong = bytearray(good)
        wrong[position] ^= 1
        expectations = ImageExpectations({**pcrs, index: bytes(wrong)})
        with pytest.raises(Rejected, match=f"PCR{index}: expected {wrong.hex()}, got {good.hex()}"):
            verify_image(signed, expectations)


def test_names_everything_that_differs(
    unsigned: Path, signed: Path, files: SigningFiles, tmp_path: Path
) -> None:
    other = write_signing_files(tmp_path, name="stranger\x1b[2J")
    certificate = read_certificate(other.certificate)
    with pytest.raises(Rejected) as refusal:
        verify_image(signed, ImageExpectations({0: b"x" * 48, 8: b"y" * 48}, certificate))
    text = str(refusal.value)
    assert "PCR0: " in text
    assert "PCR8: " in text
    assert "expected a signature by 'CN=stranger\\x1b[2J', got 'CN=signer'" in text
    with pytest.raises(Rejected, match=r"PCR8: .*not signed\); certificate: .*no sign"):
        verify_image(unsigned, ImageExpectations({8: b"y" * 48}, certificate))


def test_another_certificate_for_the_same_name(signed: Path, tmp_path: Path) -> None:
    twin = read_certificate(write_signing_files(tmp_path).certificate)
    with pytest.raises(Rejected, match="another one"):
        verify_image(signed, ImageExpectations({}, twin))


def test_r12_the_payload_in_the_file_decides_nothing(
    signed: Path, tmp_path: Path, files: SigningFiles
) -> None:
    """A good signature over another image, whose payload names that image's PCR0."""
    section = describe_section(signed)
    path = tmp_path / "moved.eif"
    path.write_bytes(encode_eif(cmdline=b"another", signature=section))
    certificate = read_certificate(files.certificate)
    with pytest.raises(Rejected, match="S4") as refusal:
        verify_image(path, ImageExpectations({}, certificate))
    assert refusal.value.code is QtCode.SIGNATURE


def describe_section(path: Path) -> bytes:
    size = int(describe_image(path)["Sections"][-1]["Size"])
    return path.read_bytes()[-size:]


def test_a_signature_that_does_not_hold_now(signed: Path) -> None:
    with pytest.raises(Rejected, match="it has expired") as refusal:
        verify_image(signed, ImageExpectations({0: registers(signed)[0]}), TOMORROW)
    assert refusal.value.code is QtCode.SIGNATURE


def test_a_file_that_is_damaged_or_ambiguous(signed: Path, tmp_path: Path) -> None:
    expectations = ImageExpectations({0: registers(signed)[0]})
    data, path = signed.read_bytes(), tmp_path / "bad.eif"
    for bad in (
        data[:-1],
        data[:-1] + bytes([data[-1] ^ 1]),
        encode_eif(kernel=b"kernel"),
        encode_eif(signature=b"garbage"),
        b"",
    ):
        path.write_bytes(bad)
        with pytest.raises(MalformedInput) as refusal:
            verify_image(path, expectations)
        assert refusal.value.code in (QtCode.ENCLAVE_IMAGE, QtCode.SIGNATURE)
