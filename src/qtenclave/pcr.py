"""Platform configuration registers and the extend rule.

Decides the arithmetic alone. Which register measures what, who may extend it and when it is locked
belongs to `qtsm`; what a verifier expects in it belongs to `attestation`.
"""

import hashlib
from dataclasses import dataclass
from enum import Enum
from typing import Final, Self

from qtenclave.errors import InvalidRequest

__all__ = ["PCR_COUNT", "SYSTEM_PCRS", "DigestAlg", "PcrBank", "measure"]

PCR_COUNT: Final = 32
"""Registers of one module (QingTian Enclave user guide, page 1410)."""

SYSTEM_PCRS: Final = range(16)
"""Registers that belong to the platform; the others are the application's."""


class DigestAlg(Enum):
    """A digest algorithm that a bank may be measured under; the value is its name in documents."""

    SHA384 = "SHA384"

    @property
    def size(self) -> int:
        """Length of one digest, bytes."""
        return 48

    def hash(self, data: bytes) -> bytes:
        """Return the digest of `data`, `size` bytes."""
        return hashlib.sha384(data).digest()


@dataclass(frozen=True, slots=True)
class PcrBank:
    """Platform configuration registers measured under one digest algorithm.

    `values[i]` is register `i`, exactly `alg.size` bytes. A bank never changes: `extend` returns a
    new one.
    """

    alg: DigestAlg
    values: tuple[bytes, ...]

    def __post_init__(self) -> None:
        """Refuse values of another shape.

        Raises:
            InvalidRequest: There is no register, or one has another size than a digest.
        """
        if not self.values:
            raise InvalidRequest("PCR bank: expected at least one register, got none")
        for index, value in enumerate(self.values):
            if len(value) != self.alg.size:
                raise InvalidRequest(
                    f"PCR{index}: expected {self.alg.size} bytes, got {len(value)}"
                )

    @classmethod
    def zero(cls, alg: DigestAlg = DigestAlg.SHA384, count: int = PCR_COUNT) -> Self:
        """Return a bank of `count` registers that nothing was extended into."""
        return cls(alg, (bytes(alg.size),) * count)

    def extend(self, index: int, data: bytes) -> Self:
        """Return the bank after register `index` absorbed `data`.

        Args:
            index: Register number, 0 <= index < len(values).
            data: What is measured, of any length from 1. It enters the hash as it is: unlike a TPM,
                the module takes a digest or a text alike.

        Raises:
            InvalidRequest: `index` is out of range or `data` is empty.

        Source: QingTian Enclave user guide, page 1410, "PCR".
        """
        if not 0 <= index < len(self.values):
            raise InvalidRequest(
                f"PCR index: expected 0 <= index < {len(self.values)}, got {index}"
            )
        if not data:
            raise InvalidRequest(f"data for PCR{index}: expected at least one byte, got none")
        value = self.alg.hash(self.values[index] + data)
        return type(self)(self.alg, (*self.values[:index], value, *self.values[index + 1 :]))


def measure(content_digest: bytes) -> bytes:
    """Return what a zero register holds after one extend of `content_digest`.

    This is how PCR0, PCR1, PCR2 and PCR8 come from the SHA-384 of what they measure.

    Args:
        content_digest: Exactly 48 bytes.

    Raises:
        InvalidRequest: Another length.
    """
    if len(content_digest) != DigestAlg.SHA384.size:
        raise InvalidRequest(
            f"content digest: expected {DigestAlg.SHA384.size} bytes, got {len(content_digest)}"
        )
    return PcrBank.zero(count=1).extend(0, content_digest).values[0]
