"""The error tree: whose fault a failure is.

Every public function of the package raises only members of this tree. A message reads
`what: expected X, got Y`; facts that a program may want are attributes, because nobody should parse
a message. Advice to the user belongs to `cli`, which has one line per `QtCode`.
"""

from enum import IntEnum

__all__ = [
    "EnclaveError",
    "GuestFault",
    "HostFailure",
    "InvalidRequest",
    "MalformedInput",
    "QtCode",
    "Rejected",
    "WrongState",
]


class QtCode(IntEnum):
    """Two-digit error codes that operators of the product search for.

    The codes that only its kernel module could raise are left out; those from 60 on are ours.

    Source: QingTian Enclave user guide, "qt CLI error codes" (page 1420).
    """

    MISSING_ARGUMENT = 1
    INVALID_ARGUMENT = 2
    FILE_OPERATION = 3
    INVALID_CONFIGURATION = 6
    MISSING_CONFIGURATION = 7
    ADD_MEMORY = 9
    MEMORY_TOO_SMALL = 10
    ADD_CPU = 11
    LOCK = 12
    START_ENCLAVE = 19
    HEARTBEAT_TIMEOUT = 20
    SERVICE_CONNECTION = 23
    SERVICE_ANSWER = 25
    NOT_RUNNING = 28
    NOT_DEBUG_MODE = 32
    CONSOLE_READ = 33
    WRITE_IMAGE = 34
    PCR = 39
    SIGNATURE = 40
    CID_IN_USE = 43
    # Above the product's own: it has no code for what its other services refuse.
    ACCESS_DENIED = 60
    SERVICE_REFUSED = 61
    NOT_TRUSTED = 62
    MISSING_PROGRAM = 63
    CONTAINER_IMAGE = 64
    ENCLAVE_IMAGE = 65
    PORT_IN_USE = 66


class EnclaveError(Exception):
    """Base of the tree.

    Attributes:
        code: The product's two-digit code where one fits, else None.
    """

    def __init__(self, message: str, *, code: QtCode | None = None) -> None:
        super().__init__(message)
        self.code = code


class InvalidRequest(EnclaveError):
    """Our caller asked for something impossible."""


class MalformedInput(EnclaveError):
    """Outside bytes do not follow their format."""


class Rejected(EnclaveError):
    """Well-formed, but not trusted or not allowed."""


class WrongState(EnclaveError):
    """A valid call at the wrong time."""


class GuestFault(EnclaveError):
    """The guest broke a device contract."""


class HostFailure(EnclaveError):
    """QEMU, a disk, the network or a service failed."""
