"""The page of one decision, action, meeting, body or person, with what hangs on it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import ClassVar, Final
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from commonservices.domain.bodies import ActionItem, Body, Decision, Meeting
from commonservices.domain.changes import Changes
from commonservices.domain.ids import read_id
from commonservices.domain.partners import Entity, Location, Person
from commonservices.domain.people import Delegation, RoleAssignment
from commonservices.errors import Known
from commonservices.queries import decisions as queries
from commonservices.queries.decision_rows import ActionRow
from ui.decisions.kinds import VIEWS
from ui.decisions.printing import MinutesPrinting
from ui.decisions.sheets import RecordSheet, Shown
from ui.kit.buttons import Button, ToolButton
from ui.kit.layout import HLine, column, inset, row
from ui.kit.notes import EmptyState
from ui.kit.texts import ElidedText
from ui.page import Command, Page, PageFrame, address_of

_PLACES: Final[Mapping[str, str]] = {"ARRANGEMENT": "arrangements", "SHARED_SERVICE": "services"}


class DecisionRecordPage(Page):
    """The record page of this place; what kind of record it shows is read from the record."""

    place: ClassVar[str] = "decisions"

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Build the page; the record is read when it is opened."""
        super().__init__(frame, parent)
        self.setObjectName("decisions.record")
        self._id: UUID | None = None
        self._view = ""
        self._sheets: dict[str, RecordSheet] = {}
        self.printing = MinutesPrinting(frame, self)
        self.printing.saved.connect(self.toast_requested)
        self.back = ToolButton(self.look, "arrow-left", self.tr("Back"), name="decisions.record.back")
        self.heading = ElidedText(self.look, "", "record_page", name="decisions.record.title")
        self.detail = ElidedText(self.look, "", "secondary", "text2", selectable=True, name="decisions.record.detail")
        self.about_button = Button(
            self.look, self.tr("Open what it is about"), icon="link", name="decisions.record.about"
        )
        self.close_button = Button(self.look, self.tr("Close the action"), "primary", name="decisions.record.close")
        self.print_button = Button(
            self.look, self.tr("Print the minutes…"), icon="printer", name="decisions.record.print"
        )
        self.pdf_button = Button(self.look, self.tr("Minutes as PDF…"), icon="file-text", name="decisions.record.pdf")
        self.gone = EmptyState(
            self.look, self.tr("This record is no longer in the register."), name="decisions.record.gone"
        )
        self._sheet_stack = QStackedWidget()
        self._outer = QStackedWidget(self)
        self._outer.addWidget(self._build())
        self._outer.addWidget(self.gone)
        column(self).addWidget(self._outer)
        self.back.clicked.connect(self.go_back)
        self.about_button.clicked.connect(self.open_subject)
        self.close_button.clicked.connect(self.close_action)
        self.print_button.clicked.connect(self.print_minutes)
        self.pdf_button.clicked.connect(self.save_minutes)

    def _build(self) -> QWidget:
        whole, head = QWidget(), QWidget()
        line = row(head, 8)
        line.addWidget(self.back)
        words = QWidget()
        two = column(words, 0)
        two.addWidget(self.heading)
        two.addWidget(self.detail)
        line.addWidget(words, 1)
        for button in (self.about_button, self.pdf_button, self.print_button, self.close_button):
            line.addWidget(button)
        inset(head, 20, 8, 16, 8)
        box = column(whole)
        box.addWidget(head)
        box.addWidget(HLine())
        box.addWidget(self._sheet_stack, 1)
        return whole

    # --- what every page answers ----------------------------------------------------------------------------------

    def title(self) -> str:
        """Give the title of the record."""
        return self.heading.text() or self.tr("OMT decisions")

    def open(self, address: Mapping[str, str]) -> None:
        """Show one record."""
        wanted = read_id(address.get("id", ""))
        if wanted != self._id:
            self.leave()
        self._id = wanted
        self._read()
        self.status_text.emit("")

    def address(self) -> Mapping[str, str]:
        """Give the record."""
        return {"id": str(self._id) if self._id else ""}

    def reload(self) -> None:
        """Read the record anew."""
        self._read()

    def refresh(self, changes: Changes) -> None:
        """Read the record anew; each part redraws only what differs."""
        self._read()

    def leave(self) -> None:
        """Save what is typed."""
        if self.sheet is not None:
            self.sheet.commit()

    def regions(self) -> list[QWidget]:
        """Give the form and the tables."""
        if self.sheet is None:
            return [self.back]
        tables = [each.table for each in self.sheet.lines.values() if not each.table.isHidden()]
        return [self.sheet.form, *tables]

    def escape(self) -> bool:
        """Leave the editor of a table."""
        return self.sheet is not None and self.sheet.close_editor()

    def commands(self) -> list[Command]:
        """Give what can be done with the record shown."""
        fixed = self.tr("The register is shown for reading only.") if self.bridge.read_only else ""
        found = [Command("decisions.back", self.tr("Back to the list"), self.go_back, icon="arrow-left")]
        if self.sheet is None:
            return found
        for key, each in self.sheet.lines.items():
            if each.can_add:
                text = each.add_button.text()
                found.append(Command(f"decisions.add.{key}", text, each.start_new, icon="plus", reason=fixed))
        if self.record is not None and self._subject_place(self.record):
            found.append(Command("decisions.about", self.tr("Open what it is about"), self.open_subject, icon="link"))
        if isinstance(self.record, Meeting):
            printing = Command(
                "decisions.print", self.tr("Print the minutes…"), self.print_minutes, "Ctrl+P", "printer", "file"
            )
            found += [printing, Command("decisions.pdf", self.tr("Minutes as PDF…"), self.save_minutes, menu="file")]
        if isinstance(self.record, ActionItem):
            shut = fixed or ("" if self.record.state == "OPEN" else self.tr("The action is closed already."))
            closing = Command("decisions.close", self.tr("Close the action"), self.close_action, icon="check")
            found.append(replace(closing, reason=shut, primary=True))
        return found

    # --- reading --------------------------------------------------------------------------------------------------

    @property
    def sheet(self) -> RecordSheet | None:
        """The sheet shown now."""
        return self._sheets.get(self._view)

    @property
    def record(self) -> Shown | None:
        """The record shown now."""
        return self.sheet.record if self.sheet else None

    def _read(self) -> None:
        try:
            if self._id is None:
                raise Known("not_found", "This record is no longer in the register.")
            found = self.bridge.ask(partial(queries.record, id=self._id))
        except Known:
            self._view = ""
            self._outer.setCurrentWidget(self.gone)
            self.commands_changed.emit()
            return
        if isinstance(found, RoleAssignment | Delegation) and found.person_id is not None:
            found = self.bridge.ask(partial(queries.record, id=found.person_id))
        if not isinstance(found, RoleAssignment | Delegation):
            self._show(found)

    def _show(self, found: Shown) -> None:
        self._view = next(view for view, kind in VIEWS.items() if isinstance(found, kind.cls))
        if self._view not in self._sheets:
            made = self._sheets[self._view] = RecordSheet(self.frame, VIEWS[self._view])
            made.problem.connect(self.problem)
            made.open_requested.connect(self._on_open)
            self._sheet_stack.addWidget(made)
        sheet = self._sheets[self._view]
        sheet.show_record(found)
        self._sheet_stack.setCurrentWidget(sheet)
        self._outer.setCurrentIndex(0)
        title, detail = self._said(found)
        self.heading.setText(title)
        self.detail.setText(detail)
        is_meeting, is_open = isinstance(found, Meeting), isinstance(found, ActionItem) and found.state == "OPEN"
        self.about_button.setVisible(bool(self._subject_place(found)))
        self.print_button.setVisible(is_meeting)
        self.pdf_button.setVisible(is_meeting)
        self.close_button.setVisible(is_open and not self.bridge.read_only)
        self.commands_changed.emit()

    def _said(self, found: Shown) -> tuple[str, str]:
        words = self.words
        if isinstance(found, Decision):
            outcome = words.code("decision_types", found.type)
            detail = self.tr("{outcome} on {day}").format(outcome=outcome, day=words.full_day(found.decided_on))
            return words.isolate(found.reference), detail
        if isinstance(found, ActionItem):
            state = words.code("action_states", found.state)
            said = self.tr("{state}: {outcome}").format(state=state, outcome=found.outcome) if found.outcome else state
            return " ".join(found.text.split()), said
        if isinstance(found, Meeting):
            body = self.bridge.ask(partial(queries.record, id=found.body_id)) if found.body_id else None
            name = body.name_en if isinstance(body, Body) else ""
            return self.tr("Meeting of {day}").format(day=words.full_day(found.held_on)), name
        return self._named(found)

    def _named(self, found: Body | Person | Entity | Location) -> tuple[str, str]:
        code = self.words.code
        if isinstance(found, Body):
            return found.name_en, code("body_kinds", found.kind)
        if isinstance(found, Entity):
            return self.words.isolate(found.short_code), code("entity_kinds", found.kind)
        return found.name, found.title if isinstance(found, Person) else code("location_kinds", found.kind)

    # --- acting ---------------------------------------------------------------------------------------------------

    def go_back(self) -> None:
        """Go to the list the record stands in."""
        self.open_requested.emit(address_of("decisions", view=self._view, row=str(self._id or "")))

    @Slot(str)
    def _on_open(self, identity: str) -> None:
        self.open_requested.emit(address_of("decisions", id=identity))

    @staticmethod
    def _subject_place(found: Shown) -> str:
        kind = found.subject_kind if isinstance(found, Decision | ActionItem) and found.subject_id else ""
        return _PLACES.get(kind, "")

    def open_subject(self) -> None:
        """Open the arrangement or service the record is about."""
        found = self.record
        if isinstance(found, Decision | ActionItem) and self._subject_place(found):
            self.open_requested.emit(address_of(self._subject_place(found), id=str(found.subject_id)))

    def close_action(self) -> None:
        """Ask what came of the action and close it."""
        row = self._action_row()
        if self.sheet is not None and row is not None and row.state == "OPEN":
            self.leave()
            self.sheet.children_of.closing.close(row)

    def _action_row(self) -> ActionRow | None:
        rows = self.bridge.ask(queries.actions)
        return next((each for each in rows if each.id == self._id), None)

    def print_minutes(self) -> None:
        """Show the minutes as they will be printed."""
        if self._id is not None and isinstance(self.record, Meeting):
            self.leave()
            self.printing.preview(self._id)

    def save_minutes(self) -> None:
        """Ask for a file and write the minutes into it as a PDF."""
        if self._id is not None and isinstance(self.record, Meeting):
            self.leave()
            self.printing.save(self._id)
