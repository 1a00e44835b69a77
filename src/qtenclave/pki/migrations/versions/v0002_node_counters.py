"""A counter per node instead of nonces: it shows a copied state however late the copy is used."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the counter; nodes that enrolled before start to count at zero."""
    with op.batch_alter_table("nodes") as nodes:
        nodes.add_column(sa.Column("counter", sa.BigInteger, nullable=False, server_default="0"))
        nodes.add_column(
            sa.Column("counter_seen", sa.BigInteger, nullable=False, server_default="1")
        )
        nodes.add_column(sa.Column("copied", sa.BigInteger))
    op.drop_table("nonces")


def downgrade() -> None:
    """Bring the nonces back, none of them spent."""
    op.create_table(
        "nonces",
        sa.Column("instance_id", sa.String(36), primary_key=True),
        sa.Column("nonce", sa.String(32), primary_key=True),
        sa.Column("expires", sa.BigInteger, nullable=False, index=True),
    )
    with op.batch_alter_table("nodes") as nodes:
        for name in ("copied", "counter_seen", "counter"):
            nodes.drop_column(name)
