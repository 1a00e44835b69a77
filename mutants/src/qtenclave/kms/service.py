"""The KMS daemon: serves `api` over HTTPS on a socket that its starter made.

It keeps no state: several may run on one database, and any may be killed at any time. It reads
identities and policies from the IAM's database and changes nothing there but the count of failed
signatures.
"""

import argparse
import os
import sys
import time
from collections.abc import Sequence
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path

from qtenclave.attestation import Roots
from qtenclave.errors import HostFailure, InvalidRequest
from qtenclave.iam import store as iam_store
from qtenclave.iam.access import AccessControl
from qtenclave.iam.audit import AuditLog
from qtenclave.kms.api import SERVICE, KmsApi
from qtenclave.kms.calls import KeyService
from qtenclave.kms.material import MasterKey, load_master_key
from qtenclave.kms.operations import Vault
from qtenclave.kms.store import Store, open_store
from qtenclave.region_service import RegionSettings, make_parser, run_service

__all__ = ["main", "make_kms_parser"]


def make_kms_parser() -> argparse.ArgumentParser:
    """Return the parser of the daemon's command line."""
    parser = make_parser("qtenclave.kms.service", "The key management service.")
    parser.add_argument("--iam-database", required=True, help="SQLAlchemy URL of the identities")
    parser.add_argument("--iam-key", type=Path, required=True, help="master key of the IAM")
    parser.add_argument("--kms-key", type=Path, required=True, help="master key, made if missing")
    parser.add_argument(
        "--attestation-root", type=Path, required=True, help="PEM of the roots of documents"
    )
    parser.add_argument("--audit-log", type=Path, required=True)
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run until SIGTERM; return the exit status."""
    return run_service(argv, make_kms_parser(), _open)


def _open(settings: RegionSettings, options: argparse.Namespace, stack: ExitStack) -> KmsApi:
    roots = _read_roots(options.attestation_root)
    store = open_store(settings.database)
    stack.callback(store.close)
    identities = iam_store.open_store(options.iam_database, options.iam_key)
    stack.callback(identities.close)
    audit = AuditLog(options.audit_log)
    vault = Vault(
        store=store,
        master=_open_master_key(options.kms_key, store),
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
