"""The ways in which images are signed: one row per curve.

Another curve is another row here and nothing else: rule C1 of `certificate`, rule S3 of
`signature` and every message read this table.

Source: RFC 9053, section 2.1, "ECDSA"; aws-nitro-enclaves-image-format, `src/utils/eif_signer.rs`.
"""

from dataclasses import dataclass
from typing import Final

import cbor2
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec

__all__ = ["ALGORITHMS", "CURVES", "Algorithm"]


@dataclass(frozen=True, slots=True)
class Algorithm:
    """One way to sign.

    `protected` is the header of a signature that names it, by its identifier in COSE. A signature
    is two numbers of `coordinate_bytes` each, big-endian.
    """

    curve: str
    protected: bytes
    hash: hashes.HashAlgorithm
    coordinate_bytes: int


ALGORITHMS: Final = {
    ec.SECP256R1.name: Algorithm("P-256", cbor2.dumps({1: -7}), hashes.SHA256(), 32),
    ec.SECP384R1.name: Algorithm("P-384", cbor2.dumps({1: -35}), hashes.SHA384(), 48),
    ec.SECP521R1.name: Algorithm("P-521", cbor2.dumps({1: -36}), hashes.SHA512(), 66),
}
"""By the name that the library gives the curve."""
CURVES: Final = "P-256, P-384 or P-521"
"""For messages."""
