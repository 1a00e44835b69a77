"""Identities, credentials, request signing, and the IAM HTTP API."""
