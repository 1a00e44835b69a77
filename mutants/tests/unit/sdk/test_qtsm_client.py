"""The client against a scripted module: every operation, every failure, hostile answers."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from qtenclave.errors import (
    EnclaveError,
    HostFailure,
    InvalidRequest,
    MalformedInput,
    WrongState,
)
from qtenclave.qtsm.protocol import (
    MAX_REQUEST_BYTES,
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
    encode_response,
    parse_request,
)
from qtenclave.sdk import Qtsm, QtsmError, QtsmFailed, QtsmLocked, QtsmRequestRefused

DESCRIPTION = Description((1, 0, 3), "i.enc-1", 32, tuple(range(16)), "SHA384")


@contextmanager
def module(*answers: Response | bytes) -> Iterator[tuple[Qtsm, list[Request]]]:
    """A client whose module gives these answers, then hangs up; bytes are sent as they are."""
    mine, theirs = socket.socketpair()
    requests: list[Request] = []

    def serve() -> None:
        reader = FrameReader(MAX_REQUEST_BYTES)
        with theirs:
            for answer in answers:
                while (frame := reader.next_frame()) is None:
                    data = theirs.recv(65536)
                    if not data:
                        return
                    reader.feed(data)
                requests.append(parse_request(frame))
                if isinstance(answer, bytes):
                    theirs.sendall(answer)
                else:
                    theirs.sendall(encode_frame(encode_response(answer)))

    thread = threading.Thread(target=serve)
    thread.start()
    try:
        with Qtsm(mine) as qtsm:
            yield qtsm, requests
    finally:
        thread.join()


@pytest.mark.parametrize(
    ("call", "request_", "answer", "result"),
    [
        (lambda q: q.describe(), Describe(), DESCRIPTION, DESCRIPTION),
        (
            lambda q: q.describe_pcr(0),
            DescribePcr(0),
            PcrValue(bytes(48), True),
            PcrValue(bytes(48), True),
        ),
        (lambda q: q.extend_pcr(16, b"x"), ExtendPcr(16, b"x"), PcrValue(b"\1" * 48), b"\1" * 48),
        (lambda q: q.lock_pcr(17), LockPcr(17), Locked(several=False), None),
        (lambda q: q.lock_pcrs([17, 18]), LockPcrs((17, 18)), Locked(several=True), None),
        (
            lambda q: q.get_attestation_doc(),
            GetAttestationDoc(None, None, None),
            Document(b"d"),
            b"d",
        ),
        (
            lambda q: q.get_attestation_doc(user_data=b"u", nonce=b"n", public_key=b"k"),
            GetAttestationDoc(b"u", b"n", b"k"),
            Document(b"d" * 20000),
            b"d" * 20000,
        ),
        (lambda q: q.get_random(8), GetRandom(8), Random(b"r" * 8), b"r" * 8),
        (lambda q: q.get_random(), GetRandom(256), Random(b"r" * 256), b"r" * 256),
    ],
)
def test_operations(
    call: Callable[[Qtsm], object], request_: Request, answer: Response, result: object
) -> None:
    with module(answer) as (qtsm, requests):
        assert call(qtsm) == result
    assert requests == [request_]


@pytest.mark.parametrize(
    ("status", "kind", "fault"),
    [
        (Status.INVALID_INDEX, QtsmRequestRefused, InvalidRequest),
        (Status.INVALID_ARGUMENT, QtsmRequestRefused, InvalidRequest),
        (Status.INVALID_OPERATION, QtsmRequestRefused, InvalidRequest),
        (Status.INPUT_TOO_LARGE, QtsmRequestRefused, InvalidRequest),
        (Status.READ_ONLY_INDEX, QtsmLocked, WrongState),
        (Status.INVALID_RESPONSE, QtsmFailed, HostFailure),
        (Status.BUFFER_TOO_SMALL, QtsmFailed, HostFailure),
        (Status.INTERNAL_ERROR, QtsmFailed, HostFailure),
        (Status.INVALID_QTSM_CERT, QtsmFailed, HostFailure),
    ],
)
def test_failures_by_name(status: Status, kind: type[QtsmError], fault: type[EnclaveError]) -> None:
    with module(Failure(status), Random(b"r")) as (qtsm, _):
        with pytest.raises(kind, match=status.value) as caught:
            qtsm.extend_pcr(0, b"x")
        assert isinstance(caught.value, fault)
        assert caught.value.status is status
        # A refusal leaves the connection usable.
        assert qtsm.get_random(1) == b"r"


def test_every_status_has_a_type() -> None:
    for status in Status:
        with module(Failure(status)) as (qtsm, _), pytest.raises(QtsmError):
            qtsm.describe()


def test_too_large_a_request_is_not_sent() -> None:
    with module() as (qtsm, requests), pytest.raises(QtsmRequestRefused, match="InputTooLarge"):
        qtsm.extend_pcr(16, bytes(MAX_REQUEST_BYTES))
    assert requests == []


@pytest.mark.parametrize(
    ("reason", "answer"),
    [
        ("no CBOR", encode_frame(b"\xff")),
        ("empty frame", encode_frame(b"")),
        ("announces too much", b"\xff\xff\xff\xff"),
        ("answer of another operation", encode_frame(encode_response(Random(b"r")))),
        ("two answers", 2 * encode_frame(encode_response(DESCRIPTION))),
        ("unknown failure", encode_frame(b"\xa1\x65Error\x63Bad")),
    ],
)
def test_hostile_answers(reason: str, answer: bytes) -> None:
    with module(answer) as (qtsm, _), pytest.raises(MalformedInput):
        qtsm.describe()


def test_random_of_another_length() -> None:
    with module(Random(b"r" * 7)) as (qtsm, _), pytest.raises(MalformedInput, match="8 bytes"):
        qtsm.get_random(8)


@pytest.mark.parametrize("answer", [b"", b"\x05\0\0", b"\x05\0\0\0\xa1"])
def test_end_within_an_answer_closes_for_good(answer: bytes) -> None:
    with module(answer) as (qtsm, _):
        with pytest.raises(HostFailure, match="end of the stream"):
            qtsm.describe()
        with pytest.raises(WrongState, match="closed"):
            qtsm.describe()


def test_answer_in_pieces() -> None:
    mine, theirs = socket.socketpair()
    frame = encode_frame(encode_response(DESCRIPTION))

    def serve() -> None:
        with theirs:
            theirs.recv(65536)
            for i in range(len(frame)):
                theirs.sendall(frame[i : i + 1])

    thread = threading.Thread(target=serve)
    thread.start()
    with Qtsm(mine) as qtsm:
        assert qtsm.describe() == DESCRIPTION
    thread.join()


def test_threads_share_one_connection() -> None:
    count = 20
    with module(*[Random(b"r")] * count) as (qtsm, requests):
        results: list[bytes] = []
        threads = [
            threading.Thread(target=lambda: results.append(qtsm.get_random(1)))
            for _ in range(count)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert results == [b"r"] * count
    assert len(requests) == count


def test_outside_an_enclave() -> None:
    with pytest.raises(HostFailure, match=r"vsock \(0, 1\)"):
        Qtsm.connect(timeout_s=5)
