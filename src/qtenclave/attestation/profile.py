"""What differs between the documents that the verifier knows.

A profile says how long the parts of a document may be, how absent inputs look, and how the issuer
names an instance; every other rule is the same for all. The caller chooses one together with the
roots that go with it: nothing in a document's bytes is ever asked which rules it wants.
"""

import re
from dataclasses import dataclass
from enum import Enum
from typing import Final

__all__ = [
    "NITRO",
    "NITRO_ROOT",
    "PROFILES",
    "QINGTIAN",
    "QINGTIAN_ROOT",
    "Profile",
    "SignatureOrder",
]


class SignatureOrder(Enum):
    """Byte order of the two halves of a document's signature."""

    BIG = "big"
    """What COSE says (RFC 9053) and every library reads."""
    LITTLE = "little"
    """What the product writes."""


@dataclass(frozen=True, slots=True, eq=False)  # there are two, each the one it is
class Profile:
    """The particulars of one issuer's documents.

    Attributes:
        name: How it is chosen, in lower-case letters.
        max_certificate_bytes: Of each certificate, DER.
        cabundle_certificates: Numbers of certificates above the last one that are accepted.
        max_user_data_bytes: Of the input that the enclave chose.
        max_nonce_bytes: Likewise.
        max_public_key_bytes: Likewise.
        public_key_names: Spellings of the field's key; one document has one of them.
        may_leave_out: Inputs that were not given may be null or missing. Otherwise an input that
            was not given is an empty string, and so is a public key.
        signature_orders: How the halves of the signature may be written.
        module_id: Its form; group 1 is the instance.
        common_name: Groups of `module_id` that the name in the last certificate begins with, each
            followed by a dot.
    """

    name: str
    max_certificate_bytes: int
    cabundle_certificates: range
    max_user_data_bytes: int
    max_nonce_bytes: int
    max_public_key_bytes: int
    public_key_names: tuple[str, ...]
    may_leave_out: bool
    signature_orders: tuple[SignatureOrder, ...]
    module_id: re.Pattern[str]
    common_name: tuple[int, ...]


QINGTIAN: Final = Profile(
    name="qingtian",
    max_certificate_bytes=4096,  # QTSM_CERTIFICATE_MAX_SIZE
    cabundle_certificates=range(4, 5),  # root, region, grid, instance
    max_user_data_bytes=512,  # QTSM_USER_DATA_MAX_SIZE
    max_nonce_bytes=512,  # QTSM_NONCE_MAX_SIZE
    max_public_key_bytes=1024,  # QTSM_PUBLIC_KEY_MAX_SIZE
    public_key_names=("public_key", "pubkey"),  # the product's and its manual's spelling
    may_leave_out=False,
    signature_orders=(SignatureOrder.BIG, SignatureOrder.LITTLE),
    module_id=re.compile(
        r"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.enc-[0-9a-f]{8}([0-9a-f]{8})"
    ),
    common_name=(1, 2),
)
"""Documents of QingTian Enclave, and ours.

Source: QingTian Enclave user guide, "Attestation document" (pages 1411, 1412), the public header of
its library for the limits, and a genuine document for what neither says.
"""

NITRO: Final = Profile(
    name="nitro",
    max_certificate_bytes=1024,
    # Genuine ones have four. Each more costs us one signature check, for whoever may ask.
    cabundle_certificates=range(1, 9),
    # The specification says 512 in its text and 1024 in its grammar; readers accept 1024.
    max_user_data_bytes=1024,
    max_nonce_bytes=1024,
    max_public_key_bytes=1024,
    public_key_names=("public_key",),
    may_leave_out=True,
    signature_orders=(SignatureOrder.BIG,),
    module_id=re.compile(r"(i-[0-9a-f]{8,17})-enc[0-9a-f]{1,16}"),
    common_name=(0,),
)
"""Documents of AWS Nitro Enclaves.

Source: aws-nitro-enclaves-nsm-api, "Attestation process", "Syntactical validation" and its CDDL.
"""

PROFILES: Final = {profile.name: profile for profile in (QINGTIAN, NITRO)}

QINGTIAN_ROOT: Final = bytes.fromhex(
    "f23443b4eb52a70719df49bdda0e57bb25f1c04530885dbecdbde241c8c4f581"
)
"""SHA-256 of the product's root certificate, `CN=huaweicloud.qingtian-enclaves`, 2022 to 2052."""

NITRO_ROOT: Final = bytes.fromhex(
    "641a0321a3e244efe456463195d606317ed7cdcc3c1756e09893f3c68f79bb5b"
)
"""SHA-256 of the root certificate of AWS, `CN=aws.nitro-enclaves`, 2019 to 2049."""
