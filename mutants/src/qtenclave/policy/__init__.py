"""The policy language and its evaluation, without I/O: documents in, decisions with reasons out."""

from qtenclave.policy.conditions import ATTESTATION_PREFIX, Condition, Quantifier, RequestContext
from qtenclave.policy.document import Effect, NamedPolicy, Policy, Statement
from qtenclave.policy.evaluate import (
    AccessRequest,
    Decision,
    NotAllowed,
    evaluate,
    require_allowed,
)
from qtenclave.policy.lint import Finding, Severity, lint_policy
from qtenclave.policy.parser import MAX_DOCUMENT_BYTES, parse_policy
from qtenclave.policy.patterns import ActionPattern, ResourcePattern

__all__ = [
    "ATTESTATION_PREFIX",
    "MAX_DOCUMENT_BYTES",
    "AccessRequest",
    "ActionPattern",
    "Condition",
    "Decision",
    "Effect",
    "Finding",
    "NamedPolicy",
    "NotAllowed",
    "Policy",
    "Quantifier",
    "RequestContext",
    "ResourcePattern",
    "Severity",
    "Statement",
    "evaluate",
    "lint_policy",
    "parse_policy",
    "require_allowed",
]
