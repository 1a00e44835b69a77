"""What the HTTP services of the package share: the status table, bounded bodies, and serving.

Routes, bodies and error shapes belong to each service.
"""

import asyncio
import signal
import socket
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

import uvicorn
from starlette.requests import ClientDisconnect, Request
from starlette.types import ASGIApp

from qtenclave.errors import (
    EnclaveError,
    HostFailure,
    InvalidRequest,
    MalformedInput,
    Rejected,
    WrongState,
)
from qtenclave.process import notify_ready

__all__ = ["HTTP_STATUS", "Tls", "http_status", "read_body", "serve"]

# The one mapping from the error tree to HTTP (the other one, to exit codes, is in `cli`).
HTTP_STATUS: dict[type[EnclaveError], int] = {
    InvalidRequest: 400,
    MalformedInput: 400,
    Rejected: 403,
    WrongState: 409,
    HostFailure: 503,
}


def http_status(error: EnclaveError) -> int:
    """Return the status code for a failure; 500 for one that must not reach a client."""
    for kind in type(error).__mro__:
        if kind in HTTP_STATUS:
            return HTTP_STATUS[kind]
    return 500


async def read_body(request: Request, limit_bytes: int) -> bytes:
    """Read a request body of bounded size.

    Raises:
        MalformedInput: The body is longer than `limit_bytes`, or the client went away within it.
    """
    body = bytearray()
    try:
        async for chunk in request.stream():
            body += chunk
            if len(body) > limit_bytes:
                raise MalformedInput(
                    f"request body: expected at most {limit_bytes} bytes, got more"
                )
    except ClientDisconnect as error:
        raise MalformedInput("request body: expected its end, got a closed connection") from error
    return bytes(body)


@dataclass(frozen=True, slots=True)
class Tls:
    """Server certificate chain and key, PEM files."""

    certificate: Path
    private_key: Path


class _Server(uvicorn.Server):
    def __init__(self, config: uvicorn.Config, on_exit: Callable[[], None] | None) -> None:
        super().__init__(config)
        self._on_exit = on_exit

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:  # noqa: ARG002 - theirs
        if self._on_exit is not None:
            self._on_exit()
        # Not uvicorn's own handler: it raises the signal again at the end, and a service that ended
        # cleanly would be reported as killed.
        self.force_exit = self.should_exit and sig == signal.SIGINT
        self.should_exit = True


def serve(
    app: ASGIApp,
    listener: socket.socket,
    *,
    tls: Tls | None = None,
    ready_fd: int | None = None,
    http: type[asyncio.Protocol] | None = None,
    on_exit: Callable[[], None] | None = None,
) -> None:
    """Serve `app` on a socket that already listens, until SIGTERM or SIGINT.

    Args:
        app: The application.
        listener: TCP or Unix stream socket, bound and listening. Ownership stays with the caller.
        tls: Terminate TLS with this certificate; None for a Unix socket.
        ready_fd: Told "ready" once requests are served.
        http: Speaks HTTP in place of uvicorn's own protocol class; one object per connection.
        on_exit: Called when SIGTERM or SIGINT comes, before open connections are waited for. Must
            not block.
    """
    config = uvicorn.Config(
        app,
        log_config=None,
        access_log=False,
        lifespan="off",
        server_header=False,
        ssl_certfile=str(tls.certificate) if tls else None,
        ssl_keyfile=str(tls.private_key) if tls else None,
        timeout_graceful_shutdown=5,
        ws="none",
        # Not "auto": that takes httptools where it is installed, which bounds no header.
        http=http or "h11",
    )
    server = _Server(config, on_exit)

    async def run() -> None:
        serving = asyncio.create_task(server.serve(sockets=[listener]))
        while not server.started and not serving.done():
            await asyncio.sleep(0.005)
        if server.started:
            notify_ready(ready_fd)
        await serving

    asyncio.run(run())
