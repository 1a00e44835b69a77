"""Real Debian roots in an enclave, used over vsock: nothing in them was made for this."""

import json
import os
from pathlib import Path

import pytest
from debian_roots import debian_image

from qtenclave.image import build_image
from qtenclave.places import find_places
from qtenclave.vsock import connect

pytestmark = pytest.mark.machine

GUEST = find_places(os.environ, os.geteuid()).guest
PORT = 5000
LIMIT_S = 300  # emulated on a busy host; nothing here measures speed
# Answers one line with what only a whole Python knows.
ANSWER = b"""#!/usr/bin/python3
import ctypes, decimal, hashlib, json, os, ssl, sqlite3, sys
line = sys.stdin.readline().strip()
database = sqlite3.connect("/var/lib/answer.sqlite")
database.execute("create table if not exists seen (line text)")
database.execute("insert into seen values (?)", (line,))
database.commit()
print(json.dumps({
    "digest": hashlib.sha3_256(line.encode()).hexdigest(),
    "seen": database.execute("select count(*) from seen").fetchone()[0],
    "system": open("/etc/debian_version").read()[:2],
    "owner": os.stat("/usr/sbin/unix_chkpwd").st_gid,
    "mounts": [one.split()[2] for one in open("/proc/mounts") if one.split()[1] == "/"],
}))
"""


def test_python_answers_over_vsock(qtd, tmp_path: Path) -> None:
    image = debian_image(
        tmp_path / "layout",
        ("python3", "socat"),
        ("socat", f"VSOCK-LISTEN:{PORT},fork", "EXEC:/srv/answer"),
        {"srv/answer": ANSWER},
    )
    path = tmp_path / "image.eif"
    built = build_image(image.source, path, guest=GUEST, signer=None, progress=print)
    # Half of what the root has uncompressed holds the kernel, the root, and the application.
    memory_mib = image.root_bytes * 6 // 10 >> 20
    qtd.start(built.path, memory_mib=memory_mib)
    for turn in (1, 2):
        with connect(
            4,
            PORT,
            directory=qtd.run / "vsock" / str(os.geteuid()),
            timeout_s=LIMIT_S,
            wait_s=LIMIT_S,
        ) as channel:
            channel.settimeout(LIMIT_S)
            channel.sendall(b"question\n")
            answer = json.loads(channel.makefile("rb").readline())
        assert answer == {
            "digest": "bd7eade28605156b3c0caadfb050d95c0e322ba0a96835517f3eca43082af056",
            "seen": turn,
            "system": "12",
            "owner": 42,
            "mounts": ["overlay"],
        }
