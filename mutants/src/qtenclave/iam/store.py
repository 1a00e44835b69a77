"""The SQL of identities and their keys; that of policies is in `policy_store`.

Every public method is one transaction. Nothing is kept in the process, so that several services can
work on one database and any of them may be killed at any time. Whatever takes an `account_id` sees
that account alone.
"""

from __future__ import annotations

import secrets
import string
from datetime import datetime, timedelta
from pathlib import Path

import sqlalchemy as sa

from qtenclave.database import Database, open_database
from qtenclave.errors import HostFailure, WrongState
from qtenclave.iam.identities import (
    AccessKey,
    Account,
    AccountId,
    Conflict,
    KeyOwner,
    NewAccessKey,
    NotFound,
    Project,
    TooMany,
    User,
    UserId,
    to_ms,
    to_time,
)
from qtenclave.iam.policy_store import PolicyStore
from qtenclave.iam.schema import (
    access_keys,
    accounts,
    attachments,
    projects,
    settings,
    users,
)
from qtenclave.iam.sealed import MasterKey, open_master_key

__all__ = ["Store", "open_store"]

# Source: API signing guide, "more than five bad signatures lock the access key for five minutes".
_FAILURES_BEFORE_LOCK = 5
_LOCK_TIME = timedelta(minutes=5)

# Source: IAM user guide, "Notes and Constraints".
_MAX_ACCESS_KEYS = 2

_ACCESS_KEY_ALPHABET = string.ascii_uppercase + string.digits
_SECRET_KEY_ALPHABET = string.ascii_letters + string.digits
_CHECK = b"qtenclave iam"

_Row = sa.Row[tuple[object, ...]]


class Store:
    """The IAM's database; made by `open_store`. `policies` is the part of it that holds those."""

    def __init__(self, database: Database, master_key: MasterKey) -> None:
        self.policies = PolicyStore(database)
        self._database = database
        self._master_key = master_key

    def close(self) -> None:
        """Close the database connections."""
        self._database.close()

    def prepare(self) -> None:
        """Bring the tables up to date, and see that the master key is the database's own.

        Raises:
            HostFailure: The database cannot be used, or was sealed with another key.
        """
        with self._database.write() as connection:
            self._database.migrate(connection, Path(__file__).with_name("migrations"))
            found = connection.scalar(
                sa.select(settings.c.value).where(settings.c.name == "master-key-check")
            )
            if found is None:
                value = self._master_key.seal(_CHECK, b"")
                connection.execute(settings.insert().values(name="master-key-check", value=value))
            elif self._master_key.unseal(bytes(found), b"") != _CHECK:
                raise HostFailure("IAM database: expected its check value, got another")

    # Accounts and projects

    def create_account(
        self, name: str, project: str, root: str, now: datetime
    ) -> tuple[KeyOwner, bool]:
        """Return the root user of the account `name`, and whether it was made just now.

        A new account gets one project, a root user and an access key for it. An account that exists
        is left as it is.

        Raises:
            WrongState: The account exists and its root user has no active access key.
        """
        with self._database.write() as connection:
            account_id = connection.scalar(
                sa.select(accounts.c.account_id).where(accounts.c.name == name)
            )
            is_new = account_id is None
            if is_new:
                account_id = secrets.token_hex(16)
                connection.execute(
                    accounts.insert().values(
                        account_id=account_id, name=name, created_ms=to_ms(now)
                    )
                )
                connection.execute(
                    projects.insert().values(
                        project_id=secrets.token_hex(16), account_id=account_id, name=project
                    )
                )
                user = _insert_user(connection, AccountId(account_id), root, "", now, is_root=True)
                self._insert_key(connection, user.user_id, now)
            key = connection.scalar(
                sa.select(access_keys.c.access_key)
                .join(users, users.c.user_id == access_keys.c.user_id)
                .where(users.c.account_id == account_id, users.c.is_root, access_keys.c.active)
                .order_by(access_keys.c.created_ms, access_keys.c.access_key)
            )
            owner = self._owner(connection, key) if key is not None else None
            if owner is None:
                raise WrongState(f"account {name}: expected an active root access key, got none")
            return owner, is_new

    def find_account(self, account_id: AccountId) -> Account:
        """Return an account.

        Raises:
            NotFound: There is none.
        """
        with self._database.read() as connection:
            row = connection.execute(
                sa.select(accounts).where(accounts.c.account_id == account_id)
            ).one_or_none()
        if row is None:
            raise NotFound("account: expected one that exists, got an unknown id")
        return Account(row.account_id, row.name)

    # Authentication

    def find_key_owner(self, access_key: str) -> KeyOwner | None:
        """Return whose access key this is, secret included, None if nobody's."""
        with self._database.read() as connection:
            return self._owner(connection, access_key)

    def count_failure(self, access_key: str, now: datetime) -> None:
        """Count a bad signature; one more than five within five minutes lock the key for five."""
        moment = to_ms(now)
        window = to_ms(now - _LOCK_TIME)
        with self._database.write() as connection:
            row = connection.execute(
                sa.select(access_keys.c.failures, access_keys.c.failures_since_ms).where(
                    access_keys.c.access_key == access_key
                )
            ).one_or_none()
            if row is None:
                return
            fresh = row.failures > 0 and row.failures_since_ms > window
            values = {
                "failures": row.failures + 1 if fresh else 1,
                "failures_since_ms": row.failures_since_ms if fresh else moment,
            }
            if values["failures"] > _FAILURES_BEFORE_LOCK:
                values = {"failures": 0, "locked_until_ms": to_ms(now + _LOCK_TIME)}
            connection.execute(
                access_keys.update().where(access_keys.c.access_key == access_key).values(values)
            )

    def clear_failures(self, access_key: str) -> None:
        """Forget the bad signatures that preceded a good one."""
        with self._database.write() as connection:
            connection.execute(
                access_keys.update()
                .where(access_keys.c.access_key == access_key)
                .values(failures=0)
            )

    def _owner(self, connection: sa.Connection, access_key: str) -> KeyOwner | None:
        row = connection.execute(
            sa.select(
                users,
                accounts.c.name.label("account_name"),
                access_keys.c.sealed,
                access_keys.c.active,
                access_keys.c.created_ms.label("key_created_ms"),
                access_keys.c.failures,
                access_keys.c.locked_until_ms,
            )
            .join(users, users.c.user_id == access_keys.c.user_id)
            .join(accounts, accounts.c.account_id == users.c.account_id)
            .where(access_keys.c.access_key == access_key)
        ).one_or_none()
        if row is None:
            return None
        key = AccessKey(access_key, row.user_id, row.active, to_time(row.key_created_ms))
        return KeyOwner(
            key=key,
            secret_key=self._master_key.unseal(row.sealed, _bound(key)).decode(),
            failures=row.failures,
            locked_until=to_time(row.locked_until_ms),
            user=_user(row),
            account=Account(row.account_id, row.account_name),
            projects=_projects(connection, row.account_id),
        )

    # Users

    def create_user(
        self,
        account_id: AccountId,
        name: str,
        description: str,
        now: datetime,
        *,
        enabled: bool = True,
    ) -> User:
        """Make a user.

        Raises:
            Conflict: The account has one of that name.
        """
        with self._database.write() as connection:
            _refuse_user_name(connection, account_id, name)
            return _insert_user(connection, account_id, name, description, now, enabled=enabled)

    def list_users(self, account_id: AccountId, limit: int, marker: str = "") -> tuple[User, ...]:
        """Return up to `limit` users whose ids follow `marker`, by id."""
        with self._database.read() as connection:
            rows = connection.execute(
                sa.select(users)
                .where(users.c.account_id == account_id, users.c.user_id > marker)
                .order_by(users.c.user_id)
                .limit(limit)
            ).all()
        return tuple(_user(row) for row in rows)

    def find_user(self, account_id: AccountId, user_id: str) -> User:
        """Return a user.

        Raises:
            NotFound: The account has no such user.
        """
        with self._database.read() as connection:
            return find_user(connection, account_id, user_id)

    def update_user(
        self,
        account_id: AccountId,
        user_id: str,
        *,
        name: str | None = None,
        description: str | None = None,
        enabled: bool | None = None,
    ) -> User:
        """Change what is not None.

        Raises:
            NotFound: The account has no such user.
            Conflict: Another user has the new name, or the root user would be disabled.
        """
        with self._database.write() as connection:
            user = find_user(connection, account_id, user_id)
            if user.is_root and enabled is False:
                raise Conflict("root user: expected it to stay enabled, got a request to disable")
            if name is not None and name != user.name:
                _refuse_user_name(connection, account_id, name)
            changes = {"name": name, "description": description, "enabled": enabled}
            values = {column: value for column, value in changes.items() if value is not None}
            if values:
                connection.execute(
                    users.update().where(users.c.user_id == user.user_id).values(values)
                )
            return find_user(connection, account_id, user_id)

    def delete_user(self, account_id: AccountId, user_id: str) -> None:
        """Remove a user with its access keys and attachments.

        Raises:
            NotFound: The account has no such user.
            Conflict: It is the root user.
        """
        with self._database.write() as connection:
            user = find_user(connection, account_id, user_id)
            if user.is_root:
                raise Conflict("root user: expected it to stay, got a request to delete")
            for table in (access_keys, attachments, users):
                connection.execute(table.delete().where(table.c.user_id == user.user_id))

    # Access keys

    def create_access_key(self, account_id: AccountId, user_id: str, now: datetime) -> NewAccessKey:
        """Make an access key; its secret is told here and never again.

        Raises:
            NotFound: The account has no such user.
            TooMany: The user has two.
        """
        with self._database.write() as connection:
            user = find_user(connection, account_id, user_id)
            held = connection.scalar(
                sa.select(sa.func.count()).where(access_keys.c.user_id == user.user_id)
            )
            if (held or 0) >= _MAX_ACCESS_KEYS:
                raise TooMany("access keys", _MAX_ACCESS_KEYS)
            return self._insert_key(connection, user.user_id, now)

    def list_access_keys(self, account_id: AccountId, user_id: str) -> tuple[AccessKey, ...]:
        """Return a user's access keys, oldest first.

        Raises:
            NotFound: The account has no such user.
        """
        with self._database.read() as connection:
            user = find_user(connection, account_id, user_id)
            rows = connection.execute(
                sa.select(access_keys)
                .where(access_keys.c.user_id == user.user_id)
                .order_by(access_keys.c.created_ms, access_keys.c.access_key)
            ).all()
        return tuple(_access_key(row) for row in rows)

    def set_access_key_active(
        self, account_id: AccountId, user_id: str, access_key: str, *, active: bool
    ) -> None:
        """Switch an access key on or off.

        Raises:
            NotFound: The user has no such key.
        """
        self._change_key(
            account_id, user_id, access_key, access_keys.update().values(active=active)
        )

    def delete_access_key(self, account_id: AccountId, user_id: str, access_key: str) -> None:
        """Remove an access key.

        Raises:
            NotFound: The user has no such key.
        """
        self._change_key(account_id, user_id, access_key, access_keys.delete())

    def _change_key(
        self, account_id: AccountId, user_id: str, access_key: str, change: sa.Update | sa.Delete
    ) -> None:
        with self._database.write() as connection:
            user = find_user(connection, account_id, user_id)
            done = connection.execute(
                change.where(
                    access_keys.c.access_key == access_key, access_keys.c.user_id == user.user_id
                )
            )
            if done.rowcount != 1:
                raise NotFound("access key: expected one of the user, got another")

    def _insert_key(
        self, connection: sa.Connection, user_id: UserId, now: datetime
    ) -> NewAccessKey:
        text = "".join(secrets.choice(_ACCESS_KEY_ALPHABET) for _ in range(20))
        secret = "".join(secrets.choice(_SECRET_KEY_ALPHABET) for _ in range(40))
        key = AccessKey(text, user_id, active=True, created=to_time(to_ms(now)))
        connection.execute(
            access_keys.insert().values(
                access_key=text,
                user_id=user_id,
                sealed=self._master_key.seal(secret.encode(), _bound(key)),
                active=True,
                created_ms=to_ms(now),
                failures=0,
                failures_since_ms=0,
                locked_until_ms=0,
            )
        )
        return NewAccessKey(key, secret)


def open_store(url: str, key_file: Path) -> Store:
    """Open the IAM's database; tables and key file are made when they are missing.

    Args:
        url: SQLAlchemy URL.
        key_file: The master key of the secrets, mode 0600.

    Raises:
        HostFailure: The database or the key file cannot be used, or they do not belong together.
    """
    database = open_database(url, "IAM")
    try:
        store = Store(database, open_master_key(key_file))
        store.prepare()
    except BaseException:
        database.close()
        raise
    return store


def _insert_user(
    connection: sa.Connection,
    account_id: AccountId,
    name: str,
    description: str,
    now: datetime,
    *,
    is_root: bool = False,
    enabled: bool = True,
) -> User:
    user_id = UserId(secrets.token_hex(16))
    connection.execute(
        users.insert().values(
            user_id=user_id,
            account_id=account_id,
            name=name,
            description=description,
            is_root=is_root,
            enabled=enabled,
            created_ms=to_ms(now),
        )
    )
    return find_user(connection, account_id, user_id)


def find_user(connection: sa.Connection, account_id: AccountId, user_id: str) -> User:
    """Return a user inside a transaction of the caller.

    Raises:
        NotFound: The account has no such user.
    """
    row = connection.execute(
        sa.select(users).where(users.c.account_id == account_id, users.c.user_id == user_id)
    ).one_or_none()
    if row is None:
        raise NotFound("user: expected one of the account, got an unknown id")
    return _user(row)


def _refuse_user_name(connection: sa.Connection, account_id: AccountId, name: str) -> None:
    taken = sa.select(users.c.user_id).where(users.c.account_id == account_id, users.c.name == name)
    if connection.execute(taken).first() is not None:
        raise Conflict(f"user name {name}: expected an unused one, got one in use")


def _projects(connection: sa.Connection, account_id: str) -> tuple[Project, ...]:
    rows = connection.execute(
        sa.select(projects).where(projects.c.account_id == account_id).order_by(projects.c.name)
    )
    return tuple(Project(row.project_id, row.name) for row in rows)


def _bound(key: AccessKey) -> bytes:
    # A sealed secret that is copied to another row must not open there.
    return f"{key.access_key}/{key.user_id}".encode()


def _user(row: _Row) -> User:
    return User(
        user_id=row.user_id,
        account_id=row.account_id,
        name=row.name,
        description=row.description,
        is_root=row.is_root,
        enabled=row.enabled,
        created=to_time(row.created_ms),
    )


def _access_key(row: _Row) -> AccessKey:
    return AccessKey(row.access_key, row.user_id, row.active, to_time(row.created_ms))
