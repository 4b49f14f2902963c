# `make run` and `make test` set all up and go; a second run starts at once.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
export PYTHONUTF8 := 1

.PHONY: run test test-all bench package sign check words clean setup

run: $(READY)
	@sh .ci/setup.sh run
	@$(BIN)/python -m editor $(or $(FILE),--sample)

test: $(READY)
	@sh .ci/setup.sh test
	@sh .ci/headless.sh $(BIN)/python -m pytest -n 2 --dist loadfile -m "not slow" $(ARGS)

test-all: $(READY)
	@sh .ci/setup.sh test
	@sh .ci/headless.sh $(BIN)/python -m pytest -n 2 --dist loadfile $(ARGS)

bench: $(READY)
	@sh .ci/setup.sh test
	@$(BIN)/python -m tests.bench $(ARGS)

package: $(READY)
	@sh .ci/setup.sh package
	@nice $(BIN)/python -m resources.installer $(ARGS)

sign:
	@minisign -S -s "$(KEY)" -m $(or $(DIST),dist)/SHA256SUMS -t "Wikiwright $$(sed -n 's/^__version__ = "\(.*\)"/\1/p' editor/__init__.py)"

check: $(READY)
	@$(BIN)/ruff check . && $(BIN)/ruff format --check . && $(BIN)/mypy && $(BIN)/lint-imports --no-cache

words: $(READY)
	@$(BIN)/python -m tests.wording $(ARGS)

setup: $(READY)

$(READY): pyproject.toml .ci/setup.sh
	@sh .ci/setup.sh environment "$(PYTHON)" "$(VENV)"
	@touch $@

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
