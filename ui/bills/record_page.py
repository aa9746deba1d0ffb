"""The record page of this place: one bill or one order; which of them is read from the register."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import ClassVar, Final
from uuid import UUID

from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from commonservices.domain.changes import Changes
from commonservices.domain.ids import read_id
from commonservices.errors import Known
from commonservices.jobs import Tell
from commonservices.office import Office
from commonservices.queries import bills as bill_queries
from ui.bills.bill_sheet import BillSheet
from ui.bills.order_sheet import OrderSheet
from ui.bills.sheet import Sheet
from ui.kit.buttons import Button, ToolButton
from ui.kit.layout import column, inset, row
from ui.kit.notes import EmptyState
from ui.kit.shapes import tone_of
from ui.kit.tags import Tag
from ui.kit.texts import ElidedText
from ui.page import Command, Page, PageFrame, address_of
from ui.printing import PaperOut

_LANGUAGES: Final = ("en", "fr", "es", "ar")
_NAMES: Final = {"en": "English", "fr": "Français", "es": "Español", "ar": "العربية"}


class BillRecordPage(Page):
    """One bill or one order."""

    place: ClassVar[str] = "bills"

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Build the page; the record is read when it is opened."""
        super().__init__(frame, parent)
        self.setObjectName("bills.record")
        self._id: UUID | None = None
        look = self.look
        self.sheets: dict[str, Sheet] = {}
        self.sheet: Sheet | None = None
        self.papers = PaperOut(frame, self)
        self.back = ToolButton(look, "arrow-left", self.tr("Back"), name="bills.record.back")
        self.heading = ElidedText(look, "", "record_page", name="bills.record.title")
        self.state = Tag(look, "")
        self.detail = ElidedText(look, "", "secondary", "text2", selectable=True, name="bills.record.detail")
        self.more = ToolButton(look, "more-horizontal", self.tr("Other steps"), name="bills.record.more")
        self.statement = Button(look, self.tr("Statement"), icon="file-text", name="bills.record.statement")
        self.next = Button(look, "", "primary", name="bills.record.next")
        self.menu, self.papers_menu = QMenu(self), QMenu(self)
        gone = self.tr("This record is no longer in the register.")
        self.gone = EmptyState(look, gone, name="bills.record.gone")
        self._stack, self._outer = QStackedWidget(), QStackedWidget(self)
        self._outer.addWidget(self._build())
        self._outer.addWidget(self.gone)
        column(self).addWidget(self._outer)
        self.back.clicked.connect(self.go_back)
        self.more.clicked.connect(self._on_more)
        self.next.clicked.connect(self.act)
        self.statement.clicked.connect(self._on_statement)
        self.papers.told.connect(self.toast_requested)

    def _build(self) -> QWidget:
        whole, head, words = QWidget(), QWidget(), QWidget()
        line, first = row(head, 8), row(None, 10)
        two = column(words, 0)
        first.addWidget(self.heading)
        first.addWidget(self.state)
        first.addStretch(1)
        two.addLayout(first)
        two.addWidget(self.detail)
        line.addWidget(self.back)
        line.addWidget(words, 1)
        for button in (self.more, self.statement, self.next):
            line.addWidget(button)
        inset(head, 16, 8, 16, 4)
        box = column(whole)
        box.addWidget(head)
        box.addWidget(self._stack, 1)
        return whole

    # --- what every page answers ----------------------------------------------------------------------------------

    def title(self) -> str:
        """Give the title of the record."""
        return self.heading.text() or self.tr("Bills and recoveries")

    def open(self, address: Mapping[str, str]) -> None:
        """Show one record, at a tab."""
        self._id = read_id(address.get("id", ""))
        self.reload()
        if self.sheet is not None and address.get("tab") in self.sheet.tabs.view_keys():
            self.sheet.tabs.select(address["tab"])
        self.status_text.emit("")

    def address(self) -> Mapping[str, str]:
        """Give the record and the tab."""
        tab = self.sheet.tabs.current_key() if self.sheet is not None else ""
        return {"id": str(self._id or ""), "tab": tab if self.sheet and tab != self.sheet.tabs.view_keys()[0] else ""}

    def reload(self) -> None:
        """Read the record anew."""
        try:
            if self._id is None:
                raise Known("not_found", "This record is no longer in the register.")
            self._show(self._id)
        except Known:
            self.sheet = None
            self._outer.setCurrentWidget(self.gone)
            self.commands_changed.emit()

    def refresh(self, changes: Changes) -> None:
        """Read the record anew; each part redraws only what differs."""
        self.reload()

    def _show(self, id: UUID) -> None:
        key = "bill" if self._is_bill(id) else "order"
        if key not in self.sheets:
            made: Sheet = BillSheet(self.frame) if key == "bill" else OrderSheet(self.frame)
            made.problem.connect(self.problem)
            made.open_requested.connect(self.open_requested)
            made.changed.connect(self._on_changed_inside)
            self.sheets[key] = made
            self._stack.addWidget(made)
        sheet = self.sheets[key]
        head = sheet.show_record(id)
        self.sheet = sheet
        self._stack.setCurrentWidget(sheet)
        self._outer.setCurrentIndex(0)
        self.heading.setText(head.title)
        self.detail.setText(head.detail)
        self.state.set_tag(head.state, tone_of(head.mark), head.mark)
        self.statement.setVisible(key == "bill")
        self._on_changed_inside()

    def _is_bill(self, id: UUID) -> bool:
        try:
            self.bridge.ask(partial(bill_queries.row_of, id=id))
        except Known:
            return False
        return True

    def _on_changed_inside(self) -> None:
        if self.sheet is None:
            return
        commands = self.sheet.commands("")
        first = next((each for each in commands if each.primary), None)
        self.next.setHidden(first is None or self.bridge.read_only)
        self.next.setText(first.text if first else "")
        self.menu.clear()
        for each in commands:
            if not each.primary:
                action = self.menu.addAction(each.text)
                action.setObjectName(f"bills.record.{each.key}")
                action.setEnabled(not each.reason)
                action.setToolTip(each.reason)
                action.triggered.connect(partial(_run, each))
        self.more.setHidden(self.bridge.read_only or not self.menu.actions())
        self.commands_changed.emit()

    def regions(self) -> list[QWidget]:
        """Give stepper, tabs, table and facts."""
        return [self.back] if self.sheet is None else self.sheet.regions()

    def escape(self) -> bool:
        """Leave what is open inside."""
        return self.sheet is not None and self.sheet.escape()

    def commands(self) -> list[Command]:
        """Give what can be done with the record shown."""
        fixed = self.tr("The register is shown for reading only.") if self.bridge.read_only else ""
        found = [Command("bills.back", self.tr("Back to the list"), self.go_back, icon="arrow-left")]
        if self.sheet is None:
            return found
        found = [*self.sheet.commands(fixed), *found]
        if isinstance(self.sheet, BillSheet):
            found += [
                Command(
                    "bill.print", self.tr("Print the statement…"), self.print_statement, "Ctrl+P", "printer", "file"
                ),
                *(
                    Command(f"bill.pdf.{each}", self._pdf_text(each), partial(self.save_pdf, each), menu="file")
                    for each in _LANGUAGES
                ),
                *(
                    Command(f"bill.workbook.{each}", self._book_text(each), partial(self.save_book, each), menu="file")
                    for each in _LANGUAGES
                ),
            ]
        return found

    def _pdf_text(self, language: str) -> str:
        return self.tr("Statement as PDF: {language}…").format(language=_NAMES[language])

    def _book_text(self, language: str) -> str:
        return self.tr("Statement as workbook: {language}…").format(language=_NAMES[language])

    # --- acting ---------------------------------------------------------------------------------------------------

    def act(self) -> None:
        """Take the next step."""
        first = next((each for each in self.commands() if each.primary), None)
        if first is not None and not first.reason:
            first.run()

    def go_back(self) -> None:
        """Go to the list the record stands in."""
        view = "orders" if isinstance(self.sheet, OrderSheet) else ""
        self.open_requested.emit(address_of("bills", view=view, row=str(self._id or "")))

    def _on_more(self) -> None:
        self.menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _on_statement(self) -> None:
        self.papers_menu.clear()
        for text_of, save in ((self._pdf_text, self.save_pdf), (self._book_text, self.save_book)):
            for each in _LANGUAGES:
                action = self.papers_menu.addAction(text_of(each))
                action.triggered.connect(partial(_save, save, each))
        self.papers_menu.popup(self.statement.mapToGlobal(self.statement.rect().bottomLeft()))

    def print_statement(self) -> None:
        """Show the statement as it will be printed, in the language of the window."""
        from ui.bills.statement_paper import StatementPaper

        if self._id is not None:
            self.papers.preview(partial(StatementPaper(self.words.language).made, self._id))

    def save_pdf(self, language: str) -> None:
        """Ask for a file and write the statement into it as a PDF in the reader's language."""
        from ui.bills.statement_paper import StatementPaper

        if self._id is not None:
            name = self._name(language, "").removesuffix(".")
            self.papers.ask(self.tr("Save the statement"), name, partial(StatementPaper(language).made, self._id))

    def save_book(self, language: str) -> None:
        """Ask for a file and write the statement into it as a workbook in the reader's language."""
        filters = self.tr("Excel workbook (*.xlsx)")
        done = partial(self._write, language)
        self.frame.ask.save_file(self.tr("Save the statement"), self._name(language, "xlsx"), filters, done)

    def _name(self, language: str, ending: str) -> str:
        from commonservices.reports.statement import suggested_name

        sheet = self.sheets["bill"]
        assert isinstance(sheet, BillSheet) and sheet.detail is not None  # noqa: S101, PT018 a bill is shown
        name = suggested_name(self.bridge.office, sheet.detail.row.reference, language)
        return f"{name.removesuffix('.xlsx')}.{ending}"

    def _write(self, language: str, path: Path) -> None:
        if self._id is not None:
            title = self.tr("Saving {name}").format(name=path.name)
            work = partial(_written, self.bridge.office, self._id, path, language)
            self.jobs.run(title, work, done=self._on_written)

    def _on_written(self, path: Path) -> None:
        self.toast_requested.emit(self.tr("{name} is saved.").format(name=path.name), "")


def _written(office: Office, id: UUID, path: Path, language: str, tell: Tell) -> Path:
    from commonservices.reports.statement import write_bill

    return write_bill(office, id, path, language, tell).path


def _run(command: Command, _checked: object = None) -> None:
    command.run()


def _save(save: Callable[[str], None], language: str, _checked: object = None) -> None:
    save(language)
