"""`qt enclave`: images and enclaves of this machine.

Options, defaults and outputs as the product's command has them.

Source: QingTian Enclave user guide, "qt enclave" (page 1419).
"""

import os
import sys
from argparse import ArgumentTypeError
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from qtenclave.cli._app import Command, Option
from qtenclave.cli._progress import show_progress
from qtenclave.errors import InvalidRequest, MalformedInput, QtCode

if TYPE_CHECKING:
    from qtenclave.node.client import NodeClient

__all__ = ["COMMANDS", "number_between"]

_MIN_CID: Final = 4
_MAX_CID: Final = 0xFFFF_FFFE


def number_between(lowest: int, highest: int) -> Any:
    def number(text: str) -> int:
        # int() alone also takes blanks, underscores and digits of other scripts.
        if not (text.isascii() and text.isdigit()) or not lowest <= int(text[:12]) <= highest:
            raise ArgumentTypeError(f"expected a number from {lowest} to {highest}, got {text!r}")
        return int(text)

    return number


def _node() -> "NodeClient":
    from qtenclave.node.client import NodeClient, socket_path  # noqa: PLC0415 - not for make-img
    from qtenclave.places import find_places  # noqa: PLC0415

    return NodeClient(socket_path(find_places(os.environ, os.geteuid()).run), on_slow=show_progress)


def _started(fields: dict[str, Any]) -> dict[str, object]:
    return {
        "EnclaveID": fields["enclave_id"],
        "EnclaveCID": fields["cid"],
        "NumberOfCPUs": fields["cpus"],
        "MemoryMiB": fields["memory_mib"],
        "LaunchMode": fields["mode"],
    }


def make_img(
    docker_uri: str, eif: str, private_key: str | None, signing_certificate: str | None
) -> object:
    """Build an enclave image."""
    if (private_key is None) != (signing_certificate is None):
        raise InvalidRequest(
            "--private-key and --signing-certificate: expected both or none, got one",
            code=QtCode.MISSING_ARGUMENT,
        )
    from qtenclave.image import build_image, load_signer, make_image_result  # noqa: PLC0415 - only here
    from qtenclave.places import find_places  # noqa: PLC0415

    signer = None
    if private_key is not None and signing_certificate is not None:
        signer = load_signer(Path(private_key), Path(signing_certificate))
    guest = find_places(os.environ, os.geteuid()).guest
    return make_image_result(
        build_image(docker_uri, Path(eif), guest=guest, signer=signer, progress=show_progress)
    )


def start(eif: str, cid: int, cpus: int, mem: int, debug_mode: bool) -> object:
    """Start an enclave and wait until its application runs."""
    fields = _node().start(Path(eif), cid=cid, cpus=cpus, memory_mib=mem, debug=debug_mode)
    result = _started(fields)
    print(
        f"Started enclave with EnclaveID : {result['EnclaveID']},"
        f" EnclaveCID : {result['EnclaveCID']}, NumberOfCPUs : {result['NumberOfCPUs']},"
        f" MemoryMiB : {result['MemoryMiB']}"
    )
    return result


def query(enclave_id: int | None) -> object:
    """List running enclaves."""
    found = _node().enclaves()
    return [
        {
            "EnclaveID": fields["enclave_id"],
            "ProcessID": fields["process_id"],
            "EnclaveCID": fields["cid"],
            "NumberOfCPUs": fields["cpus"],
            "MemoryMiB": fields["memory_mib"],
            "LaunchMode": fields["mode"],
            "Status": "Running",
        }
        for fields in found
        if enclave_id is None or fields["enclave_id"] == enclave_id
    ]


def stop(enclave_id: int) -> object:
    """Stop an enclave."""
    _node().stop(enclave_id)
    print(f"stop enclave {enclave_id} successfully")
    return {"EnclaveID": enclave_id}


def console(enclave_id: int) -> None:
    """Print what a debug enclave's serial port says until it ends."""
    try:
        for data in _node().console(enclave_id):
            sys.stdout.buffer.write(data)
            sys.stdout.buffer.flush()
    except KeyboardInterrupt:
        pass  # how one leaves it


def query_eif(eif: str) -> object:
    """Describe an image file."""
    from qtenclave.image import describe_image  # noqa: PLC0415 - only this command needs it

    try:
        return describe_image(Path(eif))
    except MalformedInput as error:
        error.code = QtCode.ENCLAVE_IMAGE
        raise


_EIF = Option("--eif", "Path of the enclave image.", required=True)
_ENCLAVE_ID = Option(
    "--enclave-id",
    "Number of the enclave, as `qt enclave query` shows it.",
    kind=number_between(0, _MAX_CID),
    required=True,
)

COMMANDS: Final = (
    Command(
        "enclave make-img",
        make_img,
        "Build an enclave image from a container image.",
        (
            Option(
                "--docker-uri",
                "Container image: a name as skopeo takes it, or one of the local store.",
                required=True,
            ),
            Option("--eif", "Where the enclave image is written.", required=True),
            Option("--private-key", "PEM file of the key that signs, with --signing-certificate."),
            Option("--signing-certificate", "PEM file of its certificate, with --private-key."),
        ),
        (
            (
                "Build and sign",
                "qt enclave make-img --docker-uri app:1 --eif app.eif"
                " --private-key key.pem --signing-certificate certificate.pem",
            ),
        ),
    ),
    Command(
        "enclave start",
        start,
        "Start an enclave and wait until its application runs.",
        (
            _EIF,
            Option(
                "--cid",
                f"Context id for vsock, {_MIN_CID} to {_MAX_CID}, unused.",
                kind=number_between(_MIN_CID, _MAX_CID),
                default=_MIN_CID,
            ),
            Option("--cpus", "Number of virtual CPUs.", kind=number_between(1, 1024), default=2),
            Option(
                "--mem",
                "Memory in MiB, at least 4 times the image.",
                kind=number_between(1, 1 << 30),
                default=1024,
            ),
            Option(
                "--debug-mode",
                "Open the console and zero the registers: nothing will trust this enclave.",
                flag=True,
            ),
        ),
        (("Start with defaults", "qt enclave start --eif app.eif"),),
    ),
    Command(
        "enclave query",
        query,
        "List running enclaves.",
        (Option("--enclave-id", "Only this one.", kind=number_between(0, _MAX_CID)),),
    ),
    Command("enclave stop", stop, "Stop an enclave.", (_ENCLAVE_ID,)),
    Command(
        "enclave console",
        console,
        "Read the console of an enclave in debug mode; leave with Ctrl-C.",
        (_ENCLAVE_ID,),
    ),
    Command("enclave query-eif", query_eif, "Describe an enclave image file.", (_EIF,)),
)
