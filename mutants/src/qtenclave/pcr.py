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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁDigestAlgǁhash__mutmut: MutantDict = {}  # type: ignore


class DigestAlg(Enum):
    """A digest algorithm that a bank may be measured under; the value is its name in documents."""

    SHA384 = "SHA384"

    @property
    def size(self) -> int:
        """Length of one digest, bytes."""
        return 48

    @_mutmut_mutated(mutants_xǁDigestAlgǁhash__mutmut)
    def hash(self, data: bytes) -> bytes:
        """Return the digest of `data`, `size` bytes."""
        return hashlib.sha384(data).digest()

    def xǁDigestAlgǁhash__mutmut_orig(self, data: bytes) -> bytes:
        """Return the digest of `data`, `size` bytes."""
        return hashlib.sha384(data).digest()

    def xǁDigestAlgǁhash__mutmut_1(self, data: bytes) -> bytes:
        """Return the digest of `data`, `size` bytes."""
        return hashlib.sha384(None).digest()

mutants_xǁDigestAlgǁhash__mutmut['_mutmut_orig'] = DigestAlg.xǁDigestAlgǁhash__mutmut_orig # type: ignore # mutmut generated
mutants_xǁDigestAlgǁhash__mutmut['xǁDigestAlgǁhash__mutmut_1'] = DigestAlg.xǁDigestAlgǁhash__mutmut_1 # type: ignore # mutmut generated
mutants_xǁPcrBankǁ__post_init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁPcrBankǁzero__mutmut: MutantDict = {}  # type: ignore
mutants_xǁPcrBankǁextend__mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True)
class PcrBank:
    """Platform configuration registers measured under one digest algorithm.

    `values[i]` is register `i`, exactly `alg.size` bytes. A bank never changes: `extend` returns a
    new one.
    """

    alg: DigestAlg
    values: tuple[bytes, ...]

    @_mutmut_mutated(mutants_xǁPcrBankǁ__post_init____mutmut)
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

    def xǁPcrBankǁ__post_init____mutmut_orig(self) -> None:
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

    def xǁPcrBankǁ__post_init____mutmut_1(self) -> None:
        """Refuse values of another shape.

        Raises:
            InvalidRequest: There is no register, or one has another size than a digest.
        """
        if self.values:
            raise InvalidRequest("PCR bank: expected at least one register, got none")
        for index, value in enumerate(self.values):
            if len(value) != self.alg.size:
                raise InvalidRequest(
                    f"PCR{index}: expected {self.alg.size} bytes, got {len(value)}"
                )

    def xǁPcrBankǁ__post_init____mutmut_2(self) -> None:
        """Refuse values of another shape.

        Raises:
            InvalidRequest: There is no register, or one has another size than a digest.
        """
        if not self.values:
            raise InvalidRequest(None)
        for index, value in enumerate(self.values):
            if len(value) != self.alg.size:
                raise InvalidRequest(
                    f"PCR{index}: expected {self.alg.size} bytes, got {len(value)}"
                )

    def xǁPcrBankǁ__post_init____mutmut_3(self) -> None:
        """Refuse values of another shape.

        Raises:
            InvalidRequest: There is no register, or one has another size than a digest.
        """
        if not self.values:
            raise InvalidRequest("XXPCR bank: expected at least one register, got noneXX")
        for index, value in enumerate(self.values):
            if len(value) != self.alg.size:
                raise InvalidRequest(
                    f"PCR{index}: expected {self.alg.size} bytes, got {len(value)}"
                )

    def xǁPcrBankǁ__post_init____mutmut_4(self) -> None:
        """Refuse values of another shape.

        Raises:
            InvalidRequest: There is no register, or one has another size than a digest.
        """
        if not self.values:
            raise InvalidRequest("pcr bank: expected at least one register, got none")
        for index, value in enumerate(self.values):
            if len(value) != self.alg.size:
                raise InvalidRequest(
                    f"PCR{index}: expected {self.alg.size} bytes, got {len(value)}"
                )

    def xǁPcrBankǁ__post_init____mutmut_5(self) -> None:
        """Refuse values of another shape.

        Raises:
            InvalidRequest: There is no register, or one has another size than a digest.
        """
        if not self.values:
            raise InvalidRequest("PCR BANK: EXPECTED AT LEAST ONE REGISTER, GOT NONE")
        for index, value in enumerate(self.values):
            if len(value) != self.alg.size:
                raise InvalidRequest(
                    f"PCR{index}: expected {self.alg.size} bytes, got {len(value)}"
                )

    def xǁPcrBankǁ__post_init____mutmut_6(self) -> None:
        """Refuse values of another shape.

        Raises:
            InvalidRequest: There is no register, or one has another size than a digest.
        """
        if not self.values:
            raise InvalidRequest("PCR bank: expected at least one register, got none")
        for index, value in enumerate(None):
            if len(value) != self.alg.size:
                raise InvalidRequest(
                    f"PCR{index}: expected {self.alg.size} bytes, got {len(value)}"
                )

    def xǁPcrBankǁ__post_init____mutmut_7(self) -> None:
        """Refuse values of another shape.

        Raises:
            InvalidRequest: There is no register, or one has another size than a digest.
        """
        if not self.values:
            raise InvalidRequest("PCR bank: expected at least one register, got none")
        for index, value in enumerate(self.values):
            if len(value) == self.alg.size:
                raise InvalidRequest(
                    f"PCR{index}: expected {self.alg.size} bytes, got {len(value)}"
                )

    def xǁPcrBankǁ__post_init____mutmut_8(self) -> None:
        """Refuse values of another shape.

        Raises:
            InvalidRequest: There is no register, or one has another size than a digest.
        """
        if not self.values:
            raise InvalidRequest("PCR bank: expected at least one register, got none")
        for index, value in enumerate(self.values):
            if len(value) != self.alg.size:
                raise InvalidRequest(
                    None
                )

    @classmethod
    @_mutmut_mutated(mutants_xǁPcrBankǁzero__mutmut, is_classmethod = True)
    def zero(cls, alg: DigestAlg = DigestAlg.SHA384, count: int = PCR_COUNT) -> Self:
        """Return a bank of `count` registers that nothing was extended into."""
        return cls(alg, (bytes(alg.size),) * count)

    @classmethod
    def xǁPcrBankǁzero__mutmut_orig(cls, alg: DigestAlg = DigestAlg.SHA384, count: int = PCR_COUNT) -> Self:
        """Return a bank of `count` registers that nothing was extended into."""
        return cls(alg, (bytes(alg.size),) * count)

    @classmethod
    def xǁPcrBankǁzero__mutmut_1(cls, alg: DigestAlg = DigestAlg.SHA384, count: int = PCR_COUNT) -> Self:
        """Return a bank of `count` registers that nothing was extended into."""
        return cls(None, (bytes(alg.size),) * count)

    @classmethod
    def xǁPcrBankǁzero__mutmut_2(cls, alg: DigestAlg = DigestAlg.SHA384, count: int = PCR_COUNT) -> Self:
        """Return a bank of `count` registers that nothing was extended into."""
        return cls(alg, None)

    @classmethod
    def xǁPcrBankǁzero__mutmut_3(cls, alg: DigestAlg = DigestAlg.SHA384, count: int = PCR_COUNT) -> Self:
        """Return a bank of `count` registers that nothing was extended into."""
        return cls((bytes(alg.size),) * count)

    @classmethod
    def xǁPcrBankǁzero__mutmut_4(cls, alg: DigestAlg = DigestAlg.SHA384, count: int = PCR_COUNT) -> Self:
        """Return a bank of `count` registers that nothing was extended into."""
        return cls(alg, )

    @classmethod
    def xǁPcrBankǁzero__mutmut_5(cls, alg: DigestAlg = DigestAlg.SHA384, count: int = PCR_COUNT) -> Self:
        """Return a bank of `count` registers that nothing was extended into."""
        return cls(alg, (bytes(alg.size),) / count)

    @classmethod
    def xǁPcrBankǁzero__mutmut_6(cls, alg: DigestAlg = DigestAlg.SHA384, count: int = PCR_COUNT) -> Self:
        """Return a bank of `count` registers that nothing was extended into."""
        return cls(alg, (bytes(None),) * count)

    @_mutmut_mutated(mutants_xǁPcrBankǁextend__mutmut)
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

    def xǁPcrBankǁextend__mutmut_orig(self, index: int, data: bytes) -> Self:
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

    def xǁPcrBankǁextend__mutmut_1(self, index: int, data: bytes) -> Self:
        """Return the bank after register `index` absorbed `data`.

        Args:
            index: Register number, 0 <= index < len(values).
            data: What is measured, of any length from 1. It enters the hash as it is: unlike a TPM,
                the module takes a digest or a text alike.

        Raises:
            InvalidRequest: `index` is out of range or `data` is empty.

        Source: QingTian Enclave user guide, page 1410, "PCR".
        """
        if 0 <= index < len(self.values):
            raise InvalidRequest(
                f"PCR index: expected 0 <= index < {len(self.values)}, got {index}"
            )
        if not data:
            raise InvalidRequest(f"data for PCR{index}: expected at least one byte, got none")
        value = self.alg.hash(self.values[index] + data)
        return type(self)(self.alg, (*self.values[:index], value, *self.values[index + 1 :]))

    def xǁPcrBankǁextend__mutmut_2(self, index: int, data: bytes) -> Self:
        """Return the bank after register `index` absorbed `data`.

        Args:
            index: Register number, 0 <= index < len(values).
            data: What is measured, of any length from 1. It enters the hash as it is: unlike a TPM,
                the module takes a digest or a text alike.

        Raises:
            InvalidRequest: `index` is out of range or `data` is empty.

        Source: QingTian Enclave user guide, page 1410, "PCR".
        """
        if not 1 <= index < len(self.values):
            raise InvalidRequest(
                f"PCR index: expected 0 <= index < {len(self.values)}, got {index}"
            )
        if not data:
            raise InvalidRequest(f"data for PCR{index}: expected at least one byte, got none")
        value = self.alg.hash(self.values[index] + data)
        return type(self)(self.alg, (*self.values[:index], value, *self.values[index + 1 :]))

    def xǁPcrBankǁextend__mutmut_3(self, index: int, data: bytes) -> Self:
        """Return the bank after register `index` absorbed `data`.

        Args:
            index: Register number, 0 <= index < len(values).
            data: What is measured, of any length from 1. It enters the hash as it is: unlike a TPM,
                the module takes a digest or a text alike.

        Raises:
            InvalidRequest: `index` is out of range or `data` is empty.

        Source: QingTian Enclave user guide, page 1410, "PCR".
        """
        if not 0 < index < len(self.values):
            raise InvalidRequest(
                f"PCR index: expected 0 <= index < {len(self.values)}, got {index}"
            )
        if not data:
            raise InvalidRequest(f"data for PCR{index}: expected at least one byte, got none")
        value = self.alg.hash(self.values[index] + data)
        return type(self)(self.alg, (*self.values[:index], value, *self.values[index + 1 :]))

    def xǁPcrBankǁextend__mutmut_4(self, index: int, data: bytes) -> Self:
        """Return the bank after register `index` absorbed `data`.

        Args:
            index: Register number, 0 <= index < len(values).
            data: What is measured, of any length from 1. It enters the hash as it is: unlike a TPM,
                the module takes a digest or a text alike.

        Raises:
            InvalidRequest: `index` is out of range or `data` is empty.

        Source: QingTian Enclave user guide, page 1410, "PCR".
        """
        if not 0 <= index <= len(self.values):
            raise InvalidRequest(
                f"PCR index: expected 0 <= index < {len(self.values)}, got {index}"
            )
        if not data:
            raise InvalidRequest(f"data for PCR{index}: expected at least one byte, got none")
        value = self.alg.hash(self.values[index] + data)
        return type(self)(self.alg, (*self.values[:index], value, *self.values[index + 1 :]))

    def xǁPcrBankǁextend__mutmut_5(self, index: int, data: bytes) -> Self:
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
                None
            )
        if not data:
            raise InvalidRequest(f"data for PCR{index}: expected at least one byte, got none")
        value = self.alg.hash(self.values[index] + data)
        return type(self)(self.alg, (*self.values[:index], value, *self.values[index + 1 :]))

    def xǁPcrBankǁextend__mutmut_6(self, index: int, data: bytes) -> Self:
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
        if data:
            raise InvalidRequest(f"data for PCR{index}: expected at least one byte, got none")
        value = self.alg.hash(self.values[index] + data)
        return type(self)(self.alg, (*self.values[:index], value, *self.values[index + 1 :]))

    def xǁPcrBankǁextend__mutmut_7(self, index: int, data: bytes) -> Self:
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
            raise InvalidRequest(None)
        value = self.alg.hash(self.values[index] + data)
        return type(self)(self.alg, (*self.values[:index], value, *self.values[index + 1 :]))

    def xǁPcrBankǁextend__mutmut_8(self, index: int, data: bytes) -> Self:
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
        value = None
        return type(self)(self.alg, (*self.values[:index], value, *self.values[index + 1 :]))

    def xǁPcrBankǁextend__mutmut_9(self, index: int, data: bytes) -> Self:
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
        value = self.alg.hash(None)
        return type(self)(self.alg, (*self.values[:index], value, *self.values[index + 1 :]))

    def xǁPcrBankǁextend__mutmut_10(self, index: int, data: bytes) -> Self:
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
        value = self.alg.hash(self.values[index] - data)
        return type(self)(self.alg, (*self.values[:index], value, *self.values[index + 1 :]))

    def xǁPcrBankǁextend__mutmut_11(self, index: int, data: bytes) -> Self:
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
        return type(self)(None, (*self.values[:index], value, *self.values[index + 1 :]))

    def xǁPcrBankǁextend__mutmut_12(self, index: int, data: bytes) -> Self:
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
        return type(self)(self.alg, None)

    def xǁPcrBankǁextend__mutmut_13(self, index: int, data: bytes) -> Self:
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
        return type(self)((*self.values[:index], value, *self.values[index + 1 :]))

    def xǁPcrBankǁextend__mutmut_14(self, index: int, data: bytes) -> Self:
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
        return type(self)(self.alg, )

    def xǁPcrBankǁextend__mutmut_15(self, index: int, data: bytes) -> Self:
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
        return type(None)(self.alg, (*self.values[:index], value, *self.values[index + 1 :]))

    def xǁPcrBankǁextend__mutmut_16(self, index: int, data: bytes) -> Self:
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
        return type(self)(self.alg, (*self.values[:index], value, *self.values[index - 1 :]))

    def xǁPcrBankǁextend__mutmut_17(self, index: int, data: bytes) -> Self:
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
        return type(self)(self.alg, (*self.values[:index], value, *self.values[index + 2 :]))

mutants_xǁPcrBankǁ__post_init____mutmut['_mutmut_orig'] = PcrBank.xǁPcrBankǁ__post_init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁPcrBankǁ__post_init____mutmut['xǁPcrBankǁ__post_init____mutmut_1'] = PcrBank.xǁPcrBankǁ__post_init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁPcrBankǁ__post_init____mutmut['xǁPcrBankǁ__post_init____mutmut_2'] = PcrBank.xǁPcrBankǁ__post_init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁPcrBankǁ__post_init____mutmut['xǁPcrBankǁ__post_init____mutmut_3'] = PcrBank.xǁPcrBankǁ__post_init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁPcrBankǁ__post_init____mutmut['xǁPcrBankǁ__post_init____mutmut_4'] = PcrBank.xǁPcrBankǁ__post_init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁPcrBankǁ__post_init____mutmut['xǁPcrBankǁ__post_init____mutmut_5'] = PcrBank.xǁPcrBankǁ__post_init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁPcrBankǁ__post_init____mutmut['xǁPcrBankǁ__post_init____mutmut_6'] = PcrBank.xǁPcrBankǁ__post_init____mutmut_6 # type: ignore # mutmut generated
mutants_xǁPcrBankǁ__post_init____mutmut['xǁPcrBankǁ__post_init____mutmut_7'] = PcrBank.xǁPcrBankǁ__post_init____mutmut_7 # type: ignore # mutmut generated
mutants_xǁPcrBankǁ__post_init____mutmut['xǁPcrBankǁ__post_init____mutmut_8'] = PcrBank.xǁPcrBankǁ__post_init____mutmut_8 # type: ignore # mutmut generated

mutants_xǁPcrBankǁzero__mutmut['_mutmut_orig'] = PcrBank.xǁPcrBankǁzero__mutmut_orig # type: ignore # mutmut generated
mutants_xǁPcrBankǁzero__mutmut['xǁPcrBankǁzero__mutmut_1'] = PcrBank.xǁPcrBankǁzero__mutmut_1 # type: ignore # mutmut generated
mutants_xǁPcrBankǁzero__mutmut['xǁPcrBankǁzero__mutmut_2'] = PcrBank.xǁPcrBankǁzero__mutmut_2 # type: ignore # mutmut generated
mutants_xǁPcrBankǁzero__mutmut['xǁPcrBankǁzero__mutmut_3'] = PcrBank.xǁPcrBankǁzero__mutmut_3 # type: ignore # mutmut generated
mutants_xǁPcrBankǁzero__mutmut['xǁPcrBankǁzero__mutmut_4'] = PcrBank.xǁPcrBankǁzero__mutmut_4 # type: ignore # mutmut generated
mutants_xǁPcrBankǁzero__mutmut['xǁPcrBankǁzero__mutmut_5'] = PcrBank.xǁPcrBankǁzero__mutmut_5 # type: ignore # mutmut generated
mutants_xǁPcrBankǁzero__mutmut['xǁPcrBankǁzero__mutmut_6'] = PcrBank.xǁPcrBankǁzero__mutmut_6 # type: ignore # mutmut generated

mutants_xǁPcrBankǁextend__mutmut['_mutmut_orig'] = PcrBank.xǁPcrBankǁextend__mutmut_orig # type: ignore # mutmut generated
mutants_xǁPcrBankǁextend__mutmut['xǁPcrBankǁextend__mutmut_1'] = PcrBank.xǁPcrBankǁextend__mutmut_1 # type: ignore # mutmut generated
mutants_xǁPcrBankǁextend__mutmut['xǁPcrBankǁextend__mutmut_2'] = PcrBank.xǁPcrBankǁextend__mutmut_2 # type: ignore # mutmut generated
mutants_xǁPcrBankǁextend__mutmut['xǁPcrBankǁextend__mutmut_3'] = PcrBank.xǁPcrBankǁextend__mutmut_3 # type: ignore # mutmut generated
mutants_xǁPcrBankǁextend__mutmut['xǁPcrBankǁextend__mutmut_4'] = PcrBank.xǁPcrBankǁextend__mutmut_4 # type: ignore # mutmut generated
mutants_xǁPcrBankǁextend__mutmut['xǁPcrBankǁextend__mutmut_5'] = PcrBank.xǁPcrBankǁextend__mutmut_5 # type: ignore # mutmut generated
mutants_xǁPcrBankǁextend__mutmut['xǁPcrBankǁextend__mutmut_6'] = PcrBank.xǁPcrBankǁextend__mutmut_6 # type: ignore # mutmut generated
mutants_xǁPcrBankǁextend__mutmut['xǁPcrBankǁextend__mutmut_7'] = PcrBank.xǁPcrBankǁextend__mutmut_7 # type: ignore # mutmut generated
mutants_xǁPcrBankǁextend__mutmut['xǁPcrBankǁextend__mutmut_8'] = PcrBank.xǁPcrBankǁextend__mutmut_8 # type: ignore # mutmut generated
mutants_xǁPcrBankǁextend__mutmut['xǁPcrBankǁextend__mutmut_9'] = PcrBank.xǁPcrBankǁextend__mutmut_9 # type: ignore # mutmut generated
mutants_xǁPcrBankǁextend__mutmut['xǁPcrBankǁextend__mutmut_10'] = PcrBank.xǁPcrBankǁextend__mutmut_10 # type: ignore # mutmut generated
mutants_xǁPcrBankǁextend__mutmut['xǁPcrBankǁextend__mutmut_11'] = PcrBank.xǁPcrBankǁextend__mutmut_11 # type: ignore # mutmut generated
mutants_xǁPcrBankǁextend__mutmut['xǁPcrBankǁextend__mutmut_12'] = PcrBank.xǁPcrBankǁextend__mutmut_12 # type: ignore # mutmut generated
mutants_xǁPcrBankǁextend__mutmut['xǁPcrBankǁextend__mutmut_13'] = PcrBank.xǁPcrBankǁextend__mutmut_13 # type: ignore # mutmut generated
mutants_xǁPcrBankǁextend__mutmut['xǁPcrBankǁextend__mutmut_14'] = PcrBank.xǁPcrBankǁextend__mutmut_14 # type: ignore # mutmut generated
mutants_xǁPcrBankǁextend__mutmut['xǁPcrBankǁextend__mutmut_15'] = PcrBank.xǁPcrBankǁextend__mutmut_15 # type: ignore # mutmut generated
mutants_xǁPcrBankǁextend__mutmut['xǁPcrBankǁextend__mutmut_16'] = PcrBank.xǁPcrBankǁextend__mutmut_16 # type: ignore # mutmut generated
mutants_xǁPcrBankǁextend__mutmut['xǁPcrBankǁextend__mutmut_17'] = PcrBank.xǁPcrBankǁextend__mutmut_17 # type: ignore # mutmut generated
mutants_x_measure__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_measure__mutmut)
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


def x_measure__mutmut_orig(content_digest: bytes) -> bytes:
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


def x_measure__mutmut_1(content_digest: bytes) -> bytes:
    """Return what a zero register holds after one extend of `content_digest`.

    This is how PCR0, PCR1, PCR2 and PCR8 come from the SHA-384 of what they measure.

    Args:
        content_digest: Exactly 48 bytes.

    Raises:
        InvalidRequest: Another length.
    """
    if len(content_digest) == DigestAlg.SHA384.size:
        raise InvalidRequest(
            f"content digest: expected {DigestAlg.SHA384.size} bytes, got {len(content_digest)}"
        )
    return PcrBank.zero(count=1).extend(0, content_digest).values[0]


def x_measure__mutmut_2(content_digest: bytes) -> bytes:
    """Return what a zero register holds after one extend of `content_digest`.

    This is how PCR0, PCR1, PCR2 and PCR8 come from the SHA-384 of what they measure.

    Args:
        content_digest: Exactly 48 bytes.

    Raises:
        InvalidRequest: Another length.
    """
    if len(content_digest) != DigestAlg.SHA384.size:
        raise InvalidRequest(
            None
        )
    return PcrBank.zero(count=1).extend(0, content_digest).values[0]


def x_measure__mutmut_3(content_digest: bytes) -> bytes:
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
    return PcrBank.zero(count=1).extend(None, content_digest).values[0]


def x_measure__mutmut_4(content_digest: bytes) -> bytes:
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
    return PcrBank.zero(count=1).extend(0, None).values[0]


def x_measure__mutmut_5(content_digest: bytes) -> bytes:
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
    return PcrBank.zero(count=1).extend(content_digest).values[0]


def x_measure__mutmut_6(content_digest: bytes) -> bytes:
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
    return PcrBank.zero(count=1).extend(0, ).values[0]


def x_measure__mutmut_7(content_digest: bytes) -> bytes:
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
    return PcrBank.zero(count=None).extend(0, content_digest).values[0]


def x_measure__mutmut_8(content_digest: bytes) -> bytes:
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
    return PcrBank.zero(count=2).extend(0, content_digest).values[0]


def x_measure__mutmut_9(content_digest: bytes) -> bytes:
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
    return PcrBank.zero(count=1).extend(1, content_digest).values[0]


def x_measure__mutmut_10(content_digest: bytes) -> bytes:
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
    return PcrBank.zero(count=1).extend(0, content_digest).values[1]

mutants_x_measure__mutmut['_mutmut_orig'] = x_measure__mutmut_orig # type: ignore # mutmut generated
mutants_x_measure__mutmut['x_measure__mutmut_1'] = x_measure__mutmut_1 # type: ignore # mutmut generated
mutants_x_measure__mutmut['x_measure__mutmut_2'] = x_measure__mutmut_2 # type: ignore # mutmut generated
mutants_x_measure__mutmut['x_measure__mutmut_3'] = x_measure__mutmut_3 # type: ignore # mutmut generated
mutants_x_measure__mutmut['x_measure__mutmut_4'] = x_measure__mutmut_4 # type: ignore # mutmut generated
mutants_x_measure__mutmut['x_measure__mutmut_5'] = x_measure__mutmut_5 # type: ignore # mutmut generated
mutants_x_measure__mutmut['x_measure__mutmut_6'] = x_measure__mutmut_6 # type: ignore # mutmut generated
mutants_x_measure__mutmut['x_measure__mutmut_7'] = x_measure__mutmut_7 # type: ignore # mutmut generated
mutants_x_measure__mutmut['x_measure__mutmut_8'] = x_measure__mutmut_8 # type: ignore # mutmut generated
mutants_x_measure__mutmut['x_measure__mutmut_9'] = x_measure__mutmut_9 # type: ignore # mutmut generated
mutants_x_measure__mutmut['x_measure__mutmut_10'] = x_measure__mutmut_10 # type: ignore # mutmut generated
