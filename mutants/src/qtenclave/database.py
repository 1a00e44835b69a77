"""One service's database: connections, transactions and migrations, alike on SQLite and PostgreSQL.

Tables and queries belong to each room's `store`. Nothing is kept in the process, so that several
services can work on one database and any of them may be killed at any time.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING
from zlib import crc32

import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from sqlalchemy.exc import SQLAlchemyError

from qtenclave.errors import HostFailure

if TYPE_CHECKING:
    from sqlalchemy.engine.interfaces import DBAPIConnection
    from sqlalchemy.pool import ConnectionPoolEntry

__all__ = ["Database", "open_database"]

_BUSY_TIMEOUT_MS = 30_000
# Alembic keeps the migration at work in a module of its own, one for all threads.
_MIGRATING = threading.Lock()


class Database:
    """Transactions on one database; made by `open_database`."""

    def __init__(self, engine: sa.Engine, name: str) -> None:
        self._engine = engine
        self._writer = engine.execution_options(qt_write=True)
        self._name = name

    def close(self) -> None:
        """Close the connections."""
        self._engine.dispose()

    @contextmanager
    def read(self) -> Iterator[sa.Connection]:
        """Work in one transaction that sees one state of the database and changes nothing.

        Raises:
            HostFailure: The database cannot be used. What the body raises of the error tree passes
                through.
        """
        with self._transaction(self._engine) as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[sa.Connection]:
        """Work in one transaction that is wholly done at its end, or not at all.

        Raises:
            HostFailure: As `read`.
        """
        with self._transaction(self._writer) as connection:
            yield connection

    def migrate(self, connection: sa.Connection, scripts: Path) -> None:
        """Bring the tables up to date inside a write transaction; safe when two do it at once.

        Args:
            connection: Of `write`.
            scripts: The room's `migrations` directory.
        """
        if connection.dialect.name == "postgresql":
            # SQLite's writers wait for each other; here an advisory lock makes them.
            lock = crc32(self._name.encode())
            connection.execute(sa.select(sa.func.pg_advisory_xact_lock(lock)))
        config = Config()
        config.set_main_option("script_location", str(scripts).replace("%", "%%"))
        config.attributes["connection"] = connection
        with _MIGRATING:
            command.upgrade(config, "head")

    @contextmanager
    def _transaction(self, engine: sa.Engine) -> Iterator[sa.Connection]:
        try:
            with engine.begin() as connection:
                yield connection
        except SQLAlchemyError as error:
            # Not the statement's text: its parameters do not belong into logs.
            kind = type(error).__name__
            raise HostFailure(f"{self._name} database: expected it to work, got {kind}") from error


def open_database(url: str, name: str) -> Database:
    """Open a database; a new SQLite file is made for its owner alone.

    Args:
        url: SQLAlchemy URL.
        name: What error messages call it, for example "KMS".

    Raises:
        HostFailure: The URL or the file cannot be used, or there is a password in the URL.
    """
    try:
        _refuse_password(sa.make_url(url), name)
        engine = sa.create_engine(url, hide_parameters=True)
    except (SQLAlchemyError, ImportError) as error:
        raise HostFailure(f"{name} database: expected an SQLAlchemy URL, got another") from error
    if engine.dialect.name == "sqlite":
        if engine.url.database:
            _create_private(Path(engine.url.database))
        sa.event.listen(engine, "connect", _prepare_sqlite)
        sa.event.listen(engine, "begin", _begin_sqlite)
    return Database(engine, name)


def _refuse_password(url: sa.URL, name: str) -> None:
    # URLs come on command lines, which every user of the machine can read.
    if url.password is not None or any("pass" in key.lower() for key in url.query):
        raise HostFailure(
            f"{name} database: expected a URL without a password, got one with it;"
            " PostgreSQL's clients take it from the file that PGPASSFILE names"
        )


def _create_private(path: Path) -> None:
    # SQLite gives its side files the mode of the main one.
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600))
    except OSError as error:
        raise HostFailure(f"{path}: expected a writable file, got {error.strerror}") from error


def _prepare_sqlite(connection: DBAPIConnection, _record: ConnectionPoolEntry) -> None:
    # The driver's own transactions begin late, and not at all before table changes; ours are begun
    # by `_begin_sqlite`. The timeout comes first: also the change to WAL may have to wait.
    connection.isolation_level = None
    cursor = connection.cursor()
    # FULL: a key that was answered must survive a power cut, or its ciphertexts are lost with it.
    for pragma in (
        f"busy_timeout={_BUSY_TIMEOUT_MS}",
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_sqlite(connection: sa.Connection) -> None:
    # A reader that turns writer half-way fails at once if another wrote in between; a writer
    # therefore takes the lock, and waits for it, when it begins.
    write = connection.get_execution_options().get("qt_write", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")
