#!/usr/bin/env bash
# check_fixtures.sh KESSAN [FOLDER]: builds a copy of every workspace below Tests/Fixtures (or in FOLDER), and has Arelle read
# what is written: the same facts and footnotes in each form of XBRL, without an error, a warning or an inconsistency.
# A workspace that Kessan refuses (exit code 1) writes nothing; which those are is said, and their own tests hold why.
# ARELLE names the virtual environment (default /tmp/arelle).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
kessan=$(realpath "$1")
fixtures=$(realpath "${2:-$here/../Fixtures}")
python=${ARELLE:-/tmp/arelle}/bin/python
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
clean=0
for fixture in "$fixtures"/*/; do
  name=$(basename "$fixture")
  [ -f "$fixture/Workspace.json" ] || continue
  copy=$work/$name
  cp -R "$fixture" "$copy"
  status=0
  "$kessan" build --workspace "$copy" --format filing --format inline --format inline:language=ja --format xbrl-json \
    --format xbrl-csv >"$work/out" 2>&1 || status=$?
  if [ "$status" -eq 1 ]; then
    echo "fixture $name: refused, $(tail -n 1 "$work/out")"
    continue
  fi
  [ "$status" -eq 0 ] || { cat "$work/out" >&2; exit 1; }
  "$kessan" facts --workspace "$copy" --json >"$copy/facts.json"
  instance=$(echo "$copy"/Exports/filing/*[0-9].xml)
  compare() { # FILE OPTION...
    echo "fixture $name: $(basename "$1")"
    "$python" "$here/compare_arelle.py" "$1" "$copy/facts.json" "${@:2}"
  }
  compare "$instance"
  compare "$(echo "$copy"/Exports/xbrl-json/*.json)" --footnotes-of "$instance"
  compare "$(echo "$copy"/Exports/xbrl-csv/*[0-9].json)" --once --footnotes-of "$instance"
  for page in "$copy"/Exports/inline/*.xhtml; do compare "$page" --once --footnotes-of "$instance"; done
  clean=$((clean + 1))
done
echo "fixtures: $clean read clean by Arelle"
[ "$clean" -gt 0 ]
