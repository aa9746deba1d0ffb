"""What a step of the life says when it is opened: who made it and when, or what it still needs and the way there."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from commonservices.queries.arrangements import ArrangementDetail
from ui.arrangements.missing_part import MissingPart
from ui.arrangements.record_part import RecordPart
from ui.arrangements.stepper_part import PLACE_OF, STEPS
from ui.kit.buttons import ToolButton
from ui.kit.layout import column, row
from ui.kit.notes import Note
from ui.kit.stepper import Step
from ui.page import PageFrame


class StepNote(RecordPart):
    """A note under the stepper, hidden until a step is opened."""

    go_requested = Signal(object)

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make the hidden note."""
        super().__init__(frame, "step_note", "", parent)
        self.setAccessibleName(self.tr("The step opened"))
        self._step: Step | None = None
        self.note = Note(frame.look, "", name="arrangement.stepper.note")
        self.missing = MissingPart(frame, name="step_missing", wide=True)
        self.missing.head.hide()
        self.close_button = ToolButton(frame.look, "x", self.tr("Close this note"), name="arrangement.stepper.close")
        top = QWidget()
        line = row(top, 4)
        line.addWidget(self.note, 1)
        line.addWidget(self.close_button)
        box = column(self, 6)
        box.addWidget(top)
        box.addWidget(self.missing)
        self.hide()
        self.missing.go_requested.connect(self.go_requested)
        self.missing.problem.connect(self.problem)
        self.close_button.clicked.connect(self.close_note)

    @property
    def step(self) -> str:
        """The key of the step that is opened, or nothing."""
        return self._step.key if self._step is not None and not self.isHidden() else ""

    def open_step(self, step: Step, detail: ArrangementDetail) -> None:
        """Say what is known of a step, and what it needs."""
        self._step = step
        self.missing.to_state = _state_of(step, detail) or "-"
        self.missing.show_detail(detail)
        self.missing.head.hide()
        listed = not self.missing.isHidden()
        self.note.set_note(step.label, "" if listed else step.explanation, "info")
        self.show()

    def follow(self, steps: list[Step], detail: ArrangementDetail) -> None:
        """Say it anew after the record changed."""
        found = next((each for each in steps if each.key == self.step), None)
        if found is not None:
            self.open_step(found, detail)

    def close_note(self) -> bool:
        """Hide the note; tell whether it was shown."""
        shown = not self.isHidden()
        self.hide()
        return shown


def _state_of(step: Step, detail: ArrangementDetail) -> str:
    """Give the state a step ahead stands for, when a move leads there now."""
    if step.state != "ahead":
        return ""
    place = STEPS.index(step.key)
    return next((each.to_state for each in detail.moves if PLACE_OF[each.to_state] == place), "")
