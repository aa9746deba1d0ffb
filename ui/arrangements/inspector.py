"""The panel beside the register: the reason to act first, then terms, money and services of the current record."""

from __future__ import annotations

from fractions import Fraction
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from commonservices.actions import arrangements as actions
from commonservices.domain.amending import frozen_fields
from commonservices.domain.arrangements import ArrangementVersion
from commonservices.errors import Known, RuleBroken
from commonservices.queries import arrangements as queries
from commonservices.queries.arrangements import ArrangementDetail
from ui.arrangements.cell_editing import signed_sentence
from ui.arrangements.summary import Summary
from ui.kit.buttons import Button, ToolButton
from ui.kit.field_row import ReasonLine
from ui.kit.fields import TextField
from ui.kit.key_values import KeyValueList, Pair
from ui.kit.layout import HLine, SidePanel, column, inset, row, set_role
from ui.kit.notes import Note
from ui.kit.shapes import tone_of
from ui.kit.tags import Tag
from ui.kit.texts import SectionHeader, Text
from ui.page import PageFrame
from ui.records.field_specs import FieldSpecs
from ui.registers.resting_inspector import RestingInspector

_SERVICES: Final = 6
_TAGS: Final = 2


class RecordPanel(QWidget):
    """One arrangement at a glance, with its title to edit in place."""

    open_requested = Signal(str)
    problem = Signal(str)
    edited = Signal()

    def __init__(self, frame: PageFrame, specs: FieldSpecs, parent: QWidget | None = None) -> None:
        """Make the panel, empty until a record is shown."""
        super().__init__(parent)
        self._frame = frame
        self._summary = Summary(frame.words, self)
        self._detail: ArrangementDetail | None = None
        look, words = frame.look, frame.words
        self.setObjectName("arrangements.inspector")
        set_role(self, "sunken")
        self._tags = row(None, 6)
        self._shown_tags: list[Tag] = []
        self.open_button = ToolButton(look, "external-link", self.tr("Open"), name="arrangements.inspector.open")
        self.title = Text(look, "", "record", wrap=True, selectable=True, name="arrangements.inspector.title")
        self.editor = TextField(look, "arrangements.inspector", specs.spec(ArrangementVersion, "title_en"))
        self.editor.hide()
        self.reason = ReasonLine(look, "arrangements.inspector.title_en.reason")
        self.reference = Text(look, "", "secondary", "text2", selectable=True, name="arrangements.inspector.reference")
        self.note = Note(look, "", name="arrangements.inspector.note")
        self.pairs = KeyValueList(look, "arrangements.inspector.terms", label_width=84)
        self.ceiling = SectionHeader(look, words.field("ceiling_amount"), panel=True)
        self.spent = Text(look, "", "secondary", "text2", wrap=True)
        self.services = SectionHeader(look, self.tr("Services"), panel=True)
        self.service_list = KeyValueList(look, "arrangements.inspector.services", label_width=190)
        self.open_foot = Button(look, self.tr("Open"), name="arrangements.inspector.open_record")
        self._build()
        for button in (self.open_button, self.open_foot):
            button.clicked.connect(self._on_open)
        self.editor.committed.connect(self._on_title)
        self.editor.settled.connect(self._stop_editing)
        self.editor.box.installEventFilter(self)

    def _build(self) -> None:
        box = column(self, 0)
        head = QWidget()
        top = column(head, 4)
        line = row(None, 6)
        line.addLayout(self._tags)
        line.addStretch(1)
        line.addWidget(self.open_button)
        top.addLayout(line)
        heading: tuple[QWidget, ...] = (self.title, self.editor, self.reason, self.reference)
        for part in heading:
            top.addWidget(part)
        inset(head, 16, 14, 16, 10)
        self.panel = SidePanel(self._frame.look, name="arrangements.inspector.panel")
        body = self.panel.body
        for part in (self.note, self.pairs, HLine(), self.ceiling, self.spent, HLine(), self.services):
            body.addWidget(part)
        body.addWidget(self.service_list)
        foot = QWidget()
        foot_line = row(foot, 8)
        foot_line.addWidget(self.open_foot)
        foot_line.addStretch(1)
        inset(foot, 16, 10, 16, 10)
        box.addWidget(head)
        box.addWidget(HLine())
        box.addWidget(self.panel, 1)
        box.addWidget(HLine())
        box.addWidget(foot)

    @property
    def shown_id(self) -> str:
        """The id of the arrangement shown."""
        return str(self._detail.row.id) if self._detail else ""

    def show_detail(self, detail: ArrangementDetail) -> None:
        """Show one arrangement."""
        if self._detail is None or self._detail.row.id != detail.row.id:
            self._stop_editing()
        self._detail = detail
        words, summary, today = self._frame.words, self._summary, self._frame.bridge.today()
        self._show_tags(detail)
        self.setAccessibleName(detail.row.title)
        self.title.setText(words.embed(detail.row.title))
        revision = self.tr("{reference} · version {number}")
        self.reference.setText(
            revision.format(reference=words.isolate(detail.row.reference), number=detail.row.version)
        )
        title, text, tone = summary.awaited(detail, today)
        self.note.set_note(title, text, tone)
        copy, copy_tone = summary.signed_copy(detail)
        self.pairs.set_pairs(
            [
                Pair("parties", self.tr("Parties"), summary.parties(detail)),
                Pair("period", self.tr("Period"), summary.period(detail)),
                Pair("notice", self.tr("Notice"), summary.notice(detail)),
                Pair("basis", self.tr("Basis"), words.code("financial_basis", detail.row.financial_basis) or "—"),
                Pair("review", self.tr("Next review"), words.full_day(detail.row.next_review_on)),
                Pair("signed_copy", self.tr("Signed copy"), copy, copy_tone),
            ]
        )
        self._show_money(detail)
        self.services.set_detail(words.number(len(detail.services)))
        self.service_list.set_pairs(
            [
                Pair(str(number), words.embed(line.name), words.isolate(line.provider) or "—")
                for number, line in enumerate(detail.services[:_SERVICES])
            ]
        )

    def _show_money(self, detail: ArrangementDetail) -> None:
        words, currency = self._frame.words, detail.row.currency
        self.ceiling.set_detail(words.whole_money(detail.row.ceiling_amount, currency))
        spent, ceiling = detail.facts.spent_amount, detail.row.ceiling_amount
        self.spent.setVisible(bool(spent is not None and ceiling))
        if spent is not None and ceiling:
            text = self.tr("{spent} used, {share} of the ceiling").format(
                spent=words.whole_money(spent, currency), share=words.percent(Fraction(spent, ceiling))
            )
            self.spent.setText(text)

    def _show_tags(self, detail: ArrangementDetail) -> None:
        for tag in self._shown_tags:
            self._tags.removeWidget(tag)
            tag.hide()
            tag.deleteLater()
        words, mark = self._frame.words, self._frame.words.mark(detail.row.state)
        wanted = [(words.state(detail.row.state), tone_of(mark), mark), *self._summary.flag_tags(detail)]
        self._shown_tags = [Tag(self._frame.look, label, tone, sign) for label, tone, sign in wanted[:_TAGS]]
        for tag in self._shown_tags:
            self._tags.addWidget(tag)

    # --- the title ------------------------------------------------------------------------------------------------

    def edit_title(self) -> None:
        """Put the title into an editor, in the language in which it stands."""
        if self._detail is None or self._frame.bridge.read_only:
            return
        if self._title_field() in frozen_fields(self._detail.row.state, self._detail.version):
            self.problem.emit(signed_sentence(self._frame, self._detail.row.reference))
            return
        self.editor.set_value(getattr(self._detail.version, self._title_field()))
        self.title.hide()
        self.editor.show()
        self.editor.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.editor.edit.selectAll()

    def _title_field(self) -> str:
        french = self._detail is not None and self._detail.row.title == self._detail.row.title_fr
        return "title_fr" if french else "title_en"

    def _on_title(self, value: object) -> None:
        if self._detail is None:
            return
        action = partial(actions.set_field, id=self._detail.row.id, field=self._title_field(), value=value)
        if self._frame.bridge.do(action, refused=self._on_refused) is not None:
            self._stop_editing()
            self.edited.emit()

    def commit(self) -> None:
        """Take what is typed in the title, if its editor is open."""
        if not self.editor.isHidden():
            self.editor.commit()

    def _on_refused(self, broken: RuleBroken) -> None:
        sentence = self._frame.words.rule(broken)
        self.editor.turn_down()
        self.editor.set_tone("block")
        self.reason.say("block", sentence)
        self.problem.emit(sentence)

    def _stop_editing(self) -> None:
        if self.editor.isHidden():
            return
        self.reason.say("", "")
        self.editor.set_tone("")
        self.editor.hide()
        self.title.show()

    def leave_editor(self) -> bool:
        """Leave the editor of the title, if it is open; what was typed is not kept."""
        if self.editor.isHidden():
            return False
        self.editor.show_value(self.editor.value())
        self._stop_editing()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the editor with Escape."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            return self.leave_editor()
        return super().eventFilter(watched, event)

    def _on_open(self) -> None:
        if self._detail is not None:
            self.open_requested.emit(str(self._detail.row.id))


class ArrangementInspector(RestingInspector):
    """Shows the current arrangement, several selected ones, or the keys that work in the list."""

    record: RecordPanel

    def __init__(self, frame: PageFrame, specs: FieldSpecs, parent: QWidget | None = None) -> None:
        """Make the panels; a record is read shortly after it became current."""
        super().__init__(frame, RecordPanel(frame, specs), parent)
        self._wanted = ""
        self._at_rest = False
        self.blank = QWidget()
        set_role(self.blank, "sunken")
        self.addWidget(self.blank)

    def show_id(self, identity: str) -> None:
        """Show an arrangement once the cursor rests on it."""
        self._wanted = identity
        self.read_soon()

    def rest(self, *, resting: bool) -> None:
        """Say nothing while something else than the list is shown, or follow the list again."""
        self._at_rest = resting
        self.read_now()

    def reread(self) -> None:
        """Read what is shown anew."""
        self.read_now()

    def read_now(self) -> None:
        """Read the wanted arrangement at once."""
        super().read_now()
        if self._at_rest:
            self.setCurrentWidget(self.blank)

    def _keys(self) -> str:
        return self.tr("Enter opens an arrangement, Space shows or hides this panel, E edits the title.")

    def _filled(self) -> bool:
        if self._at_rest or not self._wanted:
            return False
        try:
            detail = self._frame.bridge.ask(partial(queries.detail, id=UUID(self._wanted)))
        except Known:
            return False
        self.record.show_detail(detail)
        return True
