"""Where keys lie is locked: tried in a process of its own, under a user's usual limit."""

import json
import os
import resource
import subprocess
import sys

import pytest

from qtenclave.qtsm.memory import parse_mappings

USUAL_LIMIT = 8 << 20
NOBODY = 65534

# The heap is used up in pieces as small as a key's, by calls that lie outside of Python's own
# allocator; the first of each round stands for the key.
CHILD = """
import ctypes, json, os, re, resource, sys
from qtenclave.errors import HostFailure
from qtenclave.qtsm.memory import KeyMemory

libc = ctypes.CDLL(None)
libc.malloc.restype = ctypes.c_void_p

def unlocked():
    "Kilobytes of the heap that are not locked."
    found, size, is_heap = 0, 0, False
    for line in open("/proc/self/smaps"):
        if re.match(r"[0-9a-f]+-", line):
            is_heap = line.endswith("[heap]\\n")
        elif line.startswith("Size:"):
            size = int(line.split()[1])
        elif line.startswith("VmFlags:") and is_heap and "lo" not in line.split():
            found += size
    return found

def use(size):
    for _ in range(0, size, 1024):
        libc.malloc(ctypes.c_size_t(1008))

limit, has_swap, nobody = json.loads(sys.argv[1])
resource.setrlimit(resource.RLIMIT_MEMLOCK, (limit, limit))
if os.geteuid() == 0:
    os.setresuid(nobody, nobody, nobody)
said = []
memory = KeyMemory(lambda: has_swap)
"""


def run_child(body: str, limit: int = USUAL_LIMIT, *, has_swap: bool = True) -> object:
    _, hard = resource.getrlimit(resource.RLIMIT_MEMLOCK)
    if os.geteuid() != 0 and hard != resource.RLIM_INFINITY and hard < limit:
        pytest.skip("needs root, or to lock 8 MiB")
    done = subprocess.run(
        [sys.executable, "-I", "-c", CHILD + body, json.dumps([limit, has_swap, NOBODY])],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_r29_whoever_used_up_the_heap_a_key_lies_in_locked_memory() -> None:
    body = """
memory.lock()
for number in range(24):
    memory.ensure_room()
    use(200 << 10 if number % 2 else 70 << 10)
    said.append(unlocked())
print(json.dumps(said))
"""
    assert run_child(body) == [0] * 24


REFUSAL = """
memory.lock()
for _ in range(200):
    try:
        memory.ensure_room()
    except HostFailure as error:
        said.append(str(error))
        if len(said) == 3:
            break
    else:
        if said:
            said.append("passed")
            break
        use(200 << 10)
print(json.dumps(said))
"""


def test_r29_what_cannot_be_locked_is_refused_every_time() -> None:
    """A second try, a moment later, finds the heap as it was: that it did not grow is no pass."""
    said = run_child(REFUSAL)
    assert isinstance(said, list)
    assert len(said) == 3
    for message in said:
        assert message.startswith("memory for keys: expected to lock ")
        assert message.endswith(" raise the limit of locked memory (ulimit -l) to 16384 KiB")


def test_without_swap_memory_that_cannot_be_locked_stays_where_it_is() -> None:
    assert run_child(REFUSAL, has_swap=False) == []


def test_a_limit_that_is_too_low_from_the_start() -> None:
    body = """
try:
    memory.lock()
except HostFailure as error:
    said.append(str(error))
print(json.dumps(said))
"""
    assert isinstance(said := run_child(body, 65536), list)
    assert len(said) == 1
    assert run_child(body, 65536, has_swap=False) == []


def test_mappings_that_may_hold_keys() -> None:
    text = """\
55d0c0000000-55d0c0021000 rw-p 00000000 00:00 0                          [heap]
7f0000000000-7f0000020000 rw-p 00000000 00:00 0
7f0000020000-7f0000021000 ---p 00000000 00:00 0
7f0000100000-7f0000500000 rw-p 00000000 00:00 0
7f0000600000-7f0000601000 rw-p 00001000 08:01 12                         /usr/lib/a b.so
7f0000700000-7f0000701000 rw-s 00000000 00:01 13                         /memfd:x (deleted)
7ffd00000000-7ffd00021000 rw-p 00000000 00:00 0                          [stack]
"""
    found = parse_mappings(text)
    assert [(m.name, m.may_hold_keys) for m in found] == [
        ("[heap]", True),
        ("", True),
        ("", False),
        ("/usr/lib/a b.so", False),
        ("[stack]", True),
    ]
