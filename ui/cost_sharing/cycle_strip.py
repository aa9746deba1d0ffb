"""The year of a budget as a row of steps, and what the next one still needs."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from commonservices.domain.pool_cycle import AGREED, CLOSED, DRAFT, INVOICED, OPEN, PROPOSED, REVISED, SETTLED
from commonservices.queries.cost_pools import PoolDetail
from ui.cost_sharing.pool_words import MARKS, PoolWords
from ui.kit.layout import column, inset
from ui.kit.stepper import Step, Stepper
from ui.kit.texts import Text
from ui.page import PageFrame

_ORDER: Final = (DRAFT, PROPOSED, AGREED, INVOICED, OPEN, CLOSED, SETTLED)
_PLACE: Final = "cost_sharing.cycle"


class CycleStrip(QWidget):
    """The steps from draft to settled; Enter on the next one takes it."""

    step_opened = Signal(str)

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make the steps, empty."""
        super().__init__(parent)
        self._pool = PoolWords(frame.words, self)
        self._words = frame.words
        self._first, self._brief = "", False
        self.stepper = Stepper(frame.look, _PLACE)
        self.missing = Text(frame.look, "", "secondary", "text2", wrap=True, name=f"{_PLACE}.missing")
        box = column(self, 2)
        box.addWidget(self.stepper)
        under = QWidget()
        column(under).addWidget(self.missing)
        inset(under, 6, 0, 0, 0)
        box.addWidget(under)
        inset(self, 14, 0, 16, 6)
        self.stepper.step_opened.connect(self.step_opened)

    def show_cycle(self, detail: PoolDetail) -> None:
        """Show where a budget stands and what the next step needs."""
        state = OPEN if detail.pool.state == REVISED else detail.pool.state
        place = _ORDER.index(state)
        moves = {each.to: each for each in detail.moves}
        steps = []
        for number, each in enumerate(_ORDER):
            now = number == place
            move = moves.get(each)
            said = [self._pool.missing(one) for one in move.missing] if move is not None and number > place else []
            detail_text = self._words.full_day(detail.pool.state_on) if now and detail.pool.state_on else ""
            if said:
                detail_text = self.tr("%n thing(s) missing", "", len(said))
            steps.append(
                Step(
                    each,
                    self._pool.state(detail.pool.state if now else each),
                    detail_text,
                    "now" if now else "done" if number < place else "ahead",
                    mark=MARKS.get(detail.pool.state, "") if now else "",
                    explanation=" ".join(said),
                )
            )
        self.stepper.set_steps(steps)
        ahead = next((each for each in detail.moves if each.to in _ORDER and _ORDER.index(each.to) > place), None)
        self._first = self._pool.missing(ahead.missing[0]) if ahead is not None and ahead.missing else ""
        self.missing.setText(self._first)
        self.missing.setVisible(bool(self._first) and not self._brief)

    def be_brief(self, *, brief: bool) -> None:
        """Leave the line below the steps to their tooltips where the window is low."""
        self._brief = brief
        self.missing.setVisible(bool(self._first) and not brief)
