"""What a verification costs above the signature checks that it needs.

Documents of full size under chains of five certificates, verified as a service does it: parsed,
held against the rules, with a nonce and expectations. Cold, each comes from an attestation key that
was never seen before, under authorities that were, as in a region with many enclaves; that needs
five checks, four of the chain and the own one of the document. First, the authorities were not seen
before either, as in a program that verifies one document and ends. With the chain cached it needs
one. The bare checks are those five, over the same bytes, with keys that are loaded already. All of
it in this process, on one core, in turns so short that a machine that is busy slows all alike.
"""

import statistics
import sys
import time
from collections.abc import Callable
from datetime import timedelta
from itertools import cycle
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA384

from qtenclave.attestation import (
    ChainCache,
    Expectations,
    Nonce,
    check_expectations,
    parse_document,
    signed_bytes,
    verify_document,
)
from qtenclave.attestation import chain as chain_room

sys.path.insert(0, str(Path(__file__).parent.parent / "tests/fakes"))

from document_forge import NONCE, TIMESTAMP, Forge

_ROUNDS = 15
_PER_ROUND = 40
_NOW = TIMESTAMP + timedelta(seconds=1)
_CHECKS = 5


def run() -> list[dict[str, Any]]:
    """Return the figures `verify-cold`, `verify-first` and `verify-cached`."""
    forge = Forge()
    inputs = {"user_data": bytes(64), "public_key": bytes(294)}
    document = forge.document(**inputs)
    unseen = cycle(_documents_of_new_keys(forge, **inputs))
    expectations = Expectations({0: forge.bank.values[0], 8: forge.bank.values[8]})
    cache = ChainCache()
    bare = _bare_checks(forge, document)

    def verify(data: bytes, chains: ChainCache | None) -> None:
        verified = verify_document(
            parse_document(data), forge.roots, _NOW, Nonce(NONCE), chains=chains
        )
        check_expectations(verified, expectations)

    def verify_first(data: bytes) -> None:
        chain_room._parse_authority.cache_clear()  # noqa: SLF001 - the figure is of its lack
        verify(data, None)

    actions: tuple[Callable[[], object], ...] = (
        lambda: [check() for check in bare],
        lambda: verify(next(unseen), None),
        lambda: verify_first(next(unseen)),
        bare[-1],
        lambda: verify(document, cache),
    )
    verify(document, cache)
    cold: list[float] = []
    first: list[float] = []
    cached: list[float] = []
    for _ in range(_ROUNDS):
        all_five, without, forgetful, last, with_cache = _seconds(actions)
        cold.append(all_five / without)
        first.append(all_five / forgetful)
        cached.append(last / with_cache)
    return [
        _figure("verify-cold", 0.8, cold),
        _figure("verify-first", None, first),
        _figure("verify-cached", 0.7, cached),
    ]


def _documents_of_new_keys(forge: Forge, **inputs: bytes) -> list[bytes]:
    """Return documents, each under a last certificate and a key of its own."""
    documents = []
    for serial in range(1, _PER_ROUND + 1):
        key = ec.generate_private_key(ec.SECP384R1())
        edits = {4: lambda c, key=key, serial=serial: c.but(key=key, serial=serial)}
        _, leaf = forge.chain(edits)
        documents.append(forge.document(chain=(forge.cabundle, leaf), signer=key, **inputs))
    return documents


def _bare_checks(forge: Forge, document: bytes) -> list[Callable[[], None]]:
    """Return the checks of the chain, root's child first, and the document's own as the last."""
    claim = parse_document(document)
    ders = (*claim.cabundle, claim.certificate)
    certificates = [x509.load_der_x509_certificate(der) for der in ders]
    keys = [key.public_key() for key in forge.keys]
    halves = (int.from_bytes(half, "big") for half in (claim.signature[:48], claim.signature[48:]))
    signed = [(c.signature, c.tbs_certificate_bytes) for c in certificates[1:]]
    signed.append((encode_dss_signature(*halves), signed_bytes(claim.payload, claim.protected)))
    assert len(signed) == _CHECKS
    algorithm = ec.ECDSA(SHA384())
    return [
        lambda key=key, signature=signature, message=message: key.verify(
            signature, message, algorithm
        )
        for key, (signature, message) in zip(keys, signed, strict=True)
    ]


def _seconds(actions: tuple[Callable[[], object], ...]) -> list[float]:
    """Return processor seconds that each action took, all of them taking turns."""
    spent = [0.0] * len(actions)
    for _ in range(_PER_ROUND):
        for i, action in enumerate(actions):
            begin = time.process_time()
            action()
            spent[i] += time.process_time() - begin
    return spent


def _figure(name: str, aim: float | None, ratios: list[float]) -> dict[str, Any]:
    value = statistics.median(ratios)
    return {
        "name": name,
        "value": round(value, 3),
        "unit": "ratio",
        "aim": None if aim is None else f">= {aim}",
        "held": None if aim is None else value >= aim,
        "accelerator": "none",
        "runs": [round(ratio, 3) for ratio in ratios],
    }


if __name__ == "__main__":
    for figure in run():
        print(figure)
