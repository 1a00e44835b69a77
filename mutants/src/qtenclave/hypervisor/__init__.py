"""Verify, measure, reserve, jail and boot an enclave's virtual machine."""
