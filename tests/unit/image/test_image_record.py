"""The build record is a statement about one file, and follows the image when that is signed."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from eif_files import encode_eif, write_signing_files

from qtenclave.eif import Measurements
from qtenclave.errors import MalformedInput
from qtenclave.image import describe_image, load_signer, sign_image
from qtenclave.image.record import BuildInputs, build_record, record_path, signed_record

MEASURED = Measurements(b"0" * 48, b"1" * 48, b"2" * 48, b"8" * 48)
INPUTS = BuildInputs(
    "app", "1", {"manifest": "m" * 64}, b"k", b"l", b"i", {"made": "of"}, {"by": "x"}, {"a": "b"}
)


def test_is_a_statement_with_provenance() -> None:
    record = build_record("app.eif", b"s" * 32, MEASURED, INPUTS)
    assert record == build_record("app.eif", b"s" * 32, MEASURED, INPUTS)
    statement = json.loads(record)
    assert statement["_type"] == "https://in-toto.io/Statement/v1"
    assert statement["predicateType"] == "https://slsa.dev/provenance/v1"
    assert statement["subject"] == [
        {
            "name": "app.eif",
            "digest": {"sha256": (b"s" * 32).hex()},
            "annotations": {f"PCR{n}": (f"{n}" * 48).encode().hex() for n in (0, 1, 2, 8)},
        }
    ]
    definition = statement["predicate"]["buildDefinition"]
    assert definition["externalParameters"] == {"image": "app", "version": "1", "a": "b"}
    assert definition["internalParameters"] == {"guest": {"made": "of"}, "root": {"by": "x"}}
    assert len(definition["resolvedDependencies"]) == 4


def edited(change: Callable[[Any], None]) -> bytes:
    statement = json.loads(build_record("app.eif", b"s" * 32, MEASURED, INPUTS))
    change(statement)
    return json.dumps(statement).encode()


OTHERS = {
    "empty": b"",
    "no JSON": b"{",
    "a list": b"[]",
    "deep": b"[" * 100_000,
    "another type": edited(lambda s: s.update(_type="x")),
    "another predicate": edited(lambda s: s.update(predicateType="x")),
    "no subject": edited(lambda s: s.update(subject=[])),
    "two subjects": edited(lambda s: s.update(subject=s["subject"] * 2)),
    "another file": edited(lambda s: s["subject"][0]["digest"].update(sha256="0" * 64)),
    "another PCR0": edited(lambda s: s["subject"][0]["annotations"].update(PCR0="0" * 96)),
    "digest as number": edited(lambda s: s["subject"][0].update(digest=1)),
}


@pytest.mark.parametrize("record", OTHERS.values(), ids=OTHERS.keys())
def test_the_record_of_another_image_is_not_carried_over(record: bytes) -> None:
    with pytest.raises(MalformedInput):
        signed_record(record, b"s" * 32, "app.eif", b"t" * 32, MEASURED)


def test_signing_carries_the_record_over(tmp_path: Path) -> None:
    eif, out = tmp_path / "app.eif", tmp_path / "signed.eif"
    eif.write_bytes(encode_eif())
    before = describe_image(eif)
    pcrs = [bytes.fromhex(str(before[f"PCR{index}"])) for index in (0, 1, 2, 8)]
    sha256 = bytes.fromhex(str(before["FileSHA256"]))
    record_path(eif).write_bytes(build_record("app.eif", sha256, Measurements(*pcrs), INPUTS))
    files = write_signing_files(tmp_path)
    signer = load_signer(files.key, files.certificate)
    for output in (out, eif):
        signed = sign_image(eif, output, signer)
        assert signed.record == record_path(output)
        statement = json.loads(signed.record.read_bytes())
        after = describe_image(output)
        (subject,) = statement["subject"]
        assert subject["name"] == output.name
        assert subject["digest"]["sha256"] == after["FileSHA256"]
        assert subject["annotations"]["PCR8"] == after["PCR8"]
        assert statement["predicate"]["buildDefinition"]["externalParameters"]["image"] == "app"


def test_a_record_that_is_of_no_use_stays_where_it_is(tmp_path: Path) -> None:
    eif = tmp_path / "app.eif"
    eif.write_bytes(encode_eif())
    files = write_signing_files(tmp_path)
    for record in OTHERS.values():
        record_path(eif).write_bytes(record)
        assert sign_image(eif, eif, load_signer(files.key, files.certificate)).record is None
        assert record_path(eif).read_bytes() == record
