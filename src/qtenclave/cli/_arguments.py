"""What several commands read from their arguments."""

import sys
from pathlib import Path

from qtenclave.errors import InvalidRequest, QtCode

__all__ = ["ask_secret", "hex_bytes"]


def hex_bytes(option: str, text: str) -> bytes:
    """Return the bytes that an option gives in hexadecimal.

    Raises:
        InvalidRequest: It gives something else, or none.
    """
    try:
        value = bytes.fromhex(text)
    except ValueError:
        value = b""
    if not value:
        raise InvalidRequest(f"{option}: expected hexadecimal digits", code=QtCode.INVALID_ARGUMENT)
    return value


def ask_secret(what: str, file: str | None) -> bytes:
    """Return a passphrase or PIN from a private file, or from the terminal.

    It is never an argument, which every user of the machine can read, nor in the environment, which
    programs hand on.

    Raises:
        HostFailure: Others may read the file, or nobody can.
        InvalidRequest: There is neither file nor terminal.
    """
    if file is not None:
        from qtenclave.files import read_secret  # noqa: PLC0415 - `start` has no use for it

        return read_secret(Path(file)).rstrip(b"\r\n")
    if not sys.stdin.isatty():
        raise InvalidRequest(
            f"{what}: expected --passphrase-file or a terminal to ask on, got neither",
            code=QtCode.MISSING_ARGUMENT,
        )
    from getpass import getpass  # noqa: PLC0415

    return getpass(f"{what}: ").encode()
