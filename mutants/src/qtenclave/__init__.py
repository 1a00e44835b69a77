"""Attested enclaves on any Linux machine, compatible with QingTian Enclave."""

__version__ = "0.1.0"
__all__ = ["__version__"]
