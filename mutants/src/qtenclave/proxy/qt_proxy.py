"""`qt_proxy`: lets a parent's enclaves reach one TCP service through a vsock port.

    qt_proxy -l VSOCKPORT -a HOST -p TCPPORT [--directory DIR]

Bytes pass unread: what has to be secret is encrypted end to end by the enclave. Each direction ends
on its own, as the two ends say. The host name is looked up for every connection, so that a service
may move.

Decides who may connect no further than `qtenclave.vsock` does: any enclave of this user.
"""

import argparse
import asyncio
import logging
import signal
import socket
import sys
from collections.abc import Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from qtenclave.errors import EnclaveError, HostFailure, InvalidRequest, Rejected, WrongState
from qtenclave.process import log_to_stderr
from qtenclave.vsock import Listener, listen

__all__ = ["Settings", "main"]

_logger = logging.getLogger(__name__)

# An enclave's own limit is 256; several enclaves share a proxy.
_MAX_CONNECTIONS = 512
_CONNECT_TIMEOUT_S = 10.0
_CHUNK_BYTES = 64 * 1024
_MAX_VSOCK_PORT = 0xFFFF_FFFE
_EXIT_CODES = {InvalidRequest: 2, Rejected: 3, WrongState: 4, HostFailure: 5}


@dataclass(frozen=True, slots=True)
class Settings:
    """What one proxy forwards where."""

    vsock_port: int
    host: str
    tcp_port: int
    directory: Path | None


def parse_arguments(argv: Sequence[str]) -> Settings:
    """Read the command line; ends the program with a usage message if it is wrong."""
    parser = argparse.ArgumentParser(
        prog="qt_proxy", description="Forward a vsock port of the parent to a TCP service."
    )
    parser.add_argument(
        "-l",
        dest="vsock_port",
        type=partial(_parse_port, 0, _MAX_VSOCK_PORT),
        required=True,
        metavar="PORT",
        help="vsock port that enclaves connect to",
    )
    parser.add_argument(
        "-a", dest="host", required=True, metavar="HOST", help="name or address of the service"
    )
    parser.add_argument(
        "-p",
        dest="tcp_port",
        type=partial(_parse_port, 1, 65535),
        required=True,
        metavar="PORT",
        help="TCP port of the service",
    )
    parser.add_argument(
        "--directory", type=Path, metavar="DIR", help="directory of this user's vsock sockets"
    )
    values = parser.parse_args(argv)
    if not values.host:
        parser.error("argument -a: expected a name or address, got nothing")
    return Settings(values.vsock_port, values.host, values.tcp_port, values.directory)


def _parse_port(lowest: int, highest: int, text: str) -> int:
    if not text.isascii() or not text.isdigit() or not lowest <= int(text[:11]) <= highest:
        raise argparse.ArgumentTypeError(f"expected {lowest} to {highest}, got {text!r}")
    return int(text)


class _Proxy:
    """The connections of one proxy."""

    def __init__(self, settings: Settings, listener: Listener) -> None:
        self._settings = settings
        self._listener = listener
        self._tasks: set[asyncio.Task[None]] = set()

    async def serve(self) -> None:
        """Accept until cancelled."""
        loop = asyncio.get_running_loop()
        self._listener.socket.setblocking(False)
        places = asyncio.Semaphore(_MAX_CONNECTIONS)
        try:
            while True:
                # Beyond the limit they wait in the backlog, and beyond that they are refused.
                await places.acquire()
                sock, _ = await loop.sock_accept(self._listener.socket)
                task = loop.create_task(self._forward(sock))
                self._tasks.add(task)
                task.add_done_callback(self._tasks.discard)
                task.add_done_callback(lambda _: places.release())
        finally:
            for task in self._tasks:
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _forward(self, sock: socket.socket) -> None:
        try:
            caller = self._listener.identify(sock)
        except Rejected as error:
            _logger.warning("%s", error)
            sock.close()
            return
        enclave_reader, enclave_writer = await asyncio.open_unix_connection(sock=sock)
        with closing(enclave_writer):
            try:
                async with asyncio.timeout(_CONNECT_TIMEOUT_S):
                    reader, writer = await asyncio.open_connection(
                        self._settings.host, self._settings.tcp_port
                    )
            except (OSError, TimeoutError) as error:
                # The enclave sees the end of its connection; the others are not touched.
                reason = str(error) or "no answer in time"
                _logger.warning("no connection for enclave %d: %s", caller.cid, reason)
                return
            with closing(writer):
                try:
                    async with asyncio.TaskGroup() as directions:
                        directions.create_task(_copy(enclave_reader, writer))
                        directions.create_task(_copy(reader, enclave_writer))
                except* OSError as errors:
                    # Broken, not ended: what is still to be sent is worth nothing.
                    _logger.info("enclave %d: %s", caller.cid, errors.exceptions[0])
                    writer.transport.abort()
                    enclave_writer.transport.abort()


async def _copy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Copy one direction to its end, and pass the end on."""
    while data := await reader.read(_CHUNK_BYTES):
        writer.write(data)
        await writer.drain()
    with suppress(OSError):  # the other end may be gone already
        writer.write_eof()


async def _run(settings: Settings, listener: Listener) -> None:
    serving = asyncio.ensure_future(_Proxy(settings, listener).serve())
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, serving.cancel)
    target = f"{settings.host}:{settings.tcp_port}"
    sys.stdout.write(f"listening on vsock (3, {settings.vsock_port}), forwarding to {target}\n")
    sys.stdout.flush()
    with suppress(asyncio.CancelledError):
        await serving


def main(argv: Sequence[str] | None = None) -> int:
    """Run the proxy until SIGTERM or SIGINT; returns the exit status."""
    settings = parse_arguments(sys.argv[1:] if argv is None else argv)
    log_to_stderr()
    try:
        # One look-up now tells a mistyped name at once; each connection looks it up again.
        socket.getaddrinfo(settings.host, settings.tcp_port, type=socket.SOCK_STREAM)
        with listen(settings.vsock_port, directory=settings.directory) as listener:
            asyncio.run(_run(settings, listener))
    except socket.gaierror as error:
        sys.stderr.write(
            f"qt_proxy: host {settings.host}: expected a name that resolves, got: {error.strerror}."
            " Check -a and this machine's name service.\n"
        )
        return 5
    except WrongState:
        sys.stderr.write(
            f"qt_proxy: vsock port {settings.vsock_port}: another program listens there."
            " End it, or choose another port with -l.\n"
        )
        return 4
    except EnclaveError as error:
        sys.stderr.write(f"qt_proxy: {error}\n")
        return next((code for kind, code in _EXIT_CODES.items() if isinstance(error, kind)), 1)
    return 0


if __name__ == "__main__":
    sys.exit(main())
