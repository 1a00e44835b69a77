"""The values of the policy language: what a document says once it is parsed."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from qtenclave.policy.conditions import Condition
from qtenclave.policy.patterns import ActionPattern, ResourcePattern

__all__ = ["Effect", "NamedPolicy", "Policy", "Statement"]


class Effect(Enum):
    """What a statement does when it applies."""

    ALLOW = "Allow"
    DENY = "Deny"


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement.

    Attributes:
        effect: Allow or Deny.
        actions: Patterns of Action or NotAction, at least one.
        excludes_actions: `actions` are those of NotAction.
        resources: Patterns of Resource or NotResource; `*` where the document leaves them out.
        excludes_resources: `resources` are those of NotResource.
        conditions: All must be fulfilled; none is always fulfilled.
        sid: The name that the author gave it, or None.
    """

    effect: Effect
    actions: tuple[ActionPattern, ...]
    excludes_actions: bool
    resources: tuple[ResourcePattern, ...]
    excludes_resources: bool
    conditions: tuple[Condition, ...]
    sid: str | None = None

    def covers_action(self, names: Sequence[str]) -> bool:
        """Say whether the statement speaks of the action that goes by any of these names."""
        found = any(pattern.matches(name) for pattern in self.actions for name in names)
        return found is not self.excludes_actions

    def covers_resource(self, resource: str) -> bool:
        """Say whether the statement speaks of this resource."""
        found = any(pattern.matches(resource) for pattern in self.resources)
        return found is not self.excludes_resources


@dataclass(frozen=True, slots=True)
class Policy:
    """A whole document; `version` is "1.1" or "5.0"."""

    version: str
    statements: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class NamedPolicy:
    """A policy under the name that its owner knows it by, for messages."""

    name: str
    policy: Policy
