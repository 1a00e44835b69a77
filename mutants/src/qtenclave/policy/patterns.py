"""How a policy names actions and resources, and which ones such a name covers.

Matching takes time proportional to the product of both lengths at worst: no regular expression is
built from a policy, so nobody can write one that runs for minutes.
"""

import re
from dataclasses import dataclass

from qtenclave.errors import MalformedInput

__all__ = ["ActionPattern", "ResourcePattern", "ascii_lower", "glob_match"]

_LOWER = {upper: upper + 32 for upper in range(ord("A"), ord("Z") + 1)}
_ACTION_PART = re.compile(r"[A-Za-z0-9_*-]{0,64}")
# Generous against real names; it bounds what one entry can cost.
_MAX_RESOURCE_CHARACTERS = 512
_URN_PARTS = 5


def ascii_lower(text: str) -> str:
    """Return `text` with A to Z in lower case, and nothing else folded.

    Unicode folding would make distinct identifiers equal: the Kelvin sign lowers to `k`.
    """
    return text.translate(_LOWER)


def glob_match(pattern: str, text: str, *, single: bool = False) -> bool:
    """Say whether `*` (any run of characters) in `pattern` can make it `text`.

    Args:
        pattern: The pattern.
        text: What it is held against, as a whole.
        single: `?` stands for exactly one character.
    """
    position = index = 0
    star, resume = -1, 0
    while index < len(text):
        here = pattern[position] if position < len(pattern) else None
        if here == "*":
            star, resume = position, index
            position += 1
        elif here is not None and (here == text[index] or (single and here == "?")):
            position += 1
            index += 1
        elif star >= 0:  # let the last star take one character more
            resume += 1
            position, index = star + 1, resume
        else:
            return False
    return pattern[position:].strip("*") == ""


@dataclass(frozen=True, slots=True)
class ActionPattern:
    """`service:type:operation`, each with `*` allowed; also `service:*` and `*`.

    `text` is as written; `parts` are the three parts in lower case.
    """

    text: str
    parts: tuple[str, str, str]

    @classmethod
    def parse(cls, text: str, where: str) -> "ActionPattern":
        """Return the pattern that `text` spells.

        Raises:
            MalformedInput: It is none; the message starts with `where`.
        """
        if text == "*":
            return cls(text, ("*", "*", "*"))
        parts = ascii_lower(text).split(":")
        if len(parts) == 2 and parts[1] == "*":
            parts = [parts[0], "*", "*"]
        fits = len(parts) == 3 and all(_ACTION_PART.fullmatch(part) for part in parts)
        if not fits or not parts[0] or not parts[2]:
            raise MalformedInput(
                f"{where}: expected service:type:operation, service:* or *, got {text[:80]!r}"
            )
        return cls(text, (parts[0], parts[1], parts[2]))

    @property
    def is_literal(self) -> bool:
        """Whether it names one action alone."""
        return not any("*" in part for part in self.parts)

    def matches(self, action: str) -> bool:
        """Say whether the pattern covers the action `service:type:operation`; case is ignored."""
        parts = ascii_lower(action).split(":")
        return len(parts) == 3 and all(map(glob_match, self.parts, parts))


@dataclass(frozen=True, slots=True)
class ResourcePattern:
    """`service:region:account:type:path` with `*` allowed in each part, or `*` for everything.

    `parts` is None for the latter.
    """

    text: str
    parts: tuple[str, ...] | None

    @classmethod
    def parse(cls, text: str, where: str) -> "ResourcePattern":
        """Return the pattern that `text` spells.

        Raises:
            MalformedInput: It is none; the message starts with `where`.
        """
        if text == "*":
            return cls(text, None)
        parts = _split_urn(text)
        if len(parts) != _URN_PARTS or not parts[0] or not parts[3] or not parts[4]:
            raise MalformedInput(
                f"{where}: expected service:region:account:type:path or *, got {text[:80]!r}"
            )
        if len(text) > _MAX_RESOURCE_CHARACTERS or not text.isprintable():
            raise MalformedInput(
                f"{where}: expected at most {_MAX_RESOURCE_CHARACTERS} printable characters"
            )
        return cls(text, parts)

    def matches(self, resource: str) -> bool:
        """Say whether the pattern covers a resource name.

        An operation on no particular resource has the name `*`, which only `*` covers.
        """
        if self.parts is None:
            return True
        parts = _split_urn(resource)
        return len(parts) == _URN_PARTS and all(map(glob_match, self.parts, parts))


def _split_urn(text: str) -> tuple[str, ...]:
    # A path may hold colons: aliases do. Service and type are names of ours, compared without case.
    parts = text.split(":", _URN_PARTS - 1)
    return tuple(ascii_lower(part) if index in (0, 3) else part for index, part in enumerate(parts))
