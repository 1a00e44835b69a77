"""The conditions of a statement: operators, keys, and whether a request fulfils one.

Rules, in the reading that keeps doors shut where the vendor's documents are silent:

1. Several values of one key are alternatives; under a negated operator none may match.
2. A key that the request does not have makes the test false, under negated operators too. With the
   suffix `IfExists` it makes the test true. `Null` alone asks for presence itself.
3. A request value that is not of the operator's kind (no number, no date) makes the test false.
4. `ForAllValues:` wants every request value to pass, `ForAnyValue:` at least one. Without a prefix,
   one matching request value is enough for a positive operator and too much for a negated one.

Source: IAM user guide, "Policy Syntax", elements of a condition.
"""

import operator
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from enum import Enum
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from typing import Generic, TypeVar

from qtenclave.errors import MalformedInput
from qtenclave.policy.patterns import ascii_lower, glob_match

__all__ = [
    "ATTESTATION_PREFIX",
    "Condition",
    "Quantifier",
    "RequestContext",
    "parse_key",
    "parse_operator",
]

RequestContext = Mapping[str, tuple[str, ...]]

ATTESTATION_PREFIX = "kms:RecipientAttestation/PCR"

# Longer values are cut in messages: a digest is recognized by its ends.
_SHOWN_CHARACTERS = 20
_SHOWN_VALUES = 4

_T = TypeVar("_T")


class Quantifier(Enum):
    """How several values in the request are counted."""

    NONE = ""
    ALL = "ForAllValues:"
    ANY = "ForAnyValue:"


@dataclass(frozen=True, slots=True)
class _Test(Generic[_T]):
    """One operator.

    Attributes:
        parse_expected: Reads a value of the policy; ValueError if it is not of the kind.
        parse_actual: Reads a value of the request likewise.
        holds: Takes the actual value, then the expected one.
        negated: The operator wants no expected value to hold.
        versions: Policy versions that know it.
    """

    parse_expected: Callable[[str], _T]
    parse_actual: Callable[[str], _T]
    holds: Callable[[_T, _T], bool]
    negated: bool = False
    versions: frozenset[str] = frozenset({"1.1", "5.0"})

    def accepts(self, actual: str, expected: tuple[str, ...]) -> bool:
        """Say whether one request value passes (rules 1 and 3)."""
        try:
            value = self.parse_actual(actual)
        except ValueError:
            return False
        found = any(self.holds(value, self.parse_expected(item)) for item in expected)
        return found is not self.negated


_NUMBER = re.compile(r"-?[0-9]{1,18}(\.[0-9]{1,9})?", re.ASCII)
_DATE = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,6})?Z", re.ASCII
)
_Address = IPv4Address | IPv6Address | IPv4Network | IPv6Network


def _text(value: str) -> str:
    return value


def _number(value: str) -> Decimal:
    if not _NUMBER.fullmatch(value):
        raise ValueError("a decimal number")
    return Decimal(value)


def _date(value: str) -> datetime:
    head, _, fraction = value.rstrip("Z").partition(".")
    try:
        if _DATE.fullmatch(value):
            moment = datetime.strptime(head, "%Y-%m-%dT%H:%M:%S")
            return moment.replace(microsecond=int(fraction.ljust(6, "0")), tzinfo=UTC)
    except ValueError:
        pass
    raise ValueError("a UTC time like 2026-01-01T00:00:00Z")


def _bool(value: str) -> str:
    lowered = ascii_lower(value)
    if lowered not in {"true", "false"}:
        raise ValueError("true or false")
    return lowered


def _network(value: str) -> _Address:
    try:
        return ip_network(value)
    except ValueError:
        raise ValueError("an address block like 10.0.0.0/8") from None


def _address(value: str) -> _Address:
    return ip_address(value)


def _in_network(actual: _Address, expected: _Address) -> bool:
    return (
        isinstance(actual, IPv4Address | IPv6Address)
        and isinstance(expected, IPv4Network | IPv6Network)
        and actual in expected
    )


def _string(holds: Callable[[str, str], bool], *, negated: bool = False) -> _Test[str]:
    return _Test(_text, _text, holds, negated)


def _same_ignoring_case(actual: str, expected: str) -> bool:
    return ascii_lower(actual) == ascii_lower(expected)


def _like(actual: str, expected: str) -> bool:
    return glob_match(expected, actual, single=True)


_ONLY_1_1 = frozenset({"1.1"})
_ONLY_5_0 = frozenset({"5.0"})

_TESTS: dict[str, _Test[str] | _Test[Decimal] | _Test[datetime] | _Test[_Address]] = {
    "StringEquals": _string(operator.eq),
    "StringNotEquals": _string(operator.eq, negated=True),
    "StringEqualsIgnoreCase": _string(_same_ignoring_case),
    "StringNotEqualsIgnoreCase": _string(_same_ignoring_case, negated=True),
    "StringMatch": _string(_like),
    "StringNotMatch": _string(_like, negated=True),
    # In the vendor's examples for 1.1, though not in its table of operators.
    "StringStartWith": _Test(_text, _text, str.startswith, versions=_ONLY_1_1),
    "StringEndWith": _Test(_text, _text, str.endswith, versions=_ONLY_1_1),
    "NumberEquals": _Test(_number, _number, operator.eq),
    "NumberNotEquals": _Test(_number, _number, operator.eq, negated=True),
    "NumberLessThan": _Test(_number, _number, operator.lt),
    "NumberLessThanEquals": _Test(_number, _number, operator.le),
    "NumberGreaterThan": _Test(_number, _number, operator.gt),
    "NumberGreaterThanEquals": _Test(_number, _number, operator.ge),
    "DateLessThan": _Test(_date, _date, operator.lt),
    "DateLessThanEquals": _Test(_date, _date, operator.le),
    "DateGreaterThan": _Test(_date, _date, operator.gt),
    "DateGreaterThanEquals": _Test(_date, _date, operator.ge),
    "Bool": _Test(_bool, _bool, operator.eq),
    "Null": _Test(_bool, _bool, operator.eq),
    "IpAddress": _Test(_network, _address, _in_network, versions=_ONLY_5_0),
    "NotIpAddress": _Test(_network, _address, _in_network, negated=True, versions=_ONLY_5_0),
}

# Keys that take no parameter, in lower case.
_PLAIN_KEYS = frozenset(
    {
        "g:currenttime",
        "g:domainname",
        "g:enterpriseprojectid",
        "g:mfaage",
        "g:mfapresent",
        "g:projectname",
        "g:requestedregion",
        "g:resourceaccount",
        "g:resourceorgid",
        "g:servicename",
        "g:sourceip",
        "g:sourcevpce",
        "g:tagkeys",
        "g:userid",
        "g:username",
        "iam:policyurn",
        "iam:resourceisrootuser",
        "kms:encryptionalgorithm",
        "kms:expirationtime",
        "kms:grantoperations",
        "kms:granteeprincipal",
        "kms:granteeprincipaltype",
        "kms:keyorigin",
        "kms:keyspec",
        "kms:keyusage",
        "kms:messagetype",
        "kms:multiregionkeytype",
        "kms:requestalias",
        "kms:resourcealiases",
        "kms:retiringprincipal",
        "kms:signingalgorithm",
        "kms:wrappingalgorithm",
    }
)
_TAG_KEY = re.compile(r"g:(requesttag|resourcetag|principaltag)/[^\x00-\x1f]{1,128}", re.ASCII)
# Registers 0 to 31, without leading zeros: "PCR00" would be a name that no request has.
_ATTESTATION_KEY = re.compile(r"kms:recipientattestation/pcr([0-9]|[12][0-9]|3[01])", re.ASCII)


def parse_operator(name: str, version: str, where: str) -> tuple[Quantifier, str, bool]:
    """Return quantifier, bare operator name, and whether it has the suffix IfExists.

    Raises:
        MalformedInput: No such operator in this policy version; the message starts with `where`.
    """
    quantifier = Quantifier.NONE
    bare = name
    for candidate in (Quantifier.ALL, Quantifier.ANY):
        if name.startswith(candidate.value):
            quantifier = candidate
            bare = name.removeprefix(candidate.value)
    if_exists = bare.endswith("IfExists")
    bare = bare.removesuffix("IfExists")
    test = _TESTS.get(bare)
    if test is None or version not in test.versions:
        raise MalformedInput(f"{where}: expected an operator of version {version}, got {name!r}")
    if bare == "Null" and (if_exists or quantifier is not Quantifier.NONE):
        raise MalformedInput(f"{where}: expected Null without prefix and suffix, got {name!r}")
    return quantifier, bare, if_exists


def parse_key(key: str, where: str) -> str:
    """Return `key` if it is a condition key that exists; case is ignored, a tag's name kept.

    Raises:
        MalformedInput: It is not; the message starts with `where`.
    """
    lowered = ascii_lower(key)
    if lowered in _PLAIN_KEYS or _TAG_KEY.fullmatch(lowered) or _ATTESTATION_KEY.fullmatch(lowered):
        return key
    raise MalformedInput(f"{where}: expected a known condition key, got {key[:80]!r}")


@dataclass(frozen=True, slots=True)
class Condition:
    """One operator applied to one key.

    Attributes:
        operator: Bare name, without prefix and suffix.
        key: As written in the policy.
        values: The expected values, at least one, each of the operator's kind.
        quantifier: See rule 4.
        if_exists: See rule 2.
    """

    operator: str
    key: str
    values: tuple[str, ...]
    quantifier: Quantifier = Quantifier.NONE
    if_exists: bool = False

    def __post_init__(self) -> None:
        test = _TESTS[self.operator]
        if not self.values:
            raise MalformedInput(f"{self.key}: expected at least one value, got none")
        for value in self.values:
            try:
                test.parse_expected(value)
            except ValueError as error:
                raise MalformedInput(f"{self.key}: expected {error}, got {value[:80]!r}") from error

    @property
    def is_negated(self) -> bool:
        """Whether the operator wants the values *not* to match."""
        return _TESTS[self.operator].negated

    @property
    def register(self) -> int | None:
        """The register that an attestation key names, None for any other key."""
        match = _ATTESTATION_KEY.fullmatch(ascii_lower(self.key))
        return int(match[1]) if match else None

    def find_difference(self, context: RequestContext) -> str | None:
        """Return None if the request fulfils the condition, else what differs, in words."""
        actual = _look_up(context, self.key)
        if self.operator == "Null":
            if _TESTS["Null"].accepts("false" if actual else "true", self.values):
                return None
            if not actual:
                return f"{self.key} expected a value, got none"
            return f"{self.key} expected no value, got {_shorten_all(actual)}"
        if actual is None:  # rule 2
            return None if self.if_exists else f"{self._wanted()}, got no value"
        if self._holds(actual):
            return None
        return f"{self._wanted()}, got {_shorten_all(actual)}"

    def _holds(self, actual: tuple[str, ...]) -> bool:
        test = _TESTS[self.operator]
        passed = [test.accepts(value, self.values) for value in actual]
        # Rule 4. Without a prefix a negated operator wants every value to pass: one that matches
        # is one too many.
        every = self.quantifier is Quantifier.ALL or (
            self.quantifier is Quantifier.NONE and test.negated
        )
        if self.quantifier is Quantifier.NONE and not passed:
            return False
        return all(passed) if every else any(passed)

    def _wanted(self) -> str:
        shown = _shorten_all(self.values)
        match self.operator:
            case "StringEquals" | "StringEqualsIgnoreCase" | "NumberEquals":
                kind = "one of"
            case _:
                kind = self.operator
        return f"{self.key} expected {self.quantifier.value}{kind} [{shown}]"


def _look_up(context: RequestContext, key: str) -> tuple[str, ...] | None:
    wanted = ascii_lower(key)
    for name, values in context.items():
        if ascii_lower(name) == wanted:
            return values
    return None


def _shorten_all(values: tuple[str, ...]) -> str:
    if not values:
        return "an empty list"
    shown = ", ".join(_shorten(value) for value in values[:_SHOWN_VALUES])
    return (
        shown
        if len(values) <= _SHOWN_VALUES
        else f"{shown}, and {len(values) - _SHOWN_VALUES} more"
    )


def _shorten(value: str) -> str:
    text = ascii(value)[1:-1]  # request values are hostile: no control characters in logs
    if len(text) <= _SHOWN_CHARACTERS:
        return text or "''"
    return f"{text[:10]}...{text[-6:]}"
