"""The vendor's own signer against our verifier, over requests that its SDK can make."""

import hashlib
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qtenclave.iam.signing import Credentials, ReceivedRequest, parse_claim, verify_claim

credentials_module = pytest.importorskip("huaweicloudsdkcore.auth.credentials")
sdk_request = pytest.importorskip("huaweicloudsdkcore.sdk_request")
signer_module = pytest.importorskip("huaweicloudsdkcore.signer.signer")

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
KEYS = Credentials("FAKEAK", "FAKESK")
PRINTABLE = st.text(st.characters(min_codepoint=0x20, max_codepoint=0x2FF), max_size=12)


def sign(path: str, query: list[tuple[str, Any]], body: str, **headers: str) -> ReceivedRequest:
    request = sdk_request.SdkRequest(
        method="POST",
        schema="https",
        host="kms.test:8443",
        resource_path=path,
        uri=path,
        query_params=query,
        header_params={
            "Content-Type": "application/json",
            "X-Sdk-Date": "20260301T120000Z",
            **headers,
        },
        body=body,
    )
    basic = credentials_module.BasicCredentials(KEYS.access_key, KEYS.secret_key, "p")
    signed = signer_module.Signer(basic).sign(request)
    raw_path, _, raw_query = signed.uri.partition("?")
    return ReceivedRequest(
        "POST",
        raw_path.encode(),
        raw_query.encode(),
        tuple(
            # The SDK leaves values as Latin-1 readings of their UTF-8 bytes.
            (name.lower().encode(), value.encode("latin-1"))
            for name, value in signed.header_params.items()
        ),
        signed.body or b"",
    )


@pytest.mark.parametrize(
    ("path", "query"),
    [
        ("/", []),
        ("/v3/projects", [("name", "local-1")]),
        ("/v1.0/p/kms/gen-random", []),
        ("/v1.0/p/kms/k%2F1/tags/a%20b%2F%C3%BC%2Bc", []),
        ("/v1.0/%7Bproject_id%7D/kms/gen-random", []),
        ("/a", [("key_id", "k&x=1 ü~+"), ("limit", 3), ("marker", "m")]),
        ("/a", [("flag", True), ("other", False)]),
        ("/a", [("ids", ["b", "a", "a/b"]), ("a", "")]),
    ],
)
def test_requests_of_the_sdk_verify(path: str, query: list[tuple[str, Any]]) -> None:
    request = sign(path, query, '{"a": 1}', **{"X-Note": "höhe", "X-Project-Id": "p"})
    verify_claim(parse_claim(request), request, KEYS.secret_key, NOW)


@given(st.lists(st.tuples(PRINTABLE, PRINTABLE), max_size=4), PRINTABLE)
def test_any_query_and_body_of_the_sdk_verify(query: list[tuple[str, str]], body: str) -> None:
    request = sign("/a", query, body)
    verify_claim(parse_claim(request), request, KEYS.secret_key, NOW)
    assert hashlib.sha256(request.body).digest() == hashlib.sha256(body.encode()).digest()
