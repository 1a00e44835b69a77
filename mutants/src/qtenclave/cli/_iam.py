"""`qt iam`: users, access keys and policies.

The functions take a client and explicit arguments and return what is printed. A secret key goes to
a file for its owner alone, never to the screen or through an argument.
"""

from pathlib import Path

from qtenclave.errors import HostFailure, InvalidRequest, QtCode
from qtenclave.iam.client import IamClient
from qtenclave.iam.credentials import StoredCredentials, write_credentials
from qtenclave.policy import MAX_DOCUMENT_BYTES, Severity, lint_policy, parse_policy

__all__ = [
    "attach_policy",
    "create_access_key",
    "create_policy",
    "create_user",
    "detach_policy",
    "list_policies",
    "list_users",
]


def create_user(client: IamClient, name: str, description: str = "") -> dict[str, object]:
    """Make a user.

    Args:
        client: Signed in as an administrator.
        name: 1 to 64 letters, digits, '_', '-', '.' or spaces, no digit first.
        description: Free text.
    """
    return client.create_user(name, description)


def list_users(client: IamClient) -> dict[str, object]:
    """Return the users of the account."""
    return client.list_users()


def create_access_key(
    client: IamClient, user_id: str, credentials_out: Path, owner: StoredCredentials
) -> dict[str, object]:
    """Make an access key and write it, with its secret, to a new credentials file.

    Args:
        client: Signed in as an administrator.
        user_id: Whose key it will be.
        credentials_out: Where the file goes, mode 0600; must not be there yet.
        owner: The administrator's credentials: account and project of the new ones.
    """
    # Asked before the key is made: a secret that has no place to go would be lost.
    if credentials_out.exists():
        raise InvalidRequest(
            f"{credentials_out}: expected no such file, got one", code=QtCode.FILE_OPERATION
        )
    if not credentials_out.absolute().parent.is_dir():
        raise InvalidRequest(
            f"{credentials_out}: expected its directory to be there", code=QtCode.FILE_OPERATION
        )
    match client.create_access_key(user_id).get("access_key"):
        case {"access_key_id": str(access_key), "secret_access_key": str(secret), **rest}:
            credentials = StoredCredentials(owner.account_id, owner.project_id, access_key, secret)
        case _:
            raise HostFailure("answer: expected an access key", code=QtCode.SERVICE_ANSWER)
    write_credentials(credentials_out, credentials)
    return {
        "access_key": {"access_key_id": access_key} | rest,
        "credentials_file": str(credentials_out),
    }


def create_policy(
    client: IamClient, name: str, policy_document: Path, description: str = ""
) -> dict[str, object]:
    """Make a policy from a JSON file, and say what is doubtful about it.

    Args:
        client: Signed in as an administrator.
        name: 1 to 128 letters, digits or any of _+=.@-
        policy_document: The file.
        description: Free text.
    """
    document = _read_document(policy_document)
    findings = lint_policy(parse_policy(document))
    answer = client.create_policy(name, document, description=description)
    return answer | {
        "warnings": [str(f) for f in findings if f.severity is Severity.WARNING],
    }


def list_policies(client: IamClient) -> dict[str, object]:
    """Return the policies of the account."""
    return client.list_policies()


def attach_policy(client: IamClient, policy_id: str, user_id: str) -> dict[str, object]:
    """Put a policy in force for a user."""
    client.attach_policy(policy_id, user_id)
    return {"policy_id": policy_id, "user_id": user_id, "attached": True}


def detach_policy(client: IamClient, policy_id: str, user_id: str) -> dict[str, object]:
    """Take a policy from a user."""
    client.detach_policy(policy_id, user_id)
    return {"policy_id": policy_id, "user_id": user_id, "attached": False}


def _read_document(path: Path) -> str:
    try:
        with path.open("rb") as file:
            data = file.read(MAX_DOCUMENT_BYTES + 1)
        return data.decode()
    except OSError as error:
        raise InvalidRequest(
            f"{path}: expected a readable file, got {error.strerror}", code=QtCode.FILE_OPERATION
        ) from error
    except UnicodeDecodeError as error:
        raise InvalidRequest(f"{path}: expected UTF-8 text, got other bytes") from error
