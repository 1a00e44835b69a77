"""Credentials files: what a user of the region keeps on disk to sign with, mode 0600."""

import json
import os
from dataclasses import asdict, dataclass, field
from pathlib import Path

from qtenclave.errors import HostFailure, MalformedInput, QtCode
from qtenclave.files import replace_file
from qtenclave.iam.signing import Credentials

__all__ = ["StoredCredentials", "read_credentials", "write_credentials"]

_MAX_FILE_BYTES = 16 * 1024


@dataclass(frozen=True, slots=True)
class StoredCredentials:
    """The content of a credentials file."""

    account_id: str
    project_id: str
    access_key: str
    secret_key: str = field(repr=False)
    security_token: str | None = field(default=None, repr=False)

    @property
    def signing(self) -> Credentials:
        """The part that requests are signed with."""
        return Credentials(self.access_key, self.secret_key, self.security_token)


def read_credentials(path: Path) -> StoredCredentials:
    """Read a credentials file.

    Raises:
        HostFailure: It cannot be read, or others may read it.
        MalformedInput: It holds no credentials.
    """
    try:
        with path.open("rb") as file:
            if os.fstat(file.fileno()).st_mode & 0o077:
                raise HostFailure(
                    f"{path}: expected mode 0600, got access for others",
                    code=QtCode.FILE_OPERATION,
                )
            data = file.read(_MAX_FILE_BYTES + 1)
    except OSError as error:
        raise HostFailure(
            f"{path}: expected a readable file, got {error.strerror}", code=QtCode.FILE_OPERATION
        ) from error
    try:
        document = json.loads(data[:_MAX_FILE_BYTES])
    except (ValueError, RecursionError) as error:
        raise MalformedInput(f"{path}: expected JSON, got something else") from error
    required = {"account_id", "project_id", "access_key", "secret_key"}
    known = required | {"security_token"}
    if not isinstance(document, dict) or not required <= document.keys() <= known:
        raise MalformedInput(f"{path}: expected the members {', '.join(sorted(required))}")
    if not all(isinstance(value, str) for value in document.values()):
        raise MalformedInput(f"{path}: expected texts alone, got another kind of value")
    return StoredCredentials(**document)


def write_credentials(path: Path, credentials: StoredCredentials) -> None:
    """Write a credentials file for its owner alone, whole or not at all.

    Raises:
        HostFailure: It cannot be written.
    """
    members = {name: value for name, value in asdict(credentials).items() if value is not None}
    replace_file(path, json.dumps(members, indent=2).encode() + b"\n", 0o600)
