"""The build record: what an image was made of, beside the image, for whoever must explain a PCR0.

It is a statement in the shape of in-toto with the predicate of SLSA, so that tools which sign, keep
and search such statements take it. It holds what decides the image and nothing else: no time, no
host, no user, no directory; the same inputs give the same record. It is not signed and proves
nothing by itself: whoever repeats the build compares.

Source: in-toto attestation framework, "Statement v1"; SLSA, "Provenance v1".
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from qtenclave import __version__
from qtenclave.eif import Measurements
from qtenclave.errors import MalformedInput, QtCode

__all__ = ["MAX_RECORD_BYTES", "BuildInputs", "build_record", "record_path", "signed_record"]

MAX_RECORD_BYTES: Final = 4 << 20
_STATEMENT: Final = "https://in-toto.io/Statement/v1"
_PREDICATE: Final = "https://slsa.dev/provenance/v1"
_BUILD_TYPE: Final = "urn:qtenclave:make-img:1"
_BUILDER: Final = "urn:qtenclave:make-img"

Json = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class BuildInputs:
    """What decides an image.

    Attributes:
        name, version: Of the container image, as the metadata section has them.
        digests: SHA-256 of what the files were taken from, hexadecimal, by what that is.
        kernel, cmdline, init: The enclave's own part.
        guest: How the guest's build made that part (versions and digests of its inputs).
        root: How the files were made a file system.
        options: What else the user chose.
    """

    name: str
    version: str
    digests: Mapping[str, str]
    kernel: bytes
    cmdline: bytes
    init: bytes
    guest: Json
    root: Json
    options: dict[str, object]


def record_path(image: Path) -> Path:
    """Return where the record of an image stands."""
    return image.with_name(f"{image.name}.intoto.json")


def _subject(name: str, sha256: bytes, measurements: Measurements) -> dict[str, object]:
    return {
        "name": name,
        "digest": {"sha256": sha256.hex()},
        "annotations": {
            "PCR0": measurements.pcr0.hex(),
            "PCR1": measurements.pcr1.hex(),
            "PCR2": measurements.pcr2.hex(),
            "PCR8": measurements.pcr8.hex(),
        },
    }


def _material(name: str, digest: str) -> dict[str, object]:
    return {"name": name, "digest": {"sha256": digest}}


def _encode(statement: Json) -> bytes:
    return json.dumps(statement, indent=2, sort_keys=True, allow_nan=False).encode() + b"\n"


def build_record(
    name: str, sha256: bytes, measurements: Measurements, inputs: BuildInputs
) -> bytes:
    """Return the record of an image.

    Args:
        name: The image's file name, without a directory.
        sha256: Of the file.
        measurements: Its registers.
        inputs: What it was made of.
    """
    parts = {"kernel": inputs.kernel, "command line": inputs.cmdline, "init": inputs.init}
    taken = sorted(inputs.digests.items())
    chosen: dict[str, object] = {"image": inputs.name, "version": inputs.version}
    return _encode(
        {
            "_type": _STATEMENT,
            "subject": [_subject(name, sha256, measurements)],
            "predicateType": _PREDICATE,
            "predicate": {
                "buildDefinition": {
                    "buildType": _BUILD_TYPE,
                    "externalParameters": chosen | inputs.options,
                    "internalParameters": {"guest": inputs.guest, "root": inputs.root},
                    "resolvedDependencies": [
                        *(_material(source, digest) for source, digest in taken),
                        *(
                            _material(part, hashlib.sha256(data).hexdigest())
                            for part, data in parts.items()
                        ),
                    ],
                },
                "runDetails": {"builder": {"id": _BUILDER, "version": {"qtenclave": __version__}}},
            },
        }
    )


def signed_record(
    record: bytes, unsigned_sha256: bytes, name: str, sha256: bytes, measurements: Measurements
) -> bytes:
    """Return the record of an image that was signed after it was built.

    Args:
        record: That of the image before.
        unsigned_sha256: Of the file before; the record must be about that file.
        name: The signed image's file name.
        sha256: Of the signed file.
        measurements: Its registers; all but PCR8 are those in `record`.

    Raises:
        MalformedInput: It is no record, or that of another image.
    """
    try:
        statement = json.loads(record)
        (subject,) = statement["subject"]
        about = subject["digest"]["sha256"], subject["annotations"]["PCR0"]
        known = statement["_type"], statement["predicateType"]
        if known != (_STATEMENT, _PREDICATE):
            raise ValueError("of another type")
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise MalformedInput(
            f"build record: expected a statement about one image, got {error!s:.100}",
            code=QtCode.FILE_OPERATION,
        ) from error
    if about != (unsigned_sha256.hex(), measurements.pcr0.hex()):
        raise MalformedInput(
            "build record: expected that of this image, got another's", code=QtCode.FILE_OPERATION
        )
    return _encode({**statement, "subject": [_subject(name, sha256, measurements)]})
