"""The security module's requests and answers as bytes, without any I/O.

A frame is a 32-bit little-endian length and one CBOR item. A request is the name of an operation,
or a map of that one name to its arguments; an answer is a map of the same name to the results, or
`{"Error": name}`. Decides the form; limits of values and what an operation does belong to `module`.
An application inside an enclave imports this module too, so it imports nothing heavy.

Source: QingTian Enclave user guide, "libqtsm", for operations, limits and names of failures.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Final

from qtenclave.attestation.cbor import Item, encode_item, parse_item
from qtenclave.errors import EnclaveError, HostFailure, InvalidRequest, MalformedInput, WrongState

__all__ = [
    "DEFAULT_RANDOM_BYTES",
    "MAX_REQUEST_BYTES",
    "MAX_RESPONSE_BYTES",
    "Describe",
    "DescribePcr",
    "Description",
    "Document",
    "ExtendPcr",
    "Failure",
    "FrameReader",
    "FrameTooLarge",
    "GetAttestationDoc",
    "GetRandom",
    "LockPcr",
    "LockPcrs",
    "Locked",
    "PcrValue",
    "Random",
    "Request",
    "Response",
    "Status",
    "UnknownOperation",
    "encode_frame",
    "encode_request",
    "encode_response",
    "failure_error",
    "parse_request",
    "parse_response",
]

MAX_REQUEST_BYTES: Final = 4096  # QTSM_REQUEST_MAX_SIZE
MAX_RESPONSE_BYTES: Final = 24576  # QTSM_RESPONSE_MAX_SIZE
DEFAULT_RANDOM_BYTES: Final = 256  # what a bare "GetRandom" gives, as the similar module does

_LENGTH = struct.Struct("<I")


class Status(Enum):
    """Why an operation failed; the value is the name on the wire."""

    INVALID_INDEX = "InvalidIndex"
    INVALID_RESPONSE = "InvalidResponse"
    INVALID_ARGUMENT = "InvalidArgument"
    READ_ONLY_INDEX = "ReadOnlyIndex"
    INVALID_OPERATION = "InvalidOperation"
    BUFFER_TOO_SMALL = "BufferTooSmall"
    INPUT_TOO_LARGE = "InputTooLarge"
    INTERNAL_ERROR = "InternalError"
    INVALID_QTSM_CERT = "InvalidQtsmCert"


class FrameTooLarge(MalformedInput):
    """A frame announces more than its reader accepts; the stream cannot be read further."""


class UnknownOperation(MalformedInput):
    """A well-formed request names an operation that does not exist."""


@dataclass(frozen=True, slots=True)
class Describe:
    """Ask what the module is."""


@dataclass(frozen=True, slots=True)
class DescribePcr:
    """Ask for a register's value and lock."""

    index: int


@dataclass(frozen=True, slots=True)
class ExtendPcr:
    """Extend a register by `data`, as it is."""

    index: int
    data: bytes


@dataclass(frozen=True, slots=True)
class LockPcr:
    """Make a register read-only for the module's life."""

    index: int


@dataclass(frozen=True, slots=True)
class LockPcrs:
    """Make all of these registers read-only, or none."""

    indexes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class GetAttestationDoc:
    """Ask for a signed document; None and empty inputs mean the same."""

    user_data: bytes | None = None
    nonce: bytes | None = None
    public_key: bytes | None = None


@dataclass(frozen=True, slots=True)
class GetRandom:
    """Ask for random bytes."""

    length: int = DEFAULT_RANDOM_BYTES


Request = Describe | DescribePcr | ExtendPcr | LockPcr | LockPcrs | GetAttestationDoc | GetRandom


@dataclass(frozen=True, slots=True)
class Description:
    """What a module says of itself."""

    version: tuple[int, int, int]
    module_id: str
    max_pcrs: int
    locked_pcrs: tuple[int, ...]
    digest: str


@dataclass(frozen=True, slots=True)
class PcrValue:
    """A register; an extension's answer does not say whether it is locked."""

    data: bytes
    lock: bool | None = None


@dataclass(frozen=True, slots=True)
class Locked:
    """The registers asked for are read-only now."""

    several: bool


@dataclass(frozen=True, slots=True)
class Document:
    """An attestation document."""

    document: bytes


@dataclass(frozen=True, slots=True)
class Random:
    """Random bytes."""

    random: bytes


@dataclass(frozen=True, slots=True)
class Failure:
    """The operation did not happen."""

    status: Status


Response = Description | PcrValue | Locked | Document | Random | Failure


class FrameReader:
    """Cuts a stream into frames; hold it to its limit and it never keeps more than one ahead."""

    def __init__(self, limit: int) -> None:
        """Start at the beginning of a stream.

        Args:
            limit: Longest acceptable content of a frame, bytes.
        """
        self._limit = limit
        self._buffer = bytearray()

    @property
    def buffered(self) -> int:
        """Bytes received and not yet given out."""
        return len(self._buffer)

    def feed(self, data: bytes) -> None:
        """Take bytes in the order of the stream."""
        self._buffer += data

    def next_frame(self) -> bytes | None:
        """Return the content of the next frame, None when it is not complete yet.

        Raises:
            FrameTooLarge: Its length is beyond the limit.
            MalformedInput: Its length is zero.
        """
        if len(self._buffer) < _LENGTH.size:
            return None
        (length,) = _LENGTH.unpack_from(self._buffer)
        if length > self._limit:
            raise FrameTooLarge(f"frame: expected at most {self._limit} bytes, got {length}")
        if length == 0:
            raise MalformedInput("frame: expected an item, got none")
        end = _LENGTH.size + length
        if len(self._buffer) < end:
            return None
        frame = bytes(self._buffer[_LENGTH.size : end])
        del self._buffer[:end]
        return frame


def encode_frame(content: bytes) -> bytes:
    """Return `content` with its length before it."""
    return _LENGTH.pack(len(content)) + content


def encode_request(request: Request) -> bytes:
    """Return the CBOR of a request, without frame."""
    match request:
        case Describe():
            return encode_item("Describe")
        case DescribePcr(index):
            return encode_item({"DescribePCR": {"index": index}})
        case ExtendPcr(index, data):
            return encode_item({"ExtendPCR": {"index": index, "data": data}})
        case LockPcr(index):
            return encode_item({"LockPCR": {"index": index}})
        case LockPcrs(indexes):
            return encode_item({"LockPCRs": {"range": list(indexes)}})
        case GetAttestationDoc(user_data, nonce, public_key):
            inputs: Item = {"user_data": user_data, "nonce": nonce, "public_key": public_key}
            return encode_item({"GetAttestationDoc": inputs})
        case GetRandom(length):
            return encode_item({"GetRandom": {"length": length}})


def parse_request(data: bytes) -> Request:
    """Return what a guest asks for.

    Args:
        data: Content of one frame.

    Raises:
        UnknownOperation: There is no operation of that name.
        MalformedInput: The bytes are no request.
    """
    name, arguments = _split(parse_item(data))
    if arguments is None:
        if name == "Describe":
            return Describe()
        if name == "GetRandom":
            return GetRandom()
    elif name == "GetAttestationDoc":
        members = _exactly(arguments, ("user_data", "nonce", "public_key"))
        return GetAttestationDoc(*(_optional_bytes(value) for value in members))
    elif name == "DescribePCR":
        return DescribePcr(_integer(_exactly(arguments, ("index",))[0]))
    elif name == "ExtendPCR":
        index, content = _exactly(arguments, ("index", "data"))
        return ExtendPcr(_integer(index), _bytes(content))
    elif name == "LockPCR":
        return LockPcr(_integer(_exactly(arguments, ("index",))[0]))
    elif name == "LockPCRs":
        return LockPcrs(_integers(_exactly(arguments, ("range",))[0]))
    elif name == "GetRandom":
        return GetRandom(_integer(_exactly(arguments, ("length",))[0]))
    raise UnknownOperation("request: expected a known operation, got another")


# What stands before the document in its answer; encoding it anew would cost more than the rest.
_DOCUMENT_HEAD: Final = encode_item({"GetAttestationDoc": {"document": b""}})[:-1]


def encode_response(response: Response) -> bytes:
    """Return the CBOR of an answer, without frame."""
    match response:
        case Document(document):
            return _DOCUMENT_HEAD + encode_item(document)
        case Failure(status):
            return encode_item({"Error": status.value})
        case Random(random):
            return encode_item({"GetRandom": {"random": random}})
        case PcrValue(data, None):
            return encode_item({"ExtendPCR": {"data": data}})
        case PcrValue(data, lock):
            return encode_item({"DescribePCR": {"lock": lock, "data": data}})
        case Locked(several):
            return encode_item({"LockPCRs" if several else "LockPCR": {"lock": True}})
        case Description():
            major, minor, patch = response.version
            return encode_item(
                {
                    "Describe": {
                        "version_major": major,
                        "version_minor": minor,
                        "version_patch": patch,
                        "module_id": response.module_id,
                        "max_pcrs": response.max_pcrs,
                        "locked_pcrs": list(response.locked_pcrs),
                        "digest": response.digest,
                    }
                }
            )


def parse_response(data: bytes) -> Response:
    """Return what a module answers.

    Args:
        data: Content of one frame.

    Raises:
        MalformedInput: The bytes are no answer.
    """
    name, results = _split(parse_item(data), answer=True)
    if name == "Error":
        try:
            return Failure(Status(results))
        except ValueError as error:
            raise MalformedInput("answer: expected a known failure, got another") from error
    if name == "GetAttestationDoc":
        return Document(_bytes(_exactly(results, ("document",))[0]))
    if name == "GetRandom":
        return Random(_bytes(_exactly(results, ("random",))[0]))
    if name == "ExtendPCR":
        return PcrValue(_bytes(_exactly(results, ("data",))[0]))
    if name == "DescribePCR":
        lock, content = _exactly(results, ("lock", "data"))
        if not isinstance(lock, bool):
            raise MalformedInput("lock: expected true or false, got another item")
        return PcrValue(_bytes(content), lock)
    if name in {"LockPCR", "LockPCRs"}:
        if _exactly(results, ("lock",))[0] is not True:
            raise MalformedInput("lock: expected true, got another item")
        return Locked(several=name == "LockPCRs")
    if name == "Describe":
        return _parse_description(results)
    raise MalformedInput("answer: expected a known operation, got another")


def failure_error(status: Status) -> EnclaveError:
    """Return the error that tells a caller of an answer's `Failure` whose fault it is."""
    message = f"QTSM: expected success, got {status.value}"
    if status in {Status.INTERNAL_ERROR, Status.INVALID_QTSM_CERT, Status.INVALID_RESPONSE}:
        return HostFailure(message)
    if status is Status.READ_ONLY_INDEX:
        return WrongState(message)
    return InvalidRequest(message)


def _parse_description(results: Item) -> Description:
    names = ("version_major", "version_minor", "version_patch", "max_pcrs")
    major, minor, patch, max_pcrs, locked, module_id, digest = _exactly(
        results, (*names, "locked_pcrs", "module_id", "digest")
    )
    if not isinstance(module_id, str) or not isinstance(digest, str):
        raise MalformedInput("description: expected text, got another item")
    return Description(
        version=(_integer(major), _integer(minor), _integer(patch)),
        module_id=module_id,
        max_pcrs=_integer(max_pcrs),
        locked_pcrs=_integers(locked),
        digest=digest,
    )


def _split(item: Item, *, answer: bool = False) -> tuple[str, Item]:
    """Take an externally tagged item apart; None stands for a bare name's arguments."""
    if isinstance(item, str) and not answer:
        return item, None
    if isinstance(item, dict) and len(item) == 1:
        [(name, content)] = item.items()
        if isinstance(name, str) and content is not None:
            return name, content
    raise MalformedInput("request: expected a name or a map of one name, got another item")


def _exactly(item: Item, names: tuple[str, ...]) -> list[Item]:
    """Return the values of a map that has exactly these keys, in the order of `names`."""
    if not isinstance(item, Mapping) or len(item) != len(names):
        raise MalformedInput(f"arguments: expected exactly {', '.join(names)}")
    try:
        return [item[name] for name in names]
    except KeyError as error:
        raise MalformedInput(f"arguments: expected exactly {', '.join(names)}") from error


def _integer(item: Item) -> int:
    if not isinstance(item, int) or isinstance(item, bool):
        raise MalformedInput("argument: expected an integer, got another item")
    return item


def _integers(item: Item) -> tuple[int, ...]:
    if not isinstance(item, list):
        raise MalformedInput("argument: expected a list of integers, got another item")
    return tuple(_integer(entry) for entry in item)


def _bytes(item: Item) -> bytes:
    if not isinstance(item, bytes):
        raise MalformedInput("argument: expected a byte string, got another item")
    return item


def _optional_bytes(item: Item) -> bytes | None:
    return None if item is None else _bytes(item)
