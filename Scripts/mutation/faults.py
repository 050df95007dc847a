"""Finds the places of a source where a plausible fault can be made, and makes it."""
import re
from dataclasses import dataclass

from source import bodies, closing, initial_values, masked

# Lines whose faults no test should see: hints of capacity, and promises to the compiler.
UNSEEN = re.compile(r"reserveCapacity|precondition\(|assert\(|hash\(into|@available|#if|#available|import ")

SWAPS = [
    ("comparison", r"(?<= )(<=|>=|==|!=|<|>)(?= )",
     {"<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "=="}),
    ("arithmetic", r"(?<= )(\+|-|\*|/|%|<<|>>|&\+|&-|&\*)(?= )",
     {"+": "-", "-": "+", "*": "+", "/": "*", "%": "/", "<<": ">>", ">>": "<<", "&+": "&-", "&-": "&+", "&*": "&+"}),
    ("assignment", r"(?<= )(\+=|-=|\*=|/=)(?= )", {"+=": "-=", "-=": "+=", "*=": "+=", "/=": "*="}),
    ("bound", r"(?<=[\w\)\]\" ])(\.\.<|\.\.\.)(?=[\w\(\-\" ])", {"..<": "...", "...": "..<"}),
    ("logic", r"(?<= )(&&|\|\|)(?= )", {"&&": "||", "||": "&&"}),
    ("truth", r"(?<![\w.\"])(true|false)\b", {"true": "false", "false": "true"}),
    ("extreme", r"(?<![\w])(min|max)(?=[\(,])", {"min": "max", "max": "min"}),
    ("end", r"(?<=\.)(first|last|prefix|suffix|dropFirst|dropLast|hasPrefix|hasSuffix|lower|upper|lowerBound|upperBound"
            r"|allSatisfy|contains|union|intersection|floor|ceiling|startIndex|endIndex|and|or)\b(?!:)",
     {"first": "last", "last": "first", "prefix": "suffix", "suffix": "prefix", "dropFirst": "dropLast",
      "dropLast": "dropFirst", "hasPrefix": "hasSuffix", "hasSuffix": "hasPrefix", "lower": "upper", "upper": "lower",
      "lowerBound": "upperBound", "upperBound": "lowerBound", "allSatisfy": "contains", "contains": "allSatisfy",
      "union": "intersection", "intersection": "union", "floor": "ceiling", "ceiling": "floor",
      "startIndex": "endIndex", "endIndex": "startIndex"}),
    ("leap", r"(?<=[\s{])(continue|break)(?=[\s}])", {"continue": "break", "break": "continue"}),
    ("not", r"(?<![\w\)\]!?=])(!)(?=[\w\(.])", {"!": ""}),
]
# Calls that may be forgotten.
CALLS = re.compile(
    r"\.(filter|sorted|reversed|lowercased|uppercased|dropFirst|dropLast|prefix|suffix|flatMap|compactMap|first|joined"
    r"|trimmed|reduced|negated|magnitude)\b")
NUMBER = re.compile(r"(?<![\w$#\"])(?<![^.]\.)(0x[0-9A-Fa-f_]+|\d[\d_]*)(?!\w|\.\d|\")")
STATEMENT = re.compile(r"(?m)^[ \t]+(?!return|let |var |case |default|if |guard |for |while |switch |else|\})"
                       r"(?!func |throw |do |defer|repeat)"
                       r"([\w.\[\]$?!]+(?:\(.*\)| [-+*/|&]?= .+))$")
CONDITION = re.compile(r"(?<![\w.#])(if|guard|while)(?= )")


@dataclass(frozen=True)
class Fault:
    """One edit of one file, inside a body or an initial value."""
    file: str
    start: int
    end: int
    replacement: str
    kind: str
    region: tuple

    def apply(self, text):
        return text[:self.start] + self.replacement + text[self.end:]


def faults(file, text):
    """Every fault that the file can have, in the order of places; the same for the same text."""
    code = masked(text)
    functions = bodies(code)
    values = initial_values(code, functions)
    found = {}
    for region in functions + values:
        for start, end, replacement, kind in edits(code, text, region):
            line = text[text.rfind("\n", 0, start) + 1:text.find("\n", start)]
            if UNSEEN.search(line) or text[start:end] == replacement:
                continue
            found[(start, end, replacement)] = Fault(file, start, end, replacement, kind, region)
    return [found[key] for key in sorted(found)]


def edits(code, text, region):
    begin, end = region
    for kind, pattern, swap in SWAPS:
        for match in re.compile(pattern).finditer(code, begin, end):
            if match.group() in swap:
                yield match.start(), match.end(), swap[match.group()], kind
    for match in NUMBER.finditer(code, begin, end):
        digits = match.group().replace("_", "")
        number = int(digits, 16) if digits.startswith("0x") else int(digits)
        for other in {number + 1, number - 1} - {-1}:
            yield match.start(), match.end(), hex(other) if digits.startswith("0x") else str(other), "constant"
    yield from dropped_terms(code, begin, end)
    yield from conditions(code, text, begin, end)
    yield from dropped_calls(code, begin, end)
    yield from collections(code, begin, end)
    yield from ternaries(code, text, begin, end)
    for match in STATEMENT.finditer(code, begin, end):
        statement = code[match.start(1):match.end(1)]
        # What an initializer assigns must be assigned.
        needed = is_initializer(code, begin) and re.match(r"(self\.)?\w+ = |self\.init\(", statement)
        if balanced(statement) and not needed:
            yield match.start(1), match.end(1), "", "statement removed"


def is_initializer(code, begin):
    words = re.findall(r"\b(func|init|subscript|var|let)\b", code[:begin])
    return bool(words) and words[-1] == "init"


def balanced(code):
    depth = 0
    for character in code:
        depth += (character in "([{") - (character in ")]}")
        if depth < 0:
            return False
    return depth == 0


def operand_end(code, place, stops):
    """Where the operand that begins at `place` ends."""
    while place < len(code):
        if code[place] in "([":
            place = closing(code, place)
        elif code[place] == "{":
            # A closure belongs to its call, a block does not.
            if not re.search(r"[\w)]\s*$", code[:place]) or code[place - 1] == " " and block_follows(code, place):
                return place
            place = closing(code, place)
        elif code[place] in ")]},;\n" or re.compile(stops).match(code, place):
            return place
        place += 1
    return place


def block_follows(code, place):
    line = code[code.rfind("\n", 0, place) + 1:place]
    return re.match(r"\s*(\} else )?(if|while|for|guard|switch)\b", line) is not None


def dropped_terms(code, begin, end):
    for match in re.compile(r" (&&|\|\||\+|-|\*) ").finditer(code, begin, end):
        stops = r" (&&|\|\||[-+*/<>=!?:&|.]+|else\b)(?= )"
        if match.group(1) in ("&&", "||"):
            stops = r" (&&|\|\||\?|else\b)"
        last = operand_end(code, match.end(), stops)
        last = match.end() + len(code[match.end():last].rstrip())
        if last > match.end():
            yield match.start(), last, "", "term dropped"


def conditions(code, text, begin, end):
    for match in CONDITION.finditer(code, begin, end):
        word = match.group(1)
        start = match.end() + 1
        stop = condition_end(code, start, end, word)
        if stop is None:
            continue
        parts = split(code, start, stop)
        for index, (first, last) in enumerate(parts):
            condition = code[first:last]
            if re.match(r"\s*(let|var|case|#)\b", condition) or not condition.strip():
                continue
            lead = len(condition) - len(condition.lstrip())
            tail = len(condition.rstrip())
            yield first + lead, first + tail, f"!({text[first + lead:first + tail]})", "negated"
            if len(parts) > 1:
                if index == 0:
                    yield first, parts[1][0] + 1, "", "condition removed"
                else:
                    yield parts[index - 1][1], first + tail, "", "condition removed"
        bindings = any(re.match(r"\s*(let|var|case)\b", code[first:last]) for first, last in parts)
        if bindings:
            continue
        if word == "guard":
            brace = code.find("{", stop)
            yield match.start(), closing(code, brace) + 1, "", "guard removed"
        elif word == "if":
            brace = code.find("{", stop)
            last = closing(code, brace) + 1
            block = code[brace:last]
            before = code[:match.start()].rstrip(" ")
            if not before.endswith("else") and not re.match(r"\s*else\b", code[last:]) and before.endswith("\n"):
                leaves = re.search(r"\b(return|throw|continue|break)\b", block)
                yield match.start(), last, "", "early return removed" if leaves else "block removed"


def condition_end(code, place, end, word):
    """Where the conditions of an `if`, `guard` or `while` end."""
    while place < end:
        if code[place] in "([":
            place = closing(code, place)
        elif word == "guard":
            if re.compile(r"\selse\s*\{").match(code, place):
                return place
            if code[place] == "{":
                place = closing(code, place)
        elif code[place] == "{":
            inside = code[place:closing(code, place) + 1]
            after = code[closing(code, place) + 1:]
            goes_on = re.match(r"[ \n]*[.,]|[ \n]+(&&|\|\||==|!=|<|>|\?|\{)", after)
            if code[place - 1] == " " and not goes_on or "\n" in inside and not after:
                return place
            place = closing(code, place)
        place += 1
    return None


def split(code, start, stop):
    """The parts of a list between commas of its own level."""
    parts, place, first = [], start, start
    while place < stop:
        if code[place] in "([{":
            place = closing(code, place)
        elif code[place] == ",":
            parts.append((first, place))
            first = place + 1
        place += 1
    return parts + [(first, stop)]


def dropped_calls(code, begin, end):
    for match in CALLS.finditer(code, begin, end):
        place = match.end()
        if place < end and code[place] == "(":
            place = closing(code, place) + 1
        if code[place:place + 2] == " {" and not block_follows(code, place + 1):
            place = closing(code, place + 1) + 1
        if place > match.end():
            yield match.start(), place, "", "call dropped"


def collections(code, begin, end):
    for match in re.compile(r"(?<![\w\])>?!.])\[(?=[^\]\s:])").finditer(code, begin, end):
        last = closing(code, match.start())
        if last > end or code[last + 1:last + 2] == "(":
            continue
        parts = split(code, match.start() + 1, last)
        if len(parts) > 1 and not code[parts[-1][0]:parts[-1][1]].strip():
            parts.pop()
        keyed = re.match(r"[^\[({]*:", code[parts[0][0]:parts[0][1]]) and "?" not in code[parts[0][0]:parts[0][1]]
        yield match.start(), last + 1, "[:]" if keyed else "[]", "collection emptied"
        if len(parts) > 1:
            yield parts[0][0], parts[1][0], "", "element dropped"
            yield parts[-2][1], parts[-1][1], "", "element dropped"


def ternaries(code, text, begin, end):
    for match in re.compile(r"\s\? ").finditer(code, begin, end):
        first = match.end()
        place, depth = first, 0
        while place < end:
            if code[place] in "([{":
                place = closing(code, place)
            elif code[place] in ")]};,":
                break
            elif re.compile(r"\s\? ").match(code, place):
                depth += 1
            elif re.compile(r"\s: ").match(code, place):
                if depth == 0:
                    break
                depth -= 1
            place += 1
        colon = re.compile(r"\s+: ").match(code, place)
        if not colon:
            continue
        last = operand_end(code, colon.end(), r"\s\? |\s: |\selse\b")
        last = colon.end() + len(code[colon.end():last].rstrip())
        swapped = text[colon.end():last] + text[place:colon.end()] + text[first:place]
        yield first, last, swapped, "branches swapped"
