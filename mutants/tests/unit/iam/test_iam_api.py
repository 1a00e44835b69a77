"""The HTTP interface, called as an ASGI application: statuses, codes, shapes, and who may call."""

import asyncio
import json
from dataclasses import dataclass
from typing import Any

import httpx
import pytest

from qtenclave.errors import HostFailure, MalformedInput
from qtenclave.iam.api import make_app
from qtenclave.iam.credentials import StoredCredentials, read_credentials, write_credentials
from qtenclave.iam.signing import Credentials, ReceivedRequest

ALLOW_USERS = json.dumps(
    {"Version": "5.0", "Statement": [{"Effect": "Allow", "Action": ["iam:users:*V5"]}]}
)
ADMINISTRATOR = json.dumps(
    {"Version": "5.0", "Statement": [{"Effect": "Allow", "Action": ["iam:*"]}]}
)
IGNORED_ATTESTATION = json.dumps(
    {
        "Version": "5.0",
        "Statement": [
            {
                "Effect": "Allow",
                "Action": "kms:cmk:encryptData",
                "Condition": {"StringEquals": {"kms:RecipientAttestation/PCR0": "ab" * 48}},
            }
        ],
    }
)


@dataclass(frozen=True)
class Api:
    """Sends signed requests to the application."""

    region: Any
    app: Any

    def send(self, request: ReceivedRequest) -> httpx.Response:
        async def exchange() -> httpx.Response:
            transport = httpx.ASGITransport(self.app)
            async with httpx.AsyncClient(transport=transport) as client:
                target = request.raw_path + (b"?" + request.raw_query if request.raw_query else b"")
                url = httpx.URL("http://iam.test").copy_with(raw_path=target)
                return await client.request(
                    request.method, url, headers=list(request.headers), content=request.body
                )

        return asyncio.run(exchange())

    def call(
        self,
        credentials: Credentials,
        method: str,
        target: str,
        body: Any = None,
        **headers: str,
    ) -> httpx.Response:
        data = (
            b"" if body is None else body if isinstance(body, bytes) else json.dumps(body).encode()
        )
        return self.send(self.region.sign(credentials, method, target, data, **headers))

    def root(self, method: str, target: str, body: Any = None) -> httpx.Response:
        return self.call(self.region.root.signing, method, target, body)


@pytest.fixture
def api(region: Any) -> Api:
    from datetime import UTC, datetime

    clock = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
    return Api(region, make_app(region.store, region.control, lambda: clock))


def code(answer: httpx.Response) -> tuple[int, str]:
    body = answer.json()
    assert sorted(body) == ["error_code", "error_msg", "request_id"]
    assert answer.headers["X-Request-Id"] == body["request_id"]
    return answer.status_code, body["error_code"]


def test_main_path(api: Api) -> None:
    made = api.root("POST", "/v5/users", {"name": "vault", "enabled": True})
    assert made.status_code == 201
    user = made.json()["user"]
    assert user["user_name"] == "vault"
    assert user["is_root_user"] is False
    assert user["created_at"] == "2026-03-01T12:00:00.000Z"

    answer = api.root("POST", f"/v5/users/{user['user_id']}/access-keys")
    assert answer.status_code == 201
    key = answer.json()["access_key"]
    assert key["status"] == "active"
    keys = Credentials(key["access_key_id"], key["secret_access_key"])
    listed = api.root("GET", f"/v5/users/{user['user_id']}/access-keys").json()["access_keys"]
    assert [sorted(item) for item in listed] == [
        ["access_key_id", "created_at", "status", "user_id"]
    ]

    body = {"policy_name": "users", "policy_document": ALLOW_USERS}
    policy = api.root("POST", "/v5/policies", body).json()["policy"]
    assert (policy["default_version_id"], policy["attachment_count"]) == ("v1", 0)
    assert code(api.call(keys, "GET", "/v5/users")) == (403, "PAP5.0001")
    attach = f"/v5/policies/{policy['policy_id']}/attach-user"
    attached = api.root("POST", attach, {"user_id": user["user_id"]})
    assert (attached.status_code, attached.content) == (200, b"")

    seen = api.call(keys, "GET", "/v5/users").json()
    assert sorted(item["user_name"] for item in seen["users"]) == ["root", "vault"]
    assert seen["page_info"] == {"next_marker": None, "current_count": 2}
    listed = api.root("GET", f"/v5/users/{user['user_id']}/attached-policies").json()
    assert [item["policy_name"] for item in listed["attached_policies"]] == ["users"]
    entities = api.root("GET", f"/v5/policies/{policy['policy_id']}/attached-entities").json()
    assert [item["user_id"] for item in entities["policy_users"]] == [user["user_id"]]

    detach = f"/v5/policies/{policy['policy_id']}/detach-user"
    assert api.root("POST", detach, {"user_id": user["user_id"]}).status_code == 200
    assert api.call(keys, "GET", "/v5/users").status_code == 403
    assert api.root("DELETE", f"/v5/policies/{policy['policy_id']}").status_code == 204
    assert api.root("DELETE", f"/v5/users/{user['user_id']}").status_code == 204
    assert code(api.call(keys, "GET", "/v5/users")) == (401, "APIGW.0301")


def test_versions(api: Api) -> None:
    body = {"policy_name": "p", "policy_document": ALLOW_USERS, "path": "a/b/"}
    policy = api.root("POST", "/v5/policies", body).json()["policy"]
    assert policy["urn"].endswith(":policy:a/b/p")
    path = f"/v5/policies/{policy['policy_id']}/versions"
    made = api.root("POST", path, {"policy_document": ADMINISTRATOR, "set_as_default": True})
    assert made.json()["policy_version"]["version_id"] == "v2"
    assert api.root("GET", f"{path}/v1").json()["policy_version"]["document"] == ALLOW_USERS
    assert api.root("POST", f"{path}/v1/set-default").status_code == 200
    versions = api.root("GET", path).json()["policy_versions"]
    assert [(v["version_id"], v["is_default"]) for v in versions] == [("v1", True), ("v2", False)]
    assert code(api.root("DELETE", f"{path}/v1")) == (409, "IAM.0005")
    assert api.root("DELETE", f"{path}/v2").status_code == 204
    for _ in range(4):
        assert api.root("POST", path, {"policy_document": ALLOW_USERS}).status_code == 201
    assert code(api.root("POST", path, {"policy_document": ALLOW_USERS})) == (409, "PAP5.0028")


def test_user_is_changed(api: Api) -> None:
    made = api.root("POST", "/v5/users", {"name": "a", "enabled": True, "description": "x"})
    path = f"/v5/users/{made.json()['user']['user_id']}"
    changed = api.root("PUT", path, {"new_user_name": "b", "enabled": False}).json()["user"]
    assert (changed["user_name"], changed["enabled"], changed["description"]) == ("b", False, "x")
    key = api.root("POST", f"{path}/access-keys").json()["access_key"]
    key_path = f"{path}/access-keys/{key['access_key_id']}"
    assert api.root("PUT", key_path, {"status": "inactive"}).status_code == 200
    assert api.root("DELETE", key_path).status_code == 204
    assert code(api.root("DELETE", key_path)) == (404, "IAM.0004")


def test_look_ups_of_the_vendor_sdk(api: Api) -> None:
    root = api.region.root
    (project,) = api.root("GET", "/v3/projects?name=local-1").json()["projects"]
    assert (project["id"], project["domain_id"]) == (root.project_id, root.account_id)
    assert api.root("GET", "/v3/projects?name=elsewhere").json()["projects"] == []
    (domain,) = api.root("GET", "/v3/auth/domains").json()["domains"]
    assert domain["id"] == root.account_id
    identity = api.root("GET", "/v5/caller-identity").json()
    assert identity["account_id"] == root.account_id
    assert identity["principal_urn"] == f"iam::{root.account_id}:user:root"
    _, keys = api.region.add_user("bob")
    assert api.call(keys, "GET", "/v5/caller-identity").status_code == 200


def test_pages(api: Api) -> None:
    for number in range(4):
        api.root("POST", "/v5/users", {"name": f"u{number}", "enabled": True})
    names: list[str] = []
    target = "/v5/users?limit=2"
    while True:
        answer = api.root("GET", target).json()
        names += (user["user_name"] for user in answer["users"])
        marker = answer["page_info"]["next_marker"]
        if marker is None:
            break
        target = f"/v5/users?limit=2&marker={marker}"
    assert sorted(names) == ["root", "u0", "u1", "u2", "u3"]


NOBODY = "0" * 32
REFUSED: dict[str, tuple[str, str, Any, tuple[int, str]]] = {
    "unknown path": ("GET", "/v5/nothing", None, (404, "APIGW.0101")),
    "trailing slash": ("GET", "/v5/users/", None, (404, "APIGW.0101")),
    "escaped path": ("GET", "/v5%2Fusers", None, (404, "APIGW.0101")),
    "escaped id": ("GET", f"/v5/users/%30{NOBODY[1:]}", None, (404, "APIGW.0101")),
    "wrong method": ("PATCH", "/v5/users", None, (405, "APIGW.0101")),
    "no body": ("POST", "/v5/users", None, (400, "IAM.0011")),
    "no JSON": ("POST", "/v5/users", b"{", (400, "IAM.0011")),
    "a list": ("POST", "/v5/users", [], (400, "IAM.0011")),
    "deep": ("POST", "/v5/users", b"[" * 60_000, (400, "IAM.0011")),
    "a member twice": (
        "POST",
        "/v5/users",
        b'{"name":"a","name":"b","enabled":true}',
        (400, "IAM.0011"),
    ),
    "unknown member": (
        "POST",
        "/v5/users",
        {"name": "a", "enabled": True, "is_root_user": True},
        (400, "IAM.0011"),
    ),
    "name missing": ("POST", "/v5/users", {"enabled": True}, (400, "IAM.0011")),
    "enabled missing": ("POST", "/v5/users", {"name": "a"}, (400, "IAM.0011")),
    "enabled as a text": (
        "POST",
        "/v5/users",
        {"name": "a", "enabled": "true"},
        (400, "IAM.0011"),
    ),
    "half a surrogate pair": (
        "POST",
        "/v5/users",
        {"name": "a", "enabled": True, "description": "\ud800"},
        (400, "IAM.0011"),
    ),
    "bad user name": ("POST", "/v5/users", {"name": "1", "enabled": True}, (400, "IAM.0007")),
    "user name in use": ("POST", "/v5/users", {"name": "root", "enabled": True}, (409, "IAM.0005")),
    "body too long": ("POST", "/v5/users", b" " * 140_000, (413, "APIGW.0201")),
    "body where none is read": ("GET", "/v5/users", {"a": 1}, (400, "IAM.0011")),
    "unknown user": ("GET", f"/v5/users/{NOBODY}", None, (404, "IAM.0004")),
    "unknown policy": ("GET", f"/v5/policies/{NOBODY}", None, (404, "IAM.0004")),
    "unknown parameter": ("GET", "/v5/users?offset=1", None, (400, "IAM.0007")),
    "parameter twice": ("GET", "/v5/users?limit=1&limit=2", None, (400, "IAM.0007")),
    "limit 0": ("GET", "/v5/users?limit=0", None, (400, "IAM.0007")),
    "limit 201": ("GET", "/v5/users?limit=201", None, (400, "IAM.0007")),
    "limit with a sign": ("GET", "/v5/users?limit=%2B1", None, (400, "IAM.0007")),
    "bad marker": ("GET", "/v5/users?marker=x", None, (400, "PAP5.0010")),
    "query that is no UTF-8": ("GET", "/v5/users?marker=%FF", None, (400, "IAM.0007")),
    "policy that is none": (
        "POST",
        "/v5/policies",
        {"policy_name": "p", "policy_document": "{}"},
        (400, "PAP5.0011"),
    ),
    "policy as an object": (
        "POST",
        "/v5/policies",
        {"policy_name": "p", "policy_document": {}},
        (400, "IAM.0011"),
    ),
    "attestation on encryption": (
        "POST",
        "/v5/policies",
        {"policy_name": "p", "policy_document": IGNORED_ATTESTATION},
        (400, "PAP5.0011"),
    ),
    "bad path": (
        "POST",
        "/v5/policies",
        {"policy_name": "p", "policy_document": ALLOW_USERS, "path": "/a"},
        (400, "PAP5.0030"),
    ),
    "bad version": ("GET", f"/v5/policies/{NOBODY}/versions/2", None, (400, "IAM.0007")),
    "bad status": (
        "PUT",
        f"/v5/users/{NOBODY}/access-keys/AK",
        {"status": "off"},
        (400, "IAM.0011"),
    ),
    "attach to nobody": (
        "POST",
        f"/v5/policies/{NOBODY}/attach-user",
        {"user_id": NOBODY},
        (404, "IAM.0004"),
    ),
}


@pytest.mark.parametrize("reason", REFUSED)
def test_refused(api: Api, reason: str) -> None:
    method, target, body, expected = REFUSED[reason]
    assert code(api.root(method, target, body)) == expected


def test_unsigned_and_forged_requests(api: Api) -> None:
    plain = ReceivedRequest("GET", b"/v5/users", b"", ((b"host", b"iam.test"),), b"")
    assert code(api.send(plain)) == (401, "APIGW.0301")
    forged = Credentials(api.region.root.access_key, "guess")
    answer = api.call(forged, "GET", "/v5/users")
    assert code(answer) == (401, "APIGW.0301")
    assert "verify aksk signature fail" in answer.json()["error_msg"]
    unknown = Credentials("NOBODY", "guess")
    assert code(api.call(unknown, "GET", "/v5/nothing")) == (401, "APIGW.0301")


def test_existence_is_told_to_the_permitted_alone(api: Api) -> None:
    _, keys = api.region.add_user("bob")
    assert code(api.call(keys, "GET", f"/v5/users/{NOBODY}")) == (403, "PAP5.0001")


@pytest.mark.parametrize("act", ["make a key", "disable", "delete", "attach", "list keys"])
def test_administrators_do_not_become_root(api: Api, act: str) -> None:
    _, keys = api.region.add_user("admin", ADMINISTRATOR)
    root_id = api.region.enter(api.region.root.signing).user_id
    policy = api.root(
        "POST", "/v5/policies", {"policy_name": "p", "policy_document": ALLOW_USERS}
    ).json()["policy"]["policy_id"]
    user = f"/v5/users/{root_id}"
    answer = {
        "make a key": lambda: api.call(keys, "POST", f"{user}/access-keys"),
        "disable": lambda: api.call(keys, "PUT", user, {"enabled": False}),
        "delete": lambda: api.call(keys, "DELETE", user),
        "attach": lambda: api.call(
            keys, "POST", f"/v5/policies/{policy}/attach-user", {"user_id": root_id}
        ),
        "list keys": lambda: api.call(keys, "GET", f"{user}/access-keys"),
    }[act]()
    if act == "list keys":
        assert answer.status_code == 200
        assert "secret" not in answer.text
    else:
        assert code(answer) == (403, "PAP5.0001")
        assert "root user" in answer.json()["error_msg"]


def test_policy_changes_are_logged_with_their_digest(api: Api) -> None:
    api.root("POST", "/v5/policies", {"policy_name": "p", "policy_document": ALLOW_USERS})
    last = json.loads(api.region.audit.splitlines()[-1])
    assert last["action"] == "iam:policies:createV5"
    assert list(last["details"]) == ["document_sha256"]


def test_unwritable_log_is_503_without_its_cause(api: Api) -> None:
    (api.region.directory / "audit.jsonl").mkdir()
    answer = api.root("GET", "/v5/users")
    assert code(answer) == (503, "IAM.0006")
    assert "audit" not in answer.text


def test_a_defect_is_500_without_its_cause(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("inner text")

    monkeypatch.setattr(api.region.store, "list_users", broken)
    answer = api.root("GET", "/v5/users")
    assert code(answer) == (500, "IAM.0006")
    assert "inner" not in answer.text


STORED = StoredCredentials("a" * 32, "b" * 32, "AK", "SK")


def test_credentials_file(tmp_path: Any) -> None:
    path = tmp_path / "credentials.json"
    write_credentials(path, STORED)
    assert path.stat().st_mode & 0o777 == 0o600
    assert read_credentials(path) == STORED
    assert [p.name for p in tmp_path.iterdir()] == ["credentials.json"]
    assert "SK" not in repr(STORED)


BAD_FILES: dict[str, tuple[bytes, int, type[Exception]]] = {
    "readable by all": (b"{}", 0o644, HostFailure),
    "no JSON": (b"x", 0o600, MalformedInput),
    "a list": (b"[]", 0o600, MalformedInput),
    "member missing": (b'{"access_key": "a"}', 0o600, MalformedInput),
    "number": (
        b'{"account_id":1,"project_id":"","access_key":"","secret_key":""}',
        0o600,
        MalformedInput,
    ),
}


@pytest.mark.parametrize("reason", BAD_FILES)
def test_bad_credentials_files(tmp_path: Any, reason: str) -> None:
    data, mode, kind = BAD_FILES[reason]
    path = tmp_path / "credentials.json"
    path.write_bytes(data)
    path.chmod(mode)
    with pytest.raises(kind):
        read_credentials(path)
    with pytest.raises(HostFailure):
        read_credentials(tmp_path / "missing")
    with pytest.raises(HostFailure):
        write_credentials(tmp_path / "no" / "place", STORED)
