"""`qt up`, `qt down`, `qt status`: the region services and the node of this machine."""

import os
from collections.abc import Sequence

from qtenclave.cli._app import Command, Option
from qtenclave.cli._enclave import number_between
from qtenclave.cli._progress import show_progress
from qtenclave.node.daemons import Daemon
from qtenclave.node.local import DAEMONS, DEFAULT_PORT, MAX_PORT, find_daemons, start, stop
from qtenclave.places import Places, find_places

__all__ = ["COMMANDS", "down", "status", "up"]


def up(region: str | None, port: int) -> dict[str, object]:
    """Start what does not run yet."""
    places = _places()
    running = start(places, region, port, show_progress)
    return {
        "Region": running.region,
        "Services": _rows(running.daemons),
        "KmsHost": running.kms_host,
        "RegionCA": str(running.tls_authority),
        "AttestationRoot": str(running.attestation_root),
        "Credentials": str(running.credentials),
    }


def down() -> dict[str, object]:
    """Stop what runs."""
    return {"Stopped": list(stop(_places(), show_progress))}


def status() -> list[dict[str, object]]:
    """List all daemons, running or not."""
    running = find_daemons(_places())
    stopped = sorted(set(DAEMONS) - {daemon.name for daemon in running}, key=DAEMONS.index)
    return _rows(running) + [{"Name": name, "Status": "Stopped"} for name in stopped]


def _rows(daemons: Sequence[Daemon]) -> list[dict[str, object]]:
    return [
        {
            "Name": daemon.name,
            "Status": "Running",
            "ProcessID": daemon.pid,
            "Endpoint": daemon.endpoint,
        }
        for daemon in daemons
    ]


def _places() -> Places:
    return find_places(os.environ, os.geteuid())


COMMANDS = (
    Command(
        "up",
        up,
        "Start the region services (PKI, IAM, KMS), the security module and the node.",
        (
            Option(
                "--region", "Region id, which the first start decides; local-1 if none is given."
            ),
            Option(
                "--port",
                "TCP port of the PKI on loopback; IAM and KMS take the next two. 0: any free ones.",
                kind=number_between(0, MAX_PORT),
                default=DEFAULT_PORT,
            ),
        ),
        (("Start what is not running yet", "qt up"),),
    ),
    Command("down", down, "Stop everything that `qt up` started."),
    Command("status", status, "List the daemons of this installation and where they are."),
)
