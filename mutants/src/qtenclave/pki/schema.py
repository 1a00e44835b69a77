"""Tables of the PKI's database; `migrations` makes them, `store` uses them.

Times are Unix seconds. A certificate is its DER, a key an encrypted PKCS#8, a token its SHA-256.
"""

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
)

__all__ = ["authorities", "leaves", "metadata", "nodes", "nonces", "tokens"]

metadata = MetaData()

authorities = Table(
    "authorities",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("level", String(16), nullable=False),
    Column("name", String(128), nullable=False),
    Column("issuer_id", Integer, ForeignKey("authorities.id")),
    Column("not_before", BigInteger, nullable=False),
    Column("not_after", BigInteger, nullable=False),
    Column("certificate", LargeBinary, nullable=False),
    Column("private_key", LargeBinary),  # removed when the certificate can issue no more
)

tokens = Table(
    "tokens",
    metadata,
    Column("digest", String(64), primary_key=True),
    Column("instance_id", String(36), nullable=False),
    Column("expires", BigInteger, nullable=False),
    Column("used", BigInteger),
)

nodes = Table(
    "nodes",
    metadata,
    Column("instance_id", String(36), primary_key=True),
    Column("public_key", LargeBinary, nullable=False),
    Column("enrolled", BigInteger, nullable=False),
)

nonces = Table(
    "nonces",
    metadata,
    Column("instance_id", String(36), primary_key=True),
    Column("nonce", String(32), primary_key=True),
    Column("expires", BigInteger, nullable=False, index=True),
)

leaves = Table(
    "leaves",
    metadata,
    Column("serial", String(32), primary_key=True),
    Column("authority_id", Integer, ForeignKey("authorities.id"), nullable=False),
    Column("instance_id", String(36), nullable=False, index=True),
    Column("enclave_id", String(16), nullable=False),
    Column("not_before", BigInteger, nullable=False),
    Column("not_after", BigInteger, nullable=False),
)
