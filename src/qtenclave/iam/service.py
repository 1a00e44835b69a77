"""The IAM daemon: serves `api` over HTTPS on a socket that its starter made."""

import argparse
import logging
import socket
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from qtenclave import process
from qtenclave.errors import EnclaveError
from qtenclave.iam.access import AccessControl
from qtenclave.iam.api import make_app
from qtenclave.iam.audit import AuditLog
from qtenclave.iam.store import open_store
from qtenclave.web import Tls, serve

__all__ = ["Settings", "main", "parse_settings"]

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Settings:
    """What the daemon was told."""

    listen_fd: int
    tls: Tls
    database: str
    iam_key: Path
    audit_log: Path
    region: str
    ready_fd: int | None


def parse_settings(argv: Sequence[str] | None) -> Settings:
    """Read the command line; argparse ends the program with status 2 where it is wrong."""
    parser = argparse.ArgumentParser(
        prog="python -m qtenclave.iam.service", description="Identity and access management."
    )
    parser.add_argument("--listen-fd", type=int, required=True, help="a listening TCP socket")
    parser.add_argument("--tls-certificate", type=Path, required=True)
    parser.add_argument("--tls-key", type=Path, required=True)
    parser.add_argument("--database", required=True, help="SQLAlchemy URL")
    parser.add_argument("--iam-key", type=Path, required=True, help="seals the secret keys")
    parser.add_argument("--audit-log", type=Path, required=True)
    parser.add_argument("--region", default="local-1")
    parser.add_argument("--ready-fd", type=int, help="told 'ready' once requests are served")
    options = parser.parse_args(argv)
    return Settings(
        listen_fd=options.listen_fd,
        tls=Tls(options.tls_certificate, options.tls_key),
        database=options.database,
        iam_key=options.iam_key,
        audit_log=options.audit_log,
        region=options.region,
        ready_fd=options.ready_fd,
    )


def main(argv: Sequence[str] | None = None) -> int:
    """Run until SIGTERM; return the exit status."""
    settings = parse_settings(argv)
    process.harden()
    process.log_to_stderr()
    try:
        store = open_store(settings.database, settings.iam_key)
    except EnclaveError as error:
        _log.error("%s", error)
        return 5
    try:
        audit = AuditLog(settings.audit_log)
        control = AccessControl(store, audit, service="iam", region=settings.region)
        with socket.socket(fileno=settings.listen_fd) as listener:
            app = make_app(store, control)
            serve(app, listener, tls=settings.tls, ready_fd=settings.ready_fd)
    except EnclaveError as error:
        _log.error("%s", error)
        return 5
    finally:
        store.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
