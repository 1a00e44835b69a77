"""The attestation document: encode, parse, verify, and seal to an attested key.

Names are imported when they are first used: code inside an enclave needs `sealing` and `cbor`
alone, and must not pay for the verifier's imports.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qtenclave.attestation.document import (
        ClaimedDocument,
        DocumentTemplate,
        SignatureOrder,
        assemble,
        parse_document,
        signed_bytes,
    )
    from qtenclave.attestation.rules import MalformedDocument, Rule, RuleBroken

__all__ = [
    "ClaimedDocument",
    "DocumentTemplate",
    "MalformedDocument",
    "Rule",
    "RuleBroken",
    "SignatureOrder",
    "assemble",
    "parse_document",
    "signed_bytes",
]

_HOMES = {
    "document": (
        "ClaimedDocument",
        "DocumentTemplate",
        "SignatureOrder",
        "assemble",
        "parse_document",
        "signed_bytes",
    ),
    "rules": ("MalformedDocument", "Rule", "RuleBroken"),
}


def __getattr__(name: str) -> object:
    for home, names in _HOMES.items():
        if name in names:
            return getattr(import_module(f"{__name__}.{home}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
