"""The HTTP interface of the PKI: enrol a node, certify a key, read the root, judge documents.

A request is a JSON object with exactly the members that its resource names; bytes are base64. Every
answer says the PKI's time in `x-qt-now-ms`, by which a node corrects its own. A failure is
`{"error": {"kind": ..., "message": ...}}` with the status that `qtenclave.web` gives its kind.
"""

from __future__ import annotations

import asyncio
import base64
import binascii
import json
import logging
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from qtenclave.attestation import ChainCache, MalformedDocument, RuleBroken
from qtenclave.errors import EnclaveError, HostFailure, MalformedInput, Rejected
from qtenclave.pki import hierarchy
from qtenclave.pki.requests import (
    NOW_HEADER,
    WRONG_TIME,
    SignedRequest,
    WrongTime,
    load_node_key,
    verify_request,
)
from qtenclave.pki.store import Store
from qtenclave.pki.verification import MAX_REQUEST_BYTES, Verifier
from qtenclave.web import http_status, read_body

__all__ = ["make_app"]

_FAILED = "the PKI failed; its log says why"
_BUSY = "verifier: expected fewer requests at once, got too many; try again"
_MAX_VERIFICATIONS = 16  # at once, the waiting ones included; each may hold a large request
_MAX_BODY_BYTES = 8192  # a request with a P-384 certificate request has about 700

_log = logging.getLogger(__name__)


def make_app(store: Store, clock: Callable[[], datetime] | None = None) -> Starlette:
    """Return the application that serves `store`.

    Args:
        store: Open; its closing stays with the caller.
        clock: Aware UTC time; the machine's when None.
    """
    clock = clock or _utc_now
    api = _Api(store, clock)
    return Starlette(
        routes=[
            Route("/v1/enrol", _guarded(api.enrol, clock), methods=["POST"]),
            Route("/v1/certificates", _guarded(api.certify, clock), methods=["POST"]),
            Route("/v1/roots", _guarded(api.roots, clock), methods=["GET"]),
            Route("/v1/attestation/verify", _guarded(api.verify, clock), methods=["POST"]),
        ]
    )


class _Api:
    """The four handlers."""

    def __init__(self, store: Store, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._clock = clock
        self._verifier = Verifier(ChainCache())
        self._verifications = 0
        # Anybody may ask for verdicts; certificates of nodes must not wait behind them.
        self._one_at_a_time = asyncio.Lock()

    async def enrol(self, request: Request) -> Response:
        """Take the key of a node that holds a token; signed by that key itself."""
        body = await read_body(request, _MAX_BODY_BYTES)
        members = _members(body, ("token", "instance_id", "public_key"))
        claim = SignedRequest.from_headers(request.headers)
        instance_id = hierarchy.check_instance_id(members["instance_id"])
        if claim.instance_id != instance_id:
            raise Rejected("enrolment: expected one instance in body and headers, got two")
        public_key = _decode(members["public_key"], "public_key")
        now = self._clock()
        verify_request(
            claim, load_node_key(public_key), method="POST", path="/v1/enrol", body=body, now=now
        )
        await run_in_threadpool(self._store.enrol, members["token"], instance_id, public_key, now)
        _log.info("enrolled a node for instance %s", instance_id)
        return JSONResponse({"instance_id": instance_id}, status_code=201)

    async def certify(self, request: Request) -> Response:
        """Issue a leaf for a key of the instance that the asking node enrolled for."""
        body = await read_body(request, _MAX_BODY_BYTES)
        claim = SignedRequest.from_headers(request.headers)
        return await run_in_threadpool(self._certify, claim, body)

    def _certify(self, claim: SignedRequest, body: bytes) -> Response:
        now = self._clock()
        key = load_node_key(self._store.node_key(claim.instance_id))
        verify_request(claim, key, method="POST", path="/v1/certificates", body=body, now=now)
        self._store.spend_counter(claim.instance_id, claim.counter, now)
        members = _members(body, ("enclave_id", "csr"))
        enclave_id = hierarchy.check_enclave_id(members["enclave_id"])
        leaf_key = hierarchy.read_csr(_decode(members["csr"], "csr"))
        chain = self._store.issue_leaf(claim.instance_id, enclave_id, leaf_key, now)
        _log.info("certified a key of %s.enc-%s", claim.instance_id, enclave_id)
        return JSONResponse(
            {
                "certificate": base64.b64encode(chain.certificate).decode("ascii"),
                "cabundle": [base64.b64encode(entry).decode("ascii") for entry in chain.cabundle],
            },
            status_code=201,
        )

    async def roots(self, _request: Request) -> Response:
        """Return the root certificate; whoever pins it compares its digest first."""
        pem = await run_in_threadpool(self._store.root_pem, self._clock())
        return Response(pem, media_type="application/x-pem-file")

    async def verify(self, request: Request) -> Response:
        """Judge a document for whoever asks: what it needs is public."""
        if self._verifications >= _MAX_VERIFICATIONS:
            raise _Busy(_BUSY)
        self._verifications += 1
        try:
            body = await read_body(request, MAX_REQUEST_BYTES)
            async with self._one_at_a_time:
                return JSONResponse(await run_in_threadpool(self._verify, body))
        finally:
            self._verifications -= 1

    def _verify(self, body: bytes) -> dict[str, object]:
        now = self._clock()
        return self._verifier.verify(body, self._store.root_pem(now), now)


class _Busy(HostFailure):
    """There is too much to do just now; whoever asks may know that."""


def _guarded(
    handler: Callable[[Request], Awaitable[Response]], clock: Callable[[], datetime]
) -> Callable[[Request], Awaitable[Response]]:
    async def guarded(request: Request) -> Response:
        response = await answer(request)
        response.headers[NOW_HEADER] = str(int(clock().timestamp() * 1000))
        return response

    async def answer(request: Request) -> Response:
        try:
            return await handler(request)
        except EnclaveError as error:
            _log.warning("%s %s: %s", request.method, request.url.path, error)
            kind = WRONG_TIME if isinstance(error, WrongTime) else type(error).__name__
            text, status = str(error), http_status(error)
            if isinstance(error, MalformedDocument | RuleBroken):
                content = {"kind": kind, "message": text, "rule": error.rule}
                return JSONResponse({"error": content}, status_code=status)
            if isinstance(error, _Busy):
                kind = "HostFailure"
            elif status >= 500:  # paths and the state of the database are the operator's alone
                kind, text = "HostFailure", _FAILED
        except Exception:  # noqa: BLE001 - the outermost frame of a request; logged, fails closed
            _log.exception("%s %s: unexpected failure", request.method, request.url.path)
            kind, text, status = "HostFailure", _FAILED, 500
        return JSONResponse({"error": {"kind": kind, "message": text}}, status_code=status)

    return guarded


def _members(body: bytes, names: tuple[str, ...]) -> dict[str, str]:
    """Read a JSON object that has exactly these members, all of them text."""
    try:
        pairs = json.loads(body, object_pairs_hook=_refuse_duplicates)
    except (ValueError, RecursionError) as error:
        raise MalformedInput("request body: expected a JSON object, got other bytes") from error
    if not isinstance(pairs, dict) or set(pairs) != set(names):
        raise MalformedInput(f"request body: expected exactly the members {', '.join(names)}")
    members: dict[str, str] = {}
    for name in names:
        value = pairs[name]
        if not isinstance(value, str):
            raise MalformedInput(f"{name}: expected text, got another type")
        members[name] = value
    return members


def _refuse_duplicates(pairs: list[tuple[str, object]]) -> dict[str, object]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise ValueError("duplicate member")
    return members


def _decode(text: str, what: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as error:
        raise MalformedInput(f"{what}: expected base64, got other text") from error


def _utc_now() -> datetime:
    return datetime.now(UTC)
