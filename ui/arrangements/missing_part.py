"""What the next step still needs, each with the way to it: go there, record it, or let it go with a reason."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from commonservices.actions import arrangements as actions
from commonservices.domain.changes import Changes
from commonservices.domain.guards import Missing
from commonservices.office import Office
from commonservices.queries.arrangements import ArrangementDetail
from ui.arrangements.record_part import RecordPart
from ui.arrangements.summary import Summary, next_move
from ui.asking import ask
from ui.kit.asked import Answers, Asked
from ui.kit.buttons import Button
from ui.kit.field_spec import FieldSpec
from ui.kit.layout import column, row
from ui.kit.texts import SectionHeader, Text
from ui.page import PageFrame

MOST_SHOWN: Final = 6
CLEARED: Final = frozenset({"clearance_missing", "closing_missing"})


class MissingLine(QWidget):
    """One thing that is missing."""

    go_requested = Signal(object)
    waive_requested = Signal(object)

    def __init__(
        self, frame: PageFrame, missing: Missing, sentence: str, name: str, *, read_only: bool, wide: bool = False
    ) -> None:
        """Make sentence and links."""
        super().__init__()
        self._missing = missing
        words = Text(frame.look, sentence, "secondary", "text", wrap=True)
        line = row(None, 10)
        if wide:
            across = row(self, 10)
            across.addWidget(words, 1)
            across.addLayout(line)
        else:
            box = column(self, 0)
            box.addWidget(words)
            box.addLayout(line)
        record = self.tr("Record it…") if missing.rule in CLEARED else self.tr("Go there")
        self.go = Button(frame.look, record, "link", name=f"{name}.go")
        self.waive = Button(frame.look, self.tr("Let it go…"), "link", name=f"{name}.waive")
        for button in (self.go, self.waive):
            button.setAccessibleDescription(sentence)
            line.addWidget(button)
        line.addStretch(1)
        self.waive.setHidden(read_only or not missing.waivable_as)
        self.go.setHidden(read_only)
        self.go.clicked.connect(self._on_go)
        self.waive.clicked.connect(self._on_waive)

    def _on_go(self) -> None:
        self.go_requested.emit(self._missing)

    def _on_waive(self) -> None:
        self.waive_requested.emit(self._missing)


class MissingPart(RecordPart):
    """The list of what is missing for the next step, or for another one of the life."""

    go_requested = Signal(object)

    def __init__(
        self, frame: PageFrame, parent: QWidget | None = None, name: str = "missing", *, wide: bool = False
    ) -> None:
        """Make an empty list."""
        super().__init__(frame, name, "", parent)
        self._name = name
        self._wide = wide
        self.to_state = ""
        self._summary = Summary(frame.words, self)
        self._lines: list[MissingLine] = []
        self._shown: tuple[Missing, ...] = ()
        self.head = SectionHeader(frame.look, self.tr("Missing for the next step"), panel=True)
        self._box = column(self, 6)
        self._box.addWidget(self.head)
        self.setAccessibleName(self.tr("Missing for the next step"))

    def fill(self, detail: ArrangementDetail) -> None:
        """Show what the next step needs."""
        moves = {each.to_state: each for each in detail.moves}
        move = moves.get(self.to_state) if self.to_state else next_move(detail)
        missing = move.missing if move is not None else ()
        self.setVisible(bool(missing))
        self.head.set_detail(self.words.number(len(missing)))
        if missing == self._shown:
            return
        self._shown = missing
        for line in self._lines:
            self._box.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = []
        for number, each in enumerate(missing[:MOST_SHOWN]):
            name = f"arrangement.{self._name}.{number}"
            sentence = self._summary.missing(each)
            line = MissingLine(self.frame, each, sentence, name, read_only=self.read_only, wide=self._wide)
            line.go_requested.connect(self._on_go)
            line.waive_requested.connect(self.let_go)
            self._box.addWidget(line)
            self._lines.append(line)

    def _on_go(self, missing: Missing) -> None:
        if missing.rule in CLEARED:
            self.record_clearance(str(missing.params.get("value", "")))
        else:
            self.go_requested.emit(missing)

    def record_clearance(self, kind: str) -> None:
        """Ask who cleared it, then record the clearance."""
        name = self.words.code("clearance_kinds", kind)
        question = self.tr("Who gave the clearance “{kind}”? Name and function.").format(kind=name)
        who = FieldSpec("cleared_by", self.words.field("cleared_by"), required=True)
        self._ask(self.tr("Record a clearance"), question, (who,), partial(actions.clear, kind=kind))

    def let_go(self, missing: Missing) -> None:
        """Ask why a requirement may be let go, and who approved it."""
        title = self.tr("Let a requirement go")
        question = self.tr("{sentence} Why may it be let go?").format(sentence=self._summary.missing(missing))
        fields = (
            FieldSpec("reason", self.words.field("reason"), "long_text", required=True),
            FieldSpec("approver", self.words.field("approver"), required=True),
        )
        self._ask(title, question, fields, partial(actions.waive, item=missing.waivable_as))

    def _ask(self, title: str, question: str, fields: tuple[FieldSpec, ...], act: Callable[..., Changes]) -> None:
        """Ask about the arrangement that is shown now; the answers are the rest of the act."""
        if self.detail is not None:
            done = partial(_answered, partial(act, id=self.detail.row.id))
            ask(self.frame, self, Asked(title, question, title, fields, done))


def _answered(act: Callable[..., Changes], answers: Answers) -> Callable[[Office], Changes]:
    return partial(act, **answers)
