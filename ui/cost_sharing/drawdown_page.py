"""A departure rehearsed: what would follow if an entity, a site or the mission left after a day; nothing is written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial
from html import escape
from typing import Any, ClassVar, Final
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from commonservices.domain.changes import Changes
from commonservices.errors import RuleBroken
from commonservices.jobs import Tell
from commonservices.office import Office
from commonservices.queries import drawdown as queries
from commonservices.queries.drawdown import Drawdown
from ui.cost_sharing.drawdown_columns import DrawdownColumns, share_changes
from ui.kit.buttons import Button
from ui.kit.columns import Column
from ui.kit.field_row import FieldRow
from ui.kit.field_spec import Choice, FieldSpec
from ui.kit.layout import HLine, column, inset, row
from ui.kit.notes import Note
from ui.kit.paper import TextPaper
from ui.kit.sub_table import SubTable
from ui.kit.texts import SectionHeader, Text
from ui.latest_read import LatestRead
from ui.page import Command, Page, PageFrame, PageHeader
from ui.printing import PaperOut, ready
from ui.records.lookups import Lookups
from ui.registers.record_paper import RecordPaper

PLACE: Final = "drawdown"
ENTITY, SITE, MISSION = "entity", "site", "mission"


class DrawdownPage(Page):
    """Who and when above, what follows below."""

    place: ClassVar[str] = PLACE

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Build the page; nothing is read before it is asked."""
        super().__init__(frame, parent)
        look, lookups = self.look, Lookups(self.bridge)
        self.found: Drawdown | None = None
        self._columns = DrawdownColumns(frame, self)
        self._papers = PaperOut(frame, self)
        self._papers.told.connect(self.toast_requested)
        self._reading = LatestRead(frame, self._on_read, self)
        self.header = PageHeader(look, self.title(), name=f"{PLACE}.header")
        self.print_button = Button(look, self.tr("Print"), icon="printer", name=f"{PLACE}.print")
        self.header.buttons.addWidget(self.print_button)
        scopes = (
            Choice(ENTITY, self.tr("One entity leaves")),
            Choice(SITE, self.tr("One site is given up")),
            Choice(MISSION, self.tr("The mission itself leaves")),
        )
        labels = lookups.label_of("entity")
        self.scope = self._field(
            FieldSpec("scope", self.tr("What is rehearsed"), "code", required=True, choices=scopes)
        )
        self.entity = self._field(
            FieldSpec("entity", self.tr("Entity"), "reference", search=lookups.entities, label_of=labels)
        )
        self.site = self._field(FieldSpec("site", self.tr("Site"), "code", choices=lookups.all_of("location")))
        self.day = self._field(FieldSpec("day", self.tr("Last day"), "date", required=True))
        self.rehearse_button = Button(look, self.tr("Rehearse"), "primary", icon="log-out", name=f"{PLACE}.rehearse")
        self.note = Note(look, self.tr("Rehearsal only. Nothing has been written."), name=f"{PLACE}.note")
        self.tables: dict[str, SubTable[Any]] = {}
        self._empty: dict[str, Text] = {}
        self.results = QWidget()
        self._build()
        self.rehearse_button.clicked.connect(self.rehearse)
        self.print_button.clicked.connect(self.print_result)
        self.scope.committed.connect(self._on_scope)
        self.scope.set_value(ENTITY)
        self.day.set_value(self.today())
        self._on_scope("", ENTITY)
        self.results.hide()

    def _field(self, spec: FieldSpec) -> FieldRow:
        made = FieldRow(self.look, PLACE, spec, self.bridge.today)
        made.refused.connect(self._on_unread)
        return made

    def _build(self) -> None:
        top, content = QWidget(), QWidget()
        fields = column(top, 8)
        for part in (self.scope, self.entity, self.site, self.day):
            fields.addWidget(part)
        line = row(None, 8)
        line.addWidget(self.rehearse_button)
        line.addStretch(1)
        fields.addLayout(line)
        fields.addWidget(self.note)
        inset(top, 20, 10, 16, 10)
        top.setMaximumWidth(self.look.px(760))
        body = column(content)
        body.addWidget(top)
        box = column(self.results)
        for key, title, nothing, columns, row_id in self._sections():
            box.addWidget(self._section(key, title, nothing, columns, row_id))
        body.addWidget(self.results)
        body.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(content)
        whole = column(self)
        for each in (self.header, HLine()):
            whole.addWidget(each)
        whole.addWidget(self.area, 1)

    def _sections(self) -> list[tuple[str, str, str, Sequence[Column[Any]], Any]]:
        made = self._columns
        services, notices = self.tr("Services left alone"), self.tr("Notices and by when")
        shares, premises = self.tr("New shares"), self.tr("Premises")
        return [
            ("services", services, self.tr("No service is left alone."), made.services(), _service_id),
            ("shares", shares, self.tr("No budget is shared with them."), made.shares(), _share_id),
            ("notices", notices, self.tr("No notice has to be given."), made.notices(), _notice_id),
            ("premises", premises, self.tr("No premises are concerned."), made.premises(), _premises_id),
        ]

    def _section(self, key: str, title: str, nothing: str, columns: Sequence[Column[Any]], row_id: Any) -> QWidget:
        whole, said, head = QWidget(), QWidget(), SectionHeader(self.look, title)
        inset(head, 20, 12, 16, 2)
        self._empty[key] = Text(self.look, nothing, "body", "text2", name=f"{PLACE}.{key}.nothing")
        column(said).addWidget(self._empty[key])
        inset(said, 20, 0, 16, 6)
        self.tables[key] = SubTable(self.look, f"{PLACE}.{key}", title, columns, row_id)
        self.tables[key].most_rows = 16
        box = column(whole)
        for part in (head, said, self.tables[key]):
            box.addWidget(part)
        return whole

    # --- what every page answers ----------------------------------------------------------------------------------

    def title(self) -> str:
        """Give the page's title."""
        return self.tr("If an entity leaves…")

    def open(self, address: Mapping[str, str]) -> None:
        """Take who and when from the address, if it says so."""
        if address.get("entity"):
            self.scope.set_value(ENTITY)
            self._on_scope("", ENTITY)
            self.entity.set_value(address["entity"])
        self.scope.editor.box.setFocus()

    def is_touched_by(self, changes: Changes) -> bool:
        """Say that what was rehearsed may be different after any change."""
        return self.found is not None

    def refresh(self, changes: Changes) -> None:
        """Rehearse again after a change."""
        if self.found is not None:
            self.rehearse()

    def reload(self) -> None:
        """Rehearse again what was rehearsed."""
        if self.found is not None:
            self.rehearse()

    def regions(self) -> list[QWidget]:
        """Give the fields and the tables that hold something."""
        shown = [each for each in self.tables.values() if each.isVisibleTo(self)]
        return [self.scope, *shown]

    def commands(self) -> list[Command]:
        """Give what can be done here."""
        none = "" if self.found is not None else self.tr("Nothing is rehearsed yet.")
        return [
            Command("drawdown.rehearse", self.tr("Rehearse"), self.rehearse, icon="log-out", primary=True),
            Command("drawdown.print", self.tr("Print"), self.print_result, "Ctrl+P", "printer", "file", none),
        ]

    # --- rehearsing -----------------------------------------------------------------------------------------------

    @Slot(str, object)
    def _on_scope(self, _name: str, value: object) -> None:
        self.entity.setVisible(value == ENTITY)
        self.site.setVisible(value == SITE)

    @Slot(str, str)
    def _on_unread(self, _name: str, reason: str) -> None:
        self.problem.emit(reason)

    def rehearse(self) -> None:
        """Read what would follow, away from the window."""
        fields = (self.scope, self.entity, self.site, self.day)
        for field in fields:
            field.editor.commit()
        scope, day = str(self.scope.editor.value()), self.day.editor.value()
        leaving = self.entity if scope == ENTITY else self.site
        who = str(leaving.editor.value() or "")
        if not isinstance(day, date) or (scope != MISSION and not who):
            missing = self.day if who or scope == MISSION else leaving
            missing.editor.box.setFocus(Qt.FocusReason.OtherFocusReason)
            self.problem.emit(self.tr("Say first who leaves, and on which day."))
            return
        self.status_text.emit("")
        self._reading.start(partial(_read, day, scope, UUID(who) if who else None))

    @Slot(object)
    def _on_read(self, found: Drawdown | RuleBroken) -> None:
        if isinstance(found, RuleBroken):
            self.problem.emit(self.words.rule(found))
            return
        self.found = found
        rows: dict[str, Sequence[Any]] = {
            "services": found.services,
            "shares": share_changes(found),
            "notices": found.notices,
            "premises": found.premises,
        }
        for key, table in self.tables.items():
            table.rows.forget_cells()
            table.fill_rows(rows[key])
            table.setVisible(bool(rows[key]))
            self._empty[key].setHidden(bool(rows[key]))
        said = self.tr("{who} leaves after {day}.")
        who, day = self.words.isolate(found.who), self.words.full_day(found.last_day)
        self.note.set_note(self.tr("Rehearsal only. Nothing has been written."), said.format(who=who, day=day), "info")
        self.results.show()
        self.commands_changed.emit()

    def print_result(self) -> None:
        """Show what was rehearsed as it will be printed."""
        if self.found is None:
            self.problem.emit(self.tr("Nothing is rehearsed yet."))
            return
        paper = RecordPaper(self.frame, self)
        parts = [paper.sentence(self.tr("Rehearsal only. Nothing has been written."))]
        for key, title, _nothing, columns, _id in self._sections():
            table = self.tables[key]
            lines = [tuple(each.text(line) for each in columns) for line in _held(table)]
            headings = [tuple(each.title for each in columns)] if lines else []
            parts.append(paper.table(title, [*headings, *lines]))
        said = self.tr("{who} leaves after {day}.")
        title = said.format(who=self.found.who, day=self.words.full_day(self.found.last_day))
        html = f"<h1>{escape(title)}</h1>{''.join(parts)}"
        self._papers.preview(ready(TextPaper(self._papers.words(self.title()), html, lying=True)))


def _read(day: date, scope: str, id: UUID | None, office: Office, _tell: Tell) -> Drawdown | RuleBroken:
    try:
        return queries.drawdown(
            office,
            day,
            entity_id=id if scope == ENTITY else None,
            location_id=id if scope == SITE else None,
            mission=scope == MISSION,
        )
    except RuleBroken as broken:
        return broken


def _held(table: SubTable[Any]) -> list[Any]:
    return [table.rows.row(place) for place in range(table.rows.rowCount())]


def _service_id(each: Any) -> str:
    return str(each.service_id)


def _share_id(each: Any) -> str:
    return f"{each.pool.line_id}:{each.code}"


def _notice_id(each: Any) -> str:
    return f"{each.arrangement_id}:{each.party}"


def _premises_id(each: Any) -> str:
    return str(each.premises_id)
