"""Any certificates and revocation lists give a verified chain or one error of ours, and no
certificate is in it that nobody signed.

Run `python tests/fuzz/fuzz_chain.py tests/fuzz/corpus/chain` for as long as wanted; pytest runs
what was kept there and changes of it. `--seeds` writes the good inputs again, with new keys.

An input is a row of certificates, root first, each after its length in two bytes; the first byte
says whether the last one is a revocation list. The first certificate is trusted whatever it is, so
that the others are looked into.
"""

import contextlib
import random
import sys
from datetime import timedelta
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["qtenclave.attestation"]):
    from qtenclave.attestation.chain import (
        Roots,
        VerifiedChain,
        _parse,
        check_validity,
        read_certificate,
        verify_chain,
    )
    from qtenclave.attestation.revocation import RevocationLists, check_revocation
    from qtenclave.errors import MalformedInput, Rejected

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "fakes"))
sys.path.insert(0, str(Path(__file__).resolve().parent))

from document_forge import ISSUED, TIMESTAMP, Forge, NitroForge
from fuzz_document import mutate

CORPUS = Path(__file__).parent / "corpus/chain"
SEEDS = ("seed-ours", "seed-nitro", "seed-revocation", "seed-pair")
MAX_PARTS = 9


def split(data: bytes) -> tuple[list[bytes], list[bytes]]:
    """Return certificates and revocation lists of an input; the last may be cut."""
    parts: list[bytes] = []
    rest = data[1:]
    while len(rest) >= 2 and len(parts) < MAX_PARTS:
        end = 2 + int.from_bytes(rest[:2], "big")
        parts.append(rest[2:end])
        rest = rest[end:]
    certificates = len(parts) - data[0] % 2
    return parts[:certificates], parts[certificates:]


def join(certificates: list[bytes], lists: list[bytes]) -> bytes:
    """Return the input of these certificates and of one list at most."""
    parts = (len(part).to_bytes(2, "big") + part for part in (*certificates, *lists))
    return bytes((len(lists),)) + b"".join(parts)


# What the authorities of the good inputs have signed; no seeds are there while they are made.
SIGNED = {
    _parse(der, "certificate").frame.signed
    for name in SEEDS
    if (CORPUS / name).exists()
    for der in split((CORPUS / name).read_bytes())[0]
}


class Forged(Exception):
    """A certificate was believed that nobody signed."""


def one_input(data: bytes) -> None:
    """Read each certificate, verify the chain, and hold it against the list."""
    if not data:
        return
    certificates, lists = split(data)
    links = []
    for der in certificates:
        with contextlib.suppress(MalformedInput, Rejected):
            read_certificate(der)
            links.append(_parse(der, "certificate"))
    if len(certificates) > 1:
        with contextlib.suppress(MalformedInput, Rejected):
            chain = verify_chain(certificates, Roots.of(certificates[:1]))
            if not {link.frame.signed for link in chain.links[1:]} <= SIGNED:
                raise Forged
    if links:
        # As if the signatures were good: what follows them must stand any content as well.
        chain = VerifiedChain(tuple(links), "")
        with contextlib.suppress(MalformedInput, Rejected):
            check_validity(chain, TIMESTAMP)
        with contextlib.suppress(MalformedInput, Rejected):
            revocation = RevocationLists.from_pem_or_der(lists or certificates[:1])
            check_revocation(chain, revocation, ISSUED, timedelta(seconds=60))


def write_seeds() -> None:
    """Write chains of both profiles, one with a list, and the shortest."""
    forge, nitro = Forge(), NitroForge()
    ours = [*forge.cabundle, forge.leaf]
    leaf = forge.specs()[4].but(issuer=forge.specs()[0].subject, signer=forge.keys[0])
    inputs = (
        join(ours, []),
        join([*nitro.cabundle, nitro.leaf], []),
        join(ours, [forge.revocation_list(0, 1, 2)]),
        join([forge.cabundle[0], leaf.build()], []),
    )
    for name, data in zip(SEEDS, inputs, strict=True):
        (CORPUS / name).write_bytes(data)


def test_fuzz_chain_short() -> None:
    """What was kept, and changes of the good inputs, the same ones each time."""
    for name in SEEDS:
        certificates, lists = split((CORPUS / name).read_bytes())
        chain = verify_chain(certificates, Roots.of(certificates[:1]))
        check_validity(chain, TIMESTAMP)
        if lists:
            found = RevocationLists.of(lists)
            check_revocation(chain, found, ISSUED, timedelta(seconds=60))
    for path in sorted(CORPUS.iterdir()):
        one_input(path.read_bytes())
    source = random.Random(20260721)
    for name in SEEDS:
        seed = (CORPUS / name).read_bytes()
        for _ in range(250):
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
