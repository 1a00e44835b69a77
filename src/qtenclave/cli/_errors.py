"""What a failure looks like to the user: code, exit status, and what to do next.

One line per code. The labels are near the product's, because operators search for them.

Source: QingTian Enclave user guide, "qt CLI error codes" (page 1420).
"""

from dataclasses import dataclass
from typing import Final

from qtenclave.errors import (
    EnclaveError,
    GuestFault,
    HostFailure,
    InvalidRequest,
    MalformedInput,
    QtCode,
    Rejected,
    WrongState,
)

__all__ = [
    "ADVICE",
    "EXIT_INTERRUPTED",
    "EXIT_NO_READER",
    "EXIT_STATUS",
    "Advice",
    "describe_error",
    "exit_status",
]

# 128 + SIGINT, as shells show it; the others likewise.
EXIT_INTERRUPTED: Final = 130
EXIT_NO_READER: Final = 141

# The one mapping from the error tree to exit statuses (the other one, to HTTP, is in `web`).
EXIT_STATUS: Final[dict[type[EnclaveError], int]] = {
    InvalidRequest: 2,
    MalformedInput: 2,
    Rejected: 3,
    WrongState: 4,
    HostFailure: 5,
    GuestFault: 5,
}
# Where the one who raised had no code to give.
_CODE: Final[dict[type[EnclaveError], QtCode]] = {
    InvalidRequest: QtCode.INVALID_ARGUMENT,
    MalformedInput: QtCode.INVALID_ARGUMENT,
    Rejected: QtCode.NOT_TRUSTED,
    WrongState: QtCode.SERVICE_ANSWER,
    HostFailure: QtCode.SERVICE_ANSWER,
}


@dataclass(frozen=True, slots=True)
class Advice:
    """The product's label of a code, and what to do next in one sentence."""

    label: str
    next_step: str


ADVICE: Final[dict[QtCode, Advice]] = {
    QtCode.MISSING_ARGUMENT: Advice(
        "missing necessary argument", "Add the argument; `--help` after the command lists them."
    ),
    QtCode.INVALID_ARGUMENT: Advice(
        "invalid argument provided", "Correct what is named here; `--help` shows what is accepted."
    ),
    QtCode.FILE_OPERATION: Advice(
        "file operation failure", "Check that the path exists and that you may use it."
    ),
    QtCode.INVALID_CONFIGURATION: Advice(
        "invalid parameters in configuration file", "Correct the setting named here."
    ),
    QtCode.MISSING_CONFIGURATION: Advice(
        "missing parameters in configuration file", "Add the setting named here."
    ),
    QtCode.ADD_MEMORY: Advice(
        "add memory failure",
        "Choose a smaller --mem, stop another enclave, or give the node a larger pool.",
    ),
    QtCode.MEMORY_TOO_SMALL: Advice(
        "load image failed, memory too small", "Start again with the --mem named here or more."
    ),
    QtCode.ADD_CPU: Advice("add cpu failure", "Choose --cpus within the range named here."),
    QtCode.LOCK: Advice(
        "lock acquire failure", "Wait for the other one to end, or look at who owns the directory."
    ),
    QtCode.START_ENCLAVE: Advice(
        "start an enclave failure",
        "Correct what is named here, or give it more --mem; with --debug-mode the last lines of its"
        " console stand here.",
    ),
    QtCode.HEARTBEAT_TIMEOUT: Advice(
        "wait heartbeat timeout",
        "Give it more --mem; with --debug-mode the last lines of its console stand here.",
    ),
    QtCode.SERVICE_CONNECTION: Advice(
        "socket connection failure", "Run `qt up`, which starts whatever is not running."
    ),
    QtCode.SERVICE_ANSWER: Advice(
        "read message from the enclave server failure", "Look at the log of the service named here."
    ),
    QtCode.NOT_RUNNING: Advice(
        "the required enclave is not running", "`qt enclave query` lists those that run."
    ),
    QtCode.NOT_DEBUG_MODE: Advice(
        "the required enclave is not running in debug mode",
        "Only an enclave started with --debug-mode has a console.",
    ),
    QtCode.CONSOLE_READ: Advice(
        "enclave console read failure", "Leave the other console first, with Ctrl-C."
    ),
    QtCode.WRITE_IMAGE: Advice(
        "write image failure", "Check space and permission where the image is written."
    ),
    QtCode.PCR: Advice("get pcr failure", "Build the image again."),
    QtCode.SIGNATURE: Advice(
        "signature failure", "Sign with a certificate that is valid now and belongs to the key."
    ),
    QtCode.CID_IN_USE: Advice(
        "the cid has already been used", "Choose another --cid; `qt enclave query` shows the used."
    ),
    QtCode.ACCESS_DENIED: Advice(
        "access denied", "Ask who administers the policies, or use another --credentials."
    ),
    QtCode.SERVICE_REFUSED: Advice("request refused by the service", "Correct what is named here."),
    QtCode.CONTAINER_IMAGE: Advice(
        "container image cannot be used", "Correct what is named here and build it again."
    ),
    QtCode.ENCLAVE_IMAGE: Advice(
        "enclave image cannot be used",
        "Copy the file again from where it was built, or build it again with"
        " `qt enclave make-img`.",
    ),
    QtCode.PORT_IN_USE: Advice(
        "port already used", "End the program that listens there, or choose another with --port."
    ),
    QtCode.NOT_TRUSTED: Advice(
        "not trusted", "Do not rely on it; the rule named here says what is wrong."
    ),
    QtCode.MISSING_PROGRAM: Advice(
        "program not installed",
        "Install its package with apt-get: qemu-system-x86 for QEMU"
        " (qemu-system-arm for enclaves on Arm), skopeo for skopeo.",
    ),
}


def exit_status(error: EnclaveError) -> int:
    """Return the exit status for a failure."""
    for kind in type(error).__mro__:
        if kind in EXIT_STATUS:
            return EXIT_STATUS[kind]
    return EXIT_STATUS[HostFailure]


def describe_error(error: EnclaveError) -> str:
    """Return the text for a failure: `error NN: label: what happened. What to do next.`"""
    code = error.code
    if code is None:
        found = (_CODE[kind] for kind in type(error).__mro__ if kind in _CODE)
        code = next(found, QtCode.SERVICE_ANSWER)
    advice = ADVICE[code]
    what = str(error).strip().rstrip(".")
    return f"error {code:02d}: {advice.label}: {what}. {advice.next_step}"
