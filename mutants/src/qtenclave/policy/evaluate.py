"""The decision: may this request be done under these policies?

1. A Deny that applies refuses, whatever else is said.
2. An Allow that applies permits.
3. Otherwise no: also when there is no policy, and no statement.

A statement applies when it covers the action and the resource and all its conditions are fulfilled.
The decision explains itself: for each Allow that covers the action, what kept it from applying.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from qtenclave.errors import InvalidRequest, Rejected
from qtenclave.policy.conditions import RequestContext
from qtenclave.policy.document import Effect, NamedPolicy, Statement

__all__ = ["AccessRequest", "Decision", "NotAllowed", "evaluate", "require_allowed"]


@dataclass(frozen=True, slots=True)
class AccessRequest:
    """What somebody wants to do.

    Attributes:
        actions: All names of the action, the newest first: a policy that names any of them speaks
            of it.
        resource: `service:region:account:type:path`, or `*` for an action on no one resource.
        context: Condition keys and their values. A key that is absent is not there at all: never
            fill one with an empty text.
    """

    actions: tuple[str, ...]
    resource: str
    context: RequestContext = field(default_factory=dict)

    def __post_init__(self) -> None:
        if not self.actions:  # NotAction would cover an action without a name
            raise InvalidRequest("access request: expected an action, got none")


@dataclass(frozen=True, slots=True)
class Decision:
    """What the policies say.

    Attributes:
        allowed: Rule 2 held and rule 1 did not.
        denied: Rule 1 held: an explicit refusal, which not even the root user may pass.
        reasons: One sentence per statement that mattered; never empty.
    """

    allowed: bool
    denied: bool
    reasons: tuple[str, ...]


class NotAllowed(Rejected):
    """The policies do not permit it.

    Attributes:
        reasons: Those of the decision.
    """

    def __init__(self, reasons: tuple[str, ...]) -> None:
        super().__init__("; ".join(reasons))
        self.reasons = reasons


def evaluate(policies: Sequence[NamedPolicy], request: AccessRequest) -> Decision:
    """Decide. Raises nothing, whatever the request holds."""
    allows: list[str] = []
    denies: list[str] = []
    shortfalls: list[str] = []
    for named in policies:
        for number, statement in enumerate(named.policy.statements, start=1):
            if not statement.covers_action(request.actions):
                continue
            title = _title(named, number, statement)
            differences = _differences(statement, request)
            if statement.effect is Effect.DENY:
                if not differences:
                    denies.append(f"{title} denies {request.actions[0]}")
            elif differences:
                shortfalls.append(f"{title} does not apply: {', '.join(differences)}")
            else:
                allows.append(f"{title} allows {request.actions[0]}")
    if denies:
        return Decision(allowed=False, denied=True, reasons=tuple(denies))
    if allows:
        return Decision(allowed=True, denied=False, reasons=tuple(allows))
    if not shortfalls:
        names = ", ".join(named.name for named in policies[:8])
        attached = f"(attached: {names})" if policies else "(none is attached)"
        shortfalls.append(f"no policy allows {request.actions[0]} {attached}")
    return Decision(allowed=False, denied=False, reasons=tuple(shortfalls))


def require_allowed(decision: Decision) -> None:
    """Let an allowed decision pass.

    Raises:
        NotAllowed: Any other one, with its reasons.
    """
    if not decision.allowed:
        raise NotAllowed(decision.reasons)


def _differences(statement: Statement, request: AccessRequest) -> list[str]:
    if not statement.covers_resource(request.resource):
        return [f"resource {request.resource[:200]!r} is not among its resources"]
    found = (condition.find_difference(request.context) for condition in statement.conditions)
    return [difference for difference in found if difference is not None]


def _title(named: NamedPolicy, number: int, statement: Statement) -> str:
    sid = f" ({statement.sid})" if statement.sid else ""
    return f"policy {named.name}, statement {number}{sid}"
