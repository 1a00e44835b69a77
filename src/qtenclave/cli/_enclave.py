"""`qt enclave`: images and enclaves of this machine.

Options, defaults and outputs as the product's command has them.

Source: QingTian Enclave user guide, "qt enclave" (page 1419).
"""

import json
import os
import shlex
import sys
from argparse import ArgumentTypeError
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from qtenclave.cli._app import Command, Option
from qtenclave.cli._image_files import COMMANDS as IMAGE_COMMANDS
from qtenclave.cli._image_files import KEY_OPTIONS, image_signer
from qtenclave.cli._progress import show_progress
from qtenclave.errors import InvalidRequest, QtCode

if TYPE_CHECKING:
    from qtenclave.node.client import NodeClient

__all__ = ["COMMANDS", "number_between"]

_MIN_CID: Final = 4
_MAX_CID: Final = 0xFFFF_FFFE
# Causes in the node's API that neither the application nor its owner chose.
_FAULTS: Final = frozenset({"guest fault", "machine failed", "security module ended"})


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


def _words(text: str) -> tuple[str, ...]:
    """Return a command: a JSON array as in a Dockerfile, or words that are cut as a shell does."""
    try:
        words = json.loads(text) if text.startswith("[") else shlex.split(text)
    except ValueError as error:
        words = error
    if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
        raise InvalidRequest(
            f'--cmd: expected words or a list such as ["/app", "-v"], got {text[:100]!a}',
            code=QtCode.INVALID_ARGUMENT,
        )
    return tuple(words)


def make_img(
    docker_uri: str,
    eif: str,
    *,
    private_key: str | None,
    signing_certificate: str | None,
    passphrase_file: str | None,
    platform: str,
    cmd_: str | None,
    env: list[str] | None,
    workdir: str | None,
    user: str | None,
    kernel_profile: str | None,
    kernel: str | None,
    init: str | None,
    cmdline: str | None,
) -> object:
    """Build an enclave image."""
    signer = image_signer(private_key, signing_certificate, passphrase_file)
    from qtenclave.image import (  # noqa: PLC0415 - only here
        BootOptions,
        RunOptions,
        build_image,
        make_image_result,
    )
    from qtenclave.places import find_places  # noqa: PLC0415

    guest = find_places(os.environ, os.geteuid()).guest
    return make_image_result(
        build_image(
            docker_uri,
            Path(eif),
            guest=guest,
            signer=signer,
            progress=show_progress,
            platform=platform,
            options=RunOptions(_words(cmd_ or ""), tuple(env or ()), workdir or "", user or ""),
            boot=BootOptions(
                kernel_profile,
                None if kernel is None else Path(kernel),
                None if init is None else Path(init),
                cmdline,
            ),
        )
    )


def start(eif: str, cid: int, cpus: int, mem: int, debug_mode: bool) -> object:
    """Start an enclave and wait until its application runs."""
    if debug_mode:
        show_progress("DEBUG MODE: registers 0 to 15 read as zero, and nothing will trust it")
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
    node = _node()
    found = node.enclaves()
    _tell_endings(node, {fields["enclave_id"] for fields in found}, enclave_id)
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


def _tell_endings(node: "NodeClient", running: set[int], enclave_id: int | None) -> None:
    """Say on standard error how enclaves ended that nobody stopped; the list cannot."""
    latest = {one["enclave_id"]: one for one in node.endings()}
    for number, ended in sorted(latest.items()):
        wanted = ended["cause"] in _FAULTS if enclave_id is None else number == enclave_id
        if wanted and number not in running:
            print(
                f"enclave {number} ended at {ended['ended_at']}: {ended['detail']}",
                file=sys.stderr,
            )


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
                "Container image: a name, looked for in the Docker daemon, the local store and its"
                " registry; a name with a transport of skopeo; or rootfs:DIRECTORY.",
                required=True,
            ),
            Option("--eif", "Where the enclave image is written.", required=True),
            *KEY_OPTIONS,
            Option(
                "--platform",
                "Machine that the image is for: linux/amd64 or linux/arm64.",
                default="linux/amd64",
            ),
            Option("--cmd", "Command to run, with rootfs:DIRECTORY: words, or a JSON list."),
            Option(
                "--env",
                "NAME=VALUE for it, with rootfs:DIRECTORY; may be repeated.",
                many=True,
            ),
            Option("--workdir", "Absolute directory that it runs in, with rootfs:DIRECTORY."),
            Option(
                "--user",
                "Who it runs as, with rootfs:DIRECTORY: user, uid, user:group or uid:gid.",
            ),
            Option(
                "--kernel-profile",
                "Kernel of ours: minimal, the default, without any IP; or net, with a loopback.",
                choices=("minimal", "net"),
            ),
            Option("--kernel", "Kernel of your own: a bzImage, or an Image for linux/arm64."),
            Option("--init", "First program of your own: a static executable."),
            Option("--cmdline", "Words that are added to the kernel's command line."),
        ),
        (
            (
                "Build and sign",
                "qt enclave make-img --docker-uri app:1 --eif app.eif"
                " --private-key key.pem --signing-certificate certificate.pem",
            ),
            (
                "Build from a directory",
                "qt enclave make-img --docker-uri rootfs:./root --cmd '/usr/bin/app -v'"
                " --user 1000 --eif app.eif",
            ),
            (
                "Build for a server that talks to itself over 127.0.0.1",
                "qt enclave make-img --docker-uri app:1 --kernel-profile net --eif app.eif",
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
    *IMAGE_COMMANDS,
)
