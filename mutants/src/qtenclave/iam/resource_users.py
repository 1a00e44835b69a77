"""Users and their access keys over HTTP.

Whatever would change the root user, or give somebody a key of it, is the root user's alone: else a
policy that lets an administrator make access keys would make root users of administrators.

Source: IAM 5.0 API reference, "IAM User Management" and "Permanent Access Key Management".
"""

from collections.abc import Callable

from qtenclave.iam.calls import Answer, Call, Operation, Plan, find_user, timestamp, user_resource
from qtenclave.iam.faults import BadParameter, FaultCode
from qtenclave.iam.identities import AccessKey, User, check_description, check_user_name

__all__ = ["OPERATIONS"]


def _create_user(call: Call) -> Plan:
    name = check_user_name(call.body.text("name"))
    enabled = call.body.flag("enabled")
    description = check_description(call.body.optional_text("description") or "")

    def run() -> Answer:
        user = call.store.create_user(call.account_id, name, description, call.now, enabled=enabled)
        return Answer(201, {"user": _encode_user(user)})

    return Plan(f"iam::{call.account_id}:user:{name}", run)


def _list_users(call: Call) -> Plan:
    page = call.query.page()

    def run() -> Answer:
        users = call.store.list_users(call.account_id, page.limit + 1, page.marker)
        return Answer(
            200,
            {
                "users": [_encode_user(user) for user in users[: page.limit]],
                "page_info": page.cut([user.user_id for user in users]),
            },
        )

    return Plan("*", run)


def _show_user(call: Call) -> Plan:
    user_id = call.parts["user_id"]

    def run() -> Answer:
        return Answer(200, {"user": _encode_user(call.store.find_user(call.account_id, user_id))})

    return _on_user(call, run)


def _update_user(call: Call) -> Plan:
    user_id = call.parts["user_id"]
    name = call.body.optional_text("new_user_name")
    description = call.body.optional_text("new_description")
    enabled = call.body.optional_flag("enabled")
    if name is not None:
        check_user_name(name)
    if description is not None:
        check_description(description)

    def run() -> Answer:
        user = call.store.update_user(
            call.account_id, user_id, name=name, description=description, enabled=enabled
        )
        return Answer(200, {"user": _encode_user(user)})

    return _on_user(call, run, changes=True)


def _delete_user(call: Call) -> Plan:
    user_id = call.parts["user_id"]

    def run() -> Answer:
        call.store.delete_user(call.account_id, user_id)
        return Answer(204)

    return _on_user(call, run, changes=True)


def _create_access_key(call: Call) -> Plan:
    user_id = call.parts["user_id"]

    def run() -> Answer:
        made = call.store.create_access_key(call.account_id, user_id, call.now)
        secret = {"secret_access_key": made.secret_key}
        return Answer(201, {"access_key": _encode_key(made.key) | secret})

    return _on_user(call, run, changes=True)


def _list_access_keys(call: Call) -> Plan:
    user_id = call.parts["user_id"]

    def run() -> Answer:
        keys = call.store.list_access_keys(call.account_id, user_id)
        return Answer(
            200,
            {
                "access_keys": [_encode_key(key) for key in keys],
                "page_info": {"next_marker": None, "current_count": len(keys)},
            },
        )

    return _on_user(call, run)


def _update_access_key(call: Call) -> Plan:
    user_id, access_key = call.parts["user_id"], call.parts["access_key_id"]
    status = call.body.text("status")
    if status not in ("active", "inactive"):
        raise BadParameter(FaultCode.BODY, "status: expected active or inactive")

    def run() -> Answer:
        call.store.set_access_key_active(
            call.account_id, user_id, access_key, active=status == "active"
        )
        return Answer(200)

    return _on_user(call, run, changes=True)


def _delete_access_key(call: Call) -> Plan:
    user_id, access_key = call.parts["user_id"], call.parts["access_key_id"]

    def run() -> Answer:
        call.store.delete_access_key(call.account_id, user_id, access_key)
        return Answer(204)

    return _on_user(call, run, changes=True)


def _on_user(call: Call, run: Callable[[], Answer], *, changes: bool = False) -> Plan:
    user_id = call.parts["user_id"]
    user = find_user(call, user_id)
    is_root = user is not None and user.is_root
    details = {"user_id": user_id}
    if "access_key_id" in call.parts:
        details["access_key_id"] = call.parts["access_key_id"]
    return Plan(
        user_resource(call, user, user_id),
        run,
        context={"iam:ResourceIsRootUser": ("true" if is_root else "false",)},
        details=details,
        root_only=changes and is_root,
    )


def _encode_user(user: User) -> dict[str, object]:
    return {
        "user_id": user.user_id,
        "user_name": user.name,
        "is_root_user": user.is_root,
        "created_at": timestamp(user.created),
        "urn": user.urn,
        "enabled": user.enabled,
        "description": user.description,
    }


def _encode_key(key: AccessKey) -> dict[str, object]:
    return {
        "user_id": key.user_id,
        "access_key_id": key.access_key,
        "created_at": timestamp(key.created),
        "status": "active" if key.active else "inactive",
    }


OPERATIONS = (
    Operation("POST", "/v5/users", "iam:users:createUserV5", _create_user),
    Operation("GET", "/v5/users", "iam:users:listUsersV5", _list_users),
    Operation("GET", "/v5/users/{user_id}", "iam:users:getUserV5", _show_user),
    Operation("PUT", "/v5/users/{user_id}", "iam:users:updateUserV5", _update_user),
    Operation("DELETE", "/v5/users/{user_id}", "iam:users:deleteUserV5", _delete_user),
    Operation(
        "POST",
        "/v5/users/{user_id}/access-keys",
        "iam:credentials:createCredentialV5",
        _create_access_key,
    ),
    Operation(
        "GET",
        "/v5/users/{user_id}/access-keys",
        "iam:credentials:listCredentialsV5",
        _list_access_keys,
    ),
    Operation(
        "PUT",
        "/v5/users/{user_id}/access-keys/{access_key_id}",
        "iam:credentials:updateCredentialV5",
        _update_access_key,
    ),
    Operation(
        "DELETE",
        "/v5/users/{user_id}/access-keys/{access_key_id}",
        "iam:credentials:deleteCredentialV5",
        _delete_access_key,
    ),
)
