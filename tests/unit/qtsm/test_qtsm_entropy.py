"""The system's random bytes with the hardware's mixed in, and hardware that fails."""

import os
import socket
import struct
import threading
from pathlib import Path

import pytest

from qtenclave.errors import HostFailure
from qtenclave.qtsm.entropy import HwrngSource, MixedRandom, TpmSource, open_sources
from qtenclave.qtsm.health import START_BYTES


class Source:
    """Hardware whose bytes the test chooses."""

    name = "test"

    def __init__(self, *answers: bytes | OSError) -> None:
        self.answers = list(answers)

    def read(self, count: int) -> bytes:
        answer = self.answers.pop(0)
        if isinstance(answer, OSError):
            raise answer
        return (answer * count)[:count]


def counting(count: int) -> bytes:
    """A system source that passes its test, and is the same for two mixers."""
    return bytes(n * 167 + n // 256 & 0xFF for n in range(count))


def test_without_hardware_the_system_alone_gives() -> None:
    mixed = MixedRandom([], counting)
    mixed.refresh()
    assert mixed(100) == counting(100)
    assert mixed.hardware == ()


def test_hardware_changes_every_answer_and_replaces_none() -> None:
    mixed = MixedRandom([Source(counting(256))], counting)
    mixed.refresh()
    answers = [mixed(64) for _ in range(4)]
    assert len({counting(64), *answers}) == 5
    # The same hardware over another system's bytes gives other answers: both are in them.
    other = MixedRandom([Source(counting(256))], lambda count: counting(count)[::-1])
    other.refresh()
    assert other(64) != answers[0]
    assert [len(mixed(n)) for n in (1, 3, 4096)] == [1, 3, 4096]


def test_another_refresh_is_mixed_into_what_was_there() -> None:
    first, second = (MixedRandom([Source(counting(256), counting(9))], counting) for _ in range(2))
    first.refresh()
    second.refresh()
    assert first(32) == second(32)
    second.refresh()
    assert first(32) != second(32)


def test_a_broken_system_source_ends_the_start() -> None:
    with pytest.raises(HostFailure, match=r"operating system.*broken"):
        MixedRandom([], bytes)


@pytest.mark.parametrize("fault", [b"\0", OSError("gone")], ids=["stuck", "gone"])
def test_broken_hardware_is_left_out(fault: bytes | OSError) -> None:
    late = Source(counting(256), fault)
    mixed = MixedRandom([Source(fault), late], counting)
    mixed.refresh()
    assert mixed.hardware == ("test",)
    before = mixed(16)
    mixed.refresh()  # now the other one breaks
    assert mixed.hardware == ()
    # What it gave while it worked stays in: it can do no harm.
    assert mixed(16) not in {before, counting(16)}


def test_bytes_of_a_device_come_whole() -> None:
    ours, theirs = os.pipe()
    with os.fdopen(ours, "rb"), os.fdopen(theirs, "wb", buffering=0) as device:
        for byte in b"abc":
            device.write(bytes([byte]))
        assert HwrngSource(ours).read(3) == b"abc"
        device.close()
        with pytest.raises(HostFailure, match="end"):
            HwrngSource(ours).read(1)


def tpm(answers: list[bytes]) -> tuple[TpmSource, socket.socket, threading.Thread]:
    """A TPM that gives these answers, each to one well-formed command."""
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)

    def serve() -> None:
        for answer in answers:
            tag, size, code, _count = struct.unpack(">HIIH", theirs.recv(4096))
            assert (tag, size, code) == (0x8001, 12, 0x17B)
            theirs.send(answer)
        theirs.close()

    thread = threading.Thread(target=serve)
    thread.start()
    return TpmSource(ours.fileno()), ours, thread


def tpm_answer(data: bytes, code: int = 0, size: int | None = None) -> bytes:
    body = struct.pack(">H", len(data)) + data
    return struct.pack(">HII", 0x8001, 10 + len(body) if size is None else size, code) + body


def test_a_tpm_is_asked_until_there_is_enough() -> None:
    source, ours, thread = tpm([tpm_answer(b"a" * 32), tpm_answer(b"b" * 7), tpm_answer(b"c")])
    with ours:
        assert source.read(40) == b"a" * 32 + b"b" * 7 + b"c"
    thread.join()


@pytest.mark.parametrize(
    "answer",
    [
        b"\x80",
        tpm_answer(b"a" * 8, code=0x922),
        tpm_answer(b"a" * 8, size=12),
        tpm_answer(b""),
        tpm_answer(b"a" * 9),
        tpm_answer(b"a" * 8)[:-1],
    ],
    ids=["short", "code", "size", "nothing", "more than asked", "cut"],
)
def test_answers_of_a_tpm_that_are_refused(answer: bytes) -> None:
    source, ours, thread = tpm([answer])
    with ours, pytest.raises(HostFailure, match="tpmrm0"):
        source.read(8)
    thread.join()


def test_devices_that_are_not_there_are_not_used(tmp_path: Path) -> None:
    assert open_sources(tmp_path / "hwrng", tmp_path / "tpm") == []
    (tmp_path / "hwrng").write_bytes(counting(START_BYTES))
    [source] = open_sources(tmp_path / "hwrng", tmp_path / "tpm")
    mixed = MixedRandom([source], counting)
    mixed.refresh()
    assert mixed.hardware == (str(tmp_path / "hwrng"),)
