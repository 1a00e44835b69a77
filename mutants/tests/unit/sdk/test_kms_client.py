"""The enclave's KMS client against a scripted service behind real TLS.

Requirements R8, R18 and R19: what is not bound to this enclave and this key is refused.
"""

import base64
import datetime
import json
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from qtenclave.attestation.sealing import seal
from qtenclave.errors import EnclaveError, HostFailure, InvalidRequest, MalformedInput, Rejected
from qtenclave.iam.signing import ReceivedRequest, parse_claim, verify_claim
from qtenclave.sdk import (
    Credentials,
    DataKey,
    EnclaveKmsClient,
    KmsDenied,
    KmsError,
    KmsRequestRefused,
    KmsUnavailable,
)

KEY_ID = "0d0466b0-e727-4d9c-b35d-f84bb474a37f"
OTHER_KEY_ID = "1d0466b0-e727-4d9c-b35d-f84bb474a37f"
PROJECT = "5a3314075bfa49b9ae360f4ecd333695"
CREDENTIALS = Credentials("ACCESSKEY", "secret")
NOW = datetime.datetime(2026, 11, 23, 2, 17, 12, tzinfo=datetime.UTC)
SECRET = b"thirty-two bytes of a data key.."


class Module:
    """Stands for QTSM: its documents hold the public key in the clear."""

    def __init__(self) -> None:
        self.documents = 0

    def get_attestation_doc(self, *, public_key: bytes) -> bytes:
        self.documents += 1
        return b"document" + public_key


def sealed(recipient: dict[str, str], plaintext: bytes = SECRET) -> str:
    document = base64.b64decode(recipient["attestation_document"])
    assert recipient["key_encryption_algorithm"] == "RSAES_OAEP_SHA_256"
    return base64.b64encode(
        seal(document[8:], plaintext, content_key=bytes(32), iv=bytes(16))
    ).decode()


Answer = Callable[[dict[str, object]], tuple[int, object]]


@dataclass
class Service:
    """A KMS that answers each request by a function."""

    directory: Path
    answer: Answer = lambda _: (200, {})
    name: str = "kms.local-1"
    requests: list[tuple[bytes, dict[bytes, bytes], dict[str, object]]] = field(
        default_factory=list
    )
    threads: list[threading.Thread] = field(default_factory=list)

    def __post_init__(self) -> None:
        key = ec.generate_private_key(ec.SECP256R1())
        name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "test")])
        certificate = (
            x509.CertificateBuilder()
            .subject_name(name)
            .issuer_name(name)
            .public_key(key.public_key())
            .serial_number(1)
            .not_valid_before(datetime.datetime(2020, 1, 1))
            .not_valid_after(datetime.datetime(2120, 1, 1))
            .add_extension(x509.SubjectAlternativeName([x509.DNSName(self.name)]), critical=False)
            .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
            .sign(key, SHA256())
        )
        self.ca_file = self.directory / "ca.pem"
        self.ca_file.write_bytes(certificate.public_bytes(Encoding.PEM))
        key_file = self.directory / "key.pem"
        key_file.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
        self.tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.tls.load_cert_chain(self.ca_file, key_file)

    def connect(self) -> socket.socket:
        mine, theirs = socket.socketpair()
        mine.settimeout(30)
        thread = threading.Thread(target=self.serve, args=(theirs,))
        thread.start()
        self.threads.append(thread)
        return mine

    def serve(self, raw: socket.socket) -> None:
        try:
            with raw, self.tls.wrap_socket(raw, server_side=True) as stream:
                data = b""
                while b"\r\n\r\n" not in data:
                    data += stream.recv(65536)
                head, _, body = data.partition(b"\r\n\r\n")
                line, *lines = head.split(b"\r\n")
                headers = dict(part.split(b": ", 1) for part in lines)
                while len(body) < int(headers[b"Content-Length"]):
                    body += stream.recv(65536)
                self.check_signature(line, lines, body)
                members = json.loads(body)
                self.requests.append((line, headers, members))
                status, answer = self.answer(members)
                content = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
                stream.sendall(
                    f"HTTP/1.1 {status} X\r\nContent-Length: {len(content)}\r\n\r\n".encode()
                    + content
                )
        except ssl.SSLError:
            return  # the client hung up on our certificate

    def check_signature(self, line: bytes, lines: list[bytes], body: bytes) -> None:
        method, target, _ = line.split(b" ")
        received = ReceivedRequest(
            method.decode(),
            target,
            b"",
            tuple((n.lower(), v) for n, v in (part.split(b": ", 1) for part in lines)),
            body,
        )
        verify_claim(parse_claim(received), received, CREDENTIALS.secret_key, NOW)


@pytest.fixture
def service(tmp_path: Path) -> Iterator[Service]:
    service = Service(tmp_path)
    yield service
    for thread in service.threads:
        thread.join()


@pytest.fixture
def client(service: Service) -> EnclaveKmsClient:
    return make_client(service)


def make_client(service: Service, module: Module | None = None, **changes: object):
    arguments: dict[str, object] = {
        "project_id": PROJECT,
        "host": f"{service.name}:8443",
        "ca_file": str(service.ca_file),
        "connect": service.connect,
        "now": lambda: NOW,
        **changes,
    }
    return EnclaveKmsClient(module or Module(), CREDENTIALS, **arguments)


def good(**members: object) -> Answer:
    return lambda body: (
        200,
        {"key_id": KEY_ID, "ciphertext_recipient": sealed(body["recipient"]), **members},
    )


def test_decrypt_data(service: Service, client: EnclaveKmsClient) -> None:
    service.answer = good()
    assert client.decrypt_data("Y2lwaGVy", key_id=KEY_ID) == SECRET
    line, headers, members = service.requests[0]
    assert line == f"POST /v1.0/{PROJECT}/kms/decrypt-data HTTP/1.1".encode()
    assert headers[b"Host"] == b"kms.local-1:8443"
    assert members.keys() == {"cipher_text", "key_id", "recipient"}


def test_bound_data_is_sent(service: Service, client: EnclaveKmsClient) -> None:
    service.answer = good()
    client.decrypt_data("Y2lwaGVy", key_id=KEY_ID, additional_authenticated_data="row 7")
    assert service.requests[0][2]["additional_authenticated_data"] == "row 7"


def test_create_datakey(service: Service, client: EnclaveKmsClient) -> None:
    service.answer = good(cipher_text="0A0B")
    assert client.create_datakey(key_id=KEY_ID) == DataKey(KEY_ID, SECRET, "0A0B")
    assert service.requests[0][2]["datakey_length"] == "256"
    assert "thirty" not in repr(DataKey(KEY_ID, SECRET, "0A0B"))


def test_decrypt_datakey(service: Service, client: EnclaveKmsClient) -> None:
    service.answer = good()
    assert client.decrypt_datakey("0A0B", key_id=KEY_ID) == SECRET
    assert service.requests[0][2]["datakey_cipher_length"] == "32"


def test_gen_random(service: Service, client: EnclaveKmsClient) -> None:
    service.answer = lambda body: (200, {"ciphertext_recipient": sealed(body["recipient"])})
    assert client.gen_random(32) == SECRET
    assert service.requests[0][2]["random_data_length"] == "256"


CALLS: list[Callable[[EnclaveKmsClient], object]] = [
    lambda c: c.decrypt_data("Y2lwaGVy", key_id=KEY_ID),
    lambda c: c.create_datakey(key_id=KEY_ID),
    lambda c: c.decrypt_datakey("0A0B", key_id=KEY_ID),
    lambda c: c.gen_random(32),
]


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize(
    ("reason", "change"),
    [
        ("not sealed", {"ciphertext_recipient": None}),
        ("sealed to nothing", {"ciphertext_recipient": ""}),
        ("not a text", {"ciphertext_recipient": ["x"]}),
        ("data in the clear too", {"plain_text": "x"}),
        ("data key in the clear too", {"data_key": "00"}),
        ("digest of the key", {"datakey_dgst": "00"}),
        ("random in the clear too", {"random_data": "00"}),
    ],
)
def test_r18_unbound_answers_are_refused(
    service: Service,
    client: EnclaveKmsClient,
    call: Callable[[EnclaveKmsClient], object],
    reason: str,
    change: dict[str, object],
) -> None:
    service.answer = good(cipher_text="0A", **change)
    with pytest.raises(Rejected):
        call(client)


@pytest.mark.parametrize("call", CALLS)
def test_r18_sealed_for_another_enclave(
    service: Service, client: EnclaveKmsClient, call: Callable[[EnclaveKmsClient], object]
) -> None:
    other = make_client(service)._recipient.recipient()
    service.answer = lambda _: (
        200,
        {"key_id": KEY_ID, "cipher_text": "0A", "ciphertext_recipient": sealed(other)},
    )
    with pytest.raises(MalformedInput, match="made for this key"):
        call(client)


@pytest.mark.parametrize("call", CALLS[:3])
@pytest.mark.parametrize("key_id", [OTHER_KEY_ID, None, KEY_ID.upper(), "alias/x"])
def test_r19_answers_about_another_key_are_refused(
    service: Service,
    client: EnclaveKmsClient,
    call: Callable[[EnclaveKmsClient], object],
    key_id: str | None,
) -> None:
    service.answer = good(cipher_text="0A", key_id=key_id)
    with pytest.raises(Rejected, match=KEY_ID):
        call(client)


@pytest.mark.parametrize("key_id", ["", "alias/cards", KEY_ID[:-1], KEY_ID + "\n"])
def test_r19_no_aliases(service: Service, client: EnclaveKmsClient, key_id: str) -> None:
    with pytest.raises(InvalidRequest, match="no alias"):
        client.decrypt_data("Y2lwaGVy", key_id=key_id)
    assert service.requests == []


@pytest.mark.parametrize("call", CALLS[1:])
def test_secret_of_another_length(
    service: Service, client: EnclaveKmsClient, call: Callable[[EnclaveKmsClient], object]
) -> None:
    service.answer = lambda body: (
        200,
        {
            "key_id": KEY_ID,
            "cipher_text": "0A",
            "ciphertext_recipient": sealed(body["recipient"], b"short"),
        },
    )
    with pytest.raises(Rejected, match="expected 32 bytes, got 5"):
        call(client)


def nested(code: object, message: object) -> dict[str, object]:
    return {"error": {"error_code": code, "error_msg": message}}


@pytest.mark.parametrize(
    ("answer", "kind", "code", "message"),
    [
        ((403, nested("KMS.0306", "PCR0 differs")), KmsDenied, "KMS.0306", "PCR0 differs"),
        (
            (401, {"error_code": "APIGW.0301", "error_msg": "who", "request_id": "1"}),
            KmsDenied,
            "APIGW.0301",
            "who",
        ),
        ((400, nested("KMS.3804", "document")), KmsRequestRefused, "KMS.3804", "document"),
        ((404, nested(5, {})), KmsRequestRefused, "", "no reason given"),
        ((503, b"down"), KmsUnavailable, "", "no reason given"),
        ((500, {"error": ["x"]}), KmsUnavailable, "", "no reason given"),
        ((302, {}), KmsUnavailable, "", "no reason given"),
    ],
)
def test_errors(
    service: Service, answer: tuple[int, object], kind: type[KmsError], code: str, message: str
) -> None:
    service.answer = lambda _: answer
    with pytest.raises(kind) as caught:
        make_client(service).gen_random(32)
    assert (caught.value.status, caught.value.error_code) == (answer[0], code)
    assert caught.value.message == message
    assert message in str(caught.value)
    assert isinstance(caught.value, EnclaveError)


@pytest.mark.parametrize("body", [b"", b"[]", b"{", b"\xff", b"[" * 100000, b'"x"', b"null"])
def test_answers_that_are_no_object(
    service: Service, client: EnclaveKmsClient, body: bytes
) -> None:
    service.answer = lambda _: (200, body)
    with pytest.raises(MalformedInput, match="JSON object"):
        client.gen_random(32)


def test_datakey_without_its_ciphertext(service: Service, client: EnclaveKmsClient) -> None:
    service.answer = good()
    with pytest.raises(MalformedInput, match="cipher_text"):
        client.create_datakey(key_id=KEY_ID)


def test_r8_service_of_another_name(service: Service) -> None:
    client = make_client(service, host="kms.elsewhere:8443")
    with pytest.raises(Rejected, match="another peer"):
        client.gen_random(32)
    assert service.requests == []


def test_r8_service_of_another_authority(service: Service, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other = Service(tmp_path / "other")
    client = make_client(service, ca_file=str(other.ca_file))
    with pytest.raises(Rejected, match="another peer"):
        client.gen_random(32)
    assert service.requests == []


def test_peer_without_tls(service: Service) -> None:
    def connect() -> socket.socket:
        mine, theirs = socket.socketpair()
        with theirs:
            theirs.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")
        return mine

    with pytest.raises(HostFailure, match="KMS connection"):
        make_client(service, connect=connect).gen_random(32)


def test_document_is_reused_for_a_minute(service: Service) -> None:
    service.answer = good()
    module, times = Module(), [1000.0]
    client = make_client(service, module)
    client._recipient._clock = lambda: times[-1]
    keys = set()
    for time, documents in ((1000.0, 1), (1059.9, 1), (1060.0, 2), (1119.0, 2), (900.0, 3)):
        times.append(time)
        client.decrypt_data("Y2lwaGVy", key_id=KEY_ID)
        assert module.documents == documents
        keys.add(client._recipient.document())
    assert len(keys) == 1  # one key pair for the life of the client


@pytest.mark.parametrize(
    "change",
    [
        {"host": ""},
        {"host": "https://kms"},
        {"host": "kms:port"},
        {"host": "kms\r\nX: y"},
        {"project_id": "a/b"},
        {"project_id": ""},
        {"ca_file": "/nonexistent"},
        {"ca_file": "/dev/null"},
    ],
)
def test_arguments(service: Service, change: dict[str, str]) -> None:
    with pytest.raises(InvalidRequest, match="expected"):
        make_client(service, **change)
