"""The enclave's security module, asked over vsock.

The module belongs to the hypervisor, whom an enclave trusts; its answers are still parsed strictly.
"""

import socket
import threading
from collections.abc import Sequence
from types import TracebackType
from typing import Final, Self, TypeVar

from qtenclave.errors import EnclaveError, HostFailure, InvalidRequest, MalformedInput, WrongState
from qtenclave.qtsm.protocol import (
    DEFAULT_RANDOM_BYTES,
    MAX_REQUEST_BYTES,
    MAX_RESPONSE_BYTES,
    Describe,
    DescribePcr,
    Description,
    Document,
    ExtendPcr,
    Failure,
    FrameReader,
    GetAttestationDoc,
    GetRandom,
    Locked,
    LockPcr,
    LockPcrs,
    PcrValue,
    Random,
    Request,
    Response,
    Status,
    encode_frame,
    encode_request,
    parse_response,
)
from qtenclave.sdk.vsock import connect_hypervisor

__all__ = [
    "QTSM_PORT",
    "Qtsm",
    "QtsmError",
    "QtsmFailed",
    "QtsmLocked",
    "QtsmRequestRefused",
]

QTSM_PORT: Final = 1
_READ_BYTES: Final = 32768

_Answer = TypeVar("_Answer", Description, PcrValue, Locked, Document, Random)


class QtsmError(EnclaveError):
    """The module refused or failed.

    Attributes:
        status: The module's own word for it, such as `Status.READ_ONLY_INDEX`.
    """

    def __init__(self, status: Status) -> None:
        super().__init__(f"QTSM: expected success, got {status.value}")
        self.status = status


class QtsmRequestRefused(QtsmError, InvalidRequest):
    """The request asked for something impossible: an index, a length, an operation."""


class QtsmLocked(QtsmError, WrongState):
    """The register may not be written any more."""


class QtsmFailed(QtsmError, HostFailure):
    """The module could not do what it should."""


_REFUSED: Final = frozenset(
    {
        Status.INVALID_INDEX,
        Status.INVALID_ARGUMENT,
        Status.INVALID_OPERATION,
        Status.INPUT_TOO_LARGE,
    }
)


class Qtsm:
    """A connection to the security module. Leave it as a context to close it.

    Threads may share one: a request waits for the one before it.
    """

    def __init__(self, stream: socket.socket) -> None:
        """Use a connected stream, and own it from now on."""
        self._stream = stream
        self._reader = FrameReader(MAX_RESPONSE_BYTES)
        self._lock = threading.Lock()
        self._usable = True

    @classmethod
    def connect(cls, *, timeout_s: float = 30.0) -> Self:
        """Connect to this enclave's module.

        Raises:
            HostFailure: There is none: the program does not run inside an enclave.
        """
        return cls(connect_hypervisor(QTSM_PORT, timeout_s=timeout_s))

    def close(self) -> None:
        """Close the connection."""
        self._usable = False
        self._stream.close()

    def __enter__(self) -> Self:
        """Return the connection."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the connection."""
        self.close()

    # Every operation below raises, beside what it says itself:
    #   QtsmError       the module refused or failed
    #   HostFailure     the connection broke
    #   MalformedInput  the answer is none of the operation's
    #   WrongState      an earlier failure has closed the connection

    def describe(self) -> Description:
        """Return what the module says of itself."""
        return self._ask(Describe(), Description)

    def describe_pcr(self, index: int) -> PcrValue:
        """Return value and lock of a register."""
        return self._ask(DescribePcr(index), PcrValue)

    def extend_pcr(self, index: int, data: bytes) -> bytes:
        """Extend a register of the application (16 to 31) by `data` as it is; return its value."""
        return self._ask(ExtendPcr(index, data), PcrValue).data

    def lock_pcr(self, index: int) -> None:
        """Make a register read-only until the enclave ends."""
        self._ask(LockPcr(index), Locked)

    def lock_pcrs(self, indexes: Sequence[int]) -> None:
        """Make all of these registers read-only, or none if one of them cannot be."""
        self._ask(LockPcrs(tuple(indexes)), Locked)

    def get_attestation_doc(
        self, *, user_data: bytes = b"", nonce: bytes = b"", public_key: bytes = b""
    ) -> bytes:
        """Return a signed document about this enclave.

        Args:
            user_data: At most 512 bytes of the application's choice.
            nonce: At most 512 bytes that whoever verifies the document asked for.
            public_key: At most 1024 bytes: the key whose private half only this enclave has.
        """
        request = GetAttestationDoc(user_data or None, nonce or None, public_key or None)
        return self._ask(request, Document).document

    def get_random(self, length: int = DEFAULT_RANDOM_BYTES) -> bytes:
        """Return random bytes of the module's source, 1 to 4096."""
        random = self._ask(GetRandom(length), Random).random
        if len(random) != length:
            raise MalformedInput(f"random: expected {length} bytes, got {len(random)}")
        return random

    def _ask(self, request: Request, kind: type[_Answer]) -> _Answer:
        frame = encode_request(request)
        if len(frame) > MAX_REQUEST_BYTES:
            raise QtsmRequestRefused(Status.INPUT_TOO_LARGE)
        with self._lock:
            if not self._usable:
                raise WrongState("QTSM connection: expected an open one, got a closed one")
            # Unusable until the answer is in: an interrupted exchange would leave its answer to
            # the next request.
            self._usable = False
            response = self._exchange(frame)
            self._usable = True
        if isinstance(response, Failure):
            if response.status in _REFUSED:
                raise QtsmRequestRefused(response.status)
            if response.status is Status.READ_ONLY_INDEX:
                raise QtsmLocked(response.status)
            raise QtsmFailed(response.status)
        if not isinstance(response, kind):
            raise MalformedInput(f"QTSM answer: expected {kind.__name__}, got another")
        return response

    def _exchange(self, request: bytes) -> Response:
        try:
            self._stream.sendall(encode_frame(request))
            while (frame := self._reader.next_frame()) is None:
                data = self._stream.recv(_READ_BYTES)
                if not data:
                    raise HostFailure("QTSM: expected an answer, got the end of the stream")
                self._reader.feed(data)
        except OSError as error:
            raise HostFailure(f"QTSM connection: {error}") from error
        if self._reader.buffered:
            raise MalformedInput("QTSM: expected one answer, got more bytes")
        return parse_response(frame)
