"""Fuzzing of the reader of image files: events or `MalformedInput` come out.

Run `python tests/fuzz/fuzz_eif.py tests/fuzz/corpus/eif` for as long as wanted; pytest runs what
was kept there and the deterministic part. The signature section has a target of its own.
"""

import random
import struct
import sys
import zlib
from pathlib import Path

from qtenclave.eif import BoundaryCheck, EifReader, Measurer
from qtenclave.errors import MalformedInput

CORPUS = Path(__file__).parent / "corpus/eif"


def one_input(data: bytes) -> None:
    """Give `data` to every parser: whole, in pieces, and with a CRC that holds."""
    mended = data
    if len(data) >= 548:
        crc = zlib.crc32(data[548:], zlib.crc32(data[:544]))
        mended = data[:544] + struct.pack(">I", crc) + data[548:]
    for file, step in ((data, len(data) or 1), (mended, 97)):
        reader, measurer, check = EifReader(), Measurer(), BoundaryCheck()
        try:
            for start in range(0, len(file), step):
                for event in reader.receive(file[start : start + step]):
                    measurer.receive(event)
                    check.receive(event)
            reader.close()
            measurer.measurements(None)
        except MalformedInput:
            pass


def seed() -> bytes:
    """Return a small good image to start from."""
    sections = [
        (1, b"\x7fELF\x02\x01"),
        (2, b"quiet"),
        (5, b"{}"),
        (3, b"070701"),
        (4, b"\x81\xa2"),
    ]
    offsets, sizes, body = [0] * 32, [0] * 32, b""
    for index, (kind, data) in enumerate(sections):
        offsets[index], sizes[index] = 548 + len(body), len(data)
        body += struct.pack(">HHQ", kind, 0, len(data)) + data
    head = struct.pack(">4sHHQQHH", b".eif", 4, 0, 1 << 30, 2, 0, len(sections))
    head += struct.pack(">32Q32QI", *offsets, *sizes, 0)
    return head + struct.pack(">I", zlib.crc32(body, zlib.crc32(head))) + body


def mutate(data: bytes, source: random.Random) -> bytes:
    """Return `data` with a few bytes changed, taken out or put in."""
    changed = bytearray(data)
    for _ in range(source.randint(1, 6)):
        position = source.randrange(len(changed) + 1)
        match source.randrange(3):
            case 0 if position < len(changed):
                changed[position] = source.randrange(256)
            case 1:
                del changed[position : position + source.randint(1, 20)]
            case _:
                changed[position:position] = source.randbytes(source.randint(1, 20))
    return bytes(changed)


def test_fuzz_eif_corpus() -> None:
    """Every input that once led somewhere new."""
    kept = sorted(CORPUS.iterdir())
    assert kept
    for path in kept:
        one_input(path.read_bytes())


def test_fuzz_eif_short() -> None:
    """Two thousand inputs, the same ones each time."""
    source = random.Random(20260101)
    start = seed()
    one_input(start)
    for _ in range(2000):
        one_input(mutate(start, source))


def main() -> None:
    """Fuzz until stopped, guided by coverage."""
    import atheris  # only here: pytest runs without instrumentation

    atheris.instrument_all()
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
