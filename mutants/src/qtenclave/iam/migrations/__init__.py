"""Changes of the IAM's tables, run by Alembic when a store is opened."""
