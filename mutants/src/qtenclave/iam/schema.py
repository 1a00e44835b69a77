"""Tables of the IAM's database; `migrations` makes them, `store` uses them.

Their names carry the room's, so that one PostgreSQL database can serve KMS, IAM and PKI. Times are
milliseconds since 1970.
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

__all__ = [
    "VERSION_TABLE",
    "access_keys",
    "accounts",
    "attachments",
    "metadata",
    "policies",
    "policy_versions",
    "projects",
    "settings",
    "users",
]

VERSION_TABLE = "iam_alembic_version"

metadata = MetaData()

settings = Table(
    "iam_settings",
    metadata,
    Column("name", String(64), primary_key=True),
    Column("value", LargeBinary, nullable=False),
)

accounts = Table(
    "iam_accounts",
    metadata,
    Column("account_id", String(32), primary_key=True),
    Column("name", String(64), nullable=False, unique=True),
    Column("created_ms", BigInteger, nullable=False),
)

projects = Table(
    "iam_projects",
    metadata,
    Column("project_id", String(32), primary_key=True),
    Column("account_id", ForeignKey("iam_accounts.account_id"), nullable=False),
    Column("name", String(64), nullable=False),
    UniqueConstraint("account_id", "name", name="iam_projects_name"),
)

users = Table(
    "iam_users",
    metadata,
    Column("user_id", String(32), primary_key=True),
    Column("account_id", ForeignKey("iam_accounts.account_id"), nullable=False),
    Column("name", String(64), nullable=False),
    Column("description", String(255), nullable=False),
    Column("is_root", Boolean, nullable=False),
    Column("enabled", Boolean, nullable=False),
    Column("created_ms", BigInteger, nullable=False),
    UniqueConstraint("account_id", "name", name="iam_users_name"),
)

access_keys = Table(
    "iam_access_keys",
    metadata,
    Column("access_key", String(128), primary_key=True),
    Column("user_id", ForeignKey("iam_users.user_id"), nullable=False, index=True),
    Column("sealed", LargeBinary, nullable=False),  # the secret key, by `sealed.MasterKey`
    Column("active", Boolean, nullable=False),
    Column("created_ms", BigInteger, nullable=False),
    Column("failures", Integer, nullable=False),  # bad signatures since failures_since_ms
    Column("failures_since_ms", BigInteger, nullable=False),
    Column("locked_until_ms", BigInteger, nullable=False),
)

policies = Table(
    "iam_policies",
    metadata,
    Column("policy_id", String(32), primary_key=True),
    Column("account_id", ForeignKey("iam_accounts.account_id"), nullable=False),
    Column("name", String(128), nullable=False),
    Column("path", String(512), nullable=False),
    Column("description", String(1000), nullable=False),
    Column("default_version", Integer, nullable=False),
    Column("last_version", Integer, nullable=False),  # numbers are never used twice
    Column("created_ms", BigInteger, nullable=False),
    Column("updated_ms", BigInteger, nullable=False),
    UniqueConstraint("account_id", "name", name="iam_policies_name"),
)

policy_versions = Table(
    "iam_policy_versions",
    metadata,
    Column("policy_id", ForeignKey("iam_policies.policy_id"), primary_key=True),
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("document", Text, nullable=False),
    Column("created_ms", BigInteger, nullable=False),
)

attachments = Table(
    "iam_attachments",
    metadata,
    Column("user_id", ForeignKey("iam_users.user_id"), primary_key=True),
    Column("policy_id", ForeignKey("iam_policies.policy_id"), primary_key=True, index=True),
    Column("attached_ms", BigInteger, nullable=False),
)
