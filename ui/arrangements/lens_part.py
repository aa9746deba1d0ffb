"""The policy lens of one arrangement: the priorities it serves with reasons, and the narratives about it."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from commonservices.domain.narratives import PROMPTS, word_count
from commonservices.queries import lens as queries
from commonservices.queries.arrangements import ArrangementDetail
from commonservices.queries.lens import ArrangementLens
from ui.arrangements.lens_lines import LensLines
from ui.arrangements.record_part import RecordPart
from ui.decisions.line_editor import LineEditor
from ui.kit.buttons import Button
from ui.kit.key_values import KeyValueList, Pair
from ui.kit.layout import HLine, column, inset, row
from ui.kit.texts import Text
from ui.lens import names
from ui.page import PageFrame

_LABELS = 170


class LensPart(RecordPart):
    """Involvement and level, the table of priorities, and the table of narratives with their word count."""

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make the tables."""
        super().__init__(frame, "lens", "", parent)
        self.setAccessibleName(self.tr("Policy lens"))
        self.lens: ArrangementLens | None = None
        self.made = LensLines(frame, self)
        self.facts = KeyValueList(self.look, "arrangement.lens.facts", label_width=_LABELS)
        self.fixed_note = Text(self.look, "", "secondary", "text2", wrap=True, name="arrangement.lens.fixed")
        self.add_button = Button(
            self.look, self.tr("Add a priority…"), "link", icon="plus", name="arrangement.lens.add"
        )
        self.served = self.made.priorities()
        self.narratives = self.made.narratives()
        self.count = Text(self.look, "", "secondary", "text2", wrap=True, name="arrangement.lens.count")
        self.lines: dict[str, LineEditor[Any]] = {"served": self.served, "narratives": self.narratives}
        self._lay_out()
        self.add_button.clicked.connect(self.made.add)
        self.narratives.editor_opened.connect(self._follow_words)
        for each in self.lines.values():
            each.problem.connect(self.problem)
            each.editor_opened.connect(partial(self._bring_into_sight, each))

    def _lay_out(self) -> None:
        self._content = QWidget()
        box = column(self._content, 8)
        top = QWidget()
        under = column(top, 6)
        under.addWidget(self.facts)
        under.addWidget(self.fixed_note)
        line = row(None, 0)
        line.addWidget(self.add_button)
        line.addStretch(1)
        under.addLayout(line)
        inset(top, 20, 12, 16, 0)
        counted = QWidget()
        column(counted).addWidget(self.count)
        inset(counted, 20, 0, 16, 8)
        for each in (top, self.served, HLine(), self.narratives, counted):
            box.addWidget(each)
        box.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self._content)
        column(self).addWidget(self.area)

    def fill(self, detail: ArrangementDetail) -> None:
        """Show what the arrangement serves and what is told about it."""
        id = detail.row.id
        found = self.frame.bridge.ask(partial(queries.of_arrangement, id=id))
        self.lens = found
        self.made.arrangement_id, self.made.served = id, found.lines
        self.made.documents, self.made.fixed = tuple(detail.documents), found.fixed
        words = self.words
        self.facts.set_pairs(
            [
                Pair("rc", self.tr("Resident Coordinator"), words.code("rc_involvement", found.rc_involvement)),
                Pair("level", self.tr("Level of decision"), words.code("decision_level", found.decision_level)),
            ]
        )
        self.fixed_note.setText(
            self.tr("The terms are signed: the priorities they name change by an amendment; reasons can be written.")
        )
        self.fixed_note.setVisible(found.fixed)
        self.add_button.setHidden(found.fixed or self.read_only)
        self.served.fill(found.lines, {})
        self.narratives.fill(found.narratives, {"subject_kind": "ARRANGEMENT", "subject_id": id})
        self._show_count()

    def commit(self) -> None:
        """Save what is typed in an editor."""
        for each in self.lines.values():
            each.commit()

    def close_editor(self) -> bool:
        """Leave the editor that is open; tell whether one was."""
        closed = [each.close_editor() for each in self.lines.values()]
        return any(closed)

    # --- words ----------------------------------------------------------------------------------------------------

    def _follow_words(self) -> None:
        """Count the words while a narrative is written."""
        form = self.narratives.form
        if form is not None:
            form.form.draft_changed.connect(self._show_count)
            form.form.committed.connect(self._show_count)
        self._show_count()

    def _show_count(self, *_changed: object) -> None:
        form = self.narratives.form
        self.count.setVisible(form is not None)
        if form is None:
            return
        count = sum(word_count(form.form.row(name).editor.text()) for name in PROMPTS)
        kind = str(form.form.value("kind") or "GENERAL")
        self.count.setText(names.word_line(self.words, kind, count))

    def _bring_into_sight(self, lines: LineEditor[Any]) -> None:
        layout = self._content.layout()
        if layout is not None:
            layout.activate()
        self.area.ensureWidgetVisible(lines.editor)
