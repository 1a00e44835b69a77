"""The attestation document: encode, parse, verify, and seal to an attested key."""
