"""The panel beside the lists of an import: one row with its cells, one question with its answers, one heading."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from commonservices.actions.returned import KEY
from commonservices.domain.records import record_types
from commonservices.domain.sheets.plan import Asked, Choice, ProposedRow, Question
from commonservices.queries import history
from commonservices.queries.history import Naming
from commonservices.reports.consolidation.asking import SENTENCES
from ui.imports.columns import Heading
from ui.imports.plan_words import PlanWords
from ui.kit.buttons import CheckBox, RadioButton
from ui.kit.combo_box import ComboBox
from ui.kit.key_values import KeyValueList, Pair
from ui.kit.layout import SidePanel, column, inset
from ui.kit.texts import Text
from ui.kit.wrapping import in_lines
from ui.page import PageFrame

PLACE: Final = "imports.panel"
_OF_ROWS: Final = frozenset({Asked.CHANGED_HERE_TOO, Asked.NEAR_DUPLICATE, Asked.ANOTHER_ROW, Asked.TWO_FORMS})
"""Questions that are about a row, not about a column."""
_WIDTH: Final = 320
_EXAMPLES: Final = 5
_BESIDE: Final = 40
"""The margins of the panel."""
_INDICATOR: Final = 32


class ImportPanel(SidePanel):
    """Shows what the cursor is on, and takes what a person decides about it."""

    answered = Signal(str, str)
    left_out = Signal(str, bool)
    mapped = Signal(str, str)

    def __init__(self, frame: PageFrame, plan: PlanWords, parent: QWidget | None = None, *, name: str = PLACE) -> None:
        """Make the panel, empty until something is current."""
        super().__init__(frame.look, width=_WIDTH, name=name, parent=parent)
        self._frame, self._plan, self._kit = frame, plan, frame.look
        self._question: Question | None = None
        self._row_key = self._heading_key = ""
        self.header = Text(frame.look, "", "panel_section", wrap=True, name=f"{name}.header")
        self.sentence = Text(frame.look, "", "body", wrap=True, name=f"{name}.sentence")
        self.detail = Text(frame.look, "", "secondary", "text2", wrap=True, name=f"{name}.detail")
        self.pairs = KeyValueList(frame.look, f"{name}.values", label_width=110)
        self.out = CheckBox(frame.look, self.tr("Leave this row out"), name=f"{name}.out")
        self.field = ComboBox(frame.look)
        self.field.setObjectName(f"{name}.field")
        self.field.call(self.tr("Read as"))
        self.choices = QWidget()
        self.group = QButtonGroup(self)
        self._choices = column(self.choices, 6)
        for part in (self.header, self.sentence, self.detail, self.out, self.field, self.choices, self.pairs):
            self.body.addWidget(part)
        self.out.toggled.connect(self._on_out)
        self.field.activated.connect(self._on_field)
        self.group.idClicked.connect(self._on_choice)
        self.show_nothing("")

    def show_nothing(self, sentence: str) -> None:
        """Say what the panel would show."""
        self._show(self.tr("Details"), sentence, "")

    def show_row(self, row: ProposedRow, kinds: tuple[str, ...], *, is_out: bool, can_go: bool) -> None:
        """Show the cells of a row: what is here now, and what would be."""
        place = self.tr("{sheet}, row {row}").format(
            sheet=self._frame.words.isolate(row.address.sheet), row=self._frame.words.number(row.address.row)
        )
        reasons = " ".join(self._plan.said(each) for each in row.reasons)
        self._row_key = row.key
        self._show(f"{self._plan.verdict(row.verdict)} · {self._plan.named(row)}", reasons, place, self.out, self.pairs)
        self.out.blockSignals(True)  # noqa: FBT003
        self.out.setChecked(is_out)
        self.out.blockSignals(False)  # noqa: FBT003
        self.out.setVisible(can_go)
        self.pairs.set_pairs(self._pairs(row, kinds, self._naming(row)))

    def show_question(self, question: Question, row: ProposedRow | None = None) -> None:
        """Show a question with the sender's own examples and what each answer would make of them.

        `row` is the one it is about, where it is about a single one.
        """
        words = self._frame.words
        self._question = question
        about = self._plan.column(question, row)
        named = question.about in {*SENTENCES, *_OF_ROWS}
        title = about if named else self.tr("Column {column}").format(column=about)
        known = self.tr("Answered as last time for this sender.") if question.remembered else ""
        sentence = self._plan.asked(question.about)
        self._show(title if question.column else self.tr("Question"), sentence, known, self.choices, self.pairs)
        self._clear_choices()
        for number, choice in enumerate(question.choices):
            self._offer(number, choice, chosen=choice.key == question.answer)
        examples = question.examples[:_EXAMPLES]
        self.pairs.set_pairs([Pair(at.cell, at.cell, words.isolate(shown)) for at, shown in examples])

    def show_heading(self, heading: Heading, fields: Mapping[str, str]) -> None:
        """Show what a column is read as, to be read as something else."""
        self._heading_key = heading.key
        self._show(self._frame.words.isolate(heading.text), self.tr("This column is read as:"), "", self.field)
        self.field.clear()
        self.field.addItem(self.tr("left out, kept in a note"), "")
        for key, label in sorted(fields.items(), key=lambda each: each[1]):
            self.field.addItem(label, key)
        self.field.setCurrentIndex(max(0, self.field.findData(heading.field)))

    def first_choice(self) -> QWidget | None:
        """Give the first answer of the question that is shown."""
        buttons = self.group.buttons() if self.choices.isVisibleTo(self) else []
        return buttons[0] if buttons else None

    def step_in(self) -> None:
        """Go to what can be decided about the line that is shown, if anything can."""
        first = [self.group.checkedButton() or self.first_choice()] if self.first_choice() else [self.field, self.out]
        for each in first:
            if each is not None and each.isVisibleTo(self):
                each.setFocus()
                return

    def _show(self, title: str, sentence: str, detail: str, *parts: QWidget) -> None:
        self.header.setText(title)
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))
        self.detail.setText(detail)
        self.detail.setVisible(bool(detail))
        for each in (self.out, self.field, self.choices, self.pairs):
            each.setVisible(each in parts)
        if self.pairs not in parts:
            self.pairs.set_pairs([])

    def _clear_choices(self) -> None:
        for button in self.group.buttons():
            self.group.removeButton(button)
        while (item := self._choices.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()

    def _offer(self, number: int, choice: Choice, *, chosen: bool) -> None:
        said = self._plan.said(choice.said).removesuffix(".")
        outcomes = " · ".join(self._outcome(each) for each in choice.outcomes)
        button = RadioButton(self._kit, "", name=f"{self.objectName()}.{choice.key}")
        button.setChecked(chosen)
        button.setAccessibleDescription(outcomes)
        self.group.addButton(button, number)
        self._choices.addWidget(button)
        button.show()
        button.setAccessibleName(said)
        room = self._kit.px(_WIDTH - _BESIDE - _INDICATOR)
        metrics = button.fontMetrics()
        words = " ".join(metrics.elidedText(each, Qt.TextElideMode.ElideMiddle, room) for each in said.split(" "))
        button.setText("\n".join(in_lines(words, room, metrics.horizontalAdvance)).replace("&", "&&"))
        if not all(each in said for each in choice.outcomes):
            under = QWidget()
            column(under).addWidget(Text(self._kit, outcomes, "secondary", "text2", wrap=True))
            inset(under, 26, 0, 0, 4)
            self._choices.addWidget(under)

    def _outcome(self, text: str) -> str:
        """Give what an example would be by an answer, as the window writes days and numbers."""
        words = self._frame.words
        try:
            return words.full_day(date.fromisoformat(text))
        except ValueError:
            pass
        try:
            return words.isolate(words.number(Decimal(text)))
        except InvalidOperation:
            return words.isolate(text)

    def _naming(self, row: ProposedRow) -> Naming:
        values = {each for cell in row.cells for value in (cell.before, cell.after) for each in _identifiers(value)}
        return self._frame.bridge.ask(lambda office: history.naming(office, (), values))

    def _pairs(self, row: ProposedRow, kinds: tuple[str, ...], naming: Naming) -> Sequence[Pair]:
        label = self._frame.words.field
        return [
            Pair(
                f"{cell.address.cell}.{cell.field}",
                f"{cell.address.cell} {label(cell.field)}",
                self._plan.became(kinds, row, cell, naming),
                "crit" if cell.refused is not None else "" if cell.changes else "text2",
            )
            for cell in row.cells
            if not kinds or cell.base is not KEY or any(cell.field in record_types()[each].by_name for each in kinds)
        ]

    # --- what is decided ------------------------------------------------------------------------------------------

    def _on_out(self, out: bool) -> None:  # noqa: FBT001 the signature of the signal
        self.left_out.emit(self._row_key, out)

    def _on_field(self, place: int) -> None:
        self.mapped.emit(self._heading_key, self.field.itemData(place))

    def _on_choice(self, number: int) -> None:
        if self._question is not None:
            self.answered.emit(self._question.id, self._question.choices[number].key)


def _identifiers(value: object) -> set[UUID]:
    if isinstance(value, frozenset | tuple):
        return {found for each in value for found in _identifiers(each)}
    return {value} if isinstance(value, UUID) else set()
