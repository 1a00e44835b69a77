"""Fuzzing of the signature section: a certificate, `MalformedInput` or `Rejected` comes out.

Run `python tests/fuzz/fuzz_eif_signature.py tests/fuzz/corpus/eif_signature` for as long as wanted;
pytest runs what was kept there and the deterministic part. No signature in the corpus is one of the
image that it is held against, so that a verdict of *good* is a failure.
"""

import contextlib
import random
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import cbor2

from qtenclave.eif import (
    parse_certificate,
    parse_detached_signature,
    parse_signature,
    verify_certificate,
    verify_signature,
)
from qtenclave.errors import MalformedInput, Rejected

NOW = datetime(2026, 1, 1, tzinfo=UTC)
PCR0 = bytes(48)
CORPUS = Path(__file__).parent / "corpus/eif_signature"


class GoodByChance(Exception):
    """A signature was found good that nobody made."""


def one_input(data: bytes) -> None:
    """Give `data` to each parser: as section, as certificate, and as the parts of a section."""
    for parse in (whole_section, pem_file, section_around):
        parsed(parse, data)


def parsed(parse: Callable[[bytes], object], data: bytes) -> None:
    with contextlib.suppress(MalformedInput, Rejected):
        parse(data)


def whole_section(data: bytes) -> None:
    parse_signature(data)
    verify_signature(data, PCR0, NOW)
    raise GoodByChance


def pem_file(data: bytes) -> None:
    certificate = verify_certificate(parse_certificate(data), NOW)
    parse_detached_signature(data, certificate.key)


def section_around(data: bytes) -> None:
    """The first two bytes cut the rest into certificate and COSE: mutations reach deeper so."""
    cut = int.from_bytes(data[:2], "big")
    element = {"signing_certificate": list(data[2:][:cut]), "signature": list(data[2:][cut:])}
    whole_section(cbor2.dumps([element]))


def mutate(data: bytes, source: random.Random) -> bytes:
    """Return `data` with a few bytes changed, taken out or put in."""
    changed = bytearray(data)
    for _ in range(source.randint(1, 4)):
        position = source.randrange(len(changed) + 1)
        match source.randrange(3):
            case 0 if position < len(changed):
                changed[position] = source.randrange(256)
            case 1:
                del changed[position : position + source.randint(1, 20)]
            case _:
                changed[position:position] = source.randbytes(source.randint(1, 20))
    return bytes(changed)


def test_fuzz_eif_signature_short() -> None:
    """What was kept, and a few thousand inputs near it, the same ones each time."""
    source = random.Random(20260102)
    kept = [path.read_bytes() for path in sorted(CORPUS.iterdir())]
    assert kept
    for data in kept:
        one_input(data)
    for _ in range(2000):
        one_input(mutate(source.choice(kept), source))


def main() -> None:
    """Fuzz until stopped, guided by coverage."""
    import atheris  # only here: pytest runs without instrumentation

    atheris.instrument_all()
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
