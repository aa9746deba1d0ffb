"""Finds every text the program shows: the calls for translation in `ui/`, and the tables the other rooms keep."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

FAULTS, EXAMPLES, FIELDS = "Faults", "Examples", "Fields"
SAID, SAID_ACTS = "Said", "SaidActs"
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
QUOTED = {"example", "kept"}
MARKS = {"translate", "QT_TRANSLATE_NOOP"}
_LEAVES = (ast.Name, ast.Constant)
_SPOKEN = ("Known", "refuse", "refusal", "Missing", *QUOTED)

# Modules whose faults stand in a table: the sentences are read from the table, not from the call.
FAULT_TABLES = {
    "commonservices/exchange/tables/refusals.py": "_SAID",
    "commonservices/reports/consolidation/refusals.py": "SAID",
    "commonservices/reports/consolidation/remarks.py": "FOUND",
    "commonservices/reports/templates/findings.py": "_SAID",
    "commonservices/reports/templates/refusals.py": "SAID",
    "commonservices/store/diagnose.py": "_SAID",
    "commonservices/store/faults.py": "_SAID",
}
# Calls that hand on a text from a table of marked texts, so there is nothing to read at the call.
LOOKS_UP = {"ui/labels.py", "ui/words.py"}


@dataclass(frozen=True, order=True)
class Message:
    """One text in one context; `plural` when it counts something with %n."""

    context: str
    source: str
    comment: str = ""
    plural: bool = False


@dataclass(frozen=True)
class Fault:
    """A call that cannot be translated, and why."""

    path: str
    line: int
    says: str

    def __str__(self) -> str:
        """Give the one line that is printed."""
        return f"{self.path}:{self.line}: {self.says}"


@dataclass(frozen=True)
class Found:
    """What a file or the whole program holds: its texts, and the calls that cannot be translated."""

    messages: tuple[Message, ...] = ()
    faults: tuple[Fault, ...] = ()

    def __add__(self, other: Found) -> Found:
        """Give both together."""
        return Found(self.messages + other.messages, self.faults + other.faults)


def find_all(root: Path) -> Found:
    """Give every text of the program in the order contexts and texts sort, and every call that cannot be translated."""
    found = Found()
    for path in sorted((root / "ui").rglob("*.py")):
        found += in_window_source(path.relative_to(root).as_posix(), path.read_text(encoding="utf-8"))
    for path in sorted((root / "commonservices").rglob("*.py")):
        found += in_faults_source(path.relative_to(root).as_posix(), path.read_text(encoding="utf-8"))
    return Found(merged((*found.messages, *borrowed())), found.faults)


def merged(messages: Iterable[Message]) -> tuple[Message, ...]:
    """Give each text once per context, sorted; a text that is counted anywhere is counted everywhere."""
    kept: dict[tuple[str, str, str], Message] = {}
    for each in messages:
        key = (each.context, each.source, each.comment)
        if key not in kept or each.plural:
            kept[key] = each
    return tuple(kept[key] for key in sorted(kept))


def borrowed() -> Iterator[Message]:
    """Give the texts that stand outside `ui/`: fields, rules and the sentences of the command line."""
    from commonservices.cli import sentences
    from ui.labels import borrowed_texts

    yield from (Message(context, text) for context, text in borrowed_texts())
    yield from (Message(SAID, text) for text in sentences.SAID.values())
    yield from (Message(SAID_ACTS, text) for text in sentences.ACTS.values())


def in_window_source(path: str, text: str) -> Found:
    """Give what one file of the window asks to translate."""
    tree = ast.parse(text)
    reader = _WindowReader(path, dict(_aliases(tree)))
    reader.visit(tree)
    return Found(tuple(reader.messages), tuple(reader.faults))


def in_faults_source(path: str, text: str) -> Found:
    """Give the sentences and the advice of every fault of the world that one file raises, and what refusals quote."""
    if path not in FAULT_TABLES and not any(word in text for word in _SPOKEN):
        return Found()
    tree = ast.parse(text)
    constants = dict(_module_constants(tree))
    messages = [Message(FAULTS, each) for each in _table_texts(tree, FAULT_TABLES.get(path, ""), constants)]
    faults: list[Fault] = []
    parts = parts_of(tree)
    messages += [Message(EXAMPLES, each) for each in _examples(parts)]
    messages += [Message(FIELDS, each) for each in _fields(parts)]
    for call in (node for node in parts if isinstance(node, ast.Call) and _name_of(node.func) == "Known"):
        for part in (*call.args[1:2], *(key.value for key in call.keywords if key.arg == "advice")):
            said = _literal(part, constants)
            if said is not None:
                messages += [Message(FAULTS, each) for each in said if each]
            elif path not in FAULT_TABLES:
                faults.append(Fault(path, call.lineno, f"the sentence of a fault is put together: {ast.unparse(part)}"))
    return Found(tuple(messages), tuple(faults))


class _WindowReader(ast.NodeVisitor):
    """Walks one file and keeps the texts with the class they stand in."""

    def __init__(self, path: str, aliases: dict[str, str]) -> None:
        self.path = path
        self._aliases = aliases
        self.messages: list[Message] = []
        self.faults: list[Fault] = []
        self._classes: list[str] = []

    def generic_visit(self, node: ast.AST) -> None:
        """Go on to the parts."""
        for part in _inside(node):
            self.visit(part)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        name = _name_of(node.func)
        name = self._aliases.get(name, name)
        if name == "tr" and node.args:
            if _text(node.args[0]) is None and not isinstance(node.args[0], (ast.JoinedStr, ast.BinOp)):
                self._refuse(node, "tr is given something else than a plain text")
            self._take(node, self._classes[-1] if self._classes else "", node.args)
        elif name in MARKS and len(node.args) > 1:
            context = _text(node.args[0])
            if context is None:
                self._refuse(node, "the context is not a plain text")
            else:
                self._take(node, context, node.args[1:])
        self.generic_visit(node)

    def _take(self, node: ast.Call, context: str, args: list[ast.expr]) -> None:
        source = _text(args[0])
        if source is None:
            if isinstance(args[0], (ast.JoinedStr, ast.BinOp)):
                self._refuse(node, "a text for translation is put together from pieces")
            return
        if not context:
            self._refuse(node, "tr stands outside a class")
        comment = _text(args[1]) if len(args) > 1 else ""
        if comment is None:
            self._refuse(node, "the second value of tr tells two meanings apart and must be a plain text")
        plural = len(args) > 2
        if plural != ("%n" in source):
            self._refuse(node, "%n and a number belong together")
        self.messages.append(Message(context, source, comment or "", plural))

    def _refuse(self, node: ast.Call, says: str) -> None:
        self.faults.append(Fault(self.path, node.lineno, f"{says}: {ast.unparse(node)[:80]}"))


def parts_of(tree: ast.AST) -> list[ast.AST]:
    """Give a tree and all parts of it in the order of `ast.walk`, without the marks of reading and writing a name.

    It is walked once for all that is looked for, which takes a fifth of the time of the library's walks.
    """
    found = [tree]
    for node in found:
        found += _inside(node)
    return found


def _inside(node: ast.AST) -> list[ast.AST]:
    """Give the parts right inside a part."""
    if isinstance(node, _LEAVES):
        return []
    found: list[ast.AST] = []
    for name in node._fields:
        value = getattr(node, name, None)
        if type(value) is list:
            found += [each for each in value if isinstance(each, ast.AST)]
        elif isinstance(value, ast.AST) and not isinstance(value, ast.expr_context):
            found.append(value)
    return found


def _examples(parts: Iterable[ast.AST]) -> Iterator[str]:
    """Give the phrases a refusal quotes: its example, and what stays as it was; codes and numbers are no phrases."""
    for node in parts:
        quoted: list[ast.expr] = []
        if isinstance(node, ast.Call) and _name_of(node.func) in {"refuse", "refusal"}:
            quoted = [key.value for key in node.keywords if key.arg in QUOTED]
        elif isinstance(node, ast.Dict):
            quoted = [value for key, value in zip(node.keys, node.values, strict=True) if key and _text(key) in QUOTED]
        for part in (part for each in quoted for part in parts_of(each)):
            text = _text(part) if isinstance(part, ast.Constant) else None
            if text and (" " in text or text.isalpha()) and text != text.upper():
                yield text


def _fields(parts: Iterable[ast.AST]) -> Iterator[str]:
    """Give the labels of the fields that refusals name; not all of them are fields of a record."""
    from commonservices.domain.sentences import label_of

    for node in parts:
        if isinstance(node, ast.Call) and _name_of(node.func) in {"refuse", "refusal", "Missing"}:
            named = [*node.args[1:2], *(key.value for key in node.keywords if key.arg == "field")]
            yield from (label_of(text) for text in map(_text, named) if text)


def _aliases(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Give the short names a file uses for `translate`: `say = QCoreApplication.translate`."""
    for node in parts_of(tree):
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Attribute) and node.value.attr in {"tr", *MARKS}:
            yield from ((target.id, node.value.attr) for target in node.targets if isinstance(target, ast.Name))


def _name_of(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


def _text(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _literal(node: ast.expr, constants: dict[str, str]) -> tuple[str, ...] | None:
    """Give the text or texts an expression can be, or nothing when it is put together while the program runs."""
    if isinstance(node, ast.IfExp):
        one, other = _literal(node.body, constants), _literal(node.orelse, constants)
        return None if one is None or other is None else one + other
    if isinstance(node, ast.Name) and node.id in constants:
        return (constants[node.id],)
    if isinstance(node, ast.Call) and _name_of(node.func) == "say":
        return ()  # a sentence of the command line, told in its language already
    text = _text(node)
    return None if text is None else (text,)


def _assigned(tree: ast.Module) -> Iterator[tuple[str, ast.expr]]:
    """Give the names a module assigns at its top, with what they stand for."""
    for node in tree.body:
        if isinstance(node, ast.Assign):
            yield from ((target.id, node.value) for target in node.targets if isinstance(target, ast.Name))
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value:
            yield node.target.id, node.value


def _module_constants(tree: ast.Module) -> Iterator[tuple[str, str]]:
    for name, value in _assigned(tree):
        text = _text(value)
        if text is not None:
            yield name, text


def _table_texts(tree: ast.Module, table: str, constants: dict[str, str]) -> Iterator[str]:
    """Give the sentences of a table: whatever holds a blank and ends a sentence, and the constants it names."""
    for part in (part for name, value in _assigned(tree) if name == table for part in ast.walk(value)):
        said = _literal(part, constants) if isinstance(part, (ast.Name, ast.Constant)) else None
        yield from (text for text in said or () if text.endswith(".") and " " in text)
