"""Any bytes given to the security module's readers give a value or `MalformedInput`, and any
request an answer, whatever came before it.

Run: python tests/fuzz/fuzz_qtsm.py [corpus directory] [libFuzzer options]
"""

import contextlib
import sys

import atheris

with atheris.instrument_imports(include=["qtenclave.qtsm", "qtenclave.attestation.cbor"]):
    from qtenclave.errors import EnclaveError, MalformedInput
    from qtenclave.qtsm.control import parse_answer, parse_command
    from qtenclave.qtsm.module import Module, debug_bank
    from qtenclave.qtsm.protocol import (
        MAX_REQUEST_BYTES,
        MAX_RESPONSE_BYTES,
        FrameReader,
        encode_request,
        encode_response,
        parse_request,
        parse_response,
    )


def make_module() -> Module:
    return Module(
        "fuzz.enc-0000000000000000",
        debug_bank(),
        attest=lambda _bank, **inputs: b"".join(inputs.values()),
        random=bytes,
    )


def try_stream(data: bytes) -> None:
    """A guest's whole stream: every frame has an answer that fits, and locks only grow."""
    module, reader = make_module(), FrameReader(MAX_REQUEST_BYTES)
    reader.feed(data)
    while (frame := reader.next_frame()) is not None:
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


if __name__ == "__main__":
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()
