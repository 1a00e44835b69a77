"""Who may enrol and what a node may have certified, against a real PKI process."""

import base64
import http.client
import json
import secrets
import ssl
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from qtenclave.errors import HostFailure, InvalidRequest, Rejected
from qtenclave.pki.client import PkiClient
from qtenclave.pki.requests import sign_request

INSTANCE_ID = "10000000-1111-2222-3333-444444444444"
OTHER_ID = "20000000-1111-2222-3333-444444444444"
ENCLAVE_ID = "37d1e07b3da3c427"
KEY = ec.generate_private_key(ec.SECP384R1())
LEAF_KEY = ec.generate_private_key(ec.SECP384R1())


def client(region: Any, instance_id: str = INSTANCE_ID, **options: Any) -> PkiClient:
    return PkiClient(
        region.url, region.ca_file, instance_id=instance_id, **({"key": KEY} | options)
    )


def csr(key: ec.EllipticCurvePrivateKey = LEAF_KEY, name: str = "anybody") -> bytes:
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    builder = x509.CertificateSigningRequestBuilder().subject_name(subject)
    return builder.sign(key, hashes.SHA384()).public_bytes(serialization.Encoding.DER)


@pytest.fixture
def node(region: Any) -> PkiClient:
    made = client(region)
    made.enrol(region.token(INSTANCE_ID))
    return made


def test_leaf_carries_the_pkis_name_not_the_requests(node: PkiClient) -> None:
    certified = node.certify(ENCLAVE_ID, csr(name=f"{OTHER_ID}.00000000.local-1"))
    leaf = x509.load_der_x509_certificate(certified.certificate)
    [name] = leaf.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    assert name.value == f"{INSTANCE_ID}.{ENCLAVE_ID[-8:]}.local-1"
    assert leaf.public_key() == LEAF_KEY.public_key()
    assert len(certified.cabundle) == 4


def test_roots_are_told_to_anybody(region: Any) -> None:
    assert client(region).roots() == region.store.root_pem(datetime.now(UTC))


def test_token_serves_once(region: Any) -> None:
    token = region.token(INSTANCE_ID)
    client(region).enrol(token)
    with pytest.raises(Rejected, match="enrolment token"):
        client(region).enrol(token)


def test_token_serves_its_instance_alone(region: Any) -> None:
    with pytest.raises(Rejected, match="enrolment token"):
        client(region, OTHER_ID).enrol(region.token(INSTANCE_ID))


def test_made_up_token(region: Any) -> None:
    with pytest.raises(Rejected, match="enrolment token"):
        client(region).enrol(secrets.token_urlsafe(32))


def test_other_instance_than_enrolled(region: Any, node: PkiClient) -> None:
    with pytest.raises(Rejected, match="unknown instance"):
        client(region, "30000000-1111-2222-3333-444444444444").certify(ENCLAVE_ID, csr())
    other = ec.generate_private_key(ec.SECP384R1())
    enrolled = client(region, OTHER_ID, key=other)
    enrolled.enrol(region.token(OTHER_ID))
    # One node's key in the name of another's instance.
    with pytest.raises(Rejected, match="enrolled key"):
        client(region, OTHER_ID).certify(ENCLAVE_ID, csr())


def test_key_of_an_earlier_enrolment(region: Any, node: PkiClient) -> None:
    again = client(region, key=ec.generate_private_key(ec.SECP384R1()))
    again.enrol(region.token(INSTANCE_ID))
    with pytest.raises(Rejected, match="enrolled key"):
        node.certify(ENCLAVE_ID, csr())
    again.certify(ENCLAVE_ID, csr())


@pytest.mark.parametrize("hours", [-1, 1])
def test_clock_that_is_an_hour_off(region: Any, node: PkiClient, hours: int) -> None:
    wrong = client(region, clock=lambda: datetime.now(UTC) + timedelta(hours=hours))
    with pytest.raises(Rejected, match="request time"):
        wrong.certify(ENCLAVE_ID, csr())


def exchange(region: Any, path: str, body: bytes, headers: Mapping[str, str]) -> tuple[int, Any]:
    tls = ssl.create_default_context(cafile=str(region.ca_file))
    port = region.listener.getsockname()[1]
    connection = http.client.HTTPSConnection("127.0.0.1", port, timeout=30, context=tls)
    try:
        connection.request("POST", path, body=body, headers=dict(headers))
        response = connection.getresponse()
        return response.status, json.loads(response.read())
    finally:
        connection.close()


def certificate_request(**members: Any) -> bytes:
    content = {"enclave_id": ENCLAVE_ID, "csr": base64.b64encode(csr()).decode()}
    return json.dumps(content | members).encode()


def signed(body: bytes, path: str = "/v1/certificates") -> dict[str, str]:
    return sign_request(
        KEY,
        method="POST",
        path=path,
        instance_id=INSTANCE_ID,
        body=body,
        now=datetime.now(UTC),
        nonce=secrets.token_bytes(16),
    )


def test_replay_is_refused(region: Any, node: PkiClient) -> None:
    body = certificate_request()
    headers = signed(body)
    assert exchange(region, "/v1/certificates", body, headers)[0] == 201
    status, answer = exchange(region, "/v1/certificates", body, headers)
    assert status == 403
    assert "used before" in answer["error"]["message"]


def test_unsigned_request_is_refused(region: Any, node: PkiClient) -> None:
    status, answer = exchange(region, "/v1/certificates", certificate_request(), {})
    assert (status, answer["error"]["kind"]) == (403, "Rejected")


WEAK = ec.generate_private_key(ec.SECP256R1())
BODIES: list[tuple[bytes, int, str]] = [
    (b"", 400, "empty"),
    (b"[]", 400, "no object"),
    (b"\xff", 400, "not UTF-8"),
    (b"[" * 8000, 400, "nested too deep"),
    (b"{}", 400, "no members"),
    (certificate_request(more="x"), 400, "an unknown member"),
    (certificate_request(csr=1), 400, "a number for text"),
    (certificate_request(csr="*"), 400, "no base64"),
    (certificate_request(csr=base64.b64encode(b"x").decode()), 400, "no certificate request"),
    (certificate_request(csr=base64.b64encode(csr(WEAK)).decode()), 403, "a key on P-256"),
    (certificate_request(enclave_id="../../../../etc/"), 400, "a path as enclave id"),
    (certificate_request(enclave_id=ENCLAVE_ID.upper()), 400, "upper case"),
    (b'{"csr":"","csr":"","enclave_id":""}', 400, "a member twice"),
    (b" " * 9000, 400, "longer than the limit"),
]


@pytest.mark.parametrize(("body", "status", "reason"), BODIES, ids=[row[2] for row in BODIES])
def test_bodies_refused(
    region: Any, node: PkiClient, body: bytes, status: int, reason: str
) -> None:
    assert exchange(region, "/v1/certificates", body, signed(body))[0] == status


def test_pki_under_another_authority_is_not_trusted(
    region: Any, make_region: Callable[[], Any]
) -> None:
    stranger = PkiClient(region.url, make_region().ca_file, instance_id=INSTANCE_ID, key=KEY)
    with pytest.raises(HostFailure, match="certificate verify failed"):
        stranger.roots()


@pytest.mark.parametrize("url", ["http://127.0.0.1:1", "https://", "https://h/path", "nonsense"])
def test_addresses_refused(region: Any, url: str) -> None:
    with pytest.raises(InvalidRequest, match="PKI address"):
        PkiClient(url, region.ca_file, instance_id=INSTANCE_ID, key=KEY)
