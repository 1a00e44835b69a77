"""The node's HTTP API: reads a request into typed values, calls the node, shapes the answer.

Described in docs/reference/node-api.yaml.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import suppress
from typing import Any, Final

from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from qtenclave import __version__
from qtenclave.errors import EnclaveError, InvalidRequest, MalformedInput, QtCode, WrongState
from qtenclave.hypervisor.console import ConsoleLog
from qtenclave.node.host import Node
from qtenclave.node.keeper import Keeper
from qtenclave.node.peer import request_owner
from qtenclave.node.table import Enclave, EndedEnclave, Wish
from qtenclave.web import http_status

__all__ = ["make_app"]

_Handler = Callable[[Request], Awaitable[Response]]
_MAX_DIGITS: Final = 12  # bounds work on hostile numbers; every value in use is shorter

_log = logging.getLogger(__name__)


def make_app(node: Node, instance_id: str) -> Starlette:
    """Return the application that serves `node`."""
    api = _Api(node, instance_id)
    routes = [
        Route("/v1/node", _guarded(api.describe), methods=["GET"]),
        Route("/v1/enclaves", _guarded(api.query), methods=["GET"]),
        Route("/v1/enclaves", _guarded(api.start), methods=["POST"]),
        Route("/v1/enclaves/{enclave_id}", _guarded(api.show), methods=["GET"]),
        Route("/v1/enclaves/{enclave_id}", _guarded(api.stop), methods=["DELETE"]),
        Route("/v1/enclaves/{enclave_id}/console", _guarded(api.console), methods=["GET"]),
        Route("/v1/endings", _guarded(api.endings), methods=["GET"]),
    ]
    return Starlette(routes=routes)


def _guarded(handler: _Handler) -> _Handler:
    """Turn failures of the package's tree into answers."""

    async def guarded(request: Request) -> Response:
        try:
            return await handler(request)
        except EnclaveError as error:
            fields = {
                "kind": _kind(error),
                "code": None if error.code is None else int(error.code),
                "message": str(error),
            }
            # The rest of a body that was refused is not read: the connection cannot go on.
            headers = {"Connection": "close"}
            return JSONResponse({"error": fields}, http_status(error), headers)

    return guarded


def _kind(error: EnclaveError) -> str:
    """Return the name of the member of the tree; some failures are kinds of a member."""
    for kind in type(error).__mro__:
        if kind.__module__ == EnclaveError.__module__:
            return kind.__name__
    return EnclaveError.__name__


def _parse_number(text: str | None, what: str) -> int:
    if text is None:
        raise InvalidRequest(f"{what}: expected a number, got none", code=QtCode.MISSING_ARGUMENT)
    if not (text.isascii() and text.isdigit() and len(text) <= _MAX_DIGITS):
        raise InvalidRequest(
            f"{what}: expected a number, got {text[:32]!r}", code=QtCode.INVALID_ARGUMENT
        )
    return int(text)


def _parse_wish(request: Request) -> Wish:
    known = {"cid", "cpus", "memory_mib", "debug"}
    names = [name for name, _ in request.query_params.multi_items()]
    if unknown := sorted(set(names) - known):
        raise InvalidRequest(f"parameters: expected {sorted(known)}, got {unknown[0][:32]!r}")
    if len(names) != len(set(names)):
        raise InvalidRequest("parameters: expected each once, got one twice")
    numbers = {name: _parse_number(request.query_params.get(name), name) for name in known}
    if numbers["debug"] > 1:
        raise InvalidRequest(f"debug: expected 0 or 1, got {numbers['debug']}")
    return Wish(numbers["cid"], numbers["cpus"], numbers["memory_mib"], bool(numbers["debug"]))


def _parse_enclave_id(request: Request) -> int:
    return _parse_number(request.path_params["enclave_id"], "enclave id")


def _enclave_fields(enclave: Enclave) -> dict[str, Any]:
    claim = enclave.claim
    return {
        "enclave_id": claim.enclave_id,
        "process_id": enclave.machine.qemu_pid,
        "cid": claim.wish.cid,
        "cpus": claim.wish.cpus,
        "memory_mib": claim.wish.memory_mib,
        "mode": "debug" if claim.wish.debug else "normal",
        "status": "running",
        "module_id": enclave.module_id,
        "owner_uid": claim.owner.uid,
        "started_at": enclave.started_at.isoformat(timespec="milliseconds"),
    }


def _ending_fields(ended: EndedEnclave) -> dict[str, Any]:
    return {
        "enclave_id": ended.enclave.claim.enclave_id,
        "cid": ended.enclave.claim.wish.cid,
        "module_id": ended.enclave.module_id,
        "cause": ended.ending.cause.value,
        "number": ended.ending.number,
        "detail": ended.ending.detail,
        "ended_at": ended.ended_at.isoformat(timespec="milliseconds"),
    }


class _Api:
    """One method per operation."""

    def __init__(self, node: Node, instance_id: str) -> None:
        self._node = node
        self._instance_id = instance_id
        self._consoles: set[int] = set()

    async def describe(self, request: Request) -> Response:
        node, pool = self._node, self._node.table.pool
        fields = {
            "version": __version__,
            "instance_id": self._instance_id,
            "accelerator": node.verdict.accelerator.value,
            "accelerator_reason": node.verdict.reason,
            "memory_mib": pool.limits.memory_mib,
            "free_memory_mib": pool.free_memory_mib,
            "cpus_per_enclave": pool.limits.cpus_per_enclave,
            "enclaves": len(pool.taken),
            "security_module": "connected" if node.qtsm_connected else "gone",
            "caller_uid": request_owner(request).uid,
        }
        return JSONResponse(fields)

    async def query(self, request: Request) -> Response:
        found = self._node.table.running(request_owner(request))
        return JSONResponse({"enclaves": [_enclave_fields(one) for one in found]})

    async def show(self, request: Request) -> Response:
        enclave_id = _parse_enclave_id(request)
        return JSONResponse(
            _enclave_fields(self._node.table.find(enclave_id, request_owner(request)))
        )

    async def endings(self, request: Request) -> Response:
        found = self._node.table.endings(request_owner(request))
        return JSONResponse({"endings": [_ending_fields(one) for one in found]})

    async def start(self, request: Request) -> Response:
        wish = _parse_wish(request)
        # Announced, so that an image that cannot fit is refused before its bytes are sent.
        image_bytes = _parse_number(request.headers.get("content-length"), "Content-Length")
        owner = request_owner(request)
        keeper = await self._node.start(wish, owner, _body(request), image_bytes=image_bytes)
        enclave = await _started(request, keeper)
        return JSONResponse(_enclave_fields(enclave), 201)

    async def stop(self, request: Request) -> Response:
        enclave_id = _parse_enclave_id(request)
        enclave = self._node.table.find(enclave_id, request_owner(request))
        keeper = self._node.stop(enclave)
        if keeper is not None:
            await asyncio.to_thread(keeper.join)
        return JSONResponse({"enclave_id": enclave_id})

    async def console(self, request: Request) -> Response:
        enclave_id = _parse_enclave_id(request)
        enclave = self._node.table.find(enclave_id, request_owner(request))
        console = enclave.machine.console
        if console is None:
            raise WrongState(
                f"console of enclave {enclave_id}: expected debug mode, got normal mode",
                code=QtCode.NOT_DEBUG_MODE,
            )
        if enclave_id in self._consoles:
            raise WrongState(
                f"console of enclave {enclave_id}: expected it free, got another reader",
                code=QtCode.CONSOLE_READ,
            )
        return StreamingResponse(self._read_console(enclave_id, console), media_type="text/plain")

    async def _read_console(self, enclave_id: int, console: ConsoleLog) -> AsyncIterator[bytes]:
        self._consoles.add(enclave_id)
        loop, changed = asyncio.get_running_loop(), asyncio.Event()
        forget = console.listen(lambda: _wake(loop, changed))
        position = 0
        try:
            while True:
                changed.clear()
                ended = console.ended  # asked first: nothing is added after it
                data, position = console.read(position)
                if data:
                    yield data
                elif ended:
                    return
                else:
                    await changed.wait()
        finally:
            forget()
            self._consoles.discard(enclave_id)


def _wake(loop: asyncio.AbstractEventLoop, changed: asyncio.Event) -> None:
    with suppress(RuntimeError):  # the loop has ended before the machine: nobody reads
        loop.call_soon_threadsafe(changed.set)


async def _body(request: Request) -> AsyncIterator[bytes]:
    try:
        async for data in request.stream():
            yield data
    except ClientDisconnect as error:
        raise MalformedInput("image: expected its end, got a closed connection") from error


async def _started(request: Request, keeper: Keeper) -> Enclave:
    """Return the enclave once it runs; stop it if the caller goes away meanwhile."""
    started = asyncio.wrap_future(keeper.started)
    gone = asyncio.ensure_future(_disconnected(request))
    waited: set[asyncio.Future[Any]] = {started, gone}
    try:
        await asyncio.wait(waited, return_when=asyncio.FIRST_COMPLETED)
        if not started.done():
            _log.warning("enclave %d: its starter has gone", keeper.claim.enclave_id)
            keeper.stop("its starter has gone")
        try:
            return await started
        except EnclaveError:
            # The caller may start the next one with the same context id at once.
            await asyncio.to_thread(keeper.join)
            raise
    finally:
        gone.cancel()


async def _disconnected(request: Request) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass
