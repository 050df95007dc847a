#!/bin/sh
# arelle_cli.sh INSTANCE [ARELLE_OPTION...]
# Validates INSTANCE with the plain Arelle command line, offline. Fails on anything that is logged at warning or above.
# ARELLE names the virtual environment (default /tmp/arelle).
set -u
[ $# -ge 1 ] || { echo "usage: arelle_cli.sh INSTANCE [ARELLE_OPTION...]" >&2; exit 2; }
instance=$1
shift
command=${ARELLE:-/tmp/arelle}/bin/arelleCmdLine
[ -x "$command" ] || { echo "arelle: no $command; set ARELLE to a virtual environment with arelle-release" >&2; exit 2; }
[ -e "$instance" ] || { echo "arelle: no file $instance" >&2; exit 2; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
XDG_CONFIG_HOME=$work "$command" --disablePersistentConfig --workOffline \
    --file "$instance" --validate --calc c11r --utr --validateDuplicateFacts inconsistent --facts "$work/facts.csv" \
    --logLevel info --logFormat '%(levelname)s [%(messageCode)s] %(message)s - %(file)s' "$@" >"$work/log" 2>&1
status=$?

# Whatever is not plain information is a finding, a traceback too. And the log must show that both stages ran and saw
# facts: Arelle exits with 0 for an invalid report, and finds nothing to say about XML that is no report at all.
grep -vE '^(DEBUG|INFO|INFO-SEMANTIC|INFO-RESULT|ASSERTION-SATISFIED) \[' "$work/log" | grep -v '^[[:space:]]*$' >"$work/findings"
grep -E '^INFO.*(\[exception|Traceback)' "$work/log" >>"$work/findings"
findings=$(wc -l <"$work/findings")
loaded=$(grep -c '^INFO \[info\] loaded in ' "$work/log")
validated=$(grep -c '^INFO \[info\] validated in ' "$work/log")
facts=$(tail -n +2 "$work/facts.csv" 2>/dev/null | grep -c .)
if [ "$status" -eq 0 ] && [ "$findings" -eq 0 ] && [ "$loaded" -ge 1 ] && [ "$validated" -ge 1 ] && [ "$facts" -ge 1 ]; then
    echo "arelleCmdLine: $instance is valid, $facts facts, 0 findings"
    exit 0
fi
head -n 40 "$work/findings"
echo "arelleCmdLine: $instance is NOT valid: $((findings)) lines, exit code $status, loaded $loaded, validated $validated, facts $facts"
exit 1
