"""Alembic's scripts for the KMS's tables; `qtenclave.kms.store` runs them when it opens one."""
