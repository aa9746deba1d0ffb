"""The page of one record of this place: premises, a long-term agreement, or a reliance."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from commonservices.domain.changes import Changes
from commonservices.domain.ids import read_id
from commonservices.errors import Known
from commonservices.queries import procurement as queries
from ui.kit.layout import column
from ui.kit.notes import EmptyState
from ui.page import Command, Page, PageFrame, address_of
from ui.premises.kinds import AGREEMENT, PREMISES, VIEW_OF, RecordKinds
from ui.premises.record_book import TABS, RecordBook


class PremisesRecordPage(Page):
    """The record page; which kind of record it is follows from its identifier."""

    place: ClassVar[str] = "premises"

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Build the page; the record is read when it is opened."""
        super().__init__(frame, parent)
        self.setObjectName("premises.record.page")
        self._id: UUID | None = None
        self._kinds = RecordKinds(frame, self)
        self._books: dict[str, RecordBook] = {}
        self.book: RecordBook | None = None
        self.gone = EmptyState(self.look, self.tr("This record is no longer in the register."), name="premises.gone")
        self._outer = QStackedWidget(self)
        self._outer.addWidget(self.gone)
        column(self).addWidget(self._outer)

    # --- what every page answers ----------------------------------------------------------------------------------

    def title(self) -> str:
        """Give the name of the record."""
        return self.book.header.title.text() if self.book and self.book.detail else self.tr("Premises")

    def open(self, address: Mapping[str, str]) -> None:
        """Show one record at a tab."""
        wanted = read_id(address.get("id", ""))
        other = wanted != self._id
        if other:
            self.leave()
        self._id = wanted
        self._find_book()
        if self.book is not None:
            self.book.select(address.get("tab", ""))
        self._read()
        if other and self.book is not None:
            self.book.current().main().setFocus()
        self.status_text.emit("")

    def address(self) -> Mapping[str, str]:
        """Give the record and the tab."""
        tab = self.book.tabs.current_key() if self.book else ""
        return {"id": str(self._id) if self._id else "", "tab": tab if tab != TABS[0] else ""}

    def reload(self) -> None:
        """Read the record anew."""
        self._read()

    def refresh(self, changes: Changes) -> None:
        """Read the record anew; each part redraws only what differs."""
        self._read()

    def leave(self) -> None:
        """Save what is typed."""
        if self.book is not None:
            self.book.commit()

    def regions(self) -> list[QWidget]:
        """Give the tabs and the part shown."""
        return [self.book.tabs, self.book.current().main()] if self.book else [self.gone]

    def escape(self) -> bool:
        """Leave the editor that is open."""
        return self.book is not None and self.book.current().close_editor()

    def commands(self) -> list[Command]:
        """Give what can be done with the record."""
        book = self.book
        if book is None or book.detail is None:
            return []
        fixed = self.tr("The register is shown for reading only.") if self.bridge.read_only else ""
        edit = Command(
            "premises.edit", self.tr("Edit the details"), book.edit, "F2", "pencil", "record", fixed, letter="E"
        )
        remove = Command(
            "premises.remove", self.tr("Remove from the register"), self.remove, icon="trash", reason=fixed
        )
        attach = Command("premises.attach", self.tr("Attach a document…"), book.attach, icon="paperclip", reason=fixed)
        if book.kind.key == PREMISES:
            back = fixed or ("" if book.detail.premises.status == "ACTIVE" else self.tr("It is handed back already."))
            return [
                Command(
                    "premises.occupant",
                    self.tr("Add an occupant"),
                    book.start_adding,
                    "Ctrl+N",
                    "plus",
                    reason=fixed,
                    primary=True,
                ),
                Command("premises.end", self.tr("End an occupancy…"), book.start_ending, icon="calendar", reason=fixed),
                Command("premises.hand_back", self.tr("Hand back…"), book.start_handing_back, reason=back),
                edit,
                attach,
                remove,
            ]
        if book.kind.key == AGREEMENT:
            return [
                Command(
                    "premises.order",
                    self.tr("Add an order"),
                    book.start_adding,
                    "Ctrl+N",
                    "plus",
                    reason=fixed,
                    primary=True,
                ),
                Command("premises.user", self.tr("Add a user"), book.start_adding_user, icon="plus", reason=fixed),
                edit,
                attach,
                remove,
            ]
        return [edit, remove]

    # --- reading --------------------------------------------------------------------------------------------------

    def _find_book(self) -> None:
        found = self.bridge.ask(partial(queries.kind_of, id=self._id)) if self._id is not None else ""
        self.book = None if not found else self._book(found)

    def _book(self, key: str) -> RecordBook:
        if key not in self._books:
            made = self._books[key] = RecordBook(self.frame, self._kinds.of(key))
            made.problem.connect(self.problem)
            made.told.connect(self._on_told)
            made.opened.connect(self.open_requested)
            made.picked.connect(self.address_changed)
            made.header.back_requested.connect(self._on_back)
            self._outer.addWidget(made)
        return self._books[key]

    def _read(self) -> None:
        if self.book is None and self._id is not None:
            self._find_book()
        if self.book is None or self._id is None:
            self._show_gone()
            return
        try:
            self.book.read(self._id)
        except Known:
            self._show_gone()
            return
        self._outer.setCurrentWidget(self.book)
        self.commands_changed.emit()

    def _show_gone(self) -> None:
        if self.book is not None:
            self.book.detail = None
        self._outer.setCurrentWidget(self.gone)
        self.commands_changed.emit()

    # --- acting ---------------------------------------------------------------------------------------------------

    @Slot(str)
    def _on_told(self, sentence: str) -> None:
        self.toast_requested.emit(sentence, "undo")

    def _on_back(self) -> None:
        view = VIEW_OF[self.book.kind.key] if self.book else ""
        self.open_requested.emit(address_of("premises", view=view, row=str(self._id or "")))

    def remove(self) -> None:
        """Take the record out of the register, with what belongs to it; undo brings it back."""
        book = self.book
        if book is None or self._id is None:
            return
        view = VIEW_OF[book.kind.key]
        if self.bridge.do(book.kind.remove(self._id)) is not None:
            self.open_requested.emit(address_of("premises", view=view))
            self.toast_requested.emit(self.tr("The record is removed."), "undo")
