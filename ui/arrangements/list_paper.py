"""The register and one arrangement as they go on paper."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import partial
from html import escape

from PySide6.QtCore import QObject

from commonservices.domain.fields import Record, record_type
from commonservices.queries import arrangements as queries
from commonservices.queries.arrangements import ArrangementDetail
from ui.arrangements.browse import Browse
from ui.arrangements.lookups import Lookups
from ui.arrangements.value_words import NOTHING, ValueWords
from ui.kit.copying import plain_text
from ui.kit.printing import ListPaper, PaperRow, PaperWords
from ui.page import PageFrame

MOST = 25_000
_BATCH = 1_000
_LEFT_OUT = frozenset({"version_id", "currency", "arrangement_id", "owner_office_id"})


class RegisterPaper(QObject):
    """Makes papers out of what the register shows."""

    def __init__(self, frame: PageFrame, parent: QObject | None = None) -> None:
        """Keep the words and where names come from."""
        super().__init__(parent)
        self._frame = frame
        self._values = ValueWords(frame, Lookups(frame.bridge))

    def words(self, title: str, conditions: str = "") -> PaperWords:
        """Give what stands around the content: office, basis, day, conditions, page and hash."""
        words, office = self._frame.words, self._frame.bridge.office
        profile = office.profile()
        basis = words.fiscal_year(profile.fiscal_calendar, office.today()) if profile else NOTHING
        said = self.tr("{office}. Year: {basis}. As of {day}. Filter: {conditions}.").format(
            office=profile.code if profile else NOTHING,
            basis=basis,
            day=words.full_day(office.today()),
            conditions=conditions or self.tr("none"),
        )
        return PaperWords(
            title,
            said,
            self.tr("Page {page} of {pages}"),
            self.tr("Content {hash}"),
            mirrored=words.language == "ar",
        )

    def listed(self, browse: Browse) -> ListPaper:
        """Give the list as it is filtered, sorted and grouped, with the columns shown."""
        keys = browse.list.shown()
        widths = browse.list.table.column_widths()
        view = browse.views.label()
        title = f"{browse.list.table.accessibleName()} · {view}"
        return ListPaper(
            self.words(title, browse.filter.sentence()),
            tuple(browse.list.titles()),
            tuple(float(max(40, widths[key])) for key in keys),
            tuple(self._rows(browse)),
        )

    def _rows(self, browse: Browse) -> Iterable[PaperRow]:
        shown, query = browse.list, browse.list.model.query
        marks = {each.key: each.detail for each in shown.model.columns if each.paint == "state"}
        first = shown.shown()[0]
        group = ""
        ids = shown.all_ids(MOST)
        for start in range(0, len(ids), _BATCH):
            for row in self._frame.bridge.ask(partial(queries.rows, ids=ids[start : start + _BATCH])):
                if query.group:
                    name = shown.group_name(query.group, str(getattr(row, query.group)))
                    if name != group:
                        group = name
                        yield PaperRow((), group=name)
                read = marks.get(first)
                yield PaperRow(tuple(shown.texts_of(row)), str(read(row)) if read else "")

    # --- one arrangement ------------------------------------------------------------------------------------------

    def record(self, detail: ArrangementDetail) -> str:
        """Give an arrangement as plain HTML: its terms, parties, services and papers, then its history."""
        words = self._frame.words
        currency = detail.version.currency
        parts = [
            f"<h1>{escape(detail.row.title)}</h1>",
            _paragraph(f"{detail.row.reference} · {words.state(detail.row.state)}"),
            self._table(self.tr("Identity"), self._fields(detail.arrangement, currency)),
            self._table(self.tr("Terms"), self._fields(detail.version, currency)),
            self._table(
                self.tr("Parties"),
                ((each.code, each.name, self._signed(each.party.signed_on)) for each in detail.parties),
            ),
            self._table(
                self.tr("Services"), ((each.service.reference, each.name, each.provider) for each in detail.services)
            ),
            self._table(
                self.tr("Documents"),
                ((each.file_name, words.code("document_kinds", each.kind)) for each in detail.documents),
            ),
            self._table(self.tr("Flags"), ((words.flag(each.code), words.full_day(each.due)) for each in detail.flags)),
            self._table(self.tr("History"), self._history(detail)),
        ]
        return "".join(part for part in parts if part)

    def _table(self, title: str, rows: Iterable[tuple[str, ...]]) -> str:
        """Give a table under its title, or nothing without rows; its first column stands where reading begins."""
        mirrored = self._frame.words.language == "ar"
        lines = [f"<tr>{''.join(_cells(line[::-1] if mirrored else line))}</tr>" for line in rows]
        if not lines:
            return ""
        return f'<h2>{escape(title)}</h2><table width="100%" cellpadding="2">{"".join(lines)}</table>'

    def _fields(self, record: Record, currency: str) -> Iterable[tuple[str, str]]:
        for field in record_type(type(record)).fields:
            value = getattr(record, field.name)
            if field.name in _LEFT_OUT or value is None or value in {"", frozenset()} or value is False:
                continue
            yield self._frame.words.field(field.name), plain_text(self._values.value(field, value, currency))

    def _signed(self, day: date | None) -> str:
        if day is None:
            return self.tr("not signed")
        return self.tr("signed {day}").format(day=self._frame.words.full_day(day))

    def _history(self, detail: ArrangementDetail) -> Iterable[tuple[str, str, str]]:
        words = self._frame.words
        for event in reversed(detail.events):
            yield words.full_day(event.day), words.state(event.to_state), event.reason or ""


def _paragraph(text: str) -> str:
    return f"<p>{escape(plain_text(text))}</p>"


def _cells(line: tuple[str, ...]) -> Iterable[str]:
    return (f"<td>{escape(plain_text(cell))}</td>" for cell in line)
