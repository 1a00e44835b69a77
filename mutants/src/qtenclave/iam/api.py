"""The IAM's HTTP interface: routing, authentication, permission, and the shape of answers.

A failure is a flat `{"error_code", "error_msg", "request_id"}`. Every answer carries its request id
in X-Request-Id too, where the vendor's SDK looks for it.
"""

import json
import logging
from collections.abc import Callable
from datetime import UTC, datetime

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from qtenclave.errors import EnclaveError, HostFailure, MalformedInput
from qtenclave.iam import resource_account, resource_policies, resource_users
from qtenclave.iam.access import AccessControl
from qtenclave.iam.calls import Answer, Call, Operation
from qtenclave.iam.faults import BadParameter, Fault, FaultCode, describe
from qtenclave.iam.gateway import new_request_id, receive_request, source_ip
from qtenclave.iam.members import parse_body, parse_parameters
from qtenclave.iam.signing import ReceivedRequest
from qtenclave.iam.store import Store
from qtenclave.policy import AccessRequest

__all__ = ["make_app"]

# A policy document as a JSON text inside JSON grows by its quotes; nothing else comes near.
_MAX_BODY_BYTES = 128 * 1024

_OPERATIONS = (
    *resource_users.OPERATIONS,
    *resource_policies.OPERATIONS,
    *resource_account.OPERATIONS,
)

_log = logging.getLogger(__name__)


def make_app(
    store: Store, control: AccessControl, clock: Callable[[], datetime] | None = None
) -> ASGIApp:
    """Return the application that serves `store`.

    Args:
        store: Open; its closing stays with the caller.
        control: Decides who may do what, on the same store.
        clock: Aware UTC time; the machine's when None.
    """
    api = _Api(store, control, clock or _utc_now)

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            response = await api.respond(Request(scope, receive))
            await response(scope, receive, send)

    return app


class _Api:
    """The application; holds nothing that a request changes."""

    def __init__(self, store: Store, control: AccessControl, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._control = control
        self._clock = clock

    async def respond(self, request: Request) -> Response:
        """Answer one request, whatever it is."""
        request_id = new_request_id()
        try:
            try:
                received = await receive_request(request, _MAX_BODY_BYTES)
            except MalformedInput as error:
                raise BadParameter(FaultCode.TOO_LARGE, str(error)) from error
            answer = await run_in_threadpool(self._answer, received, request_id, source_ip(request))
        except EnclaveError as error:
            if isinstance(error, HostFailure):
                _log.error("request %s: %s", request_id, error)
            return _encode_fault(describe(error), request_id)
        except Exception:  # noqa: BLE001 - the outermost loop: a defect must not leak or kill
            _log.exception("request %s", request_id)
            return _encode_fault(describe(EnclaveError("")), request_id)
        return _encode(answer.status, answer.body, request_id)

    def _answer(self, received: ReceivedRequest, request_id: str, address: str | None) -> Answer:
        now = self._clock()
        caller = self._control.authenticate(
            received, now=now, request_id=request_id, source_ip=address
        )
        operation, parts = _find_operation(received)
        query, body = parse_parameters(received.raw_query), parse_body(received.body)
        plan = operation.prepare(Call(self._store, caller, parts, query, body, now))
        query.close()
        body.close()
        if operation.action is not None:
            self._control.authorize(
                caller,
                AccessRequest((operation.action,), plan.resource, plan.context),
                now=now,
                request_id=request_id,
                details=plan.details,
                root_only=plan.root_only,
            )
        return plan.run()


def _find_operation(received: ReceivedRequest) -> tuple[Operation, dict[str, str]]:
    found = [(o, parts) for o in _OPERATIONS if (parts := o.match(received.raw_path)) is not None]
    if not found:
        raise BadParameter(FaultCode.NO_SUCH_API, "path: expected one of this service")
    for operation, parts in found:
        if operation.method == received.method:
            return operation, parts
    methods = ", ".join(sorted(operation.method for operation, _ in found))
    raise BadParameter(FaultCode.METHOD, f"method: expected {methods}")


def _encode_fault(fault: Fault, request_id: str) -> Response:
    body = {
        "error_code": fault.error_code,
        "error_msg": fault.error_msg,
        "request_id": request_id,
    }
    return _encode(fault.status, body, request_id)


def _encode(status: int, body: object, request_id: str) -> Response:
    headers = {"X-Request-Id": request_id, "Cache-Control": "no-store"}
    if body is None:
        return Response(status_code=status, headers=headers)
    content = json.dumps(body, ensure_ascii=True).encode()
    return Response(content, status, headers, media_type="application/json")


def _utc_now() -> datetime:
    return datetime.now(UTC)
