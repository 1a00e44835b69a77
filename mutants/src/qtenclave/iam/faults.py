"""Failures of the IAM's HTTP interface: one table from what went wrong to status and code.

The codes are the vendor's where its documents name one for the case.

Source: IAM 5.0 API reference, "Error Codes"; API gateway, "Error Codes".
"""

from dataclasses import dataclass
from enum import Enum

from qtenclave.errors import EnclaveError, HostFailure, InvalidRequest, MalformedInput, Rejected
from qtenclave.iam.identities import Conflict, NotFound, TooMany
from qtenclave.iam.signing import NotAuthenticated
from qtenclave.policy import NotAllowed

__all__ = ["BadParameter", "Fault", "FaultCode", "describe"]


class FaultCode(Enum):
    """Status and code of an answer."""

    NO_SUCH_API = (404, "APIGW.0101")
    METHOD = (405, "APIGW.0101")
    TOO_LARGE = (413, "APIGW.0201")
    NOT_AUTHENTICATED = (401, "APIGW.0301")
    ACCESS_DENIED = (403, "PAP5.0001")
    TOO_MANY_ATTACHMENTS = (409, "PAP5.0003")
    MARKER = (400, "PAP5.0010")
    POLICY_DOCUMENT = (400, "PAP5.0011")
    TOO_MANY_VERSIONS = (409, "PAP5.0028")
    PATH = (400, "PAP5.0030")
    NOT_FOUND = (404, "IAM.0004")
    CONFLICT = (409, "IAM.0005")
    INTERNAL = (500, "IAM.0006")
    UNAVAILABLE = (503, "IAM.0006")
    PARAMETER = (400, "IAM.0007")
    BODY = (400, "IAM.0011")


class BadParameter(InvalidRequest):
    """A part of the request is not what it must be.

    Attributes:
        fault: Status and code of the answer.
    """

    def __init__(self, fault: FaultCode, message: str) -> None:
        super().__init__(message)
        self.fault = fault


@dataclass(frozen=True, slots=True)
class Fault:
    """What an answer says about a failure."""

    status: int
    error_code: str
    error_msg: str


_TOO_MANY = {
    "attachments": FaultCode.TOO_MANY_ATTACHMENTS,
    "versions": FaultCode.TOO_MANY_VERSIONS,
}
# The first that fits counts: what is more particular stands first.
_CODES: tuple[tuple[type[EnclaveError], FaultCode], ...] = (
    (NotAuthenticated, FaultCode.NOT_AUTHENTICATED),
    (Rejected, FaultCode.ACCESS_DENIED),
    (NotFound, FaultCode.NOT_FOUND),
    (Conflict, FaultCode.CONFLICT),
    (TooMany, FaultCode.CONFLICT),
    (MalformedInput, FaultCode.BODY),
    (InvalidRequest, FaultCode.PARAMETER),
    (HostFailure, FaultCode.UNAVAILABLE),
)


def describe(error: EnclaveError) -> Fault:
    """Return the answer for a failure."""
    code = FaultCode.INTERNAL
    if isinstance(error, BadParameter):
        code = error.fault
    elif isinstance(error, TooMany) and error.limit in _TOO_MANY:
        code = _TOO_MANY[error.limit]
    else:
        code = next((c for kind, c in _CODES if isinstance(error, kind)), code)
    message = str(error)
    if isinstance(error, NotAllowed):
        message = f"access denied: {message}"
    elif code in (FaultCode.INTERNAL, FaultCode.UNAVAILABLE):
        message = "the service cannot answer now"  # the cause is for the service's own log
    status, text = code.value
    return Fault(status, text, message)
