#!/bin/sh
# check_sections.sh DIR XSD
# Validates every XML file below DIR against XSD with xmllint, which shares no code with Kessan's own check.
set -u
[ $# -eq 2 ] || { echo "usage: check_sections.sh DIR XSD" >&2; exit 2; }
[ -d "$1" ] || { echo "xmllint: no folder $1" >&2; exit 2; }
[ -f "$2" ] || { echo "xmllint: no schema $2" >&2; exit 2; }
list=$(mktemp)
trap 'rm -f "$list"' EXIT
find "$1" -type f -name '*.xml' | LC_ALL=C sort >"$list"
valid=0
invalid=0
while IFS= read -r file; do
    if message=$(xmllint --noout --nonet --schema "$2" "$file" 2>&1); then
        valid=$((valid + 1))
    else
        invalid=$((invalid + 1))
        printf '%s\n' "$message" | head -n 5
    fi
done <"$list"
echo "xmllint: $valid of $((valid + invalid)) sections valid against $(basename "$2")"
[ "$invalid" -eq 0 ] && [ "$valid" -gt 0 ]
