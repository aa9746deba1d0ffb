"""The panel beside a split: why a party pays what it pays, step by step, and what changed since."""

from __future__ import annotations

from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from commonservices.domain.cost_sharing.words import Line
from commonservices.queries import runs
from commonservices.queries.splits import SplitRow, SplitView
from ui.cost_sharing.pool_words import PoolWords
from ui.cost_sharing.step_lines import StepLines
from ui.kit.buttons import Button
from ui.kit.layout import HLine, SidePanel, column, inset, row, set_role
from ui.kit.texts import Text
from ui.page import PageFrame

_PLACE: Final = "cost_sharing.why"


class WhyPanel(QWidget):
    """Explains the share of one party by one run, or line by line where several are shown together."""

    told = Signal(str)

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make the panel, empty until a party is chosen."""
        super().__init__(parent)
        self._frame = frame
        self._pool = PoolWords(frame.words, self)
        self._copied = ""
        look = frame.look
        self.setObjectName(_PLACE)
        set_role(self, "sunken")
        self.title = Text(look, "", "record", wrap=True, selectable=True, name=f"{_PLACE}.title")
        self.part = Text(look, "", "secondary", "text2", wrap=True, name=f"{_PLACE}.part")
        self.steps = StepLines(look, f"{_PLACE}.steps")
        self.since = Text(look, "", "panel_section", wrap=True, name=f"{_PLACE}.since")
        self.changes = StepLines(look, f"{_PLACE}.changes", numbered=False)
        self.copy_button = Button(look, self.tr("Copy explanation"), icon="copy", name=f"{_PLACE}.copy")
        self._panel = SidePanel(look, name=f"{_PLACE}.panel")
        for part in (self.title, self.part, self.steps, self.since, self.changes):
            self._panel.body.addWidget(part)
        foot = QWidget()
        line = row(foot, 8)
        line.addWidget(self.copy_button)
        line.addStretch(1)
        inset(foot, 16, 10, 16, 10)
        box = column(self)
        box.addWidget(self._panel, 1)
        box.addWidget(HLine())
        box.addWidget(foot)
        self.copy_button.clicked.connect(self.copy)
        self.clear("")

    @property
    def explanation(self) -> str:
        """The whole explanation as text."""
        return self._copied

    def clear(self, sentence: str) -> None:
        """Say that there is nothing to explain."""
        self._copied = ""
        self.title.setText(sentence or self.tr("Nothing is shared out yet."))
        for part in (self.part, self.steps, self.since, self.changes, self.copy_button):
            part.hide()

    def explain(self, view: SplitView, chosen: SplitRow, lines: dict[UUID, str], name: str) -> None:
        """Explain what one party pays; `lines` names the budget line of each run, `name` the budget."""
        words = self._frame.words
        paid = words.amount(chosen.to_pay, view.currency)
        title = self.tr("Why {party} pays {amount}").format(party=words.isolate(chosen.code), amount=paid)
        self.title.setText(title)
        part = self.tr("{percent} % of {budget}")
        self.part.setText(part.format(percent=self._pool.percent(chosen.percent), budget=words.embed(name)))
        if len(view.runs) == 1:
            self._explain_run(view.runs[0].id, chosen.code)
        else:
            self._explain_lines(view, chosen, lines, title)
        self.steps.show()
        self.part.show()
        self.copy_button.show()

    def _explain_run(self, run_id: UUID, code: str) -> None:
        ask, words = self._frame.bridge.ask, self._frame.words
        found = ask(partial(runs.explanation, id=run_id, code=code, language=words.language))
        steps: list[Line] = []
        for each in found.parts:
            if len(found.parts) > 1 and each.period is not None:
                steps.append(Line(self._pool.year(each.period.start, each.period.end)))
            steps += each.lines
        self.steps.set_lines(steps)
        changed = ask(partial(runs.changes, id=run_id, code=code, language=words.language))
        self._copied = found.copied if changed is None else f"{found.copied}\n\n{changed.copied}"
        for part in (self.since, self.changes):
            part.setVisible(changed is not None)
        if changed is not None:
            run = ask(partial(runs.detail, id=run_id))
            self.since.setText(self.tr("What changed since {before}").format(before=words.isolate(run.before)))
            self.changes.set_lines(changed.lines)

    def _explain_lines(self, view: SplitView, chosen: SplitRow, lines: dict[UUID, str], title: str) -> None:
        words, currency = self._frame.words, view.currency
        steps = [
            Line(lines.get(run.id, run.reference), words.amount(amount, currency))
            for run, amount in zip(view.runs, chosen.parts, strict=True)
        ]
        hint = self.tr("Choose one line above the bar to see its steps.")
        self.steps.set_lines([*steps, Line(self.tr("To pay"), words.amount(chosen.to_pay, currency), hint)])
        self._copied = "\n".join((title, *(f"{each.title}: {each.value}" for each in steps)))
        shown = chosen.before is not None
        self.since.setVisible(shown)
        self.changes.setVisible(shown)
        if shown:
            self.since.setText(self.tr("What changed since {before}").format(before=words.isolate(view.before)))
            before = Line(self.tr("Before"), words.amount(chosen.before, currency))
            self.changes.set_lines([before, Line(self.tr("Change"), self._pool.change(chosen.change, currency))])

    def copy(self) -> None:
        """Put the explanation on the clipboard."""
        if self._copied:
            QGuiApplication.clipboard().setText(self._copied)
            self.told.emit(self.tr("The explanation is copied."))
