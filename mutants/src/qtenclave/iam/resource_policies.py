"""Policies, their versions, and whom they are attached to, over HTTP.

Source: IAM 5.0 API reference, "Managing Identity Policies" and "Managing Permissions".
"""

import re
from collections.abc import Callable
from hashlib import sha256

from qtenclave.errors import InvalidRequest, MalformedInput
from qtenclave.iam.calls import Answer, Call, Operation, Plan, find_user, timestamp, user_resource
from qtenclave.iam.faults import BadParameter, FaultCode
from qtenclave.iam.identities import (
    NotFound,
    PolicyVersion,
    StoredPolicy,
    check_description,
    check_path,
    check_policy_name,
)
from qtenclave.iam.policy_store import check_document

__all__ = ["OPERATIONS"]

_VERSION = re.compile(r"v([1-9][0-9]{0,8})", re.ASCII)


def _create_policy(call: Call) -> Plan:
    name = check_policy_name(call.body.text("policy_name"))
    document = _document(call)
    path = _path(call)
    description = check_description(call.body.optional_text("description") or "")

    def run() -> Answer:
        policy = call.store.policies.create(
            call.account_id, name, document, call.now, path=path, description=description
        )
        return Answer(201, {"policy": _encode_policy(policy)})

    resource = f"iam::{call.account_id}:policy:{path}{name}"
    return Plan(resource, run, details={"document_sha256": _digest(document)})


def _list_policies(call: Call) -> Plan:
    page = call.query.page()

    def run() -> Answer:
        policies = call.store.policies.list(call.account_id, page.limit + 1, page.marker)
        return Answer(
            200,
            {
                "policies": [_encode_policy(policy) for policy in policies[: page.limit]],
                "page_info": page.cut([policy.policy_id for policy in policies]),
            },
        )

    return Plan("*", run)


def _show_policy(call: Call) -> Plan:
    def run() -> Answer:
        policy = call.store.policies.find(call.account_id, call.parts["policy_id"])
        return Answer(200, {"policy": _encode_policy(policy)})

    return _on_policy(call, run)


def _delete_policy(call: Call) -> Plan:
    def run() -> Answer:
        call.store.policies.delete(call.account_id, call.parts["policy_id"])
        return Answer(204)

    return _on_policy(call, run)


def _create_version(call: Call) -> Plan:
    document = _document(call)
    set_as_default = call.body.optional_flag("set_as_default") or False

    def run() -> Answer:
        version = call.store.policies.create_version(
            call.account_id,
            call.parts["policy_id"],
            document,
            call.now,
            set_as_default=set_as_default,
        )
        return Answer(201, {"policy_version": _encode_version(version)})

    return _on_policy(call, run, document_sha256=_digest(document))


def _list_versions(call: Call) -> Plan:
    def run() -> Answer:
        versions = call.store.policies.list_versions(call.account_id, call.parts["policy_id"])
        return Answer(
            200,
            {
                "policy_versions": [_encode_version(version) for version in versions],
                "page_info": {"next_marker": None, "current_count": len(versions)},
            },
        )

    return _on_policy(call, run)


def _show_version(call: Call) -> Plan:
    number = _version(call)

    def run() -> Answer:
        version = call.store.policies.find_version(call.account_id, call.parts["policy_id"], number)
        return Answer(200, {"policy_version": _encode_version(version)})

    return _on_policy(call, run)


def _delete_version(call: Call) -> Plan:
    number = _version(call)

    def run() -> Answer:
        call.store.policies.delete_version(call.account_id, call.parts["policy_id"], number)
        return Answer(204)

    return _on_policy(call, run, version=f"v{number}")


def _set_default(call: Call) -> Plan:
    number = _version(call)

    def run() -> Answer:
        call.store.policies.set_default_version(
            call.account_id, call.parts["policy_id"], number, call.now
        )
        return Answer(200)

    return _on_policy(call, run, version=f"v{number}")


def _attach_user(call: Call) -> Plan:
    user_id = call.body.text("user_id")

    def run() -> Answer:
        call.store.policies.attach(call.account_id, call.parts["policy_id"], user_id, call.now)
        return Answer(200)

    return _on_attachment(call, user_id, run)


def _detach_user(call: Call) -> Plan:
    user_id = call.body.text("user_id")

    def run() -> Answer:
        call.store.policies.detach(call.account_id, call.parts["policy_id"], user_id)
        return Answer(200)

    return _on_attachment(call, user_id, run)


def _list_attached(call: Call) -> Plan:
    user_id = call.parts["user_id"]
    page = call.query.page()

    def run() -> Answer:
        found = call.store.policies.list_attached(
            call.account_id, user_id, page.limit + 1, page.marker
        )
        attached = [
            {
                "policy_name": item.policy.name,
                "policy_id": item.policy.policy_id,
                "urn": item.policy.urn,
                "attached_at": timestamp(item.attached),
            }
            for item in found[: page.limit]
        ]
        info = page.cut([item.policy.policy_id for item in found])
        return Answer(200, {"attached_policies": attached, "page_info": info})

    user = find_user(call, user_id)
    return Plan(user_resource(call, user, user_id), run)


def _list_entities(call: Call) -> Plan:
    page = call.query.page()

    def run() -> Answer:
        found = call.store.policies.list_entities(
            call.account_id, call.parts["policy_id"], page.limit + 1, page.marker
        )
        users = [
            {"user_id": item.user_id, "attached_at": timestamp(item.attached)}
            for item in found[: page.limit]
        ]
        info = page.cut([item.user_id for item in found])
        return Answer(
            200,
            {"policy_users": users, "policy_groups": [], "policy_agencies": [], "page_info": info},
        )

    return _on_policy(call, run)


def _on_policy(call: Call, run: Callable[[], Answer], **details: str) -> Plan:
    return Plan(_policy_urn(call), run, details={"policy_id": call.parts["policy_id"]} | details)


def _on_attachment(call: Call, user_id: str, run: Callable[[], Answer]) -> Plan:
    user = find_user(call, user_id)
    is_root = user is not None and user.is_root
    return Plan(
        user_resource(call, user, user_id),
        run,
        context={
            "iam:PolicyURN": (_policy_urn(call),),
            "iam:ResourceIsRootUser": ("true" if is_root else "false",),
        },
        details={"policy_id": call.parts["policy_id"], "user_id": user_id[:64]},
        root_only=is_root,
    )


def _policy_urn(call: Call) -> str:
    policy_id = call.parts["policy_id"]
    try:
        return call.store.policies.find(call.account_id, policy_id).urn
    except NotFound:  # permission is asked before "not found" is answered
        return f"iam::{call.account_id}:policy:{policy_id}"


def _document(call: Call) -> str:
    document = call.body.text("policy_document")
    try:
        check_document(document)
    except MalformedInput as error:
        raise BadParameter(
            FaultCode.POLICY_DOCUMENT, f"malformed policy document: {error}"
        ) from error
    return document


def _path(call: Call) -> str:
    try:
        return check_path(call.body.optional_text("path") or "")
    except InvalidRequest as error:
        raise BadParameter(FaultCode.PATH, str(error)) from error


def _version(call: Call) -> int:
    match = _VERSION.fullmatch(call.parts["version_id"])
    if match is None:
        raise BadParameter(FaultCode.PARAMETER, "version id: expected one like v1")
    return int(match[1])


def _digest(document: str) -> str:
    return sha256(document.encode()).hexdigest()


def _encode_policy(policy: StoredPolicy) -> dict[str, object]:
    return {
        "policy_type": "custom",
        "policy_name": policy.name,
        "policy_id": policy.policy_id,
        "urn": policy.urn,
        "path": policy.path,
        "default_version_id": f"v{policy.default_version}",
        "attachment_count": policy.attachment_count,
        "description": policy.description,
        "created_at": timestamp(policy.created),
        "updated_at": timestamp(policy.updated),
    }


def _encode_version(version: PolicyVersion) -> dict[str, object]:
    return {
        "version_id": f"v{version.version}",
        "is_default": version.is_default,
        "document": version.document,
        "created_at": timestamp(version.created),
    }


_POLICY = "/v5/policies/{policy_id}"

OPERATIONS = (
    Operation("POST", "/v5/policies", "iam:policies:createV5", _create_policy),
    Operation("GET", "/v5/policies", "iam:policies:listV5", _list_policies),
    Operation("GET", _POLICY, "iam:policies:getV5", _show_policy),
    Operation("DELETE", _POLICY, "iam:policies:deleteV5", _delete_policy),
    Operation("POST", f"{_POLICY}/versions", "iam:policies:createVersionV5", _create_version),
    Operation("GET", f"{_POLICY}/versions", "iam:policies:listVersionsV5", _list_versions),
    Operation(
        "GET", f"{_POLICY}/versions/{{version_id}}", "iam:policies:getVersionV5", _show_version
    ),
    Operation(
        "DELETE",
        f"{_POLICY}/versions/{{version_id}}",
        "iam:policies:deleteVersionV5",
        _delete_version,
    ),
    Operation(
        "POST",
        f"{_POLICY}/versions/{{version_id}}/set-default",
        "iam:policies:setDefaultVersionV5",
        _set_default,
    ),
    Operation("POST", f"{_POLICY}/attach-user", "iam:users:attachPolicyV5", _attach_user),
    Operation("POST", f"{_POLICY}/detach-user", "iam:users:detachPolicyV5", _detach_user),
    Operation("GET", f"{_POLICY}/attached-entities", "iam:policies:listEntitiesV5", _list_entities),
    Operation(
        "GET",
        "/v5/users/{user_id}/attached-policies",
        "iam:users:listAttachedPoliciesV5",
        _list_attached,
    ),
)
