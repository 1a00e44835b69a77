"""Gets a container image from wherever it is, into an OCI layout on disk.

Decides where to look. `skopeo` does the fetching; it knows every place where images are kept, and
checks digests on its way, which `layout` does once more because nothing else here depends on it.
"""

import re
import shlex
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from qtenclave.errors import HostFailure, InvalidRequest, QtCode

__all__ = ["ImageName", "fetch_image", "parse_image_name", "places_of"]

_TRANSPORT: Final = re.compile(
    r"docker://|(?:docker-daemon|docker-archive|oci|oci-archive|containers-storage|dir):"
)
_PLAIN: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:/@-]{0,511}")
_REASON: Final = re.compile(r'level=fatal msg="((?:[^"\\]|\\.)*)"')
_MAX_REASON: Final = 300
_TIMEOUT_S: Final = 3600  # a large image over a slow line; the user sees that it is being fetched
_STORAGE: Final = "containers-storage:"
_IN_STORAGE: Final = "the container storage of this machine"
_PLACES: Final = (
    ("docker-daemon:", "the Docker daemon"),
    (_STORAGE, _IN_STORAGE),
    ("docker://", "its registry"),
)


@dataclass(frozen=True, slots=True)
class ImageName:
    """What the metadata of an image calls its source: no directory, no place."""

    name: str
    version: str


@dataclass(frozen=True, slots=True)
class _Place:
    source: str  # as skopeo writes it
    description: str


def _with_tag(name: str) -> str:
    """Return a plain name with `latest` where it has neither tag nor digest."""
    last = name.rsplit("/", 1)[-1]
    return name if ":" in last or "@" in last else f"{name}:latest"


def places_of(source: str) -> tuple[_Place, ...]:
    """Return where to look for an image, in this order.

    Args:
        source: A plain name, or a name with one of skopeo's transports.

    Raises:
        InvalidRequest: It is neither.
    """
    if match := _TRANSPORT.match(source):
        if match.end() == len(source):
            raise InvalidRequest(
                f"image: expected a name after {match[0]}, got none", code=QtCode.INVALID_ARGUMENT
            )
        return (_Place(source, match[0].rstrip(":/")),)
    if not _PLAIN.fullmatch(source):
        raise InvalidRequest(
            f"image: expected a name such as app:1.0 or oci:DIRECTORY, got {source[:100]!a}",
            code=QtCode.INVALID_ARGUMENT,
        )
    tagged = _with_tag(source)
    places = [_Place(prefix + tagged, description) for prefix, description in _PLACES]
    if "/" not in tagged:  # builders put an image without a registry's name under this one
        places.insert(1, _Place(f"{_STORAGE}localhost/{tagged}", f"{_IN_STORAGE} (localhost)"))
    return tuple(places)


def parse_image_name(source: str) -> ImageName:
    """Return name and version of an image; equal for copies of it in different directories."""
    plain = source
    if match := _TRANSPORT.match(source):
        plain = source[match.end() :]
        if match[0] in {"oci:", "oci-archive:", "docker-archive:", "dir:"}:
            path, _, reference = plain.partition(":")
            plain = reference or Path(path).name
        elif plain.startswith("["):  # a storage other than the default, named in brackets
            plain = plain.rpartition("]")[2]
    name, separator, digest = plain.partition("@")
    if separator:
        return ImageName(name, digest)
    head, separator, tag = name.rpartition(":")
    if not separator or "/" in tag:
        return ImageName(name, "latest")
    return ImageName(head or name, tag)


def fetch_image(
    source: str, architecture: str, directory: Path, progress: Callable[[str], None]
) -> None:
    """Copy an image into a new OCI layout.

    Args:
        source: See `places_of`.
        architecture: For a list of images, the one to take, in the words of OCI (`amd64`).
        directory: Where the layout is made; its parent exists.
        progress: Is told where the image is looked for.

    Raises:
        HostFailure: skopeo is missing.
        InvalidRequest: The image is in none of the places.
    """
    reasons = []
    for place in places_of(source):
        progress(f"Looking for the image in {place.description}")
        reason = _copy(place.source, architecture, directory)
        if reason is None:
            return
        reasons.append(f"{place.description}: {reason}")
    raise InvalidRequest(
        f"image {source}: expected to find it, got: {'; '.join(reasons)}",
        code=QtCode.CONTAINER_IMAGE,
    )


def _copy(source: str, architecture: str, directory: Path) -> str | None:
    """Run skopeo; return None, or in words why it failed."""
    skopeo = shutil.which("skopeo")
    if skopeo is None:
        raise HostFailure(
            "skopeo: expected an executable program, got none", code=QtCode.MISSING_PROGRAM
        )
    command = [
        skopeo,
        "copy",
        "--quiet",
        "--override-os=linux",
        f"--override-arch={architecture}",
        # What is local and uncompressed stays so: compressing would only cost time.
        "--dest-oci-accept-uncompressed-layers",
        source,
        f"oci:{directory}:image",
    ]
    try:
        result = subprocess.run(
            # It ends with us even where we cannot end it: killed, or interrupted while it starts.
            ["setpriv", "--pdeathsig=KILL", *command],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            timeout=_TIMEOUT_S,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return f"no end after {_TIMEOUT_S} s of {shlex.join(command)}"
    except OSError as error:
        raise HostFailure(
            f"setpriv: expected an executable program, got {error.strerror}",
            code=QtCode.MISSING_PROGRAM,
        ) from error
    if result.returncode == 0:
        return None
    said = result.stderr.decode("utf-8", "replace").strip()
    match = _REASON.search(said)
    reason = match[1].replace('\\"', '"') if match else said.rpartition("\n")[2]
    printable = "".join(c if c.isprintable() else "?" for c in reason)
    return printable[:_MAX_REASON] or f"status {result.returncode}"
