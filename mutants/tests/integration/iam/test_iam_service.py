"""The daemon as its clients see it: over TLS, signed, with two daemons on one database."""

import json
import os
import socket
import ssl
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from qtenclave.cli import _iam
from qtenclave.errors import HostFailure, InvalidRequest, MalformedInput, Rejected
from qtenclave.iam.audit import verify_log
from qtenclave.iam.client import (
    IamClient,
    RemoteConflict,
    RemoteInvalid,
    RemoteRejected,
    SignedClient,
)
from qtenclave.iam.credentials import StoredCredentials, read_credentials

ALLOW = {
    "Version": "1.1",
    "Statement": [{"Effect": "Allow", "Action": ["iam:users:listUsersV5"], "Resource": ["*"]}],
}


def write(path: Path, document: Any) -> Path:
    path.write_text(json.dumps(document))
    return path


def test_command_line_path(daemon: Any, second_daemon: Any, tmp_path: Path) -> None:
    administrator = IamClient(daemon.client())
    user = _iam.create_user(administrator, "card-vault")["user"]
    made = _iam.create_access_key(
        administrator, user["user_id"], tmp_path / "vault.json", daemon.root
    )
    stored = read_credentials(tmp_path / "vault.json")
    assert (tmp_path / "vault.json").stat().st_mode & 0o777 == 0o600
    assert stored.account_id == daemon.root.account_id
    assert stored.secret_key not in json.dumps(made)

    vault = IamClient(second_daemon.client(stored))
    with pytest.raises(RemoteRejected, match=r"PAP5\.0001") as refused:
        vault.list_users()
    assert refused.value.status == 403

    policy = _iam.create_policy(administrator, "lists", write(tmp_path / "p.json", ALLOW))
    assert policy["warnings"] == []
    policy_id = policy["policy"]["policy_id"]
    _iam.attach_policy(administrator, policy_id, user["user_id"])
    # The other daemon holds nothing back: the change counts there at once.
    names = {item["user_name"] for item in vault.list_users()["users"]}
    assert names >= {"root", "card-vault"}
    _iam.detach_policy(administrator, policy_id, user["user_id"])
    with pytest.raises(Rejected):
        vault.list_users()
    assert [p["policy_name"] for p in _iam.list_policies(administrator)["policies"]] == ["lists"]
    with pytest.raises(RemoteConflict):
        _iam.create_user(administrator, "card-vault")
    assert administrator.find_project("local-1") == daemon.root.project_id
    with pytest.raises(InvalidRequest):
        administrator.find_project("elsewhere")
    verify_log((daemon.directory / "audit.jsonl").read_bytes())


def test_command_line_refuses_before_it_asks(daemon: Any, tmp_path: Path) -> None:
    administrator = IamClient(daemon.client())
    taken = write(tmp_path / "taken.json", {})
    with pytest.raises(InvalidRequest, match="expected no such file"):
        _iam.create_access_key(administrator, "u", taken, daemon.root)
    with pytest.raises(InvalidRequest, match="directory"):
        _iam.create_access_key(administrator, "u", tmp_path / "no" / "x", daemon.root)
    with pytest.raises(InvalidRequest, match="readable file"):
        _iam.create_policy(administrator, "p", tmp_path / "missing.json")
    with pytest.raises(MalformedInput, match="Version"):
        _iam.create_policy(administrator, "p", write(tmp_path / "bad.json", {"Statement": []}))
    with pytest.raises(RemoteInvalid, match=r"IAM\.0004"):
        _iam.create_access_key(administrator, "0" * 32, tmp_path / "new.json", daemon.root)
    assert not (tmp_path / "new.json").exists()


def test_guessed_secret(daemon: Any) -> None:
    root = daemon.root
    guess = StoredCredentials(root.account_id, root.project_id, root.access_key, "guess")
    with pytest.raises(RemoteRejected, match=r"APIGW\.0301") as refused:
        IamClient(daemon.client(guess)).list_users()
    assert refused.value.status == 401
    assert len(refused.value.request_id) == 32


def test_another_authority_is_not_trusted(daemon: Any, foreign_authority: Path) -> None:
    client = SignedClient(daemon.url, foreign_authority, daemon.root.signing)
    with pytest.raises(HostFailure, match="certificate"):
        client.request("GET", "/v5/users")


def test_another_name_is_checked(daemon: Any) -> None:
    ca_file = daemon.directory / "ca.pem"
    named = SignedClient(daemon.url, ca_file, daemon.root.signing, server_hostname="iam.test")
    assert named.request("GET", "/v5/caller-identity")["account_id"] == daemon.root.account_id
    wrong = SignedClient(daemon.url, ca_file, daemon.root.signing, server_hostname="kms.test")
    with pytest.raises(HostFailure, match="certificate"):
        wrong.request("GET", "/v5/caller-identity")


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:1", "127.0.0.1:1", "https://", "https://h/path", "https://u@h"]
)
def test_urls_that_are_no_service(daemon: Any, url: str) -> None:
    with pytest.raises(InvalidRequest):
        SignedClient(url, daemon.directory / "ca.pem", daemon.root.signing)


def test_nobody_listens(daemon: Any) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    client = SignedClient(
        f"https://127.0.0.1:{port}", daemon.directory / "ca.pem", daemon.root.signing
    )
    with pytest.raises(HostFailure, match="expected an answer"):
        client.request("GET", "/v5/users")


@pytest.mark.parametrize(
    "sent",
    [
        b"GET /v5/users HTTP/1.1\r\nHost: h\r\nHost: h\r\n\r\n",
        b"GET http://other/v5/users HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
        b"POST /v5/users HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\n",
        b"\x00\x01\x02\r\n\r\n",
        b"GET /v5/users HTTP/1.1\r\n" + b"X: y\r\n" * 80 + b"Host: h\r\nConnection: close\r\n\r\n",
    ],
)
def test_raw_bytes_do_not_stop_the_daemon(daemon: Any, sent: bytes) -> None:
    context = ssl.create_default_context(cafile=str(daemon.directory / "ca.pem"))
    port = int(daemon.url.rpartition(":")[2])
    with (
        socket.create_connection(("127.0.0.1", port), timeout=30) as plain,
        context.wrap_socket(plain, server_hostname="127.0.0.1") as stream,
    ):
        stream.sendall(sent)
        if b"Content-Length" not in sent:
            assert b"HTTP/1.1 200" not in stream.recv(4096)
    assert daemon.process.poll() is None
    assert IamClient(daemon.client()).list_users()["users"]


def test_ends_cleanly_on_request(start_daemon: Any) -> None:
    with start_daemon() as running:
        IamClient(running.client()).list_users()
        running.process.terminate()
        assert running.process.wait(60) == 0


def test_foreign_key_file_is_an_error_with_its_cause(directory: Path, tmp_path: Path) -> None:
    key = tmp_path / "iam.key"
    key.write_bytes(os.urandom(32))
    key.chmod(0o600)
    done = subprocess.run(
        [
            *(sys.executable, "-m", "qtenclave.iam.service", "--listen-fd", "0"),
            *("--tls-certificate", "x", "--tls-key", "y"),
            *("--database", f"sqlite:///{directory}/iam.db"),
            *("--iam-key", str(key), "--audit-log", str(tmp_path / "log")),
        ],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 5
    assert "master key" in done.stderr
