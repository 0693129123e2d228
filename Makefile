# Each target makes .venv by itself. PYTHON chooses the interpreter, 3.11.5 or later.
PYTHON ?= python3
BIN := .venv/bin
ADDRESS ?= 127.0.0.1:8000
OTHER = .cache/torch-$(TORCH)
PYTEST := $(BIN)/python -m pytest -n logical
export NO_MKDOCS_2_WARNING := 1

.PHONY: help serve build zip test test-whole test-busy lint audit zensical other against changes messages mutate bench clean

help:             ## say what can be made
	@grep -E '^[a-z-]+: .*##' Makefile | sed 's/:.*##/\t/' | expand -t 12

serve: .venv/ready ## show the site at http://127.0.0.1:8000/, rebuilt as you edit
	$(BIN)/mkdocs serve --dev-addr $(ADDRESS)

build: .venv/ready ## write the site to site/
	$(BIN)/mkdocs build --strict

zip: .venv/ready   ## write the site to .cache/site.zip, to be read from a folder without a server
	$(BIN)/mkdocs build --strict --no-directory-urls --site-dir .cache/folder/autograd-by-example
	cd .cache/folder && ../../$(BIN)/python -m zipfile -c ../site.zip autograd-by-example

test: .venv/ready ## check every claim, and the machine that checks them
	$(PYTEST)

test-whole: .venv/ready ## the same, and every page in the browser instead of a few
	$(PYTEST) --whole

test-busy: .venv/ready ## the same as test, beside eight processes that never rest
	$(BIN)/python -m tests.busy $(PYTEST)

lint: .venv/ready ## check style and types
	$(BIN)/ruff check .
	$(BIN)/ruff format --check literate tests bench
	$(BIN)/mypy

against: other    ## run the claims on another torch, and say what changes: make against TORCH=2.14.1
	-$(OTHER)/bin/python -m pytest docs snippets -p no:cacheprovider

changes: other    ## record what another torch prints, for the page on versions: make changes TORCH=2.14.1
	$(OTHER)/bin/python -m tests.versions

messages:         ## record how an old torch worded the messages: make messages TORCH=2.0.1
	@test -n "$(TORCH)" || { echo "say which: make messages TORCH=2.0.1"; exit 2; }
	$(PYTHON) -m venv $(OTHER)
	$(OTHER)/bin/python -m pip install --disable-pip-version-check --quiet torch==$(TORCH) "numpy<2"
	$(OTHER)/bin/python -W ignore -m tests.versions.messages

other:
	@test -n "$(TORCH)" || { echo "say which: make $(MAKECMDGOALS) TORCH=2.14.1"; exit 2; }
	$(PYTHON) -m venv $(OTHER)
	sed 's/^torch==[^ ]*/torch==$(TORCH)/' requirements.txt > $(OTHER)/requirements.txt
	$(OTHER)/bin/python -m pip install --disable-pip-version-check --quiet -r $(OTHER)/requirements.txt

audit: build      ## print what Lighthouse and axe say of every template (needs Node)
	$(BIN)/python -m tests.audit

zensical: .venv/ready ## build the site with the theme's successor, and compare
	$(BIN)/python -m pip install --disable-pip-version-check --quiet --no-deps --upgrade --target .cache/zensical \
	    zensical==0.0.73 deepmerge==4.0.0 tomli==2.5.0
	$(BIN)/python -m tests.zensical

mutate: .venv/ready ## plant faults in the claims, and count how many are caught
	$(BIN)/python -m tests.mutation

bench: .venv/ready ## measure the checks and the build against floors and peers
	$(BIN)/python bench/run.py

clean:            ## remove all that was made
	rm -rf .venv .cache site .hypothesis .mypy_cache .pytest_cache .ruff_cache *.egg-info

.venv/ready: requirements.txt pyproject.toml
	@$(PYTHON) -c 'import sys; now = sys.version.split()[0]; sys.version_info >= (3, 11, 5) or sys.exit( \
	    f"This is Python {now}, and 3.11.5 or later is needed. Another one: make PYTHON=python3.13")'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --disable-pip-version-check --quiet -r requirements.txt
	touch $@
