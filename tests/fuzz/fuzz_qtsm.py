"""Any bytes given to the security module's readers give a value or `MalformedInput`, and any
request an answer, whatever came before it.

Run `python tests/fuzz/fuzz_qtsm.py tests/fuzz/corpus/qtsm` for as long as wanted; pytest runs what
was kept there and changes of it. `--seeds` writes the good inputs again.
"""

import contextlib
import random
import sys
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["qtenclave.qtsm", "qtenclave.attestation.cbor"]):
    from qtenclave.errors import EnclaveError, MalformedInput
    from qtenclave.qtsm.control import (
        CreateModule,
        ModuleAddress,
        Ping,
        encode_address,
        encode_command,
        encode_error,
        parse_answer,
        parse_command,
    )
    from qtenclave.qtsm.module import Module, debug_bank
    from qtenclave.qtsm.protocol import (
        MAX_REQUEST_BYTES,
        MAX_RESPONSE_BYTES,
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
        Status,
        encode_frame,
        encode_request,
        encode_response,
        parse_request,
        parse_response,
    )

sys.path.insert(0, str(Path(__file__).resolve().parent))

from fuzz_document import mutate

CORPUS = Path(__file__).parent / "corpus/qtsm"


def make_module() -> Module:
    return Module(
        "fuzz.enc-0000000000000000",
        debug_bank(),
        attest=lambda _bank, **inputs: b"".join(inputs.values()),
        random=bytes,
    )


def frames_of(data: bytes, step: int) -> list[bytes]:
    """Return the frames of a stream that comes in pieces, up to one that cannot be read."""
    reader, frames = FrameReader(MAX_REQUEST_BYTES), []
    with contextlib.suppress(MalformedInput):
        for at in range(0, len(data), step or 1):
            reader.feed(data[at : at + step])
            while (frame := reader.next_frame()) is not None:
                frames.append(frame)
    return frames


def try_stream(data: bytes) -> None:
    """A guest's whole stream: every frame has an answer that fits, and locks only grow."""
    module, frames = make_module(), frames_of(data, len(data))
    if frames_of(data, 7) != frames:
        raise AssertionError("the pieces in which a stream comes changed its frames")
    for frame in frames:
        locked = module.locked
        answer = module.answer(frame)
        if len(answer) > MAX_RESPONSE_BYTES or not locked <= module.locked:
            raise AssertionError("answer or locks")
        if any(any(value) for value in module.bank.values[:16]):
            raise AssertionError("a platform register changed")


def try_request(data: bytes) -> None:
    """What was read means the same when it is written and read again."""
    request = parse_request(data)
    if parse_request(encode_request(request)) != request:
        raise AssertionError("the request changed its meaning")


def try_response(data: bytes) -> None:
    """Likewise for an answer."""
    response = parse_response(data)
    if parse_response(encode_response(response)) != response:
        raise AssertionError("the answer changed its meaning")


def try_answer(data: bytes) -> None:
    """An answer of qtsmd is a value or the error that it names."""
    try:
        parse_answer(data)
    except MalformedInput:
        raise
    except EnclaveError:
        pass


TARGETS = (try_stream, try_request, try_response, parse_command, try_answer)


def one_input(data: bytes) -> None:
    """The first byte chooses the reader."""
    if not data:
        return
    with contextlib.suppress(MalformedInput):
        TARGETS[data[0] % len(TARGETS)](data[1:])


REQUESTS = (
    Describe(),
    DescribePcr(0),
    ExtendPcr(16, b"data"),
    LockPcr(17),
    LockPcrs((18, 19)),
    GetAttestationDoc(b"user data", b"nonce", b"public key"),
    GetRandom(32),
)
RESPONSES = (
    Description((1, 0, 0), "fuzz.enc-0000000000000000", 32, tuple(range(16)), "SHA384"),
    PcrValue(bytes(48), lock=True),
    Locked(several=True),
    Document(b"document"),
    Random(bytes(32)),
    Failure(Status.INVALID_ARGUMENT),
)
COMMANDS = (
    CreateModule("0" * 16, bytes(48), bytes(48), "iam::0123:agency:teller", debug=False),
    Ping(),
)


def seeds() -> list[bytes]:
    """Return good inputs for each reader."""
    requests = [encode_request(request) for request in REQUESTS]
    inputs = {
        0: [b"".join(map(encode_frame, requests))],
        1: requests,
        2: [encode_response(response) for response in RESPONSES],
        3: [encode_command(command) for command in COMMANDS],
        4: [
            encode_address(ModuleAddress("fuzz.enc-0", Path("/run/0.sock"))),
            encode_error(MalformedInput("text")),
        ],
    }
    return [bytes((number,)) + data for number, several in inputs.items() for data in several]


def test_fuzz_qtsm_short() -> None:
    """What was kept, and changes of good inputs, the same ones each time."""
    kept = [path.read_bytes() for path in sorted(CORPUS.iterdir())]
    assert kept
    source = random.Random(20260722)
    for data in (*kept, *seeds()):
        one_input(data)
    for _ in range(3000):
        one_input(mutate(source.choice(seeds()), source))


def main() -> None:
    """Fuzz until a failure."""
    if sys.argv[1:] == ["--seeds"]:
        for number, data in enumerate(seeds()):
            (CORPUS / f"seed-{number:02}").write_bytes(data)
        return
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
