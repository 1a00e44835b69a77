"""A client of the region's signed HTTPS services, one request per connection.

Fits IAM and KMS: both speak JSON and refuse with a code and a message, flat or inside `error`.
"""

import http.client
import json
import socket
import ssl
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote, urlencode, urlsplit

from qtenclave.errors import (
    EnclaveError,
    HostFailure,
    InvalidRequest,
    QtCode,
    Rejected,
    WrongState,
)
from qtenclave.iam.signing import Credentials, sign_request

__all__ = [
    "IamClient",
    "RemoteConflict",
    "RemoteFailure",
    "RemoteInvalid",
    "RemoteRejected",
    "SignedClient",
]

_TIMEOUT_S = 30.0
_MAX_ANSWER_BYTES = 4 * 1024 * 1024
_DEFAULT_PORT = 443


@dataclass(frozen=True, slots=True)
class _Refusal:
    """What an error answer said."""

    status: int
    error_code: str
    error_msg: str
    request_id: str

    def __str__(self) -> str:
        return f"{self.error_code}: {self.error_msg} (request {self.request_id})"


class _Remote(EnclaveError):
    """A refusal that came from a service.

    Attributes:
        status: HTTP status.
        error_code: The service's code, for example "PAP5.0001".
        request_id: For the service's logs.
    """

    qt_code = QtCode.SERVICE_REFUSED

    def __init__(self, refusal: _Refusal) -> None:
        super().__init__(str(refusal), code=self.qt_code)
        self.status = refusal.status
        self.error_code = refusal.error_code
        self.request_id = refusal.request_id


class RemoteInvalid(_Remote, InvalidRequest):
    """The service could make no sense of the request, or found nothing of that name."""


class RemoteRejected(_Remote, Rejected):
    """The service does not know us, or does not allow it."""

    qt_code = QtCode.ACCESS_DENIED


class RemoteConflict(_Remote, WrongState):
    """It exists already, or something depends on it."""


class RemoteFailure(_Remote, HostFailure):
    """The service itself failed."""

    qt_code = QtCode.SERVICE_ANSWER


class SignedClient:
    """Sends signed JSON requests to one service.

    Args:
        base_url: `https://host[:port]`; a path is not allowed.
        ca_file: PEM file of the authorities that the service's certificate is checked against.
        credentials: What requests are signed with.
        project_id: Sent as X-Project-Id, for services that work in a project.
        domain_id: Sent as X-Domain-Id, for services that work in an account.
        server_hostname: Name that the certificate must have, if it is not that of `base_url`.
    """

    def __init__(
        self,
        base_url: str,
        ca_file: Path,
        credentials: Credentials,
        *,
        project_id: str | None = None,
        domain_id: str | None = None,
        server_hostname: str | None = None,
    ) -> None:
        parts = urlsplit(base_url)
        plain = not (parts.path.strip("/") or parts.query or parts.fragment or parts.username)
        if parts.scheme != "https" or not parts.hostname or not plain:
            raise InvalidRequest(f"service URL: expected https://host:port, got {base_url!r}")
        self._address = (parts.hostname, parts.port or _DEFAULT_PORT)
        self._host = parts.netloc
        self._server_hostname = server_hostname or parts.hostname
        self._credentials = credentials
        self._headers = {"Content-Type": "application/json"}
        if project_id is not None:
            self._headers["X-Project-Id"] = project_id
        if domain_id is not None:
            self._headers["X-Domain-Id"] = domain_id
        try:
            self._tls = ssl.create_default_context(cafile=str(ca_file))
        except (OSError, ssl.SSLError) as error:
            raise HostFailure(
                f"{ca_file}: expected certificates in PEM, got {error}",
                code=QtCode.FILE_OPERATION,
            ) from error

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, str] | None = None,
        body: Mapping[str, object] | None = None,
    ) -> dict[str, object]:
        """Send one request and return the JSON object of its answer, empty if it has no body.

        Args:
            method: Upper case.
            path: Path on the service, already escaped.
            query: Parameters.
            body: Members of the JSON body; None for a request without one.

        Raises:
            RemoteInvalid: Status 400, 404, 405 or 413.
            RemoteRejected: Status 401 or 403.
            RemoteConflict: Status 409.
            RemoteFailure: Any other status from 400 on.
            HostFailure: The service does not answer, or not in its own protocol.
        """
        target = f"{path}?{urlencode(query, quote_via=quote)}" if query else path
        data = b"" if body is None else json.dumps(body).encode()
        headers = sign_request(
            self._credentials,
            method=method,
            host=self._host,
            target=target,
            headers=self._headers,
            body=data,
            now=datetime.now(UTC),
        )
        status, request_id, content = self._exchange(method, target, headers, data)
        document = _parse(content, status)
        if status >= 400:
            raise _failure(status, document, request_id)
        return document

    def _exchange(
        self, method: str, target: str, headers: Mapping[str, str], data: bytes
    ) -> tuple[int, str, bytes]:
        try:
            with closing(http.client.HTTPConnection(*self._address)) as connection:
                # Connected here, since the name to check may be another than that to dial.
                connection.sock = self._connect()
                connection.putrequest(method, target, skip_host=True, skip_accept_encoding=True)
                for name, value in headers.items():
                    connection.putheader(name, value.encode())
                connection.putheader("Content-Length", str(len(data)))
                connection.endheaders(data)
                answer = connection.getresponse()
                content = answer.read(_MAX_ANSWER_BYTES + 1)
                request_id = answer.getheader("X-Request-Id", "-")
        except (OSError, http.client.HTTPException) as error:
            raise HostFailure(
                f"service https://{self._host}: expected an answer, got {error or type(error)}",
                code=QtCode.SERVICE_CONNECTION,
            ) from error
        if len(content) > _MAX_ANSWER_BYTES:
            raise HostFailure(
                f"answer: expected at most {_MAX_ANSWER_BYTES} bytes", code=QtCode.SERVICE_ANSWER
            )
        return answer.status, request_id, content

    def _connect(self) -> ssl.SSLSocket:
        plain = socket.create_connection(self._address, timeout=_TIMEOUT_S)
        try:
            return self._tls.wrap_socket(plain, server_hostname=self._server_hostname)
        except BaseException:
            plain.close()
            raise


class IamClient:
    """The calls of the IAM that the command line makes; answers are the service's own objects."""

    def __init__(self, client: SignedClient) -> None:
        self._client = client

    def create_user(self, name: str, description: str = "") -> dict[str, object]:
        """Make a user; return `user`."""
        body = {"name": name, "enabled": True, "description": description}
        return self._client.request("POST", "/v5/users", body=body)

    def list_users(self) -> dict[str, object]:
        """Return all `users`."""
        return self._all("/v5/users", "users")

    def create_access_key(self, user_id: str) -> dict[str, object]:
        """Make an access key; return `access_key`, with its secret, which is told only now."""
        return self._client.request("POST", f"/v5/users/{quote(user_id, safe='')}/access-keys")

    def create_policy(
        self, name: str, document: str, *, path: str = "", description: str = ""
    ) -> dict[str, object]:
        """Make a policy; return `policy`."""
        body = {
            "policy_name": name,
            "policy_document": document,
            "path": path,
            "description": description,
        }
        return self._client.request("POST", "/v5/policies", body=body)

    def list_policies(self) -> dict[str, object]:
        """Return all `policies`."""
        return self._all("/v5/policies", "policies")

    def attach_policy(self, policy_id: str, user_id: str) -> None:
        """Put a policy in force for a user."""
        path = f"/v5/policies/{quote(policy_id, safe='')}/attach-user"
        self._client.request("POST", path, body={"user_id": user_id})

    def detach_policy(self, policy_id: str, user_id: str) -> None:
        """Take a policy from a user."""
        path = f"/v5/policies/{quote(policy_id, safe='')}/detach-user"
        self._client.request("POST", path, body={"user_id": user_id})

    def find_project(self, name: str) -> str:
        """Return the id of the caller's project of that name.

        Raises:
            InvalidRequest: There is none.
        """
        answer = self._client.request("GET", "/v3/projects", query={"name": name})
        match answer.get("projects"):
            case [{"id": str(project_id)}]:
                return project_id
        raise InvalidRequest(f"project {name}: expected one in the account, got none")

    def _all(self, path: str, member: str) -> dict[str, object]:
        items: list[object] = []
        query = {"limit": "200"}
        while True:
            answer = self._client.request("GET", path, query=query)
            found = answer.get(member)
            info = answer.get("page_info")
            if not isinstance(found, list) or not isinstance(info, dict):
                raise HostFailure(
                    f"answer: expected {member} and page_info", code=QtCode.SERVICE_ANSWER
                )
            items += found
            marker = info.get("next_marker")
            if not isinstance(marker, str) or not marker or not found:
                return {member: items}
            query["marker"] = marker


def _parse(content: bytes, status: int) -> dict[str, object]:
    if not content:
        return {}
    try:
        document = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise HostFailure(
            f"answer with status {status}: expected JSON", code=QtCode.SERVICE_ANSWER
        ) from error
    if not isinstance(document, dict):
        raise HostFailure(
            f"answer with status {status}: expected a JSON object", code=QtCode.SERVICE_ANSWER
        )
    return document


def _failure(status: int, document: dict[str, object], request_id: str) -> EnclaveError:
    inner = document.get("error")
    members = inner if isinstance(inner, dict) else document
    refusal = _Refusal(
        status,
        str(members.get("error_code", status)),
        str(members.get("error_msg", "no reason given")),
        str(members.get("request_id", request_id)),
    )
    match status:
        case 401 | 403:
            return RemoteRejected(refusal)
        case 400 | 404 | 405 | 413:
            return RemoteInvalid(refusal)
        case 409:
            return RemoteConflict(refusal)
        case _:
            return RemoteFailure(refusal)
