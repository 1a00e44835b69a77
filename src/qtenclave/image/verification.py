"""Whether an image file is the expected one, before anybody starts it.

Decides by expectations that the caller brings; without any there is no verdict. Every difference is
named, not only the first, because whoever reads it has a pipeline to mend. Rules, in this order:

- F1: the file is an undamaged image that can be cut in one way only.
- F2: a signature in it holds now, as a start would check.
- F3: every expected register has the expected value.
- F4: where a certificate or PCR8 is expected, the image is signed, and by that certificate.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType
from typing import Final

from qtenclave.eif import ClaimedCertificate, Measurements, SigningCertificate, verify_signature
from qtenclave.errors import InvalidRequest, MalformedInput, QtCode, Rejected
from qtenclave.image.inspection import InspectedImage, inspect_image, open_image
from qtenclave.pcr import DigestAlg

__all__ = ["ImageExpectations", "VerifiedImage", "verify_image"]

_REGISTERS: Final = (0, 1, 2, 8)
_DECISIVE: Final = frozenset({0, 8})


@dataclass(frozen=True, slots=True)
class ImageExpectations:
    """What an image has to be.

    PCR1 or PCR2 alone are refused: each leaves open half of what runs.

    Attributes:
        pcrs: Final values by index, of 0, 1, 2 and 8; 48 bytes each.
        certificate: Who has to have signed; read from the expecting side's own file, so its
            validity is checked where the image's is.
    """

    pcrs: Mapping[int, bytes]
    certificate: ClaimedCertificate | None = None

    def __post_init__(self) -> None:
        """Refuse what would let every image pass.

        Raises:
            InvalidRequest: There is no expectation, or none that can be met by one image alone.
        """
        for index, value in self.pcrs.items():
            if index not in _REGISTERS:
                raise InvalidRequest(f"expectation: expected PCR0, 1, 2 or 8, got PCR{index}")
            if len(value) != DigestAlg.SHA384.size:
                raise InvalidRequest(
                    f"PCR{index}: expected {DigestAlg.SHA384.size} bytes, got {len(value)}"
                )
            if not any(value):
                raise InvalidRequest(
                    f"PCR{index}: expected a measurement, got zeros, which every enclave in debug"
                    " mode shows"
                )
        if self.certificate is None and not self.pcrs.keys() & _DECISIVE:
            raise InvalidRequest(
                "expectation: expected PCR0, PCR8 or a certificate, got none: other images would"
                " pass",
                code=QtCode.MISSING_ARGUMENT,
            )
        object.__setattr__(self, "pcrs", MappingProxyType(dict(self.pcrs)))


@dataclass(frozen=True, slots=True)
class VerifiedImage:
    """An image file that meets expectations; made by `verify_image`."""

    measurements: Measurements
    certificate: SigningCertificate | None
    sha256: bytes


def verify_image(
    path: Path, expectations: ImageExpectations, now: datetime | None = None
) -> VerifiedImage:
    """Return what was verified of an image file.

    Args:
        path: Any file.
        expectations: What it has to be.
        now: When the signing certificate has to be valid; the present if not given.

    Raises:
        HostFailure: The file cannot be read to its end.
        InvalidRequest: There is no such file.
        MalformedInput: F1 is broken, or the signature is none.
        Rejected: F2, F3 or F4 is; the message says what differs.
    """
    with open_image(path) as file:
        image = inspect_image(file, path)
    image.check()  # F1
    signer = _signer(image, now or datetime.now(UTC))
    measurements = image.measurements(signer.der if signer else None)
    differences = [
        *_register_differences(expectations.pcrs, measurements),
        *_signer_differences(expectations, signer),
    ]
    if differences:
        raise Rejected(f"{path}: " + "; ".join(differences), code=QtCode.NOT_TRUSTED)
    return VerifiedImage(measurements, signer, image.sha256)


def _signer(image: InspectedImage, now: datetime) -> SigningCertificate | None:
    """Return the certificate of a signature that holds (F2)."""
    if image.signature is None:
        return None
    try:
        return verify_signature(image.signature, image.measurements(None).pcr0, now)
    except (MalformedInput, Rejected) as error:
        error.code = QtCode.SIGNATURE
        raise


def _register_differences(expected: Mapping[int, bytes], got: Measurements) -> list[str]:
    """Hold the registers against their expected values (F3)."""
    values = {0: got.pcr0, 1: got.pcr1, 2: got.pcr2, 8: got.pcr8}
    return [
        f"PCR{index}: expected {value.hex()}, got {_shown(values[index])}"
        for index, value in sorted(expected.items())
        if values[index] != value
    ]


def _shown(value: bytes) -> str:
    return value.hex() if any(value) else "no measurement (the image is not signed)"


def _signer_differences(
    expectations: ImageExpectations, signer: SigningCertificate | None
) -> list[str]:
    """Hold the signer against the expected one (F4); PCR8 was compared as a register."""
    expected = expectations.certificate
    if expected is None or (signer is not None and signer.der == expected.der):
        return []
    got = f"{signer.subject[:80]!a}, another one" if signer else "no signature"
    return [f"certificate: expected a signature by {expected.subject[:80]!a}, got {got}"]
