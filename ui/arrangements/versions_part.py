"""The versions of the terms: which is in force, which is open or retroactive, and any two of them side by side."""

from __future__ import annotations

from functools import cached_property, partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from commonservices.domain.amending import AMENDABLE
from commonservices.queries import versions as queries
from commonservices.queries.arrangements import ArrangementDetail
from commonservices.queries.versions import VersionLine
from ui.arrangements.amendment_part import AmendmentPart
from ui.arrangements.compare_table import CompareTable
from ui.arrangements.record_part import RecordPart
from ui.kit.buttons import Button
from ui.kit.columns import Column
from ui.kit.field_spec import Choice, FieldSpec
from ui.kit.fields import CodeField
from ui.kit.layout import HLine, column, inset, row
from ui.kit.sub_table import SubTable
from ui.kit.texts import SectionHeader, Text
from ui.page import PageFrame
from ui.records.field_specs import FieldSpecs
from ui.records.lookups import Lookups

PLACE: Final = "arrangement.versions"
_MARKS: Final = {"current": "active", "open": "draft", "sealed": "signed", "past": "not_yet"}
_MOST: Final = 5


class VersionsPart(RecordPart):
    """A table of versions; under it the open amendment, or the version chosen beside another."""

    amend_requested = Signal()
    sign_requested = Signal(object)
    seal_requested = Signal()
    drop_requested = Signal()

    def __init__(self, frame: PageFrame, specs: FieldSpecs, lookups: Lookups, parent: QWidget | None = None) -> None:
        """Make table and comparison; the editor of an amendment is built when one is open."""
        super().__init__(frame, "versions", "", parent)
        self.setAccessibleName(self.tr("Versions"))
        self._specs = specs
        self._built = False
        look = frame.look
        self.lines: tuple[VersionLine, ...] = ()
        self.head = SectionHeader(look, self.tr("Versions of the terms"))
        self.amend_button = Button(look, self.tr("Amend…"), icon="pencil", name=f"{PLACE}.amend")
        self.table: SubTable[VersionLine] = SubTable(
            look, f"{PLACE}.table", self.tr("Versions"), self._columns(), _id_of
        )
        self.table.most_rows = _MOST
        self.only_one = Text(look, "", "body", "text2", wrap=True, name=f"{PLACE}.only")
        self.other = CodeField(look, PLACE, FieldSpec("other", self.tr("Compare with"), "code", required=True))
        self.other.combo.call(self.other.spec.label)
        self.compare = CompareTable(frame, lookups, f"{PLACE}.compare")
        self._stack = QStackedWidget()
        self._build()
        self.amend_button.clicked.connect(self.amend_requested)
        self.table.current_changed.connect(self._on_current)
        self.other.committed.connect(self._on_other)

    def _build(self) -> None:
        head = QWidget()
        line = row(head, 8)
        line.addWidget(self.head, 1)
        line.addWidget(self.amend_button)
        inset(head, 20, 8, 16, 0)
        compared = QWidget()
        under = column(compared, 0)
        choice = QWidget()
        across = row(choice, 8)
        across.addWidget(Text(self.look, self.tr("Compare with"), "body", "text2"))
        self.other.setFixedWidth(self.look.px(220))
        across.addWidget(self.other)
        across.addStretch(1)
        inset(choice, 20, 6, 16, 0)
        under.addWidget(choice)
        under.addWidget(self.compare, 1)
        alone = QWidget()
        column(alone).addWidget(self.only_one, 0, Qt.AlignmentFlag.AlignTop)
        inset(alone, 20, 10, 16, 0)
        self._alone, self._compared = alone, compared
        self._stack.addWidget(alone)
        self._stack.addWidget(compared)
        box = column(self, 4)
        for part in (head, self.table, HLine()):
            box.addWidget(part)
        box.addWidget(self._stack, 1)

    @cached_property
    def amendment(self) -> AmendmentPart:
        """The editor of the open amendment, built when the first one is shown."""
        part = AmendmentPart(self.frame, self._specs, self)
        self._stack.addWidget(part)
        self._built = True
        part.problem.connect(self.problem)
        part.sign_requested.connect(self.sign_requested)
        part.seal_requested.connect(self.seal_requested)
        part.drop_requested.connect(self.drop_requested)
        return part

    def _columns(self) -> list[Column[VersionLine]]:
        words = self.words
        return [
            Column("number", self.tr("Version"), lambda each: words.number(each.number), 80, detail=_strong),
            Column("status", self.tr("Standing"), self._standing, 172, paint="state", detail=_mark_of),
            Column("applies", self.tr("Takes effect"), self._applies, 170),
            Column("reason", self.tr("Reason"), lambda each: each.version.version_reason or "—", 260, elastic=True),
            Column("changed", self.tr("Changed terms"), self._changed, 120, paint="number"),
            Column("signed", self.tr("Signatures"), self._signatures, 110, paint="number"),
            Column("sealed", self.tr("Sealed on"), lambda each: words.full_day(each.version.sealed_on), 140),
        ]

    def _standing(self, line: VersionLine) -> str:
        names = {
            "current": self.tr("in force"),
            "open": self.tr("open"),
            "sealed": self.tr("sealed, to come"),
            "past": self.tr("past"),
        }
        name = names.get(line.status, line.status)
        return self.tr("{standing}, retroactive").format(standing=name) if line.retroactive else name

    def _applies(self, line: VersionLine) -> str:
        version = line.version
        return self.words.full_day(version.version_applies_on or version.effective_on)

    def _changed(self, line: VersionLine) -> str:
        return self.words.number(len(line.changed)) if line.number > 1 else "—"

    def _signatures(self, line: VersionLine) -> str:
        signed = sum(1 for each in line.signatures if each.signed_on is not None)
        number = self.words.number
        return self.tr("{signed} of {total}").format(signed=number(signed), total=number(len(line.signatures)))

    # --- showing --------------------------------------------------------------------------------------------------

    def fill(self, detail: ArrangementDetail) -> None:
        """Show the versions; the open one first, or the newest."""
        self.lines = self.frame.bridge.ask(partial(queries.versions, id=detail.row.id))
        held = self.table.current_id()
        self.table.rows.forget_cells()
        self.table.fill_rows(self.lines)
        opened = any(each.status == "open" for each in self.lines)
        amendable = self.life is not None and detail.row.state in AMENDABLE and not opened
        self.amend_button.setHidden(self.read_only or not amendable)
        if not self.table.select_id(held) and self.lines:
            self.table.select_id(str(self.lines[0].version.id))
        self._on_current("")

    def _on_current(self, _identity: str) -> None:
        line, detail = self.table.current_row(), self.detail
        if line is None or detail is None:
            return
        if line.status == "open":
            self.amendment.show_line(detail, line)
            self._stack.setCurrentWidget(self.amendment)
        elif len(self.lines) > 1:
            self._offer(line)
            self._stack.setCurrentWidget(self._compared)
        else:
            self.only_one.setText(self._said_alone(detail))
            self._stack.setCurrentWidget(self._alone)

    def _said_alone(self, detail: ArrangementDetail) -> str:
        if detail.version.sealed_on is None:
            return self.tr("These are the first terms. They can be changed until they are signed.")
        return self.tr("These are the first terms, sealed since they were signed. An amendment makes the next version.")

    def _offer(self, line: VersionLine) -> None:
        """Offer the other versions; the one before it comes first."""
        others = [each for each in self.lines if each.number != line.number]
        before = next((each for each in others if each.number < line.number), others[-1])
        label = self.tr("version {number}")
        choices = [Choice(str(each.number), label.format(number=self.words.number(each.number))) for each in others]
        held = str(self.other.value() or "")
        self.other.set_choices(choices)
        self.other.set_value(held if held in {each.key for each in choices} else str(before.number))
        self._on_other(self.other.value())

    def _on_other(self, value: object) -> None:
        line, detail = self.table.current_row(), self.detail
        if line is None or detail is None or not str(value or "").isdigit():
            return
        left, right = sorted((int(str(value)), line.number))
        ask = partial(queries.compare_versions, id=detail.row.id, left=left, right=right)
        label = self.tr("Version {number}")
        names = [label.format(number=self.words.number(each)) for each in (left, right)]
        self.compare.show_comparison(self.frame.bridge.ask(ask), *names)

    def show_open(self) -> bool:
        """Go to the open amendment; tell whether there is one."""
        line = next((each for each in self.lines if each.status == "open"), None)
        return line is not None and self.table.select_id(str(line.version.id))

    def commit(self) -> None:
        """Save what is typed in the open amendment."""
        if self._built and self._stack.currentWidget() is self.amendment:
            self.amendment.commit()


def _id_of(line: VersionLine) -> str:
    return str(line.version.id)


def _strong(_line: VersionLine) -> str:
    return "strong"


def _mark_of(line: VersionLine) -> str:
    return "warning" if line.retroactive and line.status != "past" else _MARKS.get(line.status, "not_yet")
