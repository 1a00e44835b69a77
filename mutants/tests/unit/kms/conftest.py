"""Attestation documents of a test PKI, good ones and ones with a chosen fault."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA384
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from qtenclave.attestation import DocumentTemplate, Roots, assemble, signed_bytes
from qtenclave.pcr import PcrBank
from qtenclave.pki import hierarchy
from qtenclave.pki.hierarchy import Issuer, Level

INSTANCE = "4662b7a3-7898-46c9-a6c5-20e9025e50bc"
ENCLAVE = "37d1e07b3da3c427"
REGION = "local-1"
NOW = datetime(2026, 7, 20, 11, 23, 26, tzinfo=UTC)


def public_der(key: rsa.RSAPrivateKey) -> bytes:
    return key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)


class Enclave:
    """An enclave's security module under a hierarchy of its own."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self.clock = clock
        # Documents may be some minutes old, and were made under valid certificates all the same.
        now = clock() - timedelta(minutes=10)
        key = ec.generate_private_key(ec.SECP384R1())
        root = hierarchy.issue_root(key, 1 << 72, now)
        issuer = Issuer(Level.ROOT, root, key)
        chain = [root]
        for level, name in (
            (Level.REGION, REGION),
            (Level.GRID, f"grid001.{REGION}"),
            (Level.INSTANCE, f"{INSTANCE}.{REGION}"),
        ):
            key = ec.generate_private_key(ec.SECP384R1())
            made = hierarchy.issue_authority(issuer, name, key.public_key(), 1 << 72, now)
            issuer = Issuer(level, made, key)
            chain.append(made)
        self._key = ec.generate_private_key(ec.SECP384R1())
        self._leaf = hierarchy.issue_leaf(
            issuer,
            instance_id=INSTANCE,
            enclave_id=ENCLAVE,
            region=REGION,
            public_key=self._key.public_key(),
            serial=1 << 120,
            now=now,
        )
        self._chain = tuple(certificate.public_bytes(Encoding.DER) for certificate in chain)
        self.root_pem = root.public_bytes(Encoding.PEM)
        self.roots = Roots.from_pem(self.root_pem)

    def document(
        self,
        *,
        image: bytes | None = b"image",
        signer: bytes | None = b"signer",
        public_key: bytes = b"",
        age_s: float = 1,
    ) -> bytes:
        """Return a document; without image and signer one of debug mode."""
        bank = PcrBank.zero()
        for index, data in ((0, image), (8, signer)):
            if data is not None:
                bank = bank.extend(index, data)
        template = DocumentTemplate(
            f"{INSTANCE}.enc-{ENCLAVE}", bank, self._leaf.public_bytes(Encoding.DER), self._chain
        )
        made = self.clock() - timedelta(seconds=age_s)
        payload = template.payload(int(made.timestamp() * 1000), public_key=public_key)
        signature = self._key.sign(signed_bytes(payload), ec.ECDSA(SHA384()))
        return assemble(payload, *decode_dss_signature(signature))

    @staticmethod
    def pcr(data: bytes) -> str:
        """Return the register that `data` was measured into, in hexadecimal."""
        return PcrBank.zero().extend(0, data).values[0].hex()


@pytest.fixture(scope="session")
def enclave() -> Enclave:
    return Enclave(lambda: NOW)


@pytest.fixture(scope="session")
def other_enclave() -> Enclave:
    return Enclave(lambda: NOW)


@pytest.fixture(scope="session")
def recipient_key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65537, 2048)
