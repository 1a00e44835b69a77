"""Which accelerator, without booting anything; the probe itself is an integration test."""

import json

import pytest

from qtenclave.errors import HostFailure, QtCode
from qtenclave.hypervisor import accelerator
from qtenclave.hypervisor.accelerator import AcceleratorChoice, Verdict, choose_accelerator
from qtenclave.hypervisor.launcher import Launcher
from qtenclave.hypervisor.qemu import Accelerator

KEY = {"boot": "1", "kernel": "2"}


@pytest.fixture
def launcher():
    with Launcher() as running:
        yield running


@pytest.mark.parametrize("choice", [AcceleratorChoice.KVM, AcceleratorChoice.TCG])
def test_an_operator_is_believed(choice, launcher, tmp_path):
    verdict = choose_accelerator(choice, launcher, tmp_path, tmp_path / "verdict")
    assert verdict == Verdict(Accelerator(choice.value), "asked for by the operator")
    assert list(tmp_path.iterdir()) == []


def test_no_device_means_emulation(launcher, tmp_path, monkeypatch):
    monkeypatch.setattr(accelerator, "_KVM_DEVICE", tmp_path / "kvm")
    verdict = choose_accelerator(AcceleratorChoice.AUTO, launcher, tmp_path, tmp_path / "verdict")
    assert verdict.accelerator is Accelerator.TCG
    assert "there is no" in verdict.reason


def test_no_kernel_means_emulation(launcher, tmp_path, monkeypatch):
    (tmp_path / "kvm").touch()
    monkeypatch.setattr(accelerator, "_KVM_DEVICE", tmp_path / "kvm")
    verdict = choose_accelerator(AcceleratorChoice.AUTO, launcher, tmp_path, tmp_path / "verdict")
    assert verdict.accelerator is Accelerator.TCG
    assert "no probe without" in verdict.reason


def test_missing_qemu(launcher, tmp_path, monkeypatch):
    monkeypatch.setattr(accelerator, "QEMU", str(tmp_path / "qemu-system-x86_64"))
    with pytest.raises(HostFailure, match="expected an executable program") as caught:
        choose_accelerator(AcceleratorChoice.TCG, launcher, tmp_path, tmp_path / "verdict")
    assert caught.value.code is QtCode.MISSING_PROGRAM


def test_a_verdict_is_remembered_for_the_same_circumstances(tmp_path):
    memory = tmp_path / "node/verdict"
    verdict = Verdict(Accelerator.KVM, "a probe guest ran")
    accelerator._remember(memory, KEY, verdict)
    assert accelerator._recall(memory, KEY) == verdict
    assert accelerator._recall(memory, {**KEY, "boot": "2"}) is None
    assert [path.name for path in memory.parent.iterdir()] == ["verdict"]


FORGOTTEN = {
    "not JSON": "x",
    "not an object": "[]",
    "no verdict": json.dumps({"key": KEY}),
    "an accelerator that is none": json.dumps({"key": KEY, "accelerator": "x", "reason": ""}),
    "bytes": "\udcff",
}


@pytest.mark.parametrize("reason", FORGOTTEN)
def test_a_damaged_memory_is_no_verdict(reason, tmp_path):
    (tmp_path / "verdict").write_text(FORGOTTEN[reason], errors="surrogateescape")
    assert accelerator._recall(tmp_path / "verdict", KEY) is None
