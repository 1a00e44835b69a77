"""The security module: registers, requests, attestation key."""
