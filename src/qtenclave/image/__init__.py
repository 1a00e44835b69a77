"""Container image in, enclave image out."""
