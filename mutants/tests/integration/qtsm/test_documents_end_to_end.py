"""Documents from a real qtsmd under a real PKI: their bytes, their chain, their registers."""

import contextlib
import itertools
import socket
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from hashlib import sha384
from pathlib import Path
from typing import Any, Self

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

from qtenclave.errors import HostFailure, InvalidRequest, WrongState
from qtenclave.qtsm.protocol import (
    Describe,
    DescribePcr,
    Description,
    Document,
    ExtendPcr,
    Failure,
    FrameReader,
    GetAttestationDoc,
    GetRandom,
    Locked,
    LockPcr,
    LockPcrs,
    PcrValue,
    Random,
    Request,
    Response,
    Status,
    encode_frame,
    encode_request,
    parse_response,
)

INSTANCE_ID = "4662b7a3-7898-46c9-a6c5-20e9025e50bc"
OTHER_INSTANCE = "00000000-1111-2222-3333-444444444444"
IMAGE = sha384(b"image").digest()
SIGNER = sha384(b"certificate").digest()
ZERO = bytes(48)

_ids = itertools.count(0x37D1E07B3DA3C427)


def extended(data: bytes) -> bytes:
    return sha384(ZERO + data).digest()


class Guest:
    """What an enclave does on its channel."""

    def __init__(self, path: Path) -> None:
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.socket.settimeout(30)
        self.socket.connect(str(path))
        self.reader = FrameReader(24576)

    def ask(self, request: Request) -> Response:
        return parse_response(self.ask_raw(encode_frame(encode_request(request))))

    def ask_raw(self, data: bytes) -> bytes:
        self.socket.sendall(data)
        return self.answer()

    def answer(self) -> bytes:
        while (frame := self.reader.next_frame()) is None:
            data = self.socket.recv(65536)
            if not data:
                raise EOFError
            self.reader.feed(data)
        return frame

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.socket.close()


class Enclave:
    """A module with its id."""

    def __init__(self, qtsmd: Any, **options: Any) -> None:
        self.enclave_id = f"{next(_ids):016x}"
        self.qtsmd = qtsmd
        with qtsmd.connect() as control:
            self.address = control.create_module(
                self.enclave_id, **{"image_digest": IMAGE, **options}
            )
            control.wait_certified(self.enclave_id)

    def connect(self) -> Guest:
        return Guest(self.address.socket_path)

    def destroy(self) -> None:
        with self.qtsmd.connect() as control:
            control.destroy_module(self.enclave_id)


@pytest.fixture
def enclave(qtsmd: Any) -> Iterator[Enclave]:
    made = Enclave(qtsmd, certificate_digest=SIGNER, agency="iam::0123:agency:teller")
    yield made
    made.destroy()


class Wire:
    """Reads exactly the layout of the reference's section 6, and shares no code with the product.

    Each method takes one head that must be spelled as given there.
    """

    def __init__(self, data: bytes) -> None:
        self.data, self.at = data, 0

    def take(self, count: int) -> bytes:
        assert self.at + count <= len(self.data)
        self.at += count
        return self.data[self.at - count : self.at]

    def expect(self, head: str) -> None:
        want = bytes.fromhex(head)
        assert self.take(len(want)) == want

    def key(self, name: str) -> None:
        self.expect(f"{0x60 + len(name):02x}")
        assert self.take(len(name)) == name.encode()

    def string(self, base: int) -> bytes:
        head = self.take(1)[0]
        kind, info = head & 0xE0, head & 0x1F
        assert kind == base
        if info < 24:
            return self.take(info)
        width = {24: 1, 25: 2}[info]
        return self.take(int.from_bytes(self.take(width), "big"))

    def document(self) -> dict[str, Any]:
        self.expect("84 4b a11a000000013a00000022 a0")
        inner = Wire(self.string(0x40))
        signature = self.string(0x40)
        assert self.at == len(self.data)
        fields: dict[str, Any] = {"payload": inner.data, "signature": signature}
        inner.expect("a9")
        inner.key("module_id")
        fields["module_id"] = inner.string(0x60).decode()
        inner.key("timestamp")
        inner.expect("1b")
        fields["timestamp"] = int.from_bytes(inner.take(8), "big")
        inner.key("digest")
        assert inner.string(0x60) == b"SHA384"
        inner.key("pcrs")
        fields["pcrs"] = inner.registers()
        inner.key("certificate")
        fields["certificate"] = inner.string(0x40)
        inner.key("cabundle")
        inner.expect("84")
        fields["cabundle"] = [inner.string(0x40) for _ in range(4)]
        for name in ("user_data", "nonce", "public_key"):
            inner.key(name)
            fields[name] = inner.string(0x40)
        assert inner.at == len(inner.data)
        return fields

    def registers(self) -> dict[int, bytes]:
        head = self.take(1)[0]
        count = head & 0x1F if head < 0xB8 else self.take(1)[0]
        values: dict[int, bytes] = {}
        for _ in range(count):
            self.expect("19")
            index = int.from_bytes(self.take(2), "big")
            self.expect("5830")
            values[index] = self.take(48)
        assert list(values) == sorted(values)
        return values


def get_document(guest: Guest, request: GetAttestationDoc | None = None) -> dict[str, Any]:
    response = guest.ask(request or GetAttestationDoc())
    assert isinstance(response, Document)
    return Wire(response.document).document()


def check_signature(fields: dict[str, Any], order: str = "big") -> None:
    payload, protected = fields["payload"], bytes.fromhex("4ba11a000000013a00000022")
    signed = b"\x84\x6aSignature1" + protected + b"\x40\x59"
    signed += len(payload).to_bytes(2, "big") + payload
    halves = fields["signature"][:48], fields["signature"][48:]
    r, s = (int.from_bytes(half, order) for half in halves)  # type: ignore[arg-type]
    key = x509.load_der_x509_certificate(fields["certificate"]).public_key()
    assert isinstance(key, ec.EllipticCurvePublicKey)
    key.verify(encode_dss_signature(r, s), signed, ec.ECDSA(hashes.SHA384()))


def pem(der: bytes) -> bytes:
    return x509.load_der_x509_certificate(der).public_bytes(serialization.Encoding.PEM)


def test_document_has_the_products_layout_and_verifies(enclave: Enclave) -> None:
    with enclave.connect() as guest:
        before = datetime.now(UTC)
        fields = get_document(guest, GetAttestationDoc(b"data", b"nonce", b"any key"))
    check_signature(fields)
    assert fields["module_id"] == f"{INSTANCE_ID}.enc-{enclave.enclave_id}"
    made = datetime.fromtimestamp(fields["timestamp"] / 1000, UTC)
    assert before - timedelta(milliseconds=1) <= made <= datetime.now(UTC)
    assert (fields["user_data"], fields["nonce"], fields["public_key"]) == (
        b"data",
        b"nonce",
        b"any key",
    )
    assert fields["pcrs"] == dict.fromkeys(range(16), ZERO) | {
        0: extended(IMAGE),
        3: extended(b"iam::0123:agency:teller"),
        # Stands in a genuine document for this instance id.
        4: bytes.fromhex(
            "6ccd06a953f53b37610636e8c7f0f1aa9d2489512776f8a4"
            "a22e0790ac62102a736ff160fbff9a293c3a275f19bacc70"
        ),
        8: extended(SIGNER),
    }


def test_absent_inputs_are_empty_strings(enclave: Enclave) -> None:
    with enclave.connect() as guest:
        fields = get_document(guest)
    assert fields["user_data"] == fields["nonce"] == fields["public_key"] == b""
    check_signature(fields)


def test_openssl_accepts_the_chain(enclave: Enclave, region: Any, tmp_path: Path) -> None:
    with enclave.connect() as guest:
        fields = get_document(guest)
    root, *others = fields["cabundle"]
    (tmp_path / "root.pem").write_bytes(pem(root))
    (tmp_path / "others.pem").write_bytes(b"".join(map(pem, others)))
    (tmp_path / "leaf.pem").write_bytes(pem(fields["certificate"]))
    command = ["openssl", "verify", "-x509_strict", "-CAfile", "root.pem"]
    command += ["-untrusted", "others.pem", "leaf.pem"]
    result = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (result.returncode, result.stdout) == (0, "leaf.pem: OK\n"), result.stderr
    assert pem(root) == region.store.root_pem(datetime.now(UTC))


def test_leaf_names_instance_and_enclave(enclave: Enclave) -> None:
    with enclave.connect() as guest:
        leaf = x509.load_der_x509_certificate(get_document(guest)["certificate"])
    assert leaf.subject.rfc4514_string() == (
        f"CN={INSTANCE_ID}.{enclave.enclave_id[-8:]}.local-1,"
        "OU=Region,O=QTEnclave,L=Guiyang,ST=Guizhou,C=CN"
    )
    assert leaf.not_valid_after_utc - leaf.not_valid_before_utc == timedelta(hours=3)


def test_debug_mode_has_zero_registers(qtsmd: Any) -> None:
    enclave = Enclave(qtsmd, certificate_digest=SIGNER, debug=True)
    with enclave.connect() as guest:
        assert get_document(guest)["pcrs"] == dict.fromkeys(range(16), ZERO)
        assert guest.ask(ExtendPcr(0, b"x")) == Failure(Status.READ_ONLY_INDEX)
        assert guest.ask(ExtendPcr(16, b"x")) == PcrValue(extended(b"x"))
    enclave.destroy()


def test_unsigned_image_has_zero_pcr8(qtsmd: Any) -> None:
    enclave = Enclave(qtsmd)
    with enclave.connect() as guest:
        assert guest.ask(DescribePcr(8)) == PcrValue(ZERO, lock=True)
        assert guest.ask(DescribePcr(0)) == PcrValue(extended(IMAGE), lock=True)
    enclave.destroy()


def test_every_operation(enclave: Enclave) -> None:
    with enclave.connect() as guest:
        assert guest.ask(Describe()) == Description(
            (1, 0, 0),
            f"{INSTANCE_ID}.enc-{enclave.enclave_id}",
            32,
            tuple(range(16)),
            "SHA384",
        )
        assert guest.ask(DescribePcr(20)) == PcrValue(ZERO, lock=False)
        assert guest.ask(ExtendPcr(20, b"measured")) == PcrValue(extended(b"measured"))
        assert get_document(guest)["pcrs"][20] == extended(b"measured")
        assert guest.ask(LockPcr(20)) == Locked(several=False)
        assert guest.ask(LockPcrs((30, 31))) == Locked(several=True)
        assert guest.ask(ExtendPcr(20, b"again")) == Failure(Status.READ_ONLY_INDEX)
        assert guest.ask(DescribePcr(20)) == PcrValue(extended(b"measured"), lock=True)
        random = guest.ask(GetRandom(64))
        assert isinstance(random, Random)
        assert len(set(random.random)) > 8


def test_two_modules_share_nothing(qtsmd: Any) -> None:
    first, second = Enclave(qtsmd), Enclave(qtsmd, image_digest=sha384(b"other").digest())
    with first.connect() as one, second.connect() as two:
        one.ask(ExtendPcr(16, b"x"))
        one.ask(LockPcr(17))
        assert two.ask(DescribePcr(16)) == PcrValue(ZERO, lock=False)
        assert two.ask(DescribePcr(17)) == PcrValue(ZERO, lock=False)
        ours, theirs = get_document(one), get_document(two)
    assert ours["pcrs"][0] != theirs["pcrs"][0]
    assert ours["module_id"] != theirs["module_id"]
    assert ours["certificate"] != theirs["certificate"]
    first.destroy()
    second.destroy()


def test_registers_are_shared_by_connections_of_one_module(enclave: Enclave) -> None:
    with enclave.connect() as one, enclave.connect() as two:
        one.ask(ExtendPcr(16, b"x"))
        assert two.ask(DescribePcr(16)) == PcrValue(extended(b"x"), lock=False)


def test_destroyed_module_leaves_nothing(qtsmd: Any) -> None:
    enclave = Enclave(qtsmd)
    with enclave.connect() as guest:
        guest.ask(Describe())
        enclave.destroy()
        assert guest.socket.recv(1) == b""
    assert not enclave.address.socket_path.exists()
    with qtsmd.connect() as control, pytest.raises(InvalidRequest, match="enclave id"):
        control.destroy_module(enclave.enclave_id)


def test_enclave_id_in_use(enclave: Enclave) -> None:
    with enclave.qtsmd.connect() as control, pytest.raises(WrongState, match="in use"):
        control.create_module(enclave.enclave_id, image_digest=IMAGE)


def test_oversize_frame_is_refused_and_the_connection_ended(enclave: Enclave) -> None:
    with enclave.connect() as guest:
        answer = guest.ask_raw((4097).to_bytes(4, "little"))
        assert parse_response(answer) == Failure(Status.INPUT_TOO_LARGE)
        with pytest.raises(EOFError):
            guest.answer()
    with enclave.connect() as guest:
        get_document(guest)


def test_requests_sent_ahead_are_answered_in_order(enclave: Enclave) -> None:
    requests = [DescribePcr(i) for i in range(32)] * 20
    with enclave.connect() as guest:
        data = b"".join(encode_frame(encode_request(r)) for r in requests)
        guest.socket.sendall(data)
        answers = [parse_response(guest.answer()) for _ in requests]
    assert answers[0] == PcrValue(extended(IMAGE), lock=True)
    assert [a.lock for a in answers[:32] if isinstance(a, PcrValue)] == [i < 16 for i in range(32)]
    assert answers == answers[:32] * 20


def test_end_of_sending_still_gets_the_answer(enclave: Enclave) -> None:
    with enclave.connect() as guest:
        guest.socket.sendall(encode_frame(encode_request(GetAttestationDoc())))
        guest.socket.shutdown(socket.SHUT_WR)
        assert isinstance(parse_response(guest.answer()), Document)


def test_connections_of_one_module_are_bounded(enclave: Enclave) -> None:
    with contextlib.ExitStack() as guests:
        for _ in range(64):
            guest = guests.enter_context(enclave.connect())
            assert isinstance(guest.ask(Describe()), Description)
        one_more = guests.enter_context(enclave.connect())
        with pytest.raises((EOFError, OSError)):
            one_more.ask(Describe())
    # They end in no order that matters here; a place is free once qtsmd has seen one end.
    while True:
        with enclave.connect() as guest, contextlib.suppress(EOFError, OSError):
            assert isinstance(guest.ask(Describe()), Description)
            break


def test_little_endian_halves_on_request(region: Any) -> None:
    with region.qtsmd("--signature-order", "little", instance_id=OTHER_INSTANCE) as running:
        enclave = Enclave(running)
        with enclave.connect() as guest:
            check_signature(get_document(guest), "little")


def test_restart_ends_every_module(region: Any) -> None:
    with region.qtsmd(instance_id=OTHER_INSTANCE) as running:
        enclave = Enclave(running)
        guest = enclave.connect()
        guest.ask(ExtendPcr(16, b"x"))
    with guest:
        assert guest.socket.recv(1) == b""
    assert not enclave.address.socket_path.exists()
    with region.qtsmd(instance_id=OTHER_INSTANCE) as running:
        with running.connect() as control, pytest.raises(InvalidRequest):
            control.wait_certified(enclave.enclave_id)
        again = Enclave(running)
        with again.connect() as guest:
            assert guest.ask(DescribePcr(16)) == PcrValue(ZERO, lock=False)


def test_private_keys_are_in_no_file(enclave: Enclave, region: Any) -> None:
    for path in region.top.rglob("*"):
        if path.is_file() and path.name != "tls.key":
            assert b"PRIVATE KEY" not in path.read_bytes(), path
    status = Path(f"/proc/{enclave.qtsmd.process.pid}/cmdline").read_bytes()
    assert b"PRIVATE" not in status


def test_pki_down_at_creation_is_told(make_region: Any) -> None:
    region = make_region()
    with region.run() as pki, region.qtsmd("--patience", "0") as running:
        pki.terminate()
        assert pki.wait(timeout=30) == 0
        region.listener.close()
        with running.connect() as control:
            address = control.create_module("0" * 16, image_digest=IMAGE)
            with pytest.raises(HostFailure, match=r"PKI at 127\.0\.0\.1"):
                control.wait_certified("0" * 16)
            # And documents are refused with the reason's name, the rest is served.
            with Guest(address.socket_path) as guest:
                assert guest.ask(GetAttestationDoc()) == Failure(Status.INVALID_QTSM_CERT)
                assert isinstance(guest.ask(GetRandom(1)), Random)
            control.ping()
