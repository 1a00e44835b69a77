"""The product's own Python client against a running service: only endpoint and keys changed."""

import base64
import hashlib
import json
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from huaweicloudsdkcore.auth.credentials import BasicCredentials
from huaweicloudsdkcore.exceptions.exceptions import ClientRequestException
from huaweicloudsdkcore.http.http_config import HttpConfig
from huaweicloudsdkkms.v2 import (
    CreateDatakeyRequest,
    CreateDatakeyRequestBody,
    CreateKeyRequest,
    CreateKeyRequestBody,
    CreateRandomRequest,
    DecryptDatakeyRequest,
    DecryptDatakeyRequestBody,
    DecryptDataRequest,
    DecryptDataRequestBody,
    EncryptDataRequest,
    EncryptDataRequestBody,
    GenRandomRequestBody,
    KmsClient,
    ListKeyDetailRequest,
    ListKeysRequest,
    ListKeysRequestBody,
    OperateKeyRequestBody,
)

from qtenclave.attestation import open_sealed
from qtenclave.iam.credentials import StoredCredentials


@pytest.fixture(autouse=True)
def _own_surroundings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    # The client writes into the home directory and obeys proxies of the environment.
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("NO_PROXY", "127.0.0.1,localhost")


def client(region: Any, kms: Any, credentials: StoredCredentials) -> Any:
    config = HttpConfig.get_default_config()
    config.ssl_ca_cert = str(region.tls_authority)
    signing = BasicCredentials(
        credentials.access_key, credentials.secret_key, credentials.project_id
    )
    return (
        KmsClient.new_builder()
        .with_http_config(config)
        .with_credentials(signing)
        .with_endpoint(kms.endpoint)
        .build()
    )


@pytest.fixture
def sdk(region: Any, kms: Any) -> Any:
    return client(region, kms, region.root)


def create_key(sdk: Any, alias: str) -> str:
    body = CreateKeyRequestBody(
        key_alias=alias,
        key_spec="AES_256",
        key_usage="ENCRYPT_DECRYPT",
        key_description="demo",
    )
    return str(sdk.create_key(CreateKeyRequest(body=body)).key_info.key_id)


def recipient(document: bytes) -> dict[str, str]:
    return {
        "attestation_document": base64.b64encode(document).decode(),
        "key_encryption_algorithm": "RSAES_OAEP_SHA_256",
    }


def public_der(key: rsa.RSAPrivateKey) -> bytes:
    return key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)


def test_keys(sdk: Any, region: Any) -> None:
    key_id = create_key(sdk, "sdk-keys")
    details = sdk.list_key_detail(
        ListKeyDetailRequest(body=OperateKeyRequestBody(key_id=key_id))
    ).key_info
    assert details.key_alias == "sdk-keys"
    assert details.realm == "local-1"
    assert details.domain_id == region.root.account_id
    assert details.key_state == "2"
    assert details.key_description == "demo"
    for body in (None, ListKeysRequestBody(), ListKeysRequestBody(limit="1000", key_spec="ALL")):
        listed = sdk.list_keys(ListKeysRequest(body=body))
        assert key_id in listed.keys
        assert listed.truncated == "false"
        assert listed.total == len(listed.keys) == len(listed.key_details)
        # The client takes a number where a text is due: what was sent is looked at itself.
        for detail in listed.to_json_object()["key_details"]:
            assert all(isinstance(value, str) for value in detail.values())


def test_data(sdk: Any) -> None:
    key_id = create_key(sdk, "sdk-data")
    text = "6222 \u5361 \xe4"
    made = sdk.encrypt_data(
        EncryptDataRequest(
            body=EncryptDataRequestBody(
                key_id=key_id, plain_text=text, additional_authenticated_data="row 7"
            )
        )
    )
    assert made.key_id == key_id
    assert 188 <= len(made.cipher_text) <= 5648
    opened = sdk.decrypt_data(
        DecryptDataRequest(
            body=DecryptDataRequestBody(
                cipher_text=made.cipher_text, additional_authenticated_data="row 7"
            )
        )
    )
    assert (opened.key_id, opened.plain_text) == (key_id, text)
    assert base64.b64decode(opened.plain_text_base64).decode() == text
    with pytest.raises(ClientRequestException) as caught:
        sdk.decrypt_data(
            DecryptDataRequest(body=DecryptDataRequestBody(cipher_text=made.cipher_text))
        )
    assert (caught.value.status_code, caught.value.error_code) == (400, "KMS.2201")
    assert len(caught.value.request_id) == 32


def test_data_keys(sdk: Any) -> None:
    key_id = create_key(sdk, "sdk-data-keys")
    made = sdk.create_datakey(
        CreateDatakeyRequest(
            body=CreateDatakeyRequestBody(
                key_id=key_id, datakey_length="512", additional_authenticated_data="ctx"
            )
        )
    )
    assert len(made.plain_text) == 128
    assert made.plain_text == made.plain_text.upper()
    opened = sdk.decrypt_datakey(
        DecryptDatakeyRequest(
            body=DecryptDatakeyRequestBody(
                key_id=key_id,
                cipher_text=made.cipher_text,
                datakey_cipher_length="64",
                additional_authenticated_data="ctx",
            )
        )
    )
    assert (opened.data_key, opened.datakey_length) == (made.plain_text, "64")
    digest = hashlib.sha256(bytes.fromhex(made.plain_text)).hexdigest()
    assert opened.datakey_dgst.lower() == digest
    with pytest.raises(ClientRequestException) as caught:
        sdk.decrypt_data(
            DecryptDataRequest(body=DecryptDataRequestBody(cipher_text=made.cipher_text))
        )
    assert caught.value.error_code == "KMS.2203"


def test_random(sdk: Any) -> None:
    body = GenRandomRequestBody(random_data_length="512")
    drawn = [sdk.create_random(CreateRandomRequest(body=body)).random_data for _ in range(2)]
    assert drawn[0] != drawn[1]
    assert all(len(bytes.fromhex(value)) == 64 for value in drawn)


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({}, "KMS.0204"),
        ({"random_data_length": 512}, "KMS.0308"),
        ({"random_data_length": "511"}, "KMS.1802"),
        ({"random_data_length": "512", "sequence": "x"}, "KMS.0206"),
    ],
)
def test_refused_bodies(sdk: Any, body: dict[str, object], code: str) -> None:
    with pytest.raises(ClientRequestException) as caught:
        sdk.create_random(CreateRandomRequest(body=body))
    assert (caught.value.status_code, caught.value.error_code) == (400, code)


def test_wrong_credentials(region: Any, kms: Any) -> None:
    for access_key, secret_key in (
        ("NOBODY", region.root.secret_key),
        (region.user("mistyped").access_key, "wrong"),
    ):
        wrong = StoredCredentials(
            region.root.account_id, region.root.project_id, access_key, secret_key
        )
        with pytest.raises(ClientRequestException) as caught:
            client(region, kms, wrong).list_keys(ListKeysRequest())
        assert (caught.value.status_code, caught.value.error_code) == (401, "APIGW.0301")
        assert caught.value.error_msg.startswith("Incorrect IAM authentication information: ")
        assert len(caught.value.request_id) == 32
    assert region.audit()[-1]["event"] == "authentication-failed"


def test_another_project(region: Any, kms: Any) -> None:
    other = StoredCredentials(
        region.root.account_id, "f" * 32, region.root.access_key, region.root.secret_key
    )
    with pytest.raises(ClientRequestException) as caught:
        client(region, kms, other).list_keys(ListKeysRequest())
    assert (caught.value.status_code, caught.value.error_code) == (403, "KMS.0321")


def test_a_user_without_policy(region: Any, kms: Any) -> None:
    nobody = client(region, kms, region.user("nobody"))
    with pytest.raises(ClientRequestException) as caught:
        nobody.list_keys(ListKeysRequest())
    assert (caught.value.status_code, caught.value.error_code) == (403, "KMS.0306")
    assert "no policy allows kms:cmk:list" in caught.value.error_msg


def test_release_to_an_enclave(
    region: Any, kms: Any, sdk: Any, enclave: Any, recipient_key: rsa.RSAPrivateKey
) -> None:
    key_id = create_key(sdk, "sdk-enclave")
    made = sdk.encrypt_data(
        EncryptDataRequest(body=EncryptDataRequestBody(key_id=key_id, plain_text="6222 4711"))
    )
    policy = {
        "Version": "1.1",
        "Statement": [
            {
                "Effect": "Allow",
                "Action": ["kms:cmk:decrypt"],
                "Resource": [f"kms:*:*:KeyId:{key_id}"],
                "Condition": {
                    "StringEqualsIgnoreCase": {
                        "kms:RecipientAttestation/PCR0": [enclave.pcr(b"image")],
                        "kms:RecipientAttestation/PCR8": [enclave.pcr(b"signer").upper()],
                    }
                },
            }
        ],
    }
    application = client(region, kms, region.user("application", policy))

    def decrypt(document: bytes | None) -> Any:
        body: dict[str, object] = {"cipher_text": made.cipher_text}
        if document is not None:
            body["recipient"] = recipient(document)
        return application.decrypt_data(DecryptDataRequest(body=body))

    def refusal(document: bytes | None) -> tuple[int, str, str]:
        with pytest.raises(ClientRequestException) as caught:
            decrypt(document)
        return caught.value.status_code, caught.value.error_code, caught.value.error_msg

    der = public_der(recipient_key)
    answer = decrypt(enclave.document(public_key=der))
    members = answer.to_json_object()
    assert set(members) == {"key_id", "ciphertext_recipient"}
    shown = answer.raw_content
    assert b"6222 4711" not in shown
    assert base64.b64encode(b"6222 4711") not in shown
    assert answer.plain_text is None
    envelope = base64.b64decode(members["ciphertext_recipient"])
    assert open_sealed(envelope, recipient_key) == b"6222 4711"
    last = region.audit()[-1]
    assert last["event"] == "allowed"
    assert last["details"]["pcr0"] == enclave.pcr(b"image")
    assert last["details"]["key_id"] == key_id
    assert "6222 4711" not in json.dumps(region.audit())

    status, code, message = refusal(enclave.document(image=b"other", public_key=der))
    assert (status, code) == (403, "KMS.0306")
    assert "kms:RecipientAttestation/PCR0" in message
    assert "PCR8" not in message
    status, code, message = refusal(None)
    assert (status, code) == (403, "KMS.0306")
    assert "holds no attestation document" in message
    debug = enclave.document(image=None, signer=None, public_key=der)
    status, code, message = refusal(debug)
    assert (status, code) == (403, "KMS.0306")
    assert "debug mode" in message
    assert region.audit()[-1]["event"] == "denied"
    # Neither does the root user, whom no policy holds back.
    body = {"cipher_text": made.cipher_text, "recipient": recipient(debug)}
    with pytest.raises(ClientRequestException) as caught:
        sdk.decrypt_data(DecryptDataRequest(body=body))
    assert "debug mode" in caught.value.error_msg


def test_refused_documents(
    sdk: Any, enclave: Any, other_enclave: Any, recipient_key: rsa.RSAPrivateKey
) -> None:
    der = public_der(recipient_key)
    flipped = bytearray(enclave.document(public_key=der))
    flipped[-1] ^= 1
    for document, rule in (
        (enclave.document(public_key=der, age_s=301), "V26"),
        (other_enclave.document(public_key=der), "V16"),
        (bytes(flipped), "V24"),
        (b"\x84", "V02"),
    ):
        with pytest.raises(ClientRequestException) as caught:
            sdk.create_random(
                CreateRandomRequest(
                    body={"random_data_length": "256", "recipient": recipient(document)}
                )
            )
        assert (caught.value.status_code, caught.value.error_code) == (400, "KMS.3804")
        assert f"rule {rule}" in caught.value.error_msg


def test_sealed_random_and_data_keys(
    sdk: Any, enclave: Any, recipient_key: rsa.RSAPrivateKey
) -> None:
    key_id = create_key(sdk, "sdk-sealed")
    wanted = recipient(enclave.document(public_key=public_der(recipient_key)))

    def opened(response: Any) -> bytes:
        envelope = base64.b64decode(response.to_json_object()["ciphertext_recipient"])
        return open_sealed(envelope, recipient_key)

    random = sdk.create_random(
        CreateRandomRequest(body={"random_data_length": "256", "recipient": wanted})
    )
    assert len(opened(random)) == 32
    made = sdk.create_datakey(CreateDatakeyRequest(body={"key_id": key_id, "recipient": wanted}))
    assert made.plain_text is None
    datakey = opened(made)
    body = {
        "key_id": key_id,
        "cipher_text": made.cipher_text,
        "datakey_cipher_length": "32",
        "recipient": wanted,
    }
    again = sdk.decrypt_datakey(DecryptDatakeyRequest(body=body))
    assert opened(again) == datakey
    assert set(again.to_json_object()) == {"key_id", "datakey_length", "ciphertext_recipient"}
    for response in (made, again, random):
        assert datakey.hex().encode() not in response.raw_content.lower()
