"""What one call of the IAM's HTTP interface is made of, before and after its permission is checked.

A handler has two halves. The first reads the request, strictly, and says what permission it needs;
the second, `Plan.run`, does it. `api` asks the policies in between, so no handler can forget to.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from qtenclave.iam.access import Caller
from qtenclave.iam.identities import AccountId, NotFound, User
from qtenclave.iam.members import Body, Query
from qtenclave.iam.store import Store

__all__ = ["Answer", "Call", "Operation", "Plan", "find_user", "timestamp", "user_resource"]


@dataclass(frozen=True, slots=True)
class Answer:
    """Status and JSON object of an answer; an answer without a body has None."""

    status: int
    body: Mapping[str, object] | None = None


@dataclass(frozen=True, slots=True)
class Call:
    """One authenticated request.

    Attributes:
        store: What it works on.
        caller: Who sent it.
        parts: The variable parts of the path.
        query: Parameters, not yet read.
        body: Members, not yet read.
        now: Time of arrival.
    """

    store: Store
    caller: Caller
    parts: Mapping[str, str]
    query: Query
    body: Body
    now: datetime

    @property
    def account_id(self) -> AccountId:
        """The only account that the call sees."""
        return self.caller.account_id


@dataclass(frozen=True, slots=True)
class Plan:
    """A call that is read, and waits for permission.

    Attributes:
        resource: What it works on, as policies name it.
        run: Does it.
        context: Condition keys of the request.
        details: For the audit log: ids and digests.
        root_only: No policy can allow it to another than the root user.
    """

    resource: str
    run: Callable[[], Answer]
    context: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    details: Mapping[str, str] = field(default_factory=dict)
    root_only: bool = False


@dataclass(frozen=True, slots=True)
class Operation:
    """One row of the interface.

    Attributes:
        method: HTTP method.
        path: With variable parts in braces.
        action: Its name in policies; None where being known is enough.
        prepare: Its first half.
    """

    method: str
    path: str
    action: str | None
    prepare: Callable[[Call], Plan]

    def match(self, raw_path: bytes) -> dict[str, str] | None:
        """Return the variable parts of a path that is this operation's, else None.

        The path is matched as it came: a signature also covers its escaped spellings, and ids hold
        nothing that needs one.
        """
        pattern = re.sub(r"\{([a-z_]+)\}", r"(?P<\1>[A-Za-z0-9_-]{1,64})", self.path)
        match = re.fullmatch(pattern.encode(), raw_path)
        if match is None:
            return None
        return {name: value.decode() for name, value in match.groupdict().items()}


def find_user(call: Call, user_id: str) -> User | None:
    """Return a user of the caller's account, None if there is none."""
    try:
        return call.store.find_user(call.account_id, user_id)
    except NotFound:
        return None


def user_resource(call: Call, user: User | None, user_id: str) -> str:
    """Return the name of a user for policies, also of one that is not there.

    Permission is asked before "not found" is answered, so that only who may use a name learns
    whether it exists.
    """
    return user.urn if user else f"iam::{call.account_id}:user:{user_id}"


def timestamp(time: datetime) -> str:
    """Return a time as answers spell it."""
    return time.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
