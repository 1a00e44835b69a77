"""The enclave image format: layout, signature, digests."""
