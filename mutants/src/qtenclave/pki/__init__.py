"""The attestation certificate hierarchy and who may enrol."""
