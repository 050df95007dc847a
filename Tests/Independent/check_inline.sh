#!/bin/sh
# check_inline.sh FILE...
# Validates inline documents with xmllint against the schema of their version, which Arelle carries in its cache.
# ARELLE names the virtual environment (default /tmp/arelle).
set -u
[ $# -ge 1 ] || { echo "usage: check_inline.sh FILE..." >&2; exit 2; }
python=${ARELLE:-/tmp/arelle}/bin/python
[ -x "$python" ] || { echo "xmllint: no $python; set ARELLE to a virtual environment with arelle-release" >&2; exit 2; }
cache=$("$python" -c 'import arelle, os; print(os.path.dirname(arelle.__file__))')/resources/cache/http
[ -d "$cache/www.xbrl.org/2013/inlineXBRL" ] || { echo "xmllint: no inline schemas in $cache" >&2; exit 2; }
catalog=$(mktemp)
trap 'rm -f "$catalog"' EXIT
cat >"$catalog" <<CATALOG
<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog">
  <rewriteURI uriStartString="http://" rewritePrefix="file://$cache/"/>
  <rewriteSystem systemIdStartString="http://" rewritePrefix="file://$cache/"/>
</catalog>
CATALOG
valid=0
invalid=0
for file in "$@"; do
    if grep -q 'xmlns:ix="http://www.xbrl.org/2008/inlineXBRL"' "$file"; then
        schema=$cache/www.xbrl.org/2008/inlineXBRL/xhtml-inlinexbrl-1_0.xsd
    else
        schema=$cache/www.xbrl.org/2013/inlineXBRL/xhtml-inlinexbrl-1_1.xsd
    fi
    if message=$(XML_CATALOG_FILES=$catalog xmllint --noout --nonet --schema "$schema" "$file" 2>&1); then
        valid=$((valid + 1))
    else
        invalid=$((invalid + 1))
        printf '%s\n' "$message" | head -n 5
    fi
done
echo "xmllint: $valid of $((valid + invalid)) inline documents valid"
[ "$invalid" -eq 0 ] && [ "$valid" -gt 0 ]
