"""The attestation document as bytes: written exactly as the product writes it, read strictly.

Decides the form of a document, rules V01 to V14 (`docs/reference/attestation-rules.md`). A parsed
document is a claim: whether it may be trusted is decided in `verify`, and whether it says what the
caller wants in `check_expectations`.

Source: QingTian Enclave user guide, "Attestation document" (pages 1411, 1412), and a genuine
document of the product for what the guide leaves out.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from qtenclave.attestation.cbor import Item, encode_head, encode_item, parse_item
from qtenclave.attestation.profile import QINGTIAN, Profile, SignatureOrder
from qtenclave.attestation.rules import MalformedDocument, Rule
from qtenclave.errors import InvalidRequest, MalformedInput
from qtenclave.pcr import PCR_COUNT, SYSTEM_PCRS, DigestAlg, PcrBank

__all__ = [
    "CABUNDLE_CERTIFICATES",
    "MAX_CERTIFICATE_BYTES",
    "MAX_DOCUMENT_BYTES",
    "MAX_NONCE_BYTES",
    "MAX_PUBLIC_KEY_BYTES",
    "MAX_USER_DATA_BYTES",
    "SIGNATURE_HALF_BYTES",
    "ClaimedDocument",
    "DocumentTemplate",
    "SignatureOrder",
    "assemble",
    "parse_document",
    "signed_bytes",
]

MAX_DOCUMENT_BYTES: Final = 16384  # requirement R4; genuine ones have about 4900
MAX_MODULE_ID_BYTES: Final = 127  # QTSM_MODULE_ID_MAX_SIZE, less its terminator
MAX_CERTIFICATE_BYTES: Final = QINGTIAN.max_certificate_bytes
CABUNDLE_CERTIFICATES: Final = QINGTIAN.cabundle_certificates.start
MAX_USER_DATA_BYTES: Final = QINGTIAN.max_user_data_bytes
MAX_NONCE_BYTES: Final = QINGTIAN.max_nonce_bytes
MAX_PUBLIC_KEY_BYTES: Final = QINGTIAN.max_public_key_bytes
MAX_TIMESTAMP_MS: Final = 253_402_300_799_999  # the end of year 9999, where calendars here end
SIGNATURE_HALF_BYTES: Final = 48
_PCR_BYTES: Final = DigestAlg.SHA384.size

_COSE_SIGN1_TAG: Final = 18
_ES384: Final = -35
# {1: -35} with both integers in their 32-bit form, as the product writes it.
_PROTECTED: Final = bytes.fromhex("a1 1a00000001 3a00000022")
_ENVELOPE_HEAD: Final = b"\x84" + encode_item(_PROTECTED) + b"\xa0"
_SIGNED_HEAD: Final = b"\x84" + encode_item("Signature1")


@dataclass(frozen=True, slots=True)
class DocumentTemplate:
    """All of a payload that stays the same from one request to the next.

    A module keeps one until a register or its certificate changes, so that a document costs little
    more than its signature.

    Attributes:
        module_id: `<instance id>.enc-<16 hex digits>`.
        bank: The registers. 0 to 15 are listed always, the others once something was extended.
        certificate: Of the attestation key, DER.
        cabundle: The chain above it, DER: root, region, grid, instance.
    """

    module_id: str
    bank: PcrBank
    certificate: bytes
    cabundle: tuple[bytes, ...]
    _head: bytes = field(init=False, repr=False, compare=False)
    _middle: bytes = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Check the limits and encode what is known.

        Raises:
            InvalidRequest: A part is outside what a verifier accepts.
        """
        if not _is_module_id(self.module_id):
            raise InvalidRequest("module id: expected 1 to 127 printable ASCII characters")
        if len(self.bank.values) != PCR_COUNT or self.bank.alg is not DigestAlg.SHA384:
            raise InvalidRequest(f"PCR bank: expected {PCR_COUNT} SHA384 registers, got another")
        if len(self.cabundle) != CABUNDLE_CERTIFICATES:
            raise InvalidRequest(
                f"cabundle: expected {CABUNDLE_CERTIFICATES} certificates, got {len(self.cabundle)}"
            )
        for certificate in (self.certificate, *self.cabundle):
            _check_input("certificate", certificate, 1, MAX_CERTIFICATE_BYTES)
        head = encode_head(5, 9) + encode_item("module_id") + encode_item(self.module_id)
        # The head byte of a 64-bit integer: the product never writes a shorter one here.
        object.__setattr__(self, "_head", head + encode_item("timestamp") + b"\x1b")
        object.__setattr__(self, "_middle", self._encode_middle())

    def _encode_middle(self) -> bytes:
        parts = [encode_item("digest"), encode_item(self.bank.alg.value), encode_item("pcrs")]
        # A register outside the platform's that is still zero was never extended: no input is
        # known for which an extend would give zero.
        listed = [i for i, value in enumerate(self.bank.values) if i in SYSTEM_PCRS or any(value)]
        parts.append(encode_head(5, len(listed)))
        for index in listed:
            parts += [b"\x19", index.to_bytes(2, "big"), encode_item(self.bank.values[index])]
        parts += [encode_item("certificate"), encode_item(self.certificate)]
        parts += [encode_item("cabundle"), encode_item(list(self.cabundle))]
        return b"".join(parts)

    def payload(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"",
        nonce: bytes = b"",
        public_key: bytes = b"",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if not 0 < timestamp_ms <= MAX_TIMESTAMP_MS:
            raise InvalidRequest("timestamp: expected milliseconds within years 1970 to 9999")
        _check_input("user_data", user_data, 0, MAX_USER_DATA_BYTES)
        _check_input("nonce", nonce, 0, MAX_NONCE_BYTES)
        _check_input("public_key", public_key, 0, MAX_PUBLIC_KEY_BYTES)
        return b"".join(
            (
                self._head,
                timestamp_ms.to_bytes(8, "big"),
                self._middle,
                b"\x69user_data",
                encode_item(user_data),
                b"\x65nonce",
                encode_item(nonce),
                b"\x6apublic_key",
                encode_item(public_key),
            )
        )


def signed_bytes(payload: bytes, protected: bytes = _PROTECTED) -> bytes:
    """Return what the attestation key signs: the COSE `Sig_structure`.

    Args:
        payload: Of the document.
        protected: The protected header as it stands in the document.

    Source: RFC 9052, "Signing and Verification Process".
    """
    return b"".join((_SIGNED_HEAD, encode_item(protected), b"\x40", encode_item(payload)))


def assemble(payload: bytes, r: int, s: int, order: SignatureOrder = SignatureOrder.BIG) -> bytes:
    """Return the document made of a payload and its signature.

    Args:
        payload: From `DocumentTemplate.payload`.
        r: First half of the ECDSA P-384 signature over `signed_bytes(payload)`.
        s: Second half.
        order: How both halves are written.

    Raises:
        InvalidRequest: A half does not fit 48 bytes.
    """
    for half in (r, s):
        if not 0 < half < 1 << 8 * SIGNATURE_HALF_BYTES:
            raise InvalidRequest("signature half: expected 48 bytes and not zero, got another")
    byte_order: Final = order.value
    signature = r.to_bytes(SIGNATURE_HALF_BYTES, byte_order) + s.to_bytes(
        SIGNATURE_HALF_BYTES, byte_order
    )
    return _ENVELOPE_HEAD + encode_item(payload) + encode_item(signature)


@dataclass(frozen=True, slots=True)
class ClaimedDocument:
    """A document that has the right form, and nothing more: anybody can make one.

    Attributes:
        profile: Whose document it claims to be, as the caller said.
        protected: The protected header as it arrived.
        payload: The payload as it arrived; the signature is checked over these bytes.
        signature: 96 bytes.
        module_id: Printable ASCII.
        timestamp_ms: Milliseconds since 1970.
        pcrs: Register number to its 48 bytes.
        certificate: Of the attestation key, DER, not yet looked into.
        cabundle: The chain above it, root first; DER, not yet looked into.
        user_data: Empty if the enclave gave none.
        nonce: Likewise.
        public_key: Likewise.
    """

    profile: Profile
    protected: bytes
    payload: bytes
    signature: bytes
    module_id: str
    timestamp_ms: int
    pcrs: Mapping[int, bytes]
    certificate: bytes
    cabundle: tuple[bytes, ...]
    user_data: bytes
    nonce: bytes
    public_key: bytes


_REQUIRED_KEYS: Final = frozenset(
    {"module_id", "timestamp", "digest", "pcrs", "certificate", "cabundle"}
)
_INPUT_KEYS: Final = frozenset({"user_data", "nonce"})  # and the public key, by either name


def parse_document(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def _parse(data: bytes, what: str, accept_tag: int | None = None) -> Item:
    try:
        return parse_item(data, accept_tag=accept_tag)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V02, f"{what}: {error}") from error


def _parse_payload(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def _check_keys(profile: Profile, fields: Mapping[int | str, Item]) -> str:
    """Check the keys of the payload; return the one of the public key."""
    spelled = [name for name in profile.public_key_names if name in fields]
    if len(spelled) > 1:
        raise MalformedDocument(Rule.V07, "payload: expected one public key, got two")
    name = spelled[0] if spelled else profile.public_key_names[0]
    inputs = _INPUT_KEYS | {name}
    allowed = _REQUIRED_KEYS | inputs
    required = _REQUIRED_KEYS if profile.may_leave_out else allowed
    if not required <= fields.keys() <= allowed:
        raise MalformedDocument(Rule.V07, "payload: expected exactly the nine known keys")
    return name


def _parse_pcrs(item: Item) -> Mapping[int, bytes]:
    if not isinstance(item, dict) or not 1 <= len(item) <= PCR_COUNT:
        raise MalformedDocument(Rule.V11, f"pcrs: expected a map of 1 to {PCR_COUNT} registers")
    pcrs: dict[int, bytes] = {}
    for index, value in item.items():
        if not isinstance(index, int) or not 0 <= index < PCR_COUNT:
            raise MalformedDocument(Rule.V11, f"pcrs: expected indexes 0 to {PCR_COUNT - 1}")
        pcrs[index] = _bytes(Rule.V11, f"PCR{index}", value, _PCR_BYTES, _PCR_BYTES)
    return MappingProxyType(pcrs)


def _input(profile: Profile, fields: Mapping[int | str, Item], name: str, longest: int) -> bytes:
    """Return what the enclave gave; empty for nothing, however its issuer writes that."""
    item = fields.get(name)
    if item is None and profile.may_leave_out:
        return b""
    return _bytes(Rule.V14, name, item, 0, longest)


def _bytes(rule: Rule, what: str, item: Item, shortest: int, longest: int) -> bytes:
    if not isinstance(item, bytes):
        raise MalformedDocument(rule, f"{what}: expected a byte string, got another item")
    if not shortest <= len(item) <= longest:
        raise MalformedDocument(
            rule, f"{what}: expected {shortest} to {longest} bytes, got {len(item)}"
        )
    return item


def _check_input(what: str, value: bytes, shortest: int, longest: int) -> None:
    if not shortest <= len(value) <= longest:
        raise InvalidRequest(f"{what}: expected {shortest} to {longest} bytes, got {len(value)}")


def _is_module_id(text: str) -> bool:
    return 0 < len(text) <= MAX_MODULE_ID_BYTES and text.isascii() and text.isprintable()
