"""Keys, cryptographic operations, and the KMS HTTP API."""
