"""Reads the text of a statement and says whether it writes, and where."""

import re
from functools import lru_cache

from commonservices.domain.declaring import dataclass
from commonservices.errors import Bug


class WritePastJournal(Bug):
    """A write that would leave no trace in the journal was refused."""


@dataclass(frozen=True)
class Reading:
    """What a statement does: whether it writes, the tables it writes to, and every name it mentions if it is DDL."""

    writes: bool
    verb: str = ""
    targets: frozenset[str] = frozenset()


_TOKEN = re.compile(
    r"""(?P<skip>\s+|--[^\n]*|/\*.*?(?:\*/|\Z)|[eE]?'(?:[^']|'')*'|\$(?P<tag>\w*)\$.*?\$(?P=tag)\$)
    |(?P<name>"(?:[^"]|"")*"|`[^`]*`|\[[A-Za-z_][^\]]*\])
    |(?P<word>[^\W\d]\w*)
    |(?P<mark>.)""",
    re.VERBOSE | re.DOTALL,
)

_READ_VERBS = frozenset(
    {"select", "values", "table", "show", "begin", "start", "commit", "end", "rollback", "savepoint", "release"}
)
_ROW_VERBS = frozenset({"insert", "update", "delete", "replace", "merge"})
_BEFORE_TARGET = frozenset({"or", "rollback", "abort", "fail", "ignore", "replace", "into", "from", "only"})
_ASKING_PRAGMAS = frozenset(
    {
        "table_info",
        "table_xinfo",
        "table_list",
        "index_list",
        "index_info",
        "index_xinfo",
        "foreign_key_list",
        "foreign_key_check",
        "quick_check",
        "integrity_check",
        "wal_checkpoint",
        "optimize",
    }
)

Token = tuple[str, str]


@lru_cache(maxsize=4096)
def read_statement(text: str) -> Reading:
    """Say what a statement text does; anything not known to read counts as writing."""
    targets: set[str] = set()
    verb = ""
    for tokens in _statements(text):
        one = _read_one(tokens)
        if one.writes:
            verb = verb or one.verb
            targets |= one.targets
    return Reading(bool(verb), verb, frozenset(targets))


def _statements(text: str) -> list[list[Token]]:
    found: list[list[Token]] = [[]]
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup or "skip"
        if match.group("skip") is not None:
            continue
        text_found = match.group().lower()
        if text_found == ";":
            found.append([])
        else:
            found[-1].append((kind, text_found[1:-1] if kind == "name" else text_found))
    return [tokens for tokens in found if tokens]


def _read_one(tokens: list[Token]) -> Reading:
    start = next((i for i, token in enumerate(tokens) if token != ("mark", "(")), 0)
    kind, verb = tokens[start]
    if kind == "word" and verb in {"explain", "with"}:
        return _read_inside(tokens)
    if kind == "word" and verb in _READ_VERBS:
        return Reading(writes=False)
    if verb == "pragma":
        return Reading(_pragma_sets(tokens[start + 1 :]), verb)
    if verb in _ROW_VERBS:
        inside = _read_inside(tokens)
        return Reading(writes=True, verb=verb, targets=inside.targets)
    return Reading(writes=True, verb=verb, targets=frozenset(word for _, word in tokens))


def _read_inside(tokens: list[Token]) -> Reading:
    """Look for the verbs that change rows where a statement can begin: at the start, after a bracket, after EXPLAIN."""
    verbs: list[str] = []
    targets: set[str] = set()
    for i, (kind, word) in enumerate(tokens):
        if kind != "word" or word not in _ROW_VERBS or not _begins_statement(tokens, i):
            continue
        if i + 1 < len(tokens) and tokens[i + 1][1] == "(":
            continue
        verbs.append(word)
        targets.add(_target(tokens[i + 1 :]))
    return Reading(bool(verbs), verbs[0] if verbs else "", frozenset(targets))


def _begins_statement(tokens: list[Token], i: int) -> bool:
    return i == 0 or tokens[i - 1] in {("mark", "("), ("mark", ")")} or tokens[0] == ("word", "explain")


def _target(tokens: list[Token]) -> str:
    names = [(n, token) for n, token in enumerate(tokens) if token[0] == "name" or token[1] not in _BEFORE_TARGET]
    if not names:
        return ""
    first = names[0][0]
    while first + 2 < len(tokens) and tokens[first + 1][1] == ".":
        first += 2
    return tokens[first][1]


def _pragma_sets(tokens: list[Token]) -> bool:
    words = [word for kind, word in tokens if kind != "mark"]
    marks = {word for kind, word in tokens if kind == "mark"}
    if "=" in marks:
        return True
    return "(" in marks and not _ASKING_PRAGMAS & set(words[:2])
