"""The tab Drivers: what every party counts for, by key, with the day of the count; typed or pasted for one day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from commonservices.actions import drivers as actions
from commonservices.actions.drivers import Count
from commonservices.errors import RuleBroken
from commonservices.queries import drivers as queries
from commonservices.queries.cost_pools import PoolDetail
from commonservices.queries.drivers import DriverRow
from ui.cost_sharing.cell_entry import CellEntry
from ui.cost_sharing.folding_table import FoldingTable
from ui.cost_sharing.pool_words import PoolWords
from ui.kit.buttons import Button, CheckBox
from ui.kit.columns import Column
from ui.kit.field_row import FieldRow
from ui.kit.field_spec import FieldSpec
from ui.kit.layout import column, inset, row
from ui.kit.texts import Text
from ui.page import PageFrame
from ui.records.part import DetailPart
from ui.usage.clipboard import plain, read_block

PLACE: Final = "cost_sharing.drivers"


class DriverColumns(QObject):
    """Makes the columns in the words of the window."""

    def __init__(self, frame: PageFrame, parent: QObject | None = None) -> None:
        """Keep the words."""
        super().__init__(parent)
        self._words, self._pool = frame.words, PoolWords(frame.words, self)

    def columns(self) -> list[Column[DriverRow]]:
        """Give the columns in order."""
        words = self._words
        return [
            Column("entity", self.tr("Entity"), lambda row: words.isolate(row.code), 88, detail=_strong, tip=_name),
            Column("driver", self.tr("Counted by"), lambda row: words.code("apportionment_keys", row.driver_code), 160),
            Column("value", self.tr("Count"), lambda row: self._pool.count(row.value), 80, paint="number"),
            Column("weight", self.tr("Weight"), self._weight, 68, paint="number", detail=_muted),
            Column("census", self.tr("Counted on"), lambda row: words.full_day(row.census_date), 136),
            Column("standing", self.tr("Standing"), self._standing, 180, paint="state", detail=_mark),
            Column("evidence", self.tr("Evidence"), lambda row: words.embed(row.evidence), 160, elastic=True),
        ]

    def _weight(self, row: DriverRow) -> str:
        return self._pool.count(row.weight) if row.weight is not None else ""

    def _standing(self, row: DriverRow) -> str:
        if row.value is None:
            return self.tr("No count yet")
        if not row.newest:
            return self.tr("Replaced")
        if row.moved:
            return self.tr("Parties changed since")
        if row.stale:
            return self.tr("Older than a year")
        return self.tr("Agreed") if row.agreed else self.tr("Not agreed yet")


class DriversPart(DetailPart[PoolDetail]):
    """Day and evidence of the count above, the counts in the table below."""

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make fields and table."""
        super().__init__(frame, PLACE, parent)
        look, today = frame.look, frame.bridge.today
        self._rows: Sequence[DriverRow] = ()
        self.day = FieldRow(look, PLACE, FieldSpec("census_date", self.tr("Counted on"), "date", required=True), today)
        self.evidence = FieldRow(look, PLACE, FieldSpec("evidence", self.tr("Evidence")), today)
        self.earlier = CheckBox(look, self.tr("Earlier counts too"), name=f"{PLACE}.earlier")
        self.agree_button = Button(look, self.tr("All counts are agreed"), icon="check", name=f"{PLACE}.agree")
        self.remove_button = Button(look, self.tr("Remove this count"), "quiet", icon="trash", name=f"{PLACE}.remove")
        self.hint = Text(
            look,
            self.tr(
                "Type a figure over a count, or paste lines of code and figure. A new day keeps the earlier count."
            ),
            "secondary",
            "text2",
            wrap=True,
            name=f"{PLACE}.hint",
        )
        columns = DriverColumns(frame, self).columns()
        self.table: FoldingTable[DriverRow] = FoldingTable(
            look, f"{PLACE}.table", self.tr("Counts"), columns, _key, ("weight", "driver", "evidence")
        )
        self.table.most_rows = 0
        specs = {
            "value": FieldSpec("value", self.tr("Count")),
            "weight": FieldSpec("weight", self.tr("Weight")),
            "evidence": FieldSpec("evidence", self.tr("Evidence")),
        }
        self.entry = CellEntry(frame, self.table, specs, self._shown, self._keep)
        self._build()
        self.entry.pasted.connect(self.paste)
        self.entry.problem.connect(self.problem)
        self.earlier.toggled.connect(self._on_earlier)
        self.agree_button.clicked.connect(self.agree)
        self.remove_button.clicked.connect(self.remove)
        self.day.set_value(frame.bridge.today())

    def _build(self) -> None:
        top, foot = QWidget(), QWidget()
        fields = column(top, 8)
        for part in (self.day, self.evidence, self.hint):
            fields.addWidget(part)
        inset(top, 20, 12, 16, 8)
        top.setMaximumWidth(self.look.px(760))
        line = row(foot, 8)
        line.addWidget(self.agree_button)
        line.addWidget(self.remove_button)
        line.addWidget(self.earlier)
        line.addStretch(1)
        inset(foot, 20, 6, 16, 10)
        box = column(self)
        box.addWidget(top)
        box.addWidget(self.table, 1)
        box.addWidget(foot)

    # --- showing --------------------------------------------------------------------------------------------------

    def fill(self, detail: PoolDetail) -> None:
        """Show the counts of the parties of the budget's arrangement."""
        above = detail.pool.arrangement_id or detail.pool.id
        ask = partial(queries.drivers, arrangement_id=above, earlier=self.earlier.isChecked())
        self._rows = self.frame.bridge.ask(ask)
        self.table.rows.forget_cells()
        self.table.fill_rows(self._rows)
        if self._rows and not self.table.current_id():
            self.table.select_id(_key(self._rows[0]))
        self.entry.read_only = self.read_only
        for part in (self.agree_button, self.remove_button, self.hint):
            part.setHidden(self.read_only)
        for field in (self.day, self.evidence):
            field.setHidden(self.read_only)

    def _on_earlier(self) -> None:
        if self.detail is not None:
            self.fill(self.detail)

    def main(self) -> QWidget:
        """Give the table."""
        return self.table

    def commit(self) -> None:
        """Keep what is typed in a cell."""
        if self.entry.editor is not None:
            self.entry.editor.commit()

    def close_editor(self) -> bool:
        """Leave the cell."""
        return self.entry.close()

    def _row(self, key: str) -> DriverRow | None:
        return next((each for each in self._rows if _key(each) == key), None)

    def _shown(self, key: str, name: str) -> object:
        found = self._row(key)
        value = getattr(found, name) if found is not None else None
        return plain(value, self.words.language) if isinstance(value, Decimal) else value or ""

    # --- entering -------------------------------------------------------------------------------------------------

    def _census(self) -> date | None:
        self.day.editor.commit()
        value = self.day.editor.value()
        return value if isinstance(value, date) else None

    def _keep(self, key: str, name: str, value: object) -> str:
        """Enter one value for the day above; give the reason when it is refused."""
        found, day = self._row(key), self._census()
        if found is None or self.detail is None:
            return ""
        if day is None:
            self.day.editor.box.setFocus()
            return self.tr("Say first on which day this was counted.")
        same = found.census_date == day
        given = {
            "value": plain(found.value, self.words.language) if found.value is not None else "",
            "weight": plain(found.weight, self.words.language) if found.weight is not None else "",
            "evidence": found.evidence if same else self._evidence(),
        }
        if name == "value" and self._evidence():
            given["evidence"] = self._evidence()
        given[name] = str(value or "")
        count = Count(
            entity_id=found.entity_id,
            driver_code=found.driver_code,
            census_date=day,
            document_id=found.document_id if same else None,
            agreed=found.agreed and same and name != "value",
            **given,
        )
        return self._enter([count])

    def _evidence(self) -> str:
        self.evidence.editor.commit()
        return str(self.evidence.editor.value() or "")

    def _enter(self, counts: Sequence[Count]) -> str:
        said: list[str] = []

        def refused(broken: RuleBroken) -> None:
            said.append(self.words.rule(broken))
            self.problem.emit(said[-1])

        above = self.detail.pool.arrangement_id if self.detail is not None else None
        if above is not None:
            self.do(partial(actions.set_many, arrangement_id=above, counts=counts), refused=refused)
        return said[0] if said else ""

    def paste(self) -> None:
        """Enter lines of code and figure from the clipboard as one act, by the key of the current row."""
        day, current = self._census(), self.table.current_row()
        cells = [[each.strip() for each in line] for line in read_block(QGuiApplication.clipboard().text())]
        lines = [line for line in cells if any(line)]
        if day is None or current is None or not lines:
            self.problem.emit(self.tr("Copy lines of code and figure first, and say on which day they were counted."))
            return
        key = current.driver_code
        if all(len(line) == 1 for line in lines):
            own = [each for each in self._rows if each.driver_code == key and each.newest]
            start = own.index(current) if current in own else 0
            lines = [[each.code, *line] for each, line in zip(own[start:], lines, strict=False)]
        entities = {each.code.casefold(): each.entity_id for each in self._rows}
        pairs = [(line[0], line[1]) for line in lines if len(line) > 1]
        try:
            counts = actions.from_rows(entities, pairs, key, day)
        except RuleBroken as broken:
            self.problem.emit(self.words.rule(broken))
            return
        made = [replace(each, evidence=self._evidence()) for each in counts]
        if not self._enter(made):
            self.told.emit(self.tr("%n count(s) entered.", "", len(made)))

    def agree(self) -> None:
        """Record that the parties agreed to all present counts."""
        ids = [each.id for each in self._rows if each.id is not None and each.newest and not each.agreed]
        if not ids:
            self.problem.emit(self.tr("All counts are agreed already."))
        elif self.do(partial(actions.agree, ids=ids)) is not None:
            self.told.emit(self.tr("%n count(s) agreed.", "", len(ids)))

    def remove(self) -> None:
        """Take the current count out; runs keep what they were made of."""
        current = self.table.current_row()
        if current is None or current.id is None:
            self.problem.emit(self.tr("There is no count here to remove."))
        elif self.do(partial(actions.remove, id=current.id)) is not None:
            self.told.emit(self.tr("The count is removed."))


def _key(each: DriverRow) -> str:
    return str(each.id) if each.id is not None else f"{each.entity_id}:{each.driver_code}"


def _name(each: DriverRow) -> str:
    return each.name


def _strong(_row: object) -> str:
    return "strong"


def _muted(_row: object) -> str:
    return "muted"


def _mark(row: DriverRow) -> str:
    if row.value is None or row.moved or row.stale:
        return "warning"
    if not row.newest:
        return "superseded"
    return "agrees" if row.agreed else "not_yet"
