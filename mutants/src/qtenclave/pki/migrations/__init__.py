"""Alembic's scripts for the PKI's database; `qtenclave.pki.store` runs them when it opens one."""
