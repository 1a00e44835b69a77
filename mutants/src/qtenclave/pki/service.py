"""The PKI daemon: serves `api` over HTTPS on a socket that its starter made."""

import argparse
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from starlette.types import ASGIApp

from qtenclave.pki.api import make_app
from qtenclave.pki.store import open_store
from qtenclave.region_service import RegionSettings, make_parser, run_service

__all__ = ["main"]


def main(argv: Sequence[str] | None = None) -> int:
    """Run until SIGTERM; return the exit status."""
    parser = make_parser("qtenclave.pki.service", "The attestation PKI.")
    parser.add_argument("--passphrase-file", type=Path, required=True, help="seals the keys")
    parser.add_argument("--crl-url", help="where the region's revocation list is published")
    return run_service(argv, parser, _open)


def _open(settings: RegionSettings, options: argparse.Namespace, stack: ExitStack) -> ASGIApp:
    store = open_store(
        settings.database, options.passphrase_file, settings.region, crl_url=options.crl_url
    )
    stack.callback(store.close)
    return make_app(store)


if __name__ == "__main__":
    sys.exit(main())
