"""The attestation document: encode, parse, verify, and seal to an attested key.

Names are imported when they are first used: code inside an enclave needs `sealing` and `cbor`
alone, and must not pay for the verifier's imports.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qtenclave.attestation.chain import (
        CertificateFacts,
        ChainCache,
        Roots,
    )
    from qtenclave.attestation.document import (
        ClaimedDocument,
        DocumentTemplate,
        assemble,
        parse_document,
        signed_bytes,
    )
    from qtenclave.attestation.profile import (
        NITRO,
        NITRO_ROOT,
        PROFILES,
        QINGTIAN,
        QINGTIAN_ROOT,
        Profile,
        SignatureOrder,
    )
    from qtenclave.attestation.revocation import (
        RevocationLists,
    )
    from qtenclave.attestation.rules import (
        MalformedDocument,
        Rule,
        RuleBroken,
    )
    from qtenclave.attestation.sealing import (
        open_sealed,
        seal,
    )
    from qtenclave.attestation.verify import (
        Expectations,
        Freshness,
        MaxAge,
        Nonce,
        UnsafeAcceptDebug,
        VerifiedDocument,
        check_expectations,
        check_not_debug,
        check_session_key,
        verify_document,
    )

__all__ = [
    "NITRO",
    "NITRO_ROOT",
    "PROFILES",
    "QINGTIAN",
    "QINGTIAN_ROOT",
    "CertificateFacts",
    "ChainCache",
    "ClaimedDocument",
    "DocumentTemplate",
    "Expectations",
    "Freshness",
    "MalformedDocument",
    "MaxAge",
    "Nonce",
    "Profile",
    "RevocationLists",
    "Roots",
    "Rule",
    "RuleBroken",
    "SignatureOrder",
    "UnsafeAcceptDebug",
    "VerifiedDocument",
    "assemble",
    "check_expectations",
    "check_not_debug",
    "check_session_key",
    "open_sealed",
    "parse_document",
    "seal",
    "signed_bytes",
    "verify_document",
]

_HOMES = {
    "chain": (
        "CertificateFacts",
        "ChainCache",
        "Roots",
    ),
    "document": (
        "ClaimedDocument",
        "DocumentTemplate",
        "assemble",
        "parse_document",
        "signed_bytes",
    ),
    "profile": (
        "NITRO",
        "NITRO_ROOT",
        "PROFILES",
        "QINGTIAN",
        "QINGTIAN_ROOT",
        "Profile",
        "SignatureOrder",
    ),
    "revocation": ("RevocationLists",),
    "rules": (
        "MalformedDocument",
        "Rule",
        "RuleBroken",
    ),
    "sealing": (
        "open_sealed",
        "seal",
    ),
    "verify": (
        "Expectations",
        "Freshness",
        "MaxAge",
        "Nonce",
        "UnsafeAcceptDebug",
        "VerifiedDocument",
        "check_expectations",
        "check_not_debug",
        "check_session_key",
        "verify_document",
    ),
}


def __getattr__(name: str) -> object:
    for home, names in _HOMES.items():
        if name in names:
            return getattr(import_module(f"{__name__}.{home}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
