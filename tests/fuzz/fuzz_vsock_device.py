"""Whatever a guest, its monitor and host programs do: the whole vsock device goes on or ends with
its one error, stays within its bounds and the guest's memory, and loses nothing of a connection
that keeps to the rules.

Run `python tests/fuzz/fuzz_vsock_device.py tests/fuzz/corpus/vsock_device` for as long as wanted;
pytest runs what was kept there and changes of it.

An input is a row of steps: a byte that says which, and what that step takes. The first byte says
which features the guest negotiates.
"""

import os
import random
import socket
import struct
import sys
from contextlib import suppress
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["qtenclave.vsock"]):
    from qtenclave.vsock import device

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "fakes"))

from vsock_world import (
    CLOCK,
    GUEST_CID,
    HIGH,
    LOW,
    LOW_AT,
    LOW_BYTES,
    MESSAGES,
    NOBODY,
    RINGS_BYTES,
    SLOT_BYTES,
    STREAMS,
    USER,
    Broken,
    Place,
    World,
)

from qtenclave.vsock.packet import OP_RESPONSE, OP_RST, U32, Header

assert device is not None

CORPUS = Path(__file__).parent / "corpus/vsock_device"
MAX_STEPS = 120

PLACE = Place()

TARGETS = ((0, 1), (3, STREAMS), (3, MESSAGES), (3, NOBODY), (0, 2), (2, 1), (GUEST_CID, 1), (9, 9))
SOURCES = (GUEST_CID, GUEST_CID, GUEST_CID, GUEST_CID, GUEST_CID, GUEST_CID, 3, GUEST_CID | 1 << 32)
CREDITS = (0, 1, 100, 4096, 65536, 262144, U32, 1 << 31)


class Reader:
    """The input, piece by piece; zeros follow its end."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    @property
    def is_empty(self) -> bool:
        return self._at >= len(self._data)

    def byte(self) -> int:
        return self.take(1)[0]

    def below(self, limit: int) -> int:
        return self.byte() % limit

    def number(self, size: int) -> int:
        return int.from_bytes(self.take(size), "little")

    def take(self, size: int) -> bytes:
        data = self._data[self._at : self._at + size]
        self._at += size
        return data.ljust(size, b"\0")


def _packet(world: World, steps: Reader) -> None:
    """A packet of some other connection of the guest, of any kind; often one that fits."""
    shape = steps.byte()
    cid, port = TARGETS[shape & 7]
    source_port = 2 + (shape >> 3 & 3)
    op = steps.byte()
    kind = 2 if port == MESSAGES else 1
    if op & 0xC0 == 0xC0:
        kind = steps.below(4)
    credit = steps.byte()
    length = steps.number(2) % (SLOT_BYTES - 43) if op & 15 == 5 else 0
    fields = (source_port, port, length, kind, op & 15, (shape >> 5) & 3)
    count = world.received.get((source_port, port), 0)
    if credit & 0x80:
        count = steps.number(4)
    source = SOURCES[credit >> 3 & 7]
    header = Header(source, cid, *fields, CREDITS[credit & 7], count)
    cuts = tuple(steps.take(op >> 4 & 3))
    repeats = 1 + (steps.below(64) if op & 0xC0 == 0x80 else 0)
    payload = bytes((shape,)) * length
    for _ in range(repeats):
        if not world.send(header, payload, cuts):
            world.turn()


def _lend(world: World, steps: Reader) -> None:
    pieces = 1 + steps.below(3)
    # Enough for a header and some payload: less is a fault, which `_poke` is for.
    world.lend(steps.below(17), pieces, 45 + steps.number(2) % (SLOT_BYTES // pieces - 44))


def _reap(world: World, steps: Reader) -> None:
    world.reap()
    answers = steps.byte()
    while world.asked and answers:
        asked = world.asked.popleft()
        header = Header(
            GUEST_CID,
            asked.src_cid,
            asked.dst_port,
            asked.src_port,
            0,
            asked.type,
            OP_RESPONSE if answers & 1 else OP_RST,
            0,
            CREDITS[answers >> 1 & 7],
            0,
        )
        world.send(header)
        answers >>= 4


def _program_comes(world: World, steps: Reader) -> None:
    what = steps.byte()
    kind = socket.SOCK_SEQPACKET if what & 1 else socket.SOCK_STREAM
    sock = socket.socket(socket.AF_UNIX, kind | socket.SOCK_NONBLOCK)
    name = "device-messages" if what & 1 else "device"
    try:
        sock.connect(str(world.place.directory / name))
        if what & 2:
            sock.send(steps.take(steps.below(40)))
        else:
            sock.send(b"CONNECT %d\n" % steps.below(4) + bytes(what >> 3))
    except OSError:
        sock.close()
        return
    if what & 4:
        sock.close()
    else:
        world.programs.append(sock)


def _program_accepts(world: World, steps: Reader) -> None:
    listeners = tuple(world.place.services.values())
    with suppress(BlockingIOError):
        sock, _ = listeners[steps.below(len(listeners))].accept()
        sock.setblocking(False)
        world.programs.append(sock)


def _program_acts(world: World, steps: Reader) -> None:
    what = steps.byte()
    if not world.programs:
        return
    index = steps.below(len(world.programs))
    sock = world.programs[index]
    with suppress(OSError):
        match what & 7:
            case 0 | 1:
                sock.send(bytes((what,)) * (steps.number(2) << (what >> 5)))
            case 2 | 3:
                world.check_bytes(sock.recv(steps.number(2) << (what >> 5)))
            case 4:
                sock.shutdown(socket.SHUT_WR)
            case 5:
                sock.shutdown(socket.SHUT_RD)
            case 6:
                sock.close()
                del world.programs[index]
            case 7:
                sock.send(b"")


def _honest(world: World, steps: Reader) -> None:
    what, length = steps.byte(), steps.number(2)
    match what & 3:
        case 0:
            for _ in range(1 + (what >> 3)):
                world.honest_guest_sends(length)
                world.turn()
                world.reap()
        case 1:
            world.honest_host_sends(length)
        case 2:
            world.honest_host_receives(1 + length)
        case 3:
            for _ in range(what >> 2):  # one byte at a time
                world.honest_host_sends(1)


def _time(world: World, steps: Reader) -> None:
    CLOCK.now_s += (0.0005, 0.01, 0.06, 11.0)[steps.below(4)]
    world.turn(1 + steps.below(4))


def _restart(world: World, steps: Reader) -> None:
    world.restart_driver()


def _poke(world: World, steps: Reader) -> None:
    """Anything at all in the rings or the buffers."""
    world.tainted = world.scribbled = True
    place = steps.number(2)
    at = place % (2 * RINGS_BYTES) if place & 0x8000 else place % LOW_BYTES
    data = steps.take(1 + steps.below(20))
    world.poke(LOW_AT + at, data[: LOW_BYTES - at])
    world.kick(world.tx)


def _chain(world: World, steps: Reader) -> None:
    """A chain of any pieces of memory, or of none."""
    world.tainted = True
    ring = world.tx if steps.byte() & 1 else world.rx
    pieces = []
    for _ in range(1 + steps.below(4)):
        base = (LOW, LOW + LOW_BYTES - 64, HIGH, HIGH + 4 * 4096 - 64, 0, 1 << 63)[steps.below(6)]
        pieces.append((base + steps.number(2), steps.number(2)))
    ring.lend(pieces, device_writes=ring is world.rx)
    world.kick(ring)


def _monitor(world: World, steps: Reader) -> None:
    """Any message, with any descriptors."""
    world.tainted = world.scribbled = True
    what = steps.byte()
    choices = (world.place.memory_fd, world.event(), world.monitor.fileno())
    fds = tuple(choices[steps.below(3)] for _ in range(what & 3))
    world.tell(steps.below(42), steps.take(steps.below(56)), fds)


def _memory(world: World, steps: Reader) -> None:
    """The memory table changes under the open queues."""
    what = steps.byte()
    region = struct.pack("<QQQQQ", 0, HIGH, 4 * 4096, USER + (1 << 20), LOW_AT + LOW_BYTES + 4096)
    match what & 3:
        case 0:
            world.set_memory()
        case 1:
            world.tainted = True  # the same twice is refused
            world.tell(37, region, (world.place.memory_fd,))
        case 2:
            world.tell(38, region)
            world.tell(37, region, (world.place.memory_fd,))
        case 3:
            world.tainted = world.scribbled = True
            fields = (steps.number(4), steps.number(2) << 12, steps.number(4), steps.number(3))
            one = struct.pack("<QQQQ", *fields)
            world.tell(5, struct.pack("<II", 1, 0) + one, (world.place.memory_fd,))


STEPS = (
    *(_packet, _packet, _packet, _lend, _reap, _program_comes, _program_accepts),
    *(_program_acts, _program_acts, _honest, _honest, _time, _restart, _poke, _chain),
    *(_monitor, _memory),
)


def one_input(data: bytes) -> None:
    """Take every step, and check after each."""
    steps = Reader(data)
    features = steps.byte()
    before = len(os.listdir("/proc/self/fd"))
    world = World(
        PLACE,
        event_idx=bool(features & 1),
        messages=bool(features & 2),
        small_sockets=bool(features & 4),
    )
    with world:
        for _ in range(MAX_STEPS):
            if steps.is_empty or world.fault is not None:
                break
            STEPS[steps.below(len(STEPS))](world, steps)
            world.turn()
        world.settle()
        world.leave()
        world.check_memory()
    if len(os.listdir("/proc/self/fd")) != before:
        raise Broken("descriptors were left open")


def seeds() -> list[bytes]:
    """Return ordinary lives of connections, to begin from."""
    packet, lend, reap, come, accept, act, honest, time = 0, 3, 4, 5, 6, 7, 9, 11
    guest_asks = (packet, 1, 1, 5, accept, 1)
    guest_asks_messages = (packet, 2, 1, 5, accept, 2)
    guest_sends = (packet, 1, 5, 5, 200, 0)
    guest_sends_message = (packet, 0x22, 5, 5, 200, 0)
    host_sends, host_receives = (act, 0x40, 0, 200, 9), (act, 0x42, 0, 200, 9)
    program_comes, program_with_messages = (come, 0, 2), (come, 1, 3)
    takes, closes, ends = (reap, 9), (act, 4, 0), (act, 6, 0)
    talk = (honest, 0xF8, 0, 7, honest, 1, 200, 9, honest, 2, 255, 9, lend, 16, 0, 200, 4)
    rows = (
        (*talk, *guest_asks, *guest_sends, *host_receives, *host_sends, *takes, *closes, *talk),
        (*guest_asks, *guest_sends, packet, 0x61, 4, 5, *host_receives, *ends, *talk),
        (*guest_asks_messages, *guest_sends_message, *host_receives, *host_sends, *takes, *ends),
        (*program_comes, *takes, *host_sends, *takes, *talk, packet, 0x21, 4, 5, *ends),
        (*program_with_messages, *takes, *host_sends, *takes, *ends, *talk),
        (*guest_asks, packet, 1, 0x85, 5, 100, 0, 50, time, 1, 3, *talk, packet, 1, 3, 5),
        (come, 4, 1, come, 2, 3, 65, 66, 67, time, 3, 1, *talk),
        (*guest_asks, 12, *guest_asks, *talk),
        (*talk, 13, 2, 0x81, 3, 9, 9, 9, 9),
        (14, 1, 1, 0, 0, 0, 100, 0, 2, 4, 0, 64, 0),
        (15, 1, 2, 5, 8, 1, 0, 0, 0, 0, 0, 0, 0),
        (16, 0, *talk, 16, 2, *talk, 16, 1),
    )
    return [bytes((features, *row)) for row in rows for features in (0, 3, 7)]


def mutate(data: bytes, source: random.Random) -> bytes:
    """Return `data` with some bytes changed, taken out, or put in twice."""
    changed = bytearray(data)
    for _ in range(source.randint(1, 6)):
        at = source.randrange(len(changed) + 1)
        match source.randrange(4):
            case 0:
                changed[at : at + 1] = source.randbytes(1)
            case 1:
                del changed[at : at + source.randint(1, 4)]
            case 2:
                changed[at:at] = source.randbytes(source.randint(1, 6))
            case 3:
                changed[at:at] = changed[at : at + source.randint(1, 40)]
    return bytes(changed)


def test_fuzz_vsock_device_short() -> None:
    """What was kept, and changes of it, the same ones each time."""
    kept = [path.read_bytes() for path in sorted(CORPUS.iterdir())]
    assert kept
    for data in (*kept, *seeds()):
        one_input(data)
    source = random.Random(20260723)
    for _ in range(600):
        one_input(mutate(source.choice((*kept, *seeds())), source))


def main() -> None:
    """Fuzz until a failure."""
    if sys.argv[1:] == ["--seeds"]:
        CORPUS.mkdir(exist_ok=True)
        for number, data in enumerate(seeds()):
            (CORPUS / f"seed-{number:02}").write_bytes(data)
        return
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
