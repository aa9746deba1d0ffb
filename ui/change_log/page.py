"""The change log: who did what, when and why; any act can be looked into and taken back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import ClassVar, Final

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QWidget

from commonservices.domain.changes import Changes
from commonservices.errors import Known, RuleBroken
from commonservices.queries.refs import find_ref
from ui.change_log.act_panel import ActPanel
from ui.change_log.act_words import ActWords
from ui.change_log.as_of import AsOf
from ui.change_log.log_browse import LogBrowse
from ui.kit.layout import HLine, column
from ui.page import Command, Page, PageFrame, PageHeader, address_of

_SETTLE: Final = 40
_BESIDE: Final = " · "
_PLACES: Final = {
    "arrangement": "arrangements",
    "shared_service": "services",
    "premises": "premises",
    "long_term_agreement": "premises",
}


class ChangeLogPage(Page):
    """The list of acts with the panel of one act."""

    place: ClassVar[str] = "change_log"

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Build the page; acts are read when it is opened."""
        super().__init__(frame, parent)
        self.acts = ActWords(frame.words, self)
        self.header = PageHeader(frame.look, self.title(), name="change_log.header")
        self.as_of = AsOf(frame)
        self.header.buttons.addWidget(self.as_of)
        self.browse = LogBrowse(frame, self.acts, self.title())
        self.table, self.model, self.filter = self.browse.table, self.browse.model, self.browse.filter
        self.panel = ActPanel(frame, self.acts, self)
        self.panel.hide()
        box = column(self)
        for part in (self.header, HLine()):
            box.addWidget(part)
        box.addWidget(self.browse, 1)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE)
        self._settle.timeout.connect(self.show_current)
        self._wire()

    def _wire(self) -> None:
        self.browse.emptied.connect(self.show_current)
        self.table.current_changed.connect(self._on_current)
        self.table.open_requested.connect(self._on_open)
        self.table.preview_requested.connect(self._on_preview)
        self.panel.problem.connect(self.problem)
        self.panel.taken_back.connect(self._on_taken_back)
        self.panel.record_requested.connect(self.open_record)
        self.panel.day_before_requested.connect(self._on_day_before)
        self.as_of.problem.connect(self.problem)
        self.as_of.day_chosen.connect(self.look_back_requested)

    # --- what every page answers ----------------------------------------------------------------------------------

    def title(self) -> str:
        """Give the page's title."""
        return self.tr("Change log")

    def open(self, address: Mapping[str, str]) -> None:
        """Go to a filter and an act."""
        self.browse.show_text(address.get("text", ""), address.get("row", ""))
        self.show_current()
        keys = [("Enter", self.tr("open the record")), ("Space", self.tr("panel")), ("/", self.tr("filter"))]
        self.status_keys.emit(keys)

    def address(self) -> Mapping[str, str]:
        """Give filter and act to come back to."""
        return {"text": self.browse.text, "row": self.table.current_id()}

    def left_out(self) -> Mapping[str, str]:
        """Give the newest act, which is meant when an address names none."""
        return {"row": self.browse.newest()}

    def is_at(self, address: Mapping[str, str]) -> bool:
        """Say whether filter and act stand as an address says; after a new act the newest is another."""
        return bool(address.get("row") or not self._stale) and super().is_at(address)

    def reload(self) -> None:
        """Read the acts anew."""
        self.browse.reload()
        self.show_current()

    def refresh(self, changes: Changes) -> None:
        """Take up a new act: it stands first, and an older one may have been taken back."""
        self.reload()

    def inspector(self) -> QWidget | None:
        """Give the panel of the current act."""
        return self.panel

    def regions(self) -> list[QWidget]:
        """Give the list, the filter and the day to go back to."""
        return [self.browse.first(), self.filter.field, self.as_of.field.box]

    def focus_filter(self) -> None:
        """Put the cursor into the filter."""
        self.filter.focus_field()

    def escape(self) -> bool:
        """Leave the questions of an undoing, then the filter."""
        if self.panel.leave_questions():
            return True
        if self.filter.field.text():
            self.browse.clear()
            return True
        return False

    def commands(self) -> list[Command]:
        """Give what can be done with the current act."""
        panel = self.panel
        none = "" if panel.detail else self.tr("No act is selected.")
        undo = panel.undo_button.text() or self.tr("Undo this act")
        redo = panel.redo_button.text() or self.tr("Redo this act")
        can_undo, can_redo = (not button.isHidden() and not none for button in (panel.undo_button, panel.redo_button))
        why = panel.reason()
        undone, standing = self.tr("This act is undone already."), self.tr("This act has not been undone.")
        record = none or ("" if panel.detail and panel.detail.act.subject else self.tr("This act names no record."))
        return [
            Command("change_log.undo", undo, panel.take_back, "", "undo", "edit", "" if can_undo else why or undone),
            Command("change_log.redo", redo, panel.bring_back, "", "redo", "edit", "" if can_redo else why or standing),
            Command("change_log.record", self.tr("Open the record"), self._open_current, icon="eye", reason=record),
            Command("change_log.as_of", self.tr("See the register as of a day"), self._ask_day, "", "history", "view"),
        ]

    # --- acts -----------------------------------------------------------------------------------------------------

    @Slot(str)
    def _on_current(self, _identity: str) -> None:
        self._settle.start()

    @Slot()
    def show_current(self) -> None:
        """Show the current act in the panel at once."""
        self._settle.stop()
        self.panel.show_act(self.table.current_id())
        self.commands_changed.emit()

    @Slot(str)
    def _on_preview(self, _identity: str) -> None:
        self.inspector_toggled.emit()

    # --- going places ---------------------------------------------------------------------------------------------

    @Slot(str)
    def _on_open(self, _identity: str) -> None:
        self._open_current()

    def _open_current(self) -> None:
        self.show_current()
        if self.panel.detail is not None:
            self.open_record(self.panel.detail.act.subject)

    @Slot(str)
    def open_record(self, subject: str) -> None:
        """Open the record an act was about, or say that there is no page for it."""
        try:
            ref = find_ref(self.bridge.office, subject.partition(_BESIDE)[0])
        except (Known, RuleBroken):
            self.problem.emit(
                self.tr("There is no page for what this act was about. Its values stand beside the list.")
            )
            return
        if ref.kind in _PLACES:
            self.open_requested.emit(address_of(_PLACES[ref.kind], id=str(ref.id)))

    def _ask_day(self) -> None:
        self.as_of.field.box.setFocus()

    @Slot(object)
    def _on_day_before(self, at: datetime) -> None:
        self.look_back_requested.emit(at.astimezone().date() - timedelta(days=1))

    @Slot(str)
    def _on_taken_back(self, sentence: str) -> None:
        self.table.setFocus()
        self.toast_requested.emit(sentence, "")
