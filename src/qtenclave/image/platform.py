"""The machines that images are built for, in everybody's words for them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from qtenclave.eif import Architecture
from qtenclave.errors import InvalidRequest, QtCode

__all__ = ["DEFAULT_PLATFORM", "PLATFORMS", "Platform", "check_platform", "parse_platform"]


@dataclass(frozen=True, slots=True)
class Platform:
    """One machine.

    Attributes:
        name: As `--platform` takes it.
        architecture: In the words of OCI.
        machine: In the words of `uname -m`, and of the guest's build.
        eif: As the image's header says.
        elf_machine: `e_machine` of its programs.
    """

    name: str
    architecture: str
    machine: str
    eif: Architecture
    elf_machine: int


_AMD64: Final = Platform("linux/amd64", "amd64", "x86_64", Architecture.X86_64, 62)
_ARM64: Final = Platform("linux/arm64", "arm64", "aarch64", Architecture.AARCH64, 183)
PLATFORMS: Final = {platform.name: platform for platform in (_AMD64, _ARM64)}
DEFAULT_PLATFORM: Final = _AMD64.name


def parse_platform(name: str) -> Platform:
    """Return a platform by its name.

    Raises:
        InvalidRequest: No image can be built for it.
    """
    found = PLATFORMS.get(name)
    if found is None:
        raise InvalidRequest(
            f"platform: expected {' or '.join(PLATFORMS)}, got {name[:100]!a}",
            code=QtCode.INVALID_ARGUMENT,
        )
    return found


def check_platform(config: Mapping[str, object], platform: Platform) -> None:
    """Confirm that a container image is for a platform.

    Args:
        config: The image's configuration.
        platform: What is asked for.

    Raises:
        InvalidRequest: It is for another one.
    """
    got = f"{config.get('os')}/{config.get('architecture')}"
    if got != platform.name:
        raise InvalidRequest(
            f"image: expected one for {platform.name}, got one for {got[:80]!a}",
            code=QtCode.CONTAINER_IMAGE,
        )
