"""All SQL of the KMS: keys and the sealed material of their versions.

Nothing is kept in the process: every method is one transaction, so that several services can work
on one database and any of them may be killed at any time. A key and its first version appear
together or not at all.
"""

from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa

from qtenclave.database import Database, open_database
from qtenclave.errors import HostFailure, WrongState
from qtenclave.kms.keys import Key, KeyId, KeySpec, KeyState, KeyUsage
from qtenclave.kms.requests import ListKeys
from qtenclave.kms.schema import key_versions, keys

__all__ = ["AliasTaken", "KeyPage", "Store", "open_store"]


class AliasTaken(WrongState):
    """Another key of the project has the name."""


@dataclass(frozen=True, slots=True)
class KeyPage:
    """One page of a list: its keys, whether more follow, and how many match in all."""

    keys: tuple[Key, ...]
    truncated: bool
    total: int


class Store:
    """The KMS's database; made by `open_store`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def close(self) -> None:
        """Close the database connections."""
        self._database.close()

    def add_key(self, key: Key, sealed: bytes) -> None:
        """Store a new key with the sealed material of its version.

        Raises:
            AliasTaken: Another key of the project has its alias.
            HostFailure: The database cannot be used.
        """
        with self._database.write() as connection:
            # On PostgreSQL two makers of one alias may both find nothing here; the constraint then
            # stops the second, whose caller is told to try again.
            taken = sa.select(keys.c.key_id).where(
                keys.c.project_id == key.project_id, keys.c.alias == key.alias
            )
            if connection.execute(taken).first() is not None:
                raise AliasTaken(f"key alias {key.alias}: expected an unused one, got one in use")
            connection.execute(
                keys.insert().values(
                    key_id=key.key_id,
                    domain_id=key.domain_id,
                    project_id=key.project_id,
                    alias=key.alias,
                    spec=key.spec.value,
                    usage=key.usage.value,
                    state=key.state.value,
                    description=key.description,
                    origin=key.origin,
                    enterprise_project_id=key.enterprise_project_id,
                    created_ms=key.created_ms,
                    scheduled_deletion_ms=key.scheduled_deletion_ms,
                    version=key.version,
                )
            )
            connection.execute(
                key_versions.insert().values(
                    key_id=key.key_id,
                    version=key.version,
                    sealed=sealed,
                    created_ms=key.created_ms,
                )
            )

    def find_key(self, project_id: str, key_id: KeyId) -> Key | None:
        """Return a key of the project; None also for a key of another project.

        Raises:
            HostFailure: The database cannot be used.
        """
        with self._database.read() as connection:
            row = connection.execute(
                sa.select(keys).where(keys.c.key_id == key_id, keys.c.project_id == project_id)
            ).one_or_none()
        return None if row is None else _key(row)

    def sealed_material(self, key_id: KeyId, version: int) -> bytes | None:
        """Return the sealed material of one version of a key, None if there is no such version.

        Raises:
            HostFailure: The database cannot be used.
        """
        with self._database.read() as connection:
            sealed: bytes | None = connection.scalar(
                sa.select(key_versions.c.sealed).where(
                    key_versions.c.key_id == key_id, key_versions.c.version == version
                )
            )
        return None if sealed is None else bytes(sealed)

    def any_sealed_material(self) -> tuple[KeyId, int, bytes] | None:
        """Return key, version and sealed material of some key, None if there is no key yet.

        Raises:
            HostFailure: The database cannot be used.
        """
        with self._database.read() as connection:
            row = connection.execute(sa.select(key_versions).limit(1)).one_or_none()
        return None if row is None else (KeyId(row.key_id), row.version, bytes(row.sealed))

    def list_keys(self, project_id: str, query: ListKeys) -> KeyPage:
        """Return one page of the project's keys, in order of creation.

        Raises:
            HostFailure: The database cannot be used.
        """
        matching = [keys.c.project_id == project_id]
        if query.state is not None:
            matching.append(keys.c.state == query.state.value)
        if query.spec is not None:
            matching.append(keys.c.spec == query.spec)
        if query.enterprise_project_id is not None:
            matching.append(keys.c.enterprise_project_id == query.enterprise_project_id)
        page = sa.select(keys).where(*matching).order_by(keys.c.created_ms, keys.c.key_id)
        if query.marker is not None:
            order = sa.tuple_(keys.c.created_ms, keys.c.key_id)
            page = page.where(order > (query.marker.created_ms, query.marker.key_id))
        with self._database.read() as connection:
            total = connection.scalar(sa.select(sa.func.count()).select_from(keys).where(*matching))
            rows = connection.execute(page.limit(query.limit + 1)).all()
        found = tuple(_key(row) for row in rows[: query.limit])
        return KeyPage(found, truncated=len(rows) > query.limit, total=total or 0)


def open_store(url: str) -> Store:
    """Open the KMS's database, made when it is new.

    Raises:
        HostFailure: The URL or the database cannot be used.
    """
    database = open_database(url, "KMS")
    try:
        with database.write() as connection:
            database.migrate(connection, Path(__file__).with_name("migrations"))
    except BaseException:
        database.close()
        raise
    return Store(database)


def _key(row: sa.Row[tuple[object, ...]]) -> Key:
    try:
        return Key(
            key_id=KeyId(row.key_id),
            domain_id=row.domain_id,
            project_id=row.project_id,
            alias=row.alias,
            spec=KeySpec(row.spec),
            usage=KeyUsage(row.usage),
            state=KeyState(row.state),
            description=row.description,
            origin=row.origin,
            enterprise_project_id=row.enterprise_project_id,
            created_ms=row.created_ms,
            scheduled_deletion_ms=row.scheduled_deletion_ms,
            version=row.version,
        )
    except ValueError as error:
        raise HostFailure(f"KMS database, key {row.key_id}: {error}") from error
