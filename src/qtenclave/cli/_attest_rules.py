"""The verifier's rules in plain words: what a broken one means, and what to do then.

For `qt attest verify --explain`. What a rule demands stands in `qtenclave.attestation.rules`.
"""

from typing import Final

from qtenclave.attestation import Rule

__all__ = ["EXPLANATIONS"]

_ASK_AGAIN: Final = "Ask the enclave for the document again and pass it on byte for byte."
_OTHER_ISSUER: Final = (
    "Compare with `qt attest show`; a chain like this does not come from an issuer that follows"
    " the format, so do not rely on it."
)
_FORGED: Final = "Treat it as forged or damaged, and ask for another over a way you trust more."

EXPLANATIONS: Final[dict[Rule, tuple[str, str]]] = {
    Rule.V01: (
        "The file is empty, or too long to be a document; nothing in it was read.",
        "Check that it is the document itself and not text such as base64 around it.",
    ),
    Rule.V02: (
        "The bytes are no clean CBOR: cut off, followed by more, ambiguous or nested too deep.",
        _ASK_AGAIN,
    ),
    Rule.V03: (
        "It is CBOR, but not the signed envelope that documents come in.",
        "Check that it is an attestation document and not, say, an answer that contains one.",
    ),
    Rule.V04: (
        "The header names another signature algorithm, or says more than the algorithm.",
        "Do not rely on it: an attacker could have chosen what is named there.",
    ),
    Rule.V05: (
        "There is data in the header that no signature covers.",
        "Do not rely on it; genuine documents have none.",
    ),
    Rule.V06: ("The signature has an impossible length.", _ASK_AGAIN),
    Rule.V07: (
        "A field is missing, or there is one more than there should be.",
        "If it comes from AWS Nitro Enclaves, say --profile nitro; otherwise do not rely on it.",
    ),
    Rule.V08: ("The module's name is empty, too long, or cannot be printed.", _OTHER_ISSUER),
    Rule.V09: ("The time of making is no time between 1970 and 9999.", _OTHER_ISSUER),
    Rule.V10: ("The registers were measured under another hash than SHA-384.", _OTHER_ISSUER),
    Rule.V11: ("The list of registers is empty, or one has a wrong number or size.", _OTHER_ISSUER),
    Rule.V12: ("The certificate of the attestation key is empty or too long.", _OTHER_ISSUER),
    Rule.V13: (
        "The chain has another number of certificates than the profile, or one of a wrong size.",
        "Check --profile; otherwise do not rely on it.",
    ),
    Rule.V14: (
        "User data, nonce or public key is no byte string, or too long.",
        "If it comes from AWS Nitro Enclaves, say --profile nitro; otherwise do not rely on it.",
    ),
    Rule.V15: ("A certificate of the chain cannot be read.", _OTHER_ISSUER),
    Rule.V16: (
        "The chain begins with a root that you did not name as trusted.",
        "Check --root: our own is where `qt up` says, and another region has another.",
    ),
    Rule.V17: ("A certificate uses another key or signature than the format has.", _OTHER_ISSUER),
    Rule.V18: ("A certificate was not issued by the one before it.", _FORGED),
    Rule.V19: ("A certificate's signature is not by the one before it.", _FORGED),
    Rule.V20: (
        "A certificate stands above others that may not issue any, or not so many below it.",
        _FORGED,
    ),
    Rule.V21: (
        "The last certificate is not one for an attestation key: it may not sign documents, or it"
        " may issue certificates.",
        _FORGED,
    ),
    Rule.V22: (
        "A certificate restricts its own use in a way that this verifier does not know.",
        _OTHER_ISSUER,
    ),
    Rule.V23: (
        "The document says it was made when one of its certificates was not valid.",
        "Check the clock of the node; if it is right, do not rely on the document.",
    ),
    Rule.V24: (
        "The content was not signed by the attestation key, or was changed afterwards.",
        _FORGED,
    ),
    Rule.V25: (
        "The document was made later than now, by your clock.",
        "Check your clock and the node's; a minute of difference is tolerated.",
    ),
    Rule.V26: (
        "The document is older than you allow, or its certificate has expired since.",
        "Ask the enclave for a fresh one; to judge one that was kept, use --max-age and --at.",
    ),
    Rule.V27: (
        "The document was not made for your question: its nonce is another.",
        "Somebody may have played an old document back. Ask again with a new nonce.",
    ),
    Rule.V28: (
        "The enclave runs in debug mode, in which its host can read everything.",
        "Start it without --debug-mode; --unsafe-accept-debug is for development alone.",
    ),
    Rule.V29: (
        "The enclave runs something else, or somewhere else, than you expect.",
        "Compare with what `qt enclave query-eif` prints for the image that you trust.",
    ),
    Rule.V30: (
        "The key in the document is not the one you are talking to.",
        "Somebody may stand between you and the enclave. End the connection.",
    ),
    Rule.V31: ("The enclave put other user data into the document.", "Do not rely on it."),
    Rule.V32: (
        "The document speaks of another instance or enclave than its certificate was issued for.",
        "A node speaks for somebody else's enclave: do not rely on it.",
    ),
    Rule.V33: (
        "PCR4 belongs to another instance than the one the document names.",
        "A node speaks for somebody else's enclave: do not rely on it.",
    ),
    Rule.V34: (
        "The revocation lists that you gave are stale, not genuine, or not those of this chain.",
        "Fetch them again from where the certificates say.",
    ),
    Rule.V35: (
        "The issuer took a certificate of this chain back.",
        "Do not rely on it; the key behind it may be in other hands.",
    ),
    Rule.V36: (
        "The image was signed with another certificate, or with one that had expired.",
        "Compare PCR8 with `qt enclave query-eif`; sign the image again with a valid certificate.",
    ),
}
"""What it means that a rule is broken, and what to do."""
