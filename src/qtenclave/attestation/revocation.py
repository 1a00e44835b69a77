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
from cryptography.hazmat.primitives.serialization import Encoding

from qtenclave.attestation import _der
from qtenclave.attestation.chain import (
    ALGORITHM,
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


@dataclass(frozen=True, slots=True)
class RevocationLists:
    """Lists that the caller holds chains against. Those of authorities elsewhere do no harm."""

    _lists: tuple[_List, ...]

    @classmethod
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
    def from_pem_or_der(cls, files: Iterable[bytes]) -> Self:
        """Return the lists in files, each with one list in either form."""
        return cls.of(map(_to_der, files))

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


def _check_list(one: _List, issuer: Link, now: datetime, skew: timedelta) -> None:
    if issuer.usage is None or not issuer.usage.crl_sign:
        raise RuleBroken(Rule.V34, f"{issuer.what}: expected key usage cRLSign, got another")
    try:
        issuer.key.verify(one.content.signature, one.signed, ALGORITHM)
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


def _to_der(data: bytes) -> bytes:
    if not data.startswith(b"-----BEGIN"):
        return data
    try:
        return x509.load_pem_x509_crl(data).public_bytes(Encoding.DER)
    except LIBRARY_ERRORS as error:
        raise MalformedInput("revocation list: expected PEM or DER, got another") from error


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
