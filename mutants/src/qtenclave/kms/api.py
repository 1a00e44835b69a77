"""The KMS's HTTP interface: who asks, for which project, which call; answers and errors as JSON.

A request is routed by the bytes of its path as they arrived, and a path with an escape in it is no
path of this service: a signature covers the decoded path, so `%2F` would otherwise let one
signature serve two routes.

Failures of authentication are the gateway's, with its flat body; all others are the KMS's own.
"""

import logging
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.types import Receive, Scope, Send

from qtenclave.errors import EnclaveError, MalformedInput
from qtenclave.iam.access import AccessControl, Caller
from qtenclave.iam.audit import AuditLog
from qtenclave.iam.gateway import new_request_id, receive_request, source_ip
from qtenclave.iam.signing import NotAuthenticated, ReceivedRequest
from qtenclave.kms.access import find_operation
from qtenclave.kms.calls import KeyService
from qtenclave.kms.faults import Fault, KmsFault
from qtenclave.kms.members import BODY_BYTES_MAX
from qtenclave.kms.operations import Owner
from qtenclave.policy import AccessRequest

__all__ = ["SERVICE", "KmsApi"]

SERVICE = "kms"
_PATH = re.compile(rb"/v1\.0/([0-9A-Za-z_-]{1,64})/kms/([a-z-]{1,64})")
_PLACEHOLDER = b"%7Bproject_id%7D"

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _CallerAuthority:
    """The permissions of one caller during one request."""

    control: AccessControl
    audit: AuditLog
    caller: Caller
    now: datetime
    request_id: str

    def require(self, access: AccessRequest, facts: Mapping[str, str]) -> None:
        """Ask the caller's policies; see `calls.Authority`."""
        self.control.authorize(
            self.caller, access, now=self.now, request_id=self.request_id, details=facts
        )

    def refuse(self, access: AccessRequest, facts: Mapping[str, str], reason: str) -> None:
        """Write down a refusal that is no policy's; see `calls.Authority`."""
        self.audit.append(
            "denied",
            self.now,
            service=SERVICE,
            request_id=self.request_id,
            account_id=self.caller.account_id,
            user_id=self.caller.user_id,
            user_name=self.caller.user.name,
            access_key=self.caller.access_key,
            action=access.actions[0],
            resource=access.resource,
            reasons=(reason,),
            details=facts,
        )


@dataclass(frozen=True, slots=True)
class KmsApi:
    """The ASGI application.

    Attributes:
        service: What is served.
        control: Who the callers are and what they may do.
        audit: Where refusals go that no policy made.
        now: The clock, aware UTC.
    """

    service: KeyService
    control: AccessControl
    audit: AuditLog
    now: Callable[[], datetime]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        response = await self._respond(Request(scope, receive))
        await response(scope, receive, send)

    async def _respond(self, request: Request) -> Response:
        request_id = new_request_id()
        try:
            received = await receive_request(request, BODY_BYTES_MAX)
        except MalformedInput as error:
            return _fault(KmsFault(Fault.BODY_TOO_LONG, str(error)), request_id)
        return await run_in_threadpool(self._answer, received, request_id, source_ip(request))

    def _answer(self, received: ReceivedRequest, request_id: str, address: str | None) -> Response:
        try:
            now = self.now()
            caller = self.control.authenticate(
                received, now=now, request_id=request_id, source_ip=address
            )
            project_id, operation = _route(received)
            authority = _CallerAuthority(self.control, self.audit, caller, now, request_id)
            try:
                owner = _owner(caller, received, project_id)
            except KmsFault as error:
                access = AccessRequest(find_operation(operation).actions, "*")
                facts = {"operation": operation, "project_id": project_id}
                authority.refuse(access, facts, str(error))
                raise
            answer = self.service.call(operation, owner, authority, received.body)
        except NotAuthenticated as error:
            return _unauthenticated(error, request_id)
        except KmsFault as error:
            _log.info("request %s: %s %s", request_id, error.fault.code, error)
            return _fault(error, request_id)
        except EnclaveError as error:
            # A database, a key file or the audit log: what it is belongs into our log alone.
            _log.error("request %s: %s", request_id, error)
            return _fault(KmsFault(Fault.UNAVAILABLE, "the service cannot answer now"), request_id)
        except Exception:  # noqa: BLE001 - the outermost loop of a request: it fails closed
            _log.exception("request %s: a defect", request_id)
            return _fault(KmsFault(Fault.INTERNAL, "internal error"), request_id)
        return _json(200, answer, request_id)


def _route(received: ReceivedRequest) -> tuple[str, str]:
    """Return the project and the operation that a path names."""
    path = received.raw_path
    if _PLACEHOLDER in path:
        raise KmsFault(
            Fault.BAD_URL, "path: expected a project id, got a placeholder: the client has none"
        )
    match = _PATH.fullmatch(path)
    if match is None:
        fault = Fault.BAD_URL if b"%" in path else Fault.NO_SUCH_OPERATION
        raise KmsFault(fault, "path: expected /v1.0/{project_id}/kms/{operation}, got another")
    operation = match[2].decode()
    find_operation(operation)
    if received.method != "POST":
        raise KmsFault(Fault.METHOD, f"method: expected POST, got {received.method[:16]!a}")
    if received.raw_query:
        raise KmsFault(Fault.BAD_URL, "query: expected none, got one")
    return match[1].decode(), operation


def _owner(caller: Caller, received: ReceivedRequest, project_id: str) -> Owner:
    """Return whose keys the call is about: the caller's own, or nobody's."""
    header = received.header(b"x-project-id")
    if header is not None and header != project_id.encode():
        raise KmsFault(
            Fault.OTHER_PROJECT, "x-project-id: expected the project of the path, got another"
        )
    project = caller.find_project(project_id)
    if project is None:
        raise KmsFault(
            Fault.OTHER_PROJECT, "project: expected one of the caller's account, got another"
        )
    return Owner(caller.account_id, project.project_id)


def _json(status: int, content: Mapping[str, object], request_id: str) -> Response:
    headers = {"X-Request-Id": request_id, "Cache-Control": "no-store"}
    return JSONResponse(dict(content), status, headers)


def _fault(fault: KmsFault, request_id: str) -> Response:
    error = {"error_code": fault.fault.code, "error_msg": str(fault)}
    response = _json(fault.fault.status, {"error": error}, request_id)
    if fault.fault is Fault.METHOD:
        response.headers["Allow"] = "POST"
    return response


def _unauthenticated(error: NotAuthenticated, request_id: str) -> Response:
    content = {"error_msg": str(error), "error_code": "APIGW.0301", "request_id": request_id}
    return _json(401, content, request_id)
