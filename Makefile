# The commands of a checkout. Each may be repeated; each does what it needs first.
SHELL := /bin/sh
MAKEFLAGS += --no-print-directory
BIN := .venv/bin
NAME ?=

.PHONY: help setup guests demo test conformance check bench lock clean mutation

help: ## list the commands
	@sed -n 's/^\([a-z]*\):.*## /  make \1\t/p' Makefile

setup: ## install what is missing, make .venv, build the guest kernel
	@scripts/setup

demo: setup ## run the main job and show it
	@$(BIN)/python examples/card-vault/demo.py

guests: setup ## build the kernels and inits of all architectures and profiles
	@$(BIN)/python guest/build.py --all --output .venv/share/qtenclave/guest

test: guests ## run all tests
	@QT_NOTHING_MISSING=1 $(BIN)/python -m pytest -q -n 2 --dist loadfile --durations 10

conformance: setup ## hold ours against programs of others, which are built first
	@$(BIN)/python -m pytest -q tests/conformance

mutation: setup ## change the verifier's code everywhere; the tests must notice (an hour)
	@$(BIN)/python scripts/mutation

check: setup ## format, lint, strict types, import contract
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-cache

bench: setup ## measure the figures; NAME=... for one alone
	@$(BIN)/python -m benchmarks $(NAME)

lock: ## write the dependency lock again after a change in pyproject.toml
	@$(BIN)/pip-compile --quiet --strip-extras --allow-unsafe --generate-hashes --no-emit-index-url \
		--no-emit-find-links --extra host --extra dev --output-file requirements.lock pyproject.toml

clean: ## remove what the commands made in this checkout (the kernel cache stays)
	@rm -rf .venv build .mypy_cache .ruff_cache .pytest_cache .hypothesis
