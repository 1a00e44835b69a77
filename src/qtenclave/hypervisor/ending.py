"""How a machine ends, and what whoever started it is told."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from qtenclave.errors import HostFailure, InvalidRequest, QtCode, WrongState

__all__ = ["BY_ITSELF", "Cause", "Ending", "start_error"]


class Cause(StrEnum):
    """Why a machine ended."""

    EXITED = "exited"
    SIGNALLED = "signalled"
    STOPPED = "stopped"
    GUEST_FAULT = "guest fault"
    MACHINE_FAILED = "machine failed"
    SECURITY_MODULE_ENDED = "security module ended"


@dataclass(frozen=True, slots=True)
class Ending:
    """How a machine ended.

    Attributes:
        cause: Why.
        number: Exit status or signal number of the application, where it has one.
        detail: One printable line.
    """

    cause: Cause
    number: int | None
    detail: str


# What the application or its system may have explained on the console.
BY_ITSELF: Final = frozenset(
    {Cause.EXITED, Cause.SIGNALLED, Cause.GUEST_FAULT, Cause.MACHINE_FAILED}
)

# How init says that the kernel has no such file system, or none in the ramdisk.
_NO_FILE_SYSTEM: Final = "mount /"


def start_error(ending: Ending) -> InvalidRequest | HostFailure | WrongState:
    """Return the error of a start that came to this end."""
    if ending.cause is Cause.STOPPED:
        return WrongState("start: expected to finish, got a stop", code=QtCode.START_ENCLAVE)
    if ending.cause is Cause.EXITED and ending.number is None:
        remedy = ""
        if ending.detail.startswith(_NO_FILE_SYSTEM):
            remedy = "; a kernel of your own needs squashfs with zstd, overlay, and our patch"
        return InvalidRequest(
            f"application: expected it to start, got {ending.detail}{remedy}",
            code=QtCode.START_ENCLAVE,
        )
    return HostFailure(f"guest: expected ready, got {ending.detail}", code=QtCode.START_ENCLAVE)
