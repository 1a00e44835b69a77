"""The first identity of a region: an account with one project and a root user."""

from dataclasses import dataclass
from datetime import UTC, datetime

from qtenclave.iam.credentials import StoredCredentials
from qtenclave.iam.store import Store

__all__ = ["RootCredentials", "bootstrap"]

_ACCOUNT = "local"
_ROOT_USER = "root"


@dataclass(frozen=True, slots=True)
class RootCredentials:
    """What the root user of the region's account signs with.

    Attributes:
        credentials: Ids and keys, as a credentials file holds them.
        is_new: The account was made just now.
    """

    credentials: StoredCredentials
    is_new: bool


def bootstrap(store: Store, region: str, *, now: datetime | None = None) -> RootCredentials:
    """Make the region's account on the first call; return its root credentials on every call.

    This is the act of whoever holds the database and its key file: no request can ask for it.

    Args:
        store: The identities.
        region: Region id; the account's project is called so.
        now: For tests; otherwise the clock.

    Raises:
        WrongState: The account is there, but its root user has no active access key.
        HostFailure: The database does not work.
    """
    owner, is_new = store.create_account(_ACCOUNT, region, _ROOT_USER, now or datetime.now(UTC))
    project = next(p for p in owner.projects if p.name == region)
    return RootCredentials(
        StoredCredentials(
            account_id=owner.account.account_id,
            project_id=project.project_id,
            access_key=owner.key.access_key,
            secret_key=owner.secret_key,
        ),
        is_new,
    )
