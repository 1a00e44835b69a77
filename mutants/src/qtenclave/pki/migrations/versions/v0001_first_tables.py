"""The first tables: authorities, enrolment tokens, nodes, spent nonces, issued leaves.

The tables stand here in full, not taken from `schema`: a migration never changes, `schema` does.
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "authorities",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("level", sa.String(16), nullable=False),
        sa.Column("name", sa.String(128), nullable=False),
        sa.Column("issuer_id", sa.Integer, sa.ForeignKey("authorities.id")),
        sa.Column("not_before", sa.BigInteger, nullable=False),
        sa.Column("not_after", sa.BigInteger, nullable=False),
        sa.Column("certificate", sa.LargeBinary, nullable=False),
        sa.Column("private_key", sa.LargeBinary),
    )
    op.create_table(
        "tokens",
        sa.Column("digest", sa.String(64), primary_key=True),
        sa.Column("instance_id", sa.String(36), nullable=False),
        sa.Column("expires", sa.BigInteger, nullable=False),
        sa.Column("used", sa.BigInteger),
    )
    op.create_table(
        "nodes",
        sa.Column("instance_id", sa.String(36), primary_key=True),
        sa.Column("public_key", sa.LargeBinary, nullable=False),
        sa.Column("enrolled", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "nonces",
        sa.Column("instance_id", sa.String(36), primary_key=True),
        sa.Column("nonce", sa.String(32), primary_key=True),
        sa.Column("expires", sa.BigInteger, nullable=False, index=True),
    )
    op.create_table(
        "leaves",
        sa.Column("serial", sa.String(32), primary_key=True),
        sa.Column("authority_id", sa.Integer, sa.ForeignKey("authorities.id"), nullable=False),
        sa.Column("instance_id", sa.String(36), nullable=False, index=True),
        sa.Column("enclave_id", sa.String(16), nullable=False),
        sa.Column("not_before", sa.BigInteger, nullable=False),
        sa.Column("not_after", sa.BigInteger, nullable=False),
    )


def downgrade() -> None:
    """Remove the tables, and with them every authority."""
    for table in ("leaves", "nonces", "nodes", "tokens", "authorities"):
        op.drop_table(table)
