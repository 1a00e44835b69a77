"""Makes documents and chains, good ones and ones with a chosen fault."""

import dataclasses
import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import cbor2
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA384, HashAlgorithm
from cryptography.hazmat.primitives.serialization import Encoding

from qtenclave.attestation import (
    NITRO,
    DocumentTemplate,
    Roots,
    SignatureOrder,
    assemble,
    signed_bytes,
)
from qtenclave.pcr import PcrBank

__all__ = [
    "CA_USAGE",
    "INSTANCE",
    "ISSUED",
    "LEAF_USAGE",
    "MODULE_ID",
    "NITRO_INSTANCE",
    "NITRO_MODULE_ID",
    "NONCE",
    "TIMESTAMP",
    "Edits",
    "Forge",
    "NitroForge",
    "Spec",
    "name",
    "usage",
]

INSTANCE = "4662b7a3-7898-46c9-a6c5-20e9025e50bc"
MODULE_ID = f"{INSTANCE}.enc-37d1e07b3da3c427"
NITRO_INSTANCE = "i-0123456789abcdef0"
NITRO_MODULE_ID = f"{NITRO_INSTANCE}-enc0123456789abcdef"
ISSUED = datetime(2026, 7, 20, 11, 21, 28, tzinfo=UTC)
TIMESTAMP = datetime(2026, 7, 20, 11, 23, 26, 196000, tzinfo=UTC)
NONCE = bytes(range(32))


def name(common_name: str) -> x509.Name:
    parts = ("C", "CN"), ("ST", "Guizhou"), ("L", "Guiyang"), ("O", "QTEnclave"), ("OU", "Region")
    return x509.Name(
        [
            x509.NameAttribute(x509.NameOID.COUNTRY_NAME, parts[0][1]),
            x509.NameAttribute(x509.NameOID.STATE_OR_PROVINCE_NAME, parts[1][1]),
            x509.NameAttribute(x509.NameOID.LOCALITY_NAME, parts[2][1]),
            x509.NameAttribute(x509.NameOID.ORGANIZATION_NAME, parts[3][1]),
            x509.NameAttribute(x509.NameOID.ORGANIZATIONAL_UNIT_NAME, parts[4][1]),
            x509.NameAttribute(x509.NameOID.COMMON_NAME, common_name),
        ]
    )


def usage(*names: str) -> x509.KeyUsage:
    every = (
        "digital_signature",
        "content_commitment",
        "key_encipherment",
        "data_encipherment",
        "key_agreement",
        "key_cert_sign",
        "crl_sign",
        "encipher_only",
        "decipher_only",
    )
    return x509.KeyUsage(**{one: one in names for one in every})


CA_USAGE = usage("digital_signature", "key_cert_sign", "crl_sign")
LEAF_USAGE = usage("digital_signature", "content_commitment")
CA = x509.BasicConstraints(ca=True, path_length=None)


@dataclass(frozen=True)
class Spec:
    """One certificate to make."""

    subject: x509.Name
    issuer: x509.Name
    key: ec.EllipticCurvePrivateKey
    signer: ec.EllipticCurvePrivateKey
    lifetime: timedelta
    not_before: datetime = ISSUED
    serial: int = 0x1234
    constraints: x509.BasicConstraints | None = CA
    usage: x509.KeyUsage | None = CA_USAGE
    own_key_id: bool = True
    issuer_key: ec.EllipticCurvePrivateKey | None = None
    extra: tuple[tuple[x509.ExtensionType, bool], ...] = ()
    hash: HashAlgorithm = field(default_factory=SHA384)
    patch: Callable[[bytes], bytes] = lambda der: der

    def build(self) -> bytes:
        builder = (
            x509.CertificateBuilder()
            .subject_name(self.subject)
            .issuer_name(self.issuer)
            .public_key(self.key.public_key())
            .serial_number(self.serial)
            .not_valid_before(self.not_before)
            .not_valid_after(self.not_before + self.lifetime)
        )
        if self.constraints is not None:
            builder = builder.add_extension(self.constraints, critical=True)
        if self.usage is not None:
            builder = builder.add_extension(self.usage, critical=True)
        if self.own_key_id:
            identifier = x509.SubjectKeyIdentifier.from_public_key(self.key.public_key())
            builder = builder.add_extension(identifier, critical=False)
        above = (self.issuer_key or self.signer).public_key()
        identifier = x509.AuthorityKeyIdentifier.from_issuer_public_key(above)
        builder = builder.add_extension(identifier, critical=False)
        for extension, critical in self.extra:
            builder = builder.add_extension(extension, critical=critical)
        return self.patch(builder.sign(self.signer, self.hash).public_bytes(Encoding.DER))

    def but(self, **changes: object) -> "Spec":
        return dataclasses.replace(self, **changes)


Edits = Mapping[int, Callable[[Spec], Spec]]


class Forge:
    """A region of its own: root, region, grid, instance and leaf keys."""

    common_names = (
        "qtenclave.enclaves",
        "local-1.qtenclave.enclaves",
        "grid001.local-1.qtenclave.enclaves",
        f"{INSTANCE}.local-1",
        f"{INSTANCE}.3da3c427.local-1",
    )
    path_lengths: tuple[int | None, ...] = (None, 3, 2, 1, None)

    def __init__(self, issued: datetime = ISSUED) -> None:
        self.issued = issued
        self.keys = [ec.generate_private_key(ec.SECP384R1()) for _ in range(5)]
        self.bank = PcrBank.zero().extend(0, b"image").extend(4, INSTANCE.encode())
        self.signer = self.signing_certificate(issued)
        self.bank = self.bank.extend(8, hashlib.sha384(self.signer).digest())
        self.cabundle, self.leaf = self.chain({0: lambda root: root})
        self.roots = Roots.of([self.cabundle[0]])

    @staticmethod
    def signing_certificate(
        not_before: datetime = ISSUED, lifetime: timedelta = timedelta(days=365)
    ) -> bytes:
        """Return a certificate that signs images; it is under no root."""
        key = ec.generate_private_key(ec.SECP384R1())
        subject = name("image signer")
        return Spec(subject, subject, key, key, lifetime, not_before, constraints=None).build()

    def specs(self) -> list[Spec]:
        names = [name(common_name) for common_name in self.common_names]
        lifetimes = [timedelta(days=30 * 365), timedelta(days=20), timedelta(days=6)]
        lifetimes += [timedelta(hours=24), timedelta(hours=3)]
        specs = []
        for i in range(5):
            above = max(i - 1, 0)
            specs.append(
                Spec(
                    subject=names[i],
                    issuer=names[above],
                    key=self.keys[i],
                    signer=self.keys[above],
                    lifetime=lifetimes[i],
                    not_before=self.issued,
                    constraints=x509.BasicConstraints(ca=i < 4, path_length=self.path_lengths[i]),
                    usage=CA_USAGE if i < 4 else LEAF_USAGE,
                    own_key_id=i < 4,
                )
            )
        return specs

    def chain(self, edits: Edits | None = None) -> tuple[tuple[bytes, ...], bytes]:
        specs = self.specs()
        for i, edit in (edits or {}).items():
            specs[i] = edit(specs[i])
        ders = [spec.build() for spec in specs]
        if 0 not in (edits or {}):
            ders[0] = self.cabundle[0]  # the pinned one: another signature makes another root
        return tuple(ders[:4]), ders[4]

    def document(
        self,
        *,
        edits: Edits | None = None,
        chain: tuple[tuple[bytes, ...], bytes] | None = None,
        bank: PcrBank | None = None,
        timestamp: datetime = TIMESTAMP,
        order: SignatureOrder = SignatureOrder.BIG,
        signer: ec.EllipticCurvePrivateKey | None = None,
        module_id: str = MODULE_ID,
        **inputs: bytes,
    ) -> bytes:
        made = self.chain(edits) if edits else (self.cabundle, self.leaf)
        cabundle, leaf = chain or made
        template = DocumentTemplate(module_id, bank or self.bank, leaf, cabundle)
        milliseconds = round(timestamp.timestamp() * 1000)
        payload = template.payload(milliseconds, **{"nonce": NONCE, **inputs})
        return assemble(payload, *self.sign(signed_bytes(payload), signer), order)

    def revocation_list(
        self,
        level: int,
        *serials: int,
        issued: datetime = ISSUED,
        lifetime: timedelta = timedelta(days=1),
        signer: ec.EllipticCurvePrivateKey | None = None,
        issuer: x509.Name | None = None,
        authority: ec.EllipticCurvePublicKey | None = None,
        extra: tuple[tuple[x509.ExtensionType, bool], ...] = (),
        algorithm: HashAlgorithm | None = None,
    ) -> bytes:
        """Return the list by the authority at `level` (0 is the root) of revoked serial numbers."""
        key = self.keys[level]
        builder = (
            x509.CertificateRevocationListBuilder()
            .issuer_name(issuer or self.specs()[level].subject)
            .last_update(issued)
            .next_update(issued + lifetime)
        )
        identifier = x509.AuthorityKeyIdentifier.from_issuer_public_key(
            authority or key.public_key()
        )
        for extension, critical in ((identifier, False), *extra):
            builder = builder.add_extension(extension, critical=critical)
        for serial in serials:
            entry = x509.RevokedCertificateBuilder().serial_number(serial).revocation_date(issued)
            builder = builder.add_revoked_certificate(entry.build())
        return builder.sign(signer or key, algorithm or SHA384()).public_bytes(Encoding.DER)

    def sign(
        self, message: bytes, signer: ec.EllipticCurvePrivateKey | None = None
    ) -> tuple[int, int]:
        return decode_dss_signature((signer or self.keys[4]).sign(message, ec.ECDSA(SHA384())))


class NitroForge(Forge):
    """The same in the shape of AWS Nitro Enclaves: its names, path lengths and documents.

    Source: aws-nitro-enclaves-nsm-api, "Attestation process"; the genuine documents that public
    readers show have the short protected header, a map of indefinite length and nulls.
    """

    common_names = (
        "aws.nitro-enclaves",
        "0123456789abcdef.local-1.aws.nitro-enclaves",
        "fedcba9876543210.zonal.local-1.aws.nitro-enclaves",
        f"{NITRO_INSTANCE}.local-1.aws.nitro-enclaves",
        f"{NITRO_MODULE_ID}.local-1.aws",
    )
    path_lengths = (None, 2, 1, 0, None)

    def __init__(self, issued: datetime = ISSUED) -> None:
        super().__init__(issued)
        self.bank = PcrBank.zero().extend(0, b"image").extend(4, NITRO_INSTANCE.encode())
        self.roots = Roots.of([self.cabundle[0]], NITRO)

    def fields(
        self, chain: tuple[tuple[bytes, ...], bytes], **changes: object
    ) -> dict[str, object]:
        """Return the payload's map; a value of `...` takes the key away."""
        cabundle, leaf = chain
        every = {
            "module_id": NITRO_MODULE_ID,
            "digest": "SHA384",
            "timestamp": round(TIMESTAMP.timestamp() * 1000),
            "pcrs": dict(enumerate(self.bank.values[:16])),
            "certificate": leaf,
            "cabundle": list(cabundle),
            "public_key": None,
            "user_data": None,
            "nonce": NONCE,
            **changes,
        }
        return {key: value for key, value in every.items() if value is not ...}

    def nitro_document(
        self,
        *,
        edits: Edits | None = None,
        indefinite: bool = True,
        protected: bytes = bytes.fromhex("a1013822"),
        unprotected: Mapping[object, object] | None = None,
        order: SignatureOrder = SignatureOrder.BIG,
        **changes: object,
    ) -> bytes:
        """Return a signed document with some fields changed."""
        chain = self.chain(edits) if edits else (self.cabundle, self.leaf)
        fields = self.fields(chain, **changes)
        payload = cbor2.dumps(fields)
        if indefinite:
            entries = (cbor2.dumps(key) + cbor2.dumps(value) for key, value in fields.items())
            payload = b"\xbf" + b"".join(entries) + b"\xff"
        halves = self.sign(signed_bytes(payload, protected))
        signature = b"".join(half.to_bytes(48, order.value) for half in halves)
        return cbor2.dumps([protected, dict(unprotected or {}), payload, signature])
