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
    "ALGORITHM",
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
ALGORITHM: Final = ec.ECDSA(SHA384())
"""The one signature algorithm, as the library wants it."""
_VERSION_3: Final = bytes.fromhex("a003020102")
_UTF8_STRING: Final = 0x0C
_PRINTABLE_STRING: Final = 0x13
_MAX_SERIAL_BYTES: Final = 20  # RFC 5280 "Serial Number"

_UNDERSTOOD: Final = frozenset({x509.BasicConstraints, x509.KeyUsage})
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

    def __post_init__(self) -> None:
        """Refuse an empty set: no root means no trust.

        Raises:
            InvalidRequest: No fingerprint, or one that is not 32 bytes.
        """
        if not self.fingerprints:
            raise InvalidRequest("roots: expected at least one, got none")
        if any(len(fingerprint) != 32 for fingerprint in self.fingerprints):
            raise InvalidRequest("root fingerprint: expected 32 bytes, got another length")

    @classmethod
    def of(cls, certificates: Iterable[bytes], profile: Profile = QINGTIAN) -> Self:
        """Return the roots that are these certificates, DER."""
        return cls(frozenset(hashlib.sha256(der).digest() for der in certificates), profile)

    @classmethod
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


@dataclass(frozen=True, slots=True)
class CertificateFacts:
    """What people want to know about one certificate.

    Issuer, which is the one before it in its chain, and serial number identify it; its bytes do
    not, for a signature has more than one form.
    """

    certificate: x509.Certificate
    serial: int
    not_before: datetime
    not_after: datetime
    fingerprint: bytes

    @property
    def subject(self) -> str:
        """The name as text (RFC 4514), which few ask for and which costs as much as all the rest.

        Authorities answer for what they sign: contents of a name that cannot be read show as such.
        """
        try:
            return self.certificate.subject.rfc4514_string()
        except LIBRARY_ERRORS:
            return "(a name that cannot be read)"


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
    chain = [_parse_authority(der, f"cabundle[{i}]") for i, der in enumerate(certificates[:-1])]
    chain.append(_parse(certificates[-1], "certificate"))
    # The root's own signature proves nothing that its pinned hash does not.
    for issuer, subject in pairwise(chain):
        _check_names(issuer, subject)
    for i, parsed in enumerate(chain[:-1]):
        _check_authority(parsed, following=last - 1 - i)
    _check_leaf(chain[-1])
    for issuer, subject in pairwise(chain):
        _check_signature(issuer, subject)
    return VerifiedChain(tuple(chain), _common_name(chain[-1]))


class ChainCache:
    """Chains that have verified, found again by their whole content and the roots they had.

    Bounded: the chain that was not asked for the longest goes first. A chain that breaks a rule is
    never kept. May be shared by threads.
    """

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

    def verify(self, certificates: tuple[bytes, ...], roots: Roots) -> VerifiedChain:
        """Return what `verify_chain` returns, or raise what it raises."""
        return self._verify(certificates, roots)


def read_certificate(der: bytes) -> CertificateFacts:
    """Return what a certificate says of itself; nobody vouches for it.

    Raises:
        MalformedDocument: V15 is broken.
        RuleBroken: V17 or V22 is broken.
    """
    return _parse(der, "certificate").facts


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


@lru_cache(maxsize=64)
def _parse_authority(der: bytes, what: str) -> Link:
    """Take an authority's certificate apart, once for the many documents that come with it.

    What a certificate says depends on its bytes alone; whether that is to be believed is checked
    for every chain. Loading a key and using it for the first time is half of the work.
    """
    return _parse(der, what)


def _facts(certificate: x509.Certificate, der: bytes, what: str) -> CertificateFacts:
    try:
        return CertificateFacts(
            certificate=certificate,
            serial=certificate.serial_number,
            not_before=certificate.not_valid_before_utc,
            not_after=certificate.not_valid_after_utc,
            fingerprint=hashlib.sha256(der).digest(),
        )
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{what}: expected a readable validity") from error


def _common_name(leaf: Link) -> str:
    try:
        names = leaf.facts.certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    except LIBRARY_ERRORS as error:
        raise MalformedDocument(Rule.V15, f"{leaf.what}: expected readable names") from error
    value = names[0].value if len(names) == 1 else ""
    return value if isinstance(value, str) else ""


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


def _check_extensions(
    extensions: x509.Extensions, what: str
) -> dict[type[x509.ExtensionType], x509.ExtensionType]:
    """Return the extensions by type, if none forbids a use that we would not notice."""
    values: dict[type[x509.ExtensionType], x509.ExtensionType] = {}
    for extension in extensions:
        value = extension.value
        kind = type(value)
        values[kind] = value
        if kind in _UNDERSTOOD:
            continue
        if extension.critical or extension.oid in _RESTRICTING:
            oid = extension.oid.dotted_string
            raise RuleBroken(Rule.V22, f"{what}: expected no restriction by extension {oid}")
        if (
            isinstance(value, x509.ExtendedKeyUsage)
            and ExtendedKeyUsageOID.ANY_EXTENDED_KEY_USAGE not in value
        ):
            raise RuleBroken(Rule.V22, f"{what}: expected no extended key usage, got one")
    return values


def _public_key(certificate: x509.Certificate, what: str) -> ec.EllipticCurvePublicKey:
    try:
        key = certificate.public_key()
    except LIBRARY_ERRORS as error:
        raise RuleBroken(Rule.V17, f"{what}: expected a key on P-384, got another") from error
    if not isinstance(key, ec.EllipticCurvePublicKey) or not isinstance(key.curve, ec.SECP384R1):
        raise RuleBroken(Rule.V17, f"{what}: expected a key on P-384, got another")
    return key


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


def _check_leaf(parsed: Link) -> None:
    if parsed.is_ca or parsed.path_length is not None:
        raise RuleBroken(Rule.V21, f"{parsed.what}: expected no certificate authority, got one")
    usage = parsed.usage
    if usage is None or not usage.digital_signature or usage.key_cert_sign or usage.crl_sign:
        raise RuleBroken(
            Rule.V21, f"{parsed.what}: expected key usage digitalSignature and none of authorities"
        )


def _check_signature(issuer: Link, subject: Link) -> None:
    try:
        issuer.key.verify(subject.frame.signature, subject.frame.signed, ALGORITHM)
    except InvalidSignature as error:
        raise RuleBroken(
            Rule.V19, f"{subject.what}: expected a signature by {issuer.what}, got another"
        ) from error
