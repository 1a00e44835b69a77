"""`qt iam` and `qt kms`: administration of identities and keys over the region's signed HTTPS."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from qtenclave.cli import _iam, _kms
from qtenclave.cli._app import Command, Option
from qtenclave.cli._session import open_session
from qtenclave.iam.client import IamClient
from qtenclave.kms.client import KmsClient

__all__ = ["COMMANDS"]

_Handler = Callable[..., dict[str, object]]


def _with_iam(handler: _Handler) -> _Handler:
    def call(credentials: Path | None, **arguments: Any) -> dict[str, object]:
        return handler(IamClient(open_session("iam", credentials).client), **arguments)

    return call


def _with_kms(handler: _Handler) -> _Handler:
    def call(credentials: Path | None, **arguments: Any) -> dict[str, object]:
        session = open_session("kms", credentials)
        client = KmsClient(session.client, session.credentials.project_id)
        return handler(client, **arguments)

    return call


def _create_access_key(
    credentials: Path | None, user_id: str, credentials_out: Path
) -> dict[str, object]:
    session = open_session("iam", credentials)
    client = IamClient(session.client)
    return _iam.create_access_key(client, user_id, credentials_out, session.credentials)


_CREDENTIALS: Final = Option(
    "--credentials", "Credentials file; without it the root user's that `qt up` made.", kind=Path
)
_USER_ID: Final = Option("--user-id", "The user.", required=True)
_POLICY_ID: Final = Option("--policy-id", "The policy.", required=True)
_DESCRIPTION: Final = Option("--description", "Free text.", default="")
_KEY_ID: Final = Option("--key-id", "The key.", required=True)
_AAD: Final = Option(
    "--aad", "Additional authenticated data, at most 128 bytes, the same for both directions."
)
_CIPHERTEXT_FILE: Final = Option(
    "--ciphertext-file", "File with the ciphertext.", kind=Path, required=True
)

COMMANDS: Final = (
    Command(
        "iam create-user",
        _with_iam(_iam.create_user),
        "Make a user, who may do nothing until a policy is attached.",
        (Option("--name", "Its name.", required=True), _DESCRIPTION, _CREDENTIALS),
    ),
    Command("iam list-users", _with_iam(_iam.list_users), "List the users.", (_CREDENTIALS,)),
    Command(
        "iam create-access-key",
        _create_access_key,
        "Make an access key and write it to a new credentials file.",
        (
            _USER_ID,
            Option("--credentials-out", "The new file.", kind=Path, required=True),
            _CREDENTIALS,
        ),
    ),
    Command(
        "iam create-policy",
        _with_iam(_iam.create_policy),
        "Make a policy from a JSON file, and say what is doubtful about it.",
        (
            Option("--name", "Its name.", required=True),
            Option(
                "--policy-document",
                "JSON file, version 1.1 or 5.0.",
                kind=Path,
                required=True,
            ),
            _DESCRIPTION,
            _CREDENTIALS,
        ),
    ),
    Command(
        "iam list-policies", _with_iam(_iam.list_policies), "List the policies.", (_CREDENTIALS,)
    ),
    Command(
        "iam attach-policy",
        _with_iam(_iam.attach_policy),
        "Put a policy in force for a user.",
        (_POLICY_ID, _USER_ID, _CREDENTIALS),
    ),
    Command(
        "iam detach-policy",
        _with_iam(_iam.detach_policy),
        "Take a policy from a user.",
        (_POLICY_ID, _USER_ID, _CREDENTIALS),
    ),
    Command(
        "kms create-key",
        _with_kms(_kms.create_key),
        "Make an AES-256 key.",
        (
            Option("--key-alias", "Name, unique in the project.", required=True),
            _DESCRIPTION,
            _CREDENTIALS,
        ),
    ),
    Command(
        "kms list-keys",
        _with_kms(_kms.list_keys),
        "List the project's keys, a page at a time.",
        (
            Option("--limit", "How many, 1 to 1000.", kind=int),
            Option("--marker", "The next_marker of the page before."),
            Option("--key-state", "2 enabled, 3 disabled, 4 pending deletion."),
            _CREDENTIALS,
        ),
    ),
    Command(
        "kms describe-key", _with_kms(_kms.describe_key), "Describe a key.", (_KEY_ID, _CREDENTIALS)
    ),
    Command(
        "kms encrypt-data",
        _with_kms(_kms.encrypt_data),
        "Encrypt a text file of at most 4096 bytes.",
        (
            _KEY_ID,
            Option("--plaintext-file", "UTF-8 text.", kind=Path, required=True),
            Option("--ciphertext-out", "Where the ciphertext goes; printed without.", kind=Path),
            _AAD,
            _CREDENTIALS,
        ),
    ),
    Command(
        "kms decrypt-data",
        _with_kms(_kms.decrypt_data),
        "Decrypt what encrypt-data wrote.",
        (
            _CIPHERTEXT_FILE,
            Option("--key-id", "The key that it must have been made with."),
            Option("--plaintext-out", "Where the plaintext goes; printed without.", kind=Path),
            _AAD,
            _CREDENTIALS,
        ),
    ),
    Command(
        "kms create-datakey",
        _with_kms(_kms.create_datakey),
        "Make a data key, wrapped by a key.",
        (
            _KEY_ID,
            Option("--length-bits", "8 to 8192, a multiple of 8.", kind=int, default=256),
            Option(
                "--ciphertext-out",
                "Where the wrapped key goes; the plain one is then not shown.",
                kind=Path,
            ),
            _AAD,
            _CREDENTIALS,
        ),
    ),
    Command(
        "kms decrypt-datakey",
        _with_kms(_kms.decrypt_datakey),
        "Decrypt a data key.",
        (_KEY_ID, _CIPHERTEXT_FILE, _AAD, _CREDENTIALS),
    ),
    Command(
        "kms gen-random",
        _with_kms(_kms.gen_random),
        "Return random bytes of the service.",
        (
            Option("--length-bits", "8 to 8192, a multiple of 8.", kind=int, required=True),
            _CREDENTIALS,
        ),
    ),
)
