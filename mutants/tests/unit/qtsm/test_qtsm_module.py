"""What each operation does, its limits and the names of its failures."""

from hashlib import sha384

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qtenclave.errors import InvalidRequest
from qtenclave.pcr import PcrBank
from qtenclave.qtsm.module import Module, NoCertificate, debug_bank, measured_bank
from qtenclave.qtsm.protocol import (
    Describe,
    DescribePcr,
    Description,
    Document,
    ExtendPcr,
    Failure,
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
    encode_request,
    parse_response,
)

INSTANCE_ID = "4662b7a3-7898-46c9-a6c5-20e9025e50bc"
MODULE_ID = f"{INSTANCE_ID}.enc-37d1e07b3da3c427"
ZERO = bytes(48)


class Attest:
    """Records what is to be signed."""

    def __init__(self) -> None:
        self.fails = False
        self.asked: list[tuple[PcrBank, bytes, bytes, bytes]] = []

    def __call__(
        self, bank: PcrBank, *, user_data: bytes, nonce: bytes, public_key: bytes
    ) -> bytes:
        if self.fails:
            raise NoCertificate("none")
        self.asked.append((bank, user_data, nonce, public_key))
        return b"document"


@pytest.fixture
def attest() -> Attest:
    return Attest()


@pytest.fixture
def module(attest: Attest) -> Module:
    return Module(MODULE_ID, debug_bank(), attest=attest, random=lambda n: b"r" * n)


def ask(module: Module, request: Request) -> Response:
    return parse_response(module.answer(encode_request(request)))


def test_describe(module: Module) -> None:
    expected = Description((1, 0, 0), MODULE_ID, 32, tuple(range(16)), "SHA384")
    assert ask(module, Describe()) == expected


@pytest.mark.parametrize("index", range(32))
def test_platform_registers_are_locked_from_the_start(module: Module, index: int) -> None:
    assert ask(module, DescribePcr(index)) == PcrValue(ZERO, lock=index < 16)
    extended = ask(module, ExtendPcr(index, b"x"))
    if index < 16:
        assert extended == Failure(Status.READ_ONLY_INDEX)
        assert ask(module, LockPcr(index)) == Failure(Status.READ_ONLY_INDEX)
    else:
        assert extended == PcrValue(sha384(ZERO + b"x").digest())
        assert ask(module, LockPcr(index)) == Locked(several=False)


FAILURES: list[tuple[Request, Status, str]] = [
    (DescribePcr(32), Status.INVALID_INDEX, "one too far"),
    (DescribePcr(2**64 - 1), Status.INVALID_INDEX, "far too far"),
    (ExtendPcr(32, b"x"), Status.INVALID_INDEX, "one too far"),
    (ExtendPcr(16, b""), Status.INVALID_ARGUMENT, "nothing"),
    (ExtendPcr(16, bytes(513)), Status.INPUT_TOO_LARGE, "one byte too much"),
    (LockPcr(32), Status.INVALID_INDEX, "one too far"),
    (LockPcrs(()), Status.INVALID_ARGUMENT, "none"),
    (LockPcrs((16, 16)), Status.INVALID_ARGUMENT, "one twice"),
    (LockPcrs((16, 32)), Status.INVALID_INDEX, "one too far"),
    (LockPcrs((16, 15)), Status.READ_ONLY_INDEX, "one locked"),
    (GetRandom(0), Status.INVALID_ARGUMENT, "none"),
    (GetRandom(4097), Status.INPUT_TOO_LARGE, "one byte too much"),
    (GetAttestationDoc(user_data=bytes(513)), Status.INPUT_TOO_LARGE, "user data"),
    (GetAttestationDoc(nonce=bytes(513)), Status.INPUT_TOO_LARGE, "nonce"),
    (GetAttestationDoc(public_key=bytes(1025)), Status.INPUT_TOO_LARGE, "public key"),
]


@pytest.mark.parametrize(("request_", "status", "reason"), FAILURES)
def test_failures_change_nothing(
    module: Module, request_: Request, status: Status, reason: str
) -> None:
    bank, locked = module.bank, module.locked
    assert ask(module, request_) == Failure(status)
    assert (module.bank, module.locked) == (bank, locked)


def test_negative_index(module: Module) -> None:
    assert ask(module, DescribePcr(-1)) == Failure(Status.INVALID_INDEX)
    assert ask(module, LockPcrs((-1,))) == Failure(Status.INVALID_INDEX)


def test_largest_inputs(module: Module, attest: Attest) -> None:
    largest = GetAttestationDoc(bytes(512), bytes(512), bytes(1024))
    assert ask(module, largest) == Document(b"document")
    assert attest.asked == [(module.bank, bytes(512), bytes(512), bytes(1024))]
    assert ask(module, GetRandom(4096)) == Random(b"r" * 4096)
    assert isinstance(ask(module, ExtendPcr(31, bytes(512))), PcrValue)


def test_absent_inputs_are_empty(module: Module, attest: Attest) -> None:
    ask(module, GetAttestationDoc())
    assert attest.asked == [(module.bank, b"", b"", b"")]


def test_no_certificate(module: Module, attest: Attest) -> None:
    attest.fails = True
    assert ask(module, GetAttestationDoc()) == Failure(Status.INVALID_QTSM_CERT)
    assert isinstance(ask(module, Describe()), Description)


def test_several_locks(module: Module) -> None:
    assert ask(module, LockPcrs(tuple(range(16, 32)))) == Locked(several=True)
    assert module.locked == frozenset(range(32))


def test_unknown_operation_and_garbage(module: Module) -> None:
    assert parse_response(module.answer(b"\x66Reboot")) == Failure(Status.INVALID_OPERATION)
    assert parse_response(module.answer(b"\xff")) == Failure(Status.INVALID_ARGUMENT)


@given(st.binary(max_size=100))
def test_any_bytes_get_an_answer(data: bytes) -> None:
    module = Module(MODULE_ID, debug_bank(), attest=Attest(), random=bytes)
    parse_response(module.answer(data))
    assert set(range(16)) <= module.locked
    assert module.bank.values[:16] == (ZERO,) * 16


def test_measured_registers() -> None:
    image, signer = sha384(b"i").digest(), sha384(b"c").digest()
    bank = measured_bank(
        image_digest=image, certificate_digest=signer, instance_id=INSTANCE_ID, agency="urn"
    )
    extended = {0: image, 3: b"urn", 4: INSTANCE_ID.encode(), 8: signer}
    for index, value in enumerate(bank.values):
        data = extended.get(index)
        assert value == (sha384(ZERO + data).digest() if data else ZERO)


def test_registers_of_what_is_absent_stay_zero() -> None:
    bank = measured_bank(
        image_digest=bytes(48), certificate_digest=None, instance_id=INSTANCE_ID, agency=None
    )
    assert [i for i, value in enumerate(bank.values) if any(value)] == [0, 4]


@pytest.mark.parametrize("size", [0, 32, 47, 49, 64])
def test_digests_of_another_size(size: int) -> None:
    with pytest.raises(InvalidRequest, match="digest"):
        measured_bank(
            image_digest=bytes(size), certificate_digest=None, instance_id="i", agency=None
        )
