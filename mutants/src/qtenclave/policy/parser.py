"""Policy documents, versions 1.1 and 5.0, from JSON text.

Strict: a member, operator or condition key that we do not know makes the whole document invalid,
because a restriction that is skipped is a door left open. Every message starts with the path of the
place that is wrong, such as `Statement[0].Condition.StringEquals`.

Identity policies alone: no Principal. Version 1.1 may write a single string where its grammar has a
list, as the vendor's own examples do.
"""

import json
import re
from collections.abc import Sequence
from typing import NoReturn

from qtenclave.errors import MalformedInput
from qtenclave.policy.conditions import Condition, parse_key, parse_operator
from qtenclave.policy.document import Effect, Policy, Statement
from qtenclave.policy.patterns import ActionPattern, ResourcePattern, ascii_lower

__all__ = ["MAX_DOCUMENT_BYTES", "parse_policy"]

# Bounds on what one evaluation can cost. A digest takes about 100 bytes, so this holds some 300.
MAX_DOCUMENT_BYTES = 32 * 1024
_MAX_STATEMENTS = 64
_MAX_ENTRIES = 128
_MAX_CONDITIONS = 64

_MEMBERS = {
    "1.1": frozenset({"Effect", "Action", "Resource", "Condition"}),
    "5.0": frozenset(
        {"Sid", "Effect", "Action", "NotAction", "Resource", "NotResource", "Condition"}
    ),
}
_SID = re.compile(r"[A-Za-z0-9_-]{1,64}", re.ASCII)

_Object = dict[str, object]


def parse_policy(text: str | bytes) -> Policy:
    """Return the policy that a document spells.

    Raises:
        MalformedInput: The document is not a policy of version 1.1 or 5.0.
    """
    document = _load(text)
    _refuse_unknown(document, frozenset({"Version", "Statement"}), "policy")
    version = _member(document, "Version", "policy")
    if not isinstance(version, str) or version not in _MEMBERS:
        raise MalformedInput(f'Version: expected "1.1" or "5.0", got {_show(version)}')
    statements = _member(document, "Statement", "policy")
    if not isinstance(statements, list) or not 1 <= len(statements) <= _MAX_STATEMENTS:
        raise MalformedInput(f"Statement: expected a list of 1 to {_MAX_STATEMENTS} statements")
    parsed = tuple(
        _parse_statement(item, version, f"Statement[{index}]")
        for index, item in enumerate(statements)
    )
    return Policy(version, parsed)


def _load(text: str | bytes) -> _Object:
    try:
        data = text.encode() if isinstance(text, str) else bytes(text)
        if len(data) > MAX_DOCUMENT_BYTES:
            raise MalformedInput(
                f"policy: expected at most {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
            )
        document = json.loads(
            data.decode(), object_pairs_hook=_unique_members, parse_constant=_refuse_constant
        )
    except MalformedInput:
        raise
    except (ValueError, RecursionError) as error:  # bad UTF-8 is a ValueError too
        raise MalformedInput(f"policy: expected JSON text, got something else ({error})") from error
    if not isinstance(document, dict):
        raise MalformedInput(f"policy: expected an object, got {_show(document)}")
    return document


def _unique_members(pairs: list[tuple[str, object]]) -> _Object:
    members: _Object = {}
    for name, value in pairs:
        if name in members:
            raise MalformedInput(f"policy: expected each member once, got {name[:80]!r} twice")
        members[name] = value
    return members


def _refuse_constant(name: str) -> NoReturn:
    raise MalformedInput(f"policy: expected JSON text, got {name}")


def _parse_statement(item: object, version: str, where: str) -> Statement:
    if not isinstance(item, dict):
        raise MalformedInput(f"{where}: expected an object, got {_show(item)}")
    _refuse_unknown(item, _MEMBERS[version], where)
    effect = _member(item, "Effect", where)
    if effect not in ("Allow", "Deny"):
        raise MalformedInput(f'{where}.Effect: expected "Allow" or "Deny", got {_show(effect)}')
    action_member = _one_of(item, "Action", "NotAction", where)
    if action_member is None:
        raise MalformedInput(f"{where}: expected the member Action, got none")
    place = f"{where}.{action_member}"
    actions = tuple(
        ActionPattern.parse(text, place) for text in _strings(item[action_member], place)
    )
    resource_member = _one_of(item, "Resource", "NotResource", where)
    if resource_member is None:
        resources: tuple[ResourcePattern, ...] = (ResourcePattern("*", None),)
    else:
        place = f"{where}.{resource_member}"
        resources = tuple(
            ResourcePattern.parse(text, place) for text in _strings(item[resource_member], place)
        )
    return Statement(
        effect=Effect(effect),
        actions=actions,
        excludes_actions=action_member == "NotAction",
        resources=resources,
        excludes_resources=resource_member == "NotResource",
        conditions=_parse_conditions(item.get("Condition", {}), version, f"{where}.Condition"),
        sid=_parse_sid(item.get("Sid"), where),
    )


def _parse_conditions(item: object, version: str, where: str) -> tuple[Condition, ...]:
    if not isinstance(item, dict):
        raise MalformedInput(f"{where}: expected an object, got {_show(item)}")
    conditions: list[Condition] = []
    for operator_name, tests in item.items():
        place = f"{where}.{operator_name[:80]}"
        quantifier, operator, if_exists = parse_operator(operator_name, version, where)
        if not isinstance(tests, dict) or not tests:
            raise MalformedInput(f"{place}: expected an object with keys, got {_show(tests)}")
        if len({ascii_lower(key) for key in tests}) != len(tests):
            raise MalformedInput(f"{place}: expected each key once, got two that differ in case")
        for key, values in tests.items():
            try:
                conditions.append(
                    Condition(
                        operator=operator,
                        key=parse_key(key, place),
                        values=_strings(values, f"{place}.{key[:80]}"),
                        quantifier=quantifier,
                        if_exists=if_exists,
                    )
                )
            except MalformedInput as error:
                if str(error).startswith(where):
                    raise
                raise MalformedInput(f"{place}: {error}") from error
    if len(conditions) > _MAX_CONDITIONS:
        raise MalformedInput(f"{where}: expected at most {_MAX_CONDITIONS} tests")
    return tuple(conditions)


def _parse_sid(value: object, where: str) -> str | None:
    if value is None or (isinstance(value, str) and _SID.fullmatch(value)):
        return value
    raise MalformedInput(f"{where}.Sid: expected 1 to 64 letters, digits, '_' or '-'")


def _one_of(item: _Object, name: str, opposite: str, where: str) -> str | None:
    if name in item and opposite in item:
        raise MalformedInput(f"{where}: expected {name} or {opposite}, got both")
    return name if name in item else opposite if opposite in item else None


def _strings(value: object, where: str) -> tuple[str, ...]:
    items = [value] if isinstance(value, str) else value
    if not isinstance(items, list) or not 1 <= len(items) <= _MAX_ENTRIES:
        raise MalformedInput(f"{where}: expected a text or a list of 1 to {_MAX_ENTRIES} texts")
    texts = tuple(item for item in items if isinstance(item, str))
    if len(texts) != len(items):
        raise MalformedInput(f"{where}: expected texts alone, got another kind of value")
    for text in texts:
        # JSON can spell half of a surrogate pair, which no other layer can store or print.
        if any("\ud800" <= character <= "\udfff" for character in text):
            raise MalformedInput(f"{where}: expected valid Unicode text")
    return texts


def _member(item: _Object, name: str, where: str) -> object:
    if name not in item:
        raise MalformedInput(f"{where}: expected the member {name}, got none")
    return item[name]


def _refuse_unknown(item: _Object, known: frozenset[str], where: str) -> None:
    unknown: Sequence[str] = sorted(item.keys() - known)
    if unknown:
        expected = ", ".join(sorted(known))
        raise MalformedInput(f"{where}: expected members among {expected}; got {unknown[0][:80]!r}")


def _show(value: object) -> str:
    if isinstance(value, str):
        return repr(value[:80])
    return "null" if value is None else f"a value of kind {type(value).__name__}"
