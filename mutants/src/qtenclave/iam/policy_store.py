"""The SQL of policies: documents in versions, and whom they are attached to.

Every public method is one transaction, and whatever takes an `account_id` sees that account alone.
A document is parsed before it is stored, so no path leads an invalid one into the database.
"""

from __future__ import annotations

import secrets
from datetime import datetime

import sqlalchemy as sa

from qtenclave.database import Database
from qtenclave.errors import MalformedInput
from qtenclave.iam.identities import (
    AccountId,
    AttachedPolicy,
    Attachment,
    Conflict,
    NotFound,
    PolicyId,
    PolicyVersion,
    StoredPolicy,
    TooMany,
    UserId,
    to_ms,
    to_time,
)
from qtenclave.iam.schema import attachments, policies, policy_versions, users
from qtenclave.policy import Finding, NamedPolicy, Severity, lint_policy, parse_policy

__all__ = ["PolicyStore", "check_document"]

# Source: IAM 5.0 API reference, CreatePolicyVersionV5: at most five are kept.
_MAX_VERSIONS = 5
# Source: IAM user guide, "Notes and Constraints".
_MAX_ATTACHMENTS = 20

_Row = sa.Row[tuple[object, ...]]


def check_document(document: str) -> list[Finding]:
    """Return the warnings about a document that may be stored.

    Raises:
        MalformedInput: It is no policy, or one that cannot mean what it says.
    """
    findings = lint_policy(parse_policy(document))
    errors = [finding for finding in findings if finding.severity is Severity.ERROR]
    if errors:
        raise MalformedInput("; ".join(str(error) for error in errors))
    return findings


class PolicyStore:
    """Policies in the IAM's database; part of a `Store`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def in_force(self, user_id: UserId) -> tuple[NamedPolicy, ...]:
        """Return the policies attached to a user, each in its default version.

        Raises:
            MalformedInput: A stored document is none that this program understands. Whoever asks
                must then refuse, since a Deny may be in it.
        """
        with self._database.read() as connection:
            rows = connection.execute(
                sa.select(policies.c.name, policy_versions.c.document)
                .join(attachments, attachments.c.policy_id == policies.c.policy_id)
                .join(
                    policy_versions,
                    sa.and_(
                        policy_versions.c.policy_id == policies.c.policy_id,
                        policy_versions.c.version == policies.c.default_version,
                    ),
                )
                .where(attachments.c.user_id == user_id)
                .order_by(policies.c.name)
            ).all()
        return tuple(NamedPolicy(row.name, parse_policy(row.document)) for row in rows)

    def create(
        self,
        account_id: AccountId,
        name: str,
        document: str,
        now: datetime,
        *,
        path: str = "",
        description: str = "",
    ) -> StoredPolicy:
        """Make a policy with `document` as version 1.

        Raises:
            MalformedInput: The document is no policy that may be stored.
            Conflict: The account has a policy of that name.
        """
        check_document(document)
        policy_id = PolicyId(secrets.token_hex(16))
        with self._database.write() as connection:
            taken = sa.select(policies.c.policy_id).where(
                policies.c.account_id == account_id, policies.c.name == name
            )
            if connection.execute(taken).first() is not None:
                raise Conflict(f"policy name {name}: expected an unused one, got one in use")
            connection.execute(
                policies.insert().values(
                    policy_id=policy_id,
                    account_id=account_id,
                    name=name,
                    path=path,
                    description=description,
                    default_version=1,
                    last_version=1,
                    created_ms=to_ms(now),
                    updated_ms=to_ms(now),
                )
            )
            _insert_version(connection, policy_id, 1, document, now)
            return _find(connection, account_id, policy_id)

    def list(self, account_id: AccountId, limit: int, marker: str = "") -> tuple[StoredPolicy, ...]:
        """Return up to `limit` policies whose ids follow `marker`, by id."""
        with self._database.read() as connection:
            rows = connection.execute(
                _select()
                .where(policies.c.account_id == account_id, policies.c.policy_id > marker)
                .order_by(policies.c.policy_id)
                .limit(limit)
            ).all()
        return tuple(_policy(row) for row in rows)

    def find(self, account_id: AccountId, policy_id: str) -> StoredPolicy:
        """Return a policy.

        Raises:
            NotFound: The account has no such policy.
        """
        with self._database.read() as connection:
            return _find(connection, account_id, policy_id)

    def delete(self, account_id: AccountId, policy_id: str) -> None:
        """Remove a policy with its versions.

        Raises:
            NotFound: The account has no such policy.
            Conflict: It is attached to somebody.
        """
        with self._database.write() as connection:
            policy = _find(connection, account_id, policy_id)
            if policy.attachment_count:
                raise Conflict(
                    f"policy {policy.name}: expected no attachments, got {policy.attachment_count}"
                )
            for table in (policy_versions, policies):
                connection.execute(table.delete().where(table.c.policy_id == policy.policy_id))

    # Versions

    def create_version(
        self,
        account_id: AccountId,
        policy_id: str,
        document: str,
        now: datetime,
        *,
        set_as_default: bool,
    ) -> PolicyVersion:
        """Add a version, in force at once if `set_as_default`.

        Raises:
            MalformedInput: The document is no policy that may be stored.
            NotFound: The account has no such policy.
            TooMany: The policy has five versions.
        """
        check_document(document)
        with self._database.write() as connection:
            policy = _find(connection, account_id, policy_id)
            kept = connection.scalar(
                sa.select(sa.func.count()).where(policy_versions.c.policy_id == policy.policy_id)
            )
            if (kept or 0) >= _MAX_VERSIONS:
                raise TooMany("versions", _MAX_VERSIONS)
            last = connection.scalar(
                sa.select(policies.c.last_version).where(policies.c.policy_id == policy.policy_id)
            )
            number = (last or 0) + 1
            _insert_version(connection, policy.policy_id, number, document, now)
            default = number if set_as_default else policy.default_version
            _touch(connection, policy, now, last_version=number, default_version=default)
            return _find_version(connection, account_id, policy_id, number)

    def list_versions(self, account_id: AccountId, policy_id: str) -> tuple[PolicyVersion, ...]:
        """Return the versions of a policy, oldest first.

        Raises:
            NotFound: The account has no such policy.
        """
        with self._database.read() as connection:
            policy = _find(connection, account_id, policy_id)
            rows = connection.execute(
                sa.select(policy_versions)
                .where(policy_versions.c.policy_id == policy.policy_id)
                .order_by(policy_versions.c.version)
            ).all()
        return tuple(_version(row, policy) for row in rows)

    def find_version(self, account_id: AccountId, policy_id: str, version: int) -> PolicyVersion:
        """Return one version of a policy.

        Raises:
            NotFound: The account has no such policy, or the policy no such version.
        """
        with self._database.read() as connection:
            return _find_version(connection, account_id, policy_id, version)

    def set_default_version(
        self, account_id: AccountId, policy_id: str, version: int, now: datetime
    ) -> None:
        """Put a version in force.

        Raises:
            NotFound: The account has no such policy, or the policy no such version.
        """
        with self._database.write() as connection:
            found = _find_version(connection, account_id, policy_id, version)
            policy = _find(connection, account_id, policy_id)
            _touch(connection, policy, now, default_version=found.version)

    def delete_version(self, account_id: AccountId, policy_id: str, version: int) -> None:
        """Remove a version.

        Raises:
            NotFound: The account has no such policy, or the policy no such version.
            Conflict: It is the one in force.
        """
        with self._database.write() as connection:
            found = _find_version(connection, account_id, policy_id, version)
            if found.is_default:
                raise Conflict(f"version v{version}: expected another one to be the default")
            connection.execute(
                policy_versions.delete().where(
                    policy_versions.c.policy_id == policy_id,
                    policy_versions.c.version == found.version,
                )
            )

    # Attachments

    def attach(self, account_id: AccountId, policy_id: str, user_id: str, now: datetime) -> None:
        """Put a policy in force for a user; no change if it is already.

        Raises:
            NotFound: The account has no such policy or user.
            TooMany: The user has twenty policies.
        """
        with self._database.write() as connection:
            policy = _find(connection, account_id, policy_id)
            _require_user(connection, account_id, user_id)
            held = connection.scalars(
                sa.select(attachments.c.policy_id).where(attachments.c.user_id == user_id)
            ).all()
            if policy.policy_id in held:
                return
            if len(held) >= _MAX_ATTACHMENTS:
                raise TooMany("attachments", _MAX_ATTACHMENTS)
            connection.execute(
                attachments.insert().values(
                    user_id=user_id, policy_id=policy.policy_id, attached_ms=to_ms(now)
                )
            )

    def detach(self, account_id: AccountId, policy_id: str, user_id: str) -> None:
        """Take a policy from a user.

        Raises:
            NotFound: The account has no such policy or user, or they do not go together.
        """
        with self._database.write() as connection:
            policy = _find(connection, account_id, policy_id)
            _require_user(connection, account_id, user_id)
            done = connection.execute(
                attachments.delete().where(
                    attachments.c.user_id == user_id, attachments.c.policy_id == policy.policy_id
                )
            )
            if done.rowcount != 1:
                raise NotFound("attachment: expected the policy on the user, got none")

    def list_attached(
        self, account_id: AccountId, user_id: str, limit: int, marker: str = ""
    ) -> tuple[AttachedPolicy, ...]:
        """Return up to `limit` policies attached to a user whose ids follow `marker`, by id.

        Raises:
            NotFound: The account has no such user.
        """
        with self._database.read() as connection:
            _require_user(connection, account_id, user_id)
            rows = connection.execute(
                _select()
                .add_columns(attachments.c.attached_ms)
                .join(attachments, attachments.c.policy_id == policies.c.policy_id)
                .where(attachments.c.user_id == user_id, policies.c.policy_id > marker)
                .order_by(policies.c.policy_id)
                .limit(limit)
            ).all()
        return tuple(AttachedPolicy(_policy(row), to_time(row.attached_ms)) for row in rows)

    def list_entities(
        self, account_id: AccountId, policy_id: str, limit: int, marker: str = ""
    ) -> tuple[Attachment, ...]:
        """Return up to `limit` users that have a policy, whose ids follow `marker`, by id.

        Raises:
            NotFound: The account has no such policy.
        """
        with self._database.read() as connection:
            policy = _find(connection, account_id, policy_id)
            rows = connection.execute(
                sa.select(attachments)
                .where(attachments.c.policy_id == policy.policy_id, attachments.c.user_id > marker)
                .order_by(attachments.c.user_id)
                .limit(limit)
            ).all()
        return tuple(Attachment(row.user_id, to_time(row.attached_ms)) for row in rows)


def _select() -> sa.Select[tuple[object, ...]]:
    count = (
        sa.select(sa.func.count())
        .where(attachments.c.policy_id == policies.c.policy_id)
        .correlate(policies)
        .scalar_subquery()
        .label("attachment_count")
    )
    return sa.select(*policies.c, count)


def _find(connection: sa.Connection, account_id: AccountId, policy_id: str) -> StoredPolicy:
    row = connection.execute(
        _select().where(policies.c.account_id == account_id, policies.c.policy_id == policy_id)
    ).one_or_none()
    if row is None:
        raise NotFound("policy: expected one of the account, got an unknown id")
    return _policy(row)


def _find_version(
    connection: sa.Connection, account_id: AccountId, policy_id: str, version: int
) -> PolicyVersion:
    policy = _find(connection, account_id, policy_id)
    row = connection.execute(
        sa.select(policy_versions).where(
            policy_versions.c.policy_id == policy.policy_id,
            policy_versions.c.version == version,
        )
    ).one_or_none()
    if row is None:
        raise NotFound(f"policy {policy.name}: expected version v{version}, got none")
    return _version(row, policy)


def _require_user(connection: sa.Connection, account_id: AccountId, user_id: str) -> None:
    found = sa.select(users.c.user_id).where(
        users.c.account_id == account_id, users.c.user_id == user_id
    )
    if connection.execute(found).first() is None:
        raise NotFound("user: expected one of the account, got an unknown id")


def _insert_version(
    connection: sa.Connection, policy_id: PolicyId, number: int, document: str, now: datetime
) -> None:
    connection.execute(
        policy_versions.insert().values(
            policy_id=policy_id, version=number, document=document, created_ms=to_ms(now)
        )
    )


def _touch(
    connection: sa.Connection, policy: StoredPolicy, now: datetime, **changes: int | str
) -> None:
    connection.execute(
        policies.update()
        .where(policies.c.policy_id == policy.policy_id)
        .values(updated_ms=to_ms(now), **changes)
    )


def _policy(row: _Row) -> StoredPolicy:
    return StoredPolicy(
        policy_id=row.policy_id,
        account_id=row.account_id,
        name=row.name,
        path=row.path,
        description=row.description,
        default_version=row.default_version,
        attachment_count=row.attachment_count,
        created=to_time(row.created_ms),
        updated=to_time(row.updated_ms),
    )


def _version(row: _Row, policy: StoredPolicy) -> PolicyVersion:
    return PolicyVersion(
        version=row.version,
        is_default=row.version == policy.default_version,
        document=row.document,
        created=to_time(row.created_ms),
    )
