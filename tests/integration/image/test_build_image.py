"""A container image made with others' tools becomes an image that others' readers understand."""

import hashlib
import json
import struct
import subprocess
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import cbor2
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from qtenclave.errors import HostFailure, InvalidRequest, MalformedInput, QtCode
from qtenclave.image import Signer, build_image, describe_image, load_signer, make_image_result
from qtenclave.image.record import record_path


def extend(content: bytes) -> str:
    return hashlib.sha384(bytes(48) + hashlib.sha384(content).digest()).hexdigest()


@dataclass
class Independent:
    """What a reader that shares no code with ours finds in a file."""

    sections: list[tuple[int, bytes]]
    pcrs: dict[str, str]
    metadata: dict[str, Any]


def independent(path: Path) -> Independent:
    data = path.read_bytes()
    assert data[:6] == b".eif\x00\x04"
    (count,) = struct.unpack_from(">H", data, 26)
    (crc,) = struct.unpack_from(">I", data, 544)
    assert zlib.crc32(data[:544] + data[548:]) == crc
    sections = []
    end = 548
    for index in range(count):
        (offset,) = struct.unpack_from(">Q", data, 28 + 8 * index)
        (size,) = struct.unpack_from(">Q", data, 28 + 256 + 8 * index)
        kind, flags, inner = struct.unpack_from(">HHQ", data, offset)
        assert (offset, flags, inner) == (end, 0, size)
        end = offset + 12 + size
        sections.append((kind, data[offset + 12 : end]))
    assert end == len(data)
    kinds = [kind for kind, _ in sections]
    assert kinds[:5] == [1, 2, 5, 3, 3]
    boot = sections[0][1] + sections[1][1] + sections[3][1]
    certificate = b""
    if kinds[5:] == [4]:
        (element,) = cbor2.loads(sections[5][1])
        pem = bytes(element["signing_certificate"])
        certificate = x509.load_pem_x509_certificate(pem).public_bytes(serialization.Encoding.DER)
    pcrs = {
        "PCR0": extend(boot + sections[4][1]),
        "PCR1": extend(boot),
        "PCR2": extend(sections[4][1]),
        "PCR8": extend(certificate) if certificate else "0" * 96,
    }
    return Independent(sections, pcrs, json.loads(sections[2][1]))


def unpack(data: bytes) -> Iterator[tuple[str, int, tuple[int, int], bytes]]:
    """Read a ramdisk: path, mode, owner, data."""
    position = 0
    while True:
        fields = [int(data[position + 6 + 8 * i : position + 14 + 8 * i], 16) for i in range(13)]
        name = data[position + 110 : position + 109 + fields[11]].decode()
        start = -(-(position + 110 + fields[11]) // 4) * 4
        position = -(-(start + fields[6]) // 4) * 4
        if name == "TRAILER!!!":
            return
        yield name, fields[1], (fields[2], fields[3]), data[start : start + fields[6]]


def unpack_root(data: bytes, directory: Path) -> dict[str, tuple[str, str, bytes]]:
    """Read a root with the tools of others: path -> mode, owner, data of a file in `app/`."""
    image = directory / "root.squashfs"
    image.write_bytes(data)
    listed = subprocess.run(
        ["unsquashfs", "-lln", image], capture_output=True, text=True, check=True
    ).stdout
    found = {}
    for line in listed.splitlines():
        mode, owner, rest = line.split(maxsplit=2)
        name = rest.partition("squashfs-root/")[2].partition(" -> ")[0]
        content = b""
        if name.startswith("app/"):
            done = subprocess.run(["sqfscat", image, name], capture_output=True, check=True)
            content = done.stdout
        found[name] = mode, owner, content
    return found


@pytest.fixture
def said() -> list[str]:
    """What a build said on its way."""
    return []


@pytest.fixture
def build(guest: Path, tmp_path: Path, said: list[str]) -> Callable[..., Any]:
    """Build into a directory of its own and confirm that nothing else is left there."""
    target = tmp_path / "target"
    target.mkdir()

    def run(source: str, signer: Signer | None = None) -> Any:
        output = target / "image.eif"
        try:
            return build_image(source, output, guest=guest, signer=signer, progress=said.append)
        finally:
            left = {path.name for path in target.iterdir()}
            assert left in (set(), {"image.eif", "image.eif.intoto.json"})

    return run


@pytest.fixture(scope="session")
def signer(tmp_path_factory: pytest.TempPathFactory) -> Signer:
    directory = tmp_path_factory.mktemp("signer")
    key = ec.generate_private_key(ec.SECP384R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "signer")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .sign(key, hashes.SHA384())
    )
    (directory / "certificate").write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    (directory / "key").write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return load_signer(directory / "key", directory / "certificate")


@pytest.fixture(scope="session")
def container(
    storage: Any, tmp_path_factory: pytest.TempPathFactory, program: Callable[..., bytes]
) -> str:
    """A container image with two layers, a user, and links."""
    directory = tmp_path_factory.mktemp("container")
    (directory / "base" / "etc").mkdir(parents=True)
    (directory / "base" / "etc" / "passwd").write_text("app:x:1000:1001::/home/app:/bin/sh\n")
    (directory / "base" / "etc" / "group").write_text("app:x:1001:\naudio:x:29:app\n")
    (directory / "base" / "usr" / "bin").mkdir(parents=True)
    (directory / "base" / "bin").symlink_to("usr/bin")
    application = directory / "serve"
    application.write_bytes(program())
    application.chmod(0o755)
    config = [
        "--entrypoint",
        '["serve", "--fast"]',
        "--cmd",
        "all",
        "--env",
        "MODE=test",
        "--user",
        "app",
        "--workingdir",
        "/srv",
    ]
    storage.commit(
        "localhost/served:1.0",
        {directory / "base": "/", application: "/usr/bin/serve"},
        config,
    )
    return f"{storage.prefix}localhost/served:1.0"


def test_a_built_container(build: Any, container: str, said: list[str], tmp_path: Path) -> None:
    built = build(container)
    found = independent(built.path)
    assert make_image_result(built) == {
        "digest": "SHA384",
        "PCR0": found.pcrs["PCR0"],
        "PCR8": "0" * 96,
    }
    described = describe_image(built.path)
    assert {key: described[key] for key in found.pcrs} == found.pcrs
    assert described["CrcOK"] is True
    assert described["BoundariesOK"] is True
    assert built.size == built.path.stat().st_size
    boot = {name: (mode, data) for name, mode, _, data in unpack(found.sections[3][1])}
    assert sorted(boot) == ["dev", "dev/console", "init"]
    files = unpack_root(found.sections[4][1], tmp_path)
    assert files["app/argv"][2] == b"serve\0--fast\0all\0"
    assert files["app/user"][2] == b"1000:1001:29"
    assert files["app/workdir"][2] == b"/srv"
    assert set(files["app/env"][2].split(b"\0")) >= {b"MODE=test", b"HOME=/home/app"}
    assert files[""][:2] == ("drwxr-xr-x", "0/0")
    assert files["root/bin"][0] == "lrwxrwxrwx"
    assert files["root/usr/bin/serve"][0] == "-rwxr-xr-x"
    assert files["root/srv"][0] == "drwxr-xr-x"
    assert found.metadata["ImageName"] == "localhost/served"
    assert found.metadata["ImageVersion"] == "1.0"
    assert found.metadata["BuildMetadata"]["KernelVersion"] == "6.1.0"
    assert found.metadata["DockerInfo"]["Config"]["Env"]
    assert any("Writing" in line for line in said)


def copy(source: str, target: str) -> str:
    done = subprocess.run(
        ["skopeo", "copy", "--quiet", source, target], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return target


TRANSPORTS = {
    "oci": "oci:{}/layout:1.0",
    "oci-archive": "oci-archive:{}/archive.tar:1.0",
    "docker-archive": "docker-archive:{}/docker.tar:localhost/served:1.0",
    "dir": "dir:{}/dir",
}


@pytest.mark.parametrize("target", TRANSPORTS.values(), ids=TRANSPORTS.keys())
def test_every_transport_measures_alike(
    build: Any, container: str, tmp_path: Path, target: str
) -> None:
    from_storage = build(container).measurements
    assert build(copy(container, target.format(tmp_path))).measurements == from_storage


def test_same_input_same_bytes(build: Any, container: str, tmp_path: Path, signer: Signer) -> None:
    digests = set()
    for name in ("one", "two"):
        directory = tmp_path / name
        directory.mkdir()
        built = build(copy(container, f"oci:{directory}/layout:1.0"), signer)
        record = record_path(built.path).read_bytes()
        digests.add(hashlib.sha256(built.path.read_bytes() + record).hexdigest())
    assert len(digests) == 1


def test_r16_the_build_record_ties_what_went_in_to_the_registers(
    build: Any, container: str, tmp_path: Path, guest: Path, signer: Signer
) -> None:
    source = copy(container, f"oci:{tmp_path}/layout:1.0")
    built = build(source, signer)
    found = independent(built.path)
    statement = json.loads(record_path(built.path).read_bytes())
    (subject,) = statement["subject"]
    digest = hashlib.sha256(built.path.read_bytes()).hexdigest()
    assert (subject["name"], subject["digest"]) == ("image.eif", {"sha256": digest})
    assert subject["annotations"] == found.pcrs
    definition = statement["predicate"]["buildDefinition"]
    index = json.loads((tmp_path / "layout/index.json").read_bytes())
    manifest = index["manifests"][0]["digest"].removeprefix("sha256:")
    config = json.loads((tmp_path / "layout/blobs/sha256" / manifest).read_bytes())["config"]
    made_of = {
        part["name"]: part["digest"]["sha256"] for part in definition["resolvedDependencies"]
    }
    assert made_of == {
        "container manifest": manifest,
        "container configuration": config["digest"].removeprefix("sha256:"),
        "kernel": hashlib.sha256(found.sections[0][1]).hexdigest(),
        "command line": hashlib.sha256(found.sections[1][1]).hexdigest(),
        "init": hashlib.sha256((guest / "x86_64/init").read_bytes()).hexdigest(),
    }
    assert definition["internalParameters"]["guest"]["kernel_version"] == "6.1.0"
    assert definition["internalParameters"]["root"]["format"] == "squashfs"
    assert definition["internalParameters"]["root"]["mksquashfs"].startswith("4.")
    chosen = definition["externalParameters"]
    assert chosen["image"] == found.metadata["ImageName"]
    assert chosen["version"] == found.metadata["ImageVersion"]
    assert chosen["platform"] == "linux/amd64"
    assert str(tmp_path) not in json.dumps(statement)


def test_signing_moves_only_pcr8(build: Any, container: str, signer: Signer) -> None:
    unsigned = build(container).measurements
    built = build(container, signer)
    found = independent(built.path)
    assert built.measurements.pcr0 == unsigned.pcr0
    assert make_image_result(built)["PCR8"] == found.pcrs["PCR8"] != "0" * 96
    described = describe_image(built.path)
    assert (described["Signed"], described["SignatureOK"]) == (True, True)
    assert {key: described[key] for key in found.pcrs} == found.pcrs


def test_one_byte_of_the_application_moves_pcr0_and_pcr2(
    build: Any, storage: Any, tmp_path: Path, program: Callable[..., bytes]
) -> None:
    measured = []
    for number in range(2):
        path = tmp_path / f"app{number}"
        path.write_bytes(program() + bytes([number]))
        path.chmod(0o755)
        storage.commit(f"localhost/byte:{number}", {path: "/app"}, ["--cmd", "/app"])
        measured.append(build(f"{storage.prefix}localhost/byte:{number}").measurements)
    first, second = measured
    assert first.pcr0 != second.pcr0
    assert first.pcr2 != second.pcr2
    assert first.pcr1 == second.pcr1


def test_command_that_is_not_there(
    build: Any, storage: Any, tmp_path: Path, program: Callable[..., bytes]
) -> None:
    path = tmp_path / "app"
    path.write_bytes(program())
    storage.commit("localhost/lost:1", {path: "/opt/app"}, ["--cmd", "app"])
    with pytest.raises(InvalidRequest, match="PATH") as refusal:
        build(f"{storage.prefix}localhost/lost:1")
    assert refusal.value.code is QtCode.CONTAINER_IMAGE


def test_missing_image(build: Any, tmp_path: Path) -> None:
    with pytest.raises(InvalidRequest) as refusal:
        build(f"oci:{tmp_path}/nothing:1")
    assert refusal.value.code is QtCode.CONTAINER_IMAGE


def test_a_plain_name_is_looked_for_everywhere(build: Any) -> None:
    with pytest.raises(InvalidRequest) as refusal:
        build("localhost/nobody-made-this:1")
    for place in ("Docker daemon", "container storage", "registry"):
        assert place in str(refusal.value)


def test_a_plain_name_in_the_container_storage(
    build: Any, container: str, storage: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    configuration = tmp_path / "storage.conf"
    configuration.write_text(
        f'[storage]\ndriver = "vfs"\ngraphroot = "{storage.directory}/root"\n'
        f'runroot = "{storage.directory}/run"\n'
    )
    monkeypatch.setenv("CONTAINERS_STORAGE_CONF", str(configuration))
    expected = build(container).measurements
    for name in ("localhost/served:1.0", "served:1.0"):
        assert build(name).measurements == expected


def test_a_damaged_layer(build: Any, container: str, tmp_path: Path) -> None:
    copy(container, f"oci:{tmp_path}/layout:1.0")
    largest = max((tmp_path / "layout/blobs/sha256").iterdir(), key=lambda p: p.stat().st_size)
    data = bytearray(largest.read_bytes())
    data[len(data) // 2] ^= 1
    largest.write_bytes(data)
    with pytest.raises((InvalidRequest, MalformedInput)):
        build(f"oci:{tmp_path}/layout:1.0")


def test_missing_skopeo(build: Any, container: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(HostFailure, match="skopeo"):
        build(container)


def test_a_kernel_with_something_behind_it(build: Any, container: str, guest: Path) -> None:
    kernel = guest / "x86_64-minimal" / "kernel"
    kernel.write_bytes(kernel.read_bytes() + b"more")
    record = json.loads((guest / "x86_64-minimal" / "build.json").read_bytes())
    record["sha256"]["x86_64-minimal/kernel"] = hashlib.sha256(kernel.read_bytes()).hexdigest()
    (guest / "x86_64-minimal" / "build.json").write_text(json.dumps(record))
    with pytest.raises(MalformedInput, match="B1"):
        build(container)


def test_missing_guest_parts(build: Any, container: str, guest: Path) -> None:
    (guest / "x86_64" / "init").unlink()
    with pytest.raises(HostFailure, match="guest part") as refusal:
        build(container)
    assert refusal.value.code is QtCode.FILE_OPERATION


def test_an_image_that_was_there_survives_a_failure(
    build: Any, container: str, tmp_path: Path
) -> None:
    built = build(container)
    before = built.path.read_bytes()
    with pytest.raises(InvalidRequest):
        build(f"oci:{tmp_path}/nothing:1")
    assert built.path.read_bytes() == before


def test_bad_outputs(guest: Path, container: str, tmp_path: Path) -> None:
    for output in (tmp_path / "no" / "image.eif", tmp_path, Path("/")):
        with pytest.raises(InvalidRequest) as refusal:
            build_image(container, output, guest=guest, signer=None, progress=lambda _: None)
        assert refusal.value.code is QtCode.FILE_OPERATION
