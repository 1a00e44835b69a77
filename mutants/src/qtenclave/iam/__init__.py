"""Identities, credentials, request signing, and the IAM HTTP API.

Nothing is re-exported: `signing` is imported inside enclaves, where the packages that the store and
the service need do not exist.
"""

__all__: list[str] = []
