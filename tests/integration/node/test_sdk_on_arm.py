"""The SDK in an enclave for Arm: Debian's Python attests, and opens what was sealed to it."""

import base64
import os
import secrets
import shutil
import subprocess
import tarfile
from datetime import UTC, datetime
from pathlib import Path

import pytest
from architectures import AARCH64
from small_image import write_image_of_root

from qtenclave.attestation import MaxAge, Roots, parse_document, seal, verify_document
from qtenclave.image import describe_image
from qtenclave.image.tree import Directory, Node, RegularFile, Symlink
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


def read_root(path: Path) -> dict[bytes, Node]:
    """Return the root that an application gets, documentation left out."""
    root: dict[bytes, Node] = {}
    with tarfile.open(path) as archive:
        for member in archive:
            name = os.path.normpath(member.name).encode()
            if name.startswith((b"usr/share/", b"dev/", b"var/")) or name == b".":
                continue
            if member.isdir():
                root[name] = Directory(mode=member.mode)
            elif member.issym():
                root[name] = Symlink(target=member.linkname.encode())
            elif file := archive.extractfile(member):  # follows a hard link
                root[name] = RegularFile(mode=member.mode, content=file.read())
    for room in ROOMS:
        place = Path("usr/lib/python3/dist-packages/qtenclave") / room
        root.setdefault(bytes(place.parent), Directory(mode=0o755))
        root[bytes(place)] = RegularFile(mode=0o644, content=(SOURCE / room).read_bytes())
    root[b"usr/lib/python3/dist-packages/qtenclave"] = Directory(mode=0o755)
    root[b"application.py"] = RegularFile(mode=0o644, content=APPLICATION)
    return root


def test_the_sdk_attests_and_opens_what_was_sealed_to_it(
    installation, qtsmd, qtd, tmp_path: Path
) -> None:
    AARCH64.require(GUEST)
    image = tmp_path / "image.eif"
    argv = ("python3", "-I", "/application.py")
    write_image_of_root(image, GUEST, read_root(make_tar()), argv, AARCH64)
    with listen(PORT, directory=qtd.run / "vsock" / str(os.geteuid())) as listener:
        started = qtd.client.start(image, cid=4, cpus=2, memory_mib=1024, debug=False)
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
            assert verified.pcrs[0].hex() == describe_image(image)["PCR0"]
            secret = secrets.token_bytes(40)
            key, iv = secrets.token_bytes(32), secrets.token_bytes(16)
            sealed = seal(verified.public_key, secret, content_key=key, iv=iv)
            connection.sendall(base64.b64encode(sealed) + b"\n")
            assert connection.makefile("rb").read() == secret[::-1]
