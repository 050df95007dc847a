#!/usr/bin/env bash
# What a third party does: `kessan new plugin` in another folder, its build, its tests, and its workspace. What comes out must
# have the module's concepts in the filing, the source's facts in the report, and the exporter's and the profile's files.
#
#     Tests/Independent/check_example.sh .build/debug/kessan
set -euo pipefail
kessan=$(realpath "$1")
cd "$(dirname "$0")/../.."
plugin=.build/harbour/harbour
build=(--package-path "$plugin" --scratch-path .build/harbour/build)

fail() {
  echo "check_example: $1" >&2
  exit 1
}

rm -rf "$plugin"
mkdir -p .build/harbour
"$kessan" new plugin "$plugin" --kessan "$PWD" >/dev/null
# The committed example is the same package, but for the place of Kessan.
sed -i.bak "s|path: \"$PWD\"|path: \"..\"|" "$plugin/Package.swift"
diff -r -x .build -x .swiftpm -x Exports -x Package.resolved -x '*.bak' -x '.Exports.staging' Examples "$plugin" ||
  fail "Examples/ is not what kessan new plugin writes"
mv "$plugin/Package.swift.bak" "$plugin/Package.swift"

# The libraries are those of this checkout; nothing is fetched twice.
if [ -d .build/repositories ] && [ ! -d .build/harbour/build ]; then
  mkdir -p .build/harbour/build
  cp -R .build/repositories .build/harbour/build/
fi
swift build "${build[@]}" --build-tests
swift test "${build[@]}" --skip-build --disable-xctest
program=.build/harbour/build/debug/harbour-kessan
"$program" build --workspace "$plugin/Workspace"
exports=$plugin/Workspace/Exports
grep -q 'name="HarbourDues"' "$exports"/filing/*.xsd || fail "the filing does not define the module's concept"
grep -q '>120000000<' "$exports"/filing/harbour-2025-11-10.xml || fail "the filing lacks the source's fact"
grep -q '^HarbourBerths_2Q25-end_berths' "$exports/ledger/facts.txt" || fail "the exporter's file lacks a fact"
[ -f "$exports/packages/harbour-2025-11-10.xbri" ] || fail "the profile's format was not written"
grep -q '"ledger"' "$exports/schema/workspace.schema.json" || fail "the schema does not know the extensions"
"$program" facts --workspace "$plugin/Workspace" --json | grep -q 'Data/ledger.txt' || fail "no fact comes from the source"
# The profile's rule refuses a filing without harbour dues.
rm -rf "$exports"
echo 'HarbourBerths 2Q25-end berths 12' >"$plugin/Workspace/Data/ledger.txt"
if "$program" build --workspace "$plugin/Workspace" >"$plugin/refused.txt"; then fail "the profile's rule found nothing"; fi
grep -q 'harbour:noDues' "$plugin/refused.txt" || fail "another finding than that of the profile's rule"
[ ! -d "$exports" ] || fail "a report with errors was exported"
echo "A third party's package adds a module, a format, a source, a rule and a profile"
