"""Says what an enclave image holds, whoever made it and whatever is wrong with it.

Decides nothing about trust: every fact is shown beside whether it holds. Texts from the file are
cut and cleaned of control characters, because they end on somebody's terminal.
"""

import hashlib
import json
from datetime import UTC, datetime
from math import isfinite
from pathlib import Path
from typing import Final

from qtenclave.eif import ClaimedCertificate, Measurements, parse_signature, verify_signature
from qtenclave.errors import MalformedInput, Rejected
from qtenclave.image.inspection import inspect_image, open_image

__all__ = ["describe_certificate", "describe_image"]

_MAX_DEPTH: Final = 32  # of the metadata; ours has four
_MAX_NAME: Final = 256  # of a certificate; a name of one line has less


def _printable(text: str) -> str:
    return "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in text)


def _cleaned(value: object, depth: int = 0) -> object:
    """Return JSON data with every text made printable."""
    if depth > _MAX_DEPTH:
        raise ValueError("nested too deeply")
    match value:
        case str():
            return _printable(value)
        case list():
            return [_cleaned(item, depth + 1) for item in value]
        case dict():
            return {_printable(str(k)): _cleaned(v, depth + 1) for k, v in value.items()}
        case _:
            return value


def _refuse_constant(name: str) -> object:
    raise ValueError(name)


def _finite(text: str) -> float:
    number = float(text)
    if not isfinite(number):  # which JSON cannot say, and we could not print
        raise ValueError(text)
    return number


def _metadata(data: bytes) -> object:
    """Return the metadata, or None where it is no JSON object."""
    try:
        value = _cleaned(json.loads(data, parse_constant=_refuse_constant, parse_float=_finite))
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def _cut(text: str) -> str:
    """Return a text from a certificate, printable and of bounded length."""
    shown = _printable(text[:_MAX_NAME])
    return shown if len(text) <= _MAX_NAME else f"{shown}..."


def describe_certificate(claim: ClaimedCertificate) -> dict[str, object]:
    """Return what a certificate says, as JSON data."""
    return {
        "Subject": _cut(claim.subject),
        "Issuer": _cut(claim.issuer),
        "SerialNumber": _cut(f"{claim.serial:x}"),
        "Curve": None if claim.key is None else claim.key.curve.name,
        "SHA256": hashlib.sha256(claim.der).hexdigest(),
        "NotBefore": f"{claim.not_before:%Y-%m-%dT%H:%M:%SZ}",
        "NotAfter": f"{claim.not_after:%Y-%m-%dT%H:%M:%SZ}",
    }


def _describe_signature(
    section: bytes, measurements: Measurements, now: datetime
) -> tuple[dict[str, object], bytes | None]:
    """Return what is shown of a signature, and the DER of its certificate if it has one."""
    try:
        claim = parse_signature(section)
    except MalformedInput as error:
        return {"SignatureOK": False, "SignatureError": str(error)}, None
    shown: dict[str, object] = {"SigningCertificate": describe_certificate(claim.certificate)}
    try:
        verify_signature(section, measurements.pcr0, now)
    except Rejected as error:
        return {"SignatureOK": False, "SignatureError": str(error), **shown}, claim.certificate.der
    return {"SignatureOK": True, "SignatureError": None, **shown}, claim.certificate.der


def describe_image(path: Path, now: datetime | None = None) -> dict[str, object]:
    """Return what an image holds, as JSON data.

    `PCR8` is null where a signature is there but holds no readable certificate. `SignatureOK` is
    null for an image without a signature.

    Args:
        path: Any file.
        now: When the signing certificate has to be valid; the present if not given.

    Raises:
        HostFailure: The file cannot be read to its end.
        InvalidRequest: There is no such file.
        MalformedInput: The file is no image, or is cut short.
    """
    with open_image(path) as file:
        image = inspect_image(file, path)
    unsigned = image.measurements(None)
    signing: dict[str, object] = {
        "SignatureOK": None,
        "SignatureError": None,
        "SigningCertificate": None,
    }
    pcr8: str | None = unsigned.pcr8.hex()
    if image.signature is not None:
        more, der = _describe_signature(image.signature, unsigned, now or datetime.now(UTC))
        signing |= more
        pcr8 = image.measurements(der).pcr8.hex() if der is not None else None
    return {
        "digest": "SHA384",
        "PCR0": unsigned.pcr0.hex(),
        "PCR1": unsigned.pcr1.hex(),
        "PCR2": unsigned.pcr2.hex(),
        "PCR8": pcr8,
        "EifVersion": 4,
        "Architecture": image.header.architecture.name.lower(),
        "FileSHA256": image.sha256.hex(),
        "CrcOK": image.crc_error is None,
        "BoundariesOK": image.boundary_error is None,
        "BoundariesError": image.boundary_error,
        "Signed": image.signature is not None,
        **signing,
        "KernelSHA256": image.kernel_sha256.hex(),
        "Cmdline": _printable(image.cmdline.decode("utf-8", "backslashreplace")),
        "Sections": [{"Kind": s.kind.name.lower(), "Size": s.size} for s in image.sections],
        "Metadata": _metadata(image.metadata),
    }
