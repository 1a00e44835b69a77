"""All SQL of the PKI: authorities, enrolment, spent nonces and issued leaves.

Every public method is one transaction, and on SQLite every transaction takes the write lock when
it begins: two processes that find an authority missing make it one after the other, and the second
finds the first one's.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

import sqlalchemy as sa
from cryptography import x509
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec
from sqlalchemy.exc import IntegrityError

from qtenclave.database import Database, open_database
from qtenclave.errors import HostFailure, Rejected
from qtenclave.files import read_secret
from qtenclave.pki import hierarchy
from qtenclave.pki.hierarchy import Issuer, Level
from qtenclave.pki.requests import WINDOW_S
from qtenclave.pki.schema import authorities, leaves, nodes, nonces, tokens

__all__ = [
    "TOKEN_LIFETIME",
    "IssuedChain",
    "Store",
    "create_enrolment_token",
    "open_store",
    "root_certificate",
]

TOKEN_LIFETIME = timedelta(minutes=10)

_MIN_PASSPHRASE_BYTES = 16


@dataclass(frozen=True, slots=True)
class IssuedChain:
    """A leaf certificate and its issuers, root first; all DER."""

    certificate: bytes
    cabundle: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class _Authority:
    """A row of `authorities`: an issuer with its database id."""

    id: int
    issuer: Issuer


class Store:
    """The PKI's database and the passphrase of the keys in it; made by `open_store`."""

    def __init__(
        self, database: Database, passphrase: bytes, region: str, crl_url: str | None
    ) -> None:
        self._database = database
        self._passphrase = passphrase
        self._region = hierarchy.check_region(region)
        self._crl_url = crl_url

    def close(self) -> None:
        """Close the database connections."""
        self._database.close()

    def prepare(self, now: datetime) -> None:
        """Bring the tables up to date and make root, region and grid where they are missing.

        Raises:
            HostFailure: The database or the passphrase cannot be used.
        """
        with self._database.write() as connection:
            self._database.migrate(connection, Path(__file__).with_name("migrations"))
            self._grid(connection, now)

    def root_pem(self, now: datetime) -> bytes:
        """Return the root certificate, the one thing that verifiers pin."""
        with self._database.write() as connection:
            root = self._authority(connection, Level.ROOT, "", now)
        return root.issuer.certificate.public_bytes(serialization.Encoding.PEM)

    def add_token(self, token: str, instance_id: str, now: datetime) -> None:
        """Remember an enrolment token, by its digest alone."""
        with self._database.write() as connection:
            connection.execute(
                tokens.insert().values(
                    digest=_digest(token),
                    instance_id=hierarchy.check_instance_id(instance_id),
                    expires=_seconds(now + TOKEN_LIFETIME),
                )
            )

    def enrol(self, token: str, instance_id: str, public_key: bytes, now: datetime) -> None:
        """Spend a token and take the node's key as the only one of its instance from now on.

        Args:
            token: As `add_token` got it.
            instance_id: What the node says it is; the token must have been made for it.
            public_key: SubjectPublicKeyInfo, already checked.
            now: Aware UTC time.

        Raises:
            Rejected: The token is unknown, spent, expired or another instance's.
        """
        with self._database.write() as connection:
            spent = connection.execute(
                tokens.update()
                .where(
                    tokens.c.digest == _digest(token),
                    tokens.c.instance_id == instance_id,
                    tokens.c.used.is_(None),
                    tokens.c.expires > _seconds(now),
                )
                .values(used=_seconds(now))
            )
            if spent.rowcount != 1:
                # One answer for all four reasons: it must not help to guess.
                raise Rejected("enrolment token: expected an unused one of this instance, got none")
            connection.execute(nodes.delete().where(nodes.c.instance_id == instance_id))
            connection.execute(
                nodes.insert().values(
                    instance_id=instance_id, public_key=public_key, enrolled=_seconds(now)
                )
            )
            connection.execute(tokens.delete().where(tokens.c.expires <= _seconds(now)))

    def node_key(self, instance_id: str) -> bytes:
        """Return the key that a node enrolled with, as SubjectPublicKeyInfo.

        Raises:
            Rejected: No node is enrolled for the instance.
        """
        with self._database.write() as connection:
            key = connection.scalar(
                sa.select(nodes.c.public_key).where(nodes.c.instance_id == instance_id)
            )
        if key is None:
            raise Rejected("node: expected an enrolled one, got an unknown instance")
        return bytes(key)

    def spend_nonce(self, instance_id: str, nonce: str, now: datetime) -> None:
        """Remember the nonce of a request whose signature was found good.

        Raises:
            Rejected: It was spent before: the request is a replay.
        """
        with self._database.write() as connection:
            connection.execute(nonces.delete().where(nonces.c.expires < _seconds(now)))
            try:
                # The window reaches both sides of now: a request from a fast clock stays
                # acceptable for twice its width.
                connection.execute(
                    nonces.insert().values(
                        instance_id=instance_id,
                        nonce=nonce,
                        expires=_seconds(now) + 2 * WINDOW_S,
                    )
                )
            except IntegrityError as error:
                raise Rejected("request nonce: expected a new one, got one used before") from error

    def issue_leaf(
        self,
        instance_id: str,
        enclave_id: str,
        public_key: ec.EllipticCurvePublicKey,
        now: datetime,
    ) -> IssuedChain:
        """Certify an attestation key under the instance's authority, renewed where needed."""
        serial = hierarchy.serial_from(secrets.token_bytes(Level.LEAF.serial_bytes))
        with self._database.write() as connection:
            instance = self._authority(connection, Level.INSTANCE, instance_id, now)
            leaf = hierarchy.issue_leaf(
                instance.issuer,
                instance_id=instance_id,
                enclave_id=enclave_id,
                region=self._region,
                public_key=public_key,
                serial=serial,
                now=now,
            )
            connection.execute(
                leaves.insert().values(
                    serial=f"{serial:032x}",
                    authority_id=instance.id,
                    instance_id=instance_id,
                    enclave_id=enclave_id,
                    not_before=_seconds(leaf.not_valid_before_utc),
                    not_after=_seconds(leaf.not_valid_after_utc),
                )
            )
            bundle = _chain(connection, instance.id)
        return IssuedChain(leaf.public_bytes(serialization.Encoding.DER), bundle)

    def _grid(self, connection: sa.Connection, now: datetime) -> _Authority:
        return self._authority(connection, Level.GRID, hierarchy.GRID_ID, now)

    def _authority(
        self, connection: sa.Connection, level: Level, name: str, now: datetime
    ) -> _Authority:
        """Return the newest authority of that name that can issue, made if there is none."""
        rows = connection.execute(
            sa.select(authorities)
            .where(authorities.c.level == level.label, authorities.c.name == name)
            .where(authorities.c.private_key.is_not(None))
            .order_by(authorities.c.not_after.desc(), authorities.c.id.desc())
        )
        found = rows.all()
        for row in found:
            certificate = x509.load_der_x509_certificate(row.certificate)
            if hierarchy.can_issue(certificate, level, now):
                return _Authority(row.id, Issuer(level, certificate, self._open(row.private_key)))
        if level is Level.ROOT and found:
            # Verifiers have pinned this root: a clock that is wrong must not make another one.
            raise HostFailure(f"root certificate: expected a time within its life, got {now}")
        return self._make_authority(connection, level, name, now)

    def _make_authority(
        self, connection: sa.Connection, level: Level, name: str, now: datetime
    ) -> _Authority:
        key = ec.generate_private_key(ec.SECP384R1())
        serial = hierarchy.serial_from(secrets.token_bytes(level.serial_bytes))
        above: _Authority | None = None
        if level is Level.ROOT:
            certificate = hierarchy.issue_root(key, serial, now)
        else:
            above, common_name = self._above(connection, level, name, now)
            certificate = hierarchy.issue_authority(
                above.issuer,
                common_name,
                key.public_key(),
                serial,
                now,
                crl_url=self._crl_url,
            )
        end = _seconds(certificate.not_valid_after_utc)
        connection.execute(
            authorities.update()
            .where(authorities.c.not_after <= _seconds(now), authorities.c.level != "root")
            .values(private_key=None)
        )
        made = connection.execute(
            authorities.insert()
            .values(
                level=level.label,
                name=name,
                issuer_id=above.id if above else None,
                not_before=_seconds(certificate.not_valid_before_utc),
                not_after=end,
                certificate=certificate.public_bytes(serialization.Encoding.DER),
                private_key=self._seal(key),
            )
            .returning(authorities.c.id)
        )
        return _Authority(made.scalar_one(), Issuer(level, certificate, key))

    def _above(
        self, connection: sa.Connection, level: Level, name: str, now: datetime
    ) -> tuple[_Authority, str]:
        """Return the issuer for a new authority, and the authority's common name."""
        if level is Level.REGION:
            return self._authority(connection, Level.ROOT, "", now), self._region
        if level is Level.GRID:
            region = self._authority(connection, Level.REGION, self._region, now)
            return region, f"{name}.{self._region}"
        return self._grid(connection, now), f"{name}.{self._region}"

    def _seal(self, key: ec.EllipticCurvePrivateKey) -> bytes:
        return key.private_bytes(
            serialization.Encoding.DER,
            serialization.PrivateFormat.PKCS8,
            serialization.BestAvailableEncryption(self._passphrase),
        )

    def _open(self, sealed: bytes) -> ec.EllipticCurvePrivateKey:
        try:
            key = serialization.load_der_private_key(sealed, self._passphrase)
        except ValueError as error:
            raise HostFailure(
                "PKI keys: expected the passphrase that they were sealed with, got another"
            ) from error
        if not isinstance(key, ec.EllipticCurvePrivateKey):
            raise HostFailure("PKI keys: expected P-384 keys, got another kind")
        return key


def open_store(
    url: str,
    passphrase_file: Path,
    region: str,
    *,
    crl_url: str | None = None,
    now: datetime | None = None,
) -> Store:
    """Open the PKI's database, made with root, region and grid when it is new.

    Args:
        url: SQLAlchemy URL.
        passphrase_file: Seals the keys; mode 0600, at least 16 bytes, white space at its ends
            left out.
        region: Region id, for example "local-1".
        crl_url: Where the region's revocation list is published, if it is.
        now: For tests; otherwise the clock.

    Raises:
        InvalidRequest: The region cannot stand in a certificate's name.
        HostFailure: The database or the passphrase file cannot be used.
    """
    passphrase = read_secret(passphrase_file).strip()
    if len(passphrase) < _MIN_PASSPHRASE_BYTES:
        raise HostFailure(
            f"{passphrase_file}: expected a passphrase of at least {_MIN_PASSPHRASE_BYTES} bytes, "
            "got a shorter one"
        )
    store = Store(open_database(url, "PKI"), passphrase, region, crl_url)
    try:
        store.prepare(now or datetime.now(UTC))
    except BaseException:
        store.close()
        raise
    return store


def create_enrolment_token(store: Store, instance_id: str, now: datetime) -> str:
    """Make a token with which one node can enrol for `instance_id`, once, within ten minutes.

    This is the administrator's act: whoever may call it decides which machine is which instance.
    """
    token = secrets.token_urlsafe(32)
    store.add_token(token, instance_id, now)
    return token


def root_certificate(store: Store) -> bytes:
    """Return the root certificate as PEM."""
    return store.root_pem(datetime.now(UTC))


def _chain(connection: sa.Connection, authority_id: int) -> tuple[bytes, ...]:
    """Return the certificates from the root down to one authority."""
    chain: list[bytes] = []
    following: int | None = authority_id
    while following is not None:
        row = connection.execute(
            sa.select(authorities.c.certificate, authorities.c.issuer_id).where(
                authorities.c.id == following
            )
        ).one()
        chain.append(bytes(row.certificate))
        following = row.issuer_id
    return tuple(reversed(chain))


def _digest(token: str) -> str:
    # The token has 256 random bits: there is nothing that a slow hash would protect.
    return sha256(token.encode()).hexdigest()


def _seconds(time: datetime) -> int:
    return int(time.timestamp())
