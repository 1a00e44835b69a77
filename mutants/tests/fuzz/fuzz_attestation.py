"""Any bytes given to the document's readers give a value or one error of ours.

Run: python tests/fuzz/fuzz_attestation.py [corpus directory] [libFuzzer options]
"""

import sys

import atheris

with atheris.instrument_imports(include=["qtenclave.attestation"]):
    from qtenclave.attestation.cbor import encode_item, parse_item
    from qtenclave.attestation.chain import Roots, verify_chain
    from qtenclave.attestation.document import parse_document
    from qtenclave.attestation.sealing import open_sealed
    from qtenclave.errors import MalformedInput, Rejected

from cryptography.hazmat.primitives.asymmetric import rsa

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


TARGETS = (try_item, parse_document, try_chain, lambda data: open_sealed(data, KEY))


def one_input(data: bytes) -> None:
    """The first byte chooses the reader."""
    if not data:
        return
    try:
        TARGETS[data[0] % len(TARGETS)](data[1:])
    except (MalformedInput, Rejected):
        return


def main() -> None:
    """Fuzz until a failure."""
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
