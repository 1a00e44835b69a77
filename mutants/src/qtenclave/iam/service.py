"""The IAM daemon: serves `api` over HTTPS on a socket that its starter made."""

import argparse
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from starlette.types import ASGIApp

from qtenclave.iam.access import AccessControl
from qtenclave.iam.api import make_app
from qtenclave.iam.audit import AuditLog
from qtenclave.iam.store import open_store
from qtenclave.region_service import RegionSettings, make_parser, run_service

__all__ = ["main"]


def main(argv: Sequence[str] | None = None) -> int:
    """Run until SIGTERM; return the exit status."""
    parser = make_parser("qtenclave.iam.service", "Identity and access management.")
    parser.add_argument("--iam-key", type=Path, required=True, help="seals the secret keys")
    parser.add_argument("--audit-log", type=Path, required=True)
    return run_service(argv, parser, _open)


def _open(settings: RegionSettings, options: argparse.Namespace, stack: ExitStack) -> ASGIApp:
    store = open_store(settings.database, options.iam_key)
    stack.callback(store.close)
    audit = AuditLog(options.audit_log)
    control = AccessControl(store, audit, service="iam", region=settings.region)
    return make_app(store, control)


if __name__ == "__main__":
    sys.exit(main())
