"""Members of a JSON body, taken out one by one with their types checked.

Every member is text where the API says text: a number or a boolean in its place is refused, because
the product's own client never sends one and a guess could widen what a caller asked for. A member
that a call does not know is refused too: a misspelt `additional_authenticated_data` or `recipient`
that was quietly left out would weaken what the caller relies on.
"""

import base64
import binascii
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NoReturn, TypeVar

from qtenclave.errors import MalformedInput
from qtenclave.kms.blobs import NO_BINDING, Binding, bind_context, bind_text
from qtenclave.kms.faults import Fault, KmsFault
from qtenclave.kms.keys import KeyId, parse_key_id

__all__ = [
    "BODY_BYTES_MAX",
    "DOCUMENT_BYTES_MAX",
    "JsonObject",
    "Members",
    "Recipient",
    "decode_base64",
    "decode_hex",
    "is_unicode",
    "is_uuid_like",
    "parse_body",
]

JsonObject = Mapping[str, object]
_T = TypeVar("_T")

# 8192 characters of encryption context or a document of 32 KiB in base64, JSON escapes included.
BODY_BYTES_MAX = 128 * 1024
# The security module's answers end at 24576 bytes; a real document has about 5000.
DOCUMENT_BYTES_MAX = 24576
_DOCUMENT_CHARS_MAX = DOCUMENT_BYTES_MAX // 3 * 4
_AAD_BYTES_MAX = 128
_CONTEXT_CHARS_MAX = 8192
_DECIMAL = re.compile(r"0|[1-9][0-9]{0,9}", re.ASCII)
_UUID_LIKE = re.compile(r"[0-9a-zA-Z]{8}(-[0-9a-zA-Z]{4}){3}-[0-9a-zA-Z]{12}", re.ASCII)
_ASYMMETRIC = frozenset({"RSAES_OAEP_SHA_1", "RSAES_OAEP_SHA_256", "SM2_ENCRYPT"})
_RECIPIENT_ALGORITHM = "RSAES_OAEP_SHA_256"


@dataclass(frozen=True, slots=True)
class Recipient:
    """Where an answer shall be sealed to: an attestation document, not yet looked into."""

    document: bytes


def decode_base64(text: str) -> bytes | None:
    """Return the bytes behind base64 text, None if it is not exactly the text of those bytes."""
    try:
        data = base64.b64decode(text, validate=True)
    except ValueError:
        return None
    # Stray bits behind the last byte would be a second spelling.
    return data if base64.b64encode(data).decode() == text else None


def decode_hex(text: str) -> bytes | None:
    """Return the bytes behind hexadecimal digits of either case, None for any other text."""
    try:
        return binascii.unhexlify(text)
    except ValueError:
        return None


def is_unicode(text: str) -> bool:
    """Tell whether `text` can be encoded: JSON may bring half of a surrogate pair."""
    return not any("\ud800" <= character <= "\udfff" for character in text)


def is_uuid_like(text: str) -> bool:
    """Tell whether `text` has the shape that the API gives to ids that it does not look into."""
    return _UUID_LIKE.fullmatch(text) is not None


def _reject_constant(name: str) -> NoReturn:
    raise ValueError(name)


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise ValueError("a member name twice")
    return members


def parse_body(data: bytes) -> JsonObject:
    """Return the JSON object that a request body is; an empty body is an empty object.

    Raises:
        KmsFault: The body is too long, or no JSON object with unique member names.
    """
    if len(data) > BODY_BYTES_MAX:
        raise KmsFault(
            Fault.BODY_TOO_LONG, f"body: expected at most {BODY_BYTES_MAX} bytes, got {len(data)}"
        )
    if not data:
        return {}
    try:
        # Decoded here because json.loads would also take UTF-16 and a byte order mark.
        body: object = json.loads(
            data.decode("utf-8"), object_pairs_hook=_unique, parse_constant=_reject_constant
        )
    except (ValueError, RecursionError) as error:
        raise KmsFault(
            Fault.BAD_JSON, "body: expected one JSON object with unique names, got another text"
        ) from error
    if not isinstance(body, dict):
        raise KmsFault(Fault.BAD_JSON, "body: expected a JSON object, got another value")
    return body


class Members:
    """The members of one body, taken out by name; `end` refuses what nobody took."""

    def __init__(self, body: JsonObject, where: str = "") -> None:
        self._body = body
        self._where = where
        self._taken: set[str] = set()

    def take(self, name: str) -> object | None:
        self._taken.add(name)
        if name not in self._body:
            return None
        value = self._body[name]
        if value is None:
            self.refuse(name, "a value", "null")
        return value

    def text(self, name: str) -> str | None:
        value = self.take(name)
        if value is None or isinstance(value, str):
            return value
        return self.refuse(name, "text", f"a {_json_type(value)}")

    def need(self, name: str) -> str:
        value = self.text(name)
        if value is None:
            raise KmsFault(Fault.MISSING, f"{self._where}{name}: expected a value, got none")
        return value

    def refuse(
        self, name: str, expected: str, got: str, fault: Fault = Fault.PARAMETER
    ) -> NoReturn:
        raise KmsFault(fault, f"{self._where}{name}: expected {expected}, got {got}")

    def end(self) -> None:
        for name in self._body:
            if name not in self._taken:
                raise KmsFault(
                    Fault.PARAMETER, f"{self._where}{name[:64]!a}: no member of this call"
                )

    def key_id(self, name: str = "key_id") -> KeyId:
        text = self.need(name)
        try:
            return parse_key_id(text)
        except MalformedInput as error:
            raise KmsFault(Fault.KEY_ID, str(error)) from error

    def sequence(self) -> None:
        """Check `sequence`, which the product only echoes into its logs."""
        value = self.text("sequence")
        if value is not None and not is_uuid_like(value):
            self.refuse("sequence", "36 characters of a UUID", "another text", Fault.SEQUENCE)

    def decimal(self, name: str, fault: Fault) -> int | None:
        value = self.text(name)
        if value is None:
            return None
        if not _DECIMAL.fullmatch(value):
            self.refuse(name, "decimal digits", f"{value[:16]!a}", fault)
        return int(value)

    def choice(self, name: str, choices: Mapping[str, _T], default: str, fault: Fault) -> _T:
        value = self.text(name)
        value = default if value is None else value
        if value not in choices:
            self.refuse(name, " or ".join(filter(None, choices)), f"{value[:32]!a}", fault)
        return choices[value]

    def binding(self) -> Binding:
        aad = self.text("additional_authenticated_data")
        context = self.take("encryption_context")
        if aad is not None and context is not None:
            raise KmsFault(
                Fault.PARAMETER,
                "additional_authenticated_data and encryption_context: expected one, got both",
            )
        if context is not None:
            return _context_binding(context)
        if aad is None:
            return NO_BINDING
        try:
            binding = bind_text(aad)
        except MalformedInput as error:
            raise KmsFault(Fault.PARAMETER, str(error)) from error
        if len(aad.encode()) > _AAD_BYTES_MAX:
            self.refuse("additional_authenticated_data", f"at most {_AAD_BYTES_MAX} bytes", "more")
        return binding

    def symmetric(self) -> None:
        """Check `encryption_algorithm` against the one that symmetric keys have."""
        value = self.text("encryption_algorithm")
        if value is None or value == "SYMMETRIC_DEFAULT":
            return
        fault = Fault.ALGORITHM if value in _ASYMMETRIC else Fault.PARAMETER
        self.refuse("encryption_algorithm", "SYMMETRIC_DEFAULT", f"{value[:32]!a}", fault)

    def recipient(self) -> Recipient | None:
        value = self.take("recipient")
        if value is None:
            return None
        if not isinstance(value, dict):
            self.refuse("recipient", "an object", f"a {_json_type(value)}")
        members = Members(value, "recipient.")
        document = members.need("attestation_document")
        algorithm = members.need("key_encryption_algorithm")
        members.end()
        if algorithm != _RECIPIENT_ALGORITHM:
            members.refuse("key_encryption_algorithm", _RECIPIENT_ALGORITHM, f"{algorithm[:32]!a}")
        if len(document) > _DOCUMENT_CHARS_MAX:
            members.refuse(
                "attestation_document",
                f"at most {_DOCUMENT_CHARS_MAX} characters",
                str(len(document)),
                Fault.ATTESTATION,
            )
        data = decode_base64(document)
        if not data:
            members.refuse("attestation_document", "base64", "another text", Fault.ATTESTATION)
        return Recipient(data)


def _json_type(value: object) -> str:
    names = {bool: "boolean", int: "number", float: "number", str: "text", list: "list"}
    return names.get(type(value), "object")


def _context_binding(context: object) -> Binding:
    if (
        not isinstance(context, dict)
        or not all(isinstance(value, str) for value in context.values())
        or sum(len(name) + len(value) for name, value in context.items()) > _CONTEXT_CHARS_MAX
    ):
        raise KmsFault(
            Fault.ENCRYPTION_CONTEXT,
            f"encryption_context: expected an object of texts, at most {_CONTEXT_CHARS_MAX} "
            "characters, got another value",
        )
    return bind_context(context)
