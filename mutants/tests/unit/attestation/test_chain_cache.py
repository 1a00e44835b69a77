"""Cached chains: the same verdicts as without, within bounds, and time judged every time."""

from datetime import timedelta

import pytest
from document_forge import ISSUED, NONCE, TIMESTAMP, Forge

from qtenclave.attestation import (
    ChainCache,
    MaxAge,
    Nonce,
    RevocationLists,
    Roots,
    RuleBroken,
    chain,
    parse_document,
    verify_document,
)
from qtenclave.errors import InvalidRequest

NOW = TIMESTAMP + timedelta(seconds=1)


@pytest.fixture
def verified(monkeypatch: pytest.MonkeyPatch) -> list[tuple[bytes, ...]]:
    """The chains that were really verified, in order."""
    calls: list[tuple[bytes, ...]] = []
    real = chain.verify_chain

    def spy(certificates, roots):
        calls.append(certificates)
        return real(certificates, roots)

    monkeypatch.setattr(chain, "verify_chain", spy)
    return calls


def judge(document: bytes, roots: Roots, cache: ChainCache, now=NOW, freshness=None, **more):
    claim = parse_document(document)
    return verify_document(claim, roots, now, freshness or Nonce(NONCE), chains=cache, **more)


def broken_rule(*arguments, **more) -> str:
    with pytest.raises(RuleBroken) as caught:
        judge(*arguments, **more)
    return caught.value.rule


def test_a_chain_is_verified_once(forge: Forge, verified) -> None:
    cache = ChainCache()
    one = judge(forge.document(), forge.roots, cache)
    other = judge(forge.document(user_data=b"u"), forge.roots, cache)
    assert len(verified) == 1
    assert one.certificates == other.certificates


def test_other_content_is_another_chain(forge: Forge, verified) -> None:
    """Even the same certificate under a new signature."""
    cache = ChainCache()
    judge(forge.document(), forge.roots, cache)
    judge(forge.document(edits={4: lambda c: c}), forge.roots, cache)
    assert len(set(verified)) == len(verified) == 2


def test_other_roots_are_asked_again(forge: Forge) -> None:
    cache = ChainCache()
    judge(forge.document(), forge.roots, cache)
    assert broken_rule(forge.document(), Roots.of([b"another"]), cache) == "V16"


def test_a_bad_chain_is_never_kept(forge: Forge, verified) -> None:
    cache = ChainCache()
    bad = forge.document(edits={4: lambda c: c.but(usage=None)})
    assert [broken_rule(bad, forge.roots, cache) for _ in range(3)] == ["V21"] * 3
    assert len(verified) == 3


def test_the_signature_of_the_document_is_checked_every_time(forge: Forge) -> None:
    cache = ChainCache()
    document = forge.document()
    judge(document, forge.roots, cache)
    assert broken_rule(document[:-96] + document[-48:] * 2, forge.roots, cache) == "V24"


def test_time_is_judged_every_time(forge: Forge) -> None:
    """A chain that was cached while valid is refused for a document outside of its validity."""
    cache = ChainCache()
    judge(forge.document(), forge.roots, cache)
    late = ISSUED + timedelta(hours=3, seconds=1)
    assert broken_rule(forge.document(timestamp=late), forge.roots, cache, late) == "V23"
    assert broken_rule(forge.document(), forge.roots, cache, late + timedelta(hours=1)) == "V26"
    old = forge.document()
    assert broken_rule(old, forge.roots, cache, late, MaxAge(60)) == "V26"


def test_revocation_is_judged_every_time(forge: Forge) -> None:
    cache = ChainCache()
    document = forge.document()
    judge(document, forge.roots, cache)
    revoked = RevocationLists.of([forge.revocation_list(3, 0x1234)])
    assert broken_rule(document, forge.roots, cache, revocation=revoked) == "V35"


def test_bounded_and_the_oldest_goes_first(forge: Forge, verified) -> None:
    cache = ChainCache(max_chains=2)
    a, b, c = (forge.document(edits={4: lambda c, n=n: c.but(serial=n)}) for n in (1, 2, 3))
    for document in (a, b, a, c, a):
        judge(document, forge.roots, cache)
    assert len(verified) == 3  # b went when c came
    judge(b, forge.roots, cache)
    assert len(verified) == 4


def test_no_room_is_an_error() -> None:
    with pytest.raises(InvalidRequest, match="chain cache: expected room for one chain, got 0"):
        ChainCache(0)
    ChainCache(1)
