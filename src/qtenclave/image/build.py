"""Makes an enclave image from a container image.

Decides the order of the steps and that nothing is left behind when one fails: the file is written
without a name, read back by the reader that the hypervisor uses, and only then gets its own.
The same container image and guest parts give the same bytes, signature and build record included.
"""

import json
import os
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from qtenclave import __version__
from qtenclave.eif import Measurements, SectionKind
from qtenclave.errors import EnclaveError, HostFailure, MalformedInput, QtCode
from qtenclave.image.application import read_application
from qtenclave.image.artifacts import Artifacts, read_artifacts
from qtenclave.image.bytecode import keep_source_times
from qtenclave.image.command import check_command
from qtenclave.image.container import Container, RunOptions, Source, open_container
from qtenclave.image.cpio import archive_size, encode_archive
from qtenclave.image.files import ImageFile, LayerFiles
from qtenclave.image.output import commit_together, new_file
from qtenclave.image.own import BootOptions
from qtenclave.image.platform import DEFAULT_PLATFORM, parse_platform
from qtenclave.image.ramdisks import Entries, application_root, boot_ramdisk
from qtenclave.image.record import BuildInputs, build_record, record_path
from qtenclave.image.signer import Signer
from qtenclave.image.squashfs import ROOT_FORMAT, tool_version, write_squashfs

__all__ = ["BuiltImage", "build_image", "make_image_result"]

_EPOCH: Final = "1970-01-01T00:00:00Z"
_LARGE_TEMPORARY: Final = Path("/var/tmp")  # noqa: S108 - /tmp is often memory; a private directory is made in it

_CHUNK: Final = 1 << 20

Progress = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class BuiltImage:
    """An image that was written and read back."""

    path: Path
    size: int
    measurements: Measurements


def make_image_result(built: BuiltImage) -> dict[str, str]:
    """Return what `qt enclave make-img` prints, in the product's words."""
    return {
        "digest": "SHA384",
        "PCR0": built.measurements.pcr0.hex(),
        "PCR8": built.measurements.pcr8.hex(),
    }


def _metadata(container: Container, artifacts: Artifacts) -> bytes:
    """Return the metadata section: what it says comes from the inputs, so it is reproducible."""
    config = container.config
    document = {
        "ImageName": container.name.name,
        "ImageVersion": container.name.version,
        "BuildMetadata": {
            "BuildTime": _EPOCH,
            "BuildTool": "qtenclave",
            "BuildToolVersion": __version__,
            "OperatingSystem": "Linux",
            "KernelVersion": artifacts.kernel_version,
        },
        "DockerInfo": {
            "Architecture": config.get("architecture"),
            "Os": config.get("os"),
            "Config": config.get("config"),
            "RootFS": config.get("rootfs"),
        },
        "EnclaveOS": artifacts.describe(),
        "CustomMetadata": None,
    }
    try:
        return json.dumps(document, sort_keys=True, allow_nan=False).encode()
    except (ValueError, RecursionError) as error:
        raise MalformedInput(
            f"container configuration: expected plain JSON, got {error}",
            code=QtCode.CONTAINER_IMAGE,
        ) from error


def _inputs(source: Source, container: Container, artifacts: Artifacts) -> BuildInputs:
    """Return what the build record says of where the image came from."""
    run = source.options
    options = {"platform": source.platform.name, **artifacts.options()}
    if run != RunOptions():
        options |= {"cmd": run.cmd, "env": run.env, "workdir": run.workdir, "user": run.user}
    return BuildInputs(
        name=container.name.name,
        version=container.name.version,
        digests=container.digests,
        kernel=artifacts.kernel,
        cmdline=artifacts.cmdline,
        init=artifacts.init,
        guest=artifacts.built_from,
        root={**ROOT_FORMAT, "mksquashfs": tool_version()},
        options=options,
    )


def _write_ramdisk(image: ImageFile, entries: Entries, files: LayerFiles) -> None:
    def pieces() -> Iterator[bytes]:
        for piece in encode_archive(entries):
            yield from files.pieces(piece)

    image.section(SectionKind.RAMDISK, archive_size(encode_archive(entries)), pieces())


def build_image(
    source: str,
    output: Path,
    *,
    guest: Path,
    signer: Signer | None,
    progress: Progress,
    platform: str = DEFAULT_PLATFORM,
    options: RunOptions = RunOptions(),  # noqa: B008 - immutable
    boot: BootOptions = BootOptions(),  # noqa: B008 - immutable
) -> BuiltImage:
    """Make an enclave image from a container image.

    Args:
        source: A plain name (looked for in the Docker daemon, the container storage, a registry),
            a name with one of skopeo's transports, or `rootfs:DIRECTORY`.
        output: The file to make; one that exists is replaced when all went well.
        guest: `Places.guest`.
        signer: Who signs the image, or None.
        progress: Is told each step that may take a second.
        platform: What the image is for.
        options: How to run a directory.
        boot: What of the enclave OS is not the default.

    Raises:
        HostFailure: A program or a guest part is missing, a disk is full.
        InvalidRequest: The image is not to be found, or would not start.
        MalformedInput: The container image is damaged or hostile.
    """
    wanted = Source(source, parse_platform(platform), options)
    try:
        artifacts = read_artifacts(guest, wanted.platform, boot)
        return _build(wanted, output, artifacts, signer, progress)
    except OSError as error:
        raise HostFailure(
            f"{output}: expected to write the image, got {error.strerror}",
            code=QtCode.FILE_OPERATION,
        ) from error
    except EnclaveError as error:
        error.code = error.code or QtCode.WRITE_IMAGE
        raise


def _build(
    source: Source, output: Path, artifacts: Artifacts, signer: Signer | None, progress: Progress
) -> BuiltImage:
    platform = source.platform
    with ExitStack() as stack:
        # Made first: an output that cannot be written should not cost a download.
        new = stack.enter_context(new_file(output))
        record = stack.enter_context(new_file(record_path(output)))
        work = _work_directory(stack)
        container = open_container(source, work, stack, progress)
        tree, files = container.tree, container.files
        application = read_application(tree, container.run, files.read)
        check_command(tree, application, platform, files.read)
        keep_source_times(tree, files.read)

        progress("Compressing the root")
        root = work / "root.squashfs"
        write_squashfs(application_root(application, tree), files.pieces, root)

        progress("Writing the enclave image")
        helper = stack.enter_context(ThreadPoolExecutor(1))
        image = ImageFile(new.file, platform.eif, helper)
        for kind, data in (
            (SectionKind.KERNEL, artifacts.kernel),
            (SectionKind.CMDLINE, artifacts.cmdline),
            (SectionKind.METADATA, _metadata(container, artifacts)),
        ):
            image.section(kind, len(data), iter([data]))
        _write_ramdisk(image, boot_ramdisk(artifacts.init), files)
        with root.open("rb") as file:
            pieces = iter(partial(file.read, _CHUNK), b"")
            image.section(SectionKind.RAMDISK, os.fstat(file.fileno()).st_size, pieces)
        measurements = image.measurer.measurements(signer.certificate.der if signer else None)
        if signer:
            section = signer.sign(measurements.pcr0)
            image.section(SectionKind.SIGNATURE, len(section), iter([section]))
        size = image.finish()

        progress("Checking the enclave image")
        sha256 = image.verify()
        inputs = _inputs(source, container, artifacts)
        record.file.write(build_record(output.name, sha256, measurements, inputs))
        commit_together(record, new)
        return BuiltImage(output, size, measurements)


def _work_directory(stack: ExitStack) -> Path:
    """Return an empty directory for large files that goes with `stack`."""
    private = "TMPDIR" in os.environ or not _LARGE_TEMPORARY.is_dir()
    directory = tempfile.TemporaryDirectory(
        prefix="qt-image-", dir=None if private else _LARGE_TEMPORARY
    )
    return Path(stack.enter_context(directory))
