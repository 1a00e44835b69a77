"""The SDK in an enclave for Arm: Debian's Python attests, and opens what was sealed to it."""

import base64
import os
import secrets
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest
from architectures import AARCH64

from qtenclave.attestation import MaxAge, Roots, parse_document, seal, verify_document
from qtenclave.image import RunOptions, build_image
from qtenclave.places import find_places
from qtenclave.vsock import listen

pytestmark = pytest.mark.machine

GUEST = find_places(os.environ, os.geteuid()).guest
SOURCE = Path(__file__).parents[3] / "src/qtenclave"
# What docs/reference/sdk.md promises to be enough.
ROOMS = (
    *("__init__.py", "errors.py", "attestation/__init__.py", "attestation/_der.py"),
    *("attestation/cbor.py", "attestation/sealing.py", "iam/__init__.py", "iam/signing.py"),
    *(
        "qtsm/__init__.py",
        "qtsm/protocol.py",
        *(f"sdk/{path.name}" for path in SOURCE.glob("sdk/*.py")),
    ),
)
PACKAGES = "python3-minimal,python3-cryptography"
PORT = 5000
LIMIT_S = 300  # emulated on a busy host; nothing here measures speed
APPLICATION = b"""
import platform
from qtenclave.sdk import AttestedKey, Qtsm, connect_parent
with Qtsm.connect() as qtsm, connect_parent(5000, timeout_s=300) as parent:
    key = AttestedKey(qtsm)
    document = key.recipient()["attestation_document"]
    parent.sendall(f"{platform.machine()} {document}\\n".encode())
    sealed = parent.makefile("r").readline().strip()
    parent.sendall(key.open(sealed)[::-1])
"""


def make_tar() -> Path:
    """Return Debian's Python for Arm: unpacked, not set up, so that nothing of Arm runs here."""
    if shutil.which("mmdebstrap") is None:
        pytest.skip("needs mmdebstrap")
    base = os.environ.get("XDG_CACHE_HOME") or Path(os.environ["HOME"], ".cache")
    path = Path(base) / "qtenclave/test-roots" / f"arm64-{PACKAGES}.tar"
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists():
        temporary = path.with_name(f".{path.name}.{os.getpid()}")
        command = ["mmdebstrap", "--quiet", "--architectures=arm64", "--variant=extract"]
        try:
            with temporary.open("wb") as file:
                command += [f"--include={PACKAGES}", "bookworm", "-"]
                subprocess.run(command, stdout=file, check=True)
            temporary.rename(path)
        finally:
            temporary.unlink(missing_ok=True)
    return path


def write_root(directory: Path) -> None:
    """Write the root of the application."""
    subprocess.run(["tar", "-x", "--no-same-owner", "-C", directory, "-f", make_tar()], check=True)
    package = directory / "usr/lib/python3/dist-packages/qtenclave"
    for room in ROOMS:
        (package / room).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(SOURCE / room, package / room)
    (directory / "application.py").write_bytes(APPLICATION)


def test_the_sdk_attests_and_opens_what_was_sealed_to_it(
    installation, qtsmd, qtd, tmp_path: Path
) -> None:
    AARCH64.require(GUEST)
    (root := tmp_path / "root").mkdir()
    write_root(root)
    built = build_image(
        f"rootfs:{root}",
        tmp_path / "image.eif",
        guest=GUEST,
        signer=None,
        progress=print,
        platform="linux/arm64",
        options=RunOptions(("python3", "-I", "/application.py")),
    )
    with listen(PORT, directory=qtd.run / "vsock" / str(os.geteuid())) as listener:
        started = qtd.client.start(built.path, cid=4, cpus=2, memory_mib=1024, debug=False)
        connection, peer = listener.accept()
        with connection:
            connection.settimeout(LIMIT_S)
            assert peer.cid == 4
            machine, document = connection.makefile("r").readline().split()
            assert machine == "aarch64"
            now = datetime.now(UTC)
            roots = Roots.from_pem(installation.pki.store.root_pem(now))
            claim = parse_document(base64.b64decode(document))
            verified = verify_document(claim, roots, now, MaxAge(LIMIT_S))
            assert verified.module_id == started["module_id"]
            assert verified.pcrs[0] == built.measurements.pcr0
            secret = secrets.token_bytes(40)
            key, iv = secrets.token_bytes(32), secrets.token_bytes(16)
            sealed = seal(verified.public_key, secret, content_key=key, iv=iv)
            connection.sendall(base64.b64encode(sealed) + b"\n")
            assert connection.makefile("rb").read() == secret[::-1]
