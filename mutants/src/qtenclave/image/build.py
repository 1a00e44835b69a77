"""Makes an enclave image from a container image.

Decides the order of the steps and that nothing is left behind when one fails: the file is written
without a name, read back by the reader that the hypervisor uses, and only then gets its own.
The same container image and guest parts give the same bytes, signature included.
"""

import json
import os
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from qtenclave import __version__
from qtenclave.eif import Measurements, SectionKind
from qtenclave.errors import EnclaveError, HostFailure, InvalidRequest, MalformedInput, QtCode
from qtenclave.image.application import read_application
from qtenclave.image.artifacts import Artifacts, read_artifacts
from qtenclave.image.bytecode import keep_source_times
from qtenclave.image.command import check_command
from qtenclave.image.cpio import archive_size, encode_archive
from qtenclave.image.fetch import ImageName, fetch_image, parse_image_name
from qtenclave.image.files import ImageFile, LayerFiles
from qtenclave.image.layout import Layout, read_layout
from qtenclave.image.output import new_file
from qtenclave.image.ramdisks import Entries, application_ramdisk, boot_ramdisk
from qtenclave.image.signer import Signer
from qtenclave.image.tar import read_entries
from qtenclave.image.tree import RootTree

__all__ = ["BuiltImage", "build_image", "make_image_result"]

_OCI_ARCHITECTURE: Final = "amd64"
_EPOCH: Final = "1970-01-01T00:00:00Z"
_LARGE_TEMPORARY: Final = Path("/var/tmp")  # noqa: S108 - /tmp is often memory; a private directory is made in it

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


def _metadata(name: ImageName, config: Mapping[str, object], artifacts: Artifacts) -> bytes:
    """Return the metadata section: what it says comes from the inputs, so it is reproducible."""
    document = {
        "ImageName": name.name,
        "ImageVersion": name.version,
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
        "CustomMetadata": None,
    }
    try:
        return json.dumps(document, sort_keys=True, allow_nan=False).encode()
    except (ValueError, RecursionError) as error:
        raise MalformedInput(
            f"container configuration: expected plain JSON, got {error}",
            code=QtCode.CONTAINER_IMAGE,
        ) from error


def _check_platform(config: Mapping[str, object]) -> Mapping[str, object]:
    """Return the part of the configuration that says how to run the image."""
    platform = (config.get("os"), config.get("architecture"))
    if platform != ("linux", _OCI_ARCHITECTURE):
        shown = ascii("/".join(map(str, platform))[:80])
        raise InvalidRequest(
            f"image: expected one for linux/{_OCI_ARCHITECTURE}, got {shown}",
            code=QtCode.CONTAINER_IMAGE,
        )
    run = config.get("config")
    if run is None:
        return {}
    if not isinstance(run, dict):
        raise MalformedInput(
            "container configuration: expected an object, got another value",
            code=QtCode.CONTAINER_IMAGE,
        )
    return run


def _merge(layout: Layout, files: LayerFiles, progress: Progress) -> RootTree:
    progress(f"Merging {len(layout.layers)} layers")
    tree = RootTree()
    for number, layer in enumerate(layout.layers):
        read = partial(read_entries, files.descriptor(number), files.size(number))
        tree.apply(number, layer.name, read)
    if tree.dropped_devices:
        progress(f"Left out {tree.dropped_devices} devices below /dev: the enclave has its own")
    if tree.dropped_xattrs:
        progress(f"Left out {tree.dropped_xattrs} extended attributes that mean nothing elsewhere")
    lost = sum(len(node.xattrs) for _, node in tree.walk())
    if lost:
        progress(f"Left out {lost} extended attributes: the ramdisk cannot hold them")
    return tree


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
) -> BuiltImage:
    """Make an enclave image from a container image.

    Args:
        source: A plain name (looked for in the Docker daemon, the container storage, a registry),
            or a name with one of skopeo's transports.
        output: The file to make; one that exists is replaced when all went well.
        guest: `Places.guest`.
        signer: Who signs the image, or None.
        progress: Is told each step that may take a second.

    Raises:
        HostFailure: A program is missing, a disk is full.
        InvalidRequest: The image is not to be found, or would not start.
        MalformedInput: The container image is damaged or hostile.
    """
    try:
        return _build(source, output, guest, signer, progress)
    except OSError as error:
        raise HostFailure(
            f"{output}: expected to write the image, got {error.strerror}",
            code=QtCode.FILE_OPERATION,
        ) from error
    except EnclaveError as error:
        error.code = error.code or QtCode.WRITE_IMAGE
        raise


def _build(
    source: str, output: Path, guest: Path, signer: Signer | None, progress: Progress
) -> BuiltImage:
    artifacts = read_artifacts(guest)
    with ExitStack() as stack:
        # Made first: an output that cannot be written should not cost a download.
        new = stack.enter_context(new_file(output))
        layout = _fetch(source, stack, progress)
        run = _check_platform(layout.config)
        files = LayerFiles(layout.layers, stack)
        tree = _merge(layout, files, progress)
        application = read_application(tree, run, files.read)
        check_command(tree, application, _OCI_ARCHITECTURE, files.read)
        keep_source_times(tree, files.read)

        progress("Writing the enclave image")
        image = ImageFile(new.file)
        for kind, data in (
            (SectionKind.KERNEL, artifacts.kernel),
            (SectionKind.CMDLINE, artifacts.cmdline),
            (SectionKind.METADATA, _metadata(parse_image_name(source), layout.config, artifacts)),
        ):
            image.section(kind, len(data), iter([data]))
        _write_ramdisk(image, boot_ramdisk(artifacts.init), files)
        _write_ramdisk(image, application_ramdisk(application, tree), files)
        measurements = image.measurer.measurements(signer.certificate.der if signer else None)
        if signer:
            section = signer.sign(measurements.pcr0)
            image.section(SectionKind.SIGNATURE, len(section), iter([section]))
        size = image.finish()

        progress("Checking the enclave image")
        image.verify()
        new.commit()
        return BuiltImage(output, size, measurements)


def _fetch(source: str, stack: ExitStack, progress: Progress) -> Layout:
    """Return the image; its layers lie in a directory that goes with `stack`."""
    private = "TMPDIR" in os.environ or not _LARGE_TEMPORARY.is_dir()
    directory = tempfile.TemporaryDirectory(
        prefix="qt-image-", dir=None if private else _LARGE_TEMPORARY
    )
    work = Path(stack.enter_context(directory))
    spool = work / "spool"
    spool.mkdir()
    fetch_image(source, _OCI_ARCHITECTURE, work / "layout", progress)
    return read_layout(work / "layout", spool, progress)
