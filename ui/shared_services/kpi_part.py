"""The indicators of a service: target, last reading and rating; readings are entered below."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtWidgets import QWidget

from commonservices.actions import readings as actions
from commonservices.domain.quality import KpiReading
from commonservices.errors import RuleBroken
from commonservices.queries.shared_services import KpiLine, ServiceDetail
from ui.kit.buttons import Button
from ui.kit.columns import Column
from ui.kit.field_spec import FieldSpec
from ui.kit.form import Form
from ui.kit.layout import HLine, column, inset, row
from ui.kit.sub_table import SubTable
from ui.kit.texts import SectionHeader, Text
from ui.page import PageFrame
from ui.shared_services.kpi_adder import KpiAdder
from ui.shared_services.marks import rating_mark
from ui.shared_services.record_part import ServicePart
from ui.shared_services.summary import ServiceSummary

TREND: Final = 5
_PLACE: Final = "service.kpis"
_FIELDS: Final = ("as_of", "value", "note")


class KpiPart(ServicePart):
    """The table of indicators and, below it, the readings of the current one."""

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make tables and the line for a reading."""
        super().__init__(frame, "kpis", "", parent)
        self.setAccessibleName(self.tr("Indicators"))
        look = frame.look
        self._summary = ServiceSummary(frame.words, self)
        self.table: SubTable[KpiLine] = SubTable(
            look, f"{_PLACE}.table", self.tr("Indicators"), self._columns(), _id_of
        )
        self.none = Text(look, "", "body", "text2", wrap=True, name=f"{_PLACE}.none")
        self.adder = KpiAdder(frame)
        self.below = QWidget()
        self.title = SectionHeader(look, "", name=f"{_PLACE}.current")
        self.definition = Text(look, "", "secondary", "text2", wrap=True, name=f"{_PLACE}.definition")
        specs = [
            FieldSpec("as_of", self.tr("Day of the reading"), "date", required=True),
            FieldSpec("value", self.tr("Value"), required=True, placeholder="95.5"),
            FieldSpec("note", self.tr("Note"), max_length=500),
        ]
        self.form = Form(look, f"{_PLACE}.reading", [("", specs)], today=frame.bridge.today)
        self.enter_button = Button(look, self.tr("Enter reading"), icon="check", name=f"{_PLACE}.enter")
        self.remove_button = Button(look, self.tr("Remove the reading"), "quiet", icon="trash", name=f"{_PLACE}.remove")
        self.readings: SubTable[KpiReading] = SubTable(
            look, f"{_PLACE}.readings", self.tr("Readings"), self._reading_columns(), lambda each: str(each.id)
        )
        self._build()
        self.table.current_changed.connect(self._on_current)
        self.enter_button.clicked.connect(self.enter)
        self.remove_button.clicked.connect(self.remove)
        self.adder.added.connect(self._on_added)
        self.adder.problem.connect(self.problem)

    def _build(self) -> None:
        box = column(self, 4)
        head = SectionHeader(self.look, self.tr("Indicators"))
        inset(head, 20, 10, 16, 0)
        empty = QWidget()
        column(empty).addWidget(self.none)
        inset(empty, 20, 0, 16, 0)
        lower = row(self.below, 16)
        entry = QWidget()
        left = column(entry, 8)
        for part in (self.title, self.definition, self.form):
            left.addWidget(part)
        buttons = row(None, 8)
        buttons.addWidget(self.enter_button)
        buttons.addWidget(self.remove_button)
        buttons.addStretch(1)
        left.addLayout(buttons)
        left.addStretch(1)
        inset(entry, 20, 10, 0, 8)
        lower.addWidget(entry, 1)
        side = QWidget()
        right = column(side, 4)
        right.addWidget(self.readings)
        right.addStretch(1)
        inset(side, 0, 10, 0, 8)
        lower.addWidget(side, 1)
        for widget in (head, self.table, empty, self.adder, HLine()):
            box.addWidget(widget)
        box.addWidget(self.below, 1)

    def _columns(self) -> list[Column[KpiLine]]:
        tell = self._summary
        return [
            Column(
                "rating",
                self.tr("Rating"),
                tell.rating,
                150,
                paint="state",
                detail=lambda each: rating_mark(each.rating),
            ),
            Column("name", self.tr("Indicator"), tell.kpi_name, 220, detail=lambda _e: "strong", elastic=True),
            Column("target", self.tr("Target"), self._target, 100, paint="number"),
            Column("last", self.tr("Last reading"), self._last, 110, paint="number"),
            Column("as_of", self.tr("Measured on"), self._measured_on, 104, detail=lambda _e: "muted"),
            Column("trend", self.tr("Last readings"), self._trend, 230, detail=lambda _e: "muted"),
        ]

    def _reading_columns(self) -> list[Column[KpiReading]]:
        words = self.words
        return [
            Column("as_of", self.tr("Day"), lambda each: words.day(each.as_of, date.min), 110),
            Column("value", self.tr("Value"), lambda each: words.number(each.value), 84, paint="number"),
            Column("note", self.tr("Note"), lambda each: each.note, 120, detail=lambda _e: "muted", elastic=True),
            Column("who", self.tr("Entered by"), lambda each: each.entered_by, 126, detail=lambda _e: "muted"),
        ]

    def _target(self, line: KpiLine) -> str:
        return self._summary.measured(line.target.target if line.target else None, line.definition.unit)

    def _last(self, line: KpiLine) -> str:
        return self._summary.measured(line.last.value if line.last else None, line.definition.unit)

    def _measured_on(self, line: KpiLine) -> str:
        return self.words.day(line.last.as_of, date.min) if line.last else "—"

    def _trend(self, line: KpiLine) -> str:
        values = [self.words.number(each.value) for each in reversed(line.readings[:TREND])]
        return " → ".join(values) if len(values) > 1 else ""

    # --- showing --------------------------------------------------------------------------------------------------

    def fill(self, detail: ServiceDetail) -> None:
        """Show the indicators as they stand."""
        kept = self.table.current_id()
        self.table.rows.forget_cells()
        self.table.fill_rows(detail.kpis)
        self.table.setVisible(bool(detail.kpis))
        self.none.setText("" if detail.kpis else self.tr("No indicator is chosen yet. Choose one and its target."))
        self.none.setVisible(not detail.kpis)
        self.adder.show_service(detail.row.id)
        self.adder.setHidden(self.read_only)
        if detail.kpis and not self.table.select_id(kept):
            self.table.select_id(_id_of(detail.kpis[0]))
        self._show_current()

    def current(self) -> KpiLine | None:
        """Give the indicator the cursor is on."""
        return self.table.current_row()

    def _on_current(self, _identity: str) -> None:
        self.form.clear_reasons()
        self._show_current()

    def _on_added(self, identity: str) -> None:
        self.table.select_id(identity)

    def _show_current(self) -> None:
        line = self.current()
        self.below.setVisible(line is not None)
        if line is None:
            return
        words, definition = self.words, line.definition
        self.title.title.setText(self._summary.kpi_name(line))
        parts = [
            words.code("kpi_categories", definition.category),
            words.code("kpi_directions", definition.direction),
            definition.unit,
            definition.formula,
        ]
        self.definition.setText(" · ".join(part for part in parts if part))
        self.readings.rows.forget_cells()
        self.readings.fill_rows(line.readings)
        self.readings.setVisible(bool(line.readings))
        for widget in (self.form, self.enter_button):
            widget.setHidden(self.read_only)
        self.remove_button.setHidden(self.read_only or not line.readings)

    # --- entering -------------------------------------------------------------------------------------------------

    def enter(self) -> None:
        """Keep the reading that is typed, or go to what stands in the way."""
        line = self.current()
        self.form.clear_reasons()
        if line is None or self.detail is None or not self.form.commit_pending():
            return
        empty = self.form.first_empty_required()
        if empty:
            sentence = self.tr("{field} is empty. Enter it.").format(field=self.form.row(empty).spec.label)
            self._point_at(empty, sentence)
            return
        day, value, note = (self.form.value(name) for name in _FIELDS)
        if not isinstance(day, date):
            return
        action = partial(
            actions.set_reading,
            service_id=self.detail.row.id,
            kpi_id=line.definition.id,
            as_of=day,
            value=str(value),
            note=str(note or ""),
        )
        if self.do(action, refused=self._on_refused) is not None:
            self._empty_form()
            self.form.focus_field("as_of")

    def _empty_form(self) -> None:
        for name in _FIELDS:
            self.form.row(name).editor.show_value(None)
            self.form.set_value(name, None if name == "as_of" else "")

    def _on_refused(self, broken: RuleBroken) -> None:
        field = broken.field if broken.field in _FIELDS else "value"
        self._point_at(field, self.words.rule(broken))

    def _point_at(self, field: str, sentence: str) -> None:
        self.form.set_reason(field, "block", sentence)
        self.form.focus_field(field)
        self.problem.emit(sentence)

    def remove(self) -> None:
        """Take the chosen reading away: not measured is not zero."""
        line, reading = self.current(), self.readings.current_row()
        if line is None or self.detail is None:
            return
        if reading is None or reading.as_of is None:
            self.problem.emit(self.tr("Choose a reading in the list first."))
            return
        self.do(
            partial(
                actions.set_reading,
                service_id=self.detail.row.id,
                kpi_id=line.definition.id,
                as_of=reading.as_of,
                value=None,
            )
        )


def _id_of(line: KpiLine) -> str:
    identity: UUID = line.definition.id
    return str(identity)
