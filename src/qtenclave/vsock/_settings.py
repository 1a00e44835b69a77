"""The command line of the device process.

Read by hand: the standard parsers would cost every device process a megabyte.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from qtenclave.errors import InvalidRequest

__all__ = ["Settings", "parse_arguments"]


@dataclass(frozen=True, slots=True)
class Settings:
    """What one device process serves."""

    vhost_fd: int  # connected to the monitor
    guest_cid: int
    hypervisor_ports: dict[int, str]  # Unix socket paths by port of context 0
    parent_directory: Path
    listen_fd: int  # listening socket for host programs
    message_listen_fd: int | None  # the same of type SEQPACKET
    ready_fd: int | None


def parse_arguments(argv: Sequence[str]) -> Settings:
    """Read the options, each followed by its value.

    Raises:
        InvalidRequest: An option is unknown, missing, repeated or has a bad value.
    """
    values: dict[str, str] = {}
    hypervisor_ports: dict[int, str] = {}
    required = {"--vhost-fd", "--guest-cid", "--parent-dir", "--listen-fd"}
    known = required | {"--message-listen-fd", "--ready-fd"}
    if len(argv) % 2:
        raise InvalidRequest(f"arguments: expected options with values, got {argv[-1]!r} alone")
    for option, value in zip(argv[::2], argv[1::2], strict=True):
        if option == "--hypervisor-port":
            port, separator, path = value.partition("=")
            if not separator or not path or _parse_number(option, port) in hypervisor_ports:
                raise InvalidRequest(f"{option}: expected PORT=PATH, each port once, got {value!r}")
            hypervisor_ports[int(port)] = path
        elif option not in known or option in values:
            raise InvalidRequest(f"arguments: expected each known option once, got {option!r}")
        else:
            values[option] = value
    missing = required - values.keys()
    if missing:
        raise InvalidRequest(f"arguments: expected also {', '.join(sorted(missing))}")
    return Settings(
        vhost_fd=_parse_number("--vhost-fd", values["--vhost-fd"]),
        guest_cid=_parse_number("--guest-cid", values["--guest-cid"]),
        hypervisor_ports=hypervisor_ports,
        parent_directory=Path(values["--parent-dir"]),
        listen_fd=_parse_number("--listen-fd", values["--listen-fd"]),
        message_listen_fd=_parse_optional("--message-listen-fd", values),
        ready_fd=_parse_optional("--ready-fd", values),
    )


def _parse_optional(option: str, values: dict[str, str]) -> int | None:
    return _parse_number(option, values[option]) if option in values else None


def _parse_number(option: str, text: str) -> int:
    if not text.isascii() or not text.isdigit() or len(text) > 10:
        raise InvalidRequest(f"{option}: expected a decimal number, got {text!r}")
    return int(text)
