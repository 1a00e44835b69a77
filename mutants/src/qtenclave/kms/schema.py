"""Tables of the KMS's database; `migrations` makes them, `store` uses them.

Their names carry the room's, so that one PostgreSQL database can serve KMS, IAM and PKI. Times are
milliseconds since 1970.
"""

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    UniqueConstraint,
)

__all__ = ["ALIAS_CONSTRAINT", "VERSION_TABLE", "key_versions", "keys", "metadata"]

VERSION_TABLE = "kms_alembic_version"
ALIAS_CONSTRAINT = "kms_keys_alias"

metadata = MetaData()

keys = Table(
    "kms_keys",
    metadata,
    Column("key_id", String(36), primary_key=True),
    Column("domain_id", String(64), nullable=False),
    Column("project_id", String(64), nullable=False),
    Column("alias", String(255), nullable=False),
    Column("spec", String(32), nullable=False),
    Column("usage", String(32), nullable=False),
    Column("state", String(1), nullable=False),
    Column("description", String(255), nullable=False),
    Column("origin", String(16), nullable=False),
    Column("enterprise_project_id", String(36), nullable=False),
    Column("created_ms", BigInteger, nullable=False),
    Column("scheduled_deletion_ms", BigInteger),
    Column("version", Integer, nullable=False),
    UniqueConstraint("project_id", "alias", name=ALIAS_CONSTRAINT),
    Index("kms_keys_order", "project_id", "created_ms", "key_id"),
)

key_versions = Table(
    "kms_key_versions",
    metadata,
    Column("key_id", String(36), ForeignKey("kms_keys.key_id"), primary_key=True),
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("sealed", LargeBinary, nullable=False),  # by `material.MasterKey`
    Column("created_ms", BigInteger, nullable=False),
)
