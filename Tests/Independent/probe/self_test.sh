#!/bin/sh
# self_test.sh: proves that the independent checks pass a valid filing and fail on every kind of broken one.
# Each case takes the valid filing, breaks it in one place and names the code that must be reported.
# ARELLE names the virtual environment (default /tmp/arelle).
set -u
here=$(cd "$(dirname "$0")" && pwd)
python=${ARELLE:-/tmp/arelle}/bin/python
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0
failed=0

verdict() { # NAME CONDITION
    if [ "$2" = yes ]; then passed=$((passed + 1)); else failed=$((failed + 1)); echo "self-test FAILED: $1"; sed 's/^/    /' "$work/out"; fi
}

# breaks NAME FILE SED_SCRIPT CODE CHECKER: the checker must fail and its output must hold CODE.
breaks() {
    rm -rf "$work/filing"
    cp -r "$here/valid" "$work/filing"
    sed "$3" "$here/valid/$2" >"$work/filing/$2"
    if cmp -s "$here/valid/$2" "$work/filing/$2"; then echo "the sed script of $1 changes nothing" >"$work/out"; verdict "$1" no; return; fi
    case $5 in
    cli) "$here/../arelle_cli.sh" "$work/filing/probe.xml" >"$work/out" 2>&1 ;;
    api) "$python" "$here/../compare_arelle.py" "$work/filing/probe.xml" "$work/filing/facts.json" >"$work/out" 2>&1 ;;
    esac
    status=$?
    if [ "$status" -ne 0 ] && grep -qF -- "$4" "$work/out"; then verdict "$1 ($5)" yes; else verdict "$1 ($5), exit code $status, wanted $4" no; fi
}
both() { breaks "$@" cli; breaks "$@" api; }

"$here/../arelle_cli.sh" "$here/valid/probe.xml" >"$work/out" 2>&1 && verdict valid yes || verdict "valid (cli)" no
"$python" "$here/../compare_arelle.py" "$here/valid/probe.xml" "$here/valid/facts.json" >"$work/out" 2>&1 &&
    grep -qx 'arelle: 15 facts equal, 0 errors, 0 warnings, 0 inconsistencies' "$work/out" && verdict valid yes || verdict "valid (api)" no

# The filing is broken: Arelle must complain, through the command line and through its API.
both "wrong unit" probe.xml '/DividendsPerShare/s/unitRef="JPYPerShare"/unitRef="JPY"/' utre:error-NumericFactUtrInvalid
both "unit of money that is none" probe.xml '/id="f7"/s/unitRef="JPY"/unitRef="subscriptions"/' xbrl.4.8.2:monetaryFactUnit
both "closed hypercube" probe.xml '/id="f1"/s/contextRef="c1"/contextRef="c4"/;/id="f2"/s/contextRef="c1"/contextRef="c4"/' xbrldie:PrimaryItemDimensionallyInvalidError
both "default member written" probe.xml '/id="c2"/s/probe:InitialTarget/probe:Actual/' xbrldie:DefaultValueUsedInInstanceError
both "calculation" probe.xml 's/>11848000000</>11700000000</' calc11e:inconsistentCalculationUsingRounding
both "duplicates that disagree" probe.xml 's/>74100000000</>74300000000</' arelle:duplicateFacts
both "no number" probe.xml 's/>-0.240</>down 24.0%</' xmlSchema:valueError
both "nil with decimals" probe.xml '/id="f6"/s/xsi:nil/decimals="-6" xsi:nil/' xbrl.4.6.3:nilPrecisionDecimals
both "no decimals" probe.xml '/id="f7"/s/ decimals="-6"//' xbrl.4.6.3
both "context missing" probe.xml '/id="f7"/s/contextRef="c3"/contextRef="c9"/' xbrl
both "instant for a duration" probe.xml '/id="f8"/s/contextRef="c1"/contextRef="c3"/' xbrl.4.7.2:contextPeriodType
both "schema missing" probe.xml 's/xlink:href="probe.xsd"/xlink:href="nowhere.xsd"/' nowhere.xsd
both "role not declared" probe-presentation.xml '/roleRef.*statement/d' xbrl.3.5.2.4:missingRoleRef
both "two arcs between two labels" probe-definition.xml 's/Actual_default/Actual/g' xlink:dupArcs
both "weight against balance" probe-calculation.xml 's/weight="-1"/weight="1"/' xbrl.5.1.1.2
both "footnote without language" probe.xml '/link:footnote /s/ xml:lang="en"//' xbrl.4.11.1.2.1:footnoteLang
both "not a report" probe.xml '1,$d;$a <nothing/>' "facts"

# The filing is valid, but not what FACTS_JSON says.
breaks "value" facts.json 's/"62275000000"/"62275000001"/' "not in Arelle" api
breaks "decimals" facts.json 's/"27","nil":false,"decimals":"1"/"27","nil":false,"decimals":"2"/' "not in Arelle" api
breaks "fact missing" facts.json '/"id":"f7"/d' "in Arelle, not in FACTS_JSON" api
breaks "fact too many" facts.json '/"id":"f7"/{p;}' "in FACTS_JSON, not in Arelle" api
breaks "explicit member" facts.json '/"id":"f5"/s/InitialTarget/Estimate/' "not in Arelle" api
breaks "typed member" facts.json 's/NTT DOCOMO/NTT Docomo/' "not in Arelle" api
breaks "instant a day off" facts.json '/"id":"f7"/s/2016-09-30/2016-10-01/' "not in Arelle" api
breaks "start a day off" facts.json '/"id":"f8"/s/2016-04-01/2016-04-02/' "not in Arelle" api
breaks "unit" facts.json 's/probe:subscriptions/probe:orders/' "not in Arelle" api
breaks "language" facts.json 's/"language":"ja"/"language":"en"/' "not in Arelle" api
breaks "text" facts.json 's/costs <rose>/costs <fell>/' "not in Arelle" api
breaks "nil" facts.json '/"id":"f6"/s/"value":null,"nil":true,"decimals":null/"value":"0","nil":false,"decimals":"-8"/' "not in Arelle" api
breaks "entity" facts.json '/"id":"f7"/s/37740/37741/' "not in Arelle" api
breaks "namespace" facts.json 's/example.com/example.org/' "nothing to compare" api

# Complete duplicates count once where that is asked for, and nothing else does.
once() { # NAME SED_SCRIPT OPTION WANTED: yes where the comparison must hold
    cp -r "$here/valid/." "$work/filing"
    sed "$2" "$here/valid/probe.xml" >"$work/filing/probe.xml"
    held=no
    "$python" "$here/../compare_arelle.py" "$work/filing/probe.xml" "$work/filing/facts.json" $3 >"$work/out" 2>&1 && held=yes
    if [ "$held" = "$4" ]; then verdict "$1" yes; else verdict "$1" no; fi
}
twice='/id="f7"/{p;s/id="f7"/id="f7b"/;}'
once "fact twice" "$twice" "" no
once "fact twice, counted once" "$twice" --once yes
once "fact twice with two accuracies, counted once" '/id="f7"/{p;s/id="f7"/id="f7b"/;s/decimals="-6"/decimals="-5"/;}' --once no

# generated reports: two in one process, the second one broken.
generated() { "$python" "$here/../compare_generated.py" "$work/generated" "$@" >"$work/out" 2>&1; }
for seed in 0 1; do
    mkdir -p "$work/generated/$seed"
    cp -r "$here/valid" "$work/generated/$seed/filing"
    mv "$work/generated/$seed/filing/probe.xml" "$work/generated/$seed/filing/probe-1.xml"
    mv "$work/generated/$seed/filing/facts.json" "$work/generated/$seed/facts.json"
done
generated filing && verdict "generated" yes || verdict "generated" no
generated && verdict "generated, a format missing" no || verdict "generated, a format missing" yes
sed -i 's/costs <rose>/costs <fell>/' "$work/generated/1/facts.json"
generated filing && verdict "generated, text" no || { grep -qF "1/filing/probe-1.xml: in facts.json, not in Arelle" "$work/out" && verdict "generated, text" yes || verdict "generated, text" no; }
sed 's/costs <rose>/costs <fell>/' "$here/valid/facts.json" >"$work/generated/0/facts.json"
sed -i 's/>74100000000</>74300000000</' "$work/generated/1/filing/probe-1.xml"
generated filing && verdict "generated, duplicates" no || { grep -qF "arelle:duplicateFacts" "$work/out" && verdict "generated, duplicates" yes || verdict "generated, duplicates" no; }

# The same filing as an inline document, which shows one fact twice.
inline() { # FOLDER
    "$python" "$here/../compare_arelle.py" "$1/probe.xhtml" "$1/facts.json" --once --footnotes-of "$1/probe.xml" >"$work/out" 2>&1
}
inline "$here/valid" && grep -qx 'arelle: 15 facts equal, 0 errors, 0 warnings, 0 inconsistencies, 1 complete duplicates' "$work/out" &&
    verdict "valid inline" yes || verdict "valid inline" no
breaks_inline() { # NAME SED_SCRIPT CODE
    rm -rf "$work/filing"
    cp -r "$here/valid" "$work/filing"
    sed "$2" "$here/valid/probe.xhtml" >"$work/filing/probe.xhtml"
    if cmp -s "$here/valid/probe.xhtml" "$work/filing/probe.xhtml"; then echo "the sed script of $1 changes nothing" >"$work/out"; verdict "$1" no; return; fi
    inline "$work/filing"
    status=$?
    if [ "$status" -ne 0 ] && grep -qF -- "$3" "$work/out"; then verdict "$1 (inline)" yes; else verdict "$1 (inline), exit code $status, wanted $3" no; fi
}
breaks_inline "shown again otherwise" 's/>74,120</>74,121</' "in Arelle, not in FACTS_JSON"
breaks_inline "shown again less precisely" '/>74,120</s/decimals="-7"/decimals="-8"/;/>74,120</s/74,120/74,200/' arelle:duplicateFacts
breaks_inline "scale" '/id="f3"/s/scale="6"/scale="3"/' "not in Arelle"
breaks_inline "sign" '/id="f8"/s/ sign="-"//' "not in Arelle"
breaks_inline "unknown format" '/id="f9"/s/num-unit-decimal/num-yen-sen/' ix11.10.1.2:invalidTransformation
breaks_inline "date in another format" '/id="f15"/s/November 8, 2016/2016.8.11/' ix11.11.1.1:transformValueError
breaks_inline "continuation missing" 's/continuedAt="f13-2"/continuedAt="f13-3"/' ix11.11.1.2:continuationMissing
breaks_inline "nothing excluded" 's/<ix:exclude>//;s/<\/ix:exclude>//' "not in Arelle"
breaks_inline "language" '/id="f14"/s/ xml:lang="ja"//g' "not in Arelle"
breaks_inline "footnote" 's/of May 2016/of June 2016/' "footnote only there"
breaks_inline "footnote of another fact" 's/fromRefs="f5"/fromRefs="f7"/' "footnote only there"
breaks_inline "HTML5" 's/<p xml:lang="ja">/<p lang="ja">/' "attribute 'lang'"

# xmllint
ARELLE=${ARELLE:-/tmp/arelle} "$here/../check_inline.sh" "$here/valid/probe.xhtml" >"$work/out" 2>&1 && verdict "valid inline (xmllint)" yes || verdict "valid inline (xmllint)" no
sed 's/<p xml:lang="ja">/<p lang="ja">/' "$here/valid/probe.xhtml" >"$work/probe.xhtml"
ARELLE=${ARELLE:-/tmp/arelle} "$here/../check_inline.sh" "$work/probe.xhtml" >"$work/out" 2>&1 && verdict "invalid inline (xmllint)" no || verdict "invalid inline (xmllint)" yes
mkdir "$work/sections"
printf '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="section" type="xs:int"/></xs:schema>' >"$work/s.xsd"
"$here/../check_sections.sh" "$work/sections" "$work/s.xsd" >"$work/out" 2>&1 && verdict "no sections" no || verdict "no sections" yes
printf '<section>1</section>' >"$work/sections/a.xml"
"$here/../check_sections.sh" "$work/sections" "$work/s.xsd" >"$work/out" 2>&1 && verdict "valid section" yes || verdict "valid section" no
printf '<section>x</section>' >"$work/sections/b.xml"
"$here/../check_sections.sh" "$work/sections" "$work/s.xsd" >"$work/out" 2>&1 && verdict "invalid section" no || verdict "invalid section" yes

# transformations NAME EXIT_CODE VALUE: what is said of a content that Arelle reads as 11848, beside one that it refuses.
transformations() {
    registry=http://www.xbrl.org/inlineXBRL/transformation/2020-02-12
    printf '%s\tnum-dot-decimal\t11,848\t%s\n%s\tnum-dot-decimal\tx\t\\!\n' "$registry" "$3" "$registry" |
        "$python" "$here/../check_transformations.py" >"$work/out" 2>&1
    if [ $? -eq "$2" ] && grep -q '^transformations: 2 contents' "$work/out"; then verdict "$1" yes; else verdict "$1" no; fi
}
transformations "transformation as Arelle has it" 0 11848
transformations "transformation with another value" 1 11849
transformations "transformation said to refuse" 1 '\!'

echo "self-test: $passed of $((passed + failed)) passed"
[ "$failed" -eq 0 ]
