# Everything a fresh machine with python3 (3.11 or newer), make and a network needs.
PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready
LONG := tests/test_guides.py tests/test_chaos.py

.PHONY: run test lint types layers bench bench-long chaos docs audit lock clean

run: $(READY)            ## crawl the demo newspaper into output/demo
	@$(BIN)/scrapy crawl demo; code=$$?; [ $$code -eq 3 ] && exit 0; exit $$code

test: $(READY)           ## all tests, offline
	@$(BIN)/pytest -q -n auto --dist loadfile --no-loadscope-reorder \
		$(addprefix --ignore=,$(LONG))

docs-test: $(READY)      ## every command and block of code of the guides, and fifteen kills: some minutes
	@$(BIN)/pytest -q $(LONG)

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(READY)
	$(BIN)/mypy

layers: $(READY)
	$(BIN)/lint-imports

bench: $(READY)          ## measures of speed, into benchmarks/results/latest.json
	@$(BIN)/python -m benchmarks

bench-long: $(READY)     ## memory and open files over 20,000 pages, ten million known addresses: ten minutes
	@$(BIN)/python -m benchmarks.long

chaos: $(READY)          ## kill 200 crawls at every instant: nothing lost, nothing twice (half an hour)
	@PYTHONPATH=tests $(BIN)/python -m chaos

docs: $(READY)           ## the pages made from the code
	$(BIN)/python docs/events.py
	$(BIN)/python docs/pages.py
	$(BIN)/mkdocs build --quiet --strict --site-dir .site

audit: $(READY)          ## known weaknesses of dependencies (asks the internet), and of our code
	$(BIN)/bandit -q -c pyproject.toml -r newsbot
	$(BIN)/pip-audit --disable-pip --no-deps -r requirements.lock

lock:                    ## pin all dependencies anew, with hashes (needs uv)
	uv pip compile --universal --python-version 3.11 --generate-hashes --group dev --all-extras \
		pyproject.toml -o requirements.lock

$(READY): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "newsbot needs Python 3.11 or newer; say which: make PYTHON=python3.12 run"; exit 1; }
	@echo "setting up .venv (once, about three minutes)"
	@$(PYTHON) -m venv --clear .venv || \
		{ echo "python3 cannot make virtual environments; on Debian: apt-get install python3-venv"; exit 1; }
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis output/demo output/.state
