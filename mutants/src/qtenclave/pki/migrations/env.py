"""What Alembic runs: the connection, with a transaction open, comes from `store`."""

from alembic import context

from qtenclave.pki.schema import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
context.run_migrations()
