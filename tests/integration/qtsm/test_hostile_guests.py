"""What enclaves may do to qtsmd and to each other: nothing."""

import contextlib
import os
import signal
import socket
import struct
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qtenclave.errors import InvalidRequest
from qtenclave.qtsm.protocol import (
    DescribePcr,
    Document,
    FrameReader,
    GetAttestationDoc,
    PcrValue,
    encode_frame,
    encode_request,
    parse_response,
)

GREEDY, MODEST = "a" * 16, "b" * 16


@pytest.fixture(scope="module")
def modules(region: Any) -> Iterator[tuple[Path, Path]]:
    """The sockets of two certified modules."""
    with (
        region.qtsmd(instance_id="40000000-1111-2222-3333-444444444444") as running,
        running.connect() as control,
    ):
        paths = []
        for enclave_id in (GREEDY, MODEST):
            address = control.create_module(enclave_id, image_digest=bytes(48))
            control.wait_certified(enclave_id)
            paths.append(address.socket_path)
        yield paths[0], paths[1]


def connect(path: Path) -> socket.socket:
    sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    sock.settimeout(30)
    try:
        sock.connect(str(path))
    except OSError:
        sock.close()
        raise
    return sock


def read_answer(sock: socket.socket) -> bytes:
    reader = FrameReader(24576)
    while (frame := reader.next_frame()) is None:
        data = sock.recv(65536)
        if not data:
            raise EOFError
        reader.feed(data)
    return frame


def read_to_the_end(sock: socket.socket) -> None:
    while True:
        read_answer(sock)


def check_alive(path: Path) -> None:
    with connect(path) as sock:
        sock.sendall(encode_frame(encode_request(GetAttestationDoc())))
        assert isinstance(parse_response(read_answer(sock)), Document)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(frames=st.lists(st.binary(min_size=1, max_size=300), max_size=5), rest=st.binary())
def test_any_frames_get_an_answer(
    modules: tuple[Path, Path], frames: list[bytes], rest: bytes
) -> None:
    with connect(modules[0]) as sock:
        for frame in frames:
            sock.sendall(encode_frame(frame))
            parse_response(read_answer(sock))
        sock.sendall(rest)
    check_alive(modules[1])


def test_vanishing_in_mid_request(modules: tuple[Path, Path]) -> None:
    request = encode_frame(encode_request(GetAttestationDoc()))
    for size in range(len(request) + 1):
        with connect(modules[0]) as sock:
            sock.sendall(request[:size])
    check_alive(modules[0])


def test_reset_with_answers_unread(modules: tuple[Path, Path]) -> None:
    request = encode_frame(encode_request(GetAttestationDoc()))
    for _ in range(50):
        with connect(modules[0]) as sock:
            sock.sendall(request * 20)
    check_alive(modules[0])
    check_alive(modules[1])


def test_reader_that_does_not_read_is_not_read_from(modules: tuple[Path, Path]) -> None:
    request = encode_frame(encode_request(GetAttestationDoc()))
    with connect(modules[0]) as sock:
        sock.setblocking(False)
        sent = 0
        # The answers are fifty times as long as the requests: the socket's buffers fill up, and
        # nothing in between takes more.
        with contextlib.suppress(BlockingIOError):
            while sent < 64 * 2**20:
                sent += sock.send(request * 100)
        assert sent < 64 * 2**20
        check_alive(modules[1])
        sock.setblocking(True)
        sock.settimeout(30)
        assert isinstance(parse_response(read_answer(sock)), Document)


def test_flood_of_one_does_not_starve_another(modules: tuple[Path, Path]) -> None:
    # How turns are taken is shown, without a clock, in the unit tests of the queue.
    stop = threading.Event()

    def flood() -> None:
        request = encode_frame(encode_request(GetAttestationDoc()))
        with connect(modules[0]) as sock:
            sock.sendall(request * 8)
            reader = FrameReader(24576)
            while not stop.is_set():
                reader.feed(sock.recv(65536))
                while reader.next_frame() is not None:
                    sock.sendall(request)

    threads = [threading.Thread(target=flood) for _ in range(3)]
    for thread in threads:
        thread.start()
    try:
        with connect(modules[1]) as sock:
            for _ in range(40):
                sock.sendall(encode_frame(encode_request(DescribePcr(16))))
                assert isinstance(parse_response(read_answer(sock)), PcrValue)
    finally:
        stop.set()
        for thread in threads:
            thread.join()


def test_a_module_that_ends_while_documents_are_made(region: Any) -> None:
    """Both flood, so that threads sign; one is destroyed, and the other goes on."""
    instance_id = "45000000-1111-2222-3333-444444444444"
    request = encode_frame(encode_request(GetAttestationDoc()))
    with region.qtsmd(instance_id=instance_id) as running, running.connect() as control:
        for _ in range(5):
            paths = []
            for enclave_id in (GREEDY, MODEST):
                paths.append(control.create_module(enclave_id, image_digest=bytes(48)).socket_path)
                control.wait_certified(enclave_id)
            with connect(paths[0]) as one, connect(paths[1]) as other:
                for sock in (one, other):
                    sock.sendall(request * 8)
                for sock in (one, other):
                    assert isinstance(parse_response(read_answer(sock)), Document)
                control.destroy_module(GREEDY)
                with pytest.raises((EOFError, ConnectionError)):
                    read_to_the_end(one)
            check_alive(paths[1])
            control.destroy_module(MODEST)


def test_r39_connections_beyond_a_modules_limit_are_refused(modules: tuple[Path, Path]) -> None:
    check_alive(modules[0])  # answered after all that earlier connections have asked: they ended
    with contextlib.ExitStack() as stack:
        held = [stack.enter_context(connect(modules[0])) for _ in range(64)]
        for sock in held:  # each is served, so none is in the backlog
            sock.sendall(encode_frame(encode_request(DescribePcr(16))))
            read_answer(sock)
        assert stack.enter_context(connect(modules[0])).recv(1) == b""
        check_alive(modules[1])
        held[7].sendall(b"\xff\xff\xff\xff")
        read_answer(held[7])  # too long: it was told so, and its place is free
        assert held[7].recv(1) == b""
        check_alive(modules[0])


def test_killed_qtsmd_ends_connections(region: Any) -> None:
    with (
        region.qtsmd(instance_id="50000000-1111-2222-3333-444444444444") as running,
        contextlib.ExitStack() as stack,
    ):
        control = stack.enter_context(running.connect())
        address = control.create_module(GREEDY, image_digest=bytes(48))
        control.wait_certified(GREEDY)
        sock = stack.enter_context(connect(address.socket_path))
        sock.sendall(encode_frame(encode_request(GetAttestationDoc())))
        read_answer(sock)
        running.process.send_signal(signal.SIGKILL)
        running.process.wait()
        assert sock.recv(1) == b""


def test_modules_survive_an_outage_of_the_pki(make_region: Any) -> None:
    region = make_region()
    with region.run() as pki, region.qtsmd() as running, running.connect() as control:
        address = control.create_module(GREEDY, image_digest=bytes(48))
        control.wait_certified(GREEDY)
        pki.terminate()
        assert pki.wait(timeout=30) == 0
        check_alive(address.socket_path)
        control.destroy_module(GREEDY)
        with pytest.raises(InvalidRequest):
            control.wait_certified(GREEDY)


def run_qtsmd(
    region: Any, top: Path, token: str, **changes: str
) -> subprocess.CompletedProcess[str]:
    """Start qtsmd with a token that it will not get far with."""
    token_read, token_write = os.pipe()
    os.write(token_write, token.encode())
    os.close(token_write)
    values = {
        "--control": str(top / "c.sock"),
        "--modules": str(top / "m"),
        "--pki-url": region.url,
        "--pki-ca": str(region.ca_file),
        "--instance-id": "60000000-1111-2222-3333-444444444444",
    }
    options = [text for pair in (values | changes).items() for text in pair]
    argv = [sys.executable, "-m", "qtenclave.qtsm.service", *options]
    try:
        return subprocess.run(
            [*argv, "--enrolment-fd", str(token_read)],
            pass_fds=[token_read],
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
    finally:
        os.close(token_read)


def test_refused_token_ends_qtsmd_with_the_reason(region: Any) -> None:
    result = run_qtsmd(region, region.top, "made up")
    assert result.returncode == 3
    assert "enrolment token" in result.stderr
    assert "made up" not in result.stderr
    with pytest.raises(OSError, match=r"refused|No such file"):
        connect(region.top / "c.sock")


def test_ids_and_paths_refused(region: Any) -> None:
    wrong = run_qtsmd(region, region.top, "t", **{"--instance-id": "i-1234"})
    assert (wrong.returncode, "instance id" in wrong.stderr) == (2, True)
    long = run_qtsmd(region, region.top, "t", **{"--modules": "/tmp/" + "x" * 100})
    assert (long.returncode, "shorter path" in long.stderr) == (2, True)
    empty = run_qtsmd(region, region.top, "")
    assert (empty.returncode, "enrolment token" in empty.stderr) == (2, True)


def test_directory_of_another_qtsmd_is_refused(region: Any, modules: tuple[Path, Path]) -> None:
    taken = run_qtsmd(region, region.top, "t", **{"--modules": str(modules[0].parent)})
    assert (taken.returncode, "another qtsmd" in taken.stderr) == (5, True)
    check_alive(modules[0])


def test_hostile_control_frames(region: Any) -> None:
    with region.qtsmd(instance_id="70000000-1111-2222-3333-444444444444") as running:
        for content in (b"\xff", b"\xa0", b"\x81" * 4000):
            with connect(running.control) as sock:
                sock.sendall(encode_frame(content))
                assert b"MalformedInput" in read_answer(sock)
        with connect(running.control) as sock:
            sock.sendall(struct.pack("<I", 2**31))
            assert b"MalformedInput" in read_answer(sock)
            assert sock.recv(1) == b""
        with running.connect() as control:
            for enclave_id in ("", "../../x", "A" * 16):
                with pytest.raises(InvalidRequest, match="enclave id"):
                    control.create_module(enclave_id, image_digest=bytes(48))
            with pytest.raises(InvalidRequest, match="digest"):
                control.create_module("c" * 16, image_digest=bytes(32))
            with pytest.raises(InvalidRequest, match="agency"):
                control.create_module("c" * 16, image_digest=bytes(48), agency="a\nb")
            control.ping()
