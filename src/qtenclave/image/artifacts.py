"""What every image gets from us: kernel, command line and `init`, as the guest's build left them.

Decides where they are found and what they may look like; `guest/` decides what they are.
"""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from qtenclave.eif import MAX_SECTION_BYTES, SectionKind
from qtenclave.errors import HostFailure, QtCode

__all__ = ["Artifacts", "read_artifacts"]

_MAX_INIT_BYTES: Final = 16 << 20  # a static program of C has a hundredth of that


@dataclass(frozen=True, slots=True)
class Artifacts:
    """The enclave's own part of an image."""

    kernel: bytes
    cmdline: bytes
    init: bytes
    kernel_version: str  # for the metadata; empty when the build does not say


def _read(path: Path, limit: int) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except OSError as error:
        raise HostFailure(
            f"guest part {path}: expected a file, got {error.strerror}", code=QtCode.FILE_OPERATION
        ) from error
    if not 0 < len(data) <= limit:
        raise HostFailure(
            f"guest part {path}: expected 1 to {limit} bytes, got {len(data)} or more",
            code=QtCode.FILE_OPERATION,
        )
    return data


def read_artifacts(guest: Path, machine: str = "x86_64", profile: str = "minimal") -> Artifacts:
    """Return the guest parts for a machine and a kernel profile.

    Args:
        guest: `Places.guest`.
        machine: In the words of `uname -m`.
        profile: Which kernel.

    Raises:
        HostFailure: They have not been built.
    """
    directory = guest / f"{machine}-{profile}"
    version = ""
    try:
        record = json.loads((directory / "build.json").read_bytes())
        version = str(record.get("kernel_version", "")) if isinstance(record, dict) else ""
    except (OSError, ValueError, RecursionError):
        pass  # only shown; what boots is measured
    return Artifacts(
        kernel=_read(directory / "kernel", MAX_SECTION_BYTES[SectionKind.KERNEL]),
        cmdline=_read(directory / "cmdline", MAX_SECTION_BYTES[SectionKind.CMDLINE]),
        init=_read(guest / machine / "init", _MAX_INIT_BYTES),
        kernel_version=version,
    )
