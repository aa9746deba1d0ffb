"""A register as it goes on paper: as it is filtered, sorted and grouped, with the columns shown."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from commonservices.domain.declaring import dataclass
from commonservices.errors import Known
from commonservices.jobs import Tell
from commonservices.office import Office
from commonservices.queries import register
from ui.kit.paper import ListPaper, PaperRow, PaperWords
from ui.printing import Make, PaperOut
from ui.registers.browse import Browse
from ui.registers.questions import RegisterQuery
from ui.registers.register_list import RegisterList

MOST: Final = 25_000
_BATCH: Final = 1_000
_NARROWEST: Final = 40


def listed(browse: Browse[Any], papers: PaperOut) -> Make:
    """Give how the list is made into a paper, as it stands now; its rows are read when that is done."""
    shown = browse.list
    title = f"{shown.table.accessibleName()} · {browse.views.label()}"
    keys, widths = shown.shown(), shown.table.column_widths()
    least = {each.key: each.width if each.elastic else _NARROWEST for each in shown.model.columns}
    asked = _Asked(
        shown,
        replace(shown.model.query, quick=False),
        keys,
        papers.words(title, browse.filter.sentence()),
        tuple(shown.titles()),
        tuple(float(max(least[key], widths[key])) for key in keys),
    )
    return partial(_made, asked)


@dataclass(frozen=True)
class _Asked:
    """A list as it stood when it was printed."""

    shown: RegisterList[Any]
    query: RegisterQuery
    keys: tuple[str, ...]
    words: PaperWords
    titles: tuple[str, ...]
    shares: tuple[float, ...]


def _made(asked: _Asked, office: Office, tell: Tell) -> ListPaper:
    return ListPaper(asked.words, asked.titles, asked.shares, tuple(_rows(asked, office, tell)))


def _rows(asked: _Asked, office: Office, tell: Tell) -> Iterable[PaperRow]:
    shown, query, kind = asked.shown, asked.query, asked.shown.kind
    columns = {each.key: each for each in shown.model.columns}
    first = columns[asked.keys[0]]
    group = ""
    ids = register.ids(
        office,
        query.filter,
        register.Stretch(0, MOST + 1),
        query.sort,
        descending=query.descending,
        group=query.group,
        kind=kind.kind,
    )
    if len(ids) > MOST:
        raise Known(
            "list_too_long",
            QCoreApplication.translate(
                "ListPaper", "This list is too long for paper: it has more than {count} rows."
            ).format(count=MOST),
            advice=QCoreApplication.translate("ListPaper", "Filter the list, or write the Headquarters workbook."),
        )
    for start in range(0, len(ids), _BATCH):
        tell(start, len(ids), "reading")
        for row in kind.rows(office, ids[start : start + _BATCH]):
            if query.group:
                name = shown.group_name(query.group, str(getattr(row, query.group)))
                if name != group:
                    group = name
                    yield PaperRow((), group=name)
            mark = str(first.detail(row)) if first.paint == "state" and first.detail else ""
            yield PaperRow(tuple(shown.texts_of(row, asked.keys)), mark)
