"""Measures the shape of the project and names every place that leaves it: `python -m tests.tools.measure`.

Nothing is imported or run: each file is read and parsed. A finding is one line, and any finding ends it with 1.
"""

from __future__ import annotations

import ast
import gc
import io
import re
import sys
import tokenize
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from tests.tools.texts import parts_of

MAX_FILE_LINES = 400
MAX_FUNCTION_LINES = 60
MAX_METHODS = 25
LEAST_TEST_RATIO = 0.9
LEAST_MIRRORED = 0.9

# A file that may be longer than the limit, with its own limit and the reason: path -> (lines, reason).
LONGER_FILES: dict[str, tuple[int, str]] = {}

# A file that may pump events by hand, and the reason: path -> reason.
PUMPING = {"benchmarks/register_page.py": "it measures the time from an act to its paint"}

PRODUCT = ("commonservices", "ui")
OTHERS = ("benchmarks", "tests", "dev.py")

# Which parts of the program each part may import; it may always import itself.
_LEAVES = {"domain", "errors", "paths", "jobs", "log"}
_LISTS = _LEAVES | {"store", "office", "reference", "settings", "queries"}
_VERBS = _LISTS | {"actions", "exchange"}
MAY_IMPORT: dict[str, set[str]] = {
    "errors": set(),
    "paths": {"errors"},
    "domain": {"errors", "paths"},
    "jobs": {"errors"},
    "log": {"errors", "paths"},
    "settings": _LEAVES,
    "store": _LEAVES,
    "reference": _LEAVES | {"store", "office"},
    "office": _LEAVES | {"store", "settings", "reference"},
    "queries": _LEAVES | {"store", "office"},
    "actions": _LISTS,
    "exchange": _LISTS | {"actions"},
    "reports": _VERBS,
    "demo": _VERBS,
    "cli": _VERBS | {"reports", "demo"},
    "__main__": _VERBS | {"reports", "demo", "cli", "ui"},
    "ui": (_VERBS | {"reports", "demo"}) - {"store"},
}
# Libraries that only one part may touch; `domain` may touch none at all.
ONLY_IN = {
    "PySide6": "ui",
    "shiboken6": "ui",
    "sqlalchemy": "store",
    "alembic": "store",
    "sqlcipher3": "store",
    "sqlite3": "store",
    "psycopg": "store",
    "openpyxl": "reports",
}
BANNED_WORDS = {
    "manager",
    "helper",
    "helpers",
    "util",
    "utils",
    "handler",
    "handlers",
    "data",
    "info",
    "misc",
    "common",
}
QT_NAMES = {"data"}  # virtual methods of Qt whose names we do not choose; its camelCase names are let through as well
SQL = re.compile(
    r"\bSELECT\s.+?\sFROM\s|\bINSERT\s+(OR\s+\w+\s+)?INTO\s|\bUPDATE\s+\w+\s+SET\s|\bDELETE\s+FROM\s|\bCREATE\s+TABLE\s",
    re.DOTALL,
)
FOREIGN_PAGE = re.compile(
    r"(?<![\w/.])[a-z]+\.md\b|\b[Dd]ecisions? D\d+|\(D\d+"
)  # our own pages are in capitals or in docs/
FIELD_KEYS = {"data_quality"}  # keys of fields that stores and workbooks carry: they stay as they are
UNFINISHED = re.compile(r"\b(TODO|FIXME|HACK)\b")
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
STRINGS = (ast.Constant, ast.JoinedStr)


@dataclass(frozen=True)
class Finding:
    """One place that breaks one rule."""

    path: str
    line: int
    says: str

    def __str__(self) -> str:
        """Give the one line that is printed."""
        return f"{self.path}:{self.line}: {self.says}"


@dataclass(frozen=True)
class Source:
    """One Python file of the project."""

    path: str
    text: str

    @cached_property
    def tree(self) -> ast.Module:
        """Give the parsed file."""
        return ast.parse(self.text)

    @cached_property
    def nodes(self) -> list[ast.AST]:
        """Give every node of the parsed file, walked once for all rules."""
        return parts_of(self.tree)

    def tokens(self) -> Iterator[tokenize.TokenInfo]:
        """Read the file token by token, which is slow."""
        return tokenize.generate_tokens(io.StringIO(self.text).readline)

    @property
    def is_test(self) -> bool:
        """Tell whether it belongs to the tests."""
        return self.path.startswith("tests/")

    @property
    def part(self) -> str:
        """Give the part of the program it belongs to: `ui`, or the first name below `commonservices`."""
        names = self.path.removesuffix(".py").split("/")
        return names[1] if names[0] == "commonservices" and len(names) > 1 else names[0]

    @cached_property
    def code_lines(self) -> int:
        """Count the lines that carry more than a comment, a docstring or nothing."""
        documented: set[int] = set()
        for node in self.nodes:
            if isinstance(node, (ast.Module, ast.ClassDef, *FUNCTIONS)) and ast.get_docstring(node, clean=False):
                documented.update(_span(node.body[0]))
        return len(self._filled_lines(documented) - documented)

    def _filled_lines(self, documented: set[int]) -> set[int]:
        """Give the lines that carry more than a comment; only a string that hides such a line needs the tokens."""
        numbered = list(enumerate(self.text.split("\n"), 1))
        bare = {number for number, line in numbered if line.strip(" \t\f\\")[:1] in {"", "#"}}
        long = (_span(node) for node in self.nodes if isinstance(node, STRINGS) and node.lineno != node.end_lineno)
        if not any(line in bare and line not in documented for span in long for line in span):
            return {number for number, _ in numbered} - bare
        empty = {tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER}
        return {line for t in self.tokens() if t.type not in empty for line in range(t.start[0], t.end[0] + 1)}

    def at(self, node: ast.AST, says: str) -> Finding:
        """Give a finding at a node of this file."""
        return Finding(self.path, getattr(node, "lineno", 1), says)


def _span(node: ast.stmt | ast.expr) -> range:
    return range(node.lineno, (node.end_lineno or node.lineno) + 1)


Rule = Callable[[Source], Iterator[Finding]]


def read_project(root: Path) -> list[Source]:
    """Read every Python file of the project, in a stable order."""
    roots = [root / name for name in (*PRODUCT, *OTHERS)]
    paths = [p for top in roots for p in ([top] if top.is_file() else sorted(top.rglob("*.py")))]
    return [Source(p.relative_to(root).as_posix(), p.read_text(encoding="utf-8")) for p in paths]


def sizes(source: Source) -> Iterator[Finding]:
    """Find files, functions and classes that are too large."""
    lines = source.text.count("\n")
    limit = LONGER_FILES.get(source.path, (MAX_FILE_LINES, ""))[0]
    if lines > limit:
        yield Finding(source.path, lines, f"the file has {lines} lines; the limit is {limit}")
    for node in source.nodes:
        if isinstance(node, FUNCTIONS):
            length = (node.end_lineno or 0) - node.lineno + 1
            if length > MAX_FUNCTION_LINES:
                yield source.at(node, f"{node.name} has {length} lines; the limit is {MAX_FUNCTION_LINES}")
        if isinstance(node, ast.ClassDef):
            methods = sum(isinstance(child, FUNCTIONS) for child in node.body)
            if methods > MAX_METHODS:
                yield source.at(node, f"{node.name} has {methods} methods; the limit is {MAX_METHODS}")


def types(source: Source) -> Iterator[Finding]:
    """Find parameters and results without a type."""
    for node in [] if source.is_test else source.nodes:
        if not isinstance(node, FUNCTIONS):
            continue
        given = node.args
        slots = [*given.posonlyargs, *given.args, *given.kwonlyargs, *filter(None, (given.vararg, given.kwarg))]
        bare = [slot.arg for slot in slots if slot.annotation is None and slot.arg not in {"self", "cls"}]
        if bare:
            yield source.at(node, f"{node.name} has no type for {', '.join(bare)}")
        if node.returns is None:
            yield source.at(node, f"{node.name} does not say what type it gives")


def docstrings(source: Source) -> Iterator[Finding]:
    """Find public modules, classes and functions without a docstring."""
    if source.is_test:
        return
    if source.text.strip() and not ast.get_docstring(source.tree):
        yield source.at(source.tree, "the module does not say what it is for")
    yield from _undocumented(source, source.tree.body)


def _undocumented(source: Source, body: Iterable[ast.stmt]) -> Iterator[Finding]:
    for node in body:
        if isinstance(node, (ast.ClassDef, *FUNCTIONS)) and not node.name.startswith("_"):
            if not ast.get_docstring(node):
                yield source.at(node, f"{node.name} does not say what it gives")
            if isinstance(node, ast.ClassDef):
                yield from _undocumented(source, node.body)


def imported(source: Source) -> Iterator[tuple[ast.AST, str]]:
    """Give the full name of everything a file imports, wherever in the file that stands."""
    for node in source.nodes:
        if isinstance(node, ast.Import):
            yield from ((node, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                base = ".".join([*source.path.split("/")[: -node.level], *filter(None, [node.module])])
            yield from ((node, f"{base}.{alias.name}") for alias in node.names)


def imports(source: Source) -> Iterator[Finding]:
    """Find imports that go against the way of the layers."""
    if not source.path.startswith(PRODUCT) or source.path == "commonservices/__init__.py":
        return
    if source.part not in MAY_IMPORT:
        yield Finding(source.path, 1, f"“{source.part}” has no place among the layers; give it one in MAY_IMPORT")
        return
    for node, name in imported(source):
        top, _, below = name.partition(".")
        target = below.split(".")[0] if top == "commonservices" else top
        ours = top in {"commonservices", "ui"} and target in MAY_IMPORT
        if ours and target != source.part and target not in MAY_IMPORT[source.part]:
            yield source.at(node, f"{source.part} must not import {target}")
        if top in ONLY_IN and source.part != ONLY_IN[top]:
            yield source.at(node, f"only {ONLY_IN[top]} may import {top}")
        if source.part == "domain" and top != "commonservices" and top not in sys.stdlib_module_names:
            yield source.at(node, f"the domain stands on the standard library alone, not on {top}")
        if top == "tests":
            yield source.at(node, "the program must not import its tests")


def sql_text(source: Source) -> Iterator[Finding]:
    """Find SQL written outside the store."""
    if source.path.startswith(PRODUCT) and source.part != "store":
        for node in source.nodes:
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and SQL.search(node.value):
                yield source.at(node, "SQL belongs in commonservices/store")


def names(source: Source) -> Iterator[Finding]:
    """Find names that say nothing: modules, classes, functions, parameters and fields."""
    if source.is_test:
        return
    module = source.path.removesuffix(".py").rsplit("/", 1)[-1]
    named: list[tuple[ast.AST, str]] = [(source.tree, module)]
    for node in source.nodes:
        if isinstance(node, (ast.ClassDef, *FUNCTIONS)):
            named.append((node, node.name))
        elif isinstance(node, ast.arg):
            named.append((node, node.arg))
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            named.append((node, node.target.id))
    for node, name in named:
        if source.part == "ui" and isinstance(node, FUNCTIONS) and (name in QT_NAMES or re.match("[a-z]+[A-Z]", name)):
            continue
        bad = BANNED_WORDS.intersection(word.lower() for word in re.findall(r"[A-Z]?[a-z]+|[A-Z]+", name))
        if bad and name not in FIELD_KEYS:
            yield source.at(node, f"“{name}” says nothing: avoid “{', '.join(sorted(bad))}”")


def calls(source: Source) -> Iterator[Finding]:
    """Find calls that wait, block or hide text from translation."""
    for node in source.nodes:
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
            continue
        called = node.func.attr
        owner = node.func.value.id if isinstance(node.func.value, ast.Name) else ""
        if called == "processEvents" and source.path not in PUMPING:
            yield source.at(node, "events are not pumped by hand: wait for a signal")
        if source.is_test and ((called == "sleep" and owner == "time") or (called == "wait" and owner == "qtbot")):
            yield source.at(node, "a test waits for a signal or a condition, not for a time")
        if source.part == "ui" and called == "exec" and source.path != "ui/app.py":
            yield source.at(node, "dialogs use open() and signals, not exec()")
        if called in {"tr", "translate"} and any(isinstance(given, ast.JoinedStr) for given in node.args):
            yield source.at(node, "an f-string cannot be translated: use {name} and .format(name=...)")


def comments(source: Source) -> Iterator[Finding]:
    """Find notes of unfinished work."""
    for token in source.tokens() if UNFINISHED.search(source.text) else ():
        if token.type == tokenize.COMMENT and UNFINISHED.search(token.string):
            yield Finding(source.path, token.start[0], "unfinished work is written down outside the code")


def pages(source: Source) -> Iterator[Finding]:
    """Find words that lean on a page which a reader of the project does not have."""
    for number, line in enumerate(source.text.splitlines(), 1):
        absent = FOREIGN_PAGE.search(line)
        if absent:
            yield Finding(source.path, number, f"“{absent.group()}” is no page of this project: say it here instead")


RULES: dict[str, Rule] = {
    rule.__name__: rule for rule in (sizes, types, docstrings, imports, sql_text, names, calls, comments, pages)
}


def has_code(source: Source) -> bool:
    """Tell whether a file of the program holds anything to test."""
    return source.path.startswith(PRODUCT) and any(isinstance(n, (ast.ClassDef, *FUNCTIONS)) for n in source.tree.body)


def without_a_mirror(sources: list[Source]) -> list[str]:
    """Give the files of the program that have no test file at the same place below `tests`."""
    tests = {source.path for source in sources if source.is_test}

    def mirrored(path: str) -> bool:
        folder, _, name = path.removesuffix(".py").rpartition("/")
        stem = f"tests/{folder}/test_{name.strip('_')}"
        return any(test == f"{stem}.py" or test.startswith(f"{stem}_") for test in tests)

    return [s.path for s in sources if has_code(s) and not mirrored(s.path)]


def totals(sources: list[Source]) -> Iterator[Finding]:
    """Find too few tests: in lines, and in files at the place where one looks for them."""
    program = sum(s.code_lines for s in sources if s.path.startswith(PRODUCT))
    tests = sum(s.code_lines for s in sources if s.is_test)
    if tests < LEAST_TEST_RATIO * program:
        yield Finding("tests", 1, f"{tests} lines of tests for {program} of program; at least {LEAST_TEST_RATIO} of it")
    alone, modules = without_a_mirror(sources), sum(map(has_code, sources))
    if len(alone) > (1 - LEAST_MIRRORED) * modules:
        yield Finding("tests", 1, f"{len(alone)} of {modules} modules have no test of their own: {', '.join(alone)}")


def findings(sources: list[Source]) -> list[Finding]:
    """Give everything that is found in the project."""
    found = [finding for rule in RULES.values() for source in sources for finding in rule(source)]
    return [*found, *totals(sources)]


def summary(sources: list[Source]) -> str:
    """Give the measures as a small table."""
    functions = sorted(
        (node.end_lineno or 0) - node.lineno + 1
        for source in sources
        for node in source.nodes
        if isinstance(node, FUNCTIONS)
    )
    files = sorted(source.text.count("\n") for source in sources if source.code_lines)
    program = sum(s.code_lines for s in sources if s.path.startswith(PRODUCT))
    tests = sum(s.code_lines for s in sources if s.is_test)
    rows = [("code lines, program / tests", f"{program} / {tests}")]
    for label, values in (("file length", files), ("function length", functions)):
        p95 = values[int(0.95 * (len(values) - 1))] if values else 0
        rows.append((f"{label}, 95 of 100 / longest", f"{p95} / {values[-1] if values else 0}"))
    rows.append(
        ("modules without their own test", f"{len(without_a_mirror(sources))} of {sum(map(has_code, sources))}")
    )
    return "\n".join(f"{label:40}{value:>16}" for label, value in rows)


def main(root: Path) -> int:
    """Print the measures and every finding; give 1 if there is one."""
    sources = read_project(root)
    found = findings(sources)
    print(summary(sources))
    print("\n".join(map(str, found)) or "Nothing to remark.")
    return 1 if found else 0


if __name__ == "__main__":
    gc.disable()  # the trees stay to the end, and there are millions of nodes to look through each time
    sys.exit(main(Path(__file__).resolve().parents[2]))
