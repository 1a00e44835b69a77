"""What every caller may ask about its own account: the look-ups that the vendor's SDK makes itself.

Being authenticated is enough for these: they tell callers what their credentials stand for.

Source: IAM API reference, "Querying Project Information Based on the Specified Criteria",
"Querying the List of Domains Accessible to Users"; STS API reference, "GetCallerIdentity".
"""

from qtenclave.iam.calls import Answer, Call, Operation, Plan

__all__ = ["OPERATIONS"]


def _list_projects(call: Call) -> Plan:
    name = call.query.optional_text("name")

    def run() -> Answer:
        found = [
            {
                "id": project.project_id,
                "name": project.name,
                "domain_id": call.account_id,
                "parent_id": call.account_id,
                "description": "",
                "enabled": True,
                "is_domain": False,
                "links": {"self": f"/v3/projects/{project.project_id}"},
            }
            for project in call.caller.projects
            if name is None or project.name == name
        ]
        links = {"self": "/v3/projects", "previous": None, "next": None}
        return Answer(200, {"projects": found, "links": links})

    return Plan("*", run)


def _list_domains(call: Call) -> Plan:
    def run() -> Answer:
        domain = {
            "id": call.account_id,
            "name": call.caller.account_name,
            "description": "",
            "enabled": True,
            "links": {"self": f"/v3/domains/{call.account_id}"},
        }
        links = {"self": "/v3/auth/domains", "previous": None, "next": None}
        return Answer(200, {"domains": [domain], "links": links})

    return Plan("*", run)


def _caller_identity(call: Call) -> Plan:
    def run() -> Answer:
        return Answer(
            200,
            {
                "account_id": call.account_id,
                "principal_urn": call.caller.user.urn,
                "principal_id": call.caller.user_id,
            },
        )

    return Plan("*", run)


OPERATIONS = (
    Operation("GET", "/v3/projects", None, _list_projects),
    Operation("GET", "/v3/auth/projects", None, _list_projects),
    Operation("GET", "/v3/auth/domains", None, _list_domains),
    Operation("GET", "/v5/caller-identity", None, _caller_identity),
)
