"""Any bytes given to the readers of documents give a value or one error of ours, and no document
verifies but the one that was signed.

Run `python tests/fuzz/fuzz_document.py tests/fuzz/corpus/document` for as long as wanted; pytest
runs what was kept there and changes of it. `--seeds` writes the good inputs again, with new keys.
Chains and revocation lists have a target of their own, `fuzz_chain`.
"""

import contextlib
import random
import sys
from datetime import UTC, datetime
from pathlib import Path

import atheris
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

with atheris.instrument_imports(include=["qtenclave.attestation"]):
    from qtenclave.attestation.cbor import encode_item, parse_item
    from qtenclave.attestation.chain import ChainCache, Roots
    from qtenclave.attestation.document import ClaimedDocument, parse_document
    from qtenclave.attestation.profile import NITRO, QINGTIAN, Profile
    from qtenclave.attestation.sealing import open_sealed, seal
    from qtenclave.attestation.verify import MaxAge, verify_document
    from qtenclave.errors import MalformedInput, Rejected

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "fakes"))

from document_forge import Forge, NitroForge

CORPUS = Path(__file__).parent / "corpus/document"
SEEDS = ("seed-ours", "seed-nitro", "seed-item", "seed-envelope")
KEY = rsa.generate_private_key(public_exponent=65537, key_size=2048)
CHAINS = ChainCache()


def good(profile: Profile, seed: str) -> tuple[ClaimedDocument, Roots]:
    """Return a document that verifies under these roots."""
    claim = parse_document((CORPUS / seed).read_bytes()[1:], profile)
    return claim, Roots.of(claim.cabundle[:1], profile)


GOOD = {
    profile: good(profile, seed)
    for profile, seed in ((QINGTIAN, SEEDS[0]), (NITRO, SEEDS[1]))
    if (CORPUS / seed).exists()  # not while the seeds are made
}


class Forged(Exception):
    """A document verified that nobody signed."""


def try_item(data: bytes) -> None:
    """What was read means the same when it is written shortly and read again."""
    item = parse_item(data)
    if parse_item(encode_item(item)) != item:
        raise AssertionError("the item changed its meaning")


def try_document(data: bytes, profile: Profile) -> None:
    """Read and verify at the document's own time."""
    claim = parse_document(data, profile)
    signed, roots = GOOD[profile]
    at = datetime.fromtimestamp(claim.timestamp_ms / 1000, UTC)
    verify_document(claim, roots, at, MaxAge(1), chains=CHAINS)
    if (claim.payload, claim.protected) != (signed.payload, signed.protected):
        raise Forged


TARGETS = (
    lambda data: try_document(data, QINGTIAN),
    lambda data: try_document(data, NITRO),
    try_item,
    lambda data: open_sealed(data, KEY),
)


def one_input(data: bytes) -> None:
    """The first byte chooses the reader."""
    if data:
        with contextlib.suppress(MalformedInput, Rejected):
            TARGETS[data[0] % len(TARGETS)](data[1:])


def write_seeds() -> None:
    """Write one good input for each reader."""
    document = Forge().document(user_data=b"user", public_key=bytes(44))
    public_key = KEY.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    envelope = seal(public_key, b"a data key", content_key=bytes(32), iv=bytes(16))
    inputs = (document, NitroForge().nitro_document(), document[17:-98], envelope)
    for number, (name, data) in enumerate(zip(SEEDS, inputs, strict=True)):
        (CORPUS / name).write_bytes(bytes((number,)) + data)


def mutate(data: bytes, source: random.Random) -> bytes:
    """Return `data` with a few bytes changed, taken out or put in; the first stays."""
    changed = bytearray(data)
    for _ in range(source.randint(1, 4)):
        at = source.randrange(1, len(changed) + 1)
        match source.randrange(3):
            case 0 if at < len(changed):
                changed[at] = source.randrange(256)
            case 1:
                del changed[at : at + source.randint(1, 9)]
            case _:
                changed[at:at] = source.randbytes(source.randint(1, 9))
    return bytes(changed)


def test_fuzz_document_short() -> None:
    """What was kept, and changes of the good inputs, the same ones each time."""
    for profile, (claim, roots) in GOOD.items():
        at = datetime.fromtimestamp(claim.timestamp_ms / 1000, UTC)
        verify_document(claim, roots, at, MaxAge(1))
        assert claim.profile is profile
    for path in sorted(CORPUS.iterdir()):
        one_input(path.read_bytes())
    source = random.Random(20260720)
    for name in SEEDS:
        seed = (CORPUS / name).read_bytes()
        for _ in range(500):
            one_input(mutate(seed, source))


def main() -> None:
    """Fuzz until a failure."""
    if sys.argv[1:] == ["--seeds"]:
        write_seeds()
        return
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
