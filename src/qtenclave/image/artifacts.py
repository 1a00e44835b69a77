"""What boots: kernel, command line and `init`, as the guest's build left them or the user's own.

Decides where ours are found and that they are what was built; `guest/` decides what they are, and
`own` what a user may bring instead.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from qtenclave.eif import MAX_SECTION_BYTES, SectionKind
from qtenclave.errors import HostFailure, QtCode
from qtenclave.image.own import (
    DEFAULT_PROFILE,
    BootOptions,
    check_boot_options,
    extend_cmdline,
    read_init,
    read_kernel,
    read_kernel_version,
)
from qtenclave.image.platform import Platform

__all__ = ["Artifacts", "read_artifacts"]

_MAX_INIT_BYTES: Final = 16 << 20  # a static program of C has a hundredth of that
_MAX_RECORD_BYTES: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class Artifacts:
    """The enclave's own part of an image.

    Attributes:
        kernel, cmdline, init: As they go into the image.
        kernel_version: For the metadata; empty when nothing says it.
        built_from: For the build record: versions and digests of what our parts were made of.
        profile: Which kernel of ours; None for the user's own.
        own_init: Whether init is the user's own.
        added_cmdline: Words that the user added.
    """

    kernel: bytes
    cmdline: bytes
    init: bytes
    kernel_version: str
    built_from: Mapping[str, object]
    profile: str | None
    own_init: bool
    added_cmdline: str | None

    def describe(self) -> dict[str, object]:
        """Return what the metadata says of it: our kernel's profile, and what is the user's own."""
        return {
            "KernelProfile": self.profile,
            "OwnKernelSHA256": _sha256(self.kernel) if self.profile is None else None,
            "OwnInitSHA256": _sha256(self.init) if self.own_init else None,
            "AddedCmdline": self.added_cmdline,
        }

    def options(self) -> dict[str, object]:
        """Return what the build record says that the user chose."""
        chosen: dict[str, object] = {"kernel_profile": self.profile}
        own = {"kernel": self.profile is None, "init": self.own_init}
        if any(own.values()):
            chosen["own"] = [name for name, is_own in own.items() if is_own]
        if self.added_cmdline is not None:
            chosen["cmdline"] = self.added_cmdline
        return chosen


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


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


class _GuestBuild:
    """What one build of the guest left, held against the record that it wrote."""

    def __init__(self, guest: Path, machine: str, profile: str) -> None:
        self._guest = guest
        self._machine = machine
        self._directory = f"{machine}-{profile}"
        self._record = _read_record(guest, machine, profile)
        digests = self._record.get("sha256")
        self._digests = digests if isinstance(digests, dict) else {}

    def kernel(self) -> bytes:
        return self._part(f"{self._directory}/kernel", MAX_SECTION_BYTES[SectionKind.KERNEL])

    def cmdline(self) -> bytes:
        return self._part(f"{self._directory}/cmdline", MAX_SECTION_BYTES[SectionKind.CMDLINE])

    def init(self) -> bytes:
        return self._part(f"{self._machine}/init", _MAX_INIT_BYTES)

    def kernel_version(self) -> str:
        return str(self._record.get("kernel_version", ""))

    def built_from(self, *, kernel: bool, init: bool) -> dict[str, object]:
        """Return what the record says of the inputs of those parts that are taken."""
        taken = {"kernel": kernel, "boot": init}  # the first word of a part's name
        shown: dict[str, object] = {}
        if isinstance(inputs := self._record.get("inputs"), dict):
            shown["inputs"] = {
                name: value for name, value in inputs.items() if taken.get(name.split()[0], True)
            }
        if kernel and "kernel_version" in self._record:
            shown["kernel_version"] = self._record["kernel_version"]
        return shown

    def _part(self, name: str, limit: int) -> bytes:
        data = _read(self._guest / name, limit)
        expected = self._digests.get(name)
        got = _sha256(data)
        if got != expected:
            # Half of a newer build, or a file changed by hand: an image of it could not be
            # explained.
            raise HostFailure(
                f"guest part {self._guest / name}: expected SHA-256 {expected} as its build"
                f" recorded, got {got}",
                code=QtCode.FILE_OPERATION,
            )
        return data


def _read_record(guest: Path, machine: str, profile: str) -> dict[str, object]:
    path = guest / f"{machine}-{profile}" / "build.json"
    build = f"python3 guest/build.py --output {guest} --arch {machine} --profile {profile}"
    try:
        record = json.loads(_read(path, _MAX_RECORD_BYTES, build))
    except (ValueError, RecursionError) as error:
        raise HostFailure(
            f"guest part {path}: expected JSON, got {error}", code=QtCode.FILE_OPERATION
        ) from error
    return record if isinstance(record, dict) else {}


def read_artifacts(
    guest: Path,
    platform: Platform,
    options: BootOptions = BootOptions(),  # noqa: B008 - immutable
) -> Artifacts:
    """Return the enclave's own part of an image.

    Args:
        guest: `Places.guest`.
        platform: What the image is for.
        options: What of it the user chose.

    Raises:
        HostFailure: Our parts have not been built, or are not what was built.
        InvalidRequest: What the user brings cannot start, or choices exclude each other.
    """
    check_boot_options(options)
    kernel = read_kernel(options.kernel, platform) if options.kernel else None
    init = read_init(options.init, platform) if options.init else None
    build = _GuestBuild(guest, platform.machine, options.profile or DEFAULT_PROFILE)
    return Artifacts(
        kernel=build.kernel() if kernel is None else kernel,
        cmdline=extend_cmdline(build.cmdline(), options.cmdline),
        init=build.init() if init is None else init,
        kernel_version=(build.kernel_version() if kernel is None else read_kernel_version(kernel)),
        built_from=build.built_from(kernel=kernel is None, init=init is None),
        profile=None if kernel is not None else options.profile or DEFAULT_PROFILE,
        own_init=init is not None,
        added_cmdline=options.cmdline,
    )
