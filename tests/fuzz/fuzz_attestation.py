"""Any bytes given to the verifier's readers give a value or one error of ours.

Run `python tests/fuzz/fuzz_attestation.py [CORPUS]` for as long as wanted; pytest runs the part of
it that starts from good documents, chains and lists.
"""

import contextlib
import random
import sys
from pathlib import Path

import atheris
from cryptography.hazmat.primitives.asymmetric import rsa

with atheris.instrument_imports(include=["qtenclave.attestation"]):
    from qtenclave.attestation.cbor import encode_item, parse_item
    from qtenclave.attestation.chain import Roots, verify_chain
    from qtenclave.attestation.document import parse_document
    from qtenclave.attestation.profile import NITRO
    from qtenclave.attestation.revocation import RevocationLists
    from qtenclave.attestation.sealing import open_sealed
    from qtenclave.errors import MalformedInput, Rejected

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "fakes"))

from document_forge import Forge, NitroForge

KEY = rsa.generate_private_key(public_exponent=65537, key_size=2048)


def try_item(data: bytes) -> None:
    """What was read means the same when it is written shortly and read again."""
    item = parse_item(data)
    if parse_item(encode_item(item)) != item:
        raise AssertionError("the item changed its meaning")


def try_chain(data: bytes) -> None:
    """The first certificate is trusted, so that the others are looked into."""
    certificates = [data, data]
    verify_chain(certificates, Roots.of(certificates[:1]))


TARGETS = (
    try_item,
    parse_document,
    lambda data: parse_document(data, NITRO),
    try_chain,
    lambda data: RevocationLists.from_pem_or_der([data]),
    lambda data: open_sealed(data, KEY),
)


def one_input(data: bytes) -> None:
    """The first byte chooses the reader."""
    if data:
        with contextlib.suppress(MalformedInput, Rejected):
            TARGETS[data[0] % len(TARGETS)](data[1:])


def seeds() -> list[bytes]:
    """Return one good input for each reader but the last."""
    forge = Forge()
    document = forge.document()
    good = [document[17:-98], document, NitroForge().nitro_document()]
    good += [forge.leaf, forge.revocation_list(0, 1, 2)]
    return [bytes((number,)) + data for number, data in enumerate(good)]


def mutate(data: bytes, source: random.Random) -> bytes:
    """Return `data` with a few bytes changed, taken out or put in; the first stays."""
    changed = bytearray(data)
    for _ in range(source.randint(1, 4)):
        at = source.randrange(1, len(changed))
        match source.randrange(3):
            case 0:
                changed[at] = source.randrange(256)
            case 1:
                del changed[at : at + source.randint(1, 9)]
            case _:
                changed[at:at] = source.randbytes(source.randint(1, 9))
    return bytes(changed)


def test_fuzz_attestation_short() -> None:
    """Changes of good inputs; the places are the same each time, the keys are not."""
    source = random.Random(20260720)
    for seed in seeds():
        one_input(seed)
        for _ in range(500):
            one_input(mutate(seed, source))


def main() -> None:
    """Fuzz until a failure."""
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
