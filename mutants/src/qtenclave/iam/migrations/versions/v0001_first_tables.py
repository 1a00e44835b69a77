"""The first tables: accounts, projects, users, access keys, policies, versions, attachments.

The tables stand here in full, not taken from `schema`: a migration never changes, `schema` does.
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_TABLES = (
    "iam_settings",
    "iam_accounts",
    "iam_projects",
    "iam_users",
    "iam_access_keys",
    "iam_policies",
    "iam_policy_versions",
    "iam_attachments",
)


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "iam_settings",
        sa.Column("name", sa.String(64), primary_key=True),
        sa.Column("value", sa.LargeBinary, nullable=False),
    )
    _create_identities()
    _create_policies()


def _create_identities() -> None:
    op.create_table(
        "iam_accounts",
        sa.Column("account_id", sa.String(32), primary_key=True),
        sa.Column("name", sa.String(64), nullable=False, unique=True),
        sa.Column("created_ms", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "iam_projects",
        sa.Column("project_id", sa.String(32), primary_key=True),
        sa.Column(
            "account_id", sa.String(32), sa.ForeignKey("iam_accounts.account_id"), nullable=False
        ),
        sa.Column("name", sa.String(64), nullable=False),
        sa.UniqueConstraint("account_id", "name", name="iam_projects_name"),
    )
    op.create_table(
        "iam_users",
        sa.Column("user_id", sa.String(32), primary_key=True),
        sa.Column(
            "account_id", sa.String(32), sa.ForeignKey("iam_accounts.account_id"), nullable=False
        ),
        sa.Column("name", sa.String(64), nullable=False),
        sa.Column("description", sa.String(255), nullable=False),
        sa.Column("is_root", sa.Boolean, nullable=False),
        sa.Column("enabled", sa.Boolean, nullable=False),
        sa.Column("created_ms", sa.BigInteger, nullable=False),
        sa.UniqueConstraint("account_id", "name", name="iam_users_name"),
    )
    op.create_table(
        "iam_access_keys",
        sa.Column("access_key", sa.String(128), primary_key=True),
        sa.Column(
            "user_id",
            sa.String(32),
            sa.ForeignKey("iam_users.user_id"),
            nullable=False,
            index=True,
        ),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
        sa.Column("active", sa.Boolean, nullable=False),
        sa.Column("created_ms", sa.BigInteger, nullable=False),
        sa.Column("failures", sa.Integer, nullable=False),
        sa.Column("failures_since_ms", sa.BigInteger, nullable=False),
        sa.Column("locked_until_ms", sa.BigInteger, nullable=False),
    )


def _create_policies() -> None:
    op.create_table(
        "iam_policies",
        sa.Column("policy_id", sa.String(32), primary_key=True),
        sa.Column(
            "account_id", sa.String(32), sa.ForeignKey("iam_accounts.account_id"), nullable=False
        ),
        sa.Column("name", sa.String(128), nullable=False),
        sa.Column("path", sa.String(512), nullable=False),
        sa.Column("description", sa.String(1000), nullable=False),
        sa.Column("default_version", sa.Integer, nullable=False),
        sa.Column("last_version", sa.Integer, nullable=False),
        sa.Column("created_ms", sa.BigInteger, nullable=False),
        sa.Column("updated_ms", sa.BigInteger, nullable=False),
        sa.UniqueConstraint("account_id", "name", name="iam_policies_name"),
    )
    op.create_table(
        "iam_policy_versions",
        sa.Column(
            "policy_id", sa.String(32), sa.ForeignKey("iam_policies.policy_id"), primary_key=True
        ),
        sa.Column("version", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("document", sa.Text, nullable=False),
        sa.Column("created_ms", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "iam_attachments",
        sa.Column("user_id", sa.String(32), sa.ForeignKey("iam_users.user_id"), primary_key=True),
        sa.Column(
            "policy_id",
            sa.String(32),
            sa.ForeignKey("iam_policies.policy_id"),
            primary_key=True,
            index=True,
        ),
        sa.Column("attached_ms", sa.BigInteger, nullable=False),
    )


def downgrade() -> None:
    """Remove the tables, and with them every identity."""
    for name in reversed(_TABLES):
        op.drop_table(name)
