"""Reads Swift source as far as faults need it: what is code, and where the bodies of functions begin and end."""
import re

OPENING = {"(": ")", "[": "]", "{": "}"}


def masked(text):
    """The text with blanks in place of comments and string literals, of the same length and with the same lines."""
    out = list(text)
    place, length = 0, len(text)

    def blank(start, end):
        for index in range(start, end):
            if out[index] != "\n":
                out[index] = " "

    while place < length:
        if text.startswith("//", place):
            end = text.find("\n", place)
            end = length if end < 0 else end
        elif text.startswith("/*", place):
            depth, end = 1, place + 2
            while depth and end < length:
                if text.startswith("/*", end):
                    depth, end = depth + 1, end + 2
                elif text.startswith("*/", end):
                    depth, end = depth - 1, end + 2
                else:
                    end += 1
        elif match := re.compile(r'#*"').match(text, place):
            end = string_end(text, place, match.group())
            # The quotes stay, so that a literal is still an operand.
            blank(place + 1, end - 1)
            place = end
            continue
        else:
            place += 1
            continue
        blank(place, end)
        place = end
    return "".join(out)


def string_end(text, start, opening):
    """The place after a string literal, with what stands in it interpolated."""
    hashes = opening[:-1]
    quotes = '"""' if text.startswith(hashes + '"""', start) else '"'
    closing, escape = quotes + hashes, "\\" + hashes
    place = start + len(hashes) + len(quotes)
    while place < len(text):
        if text.startswith(escape, place):
            place += len(escape)
            if text.startswith("(", place):
                place = interpolation_end(text, place)
            else:
                place += 1
        elif text.startswith(closing, place):
            return place + len(closing)
        else:
            place += 1
    return place


def interpolation_end(text, start):
    depth, place = 0, start
    while place < len(text):
        if text[place] == '"':
            place = string_end(text, place, '"')
            continue
        depth += {"(": 1, ")": -1}.get(text[place], 0)
        place += 1
        if depth == 0:
            return place
    return place


def closing(code, start):
    """The place of the bracket that closes the one at `start`."""
    depth = 0
    for place in range(start, len(code)):
        if code[place] in "([{":
            depth += 1
        elif code[place] in ")]}":
            depth -= 1
            if depth == 0:
                return place
    return len(code) - 1


def bodies(code):
    """The outermost bodies of functions, initializers and computed properties: ranges between their braces."""
    found = []
    for match in re.finditer(r"\b(func\b|init\b|subscript\b|var\s+\w+\s*:)", code):
        if match.group() == "init" and code[:match.start()].rstrip(" ").endswith("."):
            continue
        start = match.start()
        if found and start < found[-1][1]:
            continue
        brace = property_brace(code, match.end()) if match.group().endswith(":") else function_brace(code, match.end())
        if brace is None:
            continue
        inside = (brace + 1, closing(code, brace))
        accessors = accessor_bodies(code, inside)
        if accessors:
            found += accessors
        elif not re.fullmatch(r"\s*(mutating\s+)?get(\s+throws)?(\s+set)?\s*", code[inside[0]:inside[1]]):
            found.append(inside)
    return found


def function_brace(code, place):
    """The opening brace of a body, after the parameters; nil for a requirement of a protocol."""
    start = code.find("(", place)
    if start < 0:
        return None
    # An operator or generic parameters may stand before the bracket, but no brace or new declaration.
    if "{" in code[place:start] or "}" in code[place:start]:
        return None
    place = closing(code, start) + 1
    while place < len(code):
        character = code[place]
        if character == "{":
            return place
        if character in "([":
            place = closing(code, place)
        elif character == "}" or re.compile(
                r"\n\s*(@|///|public|private|package|internal|static|func|var|let|case|init|mutating|associatedtype|\n)"
        ).match(code, place):
            return None
        place += 1
    return None


def property_brace(code, place):
    """The opening brace of a computed property, after its type; nil for a stored one."""
    while place < len(code):
        character = code[place]
        if character == "{":
            return place
        if character in "([":
            place = closing(code, place)
        elif character in "=\n}":
            return None
        place += 1
    return None


def accessor_bodies(code, inside):
    """The bodies of `get`, `set`, `didSet`, where a property has them."""
    found = []
    place = inside[0]
    pattern = re.compile(r"\s*(?:mutating\s+|nonmutating\s+)?(get|set|willSet|didSet|_read|_modify)\b[^{}\n]*\{")
    while match := pattern.match(code, place, inside[1]):
        end = closing(code, match.end() - 1)
        found.append((match.end(), end))
        place = end + 1
    return found


def initial_values(code, taken):
    """The initial values of stored properties outside of bodies: ranges after `=`."""
    found = []
    modifiers = r"(?:(?:public|package|private|fileprivate|static)\s+)*"
    for match in re.finditer(rf"^[ \t]*{modifiers}(?:let|var)\s+\w+[^=\n{{]*=\s", code, re.M):
        start = match.end()
        if any(begin <= match.start() < end for begin, end in taken) or re.match(r"\s*\{", code[start:]):
            continue
        end = expression_end(code, start)
        if code[start:end].strip():
            found.append((start, end))
    return found


def expression_end(code, start):
    """The end of an expression: a line that nothing continues."""
    place = start
    while place < len(code):
        character = code[place]
        if character in OPENING:
            place = closing(code, place)
        elif character in ")]}":
            return place
        elif character == "\n":
            following = code[place:].lstrip()
            before = code[start:place].rstrip()
            if before and not re.match(r"[.?:+\-*/&|<>=]", following) and before[-1] not in "=+-*/&|?:,<>(":
                return place
        place += 1
    return place
