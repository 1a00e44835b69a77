"""Coverage-guided fuzzing of what the vsock device reads: rings, packets, lines, arguments.

    python tests/fuzz/fuzz_vsock.py [-runs=N] [CORPUS]

Whatever comes in, a value or the error that the module promises comes out.
"""

import contextlib
import sys

import atheris

with atheris.instrument_imports(include=["qtenclave.vsock"]):
    from qtenclave.errors import GuestFault, MalformedInput
    from qtenclave.vsock.hybrid import parse_connect, parse_ok, parse_peer_name
    from qtenclave.vsock.memory import GuestMemory, Region
    from qtenclave.vsock.packet import HEADER_BYTES, cut, parse_header, split_header
    from qtenclave.vsock.queue import QueueAddresses, SplitQueue
    from qtenclave.vsock.router import Decision, Router

GUEST, USER, BYTES, SIZE = 0x1000, 0x7F00_0000_0000, 0x2000, 8


def fuzz_text(data: bytes) -> None:
    for parse in (parse_connect, parse_ok, parse_peer_name):
        with contextlib.suppress(MalformedInput):
            parse(data)


def fuzz_queue(data: bytes, *, device_writes: bool) -> None:
    """Guest memory is the input: rings at its start, buffers wherever they point."""
    memory = bytearray(data[:BYTES].ljust(BYTES, b"\0"))
    queue = SplitQueue(
        GuestMemory((Region(GUEST, USER, BYTES, memoryview(memory)),)),
        SIZE,
        QueueAddresses(USER, USER + 0x80, USER + 0x100),
        base=0,
        device_writes=device_writes,
        event_idx=bool(data[:1]),
    )
    router = Router(7, frozenset({1}))
    router.takes_messages = True
    try:
        while (chain := queue.pop()) is not None:
            pieces, payload = split_header(chain.pieces)
            header = parse_header(b"".join(pieces))
            if header.length:
                cut(payload, header.length)
            decision, connection = router.receive(header)
            if connection is not None and decision is Decision.CONNECT:
                router.accept(connection)
            elif connection is not None and decision is Decision.ENDED:
                router.release(connection)
            queue.push(chain.head, 0)
        queue.publish()
        queue.take_signal()
    except GuestFault:
        pass
    while router.next_control() is not None:
        pass


def fuzz_packets(data: bytes) -> None:
    router = Router(7, frozenset({1}))
    router.takes_messages = True
    for start in range(0, len(data) - HEADER_BYTES + 1, HEADER_BYTES):
        decision, connection = router.receive(parse_header(data[start : start + HEADER_BYTES]))
        if connection is None:
            continue
        if decision is Decision.CONNECT:
            router.accept(connection)
        elif decision is Decision.ENDED:
            router.release(connection)
        elif credit := connection.credit():
            router.data_header(connection, min(credit, 4096))


def fuzz_one(data: bytes) -> None:
    kind, rest = data[:1], data[1:]
    if kind < b"\x40":
        fuzz_text(rest)
    elif kind < b"\x80":
        fuzz_packets(rest)
    else:
        fuzz_queue(rest, device_writes=kind >= b"\xc0")


if __name__ == "__main__":
    atheris.Setup(sys.argv, fuzz_one)
    atheris.Fuzz()
