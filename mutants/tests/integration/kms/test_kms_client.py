"""Our own client and the functions behind `qt kms`, against a running service."""

import base64
import uuid
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from qtenclave.attestation import open_sealed
from qtenclave.cli import _kms
from qtenclave.errors import HostFailure, InvalidRequest, Rejected
from qtenclave.iam.client import SignedClient
from qtenclave.kms.client import KmsClient

ROWS = "6222 0000 1111\n6222 0000 2222 \u5361\n"


def connect(region: Any, kms: Any, credentials: Any) -> KmsClient:
    signed = SignedClient(
        kms.endpoint,
        region.tls_authority,
        credentials.signing,
        project_id=credentials.project_id,
    )
    return KmsClient(signed, credentials.project_id)


@pytest.fixture
def client(region: Any, kms: Any) -> KmsClient:
    return connect(region, kms, region.root)


@pytest.fixture
def key_id(client: KmsClient) -> str:
    info = _kms.create_key(client, f"client-{uuid.uuid4()}", "demo")["key_info"]
    assert isinstance(info, dict)
    return str(info["key_id"])


def test_keys(client: KmsClient, key_id: str) -> None:
    details = _kms.describe_key(client, key_id)["key_info"]
    assert isinstance(details, dict)
    assert details["key_description"] == "demo"
    found: list[object] = []
    marker = None
    while True:
        page = _kms.list_keys(client, limit=2, marker=marker, key_state="2")
        assert isinstance(page["keys"], list)
        found += page["keys"]
        if page["truncated"] == "false":
            break
        marker = str(page["next_marker"])
    assert key_id in found
    assert len(found) == len(set(found)) == page["total"]


def test_data_through_files(client: KmsClient, key_id: str, tmp_path: Path) -> None:
    plain, cipher, back = tmp_path / "rows.csv", tmp_path / "rows.enc", tmp_path / "back.csv"
    plain.write_text(ROWS, encoding="utf-8")
    made = _kms.encrypt_data(client, key_id, plain, cipher, aad="rows")
    assert made == {"key_id": key_id, "ciphertext_file": str(cipher)}
    assert base64.b64decode(cipher.read_text().strip(), validate=True)
    opened = _kms.decrypt_data(client, cipher, key_id, back, aad="rows")
    assert opened == {"key_id": key_id, "plaintext_file": str(back)}
    assert back.read_text(encoding="utf-8") == ROWS
    assert back.stat().st_mode & 0o777 == 0o600
    assert _kms.decrypt_data(client, cipher, aad="rows")["plain_text"] == ROWS
    with pytest.raises(InvalidRequest, match=r"KMS\.2201"):
        _kms.decrypt_data(client, cipher)
    assert "cipher_text" in _kms.encrypt_data(client, key_id, plain)


@pytest.mark.parametrize(
    ("name", "content"),
    [("empty", b""), ("long", b"x" * 4097), ("no text", b"\xff"), ("far too long", bytes(70000))],
)
def test_files_that_are_refused(
    client: KmsClient, key_id: str, tmp_path: Path, name: str, content: bytes
) -> None:
    path = tmp_path / "file"
    path.write_bytes(content)
    with pytest.raises(InvalidRequest):
        _kms.encrypt_data(client, key_id, path)
    with pytest.raises(InvalidRequest):
        _kms.decrypt_data(client, path)


def test_a_missing_file(client: KmsClient, tmp_path: Path) -> None:
    with pytest.raises(InvalidRequest, match="none: expected a readable file"):
        _kms.decrypt_data(client, tmp_path / "none")


def test_data_keys(client: KmsClient, key_id: str, tmp_path: Path) -> None:
    made = _kms.create_datakey(client, key_id, 128, aad="a")
    wrapped = tmp_path / "wrapped"
    wrapped.write_text(str(made["cipher_text"]))
    opened = _kms.decrypt_datakey(client, key_id, wrapped, aad="a")
    assert opened["data_key"] == made["plain_text"]
    assert opened["datakey_length"] == "16"
    kept = _kms.create_datakey(client, key_id, ciphertext_out=wrapped)
    assert kept == {"key_id": key_id, "ciphertext_file": str(wrapped)}
    assert _kms.decrypt_datakey(client, key_id, wrapped)["datakey_length"] == "32"


def test_random(client: KmsClient) -> None:
    assert len(str(_kms.gen_random(client, 512)["random_data"])) == 128


def test_documents(
    client: KmsClient, key_id: str, enclave: Any, recipient_key: rsa.RSAPrivateKey
) -> None:
    der = recipient_key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    document = enclave.document(public_key=der)
    cipher_text = str(client.encrypt_data(key_id, ROWS)["cipher_text"])
    answer = client.decrypt_data(cipher_text, key_id=key_id, document=document)
    assert set(answer) == {"key_id", "ciphertext_recipient"}
    envelope = base64.b64decode(str(answer["ciphertext_recipient"]))
    assert open_sealed(envelope, recipient_key).decode() == ROWS
    made = client.create_datakey(key_id, document=document)
    again = client.decrypt_datakey(key_id, str(made["cipher_text"]), document=document)
    keys = {
        open_sealed(base64.b64decode(str(one["ciphertext_recipient"])), recipient_key)
        for one in (made, again)
    }
    assert len(keys) == 1
    assert "ciphertext_recipient" in client.gen_random(64, document=document)


def test_refusals_have_their_kind(region: Any, kms: Any, client: KmsClient) -> None:
    with pytest.raises(Rejected, match=r"KMS\.0306"):
        connect(region, kms, region.user("client-nobody")).list_keys()
    with pytest.raises(InvalidRequest, match=r"KMS\.0207"):
        client.describe_key("0d0466b0-e727-4d9c-b35d-f84bb474a37f")
    with pytest.raises(InvalidRequest, match=r"KMS\.0205"):
        client.describe_key("alias/a")


def test_an_answer_of_another_key_is_refused() -> None:
    class Swapping(SignedClient):
        def __init__(self) -> None:
            pass

        def request(self, *_: object, **__: object) -> dict[str, object]:
            return {"key_id": "other", "cipher_text": "x"}

    with pytest.raises(HostFailure, match="another key"):
        KmsClient(Swapping(), "p").encrypt_data("mine", "x")
