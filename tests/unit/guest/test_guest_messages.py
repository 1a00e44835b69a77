"""init's parsers on hostile input, compiled for this host with the sanitizers."""

import shutil
import struct
import subprocess
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Self

import cbor2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

HERE = Path(__file__).resolve().parent
INIT = HERE.parents[2] / "guest/init"
ANSWER = cbor2.dumps({"GetRandom": {"random": bytes(range(64))}})
NANOSECONDS = 1_763_871_000_123_456_789

if shutil.which("gcc") is None:
    pytest.skip("needs gcc", allow_module_level=True)

fuzzed = settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])


class Parsers:
    """The compiled driver, one conversation for all cases."""

    def __init__(self, program: Path) -> None:
        self._process = subprocess.Popen(
            [program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0
        )
        assert self._process.stdout is not None
        self._answers = self._process.stdout

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        status = self._process.wait(timeout=60)
        self._answers.close()
        assert status == 0  # a sanitizer's finding ends the driver with another one

    def ask(self, kind: str, data: bytes = b"") -> str:
        assert self._process.stdin is not None
        self._process.stdin.write(struct.pack("<BI", ord(kind), len(data)) + data)
        answer = bytearray()
        while not answer.endswith(b"\n"):
            byte = self._answers.read(1)
            assert byte, "the driver ended: a parser did something forbidden"
            answer += byte
        return answer.decode().rstrip("\n")


@pytest.fixture(scope="module")
def parsers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Parsers]:
    program = tmp_path_factory.mktemp("parsers") / "driver"
    sources = [HERE / "messages_driver.c", INIT / "messages.c"]
    command = ["gcc", "-std=c17", "-D_GNU_SOURCE", "-g", "-I", INIT, *sources, "-o", program]
    sanitizers = ["-fsanitize=address,undefined", "-fno-sanitize-recover=all"]
    if subprocess.run([*command, *sanitizers], capture_output=True, check=False).returncode != 0:
        subprocess.run(command, check=True)  # a gcc without the sanitizers' libraries
    with Parsers(program) as running:
        yield running


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param(b"time 1763871000123456789\n", "1763871000 123456789", id="now"),
        pytest.param(b"time 1704067200000000000\n", "1704067200 0", id="earliest"),
        pytest.param(b"time 7258118400000000000\n", "7258118400 0", id="latest"),
        pytest.param(b"time 1704067199999999999\n", "no", id="before the earliest"),
        pytest.param(b"time 7258118400000000001\n", "no", id="after the latest"),
        pytest.param(b"time 9223372036854775808\n", "no", id="above 63 bits"),
        pytest.param(b"time 18446744075473422616\n", "no", id="wraps around 64 bits"),
        pytest.param(b"time 99999999999999999999999999\n", "no", id="many digits"),
        pytest.param(b"time 0\n", "no", id="unset clock"),
        pytest.param(b"time 01763871000123456789\n", "no", id="leading zero"),
        pytest.param(b"time +1763871000123456789\n", "no", id="plus sign"),
        pytest.param(b"time -1763871000123456789\n", "no", id="minus sign"),
        pytest.param(b"time  1763871000123456789\n", "no", id="two blanks"),
        pytest.param(b"time 1763871000123456789 \n", "no", id="blank before the end"),
        pytest.param(b"time 1763871000123456789\r\n", "no", id="carriage return"),
        pytest.param(b"time 1763871000123456789", "no", id="no line feed"),
        pytest.param(b"time 1763871000123456789\n\n", "no", id="something behind the end"),
        pytest.param(b"time 1763871000\x00\n", "no", id="zero byte"),
        pytest.param(b"time 1763871000.5\n", "no", id="fraction"),
        pytest.param(b"time \n", "no", id="no number"),
        pytest.param(b"time\n", "no", id="no blank"),
        pytest.param(b"TIME 1763871000123456789\n", "no", id="upper case"),
        pytest.param(b"hello 1\n", "no", id="another word"),
        pytest.param(b"\n", "no", id="empty line"),
        pytest.param(b"", "no", id="nothing"),
    ],
)
def test_time(parsers: Parsers, line: bytes, expected: str) -> None:
    assert parsers.ask("t", line) == expected


def test_request_is_what_the_security_module_reads(parsers: Parsers) -> None:
    frame = bytes.fromhex(parsers.ask("r"))
    assert struct.unpack_from("<I", frame) == (len(frame) - 4,)
    assert cbor2.loads(frame[4:]) == {"GetRandom": {"length": 64}}


def test_only_possible_sizes_are_waited_for(parsers: Parsers) -> None:
    accepted = [n for n in range(300) if parsers.ask("h", struct.pack("<I", n)) == str(n)]
    assert accepted == [*range(9, 32), len(ANSWER)]


@pytest.mark.parametrize("size", [1 << 8, 1 << 16, 1 << 24, 1 << 31, 2**32 - 1])
def test_huge_sizes_are_refused(parsers: Parsers, size: int) -> None:
    assert parsers.ask("h", struct.pack("<I", size)) == "-1"
    assert parsers.ask("h", struct.pack("<I", (size + len(ANSWER)) % 2**32)) == "-1"


def test_seed(parsers: Parsers) -> None:
    assert parsers.ask("s", ANSWER) == bytes(range(64)).hex()


@pytest.mark.parametrize(
    ("item", "name"),
    [
        pytest.param(cbor2.dumps({"Error": "InternalError"}), "InternalError", id="refusal"),
        pytest.param(cbor2.dumps({"Error": "x" * 23}), "x" * 23, id="longest name"),
        pytest.param(cbor2.dumps({"Error": "x" * 24}), "", id="name too long"),
        pytest.param(cbor2.dumps({"Error": ""}), "", id="no name"),
        pytest.param(cbor2.dumps({"Error": "a\nb"}), "", id="line feed in the name"),
        pytest.param(cbor2.dumps({"Error": "[]"}), "", id="between the letters"),
        pytest.param(cbor2.dumps({"Error": "name"})[:-1], "", id="name cut off"),
        pytest.param(cbor2.dumps({"Error": "name"}) + b"x", "", id="name with a tail"),
        pytest.param(cbor2.dumps({"Error": b"name"}), "", id="name as bytes"),
        pytest.param(cbor2.dumps({"GetRandom": {"random": bytes(63)}}), "", id="63 bytes"),
        pytest.param(cbor2.dumps({"GetRandom": {"random": bytes(65)}}), "", id="65 bytes"),
        pytest.param(cbor2.dumps({"GetRandom": {"random": "x" * 64}}), "", id="text"),
        pytest.param(cbor2.dumps({"GetRandom": {"Random": bytes(64)}}), "", id="another key"),
        pytest.param(cbor2.dumps({"Describe": {"random": bytes(64)}}), "", id="other call"),
        pytest.param(ANSWER.replace(b"\x58\x40", b"\x59\x00\x40"), "", id="longer length form"),
        pytest.param(b"\xbf" + ANSWER[1:] + b"\xff", "", id="map of unknown length"),
        pytest.param(ANSWER + b"\x00", "", id="trailing byte"),
        pytest.param(b"", "", id="nothing"),
    ],
)
def test_no_seed(parsers: Parsers, item: bytes, name: str) -> None:
    assert parsers.ask("s", item) == f"no {name}"


def test_every_flipped_byte_of_the_structure_is_refused(parsers: Parsers) -> None:
    for at in range(len(ANSWER) - 64):
        for bit in range(8):
            changed = bytearray(ANSWER)
            changed[at] ^= 1 << bit
            assert parsers.ask("s", bytes(changed)).startswith("no")


@pytest.mark.parametrize("size", range(len(ANSWER)))
def test_every_shorter_answer_is_refused(parsers: Parsers, size: int) -> None:
    assert parsers.ask("s", ANSWER[:size]).startswith("no")


def _strings(*strings: bytes) -> bytes:
    return b"".join(string + b"\0" for string in strings)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        pytest.param(_strings(b"A=1", b"B="), "1 413d31 423d", id="environment"),
        pytest.param(_strings(b"A=b=c"), "1 413d623d63", id="equals sign in the value"),
        pytest.param(_strings(b"sh", b"-c", b""), "0 7368 2d63 ", id="arguments, one empty"),
        pytest.param(_strings(b"=1"), "0 3d31", id="no name"),
        pytest.param(_strings(b"A"), "0 41", id="no equals sign"),
        pytest.param(b"", "1", id="none"),
        pytest.param(b"A=1", "no", id="last string without an end"),
        pytest.param(b"A=1\0B", "no", id="rest without an end"),
    ],
)
def test_strings(parsers: Parsers, data: bytes, expected: str) -> None:
    assert parsers.ask("v", data) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(b"0:0:", "0 0", id="root"),
        pytest.param(b"1000:1001:27,29", "1000 1001 27 29", id="more groups"),
        pytest.param(b"4294967294:4294967294:", "4294967294 4294967294", id="highest"),
        pytest.param(b"4294967295:0:", "no", id="user means unchanged"),
        pytest.param(b"0:4294967295:", "no", id="group means unchanged"),
        pytest.param(b"0:0:4294967295", "no", id="further group means unchanged"),
        pytest.param(b"4294967296:0:", "no", id="wraps around to root"),
        pytest.param(b"18446744073709551616:0:", "no", id="wraps around 64 bits to root"),
        pytest.param(b"root:root:", "no", id="names"),
        pytest.param(b"0:0", "no", id="no list"),
        pytest.param(b"0", "no", id="no group"),
        pytest.param(b"00:0:", "no", id="leading zero"),
        pytest.param(b"-1:0:", "no", id="sign"),
        pytest.param(b":0:", "no", id="no user"),
        pytest.param(b"0::", "no", id="empty group"),
        pytest.param(b"0:0:,", "no", id="comma alone"),
        pytest.param(b"0:0:1,", "no", id="comma at the end"),
        pytest.param(b"0:0:,1", "no", id="comma at the start"),
        pytest.param(b"0:0:1,,2", "no", id="two commas"),
        pytest.param(b"0:0:1 2", "no", id="blank"),
        pytest.param(b"0:0:\n", "no", id="line feed"),
        pytest.param(b"0:0:1\0", "no", id="zero byte"),
        pytest.param(b"", "no", id="nothing"),
    ],
)
def test_user(parsers: Parsers, text: bytes, expected: str) -> None:
    assert parsers.ask("u", text) == expected


def test_number_of_groups_is_limited(parsers: Parsers) -> None:
    most = ",".join(str(n) for n in range(256))
    assert parsers.ask("u", b"0:0:" + most.encode()).split()[-1] == "255"
    assert parsers.ask("u", b"0:0:" + most.encode() + b",256") == "no"


def test_error_line_is_one_printable_line_of_bounded_size(parsers: Parsers) -> None:
    text = b"exec \x1b[2Jx\n\xff: No such file"
    assert bytes.fromhex(parsers.ask("e", text)) == b"error exec ?[2Jx??: No such file\n"
    line = bytes.fromhex(parsers.ask("e", b"y" * 1000))
    assert len(line) == 256
    assert line.endswith(b"y\n")


@fuzzed
@given(kind=st.sampled_from("tsvue"), data=st.binary(max_size=400))
def test_parsers_survive_any_bytes(parsers: Parsers, kind: str, data: bytes) -> None:
    parsers.ask(kind, data)


@fuzzed
@given(header=st.binary(min_size=4, max_size=4))
def test_header_gives_a_bounded_size(parsers: Parsers, header: bytes) -> None:
    assert int(parsers.ask("h", header)) in {-1, *range(9, 32), len(ANSWER)}


@fuzzed
@given(data=st.text(alphabet="0123456789:,- \n", max_size=40))
def test_an_accepted_user_reads_back_as_it_was_written(parsers: Parsers, data: str) -> None:
    answer = parsers.ask("u", data.encode())
    if answer != "no":
        uid, gid, *groups = answer.split()
        assert f"{uid}:{gid}:{','.join(groups)}" == data
