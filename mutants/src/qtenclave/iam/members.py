"""Request bodies and queries, read strictly: nothing unknown, missing or of another kind passes.

A body is one JSON object. Reading takes members out; `close` refuses what nobody read.
"""

import json
import re

from qtenclave.iam.faults import BadParameter, FaultCode
from qtenclave.iam.signing import parse_query

__all__ = ["Body", "Page", "Query", "parse_body", "parse_parameters"]

_MAX_PAGE = 200
_DEFAULT_PAGE = 100
_MARKER = re.compile(r"[0-9a-f]{32}", re.ASCII)
_LIMIT = re.compile(r"[1-9][0-9]{0,2}", re.ASCII)


class Body:
    """The members of a request body."""

    def __init__(self, members: dict[str, object]) -> None:
        self._members = dict(members)

    def text(self, name: str) -> str:
        """Take a text that must be there."""
        value = self.optional_text(name)
        if value is None:
            raise BadParameter(FaultCode.BODY, f"{name}: expected a text, got nothing")
        return value

    def optional_text(self, name: str) -> str | None:
        """Take a text; None if it is not there."""
        value = self._members.pop(name, None)
        if value is None:
            return None
        if not isinstance(value, str):
            raise BadParameter(FaultCode.BODY, f"{name}: expected a text, got another kind")
        if any("\ud800" <= character <= "\udfff" for character in value):
            raise BadParameter(FaultCode.BODY, f"{name}: expected valid Unicode text")
        return value

    def flag(self, name: str) -> bool:
        """Take a truth value that must be there."""
        value = self.optional_flag(name)
        if value is None:
            raise BadParameter(FaultCode.BODY, f"{name}: expected true or false, got nothing")
        return value

    def optional_flag(self, name: str) -> bool | None:
        """Take a truth value; None if it is not there."""
        value = self._members.pop(name, None)
        if value is not None and not isinstance(value, bool):
            raise BadParameter(FaultCode.BODY, f"{name}: expected true or false, got another kind")
        return value

    def close(self) -> None:
        """Refuse what nobody read."""
        if self._members:
            name = min(self._members)
            raise BadParameter(FaultCode.BODY, f"body: expected known members, got {name[:64]!a}")


class Query:
    """The parameters of a request's query."""

    def __init__(self, parameters: dict[str, str]) -> None:
        self._parameters = dict(parameters)

    def optional_text(self, name: str) -> str | None:
        """Take a parameter; None if it is not there."""
        return self._parameters.pop(name, None)

    def page(self) -> "Page":
        """Take `limit` and `marker`."""
        limit = self._parameters.pop("limit", str(_DEFAULT_PAGE))
        marker = self._parameters.pop("marker", "")
        if not _LIMIT.fullmatch(limit) or int(limit) > _MAX_PAGE:
            raise BadParameter(FaultCode.PARAMETER, f"limit: expected 1 to {_MAX_PAGE}")
        if marker and not _MARKER.fullmatch(marker):
            raise BadParameter(FaultCode.MARKER, "marker: expected that of a page before")
        return Page(int(limit), marker)

    def close(self) -> None:
        """Refuse what nobody read."""
        if self._parameters:
            name = min(self._parameters)
            raise BadParameter(
                FaultCode.PARAMETER, f"query: expected known parameters, got {name[:64]!a}"
            )


class Page:
    """Which part of a list is asked for."""

    def __init__(self, limit: int, marker: str) -> None:
        self.limit = limit
        self.marker = marker

    def cut(self, ids: list[str]) -> dict[str, object]:
        """Return `page_info` for `ids`, of which one more than `limit` says that more follow."""
        more = len(ids) > self.limit
        shown = min(len(ids), self.limit)
        return {"next_marker": ids[shown - 1] if more else None, "current_count": shown}


def parse_body(data: bytes) -> Body:
    """Return the members of a body; an empty one has none.

    Raises:
        BadParameter: It is no JSON object, or names a member twice.
    """
    if not data:
        return Body({})
    try:
        document = json.loads(data.decode(), object_pairs_hook=_unique)
    except (ValueError, RecursionError) as error:
        raise BadParameter(FaultCode.BODY, "body: expected a JSON object") from error
    if not isinstance(document, dict):
        raise BadParameter(FaultCode.BODY, "body: expected a JSON object, got another kind")
    return Body(document)


def parse_parameters(raw_query: bytes) -> Query:
    """Return the parameters of a query.

    Raises:
        BadParameter: One is named twice, which a signature does not put in order, or is not UTF-8.
    """
    parameters: dict[str, str] = {}
    for key, value in parse_query(raw_query):
        try:
            name, text = key.decode(), value.decode()
        except UnicodeDecodeError as error:
            raise BadParameter(FaultCode.PARAMETER, "query: expected UTF-8") from error
        if name in parameters:
            raise BadParameter(FaultCode.PARAMETER, "query: expected each parameter once")
        parameters[name] = text
    return Query(parameters)


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise ValueError("a member twice")
    return members
