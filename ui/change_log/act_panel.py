"""The panel beside the log: one act, every value it changed, and the buttons that take it back."""

from __future__ import annotations

from itertools import groupby
from typing import Final
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from commonservices.actions import undo as actions
from commonservices.actions.undo import UNDONE, UndoPlan
from commonservices.errors import Known
from commonservices.queries import history as queries
from commonservices.queries.history import ActDetail
from ui.change_log.act_button import ActButton
from ui.change_log.act_words import ActWords
from ui.change_log.questions import UndoQuestions
from ui.kit.buttons import Button
from ui.kit.flow_row import FlowRow
from ui.kit.key_values import KeyValueList, Pair
from ui.kit.layout import HLine, SidePanel, column, inset, row, set_role
from ui.kit.texts import Text
from ui.page import PageFrame

FIRST_LINES: Final = 40
_MORE: Final = 3


class ActPanel(QWidget):
    """One act at a glance; its values in groups by record."""

    record_requested = Signal(str)
    day_before_requested = Signal(object)
    problem = Signal(str)
    taken_back = Signal(str)

    def __init__(self, frame: PageFrame, acts: ActWords, parent: QWidget | None = None) -> None:
        """Make the panel, empty until an act is shown."""
        super().__init__(parent)
        self._frame = frame
        self._acts = acts
        self._limit = FIRST_LINES
        self._made: list[QWidget] = []
        self.detail: ActDetail | None = None
        look = frame.look
        self.setObjectName("change_log.act")
        set_role(self, "sunken")
        self.title = Text(look, "", "record", wrap=True, selectable=True, name="change_log.act.title")
        self.by = Text(look, "", "secondary", "text2", wrap=True, selectable=True, name="change_log.act.by")
        self.why = Text(look, "", "body", wrap=True, selectable=True, name="change_log.act.why")
        self.blocked = Text(look, "", "secondary", "text2", wrap=True, name="change_log.act.blocked")
        self.undo_button = ActButton(look, "", icon="undo", name="change_log.act.undo")
        self.redo_button = ActButton(look, "", icon="redo", name="change_log.act.redo")
        self.questions = UndoQuestions(frame, acts)
        self.more_button = Button(look, self.tr("Show more values"), "link", name="change_log.act.more")
        self.record_button = Button(look, self.tr("Open the record"), name="change_log.act.record")
        self.before_button = Button(
            look, self.tr("The day before"), "quiet", icon="history", name="change_log.act.before"
        )
        self._build()
        self._wire()
        self._show_hint()

    def _build(self) -> None:
        box = column(self)
        head = QWidget()
        top = column(head, 6)
        for part in (self.title, self.by, self.why, self.blocked, self.questions):
            top.addWidget(part)
        for button in (self.undo_button, self.redo_button):
            line = row(None, 0)
            line.addWidget(button, 1)
            top.insertLayout(top.indexOf(self.questions), line)
        inset(head, 16, 14, 16, 10)
        self._head = head
        self.values = SidePanel(self._frame.look, name="change_log.act.values")
        self._list = QWidget()
        self._box = column(self._list, 6)
        self.values.body.addWidget(head)
        self.values.body.addWidget(HLine())
        self.values.body.addWidget(self._list)
        self.values.body.addWidget(self.more_button)
        inset(self._list, 0, 4, 0, 8)
        inset(head, 0, 0, 0, 4)
        foot = QWidget()
        buttons = FlowRow()
        buttons.set_parts([self.record_button, self.before_button])
        column(foot).addWidget(buttons)
        inset(foot, 16, 10, 16, 10)
        box.addWidget(self.values, 1)
        box.addWidget(HLine())
        box.addWidget(foot)
        self._foot = foot

    def _wire(self) -> None:
        self.undo_button.clicked.connect(self.take_back)
        self.redo_button.clicked.connect(self.bring_back)
        self.questions.answered.connect(self._on_answered)
        self.questions.left.connect(self.leave_questions)
        self.more_button.clicked.connect(self._on_more)
        self.record_button.clicked.connect(self._on_record)
        self.before_button.clicked.connect(self._on_day_before)

    # --- showing --------------------------------------------------------------------------------------------------

    @property
    def shown_id(self) -> str:
        """The identifier of the act that is shown."""
        return self.detail.act.transaction.hex() if self.detail else ""

    def show_act(self, identity: str) -> None:
        """Show one act, or what the panel is for."""
        if identity != self.shown_id:
            self._limit = FIRST_LINES
            self.questions.hide()
        found = (
            queries.act_detail(self._frame.bridge.present, bytes.fromhex(identity), self._limit) if identity else None
        )
        self.detail = found
        if found is None:
            self._show_hint()
            return
        words, act = self._frame.words, found.act
        self.title.setText(self._acts.title(act))
        by = self.tr("{subject} · {actor} · {moment}") if act.subject else self.tr("{actor} · {moment}")
        by = by.format(subject=words.isolate(act.subject), actor=words.embed(act.actor), moment=words.moment(act.at))
        self.by.setText(by)
        self.why.setText(words.embed(act.why))
        self.why.setVisible(bool(act.why))
        self.setAccessibleName(self._acts.title(act))
        self._show_buttons()
        self._show_values(found)
        self.record_button.setVisible(bool(act.subject) and act.act not in actions.FOUNDING)
        self._foot.show()

    def _show_hint(self) -> None:
        self._clear()
        self.title.setText(self.tr("No act is selected."))
        self.by.setText(self.tr("Up and Down move through the acts, Enter opens the record, Space hides this panel."))
        for part in (self.why, self.blocked, self.undo_button, self.redo_button, self.more_button, self._foot):
            part.hide()
        self.questions.hide()

    def _show_buttons(self) -> None:
        if self.detail is None:
            return
        act, fixed, asking = self.detail.act, self.reason(), self.questions.isVisibleTo(self)
        self.undo_button.set_words(self._acts.undo(act))
        self.redo_button.set_words(self._acts.redo(act))
        undone = act.undone_by is not None
        self.undo_button.setVisible(not fixed and not asking and not undone and act.act != UNDONE)
        self.redo_button.setVisible(not fixed and not asking and undone == (act.act != UNDONE))
        self.blocked.setText(fixed)
        self.blocked.setVisible(bool(fixed))

    def reason(self) -> str:
        """Give why the act shown can be neither taken back nor brought back now."""
        if self.detail is None:
            return self.tr("No act is selected.")
        if self._frame.bridge.read_only:
            return self.tr("The register is shown for reading only.")
        return self._acts.blocked(self.detail.act)

    def _clear(self) -> None:
        for old in self._made:
            self._box.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._made = []

    def _show_values(self, detail: ActDetail) -> None:
        self._clear()
        look, acts = self._frame.look, self._acts
        for place, (record, lines) in enumerate(groupby(detail.lines, key=lambda line: (line.kind, line.id))):
            changed = list(lines)
            fresh = acts.is_new(changed)
            name = acts.record(*record, detail.naming)
            heading = self.tr("{record}, new").format(record=name) if fresh else name
            self._put(Text(look, heading, "secondary_strong", wrap=True))
            pairs = KeyValueList(look, f"change_log.act.values.{place}", label_width=96)
            pairs.set_pairs(
                [
                    Pair(
                        f"{number}.{line.field or 'row'}",
                        acts.what(line),
                        acts.change(line, detail.naming, fresh=fresh),
                    )
                    for number, line in enumerate(changed)
                ]
            )
            self._put(pairs)
        self.more_button.setVisible(detail.more)

    def _put(self, widget: QWidget) -> None:
        self._made.append(widget)
        self._box.addWidget(widget)

    @Slot()
    def _on_more(self) -> None:
        self._limit *= _MORE
        self.show_act(self.shown_id)

    # --- taking back ----------------------------------------------------------------------------------------------

    @Slot()
    def take_back(self) -> None:
        """Take the act back; values that changed again since are asked for first, in place."""
        if self.detail is not None:
            self._begin(self.detail.act.transaction)

    @Slot()
    def bring_back(self) -> None:
        """Do again what was taken back."""
        if self.detail is None:
            return
        act = self.detail.act
        undoing = act.transaction if act.act == UNDONE else act.undone_by
        if undoing is not None:
            self._begin(undoing)

    def _begin(self, transaction: bytes) -> None:
        fixed = self.reason()
        if fixed:
            self.problem.emit(fixed)
            return
        try:
            plan = actions.plan(self._frame.bridge.office, transaction)
        except Known as fault:
            self.problem.emit(self._frame.words.known(fault)[0])
            return
        self._plan = plan
        if plan.questions:
            self.questions.ask(plan, self._naming_of(plan))
            self._show_buttons()
            return
        self._carry_out(frozenset())

    def _naming_of(self, plan: UndoPlan) -> queries.Naming:
        records = [(question.key[0], question.key[1]) for question in plan.questions]
        values = [
            value for question in plan.questions for each in (question.now, question.back) for value in each.values()
        ]
        pointed = {one for value in values for one in (value if isinstance(value, frozenset) else (value,))}
        return queries.naming(self._frame.bridge.office, records, {each for each in pointed if isinstance(each, UUID)})

    @Slot(object)
    def _on_answered(self, keep: frozenset[actions.CellKey]) -> None:
        self._carry_out(keep)

    def _carry_out(self, keep: frozenset[actions.CellKey]) -> None:
        if self.detail is None:
            return
        redo = self._plan.act == UNDONE
        sentence = self._acts.redone(self.detail.act) if redo else self._acts.undone(self.detail.act)
        changes = self._frame.bridge.take_back(self._plan.transaction, keep=keep, answered=True)
        if changes is None:
            return
        self.questions.hide()
        if not changes:
            self.problem.emit(self.tr("Everything was kept, so nothing changed."))
        else:
            self.taken_back.emit(sentence)

    @Slot()
    def leave_questions(self) -> bool:
        """Leave the questions without an answer; say whether they were open."""
        was_open = self.questions.isVisibleTo(self)
        self.questions.hide()
        if was_open:
            self._show_buttons()
            (self.redo_button if self.undo_button.isHidden() else self.undo_button).setFocus()
        return was_open

    @Slot()
    def _on_record(self) -> None:
        if self.detail is not None:
            self.record_requested.emit(self.detail.act.subject)

    @Slot()
    def _on_day_before(self) -> None:
        if self.detail is not None:
            self.day_before_requested.emit(self.detail.act.at)
