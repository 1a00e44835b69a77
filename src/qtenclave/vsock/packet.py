"""The packet header of a virtio socket, and the values that stand in it.

Decides nothing: what a packet means belongs to `connection` and `router`.

Source: virtio 1.2, "Socket Device", "Device Operation".
"""

from struct import Struct
from typing import NamedTuple

from qtenclave.errors import GuestFault

__all__ = [
    "CID_HYPERVISOR",
    "CID_PARENT",
    "FIRST_ENCLAVE_CID",
    "HEADER",
    "HEADER_BYTES",
    "LAST_ENCLAVE_CID",
    "MAX_PORT",
    "OP_CREDIT_REQUEST",
    "OP_CREDIT_UPDATE",
    "OP_REQUEST",
    "OP_RESPONSE",
    "OP_RST",
    "OP_RW",
    "OP_SHUTDOWN",
    "SEQ_EOM",
    "SHUTDOWN_BOTH",
    "SHUTDOWN_RECEIVE",
    "SHUTDOWN_SEND",
    "TYPE_SEQPACKET",
    "TYPE_STREAM",
    "U32",
    "Fields",
    "Header",
    "cut",
    "parse_header",
    "parse_packet",
    "scatter",
    "split_header",
]

CID_HYPERVISOR = 0
CID_PARENT = 3
FIRST_ENCLAVE_CID = 4
LAST_ENCLAVE_CID = 0xFFFF_FFFE  # all ones means "any"; the upper half of the field is reserved
MAX_PORT = 0xFFFF_FFFE  # all ones means "any" to the socket calls of Linux

TYPE_STREAM = 1
TYPE_SEQPACKET = 2

SEQ_EOM = 1  # in the flags of data: a message ends here

# Plain integers, not an enum: they are compared for every packet.
OP_REQUEST = 1
OP_RESPONSE = 2
OP_RST = 3
OP_SHUTDOWN = 4
OP_RW = 5
OP_CREDIT_UPDATE = 6
OP_CREDIT_REQUEST = 7

SHUTDOWN_RECEIVE = 1  # the sender will not receive any more
SHUTDOWN_SEND = 2  # the sender will not send any more
SHUTDOWN_BOTH = SHUTDOWN_RECEIVE | SHUTDOWN_SEND

U32 = 0xFFFF_FFFF  # the byte counters wrap at 32 bits

HEADER = Struct("<QQIIIHHIII")
HEADER_BYTES = HEADER.size
_read_header = HEADER.unpack_from


class Header(NamedTuple):
    """One packet header; its fields in their order, `len` of the specification called `length`."""

    src_cid: int
    dst_cid: int
    src_port: int
    dst_port: int
    length: int
    type: int
    op: int
    flags: int
    buf_alloc: int
    fwd_cnt: int


# The same without names: to make a `Header` costs as much as all else that a small packet needs.
Fields = tuple[int, int, int, int, int, int, int, int, int, int]


def parse_header(data: bytes | bytearray | memoryview) -> Header:
    """Read a header.

    Any field may have any value: types and operations that nobody knows are answered with a
    reset by the router, not refused here.

    Raises:
        GuestFault: `data` is not exactly one header long.
    """
    if len(data) != HEADER_BYTES:
        raise GuestFault(f"packet header: expected {HEADER_BYTES} bytes, got {len(data)}")
    return Header._make(HEADER.unpack(data))


def split_header(pieces: list[memoryview]) -> tuple[list[memoryview], list[memoryview]]:
    """Part the memory of one buffer into that of the header and that of the payload.

    A driver may cut its buffers anywhere, also within the header.

    Raises:
        GuestFault: There is no room for a header.
    """
    missing = HEADER_BYTES
    for number, piece in enumerate(pieces):
        if len(piece) >= missing:
            payload = pieces[number + 1 :]
            if len(piece) > missing:
                payload.insert(0, piece[missing:])
            return [*pieces[:number], piece[:missing]], payload
        missing -= len(piece)
    raise GuestFault(
        f"packet buffer: expected {HEADER_BYTES} bytes and more, got {HEADER_BYTES - missing}"
    )


def scatter(pieces: list[memoryview], data: bytes | memoryview) -> None:
    """Write `data` over pieces of memory that together are exactly as long."""
    start = 0
    for piece in pieces:
        end = start + len(piece)
        piece[:] = data[start:end]
        start = end


def parse_packet(pieces: list[memoryview]) -> tuple[Fields, list[memoryview]]:
    """Read the header of a packet of the guest.

    Args:
        pieces: The packet's memory, which a driver may cut anywhere.

    Returns:
        The header's fields in their order, and the memory of as much payload as it says.

    Raises:
        GuestFault: There is no room for a header, or less payload than it says.
    """
    first = pieces[0]
    size = len(first)
    if size < HEADER_BYTES:
        scattered, payload = split_header(pieces)
        fields: Fields = parse_header(b"".join(scattered))
    else:
        # One read: the guest may rewrite it meanwhile.
        fields = _read_header(first)
        if size == HEADER_BYTES:
            payload = pieces[1:]
        elif len(pieces) == 1 and size == HEADER_BYTES + fields[4]:
            return fields, [first[HEADER_BYTES:]]
        else:
            payload = [first[HEADER_BYTES:], *pieces[1:]]
    length = fields[4]
    if not length:
        return fields, []
    if len(payload) == 1 and len(payload[0]) == length:
        return fields, payload
    return fields, cut(payload, length)


def cut(pieces: list[memoryview], length: int) -> list[memoryview]:
    """Return the first `length` bytes of a list of pieces.

    Raises:
        GuestFault: There are fewer.
    """
    taken: list[memoryview] = []
    for piece in pieces:
        if len(piece) >= length:
            taken.append(piece[:length] if len(piece) > length else piece)
            return taken
        taken.append(piece)
        length -= len(piece)
    raise GuestFault(f"packet payload: expected {length} more bytes in its buffer, got none")
