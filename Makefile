.DEFAULT_GOAL := help
.PHONY: help run test sanitize build format lint clean setup

SOURCES := Sources Tests Package.swift Benchmarks/Sources Benchmarks/Package.swift

help: ## Say what can be made
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: build ## Build, then read the samples
	.build/release/pathreport extract --format table Samples/*.*

test: setup ## Run all tests
	swift test

sanitize: setup ## Run all tests under the address and the thread sanitizer
	LSAN_OPTIONS=suppressions=$(CURDIR)/Tests/leaks.supp \
	  swift test --sanitize address --scratch-path .build/address
	swift test --sanitize thread --scratch-path .build/thread

build: setup ## Build the release
	swift build -c release

format: ## Put the sources into the house style
	swift format --in-place --recursive $(SOURCES)

lint: ## Complain of everything that is not in the house style
	swift format lint --strict --recursive $(SOURCES)

clean: ## Remove what was built
	rm -rf .build

# Installs the headers of libxml2, zlib and SQLite and pkg-config, only where they are missing.
setup:
	@if pkg-config --exists libxml-2.0 zlib sqlite3 2>/dev/null; then exit 0; fi; \
	if ! command -v apt-get >/dev/null; then \
	  echo "Install libxml2, zlib and SQLite (with their headers) and pkg-config first." >&2; exit 1; \
	fi; \
	if [ "$$(id -u)" -eq 0 ]; then as_root=; else as_root=sudo; fi; \
	set -ex; \
	$$as_root apt-get update; \
	$$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
	  libxml2-dev zlib1g-dev libsqlite3-dev pkg-config
