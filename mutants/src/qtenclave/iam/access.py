"""Who sends a request, and may they do what it asks? The two questions of every region service.

Both answers go to the audit log before they count; a log that cannot be written is a refusal.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256

from qtenclave.errors import MalformedInput
from qtenclave.iam.audit import AuditLog
from qtenclave.iam.identities import AccountId, KeyOwner, Project, User, UserId
from qtenclave.iam.signing import (
    BadSignature,
    ClaimedSignature,
    NotAuthenticated,
    ReceivedRequest,
    parse_claim,
    verify_claim,
)
from qtenclave.iam.store import Store
from qtenclave.policy import AccessRequest, Decision, evaluate, require_allowed

__all__ = ["AccessControl", "Caller"]

# Values of the request context are cut in the log; a digest in hexadecimal has 96 characters.
_LOGGED_CHARACTERS = 200
_LOGGED_VALUES = 16


@dataclass(frozen=True, slots=True)
class Caller:
    """Who sent a request whose signature was found good.

    Attributes:
        access_key: What it was signed with.
        user: Whose access key that is.
        account_name: The name of the user's account.
        projects: The projects of that account.
        source_ip: Where the connection came from, None if that says nothing.
    """

    access_key: str
    user: User
    account_name: str
    projects: tuple[Project, ...]
    source_ip: str | None = None

    @property
    def user_id(self) -> UserId:
        """Id of the user."""
        return self.user.user_id

    @property
    def account_id(self) -> AccountId:
        """Id of the user's account; the vendor's older name for it is domain id."""
        return self.user.account_id

    @property
    def is_root(self) -> bool:
        """Whether this is the account's root user."""
        return self.user.is_root

    def find_project(self, project_id: str) -> Project | None:
        """Return the project of the caller's account with this id, None if there is none."""
        return next((p for p in self.projects if p.project_id == project_id), None)


class AccessControl:
    """Authenticates and authorizes the requests of one service.

    Args:
        store: The identities and their policies.
        audit: Where every failure and every decision goes.
        service: Name of the asking service, for the log and the key `g:ServiceName`.
        region: Id of the region, for the key `g:RequestedRegion`.
    """

    def __init__(self, store: Store, audit: AuditLog, *, service: str, region: str) -> None:
        self._store = store
        self._audit = audit
        self._service = service
        self._region = region

    def authenticate(
        self,
        request: ReceivedRequest,
        *,
        now: datetime,
        request_id: str,
        source_ip: str | None = None,
    ) -> Caller:
        """Return who signed the request.

        Args:
            request: The bytes that arrived.
            now: Aware time of arrival.
            request_id: Id that the answer and the log carry.
            source_ip: Address of the connection's other end.

        Raises:
            NotAuthenticated: Nobody known did, or the access key may not be used now.
            HostFailure: The database or the audit log does not work.
        """
        access_key = None
        try:
            claim = parse_claim(request)
            access_key = claim.access_key
            owner = self._verified_owner(claim, request, now)
        except NotAuthenticated as error:
            self._audit.append(
                "authentication-failed",
                now,
                service=self._service,
                request_id=request_id,
                access_key=access_key,
                source_ip=source_ip,
                reasons=(error.reason,),
            )
            raise
        return Caller(access_key, owner.user, owner.account.name, owner.projects, source_ip)

    def _verified_owner(
        self, claim: ClaimedSignature, request: ReceivedRequest, now: datetime
    ) -> KeyOwner:
        if claim.security_token is not None:
            # No temporary keys are handed out yet, so no token can be bound to the access key.
            raise NotAuthenticated("decrypt token fail")
        owner = self._store.find_key_owner(claim.access_key)
        if owner is None:
            raise NotAuthenticated("Get secretKey failed")
        if now < owner.locked_until:
            raise NotAuthenticated("AK access failed to reach the limit,forbidden")
        try:
            verify_claim(claim, request, owner.secret_key, now)
        except BadSignature:
            self._store.count_failure(claim.access_key, now)
            raise
        # Told only to who holds the secret: others learn nothing about the key's state.
        if not owner.key.active:
            raise NotAuthenticated("the access key is inactive")
        if not owner.user.enabled:
            raise NotAuthenticated("the user is disabled")
        domain = request.header(b"x-domain-id")
        if domain is not None and domain.decode("latin-1") != owner.user.account_id:
            raise NotAuthenticated("x-domain-id is not the account of the access key")
        if owner.failures:
            self._store.clear_failures(claim.access_key)
        return owner

    def authorize(
        self,
        caller: Caller,
        access: AccessRequest,
        *,
        now: datetime,
        request_id: str,
        details: Mapping[str, str] | None = None,
        root_only: bool = False,
    ) -> None:
        """Let the request pass if the caller's policies allow it.

        The root user needs no Allow, but a Deny holds for it too. Keys about the caller and the
        time are added to the context here and cannot be given by the service.

        Args:
            caller: Who asks.
            access: What for.
            now: Aware time.
            request_id: Id that the answer and the log carry.
            details: More for the log: ids and digests, never contents.
            root_only: No policy of another user can allow it.

        Raises:
            NotAllowed: The policies do not allow it; the reasons say why.
            HostFailure: The database or the audit log does not work.
        """
        asked = AccessRequest(access.actions, access.resource, self._context(caller, access, now))
        if root_only and not caller.is_root:
            reasons = ("only the account's root user may change itself",)
            decision = Decision(allowed=False, denied=True, reasons=reasons)
        else:
            decision = self._decide(caller, asked)
        self._audit.append(
            "allowed" if decision.allowed else "denied",
            now,
            service=self._service,
            request_id=request_id,
            account_id=caller.account_id,
            user_id=caller.user_id,
            user_name=caller.user.name,
            access_key=caller.access_key,
            action=asked.actions[0],
            resource=asked.resource[:_LOGGED_CHARACTERS],
            reasons=decision.reasons,
            context=_loggable(access.context),
            details=details,
        )
        require_allowed(decision)

    def _decide(self, caller: Caller, access: AccessRequest) -> Decision:
        try:
            policies = self._store.policies.in_force(caller.user_id)
        except MalformedInput as error:
            # A stored document that we no longer understand may hold a Deny.
            return Decision(allowed=False, denied=True, reasons=(f"stored policy: {error}",))
        decision = evaluate(policies, access)
        if caller.is_root and not decision.denied:
            return Decision(
                allowed=True, denied=False, reasons=("the account's root user needs no policy",)
            )
        return decision

    def _context(
        self, caller: Caller, access: AccessRequest, now: datetime
    ) -> dict[str, tuple[str, ...]]:
        context = dict(access.context)
        context |= {
            "g:CurrentTime": (now.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),),
            "g:UserId": (caller.user_id,),
            "g:UserName": (caller.user.name,),
            "g:DomainName": (caller.account_name,),
            "g:ServiceName": (self._service,),
            "g:RequestedRegion": (self._region,),
            # Access keys carry no second factor.
            "g:MFAPresent": ("false",),
        }
        if caller.source_ip is not None:
            context["g:SourceIp"] = (caller.source_ip,)
        return context


def _loggable(context: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    return {
        name: tuple(_cut(value) for value in values[:_LOGGED_VALUES])
        for name, values in sorted(context.items())
    }


def _cut(value: str) -> str:
    if len(value) <= _LOGGED_CHARACTERS:
        return value
    digest = sha256(value.encode("utf-8", "surrogatepass")).hexdigest()
    return f"{value[:32]}... sha256:{digest}"
