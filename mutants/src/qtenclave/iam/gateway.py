"""What every signed HTTP service of the region does at its edge, before it knows the caller."""

import secrets

from starlette.requests import Request

from qtenclave.errors import MalformedInput
from qtenclave.iam.signing import ReceivedRequest
from qtenclave.web import read_body

__all__ = ["new_request_id", "receive_request", "source_ip"]

# Far above any request we serve; the server's own limit on the whole head lies near it.
_MAX_HEADERS = 64
_MAX_TARGET_BYTES = 4096


def new_request_id() -> str:
    """Return an id under which the answer and the logs can be found: 32 hexadecimal digits."""
    return secrets.token_hex(16)


async def receive_request(request: Request, limit_bytes: int) -> ReceivedRequest:
    """Read a request whole, as its bytes arrived.

    Raises:
        MalformedInput: Body, path or headers are longer than we serve.
    """
    headers: list[tuple[bytes, bytes]] = request.scope["headers"]
    raw_path: bytes = request.scope["raw_path"]
    raw_query: bytes = request.scope["query_string"]
    if len(headers) > _MAX_HEADERS or len(raw_path) + len(raw_query) > _MAX_TARGET_BYTES:
        raise MalformedInput("request: expected fewer headers and a shorter path, got more")
    return ReceivedRequest(
        method=request.method,
        raw_path=raw_path,
        raw_query=raw_query,
        headers=tuple((name.lower(), value) for name, value in headers),
        body=await read_body(request, limit_bytes),
    )


def source_ip(request: Request) -> str | None:
    """Return the address of the connection's other end: that of a proxy, if one is between."""
    return request.client.host if request.client else None
