# What one does with Dateline's own project. `make help` lists it; `make site` and `make test` set up all they need.
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help site build serve test test-long bench audit check format clean

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
READY_FOR_TESTS := $(VENV)/.ready-for-tests
# A GitHub workflow shows each finding of the check at its line.
CHECK_FORMAT := $(if $(GITHUB_ACTIONS),github,text)

help: ## List what make can do here
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

site: $(READY) ## Extract, check and build the chronology; the result is output/index.html
	$(BIN)/dateline extract
	$(BIN)/dateline check --format $(CHECK_FORMAT)
	$(BIN)/dateline build

build: $(READY) ## Check and build what content/ holds, without extracting; the result is output/index.html
	$(BIN)/dateline check --format $(CHECK_FORMAT)
	$(BIN)/dateline build

serve: $(READY) ## Show the site at http://localhost:8000/ and again at each save
	$(BIN)/dateline serve

test: $(READY_FOR_TESTS) ## Run all tests; the result is the last line
	$(BIN)/pytest

test-long: $(READY_FOR_TESTS) ## The long ones alone: 400 histories of edits and runs, 200 runs killed while at work (many minutes)
	DATELINE_LONG_TESTS=1 $(BIN)/pytest tests/extract/test_histories.py tests/extract/test_kills.py

bench: $(READY_FOR_TESTS) ## Measure builds and the preview against Hugo and Pelican (some minutes; hugo: apt-get install hugo)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[bench]'
	@PATH=$(BIN):$$PATH $(BIN)/python -m tests.bench

audit: build $(READY_FOR_TESTS) ## Look over every sort of page with axe-core, the Nu Html Checker and TimelineJS (needs npm, Java 17)
	@npm install --no-save --silent --prefix $(VENV) axe-core vnu-jar @knight-lab/timelinejs
	@$(BIN)/python -m tests.audit output $(VENV)/node_modules

check: $(READY_FOR_TESTS) ## Check style, types and the direction of imports; silence but for a last word is good
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pytest tests/test_floor_plan.py

format: $(READY_FOR_TESTS) ## Bring the program's own files into its style
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

clean: ## Remove the environment, the caches and the built site; content/ stays
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis dist
	find output -mindepth 1 ! -name .gitkeep -delete
	find generator tests -name __pycache__ -prune -exec rm -rf {} +

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || \
	  { echo "Dateline needs Python 3.11 or newer; name one: make site PYTHON=/path/to/python3" >&2; exit 1; }
	@echo "Making an environment in $(VENV)/ (once, a minute or so) …"
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); \
	  echo "This Python cannot make environments; on Debian: apt-get install python3-venv" >&2; exit 1; }

$(READY): pyproject.toml | $(BIN)/python
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[search]'
	@touch $@

$(READY_FOR_TESTS): pyproject.toml | $(BIN)/python
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[search,test,check]'
	@touch $@ $(READY)
