"""The PKI daemon: serves `api` over HTTPS on a socket that its starter made."""

from __future__ import annotations

import argparse
import logging
import socket
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from qtenclave import process
from qtenclave.errors import EnclaveError
from qtenclave.pki.api import make_app
from qtenclave.pki.store import open_store
from qtenclave.web import Tls, serve

__all__ = ["Settings", "main", "parse_settings"]

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Settings:
    """What the daemon was told."""

    listen_fd: int
    tls: Tls
    database: str
    passphrase_file: Path
    region: str
    crl_url: str | None
    ready_fd: int | None


def parse_settings(argv: Sequence[str] | None) -> Settings:
    """Read the command line; argparse ends the program with status 2 where it is wrong."""
    parser = argparse.ArgumentParser(
        prog="python -m qtenclave.pki.service", description="The attestation PKI."
    )
    parser.add_argument("--listen-fd", type=int, required=True, help="a listening TCP socket")
    parser.add_argument("--tls-certificate", type=Path, required=True)
    parser.add_argument("--tls-key", type=Path, required=True)
    parser.add_argument("--database", required=True, help="SQLAlchemy URL")
    parser.add_argument("--passphrase-file", type=Path, required=True, help="seals the keys")
    parser.add_argument("--region", default="local-1")
    parser.add_argument("--crl-url", help="where the region's revocation list is published")
    parser.add_argument("--ready-fd", type=int, help="told 'ready' once requests are served")
    options = parser.parse_args(argv)
    return Settings(
        listen_fd=options.listen_fd,
        tls=Tls(options.tls_certificate, options.tls_key),
        database=options.database,
        passphrase_file=options.passphrase_file,
        region=options.region,
        crl_url=options.crl_url,
        ready_fd=options.ready_fd,
    )


def main(argv: Sequence[str] | None = None) -> int:
    """Run until SIGTERM; return the exit status."""
    settings = parse_settings(argv)
    process.harden()
    process.log_to_stderr()
    try:
        store = open_store(
            settings.database,
            settings.passphrase_file,
            settings.region,
            crl_url=settings.crl_url,
        )
    except EnclaveError as error:
        _log.error("%s", error)
        return 5
    try:
        with socket.socket(fileno=settings.listen_fd) as listener:
            serve(make_app(store), listener, tls=settings.tls, ready_fd=settings.ready_fd)
    except EnclaveError as error:
        _log.error("%s", error)
        return 5
    finally:
        store.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
