"""Transactions of the services' databases."""

import stat
import threading
from pathlib import Path

import pytest
import sqlalchemy as sa

import qtenclave.kms
from qtenclave.database import open_database
from qtenclave.errors import HostFailure, Rejected


def test_a_failed_transaction_leaves_nothing(tmp_path: Path) -> None:
    database = open_database(f"sqlite:///{tmp_path}/x.db", "test")
    with database.write() as connection:
        connection.execute(sa.text("CREATE TABLE t (a INTEGER)"))

    def insert_and_fail() -> None:
        with database.write() as connection:
            connection.execute(sa.text("INSERT INTO t VALUES (1)"))
            raise Rejected("no")

    with pytest.raises(Rejected):
        insert_and_fail()
    with database.read() as connection:
        assert connection.scalar(sa.text("SELECT count(*) FROM t")) == 0
    database.close()


def test_failures_do_not_show_statements(tmp_path: Path) -> None:
    database = open_database(f"sqlite:///{tmp_path}/x.db", "test")
    with pytest.raises(HostFailure) as caught, database.read() as connection:
        connection.execute(sa.text("SELECT * FROM missing WHERE a = :a"), {"a": "hush"})
    assert "hush" not in str(caught.value)
    assert "missing" not in str(caught.value)
    database.close()


def test_the_file_is_private(tmp_path: Path) -> None:
    database = open_database(f"sqlite:///{tmp_path}/x.db", "test")
    with database.write() as connection:
        connection.execute(sa.text("CREATE TABLE t (a INTEGER)"))
    modes = {stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()}
    assert modes == {0o600}
    database.close()


@pytest.mark.parametrize("url", ["", "no-such-thing://x", "sqlite:////no/such/directory/x.db"])
def test_an_unusable_url_is_a_clear_error(url: str) -> None:
    with pytest.raises(HostFailure):
        open_database(url, "test")


@pytest.mark.parametrize(
    "url",
    ["postgresql://qt:hush@localhost/qt", "postgresql://localhost/qt?password=hush"],
)
def test_a_password_on_the_command_line_is_refused_and_not_repeated(url: str) -> None:
    with pytest.raises(HostFailure, match="without a password") as caught:
        open_database(url, "test")
    assert "hush" not in str(caught.value)


def test_threads_migrate_at_once(tmp_path: Path) -> None:
    """Alembic's environment is global to the process: unguarded, threads met each other's."""
    scripts = Path(qtenclave.kms.__file__).with_name("migrations")
    barrier = threading.Barrier(8)
    done: list[int] = []

    def migrate(number: int) -> None:
        database = open_database(f"sqlite:///{tmp_path}/{number}.db", "test")
        barrier.wait()
        with database.write() as connection:
            database.migrate(connection, scripts)
        with database.read() as connection:
            done.append(connection.scalar(sa.text("SELECT count(*) FROM kms_key_versions")))
        database.close()

    threads = [threading.Thread(target=migrate, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert done == [0] * 8
