"""What an application inside the enclave imports."""
