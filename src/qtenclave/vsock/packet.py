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
    "Header",
    "parse_header",
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
