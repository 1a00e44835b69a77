"""How a service of the region is started: the options all have, and the program around its app.

Which options it has beside these, and what it opens, is each service's own.
"""

import argparse
import logging
import socket
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from starlette.types import ASGIApp

from qtenclave import process
from qtenclave.errors import EnclaveError
from qtenclave.web import Tls, serve

__all__ = ["RegionSettings", "make_parser", "read_settings", "run_service"]

_EXIT_HOST_FAILURE = 5

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class RegionSettings:
    """What every service of the region is told; no secret, only the files that hold them.

    Attributes:
        listen_fd: A listening TCP socket that the starter made.
        tls: Certificate and key of the service.
        database: SQLAlchemy URL.
        region: Region id.
        ready_fd: Told "ready" once requests are served.
    """

    listen_fd: int
    tls: Tls
    database: str
    region: str
    ready_fd: int | None


def make_parser(program: str, description: str) -> argparse.ArgumentParser:
    """Return a parser that knows the options of `RegionSettings`."""
    parser = argparse.ArgumentParser(prog=f"python -m {program}", description=description)
    parser.add_argument("--listen-fd", type=int, required=True, help="a listening TCP socket")
    parser.add_argument("--tls-certificate", type=Path, required=True)
    parser.add_argument("--tls-key", type=Path, required=True)
    parser.add_argument("--database", required=True, help="SQLAlchemy URL")
    parser.add_argument("--region", default="local-1")
    parser.add_argument("--ready-fd", type=int, help="told 'ready' once requests are served")
    return parser


def read_settings(options: argparse.Namespace) -> RegionSettings:
    """Return the part of a parsed command line that all services have."""
    return RegionSettings(
        listen_fd=options.listen_fd,
        tls=Tls(options.tls_certificate, options.tls_key),
        database=options.database,
        region=options.region,
        ready_fd=options.ready_fd,
    )


def run_service(
    argv: Sequence[str] | None,
    parser: argparse.ArgumentParser,
    make_app: Callable[[RegionSettings, argparse.Namespace, ExitStack], ASGIApp],
) -> int:
    """Run one service until SIGTERM.

    Args:
        argv: Command line; argparse ends the program with status 2 where it is wrong.
        parser: From `make_parser`, with the service's own options added.
        make_app: Opens what the service needs, registers on the stack how it is closed, and returns
            the application.

    Returns:
        The exit status: 0 after SIGTERM, 5 for a file or database that cannot be used.
    """
    options = parser.parse_args(argv)
    settings = read_settings(options)
    process.harden()
    process.log_to_stderr()
    try:
        with ExitStack() as stack:
            app = make_app(settings, options, stack)
            listener = stack.enter_context(socket.socket(fileno=settings.listen_fd))
            serve(app, listener, tls=settings.tls, ready_fd=settings.ready_fd)
    except EnclaveError as error:
        _log.error("%s", error)
        return _EXIT_HOST_FAILURE
    return 0
