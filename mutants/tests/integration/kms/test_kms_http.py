"""The service's HTTP edge, request by request: routes, signatures, limits, failures."""

import http.client
import json
import ssl
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from qtenclave.iam.signing import sign_request


@dataclass(frozen=True)
class Reply:
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> dict[str, Any]:
        content = json.loads(self.body)
        assert isinstance(content, dict)
        return content

    @property
    def code(self) -> str:
        return str(self.json["error"]["error_code"])


class Sender:
    """Sends signed requests, as they are or spoilt after signing."""

    def __init__(self, region: Any, kms: Any) -> None:
        self.region = region
        self._address = kms.address
        self._context = ssl.create_default_context(cafile=str(region.tls_authority))

    def path(self, operation: str) -> str:
        return f"/v1.0/{self.region.root.project_id}/kms/{operation}"

    def send(
        self,
        target: str,
        body: bytes = b"",
        *,
        method: str = "POST",
        headers: dict[str, str] | None = None,
        late_s: float = 0,
        spoil: dict[str, str] | None = None,
        sent_body: bytes | None = None,
        signed: bool = True,
    ) -> Reply:
        host, port = self._address
        sent = {"Content-Type": "application/json", **(headers or {})}
        if signed:
            sent = sign_request(
                self.region.root.signing,
                method=method,
                host=f"{host}:{port}",
                target=target,
                headers=sent,
                body=body,
                now=datetime.now(UTC) - timedelta(seconds=late_s),
            )
        connection = http.client.HTTPSConnection(host, port, context=self._context, timeout=30)
        try:
            connection.request(
                method, target, body if sent_body is None else sent_body, {**sent, **(spoil or {})}
            )
            answer = connection.getresponse()
            return Reply(answer.status, dict(answer.headers), answer.read())
        finally:
            connection.close()


@pytest.fixture
def sender(region: Any, kms: Any) -> Sender:
    return Sender(region, kms)


def test_a_good_request(sender: Sender) -> None:
    reply = sender.send(sender.path("list-keys"))
    assert reply.status == 200
    assert set(reply.json) == {"keys", "key_details", "next_marker", "truncated", "total"}
    headers = {name.lower(): value for name, value in reply.headers.items()}
    assert len(headers["x-request-id"]) == 32
    assert headers["cache-control"] == "no-store"
    assert headers["content-type"] == "application/json"
    assert "server" not in headers


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("no signature", {"signed": False}),
        ("16 minutes late", {"late_s": 960}),
        ("16 minutes early", {"late_s": -960}),
        ("other body", {"sent_body": b'{"limit": "1"}'}),
        ("other header", {"spoil": {"Content-Type": "text/plain"}}),
        ("other algorithm", {"spoil": {"Authorization": "SDK-HMAC-SM3 Access=a"}}),
        ("a token beside it", {"spoil": {"X-Auth-Token": "t"}}),
        ("unsigned body", {"headers": {"X-Sdk-Content-Sha256": "UNSIGNED-PAYLOAD"}, "body": b"{}"}),
        ("no route, no signature", {"signed": False, "target": "/"}),
    ],
)
def test_unauthenticated(sender: Sender, name: str, change: dict[str, Any]) -> None:
    reply = sender.send(change.pop("target", sender.path("list-keys")), **change)
    assert reply.status == 401
    assert set(reply.json) == {"error_code", "error_msg", "request_id"}
    assert reply.json["error_code"] == "APIGW.0301"
    last = sender.region.audit()[-1]
    assert last["event"] == "authentication-failed"
    assert last["request_id"] == reply.json["request_id"]


@pytest.mark.parametrize(
    ("name", "target", "method", "status", "code"),
    [
        ("root", "/", "POST", 404, "KMS.0201"),
        ("unknown call", "{}/kms/sign", "POST", 404, "KMS.0201"),
        ("unknown call read", "{}/kms/sign", "GET", 404, "KMS.0201"),
        ("slash at the end", "{}/kms/list-keys/", "POST", 404, "KMS.0201"),
        ("two slashes", "/{}/kms/list-keys", "POST", 404, "KMS.0201"),
        ("dots", "{}/x/../kms/list-keys", "POST", 404, "KMS.0201"),
        ("upper case", "{}/KMS/list-keys", "POST", 404, "KMS.0201"),
        ("read", "{}/kms/list-keys", "GET", 405, "KMS.0215"),
        ("put", "{}/kms/list-keys", "PUT", 405, "KMS.0215"),
        ("escaped slash", "{}/kms%2Flist-keys", "POST", 400, "KMS.0201"),
        ("escaped letter", "{}/kms/list%2Dkeys", "POST", 400, "KMS.0201"),
        ("placeholder", "/v1.0/%7Bproject_id%7D/kms/list-keys", "POST", 400, "KMS.0201"),
        ("query", "{}/kms/list-keys?limit=1", "POST", 400, "KMS.0201"),
        ("other project", "/v1.0/other/kms/list-keys", "POST", 403, "KMS.0321"),
    ],
)
def test_routes(  # noqa: PLR0917 - one column of the table each
    sender: Sender, name: str, target: str, method: str, status: int, code: str
) -> None:
    reply = sender.send(
        target.replace("{}", f"/v1.0/{sender.region.root.project_id}"), method=method
    )
    assert (reply.status, reply.code) == (status, code)
    assert set(reply.json["error"]) == {"error_code", "error_msg"}
    assert (status == 405) == ("POST" in reply.headers.values())


def test_a_try_at_another_project_is_in_the_audit_log(sender: Sender) -> None:
    reply = sender.send("/v1.0/other/kms/decrypt-data", b"{}")
    assert reply.status == 403
    line = sender.region.audit()[-1]
    assert (line["event"], line["action"]) == ("denied", "kms:cmk:decryptData")
    assert line["user_name"] == "root"
    assert line["details"] == {"operation": "decrypt-data", "project_id": "other"}


def test_the_project_header_must_agree(sender: Sender) -> None:
    target = sender.path("list-keys")
    right = {"X-Project-Id": sender.region.root.project_id}
    assert sender.send(target, headers=right).status == 200
    reply = sender.send(target, headers={"X-Project-Id": "f" * 32})
    assert (reply.status, reply.code) == (403, "KMS.0321")


@pytest.mark.parametrize(
    ("name", "body", "code"),
    [
        ("too long", b" " * (128 * 1024 + 1), "KMS.0203"),
        ("no JSON", b"<xml/>", "KMS.0202"),
        ("list", b"[]", "KMS.0202"),
        ("name twice", b'{"limit": "1", "limit": "2"}', "KMS.0202"),
    ],
)
def test_refused_bodies(sender: Sender, name: str, body: bytes, code: str) -> None:
    reply = sender.send(sender.path("list-keys"), body)
    assert (reply.status, reply.code) == (400, code)


def test_an_audit_log_that_cannot_be_written_stops_the_service(sender: Sender) -> None:
    log = sender.region.audit_log
    aside = log.with_suffix(".aside")
    sender.send(sender.path("list-keys"))  # the log exists
    log.rename(aside)
    log.symlink_to(aside)  # which the service does not follow
    try:
        reply = sender.send(sender.path("gen-random"), b'{"random_data_length": "256"}')
    finally:
        log.unlink()
        aside.rename(log)
    assert (reply.status, reply.code) == (503, "KMS.0104")
    assert b"random_data" not in reply.body
    assert str(log).encode() not in reply.body
    assert str(log) in sender.region.log()
    assert sender.send(sender.path("list-keys")).status == 200
