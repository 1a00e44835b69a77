"""What every image gets from us: kernel, command line and `init`, as the guest's build left them.

Decides where they are found and what they may look like; `guest/` decides what they are.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from qtenclave.eif import MAX_SECTION_BYTES, SectionKind
from qtenclave.errors import HostFailure, QtCode

__all__ = ["Artifacts", "read_artifacts"]

_MAX_INIT_BYTES: Final = 16 << 20  # a static program of C has a hundredth of that
_MAX_RECORD_BYTES: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class Artifacts:
    """The enclave's own part of an image."""

    kernel: bytes
    cmdline: bytes
    init: bytes
    kernel_version: str  # for the metadata; empty when the build does not say
    built_from: Mapping[str, object]  # for the build record: versions and digests of the inputs


def _read(path: Path, limit: int, build: str = "") -> bytes:
    """Return a file; `build` is the command to name where it is missing."""
    try:
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except FileNotFoundError as error:
        raise HostFailure(
            f"guest part {path}: expected a file, got none"
            + (f"; `{build}` in a checkout builds it" if build else ""),
            code=QtCode.FILE_OPERATION,
        ) from error
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


def _read_recorded(guest: Path, name: str, limit: int, record: dict[str, object]) -> bytes:
    """Return a part, after comparing it with the record of the build that made it."""
    data = _read(guest / name, limit)
    digests = record.get("sha256")
    expected = digests.get(name) if isinstance(digests, dict) else None
    got = hashlib.sha256(data).hexdigest()
    if got != expected:
        # Half of a newer build, or a file changed by hand: an image of it could not be explained.
        raise HostFailure(
            f"guest part {guest / name}: expected SHA-256 {expected} as its build recorded, got"
            f" {got}",
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
        HostFailure: They have not been built, or are not what was built.
    """
    directory = f"{machine}-{profile}"
    build = f"python3 guest/build.py --output {guest} --arch {machine} --profile {profile}"
    try:
        record = json.loads(_read(guest / directory / "build.json", _MAX_RECORD_BYTES, build))
    except (ValueError, RecursionError) as error:
        raise HostFailure(
            f"guest part {guest / directory / 'build.json'}: expected JSON, got {error}",
            code=QtCode.FILE_OPERATION,
        ) from error
    if not isinstance(record, dict):
        record = {}
    kernel_limit = MAX_SECTION_BYTES[SectionKind.KERNEL]
    cmdline_limit = MAX_SECTION_BYTES[SectionKind.CMDLINE]
    return Artifacts(
        kernel=_read_recorded(guest, f"{directory}/kernel", kernel_limit, record),
        cmdline=_read_recorded(guest, f"{directory}/cmdline", cmdline_limit, record),
        init=_read_recorded(guest, f"{machine}/init", _MAX_INIT_BYTES, record),
        kernel_version=str(record.get("kernel_version", "")),
        built_from={name: record[name] for name in ("inputs", "kernel_version") if name in record},
    )
