"""The page of one arrangement: where it is in its life, what is next, and all that is known of it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import ClassVar, Final
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from commonservices.domain.guards import Missing
from commonservices.domain.states import Move
from commonservices.errors import Known
from commonservices.queries import arrangements as queries
from commonservices.queries.arrangements import ArrangementDetail
from ui.arrangements.clauses import clause_lines
from ui.arrangements.history_part import acts_of, read_lines
from ui.arrangements.moves import MoveFlow
from ui.arrangements.record_header import RecordHeader
from ui.arrangements.record_parts import RecordParts
from ui.arrangements.stepper_part import LifeSteps
from ui.arrangements.summary import is_unsigned, next_move
from ui.kit.layout import HLine, column, inset
from ui.kit.notes import EmptyState, Note
from ui.kit.stepper import Stepper
from ui.kit.tabs import TabItem, Tabs
from ui.page import Command, Page, PageFrame, address_of

DOCUMENT_RULES: Final = frozenset({"draft_document_missing", "paper_missing", "evidence_missing", "document_missing"})
PARTY_FIELDS: Final = frozenset({"parties", "signed_on", "signatory_name", "signatory_title", "role", "contact"})


class ArrangementPage(Page):
    """The record page of arrangements."""

    place: ClassVar[str] = "arrangements"

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Build the page; the record is read when it is opened."""
        super().__init__(frame, parent)
        self.setObjectName("arrangement.page")
        self._id: UUID | None = None
        self._offered: tuple[tuple[str, str, str], ...] = ()
        self.detail: ArrangementDetail | None = None
        self.flow = MoveFlow(frame, self)
        self.header = RecordHeader(frame, self.flow)
        self.life = LifeSteps(frame.words, self)
        self.stepper = Stepper(self.look, "arrangement.stepper")
        self.step_note = Note(self.look, "", name="arrangement.stepper.note")
        self.tabs = Tabs(self.look, self.tr("Parts of the arrangement"), "arrangement.tabs")
        self.parts = RecordParts(frame)
        self.gone = EmptyState(
            self.look, self.tr("This arrangement is no longer in the register."), name="arrangement.gone"
        )
        self._build()
        self._wire()

    def _build(self) -> None:
        whole = QWidget()
        box = column(whole)
        steps, tabs = QWidget(), QWidget()
        under = column(steps, 4)
        under.addWidget(self.stepper)
        under.addWidget(self.step_note)
        self.step_note.hide()
        column(tabs).addWidget(self.tabs)
        inset(steps, 14, 0, 16, 0)
        inset(tabs, 20, 0, 16, 0)
        for each in (self.header, steps, tabs, HLine()):
            box.addWidget(each)
        box.addWidget(self.parts, 1)
        self._outer = QStackedWidget(self)
        self._outer.addWidget(whole)
        self._outer.addWidget(self.gone)
        column(self).addWidget(self._outer)
        self.tabs.set_tabs([TabItem(key, label) for key, label in self._titles()])

    def _titles(self) -> list[tuple[str, str]]:
        return [
            ("overview", self.tr("Overview")),
            ("services", self.tr("Services")),
            ("terms", self.tr("Terms")),
            ("documents", self.tr("Documents")),
            ("clauses", self.tr("Clauses")),
            ("history", self.tr("History")),
        ]

    def _wire(self) -> None:
        self.header.back_requested.connect(self._on_back)
        self.header.next_requested.connect(self.go_on)
        self.header.move_requested.connect(self._on_move)
        self.header.review_requested.connect(self._on_review)
        self.flow.problem.connect(self.problem)
        self.flow.blocked.connect(self.go_to_missing)
        self.flow.moved.connect(self._on_told)
        self.stepper.step_opened.connect(self._on_step)
        self.tabs.picked.connect(self.parts.pick)
        self.tabs.picked.connect(self.address_changed)
        self.parts.tab_requested.connect(self.tabs.select)
        self.parts.go_requested.connect(self.go_to_missing)
        self.parts.open_requested.connect(self.open_requested)
        self.parts.told.connect(self._on_told)
        self.parts.problem.connect(self.problem)

    # --- what every page answers ----------------------------------------------------------------------------------

    def title(self) -> str:
        """Give the title of the arrangement."""
        return self.detail.row.title if self.detail else self.tr("Arrangement")

    def open(self, address: Mapping[str, str]) -> None:
        """Show one arrangement at a tab."""
        wanted = UUID(address["id"])
        if wanted != self._id:
            self.step_note.hide()
            self.parts.overview.parties.close_editor()
        self._id = wanted
        self.tabs.blockSignals(True)  # noqa: FBT003 as Qt takes it
        self.tabs.select(address.get("tab") or "overview")
        self.tabs.blockSignals(False)  # noqa: FBT003
        self._read()
        self.status_text.emit("")
        self.status_keys.emit([("E", self.tr("edit")), ("Alt+←", self.tr("back"))])

    def address(self) -> Mapping[str, str]:
        """Give the arrangement and the tab."""
        tab = self.tabs.current_key()
        return {"id": str(self._id) if self._id else "", "tab": tab if tab != "overview" else ""}

    def reload(self) -> None:
        """Read the arrangement anew."""
        if self._id is not None:
            self._read()

    def leave(self) -> None:
        """Save what is typed."""
        self.parts.commit()

    def regions(self) -> list[QWidget]:
        """Give the next step, the stepper, the tabs and the part shown."""
        shown = self.parts.part(self.tabs.current_key())
        first = [self.header.next] if not self.header.next.isHidden() else []
        return [*first, self.stepper, self.tabs, shown]

    def escape(self) -> bool:
        """Leave the editor of a party or the note of a step."""
        if self.tabs.current_key() == "overview" and self.parts.overview.parties.close_editor():
            return True
        if not self.step_note.isHidden():
            self.step_note.hide()
            return True
        return False

    def commands(self) -> list[Command]:
        """Give the next step, the signature and the ways to the parts."""
        fixed = self.tr("The register is shown for reading only.") if self.bridge.read_only else ""
        none = fixed or ("" if self.detail and next_move(self.detail) else self.tr("No step can be made by hand now."))
        sign = fixed or ("" if self.detail and is_unsigned(self.detail) else self.tr("Nobody has to sign now."))
        attach = self.tr("Attach a document…")
        return [
            Command("arrangement.next", self.header.next.text() or self.tr("Next step"), self.go_on, reason=none,
                    primary=True),
            Command("arrangement.sign", self.tr("Record signature"), self.sign, icon="signature", reason=sign),
            Command("arrangement.attach", attach, self.attach, icon="paperclip", reason=fixed),
            Command("arrangement.edit", self.tr("Edit the terms"), self.edit, "F2", "pencil", "record", fixed,
                    letter="E"),
            Command("arrangement.review", self.tr("Record a review…"), self._on_review, reason=fixed),
        ]  # fmt: skip

    # --- reading --------------------------------------------------------------------------------------------------

    def _read(self) -> None:
        if self._id is None:
            return
        try:
            detail = self.bridge.ask(partial(queries.detail, id=self._id))
        except Known:
            self.detail = None
            self._outer.setCurrentWidget(self.gone)
            self._tell_commands()
            return
        self._outer.setCurrentIndex(0)
        self.detail = detail
        self.header.show_detail(detail)
        self.stepper.set_steps(self.life.steps(detail, self.today()))
        history = read_lines(self.bridge, self._id)
        self.parts.show_record(detail, history, self.tabs.current_key())
        lines = clause_lines(detail, self.words.language)
        self.tabs.set_count("services", len(detail.services))
        self.tabs.set_count("documents", len(detail.documents))
        self.tabs.set_count("clauses", sum(1 for line in lines if line.present))
        self.tabs.set_count("history", len(acts_of(history)))
        self._tell_commands()

    def _tell_commands(self) -> None:
        """Tell the menus, if anything that can be done is another now."""
        offered = tuple((each.key, each.text, each.reason) for each in self.commands())
        if offered != self._offered:
            self._offered = offered
            self.commands_changed.emit()

    def _on_step(self, key: str) -> None:
        step = next((each for each in self.stepper.steps if each.key == key), None)
        if step is not None:
            self.step_note.set_note(step.label, step.explanation, "info")
            self.step_note.show()

    # --- acting ---------------------------------------------------------------------------------------------------

    def _on_back(self) -> None:
        self.open_requested.emit(address_of("arrangements", row=str(self._id or "")))

    def go_on(self) -> None:
        """Make the next step, or go to what stands in its way."""
        move = next_move(self.detail) if self.detail else None
        if move is not None:
            self._on_move(move)

    def _on_move(self, move: Move) -> None:
        self.leave()
        if self.detail is not None and not self.bridge.read_only:
            fresh = next((each for each in self.detail.moves if each.to_state == move.to_state), move)
            self.flow.start(self.detail, fresh)

    def sign(self) -> None:
        """Open the first party that has to sign and has not."""
        self.tabs.select("overview")
        self.parts.overview.parties.edit_first_unsigned()

    def attach(self) -> None:
        """Ask for a document to attach."""
        self.tabs.select("documents")
        self.parts.documents.attach()

    def edit(self) -> None:
        """Go to the terms, at the title."""
        self.tabs.select("terms")
        self.parts.terms.go_to("title_en")

    def go_to_missing(self, missing: Missing) -> None:
        """Lead to the place where what is missing can be entered."""
        if missing.rule in DOCUMENT_RULES:
            self.tabs.select("documents")
            self.parts.documents.attach_button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif missing.rule == "clearance_missing":
            self.parts.overview.side.missing.record_clearance(str(missing.params.get("value", "")))
        elif missing.rule == "no_service":
            self.tabs.select("services")
            self.parts.services.head.link.setFocus(Qt.FocusReason.OtherFocusReason)
        elif missing.field in PARTY_FIELDS or missing.rule == "signature_missing":
            self.tabs.select("overview")
            if not self.parts.overview.parties.edit_first_unsigned():
                self.parts.overview.parties.adder.box.setFocus(Qt.FocusReason.OtherFocusReason)
        elif missing.field:
            self.tabs.select("terms")
            self.parts.terms.go_to(missing.field)
        else:
            self.tabs.select("clauses")
            self.parts.clauses.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_review(self) -> None:
        if self.detail is not None:
            self.flow.review(self.detail)

    def _on_told(self, sentence: str) -> None:
        self.toast_requested.emit(sentence, "undo")
