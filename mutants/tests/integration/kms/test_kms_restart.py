"""The service's state is its database: killed, restarted, started twice, with wrong files."""

import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from huaweicloudsdkcore.auth.credentials import BasicCredentials
from huaweicloudsdkcore.exceptions.exceptions import ConnectionException
from huaweicloudsdkcore.http.http_config import HttpConfig
from huaweicloudsdkkms.v2 import (
    CreateKeyRequest,
    DecryptDataRequest,
    EncryptDataRequest,
    KmsClient,
    ListKeysRequest,
)


@pytest.fixture(autouse=True)
def _own_surroundings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("NO_PROXY", "127.0.0.1,localhost")


@pytest.fixture
def fresh(region: Any, tmp_path: Path, enclave: Any) -> Iterator[Any]:
    made = type(region)(tmp_path, enclave.root_pem)
    yield made
    made.close()


def client(region: Any, kms: Any) -> Any:
    config = HttpConfig.get_default_config()
    config.ssl_ca_cert = str(region.tls_authority)
    root = region.root
    signing = BasicCredentials(root.access_key, root.secret_key, root.project_id)
    builder = KmsClient.new_builder().with_http_config(config).with_credentials(signing)
    return builder.with_endpoint(kms.endpoint).build()


def create(sdk: Any, alias: str) -> str:
    answer = sdk.create_key(CreateKeyRequest(body={"key_alias": alias}))
    return str(answer.key_info.key_id)


def encrypt(sdk: Any, key_id: str) -> str:
    body = {"key_id": key_id, "plain_text": "6222"}
    return str(sdk.encrypt_data(EncryptDataRequest(body=body)).cipher_text)


def decrypt(sdk: Any, cipher_text: str) -> str:
    body = {"cipher_text": cipher_text}
    return str(sdk.decrypt_data(DecryptDataRequest(body=body)).plain_text)


def listed(sdk: Any) -> list[str]:
    return list(sdk.list_keys(ListKeysRequest(body={"limit": "1000"})).keys)


def test_keys_survive_a_kill(fresh: Any) -> None:
    first = fresh.start()
    sdk = client(fresh, first)
    made = [create(sdk, "a")]
    cipher_text = encrypt(sdk, made[0])
    started = threading.Event()

    def keep_making() -> None:
        for number in range(10_000):
            try:
                made.append(create(sdk, f"key-{number}"))
            except ConnectionException:
                return
            if number == 3:
                started.set()

    maker = threading.Thread(target=keep_making)
    maker.start()
    assert started.wait(60)
    assert first.end(signal.SIGKILL) == -signal.SIGKILL
    maker.join()
    again = client(fresh, fresh.start())
    # Every key that was answered is there; the one in the making may be there as well, whole.
    found = listed(again)
    assert set(made) <= set(found)
    assert len(found) <= len(made) + 1
    for key_id in found:
        assert decrypt(again, encrypt(again, key_id)) == "6222"
    assert decrypt(again, cipher_text) == "6222"


def test_two_services_on_one_database(fresh: Any) -> None:
    # Both find an empty directory, and make tables and master key at the same time.
    one, two = (client(fresh, wait()) for wait in [fresh.launch(), fresh.launch()])
    made: list[str] = []

    def make(sdk: Any, name: str) -> None:
        made.extend(create(sdk, f"{name}-{number}") for number in range(10))

    threads = [threading.Thread(target=make, args=row) for row in ((one, "one"), (two, "two"))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(made) == 20
    assert sorted(listed(one)) == sorted(listed(two)) == sorted(made)
    for key_id in made[:3] + made[-3:]:
        assert decrypt(two, encrypt(one, key_id)) == "6222"
        assert decrypt(one, encrypt(two, key_id)) == "6222"
    assert (fresh.directory / "kms.key").stat().st_mode & 0o777 == 0o600
    assert (fresh.directory / "kms.db").stat().st_mode & 0o777 == 0o600


def test_a_clean_end(fresh: Any) -> None:
    running = fresh.start()
    create(client(fresh, running), "a")
    assert running.end(signal.SIGTERM) == 0


def start_in_vain(region: Any) -> str:
    """Start the service where it cannot; return what it says."""
    done = subprocess.run(
        [sys.executable, "-m", "qtenclave.kms.service", "--listen-fd=0", *region.arguments()],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
        text=True,
    )
    assert done.returncode == 5
    assert not done.stdout
    return done.stderr


def test_a_lost_master_key_is_told_at_the_start(fresh: Any) -> None:
    running = fresh.start()
    create(client(fresh, running), "a")
    running.end(signal.SIGTERM)
    key = fresh.directory / "kms.key"
    aside = key.rename(key.with_suffix(".aside"))
    assert "got no file" in start_in_vain(fresh)
    assert not key.exists()
    key.write_bytes(bytes(32))
    key.chmod(0o600)
    assert "expected master key" in start_in_vain(fresh)
    aside.replace(key)
    assert listed(client(fresh, fresh.start()))


def test_files_that_do_not_serve_are_told_at_the_start(fresh: Any) -> None:
    fresh.attestation_root.write_text("nothing")
    assert "roots: expected certificates in PEM" in start_in_vain(fresh)
    fresh.attestation_root.unlink()
    assert "attestation root" in start_in_vain(fresh)
