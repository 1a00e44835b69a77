"""The certificates of a document: from pinned root to attestation key.

Decides rules V15 to V23 (`docs/reference/attestation-rules.md`). The chain comes in its order, so
there is nothing to search for: each certificate is the issuer of the next. Revocation lists are
left to `revocation`.

A chain that has verified stays verified but for time and revocation, which are asked again for
every document: `ChainCache` keeps what costs four signature checks.

Source: RFC 5280 "Certification Path Validation", narrowed to the one shape that the product has.
"""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from itertools import pairwise
from typing import Final, Self

from cryptography import x509
from cryptography.exceptions import InternalError, InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA384
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtendedKeyUsageOID, ExtensionOID, NameOID

from qtenclave.attestation import _der
from qtenclave.attestation._der import Element
from qtenclave.attestation.profile import QINGTIAN, Profile
from qtenclave.attestation.rules import MalformedDocument, Rule, RuleBroken
from qtenclave.errors import InvalidRequest, MalformedInput

__all__ = [
    "ECDSA_SHA384",
    "LIBRARY_ERRORS",
    "CertificateFacts",
    "ChainCache",
    "Link",
    "Roots",
    "VerifiedChain",
    "check_validity",
    "plain_name",
    "read_certificate",
    "verify_chain",
]

# AlgorithmIdentifier ecdsa-with-SHA384 without parameters (RFC 5758): no other spelling is valid.
ECDSA_SHA384: Final = bytes.fromhex("300a06082a8648ce3d040303")
_VERSION_3: Final = bytes.fromhex("a003020102")
_UTF8_STRING: Final = 0x0C
_PRINTABLE_STRING: Final = 0x13
_MAX_SERIAL_BYTES: Final = 20  # RFC 5280 "Serial Number"

_UNDERSTOOD: Final = frozenset({ExtensionOID.BASIC_CONSTRAINTS, ExtensionOID.KEY_USAGE})
# They narrow what a certificate may be used for even when they are not marked critical, and what
# they say is not evaluated here.
_RESTRICTING: Final = frozenset(
    {
        ExtensionOID.NAME_CONSTRAINTS,
        ExtensionOID.POLICY_CONSTRAINTS,
        ExtensionOID.INHIBIT_ANY_POLICY,
    }
)
# What the X.509 library raises about hostile bytes, here and there, now and in older versions.
LIBRARY_ERRORS: Final = (
    ValueError,
    TypeError,
    UnsupportedAlgorithm,
    InternalError,
    x509.InvalidVersion,
    x509.DuplicateExtension,
    x509.UnsupportedGeneralNameType,
    Warning,  # for programs that make errors of them
)


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁRootsǁ__post_init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁRootsǁof__mutmut: MutantDict = {}  # type: ignore
mutants_xǁRootsǁfrom_pem__mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True)
class Roots:
    """Root certificates that the caller trusts, by the SHA-256 of their DER.

    A root is pinned whole: a new certificate for the same key is another root.

    Attributes:
        fingerprints: 32 bytes each; at least one.
        profile: Whose documents they are trusted for, and no others.
    """

    fingerprints: frozenset[bytes]
    profile: Profile = QINGTIAN

    @_mutmut_mutated(mutants_xǁRootsǁ__post_init____mutmut)
    def __post_init__(self) -> None:
        """Refuse an empty set: no root means no trust.

        Raises:
            InvalidRequest: No fingerprint, or one that is not 32 bytes.
        """
        if not self.fingerprints:
            raise InvalidRequest("roots: expected at least one, got none")
        if any(len(fingerprint) != 32 for fingerprint in self.fingerprints):
            raise InvalidRequest("root fingerprint: expected 32 bytes, got another length")

    def xǁRootsǁ__post_init____mutmut_orig(self) -> None:
        """Refuse an empty set: no root means no trust.

        Raises:
            InvalidRequest: No fingerprint, or one that is not 32 bytes.
        """
        if not self.fingerprints:
            raise InvalidRequest("roots: expected at least one, got none")
        if any(len(fingerprint) != 32 for fingerprint in self.fingerprints):
            raise InvalidRequest("root fingerprint: expected 32 bytes, got another length")

    def xǁRootsǁ__post_init____mutmut_1(self) -> None:
        """Refuse an empty set: no root means no trust.

        Raises:
            InvalidRequest: No fingerprint, or one that is not 32 bytes.
        """
        if self.fingerprints:
            raise InvalidRequest("roots: expected at least one, got none")
        if any(len(fingerprint) != 32 for fingerprint in self.fingerprints):
            raise InvalidRequest("root fingerprint: expected 32 bytes, got another length")

    def xǁRootsǁ__post_init____mutmut_2(self) -> None:
        """Refuse an empty set: no root means no trust.

        Raises:
            InvalidRequest: No fingerprint, or one that is not 32 bytes.
        """
        if not self.fingerprints:
            raise InvalidRequest(None)
        if any(len(fingerprint) != 32 for fingerprint in self.fingerprints):
            raise InvalidRequest("root fingerprint: expected 32 bytes, got another length")

    def xǁRootsǁ__post_init____mutmut_3(self) -> None:
        """Refuse an empty set: no root means no trust.

        Raises:
            InvalidRequest: No fingerprint, or one that is not 32 bytes.
        """
        if not self.fingerprints:
            raise InvalidRequest("XXroots: expected at least one, got noneXX")
        if any(len(fingerprint) != 32 for fingerprint in self.fingerprints):
            raise InvalidRequest("root fingerprint: expected 32 bytes, got another length")

    def xǁRootsǁ__post_init____mutmut_4(self) -> None:
        """Refuse an empty set: no root means no trust.

        Raises:
            InvalidRequest: No fingerprint, or one that is not 32 bytes.
        """
        if not self.fingerprints:
            raise InvalidRequest("ROOTS: EXPECTED AT LEAST ONE, GOT NONE")
        if any(len(fingerprint) != 32 for fingerprint in self.fingerprints):
            raise InvalidRequest("root fingerprint: expected 32 bytes, got another length")

    def xǁRootsǁ__post_init____mutmut_5(self) -> None:
        """Refuse an empty set: no root means no trust.

        Raises:
            InvalidRequest: No fingerprint, or one that is not 32 bytes.
        """
        if not self.fingerprints:
            raise InvalidRequest("roots: expected at least one, got none")
        if any(None):
            raise InvalidRequest("root fingerprint: expected 32 bytes, got another length")

    def xǁRootsǁ__post_init____mutmut_6(self) -> None:
        """Refuse an empty set: no root means no trust.

        Raises:
            InvalidRequest: No fingerprint, or one that is not 32 bytes.
        """
        if not self.fingerprints:
            raise InvalidRequest("roots: expected at least one, got none")
        if any(len(fingerprint) == 32 for fingerprint in self.fingerprints):
            raise InvalidRequest("root fingerprint: expected 32 bytes, got another length")

    def xǁRootsǁ__post_init____mutmut_7(self) -> None:
        """Refuse an empty set: no root means no trust.

        Raises:
            InvalidRequest: No fingerprint, or one that is not 32 bytes.
        """
        if not self.fingerprints:
            raise InvalidRequest("roots: expected at least one, got none")
        if any(len(fingerprint) != 33 for fingerprint in self.fingerprints):
            raise InvalidRequest("root fingerprint: expected 32 bytes, got another length")

    def xǁRootsǁ__post_init____mutmut_8(self) -> None:
        """Refuse an empty set: no root means no trust.

        Raises:
            InvalidRequest: No fingerprint, or one that is not 32 bytes.
        """
        if not self.fingerprints:
            raise InvalidRequest("roots: expected at least one, got none")
        if any(len(fingerprint) != 32 for fingerprint in self.fingerprints):
            raise InvalidRequest(None)

    def xǁRootsǁ__post_init____mutmut_9(self) -> None:
        """Refuse an empty set: no root means no trust.

        Raises:
            InvalidRequest: No fingerprint, or one that is not 32 bytes.
        """
        if not self.fingerprints:
            raise InvalidRequest("roots: expected at least one, got none")
        if any(len(fingerprint) != 32 for fingerprint in self.fingerprints):
            raise InvalidRequest("XXroot fingerprint: expected 32 bytes, got another lengthXX")

    def xǁRootsǁ__post_init____mutmut_10(self) -> None:
        """Refuse an empty set: no root means no trust.

        Raises:
            InvalidRequest: No fingerprint, or one that is not 32 bytes.
        """
        if not self.fingerprints:
            raise InvalidRequest("roots: expected at least one, got none")
        if any(len(fingerprint) != 32 for fingerprint in self.fingerprints):
            raise InvalidRequest("ROOT FINGERPRINT: EXPECTED 32 BYTES, GOT ANOTHER LENGTH")

    @classmethod
    @_mutmut_mutated(mutants_xǁRootsǁof__mutmut, is_classmethod = True)
    def of(cls, certificates: Iterable[bytes], profile: Profile = QINGTIAN) -> Self:
        """Return the roots that are these certificates, DER."""
        return cls(frozenset(hashlib.sha256(der).digest() for der in certificates), profile)

    @classmethod
    def xǁRootsǁof__mutmut_orig(cls, certificates: Iterable[bytes], profile: Profile = QINGTIAN) -> Self:
        """Return the roots that are these certificates, DER."""
        return cls(frozenset(hashlib.sha256(der).digest() for der in certificates), profile)

    @classmethod
    def xǁRootsǁof__mutmut_1(cls, certificates: Iterable[bytes], profile: Profile = QINGTIAN) -> Self:
        """Return the roots that are these certificates, DER."""
        return cls(None, profile)

    @classmethod
    def xǁRootsǁof__mutmut_2(cls, certificates: Iterable[bytes], profile: Profile = QINGTIAN) -> Self:
        """Return the roots that are these certificates, DER."""
        return cls(frozenset(hashlib.sha256(der).digest() for der in certificates), None)

    @classmethod
    def xǁRootsǁof__mutmut_3(cls, certificates: Iterable[bytes], profile: Profile = QINGTIAN) -> Self:
        """Return the roots that are these certificates, DER."""
        return cls(profile)

    @classmethod
    def xǁRootsǁof__mutmut_4(cls, certificates: Iterable[bytes], profile: Profile = QINGTIAN) -> Self:
        """Return the roots that are these certificates, DER."""
        return cls(frozenset(hashlib.sha256(der).digest() for der in certificates), )

    @classmethod
    def xǁRootsǁof__mutmut_5(cls, certificates: Iterable[bytes], profile: Profile = QINGTIAN) -> Self:
        """Return the roots that are these certificates, DER."""
        return cls(frozenset(None), profile)

    @classmethod
    def xǁRootsǁof__mutmut_6(cls, certificates: Iterable[bytes], profile: Profile = QINGTIAN) -> Self:
        """Return the roots that are these certificates, DER."""
        return cls(frozenset(hashlib.sha256(None).digest() for der in certificates), profile)

    @classmethod
    @_mutmut_mutated(mutants_xǁRootsǁfrom_pem__mutmut, is_classmethod = True)
    def from_pem(cls, pem: bytes, profile: Profile = QINGTIAN) -> Self:
        """Return the roots in a PEM file, one or more.

        Raises:
            MalformedInput: There is no certificate in it, or one that cannot be read.
        """
        try:
            certificates = x509.load_pem_x509_certificates(pem)
        except LIBRARY_ERRORS as error:
            raise MalformedInput("roots: expected certificates in PEM, got others") from error
        ders = (certificate.public_bytes(Encoding.DER) for certificate in certificates)
        return cls.of(ders, profile)

    @classmethod
    def xǁRootsǁfrom_pem__mutmut_orig(cls, pem: bytes, profile: Profile = QINGTIAN) -> Self:
        """Return the roots in a PEM file, one or more.

        Raises:
            MalformedInput: There is no certificate in it, or one that cannot be read.
        """
        try:
            certificates = x509.load_pem_x509_certificates(pem)
        except LIBRARY_ERRORS as error:
            raise MalformedInput("roots: expected certificates in PEM, got others") from error
        ders = (certificate.public_bytes(Encoding.DER) for certificate in certificates)
        return cls.of(ders, profile)

    @classmethod
    def xǁRootsǁfrom_pem__mutmut_1(cls, pem: bytes, profile: Profile = QINGTIAN) -> Self:
        """Return the roots in a PEM file, one or more.

        Raises:
            MalformedInput: There is no certificate in it, or one that cannot be read.
        """
        try:
            certificates = None
        except LIBRARY_ERRORS as error:
            raise MalformedInput("roots: expected certificates in PEM, got others") from error
        ders = (certificate.public_bytes(Encoding.DER) for certificate in certificates)
        return cls.of(ders, profile)

    @classmethod
    def xǁRootsǁfrom_pem__mutmut_2(cls, pem: bytes, profile: Profile = QINGTIAN) -> Self:
        """Return the roots in a PEM file, one or more.

        Raises:
            MalformedInput: There is no certificate in it, or one that cannot be read.
        """
        try:
            certificates = x509.load_pem_x509_certificates(None)
        except LIBRARY_ERRORS as error:
            raise MalformedInput("roots: expected certificates in PEM, got others") from error
        ders = (certificate.public_bytes(Encoding.DER) for certificate in certificates)
        return cls.of(ders, profile)

    @classmethod
    def xǁRootsǁfrom_pem__mutmut_3(cls, pem: bytes, profile: Profile = QINGTIAN) -> Self:
        """Return the roots in a PEM file, one or more.

        Raises:
            MalformedInput: There is no certificate in it, or one that cannot be read.
        """
        try:
            certificates = x509.load_pem_x509_certificates(pem)
        except LIBRARY_ERRORS as error:
            raise MalformedInput(None) from error
        ders = (certificate.public_bytes(Encoding.DER) for certificate in certificates)
        return cls.of(ders, profile)

    @classmethod
    def xǁRootsǁfrom_pem__mutmut_4(cls, pem: bytes, profile: Profile = QINGTIAN) -> Self:
        """Return the roots in a PEM file, one or more.

        Raises:
            MalformedInput: There is no certificate in it, or one that cannot be read.
        """
        try:
            certificates = x509.load_pem_x509_certificates(pem)
        except LIBRARY_ERRORS as error:
            raise MalformedInput("XXroots: expected certificates in PEM, got othersXX") from error
        ders = (certificate.public_bytes(Encoding.DER) for certificate in certificates)
        return cls.of(ders, profile)

    @classmethod
    def xǁRootsǁfrom_pem__mutmut_5(cls, pem: bytes, profile: Profile = QINGTIAN) -> Self:
        """Return the roots in a PEM file, one or more.

        Raises:
            MalformedInput: There is no certificate in it, or one that cannot be read.
        """
        try:
            certificates = x509.load_pem_x509_certificates(pem)
        except LIBRARY_ERRORS as error:
            raise MalformedInput("roots: expected certificates in pem, got others") from error
        ders = (certificate.public_bytes(Encoding.DER) for certificate in certificates)
        return cls.of(ders, profile)

    @classmethod
    def xǁRootsǁfrom_pem__mutmut_6(cls, pem: bytes, profile: Profile = QINGTIAN) -> Self:
        """Return the roots in a PEM file, one or more.

        Raises:
            MalformedInput: There is no certificate in it, or one that cannot be read.
        """
        try:
            certificates = x509.load_pem_x509_certificates(pem)
        except LIBRARY_ERRORS as error:
            raise MalformedInput("ROOTS: EXPECTED CERTIFICATES IN PEM, GOT OTHERS") from error
        ders = (certificate.public_bytes(Encoding.DER) for certificate in certificates)
        return cls.of(ders, profile)

    @classmethod
    def xǁRootsǁfrom_pem__mutmut_7(cls, pem: bytes, profile: Profile = QINGTIAN) -> Self:
        """Return the roots in a PEM file, one or more.

        Raises:
            MalformedInput: There is no certificate in it, or one that cannot be read.
        """
        try:
            certificates = x509.load_pem_x509_certificates(pem)
        except LIBRARY_ERRORS as error:
            raise MalformedInput("roots: expected certificates in PEM, got others") from error
        ders = None
        return cls.of(ders, profile)

    @classmethod
    def xǁRootsǁfrom_pem__mutmut_8(cls, pem: bytes, profile: Profile = QINGTIAN) -> Self:
        """Return the roots in a PEM file, one or more.

        Raises:
            MalformedInput: There is no certificate in it, or one that cannot be read.
        """
        try:
            certificates = x509.load_pem_x509_certificates(pem)
        except LIBRARY_ERRORS as error:
            raise MalformedInput("roots: expected certificates in PEM, got others") from error
        ders = (certificate.public_bytes(None) for certificate in certificates)
        return cls.of(ders, profile)

    @classmethod
    def xǁRootsǁfrom_pem__mutmut_9(cls, pem: bytes, profile: Profile = QINGTIAN) -> Self:
        """Return the roots in a PEM file, one or more.

        Raises:
            MalformedInput: There is no certificate in it, or one that cannot be read.
        """
        try:
            certificates = x509.load_pem_x509_certificates(pem)
        except LIBRARY_ERRORS as error:
            raise MalformedInput("roots: expected certificates in PEM, got others") from error
        ders = (certificate.public_bytes(Encoding.DER) for certificate in certificates)
        return cls.of(None, profile)

    @classmethod
    def xǁRootsǁfrom_pem__mutmut_10(cls, pem: bytes, profile: Profile = QINGTIAN) -> Self:
        """Return the roots in a PEM file, one or more.

        Raises:
            MalformedInput: There is no certificate in it, or one that cannot be read.
        """
        try:
            certificates = x509.load_pem_x509_certificates(pem)
        except LIBRARY_ERRORS as error:
            raise MalformedInput("roots: expected certificates in PEM, got others") from error
        ders = (certificate.public_bytes(Encoding.DER) for certificate in certificates)
        return cls.of(ders, None)

    @classmethod
    def xǁRootsǁfrom_pem__mutmut_11(cls, pem: bytes, profile: Profile = QINGTIAN) -> Self:
        """Return the roots in a PEM file, one or more.

        Raises:
            MalformedInput: There is no certificate in it, or one that cannot be read.
        """
        try:
            certificates = x509.load_pem_x509_certificates(pem)
        except LIBRARY_ERRORS as error:
            raise MalformedInput("roots: expected certificates in PEM, got others") from error
        ders = (certificate.public_bytes(Encoding.DER) for certificate in certificates)
        return cls.of(profile)

    @classmethod
    def xǁRootsǁfrom_pem__mutmut_12(cls, pem: bytes, profile: Profile = QINGTIAN) -> Self:
        """Return the roots in a PEM file, one or more.

        Raises:
            MalformedInput: There is no certificate in it, or one that cannot be read.
        """
        try:
            certificates = x509.load_pem_x509_certificates(pem)
        except LIBRARY_ERRORS as error:
            raise MalformedInput("roots: expected certificates in PEM, got others") from error
        ders = (certificate.public_bytes(Encoding.DER) for certificate in certificates)
        return cls.of(ders, )

mutants_xǁRootsǁ__post_init____mutmut['_mutmut_orig'] = Roots.xǁRootsǁ__post_init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁRootsǁ__post_init____mutmut['xǁRootsǁ__post_init____mutmut_1'] = Roots.xǁRootsǁ__post_init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁRootsǁ__post_init____mutmut['xǁRootsǁ__post_init____mutmut_2'] = Roots.xǁRootsǁ__post_init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁRootsǁ__post_init____mutmut['xǁRootsǁ__post_init____mutmut_3'] = Roots.xǁRootsǁ__post_init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁRootsǁ__post_init____mutmut['xǁRootsǁ__post_init____mutmut_4'] = Roots.xǁRootsǁ__post_init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁRootsǁ__post_init____mutmut['xǁRootsǁ__post_init____mutmut_5'] = Roots.xǁRootsǁ__post_init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁRootsǁ__post_init____mutmut['xǁRootsǁ__post_init____mutmut_6'] = Roots.xǁRootsǁ__post_init____mutmut_6 # type: ignore # mutmut generated
mutants_xǁRootsǁ__post_init____mutmut['xǁRootsǁ__post_init____mutmut_7'] = Roots.xǁRootsǁ__post_init____mutmut_7 # type: ignore # mutmut generated
mutants_xǁRootsǁ__post_init____mutmut['xǁRootsǁ__post_init____mutmut_8'] = Roots.xǁRootsǁ__post_init____mutmut_8 # type: ignore # mutmut generated
mutants_xǁRootsǁ__post_init____mutmut['xǁRootsǁ__post_init____mutmut_9'] = Roots.xǁRootsǁ__post_init____mutmut_9 # type: ignore # mutmut generated
mutants_xǁRootsǁ__post_init____mutmut['xǁRootsǁ__post_init____mutmut_10'] = Roots.xǁRootsǁ__post_init____mutmut_10 # type: ignore # mutmut generated

mutants_xǁRootsǁof__mutmut['_mutmut_orig'] = Roots.xǁRootsǁof__mutmut_orig # type: ignore # mutmut generated
mutants_xǁRootsǁof__mutmut['xǁRootsǁof__mutmut_1'] = Roots.xǁRootsǁof__mutmut_1 # type: ignore # mutmut generated
mutants_xǁRootsǁof__mutmut['xǁRootsǁof__mutmut_2'] = Roots.xǁRootsǁof__mutmut_2 # type: ignore # mutmut generated
mutants_xǁRootsǁof__mutmut['xǁRootsǁof__mutmut_3'] = Roots.xǁRootsǁof__mutmut_3 # type: ignore # mutmut generated
mutants_xǁRootsǁof__mutmut['xǁRootsǁof__mutmut_4'] = Roots.xǁRootsǁof__mutmut_4 # type: ignore # mutmut generated
mutants_xǁRootsǁof__mutmut['xǁRootsǁof__mutmut_5'] = Roots.xǁRootsǁof__mutmut_5 # type: ignore # mutmut generated
mutants_xǁRootsǁof__mutmut['xǁRootsǁof__mutmut_6'] = Roots.xǁRootsǁof__mutmut_6 # type: ignore # mutmut generated

mutants_xǁRootsǁfrom_pem__mutmut['_mutmut_orig'] = Roots.xǁRootsǁfrom_pem__mutmut_orig # type: ignore # mutmut generated
mutants_xǁRootsǁfrom_pem__mutmut['xǁRootsǁfrom_pem__mutmut_1'] = Roots.xǁRootsǁfrom_pem__mutmut_1 # type: ignore # mutmut generated
mutants_xǁRootsǁfrom_pem__mutmut['xǁRootsǁfrom_pem__mutmut_2'] = Roots.xǁRootsǁfrom_pem__mutmut_2 # type: ignore # mutmut generated
mutants_xǁRootsǁfrom_pem__mutmut['xǁRootsǁfrom_pem__mutmut_3'] = Roots.xǁRootsǁfrom_pem__mutmut_3 # type: ignore # mutmut generated
mutants_xǁRootsǁfrom_pem__mutmut['xǁRootsǁfrom_pem__mutmut_4'] = Roots.xǁRootsǁfrom_pem__mutmut_4 # type: ignore # mutmut generated
mutants_xǁRootsǁfrom_pem__mutmut['xǁRootsǁfrom_pem__mutmut_5'] = Roots.xǁRootsǁfrom_pem__mutmut_5 # type: ignore # mutmut generated
mutants_xǁRootsǁfrom_pem__mutmut['xǁRootsǁfrom_pem__mutmut_6'] = Roots.xǁRootsǁfrom_pem__mutmut_6 # type: ignore # mutmut generated
mutants_xǁRootsǁfrom_pem__mutmut['xǁRootsǁfrom_pem__mutmut_7'] = Roots.xǁRootsǁfrom_pem__mutmut_7 # type: ignore # mutmut generated
mutants_xǁRootsǁfrom_pem__mutmut['xǁRootsǁfrom_pem__mutmut_8'] = Roots.xǁRootsǁfrom_pem__mutmut_8 # type: ignore # mutmut generated
mutants_xǁRootsǁfrom_pem__mutmut['xǁRootsǁfrom_pem__mutmut_9'] = Roots.xǁRootsǁfrom_pem__mutmut_9 # type: ignore # mutmut generated
mutants_xǁRootsǁfrom_pem__mutmut['xǁRootsǁfrom_pem__mutmut_10'] = Roots.xǁRootsǁfrom_pem__mutmut_10 # type: ignore # mutmut generated
mutants_xǁRootsǁfrom_pem__mutmut['xǁRootsǁfrom_pem__mutmut_11'] = Roots.xǁRootsǁfrom_pem__mutmut_11 # type: ignore # mutmut generated
mutants_xǁRootsǁfrom_pem__mutmut['xǁRootsǁfrom_pem__mutmut_12'] = Roots.xǁRootsǁfrom_pem__mutmut_12 # type: ignore # mutmut generated


@dataclass(frozen=True, slots=True)
class CertificateFacts:
    """What people want to know about one certificate.

    Issuer, which is the one before it in its chain, and serial number identify it; its bytes do
    not, for a signature has more than one form.
    """

    name: x509.Name
    serial: int
    not_before: datetime
    not_after: datetime
    fingerprint: bytes

    @property
    def subject(self) -> str:
        """The name as text (RFC 4514). Writing it costs more than reading the certificate."""
        return self.name.rfc4514_string()


@dataclass(frozen=True, slots=True)
class _Frame:
    """What is read from the bytes themselves: the library would not tell, or warn, or re-encode."""

    issuer: bytes
    subject: bytes
    signed: bytes
    signature: bytes


@dataclass(frozen=True, slots=True)
class Link:
    """One certificate of a chain, taken apart once.

    Attributes:
        what: Its place in the document, for messages.
        facts: What people want to know about it.
        key: Its public key.
        frame: Its parts as they arrived.
        is_ca: Whether it is an authority's.
        path_length: Of authorities that may follow; None without limit.
        usage: What its key may do, if it says so.
        own_key_id: Identifier of its key, if it has one.
        issuer_key_id: Identifier of the key that signed it, if it has one.
        names_a_list: Whether it says where its revocation list is.
    """

    what: str
    facts: CertificateFacts
    key: ec.EllipticCurvePublicKey
    frame: _Frame
    is_ca: bool
    path_length: int | None
    usage: x509.KeyUsage | None
    own_key_id: bytes | None
    issuer_key_id: bytes | None
    names_a_list: bool


@dataclass(frozen=True, slots=True)
class VerifiedChain:
    """A chain whose every rule but time and revocation was checked; made only by `verify_chain`.

    Attributes:
        links: Root first, leaf last.
        common_name: Of the leaf; empty if it has none, or several.
    """

    links: tuple[Link, ...]
    common_name: str

    @property
    def leaf(self) -> Link:
        """The certificate of the attestation key."""
        return self.links[-1]
mutants_x_verify_chain__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_verify_chain__mutmut)
def verify_chain(certificates: Sequence[bytes], roots: Roots) -> VerifiedChain:
    """Check a chain against everything but time.

    Args:
        certificates: DER, root first, leaf last; at least two.
        roots: What the first one must be.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: One of V16 to V22 is broken.
    """
    if len(certificates) < 2:
        raise InvalidRequest(f"chain: expected at least two certificates, got {len(certificates)}")
    if hashlib.sha256(certificates[0]).digest() not in roots.fingerprints:
        raise RuleBroken(Rule.V16, "cabundle[0]: expected a pinned root, got another certificate")
    last = len(certificates) - 1
    chain = [
        _parse(der, "certificate" if i == last else f"cabundle[{i}]")
        for i, der in enumerate(certificates)
    ]
    # The root's own signature proves nothing that its pinned hash does not.
    for issuer, subject in pairwise(chain):
        _check_names(issuer, subject)
    for i, parsed in enumerate(chain[:-1]):
        _check_authority(parsed, following=last - 1 - i)
    _check_leaf(chain[-1])
    for issuer, subject in pairwise(chain):
        _check_signature(issuer, subject)
    return VerifiedChain(tuple(chain), _common_name(chain[-1].facts.name))


def x_verify_chain__mutmut_orig(certificates: Sequence[bytes], roots: Roots) -> VerifiedChain:
    """Check a chain against everything but time.

    Args:
        certificates: DER, root first, leaf last; at least two.
        roots: What the first one must be.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: One of V16 to V22 is broken.
    """
    if len(certificates) < 2:
        raise InvalidRequest(f"chain: expected at least two certificates, got {len(certificates)}")
    if hashlib.sha256(certificates[0]).digest() not in roots.fingerprints:
        raise RuleBroken(Rule.V16, "cabundle[0]: expected a pinned root, got another certificate")
    last = len(certificates) - 1
    chain = [
        _parse(der, "certificate" if i == last else f"cabundle[{i}]")
        for i, der in enumerate(certificates)
    ]
    # The root's own signature proves nothing that its pinned hash does not.
    for issuer, subject in pairwise(chain):
        _check_names(issuer, subject)
    for i, parsed in enumerate(chain[:-1]):
        _check_authority(parsed, following=last - 1 - i)
    _check_leaf(chain[-1])
    for issuer, subject in pairwise(chain):
        _check_signature(issuer, subject)
    return VerifiedChain(tuple(chain), _common_name(chain[-1].facts.name))


def x_verify_chain__mutmut_1(certificates: Sequence[bytes], roots: Roots) -> VerifiedChain:
    """Check a chain against everything but time.

    Args:
        certificates: DER, root first, leaf last; at least two.
        roots: What the first one must be.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: One of V16 to V22 is broken.
    """
    if len(certificates) <= 2:
        raise InvalidRequest(f"chain: expected at least two certificates, got {len(certificates)}")
    if hashlib.sha256(certificates[0]).digest() not in roots.fingerprints:
        raise RuleBroken(Rule.V16, "cabundle[0]: expected a pinned root, got another certificate")
    last = len(certificates) - 1
    chain = [
        _parse(der, "certificate" if i == last else f"cabundle[{i}]")
        for i, der in enumerate(certificates)
    ]
    # The root's own signature proves nothing that its pinned hash does not.
    for issuer, subject in pairwise(chain):
        _check_names(issuer, subject)
    for i, parsed in enumerate(chain[:-1]):
        _check_authority(parsed, following=last - 1 - i)
    _check_leaf(chain[-1])
    for issuer, subject in pairwise(chain):
        _check_signature(issuer, subject)
    return VerifiedChain(tuple(chain), _common_name(chain[-1].facts.name))


def x_verify_chain__mutmut_2(certificates: Sequence[bytes], roots: Roots) -> VerifiedChain:
    """Check a chain against everything but time.

    Args:
        certificates: DER, root first, leaf last; at least two.
        roots: What the first one must be.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: One of V16 to V22 is broken.
    """
    if len(certificates) < 3:
        raise InvalidRequest(f"chain: expected at least two certificates, got {len(certificates)}")
    if hashlib.sha256(certificates[0]).digest() not in roots.fingerprints:
        raise RuleBroken(Rule.V16, "cabundle[0]: expected a pinned root, got another certificate")
    last = len(certificates) - 1
    chain = [
        _parse(der, "certificate" if i == last else f"cabundle[{i}]")
        for i, der in enumerate(certificates)
    ]
    # The root's own signature proves nothing that its pinned hash does not.
    for issuer, subject in pairwise(chain):
        _check_names(issuer, subject)
    for i, parsed in enumerate(chain[:-1]):
        _check_authority(parsed, following=last - 1 - i)
    _check_leaf(chain[-1])
    for issuer, subject in pairwise(chain):
        _check_signature(issuer, subject)
    return VerifiedChain(tuple(chain), _common_name(chain[-1].facts.name))


def x_verify_chain__mutmut_3(certificates: Sequence[bytes], roots: Roots) -> VerifiedChain:
    """Check a chain against everything but time.

    Args:
        certificates: DER, root first, leaf last; at least two.
        roots: What the first one must be.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: One of V16 to V22 is broken.
    """
    if len(certificates) < 2:
        raise InvalidRequest(None)
    if hashlib.sha256(certificates[0]).digest() not in roots.fingerprints:
        raise RuleBroken(Rule.V16, "cabundle[0]: expected a pinned root, got another certificate")
    last = len(certificates) - 1
    chain = [
        _parse(der, "certificate" if i == last else f"cabundle[{i}]")
        for i, der in enumerate(certificates)
    ]
    # The root's own signature proves nothing that its pinned hash does not.
    for issuer, subject in pairwise(chain):
        _check_names(issuer, subject)
    for i, parsed in enumerate(chain[:-1]):
        _check_authority(parsed, following=last - 1 - i)
    _check_leaf(chain[-1])
    for issuer, subject in pairwise(chain):
        _check_signature(issuer, subject)
    return VerifiedChain(tuple(chain), _common_name(chain[-1].facts.name))


def x_verify_chain__mutmut_4(certificates: Sequence[bytes], roots: Roots) -> VerifiedChain:
    """Check a chain against everything but time.

    Args:
        certificates: DER, root first, leaf last; at least two.
        roots: What the first one must be.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: One of V16 to V22 is broken.
    """
    if len(certificates) < 2:
        raise InvalidRequest(f"chain: expected at least two certificates, got {len(certificates)}")
    if hashlib.sha256(None).digest() not in roots.fingerprints:
        raise RuleBroken(Rule.V16, "cabundle[0]: expected a pinned root, got another certificate")
    last = len(certificates) - 1
    chain = [
        _parse(der, "certificate" if i == last else f"cabundle[{i}]")
        for i, der in enumerate(certificates)
    ]
    # The root's own signature proves nothing that its pinned hash does not.
    for issuer, subject in pairwise(chain):
        _check_names(issuer, subject)
    for i, parsed in enumerate(chain[:-1]):
        _check_authority(parsed, following=last - 1 - i)
    _check_leaf(chain[-1])
    for issuer, subject in pairwise(chain):
        _check_signature(issuer, subject)
    return VerifiedChain(tuple(chain), _common_name(chain[-1].facts.name))


def x_verify_chain__mutmut_5(certificates: Sequence[bytes], roots: Roots) -> VerifiedChain:
    """Check a chain against everything but time.

    Args:
        certificates: DER, root first, leaf last; at least two.
        roots: What the first one must be.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: One of V16 to V22 is broken.
    """
    if len(certificates) < 2:
        raise InvalidRequest(f"chain: expected at least two certificates, got {len(certificates)}")
    if hashlib.sha256(certificates[1]).digest() not in roots.fingerprints:
        raise RuleBroken(Rule.V16, "cabundle[0]: expected a pinned root, got another certificate")
    last = len(certificates) - 1
    chain = [
        _parse(der, "certificate" if i == last else f"cabundle[{i}]")
        for i, der in enumerate(certificates)
    ]
    # The root's own signature proves nothing that its pinned hash does not.
    for issuer, subject in pairwise(chain):
        _check_names(issuer, subject)
    for i, parsed in enumerate(chain[:-1]):
        _check_authority(parsed, following=last - 1 - i)
    _check_leaf(chain[-1])
    for issuer, subject in pairwise(chain):
        _check_signature(issuer, subject)
    return VerifiedChain(tuple(chain), _common_name(chain[-1].facts.name))


def x_verify_chain__mutmut_6(certificates: Sequence[bytes], roots: Roots) -> VerifiedChain:
    """Check a chain against everything but time.

    Args:
        certificates: DER, root first, leaf last; at least two.
        roots: What the first one must be.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: One of V16 to V22 is broken.
    """
    if len(certificates) < 2:
        raise InvalidRequest(f"chain: expected at least two certificates, got {len(certificates)}")
    if hashlib.sha256(certificates[0]).digest() in roots.fingerprints:
        raise RuleBroken(Rule.V16, "cabundle[0]: expected a pinned root, got another certificate")
    last = len(certificates) - 1
    chain = [
        _parse(der, "certificate" if i == last else f"cabundle[{i}]")
        for i, der in enumerate(certificates)
    ]
    # The root's own signature proves nothing that its pinned hash does not.
    for issuer, subject in pairwise(chain):
        _check_names(issuer, subject)
    for i, parsed in enumerate(chain[:-1]):
        _check_authority(parsed, following=last - 1 - i)
    _check_leaf(chain[-1])
    for issuer, subject in pairwise(chain):
        _check_signature(issuer, subject)
    return VerifiedChain(tuple(chain), _common_name(chain[-1].facts.name))


def x_verify_chain__mutmut_7(certificates: Sequence[bytes], roots: Roots) -> VerifiedChain:
    """Check a chain against everything but time.

    Args:
        certificates: DER, root first, leaf last; at least two.
        roots: What the first one must be.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: One of V16 to V22 is broken.
    """
    if len(certificates) < 2:
        raise InvalidRequest(f"chain: expected at least two certificates, got {len(certificates)}")
    if hashlib.sha256(certificates[0]).digest() not in roots.fingerprints:
        raise RuleBroken(None, "cabundle[0]: expected a pinned root, got another certificate")
    last = len(certificates) - 1
    chain = [
        _parse(der, "certificate" if i == last else f"cabundle[{i}]")
        for i, der in enumerate(certificates)
    ]
    # The root's own signature proves nothing that its pinned hash does not.
    for issuer, subject in pairwise(chain):
        _check_names(issuer, subject)
    for i, parsed in enumerate(chain[:-1]):
        _check_authority(parsed, following=last - 1 - i)
    _check_leaf(chain[-1])
    for issuer, subject in pairwise(chain):
        _check_signature(issuer, subject)
    return VerifiedChain(tuple(chain), _common_name(chain[-1].facts.name))


def x_verify_chain__mutmut_8(certificates: Sequence[bytes], roots: Roots) -> VerifiedChain:
    """Check a chain against everything but time.

    Args:
        certificates: DER, root first, leaf last; at least two.
        roots: What the first one must be.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: One of V16 to V22 is broken.
    """
    if len(certificates) < 2:
        raise InvalidRequest(f"chain: expected at least two certificates, got {len(certificates)}")
    if hashlib.sha256(certificates[0]).digest() not in roots.fingerprints:
        raise RuleBroken(Rule.V16, None)
    last = len(certificates) - 1
    chain = [
        _parse(der, "certificate" if i == last else f"cabundle[{i}]")
        for i, der in enumerate(certificates)
    ]
    # The root's own signature proves nothing that its pinned hash does not.
    for issuer, subject in pairwise(chain):
        _check_names(issuer, subject)
    for i, parsed in enumerate(chain[:-1]):
        _check_authority(parsed, following=last - 1 - i)
    _check_leaf(chain[-1])
    for issuer, subject in pairwise(chain):
        _check_signature(issuer, subject)
    return VerifiedChain(tuple(chain), _common_name(chain[-1].facts.name))


def x_verify_chain__mutmut_9(certificates: Sequence[bytes], roots: Roots) -> VerifiedChain:
    """Check a chain against everything but time.

    Args:
        certificates: DER, root first, leaf last; at least two.
        roots: What the first one must be.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: One of V16 to V22 is broken.
    """
    if len(certificates) < 2:
        raise InvalidRequest(f"chain: expected at least two certificates, got {len(certificates)}")
    if hashlib.sha256(certificates[0]).digest() not in roots.fingerprints:
        raise RuleBroken("cabundle[0]: expected a pinned root, got another certificate")
    last = len(certificates) - 1
    chain = [
        _parse(der, "certificate" if i == last else f"cabundle[{i}]")
        for i, der in enumerate(certificates)
    ]
    # The root's own signature proves nothing that its pinned hash does not.
    for issuer, subject in pairwise(chain):
        _check_names(issuer, subject)
    for i, parsed in enumerate(chain[:-1]):
        _check_authority(parsed, following=last - 1 - i)
    _check_leaf(chain[-1])
    for issuer, subject in pairwise(chain):
        _check_signature(issuer, subject)
    return VerifiedChain(tuple(chain), _common_name(chain[-1].facts.name))


def x_verify_chain__mutmut_10(certificates: Sequence[bytes], roots: Roots) -> VerifiedChain:
    """Check a chain against everything but time.

    Args:
        certificates: DER, root first, leaf last; at least two.
        roots: What the first one must be.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: One of V16 to V22 is broken.
    """
    if len(certificates) < 2:
        raise InvalidRequest(f"chain: expected at least two certificates, got {len(certificates)}")
    if hashlib.sha256(certificates[0]).digest() not in roots.fingerprints:
        raise RuleBroken(Rule.V16, )
    last = len(certificates) - 1
    chain = [
        _parse(der, "certificate" if i == last else f"cabundle[{i}]")
        for i, der in enumerate(certificates)
    ]
    # The root's own signature proves nothing that its pinned hash does not.
    for issuer, subject in pairwise(chain):
        _check_names(issuer, subject)
    for i, parsed in enumerate(chain[:-1]):
        _check_authority(parsed, following=last - 1 - i)
    _check_leaf(chain[-1])
    for issuer, subject in pairwise(chain):
        _check_signature(issuer, subject)
    return VerifiedChain(tuple(chain), _common_name(chain[-1].facts.name))


def x_verify_chain__mutmut_11(certificates: Sequence[bytes], roots: Roots) -> VerifiedChain:
    """Check a chain against everything but time.

    Args:
        certificates: DER, root first, leaf last; at least two.
        roots: What the first one must be.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: One of V16 to V22 is broken.
    """
    if len(certificates) < 2:
        raise InvalidRequest(f"chain: expected at least two certificates, got {len(certificates)}")
    if hashlib.sha256(certificates[0]).digest() not in roots.fingerprints:
        raise RuleBroken(Rule.V16, "XXcabundle[0]: expected a pinned root, got another certificateXX")
    last = len(certificates) - 1
    chain = [
        _parse(der, "certificate" if i == last else f"cabundle[{i}]")
        for i, der in enumerate(certificates)
    ]
    # The root's own signature proves nothing that its pinned hash does not.
    for issuer, subject in pairwise(chain):
        _check_names(issuer, subject)
    for i, parsed in enumerate(chain[:-1]):
        _check_authority(parsed, following=last - 1 - i)
    _check_leaf(chain[-1])
    for issuer, subject in pairwise(chain):
        _check_signature(issuer, subject)
    return VerifiedChain(tuple(chain), _common_name(chain[-1].facts.name))


def x_verify_chain__mutmut_12(certificates: Sequence[bytes], roots: Roots) -> VerifiedChain:
    """Check a chain against everything but time.

    Args:
        certificates: DER, root first, leaf last; at least two.
        roots: What the first one must be.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: One of V16 to V22 is broken.
    """
    if len(certificates) < 2:
        raise InvalidRequest(f"chain: expected at least two certificates, got {len(certificates)}")
    if hashlib.sha256(certificates[0]).digest() not in roots.fingerprints:
        raise RuleBroken(Rule.V16, "CABUNDLE[0]: EXPECTED A PINNED ROOT, GOT ANOTHER CERTIFICATE")
    last = len(certificates) - 1
    chain = [
        _parse(der, "certificate" if i == last else f"cabundle[{i}]")
        for i, der in enumerate(certificates)
    ]
    # The root's own signature proves nothing that its pinned hash does not.
    for issuer, subject in pairwise(chain):
        _check_names(issuer, subject)
    for i, parsed in enumerate(chain[:-1]):
        _check_authority(parsed, following=last - 1 - i)
    _check_leaf(chain[-1])
    for issuer, subject in pairwise(chain):
        _check_signature(issuer, subject)
    return VerifiedChain(tuple(chain), _common_name(chain[-1].facts.name))


def x_verify_chain__mutmut_13(certificates: Sequence[bytes], roots: Roots) -> VerifiedChain:
    """Check a chain against everything but time.

    Args:
        certificates: DER, root first, leaf last; at least two.
        roots: What the first one must be.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: One of V16 to V22 is broken.
    """
    if len(certificates) < 2:
        raise InvalidRequest(f"chain: expected at least two certificates, got {len(certificates)}")
    if hashlib.sha256(certificates[0]).digest() not in roots.fingerprints:
        raise RuleBroken(Rule.V16, "cabundle[0]: expected a pinned root, got another certificate")
    last = None
    chain = [
        _parse(der, "certificate" if i == last else f"cabundle[{i}]")
        for i, der in enumerate(certificates)
    ]
    # The root's own signature proves nothing that its pinned hash does not.
    for issuer, subject in pairwise(chain):
        _check_names(issuer, subject)
    for i, parsed in enumerate(chain[:-1]):
        _check_authority(parsed, following=last - 1 - i)
    _check_leaf(chain[-1])
    for issuer, subject in pairwise(chain):
        _check_signature(issuer, subject)
    return VerifiedChain(tuple(chain), _common_name(chain[-1].facts.name))


def x_verify_chain__mutmut_14(certificates: Sequence[bytes], roots: Roots) -> VerifiedChain:
    """Check a chain against everything but time.

    Args:
        certificates: DER, root first, leaf last; at least two.
        roots: What the first one must be.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: One of V16 to V22 is broken.
    """
    if len(certificates) < 2:
        raise InvalidRequest(f"chain: expected at least two certificates, got {len(certificates)}")
    if hashlib.sha256(certificates[0]).digest() not in roots.fingerprints:
        raise RuleBroken(Rule.V16, "cabundle[0]: expected a pinned root, got another certificate")
    last = len(certificates) + 1
    chain = [
        _parse(der, "certificate" if i == last else f"cabundle[{i}]")
        for i, der in enumerate(certificates)
    ]
    # The root's own signature proves nothing that its pinned hash does not.
    for issuer, subject in pairwise(chain):
        _check_names(issuer, subject)
    for i, parsed in enumerate(chain[:-1]):
        _check_authority(parsed, following=last - 1 - i)
    _check_leaf(chain[-1])
    for issuer, subject in pairwise(chain):
        _check_signature(issuer, subject)
    return VerifiedChain(tuple(chain), _common_name(chain[-1].facts.name))


def x_verify_chain__mutmut_15(certificates: Sequence[bytes], roots: Roots) -> VerifiedChain:
    """Check a chain against everything but time.

    Args:
        certificates: DER, root first, leaf last; at least two.
        roots: What the first one must be.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: One of V16 to V22 is broken.
    """
    if len(certificates) < 2:
        raise InvalidRequest(f"chain: expected at least two certificates, got {len(certificates)}")
    if hashlib.sha256(certificates[0]).digest() not in roots.fingerprints:
        raise RuleBroken(Rule.V16, "cabundle[0]: expected a pinned root, got another certificate")
    last = len(certificates) - 2
    chain = [
        _parse(der, "certificate" if i == last else f"cabundle[{i}]")
        for i, der in enumerate(certificates)
    ]
    # The root's own signature proves nothing that its pinned hash does not.
    for issuer, subject in pairwise(chain):
        _check_names(issuer, subject)
    for i, parsed in enumerate(chain[:-1]):
        _check_authority(parsed, following=last - 1 - i)
    _check_leaf(chain[-1])
    for issuer, subject in pairwise(chain):
        _check_signature(issuer, subject)
    return VerifiedChain(tuple(chain), _common_name(chain[-1].facts.name))


def x_verify_chain__mutmut_16(certificates: Sequence[bytes], roots: Roots) -> VerifiedChain:
    """Check a chain against everything but time.

    Args:
        certificates: DER, root first, leaf last; at least two.
        roots: What the first one must be.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: One of V16 to V22 is broken.
    """
    if len(certificates) < 2:
        raise InvalidRequest(f"chain: expected at least two certificates, got {len(certificates)}")
    if hashlib.sha256(certificates[0]).digest() not in roots.fingerprints:
        raise RuleBroken(Rule.V16, "cabundle[0]: expected a pinned root, got another certificate")
    last = len(certificates) - 1
    chain = None
    # The root's own signature proves nothing that its pinned hash does not.
    for issuer, subject in pairwise(chain):
        _check_names(issuer, subject)
    for i, parsed in enumerate(chain[:-1]):
        _check_authority(parsed, following=last - 1 - i)
    _check_leaf(chain[-1])
    for issuer, subject in pairwise(chain):
        _check_signature(issuer, subject)
    return VerifiedChain(tuple(chain), _common_name(chain[-1].facts.name))


def x_verify_chain__mutmut_17(certificates: Sequence[bytes], roots: Roots) -> VerifiedChain:
    """Check a chain against everything but time.

    Args:
        certificates: DER, root first, leaf last; at least two.
        roots: What the first one must be.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: One of V16 to V22 is broken.
    """
    if len(certificates) < 2:
        raise InvalidRequest(f"chain: expected at least two certificates, got {len(certificates)}")
    if hashlib.sha256(certificates[0]).digest() not in roots.fingerprints:
        raise RuleBroken(Rule.V16, "cabundle[0]: expected a pinned root, got another certificate")
    last = len(certificates) - 1
    chain = [
        _parse(None, "certificate" if i == last else f"cabundle[{i}]")
        for i, der in enumerate(certificates)
    ]
    # The root's own signature proves nothing that its pinned hash does not.
    for issuer, subject in pairwise(chain):
        _check_names(issuer, subject)
    for i, parsed in enumerate(chain[:-1]):
        _check_authority(parsed, following=last - 1 - i)
    _check_leaf(chain[-1])
    for issuer, subject in pairwise(chain):
        _check_signature(issuer, subject)
    return VerifiedChain(tuple(chain), _common_name(chain[-1].facts.name))


def x_verify_chain__mutmut_18(certificates: Sequence[bytes], roots: Roots) -> VerifiedChain:
    """Check a chain against everything but time.

    Args:
        certificates: DER, root first, leaf last; at least two.
        roots: What the first one must be.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: One of V16 to V22 is broken.
    """
    if len(certificates) < 2:
        raise InvalidRequest(f"chain: expected at least two certificates, got {len(certificates)}")
    if hashlib.sha256(certificates[0]).digest() not in roots.fingerprints:
        raise RuleBroken(Rule.V16, "cabundle[0]: expected a pinned root, got another certificate")
    last = len(certificates) - 1
    chain = [
        _parse(der, None)
        for i, der in enumerate(certificates)
    ]
    # The root's own signature proves nothing that its pinned hash does not.
    for issuer, subject in pairwise(chain):
        _check_names(issuer, subject)
    for i, parsed in enumerate(chain[:-1]):
        _check_authority(parsed, following=last - 1 - i)
    _check_leaf(chain[-1])
    for issuer, subject in pairwise(chain):
        _check_signature(issuer, subject)
    return VerifiedChain(tuple(chain), _common_name(chain[-1].facts.name))


def x_verify_chain__mutmut_19(certificates: Sequence[bytes], roots: Roots) -> VerifiedChain:
    """Check a chain against everything but time.

    Args:
        certificates: DER, root first, leaf last; at least two.
        roots: What the first one must be.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: One of V16 to V22 is broken.
    """
    if len(certificates) < 2:
        raise InvalidRequest(f"chain: expected at least two certificates, got {len(certificates)}")
    if hashlib.sha256(certificates[0]).digest() not in roots.fingerprints:
        raise RuleBroken(Rule.V16, "cabundle[0]: expected a pinned root, got another certificate")
    last = len(certificates) - 1
    chain = [
        _parse("certificate" if i == last else f"cabundle[{i}]")
        for i, der in enumerate(certificates)
    ]
    # The root's own signature proves nothing that its pinned hash does not.
    for issuer, subject in pairwise(chain):
        _check_names(issuer, subject)
    for i, parsed in enumerate(chain[:-1]):
        _check_authority(parsed, following=last - 1 - i)
    _check_leaf(chain[-1])
    for issuer, subject in pairwise(chain):
        _check_signature(issuer, subject)
    return VerifiedChain(tuple(chain), _common_name(chain[-1].facts.name))


def x_verify_chain__mutmut_20(certificates: Sequence[bytes], roots: Roots) -> VerifiedChain:
    """Check a chain against everything but time.

    Args:
        certificates: DER, root first, leaf last; at least two.
        roots: What the first one must be.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: One of V16 to V22 is broken.
    """
    if len(certificates) < 2:
        raise InvalidRequest(f"chain: expected at least two certificates, got {len(certificates)}")
    if hashlib.sha256(certificates[0]).digest() not in roots.fingerprints:
        raise RuleBroken(Rule.V16, "cabundle[0]: expected a pinned root, got another certificate")
    last = len(certificates) - 1
    chain = [
        _parse(der, )
        for i, der in enumerate(certificates)
    ]
    # The root's own signature proves nothing that its pinned hash does not.
    for issuer, subject in pairwise(chain):
        _check_names(issuer, subject)
    for i, parsed in enumerate(chain[:-1]):
        _check_authority(parsed, following=last - 1 - i)
    _check_leaf(chain[-1])
    for issuer, subject in pairwise(chain):
        _check_signature(issuer, subject)
    return VerifiedChain(tuple(chain), _common_name(chain[-1].facts.name))


def x_verify_chain__mutmut_21(certificates: Sequence[bytes], roots: Roots) -> VerifiedChain:
    """Check a chain against everything but time.

    Args:
        certificates: DER, root first, leaf last; at least two.
        roots: What the first one must be.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: One of V16 to V22 is broken.
    """
    if len(certificates) < 2:
        raise InvalidRequest(f"chain: expected at least two certificates, got {len(certificates)}")
    if hashlib.sha256(certificates[0]).digest() not in roots.fingerprints:
        raise RuleBroken(Rule.V16, "cabundle[0]: expected a pinned root, got another certificate")
    last = len(certificates) - 1
    chain = [
        _parse(der, "certificate" if (i == last) and False else f"cabundle[{i}]")
        for i, der in enumerate(certificates)
    ]
    # The root's own signature proves nothing that its pinned hash does not.
    for issuer, subject in pairwise(chain):
        _check_names(issuer, subject)
    for i, parsed in enumerate(chain[:-1]):
        _check_authority(parsed, following=last - 1 - i)
    _check_leaf(chain[-1])
    for issuer, subject in pairwise(chain):
        _check_signature(issuer, subject)
    return VerifiedChain(tuple(chain), _common_name(chain[-1].facts.name))


def x_verify_chain__mutmut_22(certificates: Sequence[bytes], roots: Roots) -> VerifiedChain:
    """Check a chain against everything but time.

    Args:
        certificates: DER, root first, leaf last; at least two.
        roots: What the first one must be.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: One of V16 to V22 is broken.
    """
    if len(certificates) < 2:
        raise InvalidRequest(f"chain: expected at least two certificates, got {len(certificates)}")
    if hashlib.sha256(certificates[0]).digest() not in roots.fingerprints:
        raise RuleBroken(Rule.V16, "cabundle[0]: expected a pinned root, got another certificate")
    last = len(certificates) - 1
    chain = [
        _parse(der, "certificate" if (i == last) or True else f"cabundle[{i}]")
        for i, der in enumerate(certificates)
    ]
    # The root's own signature proves nothing that its pinned hash does not.
    for issuer, subject in pairwise(chain):
        _check_names(issuer, subject)
    for i, parsed in enumerate(chain[:-1]):
        _check_authority(parsed, following=last - 1 - i)
    _check_leaf(chain[-1])
    for issuer, subject in pairwise(chain):
        _check_signature(issuer, subject)
    return VerifiedChain(tuple(chain), _common_name(chain[-1].facts.name))


def x_verify_chain__mutmut_23(certificates: Sequence[bytes], roots: Roots) -> VerifiedChain:
    """Check a chain against everything but time.

    Args:
        certificates: DER, root first, leaf last; at least two.
        roots: What the first one must be.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: One of V16 to V22 is broken.
    """
    if len(certificates) < 2:
        raise InvalidRequest(f"chain: expected at least two certificates, got {len(certificates)}")
    if hashlib.sha256(certificates[0]).digest() not in roots.fingerprints:
        raise RuleBroken(Rule.V16, "cabundle[0]: expected a pinned root, got another certificate")
    last = len(certificates) - 1
    chain = [
        _parse(der, "XXcertificateXX" if i == last else f"cabundle[{i}]")
        for i, der in enumerate(certificates)
    ]
    # The root's own signature proves nothing that its pinned hash does not.
    for issuer, subject in pairwise(chain):
        _check_names(issuer, subject)
    for i, parsed in enumerate(chain[:-1]):
        _check_authority(parsed, following=last - 1 - i)
    _check_leaf(chain[-1])
    for issuer, subject in pairwise(chain):
        _check_signature(issuer, subject)
    return VerifiedChain(tuple(chain), _common_name(chain[-1].facts.name))


def x_verify_chain__mutmut_24(certificates: Sequence[bytes], roots: Roots) -> VerifiedChain:
    """Check a chain against everything but time.

    Args:
        certificates: DER, root first, leaf last; at least two.
        roots: What the first one must be.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: One of V16 to V22 is broken.
    """
    if len(certificates) < 2:
        raise InvalidRequest(f"chain: expected at least two certificates, got {len(certificates)}")
    if hashlib.sha256(certificates[0]).digest() not in roots.fingerprints:
        raise RuleBroken(Rule.V16, "cabundle[0]: expected a pinned root, got another certificate")
    last = len(certificates) - 1
    chain = [
        _parse(der, "CERTIFICATE" if i == last else f"cabundle[{i}]")
        for i, der in enumerate(certificates)
    ]
    # The root's own signature proves nothing that its pinned hash does not.
    for issuer, subject in pairwise(chain):
        _check_names(issuer, subject)
    for i, parsed in enumerate(chain[:-1]):
        _check_authority(parsed, following=last - 1 - i)
    _check_leaf(chain[-1])
    for issuer, subject in pairwise(chain):
        _check_signature(issuer, subject)
    return VerifiedChain(tuple(chain), _common_name(chain[-1].facts.name))


def x_verify_chain__mutmut_25(certificates: Sequence[bytes], roots: Roots) -> VerifiedChain:
    """Check a chain against everything but time.

    Args:
        certificates: DER, root first, leaf last; at least two.
        roots: What the first one must be.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: One of V16 to V22 is broken.
    """
    if len(certificates) < 2:
        raise InvalidRequest(f"chain: expected at least two certificates, got {len(certificates)}")
    if hashlib.sha256(certificates[0]).digest() not in roots.fingerprints:
        raise RuleBroken(Rule.V16, "cabundle[0]: expected a pinned root, got another certificate")
    last = len(certificates) - 1
    chain = [
        _parse(der, "certificate" if i != last else f"cabundle[{i}]")
        for i, der in enumerate(certificates)
    ]
    # The root's own signature proves nothing that its pinned hash does not.
    for issuer, subject in pairwise(chain):
        _check_names(issuer, subject)
    for i, parsed in enumerate(chain[:-1]):
        _check_authority(parsed, following=last - 1 - i)
    _check_leaf(chain[-1])
    for issuer, subject in pairwise(chain):
        _check_signature(issuer, subject)
    return VerifiedChain(tuple(chain), _common_name(chain[-1].facts.name))


def x_verify_chain__mutmut_26(certificates: Sequence[bytes], roots: Roots) -> VerifiedChain:
    """Check a chain against everything but time.

    Args:
        certificates: DER, root first, leaf last; at least two.
        roots: What the first one must be.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: One of V16 to V22 is broken.
    """
    if len(certificates) < 2:
        raise InvalidRequest(f"chain: expected at least two certificates, got {len(certificates)}")
    if hashlib.sha256(certificates[0]).digest() not in roots.fingerprints:
        raise RuleBroken(Rule.V16, "cabundle[0]: expected a pinned root, got another certificate")
    last = len(certificates) - 1
    chain = [
        _parse(der, "certificate" if i == last else f"cabundle[{i}]")
        for i, der in enumerate(None)
    ]
    # The root's own signature proves nothing that its pinned hash does not.
    for issuer, subject in pairwise(chain):
        _check_names(issuer, subject)
    for i, parsed in enumerate(chain[:-1]):
        _check_authority(parsed, following=last - 1 - i)
    _check_leaf(chain[-1])
    for issuer, subject in pairwise(chain):
        _check_signature(issuer, subject)
    return VerifiedChain(tuple(chain), _common_name(chain[-1].facts.name))


def x_verify_chain__mutmut_27(certificates: Sequence[bytes], roots: Roots) -> VerifiedChain:
    """Check a chain against everything but time.

    Args:
        certificates: DER, root first, leaf last; at least two.
        roots: What the first one must be.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: One of V16 to V22 is broken.
    """
    if len(certificates) < 2:
        raise InvalidRequest(f"chain: expected at least two certificates, got {len(certificates)}")
    if hashlib.sha256(certificates[0]).digest() not in roots.fingerprints:
        raise RuleBroken(Rule.V16, "cabundle[0]: expected a pinned root, got another certificate")
    last = len(certificates) - 1
    chain = [
        _parse(der, "certificate" if i == last else f"cabundle[{i}]")
        for i, der in enumerate(certificates)
    ]
    # The root's own signature proves nothing that its pinned hash does not.
    for issuer, subject in pairwise(None):
        _check_names(issuer, subject)
    for i, parsed in enumerate(chain[:-1]):
        _check_authority(parsed, following=last - 1 - i)
    _check_leaf(chain[-1])
    for issuer, subject in pairwise(chain):
        _check_signature(issuer, subject)
    return VerifiedChain(tuple(chain), _common_name(chain[-1].facts.name))


def x_verify_chain__mutmut_28(certificates: Sequence[bytes], roots: Roots) -> VerifiedChain:
    """Check a chain against everything but time.

    Args:
        certificates: DER, root first, leaf last; at least two.
        roots: What the first one must be.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: One of V16 to V22 is broken.
    """
    if len(certificates) < 2:
        raise InvalidRequest(f"chain: expected at least two certificates, got {len(certificates)}")
    if hashlib.sha256(certificates[0]).digest() not in roots.fingerprints:
        raise RuleBroken(Rule.V16, "cabundle[0]: expected a pinned root, got another certificate")
    last = len(certificates) - 1
    chain = [
        _parse(der, "certificate" if i == last else f"cabundle[{i}]")
        for i, der in enumerate(certificates)
    ]
    # The root's own signature proves nothing that its pinned hash does not.
    for issuer, subject in pairwise(chain):
        _check_names(None, subject)
    for i, parsed in enumerate(chain[:-1]):
        _check_authority(parsed, following=last - 1 - i)
    _check_leaf(chain[-1])
    for issuer, subject in pairwise(chain):
        _check_signature(issuer, subject)
    return VerifiedChain(tuple(chain), _common_name(chain[-1].facts.name))


def x_verify_chain__mutmut_29(certificates: Sequence[bytes], roots: Roots) -> VerifiedChain:
    """Check a chain against everything but time.

    Args:
        certificates: DER, root first, leaf last; at least two.
        roots: What the first one must be.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: One of V16 to V22 is broken.
    """
    if len(certificates) < 2:
        raise InvalidRequest(f"chain: expected at least two certificates, got {len(certificates)}")
    if hashlib.sha256(certificates[0]).digest() not in roots.fingerprints:
        raise RuleBroken(Rule.V16, "cabundle[0]: expected a pinned root, got another certificate")
    last = len(certificates) - 1
    chain = [
        _parse(der, "certificate" if i == last else f"cabundle[{i}]")
        for i, der in enumerate(certificates)
    ]
    # The root's own signature proves nothing that its pinned hash does not.
    for issuer, subject in pairwise(chain):
        _check_names(issuer, None)
    for i, parsed in enumerate(chain[:-1]):
        _check_authority(parsed, following=last - 1 - i)
    _check_leaf(chain[-1])
    for issuer, subject in pairwise(chain):
        _check_signature(issuer, subject)
    return VerifiedChain(tuple(chain), _common_name(chain[-1].facts.name))


def x_verify_chain__mutmut_30(certificates: Sequence[bytes], roots: Roots) -> VerifiedChain:
    """Check a chain against everything but time.

    Args:
        certificates: DER, root first, leaf last; at least two.
        roots: What the first one must be.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: One of V16 to V22 is broken.
    """
    if len(certificates) < 2:
        raise InvalidRequest(f"chain: expected at least two certificates, got {len(certificates)}")
    if hashlib.sha256(certificates[0]).digest() not in roots.fingerprints:
        raise RuleBroken(Rule.V16, "cabundle[0]: expected a pinned root, got another certificate")
    last = len(certificates) - 1
    chain = [
        _parse(der, "certificate" if i == last else f"cabundle[{i}]")
        for i, der in enumerate(certificates)
    ]
    # The root's own signature proves nothing that its pinned hash does not.
    for issuer, subject in pairwise(chain):
        _check_names(subject)
    for i, parsed in enumerate(chain[:-1]):
        _check_authority(parsed, following=last - 1 - i)
    _check_leaf(chain[-1])
    for issuer, subject in pairwise(chain):
        _check_signature(issuer, subject)
    return VerifiedChain(tuple(chain), _common_name(chain[-1].facts.name))


def x_verify_chain__mutmut_31(certificates: Sequence[bytes], roots: Roots) -> VerifiedChain:
    """Check a chain against everything but time.

    Args:
        certificates: DER, root first, leaf last; at least two.
        roots: What the first one must be.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: One of V16 to V22 is broken.
    """
    if len(certificates) < 2:
        raise InvalidRequest(f"chain: expected at least two certificates, got {len(certificates)}")
    if hashlib.sha256(certificates[0]).digest() not in roots.fingerprints:
        raise RuleBroken(Rule.V16, "cabundle[0]: expected a pinned root, got another certificate")
    last = len(certificates) - 1
    chain = [
        _parse(der, "certificate" if i == last else f"cabundle[{i}]")
        for i, der in enumerate(certificates)
    ]
    # The root's own signature proves nothing that its pinned hash does not.
    for issuer, subject in pairwise(chain):
        _check_names(issuer, )
    for i, parsed in enumerate(chain[:-1]):
        _check_authority(parsed, following=last - 1 - i)
    _check_leaf(chain[-1])
    for issuer, subject in pairwise(chain):
        _check_signature(issuer, subject)
    return VerifiedChain(tuple(chain), _common_name(chain[-1].facts.name))


def x_verify_chain__mutmut_32(certificates: Sequence[bytes], roots: Roots) -> VerifiedChain:
    """Check a chain against everything but time.

    Args:
        certificates: DER, root first, leaf last; at least two.
        roots: What the first one must be.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: One of V16 to V22 is broken.
    """
    if len(certificates) < 2:
        raise InvalidRequest(f"chain: expected at least two certificates, got {len(certificates)}")
    if hashlib.sha256(certificates[0]).digest() not in roots.fingerprints:
        raise RuleBroken(Rule.V16, "cabundle[0]: expected a pinned root, got another certificate")
    last = len(certificates) - 1
    chain = [
        _parse(der, "certificate" if i == last else f"cabundle[{i}]")
        for i, der in enumerate(certificates)
    ]
    # The root's own signature proves nothing that its pinned hash does not.
    for issuer, subject in pairwise(chain):
        _check_names(issuer, subject)
    for i, parsed in enumerate(None):
        _check_authority(parsed, following=last - 1 - i)
    _check_leaf(chain[-1])
    for issuer, subject in pairwise(chain):
        _check_signature(issuer, subject)
    return VerifiedChain(tuple(chain), _common_name(chain[-1].facts.name))


def x_verify_chain__mutmut_33(certificates: Sequence[bytes], roots: Roots) -> VerifiedChain:
    """Check a chain against everything but time.

    Args:
        certificates: DER, root first, leaf last; at least two.
        roots: What the first one must be.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: One of V16 to V22 is broken.
    """
    if len(certificates) < 2:
        raise InvalidRequest(f"chain: expected at least two certificates, got {len(certificates)}")
    if hashlib.sha256(certificates[0]).digest() not in roots.fingerprints:
        raise RuleBroken(Rule.V16, "cabundle[0]: expected a pinned root, got another certificate")
    last = len(certificates) - 1
    chain = [
        _parse(der, "certificate" if i == last else f"cabundle[{i}]")
        for i, der in enumerate(certificates)
    ]
    # The root's own signature proves nothing that its pinned hash does not.
    for issuer, subject in pairwise(chain):
        _check_names(issuer, subject)
    for i, parsed in enumerate(chain[:+1]):
        _check_authority(parsed, following=last - 1 - i)
    _check_leaf(chain[-1])
    for issuer, subject in pairwise(chain):
        _check_signature(issuer, subject)
    return VerifiedChain(tuple(chain), _common_name(chain[-1].facts.name))


def x_verify_chain__mutmut_34(certificates: Sequence[bytes], roots: Roots) -> VerifiedChain:
    """Check a chain against everything but time.

    Args:
        certificates: DER, root first, leaf last; at least two.
        roots: What the first one must be.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: One of V16 to V22 is broken.
    """
    if len(certificates) < 2:
        raise InvalidRequest(f"chain: expected at least two certificates, got {len(certificates)}")
    if hashlib.sha256(certificates[0]).digest() not in roots.fingerprints:
        raise RuleBroken(Rule.V16, "cabundle[0]: expected a pinned root, got another certificate")
    last = len(certificates) - 1
    chain = [
        _parse(der, "certificate" if i == last else f"cabundle[{i}]")
        for i, der in enumerate(certificates)
    ]
    # The root's own signature proves nothing that its pinned hash does not.
    for issuer, subject in pairwise(chain):
        _check_names(issuer, subject)
    for i, parsed in enumerate(chain[:-2]):
        _check_authority(parsed, following=last - 1 - i)
    _check_leaf(chain[-1])
    for issuer, subject in pairwise(chain):
        _check_signature(issuer, subject)
    return VerifiedChain(tuple(chain), _common_name(chain[-1].facts.name))


def x_verify_chain__mutmut_35(certificates: Sequence[bytes], roots: Roots) -> VerifiedChain:
    """Check a chain against everything but time.

    Args:
        certificates: DER, root first, leaf last; at least two.
        roots: What the first one must be.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: One of V16 to V22 is broken.
    """
    if len(certificates) < 2:
        raise InvalidRequest(f"chain: expected at least two certificates, got {len(certificates)}")
    if hashlib.sha256(certificates[0]).digest() not in roots.fingerprints:
        raise RuleBroken(Rule.V16, "cabundle[0]: expected a pinned root, got another certificate")
    last = len(certificates) - 1
    chain = [
        _parse(der, "certificate" if i == last else f"cabundle[{i}]")
        for i, der in enumerate(certificates)
    ]
    # The root's own signature proves nothing that its pinned hash does not.
    for issuer, subject in pairwise(chain):
        _check_names(issuer, subject)
    for i, parsed in enumerate(chain[:-1]):
        _check_authority(None, following=last - 1 - i)
    _check_leaf(chain[-1])
    for issuer, subject in pairwise(chain):
        _check_signature(issuer, subject)
    return VerifiedChain(tuple(chain), _common_name(chain[-1].facts.name))


def x_verify_chain__mutmut_36(certificates: Sequence[bytes], roots: Roots) -> VerifiedChain:
    """Check a chain against everything but time.

    Args:
        certificates: DER, root first, leaf last; at least two.
        roots: What the first one must be.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: One of V16 to V22 is broken.
    """
    if len(certificates) < 2:
        raise InvalidRequest(f"chain: expected at least two certificates, got {len(certificates)}")
    if hashlib.sha256(certificates[0]).digest() not in roots.fingerprints:
        raise RuleBroken(Rule.V16, "cabundle[0]: expected a pinned root, got another certificate")
    last = len(certificates) - 1
    chain = [
        _parse(der, "certificate" if i == last else f"cabundle[{i}]")
        for i, der in enumerate(certificates)
    ]
    # The root's own signature proves nothing that its pinned hash does not.
    for issuer, subject in pairwise(chain):
        _check_names(issuer, subject)
    for i, parsed in enumerate(chain[:-1]):
        _check_authority(parsed, following=None)
    _check_leaf(chain[-1])
    for issuer, subject in pairwise(chain):
        _check_signature(issuer, subject)
    return VerifiedChain(tuple(chain), _common_name(chain[-1].facts.name))


def x_verify_chain__mutmut_37(certificates: Sequence[bytes], roots: Roots) -> VerifiedChain:
    """Check a chain against everything but time.

    Args:
        certificates: DER, root first, leaf last; at least two.
        roots: What the first one must be.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: One of V16 to V22 is broken.
    """
    if len(certificates) < 2:
        raise InvalidRequest(f"chain: expected at least two certificates, got {len(certificates)}")
    if hashlib.sha256(certificates[0]).digest() not in roots.fingerprints:
        raise RuleBroken(Rule.V16, "cabundle[0]: expected a pinned root, got another certificate")
    last = len(certificates) - 1
    chain = [
        _parse(der, "certificate" if i == last else f"cabundle[{i}]")
        for i, der in enumerate(certificates)
    ]
    # The root's own signature proves nothing that its pinned hash does not.
    for issuer, subject in pairwise(chain):
        _check_names(issuer, subject)
    for i, parsed in enumerate(chain[:-1]):
        _check_authority(following=last - 1 - i)
    _check_leaf(chain[-1])
    for issuer, subject in pairwise(chain):
        _check_signature(issuer, subject)
    return VerifiedChain(tuple(chain), _common_name(chain[-1].facts.name))


def x_verify_chain__mutmut_38(certificates: Sequence[bytes], roots: Roots) -> VerifiedChain:
    """Check a chain against everything but time.

    Args:
        certificates: DER, root first, leaf last; at least two.
        roots: What the first one must be.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: One of V16 to V22 is broken.
    """
    if len(certificates) < 2:
        raise InvalidRequest(f"chain: expected at least two certificates, got {len(certificates)}")
    if hashlib.sha256(certificates[0]).digest() not in roots.fingerprints:
        raise RuleBroken(Rule.V16, "cabundle[0]: expected a pinned root, got another certificate")
    last = len(certificates) - 1
    chain = [
        _parse(der, "certificate" if i == last else f"cabundle[{i}]")
        for i, der in enumerate(certificates)
    ]
    # The root's own signature proves nothing that its pinned hash does not.
    for issuer, subject in pairwise(chain):
        _check_names(issuer, subject)
    for i, parsed in enumerate(chain[:-1]):
        _check_authority(parsed, )
    _check_leaf(chain[-1])
    for issuer, subject in pairwise(chain):
        _check_signature(issuer, subject)
    return VerifiedChain(tuple(chain), _common_name(chain[-1].facts.name))


def x_verify_chain__mutmut_39(certificates: Sequence[bytes], roots: Roots) -> VerifiedChain:
    """Check a chain against everything but time.

    Args:
        certificates: DER, root first, leaf last; at least two.
        roots: What the first one must be.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: One of V16 to V22 is broken.
    """
    if len(certificates) < 2:
        raise InvalidRequest(f"chain: expected at least two certificates, got {len(certificates)}")
    if hashlib.sha256(certificates[0]).digest() not in roots.fingerprints:
        raise RuleBroken(Rule.V16, "cabundle[0]: expected a pinned root, got another certificate")
    last = len(certificates) - 1
    chain = [
        _parse(der, "certificate" if i == last else f"cabundle[{i}]")
        for i, der in enumerate(certificates)
    ]
    # The root's own signature proves nothing that its pinned hash does not.
    for issuer, subject in pairwise(chain):
        _check_names(issuer, subject)
    for i, parsed in enumerate(chain[:-1]):
        _check_authority(parsed, following=last - 1 + i)
    _check_leaf(chain[-1])
    for issuer, subject in pairwise(chain):
        _check_signature(issuer, subject)
    return VerifiedChain(tuple(chain), _common_name(chain[-1].facts.name))


def x_verify_chain__mutmut_40(certificates: Sequence[bytes], roots: Roots) -> VerifiedChain:
    """Check a chain against everything but time.

    Args:
        certificates: DER, root first, leaf last; at least two.
        roots: What the first one must be.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: One of V16 to V22 is broken.
    """
    if len(certificates) < 2:
        raise InvalidRequest(f"chain: expected at least two certificates, got {len(certificates)}")
    if hashlib.sha256(certificates[0]).digest() not in roots.fingerprints:
        raise RuleBroken(Rule.V16, "cabundle[0]: expected a pinned root, got another certificate")
    last = len(certificates) - 1
    chain = [
        _parse(der, "certificate" if i == last else f"cabundle[{i}]")
        for i, der in enumerate(certificates)
    ]
    # The root's own signature proves nothing that its pinned hash does not.
    for issuer, subject in pairwise(chain):
        _check_names(issuer, subject)
    for i, parsed in enumerate(chain[:-1]):
        _check_authority(parsed, following=last + 1 - i)
    _check_leaf(chain[-1])
    for issuer, subject in pairwise(chain):
        _check_signature(issuer, subject)
    return VerifiedChain(tuple(chain), _common_name(chain[-1].facts.name))


def x_verify_chain__mutmut_41(certificates: Sequence[bytes], roots: Roots) -> VerifiedChain:
    """Check a chain against everything but time.

    Args:
        certificates: DER, root first, leaf last; at least two.
        roots: What the first one must be.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: One of V16 to V22 is broken.
    """
    if len(certificates) < 2:
        raise InvalidRequest(f"chain: expected at least two certificates, got {len(certificates)}")
    if hashlib.sha256(certificates[0]).digest() not in roots.fingerprints:
        raise RuleBroken(Rule.V16, "cabundle[0]: expected a pinned root, got another certificate")
    last = len(certificates) - 1
    chain = [
        _parse(der, "certificate" if i == last else f"cabundle[{i}]")
        for i, der in enumerate(certificates)
    ]
    # The root's own signature proves nothing that its pinned hash does not.
    for issuer, subject in pairwise(chain):
        _check_names(issuer, subject)
    for i, parsed in enumerate(chain[:-1]):
        _check_authority(parsed, following=last - 2 - i)
    _check_leaf(chain[-1])
    for issuer, subject in pairwise(chain):
        _check_signature(issuer, subject)
    return VerifiedChain(tuple(chain), _common_name(chain[-1].facts.name))


def x_verify_chain__mutmut_42(certificates: Sequence[bytes], roots: Roots) -> VerifiedChain:
    """Check a chain against everything but time.

    Args:
        certificates: DER, root first, leaf last; at least two.
        roots: What the first one must be.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: One of V16 to V22 is broken.
    """
    if len(certificates) < 2:
        raise InvalidRequest(f"chain: expected at least two certificates, got {len(certificates)}")
    if hashlib.sha256(certificates[0]).digest() not in roots.fingerprints:
        raise RuleBroken(Rule.V16, "cabundle[0]: expected a pinned root, got another certificate")
    last = len(certificates) - 1
    chain = [
        _parse(der, "certificate" if i == last else f"cabundle[{i}]")
        for i, der in enumerate(certificates)
    ]
    # The root's own signature proves nothing that its pinned hash does not.
    for issuer, subject in pairwise(chain):
        _check_names(issuer, subject)
    for i, parsed in enumerate(chain[:-1]):
        _check_authority(parsed, following=last - 1 - i)
    _check_leaf(None)
    for issuer, subject in pairwise(chain):
        _check_signature(issuer, subject)
    return VerifiedChain(tuple(chain), _common_name(chain[-1].facts.name))


def x_verify_chain__mutmut_43(certificates: Sequence[bytes], roots: Roots) -> VerifiedChain:
    """Check a chain against everything but time.

    Args:
        certificates: DER, root first, leaf last; at least two.
        roots: What the first one must be.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: One of V16 to V22 is broken.
    """
    if len(certificates) < 2:
        raise InvalidRequest(f"chain: expected at least two certificates, got {len(certificates)}")
    if hashlib.sha256(certificates[0]).digest() not in roots.fingerprints:
        raise RuleBroken(Rule.V16, "cabundle[0]: expected a pinned root, got another certificate")
    last = len(certificates) - 1
    chain = [
        _parse(der, "certificate" if i == last else f"cabundle[{i}]")
        for i, der in enumerate(certificates)
    ]
    # The root's own signature proves nothing that its pinned hash does not.
    for issuer, subject in pairwise(chain):
        _check_names(issuer, subject)
    for i, parsed in enumerate(chain[:-1]):
        _check_authority(parsed, following=last - 1 - i)
    _check_leaf(chain[+1])
    for issuer, subject in pairwise(chain):
        _check_signature(issuer, subject)
    return VerifiedChain(tuple(chain), _common_name(chain[-1].facts.name))


def x_verify_chain__mutmut_44(certificates: Sequence[bytes], roots: Roots) -> VerifiedChain:
    """Check a chain against everything but time.

    Args:
        certificates: DER, root first, leaf last; at least two.
        roots: What the first one must be.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: One of V16 to V22 is broken.
    """
    if len(certificates) < 2:
        raise InvalidRequest(f"chain: expected at least two certificates, got {len(certificates)}")
    if hashlib.sha256(certificates[0]).digest() not in roots.fingerprints:
        raise RuleBroken(Rule.V16, "cabundle[0]: expected a pinned root, got another certificate")
    last = len(certificates) - 1
    chain = [
        _parse(der, "certificate" if i == last else f"cabundle[{i}]")
        for i, der in enumerate(certificates)
    ]
    # The root's own signature proves nothing that its pinned hash does not.
    for issuer, subject in pairwise(chain):
        _check_names(issuer, subject)
    for i, parsed in enumerate(chain[:-1]):
        _check_authority(parsed, following=last - 1 - i)
    _check_leaf(chain[-2])
    for issuer, subject in pairwise(chain):
        _check_signature(issuer, subject)
    return VerifiedChain(tuple(chain), _common_name(chain[-1].facts.name))


def x_verify_chain__mutmut_45(certificates: Sequence[bytes], roots: Roots) -> VerifiedChain:
    """Check a chain against everything but time.

    Args:
        certificates: DER, root first, leaf last; at least two.
        roots: What the first one must be.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: One of V16 to V22 is broken.
    """
    if len(certificates) < 2:
        raise InvalidRequest(f"chain: expected at least two certificates, got {len(certificates)}")
    if hashlib.sha256(certificates[0]).digest() not in roots.fingerprints:
        raise RuleBroken(Rule.V16, "cabundle[0]: expected a pinned root, got another certificate")
    last = len(certificates) - 1
    chain = [
        _parse(der, "certificate" if i == last else f"cabundle[{i}]")
        for i, der in enumerate(certificates)
    ]
    # The root's own signature proves nothing that its pinned hash does not.
    for issuer, subject in pairwise(chain):
        _check_names(issuer, subject)
    for i, parsed in enumerate(chain[:-1]):
        _check_authority(parsed, following=last - 1 - i)
    _check_leaf(chain[-1])
    for issuer, subject in pairwise(None):
        _check_signature(issuer, subject)
    return VerifiedChain(tuple(chain), _common_name(chain[-1].facts.name))


def x_verify_chain__mutmut_46(certificates: Sequence[bytes], roots: Roots) -> VerifiedChain:
    """Check a chain against everything but time.

    Args:
        certificates: DER, root first, leaf last; at least two.
        roots: What the first one must be.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: One of V16 to V22 is broken.
    """
    if len(certificates) < 2:
        raise InvalidRequest(f"chain: expected at least two certificates, got {len(certificates)}")
    if hashlib.sha256(certificates[0]).digest() not in roots.fingerprints:
        raise RuleBroken(Rule.V16, "cabundle[0]: expected a pinned root, got another certificate")
    last = len(certificates) - 1
    chain = [
        _parse(der, "certificate" if i == last else f"cabundle[{i}]")
        for i, der in enumerate(certificates)
    ]
    # The root's own signature proves nothing that its pinned hash does not.
    for issuer, subject in pairwise(chain):
        _check_names(issuer, subject)
    for i, parsed in enumerate(chain[:-1]):
        _check_authority(parsed, following=last - 1 - i)
    _check_leaf(chain[-1])
    for issuer, subject in pairwise(chain):
        _check_signature(None, subject)
    return VerifiedChain(tuple(chain), _common_name(chain[-1].facts.name))


def x_verify_chain__mutmut_47(certificates: Sequence[bytes], roots: Roots) -> VerifiedChain:
    """Check a chain against everything but time.

    Args:
        certificates: DER, root first, leaf last; at least two.
        roots: What the first one must be.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: One of V16 to V22 is broken.
    """
    if len(certificates) < 2:
        raise InvalidRequest(f"chain: expected at least two certificates, got {len(certificates)}")
    if hashlib.sha256(certificates[0]).digest() not in roots.fingerprints:
        raise RuleBroken(Rule.V16, "cabundle[0]: expected a pinned root, got another certificate")
    last = len(certificates) - 1
    chain = [
        _parse(der, "certificate" if i == last else f"cabundle[{i}]")
        for i, der in enumerate(certificates)
    ]
    # The root's own signature proves nothing that its pinned hash does not.
    for issuer, subject in pairwise(chain):
        _check_names(issuer, subject)
    for i, parsed in enumerate(chain[:-1]):
        _check_authority(parsed, following=last - 1 - i)
    _check_leaf(chain[-1])
    for issuer, subject in pairwise(chain):
        _check_signature(issuer, None)
    return VerifiedChain(tuple(chain), _common_name(chain[-1].facts.name))


def x_verify_chain__mutmut_48(certificates: Sequence[bytes], roots: Roots) -> VerifiedChain:
    """Check a chain against everything but time.

    Args:
        certificates: DER, root first, leaf last; at least two.
        roots: What the first one must be.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: One of V16 to V22 is broken.
    """
    if len(certificates) < 2:
        raise InvalidRequest(f"chain: expected at least two certificates, got {len(certificates)}")
    if hashlib.sha256(certificates[0]).digest() not in roots.fingerprints:
        raise RuleBroken(Rule.V16, "cabundle[0]: expected a pinned root, got another certificate")
    last = len(certificates) - 1
    chain = [
        _parse(der, "certificate" if i == last else f"cabundle[{i}]")
        for i, der in enumerate(certificates)
    ]
    # The root's own signature proves nothing that its pinned hash does not.
    for issuer, subject in pairwise(chain):
        _check_names(issuer, subject)
    for i, parsed in enumerate(chain[:-1]):
        _check_authority(parsed, following=last - 1 - i)
    _check_leaf(chain[-1])
    for issuer, subject in pairwise(chain):
        _check_signature(subject)
    return VerifiedChain(tuple(chain), _common_name(chain[-1].facts.name))


def x_verify_chain__mutmut_49(certificates: Sequence[bytes], roots: Roots) -> VerifiedChain:
    """Check a chain against everything but time.

    Args:
        certificates: DER, root first, leaf last; at least two.
        roots: What the first one must be.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: One of V16 to V22 is broken.
    """
    if len(certificates) < 2:
        raise InvalidRequest(f"chain: expected at least two certificates, got {len(certificates)}")
    if hashlib.sha256(certificates[0]).digest() not in roots.fingerprints:
        raise RuleBroken(Rule.V16, "cabundle[0]: expected a pinned root, got another certificate")
    last = len(certificates) - 1
    chain = [
        _parse(der, "certificate" if i == last else f"cabundle[{i}]")
        for i, der in enumerate(certificates)
    ]
    # The root's own signature proves nothing that its pinned hash does not.
    for issuer, subject in pairwise(chain):
        _check_names(issuer, subject)
    for i, parsed in enumerate(chain[:-1]):
        _check_authority(parsed, following=last - 1 - i)
    _check_leaf(chain[-1])
    for issuer, subject in pairwise(chain):
        _check_signature(issuer, )
    return VerifiedChain(tuple(chain), _common_name(chain[-1].facts.name))


def x_verify_chain__mutmut_50(certificates: Sequence[bytes], roots: Roots) -> VerifiedChain:
    """Check a chain against everything but time.

    Args:
        certificates: DER, root first, leaf last; at least two.
        roots: What the first one must be.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: One of V16 to V22 is broken.
    """
    if len(certificates) < 2:
        raise InvalidRequest(f"chain: expected at least two certificates, got {len(certificates)}")
    if hashlib.sha256(certificates[0]).digest() not in roots.fingerprints:
        raise RuleBroken(Rule.V16, "cabundle[0]: expected a pinned root, got another certificate")
    last = len(certificates) - 1
    chain = [
        _parse(der, "certificate" if i == last else f"cabundle[{i}]")
        for i, der in enumerate(certificates)
    ]
    # The root's own signature proves nothing that its pinned hash does not.
    for issuer, subject in pairwise(chain):
        _check_names(issuer, subject)
    for i, parsed in enumerate(chain[:-1]):
        _check_authority(parsed, following=last - 1 - i)
    _check_leaf(chain[-1])
    for issuer, subject in pairwise(chain):
        _check_signature(issuer, subject)
    return VerifiedChain(None, _common_name(chain[-1].facts.name))


def x_verify_chain__mutmut_51(certificates: Sequence[bytes], roots: Roots) -> VerifiedChain:
    """Check a chain against everything but time.

    Args:
        certificates: DER, root first, leaf last; at least two.
        roots: What the first one must be.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: One of V16 to V22 is broken.
    """
    if len(certificates) < 2:
        raise InvalidRequest(f"chain: expected at least two certificates, got {len(certificates)}")
    if hashlib.sha256(certificates[0]).digest() not in roots.fingerprints:
        raise RuleBroken(Rule.V16, "cabundle[0]: expected a pinned root, got another certificate")
    last = len(certificates) - 1
    chain = [
        _parse(der, "certificate" if i == last else f"cabundle[{i}]")
        for i, der in enumerate(certificates)
    ]
    # The root's own signature proves nothing that its pinned hash does not.
    for issuer, subject in pairwise(chain):
        _check_names(issuer, subject)
    for i, parsed in enumerate(chain[:-1]):
        _check_authority(parsed, following=last - 1 - i)
    _check_leaf(chain[-1])
    for issuer, subject in pairwise(chain):
        _check_signature(issuer, subject)
    return VerifiedChain(tuple(chain), None)


def x_verify_chain__mutmut_52(certificates: Sequence[bytes], roots: Roots) -> VerifiedChain:
    """Check a chain against everything but time.

    Args:
        certificates: DER, root first, leaf last; at least two.
        roots: What the first one must be.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: One of V16 to V22 is broken.
    """
    if len(certificates) < 2:
        raise InvalidRequest(f"chain: expected at least two certificates, got {len(certificates)}")
    if hashlib.sha256(certificates[0]).digest() not in roots.fingerprints:
        raise RuleBroken(Rule.V16, "cabundle[0]: expected a pinned root, got another certificate")
    last = len(certificates) - 1
    chain = [
        _parse(der, "certificate" if i == last else f"cabundle[{i}]")
        for i, der in enumerate(certificates)
    ]
    # The root's own signature proves nothing that its pinned hash does not.
    for issuer, subject in pairwise(chain):
        _check_names(issuer, subject)
    for i, parsed in enumerate(chain[:-1]):
        _check_authority(parsed, following=last - 1 - i)
    _check_leaf(chain[-1])
    for issuer, subject in pairwise(chain):
        _check_signature(issuer, subject)
    return VerifiedChain(_common_name(chain[-1].facts.name))


def x_verify_chain__mutmut_53(certificates: Sequence[bytes], roots: Roots) -> VerifiedChain:
    """Check a chain against everything but time.

    Args:
        certificates: DER, root first, leaf last; at least two.
        roots: What the first one must be.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: One of V16 to V22 is broken.
    """
    if len(certificates) < 2:
        raise InvalidRequest(f"chain: expected at least two certificates, got {len(certificates)}")
    if hashlib.sha256(certificates[0]).digest() not in roots.fingerprints:
        raise RuleBroken(Rule.V16, "cabundle[0]: expected a pinned root, got another certificate")
    last = len(certificates) - 1
    chain = [
        _parse(der, "certificate" if i == last else f"cabundle[{i}]")
        for i, der in enumerate(certificates)
    ]
    # The root's own signature proves nothing that its pinned hash does not.
    for issuer, subject in pairwise(chain):
        _check_names(issuer, subject)
    for i, parsed in enumerate(chain[:-1]):
        _check_authority(parsed, following=last - 1 - i)
    _check_leaf(chain[-1])
    for issuer, subject in pairwise(chain):
        _check_signature(issuer, subject)
    return VerifiedChain(tuple(chain), )


def x_verify_chain__mutmut_54(certificates: Sequence[bytes], roots: Roots) -> VerifiedChain:
    """Check a chain against everything but time.

    Args:
        certificates: DER, root first, leaf last; at least two.
        roots: What the first one must be.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: One of V16 to V22 is broken.
    """
    if len(certificates) < 2:
        raise InvalidRequest(f"chain: expected at least two certificates, got {len(certificates)}")
    if hashlib.sha256(certificates[0]).digest() not in roots.fingerprints:
        raise RuleBroken(Rule.V16, "cabundle[0]: expected a pinned root, got another certificate")
    last = len(certificates) - 1
    chain = [
        _parse(der, "certificate" if i == last else f"cabundle[{i}]")
        for i, der in enumerate(certificates)
    ]
    # The root's own signature proves nothing that its pinned hash does not.
    for issuer, subject in pairwise(chain):
        _check_names(issuer, subject)
    for i, parsed in enumerate(chain[:-1]):
        _check_authority(parsed, following=last - 1 - i)
    _check_leaf(chain[-1])
    for issuer, subject in pairwise(chain):
        _check_signature(issuer, subject)
    return VerifiedChain(tuple(None), _common_name(chain[-1].facts.name))


def x_verify_chain__mutmut_55(certificates: Sequence[bytes], roots: Roots) -> VerifiedChain:
    """Check a chain against everything but time.

    Args:
        certificates: DER, root first, leaf last; at least two.
        roots: What the first one must be.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: One of V16 to V22 is broken.
    """
    if len(certificates) < 2:
        raise InvalidRequest(f"chain: expected at least two certificates, got {len(certificates)}")
    if hashlib.sha256(certificates[0]).digest() not in roots.fingerprints:
        raise RuleBroken(Rule.V16, "cabundle[0]: expected a pinned root, got another certificate")
    last = len(certificates) - 1
    chain = [
        _parse(der, "certificate" if i == last else f"cabundle[{i}]")
        for i, der in enumerate(certificates)
    ]
    # The root's own signature proves nothing that its pinned hash does not.
    for issuer, subject in pairwise(chain):
        _check_names(issuer, subject)
    for i, parsed in enumerate(chain[:-1]):
        _check_authority(parsed, following=last - 1 - i)
    _check_leaf(chain[-1])
    for issuer, subject in pairwise(chain):
        _check_signature(issuer, subject)
    return VerifiedChain(tuple(chain), _common_name(None))


def x_verify_chain__mutmut_56(certificates: Sequence[bytes], roots: Roots) -> VerifiedChain:
    """Check a chain against everything but time.

    Args:
        certificates: DER, root first, leaf last; at least two.
        roots: What the first one must be.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: One of V16 to V22 is broken.
    """
    if len(certificates) < 2:
        raise InvalidRequest(f"chain: expected at least two certificates, got {len(certificates)}")
    if hashlib.sha256(certificates[0]).digest() not in roots.fingerprints:
        raise RuleBroken(Rule.V16, "cabundle[0]: expected a pinned root, got another certificate")
    last = len(certificates) - 1
    chain = [
        _parse(der, "certificate" if i == last else f"cabundle[{i}]")
        for i, der in enumerate(certificates)
    ]
    # The root's own signature proves nothing that its pinned hash does not.
    for issuer, subject in pairwise(chain):
        _check_names(issuer, subject)
    for i, parsed in enumerate(chain[:-1]):
        _check_authority(parsed, following=last - 1 - i)
    _check_leaf(chain[-1])
    for issuer, subject in pairwise(chain):
        _check_signature(issuer, subject)
    return VerifiedChain(tuple(chain), _common_name(chain[+1].facts.name))


def x_verify_chain__mutmut_57(certificates: Sequence[bytes], roots: Roots) -> VerifiedChain:
    """Check a chain against everything but time.

    Args:
        certificates: DER, root first, leaf last; at least two.
        roots: What the first one must be.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: One of V16 to V22 is broken.
    """
    if len(certificates) < 2:
        raise InvalidRequest(f"chain: expected at least two certificates, got {len(certificates)}")
    if hashlib.sha256(certificates[0]).digest() not in roots.fingerprints:
        raise RuleBroken(Rule.V16, "cabundle[0]: expected a pinned root, got another certificate")
    last = len(certificates) - 1
    chain = [
        _parse(der, "certificate" if i == last else f"cabundle[{i}]")
        for i, der in enumerate(certificates)
    ]
    # The root's own signature proves nothing that its pinned hash does not.
    for issuer, subject in pairwise(chain):
        _check_names(issuer, subject)
    for i, parsed in enumerate(chain[:-1]):
        _check_authority(parsed, following=last - 1 - i)
    _check_leaf(chain[-1])
    for issuer, subject in pairwise(chain):
        _check_signature(issuer, subject)
    return VerifiedChain(tuple(chain), _common_name(chain[-2].facts.name))

mutants_x_verify_chain__mutmut['_mutmut_orig'] = x_verify_chain__mutmut_orig # type: ignore # mutmut generated
mutants_x_verify_chain__mutmut['x_verify_chain__mutmut_1'] = x_verify_chain__mutmut_1 # type: ignore # mutmut generated
mutants_x_verify_chain__mutmut['x_verify_chain__mutmut_2'] = x_verify_chain__mutmut_2 # type: ignore # mutmut generated
mutants_x_verify_chain__mutmut['x_verify_chain__mutmut_3'] = x_verify_chain__mutmut_3 # type: ignore # mutmut generated
mutants_x_verify_chain__mutmut['x_verify_chain__mutmut_4'] = x_verify_chain__mutmut_4 # type: ignore # mutmut generated
mutants_x_verify_chain__mutmut['x_verify_chain__mutmut_5'] = x_verify_chain__mutmut_5 # type: ignore # mutmut generated
mutants_x_verify_chain__mutmut['x_verify_chain__mutmut_6'] = x_verify_chain__mutmut_6 # type: ignore # mutmut generated
mutants_x_verify_chain__mutmut['x_verify_chain__mutmut_7'] = x_verify_chain__mutmut_7 # type: ignore # mutmut generated
mutants_x_verify_chain__mutmut['x_verify_chain__mutmut_8'] = x_verify_chain__mutmut_8 # type: ignore # mutmut generated
mutants_x_verify_chain__mutmut['x_verify_chain__mutmut_9'] = x_verify_chain__mutmut_9 # type: ignore # mutmut generated
mutants_x_verify_chain__mutmut['x_verify_chain__mutmut_10'] = x_verify_chain__mutmut_10 # type: ignore # mutmut generated
mutants_x_verify_chain__mutmut['x_verify_chain__mutmut_11'] = x_verify_chain__mutmut_11 # type: ignore # mutmut generated
mutants_x_verify_chain__mutmut['x_verify_chain__mutmut_12'] = x_verify_chain__mutmut_12 # type: ignore # mutmut generated
mutants_x_verify_chain__mutmut['x_verify_chain__mutmut_13'] = x_verify_chain__mutmut_13 # type: ignore # mutmut generated
mutants_x_verify_chain__mutmut['x_verify_chain__mutmut_14'] = x_verify_chain__mutmut_14 # type: ignore # mutmut generated
mutants_x_verify_chain__mutmut['x_verify_chain__mutmut_15'] = x_verify_chain__mutmut_15 # type: ignore # mutmut generated
mutants_x_verify_chain__mutmut['x_verify_chain__mutmut_16'] = x_verify_chain__mutmut_16 # type: ignore # mutmut generated
mutants_x_verify_chain__mutmut['x_verify_chain__mutmut_17'] = x_verify_chain__mutmut_17 # type: ignore # mutmut generated
mutants_x_verify_chain__mutmut['x_verify_chain__mutmut_18'] = x_verify_chain__mutmut_18 # type: ignore # mutmut generated
mutants_x_verify_chain__mutmut['x_verify_chain__mutmut_19'] = x_verify_chain__mutmut_19 # type: ignore # mutmut generated
mutants_x_verify_chain__mutmut['x_verify_chain__mutmut_20'] = x_verify_chain__mutmut_20 # type: ignore # mutmut generated
mutants_x_verify_chain__mutmut['x_verify_chain__mutmut_21'] = x_verify_chain__mutmut_21 # type: ignore # mutmut generated
mutants_x_verify_chain__mutmut['x_verify_chain__mutmut_22'] = x_verify_chain__mutmut_22 # type: ignore # mutmut generated
mutants_x_verify_chain__mutmut['x_verify_chain__mutmut_23'] = x_verify_chain__mutmut_23 # type: ignore # mutmut generated
mutants_x_verify_chain__mutmut['x_verify_chain__mutmut_24'] = x_verify_chain__mutmut_24 # type: ignore # mutmut generated
mutants_x_verify_chain__mutmut['x_verify_chain__mutmut_25'] = x_verify_chain__mutmut_25 # type: ignore # mutmut generated
mutants_x_verify_chain__mutmut['x_verify_chain__mutmut_26'] = x_verify_chain__mutmut_26 # type: ignore # mutmut generated
mutants_x_verify_chain__mutmut['x_verify_chain__mutmut_27'] = x_verify_chain__mutmut_27 # type: ignore # mutmut generated
mutants_x_verify_chain__mutmut['x_verify_chain__mutmut_28'] = x_verify_chain__mutmut_28 # type: ignore # mutmut generated
mutants_x_verify_chain__mutmut['x_verify_chain__mutmut_29'] = x_verify_chain__mutmut_29 # type: ignore # mutmut generated
mutants_x_verify_chain__mutmut['x_verify_chain__mutmut_30'] = x_verify_chain__mutmut_30 # type: ignore # mutmut generated
mutants_x_verify_chain__mutmut['x_verify_chain__mutmut_31'] = x_verify_chain__mutmut_31 # type: ignore # mutmut generated
mutants_x_verify_chain__mutmut['x_verify_chain__mutmut_32'] = x_verify_chain__mutmut_32 # type: ignore # mutmut generated
mutants_x_verify_chain__mutmut['x_verify_chain__mutmut_33'] = x_verify_chain__mutmut_33 # type: ignore # mutmut generated
mutants_x_verify_chain__mutmut['x_verify_chain__mutmut_34'] = x_verify_chain__mutmut_34 # type: ignore # mutmut generated
mutants_x_verify_chain__mutmut['x_verify_chain__mutmut_35'] = x_verify_chain__mutmut_35 # type: ignore # mutmut generated
mutants_x_verify_chain__mutmut['x_verify_chain__mutmut_36'] = x_verify_chain__mutmut_36 # type: ignore # mutmut generated
mutants_x_verify_chain__mutmut['x_verify_chain__mutmut_37'] = x_verify_chain__mutmut_37 # type: ignore # mutmut generated
mutants_x_verify_chain__mutmut['x_verify_chain__mutmut_38'] = x_verify_chain__mutmut_38 # type: ignore # mutmut generated
mutants_x_verify_chain__mutmut['x_verify_chain__mutmut_39'] = x_verify_chain__mutmut_39 # type: ignore # mutmut generated
mutants_x_verify_chain__mutmut['x_verify_chain__mutmut_40'] = x_verify_chain__mutmut_40 # type: ignore # mutmut generated
mutants_x_verify_chain__mutmut['x_verify_chain__mutmut_41'] = x_verify_chain__mutmut_41 # type: ignore # mutmut generated
mutants_x_verify_chain__mutmut['x_verify_chain__mutmut_42'] = x_verify_chain__mutmut_42 # type: ignore # mutmut generated
mutants_x_verify_chain__mutmut['x_verify_chain__mutmut_43'] = x_verify_chain__mutmut_43 # type: ignore # mutmut generated
mutants_x_verify_chain__mutmut['x_verify_chain__mutmut_44'] = x_verify_chain__mutmut_44 # type: ignore # mutmut generated
mutants_x_verify_chain__mutmut['x_verify_chain__mutmut_45'] = x_verify_chain__mutmut_45 # type: ignore # mutmut generated
mutants_x_verify_chain__mutmut['x_verify_chain__mutmut_46'] = x_verify_chain__mutmut_46 # type: ignore # mutmut generated
mutants_x_verify_chain__mutmut['x_verify_chain__mutmut_47'] = x_verify_chain__mutmut_47 # type: ignore # mutmut generated
mutants_x_verify_chain__mutmut['x_verify_chain__mutmut_48'] = x_verify_chain__mutmut_48 # type: ignore # mutmut generated
mutants_x_verify_chain__mutmut['x_verify_chain__mutmut_49'] = x_verify_chain__mutmut_49 # type: ignore # mutmut generated
mutants_x_verify_chain__mutmut['x_verify_chain__mutmut_50'] = x_verify_chain__mutmut_50 # type: ignore # mutmut generated
mutants_x_verify_chain__mutmut['x_verify_chain__mutmut_51'] = x_verify_chain__mutmut_51 # type: ignore # mutmut generated
mutants_x_verify_chain__mutmut['x_verify_chain__mutmut_52'] = x_verify_chain__mutmut_52 # type: ignore # mutmut generated
mutants_x_verify_chain__mutmut['x_verify_chain__mutmut_53'] = x_verify_chain__mutmut_53 # type: ignore # mutmut generated
mutants_x_verify_chain__mutmut['x_verify_chain__mutmut_54'] = x_verify_chain__mutmut_54 # type: ignore # mutmut generated
mutants_x_verify_chain__mutmut['x_verify_chain__mutmut_55'] = x_verify_chain__mutmut_55 # type: ignore # mutmut generated
mutants_x_verify_chain__mutmut['x_verify_chain__mutmut_56'] = x_verify_chain__mutmut_56 # type: ignore # mutmut generated
mutants_x_verify_chain__mutmut['x_verify_chain__mutmut_57'] = x_verify_chain__mutmut_57 # type: ignore # mutmut generated
mutants_xǁChainCacheǁ__init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁChainCacheǁverify__mutmut: MutantDict = {}  # type: ignore


class ChainCache:
    """Chains that have verified, found again by their whole content and the roots they had.

    Bounded: the chain that was not asked for the longest goes first. A chain that breaks a rule is
    never kept. May be shared by threads.
    """

    @_mutmut_mutated(mutants_xǁChainCacheǁ__init____mutmut)
    def __init__(self, max_chains: int = 256) -> None:
        """Make an empty cache.

        Args:
            max_chains: One takes about 10 kB; each attestation key has its own.

        Raises:
            InvalidRequest: There would be no room for any.
        """
        if max_chains < 1:
            raise InvalidRequest(f"chain cache: expected room for one chain, got {max_chains}")
        self._verify = lru_cache(maxsize=max_chains)(verify_chain)

    def xǁChainCacheǁ__init____mutmut_orig(self, max_chains: int = 256) -> None:
        """Make an empty cache.

        Args:
            max_chains: One takes about 10 kB; each attestation key has its own.

        Raises:
            InvalidRequest: There would be no room for any.
        """
        if max_chains < 1:
            raise InvalidRequest(f"chain cache: expected room for one chain, got {max_chains}")
        self._verify = lru_cache(maxsize=max_chains)(verify_chain)

    def xǁChainCacheǁ__init____mutmut_1(self, max_chains: int = 257) -> None:
        """Make an empty cache.

        Args:
            max_chains: One takes about 10 kB; each attestation key has its own.

        Raises:
            InvalidRequest: There would be no room for any.
        """
        if max_chains < 1:
            raise InvalidRequest(f"chain cache: expected room for one chain, got {max_chains}")
        self._verify = lru_cache(maxsize=max_chains)(verify_chain)

    def xǁChainCacheǁ__init____mutmut_2(self, max_chains: int = 256) -> None:
        """Make an empty cache.

        Args:
            max_chains: One takes about 10 kB; each attestation key has its own.

        Raises:
            InvalidRequest: There would be no room for any.
        """
        if max_chains <= 1:
            raise InvalidRequest(f"chain cache: expected room for one chain, got {max_chains}")
        self._verify = lru_cache(maxsize=max_chains)(verify_chain)

    def xǁChainCacheǁ__init____mutmut_3(self, max_chains: int = 256) -> None:
        """Make an empty cache.

        Args:
            max_chains: One takes about 10 kB; each attestation key has its own.

        Raises:
            InvalidRequest: There would be no room for any.
        """
        if max_chains < 2:
            raise InvalidRequest(f"chain cache: expected room for one chain, got {max_chains}")
        self._verify = lru_cache(maxsize=max_chains)(verify_chain)

    def xǁChainCacheǁ__init____mutmut_4(self, max_chains: int = 256) -> None:
        """Make an empty cache.

        Args:
            max_chains: One takes about 10 kB; each attestation key has its own.

        Raises:
            InvalidRequest: There would be no room for any.
        """
        if max_chains < 1:
            raise InvalidRequest(None)
        self._verify = lru_cache(maxsize=max_chains)(verify_chain)

    def xǁChainCacheǁ__init____mutmut_5(self, max_chains: int = 256) -> None:
        """Make an empty cache.

        Args:
            max_chains: One takes about 10 kB; each attestation key has its own.

        Raises:
            InvalidRequest: There would be no room for any.
        """
        if max_chains < 1:
            raise InvalidRequest(f"chain cache: expected room for one chain, got {max_chains}")
        self._verify = None

    def xǁChainCacheǁ__init____mutmut_6(self, max_chains: int = 256) -> None:
        """Make an empty cache.

        Args:
            max_chains: One takes about 10 kB; each attestation key has its own.

        Raises:
            InvalidRequest: There would be no room for any.
        """
        if max_chains < 1:
            raise InvalidRequest(f"chain cache: expected room for one chain, got {max_chains}")
        self._verify = lru_cache(maxsize=max_chains)(None)

    def xǁChainCacheǁ__init____mutmut_7(self, max_chains: int = 256) -> None:
        """Make an empty cache.

        Args:
            max_chains: One takes about 10 kB; each attestation key has its own.

        Raises:
            InvalidRequest: There would be no room for any.
        """
        if max_chains < 1:
            raise InvalidRequest(f"chain cache: expected room for one chain, got {max_chains}")
        self._verify = lru_cache(maxsize=None)(verify_chain)

    @_mutmut_mutated(mutants_xǁChainCacheǁverify__mutmut)
    def verify(self, certificates: tuple[bytes, ...], roots: Roots) -> VerifiedChain:
        """Return what `verify_chain` returns, or raise what it raises."""
        return self._verify(certificates, roots)

    def xǁChainCacheǁverify__mutmut_orig(self, certificates: tuple[bytes, ...], roots: Roots) -> VerifiedChain:
        """Return what `verify_chain` returns, or raise what it raises."""
        return self._verify(certificates, roots)

    def xǁChainCacheǁverify__mutmut_1(self, certificates: tuple[bytes, ...], roots: Roots) -> VerifiedChain:
        """Return what `verify_chain` returns, or raise what it raises."""
        return self._verify(None, roots)

    def xǁChainCacheǁverify__mutmut_2(self, certificates: tuple[bytes, ...], roots: Roots) -> VerifiedChain:
        """Return what `verify_chain` returns, or raise what it raises."""
        return self._verify(certificates, None)

    def xǁChainCacheǁverify__mutmut_3(self, certificates: tuple[bytes, ...], roots: Roots) -> VerifiedChain:
        """Return what `verify_chain` returns, or raise what it raises."""
        return self._verify(roots)

    def xǁChainCacheǁverify__mutmut_4(self, certificates: tuple[bytes, ...], roots: Roots) -> VerifiedChain:
        """Return what `verify_chain` returns, or raise what it raises."""
        return self._verify(certificates, )

mutants_xǁChainCacheǁ__init____mutmut['_mutmut_orig'] = ChainCache.xǁChainCacheǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁChainCacheǁ__init____mutmut['xǁChainCacheǁ__init____mutmut_1'] = ChainCache.xǁChainCacheǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁChainCacheǁ__init____mutmut['xǁChainCacheǁ__init____mutmut_2'] = ChainCache.xǁChainCacheǁ__init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁChainCacheǁ__init____mutmut['xǁChainCacheǁ__init____mutmut_3'] = ChainCache.xǁChainCacheǁ__init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁChainCacheǁ__init____mutmut['xǁChainCacheǁ__init____mutmut_4'] = ChainCache.xǁChainCacheǁ__init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁChainCacheǁ__init____mutmut['xǁChainCacheǁ__init____mutmut_5'] = ChainCache.xǁChainCacheǁ__init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁChainCacheǁ__init____mutmut['xǁChainCacheǁ__init____mutmut_6'] = ChainCache.xǁChainCacheǁ__init____mutmut_6 # type: ignore # mutmut generated
mutants_xǁChainCacheǁ__init____mutmut['xǁChainCacheǁ__init____mutmut_7'] = ChainCache.xǁChainCacheǁ__init____mutmut_7 # type: ignore # mutmut generated

mutants_xǁChainCacheǁverify__mutmut['_mutmut_orig'] = ChainCache.xǁChainCacheǁverify__mutmut_orig # type: ignore # mutmut generated
mutants_xǁChainCacheǁverify__mutmut['xǁChainCacheǁverify__mutmut_1'] = ChainCache.xǁChainCacheǁverify__mutmut_1 # type: ignore # mutmut generated
mutants_xǁChainCacheǁverify__mutmut['xǁChainCacheǁverify__mutmut_2'] = ChainCache.xǁChainCacheǁverify__mutmut_2 # type: ignore # mutmut generated
mutants_xǁChainCacheǁverify__mutmut['xǁChainCacheǁverify__mutmut_3'] = ChainCache.xǁChainCacheǁverify__mutmut_3 # type: ignore # mutmut generated
mutants_xǁChainCacheǁverify__mutmut['xǁChainCacheǁverify__mutmut_4'] = ChainCache.xǁChainCacheǁverify__mutmut_4 # type: ignore # mutmut generated
mutants_x_read_certificate__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_read_certificate__mutmut)
def read_certificate(der: bytes) -> CertificateFacts:
    """Return what a certificate says of itself; nobody vouches for it.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: V17 or V22 is broken.
    """
    return _parse(der, "certificate").facts


def x_read_certificate__mutmut_orig(der: bytes) -> CertificateFacts:
    """Return what a certificate says of itself; nobody vouches for it.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: V17 or V22 is broken.
    """
    return _parse(der, "certificate").facts


def x_read_certificate__mutmut_1(der: bytes) -> CertificateFacts:
    """Return what a certificate says of itself; nobody vouches for it.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: V17 or V22 is broken.
    """
    return _parse(None, "certificate").facts


def x_read_certificate__mutmut_2(der: bytes) -> CertificateFacts:
    """Return what a certificate says of itself; nobody vouches for it.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: V17 or V22 is broken.
    """
    return _parse(der, None).facts


def x_read_certificate__mutmut_3(der: bytes) -> CertificateFacts:
    """Return what a certificate says of itself; nobody vouches for it.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: V17 or V22 is broken.
    """
    return _parse("certificate").facts


def x_read_certificate__mutmut_4(der: bytes) -> CertificateFacts:
    """Return what a certificate says of itself; nobody vouches for it.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: V17 or V22 is broken.
    """
    return _parse(der, ).facts


def x_read_certificate__mutmut_5(der: bytes) -> CertificateFacts:
    """Return what a certificate says of itself; nobody vouches for it.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: V17 or V22 is broken.
    """
    return _parse(der, "XXcertificateXX").facts


def x_read_certificate__mutmut_6(der: bytes) -> CertificateFacts:
    """Return what a certificate says of itself; nobody vouches for it.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: V17 or V22 is broken.
    """
    return _parse(der, "CERTIFICATE").facts

mutants_x_read_certificate__mutmut['_mutmut_orig'] = x_read_certificate__mutmut_orig # type: ignore # mutmut generated
mutants_x_read_certificate__mutmut['x_read_certificate__mutmut_1'] = x_read_certificate__mutmut_1 # type: ignore # mutmut generated
mutants_x_read_certificate__mutmut['x_read_certificate__mutmut_2'] = x_read_certificate__mutmut_2 # type: ignore # mutmut generated
mutants_x_read_certificate__mutmut['x_read_certificate__mutmut_3'] = x_read_certificate__mutmut_3 # type: ignore # mutmut generated
mutants_x_read_certificate__mutmut['x_read_certificate__mutmut_4'] = x_read_certificate__mutmut_4 # type: ignore # mutmut generated
mutants_x_read_certificate__mutmut['x_read_certificate__mutmut_5'] = x_read_certificate__mutmut_5 # type: ignore # mutmut generated
mutants_x_read_certificate__mutmut['x_read_certificate__mutmut_6'] = x_read_certificate__mutmut_6 # type: ignore # mutmut generated
mutants_x_check_validity__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_check_validity__mutmut)
def check_validity(chain: VerifiedChain, at: datetime) -> None:
    """Check that every certificate is valid at a moment.

    Both borders belong to the validity period (RFC 5280 "Validity").

    Raises:
        RuleBroken: V23 is broken.
    """
    for link in chain.links:
        facts = link.facts
        if not facts.not_before <= at <= facts.not_after:
            raise RuleBroken(
                Rule.V23,
                f"{facts.subject}: expected validity at {at.isoformat()},"
                f" got {facts.not_before.isoformat()} to {facts.not_after.isoformat()}",
            )


def x_check_validity__mutmut_orig(chain: VerifiedChain, at: datetime) -> None:
    """Check that every certificate is valid at a moment.

    Both borders belong to the validity period (RFC 5280 "Validity").

    Raises:
        RuleBroken: V23 is broken.
    """
    for link in chain.links:
        facts = link.facts
        if not facts.not_before <= at <= facts.not_after:
            raise RuleBroken(
                Rule.V23,
                f"{facts.subject}: expected validity at {at.isoformat()},"
                f" got {facts.not_before.isoformat()} to {facts.not_after.isoformat()}",
            )


def x_check_validity__mutmut_1(chain: VerifiedChain, at: datetime) -> None:
    """Check that every certificate is valid at a moment.

    Both borders belong to the validity period (RFC 5280 "Validity").

    Raises:
        RuleBroken: V23 is broken.
    """
    for link in chain.links:
        facts = None
        if not facts.not_before <= at <= facts.not_after:
            raise RuleBroken(
                Rule.V23,
                f"{facts.subject}: expected validity at {at.isoformat()},"
                f" got {facts.not_before.isoformat()} to {facts.not_after.isoformat()}",
            )


def x_check_validity__mutmut_2(chain: VerifiedChain, at: datetime) -> None:
    """Check that every certificate is valid at a moment.

    Both borders belong to the validity period (RFC 5280 "Validity").

    Raises:
        RuleBroken: V23 is broken.
    """
    for link in chain.links:
        facts = link.facts
        if facts.not_before <= at <= facts.not_after:
            raise RuleBroken(
                Rule.V23,
                f"{facts.subject}: expected validity at {at.isoformat()},"
                f" got {facts.not_before.isoformat()} to {facts.not_after.isoformat()}",
            )


def x_check_validity__mutmut_3(chain: VerifiedChain, at: datetime) -> None:
    """Check that every certificate is valid at a moment.

    Both borders belong to the validity period (RFC 5280 "Validity").

    Raises:
        RuleBroken: V23 is broken.
    """
    for link in chain.links:
        facts = link.facts
        if not facts.not_before < at <= facts.not_after:
            raise RuleBroken(
                Rule.V23,
                f"{facts.subject}: expected validity at {at.isoformat()},"
                f" got {facts.not_before.isoformat()} to {facts.not_after.isoformat()}",
            )


def x_check_validity__mutmut_4(chain: VerifiedChain, at: datetime) -> None:
    """Check that every certificate is valid at a moment.

    Both borders belong to the validity period (RFC 5280 "Validity").

    Raises:
        RuleBroken: V23 is broken.
    """
    for link in chain.links:
        facts = link.facts
        if not facts.not_before <= at < facts.not_after:
            raise RuleBroken(
                Rule.V23,
                f"{facts.subject}: expected validity at {at.isoformat()},"
                f" got {facts.not_before.isoformat()} to {facts.not_after.isoformat()}",
            )


def x_check_validity__mutmut_5(chain: VerifiedChain, at: datetime) -> None:
    """Check that every certificate is valid at a moment.

    Both borders belong to the validity period (RFC 5280 "Validity").

    Raises:
        RuleBroken: V23 is broken.
    """
    for link in chain.links:
        facts = link.facts
        if not facts.not_before <= at <= facts.not_after:
            raise RuleBroken(
                None,
                f"{facts.subject}: expected validity at {at.isoformat()},"
                f" got {facts.not_before.isoformat()} to {facts.not_after.isoformat()}",
            )


def x_check_validity__mutmut_6(chain: VerifiedChain, at: datetime) -> None:
    """Check that every certificate is valid at a moment.

    Both borders belong to the validity period (RFC 5280 "Validity").

    Raises:
        RuleBroken: V23 is broken.
    """
    for link in chain.links:
        facts = link.facts
        if not facts.not_before <= at <= facts.not_after:
            raise RuleBroken(
                Rule.V23,
                None,
            )


def x_check_validity__mutmut_7(chain: VerifiedChain, at: datetime) -> None:
    """Check that every certificate is valid at a moment.

    Both borders belong to the validity period (RFC 5280 "Validity").

    Raises:
        RuleBroken: V23 is broken.
    """
    for link in chain.links:
        facts = link.facts
        if not facts.not_before <= at <= facts.not_after:
            raise RuleBroken(
                f"{facts.subject}: expected validity at {at.isoformat()},"
                f" got {facts.not_before.isoformat()} to {facts.not_after.isoformat()}",
            )


def x_check_validity__mutmut_8(chain: VerifiedChain, at: datetime) -> None:
    """Check that every certificate is valid at a moment.

    Both borders belong to the validity period (RFC 5280 "Validity").

    Raises:
        RuleBroken: V23 is broken.
    """
    for link in chain.links:
        facts = link.facts
        if not facts.not_before <= at <= facts.not_after:
            raise RuleBroken(
                Rule.V23,
                )

mutants_x_check_validity__mutmut['_mutmut_orig'] = x_check_validity__mutmut_orig # type: ignore # mutmut generated
mutants_x_check_validity__mutmut['x_check_validity__mutmut_1'] = x_check_validity__mutmut_1 # type: ignore # mutmut generated
mutants_x_check_validity__mutmut['x_check_validity__mutmut_2'] = x_check_validity__mutmut_2 # type: ignore # mutmut generated
mutants_x_check_validity__mutmut['x_check_validity__mutmut_3'] = x_check_validity__mutmut_3 # type: ignore # mutmut generated
mutants_x_check_validity__mutmut['x_check_validity__mutmut_4'] = x_check_validity__mutmut_4 # type: ignore # mutmut generated
mutants_x_check_validity__mutmut['x_check_validity__mutmut_5'] = x_check_validity__mutmut_5 # type: ignore # mutmut generated
mutants_x_check_validity__mutmut['x_check_validity__mutmut_6'] = x_check_validity__mutmut_6 # type: ignore # mutmut generated
mutants_x_check_validity__mutmut['x_check_validity__mutmut_7'] = x_check_validity__mutmut_7 # type: ignore # mutmut generated
mutants_x_check_validity__mutmut['x_check_validity__mutmut_8'] = x_check_validity__mutmut_8 # type: ignore # mutmut generated
mutants_x__parse__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__parse__mutmut)
def _parse(der: bytes, what: str) -> Link:
    frame = _read_frame(der, what)
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(extensions, what)
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(x509.KeyUsage)
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=what,
        facts=_facts(certificate, der, what),
        key=_public_key(certificate, what),
        frame=frame,
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        path_length=constraints.path_length
        if isinstance(constraints, x509.BasicConstraints)
        else None,
        usage=usage if isinstance(usage, x509.KeyUsage) else None,
        own_key_id=own.digest if isinstance(own, x509.SubjectKeyIdentifier) else None,
        issuer_key_id=above.key_identifier
        if isinstance(above, x509.AuthorityKeyIdentifier)
        else None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_orig(der: bytes, what: str) -> Link:
    frame = _read_frame(der, what)
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(extensions, what)
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(x509.KeyUsage)
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=what,
        facts=_facts(certificate, der, what),
        key=_public_key(certificate, what),
        frame=frame,
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        path_length=constraints.path_length
        if isinstance(constraints, x509.BasicConstraints)
        else None,
        usage=usage if isinstance(usage, x509.KeyUsage) else None,
        own_key_id=own.digest if isinstance(own, x509.SubjectKeyIdentifier) else None,
        issuer_key_id=above.key_identifier
        if isinstance(above, x509.AuthorityKeyIdentifier)
        else None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_1(der: bytes, what: str) -> Link:
    frame = None
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(extensions, what)
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(x509.KeyUsage)
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=what,
        facts=_facts(certificate, der, what),
        key=_public_key(certificate, what),
        frame=frame,
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        path_length=constraints.path_length
        if isinstance(constraints, x509.BasicConstraints)
        else None,
        usage=usage if isinstance(usage, x509.KeyUsage) else None,
        own_key_id=own.digest if isinstance(own, x509.SubjectKeyIdentifier) else None,
        issuer_key_id=above.key_identifier
        if isinstance(above, x509.AuthorityKeyIdentifier)
        else None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_2(der: bytes, what: str) -> Link:
    frame = _read_frame(None, what)
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(extensions, what)
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(x509.KeyUsage)
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=what,
        facts=_facts(certificate, der, what),
        key=_public_key(certificate, what),
        frame=frame,
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        path_length=constraints.path_length
        if isinstance(constraints, x509.BasicConstraints)
        else None,
        usage=usage if isinstance(usage, x509.KeyUsage) else None,
        own_key_id=own.digest if isinstance(own, x509.SubjectKeyIdentifier) else None,
        issuer_key_id=above.key_identifier
        if isinstance(above, x509.AuthorityKeyIdentifier)
        else None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_3(der: bytes, what: str) -> Link:
    frame = _read_frame(der, None)
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(extensions, what)
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(x509.KeyUsage)
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=what,
        facts=_facts(certificate, der, what),
        key=_public_key(certificate, what),
        frame=frame,
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        path_length=constraints.path_length
        if isinstance(constraints, x509.BasicConstraints)
        else None,
        usage=usage if isinstance(usage, x509.KeyUsage) else None,
        own_key_id=own.digest if isinstance(own, x509.SubjectKeyIdentifier) else None,
        issuer_key_id=above.key_identifier
        if isinstance(above, x509.AuthorityKeyIdentifier)
        else None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_4(der: bytes, what: str) -> Link:
    frame = _read_frame(what)
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(extensions, what)
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(x509.KeyUsage)
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=what,
        facts=_facts(certificate, der, what),
        key=_public_key(certificate, what),
        frame=frame,
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        path_length=constraints.path_length
        if isinstance(constraints, x509.BasicConstraints)
        else None,
        usage=usage if isinstance(usage, x509.KeyUsage) else None,
        own_key_id=own.digest if isinstance(own, x509.SubjectKeyIdentifier) else None,
        issuer_key_id=above.key_identifier
        if isinstance(above, x509.AuthorityKeyIdentifier)
        else None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_5(der: bytes, what: str) -> Link:
    frame = _read_frame(der, )
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(extensions, what)
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(x509.KeyUsage)
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=what,
        facts=_facts(certificate, der, what),
        key=_public_key(certificate, what),
        frame=frame,
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        path_length=constraints.path_length
        if isinstance(constraints, x509.BasicConstraints)
        else None,
        usage=usage if isinstance(usage, x509.KeyUsage) else None,
        own_key_id=own.digest if isinstance(own, x509.SubjectKeyIdentifier) else None,
        issuer_key_id=above.key_identifier
        if isinstance(above, x509.AuthorityKeyIdentifier)
        else None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_6(der: bytes, what: str) -> Link:
    frame = _read_frame(der, what)
    try:
        certificate = None
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(extensions, what)
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(x509.KeyUsage)
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=what,
        facts=_facts(certificate, der, what),
        key=_public_key(certificate, what),
        frame=frame,
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        path_length=constraints.path_length
        if isinstance(constraints, x509.BasicConstraints)
        else None,
        usage=usage if isinstance(usage, x509.KeyUsage) else None,
        own_key_id=own.digest if isinstance(own, x509.SubjectKeyIdentifier) else None,
        issuer_key_id=above.key_identifier
        if isinstance(above, x509.AuthorityKeyIdentifier)
        else None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_7(der: bytes, what: str) -> Link:
    frame = _read_frame(der, what)
    try:
        certificate = x509.load_der_x509_certificate(None)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(extensions, what)
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(x509.KeyUsage)
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=what,
        facts=_facts(certificate, der, what),
        key=_public_key(certificate, what),
        frame=frame,
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        path_length=constraints.path_length
        if isinstance(constraints, x509.BasicConstraints)
        else None,
        usage=usage if isinstance(usage, x509.KeyUsage) else None,
        own_key_id=own.digest if isinstance(own, x509.SubjectKeyIdentifier) else None,
        issuer_key_id=above.key_identifier
        if isinstance(above, x509.AuthorityKeyIdentifier)
        else None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_8(der: bytes, what: str) -> Link:
    frame = _read_frame(der, what)
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = None
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(extensions, what)
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(x509.KeyUsage)
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=what,
        facts=_facts(certificate, der, what),
        key=_public_key(certificate, what),
        frame=frame,
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        path_length=constraints.path_length
        if isinstance(constraints, x509.BasicConstraints)
        else None,
        usage=usage if isinstance(usage, x509.KeyUsage) else None,
        own_key_id=own.digest if isinstance(own, x509.SubjectKeyIdentifier) else None,
        issuer_key_id=above.key_identifier
        if isinstance(above, x509.AuthorityKeyIdentifier)
        else None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_9(der: bytes, what: str) -> Link:
    frame = _read_frame(der, what)
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(None, f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(extensions, what)
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(x509.KeyUsage)
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=what,
        facts=_facts(certificate, der, what),
        key=_public_key(certificate, what),
        frame=frame,
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        path_length=constraints.path_length
        if isinstance(constraints, x509.BasicConstraints)
        else None,
        usage=usage if isinstance(usage, x509.KeyUsage) else None,
        own_key_id=own.digest if isinstance(own, x509.SubjectKeyIdentifier) else None,
        issuer_key_id=above.key_identifier
        if isinstance(above, x509.AuthorityKeyIdentifier)
        else None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_10(der: bytes, what: str) -> Link:
    frame = _read_frame(der, what)
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, None) from error
    values = _check_extensions(extensions, what)
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(x509.KeyUsage)
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=what,
        facts=_facts(certificate, der, what),
        key=_public_key(certificate, what),
        frame=frame,
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        path_length=constraints.path_length
        if isinstance(constraints, x509.BasicConstraints)
        else None,
        usage=usage if isinstance(usage, x509.KeyUsage) else None,
        own_key_id=own.digest if isinstance(own, x509.SubjectKeyIdentifier) else None,
        issuer_key_id=above.key_identifier
        if isinstance(above, x509.AuthorityKeyIdentifier)
        else None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_11(der: bytes, what: str) -> Link:
    frame = _read_frame(der, what)
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(extensions, what)
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(x509.KeyUsage)
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=what,
        facts=_facts(certificate, der, what),
        key=_public_key(certificate, what),
        frame=frame,
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        path_length=constraints.path_length
        if isinstance(constraints, x509.BasicConstraints)
        else None,
        usage=usage if isinstance(usage, x509.KeyUsage) else None,
        own_key_id=own.digest if isinstance(own, x509.SubjectKeyIdentifier) else None,
        issuer_key_id=above.key_identifier
        if isinstance(above, x509.AuthorityKeyIdentifier)
        else None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_12(der: bytes, what: str) -> Link:
    frame = _read_frame(der, what)
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, ) from error
    values = _check_extensions(extensions, what)
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(x509.KeyUsage)
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=what,
        facts=_facts(certificate, der, what),
        key=_public_key(certificate, what),
        frame=frame,
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        path_length=constraints.path_length
        if isinstance(constraints, x509.BasicConstraints)
        else None,
        usage=usage if isinstance(usage, x509.KeyUsage) else None,
        own_key_id=own.digest if isinstance(own, x509.SubjectKeyIdentifier) else None,
        issuer_key_id=above.key_identifier
        if isinstance(above, x509.AuthorityKeyIdentifier)
        else None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_13(der: bytes, what: str) -> Link:
    frame = _read_frame(der, what)
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected an X.509 certificate") from error
    values = None
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(x509.KeyUsage)
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=what,
        facts=_facts(certificate, der, what),
        key=_public_key(certificate, what),
        frame=frame,
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        path_length=constraints.path_length
        if isinstance(constraints, x509.BasicConstraints)
        else None,
        usage=usage if isinstance(usage, x509.KeyUsage) else None,
        own_key_id=own.digest if isinstance(own, x509.SubjectKeyIdentifier) else None,
        issuer_key_id=above.key_identifier
        if isinstance(above, x509.AuthorityKeyIdentifier)
        else None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_14(der: bytes, what: str) -> Link:
    frame = _read_frame(der, what)
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(None, what)
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(x509.KeyUsage)
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=what,
        facts=_facts(certificate, der, what),
        key=_public_key(certificate, what),
        frame=frame,
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        path_length=constraints.path_length
        if isinstance(constraints, x509.BasicConstraints)
        else None,
        usage=usage if isinstance(usage, x509.KeyUsage) else None,
        own_key_id=own.digest if isinstance(own, x509.SubjectKeyIdentifier) else None,
        issuer_key_id=above.key_identifier
        if isinstance(above, x509.AuthorityKeyIdentifier)
        else None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_15(der: bytes, what: str) -> Link:
    frame = _read_frame(der, what)
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(extensions, None)
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(x509.KeyUsage)
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=what,
        facts=_facts(certificate, der, what),
        key=_public_key(certificate, what),
        frame=frame,
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        path_length=constraints.path_length
        if isinstance(constraints, x509.BasicConstraints)
        else None,
        usage=usage if isinstance(usage, x509.KeyUsage) else None,
        own_key_id=own.digest if isinstance(own, x509.SubjectKeyIdentifier) else None,
        issuer_key_id=above.key_identifier
        if isinstance(above, x509.AuthorityKeyIdentifier)
        else None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_16(der: bytes, what: str) -> Link:
    frame = _read_frame(der, what)
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(what)
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(x509.KeyUsage)
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=what,
        facts=_facts(certificate, der, what),
        key=_public_key(certificate, what),
        frame=frame,
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        path_length=constraints.path_length
        if isinstance(constraints, x509.BasicConstraints)
        else None,
        usage=usage if isinstance(usage, x509.KeyUsage) else None,
        own_key_id=own.digest if isinstance(own, x509.SubjectKeyIdentifier) else None,
        issuer_key_id=above.key_identifier
        if isinstance(above, x509.AuthorityKeyIdentifier)
        else None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_17(der: bytes, what: str) -> Link:
    frame = _read_frame(der, what)
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(extensions, )
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(x509.KeyUsage)
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=what,
        facts=_facts(certificate, der, what),
        key=_public_key(certificate, what),
        frame=frame,
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        path_length=constraints.path_length
        if isinstance(constraints, x509.BasicConstraints)
        else None,
        usage=usage if isinstance(usage, x509.KeyUsage) else None,
        own_key_id=own.digest if isinstance(own, x509.SubjectKeyIdentifier) else None,
        issuer_key_id=above.key_identifier
        if isinstance(above, x509.AuthorityKeyIdentifier)
        else None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_18(der: bytes, what: str) -> Link:
    frame = _read_frame(der, what)
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(extensions, what)
    constraints = None
    usage = values.get(x509.KeyUsage)
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=what,
        facts=_facts(certificate, der, what),
        key=_public_key(certificate, what),
        frame=frame,
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        path_length=constraints.path_length
        if isinstance(constraints, x509.BasicConstraints)
        else None,
        usage=usage if isinstance(usage, x509.KeyUsage) else None,
        own_key_id=own.digest if isinstance(own, x509.SubjectKeyIdentifier) else None,
        issuer_key_id=above.key_identifier
        if isinstance(above, x509.AuthorityKeyIdentifier)
        else None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_19(der: bytes, what: str) -> Link:
    frame = _read_frame(der, what)
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(extensions, what)
    constraints = values.get(None)
    usage = values.get(x509.KeyUsage)
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=what,
        facts=_facts(certificate, der, what),
        key=_public_key(certificate, what),
        frame=frame,
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        path_length=constraints.path_length
        if isinstance(constraints, x509.BasicConstraints)
        else None,
        usage=usage if isinstance(usage, x509.KeyUsage) else None,
        own_key_id=own.digest if isinstance(own, x509.SubjectKeyIdentifier) else None,
        issuer_key_id=above.key_identifier
        if isinstance(above, x509.AuthorityKeyIdentifier)
        else None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_20(der: bytes, what: str) -> Link:
    frame = _read_frame(der, what)
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(extensions, what)
    constraints = values.get(x509.BasicConstraints)
    usage = None
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=what,
        facts=_facts(certificate, der, what),
        key=_public_key(certificate, what),
        frame=frame,
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        path_length=constraints.path_length
        if isinstance(constraints, x509.BasicConstraints)
        else None,
        usage=usage if isinstance(usage, x509.KeyUsage) else None,
        own_key_id=own.digest if isinstance(own, x509.SubjectKeyIdentifier) else None,
        issuer_key_id=above.key_identifier
        if isinstance(above, x509.AuthorityKeyIdentifier)
        else None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_21(der: bytes, what: str) -> Link:
    frame = _read_frame(der, what)
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(extensions, what)
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(None)
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=what,
        facts=_facts(certificate, der, what),
        key=_public_key(certificate, what),
        frame=frame,
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        path_length=constraints.path_length
        if isinstance(constraints, x509.BasicConstraints)
        else None,
        usage=usage if isinstance(usage, x509.KeyUsage) else None,
        own_key_id=own.digest if isinstance(own, x509.SubjectKeyIdentifier) else None,
        issuer_key_id=above.key_identifier
        if isinstance(above, x509.AuthorityKeyIdentifier)
        else None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_22(der: bytes, what: str) -> Link:
    frame = _read_frame(der, what)
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(extensions, what)
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(x509.KeyUsage)
    own = None
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=what,
        facts=_facts(certificate, der, what),
        key=_public_key(certificate, what),
        frame=frame,
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        path_length=constraints.path_length
        if isinstance(constraints, x509.BasicConstraints)
        else None,
        usage=usage if isinstance(usage, x509.KeyUsage) else None,
        own_key_id=own.digest if isinstance(own, x509.SubjectKeyIdentifier) else None,
        issuer_key_id=above.key_identifier
        if isinstance(above, x509.AuthorityKeyIdentifier)
        else None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_23(der: bytes, what: str) -> Link:
    frame = _read_frame(der, what)
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(extensions, what)
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(x509.KeyUsage)
    own = values.get(None)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=what,
        facts=_facts(certificate, der, what),
        key=_public_key(certificate, what),
        frame=frame,
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        path_length=constraints.path_length
        if isinstance(constraints, x509.BasicConstraints)
        else None,
        usage=usage if isinstance(usage, x509.KeyUsage) else None,
        own_key_id=own.digest if isinstance(own, x509.SubjectKeyIdentifier) else None,
        issuer_key_id=above.key_identifier
        if isinstance(above, x509.AuthorityKeyIdentifier)
        else None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_24(der: bytes, what: str) -> Link:
    frame = _read_frame(der, what)
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(extensions, what)
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(x509.KeyUsage)
    own = values.get(x509.SubjectKeyIdentifier)
    above = None
    return Link(
        what=what,
        facts=_facts(certificate, der, what),
        key=_public_key(certificate, what),
        frame=frame,
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        path_length=constraints.path_length
        if isinstance(constraints, x509.BasicConstraints)
        else None,
        usage=usage if isinstance(usage, x509.KeyUsage) else None,
        own_key_id=own.digest if isinstance(own, x509.SubjectKeyIdentifier) else None,
        issuer_key_id=above.key_identifier
        if isinstance(above, x509.AuthorityKeyIdentifier)
        else None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_25(der: bytes, what: str) -> Link:
    frame = _read_frame(der, what)
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(extensions, what)
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(x509.KeyUsage)
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(None)
    return Link(
        what=what,
        facts=_facts(certificate, der, what),
        key=_public_key(certificate, what),
        frame=frame,
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        path_length=constraints.path_length
        if isinstance(constraints, x509.BasicConstraints)
        else None,
        usage=usage if isinstance(usage, x509.KeyUsage) else None,
        own_key_id=own.digest if isinstance(own, x509.SubjectKeyIdentifier) else None,
        issuer_key_id=above.key_identifier
        if isinstance(above, x509.AuthorityKeyIdentifier)
        else None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_26(der: bytes, what: str) -> Link:
    frame = _read_frame(der, what)
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(extensions, what)
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(x509.KeyUsage)
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=None,
        facts=_facts(certificate, der, what),
        key=_public_key(certificate, what),
        frame=frame,
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        path_length=constraints.path_length
        if isinstance(constraints, x509.BasicConstraints)
        else None,
        usage=usage if isinstance(usage, x509.KeyUsage) else None,
        own_key_id=own.digest if isinstance(own, x509.SubjectKeyIdentifier) else None,
        issuer_key_id=above.key_identifier
        if isinstance(above, x509.AuthorityKeyIdentifier)
        else None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_27(der: bytes, what: str) -> Link:
    frame = _read_frame(der, what)
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(extensions, what)
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(x509.KeyUsage)
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=what,
        facts=None,
        key=_public_key(certificate, what),
        frame=frame,
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        path_length=constraints.path_length
        if isinstance(constraints, x509.BasicConstraints)
        else None,
        usage=usage if isinstance(usage, x509.KeyUsage) else None,
        own_key_id=own.digest if isinstance(own, x509.SubjectKeyIdentifier) else None,
        issuer_key_id=above.key_identifier
        if isinstance(above, x509.AuthorityKeyIdentifier)
        else None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_28(der: bytes, what: str) -> Link:
    frame = _read_frame(der, what)
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(extensions, what)
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(x509.KeyUsage)
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=what,
        facts=_facts(certificate, der, what),
        key=None,
        frame=frame,
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        path_length=constraints.path_length
        if isinstance(constraints, x509.BasicConstraints)
        else None,
        usage=usage if isinstance(usage, x509.KeyUsage) else None,
        own_key_id=own.digest if isinstance(own, x509.SubjectKeyIdentifier) else None,
        issuer_key_id=above.key_identifier
        if isinstance(above, x509.AuthorityKeyIdentifier)
        else None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_29(der: bytes, what: str) -> Link:
    frame = _read_frame(der, what)
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(extensions, what)
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(x509.KeyUsage)
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=what,
        facts=_facts(certificate, der, what),
        key=_public_key(certificate, what),
        frame=None,
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        path_length=constraints.path_length
        if isinstance(constraints, x509.BasicConstraints)
        else None,
        usage=usage if isinstance(usage, x509.KeyUsage) else None,
        own_key_id=own.digest if isinstance(own, x509.SubjectKeyIdentifier) else None,
        issuer_key_id=above.key_identifier
        if isinstance(above, x509.AuthorityKeyIdentifier)
        else None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_30(der: bytes, what: str) -> Link:
    frame = _read_frame(der, what)
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(extensions, what)
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(x509.KeyUsage)
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=what,
        facts=_facts(certificate, der, what),
        key=_public_key(certificate, what),
        frame=frame,
        is_ca=None,
        path_length=constraints.path_length
        if isinstance(constraints, x509.BasicConstraints)
        else None,
        usage=usage if isinstance(usage, x509.KeyUsage) else None,
        own_key_id=own.digest if isinstance(own, x509.SubjectKeyIdentifier) else None,
        issuer_key_id=above.key_identifier
        if isinstance(above, x509.AuthorityKeyIdentifier)
        else None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_31(der: bytes, what: str) -> Link:
    frame = _read_frame(der, what)
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(extensions, what)
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(x509.KeyUsage)
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=what,
        facts=_facts(certificate, der, what),
        key=_public_key(certificate, what),
        frame=frame,
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        path_length=None,
        usage=usage if isinstance(usage, x509.KeyUsage) else None,
        own_key_id=own.digest if isinstance(own, x509.SubjectKeyIdentifier) else None,
        issuer_key_id=above.key_identifier
        if isinstance(above, x509.AuthorityKeyIdentifier)
        else None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_32(der: bytes, what: str) -> Link:
    frame = _read_frame(der, what)
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(extensions, what)
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(x509.KeyUsage)
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=what,
        facts=_facts(certificate, der, what),
        key=_public_key(certificate, what),
        frame=frame,
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        path_length=constraints.path_length
        if isinstance(constraints, x509.BasicConstraints)
        else None,
        usage=None,
        own_key_id=own.digest if isinstance(own, x509.SubjectKeyIdentifier) else None,
        issuer_key_id=above.key_identifier
        if isinstance(above, x509.AuthorityKeyIdentifier)
        else None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_33(der: bytes, what: str) -> Link:
    frame = _read_frame(der, what)
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(extensions, what)
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(x509.KeyUsage)
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=what,
        facts=_facts(certificate, der, what),
        key=_public_key(certificate, what),
        frame=frame,
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        path_length=constraints.path_length
        if isinstance(constraints, x509.BasicConstraints)
        else None,
        usage=usage if isinstance(usage, x509.KeyUsage) else None,
        own_key_id=None,
        issuer_key_id=above.key_identifier
        if isinstance(above, x509.AuthorityKeyIdentifier)
        else None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_34(der: bytes, what: str) -> Link:
    frame = _read_frame(der, what)
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(extensions, what)
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(x509.KeyUsage)
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=what,
        facts=_facts(certificate, der, what),
        key=_public_key(certificate, what),
        frame=frame,
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        path_length=constraints.path_length
        if isinstance(constraints, x509.BasicConstraints)
        else None,
        usage=usage if isinstance(usage, x509.KeyUsage) else None,
        own_key_id=own.digest if isinstance(own, x509.SubjectKeyIdentifier) else None,
        issuer_key_id=None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_35(der: bytes, what: str) -> Link:
    frame = _read_frame(der, what)
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(extensions, what)
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(x509.KeyUsage)
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=what,
        facts=_facts(certificate, der, what),
        key=_public_key(certificate, what),
        frame=frame,
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        path_length=constraints.path_length
        if isinstance(constraints, x509.BasicConstraints)
        else None,
        usage=usage if isinstance(usage, x509.KeyUsage) else None,
        own_key_id=own.digest if isinstance(own, x509.SubjectKeyIdentifier) else None,
        issuer_key_id=above.key_identifier
        if isinstance(above, x509.AuthorityKeyIdentifier)
        else None,
        names_a_list=None,
    )


def x__parse__mutmut_36(der: bytes, what: str) -> Link:
    frame = _read_frame(der, what)
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(extensions, what)
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(x509.KeyUsage)
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        facts=_facts(certificate, der, what),
        key=_public_key(certificate, what),
        frame=frame,
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        path_length=constraints.path_length
        if isinstance(constraints, x509.BasicConstraints)
        else None,
        usage=usage if isinstance(usage, x509.KeyUsage) else None,
        own_key_id=own.digest if isinstance(own, x509.SubjectKeyIdentifier) else None,
        issuer_key_id=above.key_identifier
        if isinstance(above, x509.AuthorityKeyIdentifier)
        else None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_37(der: bytes, what: str) -> Link:
    frame = _read_frame(der, what)
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(extensions, what)
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(x509.KeyUsage)
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=what,
        key=_public_key(certificate, what),
        frame=frame,
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        path_length=constraints.path_length
        if isinstance(constraints, x509.BasicConstraints)
        else None,
        usage=usage if isinstance(usage, x509.KeyUsage) else None,
        own_key_id=own.digest if isinstance(own, x509.SubjectKeyIdentifier) else None,
        issuer_key_id=above.key_identifier
        if isinstance(above, x509.AuthorityKeyIdentifier)
        else None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_38(der: bytes, what: str) -> Link:
    frame = _read_frame(der, what)
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(extensions, what)
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(x509.KeyUsage)
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=what,
        facts=_facts(certificate, der, what),
        frame=frame,
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        path_length=constraints.path_length
        if isinstance(constraints, x509.BasicConstraints)
        else None,
        usage=usage if isinstance(usage, x509.KeyUsage) else None,
        own_key_id=own.digest if isinstance(own, x509.SubjectKeyIdentifier) else None,
        issuer_key_id=above.key_identifier
        if isinstance(above, x509.AuthorityKeyIdentifier)
        else None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_39(der: bytes, what: str) -> Link:
    frame = _read_frame(der, what)
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(extensions, what)
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(x509.KeyUsage)
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=what,
        facts=_facts(certificate, der, what),
        key=_public_key(certificate, what),
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        path_length=constraints.path_length
        if isinstance(constraints, x509.BasicConstraints)
        else None,
        usage=usage if isinstance(usage, x509.KeyUsage) else None,
        own_key_id=own.digest if isinstance(own, x509.SubjectKeyIdentifier) else None,
        issuer_key_id=above.key_identifier
        if isinstance(above, x509.AuthorityKeyIdentifier)
        else None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_40(der: bytes, what: str) -> Link:
    frame = _read_frame(der, what)
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(extensions, what)
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(x509.KeyUsage)
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=what,
        facts=_facts(certificate, der, what),
        key=_public_key(certificate, what),
        frame=frame,
        path_length=constraints.path_length
        if isinstance(constraints, x509.BasicConstraints)
        else None,
        usage=usage if isinstance(usage, x509.KeyUsage) else None,
        own_key_id=own.digest if isinstance(own, x509.SubjectKeyIdentifier) else None,
        issuer_key_id=above.key_identifier
        if isinstance(above, x509.AuthorityKeyIdentifier)
        else None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_41(der: bytes, what: str) -> Link:
    frame = _read_frame(der, what)
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(extensions, what)
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(x509.KeyUsage)
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=what,
        facts=_facts(certificate, der, what),
        key=_public_key(certificate, what),
        frame=frame,
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        usage=usage if isinstance(usage, x509.KeyUsage) else None,
        own_key_id=own.digest if isinstance(own, x509.SubjectKeyIdentifier) else None,
        issuer_key_id=above.key_identifier
        if isinstance(above, x509.AuthorityKeyIdentifier)
        else None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_42(der: bytes, what: str) -> Link:
    frame = _read_frame(der, what)
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(extensions, what)
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(x509.KeyUsage)
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=what,
        facts=_facts(certificate, der, what),
        key=_public_key(certificate, what),
        frame=frame,
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        path_length=constraints.path_length
        if isinstance(constraints, x509.BasicConstraints)
        else None,
        own_key_id=own.digest if isinstance(own, x509.SubjectKeyIdentifier) else None,
        issuer_key_id=above.key_identifier
        if isinstance(above, x509.AuthorityKeyIdentifier)
        else None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_43(der: bytes, what: str) -> Link:
    frame = _read_frame(der, what)
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(extensions, what)
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(x509.KeyUsage)
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=what,
        facts=_facts(certificate, der, what),
        key=_public_key(certificate, what),
        frame=frame,
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        path_length=constraints.path_length
        if isinstance(constraints, x509.BasicConstraints)
        else None,
        usage=usage if isinstance(usage, x509.KeyUsage) else None,
        issuer_key_id=above.key_identifier
        if isinstance(above, x509.AuthorityKeyIdentifier)
        else None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_44(der: bytes, what: str) -> Link:
    frame = _read_frame(der, what)
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(extensions, what)
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(x509.KeyUsage)
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=what,
        facts=_facts(certificate, der, what),
        key=_public_key(certificate, what),
        frame=frame,
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        path_length=constraints.path_length
        if isinstance(constraints, x509.BasicConstraints)
        else None,
        usage=usage if isinstance(usage, x509.KeyUsage) else None,
        own_key_id=own.digest if isinstance(own, x509.SubjectKeyIdentifier) else None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_45(der: bytes, what: str) -> Link:
    frame = _read_frame(der, what)
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(extensions, what)
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(x509.KeyUsage)
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=what,
        facts=_facts(certificate, der, what),
        key=_public_key(certificate, what),
        frame=frame,
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        path_length=constraints.path_length
        if isinstance(constraints, x509.BasicConstraints)
        else None,
        usage=usage if isinstance(usage, x509.KeyUsage) else None,
        own_key_id=own.digest if isinstance(own, x509.SubjectKeyIdentifier) else None,
        issuer_key_id=above.key_identifier
        if isinstance(above, x509.AuthorityKeyIdentifier)
        else None,
        )


def x__parse__mutmut_46(der: bytes, what: str) -> Link:
    frame = _read_frame(der, what)
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(extensions, what)
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(x509.KeyUsage)
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=what,
        facts=_facts(None, der, what),
        key=_public_key(certificate, what),
        frame=frame,
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        path_length=constraints.path_length
        if isinstance(constraints, x509.BasicConstraints)
        else None,
        usage=usage if isinstance(usage, x509.KeyUsage) else None,
        own_key_id=own.digest if isinstance(own, x509.SubjectKeyIdentifier) else None,
        issuer_key_id=above.key_identifier
        if isinstance(above, x509.AuthorityKeyIdentifier)
        else None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_47(der: bytes, what: str) -> Link:
    frame = _read_frame(der, what)
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(extensions, what)
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(x509.KeyUsage)
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=what,
        facts=_facts(certificate, None, what),
        key=_public_key(certificate, what),
        frame=frame,
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        path_length=constraints.path_length
        if isinstance(constraints, x509.BasicConstraints)
        else None,
        usage=usage if isinstance(usage, x509.KeyUsage) else None,
        own_key_id=own.digest if isinstance(own, x509.SubjectKeyIdentifier) else None,
        issuer_key_id=above.key_identifier
        if isinstance(above, x509.AuthorityKeyIdentifier)
        else None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_48(der: bytes, what: str) -> Link:
    frame = _read_frame(der, what)
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(extensions, what)
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(x509.KeyUsage)
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=what,
        facts=_facts(certificate, der, None),
        key=_public_key(certificate, what),
        frame=frame,
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        path_length=constraints.path_length
        if isinstance(constraints, x509.BasicConstraints)
        else None,
        usage=usage if isinstance(usage, x509.KeyUsage) else None,
        own_key_id=own.digest if isinstance(own, x509.SubjectKeyIdentifier) else None,
        issuer_key_id=above.key_identifier
        if isinstance(above, x509.AuthorityKeyIdentifier)
        else None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_49(der: bytes, what: str) -> Link:
    frame = _read_frame(der, what)
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(extensions, what)
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(x509.KeyUsage)
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=what,
        facts=_facts(der, what),
        key=_public_key(certificate, what),
        frame=frame,
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        path_length=constraints.path_length
        if isinstance(constraints, x509.BasicConstraints)
        else None,
        usage=usage if isinstance(usage, x509.KeyUsage) else None,
        own_key_id=own.digest if isinstance(own, x509.SubjectKeyIdentifier) else None,
        issuer_key_id=above.key_identifier
        if isinstance(above, x509.AuthorityKeyIdentifier)
        else None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_50(der: bytes, what: str) -> Link:
    frame = _read_frame(der, what)
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(extensions, what)
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(x509.KeyUsage)
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=what,
        facts=_facts(certificate, what),
        key=_public_key(certificate, what),
        frame=frame,
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        path_length=constraints.path_length
        if isinstance(constraints, x509.BasicConstraints)
        else None,
        usage=usage if isinstance(usage, x509.KeyUsage) else None,
        own_key_id=own.digest if isinstance(own, x509.SubjectKeyIdentifier) else None,
        issuer_key_id=above.key_identifier
        if isinstance(above, x509.AuthorityKeyIdentifier)
        else None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_51(der: bytes, what: str) -> Link:
    frame = _read_frame(der, what)
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(extensions, what)
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(x509.KeyUsage)
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=what,
        facts=_facts(certificate, der, ),
        key=_public_key(certificate, what),
        frame=frame,
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        path_length=constraints.path_length
        if isinstance(constraints, x509.BasicConstraints)
        else None,
        usage=usage if isinstance(usage, x509.KeyUsage) else None,
        own_key_id=own.digest if isinstance(own, x509.SubjectKeyIdentifier) else None,
        issuer_key_id=above.key_identifier
        if isinstance(above, x509.AuthorityKeyIdentifier)
        else None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_52(der: bytes, what: str) -> Link:
    frame = _read_frame(der, what)
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(extensions, what)
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(x509.KeyUsage)
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=what,
        facts=_facts(certificate, der, what),
        key=_public_key(None, what),
        frame=frame,
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        path_length=constraints.path_length
        if isinstance(constraints, x509.BasicConstraints)
        else None,
        usage=usage if isinstance(usage, x509.KeyUsage) else None,
        own_key_id=own.digest if isinstance(own, x509.SubjectKeyIdentifier) else None,
        issuer_key_id=above.key_identifier
        if isinstance(above, x509.AuthorityKeyIdentifier)
        else None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_53(der: bytes, what: str) -> Link:
    frame = _read_frame(der, what)
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(extensions, what)
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(x509.KeyUsage)
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=what,
        facts=_facts(certificate, der, what),
        key=_public_key(certificate, None),
        frame=frame,
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        path_length=constraints.path_length
        if isinstance(constraints, x509.BasicConstraints)
        else None,
        usage=usage if isinstance(usage, x509.KeyUsage) else None,
        own_key_id=own.digest if isinstance(own, x509.SubjectKeyIdentifier) else None,
        issuer_key_id=above.key_identifier
        if isinstance(above, x509.AuthorityKeyIdentifier)
        else None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_54(der: bytes, what: str) -> Link:
    frame = _read_frame(der, what)
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(extensions, what)
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(x509.KeyUsage)
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=what,
        facts=_facts(certificate, der, what),
        key=_public_key(what),
        frame=frame,
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        path_length=constraints.path_length
        if isinstance(constraints, x509.BasicConstraints)
        else None,
        usage=usage if isinstance(usage, x509.KeyUsage) else None,
        own_key_id=own.digest if isinstance(own, x509.SubjectKeyIdentifier) else None,
        issuer_key_id=above.key_identifier
        if isinstance(above, x509.AuthorityKeyIdentifier)
        else None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_55(der: bytes, what: str) -> Link:
    frame = _read_frame(der, what)
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(extensions, what)
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(x509.KeyUsage)
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=what,
        facts=_facts(certificate, der, what),
        key=_public_key(certificate, ),
        frame=frame,
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        path_length=constraints.path_length
        if isinstance(constraints, x509.BasicConstraints)
        else None,
        usage=usage if isinstance(usage, x509.KeyUsage) else None,
        own_key_id=own.digest if isinstance(own, x509.SubjectKeyIdentifier) else None,
        issuer_key_id=above.key_identifier
        if isinstance(above, x509.AuthorityKeyIdentifier)
        else None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_56(der: bytes, what: str) -> Link:
    frame = _read_frame(der, what)
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(extensions, what)
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(x509.KeyUsage)
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=what,
        facts=_facts(certificate, der, what),
        key=_public_key(certificate, what),
        frame=frame,
        is_ca=isinstance(constraints, x509.BasicConstraints) or constraints.ca,
        path_length=constraints.path_length
        if isinstance(constraints, x509.BasicConstraints)
        else None,
        usage=usage if isinstance(usage, x509.KeyUsage) else None,
        own_key_id=own.digest if isinstance(own, x509.SubjectKeyIdentifier) else None,
        issuer_key_id=above.key_identifier
        if isinstance(above, x509.AuthorityKeyIdentifier)
        else None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_57(der: bytes, what: str) -> Link:
    frame = _read_frame(der, what)
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(extensions, what)
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(x509.KeyUsage)
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=what,
        facts=_facts(certificate, der, what),
        key=_public_key(certificate, what),
        frame=frame,
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        path_length=constraints.path_length
        if (isinstance(constraints, x509.BasicConstraints)) and False
        else None,
        usage=usage if isinstance(usage, x509.KeyUsage) else None,
        own_key_id=own.digest if isinstance(own, x509.SubjectKeyIdentifier) else None,
        issuer_key_id=above.key_identifier
        if isinstance(above, x509.AuthorityKeyIdentifier)
        else None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_58(der: bytes, what: str) -> Link:
    frame = _read_frame(der, what)
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(extensions, what)
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(x509.KeyUsage)
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=what,
        facts=_facts(certificate, der, what),
        key=_public_key(certificate, what),
        frame=frame,
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        path_length=constraints.path_length
        if (isinstance(constraints, x509.BasicConstraints)) or True
        else None,
        usage=usage if isinstance(usage, x509.KeyUsage) else None,
        own_key_id=own.digest if isinstance(own, x509.SubjectKeyIdentifier) else None,
        issuer_key_id=above.key_identifier
        if isinstance(above, x509.AuthorityKeyIdentifier)
        else None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_59(der: bytes, what: str) -> Link:
    frame = _read_frame(der, what)
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(extensions, what)
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(x509.KeyUsage)
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=what,
        facts=_facts(certificate, der, what),
        key=_public_key(certificate, what),
        frame=frame,
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        path_length=constraints.path_length
        if isinstance(constraints, x509.BasicConstraints)
        else None,
        usage=usage if (isinstance(usage, x509.KeyUsage)) and False else None,
        own_key_id=own.digest if isinstance(own, x509.SubjectKeyIdentifier) else None,
        issuer_key_id=above.key_identifier
        if isinstance(above, x509.AuthorityKeyIdentifier)
        else None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_60(der: bytes, what: str) -> Link:
    frame = _read_frame(der, what)
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(extensions, what)
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(x509.KeyUsage)
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=what,
        facts=_facts(certificate, der, what),
        key=_public_key(certificate, what),
        frame=frame,
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        path_length=constraints.path_length
        if isinstance(constraints, x509.BasicConstraints)
        else None,
        usage=usage if (isinstance(usage, x509.KeyUsage)) or True else None,
        own_key_id=own.digest if isinstance(own, x509.SubjectKeyIdentifier) else None,
        issuer_key_id=above.key_identifier
        if isinstance(above, x509.AuthorityKeyIdentifier)
        else None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_61(der: bytes, what: str) -> Link:
    frame = _read_frame(der, what)
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(extensions, what)
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(x509.KeyUsage)
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=what,
        facts=_facts(certificate, der, what),
        key=_public_key(certificate, what),
        frame=frame,
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        path_length=constraints.path_length
        if isinstance(constraints, x509.BasicConstraints)
        else None,
        usage=usage if isinstance(usage, x509.KeyUsage) else None,
        own_key_id=own.digest if (isinstance(own, x509.SubjectKeyIdentifier)) and False else None,
        issuer_key_id=above.key_identifier
        if isinstance(above, x509.AuthorityKeyIdentifier)
        else None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_62(der: bytes, what: str) -> Link:
    frame = _read_frame(der, what)
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(extensions, what)
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(x509.KeyUsage)
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=what,
        facts=_facts(certificate, der, what),
        key=_public_key(certificate, what),
        frame=frame,
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        path_length=constraints.path_length
        if isinstance(constraints, x509.BasicConstraints)
        else None,
        usage=usage if isinstance(usage, x509.KeyUsage) else None,
        own_key_id=own.digest if (isinstance(own, x509.SubjectKeyIdentifier)) or True else None,
        issuer_key_id=above.key_identifier
        if isinstance(above, x509.AuthorityKeyIdentifier)
        else None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_63(der: bytes, what: str) -> Link:
    frame = _read_frame(der, what)
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(extensions, what)
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(x509.KeyUsage)
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=what,
        facts=_facts(certificate, der, what),
        key=_public_key(certificate, what),
        frame=frame,
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        path_length=constraints.path_length
        if isinstance(constraints, x509.BasicConstraints)
        else None,
        usage=usage if isinstance(usage, x509.KeyUsage) else None,
        own_key_id=own.digest if isinstance(own, x509.SubjectKeyIdentifier) else None,
        issuer_key_id=above.key_identifier
        if (isinstance(above, x509.AuthorityKeyIdentifier)) and False
        else None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_64(der: bytes, what: str) -> Link:
    frame = _read_frame(der, what)
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(extensions, what)
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(x509.KeyUsage)
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=what,
        facts=_facts(certificate, der, what),
        key=_public_key(certificate, what),
        frame=frame,
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        path_length=constraints.path_length
        if isinstance(constraints, x509.BasicConstraints)
        else None,
        usage=usage if isinstance(usage, x509.KeyUsage) else None,
        own_key_id=own.digest if isinstance(own, x509.SubjectKeyIdentifier) else None,
        issuer_key_id=above.key_identifier
        if (isinstance(above, x509.AuthorityKeyIdentifier)) or True
        else None,
        names_a_list=x509.CRLDistributionPoints in values,
    )


def x__parse__mutmut_65(der: bytes, what: str) -> Link:
    frame = _read_frame(der, what)
    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected an X.509 certificate") from error
    values = _check_extensions(extensions, what)
    constraints = values.get(x509.BasicConstraints)
    usage = values.get(x509.KeyUsage)
    own = values.get(x509.SubjectKeyIdentifier)
    above = values.get(x509.AuthorityKeyIdentifier)
    return Link(
        what=what,
        facts=_facts(certificate, der, what),
        key=_public_key(certificate, what),
        frame=frame,
        is_ca=isinstance(constraints, x509.BasicConstraints) and constraints.ca,
        path_length=constraints.path_length
        if isinstance(constraints, x509.BasicConstraints)
        else None,
        usage=usage if isinstance(usage, x509.KeyUsage) else None,
        own_key_id=own.digest if isinstance(own, x509.SubjectKeyIdentifier) else None,
        issuer_key_id=above.key_identifier
        if isinstance(above, x509.AuthorityKeyIdentifier)
        else None,
        names_a_list=x509.CRLDistributionPoints not in values,
    )

mutants_x__parse__mutmut['_mutmut_orig'] = x__parse__mutmut_orig # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_1'] = x__parse__mutmut_1 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_2'] = x__parse__mutmut_2 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_3'] = x__parse__mutmut_3 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_4'] = x__parse__mutmut_4 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_5'] = x__parse__mutmut_5 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_6'] = x__parse__mutmut_6 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_7'] = x__parse__mutmut_7 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_8'] = x__parse__mutmut_8 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_9'] = x__parse__mutmut_9 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_10'] = x__parse__mutmut_10 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_11'] = x__parse__mutmut_11 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_12'] = x__parse__mutmut_12 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_13'] = x__parse__mutmut_13 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_14'] = x__parse__mutmut_14 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_15'] = x__parse__mutmut_15 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_16'] = x__parse__mutmut_16 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_17'] = x__parse__mutmut_17 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_18'] = x__parse__mutmut_18 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_19'] = x__parse__mutmut_19 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_20'] = x__parse__mutmut_20 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_21'] = x__parse__mutmut_21 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_22'] = x__parse__mutmut_22 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_23'] = x__parse__mutmut_23 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_24'] = x__parse__mutmut_24 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_25'] = x__parse__mutmut_25 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_26'] = x__parse__mutmut_26 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_27'] = x__parse__mutmut_27 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_28'] = x__parse__mutmut_28 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_29'] = x__parse__mutmut_29 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_30'] = x__parse__mutmut_30 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_31'] = x__parse__mutmut_31 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_32'] = x__parse__mutmut_32 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_33'] = x__parse__mutmut_33 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_34'] = x__parse__mutmut_34 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_35'] = x__parse__mutmut_35 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_36'] = x__parse__mutmut_36 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_37'] = x__parse__mutmut_37 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_38'] = x__parse__mutmut_38 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_39'] = x__parse__mutmut_39 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_40'] = x__parse__mutmut_40 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_41'] = x__parse__mutmut_41 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_42'] = x__parse__mutmut_42 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_43'] = x__parse__mutmut_43 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_44'] = x__parse__mutmut_44 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_45'] = x__parse__mutmut_45 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_46'] = x__parse__mutmut_46 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_47'] = x__parse__mutmut_47 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_48'] = x__parse__mutmut_48 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_49'] = x__parse__mutmut_49 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_50'] = x__parse__mutmut_50 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_51'] = x__parse__mutmut_51 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_52'] = x__parse__mutmut_52 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_53'] = x__parse__mutmut_53 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_54'] = x__parse__mutmut_54 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_55'] = x__parse__mutmut_55 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_56'] = x__parse__mutmut_56 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_57'] = x__parse__mutmut_57 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_58'] = x__parse__mutmut_58 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_59'] = x__parse__mutmut_59 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_60'] = x__parse__mutmut_60 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_61'] = x__parse__mutmut_61 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_62'] = x__parse__mutmut_62 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_63'] = x__parse__mutmut_63 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_64'] = x__parse__mutmut_64 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_65'] = x__parse__mutmut_65 # type: ignore # mutmut generated
mutants_x__facts__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__facts__mutmut)
def _facts(certificate: x509.Certificate, der: bytes, what: str) -> CertificateFacts:
    try:
        return CertificateFacts(
            name=certificate.subject,
            serial=certificate.serial_number,
            not_before=certificate.not_valid_before_utc,
            not_after=certificate.not_valid_after_utc,
            fingerprint=hashlib.sha256(der).digest(),
        )
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected readable names") from error


def x__facts__mutmut_orig(certificate: x509.Certificate, der: bytes, what: str) -> CertificateFacts:
    try:
        return CertificateFacts(
            name=certificate.subject,
            serial=certificate.serial_number,
            not_before=certificate.not_valid_before_utc,
            not_after=certificate.not_valid_after_utc,
            fingerprint=hashlib.sha256(der).digest(),
        )
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected readable names") from error


def x__facts__mutmut_1(certificate: x509.Certificate, der: bytes, what: str) -> CertificateFacts:
    try:
        return CertificateFacts(
            name=None,
            serial=certificate.serial_number,
            not_before=certificate.not_valid_before_utc,
            not_after=certificate.not_valid_after_utc,
            fingerprint=hashlib.sha256(der).digest(),
        )
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected readable names") from error


def x__facts__mutmut_2(certificate: x509.Certificate, der: bytes, what: str) -> CertificateFacts:
    try:
        return CertificateFacts(
            name=certificate.subject,
            serial=None,
            not_before=certificate.not_valid_before_utc,
            not_after=certificate.not_valid_after_utc,
            fingerprint=hashlib.sha256(der).digest(),
        )
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected readable names") from error


def x__facts__mutmut_3(certificate: x509.Certificate, der: bytes, what: str) -> CertificateFacts:
    try:
        return CertificateFacts(
            name=certificate.subject,
            serial=certificate.serial_number,
            not_before=None,
            not_after=certificate.not_valid_after_utc,
            fingerprint=hashlib.sha256(der).digest(),
        )
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected readable names") from error


def x__facts__mutmut_4(certificate: x509.Certificate, der: bytes, what: str) -> CertificateFacts:
    try:
        return CertificateFacts(
            name=certificate.subject,
            serial=certificate.serial_number,
            not_before=certificate.not_valid_before_utc,
            not_after=None,
            fingerprint=hashlib.sha256(der).digest(),
        )
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected readable names") from error


def x__facts__mutmut_5(certificate: x509.Certificate, der: bytes, what: str) -> CertificateFacts:
    try:
        return CertificateFacts(
            name=certificate.subject,
            serial=certificate.serial_number,
            not_before=certificate.not_valid_before_utc,
            not_after=certificate.not_valid_after_utc,
            fingerprint=None,
        )
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected readable names") from error


def x__facts__mutmut_6(certificate: x509.Certificate, der: bytes, what: str) -> CertificateFacts:
    try:
        return CertificateFacts(
            serial=certificate.serial_number,
            not_before=certificate.not_valid_before_utc,
            not_after=certificate.not_valid_after_utc,
            fingerprint=hashlib.sha256(der).digest(),
        )
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected readable names") from error


def x__facts__mutmut_7(certificate: x509.Certificate, der: bytes, what: str) -> CertificateFacts:
    try:
        return CertificateFacts(
            name=certificate.subject,
            not_before=certificate.not_valid_before_utc,
            not_after=certificate.not_valid_after_utc,
            fingerprint=hashlib.sha256(der).digest(),
        )
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected readable names") from error


def x__facts__mutmut_8(certificate: x509.Certificate, der: bytes, what: str) -> CertificateFacts:
    try:
        return CertificateFacts(
            name=certificate.subject,
            serial=certificate.serial_number,
            not_after=certificate.not_valid_after_utc,
            fingerprint=hashlib.sha256(der).digest(),
        )
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected readable names") from error


def x__facts__mutmut_9(certificate: x509.Certificate, der: bytes, what: str) -> CertificateFacts:
    try:
        return CertificateFacts(
            name=certificate.subject,
            serial=certificate.serial_number,
            not_before=certificate.not_valid_before_utc,
            fingerprint=hashlib.sha256(der).digest(),
        )
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected readable names") from error


def x__facts__mutmut_10(certificate: x509.Certificate, der: bytes, what: str) -> CertificateFacts:
    try:
        return CertificateFacts(
            name=certificate.subject,
            serial=certificate.serial_number,
            not_before=certificate.not_valid_before_utc,
            not_after=certificate.not_valid_after_utc,
            )
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected readable names") from error


def x__facts__mutmut_11(certificate: x509.Certificate, der: bytes, what: str) -> CertificateFacts:
    try:
        return CertificateFacts(
            name=certificate.subject,
            serial=certificate.serial_number,
            not_before=certificate.not_valid_before_utc,
            not_after=certificate.not_valid_after_utc,
            fingerprint=hashlib.sha256(None).digest(),
        )
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected readable names") from error


def x__facts__mutmut_12(certificate: x509.Certificate, der: bytes, what: str) -> CertificateFacts:
    try:
        return CertificateFacts(
            name=certificate.subject,
            serial=certificate.serial_number,
            not_before=certificate.not_valid_before_utc,
            not_after=certificate.not_valid_after_utc,
            fingerprint=hashlib.sha256(der).digest(),
        )
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(None, f"{what}: expected readable names") from error


def x__facts__mutmut_13(certificate: x509.Certificate, der: bytes, what: str) -> CertificateFacts:
    try:
        return CertificateFacts(
            name=certificate.subject,
            serial=certificate.serial_number,
            not_before=certificate.not_valid_before_utc,
            not_after=certificate.not_valid_after_utc,
            fingerprint=hashlib.sha256(der).digest(),
        )
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, None) from error


def x__facts__mutmut_14(certificate: x509.Certificate, der: bytes, what: str) -> CertificateFacts:
    try:
        return CertificateFacts(
            name=certificate.subject,
            serial=certificate.serial_number,
            not_before=certificate.not_valid_before_utc,
            not_after=certificate.not_valid_after_utc,
            fingerprint=hashlib.sha256(der).digest(),
        )
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(f"{what}: expected readable names") from error


def x__facts__mutmut_15(certificate: x509.Certificate, der: bytes, what: str) -> CertificateFacts:
    try:
        return CertificateFacts(
            name=certificate.subject,
            serial=certificate.serial_number,
            not_before=certificate.not_valid_before_utc,
            not_after=certificate.not_valid_after_utc,
            fingerprint=hashlib.sha256(der).digest(),
        )
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, ) from error

mutants_x__facts__mutmut['_mutmut_orig'] = x__facts__mutmut_orig # type: ignore # mutmut generated
mutants_x__facts__mutmut['x__facts__mutmut_1'] = x__facts__mutmut_1 # type: ignore # mutmut generated
mutants_x__facts__mutmut['x__facts__mutmut_2'] = x__facts__mutmut_2 # type: ignore # mutmut generated
mutants_x__facts__mutmut['x__facts__mutmut_3'] = x__facts__mutmut_3 # type: ignore # mutmut generated
mutants_x__facts__mutmut['x__facts__mutmut_4'] = x__facts__mutmut_4 # type: ignore # mutmut generated
mutants_x__facts__mutmut['x__facts__mutmut_5'] = x__facts__mutmut_5 # type: ignore # mutmut generated
mutants_x__facts__mutmut['x__facts__mutmut_6'] = x__facts__mutmut_6 # type: ignore # mutmut generated
mutants_x__facts__mutmut['x__facts__mutmut_7'] = x__facts__mutmut_7 # type: ignore # mutmut generated
mutants_x__facts__mutmut['x__facts__mutmut_8'] = x__facts__mutmut_8 # type: ignore # mutmut generated
mutants_x__facts__mutmut['x__facts__mutmut_9'] = x__facts__mutmut_9 # type: ignore # mutmut generated
mutants_x__facts__mutmut['x__facts__mutmut_10'] = x__facts__mutmut_10 # type: ignore # mutmut generated
mutants_x__facts__mutmut['x__facts__mutmut_11'] = x__facts__mutmut_11 # type: ignore # mutmut generated
mutants_x__facts__mutmut['x__facts__mutmut_12'] = x__facts__mutmut_12 # type: ignore # mutmut generated
mutants_x__facts__mutmut['x__facts__mutmut_13'] = x__facts__mutmut_13 # type: ignore # mutmut generated
mutants_x__facts__mutmut['x__facts__mutmut_14'] = x__facts__mutmut_14 # type: ignore # mutmut generated
mutants_x__facts__mutmut['x__facts__mutmut_15'] = x__facts__mutmut_15 # type: ignore # mutmut generated
mutants_x__common_name__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__common_name__mutmut)
def _common_name(name: x509.Name) -> str:
    names = name.get_attributes_for_oid(NameOID.COMMON_NAME)
    value = names[0].value if len(names) == 1 else ""
    return value if isinstance(value, str) else ""


def x__common_name__mutmut_orig(name: x509.Name) -> str:
    names = name.get_attributes_for_oid(NameOID.COMMON_NAME)
    value = names[0].value if len(names) == 1 else ""
    return value if isinstance(value, str) else ""


def x__common_name__mutmut_1(name: x509.Name) -> str:
    names = None
    value = names[0].value if len(names) == 1 else ""
    return value if isinstance(value, str) else ""


def x__common_name__mutmut_2(name: x509.Name) -> str:
    names = name.get_attributes_for_oid(None)
    value = names[0].value if len(names) == 1 else ""
    return value if isinstance(value, str) else ""


def x__common_name__mutmut_3(name: x509.Name) -> str:
    names = name.get_attributes_for_oid(NameOID.COMMON_NAME)
    value = None
    return value if isinstance(value, str) else ""


def x__common_name__mutmut_4(name: x509.Name) -> str:
    names = name.get_attributes_for_oid(NameOID.COMMON_NAME)
    value = names[0].value if (len(names) == 1) and False else ""
    return value if isinstance(value, str) else ""


def x__common_name__mutmut_5(name: x509.Name) -> str:
    names = name.get_attributes_for_oid(NameOID.COMMON_NAME)
    value = names[0].value if (len(names) == 1) or True else ""
    return value if isinstance(value, str) else ""


def x__common_name__mutmut_6(name: x509.Name) -> str:
    names = name.get_attributes_for_oid(NameOID.COMMON_NAME)
    value = names[1].value if len(names) == 1 else ""
    return value if isinstance(value, str) else ""


def x__common_name__mutmut_7(name: x509.Name) -> str:
    names = name.get_attributes_for_oid(NameOID.COMMON_NAME)
    value = names[0].value if len(names) != 1 else ""
    return value if isinstance(value, str) else ""


def x__common_name__mutmut_8(name: x509.Name) -> str:
    names = name.get_attributes_for_oid(NameOID.COMMON_NAME)
    value = names[0].value if len(names) == 2 else ""
    return value if isinstance(value, str) else ""


def x__common_name__mutmut_9(name: x509.Name) -> str:
    names = name.get_attributes_for_oid(NameOID.COMMON_NAME)
    value = names[0].value if len(names) == 1 else "XXXX"
    return value if isinstance(value, str) else ""


def x__common_name__mutmut_10(name: x509.Name) -> str:
    names = name.get_attributes_for_oid(NameOID.COMMON_NAME)
    value = names[0].value if len(names) == 1 else ""
    return value if (isinstance(value, str)) and False else ""


def x__common_name__mutmut_11(name: x509.Name) -> str:
    names = name.get_attributes_for_oid(NameOID.COMMON_NAME)
    value = names[0].value if len(names) == 1 else ""
    return value if (isinstance(value, str)) or True else ""


def x__common_name__mutmut_12(name: x509.Name) -> str:
    names = name.get_attributes_for_oid(NameOID.COMMON_NAME)
    value = names[0].value if len(names) == 1 else ""
    return value if isinstance(value, str) else "XXXX"

mutants_x__common_name__mutmut['_mutmut_orig'] = x__common_name__mutmut_orig # type: ignore # mutmut generated
mutants_x__common_name__mutmut['x__common_name__mutmut_1'] = x__common_name__mutmut_1 # type: ignore # mutmut generated
mutants_x__common_name__mutmut['x__common_name__mutmut_2'] = x__common_name__mutmut_2 # type: ignore # mutmut generated
mutants_x__common_name__mutmut['x__common_name__mutmut_3'] = x__common_name__mutmut_3 # type: ignore # mutmut generated
mutants_x__common_name__mutmut['x__common_name__mutmut_4'] = x__common_name__mutmut_4 # type: ignore # mutmut generated
mutants_x__common_name__mutmut['x__common_name__mutmut_5'] = x__common_name__mutmut_5 # type: ignore # mutmut generated
mutants_x__common_name__mutmut['x__common_name__mutmut_6'] = x__common_name__mutmut_6 # type: ignore # mutmut generated
mutants_x__common_name__mutmut['x__common_name__mutmut_7'] = x__common_name__mutmut_7 # type: ignore # mutmut generated
mutants_x__common_name__mutmut['x__common_name__mutmut_8'] = x__common_name__mutmut_8 # type: ignore # mutmut generated
mutants_x__common_name__mutmut['x__common_name__mutmut_9'] = x__common_name__mutmut_9 # type: ignore # mutmut generated
mutants_x__common_name__mutmut['x__common_name__mutmut_10'] = x__common_name__mutmut_10 # type: ignore # mutmut generated
mutants_x__common_name__mutmut['x__common_name__mutmut_11'] = x__common_name__mutmut_11 # type: ignore # mutmut generated
mutants_x__common_name__mutmut['x__common_name__mutmut_12'] = x__common_name__mutmut_12 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__read_frame__mutmut)
def _read_frame(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_orig(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_1(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = None
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_2(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(None, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_3(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, None, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_4(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, None)
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_5(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_6(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_7(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, )
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_8(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 1, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_9(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = None
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_10(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(None, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_11(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, None, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_12(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, None)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_13(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_14(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_15(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, )
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_16(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at - len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_17(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] == _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_18(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput(None)
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_19(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("XXexpected X.509 version 3, got anotherXX")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_20(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected x.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_21(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("EXPECTED X.509 VERSION 3, GOT ANOTHER")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_22(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = None
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_23(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(None, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_24(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, None, tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_25(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), None)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_26(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_27(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_28(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), )
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_29(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at - len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_30(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = None
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_31(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if (at >= 0) and False else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_32(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if (at >= 0) or True else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_33(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at > 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_34(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 1 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_35(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b"XXXX"
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_36(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES and serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_37(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER and not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_38(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag == _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_39(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_40(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 2 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_41(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 < len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_42(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) < _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_43(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] | 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_44(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[1] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_45(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 129:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_46(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput(None)
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_47(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("XXexpected a positive serial number of 1 to 20 bytesXX")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_48(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("EXPECTED A POSITIVE SERIAL NUMBER OF 1 TO 20 BYTES")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_49(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_50(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(None):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_51(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput(None)
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_52(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("XXexpected a positive serial number, got 0XX")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_53(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("EXPECTED A POSITIVE SERIAL NUMBER, GOT 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_54(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = None
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_55(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at - len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_56(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = None
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_57(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end - len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_58(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 and outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_59(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner == ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_60(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer == ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_61(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(None, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_62(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, None)
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_63(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_64(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, )
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_65(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = None
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_66(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at - len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_67(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = None
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_68(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(None, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_69(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, None, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_70(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, None)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_71(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_72(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_73(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, )
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_74(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = None  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_75(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(None, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_76(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, None, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_77(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, None)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_78(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_79(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_80(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, )  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_81(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = None
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_82(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(None, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_83(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, None, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_84(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, None)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_85(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_86(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_87(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, )
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_88(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = None
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_89(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(None, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_90(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, None, end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_91(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), None)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_92(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_93(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_94(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), )
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_95(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end - len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_96(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(None, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_97(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, None) from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_98(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_99(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, ) from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_100(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=None,
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_101(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=None,
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_102(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=None,
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_103(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=None,  # after the number of unused bits
    )


def x__read_frame__mutmut_104(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_105(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_106(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signature=der[bits_at + 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_107(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        )


def x__read_frame__mutmut_108(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at - 1 : bits_end],  # after the number of unused bits
    )


def x__read_frame__mutmut_109(der: bytes, what: str) -> _Frame:
    """Check version, serial number and both places that name the signature algorithm.

    The library reads one of the two places and says nothing when they differ.
    """
    try:
        _, signed_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, signed_at, end)
        if der[at : at + len(_VERSION_3)] != _VERSION_3:
            raise MalformedInput("expected X.509 version 3, got another")
        tag, first, at = _der.span(der, at + len(_VERSION_3), tbs_end)
        serial = der[first:at] if at >= 0 else b""
        if tag != _der.INTEGER or not 1 <= len(serial) <= _MAX_SERIAL_BYTES or serial[0] & 0x80:
            raise MalformedInput("expected a positive serial number of 1 to 20 bytes")
        if not any(serial):
            raise MalformedInput("expected a positive serial number, got 0")
        inner = der[at : at + len(ECDSA_SHA384)]
        outer = der[tbs_end : tbs_end + len(ECDSA_SHA384)]
        if inner != ECDSA_SHA384 or outer != ECDSA_SHA384:
            raise RuleBroken(Rule.V17, f"{what}: expected ecdsa-with-SHA384 inside and outside")
        issuer_at = at + len(ECDSA_SHA384)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        _, _, subject_at = _der.span(der, issuer_end, tbs_end)  # what lies between is the validity
        _, _, subject_end = _der.span(der, subject_at, tbs_end)
        _, bits_at, bits_end = _der.span(der, tbs_end + len(ECDSA_SHA384), end)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V15, f"{what}: {error}") from error
    return _Frame(
        issuer=der[issuer_at:issuer_end],
        subject=der[subject_at:subject_end],
        signed=der[signed_at:tbs_end],
        signature=der[bits_at + 2 : bits_end],  # after the number of unused bits
    )

mutants_x__read_frame__mutmut['_mutmut_orig'] = x__read_frame__mutmut_orig # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_1'] = x__read_frame__mutmut_1 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_2'] = x__read_frame__mutmut_2 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_3'] = x__read_frame__mutmut_3 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_4'] = x__read_frame__mutmut_4 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_5'] = x__read_frame__mutmut_5 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_6'] = x__read_frame__mutmut_6 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_7'] = x__read_frame__mutmut_7 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_8'] = x__read_frame__mutmut_8 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_9'] = x__read_frame__mutmut_9 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_10'] = x__read_frame__mutmut_10 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_11'] = x__read_frame__mutmut_11 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_12'] = x__read_frame__mutmut_12 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_13'] = x__read_frame__mutmut_13 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_14'] = x__read_frame__mutmut_14 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_15'] = x__read_frame__mutmut_15 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_16'] = x__read_frame__mutmut_16 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_17'] = x__read_frame__mutmut_17 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_18'] = x__read_frame__mutmut_18 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_19'] = x__read_frame__mutmut_19 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_20'] = x__read_frame__mutmut_20 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_21'] = x__read_frame__mutmut_21 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_22'] = x__read_frame__mutmut_22 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_23'] = x__read_frame__mutmut_23 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_24'] = x__read_frame__mutmut_24 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_25'] = x__read_frame__mutmut_25 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_26'] = x__read_frame__mutmut_26 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_27'] = x__read_frame__mutmut_27 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_28'] = x__read_frame__mutmut_28 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_29'] = x__read_frame__mutmut_29 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_30'] = x__read_frame__mutmut_30 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_31'] = x__read_frame__mutmut_31 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_32'] = x__read_frame__mutmut_32 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_33'] = x__read_frame__mutmut_33 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_34'] = x__read_frame__mutmut_34 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_35'] = x__read_frame__mutmut_35 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_36'] = x__read_frame__mutmut_36 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_37'] = x__read_frame__mutmut_37 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_38'] = x__read_frame__mutmut_38 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_39'] = x__read_frame__mutmut_39 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_40'] = x__read_frame__mutmut_40 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_41'] = x__read_frame__mutmut_41 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_42'] = x__read_frame__mutmut_42 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_43'] = x__read_frame__mutmut_43 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_44'] = x__read_frame__mutmut_44 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_45'] = x__read_frame__mutmut_45 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_46'] = x__read_frame__mutmut_46 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_47'] = x__read_frame__mutmut_47 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_48'] = x__read_frame__mutmut_48 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_49'] = x__read_frame__mutmut_49 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_50'] = x__read_frame__mutmut_50 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_51'] = x__read_frame__mutmut_51 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_52'] = x__read_frame__mutmut_52 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_53'] = x__read_frame__mutmut_53 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_54'] = x__read_frame__mutmut_54 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_55'] = x__read_frame__mutmut_55 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_56'] = x__read_frame__mutmut_56 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_57'] = x__read_frame__mutmut_57 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_58'] = x__read_frame__mutmut_58 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_59'] = x__read_frame__mutmut_59 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_60'] = x__read_frame__mutmut_60 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_61'] = x__read_frame__mutmut_61 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_62'] = x__read_frame__mutmut_62 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_63'] = x__read_frame__mutmut_63 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_64'] = x__read_frame__mutmut_64 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_65'] = x__read_frame__mutmut_65 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_66'] = x__read_frame__mutmut_66 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_67'] = x__read_frame__mutmut_67 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_68'] = x__read_frame__mutmut_68 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_69'] = x__read_frame__mutmut_69 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_70'] = x__read_frame__mutmut_70 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_71'] = x__read_frame__mutmut_71 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_72'] = x__read_frame__mutmut_72 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_73'] = x__read_frame__mutmut_73 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_74'] = x__read_frame__mutmut_74 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_75'] = x__read_frame__mutmut_75 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_76'] = x__read_frame__mutmut_76 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_77'] = x__read_frame__mutmut_77 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_78'] = x__read_frame__mutmut_78 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_79'] = x__read_frame__mutmut_79 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_80'] = x__read_frame__mutmut_80 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_81'] = x__read_frame__mutmut_81 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_82'] = x__read_frame__mutmut_82 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_83'] = x__read_frame__mutmut_83 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_84'] = x__read_frame__mutmut_84 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_85'] = x__read_frame__mutmut_85 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_86'] = x__read_frame__mutmut_86 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_87'] = x__read_frame__mutmut_87 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_88'] = x__read_frame__mutmut_88 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_89'] = x__read_frame__mutmut_89 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_90'] = x__read_frame__mutmut_90 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_91'] = x__read_frame__mutmut_91 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_92'] = x__read_frame__mutmut_92 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_93'] = x__read_frame__mutmut_93 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_94'] = x__read_frame__mutmut_94 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_95'] = x__read_frame__mutmut_95 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_96'] = x__read_frame__mutmut_96 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_97'] = x__read_frame__mutmut_97 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_98'] = x__read_frame__mutmut_98 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_99'] = x__read_frame__mutmut_99 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_100'] = x__read_frame__mutmut_100 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_101'] = x__read_frame__mutmut_101 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_102'] = x__read_frame__mutmut_102 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_103'] = x__read_frame__mutmut_103 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_104'] = x__read_frame__mutmut_104 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_105'] = x__read_frame__mutmut_105 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_106'] = x__read_frame__mutmut_106 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_107'] = x__read_frame__mutmut_107 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_108'] = x__read_frame__mutmut_108 # type: ignore # mutmut generated
mutants_x__read_frame__mutmut['x__read_frame__mutmut_109'] = x__read_frame__mutmut_109 # type: ignore # mutmut generated
mutants_x__check_extensions__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__check_extensions__mutmut)
def _check_extensions(
    extensions: x509.Extensions, what: str
) -> dict[type[x509.ExtensionType], x509.ExtensionType]:
    """Return the extensions by type, if none forbids a use that we would not notice."""
    for extension in extensions:
        oid = extension.oid
        if oid in _RESTRICTING or (extension.critical and oid not in _UNDERSTOOD):
            raise RuleBroken(
                Rule.V22, f"{what}: expected no restriction by extension {oid.dotted_string}"
            )
        if (
            isinstance(extension.value, x509.ExtendedKeyUsage)
            and ExtendedKeyUsageOID.ANY_EXTENDED_KEY_USAGE not in extension.value
        ):
            raise RuleBroken(Rule.V22, f"{what}: expected no extended key usage, got one")
    return {type(extension.value): extension.value for extension in extensions}


def x__check_extensions__mutmut_orig(
    extensions: x509.Extensions, what: str
) -> dict[type[x509.ExtensionType], x509.ExtensionType]:
    """Return the extensions by type, if none forbids a use that we would not notice."""
    for extension in extensions:
        oid = extension.oid
        if oid in _RESTRICTING or (extension.critical and oid not in _UNDERSTOOD):
            raise RuleBroken(
                Rule.V22, f"{what}: expected no restriction by extension {oid.dotted_string}"
            )
        if (
            isinstance(extension.value, x509.ExtendedKeyUsage)
            and ExtendedKeyUsageOID.ANY_EXTENDED_KEY_USAGE not in extension.value
        ):
            raise RuleBroken(Rule.V22, f"{what}: expected no extended key usage, got one")
    return {type(extension.value): extension.value for extension in extensions}


def x__check_extensions__mutmut_1(
    extensions: x509.Extensions, what: str
) -> dict[type[x509.ExtensionType], x509.ExtensionType]:
    """Return the extensions by type, if none forbids a use that we would not notice."""
    for extension in extensions:
        oid = None
        if oid in _RESTRICTING or (extension.critical and oid not in _UNDERSTOOD):
            raise RuleBroken(
                Rule.V22, f"{what}: expected no restriction by extension {oid.dotted_string}"
            )
        if (
            isinstance(extension.value, x509.ExtendedKeyUsage)
            and ExtendedKeyUsageOID.ANY_EXTENDED_KEY_USAGE not in extension.value
        ):
            raise RuleBroken(Rule.V22, f"{what}: expected no extended key usage, got one")
    return {type(extension.value): extension.value for extension in extensions}


def x__check_extensions__mutmut_2(
    extensions: x509.Extensions, what: str
) -> dict[type[x509.ExtensionType], x509.ExtensionType]:
    """Return the extensions by type, if none forbids a use that we would not notice."""
    for extension in extensions:
        oid = extension.oid
        if oid in _RESTRICTING and (extension.critical and oid not in _UNDERSTOOD):
            raise RuleBroken(
                Rule.V22, f"{what}: expected no restriction by extension {oid.dotted_string}"
            )
        if (
            isinstance(extension.value, x509.ExtendedKeyUsage)
            and ExtendedKeyUsageOID.ANY_EXTENDED_KEY_USAGE not in extension.value
        ):
            raise RuleBroken(Rule.V22, f"{what}: expected no extended key usage, got one")
    return {type(extension.value): extension.value for extension in extensions}


def x__check_extensions__mutmut_3(
    extensions: x509.Extensions, what: str
) -> dict[type[x509.ExtensionType], x509.ExtensionType]:
    """Return the extensions by type, if none forbids a use that we would not notice."""
    for extension in extensions:
        oid = extension.oid
        if oid not in _RESTRICTING or (extension.critical and oid not in _UNDERSTOOD):
            raise RuleBroken(
                Rule.V22, f"{what}: expected no restriction by extension {oid.dotted_string}"
            )
        if (
            isinstance(extension.value, x509.ExtendedKeyUsage)
            and ExtendedKeyUsageOID.ANY_EXTENDED_KEY_USAGE not in extension.value
        ):
            raise RuleBroken(Rule.V22, f"{what}: expected no extended key usage, got one")
    return {type(extension.value): extension.value for extension in extensions}


def x__check_extensions__mutmut_4(
    extensions: x509.Extensions, what: str
) -> dict[type[x509.ExtensionType], x509.ExtensionType]:
    """Return the extensions by type, if none forbids a use that we would not notice."""
    for extension in extensions:
        oid = extension.oid
        if oid in _RESTRICTING or (extension.critical or oid not in _UNDERSTOOD):
            raise RuleBroken(
                Rule.V22, f"{what}: expected no restriction by extension {oid.dotted_string}"
            )
        if (
            isinstance(extension.value, x509.ExtendedKeyUsage)
            and ExtendedKeyUsageOID.ANY_EXTENDED_KEY_USAGE not in extension.value
        ):
            raise RuleBroken(Rule.V22, f"{what}: expected no extended key usage, got one")
    return {type(extension.value): extension.value for extension in extensions}


def x__check_extensions__mutmut_5(
    extensions: x509.Extensions, what: str
) -> dict[type[x509.ExtensionType], x509.ExtensionType]:
    """Return the extensions by type, if none forbids a use that we would not notice."""
    for extension in extensions:
        oid = extension.oid
        if oid in _RESTRICTING or (extension.critical and oid in _UNDERSTOOD):
            raise RuleBroken(
                Rule.V22, f"{what}: expected no restriction by extension {oid.dotted_string}"
            )
        if (
            isinstance(extension.value, x509.ExtendedKeyUsage)
            and ExtendedKeyUsageOID.ANY_EXTENDED_KEY_USAGE not in extension.value
        ):
            raise RuleBroken(Rule.V22, f"{what}: expected no extended key usage, got one")
    return {type(extension.value): extension.value for extension in extensions}


def x__check_extensions__mutmut_6(
    extensions: x509.Extensions, what: str
) -> dict[type[x509.ExtensionType], x509.ExtensionType]:
    """Return the extensions by type, if none forbids a use that we would not notice."""
    for extension in extensions:
        oid = extension.oid
        if oid in _RESTRICTING or (extension.critical and oid not in _UNDERSTOOD):
            raise RuleBroken(
                None, f"{what}: expected no restriction by extension {oid.dotted_string}"
            )
        if (
            isinstance(extension.value, x509.ExtendedKeyUsage)
            and ExtendedKeyUsageOID.ANY_EXTENDED_KEY_USAGE not in extension.value
        ):
            raise RuleBroken(Rule.V22, f"{what}: expected no extended key usage, got one")
    return {type(extension.value): extension.value for extension in extensions}


def x__check_extensions__mutmut_7(
    extensions: x509.Extensions, what: str
) -> dict[type[x509.ExtensionType], x509.ExtensionType]:
    """Return the extensions by type, if none forbids a use that we would not notice."""
    for extension in extensions:
        oid = extension.oid
        if oid in _RESTRICTING or (extension.critical and oid not in _UNDERSTOOD):
            raise RuleBroken(
                Rule.V22, None
            )
        if (
            isinstance(extension.value, x509.ExtendedKeyUsage)
            and ExtendedKeyUsageOID.ANY_EXTENDED_KEY_USAGE not in extension.value
        ):
            raise RuleBroken(Rule.V22, f"{what}: expected no extended key usage, got one")
    return {type(extension.value): extension.value for extension in extensions}


def x__check_extensions__mutmut_8(
    extensions: x509.Extensions, what: str
) -> dict[type[x509.ExtensionType], x509.ExtensionType]:
    """Return the extensions by type, if none forbids a use that we would not notice."""
    for extension in extensions:
        oid = extension.oid
        if oid in _RESTRICTING or (extension.critical and oid not in _UNDERSTOOD):
            raise RuleBroken(
                f"{what}: expected no restriction by extension {oid.dotted_string}"
            )
        if (
            isinstance(extension.value, x509.ExtendedKeyUsage)
            and ExtendedKeyUsageOID.ANY_EXTENDED_KEY_USAGE not in extension.value
        ):
            raise RuleBroken(Rule.V22, f"{what}: expected no extended key usage, got one")
    return {type(extension.value): extension.value for extension in extensions}


def x__check_extensions__mutmut_9(
    extensions: x509.Extensions, what: str
) -> dict[type[x509.ExtensionType], x509.ExtensionType]:
    """Return the extensions by type, if none forbids a use that we would not notice."""
    for extension in extensions:
        oid = extension.oid
        if oid in _RESTRICTING or (extension.critical and oid not in _UNDERSTOOD):
            raise RuleBroken(
                Rule.V22, )
        if (
            isinstance(extension.value, x509.ExtendedKeyUsage)
            and ExtendedKeyUsageOID.ANY_EXTENDED_KEY_USAGE not in extension.value
        ):
            raise RuleBroken(Rule.V22, f"{what}: expected no extended key usage, got one")
    return {type(extension.value): extension.value for extension in extensions}


def x__check_extensions__mutmut_10(
    extensions: x509.Extensions, what: str
) -> dict[type[x509.ExtensionType], x509.ExtensionType]:
    """Return the extensions by type, if none forbids a use that we would not notice."""
    for extension in extensions:
        oid = extension.oid
        if oid in _RESTRICTING or (extension.critical and oid not in _UNDERSTOOD):
            raise RuleBroken(
                Rule.V22, f"{what}: expected no restriction by extension {oid.dotted_string}"
            )
        if (
            isinstance(extension.value, x509.ExtendedKeyUsage) or ExtendedKeyUsageOID.ANY_EXTENDED_KEY_USAGE not in extension.value
        ):
            raise RuleBroken(Rule.V22, f"{what}: expected no extended key usage, got one")
    return {type(extension.value): extension.value for extension in extensions}


def x__check_extensions__mutmut_11(
    extensions: x509.Extensions, what: str
) -> dict[type[x509.ExtensionType], x509.ExtensionType]:
    """Return the extensions by type, if none forbids a use that we would not notice."""
    for extension in extensions:
        oid = extension.oid
        if oid in _RESTRICTING or (extension.critical and oid not in _UNDERSTOOD):
            raise RuleBroken(
                Rule.V22, f"{what}: expected no restriction by extension {oid.dotted_string}"
            )
        if (
            isinstance(extension.value, x509.ExtendedKeyUsage)
            and ExtendedKeyUsageOID.ANY_EXTENDED_KEY_USAGE in extension.value
        ):
            raise RuleBroken(Rule.V22, f"{what}: expected no extended key usage, got one")
    return {type(extension.value): extension.value for extension in extensions}


def x__check_extensions__mutmut_12(
    extensions: x509.Extensions, what: str
) -> dict[type[x509.ExtensionType], x509.ExtensionType]:
    """Return the extensions by type, if none forbids a use that we would not notice."""
    for extension in extensions:
        oid = extension.oid
        if oid in _RESTRICTING or (extension.critical and oid not in _UNDERSTOOD):
            raise RuleBroken(
                Rule.V22, f"{what}: expected no restriction by extension {oid.dotted_string}"
            )
        if (
            isinstance(extension.value, x509.ExtendedKeyUsage)
            and ExtendedKeyUsageOID.ANY_EXTENDED_KEY_USAGE not in extension.value
        ):
            raise RuleBroken(None, f"{what}: expected no extended key usage, got one")
    return {type(extension.value): extension.value for extension in extensions}


def x__check_extensions__mutmut_13(
    extensions: x509.Extensions, what: str
) -> dict[type[x509.ExtensionType], x509.ExtensionType]:
    """Return the extensions by type, if none forbids a use that we would not notice."""
    for extension in extensions:
        oid = extension.oid
        if oid in _RESTRICTING or (extension.critical and oid not in _UNDERSTOOD):
            raise RuleBroken(
                Rule.V22, f"{what}: expected no restriction by extension {oid.dotted_string}"
            )
        if (
            isinstance(extension.value, x509.ExtendedKeyUsage)
            and ExtendedKeyUsageOID.ANY_EXTENDED_KEY_USAGE not in extension.value
        ):
            raise RuleBroken(Rule.V22, None)
    return {type(extension.value): extension.value for extension in extensions}


def x__check_extensions__mutmut_14(
    extensions: x509.Extensions, what: str
) -> dict[type[x509.ExtensionType], x509.ExtensionType]:
    """Return the extensions by type, if none forbids a use that we would not notice."""
    for extension in extensions:
        oid = extension.oid
        if oid in _RESTRICTING or (extension.critical and oid not in _UNDERSTOOD):
            raise RuleBroken(
                Rule.V22, f"{what}: expected no restriction by extension {oid.dotted_string}"
            )
        if (
            isinstance(extension.value, x509.ExtendedKeyUsage)
            and ExtendedKeyUsageOID.ANY_EXTENDED_KEY_USAGE not in extension.value
        ):
            raise RuleBroken(f"{what}: expected no extended key usage, got one")
    return {type(extension.value): extension.value for extension in extensions}


def x__check_extensions__mutmut_15(
    extensions: x509.Extensions, what: str
) -> dict[type[x509.ExtensionType], x509.ExtensionType]:
    """Return the extensions by type, if none forbids a use that we would not notice."""
    for extension in extensions:
        oid = extension.oid
        if oid in _RESTRICTING or (extension.critical and oid not in _UNDERSTOOD):
            raise RuleBroken(
                Rule.V22, f"{what}: expected no restriction by extension {oid.dotted_string}"
            )
        if (
            isinstance(extension.value, x509.ExtendedKeyUsage)
            and ExtendedKeyUsageOID.ANY_EXTENDED_KEY_USAGE not in extension.value
        ):
            raise RuleBroken(Rule.V22, )
    return {type(extension.value): extension.value for extension in extensions}


def x__check_extensions__mutmut_16(
    extensions: x509.Extensions, what: str
) -> dict[type[x509.ExtensionType], x509.ExtensionType]:
    """Return the extensions by type, if none forbids a use that we would not notice."""
    for extension in extensions:
        oid = extension.oid
        if oid in _RESTRICTING or (extension.critical and oid not in _UNDERSTOOD):
            raise RuleBroken(
                Rule.V22, f"{what}: expected no restriction by extension {oid.dotted_string}"
            )
        if (
            isinstance(extension.value, x509.ExtendedKeyUsage)
            and ExtendedKeyUsageOID.ANY_EXTENDED_KEY_USAGE not in extension.value
        ):
            raise RuleBroken(Rule.V22, f"{what}: expected no extended key usage, got one")
    return {type(None): extension.value for extension in extensions}

mutants_x__check_extensions__mutmut['_mutmut_orig'] = x__check_extensions__mutmut_orig # type: ignore # mutmut generated
mutants_x__check_extensions__mutmut['x__check_extensions__mutmut_1'] = x__check_extensions__mutmut_1 # type: ignore # mutmut generated
mutants_x__check_extensions__mutmut['x__check_extensions__mutmut_2'] = x__check_extensions__mutmut_2 # type: ignore # mutmut generated
mutants_x__check_extensions__mutmut['x__check_extensions__mutmut_3'] = x__check_extensions__mutmut_3 # type: ignore # mutmut generated
mutants_x__check_extensions__mutmut['x__check_extensions__mutmut_4'] = x__check_extensions__mutmut_4 # type: ignore # mutmut generated
mutants_x__check_extensions__mutmut['x__check_extensions__mutmut_5'] = x__check_extensions__mutmut_5 # type: ignore # mutmut generated
mutants_x__check_extensions__mutmut['x__check_extensions__mutmut_6'] = x__check_extensions__mutmut_6 # type: ignore # mutmut generated
mutants_x__check_extensions__mutmut['x__check_extensions__mutmut_7'] = x__check_extensions__mutmut_7 # type: ignore # mutmut generated
mutants_x__check_extensions__mutmut['x__check_extensions__mutmut_8'] = x__check_extensions__mutmut_8 # type: ignore # mutmut generated
mutants_x__check_extensions__mutmut['x__check_extensions__mutmut_9'] = x__check_extensions__mutmut_9 # type: ignore # mutmut generated
mutants_x__check_extensions__mutmut['x__check_extensions__mutmut_10'] = x__check_extensions__mutmut_10 # type: ignore # mutmut generated
mutants_x__check_extensions__mutmut['x__check_extensions__mutmut_11'] = x__check_extensions__mutmut_11 # type: ignore # mutmut generated
mutants_x__check_extensions__mutmut['x__check_extensions__mutmut_12'] = x__check_extensions__mutmut_12 # type: ignore # mutmut generated
mutants_x__check_extensions__mutmut['x__check_extensions__mutmut_13'] = x__check_extensions__mutmut_13 # type: ignore # mutmut generated
mutants_x__check_extensions__mutmut['x__check_extensions__mutmut_14'] = x__check_extensions__mutmut_14 # type: ignore # mutmut generated
mutants_x__check_extensions__mutmut['x__check_extensions__mutmut_15'] = x__check_extensions__mutmut_15 # type: ignore # mutmut generated
mutants_x__check_extensions__mutmut['x__check_extensions__mutmut_16'] = x__check_extensions__mutmut_16 # type: ignore # mutmut generated
mutants_x__public_key__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__public_key__mutmut)
def _public_key(certificate: x509.Certificate, what: str) -> ec.EllipticCurvePublicKey:
    try:
        key = certificate.public_key()
    except LIBRARY_ERRORS as error:
        raise RuleBroken(Rule.V17, f"{what}: expected a key on P-384, got another") from error
    if not isinstance(key, ec.EllipticCurvePublicKey) or not isinstance(key.curve, ec.SECP384R1):
        raise RuleBroken(Rule.V17, f"{what}: expected a key on P-384, got another")
    return key


def x__public_key__mutmut_orig(certificate: x509.Certificate, what: str) -> ec.EllipticCurvePublicKey:
    try:
        key = certificate.public_key()
    except LIBRARY_ERRORS as error:
        raise RuleBroken(Rule.V17, f"{what}: expected a key on P-384, got another") from error
    if not isinstance(key, ec.EllipticCurvePublicKey) or not isinstance(key.curve, ec.SECP384R1):
        raise RuleBroken(Rule.V17, f"{what}: expected a key on P-384, got another")
    return key


def x__public_key__mutmut_1(certificate: x509.Certificate, what: str) -> ec.EllipticCurvePublicKey:
    try:
        key = None
    except LIBRARY_ERRORS as error:
        raise RuleBroken(Rule.V17, f"{what}: expected a key on P-384, got another") from error
    if not isinstance(key, ec.EllipticCurvePublicKey) or not isinstance(key.curve, ec.SECP384R1):
        raise RuleBroken(Rule.V17, f"{what}: expected a key on P-384, got another")
    return key


def x__public_key__mutmut_2(certificate: x509.Certificate, what: str) -> ec.EllipticCurvePublicKey:
    try:
        key = certificate.public_key()
    except LIBRARY_ERRORS as error:
        raise RuleBroken(None, f"{what}: expected a key on P-384, got another") from error
    if not isinstance(key, ec.EllipticCurvePublicKey) or not isinstance(key.curve, ec.SECP384R1):
        raise RuleBroken(Rule.V17, f"{what}: expected a key on P-384, got another")
    return key


def x__public_key__mutmut_3(certificate: x509.Certificate, what: str) -> ec.EllipticCurvePublicKey:
    try:
        key = certificate.public_key()
    except LIBRARY_ERRORS as error:
        raise RuleBroken(Rule.V17, None) from error
    if not isinstance(key, ec.EllipticCurvePublicKey) or not isinstance(key.curve, ec.SECP384R1):
        raise RuleBroken(Rule.V17, f"{what}: expected a key on P-384, got another")
    return key


def x__public_key__mutmut_4(certificate: x509.Certificate, what: str) -> ec.EllipticCurvePublicKey:
    try:
        key = certificate.public_key()
    except LIBRARY_ERRORS as error:
        raise RuleBroken(f"{what}: expected a key on P-384, got another") from error
    if not isinstance(key, ec.EllipticCurvePublicKey) or not isinstance(key.curve, ec.SECP384R1):
        raise RuleBroken(Rule.V17, f"{what}: expected a key on P-384, got another")
    return key


def x__public_key__mutmut_5(certificate: x509.Certificate, what: str) -> ec.EllipticCurvePublicKey:
    try:
        key = certificate.public_key()
    except LIBRARY_ERRORS as error:
        raise RuleBroken(Rule.V17, ) from error
    if not isinstance(key, ec.EllipticCurvePublicKey) or not isinstance(key.curve, ec.SECP384R1):
        raise RuleBroken(Rule.V17, f"{what}: expected a key on P-384, got another")
    return key


def x__public_key__mutmut_6(certificate: x509.Certificate, what: str) -> ec.EllipticCurvePublicKey:
    try:
        key = certificate.public_key()
    except LIBRARY_ERRORS as error:
        raise RuleBroken(Rule.V17, f"{what}: expected a key on P-384, got another") from error
    if not isinstance(key, ec.EllipticCurvePublicKey) and not isinstance(key.curve, ec.SECP384R1):
        raise RuleBroken(Rule.V17, f"{what}: expected a key on P-384, got another")
    return key


def x__public_key__mutmut_7(certificate: x509.Certificate, what: str) -> ec.EllipticCurvePublicKey:
    try:
        key = certificate.public_key()
    except LIBRARY_ERRORS as error:
        raise RuleBroken(Rule.V17, f"{what}: expected a key on P-384, got another") from error
    if isinstance(key, ec.EllipticCurvePublicKey) or not isinstance(key.curve, ec.SECP384R1):
        raise RuleBroken(Rule.V17, f"{what}: expected a key on P-384, got another")
    return key


def x__public_key__mutmut_8(certificate: x509.Certificate, what: str) -> ec.EllipticCurvePublicKey:
    try:
        key = certificate.public_key()
    except LIBRARY_ERRORS as error:
        raise RuleBroken(Rule.V17, f"{what}: expected a key on P-384, got another") from error
    if not isinstance(key, ec.EllipticCurvePublicKey) or isinstance(key.curve, ec.SECP384R1):
        raise RuleBroken(Rule.V17, f"{what}: expected a key on P-384, got another")
    return key


def x__public_key__mutmut_9(certificate: x509.Certificate, what: str) -> ec.EllipticCurvePublicKey:
    try:
        key = certificate.public_key()
    except LIBRARY_ERRORS as error:
        raise RuleBroken(Rule.V17, f"{what}: expected a key on P-384, got another") from error
    if not isinstance(key, ec.EllipticCurvePublicKey) or not isinstance(key.curve, ec.SECP384R1):
        raise RuleBroken(None, f"{what}: expected a key on P-384, got another")
    return key


def x__public_key__mutmut_10(certificate: x509.Certificate, what: str) -> ec.EllipticCurvePublicKey:
    try:
        key = certificate.public_key()
    except LIBRARY_ERRORS as error:
        raise RuleBroken(Rule.V17, f"{what}: expected a key on P-384, got another") from error
    if not isinstance(key, ec.EllipticCurvePublicKey) or not isinstance(key.curve, ec.SECP384R1):
        raise RuleBroken(Rule.V17, None)
    return key


def x__public_key__mutmut_11(certificate: x509.Certificate, what: str) -> ec.EllipticCurvePublicKey:
    try:
        key = certificate.public_key()
    except LIBRARY_ERRORS as error:
        raise RuleBroken(Rule.V17, f"{what}: expected a key on P-384, got another") from error
    if not isinstance(key, ec.EllipticCurvePublicKey) or not isinstance(key.curve, ec.SECP384R1):
        raise RuleBroken(f"{what}: expected a key on P-384, got another")
    return key


def x__public_key__mutmut_12(certificate: x509.Certificate, what: str) -> ec.EllipticCurvePublicKey:
    try:
        key = certificate.public_key()
    except LIBRARY_ERRORS as error:
        raise RuleBroken(Rule.V17, f"{what}: expected a key on P-384, got another") from error
    if not isinstance(key, ec.EllipticCurvePublicKey) or not isinstance(key.curve, ec.SECP384R1):
        raise RuleBroken(Rule.V17, )
    return key

mutants_x__public_key__mutmut['_mutmut_orig'] = x__public_key__mutmut_orig # type: ignore # mutmut generated
mutants_x__public_key__mutmut['x__public_key__mutmut_1'] = x__public_key__mutmut_1 # type: ignore # mutmut generated
mutants_x__public_key__mutmut['x__public_key__mutmut_2'] = x__public_key__mutmut_2 # type: ignore # mutmut generated
mutants_x__public_key__mutmut['x__public_key__mutmut_3'] = x__public_key__mutmut_3 # type: ignore # mutmut generated
mutants_x__public_key__mutmut['x__public_key__mutmut_4'] = x__public_key__mutmut_4 # type: ignore # mutmut generated
mutants_x__public_key__mutmut['x__public_key__mutmut_5'] = x__public_key__mutmut_5 # type: ignore # mutmut generated
mutants_x__public_key__mutmut['x__public_key__mutmut_6'] = x__public_key__mutmut_6 # type: ignore # mutmut generated
mutants_x__public_key__mutmut['x__public_key__mutmut_7'] = x__public_key__mutmut_7 # type: ignore # mutmut generated
mutants_x__public_key__mutmut['x__public_key__mutmut_8'] = x__public_key__mutmut_8 # type: ignore # mutmut generated
mutants_x__public_key__mutmut['x__public_key__mutmut_9'] = x__public_key__mutmut_9 # type: ignore # mutmut generated
mutants_x__public_key__mutmut['x__public_key__mutmut_10'] = x__public_key__mutmut_10 # type: ignore # mutmut generated
mutants_x__public_key__mutmut['x__public_key__mutmut_11'] = x__public_key__mutmut_11 # type: ignore # mutmut generated
mutants_x__public_key__mutmut['x__public_key__mutmut_12'] = x__public_key__mutmut_12 # type: ignore # mutmut generated
mutants_x__check_names__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__check_names__mutmut)
def _check_names(issuer: Link, subject: Link) -> None:
    wanted_name, got_name = subject.frame.issuer, issuer.frame.subject
    try:
        same = wanted_name == got_name or plain_name(wanted_name) == plain_name(got_name)
    except MalformedInput as error:
        # The X.509 library passes over what a name holds, and nobody has signed this one yet.
        raise MalformedDocument(Rule.V15, f"{subject.what}: expected readable names") from error
    if not same:
        raise RuleBroken(
            Rule.V18, f"{subject.what}: expected the name of {issuer.what} as issuer, got another"
        )
    wanted, got = subject.issuer_key_id, issuer.own_key_id
    if wanted is not None and got is not None and wanted != got:
        raise RuleBroken(
            Rule.V18, f"{subject.what}: expected issuer key {got.hex()}, got {wanted.hex()[:80]}"
        )


def x__check_names__mutmut_orig(issuer: Link, subject: Link) -> None:
    wanted_name, got_name = subject.frame.issuer, issuer.frame.subject
    try:
        same = wanted_name == got_name or plain_name(wanted_name) == plain_name(got_name)
    except MalformedInput as error:
        # The X.509 library passes over what a name holds, and nobody has signed this one yet.
        raise MalformedDocument(Rule.V15, f"{subject.what}: expected readable names") from error
    if not same:
        raise RuleBroken(
            Rule.V18, f"{subject.what}: expected the name of {issuer.what} as issuer, got another"
        )
    wanted, got = subject.issuer_key_id, issuer.own_key_id
    if wanted is not None and got is not None and wanted != got:
        raise RuleBroken(
            Rule.V18, f"{subject.what}: expected issuer key {got.hex()}, got {wanted.hex()[:80]}"
        )


def x__check_names__mutmut_1(issuer: Link, subject: Link) -> None:
    wanted_name, got_name = None
    try:
        same = wanted_name == got_name or plain_name(wanted_name) == plain_name(got_name)
    except MalformedInput as error:
        # The X.509 library passes over what a name holds, and nobody has signed this one yet.
        raise MalformedDocument(Rule.V15, f"{subject.what}: expected readable names") from error
    if not same:
        raise RuleBroken(
            Rule.V18, f"{subject.what}: expected the name of {issuer.what} as issuer, got another"
        )
    wanted, got = subject.issuer_key_id, issuer.own_key_id
    if wanted is not None and got is not None and wanted != got:
        raise RuleBroken(
            Rule.V18, f"{subject.what}: expected issuer key {got.hex()}, got {wanted.hex()[:80]}"
        )


def x__check_names__mutmut_2(issuer: Link, subject: Link) -> None:
    wanted_name, got_name = subject.frame.issuer, issuer.frame.subject
    try:
        same = None
    except MalformedInput as error:
        # The X.509 library passes over what a name holds, and nobody has signed this one yet.
        raise MalformedDocument(Rule.V15, f"{subject.what}: expected readable names") from error
    if not same:
        raise RuleBroken(
            Rule.V18, f"{subject.what}: expected the name of {issuer.what} as issuer, got another"
        )
    wanted, got = subject.issuer_key_id, issuer.own_key_id
    if wanted is not None and got is not None and wanted != got:
        raise RuleBroken(
            Rule.V18, f"{subject.what}: expected issuer key {got.hex()}, got {wanted.hex()[:80]}"
        )


def x__check_names__mutmut_3(issuer: Link, subject: Link) -> None:
    wanted_name, got_name = subject.frame.issuer, issuer.frame.subject
    try:
        same = wanted_name == got_name and plain_name(wanted_name) == plain_name(got_name)
    except MalformedInput as error:
        # The X.509 library passes over what a name holds, and nobody has signed this one yet.
        raise MalformedDocument(Rule.V15, f"{subject.what}: expected readable names") from error
    if not same:
        raise RuleBroken(
            Rule.V18, f"{subject.what}: expected the name of {issuer.what} as issuer, got another"
        )
    wanted, got = subject.issuer_key_id, issuer.own_key_id
    if wanted is not None and got is not None and wanted != got:
        raise RuleBroken(
            Rule.V18, f"{subject.what}: expected issuer key {got.hex()}, got {wanted.hex()[:80]}"
        )


def x__check_names__mutmut_4(issuer: Link, subject: Link) -> None:
    wanted_name, got_name = subject.frame.issuer, issuer.frame.subject
    try:
        same = wanted_name != got_name or plain_name(wanted_name) == plain_name(got_name)
    except MalformedInput as error:
        # The X.509 library passes over what a name holds, and nobody has signed this one yet.
        raise MalformedDocument(Rule.V15, f"{subject.what}: expected readable names") from error
    if not same:
        raise RuleBroken(
            Rule.V18, f"{subject.what}: expected the name of {issuer.what} as issuer, got another"
        )
    wanted, got = subject.issuer_key_id, issuer.own_key_id
    if wanted is not None and got is not None and wanted != got:
        raise RuleBroken(
            Rule.V18, f"{subject.what}: expected issuer key {got.hex()}, got {wanted.hex()[:80]}"
        )


def x__check_names__mutmut_5(issuer: Link, subject: Link) -> None:
    wanted_name, got_name = subject.frame.issuer, issuer.frame.subject
    try:
        same = wanted_name == got_name or plain_name(None) == plain_name(got_name)
    except MalformedInput as error:
        # The X.509 library passes over what a name holds, and nobody has signed this one yet.
        raise MalformedDocument(Rule.V15, f"{subject.what}: expected readable names") from error
    if not same:
        raise RuleBroken(
            Rule.V18, f"{subject.what}: expected the name of {issuer.what} as issuer, got another"
        )
    wanted, got = subject.issuer_key_id, issuer.own_key_id
    if wanted is not None and got is not None and wanted != got:
        raise RuleBroken(
            Rule.V18, f"{subject.what}: expected issuer key {got.hex()}, got {wanted.hex()[:80]}"
        )


def x__check_names__mutmut_6(issuer: Link, subject: Link) -> None:
    wanted_name, got_name = subject.frame.issuer, issuer.frame.subject
    try:
        same = wanted_name == got_name or plain_name(wanted_name) != plain_name(got_name)
    except MalformedInput as error:
        # The X.509 library passes over what a name holds, and nobody has signed this one yet.
        raise MalformedDocument(Rule.V15, f"{subject.what}: expected readable names") from error
    if not same:
        raise RuleBroken(
            Rule.V18, f"{subject.what}: expected the name of {issuer.what} as issuer, got another"
        )
    wanted, got = subject.issuer_key_id, issuer.own_key_id
    if wanted is not None and got is not None and wanted != got:
        raise RuleBroken(
            Rule.V18, f"{subject.what}: expected issuer key {got.hex()}, got {wanted.hex()[:80]}"
        )


def x__check_names__mutmut_7(issuer: Link, subject: Link) -> None:
    wanted_name, got_name = subject.frame.issuer, issuer.frame.subject
    try:
        same = wanted_name == got_name or plain_name(wanted_name) == plain_name(None)
    except MalformedInput as error:
        # The X.509 library passes over what a name holds, and nobody has signed this one yet.
        raise MalformedDocument(Rule.V15, f"{subject.what}: expected readable names") from error
    if not same:
        raise RuleBroken(
            Rule.V18, f"{subject.what}: expected the name of {issuer.what} as issuer, got another"
        )
    wanted, got = subject.issuer_key_id, issuer.own_key_id
    if wanted is not None and got is not None and wanted != got:
        raise RuleBroken(
            Rule.V18, f"{subject.what}: expected issuer key {got.hex()}, got {wanted.hex()[:80]}"
        )


def x__check_names__mutmut_8(issuer: Link, subject: Link) -> None:
    wanted_name, got_name = subject.frame.issuer, issuer.frame.subject
    try:
        same = wanted_name == got_name or plain_name(wanted_name) == plain_name(got_name)
    except MalformedInput as error:
        # The X.509 library passes over what a name holds, and nobody has signed this one yet.
        raise MalformedDocument(None, f"{subject.what}: expected readable names") from error
    if not same:
        raise RuleBroken(
            Rule.V18, f"{subject.what}: expected the name of {issuer.what} as issuer, got another"
        )
    wanted, got = subject.issuer_key_id, issuer.own_key_id
    if wanted is not None and got is not None and wanted != got:
        raise RuleBroken(
            Rule.V18, f"{subject.what}: expected issuer key {got.hex()}, got {wanted.hex()[:80]}"
        )


def x__check_names__mutmut_9(issuer: Link, subject: Link) -> None:
    wanted_name, got_name = subject.frame.issuer, issuer.frame.subject
    try:
        same = wanted_name == got_name or plain_name(wanted_name) == plain_name(got_name)
    except MalformedInput as error:
        # The X.509 library passes over what a name holds, and nobody has signed this one yet.
        raise MalformedDocument(Rule.V15, None) from error
    if not same:
        raise RuleBroken(
            Rule.V18, f"{subject.what}: expected the name of {issuer.what} as issuer, got another"
        )
    wanted, got = subject.issuer_key_id, issuer.own_key_id
    if wanted is not None and got is not None and wanted != got:
        raise RuleBroken(
            Rule.V18, f"{subject.what}: expected issuer key {got.hex()}, got {wanted.hex()[:80]}"
        )


def x__check_names__mutmut_10(issuer: Link, subject: Link) -> None:
    wanted_name, got_name = subject.frame.issuer, issuer.frame.subject
    try:
        same = wanted_name == got_name or plain_name(wanted_name) == plain_name(got_name)
    except MalformedInput as error:
        # The X.509 library passes over what a name holds, and nobody has signed this one yet.
        raise MalformedDocument(f"{subject.what}: expected readable names") from error
    if not same:
        raise RuleBroken(
            Rule.V18, f"{subject.what}: expected the name of {issuer.what} as issuer, got another"
        )
    wanted, got = subject.issuer_key_id, issuer.own_key_id
    if wanted is not None and got is not None and wanted != got:
        raise RuleBroken(
            Rule.V18, f"{subject.what}: expected issuer key {got.hex()}, got {wanted.hex()[:80]}"
        )


def x__check_names__mutmut_11(issuer: Link, subject: Link) -> None:
    wanted_name, got_name = subject.frame.issuer, issuer.frame.subject
    try:
        same = wanted_name == got_name or plain_name(wanted_name) == plain_name(got_name)
    except MalformedInput as error:
        # The X.509 library passes over what a name holds, and nobody has signed this one yet.
        raise MalformedDocument(Rule.V15, ) from error
    if not same:
        raise RuleBroken(
            Rule.V18, f"{subject.what}: expected the name of {issuer.what} as issuer, got another"
        )
    wanted, got = subject.issuer_key_id, issuer.own_key_id
    if wanted is not None and got is not None and wanted != got:
        raise RuleBroken(
            Rule.V18, f"{subject.what}: expected issuer key {got.hex()}, got {wanted.hex()[:80]}"
        )


def x__check_names__mutmut_12(issuer: Link, subject: Link) -> None:
    wanted_name, got_name = subject.frame.issuer, issuer.frame.subject
    try:
        same = wanted_name == got_name or plain_name(wanted_name) == plain_name(got_name)
    except MalformedInput as error:
        # The X.509 library passes over what a name holds, and nobody has signed this one yet.
        raise MalformedDocument(Rule.V15, f"{subject.what}: expected readable names") from error
    if same:
        raise RuleBroken(
            Rule.V18, f"{subject.what}: expected the name of {issuer.what} as issuer, got another"
        )
    wanted, got = subject.issuer_key_id, issuer.own_key_id
    if wanted is not None and got is not None and wanted != got:
        raise RuleBroken(
            Rule.V18, f"{subject.what}: expected issuer key {got.hex()}, got {wanted.hex()[:80]}"
        )


def x__check_names__mutmut_13(issuer: Link, subject: Link) -> None:
    wanted_name, got_name = subject.frame.issuer, issuer.frame.subject
    try:
        same = wanted_name == got_name or plain_name(wanted_name) == plain_name(got_name)
    except MalformedInput as error:
        # The X.509 library passes over what a name holds, and nobody has signed this one yet.
        raise MalformedDocument(Rule.V15, f"{subject.what}: expected readable names") from error
    if not same:
        raise RuleBroken(
            None, f"{subject.what}: expected the name of {issuer.what} as issuer, got another"
        )
    wanted, got = subject.issuer_key_id, issuer.own_key_id
    if wanted is not None and got is not None and wanted != got:
        raise RuleBroken(
            Rule.V18, f"{subject.what}: expected issuer key {got.hex()}, got {wanted.hex()[:80]}"
        )


def x__check_names__mutmut_14(issuer: Link, subject: Link) -> None:
    wanted_name, got_name = subject.frame.issuer, issuer.frame.subject
    try:
        same = wanted_name == got_name or plain_name(wanted_name) == plain_name(got_name)
    except MalformedInput as error:
        # The X.509 library passes over what a name holds, and nobody has signed this one yet.
        raise MalformedDocument(Rule.V15, f"{subject.what}: expected readable names") from error
    if not same:
        raise RuleBroken(
            Rule.V18, None
        )
    wanted, got = subject.issuer_key_id, issuer.own_key_id
    if wanted is not None and got is not None and wanted != got:
        raise RuleBroken(
            Rule.V18, f"{subject.what}: expected issuer key {got.hex()}, got {wanted.hex()[:80]}"
        )


def x__check_names__mutmut_15(issuer: Link, subject: Link) -> None:
    wanted_name, got_name = subject.frame.issuer, issuer.frame.subject
    try:
        same = wanted_name == got_name or plain_name(wanted_name) == plain_name(got_name)
    except MalformedInput as error:
        # The X.509 library passes over what a name holds, and nobody has signed this one yet.
        raise MalformedDocument(Rule.V15, f"{subject.what}: expected readable names") from error
    if not same:
        raise RuleBroken(
            f"{subject.what}: expected the name of {issuer.what} as issuer, got another"
        )
    wanted, got = subject.issuer_key_id, issuer.own_key_id
    if wanted is not None and got is not None and wanted != got:
        raise RuleBroken(
            Rule.V18, f"{subject.what}: expected issuer key {got.hex()}, got {wanted.hex()[:80]}"
        )


def x__check_names__mutmut_16(issuer: Link, subject: Link) -> None:
    wanted_name, got_name = subject.frame.issuer, issuer.frame.subject
    try:
        same = wanted_name == got_name or plain_name(wanted_name) == plain_name(got_name)
    except MalformedInput as error:
        # The X.509 library passes over what a name holds, and nobody has signed this one yet.
        raise MalformedDocument(Rule.V15, f"{subject.what}: expected readable names") from error
    if not same:
        raise RuleBroken(
            Rule.V18, )
    wanted, got = subject.issuer_key_id, issuer.own_key_id
    if wanted is not None and got is not None and wanted != got:
        raise RuleBroken(
            Rule.V18, f"{subject.what}: expected issuer key {got.hex()}, got {wanted.hex()[:80]}"
        )


def x__check_names__mutmut_17(issuer: Link, subject: Link) -> None:
    wanted_name, got_name = subject.frame.issuer, issuer.frame.subject
    try:
        same = wanted_name == got_name or plain_name(wanted_name) == plain_name(got_name)
    except MalformedInput as error:
        # The X.509 library passes over what a name holds, and nobody has signed this one yet.
        raise MalformedDocument(Rule.V15, f"{subject.what}: expected readable names") from error
    if not same:
        raise RuleBroken(
            Rule.V18, f"{subject.what}: expected the name of {issuer.what} as issuer, got another"
        )
    wanted, got = None
    if wanted is not None and got is not None and wanted != got:
        raise RuleBroken(
            Rule.V18, f"{subject.what}: expected issuer key {got.hex()}, got {wanted.hex()[:80]}"
        )


def x__check_names__mutmut_18(issuer: Link, subject: Link) -> None:
    wanted_name, got_name = subject.frame.issuer, issuer.frame.subject
    try:
        same = wanted_name == got_name or plain_name(wanted_name) == plain_name(got_name)
    except MalformedInput as error:
        # The X.509 library passes over what a name holds, and nobody has signed this one yet.
        raise MalformedDocument(Rule.V15, f"{subject.what}: expected readable names") from error
    if not same:
        raise RuleBroken(
            Rule.V18, f"{subject.what}: expected the name of {issuer.what} as issuer, got another"
        )
    wanted, got = subject.issuer_key_id, issuer.own_key_id
    if wanted is not None and got is not None or wanted != got:
        raise RuleBroken(
            Rule.V18, f"{subject.what}: expected issuer key {got.hex()}, got {wanted.hex()[:80]}"
        )


def x__check_names__mutmut_19(issuer: Link, subject: Link) -> None:
    wanted_name, got_name = subject.frame.issuer, issuer.frame.subject
    try:
        same = wanted_name == got_name or plain_name(wanted_name) == plain_name(got_name)
    except MalformedInput as error:
        # The X.509 library passes over what a name holds, and nobody has signed this one yet.
        raise MalformedDocument(Rule.V15, f"{subject.what}: expected readable names") from error
    if not same:
        raise RuleBroken(
            Rule.V18, f"{subject.what}: expected the name of {issuer.what} as issuer, got another"
        )
    wanted, got = subject.issuer_key_id, issuer.own_key_id
    if wanted is not None or got is not None and wanted != got:
        raise RuleBroken(
            Rule.V18, f"{subject.what}: expected issuer key {got.hex()}, got {wanted.hex()[:80]}"
        )


def x__check_names__mutmut_20(issuer: Link, subject: Link) -> None:
    wanted_name, got_name = subject.frame.issuer, issuer.frame.subject
    try:
        same = wanted_name == got_name or plain_name(wanted_name) == plain_name(got_name)
    except MalformedInput as error:
        # The X.509 library passes over what a name holds, and nobody has signed this one yet.
        raise MalformedDocument(Rule.V15, f"{subject.what}: expected readable names") from error
    if not same:
        raise RuleBroken(
            Rule.V18, f"{subject.what}: expected the name of {issuer.what} as issuer, got another"
        )
    wanted, got = subject.issuer_key_id, issuer.own_key_id
    if wanted is None and got is not None and wanted != got:
        raise RuleBroken(
            Rule.V18, f"{subject.what}: expected issuer key {got.hex()}, got {wanted.hex()[:80]}"
        )


def x__check_names__mutmut_21(issuer: Link, subject: Link) -> None:
    wanted_name, got_name = subject.frame.issuer, issuer.frame.subject
    try:
        same = wanted_name == got_name or plain_name(wanted_name) == plain_name(got_name)
    except MalformedInput as error:
        # The X.509 library passes over what a name holds, and nobody has signed this one yet.
        raise MalformedDocument(Rule.V15, f"{subject.what}: expected readable names") from error
    if not same:
        raise RuleBroken(
            Rule.V18, f"{subject.what}: expected the name of {issuer.what} as issuer, got another"
        )
    wanted, got = subject.issuer_key_id, issuer.own_key_id
    if wanted is not None and got is None and wanted != got:
        raise RuleBroken(
            Rule.V18, f"{subject.what}: expected issuer key {got.hex()}, got {wanted.hex()[:80]}"
        )


def x__check_names__mutmut_22(issuer: Link, subject: Link) -> None:
    wanted_name, got_name = subject.frame.issuer, issuer.frame.subject
    try:
        same = wanted_name == got_name or plain_name(wanted_name) == plain_name(got_name)
    except MalformedInput as error:
        # The X.509 library passes over what a name holds, and nobody has signed this one yet.
        raise MalformedDocument(Rule.V15, f"{subject.what}: expected readable names") from error
    if not same:
        raise RuleBroken(
            Rule.V18, f"{subject.what}: expected the name of {issuer.what} as issuer, got another"
        )
    wanted, got = subject.issuer_key_id, issuer.own_key_id
    if wanted is not None and got is not None and wanted == got:
        raise RuleBroken(
            Rule.V18, f"{subject.what}: expected issuer key {got.hex()}, got {wanted.hex()[:80]}"
        )


def x__check_names__mutmut_23(issuer: Link, subject: Link) -> None:
    wanted_name, got_name = subject.frame.issuer, issuer.frame.subject
    try:
        same = wanted_name == got_name or plain_name(wanted_name) == plain_name(got_name)
    except MalformedInput as error:
        # The X.509 library passes over what a name holds, and nobody has signed this one yet.
        raise MalformedDocument(Rule.V15, f"{subject.what}: expected readable names") from error
    if not same:
        raise RuleBroken(
            Rule.V18, f"{subject.what}: expected the name of {issuer.what} as issuer, got another"
        )
    wanted, got = subject.issuer_key_id, issuer.own_key_id
    if wanted is not None and got is not None and wanted != got:
        raise RuleBroken(
            None, f"{subject.what}: expected issuer key {got.hex()}, got {wanted.hex()[:80]}"
        )


def x__check_names__mutmut_24(issuer: Link, subject: Link) -> None:
    wanted_name, got_name = subject.frame.issuer, issuer.frame.subject
    try:
        same = wanted_name == got_name or plain_name(wanted_name) == plain_name(got_name)
    except MalformedInput as error:
        # The X.509 library passes over what a name holds, and nobody has signed this one yet.
        raise MalformedDocument(Rule.V15, f"{subject.what}: expected readable names") from error
    if not same:
        raise RuleBroken(
            Rule.V18, f"{subject.what}: expected the name of {issuer.what} as issuer, got another"
        )
    wanted, got = subject.issuer_key_id, issuer.own_key_id
    if wanted is not None and got is not None and wanted != got:
        raise RuleBroken(
            Rule.V18, None
        )


def x__check_names__mutmut_25(issuer: Link, subject: Link) -> None:
    wanted_name, got_name = subject.frame.issuer, issuer.frame.subject
    try:
        same = wanted_name == got_name or plain_name(wanted_name) == plain_name(got_name)
    except MalformedInput as error:
        # The X.509 library passes over what a name holds, and nobody has signed this one yet.
        raise MalformedDocument(Rule.V15, f"{subject.what}: expected readable names") from error
    if not same:
        raise RuleBroken(
            Rule.V18, f"{subject.what}: expected the name of {issuer.what} as issuer, got another"
        )
    wanted, got = subject.issuer_key_id, issuer.own_key_id
    if wanted is not None and got is not None and wanted != got:
        raise RuleBroken(
            f"{subject.what}: expected issuer key {got.hex()}, got {wanted.hex()[:80]}"
        )


def x__check_names__mutmut_26(issuer: Link, subject: Link) -> None:
    wanted_name, got_name = subject.frame.issuer, issuer.frame.subject
    try:
        same = wanted_name == got_name or plain_name(wanted_name) == plain_name(got_name)
    except MalformedInput as error:
        # The X.509 library passes over what a name holds, and nobody has signed this one yet.
        raise MalformedDocument(Rule.V15, f"{subject.what}: expected readable names") from error
    if not same:
        raise RuleBroken(
            Rule.V18, f"{subject.what}: expected the name of {issuer.what} as issuer, got another"
        )
    wanted, got = subject.issuer_key_id, issuer.own_key_id
    if wanted is not None and got is not None and wanted != got:
        raise RuleBroken(
            Rule.V18, )


def x__check_names__mutmut_27(issuer: Link, subject: Link) -> None:
    wanted_name, got_name = subject.frame.issuer, issuer.frame.subject
    try:
        same = wanted_name == got_name or plain_name(wanted_name) == plain_name(got_name)
    except MalformedInput as error:
        # The X.509 library passes over what a name holds, and nobody has signed this one yet.
        raise MalformedDocument(Rule.V15, f"{subject.what}: expected readable names") from error
    if not same:
        raise RuleBroken(
            Rule.V18, f"{subject.what}: expected the name of {issuer.what} as issuer, got another"
        )
    wanted, got = subject.issuer_key_id, issuer.own_key_id
    if wanted is not None and got is not None and wanted != got:
        raise RuleBroken(
            Rule.V18, f"{subject.what}: expected issuer key {got.hex()}, got {wanted.hex()[:81]}"
        )

mutants_x__check_names__mutmut['_mutmut_orig'] = x__check_names__mutmut_orig # type: ignore # mutmut generated
mutants_x__check_names__mutmut['x__check_names__mutmut_1'] = x__check_names__mutmut_1 # type: ignore # mutmut generated
mutants_x__check_names__mutmut['x__check_names__mutmut_2'] = x__check_names__mutmut_2 # type: ignore # mutmut generated
mutants_x__check_names__mutmut['x__check_names__mutmut_3'] = x__check_names__mutmut_3 # type: ignore # mutmut generated
mutants_x__check_names__mutmut['x__check_names__mutmut_4'] = x__check_names__mutmut_4 # type: ignore # mutmut generated
mutants_x__check_names__mutmut['x__check_names__mutmut_5'] = x__check_names__mutmut_5 # type: ignore # mutmut generated
mutants_x__check_names__mutmut['x__check_names__mutmut_6'] = x__check_names__mutmut_6 # type: ignore # mutmut generated
mutants_x__check_names__mutmut['x__check_names__mutmut_7'] = x__check_names__mutmut_7 # type: ignore # mutmut generated
mutants_x__check_names__mutmut['x__check_names__mutmut_8'] = x__check_names__mutmut_8 # type: ignore # mutmut generated
mutants_x__check_names__mutmut['x__check_names__mutmut_9'] = x__check_names__mutmut_9 # type: ignore # mutmut generated
mutants_x__check_names__mutmut['x__check_names__mutmut_10'] = x__check_names__mutmut_10 # type: ignore # mutmut generated
mutants_x__check_names__mutmut['x__check_names__mutmut_11'] = x__check_names__mutmut_11 # type: ignore # mutmut generated
mutants_x__check_names__mutmut['x__check_names__mutmut_12'] = x__check_names__mutmut_12 # type: ignore # mutmut generated
mutants_x__check_names__mutmut['x__check_names__mutmut_13'] = x__check_names__mutmut_13 # type: ignore # mutmut generated
mutants_x__check_names__mutmut['x__check_names__mutmut_14'] = x__check_names__mutmut_14 # type: ignore # mutmut generated
mutants_x__check_names__mutmut['x__check_names__mutmut_15'] = x__check_names__mutmut_15 # type: ignore # mutmut generated
mutants_x__check_names__mutmut['x__check_names__mutmut_16'] = x__check_names__mutmut_16 # type: ignore # mutmut generated
mutants_x__check_names__mutmut['x__check_names__mutmut_17'] = x__check_names__mutmut_17 # type: ignore # mutmut generated
mutants_x__check_names__mutmut['x__check_names__mutmut_18'] = x__check_names__mutmut_18 # type: ignore # mutmut generated
mutants_x__check_names__mutmut['x__check_names__mutmut_19'] = x__check_names__mutmut_19 # type: ignore # mutmut generated
mutants_x__check_names__mutmut['x__check_names__mutmut_20'] = x__check_names__mutmut_20 # type: ignore # mutmut generated
mutants_x__check_names__mutmut['x__check_names__mutmut_21'] = x__check_names__mutmut_21 # type: ignore # mutmut generated
mutants_x__check_names__mutmut['x__check_names__mutmut_22'] = x__check_names__mutmut_22 # type: ignore # mutmut generated
mutants_x__check_names__mutmut['x__check_names__mutmut_23'] = x__check_names__mutmut_23 # type: ignore # mutmut generated
mutants_x__check_names__mutmut['x__check_names__mutmut_24'] = x__check_names__mutmut_24 # type: ignore # mutmut generated
mutants_x__check_names__mutmut['x__check_names__mutmut_25'] = x__check_names__mutmut_25 # type: ignore # mutmut generated
mutants_x__check_names__mutmut['x__check_names__mutmut_26'] = x__check_names__mutmut_26 # type: ignore # mutmut generated
mutants_x__check_names__mutmut['x__check_names__mutmut_27'] = x__check_names__mutmut_27 # type: ignore # mutmut generated
mutants_x_plain_name__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_plain_name__mutmut)
def plain_name(name: bytes) -> Element:
    """Return a name with its two usual kinds of text made one.

    The product's authorities write PrintableString below UTF8String. Its characters are a part of
    ASCII, so equal bytes are equal text.

    Args:
        name: DER of an X.501 name.

    Raises:
        MalformedInput: It cannot be read.
    """

    def plain(element: Element) -> Element:
        tag = _UTF8_STRING if element.tag == _PRINTABLE_STRING else element.tag
        return Element(tag, element.content, tuple(map(plain, element.children)))

    return plain(_der.parse(name))


def x_plain_name__mutmut_orig(name: bytes) -> Element:
    """Return a name with its two usual kinds of text made one.

    The product's authorities write PrintableString below UTF8String. Its characters are a part of
    ASCII, so equal bytes are equal text.

    Args:
        name: DER of an X.501 name.

    Raises:
        MalformedInput: It cannot be read.
    """

    def plain(element: Element) -> Element:
        tag = _UTF8_STRING if element.tag == _PRINTABLE_STRING else element.tag
        return Element(tag, element.content, tuple(map(plain, element.children)))

    return plain(_der.parse(name))


def x_plain_name__mutmut_1(name: bytes) -> Element:
    """Return a name with its two usual kinds of text made one.

    The product's authorities write PrintableString below UTF8String. Its characters are a part of
    ASCII, so equal bytes are equal text.

    Args:
        name: DER of an X.501 name.

    Raises:
        MalformedInput: It cannot be read.
    """

    def plain(element: Element) -> Element:
        tag = None
        return Element(tag, element.content, tuple(map(plain, element.children)))

    return plain(_der.parse(name))


def x_plain_name__mutmut_2(name: bytes) -> Element:
    """Return a name with its two usual kinds of text made one.

    The product's authorities write PrintableString below UTF8String. Its characters are a part of
    ASCII, so equal bytes are equal text.

    Args:
        name: DER of an X.501 name.

    Raises:
        MalformedInput: It cannot be read.
    """

    def plain(element: Element) -> Element:
        tag = _UTF8_STRING if (element.tag == _PRINTABLE_STRING) and False else element.tag
        return Element(tag, element.content, tuple(map(plain, element.children)))

    return plain(_der.parse(name))


def x_plain_name__mutmut_3(name: bytes) -> Element:
    """Return a name with its two usual kinds of text made one.

    The product's authorities write PrintableString below UTF8String. Its characters are a part of
    ASCII, so equal bytes are equal text.

    Args:
        name: DER of an X.501 name.

    Raises:
        MalformedInput: It cannot be read.
    """

    def plain(element: Element) -> Element:
        tag = _UTF8_STRING if (element.tag == _PRINTABLE_STRING) or True else element.tag
        return Element(tag, element.content, tuple(map(plain, element.children)))

    return plain(_der.parse(name))


def x_plain_name__mutmut_4(name: bytes) -> Element:
    """Return a name with its two usual kinds of text made one.

    The product's authorities write PrintableString below UTF8String. Its characters are a part of
    ASCII, so equal bytes are equal text.

    Args:
        name: DER of an X.501 name.

    Raises:
        MalformedInput: It cannot be read.
    """

    def plain(element: Element) -> Element:
        tag = _UTF8_STRING if element.tag != _PRINTABLE_STRING else element.tag
        return Element(tag, element.content, tuple(map(plain, element.children)))

    return plain(_der.parse(name))


def x_plain_name__mutmut_5(name: bytes) -> Element:
    """Return a name with its two usual kinds of text made one.

    The product's authorities write PrintableString below UTF8String. Its characters are a part of
    ASCII, so equal bytes are equal text.

    Args:
        name: DER of an X.501 name.

    Raises:
        MalformedInput: It cannot be read.
    """

    def plain(element: Element) -> Element:
        tag = _UTF8_STRING if element.tag == _PRINTABLE_STRING else element.tag
        return Element(None, element.content, tuple(map(plain, element.children)))

    return plain(_der.parse(name))


def x_plain_name__mutmut_6(name: bytes) -> Element:
    """Return a name with its two usual kinds of text made one.

    The product's authorities write PrintableString below UTF8String. Its characters are a part of
    ASCII, so equal bytes are equal text.

    Args:
        name: DER of an X.501 name.

    Raises:
        MalformedInput: It cannot be read.
    """

    def plain(element: Element) -> Element:
        tag = _UTF8_STRING if element.tag == _PRINTABLE_STRING else element.tag
        return Element(tag, None, tuple(map(plain, element.children)))

    return plain(_der.parse(name))


def x_plain_name__mutmut_7(name: bytes) -> Element:
    """Return a name with its two usual kinds of text made one.

    The product's authorities write PrintableString below UTF8String. Its characters are a part of
    ASCII, so equal bytes are equal text.

    Args:
        name: DER of an X.501 name.

    Raises:
        MalformedInput: It cannot be read.
    """

    def plain(element: Element) -> Element:
        tag = _UTF8_STRING if element.tag == _PRINTABLE_STRING else element.tag
        return Element(tag, element.content, None)

    return plain(_der.parse(name))


def x_plain_name__mutmut_8(name: bytes) -> Element:
    """Return a name with its two usual kinds of text made one.

    The product's authorities write PrintableString below UTF8String. Its characters are a part of
    ASCII, so equal bytes are equal text.

    Args:
        name: DER of an X.501 name.

    Raises:
        MalformedInput: It cannot be read.
    """

    def plain(element: Element) -> Element:
        tag = _UTF8_STRING if element.tag == _PRINTABLE_STRING else element.tag
        return Element(element.content, tuple(map(plain, element.children)))

    return plain(_der.parse(name))


def x_plain_name__mutmut_9(name: bytes) -> Element:
    """Return a name with its two usual kinds of text made one.

    The product's authorities write PrintableString below UTF8String. Its characters are a part of
    ASCII, so equal bytes are equal text.

    Args:
        name: DER of an X.501 name.

    Raises:
        MalformedInput: It cannot be read.
    """

    def plain(element: Element) -> Element:
        tag = _UTF8_STRING if element.tag == _PRINTABLE_STRING else element.tag
        return Element(tag, tuple(map(plain, element.children)))

    return plain(_der.parse(name))


def x_plain_name__mutmut_10(name: bytes) -> Element:
    """Return a name with its two usual kinds of text made one.

    The product's authorities write PrintableString below UTF8String. Its characters are a part of
    ASCII, so equal bytes are equal text.

    Args:
        name: DER of an X.501 name.

    Raises:
        MalformedInput: It cannot be read.
    """

    def plain(element: Element) -> Element:
        tag = _UTF8_STRING if element.tag == _PRINTABLE_STRING else element.tag
        return Element(tag, element.content, )

    return plain(_der.parse(name))


def x_plain_name__mutmut_11(name: bytes) -> Element:
    """Return a name with its two usual kinds of text made one.

    The product's authorities write PrintableString below UTF8String. Its characters are a part of
    ASCII, so equal bytes are equal text.

    Args:
        name: DER of an X.501 name.

    Raises:
        MalformedInput: It cannot be read.
    """

    def plain(element: Element) -> Element:
        tag = _UTF8_STRING if element.tag == _PRINTABLE_STRING else element.tag
        return Element(tag, element.content, tuple(None))

    return plain(_der.parse(name))


def x_plain_name__mutmut_12(name: bytes) -> Element:
    """Return a name with its two usual kinds of text made one.

    The product's authorities write PrintableString below UTF8String. Its characters are a part of
    ASCII, so equal bytes are equal text.

    Args:
        name: DER of an X.501 name.

    Raises:
        MalformedInput: It cannot be read.
    """

    def plain(element: Element) -> Element:
        tag = _UTF8_STRING if element.tag == _PRINTABLE_STRING else element.tag
        return Element(tag, element.content, tuple(map(None, element.children)))

    return plain(_der.parse(name))


def x_plain_name__mutmut_13(name: bytes) -> Element:
    """Return a name with its two usual kinds of text made one.

    The product's authorities write PrintableString below UTF8String. Its characters are a part of
    ASCII, so equal bytes are equal text.

    Args:
        name: DER of an X.501 name.

    Raises:
        MalformedInput: It cannot be read.
    """

    def plain(element: Element) -> Element:
        tag = _UTF8_STRING if element.tag == _PRINTABLE_STRING else element.tag
        return Element(tag, element.content, tuple(map(plain, None)))

    return plain(_der.parse(name))


def x_plain_name__mutmut_14(name: bytes) -> Element:
    """Return a name with its two usual kinds of text made one.

    The product's authorities write PrintableString below UTF8String. Its characters are a part of
    ASCII, so equal bytes are equal text.

    Args:
        name: DER of an X.501 name.

    Raises:
        MalformedInput: It cannot be read.
    """

    def plain(element: Element) -> Element:
        tag = _UTF8_STRING if element.tag == _PRINTABLE_STRING else element.tag
        return Element(tag, element.content, tuple(map(element.children)))

    return plain(_der.parse(name))


def x_plain_name__mutmut_15(name: bytes) -> Element:
    """Return a name with its two usual kinds of text made one.

    The product's authorities write PrintableString below UTF8String. Its characters are a part of
    ASCII, so equal bytes are equal text.

    Args:
        name: DER of an X.501 name.

    Raises:
        MalformedInput: It cannot be read.
    """

    def plain(element: Element) -> Element:
        tag = _UTF8_STRING if element.tag == _PRINTABLE_STRING else element.tag
        return Element(tag, element.content, tuple(map(plain, )))

    return plain(_der.parse(name))


def x_plain_name__mutmut_16(name: bytes) -> Element:
    """Return a name with its two usual kinds of text made one.

    The product's authorities write PrintableString below UTF8String. Its characters are a part of
    ASCII, so equal bytes are equal text.

    Args:
        name: DER of an X.501 name.

    Raises:
        MalformedInput: It cannot be read.
    """

    def plain(element: Element) -> Element:
        tag = _UTF8_STRING if element.tag == _PRINTABLE_STRING else element.tag
        return Element(tag, element.content, tuple(map(plain, element.children)))

    return plain(None)


def x_plain_name__mutmut_17(name: bytes) -> Element:
    """Return a name with its two usual kinds of text made one.

    The product's authorities write PrintableString below UTF8String. Its characters are a part of
    ASCII, so equal bytes are equal text.

    Args:
        name: DER of an X.501 name.

    Raises:
        MalformedInput: It cannot be read.
    """

    def plain(element: Element) -> Element:
        tag = _UTF8_STRING if element.tag == _PRINTABLE_STRING else element.tag
        return Element(tag, element.content, tuple(map(plain, element.children)))

    return plain(_der.parse(None))

mutants_x_plain_name__mutmut['_mutmut_orig'] = x_plain_name__mutmut_orig # type: ignore # mutmut generated
mutants_x_plain_name__mutmut['x_plain_name__mutmut_1'] = x_plain_name__mutmut_1 # type: ignore # mutmut generated
mutants_x_plain_name__mutmut['x_plain_name__mutmut_2'] = x_plain_name__mutmut_2 # type: ignore # mutmut generated
mutants_x_plain_name__mutmut['x_plain_name__mutmut_3'] = x_plain_name__mutmut_3 # type: ignore # mutmut generated
mutants_x_plain_name__mutmut['x_plain_name__mutmut_4'] = x_plain_name__mutmut_4 # type: ignore # mutmut generated
mutants_x_plain_name__mutmut['x_plain_name__mutmut_5'] = x_plain_name__mutmut_5 # type: ignore # mutmut generated
mutants_x_plain_name__mutmut['x_plain_name__mutmut_6'] = x_plain_name__mutmut_6 # type: ignore # mutmut generated
mutants_x_plain_name__mutmut['x_plain_name__mutmut_7'] = x_plain_name__mutmut_7 # type: ignore # mutmut generated
mutants_x_plain_name__mutmut['x_plain_name__mutmut_8'] = x_plain_name__mutmut_8 # type: ignore # mutmut generated
mutants_x_plain_name__mutmut['x_plain_name__mutmut_9'] = x_plain_name__mutmut_9 # type: ignore # mutmut generated
mutants_x_plain_name__mutmut['x_plain_name__mutmut_10'] = x_plain_name__mutmut_10 # type: ignore # mutmut generated
mutants_x_plain_name__mutmut['x_plain_name__mutmut_11'] = x_plain_name__mutmut_11 # type: ignore # mutmut generated
mutants_x_plain_name__mutmut['x_plain_name__mutmut_12'] = x_plain_name__mutmut_12 # type: ignore # mutmut generated
mutants_x_plain_name__mutmut['x_plain_name__mutmut_13'] = x_plain_name__mutmut_13 # type: ignore # mutmut generated
mutants_x_plain_name__mutmut['x_plain_name__mutmut_14'] = x_plain_name__mutmut_14 # type: ignore # mutmut generated
mutants_x_plain_name__mutmut['x_plain_name__mutmut_15'] = x_plain_name__mutmut_15 # type: ignore # mutmut generated
mutants_x_plain_name__mutmut['x_plain_name__mutmut_16'] = x_plain_name__mutmut_16 # type: ignore # mutmut generated
mutants_x_plain_name__mutmut['x_plain_name__mutmut_17'] = x_plain_name__mutmut_17 # type: ignore # mutmut generated
mutants_x__check_authority__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__check_authority__mutmut)
def _check_authority(parsed: Link, following: int) -> None:
    """Check that a certificate may stand above the leaf with `following` ones between."""
    if not parsed.is_ca:
        raise RuleBroken(Rule.V20, f"{parsed.what}: expected a certificate authority")
    if parsed.usage is None or not parsed.usage.key_cert_sign:
        raise RuleBroken(Rule.V20, f"{parsed.what}: expected key usage keyCertSign")
    # Self-issued ones count here; RFC 5280 would let them pass, but this chain has none.
    if parsed.path_length is not None and parsed.path_length < following:
        raise RuleBroken(
            Rule.V20,
            f"{parsed.what}: expected path length >= {following}, got {parsed.path_length}",
        )


def x__check_authority__mutmut_orig(parsed: Link, following: int) -> None:
    """Check that a certificate may stand above the leaf with `following` ones between."""
    if not parsed.is_ca:
        raise RuleBroken(Rule.V20, f"{parsed.what}: expected a certificate authority")
    if parsed.usage is None or not parsed.usage.key_cert_sign:
        raise RuleBroken(Rule.V20, f"{parsed.what}: expected key usage keyCertSign")
    # Self-issued ones count here; RFC 5280 would let them pass, but this chain has none.
    if parsed.path_length is not None and parsed.path_length < following:
        raise RuleBroken(
            Rule.V20,
            f"{parsed.what}: expected path length >= {following}, got {parsed.path_length}",
        )


def x__check_authority__mutmut_1(parsed: Link, following: int) -> None:
    """Check that a certificate may stand above the leaf with `following` ones between."""
    if parsed.is_ca:
        raise RuleBroken(Rule.V20, f"{parsed.what}: expected a certificate authority")
    if parsed.usage is None or not parsed.usage.key_cert_sign:
        raise RuleBroken(Rule.V20, f"{parsed.what}: expected key usage keyCertSign")
    # Self-issued ones count here; RFC 5280 would let them pass, but this chain has none.
    if parsed.path_length is not None and parsed.path_length < following:
        raise RuleBroken(
            Rule.V20,
            f"{parsed.what}: expected path length >= {following}, got {parsed.path_length}",
        )


def x__check_authority__mutmut_2(parsed: Link, following: int) -> None:
    """Check that a certificate may stand above the leaf with `following` ones between."""
    if not parsed.is_ca:
        raise RuleBroken(None, f"{parsed.what}: expected a certificate authority")
    if parsed.usage is None or not parsed.usage.key_cert_sign:
        raise RuleBroken(Rule.V20, f"{parsed.what}: expected key usage keyCertSign")
    # Self-issued ones count here; RFC 5280 would let them pass, but this chain has none.
    if parsed.path_length is not None and parsed.path_length < following:
        raise RuleBroken(
            Rule.V20,
            f"{parsed.what}: expected path length >= {following}, got {parsed.path_length}",
        )


def x__check_authority__mutmut_3(parsed: Link, following: int) -> None:
    """Check that a certificate may stand above the leaf with `following` ones between."""
    if not parsed.is_ca:
        raise RuleBroken(Rule.V20, None)
    if parsed.usage is None or not parsed.usage.key_cert_sign:
        raise RuleBroken(Rule.V20, f"{parsed.what}: expected key usage keyCertSign")
    # Self-issued ones count here; RFC 5280 would let them pass, but this chain has none.
    if parsed.path_length is not None and parsed.path_length < following:
        raise RuleBroken(
            Rule.V20,
            f"{parsed.what}: expected path length >= {following}, got {parsed.path_length}",
        )


def x__check_authority__mutmut_4(parsed: Link, following: int) -> None:
    """Check that a certificate may stand above the leaf with `following` ones between."""
    if not parsed.is_ca:
        raise RuleBroken(f"{parsed.what}: expected a certificate authority")
    if parsed.usage is None or not parsed.usage.key_cert_sign:
        raise RuleBroken(Rule.V20, f"{parsed.what}: expected key usage keyCertSign")
    # Self-issued ones count here; RFC 5280 would let them pass, but this chain has none.
    if parsed.path_length is not None and parsed.path_length < following:
        raise RuleBroken(
            Rule.V20,
            f"{parsed.what}: expected path length >= {following}, got {parsed.path_length}",
        )


def x__check_authority__mutmut_5(parsed: Link, following: int) -> None:
    """Check that a certificate may stand above the leaf with `following` ones between."""
    if not parsed.is_ca:
        raise RuleBroken(Rule.V20, )
    if parsed.usage is None or not parsed.usage.key_cert_sign:
        raise RuleBroken(Rule.V20, f"{parsed.what}: expected key usage keyCertSign")
    # Self-issued ones count here; RFC 5280 would let them pass, but this chain has none.
    if parsed.path_length is not None and parsed.path_length < following:
        raise RuleBroken(
            Rule.V20,
            f"{parsed.what}: expected path length >= {following}, got {parsed.path_length}",
        )


def x__check_authority__mutmut_6(parsed: Link, following: int) -> None:
    """Check that a certificate may stand above the leaf with `following` ones between."""
    if not parsed.is_ca:
        raise RuleBroken(Rule.V20, f"{parsed.what}: expected a certificate authority")
    if parsed.usage is None and not parsed.usage.key_cert_sign:
        raise RuleBroken(Rule.V20, f"{parsed.what}: expected key usage keyCertSign")
    # Self-issued ones count here; RFC 5280 would let them pass, but this chain has none.
    if parsed.path_length is not None and parsed.path_length < following:
        raise RuleBroken(
            Rule.V20,
            f"{parsed.what}: expected path length >= {following}, got {parsed.path_length}",
        )


def x__check_authority__mutmut_7(parsed: Link, following: int) -> None:
    """Check that a certificate may stand above the leaf with `following` ones between."""
    if not parsed.is_ca:
        raise RuleBroken(Rule.V20, f"{parsed.what}: expected a certificate authority")
    if parsed.usage is not None or not parsed.usage.key_cert_sign:
        raise RuleBroken(Rule.V20, f"{parsed.what}: expected key usage keyCertSign")
    # Self-issued ones count here; RFC 5280 would let them pass, but this chain has none.
    if parsed.path_length is not None and parsed.path_length < following:
        raise RuleBroken(
            Rule.V20,
            f"{parsed.what}: expected path length >= {following}, got {parsed.path_length}",
        )


def x__check_authority__mutmut_8(parsed: Link, following: int) -> None:
    """Check that a certificate may stand above the leaf with `following` ones between."""
    if not parsed.is_ca:
        raise RuleBroken(Rule.V20, f"{parsed.what}: expected a certificate authority")
    if parsed.usage is None or parsed.usage.key_cert_sign:
        raise RuleBroken(Rule.V20, f"{parsed.what}: expected key usage keyCertSign")
    # Self-issued ones count here; RFC 5280 would let them pass, but this chain has none.
    if parsed.path_length is not None and parsed.path_length < following:
        raise RuleBroken(
            Rule.V20,
            f"{parsed.what}: expected path length >= {following}, got {parsed.path_length}",
        )


def x__check_authority__mutmut_9(parsed: Link, following: int) -> None:
    """Check that a certificate may stand above the leaf with `following` ones between."""
    if not parsed.is_ca:
        raise RuleBroken(Rule.V20, f"{parsed.what}: expected a certificate authority")
    if parsed.usage is None or not parsed.usage.key_cert_sign:
        raise RuleBroken(None, f"{parsed.what}: expected key usage keyCertSign")
    # Self-issued ones count here; RFC 5280 would let them pass, but this chain has none.
    if parsed.path_length is not None and parsed.path_length < following:
        raise RuleBroken(
            Rule.V20,
            f"{parsed.what}: expected path length >= {following}, got {parsed.path_length}",
        )


def x__check_authority__mutmut_10(parsed: Link, following: int) -> None:
    """Check that a certificate may stand above the leaf with `following` ones between."""
    if not parsed.is_ca:
        raise RuleBroken(Rule.V20, f"{parsed.what}: expected a certificate authority")
    if parsed.usage is None or not parsed.usage.key_cert_sign:
        raise RuleBroken(Rule.V20, None)
    # Self-issued ones count here; RFC 5280 would let them pass, but this chain has none.
    if parsed.path_length is not None and parsed.path_length < following:
        raise RuleBroken(
            Rule.V20,
            f"{parsed.what}: expected path length >= {following}, got {parsed.path_length}",
        )


def x__check_authority__mutmut_11(parsed: Link, following: int) -> None:
    """Check that a certificate may stand above the leaf with `following` ones between."""
    if not parsed.is_ca:
        raise RuleBroken(Rule.V20, f"{parsed.what}: expected a certificate authority")
    if parsed.usage is None or not parsed.usage.key_cert_sign:
        raise RuleBroken(f"{parsed.what}: expected key usage keyCertSign")
    # Self-issued ones count here; RFC 5280 would let them pass, but this chain has none.
    if parsed.path_length is not None and parsed.path_length < following:
        raise RuleBroken(
            Rule.V20,
            f"{parsed.what}: expected path length >= {following}, got {parsed.path_length}",
        )


def x__check_authority__mutmut_12(parsed: Link, following: int) -> None:
    """Check that a certificate may stand above the leaf with `following` ones between."""
    if not parsed.is_ca:
        raise RuleBroken(Rule.V20, f"{parsed.what}: expected a certificate authority")
    if parsed.usage is None or not parsed.usage.key_cert_sign:
        raise RuleBroken(Rule.V20, )
    # Self-issued ones count here; RFC 5280 would let them pass, but this chain has none.
    if parsed.path_length is not None and parsed.path_length < following:
        raise RuleBroken(
            Rule.V20,
            f"{parsed.what}: expected path length >= {following}, got {parsed.path_length}",
        )


def x__check_authority__mutmut_13(parsed: Link, following: int) -> None:
    """Check that a certificate may stand above the leaf with `following` ones between."""
    if not parsed.is_ca:
        raise RuleBroken(Rule.V20, f"{parsed.what}: expected a certificate authority")
    if parsed.usage is None or not parsed.usage.key_cert_sign:
        raise RuleBroken(Rule.V20, f"{parsed.what}: expected key usage keyCertSign")
    # Self-issued ones count here; RFC 5280 would let them pass, but this chain has none.
    if parsed.path_length is not None or parsed.path_length < following:
        raise RuleBroken(
            Rule.V20,
            f"{parsed.what}: expected path length >= {following}, got {parsed.path_length}",
        )


def x__check_authority__mutmut_14(parsed: Link, following: int) -> None:
    """Check that a certificate may stand above the leaf with `following` ones between."""
    if not parsed.is_ca:
        raise RuleBroken(Rule.V20, f"{parsed.what}: expected a certificate authority")
    if parsed.usage is None or not parsed.usage.key_cert_sign:
        raise RuleBroken(Rule.V20, f"{parsed.what}: expected key usage keyCertSign")
    # Self-issued ones count here; RFC 5280 would let them pass, but this chain has none.
    if parsed.path_length is None and parsed.path_length < following:
        raise RuleBroken(
            Rule.V20,
            f"{parsed.what}: expected path length >= {following}, got {parsed.path_length}",
        )


def x__check_authority__mutmut_15(parsed: Link, following: int) -> None:
    """Check that a certificate may stand above the leaf with `following` ones between."""
    if not parsed.is_ca:
        raise RuleBroken(Rule.V20, f"{parsed.what}: expected a certificate authority")
    if parsed.usage is None or not parsed.usage.key_cert_sign:
        raise RuleBroken(Rule.V20, f"{parsed.what}: expected key usage keyCertSign")
    # Self-issued ones count here; RFC 5280 would let them pass, but this chain has none.
    if parsed.path_length is not None and parsed.path_length <= following:
        raise RuleBroken(
            Rule.V20,
            f"{parsed.what}: expected path length >= {following}, got {parsed.path_length}",
        )


def x__check_authority__mutmut_16(parsed: Link, following: int) -> None:
    """Check that a certificate may stand above the leaf with `following` ones between."""
    if not parsed.is_ca:
        raise RuleBroken(Rule.V20, f"{parsed.what}: expected a certificate authority")
    if parsed.usage is None or not parsed.usage.key_cert_sign:
        raise RuleBroken(Rule.V20, f"{parsed.what}: expected key usage keyCertSign")
    # Self-issued ones count here; RFC 5280 would let them pass, but this chain has none.
    if parsed.path_length is not None and parsed.path_length < following:
        raise RuleBroken(
            None,
            f"{parsed.what}: expected path length >= {following}, got {parsed.path_length}",
        )


def x__check_authority__mutmut_17(parsed: Link, following: int) -> None:
    """Check that a certificate may stand above the leaf with `following` ones between."""
    if not parsed.is_ca:
        raise RuleBroken(Rule.V20, f"{parsed.what}: expected a certificate authority")
    if parsed.usage is None or not parsed.usage.key_cert_sign:
        raise RuleBroken(Rule.V20, f"{parsed.what}: expected key usage keyCertSign")
    # Self-issued ones count here; RFC 5280 would let them pass, but this chain has none.
    if parsed.path_length is not None and parsed.path_length < following:
        raise RuleBroken(
            Rule.V20,
            None,
        )


def x__check_authority__mutmut_18(parsed: Link, following: int) -> None:
    """Check that a certificate may stand above the leaf with `following` ones between."""
    if not parsed.is_ca:
        raise RuleBroken(Rule.V20, f"{parsed.what}: expected a certificate authority")
    if parsed.usage is None or not parsed.usage.key_cert_sign:
        raise RuleBroken(Rule.V20, f"{parsed.what}: expected key usage keyCertSign")
    # Self-issued ones count here; RFC 5280 would let them pass, but this chain has none.
    if parsed.path_length is not None and parsed.path_length < following:
        raise RuleBroken(
            f"{parsed.what}: expected path length >= {following}, got {parsed.path_length}",
        )


def x__check_authority__mutmut_19(parsed: Link, following: int) -> None:
    """Check that a certificate may stand above the leaf with `following` ones between."""
    if not parsed.is_ca:
        raise RuleBroken(Rule.V20, f"{parsed.what}: expected a certificate authority")
    if parsed.usage is None or not parsed.usage.key_cert_sign:
        raise RuleBroken(Rule.V20, f"{parsed.what}: expected key usage keyCertSign")
    # Self-issued ones count here; RFC 5280 would let them pass, but this chain has none.
    if parsed.path_length is not None and parsed.path_length < following:
        raise RuleBroken(
            Rule.V20,
            )

mutants_x__check_authority__mutmut['_mutmut_orig'] = x__check_authority__mutmut_orig # type: ignore # mutmut generated
mutants_x__check_authority__mutmut['x__check_authority__mutmut_1'] = x__check_authority__mutmut_1 # type: ignore # mutmut generated
mutants_x__check_authority__mutmut['x__check_authority__mutmut_2'] = x__check_authority__mutmut_2 # type: ignore # mutmut generated
mutants_x__check_authority__mutmut['x__check_authority__mutmut_3'] = x__check_authority__mutmut_3 # type: ignore # mutmut generated
mutants_x__check_authority__mutmut['x__check_authority__mutmut_4'] = x__check_authority__mutmut_4 # type: ignore # mutmut generated
mutants_x__check_authority__mutmut['x__check_authority__mutmut_5'] = x__check_authority__mutmut_5 # type: ignore # mutmut generated
mutants_x__check_authority__mutmut['x__check_authority__mutmut_6'] = x__check_authority__mutmut_6 # type: ignore # mutmut generated
mutants_x__check_authority__mutmut['x__check_authority__mutmut_7'] = x__check_authority__mutmut_7 # type: ignore # mutmut generated
mutants_x__check_authority__mutmut['x__check_authority__mutmut_8'] = x__check_authority__mutmut_8 # type: ignore # mutmut generated
mutants_x__check_authority__mutmut['x__check_authority__mutmut_9'] = x__check_authority__mutmut_9 # type: ignore # mutmut generated
mutants_x__check_authority__mutmut['x__check_authority__mutmut_10'] = x__check_authority__mutmut_10 # type: ignore # mutmut generated
mutants_x__check_authority__mutmut['x__check_authority__mutmut_11'] = x__check_authority__mutmut_11 # type: ignore # mutmut generated
mutants_x__check_authority__mutmut['x__check_authority__mutmut_12'] = x__check_authority__mutmut_12 # type: ignore # mutmut generated
mutants_x__check_authority__mutmut['x__check_authority__mutmut_13'] = x__check_authority__mutmut_13 # type: ignore # mutmut generated
mutants_x__check_authority__mutmut['x__check_authority__mutmut_14'] = x__check_authority__mutmut_14 # type: ignore # mutmut generated
mutants_x__check_authority__mutmut['x__check_authority__mutmut_15'] = x__check_authority__mutmut_15 # type: ignore # mutmut generated
mutants_x__check_authority__mutmut['x__check_authority__mutmut_16'] = x__check_authority__mutmut_16 # type: ignore # mutmut generated
mutants_x__check_authority__mutmut['x__check_authority__mutmut_17'] = x__check_authority__mutmut_17 # type: ignore # mutmut generated
mutants_x__check_authority__mutmut['x__check_authority__mutmut_18'] = x__check_authority__mutmut_18 # type: ignore # mutmut generated
mutants_x__check_authority__mutmut['x__check_authority__mutmut_19'] = x__check_authority__mutmut_19 # type: ignore # mutmut generated
mutants_x__check_leaf__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__check_leaf__mutmut)
def _check_leaf(parsed: Link) -> None:
    if parsed.is_ca or parsed.path_length is not None:
        raise RuleBroken(Rule.V21, f"{parsed.what}: expected no certificate authority, got one")
    usage = parsed.usage
    if usage is None or not usage.digital_signature or usage.key_cert_sign or usage.crl_sign:
        raise RuleBroken(
            Rule.V21, f"{parsed.what}: expected key usage digitalSignature and none of authorities"
        )


def x__check_leaf__mutmut_orig(parsed: Link) -> None:
    if parsed.is_ca or parsed.path_length is not None:
        raise RuleBroken(Rule.V21, f"{parsed.what}: expected no certificate authority, got one")
    usage = parsed.usage
    if usage is None or not usage.digital_signature or usage.key_cert_sign or usage.crl_sign:
        raise RuleBroken(
            Rule.V21, f"{parsed.what}: expected key usage digitalSignature and none of authorities"
        )


def x__check_leaf__mutmut_1(parsed: Link) -> None:
    if parsed.is_ca and parsed.path_length is not None:
        raise RuleBroken(Rule.V21, f"{parsed.what}: expected no certificate authority, got one")
    usage = parsed.usage
    if usage is None or not usage.digital_signature or usage.key_cert_sign or usage.crl_sign:
        raise RuleBroken(
            Rule.V21, f"{parsed.what}: expected key usage digitalSignature and none of authorities"
        )


def x__check_leaf__mutmut_2(parsed: Link) -> None:
    if parsed.is_ca or parsed.path_length is None:
        raise RuleBroken(Rule.V21, f"{parsed.what}: expected no certificate authority, got one")
    usage = parsed.usage
    if usage is None or not usage.digital_signature or usage.key_cert_sign or usage.crl_sign:
        raise RuleBroken(
            Rule.V21, f"{parsed.what}: expected key usage digitalSignature and none of authorities"
        )


def x__check_leaf__mutmut_3(parsed: Link) -> None:
    if parsed.is_ca or parsed.path_length is not None:
        raise RuleBroken(None, f"{parsed.what}: expected no certificate authority, got one")
    usage = parsed.usage
    if usage is None or not usage.digital_signature or usage.key_cert_sign or usage.crl_sign:
        raise RuleBroken(
            Rule.V21, f"{parsed.what}: expected key usage digitalSignature and none of authorities"
        )


def x__check_leaf__mutmut_4(parsed: Link) -> None:
    if parsed.is_ca or parsed.path_length is not None:
        raise RuleBroken(Rule.V21, None)
    usage = parsed.usage
    if usage is None or not usage.digital_signature or usage.key_cert_sign or usage.crl_sign:
        raise RuleBroken(
            Rule.V21, f"{parsed.what}: expected key usage digitalSignature and none of authorities"
        )


def x__check_leaf__mutmut_5(parsed: Link) -> None:
    if parsed.is_ca or parsed.path_length is not None:
        raise RuleBroken(f"{parsed.what}: expected no certificate authority, got one")
    usage = parsed.usage
    if usage is None or not usage.digital_signature or usage.key_cert_sign or usage.crl_sign:
        raise RuleBroken(
            Rule.V21, f"{parsed.what}: expected key usage digitalSignature and none of authorities"
        )


def x__check_leaf__mutmut_6(parsed: Link) -> None:
    if parsed.is_ca or parsed.path_length is not None:
        raise RuleBroken(Rule.V21, )
    usage = parsed.usage
    if usage is None or not usage.digital_signature or usage.key_cert_sign or usage.crl_sign:
        raise RuleBroken(
            Rule.V21, f"{parsed.what}: expected key usage digitalSignature and none of authorities"
        )


def x__check_leaf__mutmut_7(parsed: Link) -> None:
    if parsed.is_ca or parsed.path_length is not None:
        raise RuleBroken(Rule.V21, f"{parsed.what}: expected no certificate authority, got one")
    usage = None
    if usage is None or not usage.digital_signature or usage.key_cert_sign or usage.crl_sign:
        raise RuleBroken(
            Rule.V21, f"{parsed.what}: expected key usage digitalSignature and none of authorities"
        )


def x__check_leaf__mutmut_8(parsed: Link) -> None:
    if parsed.is_ca or parsed.path_length is not None:
        raise RuleBroken(Rule.V21, f"{parsed.what}: expected no certificate authority, got one")
    usage = parsed.usage
    if usage is None or not usage.digital_signature or usage.key_cert_sign and usage.crl_sign:
        raise RuleBroken(
            Rule.V21, f"{parsed.what}: expected key usage digitalSignature and none of authorities"
        )


def x__check_leaf__mutmut_9(parsed: Link) -> None:
    if parsed.is_ca or parsed.path_length is not None:
        raise RuleBroken(Rule.V21, f"{parsed.what}: expected no certificate authority, got one")
    usage = parsed.usage
    if usage is None or not usage.digital_signature and usage.key_cert_sign or usage.crl_sign:
        raise RuleBroken(
            Rule.V21, f"{parsed.what}: expected key usage digitalSignature and none of authorities"
        )


def x__check_leaf__mutmut_10(parsed: Link) -> None:
    if parsed.is_ca or parsed.path_length is not None:
        raise RuleBroken(Rule.V21, f"{parsed.what}: expected no certificate authority, got one")
    usage = parsed.usage
    if usage is None and not usage.digital_signature or usage.key_cert_sign or usage.crl_sign:
        raise RuleBroken(
            Rule.V21, f"{parsed.what}: expected key usage digitalSignature and none of authorities"
        )


def x__check_leaf__mutmut_11(parsed: Link) -> None:
    if parsed.is_ca or parsed.path_length is not None:
        raise RuleBroken(Rule.V21, f"{parsed.what}: expected no certificate authority, got one")
    usage = parsed.usage
    if usage is not None or not usage.digital_signature or usage.key_cert_sign or usage.crl_sign:
        raise RuleBroken(
            Rule.V21, f"{parsed.what}: expected key usage digitalSignature and none of authorities"
        )


def x__check_leaf__mutmut_12(parsed: Link) -> None:
    if parsed.is_ca or parsed.path_length is not None:
        raise RuleBroken(Rule.V21, f"{parsed.what}: expected no certificate authority, got one")
    usage = parsed.usage
    if usage is None or usage.digital_signature or usage.key_cert_sign or usage.crl_sign:
        raise RuleBroken(
            Rule.V21, f"{parsed.what}: expected key usage digitalSignature and none of authorities"
        )


def x__check_leaf__mutmut_13(parsed: Link) -> None:
    if parsed.is_ca or parsed.path_length is not None:
        raise RuleBroken(Rule.V21, f"{parsed.what}: expected no certificate authority, got one")
    usage = parsed.usage
    if usage is None or not usage.digital_signature or usage.key_cert_sign or usage.crl_sign:
        raise RuleBroken(
            None, f"{parsed.what}: expected key usage digitalSignature and none of authorities"
        )


def x__check_leaf__mutmut_14(parsed: Link) -> None:
    if parsed.is_ca or parsed.path_length is not None:
        raise RuleBroken(Rule.V21, f"{parsed.what}: expected no certificate authority, got one")
    usage = parsed.usage
    if usage is None or not usage.digital_signature or usage.key_cert_sign or usage.crl_sign:
        raise RuleBroken(
            Rule.V21, None
        )


def x__check_leaf__mutmut_15(parsed: Link) -> None:
    if parsed.is_ca or parsed.path_length is not None:
        raise RuleBroken(Rule.V21, f"{parsed.what}: expected no certificate authority, got one")
    usage = parsed.usage
    if usage is None or not usage.digital_signature or usage.key_cert_sign or usage.crl_sign:
        raise RuleBroken(
            f"{parsed.what}: expected key usage digitalSignature and none of authorities"
        )


def x__check_leaf__mutmut_16(parsed: Link) -> None:
    if parsed.is_ca or parsed.path_length is not None:
        raise RuleBroken(Rule.V21, f"{parsed.what}: expected no certificate authority, got one")
    usage = parsed.usage
    if usage is None or not usage.digital_signature or usage.key_cert_sign or usage.crl_sign:
        raise RuleBroken(
            Rule.V21, )

mutants_x__check_leaf__mutmut['_mutmut_orig'] = x__check_leaf__mutmut_orig # type: ignore # mutmut generated
mutants_x__check_leaf__mutmut['x__check_leaf__mutmut_1'] = x__check_leaf__mutmut_1 # type: ignore # mutmut generated
mutants_x__check_leaf__mutmut['x__check_leaf__mutmut_2'] = x__check_leaf__mutmut_2 # type: ignore # mutmut generated
mutants_x__check_leaf__mutmut['x__check_leaf__mutmut_3'] = x__check_leaf__mutmut_3 # type: ignore # mutmut generated
mutants_x__check_leaf__mutmut['x__check_leaf__mutmut_4'] = x__check_leaf__mutmut_4 # type: ignore # mutmut generated
mutants_x__check_leaf__mutmut['x__check_leaf__mutmut_5'] = x__check_leaf__mutmut_5 # type: ignore # mutmut generated
mutants_x__check_leaf__mutmut['x__check_leaf__mutmut_6'] = x__check_leaf__mutmut_6 # type: ignore # mutmut generated
mutants_x__check_leaf__mutmut['x__check_leaf__mutmut_7'] = x__check_leaf__mutmut_7 # type: ignore # mutmut generated
mutants_x__check_leaf__mutmut['x__check_leaf__mutmut_8'] = x__check_leaf__mutmut_8 # type: ignore # mutmut generated
mutants_x__check_leaf__mutmut['x__check_leaf__mutmut_9'] = x__check_leaf__mutmut_9 # type: ignore # mutmut generated
mutants_x__check_leaf__mutmut['x__check_leaf__mutmut_10'] = x__check_leaf__mutmut_10 # type: ignore # mutmut generated
mutants_x__check_leaf__mutmut['x__check_leaf__mutmut_11'] = x__check_leaf__mutmut_11 # type: ignore # mutmut generated
mutants_x__check_leaf__mutmut['x__check_leaf__mutmut_12'] = x__check_leaf__mutmut_12 # type: ignore # mutmut generated
mutants_x__check_leaf__mutmut['x__check_leaf__mutmut_13'] = x__check_leaf__mutmut_13 # type: ignore # mutmut generated
mutants_x__check_leaf__mutmut['x__check_leaf__mutmut_14'] = x__check_leaf__mutmut_14 # type: ignore # mutmut generated
mutants_x__check_leaf__mutmut['x__check_leaf__mutmut_15'] = x__check_leaf__mutmut_15 # type: ignore # mutmut generated
mutants_x__check_leaf__mutmut['x__check_leaf__mutmut_16'] = x__check_leaf__mutmut_16 # type: ignore # mutmut generated
mutants_x__check_signature__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__check_signature__mutmut)
def _check_signature(issuer: Link, subject: Link) -> None:
    try:
        issuer.key.verify(subject.frame.signature, subject.frame.signed, ec.ECDSA(SHA384()))
    except InvalidSignature as error:
        raise RuleBroken(
            Rule.V19, f"{subject.what}: expected a signature by {issuer.what}, got another"
        ) from error


def x__check_signature__mutmut_orig(issuer: Link, subject: Link) -> None:
    try:
        issuer.key.verify(subject.frame.signature, subject.frame.signed, ec.ECDSA(SHA384()))
    except InvalidSignature as error:
        raise RuleBroken(
            Rule.V19, f"{subject.what}: expected a signature by {issuer.what}, got another"
        ) from error


def x__check_signature__mutmut_1(issuer: Link, subject: Link) -> None:
    try:
        issuer.key.verify(None, subject.frame.signed, ec.ECDSA(SHA384()))
    except InvalidSignature as error:
        raise RuleBroken(
            Rule.V19, f"{subject.what}: expected a signature by {issuer.what}, got another"
        ) from error


def x__check_signature__mutmut_2(issuer: Link, subject: Link) -> None:
    try:
        issuer.key.verify(subject.frame.signature, None, ec.ECDSA(SHA384()))
    except InvalidSignature as error:
        raise RuleBroken(
            Rule.V19, f"{subject.what}: expected a signature by {issuer.what}, got another"
        ) from error


def x__check_signature__mutmut_3(issuer: Link, subject: Link) -> None:
    try:
        issuer.key.verify(subject.frame.signature, subject.frame.signed, None)
    except InvalidSignature as error:
        raise RuleBroken(
            Rule.V19, f"{subject.what}: expected a signature by {issuer.what}, got another"
        ) from error


def x__check_signature__mutmut_4(issuer: Link, subject: Link) -> None:
    try:
        issuer.key.verify(subject.frame.signed, ec.ECDSA(SHA384()))
    except InvalidSignature as error:
        raise RuleBroken(
            Rule.V19, f"{subject.what}: expected a signature by {issuer.what}, got another"
        ) from error


def x__check_signature__mutmut_5(issuer: Link, subject: Link) -> None:
    try:
        issuer.key.verify(subject.frame.signature, ec.ECDSA(SHA384()))
    except InvalidSignature as error:
        raise RuleBroken(
            Rule.V19, f"{subject.what}: expected a signature by {issuer.what}, got another"
        ) from error


def x__check_signature__mutmut_6(issuer: Link, subject: Link) -> None:
    try:
        issuer.key.verify(subject.frame.signature, subject.frame.signed, )
    except InvalidSignature as error:
        raise RuleBroken(
            Rule.V19, f"{subject.what}: expected a signature by {issuer.what}, got another"
        ) from error


def x__check_signature__mutmut_7(issuer: Link, subject: Link) -> None:
    try:
        issuer.key.verify(subject.frame.signature, subject.frame.signed, ec.ECDSA(None))
    except InvalidSignature as error:
        raise RuleBroken(
            Rule.V19, f"{subject.what}: expected a signature by {issuer.what}, got another"
        ) from error


def x__check_signature__mutmut_8(issuer: Link, subject: Link) -> None:
    try:
        issuer.key.verify(subject.frame.signature, subject.frame.signed, ec.ECDSA(SHA384()))
    except InvalidSignature as error:
        raise RuleBroken(
            None, f"{subject.what}: expected a signature by {issuer.what}, got another"
        ) from error


def x__check_signature__mutmut_9(issuer: Link, subject: Link) -> None:
    try:
        issuer.key.verify(subject.frame.signature, subject.frame.signed, ec.ECDSA(SHA384()))
    except InvalidSignature as error:
        raise RuleBroken(
            Rule.V19, None
        ) from error


def x__check_signature__mutmut_10(issuer: Link, subject: Link) -> None:
    try:
        issuer.key.verify(subject.frame.signature, subject.frame.signed, ec.ECDSA(SHA384()))
    except InvalidSignature as error:
        raise RuleBroken(
            f"{subject.what}: expected a signature by {issuer.what}, got another"
        ) from error


def x__check_signature__mutmut_11(issuer: Link, subject: Link) -> None:
    try:
        issuer.key.verify(subject.frame.signature, subject.frame.signed, ec.ECDSA(SHA384()))
    except InvalidSignature as error:
        raise RuleBroken(
            Rule.V19, ) from error

mutants_x__check_signature__mutmut['_mutmut_orig'] = x__check_signature__mutmut_orig # type: ignore # mutmut generated
mutants_x__check_signature__mutmut['x__check_signature__mutmut_1'] = x__check_signature__mutmut_1 # type: ignore # mutmut generated
mutants_x__check_signature__mutmut['x__check_signature__mutmut_2'] = x__check_signature__mutmut_2 # type: ignore # mutmut generated
mutants_x__check_signature__mutmut['x__check_signature__mutmut_3'] = x__check_signature__mutmut_3 # type: ignore # mutmut generated
mutants_x__check_signature__mutmut['x__check_signature__mutmut_4'] = x__check_signature__mutmut_4 # type: ignore # mutmut generated
mutants_x__check_signature__mutmut['x__check_signature__mutmut_5'] = x__check_signature__mutmut_5 # type: ignore # mutmut generated
mutants_x__check_signature__mutmut['x__check_signature__mutmut_6'] = x__check_signature__mutmut_6 # type: ignore # mutmut generated
mutants_x__check_signature__mutmut['x__check_signature__mutmut_7'] = x__check_signature__mutmut_7 # type: ignore # mutmut generated
mutants_x__check_signature__mutmut['x__check_signature__mutmut_8'] = x__check_signature__mutmut_8 # type: ignore # mutmut generated
mutants_x__check_signature__mutmut['x__check_signature__mutmut_9'] = x__check_signature__mutmut_9 # type: ignore # mutmut generated
mutants_x__check_signature__mutmut['x__check_signature__mutmut_10'] = x__check_signature__mutmut_10 # type: ignore # mutmut generated
mutants_x__check_signature__mutmut['x__check_signature__mutmut_11'] = x__check_signature__mutmut_11 # type: ignore # mutmut generated
