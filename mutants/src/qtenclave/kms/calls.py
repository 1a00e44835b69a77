"""One call from its body to its answer, in the order that keeps secrets.

1. The body parses; the ciphertext blob in it, too.
2. A document in it is genuine, fresh and not of an enclave in debug mode.
3. The policies allow the call, and the decision stands in the audit log. Both before the key is
   touched.
4. The key exists and may be used; the call is done.
5. With a document the secret leaves sealed to the attested key, and its plain members stay here.

Who the caller is was decided before, by the signature of the request.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Protocol

from qtenclave.attestation import Roots
from qtenclave.kms.access import (
    access_request,
    find_operation,
    key_of,
    recipient_of,
)
from qtenclave.kms.faults import Fault, KmsFault
from qtenclave.kms.members import Recipient, parse_body
from qtenclave.kms.operations import Answer, Owner, Vault, perform
from qtenclave.kms.recipient import AttestedRecipient, DebugEnclave, verify_recipient
from qtenclave.policy import ATTESTATION_PREFIX, AccessRequest, NotAllowed

__all__ = ["Authority", "KeyService"]


class Authority(Protocol):
    """Permissions of one caller; every answer is in the audit log before it is given."""

    def require(self, access: AccessRequest, facts: Mapping[str, str]) -> None:
        """Return if the caller may do this.

        Args:
            access: What is asked.
            facts: What the audit log shall say beside it.

        Raises:
            NotAllowed: The policies say no.
            HostFailure: The decision could not be made, or not be written down.
        """

    def refuse(self, access: AccessRequest, facts: Mapping[str, str], reason: str) -> None:
        """Write down a refusal that is no policy's.

        Raises:
            HostFailure: It could not be written down.
        """


@dataclass(frozen=True, slots=True)
class KeyService:
    """The KMS behind its HTTP API.

    Attributes:
        vault: Keys and the sources of time and randomness.
        roots: Under which attestation documents are trusted.
        now: The clock, aware UTC.
    """

    vault: Vault
    roots: Roots
    now: Callable[[], datetime]

    def call(self, name: str, owner: Owner, authority: Authority, body: bytes) -> dict[str, object]:
        """Return the members of the answer.

        Args:
            name: The operation, as in its path.
            owner: Account and project of the caller.
            authority: The caller's permissions.
            body: The request's body.

        Raises:
            KmsFault: The call is refused or impossible.
            HostFailure: Database, master key or audit log cannot be used.
        """
        operation = find_operation(name)
        request = operation.parse(parse_body(body))
        key_id = key_of(request)
        claimed = recipient_of(request)
        facts = {"operation": name}
        if key_id is not None:
            facts["key_id"] = key_id
        bare = access_request(
            operation, request, owner, self.vault.region, key=None, recipient=None
        )
        attested = self._attest(claimed, bare, facts, authority)
        key = None if key_id is None else self.vault.store.find_key(owner.project_id, key_id)
        access = access_request(
            operation, request, owner, self.vault.region, key=key, recipient=attested
        )
        try:
            authority.require(access, facts)
        except NotAllowed as error:
            raise _denied(error, attested) from error
        return self._finish(perform(self.vault, owner, request, key), attested)

    def _attest(
        self,
        claimed: Recipient | None,
        access: AccessRequest,
        facts: dict[str, str],
        authority: Authority,
    ) -> AttestedRecipient | None:
        if claimed is None:
            return None
        facts["document_sha256"] = sha256(claimed.document).hexdigest()
        try:
            attested = verify_recipient(claimed, self.roots, self.now(), self.vault.random)
        except DebugEnclave as error:
            authority.refuse(access, facts, str(error))
            raise KmsFault(Fault.DENIED, str(error)) from error
        except KmsFault as error:
            authority.refuse(access, facts, str(error))
            raise
        document = attested.document
        facts["module_id"] = document.module_id
        facts["attestation_root_sha256"] = document.root_fingerprint.hex()
        facts |= {
            f"pcr{index}": document.pcrs[index].hex() for index in (0, 8) if index in document.pcrs
        }
        return attested

    def _finish(self, answer: Answer, attested: AttestedRecipient | None) -> dict[str, object]:
        if attested is None:
            return {**answer.members, **answer.plain}
        if answer.secret is None:
            raise KmsFault(Fault.ENVELOPE, "answer: expected a secret to seal, got none")
        sealed = attested.seal(answer.secret, self.vault.random)
        return {**answer.members, **answer.beside_sealed, "ciphertext_recipient": sealed}


def _denied(error: NotAllowed, attested: AttestedRecipient | None) -> KmsFault:
    message = f"no permission: {error}"
    wanted = any(ATTESTATION_PREFIX.lower() in reason.lower() for reason in error.reasons)
    if attested is None and wanted:
        message += "; the request holds no attestation document (recipient)"
    return KmsFault(Fault.DENIED, message)
