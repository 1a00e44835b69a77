"""What Alembic runs: the connection, with a transaction open, comes from `store`."""

from alembic import context

from qtenclave.kms.schema import VERSION_TABLE, metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    version_table=VERSION_TABLE,
)
context.run_migrations()
