"""The KMS daemon: serves `api` over HTTPS on a socket that its starter made.

It keeps no state: several may run on one database, and any may be killed at any time. It reads
identities and policies from the IAM's database and changes nothing there but the count of failed
signatures.
"""

import argparse
import logging
import os
import socket
import sys
import time
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from qtenclave import process
from qtenclave.attestation import Roots
from qtenclave.errors import EnclaveError, HostFailure, InvalidRequest
from qtenclave.iam import store as iam_store
from qtenclave.iam.access import AccessControl
from qtenclave.iam.audit import AuditLog
from qtenclave.kms.api import SERVICE, KmsApi
from qtenclave.kms.calls import KeyService
from qtenclave.kms.material import MasterKey, load_master_key
from qtenclave.kms.operations import Vault
from qtenclave.kms.store import Store, open_store
from qtenclave.web import Tls, serve

__all__ = ["Settings", "main", "parse_settings"]

_EXIT_HOST_FAILURE = 5

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Settings:
    """What the daemon was told; no secret among it, only the files that hold them."""

    listen_fd: int
    tls: Tls
    database: str
    iam_database: str
    iam_key: Path
    kms_key: Path
    attestation_root: Path
    audit_log: Path
    region: str
    ready_fd: int | None


def parse_settings(argv: Sequence[str] | None) -> Settings:
    """Read the command line; argparse ends the program with status 2 where it is wrong."""
    parser = argparse.ArgumentParser(
        prog="python -m qtenclave.kms.service", description="The key management service."
    )
    parser.add_argument("--listen-fd", type=int, required=True, help="a listening TCP socket")
    parser.add_argument("--tls-certificate", type=Path, required=True)
    parser.add_argument("--tls-key", type=Path, required=True)
    parser.add_argument("--database", required=True, help="SQLAlchemy URL of the keys")
    parser.add_argument("--iam-database", required=True, help="SQLAlchemy URL of the identities")
    parser.add_argument("--iam-key", type=Path, required=True, help="master key of the IAM")
    parser.add_argument("--kms-key", type=Path, required=True, help="master key, made if missing")
    parser.add_argument(
        "--attestation-root", type=Path, required=True, help="PEM of the roots of documents"
    )
    parser.add_argument("--audit-log", type=Path, required=True)
    parser.add_argument("--region", default="local-1")
    parser.add_argument("--ready-fd", type=int, help="told 'ready' once requests are served")
    options = parser.parse_args(argv)
    return Settings(
        listen_fd=options.listen_fd,
        tls=Tls(options.tls_certificate, options.tls_key),
        database=options.database,
        iam_database=options.iam_database,
        iam_key=options.iam_key,
        kms_key=options.kms_key,
        attestation_root=options.attestation_root,
        audit_log=options.audit_log,
        region=options.region,
        ready_fd=options.ready_fd,
    )


def main(argv: Sequence[str] | None = None) -> int:
    """Run until SIGTERM; return the exit status."""
    process.harden()
    process.log_to_stderr()
    settings = parse_settings(argv)
    try:
        with ExitStack() as stack:
            app = _make_app(settings, stack)
            listener = stack.enter_context(socket.socket(fileno=settings.listen_fd))
            serve(app, listener, tls=settings.tls, ready_fd=settings.ready_fd)
    except EnclaveError as error:
        _log.error("%s", error)
        return _EXIT_HOST_FAILURE
    return 0


def _make_app(settings: Settings, stack: ExitStack) -> KmsApi:
    """Open what the service needs; `stack` closes it."""
    roots = _read_roots(settings.attestation_root)
    store = open_store(settings.database)
    stack.callback(store.close)
    identities = iam_store.open_store(settings.iam_database, settings.iam_key)
    stack.callback(identities.close)
    audit = AuditLog(settings.audit_log)
    vault = Vault(
        store=store,
        master=_open_master_key(settings.kms_key, store),
        random=os.urandom,
        now_ms=_now_ms,
        region=settings.region,
    )
    return KmsApi(
        service=KeyService(vault, roots, _utc_now),
        control=AccessControl(identities, audit, service=SERVICE, region=settings.region),
        audit=audit,
        now=_utc_now,
    )


def _open_master_key(path: Path, store: Store) -> MasterKey:
    """Return the master key of this database, made if neither has a key yet.

    A wrong one shows now: keys made under it would be lost with the file that is then put right.
    """
    found = store.any_sealed_material()
    if found is not None and not path.exists():
        raise HostFailure(f"master key {path}: expected that of the database's keys, got no file")
    master = load_master_key(path, os.urandom)
    if found is not None:
        master.unseal(*found)
    return master


def _read_roots(path: Path) -> Roots:
    try:
        return Roots.from_pem(path.read_bytes())
    except OSError as error:
        raise HostFailure(f"attestation root {path}: {error.strerror}") from error
    except InvalidRequest as error:
        raise HostFailure(f"attestation root {path}: {error}") from error


def _now_ms() -> int:
    return time.time_ns() // 1_000_000


def _utc_now() -> datetime:
    return datetime.now(UTC)


if __name__ == "__main__":
    sys.exit(main())
