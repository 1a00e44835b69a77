"""Certificate revocation lists, where the caller has some.

Decides rules V34 and V35 (`docs/reference/attestation-rules.md`): that the lists can be relied on
and cover the chain, and that no certificate of it is on one. Where lists come from, and how often,
is the caller's matter; whoever passes them on can leave one out, so that a missing one is an error.

A certificate is found by issuer and serial number. Its bytes are no identity.

Source: RFC 5280 "CRL and CRL Extensions Profile", narrowed to whole lists by the issuer itself.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Final, Self

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA384
from cryptography.hazmat.primitives.serialization import Encoding

from qtenclave.attestation import _der
from qtenclave.attestation.chain import (
    ECDSA_SHA384,
    LIBRARY_ERRORS,
    Link,
    VerifiedChain,
    plain_name,
)
from qtenclave.attestation.rules import Rule, RuleBroken
from qtenclave.errors import InvalidRequest, MalformedInput

__all__ = ["MAX_LIST_BYTES", "RevocationLists", "check_revocation"]

MAX_LIST_BYTES: Final = 1 << 20  # some 25000 entries; a region has a few authorities at a time

_VERSION_2: Final = bytes.fromhex("020101")


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


@dataclass(frozen=True, slots=True)
class _List:
    """One list, taken apart; nobody vouches for it yet."""

    issuer: _der.Element
    issuer_key_id: bytes | None
    signed: bytes
    this_update: datetime
    next_update: datetime
    has_critical: bool
    content: x509.CertificateRevocationList
mutants_xǁRevocationListsǁof__mutmut: MutantDict = {}  # type: ignore
mutants_xǁRevocationListsǁfrom_pem_or_der__mutmut: MutantDict = {}  # type: ignore
mutants_xǁRevocationListsǁby__mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True)
class RevocationLists:
    """Lists that the caller holds chains against. Those of authorities elsewhere do no harm."""

    _lists: tuple[_List, ...]

    @classmethod
    @_mutmut_mutated(mutants_xǁRevocationListsǁof__mutmut, is_classmethod = True)
    def of(cls, lists: Iterable[bytes]) -> Self:
        """Return the lists that are these, DER.

        Raises:
            InvalidRequest: There is none: not to look at lists is to pass no `RevocationLists`.
            MalformedInput: One is longer than `MAX_LIST_BYTES`, or no list of version 2 with
                ECDSA and SHA-384.
        """
        parsed = tuple(_parse(der, f"revocation list {i}") for i, der in enumerate(lists))
        if not parsed:
            raise InvalidRequest("revocation lists: expected at least one, got none")
        return cls(parsed)

    @classmethod
    def xǁRevocationListsǁof__mutmut_orig(cls, lists: Iterable[bytes]) -> Self:
        """Return the lists that are these, DER.

        Raises:
            InvalidRequest: There is none: not to look at lists is to pass no `RevocationLists`.
            MalformedInput: One is longer than `MAX_LIST_BYTES`, or no list of version 2 with
                ECDSA and SHA-384.
        """
        parsed = tuple(_parse(der, f"revocation list {i}") for i, der in enumerate(lists))
        if not parsed:
            raise InvalidRequest("revocation lists: expected at least one, got none")
        return cls(parsed)

    @classmethod
    def xǁRevocationListsǁof__mutmut_1(cls, lists: Iterable[bytes]) -> Self:
        """Return the lists that are these, DER.

        Raises:
            InvalidRequest: There is none: not to look at lists is to pass no `RevocationLists`.
            MalformedInput: One is longer than `MAX_LIST_BYTES`, or no list of version 2 with
                ECDSA and SHA-384.
        """
        parsed = None
        if not parsed:
            raise InvalidRequest("revocation lists: expected at least one, got none")
        return cls(parsed)

    @classmethod
    def xǁRevocationListsǁof__mutmut_2(cls, lists: Iterable[bytes]) -> Self:
        """Return the lists that are these, DER.

        Raises:
            InvalidRequest: There is none: not to look at lists is to pass no `RevocationLists`.
            MalformedInput: One is longer than `MAX_LIST_BYTES`, or no list of version 2 with
                ECDSA and SHA-384.
        """
        parsed = tuple(None)
        if not parsed:
            raise InvalidRequest("revocation lists: expected at least one, got none")
        return cls(parsed)

    @classmethod
    def xǁRevocationListsǁof__mutmut_3(cls, lists: Iterable[bytes]) -> Self:
        """Return the lists that are these, DER.

        Raises:
            InvalidRequest: There is none: not to look at lists is to pass no `RevocationLists`.
            MalformedInput: One is longer than `MAX_LIST_BYTES`, or no list of version 2 with
                ECDSA and SHA-384.
        """
        parsed = tuple(_parse(None, f"revocation list {i}") for i, der in enumerate(lists))
        if not parsed:
            raise InvalidRequest("revocation lists: expected at least one, got none")
        return cls(parsed)

    @classmethod
    def xǁRevocationListsǁof__mutmut_4(cls, lists: Iterable[bytes]) -> Self:
        """Return the lists that are these, DER.

        Raises:
            InvalidRequest: There is none: not to look at lists is to pass no `RevocationLists`.
            MalformedInput: One is longer than `MAX_LIST_BYTES`, or no list of version 2 with
                ECDSA and SHA-384.
        """
        parsed = tuple(_parse(der, None) for i, der in enumerate(lists))
        if not parsed:
            raise InvalidRequest("revocation lists: expected at least one, got none")
        return cls(parsed)

    @classmethod
    def xǁRevocationListsǁof__mutmut_5(cls, lists: Iterable[bytes]) -> Self:
        """Return the lists that are these, DER.

        Raises:
            InvalidRequest: There is none: not to look at lists is to pass no `RevocationLists`.
            MalformedInput: One is longer than `MAX_LIST_BYTES`, or no list of version 2 with
                ECDSA and SHA-384.
        """
        parsed = tuple(_parse(f"revocation list {i}") for i, der in enumerate(lists))
        if not parsed:
            raise InvalidRequest("revocation lists: expected at least one, got none")
        return cls(parsed)

    @classmethod
    def xǁRevocationListsǁof__mutmut_6(cls, lists: Iterable[bytes]) -> Self:
        """Return the lists that are these, DER.

        Raises:
            InvalidRequest: There is none: not to look at lists is to pass no `RevocationLists`.
            MalformedInput: One is longer than `MAX_LIST_BYTES`, or no list of version 2 with
                ECDSA and SHA-384.
        """
        parsed = tuple(_parse(der, ) for i, der in enumerate(lists))
        if not parsed:
            raise InvalidRequest("revocation lists: expected at least one, got none")
        return cls(parsed)

    @classmethod
    def xǁRevocationListsǁof__mutmut_7(cls, lists: Iterable[bytes]) -> Self:
        """Return the lists that are these, DER.

        Raises:
            InvalidRequest: There is none: not to look at lists is to pass no `RevocationLists`.
            MalformedInput: One is longer than `MAX_LIST_BYTES`, or no list of version 2 with
                ECDSA and SHA-384.
        """
        parsed = tuple(_parse(der, f"revocation list {i}") for i, der in enumerate(None))
        if not parsed:
            raise InvalidRequest("revocation lists: expected at least one, got none")
        return cls(parsed)

    @classmethod
    def xǁRevocationListsǁof__mutmut_8(cls, lists: Iterable[bytes]) -> Self:
        """Return the lists that are these, DER.

        Raises:
            InvalidRequest: There is none: not to look at lists is to pass no `RevocationLists`.
            MalformedInput: One is longer than `MAX_LIST_BYTES`, or no list of version 2 with
                ECDSA and SHA-384.
        """
        parsed = tuple(_parse(der, f"revocation list {i}") for i, der in enumerate(lists))
        if parsed:
            raise InvalidRequest("revocation lists: expected at least one, got none")
        return cls(parsed)

    @classmethod
    def xǁRevocationListsǁof__mutmut_9(cls, lists: Iterable[bytes]) -> Self:
        """Return the lists that are these, DER.

        Raises:
            InvalidRequest: There is none: not to look at lists is to pass no `RevocationLists`.
            MalformedInput: One is longer than `MAX_LIST_BYTES`, or no list of version 2 with
                ECDSA and SHA-384.
        """
        parsed = tuple(_parse(der, f"revocation list {i}") for i, der in enumerate(lists))
        if not parsed:
            raise InvalidRequest(None)
        return cls(parsed)

    @classmethod
    def xǁRevocationListsǁof__mutmut_10(cls, lists: Iterable[bytes]) -> Self:
        """Return the lists that are these, DER.

        Raises:
            InvalidRequest: There is none: not to look at lists is to pass no `RevocationLists`.
            MalformedInput: One is longer than `MAX_LIST_BYTES`, or no list of version 2 with
                ECDSA and SHA-384.
        """
        parsed = tuple(_parse(der, f"revocation list {i}") for i, der in enumerate(lists))
        if not parsed:
            raise InvalidRequest("XXrevocation lists: expected at least one, got noneXX")
        return cls(parsed)

    @classmethod
    def xǁRevocationListsǁof__mutmut_11(cls, lists: Iterable[bytes]) -> Self:
        """Return the lists that are these, DER.

        Raises:
            InvalidRequest: There is none: not to look at lists is to pass no `RevocationLists`.
            MalformedInput: One is longer than `MAX_LIST_BYTES`, or no list of version 2 with
                ECDSA and SHA-384.
        """
        parsed = tuple(_parse(der, f"revocation list {i}") for i, der in enumerate(lists))
        if not parsed:
            raise InvalidRequest("REVOCATION LISTS: EXPECTED AT LEAST ONE, GOT NONE")
        return cls(parsed)

    @classmethod
    def xǁRevocationListsǁof__mutmut_12(cls, lists: Iterable[bytes]) -> Self:
        """Return the lists that are these, DER.

        Raises:
            InvalidRequest: There is none: not to look at lists is to pass no `RevocationLists`.
            MalformedInput: One is longer than `MAX_LIST_BYTES`, or no list of version 2 with
                ECDSA and SHA-384.
        """
        parsed = tuple(_parse(der, f"revocation list {i}") for i, der in enumerate(lists))
        if not parsed:
            raise InvalidRequest("revocation lists: expected at least one, got none")
        return cls(None)

    @classmethod
    @_mutmut_mutated(mutants_xǁRevocationListsǁfrom_pem_or_der__mutmut, is_classmethod = True)
    def from_pem_or_der(cls, files: Iterable[bytes]) -> Self:
        """Return the lists in files, each with one list in either form."""
        return cls.of(map(_to_der, files))

    @classmethod
    def xǁRevocationListsǁfrom_pem_or_der__mutmut_orig(cls, files: Iterable[bytes]) -> Self:
        """Return the lists in files, each with one list in either form."""
        return cls.of(map(_to_der, files))

    @classmethod
    def xǁRevocationListsǁfrom_pem_or_der__mutmut_1(cls, files: Iterable[bytes]) -> Self:
        """Return the lists in files, each with one list in either form."""
        return cls.of(None)

    @classmethod
    def xǁRevocationListsǁfrom_pem_or_der__mutmut_2(cls, files: Iterable[bytes]) -> Self:
        """Return the lists in files, each with one list in either form."""
        return cls.of(map(None, files))

    @classmethod
    def xǁRevocationListsǁfrom_pem_or_der__mutmut_3(cls, files: Iterable[bytes]) -> Self:
        """Return the lists in files, each with one list in either form."""
        return cls.of(map(_to_der, None))

    @classmethod
    def xǁRevocationListsǁfrom_pem_or_der__mutmut_4(cls, files: Iterable[bytes]) -> Self:
        """Return the lists in files, each with one list in either form."""
        return cls.of(map(files))

    @classmethod
    def xǁRevocationListsǁfrom_pem_or_der__mutmut_5(cls, files: Iterable[bytes]) -> Self:
        """Return the lists in files, each with one list in either form."""
        return cls.of(map(_to_der, ))

    @_mutmut_mutated(mutants_xǁRevocationListsǁby__mutmut)
    def by(self, authority: Link) -> tuple[_List, ...]:
        """Return the lists that name an authority as their issuer."""
        name = plain_name(authority.frame.subject)
        # An authority that was renewed has lists under the same name, by its other key.
        return tuple(
            one
            for one in self._lists
            if one.issuer == name
            and (authority.own_key_id is None or one.issuer_key_id in {None, authority.own_key_id})
        )

    def xǁRevocationListsǁby__mutmut_orig(self, authority: Link) -> tuple[_List, ...]:
        """Return the lists that name an authority as their issuer."""
        name = plain_name(authority.frame.subject)
        # An authority that was renewed has lists under the same name, by its other key.
        return tuple(
            one
            for one in self._lists
            if one.issuer == name
            and (authority.own_key_id is None or one.issuer_key_id in {None, authority.own_key_id})
        )

    def xǁRevocationListsǁby__mutmut_1(self, authority: Link) -> tuple[_List, ...]:
        """Return the lists that name an authority as their issuer."""
        name = None
        # An authority that was renewed has lists under the same name, by its other key.
        return tuple(
            one
            for one in self._lists
            if one.issuer == name
            and (authority.own_key_id is None or one.issuer_key_id in {None, authority.own_key_id})
        )

    def xǁRevocationListsǁby__mutmut_2(self, authority: Link) -> tuple[_List, ...]:
        """Return the lists that name an authority as their issuer."""
        name = plain_name(None)
        # An authority that was renewed has lists under the same name, by its other key.
        return tuple(
            one
            for one in self._lists
            if one.issuer == name
            and (authority.own_key_id is None or one.issuer_key_id in {None, authority.own_key_id})
        )

    def xǁRevocationListsǁby__mutmut_3(self, authority: Link) -> tuple[_List, ...]:
        """Return the lists that name an authority as their issuer."""
        name = plain_name(authority.frame.subject)
        # An authority that was renewed has lists under the same name, by its other key.
        return tuple(
            None
        )

    def xǁRevocationListsǁby__mutmut_4(self, authority: Link) -> tuple[_List, ...]:
        """Return the lists that name an authority as their issuer."""
        name = plain_name(authority.frame.subject)
        # An authority that was renewed has lists under the same name, by its other key.
        return tuple(
            one
            for one in self._lists
            if one.issuer == name or (authority.own_key_id is None or one.issuer_key_id in {None, authority.own_key_id})
        )

    def xǁRevocationListsǁby__mutmut_5(self, authority: Link) -> tuple[_List, ...]:
        """Return the lists that name an authority as their issuer."""
        name = plain_name(authority.frame.subject)
        # An authority that was renewed has lists under the same name, by its other key.
        return tuple(
            one
            for one in self._lists
            if one.issuer != name
            and (authority.own_key_id is None or one.issuer_key_id in {None, authority.own_key_id})
        )

    def xǁRevocationListsǁby__mutmut_6(self, authority: Link) -> tuple[_List, ...]:
        """Return the lists that name an authority as their issuer."""
        name = plain_name(authority.frame.subject)
        # An authority that was renewed has lists under the same name, by its other key.
        return tuple(
            one
            for one in self._lists
            if one.issuer == name
            and (authority.own_key_id is None and one.issuer_key_id in {None, authority.own_key_id})
        )

    def xǁRevocationListsǁby__mutmut_7(self, authority: Link) -> tuple[_List, ...]:
        """Return the lists that name an authority as their issuer."""
        name = plain_name(authority.frame.subject)
        # An authority that was renewed has lists under the same name, by its other key.
        return tuple(
            one
            for one in self._lists
            if one.issuer == name
            and (authority.own_key_id is not None or one.issuer_key_id in {None, authority.own_key_id})
        )

    def xǁRevocationListsǁby__mutmut_8(self, authority: Link) -> tuple[_List, ...]:
        """Return the lists that name an authority as their issuer."""
        name = plain_name(authority.frame.subject)
        # An authority that was renewed has lists under the same name, by its other key.
        return tuple(
            one
            for one in self._lists
            if one.issuer == name
            and (authority.own_key_id is None or one.issuer_key_id not in {None, authority.own_key_id})
        )

mutants_xǁRevocationListsǁof__mutmut['_mutmut_orig'] = RevocationLists.xǁRevocationListsǁof__mutmut_orig # type: ignore # mutmut generated
mutants_xǁRevocationListsǁof__mutmut['xǁRevocationListsǁof__mutmut_1'] = RevocationLists.xǁRevocationListsǁof__mutmut_1 # type: ignore # mutmut generated
mutants_xǁRevocationListsǁof__mutmut['xǁRevocationListsǁof__mutmut_2'] = RevocationLists.xǁRevocationListsǁof__mutmut_2 # type: ignore # mutmut generated
mutants_xǁRevocationListsǁof__mutmut['xǁRevocationListsǁof__mutmut_3'] = RevocationLists.xǁRevocationListsǁof__mutmut_3 # type: ignore # mutmut generated
mutants_xǁRevocationListsǁof__mutmut['xǁRevocationListsǁof__mutmut_4'] = RevocationLists.xǁRevocationListsǁof__mutmut_4 # type: ignore # mutmut generated
mutants_xǁRevocationListsǁof__mutmut['xǁRevocationListsǁof__mutmut_5'] = RevocationLists.xǁRevocationListsǁof__mutmut_5 # type: ignore # mutmut generated
mutants_xǁRevocationListsǁof__mutmut['xǁRevocationListsǁof__mutmut_6'] = RevocationLists.xǁRevocationListsǁof__mutmut_6 # type: ignore # mutmut generated
mutants_xǁRevocationListsǁof__mutmut['xǁRevocationListsǁof__mutmut_7'] = RevocationLists.xǁRevocationListsǁof__mutmut_7 # type: ignore # mutmut generated
mutants_xǁRevocationListsǁof__mutmut['xǁRevocationListsǁof__mutmut_8'] = RevocationLists.xǁRevocationListsǁof__mutmut_8 # type: ignore # mutmut generated
mutants_xǁRevocationListsǁof__mutmut['xǁRevocationListsǁof__mutmut_9'] = RevocationLists.xǁRevocationListsǁof__mutmut_9 # type: ignore # mutmut generated
mutants_xǁRevocationListsǁof__mutmut['xǁRevocationListsǁof__mutmut_10'] = RevocationLists.xǁRevocationListsǁof__mutmut_10 # type: ignore # mutmut generated
mutants_xǁRevocationListsǁof__mutmut['xǁRevocationListsǁof__mutmut_11'] = RevocationLists.xǁRevocationListsǁof__mutmut_11 # type: ignore # mutmut generated
mutants_xǁRevocationListsǁof__mutmut['xǁRevocationListsǁof__mutmut_12'] = RevocationLists.xǁRevocationListsǁof__mutmut_12 # type: ignore # mutmut generated

mutants_xǁRevocationListsǁfrom_pem_or_der__mutmut['_mutmut_orig'] = RevocationLists.xǁRevocationListsǁfrom_pem_or_der__mutmut_orig # type: ignore # mutmut generated
mutants_xǁRevocationListsǁfrom_pem_or_der__mutmut['xǁRevocationListsǁfrom_pem_or_der__mutmut_1'] = RevocationLists.xǁRevocationListsǁfrom_pem_or_der__mutmut_1 # type: ignore # mutmut generated
mutants_xǁRevocationListsǁfrom_pem_or_der__mutmut['xǁRevocationListsǁfrom_pem_or_der__mutmut_2'] = RevocationLists.xǁRevocationListsǁfrom_pem_or_der__mutmut_2 # type: ignore # mutmut generated
mutants_xǁRevocationListsǁfrom_pem_or_der__mutmut['xǁRevocationListsǁfrom_pem_or_der__mutmut_3'] = RevocationLists.xǁRevocationListsǁfrom_pem_or_der__mutmut_3 # type: ignore # mutmut generated
mutants_xǁRevocationListsǁfrom_pem_or_der__mutmut['xǁRevocationListsǁfrom_pem_or_der__mutmut_4'] = RevocationLists.xǁRevocationListsǁfrom_pem_or_der__mutmut_4 # type: ignore # mutmut generated
mutants_xǁRevocationListsǁfrom_pem_or_der__mutmut['xǁRevocationListsǁfrom_pem_or_der__mutmut_5'] = RevocationLists.xǁRevocationListsǁfrom_pem_or_der__mutmut_5 # type: ignore # mutmut generated

mutants_xǁRevocationListsǁby__mutmut['_mutmut_orig'] = RevocationLists.xǁRevocationListsǁby__mutmut_orig # type: ignore # mutmut generated
mutants_xǁRevocationListsǁby__mutmut['xǁRevocationListsǁby__mutmut_1'] = RevocationLists.xǁRevocationListsǁby__mutmut_1 # type: ignore # mutmut generated
mutants_xǁRevocationListsǁby__mutmut['xǁRevocationListsǁby__mutmut_2'] = RevocationLists.xǁRevocationListsǁby__mutmut_2 # type: ignore # mutmut generated
mutants_xǁRevocationListsǁby__mutmut['xǁRevocationListsǁby__mutmut_3'] = RevocationLists.xǁRevocationListsǁby__mutmut_3 # type: ignore # mutmut generated
mutants_xǁRevocationListsǁby__mutmut['xǁRevocationListsǁby__mutmut_4'] = RevocationLists.xǁRevocationListsǁby__mutmut_4 # type: ignore # mutmut generated
mutants_xǁRevocationListsǁby__mutmut['xǁRevocationListsǁby__mutmut_5'] = RevocationLists.xǁRevocationListsǁby__mutmut_5 # type: ignore # mutmut generated
mutants_xǁRevocationListsǁby__mutmut['xǁRevocationListsǁby__mutmut_6'] = RevocationLists.xǁRevocationListsǁby__mutmut_6 # type: ignore # mutmut generated
mutants_xǁRevocationListsǁby__mutmut['xǁRevocationListsǁby__mutmut_7'] = RevocationLists.xǁRevocationListsǁby__mutmut_7 # type: ignore # mutmut generated
mutants_xǁRevocationListsǁby__mutmut['xǁRevocationListsǁby__mutmut_8'] = RevocationLists.xǁRevocationListsǁby__mutmut_8 # type: ignore # mutmut generated
mutants_x_check_revocation__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_check_revocation__mutmut)
def check_revocation(
    chain: VerifiedChain, lists: RevocationLists, now: datetime, skew: timedelta
) -> None:
    """Check that no certificate of a chain was revoked.

    Args:
        chain: Verified.
        lists: What the caller has.
        now: The verifier's clock, with a time zone: a list speaks of now, whenever the document was
            made.
        skew: Tolerance between the clocks, for a list that was made a moment ago.

    Raises:
        RuleBroken: V34 or V35 is broken.
    """
    covered = False
    for issuer, subject in pairwise(chain.links):
        found = lists.by(issuer)
        for one in found:
            _check_list(one, issuer, now, skew)
            entry = one.content.get_revoked_certificate_by_serial_number(subject.facts.serial)
            if entry is not None:
                raise RuleBroken(
                    Rule.V35,
                    f"{subject.what}: expected a certificate in force, got serial number"
                    f" {subject.facts.serial:x}, revoked {entry.revocation_date_utc.isoformat()}",
                )
        if subject.names_a_list and not found:
            raise RuleBroken(
                Rule.V34, f"{subject.what}: expected the revocation list it names, got none by it"
            )
        covered = covered or bool(found)
    if not covered:
        raise RuleBroken(
            Rule.V34, "revocation lists: expected one of an authority of the chain, got others"
        )


def x_check_revocation__mutmut_orig(
    chain: VerifiedChain, lists: RevocationLists, now: datetime, skew: timedelta
) -> None:
    """Check that no certificate of a chain was revoked.

    Args:
        chain: Verified.
        lists: What the caller has.
        now: The verifier's clock, with a time zone: a list speaks of now, whenever the document was
            made.
        skew: Tolerance between the clocks, for a list that was made a moment ago.

    Raises:
        RuleBroken: V34 or V35 is broken.
    """
    covered = False
    for issuer, subject in pairwise(chain.links):
        found = lists.by(issuer)
        for one in found:
            _check_list(one, issuer, now, skew)
            entry = one.content.get_revoked_certificate_by_serial_number(subject.facts.serial)
            if entry is not None:
                raise RuleBroken(
                    Rule.V35,
                    f"{subject.what}: expected a certificate in force, got serial number"
                    f" {subject.facts.serial:x}, revoked {entry.revocation_date_utc.isoformat()}",
                )
        if subject.names_a_list and not found:
            raise RuleBroken(
                Rule.V34, f"{subject.what}: expected the revocation list it names, got none by it"
            )
        covered = covered or bool(found)
    if not covered:
        raise RuleBroken(
            Rule.V34, "revocation lists: expected one of an authority of the chain, got others"
        )


def x_check_revocation__mutmut_1(
    chain: VerifiedChain, lists: RevocationLists, now: datetime, skew: timedelta
) -> None:
    """Check that no certificate of a chain was revoked.

    Args:
        chain: Verified.
        lists: What the caller has.
        now: The verifier's clock, with a time zone: a list speaks of now, whenever the document was
            made.
        skew: Tolerance between the clocks, for a list that was made a moment ago.

    Raises:
        RuleBroken: V34 or V35 is broken.
    """
    covered = None
    for issuer, subject in pairwise(chain.links):
        found = lists.by(issuer)
        for one in found:
            _check_list(one, issuer, now, skew)
            entry = one.content.get_revoked_certificate_by_serial_number(subject.facts.serial)
            if entry is not None:
                raise RuleBroken(
                    Rule.V35,
                    f"{subject.what}: expected a certificate in force, got serial number"
                    f" {subject.facts.serial:x}, revoked {entry.revocation_date_utc.isoformat()}",
                )
        if subject.names_a_list and not found:
            raise RuleBroken(
                Rule.V34, f"{subject.what}: expected the revocation list it names, got none by it"
            )
        covered = covered or bool(found)
    if not covered:
        raise RuleBroken(
            Rule.V34, "revocation lists: expected one of an authority of the chain, got others"
        )


def x_check_revocation__mutmut_2(
    chain: VerifiedChain, lists: RevocationLists, now: datetime, skew: timedelta
) -> None:
    """Check that no certificate of a chain was revoked.

    Args:
        chain: Verified.
        lists: What the caller has.
        now: The verifier's clock, with a time zone: a list speaks of now, whenever the document was
            made.
        skew: Tolerance between the clocks, for a list that was made a moment ago.

    Raises:
        RuleBroken: V34 or V35 is broken.
    """
    covered = True
    for issuer, subject in pairwise(chain.links):
        found = lists.by(issuer)
        for one in found:
            _check_list(one, issuer, now, skew)
            entry = one.content.get_revoked_certificate_by_serial_number(subject.facts.serial)
            if entry is not None:
                raise RuleBroken(
                    Rule.V35,
                    f"{subject.what}: expected a certificate in force, got serial number"
                    f" {subject.facts.serial:x}, revoked {entry.revocation_date_utc.isoformat()}",
                )
        if subject.names_a_list and not found:
            raise RuleBroken(
                Rule.V34, f"{subject.what}: expected the revocation list it names, got none by it"
            )
        covered = covered or bool(found)
    if not covered:
        raise RuleBroken(
            Rule.V34, "revocation lists: expected one of an authority of the chain, got others"
        )


def x_check_revocation__mutmut_3(
    chain: VerifiedChain, lists: RevocationLists, now: datetime, skew: timedelta
) -> None:
    """Check that no certificate of a chain was revoked.

    Args:
        chain: Verified.
        lists: What the caller has.
        now: The verifier's clock, with a time zone: a list speaks of now, whenever the document was
            made.
        skew: Tolerance between the clocks, for a list that was made a moment ago.

    Raises:
        RuleBroken: V34 or V35 is broken.
    """
    covered = False
    for issuer, subject in pairwise(None):
        found = lists.by(issuer)
        for one in found:
            _check_list(one, issuer, now, skew)
            entry = one.content.get_revoked_certificate_by_serial_number(subject.facts.serial)
            if entry is not None:
                raise RuleBroken(
                    Rule.V35,
                    f"{subject.what}: expected a certificate in force, got serial number"
                    f" {subject.facts.serial:x}, revoked {entry.revocation_date_utc.isoformat()}",
                )
        if subject.names_a_list and not found:
            raise RuleBroken(
                Rule.V34, f"{subject.what}: expected the revocation list it names, got none by it"
            )
        covered = covered or bool(found)
    if not covered:
        raise RuleBroken(
            Rule.V34, "revocation lists: expected one of an authority of the chain, got others"
        )


def x_check_revocation__mutmut_4(
    chain: VerifiedChain, lists: RevocationLists, now: datetime, skew: timedelta
) -> None:
    """Check that no certificate of a chain was revoked.

    Args:
        chain: Verified.
        lists: What the caller has.
        now: The verifier's clock, with a time zone: a list speaks of now, whenever the document was
            made.
        skew: Tolerance between the clocks, for a list that was made a moment ago.

    Raises:
        RuleBroken: V34 or V35 is broken.
    """
    covered = False
    for issuer, subject in pairwise(chain.links):
        found = None
        for one in found:
            _check_list(one, issuer, now, skew)
            entry = one.content.get_revoked_certificate_by_serial_number(subject.facts.serial)
            if entry is not None:
                raise RuleBroken(
                    Rule.V35,
                    f"{subject.what}: expected a certificate in force, got serial number"
                    f" {subject.facts.serial:x}, revoked {entry.revocation_date_utc.isoformat()}",
                )
        if subject.names_a_list and not found:
            raise RuleBroken(
                Rule.V34, f"{subject.what}: expected the revocation list it names, got none by it"
            )
        covered = covered or bool(found)
    if not covered:
        raise RuleBroken(
            Rule.V34, "revocation lists: expected one of an authority of the chain, got others"
        )


def x_check_revocation__mutmut_5(
    chain: VerifiedChain, lists: RevocationLists, now: datetime, skew: timedelta
) -> None:
    """Check that no certificate of a chain was revoked.

    Args:
        chain: Verified.
        lists: What the caller has.
        now: The verifier's clock, with a time zone: a list speaks of now, whenever the document was
            made.
        skew: Tolerance between the clocks, for a list that was made a moment ago.

    Raises:
        RuleBroken: V34 or V35 is broken.
    """
    covered = False
    for issuer, subject in pairwise(chain.links):
        found = lists.by(None)
        for one in found:
            _check_list(one, issuer, now, skew)
            entry = one.content.get_revoked_certificate_by_serial_number(subject.facts.serial)
            if entry is not None:
                raise RuleBroken(
                    Rule.V35,
                    f"{subject.what}: expected a certificate in force, got serial number"
                    f" {subject.facts.serial:x}, revoked {entry.revocation_date_utc.isoformat()}",
                )
        if subject.names_a_list and not found:
            raise RuleBroken(
                Rule.V34, f"{subject.what}: expected the revocation list it names, got none by it"
            )
        covered = covered or bool(found)
    if not covered:
        raise RuleBroken(
            Rule.V34, "revocation lists: expected one of an authority of the chain, got others"
        )


def x_check_revocation__mutmut_6(
    chain: VerifiedChain, lists: RevocationLists, now: datetime, skew: timedelta
) -> None:
    """Check that no certificate of a chain was revoked.

    Args:
        chain: Verified.
        lists: What the caller has.
        now: The verifier's clock, with a time zone: a list speaks of now, whenever the document was
            made.
        skew: Tolerance between the clocks, for a list that was made a moment ago.

    Raises:
        RuleBroken: V34 or V35 is broken.
    """
    covered = False
    for issuer, subject in pairwise(chain.links):
        found = lists.by(issuer)
        for one in found:
            _check_list(None, issuer, now, skew)
            entry = one.content.get_revoked_certificate_by_serial_number(subject.facts.serial)
            if entry is not None:
                raise RuleBroken(
                    Rule.V35,
                    f"{subject.what}: expected a certificate in force, got serial number"
                    f" {subject.facts.serial:x}, revoked {entry.revocation_date_utc.isoformat()}",
                )
        if subject.names_a_list and not found:
            raise RuleBroken(
                Rule.V34, f"{subject.what}: expected the revocation list it names, got none by it"
            )
        covered = covered or bool(found)
    if not covered:
        raise RuleBroken(
            Rule.V34, "revocation lists: expected one of an authority of the chain, got others"
        )


def x_check_revocation__mutmut_7(
    chain: VerifiedChain, lists: RevocationLists, now: datetime, skew: timedelta
) -> None:
    """Check that no certificate of a chain was revoked.

    Args:
        chain: Verified.
        lists: What the caller has.
        now: The verifier's clock, with a time zone: a list speaks of now, whenever the document was
            made.
        skew: Tolerance between the clocks, for a list that was made a moment ago.

    Raises:
        RuleBroken: V34 or V35 is broken.
    """
    covered = False
    for issuer, subject in pairwise(chain.links):
        found = lists.by(issuer)
        for one in found:
            _check_list(one, None, now, skew)
            entry = one.content.get_revoked_certificate_by_serial_number(subject.facts.serial)
            if entry is not None:
                raise RuleBroken(
                    Rule.V35,
                    f"{subject.what}: expected a certificate in force, got serial number"
                    f" {subject.facts.serial:x}, revoked {entry.revocation_date_utc.isoformat()}",
                )
        if subject.names_a_list and not found:
            raise RuleBroken(
                Rule.V34, f"{subject.what}: expected the revocation list it names, got none by it"
            )
        covered = covered or bool(found)
    if not covered:
        raise RuleBroken(
            Rule.V34, "revocation lists: expected one of an authority of the chain, got others"
        )


def x_check_revocation__mutmut_8(
    chain: VerifiedChain, lists: RevocationLists, now: datetime, skew: timedelta
) -> None:
    """Check that no certificate of a chain was revoked.

    Args:
        chain: Verified.
        lists: What the caller has.
        now: The verifier's clock, with a time zone: a list speaks of now, whenever the document was
            made.
        skew: Tolerance between the clocks, for a list that was made a moment ago.

    Raises:
        RuleBroken: V34 or V35 is broken.
    """
    covered = False
    for issuer, subject in pairwise(chain.links):
        found = lists.by(issuer)
        for one in found:
            _check_list(one, issuer, None, skew)
            entry = one.content.get_revoked_certificate_by_serial_number(subject.facts.serial)
            if entry is not None:
                raise RuleBroken(
                    Rule.V35,
                    f"{subject.what}: expected a certificate in force, got serial number"
                    f" {subject.facts.serial:x}, revoked {entry.revocation_date_utc.isoformat()}",
                )
        if subject.names_a_list and not found:
            raise RuleBroken(
                Rule.V34, f"{subject.what}: expected the revocation list it names, got none by it"
            )
        covered = covered or bool(found)
    if not covered:
        raise RuleBroken(
            Rule.V34, "revocation lists: expected one of an authority of the chain, got others"
        )


def x_check_revocation__mutmut_9(
    chain: VerifiedChain, lists: RevocationLists, now: datetime, skew: timedelta
) -> None:
    """Check that no certificate of a chain was revoked.

    Args:
        chain: Verified.
        lists: What the caller has.
        now: The verifier's clock, with a time zone: a list speaks of now, whenever the document was
            made.
        skew: Tolerance between the clocks, for a list that was made a moment ago.

    Raises:
        RuleBroken: V34 or V35 is broken.
    """
    covered = False
    for issuer, subject in pairwise(chain.links):
        found = lists.by(issuer)
        for one in found:
            _check_list(one, issuer, now, None)
            entry = one.content.get_revoked_certificate_by_serial_number(subject.facts.serial)
            if entry is not None:
                raise RuleBroken(
                    Rule.V35,
                    f"{subject.what}: expected a certificate in force, got serial number"
                    f" {subject.facts.serial:x}, revoked {entry.revocation_date_utc.isoformat()}",
                )
        if subject.names_a_list and not found:
            raise RuleBroken(
                Rule.V34, f"{subject.what}: expected the revocation list it names, got none by it"
            )
        covered = covered or bool(found)
    if not covered:
        raise RuleBroken(
            Rule.V34, "revocation lists: expected one of an authority of the chain, got others"
        )


def x_check_revocation__mutmut_10(
    chain: VerifiedChain, lists: RevocationLists, now: datetime, skew: timedelta
) -> None:
    """Check that no certificate of a chain was revoked.

    Args:
        chain: Verified.
        lists: What the caller has.
        now: The verifier's clock, with a time zone: a list speaks of now, whenever the document was
            made.
        skew: Tolerance between the clocks, for a list that was made a moment ago.

    Raises:
        RuleBroken: V34 or V35 is broken.
    """
    covered = False
    for issuer, subject in pairwise(chain.links):
        found = lists.by(issuer)
        for one in found:
            _check_list(issuer, now, skew)
            entry = one.content.get_revoked_certificate_by_serial_number(subject.facts.serial)
            if entry is not None:
                raise RuleBroken(
                    Rule.V35,
                    f"{subject.what}: expected a certificate in force, got serial number"
                    f" {subject.facts.serial:x}, revoked {entry.revocation_date_utc.isoformat()}",
                )
        if subject.names_a_list and not found:
            raise RuleBroken(
                Rule.V34, f"{subject.what}: expected the revocation list it names, got none by it"
            )
        covered = covered or bool(found)
    if not covered:
        raise RuleBroken(
            Rule.V34, "revocation lists: expected one of an authority of the chain, got others"
        )


def x_check_revocation__mutmut_11(
    chain: VerifiedChain, lists: RevocationLists, now: datetime, skew: timedelta
) -> None:
    """Check that no certificate of a chain was revoked.

    Args:
        chain: Verified.
        lists: What the caller has.
        now: The verifier's clock, with a time zone: a list speaks of now, whenever the document was
            made.
        skew: Tolerance between the clocks, for a list that was made a moment ago.

    Raises:
        RuleBroken: V34 or V35 is broken.
    """
    covered = False
    for issuer, subject in pairwise(chain.links):
        found = lists.by(issuer)
        for one in found:
            _check_list(one, now, skew)
            entry = one.content.get_revoked_certificate_by_serial_number(subject.facts.serial)
            if entry is not None:
                raise RuleBroken(
                    Rule.V35,
                    f"{subject.what}: expected a certificate in force, got serial number"
                    f" {subject.facts.serial:x}, revoked {entry.revocation_date_utc.isoformat()}",
                )
        if subject.names_a_list and not found:
            raise RuleBroken(
                Rule.V34, f"{subject.what}: expected the revocation list it names, got none by it"
            )
        covered = covered or bool(found)
    if not covered:
        raise RuleBroken(
            Rule.V34, "revocation lists: expected one of an authority of the chain, got others"
        )


def x_check_revocation__mutmut_12(
    chain: VerifiedChain, lists: RevocationLists, now: datetime, skew: timedelta
) -> None:
    """Check that no certificate of a chain was revoked.

    Args:
        chain: Verified.
        lists: What the caller has.
        now: The verifier's clock, with a time zone: a list speaks of now, whenever the document was
            made.
        skew: Tolerance between the clocks, for a list that was made a moment ago.

    Raises:
        RuleBroken: V34 or V35 is broken.
    """
    covered = False
    for issuer, subject in pairwise(chain.links):
        found = lists.by(issuer)
        for one in found:
            _check_list(one, issuer, skew)
            entry = one.content.get_revoked_certificate_by_serial_number(subject.facts.serial)
            if entry is not None:
                raise RuleBroken(
                    Rule.V35,
                    f"{subject.what}: expected a certificate in force, got serial number"
                    f" {subject.facts.serial:x}, revoked {entry.revocation_date_utc.isoformat()}",
                )
        if subject.names_a_list and not found:
            raise RuleBroken(
                Rule.V34, f"{subject.what}: expected the revocation list it names, got none by it"
            )
        covered = covered or bool(found)
    if not covered:
        raise RuleBroken(
            Rule.V34, "revocation lists: expected one of an authority of the chain, got others"
        )


def x_check_revocation__mutmut_13(
    chain: VerifiedChain, lists: RevocationLists, now: datetime, skew: timedelta
) -> None:
    """Check that no certificate of a chain was revoked.

    Args:
        chain: Verified.
        lists: What the caller has.
        now: The verifier's clock, with a time zone: a list speaks of now, whenever the document was
            made.
        skew: Tolerance between the clocks, for a list that was made a moment ago.

    Raises:
        RuleBroken: V34 or V35 is broken.
    """
    covered = False
    for issuer, subject in pairwise(chain.links):
        found = lists.by(issuer)
        for one in found:
            _check_list(one, issuer, now, )
            entry = one.content.get_revoked_certificate_by_serial_number(subject.facts.serial)
            if entry is not None:
                raise RuleBroken(
                    Rule.V35,
                    f"{subject.what}: expected a certificate in force, got serial number"
                    f" {subject.facts.serial:x}, revoked {entry.revocation_date_utc.isoformat()}",
                )
        if subject.names_a_list and not found:
            raise RuleBroken(
                Rule.V34, f"{subject.what}: expected the revocation list it names, got none by it"
            )
        covered = covered or bool(found)
    if not covered:
        raise RuleBroken(
            Rule.V34, "revocation lists: expected one of an authority of the chain, got others"
        )


def x_check_revocation__mutmut_14(
    chain: VerifiedChain, lists: RevocationLists, now: datetime, skew: timedelta
) -> None:
    """Check that no certificate of a chain was revoked.

    Args:
        chain: Verified.
        lists: What the caller has.
        now: The verifier's clock, with a time zone: a list speaks of now, whenever the document was
            made.
        skew: Tolerance between the clocks, for a list that was made a moment ago.

    Raises:
        RuleBroken: V34 or V35 is broken.
    """
    covered = False
    for issuer, subject in pairwise(chain.links):
        found = lists.by(issuer)
        for one in found:
            _check_list(one, issuer, now, skew)
            entry = None
            if entry is not None:
                raise RuleBroken(
                    Rule.V35,
                    f"{subject.what}: expected a certificate in force, got serial number"
                    f" {subject.facts.serial:x}, revoked {entry.revocation_date_utc.isoformat()}",
                )
        if subject.names_a_list and not found:
            raise RuleBroken(
                Rule.V34, f"{subject.what}: expected the revocation list it names, got none by it"
            )
        covered = covered or bool(found)
    if not covered:
        raise RuleBroken(
            Rule.V34, "revocation lists: expected one of an authority of the chain, got others"
        )


def x_check_revocation__mutmut_15(
    chain: VerifiedChain, lists: RevocationLists, now: datetime, skew: timedelta
) -> None:
    """Check that no certificate of a chain was revoked.

    Args:
        chain: Verified.
        lists: What the caller has.
        now: The verifier's clock, with a time zone: a list speaks of now, whenever the document was
            made.
        skew: Tolerance between the clocks, for a list that was made a moment ago.

    Raises:
        RuleBroken: V34 or V35 is broken.
    """
    covered = False
    for issuer, subject in pairwise(chain.links):
        found = lists.by(issuer)
        for one in found:
            _check_list(one, issuer, now, skew)
            entry = one.content.get_revoked_certificate_by_serial_number(None)
            if entry is not None:
                raise RuleBroken(
                    Rule.V35,
                    f"{subject.what}: expected a certificate in force, got serial number"
                    f" {subject.facts.serial:x}, revoked {entry.revocation_date_utc.isoformat()}",
                )
        if subject.names_a_list and not found:
            raise RuleBroken(
                Rule.V34, f"{subject.what}: expected the revocation list it names, got none by it"
            )
        covered = covered or bool(found)
    if not covered:
        raise RuleBroken(
            Rule.V34, "revocation lists: expected one of an authority of the chain, got others"
        )


def x_check_revocation__mutmut_16(
    chain: VerifiedChain, lists: RevocationLists, now: datetime, skew: timedelta
) -> None:
    """Check that no certificate of a chain was revoked.

    Args:
        chain: Verified.
        lists: What the caller has.
        now: The verifier's clock, with a time zone: a list speaks of now, whenever the document was
            made.
        skew: Tolerance between the clocks, for a list that was made a moment ago.

    Raises:
        RuleBroken: V34 or V35 is broken.
    """
    covered = False
    for issuer, subject in pairwise(chain.links):
        found = lists.by(issuer)
        for one in found:
            _check_list(one, issuer, now, skew)
            entry = one.content.get_revoked_certificate_by_serial_number(subject.facts.serial)
            if entry is None:
                raise RuleBroken(
                    Rule.V35,
                    f"{subject.what}: expected a certificate in force, got serial number"
                    f" {subject.facts.serial:x}, revoked {entry.revocation_date_utc.isoformat()}",
                )
        if subject.names_a_list and not found:
            raise RuleBroken(
                Rule.V34, f"{subject.what}: expected the revocation list it names, got none by it"
            )
        covered = covered or bool(found)
    if not covered:
        raise RuleBroken(
            Rule.V34, "revocation lists: expected one of an authority of the chain, got others"
        )


def x_check_revocation__mutmut_17(
    chain: VerifiedChain, lists: RevocationLists, now: datetime, skew: timedelta
) -> None:
    """Check that no certificate of a chain was revoked.

    Args:
        chain: Verified.
        lists: What the caller has.
        now: The verifier's clock, with a time zone: a list speaks of now, whenever the document was
            made.
        skew: Tolerance between the clocks, for a list that was made a moment ago.

    Raises:
        RuleBroken: V34 or V35 is broken.
    """
    covered = False
    for issuer, subject in pairwise(chain.links):
        found = lists.by(issuer)
        for one in found:
            _check_list(one, issuer, now, skew)
            entry = one.content.get_revoked_certificate_by_serial_number(subject.facts.serial)
            if entry is not None:
                raise RuleBroken(
                    None,
                    f"{subject.what}: expected a certificate in force, got serial number"
                    f" {subject.facts.serial:x}, revoked {entry.revocation_date_utc.isoformat()}",
                )
        if subject.names_a_list and not found:
            raise RuleBroken(
                Rule.V34, f"{subject.what}: expected the revocation list it names, got none by it"
            )
        covered = covered or bool(found)
    if not covered:
        raise RuleBroken(
            Rule.V34, "revocation lists: expected one of an authority of the chain, got others"
        )


def x_check_revocation__mutmut_18(
    chain: VerifiedChain, lists: RevocationLists, now: datetime, skew: timedelta
) -> None:
    """Check that no certificate of a chain was revoked.

    Args:
        chain: Verified.
        lists: What the caller has.
        now: The verifier's clock, with a time zone: a list speaks of now, whenever the document was
            made.
        skew: Tolerance between the clocks, for a list that was made a moment ago.

    Raises:
        RuleBroken: V34 or V35 is broken.
    """
    covered = False
    for issuer, subject in pairwise(chain.links):
        found = lists.by(issuer)
        for one in found:
            _check_list(one, issuer, now, skew)
            entry = one.content.get_revoked_certificate_by_serial_number(subject.facts.serial)
            if entry is not None:
                raise RuleBroken(
                    Rule.V35,
                    None,
                )
        if subject.names_a_list and not found:
            raise RuleBroken(
                Rule.V34, f"{subject.what}: expected the revocation list it names, got none by it"
            )
        covered = covered or bool(found)
    if not covered:
        raise RuleBroken(
            Rule.V34, "revocation lists: expected one of an authority of the chain, got others"
        )


def x_check_revocation__mutmut_19(
    chain: VerifiedChain, lists: RevocationLists, now: datetime, skew: timedelta
) -> None:
    """Check that no certificate of a chain was revoked.

    Args:
        chain: Verified.
        lists: What the caller has.
        now: The verifier's clock, with a time zone: a list speaks of now, whenever the document was
            made.
        skew: Tolerance between the clocks, for a list that was made a moment ago.

    Raises:
        RuleBroken: V34 or V35 is broken.
    """
    covered = False
    for issuer, subject in pairwise(chain.links):
        found = lists.by(issuer)
        for one in found:
            _check_list(one, issuer, now, skew)
            entry = one.content.get_revoked_certificate_by_serial_number(subject.facts.serial)
            if entry is not None:
                raise RuleBroken(
                    f"{subject.what}: expected a certificate in force, got serial number"
                    f" {subject.facts.serial:x}, revoked {entry.revocation_date_utc.isoformat()}",
                )
        if subject.names_a_list and not found:
            raise RuleBroken(
                Rule.V34, f"{subject.what}: expected the revocation list it names, got none by it"
            )
        covered = covered or bool(found)
    if not covered:
        raise RuleBroken(
            Rule.V34, "revocation lists: expected one of an authority of the chain, got others"
        )


def x_check_revocation__mutmut_20(
    chain: VerifiedChain, lists: RevocationLists, now: datetime, skew: timedelta
) -> None:
    """Check that no certificate of a chain was revoked.

    Args:
        chain: Verified.
        lists: What the caller has.
        now: The verifier's clock, with a time zone: a list speaks of now, whenever the document was
            made.
        skew: Tolerance between the clocks, for a list that was made a moment ago.

    Raises:
        RuleBroken: V34 or V35 is broken.
    """
    covered = False
    for issuer, subject in pairwise(chain.links):
        found = lists.by(issuer)
        for one in found:
            _check_list(one, issuer, now, skew)
            entry = one.content.get_revoked_certificate_by_serial_number(subject.facts.serial)
            if entry is not None:
                raise RuleBroken(
                    Rule.V35,
                    )
        if subject.names_a_list and not found:
            raise RuleBroken(
                Rule.V34, f"{subject.what}: expected the revocation list it names, got none by it"
            )
        covered = covered or bool(found)
    if not covered:
        raise RuleBroken(
            Rule.V34, "revocation lists: expected one of an authority of the chain, got others"
        )


def x_check_revocation__mutmut_21(
    chain: VerifiedChain, lists: RevocationLists, now: datetime, skew: timedelta
) -> None:
    """Check that no certificate of a chain was revoked.

    Args:
        chain: Verified.
        lists: What the caller has.
        now: The verifier's clock, with a time zone: a list speaks of now, whenever the document was
            made.
        skew: Tolerance between the clocks, for a list that was made a moment ago.

    Raises:
        RuleBroken: V34 or V35 is broken.
    """
    covered = False
    for issuer, subject in pairwise(chain.links):
        found = lists.by(issuer)
        for one in found:
            _check_list(one, issuer, now, skew)
            entry = one.content.get_revoked_certificate_by_serial_number(subject.facts.serial)
            if entry is not None:
                raise RuleBroken(
                    Rule.V35,
                    f"{subject.what}: expected a certificate in force, got serial number"
                    f" {subject.facts.serial:x}, revoked {entry.revocation_date_utc.isoformat()}",
                )
        if subject.names_a_list or not found:
            raise RuleBroken(
                Rule.V34, f"{subject.what}: expected the revocation list it names, got none by it"
            )
        covered = covered or bool(found)
    if not covered:
        raise RuleBroken(
            Rule.V34, "revocation lists: expected one of an authority of the chain, got others"
        )


def x_check_revocation__mutmut_22(
    chain: VerifiedChain, lists: RevocationLists, now: datetime, skew: timedelta
) -> None:
    """Check that no certificate of a chain was revoked.

    Args:
        chain: Verified.
        lists: What the caller has.
        now: The verifier's clock, with a time zone: a list speaks of now, whenever the document was
            made.
        skew: Tolerance between the clocks, for a list that was made a moment ago.

    Raises:
        RuleBroken: V34 or V35 is broken.
    """
    covered = False
    for issuer, subject in pairwise(chain.links):
        found = lists.by(issuer)
        for one in found:
            _check_list(one, issuer, now, skew)
            entry = one.content.get_revoked_certificate_by_serial_number(subject.facts.serial)
            if entry is not None:
                raise RuleBroken(
                    Rule.V35,
                    f"{subject.what}: expected a certificate in force, got serial number"
                    f" {subject.facts.serial:x}, revoked {entry.revocation_date_utc.isoformat()}",
                )
        if subject.names_a_list and found:
            raise RuleBroken(
                Rule.V34, f"{subject.what}: expected the revocation list it names, got none by it"
            )
        covered = covered or bool(found)
    if not covered:
        raise RuleBroken(
            Rule.V34, "revocation lists: expected one of an authority of the chain, got others"
        )


def x_check_revocation__mutmut_23(
    chain: VerifiedChain, lists: RevocationLists, now: datetime, skew: timedelta
) -> None:
    """Check that no certificate of a chain was revoked.

    Args:
        chain: Verified.
        lists: What the caller has.
        now: The verifier's clock, with a time zone: a list speaks of now, whenever the document was
            made.
        skew: Tolerance between the clocks, for a list that was made a moment ago.

    Raises:
        RuleBroken: V34 or V35 is broken.
    """
    covered = False
    for issuer, subject in pairwise(chain.links):
        found = lists.by(issuer)
        for one in found:
            _check_list(one, issuer, now, skew)
            entry = one.content.get_revoked_certificate_by_serial_number(subject.facts.serial)
            if entry is not None:
                raise RuleBroken(
                    Rule.V35,
                    f"{subject.what}: expected a certificate in force, got serial number"
                    f" {subject.facts.serial:x}, revoked {entry.revocation_date_utc.isoformat()}",
                )
        if subject.names_a_list and not found:
            raise RuleBroken(
                None, f"{subject.what}: expected the revocation list it names, got none by it"
            )
        covered = covered or bool(found)
    if not covered:
        raise RuleBroken(
            Rule.V34, "revocation lists: expected one of an authority of the chain, got others"
        )


def x_check_revocation__mutmut_24(
    chain: VerifiedChain, lists: RevocationLists, now: datetime, skew: timedelta
) -> None:
    """Check that no certificate of a chain was revoked.

    Args:
        chain: Verified.
        lists: What the caller has.
        now: The verifier's clock, with a time zone: a list speaks of now, whenever the document was
            made.
        skew: Tolerance between the clocks, for a list that was made a moment ago.

    Raises:
        RuleBroken: V34 or V35 is broken.
    """
    covered = False
    for issuer, subject in pairwise(chain.links):
        found = lists.by(issuer)
        for one in found:
            _check_list(one, issuer, now, skew)
            entry = one.content.get_revoked_certificate_by_serial_number(subject.facts.serial)
            if entry is not None:
                raise RuleBroken(
                    Rule.V35,
                    f"{subject.what}: expected a certificate in force, got serial number"
                    f" {subject.facts.serial:x}, revoked {entry.revocation_date_utc.isoformat()}",
                )
        if subject.names_a_list and not found:
            raise RuleBroken(
                Rule.V34, None
            )
        covered = covered or bool(found)
    if not covered:
        raise RuleBroken(
            Rule.V34, "revocation lists: expected one of an authority of the chain, got others"
        )


def x_check_revocation__mutmut_25(
    chain: VerifiedChain, lists: RevocationLists, now: datetime, skew: timedelta
) -> None:
    """Check that no certificate of a chain was revoked.

    Args:
        chain: Verified.
        lists: What the caller has.
        now: The verifier's clock, with a time zone: a list speaks of now, whenever the document was
            made.
        skew: Tolerance between the clocks, for a list that was made a moment ago.

    Raises:
        RuleBroken: V34 or V35 is broken.
    """
    covered = False
    for issuer, subject in pairwise(chain.links):
        found = lists.by(issuer)
        for one in found:
            _check_list(one, issuer, now, skew)
            entry = one.content.get_revoked_certificate_by_serial_number(subject.facts.serial)
            if entry is not None:
                raise RuleBroken(
                    Rule.V35,
                    f"{subject.what}: expected a certificate in force, got serial number"
                    f" {subject.facts.serial:x}, revoked {entry.revocation_date_utc.isoformat()}",
                )
        if subject.names_a_list and not found:
            raise RuleBroken(
                f"{subject.what}: expected the revocation list it names, got none by it"
            )
        covered = covered or bool(found)
    if not covered:
        raise RuleBroken(
            Rule.V34, "revocation lists: expected one of an authority of the chain, got others"
        )


def x_check_revocation__mutmut_26(
    chain: VerifiedChain, lists: RevocationLists, now: datetime, skew: timedelta
) -> None:
    """Check that no certificate of a chain was revoked.

    Args:
        chain: Verified.
        lists: What the caller has.
        now: The verifier's clock, with a time zone: a list speaks of now, whenever the document was
            made.
        skew: Tolerance between the clocks, for a list that was made a moment ago.

    Raises:
        RuleBroken: V34 or V35 is broken.
    """
    covered = False
    for issuer, subject in pairwise(chain.links):
        found = lists.by(issuer)
        for one in found:
            _check_list(one, issuer, now, skew)
            entry = one.content.get_revoked_certificate_by_serial_number(subject.facts.serial)
            if entry is not None:
                raise RuleBroken(
                    Rule.V35,
                    f"{subject.what}: expected a certificate in force, got serial number"
                    f" {subject.facts.serial:x}, revoked {entry.revocation_date_utc.isoformat()}",
                )
        if subject.names_a_list and not found:
            raise RuleBroken(
                Rule.V34, )
        covered = covered or bool(found)
    if not covered:
        raise RuleBroken(
            Rule.V34, "revocation lists: expected one of an authority of the chain, got others"
        )


def x_check_revocation__mutmut_27(
    chain: VerifiedChain, lists: RevocationLists, now: datetime, skew: timedelta
) -> None:
    """Check that no certificate of a chain was revoked.

    Args:
        chain: Verified.
        lists: What the caller has.
        now: The verifier's clock, with a time zone: a list speaks of now, whenever the document was
            made.
        skew: Tolerance between the clocks, for a list that was made a moment ago.

    Raises:
        RuleBroken: V34 or V35 is broken.
    """
    covered = False
    for issuer, subject in pairwise(chain.links):
        found = lists.by(issuer)
        for one in found:
            _check_list(one, issuer, now, skew)
            entry = one.content.get_revoked_certificate_by_serial_number(subject.facts.serial)
            if entry is not None:
                raise RuleBroken(
                    Rule.V35,
                    f"{subject.what}: expected a certificate in force, got serial number"
                    f" {subject.facts.serial:x}, revoked {entry.revocation_date_utc.isoformat()}",
                )
        if subject.names_a_list and not found:
            raise RuleBroken(
                Rule.V34, f"{subject.what}: expected the revocation list it names, got none by it"
            )
        covered = None
    if not covered:
        raise RuleBroken(
            Rule.V34, "revocation lists: expected one of an authority of the chain, got others"
        )


def x_check_revocation__mutmut_28(
    chain: VerifiedChain, lists: RevocationLists, now: datetime, skew: timedelta
) -> None:
    """Check that no certificate of a chain was revoked.

    Args:
        chain: Verified.
        lists: What the caller has.
        now: The verifier's clock, with a time zone: a list speaks of now, whenever the document was
            made.
        skew: Tolerance between the clocks, for a list that was made a moment ago.

    Raises:
        RuleBroken: V34 or V35 is broken.
    """
    covered = False
    for issuer, subject in pairwise(chain.links):
        found = lists.by(issuer)
        for one in found:
            _check_list(one, issuer, now, skew)
            entry = one.content.get_revoked_certificate_by_serial_number(subject.facts.serial)
            if entry is not None:
                raise RuleBroken(
                    Rule.V35,
                    f"{subject.what}: expected a certificate in force, got serial number"
                    f" {subject.facts.serial:x}, revoked {entry.revocation_date_utc.isoformat()}",
                )
        if subject.names_a_list and not found:
            raise RuleBroken(
                Rule.V34, f"{subject.what}: expected the revocation list it names, got none by it"
            )
        covered = covered and bool(found)
    if not covered:
        raise RuleBroken(
            Rule.V34, "revocation lists: expected one of an authority of the chain, got others"
        )


def x_check_revocation__mutmut_29(
    chain: VerifiedChain, lists: RevocationLists, now: datetime, skew: timedelta
) -> None:
    """Check that no certificate of a chain was revoked.

    Args:
        chain: Verified.
        lists: What the caller has.
        now: The verifier's clock, with a time zone: a list speaks of now, whenever the document was
            made.
        skew: Tolerance between the clocks, for a list that was made a moment ago.

    Raises:
        RuleBroken: V34 or V35 is broken.
    """
    covered = False
    for issuer, subject in pairwise(chain.links):
        found = lists.by(issuer)
        for one in found:
            _check_list(one, issuer, now, skew)
            entry = one.content.get_revoked_certificate_by_serial_number(subject.facts.serial)
            if entry is not None:
                raise RuleBroken(
                    Rule.V35,
                    f"{subject.what}: expected a certificate in force, got serial number"
                    f" {subject.facts.serial:x}, revoked {entry.revocation_date_utc.isoformat()}",
                )
        if subject.names_a_list and not found:
            raise RuleBroken(
                Rule.V34, f"{subject.what}: expected the revocation list it names, got none by it"
            )
        covered = covered or bool(None)
    if not covered:
        raise RuleBroken(
            Rule.V34, "revocation lists: expected one of an authority of the chain, got others"
        )


def x_check_revocation__mutmut_30(
    chain: VerifiedChain, lists: RevocationLists, now: datetime, skew: timedelta
) -> None:
    """Check that no certificate of a chain was revoked.

    Args:
        chain: Verified.
        lists: What the caller has.
        now: The verifier's clock, with a time zone: a list speaks of now, whenever the document was
            made.
        skew: Tolerance between the clocks, for a list that was made a moment ago.

    Raises:
        RuleBroken: V34 or V35 is broken.
    """
    covered = False
    for issuer, subject in pairwise(chain.links):
        found = lists.by(issuer)
        for one in found:
            _check_list(one, issuer, now, skew)
            entry = one.content.get_revoked_certificate_by_serial_number(subject.facts.serial)
            if entry is not None:
                raise RuleBroken(
                    Rule.V35,
                    f"{subject.what}: expected a certificate in force, got serial number"
                    f" {subject.facts.serial:x}, revoked {entry.revocation_date_utc.isoformat()}",
                )
        if subject.names_a_list and not found:
            raise RuleBroken(
                Rule.V34, f"{subject.what}: expected the revocation list it names, got none by it"
            )
        covered = covered or bool(found)
    if covered:
        raise RuleBroken(
            Rule.V34, "revocation lists: expected one of an authority of the chain, got others"
        )


def x_check_revocation__mutmut_31(
    chain: VerifiedChain, lists: RevocationLists, now: datetime, skew: timedelta
) -> None:
    """Check that no certificate of a chain was revoked.

    Args:
        chain: Verified.
        lists: What the caller has.
        now: The verifier's clock, with a time zone: a list speaks of now, whenever the document was
            made.
        skew: Tolerance between the clocks, for a list that was made a moment ago.

    Raises:
        RuleBroken: V34 or V35 is broken.
    """
    covered = False
    for issuer, subject in pairwise(chain.links):
        found = lists.by(issuer)
        for one in found:
            _check_list(one, issuer, now, skew)
            entry = one.content.get_revoked_certificate_by_serial_number(subject.facts.serial)
            if entry is not None:
                raise RuleBroken(
                    Rule.V35,
                    f"{subject.what}: expected a certificate in force, got serial number"
                    f" {subject.facts.serial:x}, revoked {entry.revocation_date_utc.isoformat()}",
                )
        if subject.names_a_list and not found:
            raise RuleBroken(
                Rule.V34, f"{subject.what}: expected the revocation list it names, got none by it"
            )
        covered = covered or bool(found)
    if not covered:
        raise RuleBroken(
            None, "revocation lists: expected one of an authority of the chain, got others"
        )


def x_check_revocation__mutmut_32(
    chain: VerifiedChain, lists: RevocationLists, now: datetime, skew: timedelta
) -> None:
    """Check that no certificate of a chain was revoked.

    Args:
        chain: Verified.
        lists: What the caller has.
        now: The verifier's clock, with a time zone: a list speaks of now, whenever the document was
            made.
        skew: Tolerance between the clocks, for a list that was made a moment ago.

    Raises:
        RuleBroken: V34 or V35 is broken.
    """
    covered = False
    for issuer, subject in pairwise(chain.links):
        found = lists.by(issuer)
        for one in found:
            _check_list(one, issuer, now, skew)
            entry = one.content.get_revoked_certificate_by_serial_number(subject.facts.serial)
            if entry is not None:
                raise RuleBroken(
                    Rule.V35,
                    f"{subject.what}: expected a certificate in force, got serial number"
                    f" {subject.facts.serial:x}, revoked {entry.revocation_date_utc.isoformat()}",
                )
        if subject.names_a_list and not found:
            raise RuleBroken(
                Rule.V34, f"{subject.what}: expected the revocation list it names, got none by it"
            )
        covered = covered or bool(found)
    if not covered:
        raise RuleBroken(
            Rule.V34, None
        )


def x_check_revocation__mutmut_33(
    chain: VerifiedChain, lists: RevocationLists, now: datetime, skew: timedelta
) -> None:
    """Check that no certificate of a chain was revoked.

    Args:
        chain: Verified.
        lists: What the caller has.
        now: The verifier's clock, with a time zone: a list speaks of now, whenever the document was
            made.
        skew: Tolerance between the clocks, for a list that was made a moment ago.

    Raises:
        RuleBroken: V34 or V35 is broken.
    """
    covered = False
    for issuer, subject in pairwise(chain.links):
        found = lists.by(issuer)
        for one in found:
            _check_list(one, issuer, now, skew)
            entry = one.content.get_revoked_certificate_by_serial_number(subject.facts.serial)
            if entry is not None:
                raise RuleBroken(
                    Rule.V35,
                    f"{subject.what}: expected a certificate in force, got serial number"
                    f" {subject.facts.serial:x}, revoked {entry.revocation_date_utc.isoformat()}",
                )
        if subject.names_a_list and not found:
            raise RuleBroken(
                Rule.V34, f"{subject.what}: expected the revocation list it names, got none by it"
            )
        covered = covered or bool(found)
    if not covered:
        raise RuleBroken(
            "revocation lists: expected one of an authority of the chain, got others"
        )


def x_check_revocation__mutmut_34(
    chain: VerifiedChain, lists: RevocationLists, now: datetime, skew: timedelta
) -> None:
    """Check that no certificate of a chain was revoked.

    Args:
        chain: Verified.
        lists: What the caller has.
        now: The verifier's clock, with a time zone: a list speaks of now, whenever the document was
            made.
        skew: Tolerance between the clocks, for a list that was made a moment ago.

    Raises:
        RuleBroken: V34 or V35 is broken.
    """
    covered = False
    for issuer, subject in pairwise(chain.links):
        found = lists.by(issuer)
        for one in found:
            _check_list(one, issuer, now, skew)
            entry = one.content.get_revoked_certificate_by_serial_number(subject.facts.serial)
            if entry is not None:
                raise RuleBroken(
                    Rule.V35,
                    f"{subject.what}: expected a certificate in force, got serial number"
                    f" {subject.facts.serial:x}, revoked {entry.revocation_date_utc.isoformat()}",
                )
        if subject.names_a_list and not found:
            raise RuleBroken(
                Rule.V34, f"{subject.what}: expected the revocation list it names, got none by it"
            )
        covered = covered or bool(found)
    if not covered:
        raise RuleBroken(
            Rule.V34, )


def x_check_revocation__mutmut_35(
    chain: VerifiedChain, lists: RevocationLists, now: datetime, skew: timedelta
) -> None:
    """Check that no certificate of a chain was revoked.

    Args:
        chain: Verified.
        lists: What the caller has.
        now: The verifier's clock, with a time zone: a list speaks of now, whenever the document was
            made.
        skew: Tolerance between the clocks, for a list that was made a moment ago.

    Raises:
        RuleBroken: V34 or V35 is broken.
    """
    covered = False
    for issuer, subject in pairwise(chain.links):
        found = lists.by(issuer)
        for one in found:
            _check_list(one, issuer, now, skew)
            entry = one.content.get_revoked_certificate_by_serial_number(subject.facts.serial)
            if entry is not None:
                raise RuleBroken(
                    Rule.V35,
                    f"{subject.what}: expected a certificate in force, got serial number"
                    f" {subject.facts.serial:x}, revoked {entry.revocation_date_utc.isoformat()}",
                )
        if subject.names_a_list and not found:
            raise RuleBroken(
                Rule.V34, f"{subject.what}: expected the revocation list it names, got none by it"
            )
        covered = covered or bool(found)
    if not covered:
        raise RuleBroken(
            Rule.V34, "XXrevocation lists: expected one of an authority of the chain, got othersXX"
        )


def x_check_revocation__mutmut_36(
    chain: VerifiedChain, lists: RevocationLists, now: datetime, skew: timedelta
) -> None:
    """Check that no certificate of a chain was revoked.

    Args:
        chain: Verified.
        lists: What the caller has.
        now: The verifier's clock, with a time zone: a list speaks of now, whenever the document was
            made.
        skew: Tolerance between the clocks, for a list that was made a moment ago.

    Raises:
        RuleBroken: V34 or V35 is broken.
    """
    covered = False
    for issuer, subject in pairwise(chain.links):
        found = lists.by(issuer)
        for one in found:
            _check_list(one, issuer, now, skew)
            entry = one.content.get_revoked_certificate_by_serial_number(subject.facts.serial)
            if entry is not None:
                raise RuleBroken(
                    Rule.V35,
                    f"{subject.what}: expected a certificate in force, got serial number"
                    f" {subject.facts.serial:x}, revoked {entry.revocation_date_utc.isoformat()}",
                )
        if subject.names_a_list and not found:
            raise RuleBroken(
                Rule.V34, f"{subject.what}: expected the revocation list it names, got none by it"
            )
        covered = covered or bool(found)
    if not covered:
        raise RuleBroken(
            Rule.V34, "REVOCATION LISTS: EXPECTED ONE OF AN AUTHORITY OF THE CHAIN, GOT OTHERS"
        )

mutants_x_check_revocation__mutmut['_mutmut_orig'] = x_check_revocation__mutmut_orig # type: ignore # mutmut generated
mutants_x_check_revocation__mutmut['x_check_revocation__mutmut_1'] = x_check_revocation__mutmut_1 # type: ignore # mutmut generated
mutants_x_check_revocation__mutmut['x_check_revocation__mutmut_2'] = x_check_revocation__mutmut_2 # type: ignore # mutmut generated
mutants_x_check_revocation__mutmut['x_check_revocation__mutmut_3'] = x_check_revocation__mutmut_3 # type: ignore # mutmut generated
mutants_x_check_revocation__mutmut['x_check_revocation__mutmut_4'] = x_check_revocation__mutmut_4 # type: ignore # mutmut generated
mutants_x_check_revocation__mutmut['x_check_revocation__mutmut_5'] = x_check_revocation__mutmut_5 # type: ignore # mutmut generated
mutants_x_check_revocation__mutmut['x_check_revocation__mutmut_6'] = x_check_revocation__mutmut_6 # type: ignore # mutmut generated
mutants_x_check_revocation__mutmut['x_check_revocation__mutmut_7'] = x_check_revocation__mutmut_7 # type: ignore # mutmut generated
mutants_x_check_revocation__mutmut['x_check_revocation__mutmut_8'] = x_check_revocation__mutmut_8 # type: ignore # mutmut generated
mutants_x_check_revocation__mutmut['x_check_revocation__mutmut_9'] = x_check_revocation__mutmut_9 # type: ignore # mutmut generated
mutants_x_check_revocation__mutmut['x_check_revocation__mutmut_10'] = x_check_revocation__mutmut_10 # type: ignore # mutmut generated
mutants_x_check_revocation__mutmut['x_check_revocation__mutmut_11'] = x_check_revocation__mutmut_11 # type: ignore # mutmut generated
mutants_x_check_revocation__mutmut['x_check_revocation__mutmut_12'] = x_check_revocation__mutmut_12 # type: ignore # mutmut generated
mutants_x_check_revocation__mutmut['x_check_revocation__mutmut_13'] = x_check_revocation__mutmut_13 # type: ignore # mutmut generated
mutants_x_check_revocation__mutmut['x_check_revocation__mutmut_14'] = x_check_revocation__mutmut_14 # type: ignore # mutmut generated
mutants_x_check_revocation__mutmut['x_check_revocation__mutmut_15'] = x_check_revocation__mutmut_15 # type: ignore # mutmut generated
mutants_x_check_revocation__mutmut['x_check_revocation__mutmut_16'] = x_check_revocation__mutmut_16 # type: ignore # mutmut generated
mutants_x_check_revocation__mutmut['x_check_revocation__mutmut_17'] = x_check_revocation__mutmut_17 # type: ignore # mutmut generated
mutants_x_check_revocation__mutmut['x_check_revocation__mutmut_18'] = x_check_revocation__mutmut_18 # type: ignore # mutmut generated
mutants_x_check_revocation__mutmut['x_check_revocation__mutmut_19'] = x_check_revocation__mutmut_19 # type: ignore # mutmut generated
mutants_x_check_revocation__mutmut['x_check_revocation__mutmut_20'] = x_check_revocation__mutmut_20 # type: ignore # mutmut generated
mutants_x_check_revocation__mutmut['x_check_revocation__mutmut_21'] = x_check_revocation__mutmut_21 # type: ignore # mutmut generated
mutants_x_check_revocation__mutmut['x_check_revocation__mutmut_22'] = x_check_revocation__mutmut_22 # type: ignore # mutmut generated
mutants_x_check_revocation__mutmut['x_check_revocation__mutmut_23'] = x_check_revocation__mutmut_23 # type: ignore # mutmut generated
mutants_x_check_revocation__mutmut['x_check_revocation__mutmut_24'] = x_check_revocation__mutmut_24 # type: ignore # mutmut generated
mutants_x_check_revocation__mutmut['x_check_revocation__mutmut_25'] = x_check_revocation__mutmut_25 # type: ignore # mutmut generated
mutants_x_check_revocation__mutmut['x_check_revocation__mutmut_26'] = x_check_revocation__mutmut_26 # type: ignore # mutmut generated
mutants_x_check_revocation__mutmut['x_check_revocation__mutmut_27'] = x_check_revocation__mutmut_27 # type: ignore # mutmut generated
mutants_x_check_revocation__mutmut['x_check_revocation__mutmut_28'] = x_check_revocation__mutmut_28 # type: ignore # mutmut generated
mutants_x_check_revocation__mutmut['x_check_revocation__mutmut_29'] = x_check_revocation__mutmut_29 # type: ignore # mutmut generated
mutants_x_check_revocation__mutmut['x_check_revocation__mutmut_30'] = x_check_revocation__mutmut_30 # type: ignore # mutmut generated
mutants_x_check_revocation__mutmut['x_check_revocation__mutmut_31'] = x_check_revocation__mutmut_31 # type: ignore # mutmut generated
mutants_x_check_revocation__mutmut['x_check_revocation__mutmut_32'] = x_check_revocation__mutmut_32 # type: ignore # mutmut generated
mutants_x_check_revocation__mutmut['x_check_revocation__mutmut_33'] = x_check_revocation__mutmut_33 # type: ignore # mutmut generated
mutants_x_check_revocation__mutmut['x_check_revocation__mutmut_34'] = x_check_revocation__mutmut_34 # type: ignore # mutmut generated
mutants_x_check_revocation__mutmut['x_check_revocation__mutmut_35'] = x_check_revocation__mutmut_35 # type: ignore # mutmut generated
mutants_x_check_revocation__mutmut['x_check_revocation__mutmut_36'] = x_check_revocation__mutmut_36 # type: ignore # mutmut generated
mutants_x__check_list__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__check_list__mutmut)
def _check_list(one: _List, issuer: Link, now: datetime, skew: timedelta) -> None:
    if issuer.usage is None or not issuer.usage.crl_sign:
        raise RuleBroken(Rule.V34, f"{issuer.what}: expected key usage cRLSign, got another")
    try:
        issuer.key.verify(one.content.signature, one.signed, ec.ECDSA(SHA384()))
    except InvalidSignature as error:
        raise RuleBroken(
            Rule.V34, f"revocation list: expected a signature by {issuer.what}, got another"
        ) from error
    # A delta, or a list of some certificates only, says so in a critical extension.
    if one.has_critical:
        raise RuleBroken(Rule.V34, "revocation list: expected a whole one, got a restricted one")
    if one.this_update - now > skew or now > one.next_update:
        raise RuleBroken(
            Rule.V34,
            f"revocation list by {issuer.what}: expected one for {now.isoformat()},"
            f" got {one.this_update.isoformat()} to {one.next_update.isoformat()}",
        )


def x__check_list__mutmut_orig(one: _List, issuer: Link, now: datetime, skew: timedelta) -> None:
    if issuer.usage is None or not issuer.usage.crl_sign:
        raise RuleBroken(Rule.V34, f"{issuer.what}: expected key usage cRLSign, got another")
    try:
        issuer.key.verify(one.content.signature, one.signed, ec.ECDSA(SHA384()))
    except InvalidSignature as error:
        raise RuleBroken(
            Rule.V34, f"revocation list: expected a signature by {issuer.what}, got another"
        ) from error
    # A delta, or a list of some certificates only, says so in a critical extension.
    if one.has_critical:
        raise RuleBroken(Rule.V34, "revocation list: expected a whole one, got a restricted one")
    if one.this_update - now > skew or now > one.next_update:
        raise RuleBroken(
            Rule.V34,
            f"revocation list by {issuer.what}: expected one for {now.isoformat()},"
            f" got {one.this_update.isoformat()} to {one.next_update.isoformat()}",
        )


def x__check_list__mutmut_1(one: _List, issuer: Link, now: datetime, skew: timedelta) -> None:
    if issuer.usage is None and not issuer.usage.crl_sign:
        raise RuleBroken(Rule.V34, f"{issuer.what}: expected key usage cRLSign, got another")
    try:
        issuer.key.verify(one.content.signature, one.signed, ec.ECDSA(SHA384()))
    except InvalidSignature as error:
        raise RuleBroken(
            Rule.V34, f"revocation list: expected a signature by {issuer.what}, got another"
        ) from error
    # A delta, or a list of some certificates only, says so in a critical extension.
    if one.has_critical:
        raise RuleBroken(Rule.V34, "revocation list: expected a whole one, got a restricted one")
    if one.this_update - now > skew or now > one.next_update:
        raise RuleBroken(
            Rule.V34,
            f"revocation list by {issuer.what}: expected one for {now.isoformat()},"
            f" got {one.this_update.isoformat()} to {one.next_update.isoformat()}",
        )


def x__check_list__mutmut_2(one: _List, issuer: Link, now: datetime, skew: timedelta) -> None:
    if issuer.usage is not None or not issuer.usage.crl_sign:
        raise RuleBroken(Rule.V34, f"{issuer.what}: expected key usage cRLSign, got another")
    try:
        issuer.key.verify(one.content.signature, one.signed, ec.ECDSA(SHA384()))
    except InvalidSignature as error:
        raise RuleBroken(
            Rule.V34, f"revocation list: expected a signature by {issuer.what}, got another"
        ) from error
    # A delta, or a list of some certificates only, says so in a critical extension.
    if one.has_critical:
        raise RuleBroken(Rule.V34, "revocation list: expected a whole one, got a restricted one")
    if one.this_update - now > skew or now > one.next_update:
        raise RuleBroken(
            Rule.V34,
            f"revocation list by {issuer.what}: expected one for {now.isoformat()},"
            f" got {one.this_update.isoformat()} to {one.next_update.isoformat()}",
        )


def x__check_list__mutmut_3(one: _List, issuer: Link, now: datetime, skew: timedelta) -> None:
    if issuer.usage is None or issuer.usage.crl_sign:
        raise RuleBroken(Rule.V34, f"{issuer.what}: expected key usage cRLSign, got another")
    try:
        issuer.key.verify(one.content.signature, one.signed, ec.ECDSA(SHA384()))
    except InvalidSignature as error:
        raise RuleBroken(
            Rule.V34, f"revocation list: expected a signature by {issuer.what}, got another"
        ) from error
    # A delta, or a list of some certificates only, says so in a critical extension.
    if one.has_critical:
        raise RuleBroken(Rule.V34, "revocation list: expected a whole one, got a restricted one")
    if one.this_update - now > skew or now > one.next_update:
        raise RuleBroken(
            Rule.V34,
            f"revocation list by {issuer.what}: expected one for {now.isoformat()},"
            f" got {one.this_update.isoformat()} to {one.next_update.isoformat()}",
        )


def x__check_list__mutmut_4(one: _List, issuer: Link, now: datetime, skew: timedelta) -> None:
    if issuer.usage is None or not issuer.usage.crl_sign:
        raise RuleBroken(None, f"{issuer.what}: expected key usage cRLSign, got another")
    try:
        issuer.key.verify(one.content.signature, one.signed, ec.ECDSA(SHA384()))
    except InvalidSignature as error:
        raise RuleBroken(
            Rule.V34, f"revocation list: expected a signature by {issuer.what}, got another"
        ) from error
    # A delta, or a list of some certificates only, says so in a critical extension.
    if one.has_critical:
        raise RuleBroken(Rule.V34, "revocation list: expected a whole one, got a restricted one")
    if one.this_update - now > skew or now > one.next_update:
        raise RuleBroken(
            Rule.V34,
            f"revocation list by {issuer.what}: expected one for {now.isoformat()},"
            f" got {one.this_update.isoformat()} to {one.next_update.isoformat()}",
        )


def x__check_list__mutmut_5(one: _List, issuer: Link, now: datetime, skew: timedelta) -> None:
    if issuer.usage is None or not issuer.usage.crl_sign:
        raise RuleBroken(Rule.V34, None)
    try:
        issuer.key.verify(one.content.signature, one.signed, ec.ECDSA(SHA384()))
    except InvalidSignature as error:
        raise RuleBroken(
            Rule.V34, f"revocation list: expected a signature by {issuer.what}, got another"
        ) from error
    # A delta, or a list of some certificates only, says so in a critical extension.
    if one.has_critical:
        raise RuleBroken(Rule.V34, "revocation list: expected a whole one, got a restricted one")
    if one.this_update - now > skew or now > one.next_update:
        raise RuleBroken(
            Rule.V34,
            f"revocation list by {issuer.what}: expected one for {now.isoformat()},"
            f" got {one.this_update.isoformat()} to {one.next_update.isoformat()}",
        )


def x__check_list__mutmut_6(one: _List, issuer: Link, now: datetime, skew: timedelta) -> None:
    if issuer.usage is None or not issuer.usage.crl_sign:
        raise RuleBroken(f"{issuer.what}: expected key usage cRLSign, got another")
    try:
        issuer.key.verify(one.content.signature, one.signed, ec.ECDSA(SHA384()))
    except InvalidSignature as error:
        raise RuleBroken(
            Rule.V34, f"revocation list: expected a signature by {issuer.what}, got another"
        ) from error
    # A delta, or a list of some certificates only, says so in a critical extension.
    if one.has_critical:
        raise RuleBroken(Rule.V34, "revocation list: expected a whole one, got a restricted one")
    if one.this_update - now > skew or now > one.next_update:
        raise RuleBroken(
            Rule.V34,
            f"revocation list by {issuer.what}: expected one for {now.isoformat()},"
            f" got {one.this_update.isoformat()} to {one.next_update.isoformat()}",
        )


def x__check_list__mutmut_7(one: _List, issuer: Link, now: datetime, skew: timedelta) -> None:
    if issuer.usage is None or not issuer.usage.crl_sign:
        raise RuleBroken(Rule.V34, )
    try:
        issuer.key.verify(one.content.signature, one.signed, ec.ECDSA(SHA384()))
    except InvalidSignature as error:
        raise RuleBroken(
            Rule.V34, f"revocation list: expected a signature by {issuer.what}, got another"
        ) from error
    # A delta, or a list of some certificates only, says so in a critical extension.
    if one.has_critical:
        raise RuleBroken(Rule.V34, "revocation list: expected a whole one, got a restricted one")
    if one.this_update - now > skew or now > one.next_update:
        raise RuleBroken(
            Rule.V34,
            f"revocation list by {issuer.what}: expected one for {now.isoformat()},"
            f" got {one.this_update.isoformat()} to {one.next_update.isoformat()}",
        )


def x__check_list__mutmut_8(one: _List, issuer: Link, now: datetime, skew: timedelta) -> None:
    if issuer.usage is None or not issuer.usage.crl_sign:
        raise RuleBroken(Rule.V34, f"{issuer.what}: expected key usage cRLSign, got another")
    try:
        issuer.key.verify(None, one.signed, ec.ECDSA(SHA384()))
    except InvalidSignature as error:
        raise RuleBroken(
            Rule.V34, f"revocation list: expected a signature by {issuer.what}, got another"
        ) from error
    # A delta, or a list of some certificates only, says so in a critical extension.
    if one.has_critical:
        raise RuleBroken(Rule.V34, "revocation list: expected a whole one, got a restricted one")
    if one.this_update - now > skew or now > one.next_update:
        raise RuleBroken(
            Rule.V34,
            f"revocation list by {issuer.what}: expected one for {now.isoformat()},"
            f" got {one.this_update.isoformat()} to {one.next_update.isoformat()}",
        )


def x__check_list__mutmut_9(one: _List, issuer: Link, now: datetime, skew: timedelta) -> None:
    if issuer.usage is None or not issuer.usage.crl_sign:
        raise RuleBroken(Rule.V34, f"{issuer.what}: expected key usage cRLSign, got another")
    try:
        issuer.key.verify(one.content.signature, None, ec.ECDSA(SHA384()))
    except InvalidSignature as error:
        raise RuleBroken(
            Rule.V34, f"revocation list: expected a signature by {issuer.what}, got another"
        ) from error
    # A delta, or a list of some certificates only, says so in a critical extension.
    if one.has_critical:
        raise RuleBroken(Rule.V34, "revocation list: expected a whole one, got a restricted one")
    if one.this_update - now > skew or now > one.next_update:
        raise RuleBroken(
            Rule.V34,
            f"revocation list by {issuer.what}: expected one for {now.isoformat()},"
            f" got {one.this_update.isoformat()} to {one.next_update.isoformat()}",
        )


def x__check_list__mutmut_10(one: _List, issuer: Link, now: datetime, skew: timedelta) -> None:
    if issuer.usage is None or not issuer.usage.crl_sign:
        raise RuleBroken(Rule.V34, f"{issuer.what}: expected key usage cRLSign, got another")
    try:
        issuer.key.verify(one.content.signature, one.signed, None)
    except InvalidSignature as error:
        raise RuleBroken(
            Rule.V34, f"revocation list: expected a signature by {issuer.what}, got another"
        ) from error
    # A delta, or a list of some certificates only, says so in a critical extension.
    if one.has_critical:
        raise RuleBroken(Rule.V34, "revocation list: expected a whole one, got a restricted one")
    if one.this_update - now > skew or now > one.next_update:
        raise RuleBroken(
            Rule.V34,
            f"revocation list by {issuer.what}: expected one for {now.isoformat()},"
            f" got {one.this_update.isoformat()} to {one.next_update.isoformat()}",
        )


def x__check_list__mutmut_11(one: _List, issuer: Link, now: datetime, skew: timedelta) -> None:
    if issuer.usage is None or not issuer.usage.crl_sign:
        raise RuleBroken(Rule.V34, f"{issuer.what}: expected key usage cRLSign, got another")
    try:
        issuer.key.verify(one.signed, ec.ECDSA(SHA384()))
    except InvalidSignature as error:
        raise RuleBroken(
            Rule.V34, f"revocation list: expected a signature by {issuer.what}, got another"
        ) from error
    # A delta, or a list of some certificates only, says so in a critical extension.
    if one.has_critical:
        raise RuleBroken(Rule.V34, "revocation list: expected a whole one, got a restricted one")
    if one.this_update - now > skew or now > one.next_update:
        raise RuleBroken(
            Rule.V34,
            f"revocation list by {issuer.what}: expected one for {now.isoformat()},"
            f" got {one.this_update.isoformat()} to {one.next_update.isoformat()}",
        )


def x__check_list__mutmut_12(one: _List, issuer: Link, now: datetime, skew: timedelta) -> None:
    if issuer.usage is None or not issuer.usage.crl_sign:
        raise RuleBroken(Rule.V34, f"{issuer.what}: expected key usage cRLSign, got another")
    try:
        issuer.key.verify(one.content.signature, ec.ECDSA(SHA384()))
    except InvalidSignature as error:
        raise RuleBroken(
            Rule.V34, f"revocation list: expected a signature by {issuer.what}, got another"
        ) from error
    # A delta, or a list of some certificates only, says so in a critical extension.
    if one.has_critical:
        raise RuleBroken(Rule.V34, "revocation list: expected a whole one, got a restricted one")
    if one.this_update - now > skew or now > one.next_update:
        raise RuleBroken(
            Rule.V34,
            f"revocation list by {issuer.what}: expected one for {now.isoformat()},"
            f" got {one.this_update.isoformat()} to {one.next_update.isoformat()}",
        )


def x__check_list__mutmut_13(one: _List, issuer: Link, now: datetime, skew: timedelta) -> None:
    if issuer.usage is None or not issuer.usage.crl_sign:
        raise RuleBroken(Rule.V34, f"{issuer.what}: expected key usage cRLSign, got another")
    try:
        issuer.key.verify(one.content.signature, one.signed, )
    except InvalidSignature as error:
        raise RuleBroken(
            Rule.V34, f"revocation list: expected a signature by {issuer.what}, got another"
        ) from error
    # A delta, or a list of some certificates only, says so in a critical extension.
    if one.has_critical:
        raise RuleBroken(Rule.V34, "revocation list: expected a whole one, got a restricted one")
    if one.this_update - now > skew or now > one.next_update:
        raise RuleBroken(
            Rule.V34,
            f"revocation list by {issuer.what}: expected one for {now.isoformat()},"
            f" got {one.this_update.isoformat()} to {one.next_update.isoformat()}",
        )


def x__check_list__mutmut_14(one: _List, issuer: Link, now: datetime, skew: timedelta) -> None:
    if issuer.usage is None or not issuer.usage.crl_sign:
        raise RuleBroken(Rule.V34, f"{issuer.what}: expected key usage cRLSign, got another")
    try:
        issuer.key.verify(one.content.signature, one.signed, ec.ECDSA(None))
    except InvalidSignature as error:
        raise RuleBroken(
            Rule.V34, f"revocation list: expected a signature by {issuer.what}, got another"
        ) from error
    # A delta, or a list of some certificates only, says so in a critical extension.
    if one.has_critical:
        raise RuleBroken(Rule.V34, "revocation list: expected a whole one, got a restricted one")
    if one.this_update - now > skew or now > one.next_update:
        raise RuleBroken(
            Rule.V34,
            f"revocation list by {issuer.what}: expected one for {now.isoformat()},"
            f" got {one.this_update.isoformat()} to {one.next_update.isoformat()}",
        )


def x__check_list__mutmut_15(one: _List, issuer: Link, now: datetime, skew: timedelta) -> None:
    if issuer.usage is None or not issuer.usage.crl_sign:
        raise RuleBroken(Rule.V34, f"{issuer.what}: expected key usage cRLSign, got another")
    try:
        issuer.key.verify(one.content.signature, one.signed, ec.ECDSA(SHA384()))
    except InvalidSignature as error:
        raise RuleBroken(
            None, f"revocation list: expected a signature by {issuer.what}, got another"
        ) from error
    # A delta, or a list of some certificates only, says so in a critical extension.
    if one.has_critical:
        raise RuleBroken(Rule.V34, "revocation list: expected a whole one, got a restricted one")
    if one.this_update - now > skew or now > one.next_update:
        raise RuleBroken(
            Rule.V34,
            f"revocation list by {issuer.what}: expected one for {now.isoformat()},"
            f" got {one.this_update.isoformat()} to {one.next_update.isoformat()}",
        )


def x__check_list__mutmut_16(one: _List, issuer: Link, now: datetime, skew: timedelta) -> None:
    if issuer.usage is None or not issuer.usage.crl_sign:
        raise RuleBroken(Rule.V34, f"{issuer.what}: expected key usage cRLSign, got another")
    try:
        issuer.key.verify(one.content.signature, one.signed, ec.ECDSA(SHA384()))
    except InvalidSignature as error:
        raise RuleBroken(
            Rule.V34, None
        ) from error
    # A delta, or a list of some certificates only, says so in a critical extension.
    if one.has_critical:
        raise RuleBroken(Rule.V34, "revocation list: expected a whole one, got a restricted one")
    if one.this_update - now > skew or now > one.next_update:
        raise RuleBroken(
            Rule.V34,
            f"revocation list by {issuer.what}: expected one for {now.isoformat()},"
            f" got {one.this_update.isoformat()} to {one.next_update.isoformat()}",
        )


def x__check_list__mutmut_17(one: _List, issuer: Link, now: datetime, skew: timedelta) -> None:
    if issuer.usage is None or not issuer.usage.crl_sign:
        raise RuleBroken(Rule.V34, f"{issuer.what}: expected key usage cRLSign, got another")
    try:
        issuer.key.verify(one.content.signature, one.signed, ec.ECDSA(SHA384()))
    except InvalidSignature as error:
        raise RuleBroken(
            f"revocation list: expected a signature by {issuer.what}, got another"
        ) from error
    # A delta, or a list of some certificates only, says so in a critical extension.
    if one.has_critical:
        raise RuleBroken(Rule.V34, "revocation list: expected a whole one, got a restricted one")
    if one.this_update - now > skew or now > one.next_update:
        raise RuleBroken(
            Rule.V34,
            f"revocation list by {issuer.what}: expected one for {now.isoformat()},"
            f" got {one.this_update.isoformat()} to {one.next_update.isoformat()}",
        )


def x__check_list__mutmut_18(one: _List, issuer: Link, now: datetime, skew: timedelta) -> None:
    if issuer.usage is None or not issuer.usage.crl_sign:
        raise RuleBroken(Rule.V34, f"{issuer.what}: expected key usage cRLSign, got another")
    try:
        issuer.key.verify(one.content.signature, one.signed, ec.ECDSA(SHA384()))
    except InvalidSignature as error:
        raise RuleBroken(
            Rule.V34, ) from error
    # A delta, or a list of some certificates only, says so in a critical extension.
    if one.has_critical:
        raise RuleBroken(Rule.V34, "revocation list: expected a whole one, got a restricted one")
    if one.this_update - now > skew or now > one.next_update:
        raise RuleBroken(
            Rule.V34,
            f"revocation list by {issuer.what}: expected one for {now.isoformat()},"
            f" got {one.this_update.isoformat()} to {one.next_update.isoformat()}",
        )


def x__check_list__mutmut_19(one: _List, issuer: Link, now: datetime, skew: timedelta) -> None:
    if issuer.usage is None or not issuer.usage.crl_sign:
        raise RuleBroken(Rule.V34, f"{issuer.what}: expected key usage cRLSign, got another")
    try:
        issuer.key.verify(one.content.signature, one.signed, ec.ECDSA(SHA384()))
    except InvalidSignature as error:
        raise RuleBroken(
            Rule.V34, f"revocation list: expected a signature by {issuer.what}, got another"
        ) from error
    # A delta, or a list of some certificates only, says so in a critical extension.
    if one.has_critical:
        raise RuleBroken(None, "revocation list: expected a whole one, got a restricted one")
    if one.this_update - now > skew or now > one.next_update:
        raise RuleBroken(
            Rule.V34,
            f"revocation list by {issuer.what}: expected one for {now.isoformat()},"
            f" got {one.this_update.isoformat()} to {one.next_update.isoformat()}",
        )


def x__check_list__mutmut_20(one: _List, issuer: Link, now: datetime, skew: timedelta) -> None:
    if issuer.usage is None or not issuer.usage.crl_sign:
        raise RuleBroken(Rule.V34, f"{issuer.what}: expected key usage cRLSign, got another")
    try:
        issuer.key.verify(one.content.signature, one.signed, ec.ECDSA(SHA384()))
    except InvalidSignature as error:
        raise RuleBroken(
            Rule.V34, f"revocation list: expected a signature by {issuer.what}, got another"
        ) from error
    # A delta, or a list of some certificates only, says so in a critical extension.
    if one.has_critical:
        raise RuleBroken(Rule.V34, None)
    if one.this_update - now > skew or now > one.next_update:
        raise RuleBroken(
            Rule.V34,
            f"revocation list by {issuer.what}: expected one for {now.isoformat()},"
            f" got {one.this_update.isoformat()} to {one.next_update.isoformat()}",
        )


def x__check_list__mutmut_21(one: _List, issuer: Link, now: datetime, skew: timedelta) -> None:
    if issuer.usage is None or not issuer.usage.crl_sign:
        raise RuleBroken(Rule.V34, f"{issuer.what}: expected key usage cRLSign, got another")
    try:
        issuer.key.verify(one.content.signature, one.signed, ec.ECDSA(SHA384()))
    except InvalidSignature as error:
        raise RuleBroken(
            Rule.V34, f"revocation list: expected a signature by {issuer.what}, got another"
        ) from error
    # A delta, or a list of some certificates only, says so in a critical extension.
    if one.has_critical:
        raise RuleBroken("revocation list: expected a whole one, got a restricted one")
    if one.this_update - now > skew or now > one.next_update:
        raise RuleBroken(
            Rule.V34,
            f"revocation list by {issuer.what}: expected one for {now.isoformat()},"
            f" got {one.this_update.isoformat()} to {one.next_update.isoformat()}",
        )


def x__check_list__mutmut_22(one: _List, issuer: Link, now: datetime, skew: timedelta) -> None:
    if issuer.usage is None or not issuer.usage.crl_sign:
        raise RuleBroken(Rule.V34, f"{issuer.what}: expected key usage cRLSign, got another")
    try:
        issuer.key.verify(one.content.signature, one.signed, ec.ECDSA(SHA384()))
    except InvalidSignature as error:
        raise RuleBroken(
            Rule.V34, f"revocation list: expected a signature by {issuer.what}, got another"
        ) from error
    # A delta, or a list of some certificates only, says so in a critical extension.
    if one.has_critical:
        raise RuleBroken(Rule.V34, )
    if one.this_update - now > skew or now > one.next_update:
        raise RuleBroken(
            Rule.V34,
            f"revocation list by {issuer.what}: expected one for {now.isoformat()},"
            f" got {one.this_update.isoformat()} to {one.next_update.isoformat()}",
        )


def x__check_list__mutmut_23(one: _List, issuer: Link, now: datetime, skew: timedelta) -> None:
    if issuer.usage is None or not issuer.usage.crl_sign:
        raise RuleBroken(Rule.V34, f"{issuer.what}: expected key usage cRLSign, got another")
    try:
        issuer.key.verify(one.content.signature, one.signed, ec.ECDSA(SHA384()))
    except InvalidSignature as error:
        raise RuleBroken(
            Rule.V34, f"revocation list: expected a signature by {issuer.what}, got another"
        ) from error
    # A delta, or a list of some certificates only, says so in a critical extension.
    if one.has_critical:
        raise RuleBroken(Rule.V34, "XXrevocation list: expected a whole one, got a restricted oneXX")
    if one.this_update - now > skew or now > one.next_update:
        raise RuleBroken(
            Rule.V34,
            f"revocation list by {issuer.what}: expected one for {now.isoformat()},"
            f" got {one.this_update.isoformat()} to {one.next_update.isoformat()}",
        )


def x__check_list__mutmut_24(one: _List, issuer: Link, now: datetime, skew: timedelta) -> None:
    if issuer.usage is None or not issuer.usage.crl_sign:
        raise RuleBroken(Rule.V34, f"{issuer.what}: expected key usage cRLSign, got another")
    try:
        issuer.key.verify(one.content.signature, one.signed, ec.ECDSA(SHA384()))
    except InvalidSignature as error:
        raise RuleBroken(
            Rule.V34, f"revocation list: expected a signature by {issuer.what}, got another"
        ) from error
    # A delta, or a list of some certificates only, says so in a critical extension.
    if one.has_critical:
        raise RuleBroken(Rule.V34, "REVOCATION LIST: EXPECTED A WHOLE ONE, GOT A RESTRICTED ONE")
    if one.this_update - now > skew or now > one.next_update:
        raise RuleBroken(
            Rule.V34,
            f"revocation list by {issuer.what}: expected one for {now.isoformat()},"
            f" got {one.this_update.isoformat()} to {one.next_update.isoformat()}",
        )


def x__check_list__mutmut_25(one: _List, issuer: Link, now: datetime, skew: timedelta) -> None:
    if issuer.usage is None or not issuer.usage.crl_sign:
        raise RuleBroken(Rule.V34, f"{issuer.what}: expected key usage cRLSign, got another")
    try:
        issuer.key.verify(one.content.signature, one.signed, ec.ECDSA(SHA384()))
    except InvalidSignature as error:
        raise RuleBroken(
            Rule.V34, f"revocation list: expected a signature by {issuer.what}, got another"
        ) from error
    # A delta, or a list of some certificates only, says so in a critical extension.
    if one.has_critical:
        raise RuleBroken(Rule.V34, "revocation list: expected a whole one, got a restricted one")
    if one.this_update - now > skew and now > one.next_update:
        raise RuleBroken(
            Rule.V34,
            f"revocation list by {issuer.what}: expected one for {now.isoformat()},"
            f" got {one.this_update.isoformat()} to {one.next_update.isoformat()}",
        )


def x__check_list__mutmut_26(one: _List, issuer: Link, now: datetime, skew: timedelta) -> None:
    if issuer.usage is None or not issuer.usage.crl_sign:
        raise RuleBroken(Rule.V34, f"{issuer.what}: expected key usage cRLSign, got another")
    try:
        issuer.key.verify(one.content.signature, one.signed, ec.ECDSA(SHA384()))
    except InvalidSignature as error:
        raise RuleBroken(
            Rule.V34, f"revocation list: expected a signature by {issuer.what}, got another"
        ) from error
    # A delta, or a list of some certificates only, says so in a critical extension.
    if one.has_critical:
        raise RuleBroken(Rule.V34, "revocation list: expected a whole one, got a restricted one")
    if one.this_update + now > skew or now > one.next_update:
        raise RuleBroken(
            Rule.V34,
            f"revocation list by {issuer.what}: expected one for {now.isoformat()},"
            f" got {one.this_update.isoformat()} to {one.next_update.isoformat()}",
        )


def x__check_list__mutmut_27(one: _List, issuer: Link, now: datetime, skew: timedelta) -> None:
    if issuer.usage is None or not issuer.usage.crl_sign:
        raise RuleBroken(Rule.V34, f"{issuer.what}: expected key usage cRLSign, got another")
    try:
        issuer.key.verify(one.content.signature, one.signed, ec.ECDSA(SHA384()))
    except InvalidSignature as error:
        raise RuleBroken(
            Rule.V34, f"revocation list: expected a signature by {issuer.what}, got another"
        ) from error
    # A delta, or a list of some certificates only, says so in a critical extension.
    if one.has_critical:
        raise RuleBroken(Rule.V34, "revocation list: expected a whole one, got a restricted one")
    if one.this_update - now >= skew or now > one.next_update:
        raise RuleBroken(
            Rule.V34,
            f"revocation list by {issuer.what}: expected one for {now.isoformat()},"
            f" got {one.this_update.isoformat()} to {one.next_update.isoformat()}",
        )


def x__check_list__mutmut_28(one: _List, issuer: Link, now: datetime, skew: timedelta) -> None:
    if issuer.usage is None or not issuer.usage.crl_sign:
        raise RuleBroken(Rule.V34, f"{issuer.what}: expected key usage cRLSign, got another")
    try:
        issuer.key.verify(one.content.signature, one.signed, ec.ECDSA(SHA384()))
    except InvalidSignature as error:
        raise RuleBroken(
            Rule.V34, f"revocation list: expected a signature by {issuer.what}, got another"
        ) from error
    # A delta, or a list of some certificates only, says so in a critical extension.
    if one.has_critical:
        raise RuleBroken(Rule.V34, "revocation list: expected a whole one, got a restricted one")
    if one.this_update - now > skew or now >= one.next_update:
        raise RuleBroken(
            Rule.V34,
            f"revocation list by {issuer.what}: expected one for {now.isoformat()},"
            f" got {one.this_update.isoformat()} to {one.next_update.isoformat()}",
        )


def x__check_list__mutmut_29(one: _List, issuer: Link, now: datetime, skew: timedelta) -> None:
    if issuer.usage is None or not issuer.usage.crl_sign:
        raise RuleBroken(Rule.V34, f"{issuer.what}: expected key usage cRLSign, got another")
    try:
        issuer.key.verify(one.content.signature, one.signed, ec.ECDSA(SHA384()))
    except InvalidSignature as error:
        raise RuleBroken(
            Rule.V34, f"revocation list: expected a signature by {issuer.what}, got another"
        ) from error
    # A delta, or a list of some certificates only, says so in a critical extension.
    if one.has_critical:
        raise RuleBroken(Rule.V34, "revocation list: expected a whole one, got a restricted one")
    if one.this_update - now > skew or now > one.next_update:
        raise RuleBroken(
            None,
            f"revocation list by {issuer.what}: expected one for {now.isoformat()},"
            f" got {one.this_update.isoformat()} to {one.next_update.isoformat()}",
        )


def x__check_list__mutmut_30(one: _List, issuer: Link, now: datetime, skew: timedelta) -> None:
    if issuer.usage is None or not issuer.usage.crl_sign:
        raise RuleBroken(Rule.V34, f"{issuer.what}: expected key usage cRLSign, got another")
    try:
        issuer.key.verify(one.content.signature, one.signed, ec.ECDSA(SHA384()))
    except InvalidSignature as error:
        raise RuleBroken(
            Rule.V34, f"revocation list: expected a signature by {issuer.what}, got another"
        ) from error
    # A delta, or a list of some certificates only, says so in a critical extension.
    if one.has_critical:
        raise RuleBroken(Rule.V34, "revocation list: expected a whole one, got a restricted one")
    if one.this_update - now > skew or now > one.next_update:
        raise RuleBroken(
            Rule.V34,
            None,
        )


def x__check_list__mutmut_31(one: _List, issuer: Link, now: datetime, skew: timedelta) -> None:
    if issuer.usage is None or not issuer.usage.crl_sign:
        raise RuleBroken(Rule.V34, f"{issuer.what}: expected key usage cRLSign, got another")
    try:
        issuer.key.verify(one.content.signature, one.signed, ec.ECDSA(SHA384()))
    except InvalidSignature as error:
        raise RuleBroken(
            Rule.V34, f"revocation list: expected a signature by {issuer.what}, got another"
        ) from error
    # A delta, or a list of some certificates only, says so in a critical extension.
    if one.has_critical:
        raise RuleBroken(Rule.V34, "revocation list: expected a whole one, got a restricted one")
    if one.this_update - now > skew or now > one.next_update:
        raise RuleBroken(
            f"revocation list by {issuer.what}: expected one for {now.isoformat()},"
            f" got {one.this_update.isoformat()} to {one.next_update.isoformat()}",
        )


def x__check_list__mutmut_32(one: _List, issuer: Link, now: datetime, skew: timedelta) -> None:
    if issuer.usage is None or not issuer.usage.crl_sign:
        raise RuleBroken(Rule.V34, f"{issuer.what}: expected key usage cRLSign, got another")
    try:
        issuer.key.verify(one.content.signature, one.signed, ec.ECDSA(SHA384()))
    except InvalidSignature as error:
        raise RuleBroken(
            Rule.V34, f"revocation list: expected a signature by {issuer.what}, got another"
        ) from error
    # A delta, or a list of some certificates only, says so in a critical extension.
    if one.has_critical:
        raise RuleBroken(Rule.V34, "revocation list: expected a whole one, got a restricted one")
    if one.this_update - now > skew or now > one.next_update:
        raise RuleBroken(
            Rule.V34,
            )

mutants_x__check_list__mutmut['_mutmut_orig'] = x__check_list__mutmut_orig # type: ignore # mutmut generated
mutants_x__check_list__mutmut['x__check_list__mutmut_1'] = x__check_list__mutmut_1 # type: ignore # mutmut generated
mutants_x__check_list__mutmut['x__check_list__mutmut_2'] = x__check_list__mutmut_2 # type: ignore # mutmut generated
mutants_x__check_list__mutmut['x__check_list__mutmut_3'] = x__check_list__mutmut_3 # type: ignore # mutmut generated
mutants_x__check_list__mutmut['x__check_list__mutmut_4'] = x__check_list__mutmut_4 # type: ignore # mutmut generated
mutants_x__check_list__mutmut['x__check_list__mutmut_5'] = x__check_list__mutmut_5 # type: ignore # mutmut generated
mutants_x__check_list__mutmut['x__check_list__mutmut_6'] = x__check_list__mutmut_6 # type: ignore # mutmut generated
mutants_x__check_list__mutmut['x__check_list__mutmut_7'] = x__check_list__mutmut_7 # type: ignore # mutmut generated
mutants_x__check_list__mutmut['x__check_list__mutmut_8'] = x__check_list__mutmut_8 # type: ignore # mutmut generated
mutants_x__check_list__mutmut['x__check_list__mutmut_9'] = x__check_list__mutmut_9 # type: ignore # mutmut generated
mutants_x__check_list__mutmut['x__check_list__mutmut_10'] = x__check_list__mutmut_10 # type: ignore # mutmut generated
mutants_x__check_list__mutmut['x__check_list__mutmut_11'] = x__check_list__mutmut_11 # type: ignore # mutmut generated
mutants_x__check_list__mutmut['x__check_list__mutmut_12'] = x__check_list__mutmut_12 # type: ignore # mutmut generated
mutants_x__check_list__mutmut['x__check_list__mutmut_13'] = x__check_list__mutmut_13 # type: ignore # mutmut generated
mutants_x__check_list__mutmut['x__check_list__mutmut_14'] = x__check_list__mutmut_14 # type: ignore # mutmut generated
mutants_x__check_list__mutmut['x__check_list__mutmut_15'] = x__check_list__mutmut_15 # type: ignore # mutmut generated
mutants_x__check_list__mutmut['x__check_list__mutmut_16'] = x__check_list__mutmut_16 # type: ignore # mutmut generated
mutants_x__check_list__mutmut['x__check_list__mutmut_17'] = x__check_list__mutmut_17 # type: ignore # mutmut generated
mutants_x__check_list__mutmut['x__check_list__mutmut_18'] = x__check_list__mutmut_18 # type: ignore # mutmut generated
mutants_x__check_list__mutmut['x__check_list__mutmut_19'] = x__check_list__mutmut_19 # type: ignore # mutmut generated
mutants_x__check_list__mutmut['x__check_list__mutmut_20'] = x__check_list__mutmut_20 # type: ignore # mutmut generated
mutants_x__check_list__mutmut['x__check_list__mutmut_21'] = x__check_list__mutmut_21 # type: ignore # mutmut generated
mutants_x__check_list__mutmut['x__check_list__mutmut_22'] = x__check_list__mutmut_22 # type: ignore # mutmut generated
mutants_x__check_list__mutmut['x__check_list__mutmut_23'] = x__check_list__mutmut_23 # type: ignore # mutmut generated
mutants_x__check_list__mutmut['x__check_list__mutmut_24'] = x__check_list__mutmut_24 # type: ignore # mutmut generated
mutants_x__check_list__mutmut['x__check_list__mutmut_25'] = x__check_list__mutmut_25 # type: ignore # mutmut generated
mutants_x__check_list__mutmut['x__check_list__mutmut_26'] = x__check_list__mutmut_26 # type: ignore # mutmut generated
mutants_x__check_list__mutmut['x__check_list__mutmut_27'] = x__check_list__mutmut_27 # type: ignore # mutmut generated
mutants_x__check_list__mutmut['x__check_list__mutmut_28'] = x__check_list__mutmut_28 # type: ignore # mutmut generated
mutants_x__check_list__mutmut['x__check_list__mutmut_29'] = x__check_list__mutmut_29 # type: ignore # mutmut generated
mutants_x__check_list__mutmut['x__check_list__mutmut_30'] = x__check_list__mutmut_30 # type: ignore # mutmut generated
mutants_x__check_list__mutmut['x__check_list__mutmut_31'] = x__check_list__mutmut_31 # type: ignore # mutmut generated
mutants_x__check_list__mutmut['x__check_list__mutmut_32'] = x__check_list__mutmut_32 # type: ignore # mutmut generated
mutants_x__to_der__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__to_der__mutmut)
def _to_der(data: bytes) -> bytes:
    if not data.startswith(b"-----BEGIN"):
        return data
    try:
        return x509.load_pem_x509_crl(data).public_bytes(Encoding.DER)
    except LIBRARY_ERRORS as error:
        raise MalformedInput("revocation list: expected PEM or DER, got another") from error


def x__to_der__mutmut_orig(data: bytes) -> bytes:
    if not data.startswith(b"-----BEGIN"):
        return data
    try:
        return x509.load_pem_x509_crl(data).public_bytes(Encoding.DER)
    except LIBRARY_ERRORS as error:
        raise MalformedInput("revocation list: expected PEM or DER, got another") from error


def x__to_der__mutmut_1(data: bytes) -> bytes:
    if data.startswith(b"-----BEGIN"):
        return data
    try:
        return x509.load_pem_x509_crl(data).public_bytes(Encoding.DER)
    except LIBRARY_ERRORS as error:
        raise MalformedInput("revocation list: expected PEM or DER, got another") from error


def x__to_der__mutmut_2(data: bytes) -> bytes:
    if not data.startswith(None):
        return data
    try:
        return x509.load_pem_x509_crl(data).public_bytes(Encoding.DER)
    except LIBRARY_ERRORS as error:
        raise MalformedInput("revocation list: expected PEM or DER, got another") from error


def x__to_der__mutmut_3(data: bytes) -> bytes:
    if not data.startswith(b"XX-----BEGINXX"):
        return data
    try:
        return x509.load_pem_x509_crl(data).public_bytes(Encoding.DER)
    except LIBRARY_ERRORS as error:
        raise MalformedInput("revocation list: expected PEM or DER, got another") from error


def x__to_der__mutmut_4(data: bytes) -> bytes:
    if not data.startswith(b"-----begin"):
        return data
    try:
        return x509.load_pem_x509_crl(data).public_bytes(Encoding.DER)
    except LIBRARY_ERRORS as error:
        raise MalformedInput("revocation list: expected PEM or DER, got another") from error


def x__to_der__mutmut_5(data: bytes) -> bytes:
    if not data.startswith(b"-----BEGIN"):
        return data
    try:
        return x509.load_pem_x509_crl(data).public_bytes(None)
    except LIBRARY_ERRORS as error:
        raise MalformedInput("revocation list: expected PEM or DER, got another") from error


def x__to_der__mutmut_6(data: bytes) -> bytes:
    if not data.startswith(b"-----BEGIN"):
        return data
    try:
        return x509.load_pem_x509_crl(None).public_bytes(Encoding.DER)
    except LIBRARY_ERRORS as error:
        raise MalformedInput("revocation list: expected PEM or DER, got another") from error


def x__to_der__mutmut_7(data: bytes) -> bytes:
    if not data.startswith(b"-----BEGIN"):
        return data
    try:
        return x509.load_pem_x509_crl(data).public_bytes(Encoding.DER)
    except LIBRARY_ERRORS as error:
        raise MalformedInput(None) from error


def x__to_der__mutmut_8(data: bytes) -> bytes:
    if not data.startswith(b"-----BEGIN"):
        return data
    try:
        return x509.load_pem_x509_crl(data).public_bytes(Encoding.DER)
    except LIBRARY_ERRORS as error:
        raise MalformedInput("XXrevocation list: expected PEM or DER, got anotherXX") from error


def x__to_der__mutmut_9(data: bytes) -> bytes:
    if not data.startswith(b"-----BEGIN"):
        return data
    try:
        return x509.load_pem_x509_crl(data).public_bytes(Encoding.DER)
    except LIBRARY_ERRORS as error:
        raise MalformedInput("revocation list: expected pem or der, got another") from error


def x__to_der__mutmut_10(data: bytes) -> bytes:
    if not data.startswith(b"-----BEGIN"):
        return data
    try:
        return x509.load_pem_x509_crl(data).public_bytes(Encoding.DER)
    except LIBRARY_ERRORS as error:
        raise MalformedInput("REVOCATION LIST: EXPECTED PEM OR DER, GOT ANOTHER") from error

mutants_x__to_der__mutmut['_mutmut_orig'] = x__to_der__mutmut_orig # type: ignore # mutmut generated
mutants_x__to_der__mutmut['x__to_der__mutmut_1'] = x__to_der__mutmut_1 # type: ignore # mutmut generated
mutants_x__to_der__mutmut['x__to_der__mutmut_2'] = x__to_der__mutmut_2 # type: ignore # mutmut generated
mutants_x__to_der__mutmut['x__to_der__mutmut_3'] = x__to_der__mutmut_3 # type: ignore # mutmut generated
mutants_x__to_der__mutmut['x__to_der__mutmut_4'] = x__to_der__mutmut_4 # type: ignore # mutmut generated
mutants_x__to_der__mutmut['x__to_der__mutmut_5'] = x__to_der__mutmut_5 # type: ignore # mutmut generated
mutants_x__to_der__mutmut['x__to_der__mutmut_6'] = x__to_der__mutmut_6 # type: ignore # mutmut generated
mutants_x__to_der__mutmut['x__to_der__mutmut_7'] = x__to_der__mutmut_7 # type: ignore # mutmut generated
mutants_x__to_der__mutmut['x__to_der__mutmut_8'] = x__to_der__mutmut_8 # type: ignore # mutmut generated
mutants_x__to_der__mutmut['x__to_der__mutmut_9'] = x__to_der__mutmut_9 # type: ignore # mutmut generated
mutants_x__to_der__mutmut['x__to_der__mutmut_10'] = x__to_der__mutmut_10 # type: ignore # mutmut generated
mutants_x__parse__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__parse__mutmut)
def _parse(der: bytes, what: str) -> _List:
    if len(der) > MAX_LIST_BYTES:
        raise MalformedInput(f"{what}: expected at most {MAX_LIST_BYTES} bytes, got {len(der)}")
    issuer = _read_issuer(der, what)
    try:
        content = x509.load_der_x509_crl(der)
        extensions = tuple(content.extensions)
        next_update = content.next_update_utc
        key_ids = [e.value for e in extensions if isinstance(e.value, x509.AuthorityKeyIdentifier)]
        if next_update is None:
            raise MalformedInput(f"{what}: expected the time of the next one, got none")
        return _List(
            issuer=issuer,
            issuer_key_id=key_ids[0].key_identifier if key_ids else None,
            signed=content.tbs_certlist_bytes,
            this_update=content.last_update_utc,
            next_update=next_update,
            has_critical=any(extension.critical for extension in extensions),
            content=content,
        )
    except LIBRARY_ERRORS as error:
        raise MalformedInput(f"{what}: expected an X.509 revocation list") from error


def x__parse__mutmut_orig(der: bytes, what: str) -> _List:
    if len(der) > MAX_LIST_BYTES:
        raise MalformedInput(f"{what}: expected at most {MAX_LIST_BYTES} bytes, got {len(der)}")
    issuer = _read_issuer(der, what)
    try:
        content = x509.load_der_x509_crl(der)
        extensions = tuple(content.extensions)
        next_update = content.next_update_utc
        key_ids = [e.value for e in extensions if isinstance(e.value, x509.AuthorityKeyIdentifier)]
        if next_update is None:
            raise MalformedInput(f"{what}: expected the time of the next one, got none")
        return _List(
            issuer=issuer,
            issuer_key_id=key_ids[0].key_identifier if key_ids else None,
            signed=content.tbs_certlist_bytes,
            this_update=content.last_update_utc,
            next_update=next_update,
            has_critical=any(extension.critical for extension in extensions),
            content=content,
        )
    except LIBRARY_ERRORS as error:
        raise MalformedInput(f"{what}: expected an X.509 revocation list") from error


def x__parse__mutmut_1(der: bytes, what: str) -> _List:
    if len(der) >= MAX_LIST_BYTES:
        raise MalformedInput(f"{what}: expected at most {MAX_LIST_BYTES} bytes, got {len(der)}")
    issuer = _read_issuer(der, what)
    try:
        content = x509.load_der_x509_crl(der)
        extensions = tuple(content.extensions)
        next_update = content.next_update_utc
        key_ids = [e.value for e in extensions if isinstance(e.value, x509.AuthorityKeyIdentifier)]
        if next_update is None:
            raise MalformedInput(f"{what}: expected the time of the next one, got none")
        return _List(
            issuer=issuer,
            issuer_key_id=key_ids[0].key_identifier if key_ids else None,
            signed=content.tbs_certlist_bytes,
            this_update=content.last_update_utc,
            next_update=next_update,
            has_critical=any(extension.critical for extension in extensions),
            content=content,
        )
    except LIBRARY_ERRORS as error:
        raise MalformedInput(f"{what}: expected an X.509 revocation list") from error


def x__parse__mutmut_2(der: bytes, what: str) -> _List:
    if len(der) > MAX_LIST_BYTES:
        raise MalformedInput(None)
    issuer = _read_issuer(der, what)
    try:
        content = x509.load_der_x509_crl(der)
        extensions = tuple(content.extensions)
        next_update = content.next_update_utc
        key_ids = [e.value for e in extensions if isinstance(e.value, x509.AuthorityKeyIdentifier)]
        if next_update is None:
            raise MalformedInput(f"{what}: expected the time of the next one, got none")
        return _List(
            issuer=issuer,
            issuer_key_id=key_ids[0].key_identifier if key_ids else None,
            signed=content.tbs_certlist_bytes,
            this_update=content.last_update_utc,
            next_update=next_update,
            has_critical=any(extension.critical for extension in extensions),
            content=content,
        )
    except LIBRARY_ERRORS as error:
        raise MalformedInput(f"{what}: expected an X.509 revocation list") from error


def x__parse__mutmut_3(der: bytes, what: str) -> _List:
    if len(der) > MAX_LIST_BYTES:
        raise MalformedInput(f"{what}: expected at most {MAX_LIST_BYTES} bytes, got {len(der)}")
    issuer = None
    try:
        content = x509.load_der_x509_crl(der)
        extensions = tuple(content.extensions)
        next_update = content.next_update_utc
        key_ids = [e.value for e in extensions if isinstance(e.value, x509.AuthorityKeyIdentifier)]
        if next_update is None:
            raise MalformedInput(f"{what}: expected the time of the next one, got none")
        return _List(
            issuer=issuer,
            issuer_key_id=key_ids[0].key_identifier if key_ids else None,
            signed=content.tbs_certlist_bytes,
            this_update=content.last_update_utc,
            next_update=next_update,
            has_critical=any(extension.critical for extension in extensions),
            content=content,
        )
    except LIBRARY_ERRORS as error:
        raise MalformedInput(f"{what}: expected an X.509 revocation list") from error


def x__parse__mutmut_4(der: bytes, what: str) -> _List:
    if len(der) > MAX_LIST_BYTES:
        raise MalformedInput(f"{what}: expected at most {MAX_LIST_BYTES} bytes, got {len(der)}")
    issuer = _read_issuer(None, what)
    try:
        content = x509.load_der_x509_crl(der)
        extensions = tuple(content.extensions)
        next_update = content.next_update_utc
        key_ids = [e.value for e in extensions if isinstance(e.value, x509.AuthorityKeyIdentifier)]
        if next_update is None:
            raise MalformedInput(f"{what}: expected the time of the next one, got none")
        return _List(
            issuer=issuer,
            issuer_key_id=key_ids[0].key_identifier if key_ids else None,
            signed=content.tbs_certlist_bytes,
            this_update=content.last_update_utc,
            next_update=next_update,
            has_critical=any(extension.critical for extension in extensions),
            content=content,
        )
    except LIBRARY_ERRORS as error:
        raise MalformedInput(f"{what}: expected an X.509 revocation list") from error


def x__parse__mutmut_5(der: bytes, what: str) -> _List:
    if len(der) > MAX_LIST_BYTES:
        raise MalformedInput(f"{what}: expected at most {MAX_LIST_BYTES} bytes, got {len(der)}")
    issuer = _read_issuer(der, None)
    try:
        content = x509.load_der_x509_crl(der)
        extensions = tuple(content.extensions)
        next_update = content.next_update_utc
        key_ids = [e.value for e in extensions if isinstance(e.value, x509.AuthorityKeyIdentifier)]
        if next_update is None:
            raise MalformedInput(f"{what}: expected the time of the next one, got none")
        return _List(
            issuer=issuer,
            issuer_key_id=key_ids[0].key_identifier if key_ids else None,
            signed=content.tbs_certlist_bytes,
            this_update=content.last_update_utc,
            next_update=next_update,
            has_critical=any(extension.critical for extension in extensions),
            content=content,
        )
    except LIBRARY_ERRORS as error:
        raise MalformedInput(f"{what}: expected an X.509 revocation list") from error


def x__parse__mutmut_6(der: bytes, what: str) -> _List:
    if len(der) > MAX_LIST_BYTES:
        raise MalformedInput(f"{what}: expected at most {MAX_LIST_BYTES} bytes, got {len(der)}")
    issuer = _read_issuer(what)
    try:
        content = x509.load_der_x509_crl(der)
        extensions = tuple(content.extensions)
        next_update = content.next_update_utc
        key_ids = [e.value for e in extensions if isinstance(e.value, x509.AuthorityKeyIdentifier)]
        if next_update is None:
            raise MalformedInput(f"{what}: expected the time of the next one, got none")
        return _List(
            issuer=issuer,
            issuer_key_id=key_ids[0].key_identifier if key_ids else None,
            signed=content.tbs_certlist_bytes,
            this_update=content.last_update_utc,
            next_update=next_update,
            has_critical=any(extension.critical for extension in extensions),
            content=content,
        )
    except LIBRARY_ERRORS as error:
        raise MalformedInput(f"{what}: expected an X.509 revocation list") from error


def x__parse__mutmut_7(der: bytes, what: str) -> _List:
    if len(der) > MAX_LIST_BYTES:
        raise MalformedInput(f"{what}: expected at most {MAX_LIST_BYTES} bytes, got {len(der)}")
    issuer = _read_issuer(der, )
    try:
        content = x509.load_der_x509_crl(der)
        extensions = tuple(content.extensions)
        next_update = content.next_update_utc
        key_ids = [e.value for e in extensions if isinstance(e.value, x509.AuthorityKeyIdentifier)]
        if next_update is None:
            raise MalformedInput(f"{what}: expected the time of the next one, got none")
        return _List(
            issuer=issuer,
            issuer_key_id=key_ids[0].key_identifier if key_ids else None,
            signed=content.tbs_certlist_bytes,
            this_update=content.last_update_utc,
            next_update=next_update,
            has_critical=any(extension.critical for extension in extensions),
            content=content,
        )
    except LIBRARY_ERRORS as error:
        raise MalformedInput(f"{what}: expected an X.509 revocation list") from error


def x__parse__mutmut_8(der: bytes, what: str) -> _List:
    if len(der) > MAX_LIST_BYTES:
        raise MalformedInput(f"{what}: expected at most {MAX_LIST_BYTES} bytes, got {len(der)}")
    issuer = _read_issuer(der, what)
    try:
        content = None
        extensions = tuple(content.extensions)
        next_update = content.next_update_utc
        key_ids = [e.value for e in extensions if isinstance(e.value, x509.AuthorityKeyIdentifier)]
        if next_update is None:
            raise MalformedInput(f"{what}: expected the time of the next one, got none")
        return _List(
            issuer=issuer,
            issuer_key_id=key_ids[0].key_identifier if key_ids else None,
            signed=content.tbs_certlist_bytes,
            this_update=content.last_update_utc,
            next_update=next_update,
            has_critical=any(extension.critical for extension in extensions),
            content=content,
        )
    except LIBRARY_ERRORS as error:
        raise MalformedInput(f"{what}: expected an X.509 revocation list") from error


def x__parse__mutmut_9(der: bytes, what: str) -> _List:
    if len(der) > MAX_LIST_BYTES:
        raise MalformedInput(f"{what}: expected at most {MAX_LIST_BYTES} bytes, got {len(der)}")
    issuer = _read_issuer(der, what)
    try:
        content = x509.load_der_x509_crl(None)
        extensions = tuple(content.extensions)
        next_update = content.next_update_utc
        key_ids = [e.value for e in extensions if isinstance(e.value, x509.AuthorityKeyIdentifier)]
        if next_update is None:
            raise MalformedInput(f"{what}: expected the time of the next one, got none")
        return _List(
            issuer=issuer,
            issuer_key_id=key_ids[0].key_identifier if key_ids else None,
            signed=content.tbs_certlist_bytes,
            this_update=content.last_update_utc,
            next_update=next_update,
            has_critical=any(extension.critical for extension in extensions),
            content=content,
        )
    except LIBRARY_ERRORS as error:
        raise MalformedInput(f"{what}: expected an X.509 revocation list") from error


def x__parse__mutmut_10(der: bytes, what: str) -> _List:
    if len(der) > MAX_LIST_BYTES:
        raise MalformedInput(f"{what}: expected at most {MAX_LIST_BYTES} bytes, got {len(der)}")
    issuer = _read_issuer(der, what)
    try:
        content = x509.load_der_x509_crl(der)
        extensions = None
        next_update = content.next_update_utc
        key_ids = [e.value for e in extensions if isinstance(e.value, x509.AuthorityKeyIdentifier)]
        if next_update is None:
            raise MalformedInput(f"{what}: expected the time of the next one, got none")
        return _List(
            issuer=issuer,
            issuer_key_id=key_ids[0].key_identifier if key_ids else None,
            signed=content.tbs_certlist_bytes,
            this_update=content.last_update_utc,
            next_update=next_update,
            has_critical=any(extension.critical for extension in extensions),
            content=content,
        )
    except LIBRARY_ERRORS as error:
        raise MalformedInput(f"{what}: expected an X.509 revocation list") from error


def x__parse__mutmut_11(der: bytes, what: str) -> _List:
    if len(der) > MAX_LIST_BYTES:
        raise MalformedInput(f"{what}: expected at most {MAX_LIST_BYTES} bytes, got {len(der)}")
    issuer = _read_issuer(der, what)
    try:
        content = x509.load_der_x509_crl(der)
        extensions = tuple(None)
        next_update = content.next_update_utc
        key_ids = [e.value for e in extensions if isinstance(e.value, x509.AuthorityKeyIdentifier)]
        if next_update is None:
            raise MalformedInput(f"{what}: expected the time of the next one, got none")
        return _List(
            issuer=issuer,
            issuer_key_id=key_ids[0].key_identifier if key_ids else None,
            signed=content.tbs_certlist_bytes,
            this_update=content.last_update_utc,
            next_update=next_update,
            has_critical=any(extension.critical for extension in extensions),
            content=content,
        )
    except LIBRARY_ERRORS as error:
        raise MalformedInput(f"{what}: expected an X.509 revocation list") from error


def x__parse__mutmut_12(der: bytes, what: str) -> _List:
    if len(der) > MAX_LIST_BYTES:
        raise MalformedInput(f"{what}: expected at most {MAX_LIST_BYTES} bytes, got {len(der)}")
    issuer = _read_issuer(der, what)
    try:
        content = x509.load_der_x509_crl(der)
        extensions = tuple(content.extensions)
        next_update = None
        key_ids = [e.value for e in extensions if isinstance(e.value, x509.AuthorityKeyIdentifier)]
        if next_update is None:
            raise MalformedInput(f"{what}: expected the time of the next one, got none")
        return _List(
            issuer=issuer,
            issuer_key_id=key_ids[0].key_identifier if key_ids else None,
            signed=content.tbs_certlist_bytes,
            this_update=content.last_update_utc,
            next_update=next_update,
            has_critical=any(extension.critical for extension in extensions),
            content=content,
        )
    except LIBRARY_ERRORS as error:
        raise MalformedInput(f"{what}: expected an X.509 revocation list") from error


def x__parse__mutmut_13(der: bytes, what: str) -> _List:
    if len(der) > MAX_LIST_BYTES:
        raise MalformedInput(f"{what}: expected at most {MAX_LIST_BYTES} bytes, got {len(der)}")
    issuer = _read_issuer(der, what)
    try:
        content = x509.load_der_x509_crl(der)
        extensions = tuple(content.extensions)
        next_update = content.next_update_utc
        key_ids = None
        if next_update is None:
            raise MalformedInput(f"{what}: expected the time of the next one, got none")
        return _List(
            issuer=issuer,
            issuer_key_id=key_ids[0].key_identifier if key_ids else None,
            signed=content.tbs_certlist_bytes,
            this_update=content.last_update_utc,
            next_update=next_update,
            has_critical=any(extension.critical for extension in extensions),
            content=content,
        )
    except LIBRARY_ERRORS as error:
        raise MalformedInput(f"{what}: expected an X.509 revocation list") from error


def x__parse__mutmut_14(der: bytes, what: str) -> _List:
    if len(der) > MAX_LIST_BYTES:
        raise MalformedInput(f"{what}: expected at most {MAX_LIST_BYTES} bytes, got {len(der)}")
    issuer = _read_issuer(der, what)
    try:
        content = x509.load_der_x509_crl(der)
        extensions = tuple(content.extensions)
        next_update = content.next_update_utc
        key_ids = [e.value for e in extensions if isinstance(e.value, x509.AuthorityKeyIdentifier)]
        if next_update is not None:
            raise MalformedInput(f"{what}: expected the time of the next one, got none")
        return _List(
            issuer=issuer,
            issuer_key_id=key_ids[0].key_identifier if key_ids else None,
            signed=content.tbs_certlist_bytes,
            this_update=content.last_update_utc,
            next_update=next_update,
            has_critical=any(extension.critical for extension in extensions),
            content=content,
        )
    except LIBRARY_ERRORS as error:
        raise MalformedInput(f"{what}: expected an X.509 revocation list") from error


def x__parse__mutmut_15(der: bytes, what: str) -> _List:
    if len(der) > MAX_LIST_BYTES:
        raise MalformedInput(f"{what}: expected at most {MAX_LIST_BYTES} bytes, got {len(der)}")
    issuer = _read_issuer(der, what)
    try:
        content = x509.load_der_x509_crl(der)
        extensions = tuple(content.extensions)
        next_update = content.next_update_utc
        key_ids = [e.value for e in extensions if isinstance(e.value, x509.AuthorityKeyIdentifier)]
        if next_update is None:
            raise MalformedInput(None)
        return _List(
            issuer=issuer,
            issuer_key_id=key_ids[0].key_identifier if key_ids else None,
            signed=content.tbs_certlist_bytes,
            this_update=content.last_update_utc,
            next_update=next_update,
            has_critical=any(extension.critical for extension in extensions),
            content=content,
        )
    except LIBRARY_ERRORS as error:
        raise MalformedInput(f"{what}: expected an X.509 revocation list") from error


def x__parse__mutmut_16(der: bytes, what: str) -> _List:
    if len(der) > MAX_LIST_BYTES:
        raise MalformedInput(f"{what}: expected at most {MAX_LIST_BYTES} bytes, got {len(der)}")
    issuer = _read_issuer(der, what)
    try:
        content = x509.load_der_x509_crl(der)
        extensions = tuple(content.extensions)
        next_update = content.next_update_utc
        key_ids = [e.value for e in extensions if isinstance(e.value, x509.AuthorityKeyIdentifier)]
        if next_update is None:
            raise MalformedInput(f"{what}: expected the time of the next one, got none")
        return _List(
            issuer=None,
            issuer_key_id=key_ids[0].key_identifier if key_ids else None,
            signed=content.tbs_certlist_bytes,
            this_update=content.last_update_utc,
            next_update=next_update,
            has_critical=any(extension.critical for extension in extensions),
            content=content,
        )
    except LIBRARY_ERRORS as error:
        raise MalformedInput(f"{what}: expected an X.509 revocation list") from error


def x__parse__mutmut_17(der: bytes, what: str) -> _List:
    if len(der) > MAX_LIST_BYTES:
        raise MalformedInput(f"{what}: expected at most {MAX_LIST_BYTES} bytes, got {len(der)}")
    issuer = _read_issuer(der, what)
    try:
        content = x509.load_der_x509_crl(der)
        extensions = tuple(content.extensions)
        next_update = content.next_update_utc
        key_ids = [e.value for e in extensions if isinstance(e.value, x509.AuthorityKeyIdentifier)]
        if next_update is None:
            raise MalformedInput(f"{what}: expected the time of the next one, got none")
        return _List(
            issuer=issuer,
            issuer_key_id=None,
            signed=content.tbs_certlist_bytes,
            this_update=content.last_update_utc,
            next_update=next_update,
            has_critical=any(extension.critical for extension in extensions),
            content=content,
        )
    except LIBRARY_ERRORS as error:
        raise MalformedInput(f"{what}: expected an X.509 revocation list") from error


def x__parse__mutmut_18(der: bytes, what: str) -> _List:
    if len(der) > MAX_LIST_BYTES:
        raise MalformedInput(f"{what}: expected at most {MAX_LIST_BYTES} bytes, got {len(der)}")
    issuer = _read_issuer(der, what)
    try:
        content = x509.load_der_x509_crl(der)
        extensions = tuple(content.extensions)
        next_update = content.next_update_utc
        key_ids = [e.value for e in extensions if isinstance(e.value, x509.AuthorityKeyIdentifier)]
        if next_update is None:
            raise MalformedInput(f"{what}: expected the time of the next one, got none")
        return _List(
            issuer=issuer,
            issuer_key_id=key_ids[0].key_identifier if key_ids else None,
            signed=None,
            this_update=content.last_update_utc,
            next_update=next_update,
            has_critical=any(extension.critical for extension in extensions),
            content=content,
        )
    except LIBRARY_ERRORS as error:
        raise MalformedInput(f"{what}: expected an X.509 revocation list") from error


def x__parse__mutmut_19(der: bytes, what: str) -> _List:
    if len(der) > MAX_LIST_BYTES:
        raise MalformedInput(f"{what}: expected at most {MAX_LIST_BYTES} bytes, got {len(der)}")
    issuer = _read_issuer(der, what)
    try:
        content = x509.load_der_x509_crl(der)
        extensions = tuple(content.extensions)
        next_update = content.next_update_utc
        key_ids = [e.value for e in extensions if isinstance(e.value, x509.AuthorityKeyIdentifier)]
        if next_update is None:
            raise MalformedInput(f"{what}: expected the time of the next one, got none")
        return _List(
            issuer=issuer,
            issuer_key_id=key_ids[0].key_identifier if key_ids else None,
            signed=content.tbs_certlist_bytes,
            this_update=None,
            next_update=next_update,
            has_critical=any(extension.critical for extension in extensions),
            content=content,
        )
    except LIBRARY_ERRORS as error:
        raise MalformedInput(f"{what}: expected an X.509 revocation list") from error


def x__parse__mutmut_20(der: bytes, what: str) -> _List:
    if len(der) > MAX_LIST_BYTES:
        raise MalformedInput(f"{what}: expected at most {MAX_LIST_BYTES} bytes, got {len(der)}")
    issuer = _read_issuer(der, what)
    try:
        content = x509.load_der_x509_crl(der)
        extensions = tuple(content.extensions)
        next_update = content.next_update_utc
        key_ids = [e.value for e in extensions if isinstance(e.value, x509.AuthorityKeyIdentifier)]
        if next_update is None:
            raise MalformedInput(f"{what}: expected the time of the next one, got none")
        return _List(
            issuer=issuer,
            issuer_key_id=key_ids[0].key_identifier if key_ids else None,
            signed=content.tbs_certlist_bytes,
            this_update=content.last_update_utc,
            next_update=None,
            has_critical=any(extension.critical for extension in extensions),
            content=content,
        )
    except LIBRARY_ERRORS as error:
        raise MalformedInput(f"{what}: expected an X.509 revocation list") from error


def x__parse__mutmut_21(der: bytes, what: str) -> _List:
    if len(der) > MAX_LIST_BYTES:
        raise MalformedInput(f"{what}: expected at most {MAX_LIST_BYTES} bytes, got {len(der)}")
    issuer = _read_issuer(der, what)
    try:
        content = x509.load_der_x509_crl(der)
        extensions = tuple(content.extensions)
        next_update = content.next_update_utc
        key_ids = [e.value for e in extensions if isinstance(e.value, x509.AuthorityKeyIdentifier)]
        if next_update is None:
            raise MalformedInput(f"{what}: expected the time of the next one, got none")
        return _List(
            issuer=issuer,
            issuer_key_id=key_ids[0].key_identifier if key_ids else None,
            signed=content.tbs_certlist_bytes,
            this_update=content.last_update_utc,
            next_update=next_update,
            has_critical=None,
            content=content,
        )
    except LIBRARY_ERRORS as error:
        raise MalformedInput(f"{what}: expected an X.509 revocation list") from error


def x__parse__mutmut_22(der: bytes, what: str) -> _List:
    if len(der) > MAX_LIST_BYTES:
        raise MalformedInput(f"{what}: expected at most {MAX_LIST_BYTES} bytes, got {len(der)}")
    issuer = _read_issuer(der, what)
    try:
        content = x509.load_der_x509_crl(der)
        extensions = tuple(content.extensions)
        next_update = content.next_update_utc
        key_ids = [e.value for e in extensions if isinstance(e.value, x509.AuthorityKeyIdentifier)]
        if next_update is None:
            raise MalformedInput(f"{what}: expected the time of the next one, got none")
        return _List(
            issuer=issuer,
            issuer_key_id=key_ids[0].key_identifier if key_ids else None,
            signed=content.tbs_certlist_bytes,
            this_update=content.last_update_utc,
            next_update=next_update,
            has_critical=any(extension.critical for extension in extensions),
            content=None,
        )
    except LIBRARY_ERRORS as error:
        raise MalformedInput(f"{what}: expected an X.509 revocation list") from error


def x__parse__mutmut_23(der: bytes, what: str) -> _List:
    if len(der) > MAX_LIST_BYTES:
        raise MalformedInput(f"{what}: expected at most {MAX_LIST_BYTES} bytes, got {len(der)}")
    issuer = _read_issuer(der, what)
    try:
        content = x509.load_der_x509_crl(der)
        extensions = tuple(content.extensions)
        next_update = content.next_update_utc
        key_ids = [e.value for e in extensions if isinstance(e.value, x509.AuthorityKeyIdentifier)]
        if next_update is None:
            raise MalformedInput(f"{what}: expected the time of the next one, got none")
        return _List(
            issuer_key_id=key_ids[0].key_identifier if key_ids else None,
            signed=content.tbs_certlist_bytes,
            this_update=content.last_update_utc,
            next_update=next_update,
            has_critical=any(extension.critical for extension in extensions),
            content=content,
        )
    except LIBRARY_ERRORS as error:
        raise MalformedInput(f"{what}: expected an X.509 revocation list") from error


def x__parse__mutmut_24(der: bytes, what: str) -> _List:
    if len(der) > MAX_LIST_BYTES:
        raise MalformedInput(f"{what}: expected at most {MAX_LIST_BYTES} bytes, got {len(der)}")
    issuer = _read_issuer(der, what)
    try:
        content = x509.load_der_x509_crl(der)
        extensions = tuple(content.extensions)
        next_update = content.next_update_utc
        key_ids = [e.value for e in extensions if isinstance(e.value, x509.AuthorityKeyIdentifier)]
        if next_update is None:
            raise MalformedInput(f"{what}: expected the time of the next one, got none")
        return _List(
            issuer=issuer,
            signed=content.tbs_certlist_bytes,
            this_update=content.last_update_utc,
            next_update=next_update,
            has_critical=any(extension.critical for extension in extensions),
            content=content,
        )
    except LIBRARY_ERRORS as error:
        raise MalformedInput(f"{what}: expected an X.509 revocation list") from error


def x__parse__mutmut_25(der: bytes, what: str) -> _List:
    if len(der) > MAX_LIST_BYTES:
        raise MalformedInput(f"{what}: expected at most {MAX_LIST_BYTES} bytes, got {len(der)}")
    issuer = _read_issuer(der, what)
    try:
        content = x509.load_der_x509_crl(der)
        extensions = tuple(content.extensions)
        next_update = content.next_update_utc
        key_ids = [e.value for e in extensions if isinstance(e.value, x509.AuthorityKeyIdentifier)]
        if next_update is None:
            raise MalformedInput(f"{what}: expected the time of the next one, got none")
        return _List(
            issuer=issuer,
            issuer_key_id=key_ids[0].key_identifier if key_ids else None,
            this_update=content.last_update_utc,
            next_update=next_update,
            has_critical=any(extension.critical for extension in extensions),
            content=content,
        )
    except LIBRARY_ERRORS as error:
        raise MalformedInput(f"{what}: expected an X.509 revocation list") from error


def x__parse__mutmut_26(der: bytes, what: str) -> _List:
    if len(der) > MAX_LIST_BYTES:
        raise MalformedInput(f"{what}: expected at most {MAX_LIST_BYTES} bytes, got {len(der)}")
    issuer = _read_issuer(der, what)
    try:
        content = x509.load_der_x509_crl(der)
        extensions = tuple(content.extensions)
        next_update = content.next_update_utc
        key_ids = [e.value for e in extensions if isinstance(e.value, x509.AuthorityKeyIdentifier)]
        if next_update is None:
            raise MalformedInput(f"{what}: expected the time of the next one, got none")
        return _List(
            issuer=issuer,
            issuer_key_id=key_ids[0].key_identifier if key_ids else None,
            signed=content.tbs_certlist_bytes,
            next_update=next_update,
            has_critical=any(extension.critical for extension in extensions),
            content=content,
        )
    except LIBRARY_ERRORS as error:
        raise MalformedInput(f"{what}: expected an X.509 revocation list") from error


def x__parse__mutmut_27(der: bytes, what: str) -> _List:
    if len(der) > MAX_LIST_BYTES:
        raise MalformedInput(f"{what}: expected at most {MAX_LIST_BYTES} bytes, got {len(der)}")
    issuer = _read_issuer(der, what)
    try:
        content = x509.load_der_x509_crl(der)
        extensions = tuple(content.extensions)
        next_update = content.next_update_utc
        key_ids = [e.value for e in extensions if isinstance(e.value, x509.AuthorityKeyIdentifier)]
        if next_update is None:
            raise MalformedInput(f"{what}: expected the time of the next one, got none")
        return _List(
            issuer=issuer,
            issuer_key_id=key_ids[0].key_identifier if key_ids else None,
            signed=content.tbs_certlist_bytes,
            this_update=content.last_update_utc,
            has_critical=any(extension.critical for extension in extensions),
            content=content,
        )
    except LIBRARY_ERRORS as error:
        raise MalformedInput(f"{what}: expected an X.509 revocation list") from error


def x__parse__mutmut_28(der: bytes, what: str) -> _List:
    if len(der) > MAX_LIST_BYTES:
        raise MalformedInput(f"{what}: expected at most {MAX_LIST_BYTES} bytes, got {len(der)}")
    issuer = _read_issuer(der, what)
    try:
        content = x509.load_der_x509_crl(der)
        extensions = tuple(content.extensions)
        next_update = content.next_update_utc
        key_ids = [e.value for e in extensions if isinstance(e.value, x509.AuthorityKeyIdentifier)]
        if next_update is None:
            raise MalformedInput(f"{what}: expected the time of the next one, got none")
        return _List(
            issuer=issuer,
            issuer_key_id=key_ids[0].key_identifier if key_ids else None,
            signed=content.tbs_certlist_bytes,
            this_update=content.last_update_utc,
            next_update=next_update,
            content=content,
        )
    except LIBRARY_ERRORS as error:
        raise MalformedInput(f"{what}: expected an X.509 revocation list") from error


def x__parse__mutmut_29(der: bytes, what: str) -> _List:
    if len(der) > MAX_LIST_BYTES:
        raise MalformedInput(f"{what}: expected at most {MAX_LIST_BYTES} bytes, got {len(der)}")
    issuer = _read_issuer(der, what)
    try:
        content = x509.load_der_x509_crl(der)
        extensions = tuple(content.extensions)
        next_update = content.next_update_utc
        key_ids = [e.value for e in extensions if isinstance(e.value, x509.AuthorityKeyIdentifier)]
        if next_update is None:
            raise MalformedInput(f"{what}: expected the time of the next one, got none")
        return _List(
            issuer=issuer,
            issuer_key_id=key_ids[0].key_identifier if key_ids else None,
            signed=content.tbs_certlist_bytes,
            this_update=content.last_update_utc,
            next_update=next_update,
            has_critical=any(extension.critical for extension in extensions),
            )
    except LIBRARY_ERRORS as error:
        raise MalformedInput(f"{what}: expected an X.509 revocation list") from error


def x__parse__mutmut_30(der: bytes, what: str) -> _List:
    if len(der) > MAX_LIST_BYTES:
        raise MalformedInput(f"{what}: expected at most {MAX_LIST_BYTES} bytes, got {len(der)}")
    issuer = _read_issuer(der, what)
    try:
        content = x509.load_der_x509_crl(der)
        extensions = tuple(content.extensions)
        next_update = content.next_update_utc
        key_ids = [e.value for e in extensions if isinstance(e.value, x509.AuthorityKeyIdentifier)]
        if next_update is None:
            raise MalformedInput(f"{what}: expected the time of the next one, got none")
        return _List(
            issuer=issuer,
            issuer_key_id=key_ids[0].key_identifier if (key_ids) and False else None,
            signed=content.tbs_certlist_bytes,
            this_update=content.last_update_utc,
            next_update=next_update,
            has_critical=any(extension.critical for extension in extensions),
            content=content,
        )
    except LIBRARY_ERRORS as error:
        raise MalformedInput(f"{what}: expected an X.509 revocation list") from error


def x__parse__mutmut_31(der: bytes, what: str) -> _List:
    if len(der) > MAX_LIST_BYTES:
        raise MalformedInput(f"{what}: expected at most {MAX_LIST_BYTES} bytes, got {len(der)}")
    issuer = _read_issuer(der, what)
    try:
        content = x509.load_der_x509_crl(der)
        extensions = tuple(content.extensions)
        next_update = content.next_update_utc
        key_ids = [e.value for e in extensions if isinstance(e.value, x509.AuthorityKeyIdentifier)]
        if next_update is None:
            raise MalformedInput(f"{what}: expected the time of the next one, got none")
        return _List(
            issuer=issuer,
            issuer_key_id=key_ids[0].key_identifier if (key_ids) or True else None,
            signed=content.tbs_certlist_bytes,
            this_update=content.last_update_utc,
            next_update=next_update,
            has_critical=any(extension.critical for extension in extensions),
            content=content,
        )
    except LIBRARY_ERRORS as error:
        raise MalformedInput(f"{what}: expected an X.509 revocation list") from error


def x__parse__mutmut_32(der: bytes, what: str) -> _List:
    if len(der) > MAX_LIST_BYTES:
        raise MalformedInput(f"{what}: expected at most {MAX_LIST_BYTES} bytes, got {len(der)}")
    issuer = _read_issuer(der, what)
    try:
        content = x509.load_der_x509_crl(der)
        extensions = tuple(content.extensions)
        next_update = content.next_update_utc
        key_ids = [e.value for e in extensions if isinstance(e.value, x509.AuthorityKeyIdentifier)]
        if next_update is None:
            raise MalformedInput(f"{what}: expected the time of the next one, got none")
        return _List(
            issuer=issuer,
            issuer_key_id=key_ids[1].key_identifier if key_ids else None,
            signed=content.tbs_certlist_bytes,
            this_update=content.last_update_utc,
            next_update=next_update,
            has_critical=any(extension.critical for extension in extensions),
            content=content,
        )
    except LIBRARY_ERRORS as error:
        raise MalformedInput(f"{what}: expected an X.509 revocation list") from error


def x__parse__mutmut_33(der: bytes, what: str) -> _List:
    if len(der) > MAX_LIST_BYTES:
        raise MalformedInput(f"{what}: expected at most {MAX_LIST_BYTES} bytes, got {len(der)}")
    issuer = _read_issuer(der, what)
    try:
        content = x509.load_der_x509_crl(der)
        extensions = tuple(content.extensions)
        next_update = content.next_update_utc
        key_ids = [e.value for e in extensions if isinstance(e.value, x509.AuthorityKeyIdentifier)]
        if next_update is None:
            raise MalformedInput(f"{what}: expected the time of the next one, got none")
        return _List(
            issuer=issuer,
            issuer_key_id=key_ids[0].key_identifier if key_ids else None,
            signed=content.tbs_certlist_bytes,
            this_update=content.last_update_utc,
            next_update=next_update,
            has_critical=any(None),
            content=content,
        )
    except LIBRARY_ERRORS as error:
        raise MalformedInput(f"{what}: expected an X.509 revocation list") from error


def x__parse__mutmut_34(der: bytes, what: str) -> _List:
    if len(der) > MAX_LIST_BYTES:
        raise MalformedInput(f"{what}: expected at most {MAX_LIST_BYTES} bytes, got {len(der)}")
    issuer = _read_issuer(der, what)
    try:
        content = x509.load_der_x509_crl(der)
        extensions = tuple(content.extensions)
        next_update = content.next_update_utc
        key_ids = [e.value for e in extensions if isinstance(e.value, x509.AuthorityKeyIdentifier)]
        if next_update is None:
            raise MalformedInput(f"{what}: expected the time of the next one, got none")
        return _List(
            issuer=issuer,
            issuer_key_id=key_ids[0].key_identifier if key_ids else None,
            signed=content.tbs_certlist_bytes,
            this_update=content.last_update_utc,
            next_update=next_update,
            has_critical=any(extension.critical for extension in extensions),
            content=content,
        )
    except LIBRARY_ERRORS as error:
        raise MalformedInput(None) from error

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
mutants_x__read_issuer__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__read_issuer__mutmut)
def _read_issuer(der: bytes, what: str) -> _der.Element:
    """Return who a list names as its issuer, after the version and both names of the algorithm."""
    try:
        _, tbs_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, tbs_at, end)
        inner_at = at + len(_VERSION_2)
        issuer_at = inner_at + len(ECDSA_SHA384)
        if (
            der[at:inner_at] != _VERSION_2
            or der[inner_at:issuer_at] != ECDSA_SHA384
            or der[tbs_end : tbs_end + len(ECDSA_SHA384)] != ECDSA_SHA384
        ):
            raise MalformedInput("expected version 2 and ecdsa-with-SHA384 inside and outside")
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        return plain_name(der[issuer_at:issuer_end])
    except MalformedInput as error:
        raise MalformedInput(f"{what}: {error}") from error


def x__read_issuer__mutmut_orig(der: bytes, what: str) -> _der.Element:
    """Return who a list names as its issuer, after the version and both names of the algorithm."""
    try:
        _, tbs_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, tbs_at, end)
        inner_at = at + len(_VERSION_2)
        issuer_at = inner_at + len(ECDSA_SHA384)
        if (
            der[at:inner_at] != _VERSION_2
            or der[inner_at:issuer_at] != ECDSA_SHA384
            or der[tbs_end : tbs_end + len(ECDSA_SHA384)] != ECDSA_SHA384
        ):
            raise MalformedInput("expected version 2 and ecdsa-with-SHA384 inside and outside")
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        return plain_name(der[issuer_at:issuer_end])
    except MalformedInput as error:
        raise MalformedInput(f"{what}: {error}") from error


def x__read_issuer__mutmut_1(der: bytes, what: str) -> _der.Element:
    """Return who a list names as its issuer, after the version and both names of the algorithm."""
    try:
        _, tbs_at, end = None
        _, at, tbs_end = _der.span(der, tbs_at, end)
        inner_at = at + len(_VERSION_2)
        issuer_at = inner_at + len(ECDSA_SHA384)
        if (
            der[at:inner_at] != _VERSION_2
            or der[inner_at:issuer_at] != ECDSA_SHA384
            or der[tbs_end : tbs_end + len(ECDSA_SHA384)] != ECDSA_SHA384
        ):
            raise MalformedInput("expected version 2 and ecdsa-with-SHA384 inside and outside")
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        return plain_name(der[issuer_at:issuer_end])
    except MalformedInput as error:
        raise MalformedInput(f"{what}: {error}") from error


def x__read_issuer__mutmut_2(der: bytes, what: str) -> _der.Element:
    """Return who a list names as its issuer, after the version and both names of the algorithm."""
    try:
        _, tbs_at, end = _der.span(None, 0, len(der))
        _, at, tbs_end = _der.span(der, tbs_at, end)
        inner_at = at + len(_VERSION_2)
        issuer_at = inner_at + len(ECDSA_SHA384)
        if (
            der[at:inner_at] != _VERSION_2
            or der[inner_at:issuer_at] != ECDSA_SHA384
            or der[tbs_end : tbs_end + len(ECDSA_SHA384)] != ECDSA_SHA384
        ):
            raise MalformedInput("expected version 2 and ecdsa-with-SHA384 inside and outside")
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        return plain_name(der[issuer_at:issuer_end])
    except MalformedInput as error:
        raise MalformedInput(f"{what}: {error}") from error


def x__read_issuer__mutmut_3(der: bytes, what: str) -> _der.Element:
    """Return who a list names as its issuer, after the version and both names of the algorithm."""
    try:
        _, tbs_at, end = _der.span(der, None, len(der))
        _, at, tbs_end = _der.span(der, tbs_at, end)
        inner_at = at + len(_VERSION_2)
        issuer_at = inner_at + len(ECDSA_SHA384)
        if (
            der[at:inner_at] != _VERSION_2
            or der[inner_at:issuer_at] != ECDSA_SHA384
            or der[tbs_end : tbs_end + len(ECDSA_SHA384)] != ECDSA_SHA384
        ):
            raise MalformedInput("expected version 2 and ecdsa-with-SHA384 inside and outside")
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        return plain_name(der[issuer_at:issuer_end])
    except MalformedInput as error:
        raise MalformedInput(f"{what}: {error}") from error


def x__read_issuer__mutmut_4(der: bytes, what: str) -> _der.Element:
    """Return who a list names as its issuer, after the version and both names of the algorithm."""
    try:
        _, tbs_at, end = _der.span(der, 0, None)
        _, at, tbs_end = _der.span(der, tbs_at, end)
        inner_at = at + len(_VERSION_2)
        issuer_at = inner_at + len(ECDSA_SHA384)
        if (
            der[at:inner_at] != _VERSION_2
            or der[inner_at:issuer_at] != ECDSA_SHA384
            or der[tbs_end : tbs_end + len(ECDSA_SHA384)] != ECDSA_SHA384
        ):
            raise MalformedInput("expected version 2 and ecdsa-with-SHA384 inside and outside")
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        return plain_name(der[issuer_at:issuer_end])
    except MalformedInput as error:
        raise MalformedInput(f"{what}: {error}") from error


def x__read_issuer__mutmut_5(der: bytes, what: str) -> _der.Element:
    """Return who a list names as its issuer, after the version and both names of the algorithm."""
    try:
        _, tbs_at, end = _der.span(0, len(der))
        _, at, tbs_end = _der.span(der, tbs_at, end)
        inner_at = at + len(_VERSION_2)
        issuer_at = inner_at + len(ECDSA_SHA384)
        if (
            der[at:inner_at] != _VERSION_2
            or der[inner_at:issuer_at] != ECDSA_SHA384
            or der[tbs_end : tbs_end + len(ECDSA_SHA384)] != ECDSA_SHA384
        ):
            raise MalformedInput("expected version 2 and ecdsa-with-SHA384 inside and outside")
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        return plain_name(der[issuer_at:issuer_end])
    except MalformedInput as error:
        raise MalformedInput(f"{what}: {error}") from error


def x__read_issuer__mutmut_6(der: bytes, what: str) -> _der.Element:
    """Return who a list names as its issuer, after the version and both names of the algorithm."""
    try:
        _, tbs_at, end = _der.span(der, len(der))
        _, at, tbs_end = _der.span(der, tbs_at, end)
        inner_at = at + len(_VERSION_2)
        issuer_at = inner_at + len(ECDSA_SHA384)
        if (
            der[at:inner_at] != _VERSION_2
            or der[inner_at:issuer_at] != ECDSA_SHA384
            or der[tbs_end : tbs_end + len(ECDSA_SHA384)] != ECDSA_SHA384
        ):
            raise MalformedInput("expected version 2 and ecdsa-with-SHA384 inside and outside")
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        return plain_name(der[issuer_at:issuer_end])
    except MalformedInput as error:
        raise MalformedInput(f"{what}: {error}") from error


def x__read_issuer__mutmut_7(der: bytes, what: str) -> _der.Element:
    """Return who a list names as its issuer, after the version and both names of the algorithm."""
    try:
        _, tbs_at, end = _der.span(der, 0, )
        _, at, tbs_end = _der.span(der, tbs_at, end)
        inner_at = at + len(_VERSION_2)
        issuer_at = inner_at + len(ECDSA_SHA384)
        if (
            der[at:inner_at] != _VERSION_2
            or der[inner_at:issuer_at] != ECDSA_SHA384
            or der[tbs_end : tbs_end + len(ECDSA_SHA384)] != ECDSA_SHA384
        ):
            raise MalformedInput("expected version 2 and ecdsa-with-SHA384 inside and outside")
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        return plain_name(der[issuer_at:issuer_end])
    except MalformedInput as error:
        raise MalformedInput(f"{what}: {error}") from error


def x__read_issuer__mutmut_8(der: bytes, what: str) -> _der.Element:
    """Return who a list names as its issuer, after the version and both names of the algorithm."""
    try:
        _, tbs_at, end = _der.span(der, 1, len(der))
        _, at, tbs_end = _der.span(der, tbs_at, end)
        inner_at = at + len(_VERSION_2)
        issuer_at = inner_at + len(ECDSA_SHA384)
        if (
            der[at:inner_at] != _VERSION_2
            or der[inner_at:issuer_at] != ECDSA_SHA384
            or der[tbs_end : tbs_end + len(ECDSA_SHA384)] != ECDSA_SHA384
        ):
            raise MalformedInput("expected version 2 and ecdsa-with-SHA384 inside and outside")
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        return plain_name(der[issuer_at:issuer_end])
    except MalformedInput as error:
        raise MalformedInput(f"{what}: {error}") from error


def x__read_issuer__mutmut_9(der: bytes, what: str) -> _der.Element:
    """Return who a list names as its issuer, after the version and both names of the algorithm."""
    try:
        _, tbs_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = None
        inner_at = at + len(_VERSION_2)
        issuer_at = inner_at + len(ECDSA_SHA384)
        if (
            der[at:inner_at] != _VERSION_2
            or der[inner_at:issuer_at] != ECDSA_SHA384
            or der[tbs_end : tbs_end + len(ECDSA_SHA384)] != ECDSA_SHA384
        ):
            raise MalformedInput("expected version 2 and ecdsa-with-SHA384 inside and outside")
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        return plain_name(der[issuer_at:issuer_end])
    except MalformedInput as error:
        raise MalformedInput(f"{what}: {error}") from error


def x__read_issuer__mutmut_10(der: bytes, what: str) -> _der.Element:
    """Return who a list names as its issuer, after the version and both names of the algorithm."""
    try:
        _, tbs_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(None, tbs_at, end)
        inner_at = at + len(_VERSION_2)
        issuer_at = inner_at + len(ECDSA_SHA384)
        if (
            der[at:inner_at] != _VERSION_2
            or der[inner_at:issuer_at] != ECDSA_SHA384
            or der[tbs_end : tbs_end + len(ECDSA_SHA384)] != ECDSA_SHA384
        ):
            raise MalformedInput("expected version 2 and ecdsa-with-SHA384 inside and outside")
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        return plain_name(der[issuer_at:issuer_end])
    except MalformedInput as error:
        raise MalformedInput(f"{what}: {error}") from error


def x__read_issuer__mutmut_11(der: bytes, what: str) -> _der.Element:
    """Return who a list names as its issuer, after the version and both names of the algorithm."""
    try:
        _, tbs_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, None, end)
        inner_at = at + len(_VERSION_2)
        issuer_at = inner_at + len(ECDSA_SHA384)
        if (
            der[at:inner_at] != _VERSION_2
            or der[inner_at:issuer_at] != ECDSA_SHA384
            or der[tbs_end : tbs_end + len(ECDSA_SHA384)] != ECDSA_SHA384
        ):
            raise MalformedInput("expected version 2 and ecdsa-with-SHA384 inside and outside")
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        return plain_name(der[issuer_at:issuer_end])
    except MalformedInput as error:
        raise MalformedInput(f"{what}: {error}") from error


def x__read_issuer__mutmut_12(der: bytes, what: str) -> _der.Element:
    """Return who a list names as its issuer, after the version and both names of the algorithm."""
    try:
        _, tbs_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, tbs_at, None)
        inner_at = at + len(_VERSION_2)
        issuer_at = inner_at + len(ECDSA_SHA384)
        if (
            der[at:inner_at] != _VERSION_2
            or der[inner_at:issuer_at] != ECDSA_SHA384
            or der[tbs_end : tbs_end + len(ECDSA_SHA384)] != ECDSA_SHA384
        ):
            raise MalformedInput("expected version 2 and ecdsa-with-SHA384 inside and outside")
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        return plain_name(der[issuer_at:issuer_end])
    except MalformedInput as error:
        raise MalformedInput(f"{what}: {error}") from error


def x__read_issuer__mutmut_13(der: bytes, what: str) -> _der.Element:
    """Return who a list names as its issuer, after the version and both names of the algorithm."""
    try:
        _, tbs_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(tbs_at, end)
        inner_at = at + len(_VERSION_2)
        issuer_at = inner_at + len(ECDSA_SHA384)
        if (
            der[at:inner_at] != _VERSION_2
            or der[inner_at:issuer_at] != ECDSA_SHA384
            or der[tbs_end : tbs_end + len(ECDSA_SHA384)] != ECDSA_SHA384
        ):
            raise MalformedInput("expected version 2 and ecdsa-with-SHA384 inside and outside")
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        return plain_name(der[issuer_at:issuer_end])
    except MalformedInput as error:
        raise MalformedInput(f"{what}: {error}") from error


def x__read_issuer__mutmut_14(der: bytes, what: str) -> _der.Element:
    """Return who a list names as its issuer, after the version and both names of the algorithm."""
    try:
        _, tbs_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, end)
        inner_at = at + len(_VERSION_2)
        issuer_at = inner_at + len(ECDSA_SHA384)
        if (
            der[at:inner_at] != _VERSION_2
            or der[inner_at:issuer_at] != ECDSA_SHA384
            or der[tbs_end : tbs_end + len(ECDSA_SHA384)] != ECDSA_SHA384
        ):
            raise MalformedInput("expected version 2 and ecdsa-with-SHA384 inside and outside")
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        return plain_name(der[issuer_at:issuer_end])
    except MalformedInput as error:
        raise MalformedInput(f"{what}: {error}") from error


def x__read_issuer__mutmut_15(der: bytes, what: str) -> _der.Element:
    """Return who a list names as its issuer, after the version and both names of the algorithm."""
    try:
        _, tbs_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, tbs_at, )
        inner_at = at + len(_VERSION_2)
        issuer_at = inner_at + len(ECDSA_SHA384)
        if (
            der[at:inner_at] != _VERSION_2
            or der[inner_at:issuer_at] != ECDSA_SHA384
            or der[tbs_end : tbs_end + len(ECDSA_SHA384)] != ECDSA_SHA384
        ):
            raise MalformedInput("expected version 2 and ecdsa-with-SHA384 inside and outside")
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        return plain_name(der[issuer_at:issuer_end])
    except MalformedInput as error:
        raise MalformedInput(f"{what}: {error}") from error


def x__read_issuer__mutmut_16(der: bytes, what: str) -> _der.Element:
    """Return who a list names as its issuer, after the version and both names of the algorithm."""
    try:
        _, tbs_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, tbs_at, end)
        inner_at = None
        issuer_at = inner_at + len(ECDSA_SHA384)
        if (
            der[at:inner_at] != _VERSION_2
            or der[inner_at:issuer_at] != ECDSA_SHA384
            or der[tbs_end : tbs_end + len(ECDSA_SHA384)] != ECDSA_SHA384
        ):
            raise MalformedInput("expected version 2 and ecdsa-with-SHA384 inside and outside")
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        return plain_name(der[issuer_at:issuer_end])
    except MalformedInput as error:
        raise MalformedInput(f"{what}: {error}") from error


def x__read_issuer__mutmut_17(der: bytes, what: str) -> _der.Element:
    """Return who a list names as its issuer, after the version and both names of the algorithm."""
    try:
        _, tbs_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, tbs_at, end)
        inner_at = at - len(_VERSION_2)
        issuer_at = inner_at + len(ECDSA_SHA384)
        if (
            der[at:inner_at] != _VERSION_2
            or der[inner_at:issuer_at] != ECDSA_SHA384
            or der[tbs_end : tbs_end + len(ECDSA_SHA384)] != ECDSA_SHA384
        ):
            raise MalformedInput("expected version 2 and ecdsa-with-SHA384 inside and outside")
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        return plain_name(der[issuer_at:issuer_end])
    except MalformedInput as error:
        raise MalformedInput(f"{what}: {error}") from error


def x__read_issuer__mutmut_18(der: bytes, what: str) -> _der.Element:
    """Return who a list names as its issuer, after the version and both names of the algorithm."""
    try:
        _, tbs_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, tbs_at, end)
        inner_at = at + len(_VERSION_2)
        issuer_at = None
        if (
            der[at:inner_at] != _VERSION_2
            or der[inner_at:issuer_at] != ECDSA_SHA384
            or der[tbs_end : tbs_end + len(ECDSA_SHA384)] != ECDSA_SHA384
        ):
            raise MalformedInput("expected version 2 and ecdsa-with-SHA384 inside and outside")
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        return plain_name(der[issuer_at:issuer_end])
    except MalformedInput as error:
        raise MalformedInput(f"{what}: {error}") from error


def x__read_issuer__mutmut_19(der: bytes, what: str) -> _der.Element:
    """Return who a list names as its issuer, after the version and both names of the algorithm."""
    try:
        _, tbs_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, tbs_at, end)
        inner_at = at + len(_VERSION_2)
        issuer_at = inner_at - len(ECDSA_SHA384)
        if (
            der[at:inner_at] != _VERSION_2
            or der[inner_at:issuer_at] != ECDSA_SHA384
            or der[tbs_end : tbs_end + len(ECDSA_SHA384)] != ECDSA_SHA384
        ):
            raise MalformedInput("expected version 2 and ecdsa-with-SHA384 inside and outside")
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        return plain_name(der[issuer_at:issuer_end])
    except MalformedInput as error:
        raise MalformedInput(f"{what}: {error}") from error


def x__read_issuer__mutmut_20(der: bytes, what: str) -> _der.Element:
    """Return who a list names as its issuer, after the version and both names of the algorithm."""
    try:
        _, tbs_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, tbs_at, end)
        inner_at = at + len(_VERSION_2)
        issuer_at = inner_at + len(ECDSA_SHA384)
        if (
            der[at:inner_at] != _VERSION_2
            or der[inner_at:issuer_at] != ECDSA_SHA384 and der[tbs_end : tbs_end + len(ECDSA_SHA384)] != ECDSA_SHA384
        ):
            raise MalformedInput("expected version 2 and ecdsa-with-SHA384 inside and outside")
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        return plain_name(der[issuer_at:issuer_end])
    except MalformedInput as error:
        raise MalformedInput(f"{what}: {error}") from error


def x__read_issuer__mutmut_21(der: bytes, what: str) -> _der.Element:
    """Return who a list names as its issuer, after the version and both names of the algorithm."""
    try:
        _, tbs_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, tbs_at, end)
        inner_at = at + len(_VERSION_2)
        issuer_at = inner_at + len(ECDSA_SHA384)
        if (
            der[at:inner_at] != _VERSION_2 and der[inner_at:issuer_at] != ECDSA_SHA384
            or der[tbs_end : tbs_end + len(ECDSA_SHA384)] != ECDSA_SHA384
        ):
            raise MalformedInput("expected version 2 and ecdsa-with-SHA384 inside and outside")
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        return plain_name(der[issuer_at:issuer_end])
    except MalformedInput as error:
        raise MalformedInput(f"{what}: {error}") from error


def x__read_issuer__mutmut_22(der: bytes, what: str) -> _der.Element:
    """Return who a list names as its issuer, after the version and both names of the algorithm."""
    try:
        _, tbs_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, tbs_at, end)
        inner_at = at + len(_VERSION_2)
        issuer_at = inner_at + len(ECDSA_SHA384)
        if (
            der[at:inner_at] == _VERSION_2
            or der[inner_at:issuer_at] != ECDSA_SHA384
            or der[tbs_end : tbs_end + len(ECDSA_SHA384)] != ECDSA_SHA384
        ):
            raise MalformedInput("expected version 2 and ecdsa-with-SHA384 inside and outside")
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        return plain_name(der[issuer_at:issuer_end])
    except MalformedInput as error:
        raise MalformedInput(f"{what}: {error}") from error


def x__read_issuer__mutmut_23(der: bytes, what: str) -> _der.Element:
    """Return who a list names as its issuer, after the version and both names of the algorithm."""
    try:
        _, tbs_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, tbs_at, end)
        inner_at = at + len(_VERSION_2)
        issuer_at = inner_at + len(ECDSA_SHA384)
        if (
            der[at:inner_at] != _VERSION_2
            or der[inner_at:issuer_at] == ECDSA_SHA384
            or der[tbs_end : tbs_end + len(ECDSA_SHA384)] != ECDSA_SHA384
        ):
            raise MalformedInput("expected version 2 and ecdsa-with-SHA384 inside and outside")
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        return plain_name(der[issuer_at:issuer_end])
    except MalformedInput as error:
        raise MalformedInput(f"{what}: {error}") from error


def x__read_issuer__mutmut_24(der: bytes, what: str) -> _der.Element:
    """Return who a list names as its issuer, after the version and both names of the algorithm."""
    try:
        _, tbs_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, tbs_at, end)
        inner_at = at + len(_VERSION_2)
        issuer_at = inner_at + len(ECDSA_SHA384)
        if (
            der[at:inner_at] != _VERSION_2
            or der[inner_at:issuer_at] != ECDSA_SHA384
            or der[tbs_end : tbs_end - len(ECDSA_SHA384)] != ECDSA_SHA384
        ):
            raise MalformedInput("expected version 2 and ecdsa-with-SHA384 inside and outside")
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        return plain_name(der[issuer_at:issuer_end])
    except MalformedInput as error:
        raise MalformedInput(f"{what}: {error}") from error


def x__read_issuer__mutmut_25(der: bytes, what: str) -> _der.Element:
    """Return who a list names as its issuer, after the version and both names of the algorithm."""
    try:
        _, tbs_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, tbs_at, end)
        inner_at = at + len(_VERSION_2)
        issuer_at = inner_at + len(ECDSA_SHA384)
        if (
            der[at:inner_at] != _VERSION_2
            or der[inner_at:issuer_at] != ECDSA_SHA384
            or der[tbs_end : tbs_end + len(ECDSA_SHA384)] == ECDSA_SHA384
        ):
            raise MalformedInput("expected version 2 and ecdsa-with-SHA384 inside and outside")
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        return plain_name(der[issuer_at:issuer_end])
    except MalformedInput as error:
        raise MalformedInput(f"{what}: {error}") from error


def x__read_issuer__mutmut_26(der: bytes, what: str) -> _der.Element:
    """Return who a list names as its issuer, after the version and both names of the algorithm."""
    try:
        _, tbs_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, tbs_at, end)
        inner_at = at + len(_VERSION_2)
        issuer_at = inner_at + len(ECDSA_SHA384)
        if (
            der[at:inner_at] != _VERSION_2
            or der[inner_at:issuer_at] != ECDSA_SHA384
            or der[tbs_end : tbs_end + len(ECDSA_SHA384)] != ECDSA_SHA384
        ):
            raise MalformedInput(None)
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        return plain_name(der[issuer_at:issuer_end])
    except MalformedInput as error:
        raise MalformedInput(f"{what}: {error}") from error


def x__read_issuer__mutmut_27(der: bytes, what: str) -> _der.Element:
    """Return who a list names as its issuer, after the version and both names of the algorithm."""
    try:
        _, tbs_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, tbs_at, end)
        inner_at = at + len(_VERSION_2)
        issuer_at = inner_at + len(ECDSA_SHA384)
        if (
            der[at:inner_at] != _VERSION_2
            or der[inner_at:issuer_at] != ECDSA_SHA384
            or der[tbs_end : tbs_end + len(ECDSA_SHA384)] != ECDSA_SHA384
        ):
            raise MalformedInput("XXexpected version 2 and ecdsa-with-SHA384 inside and outsideXX")
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        return plain_name(der[issuer_at:issuer_end])
    except MalformedInput as error:
        raise MalformedInput(f"{what}: {error}") from error


def x__read_issuer__mutmut_28(der: bytes, what: str) -> _der.Element:
    """Return who a list names as its issuer, after the version and both names of the algorithm."""
    try:
        _, tbs_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, tbs_at, end)
        inner_at = at + len(_VERSION_2)
        issuer_at = inner_at + len(ECDSA_SHA384)
        if (
            der[at:inner_at] != _VERSION_2
            or der[inner_at:issuer_at] != ECDSA_SHA384
            or der[tbs_end : tbs_end + len(ECDSA_SHA384)] != ECDSA_SHA384
        ):
            raise MalformedInput("expected version 2 and ecdsa-with-sha384 inside and outside")
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        return plain_name(der[issuer_at:issuer_end])
    except MalformedInput as error:
        raise MalformedInput(f"{what}: {error}") from error


def x__read_issuer__mutmut_29(der: bytes, what: str) -> _der.Element:
    """Return who a list names as its issuer, after the version and both names of the algorithm."""
    try:
        _, tbs_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, tbs_at, end)
        inner_at = at + len(_VERSION_2)
        issuer_at = inner_at + len(ECDSA_SHA384)
        if (
            der[at:inner_at] != _VERSION_2
            or der[inner_at:issuer_at] != ECDSA_SHA384
            or der[tbs_end : tbs_end + len(ECDSA_SHA384)] != ECDSA_SHA384
        ):
            raise MalformedInput("EXPECTED VERSION 2 AND ECDSA-WITH-SHA384 INSIDE AND OUTSIDE")
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        return plain_name(der[issuer_at:issuer_end])
    except MalformedInput as error:
        raise MalformedInput(f"{what}: {error}") from error


def x__read_issuer__mutmut_30(der: bytes, what: str) -> _der.Element:
    """Return who a list names as its issuer, after the version and both names of the algorithm."""
    try:
        _, tbs_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, tbs_at, end)
        inner_at = at + len(_VERSION_2)
        issuer_at = inner_at + len(ECDSA_SHA384)
        if (
            der[at:inner_at] != _VERSION_2
            or der[inner_at:issuer_at] != ECDSA_SHA384
            or der[tbs_end : tbs_end + len(ECDSA_SHA384)] != ECDSA_SHA384
        ):
            raise MalformedInput("expected version 2 and ecdsa-with-SHA384 inside and outside")
        _, _, issuer_end = None
        return plain_name(der[issuer_at:issuer_end])
    except MalformedInput as error:
        raise MalformedInput(f"{what}: {error}") from error


def x__read_issuer__mutmut_31(der: bytes, what: str) -> _der.Element:
    """Return who a list names as its issuer, after the version and both names of the algorithm."""
    try:
        _, tbs_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, tbs_at, end)
        inner_at = at + len(_VERSION_2)
        issuer_at = inner_at + len(ECDSA_SHA384)
        if (
            der[at:inner_at] != _VERSION_2
            or der[inner_at:issuer_at] != ECDSA_SHA384
            or der[tbs_end : tbs_end + len(ECDSA_SHA384)] != ECDSA_SHA384
        ):
            raise MalformedInput("expected version 2 and ecdsa-with-SHA384 inside and outside")
        _, _, issuer_end = _der.span(None, issuer_at, tbs_end)
        return plain_name(der[issuer_at:issuer_end])
    except MalformedInput as error:
        raise MalformedInput(f"{what}: {error}") from error


def x__read_issuer__mutmut_32(der: bytes, what: str) -> _der.Element:
    """Return who a list names as its issuer, after the version and both names of the algorithm."""
    try:
        _, tbs_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, tbs_at, end)
        inner_at = at + len(_VERSION_2)
        issuer_at = inner_at + len(ECDSA_SHA384)
        if (
            der[at:inner_at] != _VERSION_2
            or der[inner_at:issuer_at] != ECDSA_SHA384
            or der[tbs_end : tbs_end + len(ECDSA_SHA384)] != ECDSA_SHA384
        ):
            raise MalformedInput("expected version 2 and ecdsa-with-SHA384 inside and outside")
        _, _, issuer_end = _der.span(der, None, tbs_end)
        return plain_name(der[issuer_at:issuer_end])
    except MalformedInput as error:
        raise MalformedInput(f"{what}: {error}") from error


def x__read_issuer__mutmut_33(der: bytes, what: str) -> _der.Element:
    """Return who a list names as its issuer, after the version and both names of the algorithm."""
    try:
        _, tbs_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, tbs_at, end)
        inner_at = at + len(_VERSION_2)
        issuer_at = inner_at + len(ECDSA_SHA384)
        if (
            der[at:inner_at] != _VERSION_2
            or der[inner_at:issuer_at] != ECDSA_SHA384
            or der[tbs_end : tbs_end + len(ECDSA_SHA384)] != ECDSA_SHA384
        ):
            raise MalformedInput("expected version 2 and ecdsa-with-SHA384 inside and outside")
        _, _, issuer_end = _der.span(der, issuer_at, None)
        return plain_name(der[issuer_at:issuer_end])
    except MalformedInput as error:
        raise MalformedInput(f"{what}: {error}") from error


def x__read_issuer__mutmut_34(der: bytes, what: str) -> _der.Element:
    """Return who a list names as its issuer, after the version and both names of the algorithm."""
    try:
        _, tbs_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, tbs_at, end)
        inner_at = at + len(_VERSION_2)
        issuer_at = inner_at + len(ECDSA_SHA384)
        if (
            der[at:inner_at] != _VERSION_2
            or der[inner_at:issuer_at] != ECDSA_SHA384
            or der[tbs_end : tbs_end + len(ECDSA_SHA384)] != ECDSA_SHA384
        ):
            raise MalformedInput("expected version 2 and ecdsa-with-SHA384 inside and outside")
        _, _, issuer_end = _der.span(issuer_at, tbs_end)
        return plain_name(der[issuer_at:issuer_end])
    except MalformedInput as error:
        raise MalformedInput(f"{what}: {error}") from error


def x__read_issuer__mutmut_35(der: bytes, what: str) -> _der.Element:
    """Return who a list names as its issuer, after the version and both names of the algorithm."""
    try:
        _, tbs_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, tbs_at, end)
        inner_at = at + len(_VERSION_2)
        issuer_at = inner_at + len(ECDSA_SHA384)
        if (
            der[at:inner_at] != _VERSION_2
            or der[inner_at:issuer_at] != ECDSA_SHA384
            or der[tbs_end : tbs_end + len(ECDSA_SHA384)] != ECDSA_SHA384
        ):
            raise MalformedInput("expected version 2 and ecdsa-with-SHA384 inside and outside")
        _, _, issuer_end = _der.span(der, tbs_end)
        return plain_name(der[issuer_at:issuer_end])
    except MalformedInput as error:
        raise MalformedInput(f"{what}: {error}") from error


def x__read_issuer__mutmut_36(der: bytes, what: str) -> _der.Element:
    """Return who a list names as its issuer, after the version and both names of the algorithm."""
    try:
        _, tbs_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, tbs_at, end)
        inner_at = at + len(_VERSION_2)
        issuer_at = inner_at + len(ECDSA_SHA384)
        if (
            der[at:inner_at] != _VERSION_2
            or der[inner_at:issuer_at] != ECDSA_SHA384
            or der[tbs_end : tbs_end + len(ECDSA_SHA384)] != ECDSA_SHA384
        ):
            raise MalformedInput("expected version 2 and ecdsa-with-SHA384 inside and outside")
        _, _, issuer_end = _der.span(der, issuer_at, )
        return plain_name(der[issuer_at:issuer_end])
    except MalformedInput as error:
        raise MalformedInput(f"{what}: {error}") from error


def x__read_issuer__mutmut_37(der: bytes, what: str) -> _der.Element:
    """Return who a list names as its issuer, after the version and both names of the algorithm."""
    try:
        _, tbs_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, tbs_at, end)
        inner_at = at + len(_VERSION_2)
        issuer_at = inner_at + len(ECDSA_SHA384)
        if (
            der[at:inner_at] != _VERSION_2
            or der[inner_at:issuer_at] != ECDSA_SHA384
            or der[tbs_end : tbs_end + len(ECDSA_SHA384)] != ECDSA_SHA384
        ):
            raise MalformedInput("expected version 2 and ecdsa-with-SHA384 inside and outside")
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        return plain_name(None)
    except MalformedInput as error:
        raise MalformedInput(f"{what}: {error}") from error


def x__read_issuer__mutmut_38(der: bytes, what: str) -> _der.Element:
    """Return who a list names as its issuer, after the version and both names of the algorithm."""
    try:
        _, tbs_at, end = _der.span(der, 0, len(der))
        _, at, tbs_end = _der.span(der, tbs_at, end)
        inner_at = at + len(_VERSION_2)
        issuer_at = inner_at + len(ECDSA_SHA384)
        if (
            der[at:inner_at] != _VERSION_2
            or der[inner_at:issuer_at] != ECDSA_SHA384
            or der[tbs_end : tbs_end + len(ECDSA_SHA384)] != ECDSA_SHA384
        ):
            raise MalformedInput("expected version 2 and ecdsa-with-SHA384 inside and outside")
        _, _, issuer_end = _der.span(der, issuer_at, tbs_end)
        return plain_name(der[issuer_at:issuer_end])
    except MalformedInput as error:
        raise MalformedInput(None) from error

mutants_x__read_issuer__mutmut['_mutmut_orig'] = x__read_issuer__mutmut_orig # type: ignore # mutmut generated
mutants_x__read_issuer__mutmut['x__read_issuer__mutmut_1'] = x__read_issuer__mutmut_1 # type: ignore # mutmut generated
mutants_x__read_issuer__mutmut['x__read_issuer__mutmut_2'] = x__read_issuer__mutmut_2 # type: ignore # mutmut generated
mutants_x__read_issuer__mutmut['x__read_issuer__mutmut_3'] = x__read_issuer__mutmut_3 # type: ignore # mutmut generated
mutants_x__read_issuer__mutmut['x__read_issuer__mutmut_4'] = x__read_issuer__mutmut_4 # type: ignore # mutmut generated
mutants_x__read_issuer__mutmut['x__read_issuer__mutmut_5'] = x__read_issuer__mutmut_5 # type: ignore # mutmut generated
mutants_x__read_issuer__mutmut['x__read_issuer__mutmut_6'] = x__read_issuer__mutmut_6 # type: ignore # mutmut generated
mutants_x__read_issuer__mutmut['x__read_issuer__mutmut_7'] = x__read_issuer__mutmut_7 # type: ignore # mutmut generated
mutants_x__read_issuer__mutmut['x__read_issuer__mutmut_8'] = x__read_issuer__mutmut_8 # type: ignore # mutmut generated
mutants_x__read_issuer__mutmut['x__read_issuer__mutmut_9'] = x__read_issuer__mutmut_9 # type: ignore # mutmut generated
mutants_x__read_issuer__mutmut['x__read_issuer__mutmut_10'] = x__read_issuer__mutmut_10 # type: ignore # mutmut generated
mutants_x__read_issuer__mutmut['x__read_issuer__mutmut_11'] = x__read_issuer__mutmut_11 # type: ignore # mutmut generated
mutants_x__read_issuer__mutmut['x__read_issuer__mutmut_12'] = x__read_issuer__mutmut_12 # type: ignore # mutmut generated
mutants_x__read_issuer__mutmut['x__read_issuer__mutmut_13'] = x__read_issuer__mutmut_13 # type: ignore # mutmut generated
mutants_x__read_issuer__mutmut['x__read_issuer__mutmut_14'] = x__read_issuer__mutmut_14 # type: ignore # mutmut generated
mutants_x__read_issuer__mutmut['x__read_issuer__mutmut_15'] = x__read_issuer__mutmut_15 # type: ignore # mutmut generated
mutants_x__read_issuer__mutmut['x__read_issuer__mutmut_16'] = x__read_issuer__mutmut_16 # type: ignore # mutmut generated
mutants_x__read_issuer__mutmut['x__read_issuer__mutmut_17'] = x__read_issuer__mutmut_17 # type: ignore # mutmut generated
mutants_x__read_issuer__mutmut['x__read_issuer__mutmut_18'] = x__read_issuer__mutmut_18 # type: ignore # mutmut generated
mutants_x__read_issuer__mutmut['x__read_issuer__mutmut_19'] = x__read_issuer__mutmut_19 # type: ignore # mutmut generated
mutants_x__read_issuer__mutmut['x__read_issuer__mutmut_20'] = x__read_issuer__mutmut_20 # type: ignore # mutmut generated
mutants_x__read_issuer__mutmut['x__read_issuer__mutmut_21'] = x__read_issuer__mutmut_21 # type: ignore # mutmut generated
mutants_x__read_issuer__mutmut['x__read_issuer__mutmut_22'] = x__read_issuer__mutmut_22 # type: ignore # mutmut generated
mutants_x__read_issuer__mutmut['x__read_issuer__mutmut_23'] = x__read_issuer__mutmut_23 # type: ignore # mutmut generated
mutants_x__read_issuer__mutmut['x__read_issuer__mutmut_24'] = x__read_issuer__mutmut_24 # type: ignore # mutmut generated
mutants_x__read_issuer__mutmut['x__read_issuer__mutmut_25'] = x__read_issuer__mutmut_25 # type: ignore # mutmut generated
mutants_x__read_issuer__mutmut['x__read_issuer__mutmut_26'] = x__read_issuer__mutmut_26 # type: ignore # mutmut generated
mutants_x__read_issuer__mutmut['x__read_issuer__mutmut_27'] = x__read_issuer__mutmut_27 # type: ignore # mutmut generated
mutants_x__read_issuer__mutmut['x__read_issuer__mutmut_28'] = x__read_issuer__mutmut_28 # type: ignore # mutmut generated
mutants_x__read_issuer__mutmut['x__read_issuer__mutmut_29'] = x__read_issuer__mutmut_29 # type: ignore # mutmut generated
mutants_x__read_issuer__mutmut['x__read_issuer__mutmut_30'] = x__read_issuer__mutmut_30 # type: ignore # mutmut generated
mutants_x__read_issuer__mutmut['x__read_issuer__mutmut_31'] = x__read_issuer__mutmut_31 # type: ignore # mutmut generated
mutants_x__read_issuer__mutmut['x__read_issuer__mutmut_32'] = x__read_issuer__mutmut_32 # type: ignore # mutmut generated
mutants_x__read_issuer__mutmut['x__read_issuer__mutmut_33'] = x__read_issuer__mutmut_33 # type: ignore # mutmut generated
mutants_x__read_issuer__mutmut['x__read_issuer__mutmut_34'] = x__read_issuer__mutmut_34 # type: ignore # mutmut generated
mutants_x__read_issuer__mutmut['x__read_issuer__mutmut_35'] = x__read_issuer__mutmut_35 # type: ignore # mutmut generated
mutants_x__read_issuer__mutmut['x__read_issuer__mutmut_36'] = x__read_issuer__mutmut_36 # type: ignore # mutmut generated
mutants_x__read_issuer__mutmut['x__read_issuer__mutmut_37'] = x__read_issuer__mutmut_37 # type: ignore # mutmut generated
mutants_x__read_issuer__mutmut['x__read_issuer__mutmut_38'] = x__read_issuer__mutmut_38 # type: ignore # mutmut generated
