"""The rules of the verifier, by number, and the two errors that carry one.

The numbers are public: people quote them, and `docs/reference/attestation-rules.md` explains each.
They are never reused. What a rule says stands here once; how it is checked stands where the number
occurs in `document` (V01 to V14), `chain` (V15 to V23), `revocation` (V34, V35) and `verify`.
"""

from enum import Enum

from qtenclave.errors import MalformedInput, QtCode, Rejected

__all__ = ["MalformedDocument", "Rule", "RuleBroken"]


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


class Rule(Enum):
    """One rule: its number is the name, what it demands the value."""

    V01 = "the document has 1 to 16384 bytes"
    V02 = "each part is one strict CBOR item: no trailing bytes, no duplicate keys, not too deep"
    V03 = "the envelope is a COSE_Sign1 array of four, with tag 18 or without a tag"
    V04 = "the protected header says ECDSA with SHA-384 (-35) and nothing else"
    V05 = "the unprotected header is empty"
    V06 = "the signature has exactly 96 bytes"
    V07 = "the payload is a map of exactly the nine known keys"
    V08 = "module_id is text of 1 to 127 printable ASCII characters"
    V09 = "timestamp is a positive number of milliseconds since 1970"
    V10 = "digest is SHA384"
    V11 = "pcrs lists 1 to 32 registers, numbered 0 to 31, of 48 bytes each"
    V12 = "certificate has 1 to 4096 bytes (Nitro: 1024)"
    V13 = "cabundle holds four certificates of 1 to 4096 bytes (Nitro: one to eight of 1024)"
    V14 = "user_data and nonce have at most 512 bytes, public_key at most 1024 (Nitro: all 1024)"
    V15 = "every certificate is well-formed X.509 version 3 in DER"
    V16 = "the first certificate of cabundle is a pinned root"
    V17 = "every certificate is signed with ECDSA and SHA-384, and its key is on P-384"
    V18 = "every certificate names the one before it as its issuer"
    V19 = "every certificate bears a good signature of the one before it"
    V20 = "every certificate above the last may sign certificates, and as many as follow"
    V21 = "the last certificate may sign documents, and no certificates"
    V22 = "no certificate has an extension that restricts its use in a way not understood here"
    V23 = "every certificate is valid at the document's timestamp, both borders included"
    V24 = "the document bears a good signature of the last certificate's key"
    V25 = "the document is not from the future"
    V26 = "the document is not too old"
    V27 = "the document holds the nonce that was asked for"
    V28 = "the enclave is not in debug mode: PCR0 is not zero"
    V29 = "every expected register is in the document and has the expected value"
    V30 = "the document holds the expected public key"
    V31 = "the document holds the expected user data"
    V32 = "the last certificate names the instance and the enclave of module_id"
    V33 = "PCR4 is zero or the measurement of the instance in module_id"
    V34 = "the revocation lists that are given can be relied on and cover the chain"
    V35 = "no certificate is on a revocation list"
    V36 = "PCR8 is that of the expected signing certificate, valid at the document's timestamp"
mutants_xǁMalformedDocumentǁ__init____mutmut: MutantDict = {}  # type: ignore


class MalformedDocument(MalformedInput):
    """A document, or a certificate in it, does not follow its format.

    Attributes:
        rule: Number of the first rule that was found broken, such as `V07`; see `Rule`.
    """

    @_mutmut_mutated(mutants_xǁMalformedDocumentǁ__init____mutmut)
    def __init__(self, rule: Rule, message: str) -> None:
        super().__init__(message, code=QtCode.NOT_TRUSTED)
        self.rule = rule.name

    def xǁMalformedDocumentǁ__init____mutmut_orig(self, rule: Rule, message: str) -> None:
        super().__init__(message, code=QtCode.NOT_TRUSTED)
        self.rule = rule.name

    def xǁMalformedDocumentǁ__init____mutmut_1(self, rule: Rule, message: str) -> None:
        super().__init__(None, code=QtCode.NOT_TRUSTED)
        self.rule = rule.name

    def xǁMalformedDocumentǁ__init____mutmut_2(self, rule: Rule, message: str) -> None:
        super().__init__(message, code=None)
        self.rule = rule.name

    def xǁMalformedDocumentǁ__init____mutmut_3(self, rule: Rule, message: str) -> None:
        super().__init__(code=QtCode.NOT_TRUSTED)
        self.rule = rule.name

    def xǁMalformedDocumentǁ__init____mutmut_4(self, rule: Rule, message: str) -> None:
        super().__init__(message, )
        self.rule = rule.name

    def xǁMalformedDocumentǁ__init____mutmut_5(self, rule: Rule, message: str) -> None:
        super().__init__(message, code=QtCode.NOT_TRUSTED)
        self.rule = None

mutants_xǁMalformedDocumentǁ__init____mutmut['_mutmut_orig'] = MalformedDocument.xǁMalformedDocumentǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁMalformedDocumentǁ__init____mutmut['xǁMalformedDocumentǁ__init____mutmut_1'] = MalformedDocument.xǁMalformedDocumentǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁMalformedDocumentǁ__init____mutmut['xǁMalformedDocumentǁ__init____mutmut_2'] = MalformedDocument.xǁMalformedDocumentǁ__init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁMalformedDocumentǁ__init____mutmut['xǁMalformedDocumentǁ__init____mutmut_3'] = MalformedDocument.xǁMalformedDocumentǁ__init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁMalformedDocumentǁ__init____mutmut['xǁMalformedDocumentǁ__init____mutmut_4'] = MalformedDocument.xǁMalformedDocumentǁ__init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁMalformedDocumentǁ__init____mutmut['xǁMalformedDocumentǁ__init____mutmut_5'] = MalformedDocument.xǁMalformedDocumentǁ__init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁRuleBrokenǁ__init____mutmut: MutantDict = {}  # type: ignore


class RuleBroken(Rejected):
    """A well-formed document is not trusted, or does not say what was expected.

    Attributes:
        rule: Number of the first rule that was found broken, such as `V07`; see `Rule`.
    """

    @_mutmut_mutated(mutants_xǁRuleBrokenǁ__init____mutmut)
    def __init__(self, rule: Rule, message: str) -> None:
        super().__init__(message, code=QtCode.NOT_TRUSTED)
        self.rule = rule.name

    def xǁRuleBrokenǁ__init____mutmut_orig(self, rule: Rule, message: str) -> None:
        super().__init__(message, code=QtCode.NOT_TRUSTED)
        self.rule = rule.name

    def xǁRuleBrokenǁ__init____mutmut_1(self, rule: Rule, message: str) -> None:
        super().__init__(None, code=QtCode.NOT_TRUSTED)
        self.rule = rule.name

    def xǁRuleBrokenǁ__init____mutmut_2(self, rule: Rule, message: str) -> None:
        super().__init__(message, code=None)
        self.rule = rule.name

    def xǁRuleBrokenǁ__init____mutmut_3(self, rule: Rule, message: str) -> None:
        super().__init__(code=QtCode.NOT_TRUSTED)
        self.rule = rule.name

    def xǁRuleBrokenǁ__init____mutmut_4(self, rule: Rule, message: str) -> None:
        super().__init__(message, )
        self.rule = rule.name

    def xǁRuleBrokenǁ__init____mutmut_5(self, rule: Rule, message: str) -> None:
        super().__init__(message, code=QtCode.NOT_TRUSTED)
        self.rule = None

mutants_xǁRuleBrokenǁ__init____mutmut['_mutmut_orig'] = RuleBroken.xǁRuleBrokenǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁRuleBrokenǁ__init____mutmut['xǁRuleBrokenǁ__init____mutmut_1'] = RuleBroken.xǁRuleBrokenǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁRuleBrokenǁ__init____mutmut['xǁRuleBrokenǁ__init____mutmut_2'] = RuleBroken.xǁRuleBrokenǁ__init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁRuleBrokenǁ__init____mutmut['xǁRuleBrokenǁ__init____mutmut_3'] = RuleBroken.xǁRuleBrokenǁ__init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁRuleBrokenǁ__init____mutmut['xǁRuleBrokenǁ__init____mutmut_4'] = RuleBroken.xǁRuleBrokenǁ__init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁRuleBrokenǁ__init____mutmut['xǁRuleBrokenǁ__init____mutmut_5'] = RuleBroken.xǁRuleBrokenǁ__init____mutmut_5 # type: ignore # mutmut generated
