"""The values of identity management: accounts, users, keys, policies, and what names may look like.

A value checks its names when they come in from outside, through the `check_` functions; rows of our
own database are taken as they are.
"""

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import NewType

from qtenclave.errors import InvalidRequest, WrongState

__all__ = [
    "AccessKey",
    "Account",
    "AccountId",
    "AttachedPolicy",
    "Attachment",
    "Conflict",
    "KeyOwner",
    "NewAccessKey",
    "NotFound",
    "PolicyId",
    "PolicyVersion",
    "Project",
    "StoredPolicy",
    "TooMany",
    "User",
    "UserId",
    "check_description",
    "check_path",
    "check_policy_name",
    "check_user_name",
    "to_ms",
    "to_time",
]

AccountId = NewType("AccountId", str)
UserId = NewType("UserId", str)
PolicyId = NewType("PolicyId", str)

# Source: IAM 5.0 API reference, parameters of CreateUserV5 and CreatePolicyV5.
_USER_NAME = re.compile(r"[A-Za-z_. -][A-Za-z0-9_. -]{0,63}", re.ASCII)
_POLICY_NAME = re.compile(r"[A-Za-z0-9_+=.@-]{1,128}", re.ASCII)
_PATH = re.compile(r"([A-Za-z0-9.,+@=_-]+/)*", re.ASCII)
_DESCRIPTION = re.compile(r"[^@#%&<>\\$^*\x00-\x1f\x7f\ud800-\udfff]{0,255}")
_MAX_PATH_CHARACTERS = 512


class NotFound(InvalidRequest):
    """Nothing of that name or id is in the caller's account."""


class Conflict(WrongState):
    """It exists already, or something still depends on it."""


class TooMany(WrongState):
    """A limit on how many there may be is reached.

    Attributes:
        limit: What is limited: "attachments", "versions" or "access keys".
    """

    def __init__(self, limit: str, count: int) -> None:
        super().__init__(f"{limit}: expected at most {count}, got one more")
        self.limit = limit


@dataclass(frozen=True, slots=True)
class Account:
    """The owner of everything else; the vendor's older name for it is domain."""

    account_id: AccountId
    name: str


@dataclass(frozen=True, slots=True)
class Project:
    """An account's share of a region."""

    project_id: str
    name: str


@dataclass(frozen=True, slots=True)
class User:
    """Somebody with access keys."""

    user_id: UserId
    account_id: AccountId
    name: str
    description: str
    is_root: bool
    enabled: bool
    created: datetime

    @property
    def urn(self) -> str:
        """The name that policies use."""
        return f"iam::{self.account_id}:user:{self.name}"


@dataclass(frozen=True, slots=True)
class AccessKey:
    """An access key without its secret."""

    access_key: str
    user_id: UserId
    active: bool
    created: datetime


@dataclass(frozen=True, slots=True)
class NewAccessKey:
    """An access key with its secret, which is told once."""

    key: AccessKey
    secret_key: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class KeyOwner:
    """What a verifier needs to know about an access key."""

    key: AccessKey
    secret_key: str = field(repr=False)
    failures: int
    locked_until: datetime
    user: User
    account: Account
    projects: tuple[Project, ...]


@dataclass(frozen=True, slots=True)
class StoredPolicy:
    """A policy without its documents."""

    policy_id: PolicyId
    account_id: AccountId
    name: str
    path: str
    description: str
    default_version: int
    attachment_count: int
    created: datetime
    updated: datetime

    @property
    def urn(self) -> str:
        """The name that policies use."""
        return f"iam::{self.account_id}:policy:{self.path}{self.name}"


@dataclass(frozen=True, slots=True)
class PolicyVersion:
    """One version of a policy's document."""

    version: int
    is_default: bool
    document: str
    created: datetime


@dataclass(frozen=True, slots=True)
class AttachedPolicy:
    """A policy attached to some user, and since when."""

    policy: StoredPolicy
    attached: datetime


@dataclass(frozen=True, slots=True)
class Attachment:
    """A user that some policy is attached to, and since when."""

    user_id: UserId
    attached: datetime


def check_user_name(name: str) -> str:
    """Return `name` if a user may be called so.

    Raises:
        InvalidRequest: It may not.
    """
    if not _USER_NAME.fullmatch(name):
        raise InvalidRequest(
            "user name: expected 1 to 64 letters, digits, '_', '-', '.' or spaces, no digit first"
        )
    return name


def check_policy_name(name: str) -> str:
    """Return `name` if a policy may be called so.

    Raises:
        InvalidRequest: It may not.
    """
    if not _POLICY_NAME.fullmatch(name):
        raise InvalidRequest("policy name: expected 1 to 128 letters, digits or any of _+=.@-")
    return name


def check_path(path: str) -> str:
    """Return `path` if a policy may lie there: empty, or parts that each end in a slash.

    Raises:
        InvalidRequest: It may not.
    """
    if len(path) > _MAX_PATH_CHARACTERS or not _PATH.fullmatch(path):
        raise InvalidRequest("path: expected nothing or parts that each end in '/', like a/b/")
    return path


def check_description(text: str) -> str:
    r"""Return `text` if it may describe something.

    Raises:
        InvalidRequest: It may not.
    """
    if not _DESCRIPTION.fullmatch(text):
        raise InvalidRequest(
            r"description: expected at most 255 printable characters, none of @#%&<>\$^*"
        )
    return text


def to_ms(time: datetime) -> int:
    """Return milliseconds since 1970 of an aware time."""
    return int(time.timestamp() * 1000)


def to_time(milliseconds: int) -> datetime:
    """Return the aware UTC time of milliseconds since 1970."""
    return datetime.fromtimestamp(milliseconds / 1000, UTC)
