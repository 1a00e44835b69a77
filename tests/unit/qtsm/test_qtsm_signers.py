"""Documents made in threads: who waits for them, and who does not."""

import threading

from qtenclave.qtsm.module import Module, debug_bank
from qtenclave.qtsm.protocol import (
    DescribePcr,
    Document,
    GetAttestationDoc,
    PcrValue,
    encode_request,
    parse_response,
)
from qtenclave.qtsm.signers import THREADS, Signers


def test_answers_come_with_their_tickets_and_free_the_threads() -> None:
    there, go = threading.Semaphore(0), threading.Event()
    signers: Signers[int] = Signers(there.release)

    def work(number: int) -> bytes:
        go.wait()
        return bytes((number,))

    for number in range(THREADS):
        assert signers.has_free
        signers.start(number, lambda number=number: work(number))  # type: ignore[misc]
    assert not signers.has_free
    assert signers.take_answers() == []
    go.set()
    for _ in range(THREADS):
        there.acquire()
    assert not signers.has_free  # until they are taken
    assert sorted(signers.take_answers()) == [(n, bytes((n,))) for n in range(THREADS)]
    assert signers.has_free


def test_a_document_is_begun_and_all_else_answered() -> None:
    made: list[bytes] = []

    def attest(_bank: object, *, user_data: bytes, nonce: bytes, public_key: bytes) -> bytes:
        made.append(nonce)
        return user_data + nonce + public_key

    module = Module("m.enc-0", debug_bank(), attest=attest, random=bytes)
    cheap = module.begin(encode_request(DescribePcr(0)))
    assert isinstance(cheap, bytes)
    assert parse_response(cheap) == PcrValue(bytes(48), lock=True)
    assert isinstance(module.begin(b"\xff"), bytes)
    rest = module.begin(encode_request(GetAttestationDoc(b"u", b"n", b"k")))
    assert not isinstance(rest, bytes)
    assert made == []
    assert parse_response(rest()) == Document(b"unk")
    assert made == [b"n"]
