"""The database under the store: connections, transactions, and tables brought up to date.

SQLite unless the URL says otherwise; several processes use one database at once. Writers take
SQLite's lock when they begin: a reader that turns writer half-way fails at once if another wrote in
between, and no timeout helps it.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from sqlalchemy.exc import SQLAlchemyError

from qtenclave.errors import EnclaveError, HostFailure

if TYPE_CHECKING:
    from sqlalchemy.engine.interfaces import DBAPIConnection
    from sqlalchemy.pool import ConnectionPoolEntry

__all__ = ["Database"]

_BUSY_TIMEOUT_MS = 30_000
_MIGRATION_LOCK = 0x71_74_69_61_6D  # PostgreSQL advisory lock: any number that no other room uses


class Database:
    """One room's database.

    Args:
        url: SQLAlchemy URL.

    Raises:
        HostFailure: The URL names no database that can be used.
    """

    def __init__(self, url: str) -> None:
        try:
            engine = sa.create_engine(url, hide_parameters=True)
        except (SQLAlchemyError, ImportError) as error:
            raise HostFailure("IAM database: expected an SQLAlchemy URL, got another") from error
        if engine.dialect.name == "sqlite":
            if engine.url.database:
                _create_private(Path(engine.url.database))
            sa.event.listen(engine, "connect", _prepare_sqlite)
            sa.event.listen(engine, "begin", _begin_sqlite)
        self._engine = engine
        self._writer = engine.execution_options(qt_write=True)

    def close(self) -> None:
        """Close the connections."""
        self._engine.dispose()

    def migrate(self, connection: sa.Connection, scripts: Path) -> None:
        """Bring the tables up to date inside a write transaction; safe when two do it at once."""
        if connection.dialect.name == "postgresql":
            connection.execute(sa.select(sa.func.pg_advisory_xact_lock(_MIGRATION_LOCK)))
        config = Config()
        config.set_main_option("script_location", str(scripts).replace("%", "%%"))
        config.attributes["connection"] = connection
        command.upgrade(config, "head")

    @contextmanager
    def read(self) -> Iterator[sa.Connection]:
        """One transaction that sees one state of the database and changes nothing.

        Raises:
            HostFailure: The database does not work.
        """
        with self._transaction(self._engine) as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[sa.Connection]:
        """One transaction that is wholly done or not at all.

        Raises:
            HostFailure: The database does not work.
        """
        with self._transaction(self._writer) as connection:
            yield connection

    @contextmanager
    def _transaction(self, engine: sa.Engine) -> Iterator[sa.Connection]:
        try:
            with engine.begin() as connection:
                yield connection
        except EnclaveError:
            raise
        except SQLAlchemyError as error:
            # Not the statement's text: its parameters do not belong into logs.
            kind = type(error).__name__
            raise HostFailure(f"IAM database: expected it to work, got {kind}") from error


def _create_private(path: Path) -> None:
    """Make the database file for its owner alone; SQLite gives its side files the same mode."""
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600))
    except OSError as error:
        raise HostFailure(f"{path}: expected a writable file, got {error.strerror}") from error


def _prepare_sqlite(connection: DBAPIConnection, _record: ConnectionPoolEntry) -> None:
    # The driver's own transactions begin late, and not at all before table changes; ours are begun
    # by `_begin_sqlite`. The timeout comes first: also the change to WAL may have to wait.
    connection.isolation_level = None
    cursor = connection.cursor()
    # FULL: a detached policy or a disabled key must not come back after a power cut.
    for pragma in (
        f"busy_timeout={_BUSY_TIMEOUT_MS}",
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_sqlite(connection: sa.Connection) -> None:
    write = connection.get_execution_options().get("qt_write", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")
