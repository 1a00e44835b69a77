"""What goes into an image: the merged root of a container image or of a directory, and its command.

Decides which of several places an image is taken from, and says so. Where a plain name is found for
another platform only, the search goes on: the registry may have the right one.
"""

import shutil
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from qtenclave.errors import InvalidRequest, MalformedInput, QtCode
from qtenclave.image.fetch import ImageName, copy_image, parse_image_name, places_of
from qtenclave.image.files import LayerFiles
from qtenclave.image.layout import Layer, Manifest, read_manifest, unpack_layers
from qtenclave.image.platform import Platform, check_platform
from qtenclave.image.rootfs import read_directory
from qtenclave.image.tar import read_entries
from qtenclave.image.tree import RootTree

__all__ = ["Container", "RunOptions", "Source", "open_container"]

_ROOTFS: Final = "rootfs:"
_ROOTFS_NAME: Final = ImageName("rootfs", "latest")  # wherever the directory is

Progress = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class RunOptions:
    """How to run what is in a directory; a container image says it itself.

    Attributes:
        cmd: The command and its arguments.
        env: Each `NAME=VALUE`.
        workdir: Absolute.
        user: As in a container image: `user`, `uid`, `user:group` or `uid:gid`.
    """

    cmd: tuple[str, ...] = ()
    env: tuple[str, ...] = ()
    workdir: str = ""
    user: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """What somebody asks an image of.

    Attributes:
        uri: A plain name, a name with one of skopeo's transports, or `rootfs:DIRECTORY`.
        platform: What the image is for.
        options: How to run a directory.
    """

    uri: str
    platform: Platform
    options: RunOptions = RunOptions()


@dataclass(frozen=True, slots=True)
class Container:
    """What an image is made from; the files behind it are open as long as its stack is.

    Attributes:
        name: For the metadata.
        config: The configuration, in the form of OCI.
        run: The part of it that says how to run the image.
        tree: The merged root.
        files: Where the data of its files is.
        digests: SHA-256 of what it was taken from, hexadecimal, by what that is; empty for a
            directory, of which the registers alone speak.
    """

    name: ImageName
    config: Mapping[str, object]
    run: Mapping[str, object]
    tree: RootTree
    files: LayerFiles
    digests: Mapping[str, str]


def open_container(source: Source, work: Path, stack: ExitStack, progress: Progress) -> Container:
    """Return what an image is made from.

    Args:
        source: What is asked for.
        work: An empty directory for copies; it outlasts `stack`.
        stack: Keeps files open.
        progress: Is told each step that may take a second.

    Raises:
        HostFailure: A program is missing, a disk is full.
        InvalidRequest: There is no such image, or none for this platform.
        MalformedInput: It is damaged or hostile.
    """
    if source.uri.startswith(_ROOTFS):
        return _open_rootfs(source, work, stack, progress)
    if source.options != RunOptions():
        raise InvalidRequest(
            f"--cmd, --env, --workdir, --user: expected with {_ROOTFS}DIRECTORY alone, since a"
            f" container image says how to run it, got with {source.uri[:100]!a}",
            code=QtCode.INVALID_ARGUMENT,
        )
    manifest = _fetch(source, work / "layout", progress)
    progress(f"Checking {len(manifest.layers)} layers")
    spool = work / "spool"
    spool.mkdir()
    layers = unpack_layers(manifest, spool)
    files = LayerFiles(layers, stack)
    progress(f"Merging {len(layers)} layers")
    tree = RootTree()
    for number, layer in enumerate(layers):
        read = partial(read_entries, files.descriptor(number), files.size(number))
        tree.apply(number, layer.name, read)
    _say_what_is_left_out(tree, progress)
    config = manifest.config
    name = parse_image_name(source.uri)
    digests = {
        "container manifest": manifest.sha256,
        "container configuration": manifest.config_sha256,
    }
    return Container(name, config, _run_part(config), tree, files, digests)


def _fetch(source: Source, layout: Path, progress: Progress) -> Manifest:
    """Return the image, copied from the first place that has it."""
    places = places_of(source.uri)
    reasons = []
    for place in places:
        progress(f"Looking for the image in {place.description}")
        reason = copy_image(place, source.platform.architecture, layout)
        if reason is None:
            manifest = read_manifest(layout)
            try:
                check_platform(manifest.config, source.platform)
            except InvalidRequest as error:
                if len(places) == 1:
                    raise
                reason = str(error)
            else:
                progress(f"Taking the image from {place.description}")
                return manifest
        reasons.append(f"{place.description}: {reason}")
        shutil.rmtree(layout, ignore_errors=True)  # what a copy left that failed half-way
    raise InvalidRequest(
        f"image {source.uri}: expected to find it, got: {'; '.join(reasons)}",
        code=QtCode.CONTAINER_IMAGE,
    )


def _run_part(config: Mapping[str, object]) -> Mapping[str, object]:
    run = config.get("config")
    if run is None:
        return {}
    if not isinstance(run, dict):
        raise MalformedInput(
            "container configuration: expected an object, got another value",
            code=QtCode.CONTAINER_IMAGE,
        )
    return run


def _open_rootfs(source: Source, work: Path, stack: ExitStack, progress: Progress) -> Container:
    directory, options = source.uri.removeprefix(_ROOTFS), source.options
    if not directory:
        raise InvalidRequest(
            f"image: expected a directory after {_ROOTFS}, got none", code=QtCode.INVALID_ARGUMENT
        )
    if not options.cmd:
        raise InvalidRequest(
            f"--cmd: expected the command to run in {directory[:100]!a}, got none",
            code=QtCode.MISSING_ARGUMENT,
        )
    progress(f"Copying the files of {directory}")
    spool = work / "files"
    tree = RootTree()
    with spool.open("wb", buffering=0) as file:
        tree.add(0, source.uri, read_directory(Path(directory), file))
    _say_what_is_left_out(tree, progress)
    run = {
        "Cmd": list(options.cmd),
        "Env": list(options.env),
        "User": options.user,
        "WorkingDir": options.workdir,
    }
    config = {"architecture": source.platform.architecture, "os": "linux", "config": run}
    files = LayerFiles([Layer(source.uri, spool)], stack)
    return Container(_ROOTFS_NAME, config, run, tree, files, {})


def _say_what_is_left_out(tree: RootTree, progress: Progress) -> None:
    if tree.dropped_devices:
        progress(f"Left out {tree.dropped_devices} devices below /dev: the enclave has its own")
    if tree.dropped_xattrs:
        progress(
            f"Left out {tree.dropped_xattrs} extended attributes that mean nothing elsewhere, or"
            " that an image cannot hold"
        )
