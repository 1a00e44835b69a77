"""The verifier over HTTP, for programs that are not in Python: `POST /v1/attestation/verify`.

Decides how a request says what is expected; the verdict is `qtenclave.attestation`'s, by the same
rules as everywhere. No request goes without expectations and freshness, and none accepts an
enclave in debug mode. Described in docs/reference/attestation-api.yaml.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from qtenclave.attestation import (
    PROFILES,
    QINGTIAN,
    ChainCache,
    Expectations,
    Freshness,
    MaxAge,
    Nonce,
    RevocationLists,
    Roots,
    check_expectations,
    parse_document,
    verify_document,
)
from qtenclave.attestation.report import describe_verified
from qtenclave.errors import MalformedInput

__all__ = ["MAX_REQUEST_BYTES", "Verifier"]

MAX_REQUEST_BYTES: Final = 4 << 20  # a document in base64, and revocation lists of some size
_MAX_LISTS: Final = 8

_REQUIRED: Final = frozenset({"document", "freshness", "expectations"})
_MEMBERS: Final = _REQUIRED | {"profile", "roots", "revocation_lists"}
_FRESHNESS: Final = frozenset({"nonce", "max_age_s"})
_EXPECTATIONS: Final = frozenset({"pcrs", "signing_certificate", "public_key", "user_data"})


@dataclass(frozen=True, slots=True)
class Verifier:
    """Judges documents; keeps nothing but chains that verified.

    Attributes:
        chains: Shared by all requests.
    """

    chains: ChainCache

    def verify(self, body: bytes, own_root: bytes, now: datetime) -> dict[str, object]:
        """Return what a document proves, as JSON values.

        Args:
            body: The request, at most `MAX_REQUEST_BYTES`.
            own_root: PEM of the region's root, for requests that name none.
            now: This service's clock, with a time zone.

        Raises:
            MalformedInput: The request does not follow its description, or the document its format.
            InvalidRequest: It expects nothing, or something impossible.
            RuleBroken: The document is not genuine, not fresh, or not the expected one.
        """
        request = _object(_parse(body), "request body", _MEMBERS, _REQUIRED)
        profile = PROFILES.get(_text(request.get("profile", QINGTIAN.name), "profile"))
        if profile is None:
            raise MalformedInput(f"profile: expected one of {', '.join(PROFILES)}, got another")
        if "roots" in request:
            named = (_hex(item, "root") for item in _list(request["roots"], "roots"))
            roots = Roots(frozenset(named), profile)
        elif profile is QINGTIAN:
            roots = Roots.from_pem(own_root)
        else:
            raise MalformedInput(f"roots: expected those of {profile.name} documents, got none")
        freshness = _freshness(request["freshness"])
        expectations = _expectations(request["expectations"])
        revocation = _revocation(request)
        claim = parse_document(_base64(request["document"], "document"), profile)
        document = verify_document(
            claim, roots, now, freshness, revocation=revocation, chains=self.chains
        )
        check_expectations(document, expectations)
        return describe_verified(document)


def _freshness(value: object) -> Freshness:
    members = _object(value, "freshness", _FRESHNESS, frozenset())
    age = members.get("max_age_s")
    if age is not None and (isinstance(age, bool) or not isinstance(age, int | float)):
        raise MalformedInput("max_age_s: expected a number of seconds, got another type")
    if "nonce" in members:
        return Nonce(_hex(members["nonce"], "nonce"), max_age_s=age)
    if age is None:
        raise MalformedInput("freshness: expected nonce or max_age_s, got neither")
    return MaxAge(age)


def _expectations(value: object) -> Expectations:
    members = _object(value, "expectations", _EXPECTATIONS, frozenset())
    pcrs: dict[int, bytes] = {}
    registers = members.get("pcrs", {})
    if not isinstance(registers, dict):
        raise MalformedInput("pcrs: expected an object, got another type")
    for name, digits in registers.items():
        if not (name.isascii() and name.isdigit() and len(name) <= 2 and str(int(name)) == name):
            raise MalformedInput("pcrs: expected register numbers from 0 to 31 as names")
        pcrs[int(name)] = _hex(digits, f"PCR{name}")

    def given(name: str) -> bytes | None:
        return _hex(members[name], name) if name in members else None

    certificate = members.get("signing_certificate")
    return Expectations(
        pcrs,
        signing_certificate=None
        if certificate is None
        else _base64(certificate, "signing_certificate"),
        public_key=given("public_key"),
        user_data=given("user_data"),
    )


def _revocation(request: Mapping[str, object]) -> RevocationLists | None:
    if "revocation_lists" not in request:
        return None
    items = _list(request["revocation_lists"], "revocation_lists")
    if len(items) > _MAX_LISTS:
        raise MalformedInput(
            f"revocation_lists: expected at most {_MAX_LISTS} lists, got {len(items)}"
        )
    return RevocationLists.of([_base64(item, "revocation list") for item in items])


def _parse(body: bytes) -> object:
    def unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
        members = dict(pairs)
        if len(members) != len(pairs):
            raise ValueError("a member twice")
        return members

    def refuse(_: str) -> object:
        raise ValueError("not a number")

    try:
        # NaN and its like are no JSON, and would compare with nothing.
        return json.loads(body, object_pairs_hook=unique, parse_constant=refuse)
    except (ValueError, RecursionError) as error:
        raise MalformedInput("request body: expected JSON, each member once") from error


def _object(
    value: object, what: str, allowed: frozenset[str], required: frozenset[str]
) -> dict[str, object]:
    if not isinstance(value, dict):
        raise MalformedInput(f"{what}: expected a JSON object, got another type")
    missing = sorted(required - value.keys())
    if missing:
        raise MalformedInput(f"{what}: expected {', '.join(missing)}, got none")
    if not value.keys() <= allowed:
        raise MalformedInput(f"{what}: expected only {', '.join(sorted(allowed))}, got another")
    return value


def _list(value: object, what: str) -> list[object]:
    if not isinstance(value, list):
        raise MalformedInput(f"{what}: expected a list, got another type")
    return value


def _text(value: object, what: str) -> str:
    if not isinstance(value, str):
        raise MalformedInput(f"{what}: expected text, got another type")
    return value


def _hex(value: object, what: str) -> bytes:
    try:
        found = bytes.fromhex(_text(value, what))
    except ValueError:
        found = b""
    if not found:
        raise MalformedInput(f"{what}: expected hexadecimal digits, got others or none")
    return found


def _base64(value: object, what: str) -> bytes:
    try:
        return base64.b64decode(_text(value, what), validate=True)
    except (binascii.Error, ValueError) as error:
        raise MalformedInput(f"{what}: expected base64, got other text") from error
