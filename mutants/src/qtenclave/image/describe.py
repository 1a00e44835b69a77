"""Says what an enclave image holds, whoever made it and whatever is wrong with it.

Decides nothing about trust: every fact is shown beside whether it holds. The file is read once as a
stream; only its small sections are kept. Texts from the file are cleaned of control characters,
because they end on somebody's terminal.
"""

import json
import os
import stat
from datetime import UTC, datetime
from io import FileIO
from pathlib import Path
from typing import Final

from qtenclave.eif import (
    BoundaryCheck,
    ClaimedCertificate,
    CrcMismatch,
    EifReader,
    Event,
    Measurements,
    Measurer,
    SectionData,
    SectionEnd,
    SectionKind,
    SectionStart,
    parse_signature,
    verify_signature,
)
from qtenclave.errors import HostFailure, InvalidRequest, MalformedInput, QtCode, Rejected

__all__ = ["describe_image"]

_CHUNK: Final = 1 << 20
_KEPT: Final = frozenset({SectionKind.CMDLINE, SectionKind.METADATA, SectionKind.SIGNATURE})
_MAX_DEPTH: Final = 32  # of the metadata; ours has four


class _Collector:
    """Keeps what is shown of a file."""

    def __init__(self) -> None:
        self.measurer = Measurer()
        self.sections: list[SectionStart] = []
        self.kept: dict[SectionKind, bytearray] = {}
        self.boundaries: str | None = None
        self._check: BoundaryCheck | None = BoundaryCheck()

    def receive(self, event: Event) -> None:
        self.measurer.receive(event)
        match event:
            case SectionStart(kind=kind):
                self.sections.append(event)
                self.kept.setdefault(kind, bytearray())
            case SectionData(data=data) if self.sections[-1].kind in _KEPT:
                self.kept[self.sections[-1].kind] += data  # bounded by the reader
            case SectionData() | SectionEnd():
                pass
        if self._check:
            try:
                self._check.receive(event)
            except MalformedInput as error:
                self.boundaries, self._check = str(error), None


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


def _metadata(data: bytes) -> object:
    """Return the metadata, or None where it is no JSON object."""
    try:
        value = _cleaned(json.loads(data, parse_constant=_refuse_constant))
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def _certificate(claim: ClaimedCertificate) -> dict[str, object]:
    return {
        "Subject": _printable(claim.subject),
        "Issuer": _printable(claim.issuer),
        "SerialNumber": f"{claim.serial:x}",
        "NotBefore": f"{claim.not_before:%Y-%m-%dT%H:%M:%SZ}",
        "NotAfter": f"{claim.not_after:%Y-%m-%dT%H:%M:%SZ}",
    }


def _open(path: Path) -> FileIO:
    try:
        # A name that leads to a pipe or a device must not make us wait.
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError as error:
        raise InvalidRequest(
            f"{path}: expected a readable file, got {error.strerror}", code=QtCode.FILE_OPERATION
        ) from error
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise InvalidRequest(
            f"{path}: expected a regular file, got another kind", code=QtCode.FILE_OPERATION
        )
    return FileIO(descriptor, "rb")


def _read(path: Path, reader: EifReader, collector: _Collector) -> bool:
    """Feed the file to both; return whether its CRC holds."""
    buffer = bytearray(_CHUNK)
    with _open(path) as file:
        try:
            while size := file.readinto(buffer):
                for event in reader.receive(memoryview(buffer)[:size]):
                    collector.receive(event)
            reader.close()
        except CrcMismatch:
            return False
        except MalformedInput as error:
            raise MalformedInput(
                f"{path} is no enclave image: {error}", code=QtCode.FILE_OPERATION
            ) from error
        except OSError as error:
            raise HostFailure(
                f"{path}: expected to read it, got {error.strerror}", code=QtCode.FILE_OPERATION
            ) from error
    return True


def _describe_signature(
    section: bytes, measurements: Measurements, now: datetime
) -> tuple[dict[str, object], bytes | None]:
    """Return what is shown of a signature, and the DER of its certificate if it has one."""
    try:
        claim = parse_signature(section)
    except MalformedInput as error:
        return {"SignatureOK": False, "SignatureError": str(error)}, None
    shown: dict[str, object] = {"SigningCertificate": _certificate(claim.certificate)}
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
    reader, collector = EifReader(), _Collector()
    crc_holds = _read(path, reader, collector)
    signature = collector.kept.get(SectionKind.SIGNATURE)
    unsigned = collector.measurer.measurements(None)
    signing: dict[str, object] = {
        "SignatureOK": None,
        "SignatureError": None,
        "SigningCertificate": None,
    }
    pcr8: str | None = unsigned.pcr8.hex()
    if signature is not None:
        more, der = _describe_signature(bytes(signature), unsigned, now or datetime.now(UTC))
        signing |= more
        pcr8 = collector.measurer.measurements(der).pcr8.hex() if der is not None else None
    cmdline = collector.kept[SectionKind.CMDLINE].decode("utf-8", "backslashreplace")
    return {
        "digest": "SHA384",
        "PCR0": unsigned.pcr0.hex(),
        "PCR1": unsigned.pcr1.hex(),
        "PCR2": unsigned.pcr2.hex(),
        "PCR8": pcr8,
        "EifVersion": 4,
        "Architecture": reader.header.architecture.name.lower(),
        "CrcOK": crc_holds,
        "BoundariesOK": collector.boundaries is None,
        "BoundariesError": collector.boundaries,
        "Signed": signature is not None,
        **signing,
        "Cmdline": _printable(cmdline),
        "Sections": [{"Kind": s.kind.name.lower(), "Size": s.size} for s in collector.sections],
        "Metadata": _metadata(bytes(collector.kept[SectionKind.METADATA])),
    }
