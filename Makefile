# Two commands: `make run` does the main job, `make test` proves it. Each installs what is missing first.

.PHONY: run test install format exports benchmark clean

run: install
	@swift build --configuration release --product kessan
	@.build/release/kessan build

test: install
	@Scripts/test

install:
	@Scripts/install

format:
	@swift format --in-place --recursive Sources Plugins Tests Benchmarks Examples Package.swift

# Writes Exports/ anew with the debug build: for reviewing goldens as diffs.
exports:
	@swift build --product kessan
	@.build/debug/kessan build

benchmark: install
	@Benchmarks/run

clean:
	@rm -rf .build Benchmarks/.build Benchmarks/out
