"""The error codes of the KMS API, and the one exception that carries them.

A code's HTTP status belongs to the code, so it stands here and not in the shared table of `web`:
the product answers 400 where the error tree would say 409.
"""

from enum import Enum

from qtenclave.errors import EnclaveError

__all__ = ["Fault", "KmsFault"]


class Fault(Enum):
    """A documented failure: its code and its HTTP status.

    Only codes that this service can raise are listed.

    Source: Data Encryption Workshop API reference, "Error Codes".
    """

    BAD_URL = ("KMS.0201", 400)
    NO_SUCH_OPERATION = ("KMS.0201", 404)
    BAD_JSON = ("KMS.0202", 400)
    BODY_TOO_LONG = ("KMS.0203", 400)
    MISSING = ("KMS.0204", 400)
    KEY_ID = ("KMS.0205", 400)
    SEQUENCE = ("KMS.0206", 400)
    NO_SUCH_KEY = ("KMS.0207", 404)
    ENCRYPTION_CONTEXT = ("KMS.0208", 400)
    KEY_DISABLED = ("KMS.0209", 400)
    KEY_PENDING_DELETION = ("KMS.0210", 400)
    METHOD = ("KMS.0215", 405)
    DENIED = ("KMS.0306", 403)
    PARAMETER = ("KMS.0308", 400)
    KEY_FROZEN = ("KMS.0320", 400)
    NOT_FOR_ENCRYPTION = ("KMS.0335", 400)
    OTHER_PROJECT = ("KMS.0321", 403)
    INTERNAL = ("KMS.0101", 500)
    UNAVAILABLE = ("KMS.0104", 503)
    ALIAS = ("KMS.1101", 400)
    DESCRIPTION = ("KMS.1103", 400)
    ALIAS_TAKEN = ("KMS.1104", 400)
    KEY_SPEC = ("KMS.1110", 400)
    CANNOT_SIGN = ("KMS.1115", 400)
    LIMIT = ("KMS.1601", 400)
    MARKER = ("KMS.1602", 400)
    RANDOM_RANGE = ("KMS.1801", 400)
    RANDOM_MULTIPLE = ("KMS.1802", 400)
    DATAKEY_RANGE = ("KMS.1901", 400)
    DATAKEY_SPEC = ("KMS.1902", 400)
    DATAKEY_MULTIPLE = ("KMS.1903", 400)
    PLAIN_TEXT = ("KMS.2101", 400)
    ALGORITHM = ("KMS.2105", 400)
    CIPHER_TEXT = ("KMS.2201", 400)
    DATAKEY_HASH = ("KMS.2203", 400)
    DATAKEY_LENGTH = ("KMS.2204", 400)
    ATTESTATION = ("KMS.3804", 400)
    ENVELOPE = ("KMS.3805", 500)

    @property
    def code(self) -> str:
        """The code as it stands in an answer."""
        return self.value[0]

    @property
    def status(self) -> int:
        """The HTTP status of the answer."""
        return self.value[1]


class KmsFault(EnclaveError):
    """A call that the KMS answers with one of its own codes.

    Attributes:
        fault: The code and its status.
    """

    def __init__(self, fault: Fault, message: str) -> None:
        super().__init__(message)
        self.fault = fault
