"""Which services a command talks to, and as whom."""

import json
import os
from dataclasses import dataclass
from pathlib import Path

from qtenclave.errors import HostFailure, MalformedInput, QtCode
from qtenclave.iam.client import SignedClient
from qtenclave.iam.credentials import StoredCredentials, read_credentials
from qtenclave.places import find_places

__all__ = ["Session", "open_session"]


@dataclass(frozen=True, slots=True)
class Session:
    """A signed client for one service, and the identity that it signs as."""

    client: SignedClient
    credentials: StoredCredentials


def open_session(service: str, credentials: Path | None) -> Session:
    """Prepare to call a service of the local region.

    Args:
        service: "iam" or "kms".
        credentials: Credentials file; None for the root user's that `qt up` made.

    Raises:
        HostFailure: The region is not up, or a file cannot be read.
        MalformedInput: A file does not hold what it must.
    """
    places = find_places(os.environ, os.geteuid())
    try:
        region = json.loads((places.run / "region.json").read_text(encoding="utf-8"))
        endpoint = region["endpoints"][service]
    except OSError as error:
        raise HostFailure(
            f"{service}: expected a running region, got {error.strerror} for {error.filename}",
            code=QtCode.SERVICE_CONNECTION,
        ) from error
    except (ValueError, KeyError, TypeError) as error:
        raise MalformedInput(f"{places.run / 'region.json'}: expected endpoints") from error
    known = read_credentials(credentials or places.config / "credentials.json")
    client = SignedClient(
        endpoint,
        places.config / "region-ca.pem",
        known.signing,
        project_id=known.project_id if service == "kms" else None,
        domain_id=known.account_id if service == "iam" else None,
    )
    return Session(client, known)
