"""Finds words whatever their case and accents, alike on both databases: texts are folded where they are compared.

On a file the database asks `domain.text.fold` itself; a server has the same steps in its own functions.
"""

from __future__ import annotations

from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement

from commonservices.domain.text import AFTER, BEFORE, MARKS, fold

NAME: Final = "folded"
_SQLITE: Final = "sqlite"
_BETWEEN: Final = "\n"


class Folded(FunctionElement[str]):
    """Some texts of a row as one, in the form in which words are compared."""

    name = NAME
    type = sa.Text()
    inherit_cache = True


def holds(word: str, *columns: sa.ColumnElement[Any]) -> sa.ColumnElement[bool]:
    """Give the condition that one of some texts holds a word, whatever its case and accents."""
    return Folded(*columns).contains(fold(word), autoescape=True)


def folded(*texts: str | None) -> str:
    """Give some texts of a row as one folded text."""
    return _BETWEEN.join([fold(each) for each in texts if each])


def folded_sql(dialect: str, *texts: str) -> str:
    """Give the words in which a database folds some texts together."""
    if dialect == _SQLITE:
        return f"{NAME}({', '.join(texts)})"
    joined = f"concat_ws({_quoted(_BETWEEN)}, {', '.join(texts)})"
    plain = _translated(joined, BEFORE)
    stripped = f"regexp_replace(normalize({plain}, NFKD), {_quoted(MARKS.pattern)}, '', 'g')"
    return _translated(f"replace(lower({stripped}), 'ß', 'ss')", AFTER)


def _translated(text: str, table: dict[int, str]) -> str:
    """Give a text with signs exchanged: those for one sign or none at once, those for several one by one."""
    single = {chr(sign): other for sign, other in table.items() if len(other) == 1}
    gone = [chr(sign) for sign, other in table.items() if not other]
    for sign, other in table.items():
        if len(other) > 1:
            text = f"replace({text}, {_quoted(chr(sign))}, {_quoted(other)})"
    return f"translate({text}, {_quoted(''.join((*single, *gone)))}, {_quoted(''.join(single.values()))})"


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


@compiles(Folded)
def _compiled(element: Folded, compiler: Any, **given: Any) -> str:
    texts = [compiler.process(each, **given) for each in element.clauses]
    return folded_sql(compiler.dialect.name, *texts)
