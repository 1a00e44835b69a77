"""Signatures of a node's requests."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from hypothesis import given
from hypothesis import strategies as st

from qtenclave.errors import MalformedInput, Rejected
from qtenclave.pki.requests import (
    WINDOW_S,
    SignedRequest,
    load_node_key,
    sign_request,
    verify_request,
)

INSTANCE_ID = "4662b7a3-7898-46c9-a6c5-20e9025e50bc"
NOW = datetime(2026, 7, 20, 11, 23, 26, tzinfo=UTC)
KEY = ec.generate_private_key(ec.SECP384R1())
BODY = b'{"enclave_id":"37d1e07b3da3c427"}'


def signed(**changes: Any) -> dict[str, str]:
    arguments = {
        "method": "POST",
        "path": "/v1/certificates",
        "instance_id": INSTANCE_ID,
        "body": BODY,
        "now": NOW,
        "nonce": bytes(16),
    }
    return sign_request(KEY, **(arguments | changes))


def verify(headers: dict[str, str], **changes: Any) -> None:
    arguments = {"method": "POST", "path": "/v1/certificates", "body": BODY, "now": NOW}
    verify_request(SignedRequest.from_headers(headers), KEY.public_key(), **(arguments | changes))


def test_own_signature_is_accepted() -> None:
    headers = signed()
    verify(headers)
    claim = SignedRequest.from_headers(headers)
    assert (claim.instance_id, claim.time_s) == (INSTANCE_ID, int(NOW.timestamp()))
    assert claim.nonce == "0" * 32


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"method": "PUT"}, "another method"),
        ({"path": "/v1/enrol"}, "another resource"),
        ({"body": BODY + b" "}, "another body"),
        ({"body": b""}, "no body"),
    ],
)
def test_moved_request_is_refused(changes: dict[str, Any], reason: str) -> None:
    with pytest.raises(Rejected, match="request signature"):
        verify(signed(), **changes)


@pytest.mark.parametrize("header", ["x-qt-instance", "x-qt-time", "x-qt-nonce", "x-qt-signature"])
def test_changed_or_missing_header_is_refused(header: str) -> None:
    headers = signed()
    value = headers[header]
    for other in ("", "1" + value[1:] if value[0] != "1" else "2" + value[1:], value + "\x00"):
        with pytest.raises(Rejected):
            verify(headers | {header: other})
    del headers[header]
    with pytest.raises(Rejected):
        verify(headers)


@pytest.mark.parametrize("side", [-1, 1])
def test_time_window(side: int) -> None:
    verify(signed(), now=NOW + side * timedelta(seconds=WINDOW_S))
    with pytest.raises(Rejected, match="request time"):
        verify(signed(), now=NOW + side * timedelta(seconds=WINDOW_S + 1))


def test_another_nodes_key_is_refused() -> None:
    other = ec.generate_private_key(ec.SECP384R1())
    claim = SignedRequest.from_headers(signed())
    with pytest.raises(Rejected, match="enrolled key"):
        verify_request(
            claim, other.public_key(), method="POST", path="/v1/certificates", body=BODY, now=NOW
        )


@given(
    st.dictionaries(
        st.sampled_from(["x-qt-instance", "x-qt-time", "x-qt-nonce", "x-qt-signature"]), st.text()
    )
)
def test_any_headers(headers: dict[str, str]) -> None:
    with pytest.raises(Rejected):
        verify(headers)


def public_der(key: Any) -> bytes:
    der: bytes = key.public_key().public_bytes(
        serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    return der


def test_node_keys() -> None:
    assert load_node_key(public_der(KEY)) == KEY.public_key()
    for other in (ec.generate_private_key(ec.SECP256R1()), ed25519.Ed25519PrivateKey.generate()):
        with pytest.raises(Rejected, match="P-384"):
            load_node_key(public_der(other))


@given(st.binary(max_size=600))
def test_any_bytes_as_node_key(data: bytes) -> None:
    with pytest.raises((MalformedInput, Rejected)):
        load_node_key(data)
