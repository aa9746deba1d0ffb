"""The page of partner forms: choose what is asked of whom, write a workbook for each, take the filled ones back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from commonservices.domain.changes import Changes
from commonservices.domain.partners import Entity
from commonservices.exchange.returning.form_partners import Fillable, fillable
from commonservices.jobs import Tell
from commonservices.office import Office
from commonservices.reports.forms.several import FormMade, write_forms
from ui.imports.reading import ENDINGS
from ui.jobs import Job
from ui.kit.buttons import Button
from ui.kit.layout import HLine, VLine, column, inset, row
from ui.kit.notes import EmptyState
from ui.kit.table import Register
from ui.kit.texts import SectionHeader, Text
from ui.latest_read import LatestRead
from ui.page import Command, Page, PageFrame, PageHeader, address_of
from ui.papers.deeds import PaperDeeds
from ui.papers.scratch import Scratch
from ui.partner_forms.choices import PLACE, FormChoice, FormChoices
from ui.partner_forms.made import MadeColumns
from ui.partner_forms.partner_list import PartnerList
from ui.registers.sheet_out import FOLDER, Sheet, SheetOut


class PartnerFormsPage(Page):
    """Forms for partners: nothing of the register is changed before a filled form is imported."""

    place: ClassVar[str] = PLACE

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Build the page; whom a form concerns is read when it is opened."""
        super().__init__(frame, parent)
        look = frame.look
        self._opened = False
        self._job: Job | None = None
        self._reading = LatestRead(frame, self._on_read, self)
        self._out = SheetOut(frame, self)
        self.deeds = PaperDeeds(frame, Scratch(), self)
        detail = self.tr("A workbook for each partner to fill in with any spreadsheet program")
        self.header = PageHeader(look, self.title(), detail, name=f"{PLACE}.header")
        self.import_button = Button(look, self.tr("Import returned forms…"), icon="download", name=f"{PLACE}.import")
        self.make_button = Button(look, "", "primary", icon="file-spreadsheet", name=f"{PLACE}.make")
        self.choices = FormChoices(frame, self)
        self.partners = PartnerList(frame)
        self.all_button = Button(look, self.tr("Check all"), "link", name=f"{PLACE}.all")
        self.none_button = Button(look, self.tr("Uncheck all"), "link", name=f"{PLACE}.none")
        self.told = Text(look, "", "secondary", "text2", wrap=True, name=f"{PLACE}.told")
        self.made = MadeColumns(frame, self).model()
        self.made_list = Register(look, f"{PLACE}.made", self.tr("Forms that were made"), row=28)
        self.made_list.set_model(self.made)
        self.nothing = EmptyState(
            look,
            self.tr("Choose the partners, then make the forms. Each one that was written is said here, or why not."),
            name=f"{PLACE}.nothing",
        )
        self._lay_out()
        self._wire()
        self._show_state()

    def _lay_out(self) -> None:
        for button in (self.import_button, self.make_button):
            self.header.buttons.addWidget(button)
        left, right = QWidget(), QWidget()
        under, beside = column(left, 8), column(right, 8)
        buttons = row(None, 12)
        for each in (self.all_button, self.none_button):
            buttons.addWidget(each)
        buttons.addStretch(1)
        under.addWidget(SectionHeader(self.look, self.tr("Partners"), panel=True))
        under.addWidget(self.told)
        under.addWidget(self.partners, 1)
        under.addLayout(buttons)
        self.results = QStackedWidget()
        self.results.addWidget(self.nothing)
        self.results.addWidget(self.made_list)
        beside.addWidget(SectionHeader(self.look, self.tr("Forms that were made"), panel=True))
        beside.addWidget(self.results, 1)
        inset(left, 20, 12, 16, 12)
        inset(right, 16, 12, 16, 12)
        across = row(None, 0)
        across.addWidget(left, 4)
        across.addWidget(VLine())
        across.addWidget(right, 5)
        box = column(self)
        for part in (self.header, self.choices, HLine()):
            box.addWidget(part)
        box.addLayout(across, 1)

    def _wire(self) -> None:
        self.choices.changed.connect(self._on_choice)
        self.choices.problem.connect(self.problem)
        self.partners.changed.connect(self._show_state)
        self.all_button.clicked.connect(partial(self.partners.check_all, checked=True))
        self.none_button.clicked.connect(partial(self.partners.check_all, checked=False))
        self.make_button.clicked.connect(self.make)
        self.import_button.clicked.connect(self.import_returned)
        self._out.toast.connect(self.toast_requested)
        self.deeds.not_opened.connect(self.problem)

    # --- what every page answers ----------------------------------------------------------------------------------

    def title(self) -> str:
        """Give the page's title."""
        return self.tr("Partner forms")

    def open(self, address: Mapping[str, str]) -> None:
        """Go to a kind of form, and read whom it concerns."""
        self._opened = True
        self.choices.take(address.get("kind", ""))
        self.reload()

    def address(self) -> Mapping[str, str]:
        """Give the kind of form to come back to."""
        return {"kind": self.choices.choice.kind}

    def reload(self) -> None:
        """Read anew whom the form concerns."""
        if self._opened:
            self.told.setText(self.tr("Looking who has something to fill in…"))
            self._reading.start(partial(_concerned, self.choices.choice))

    def leave(self) -> None:
        """Stop looking; forms that are being made go on."""
        if self._reading.reading:
            self._reading.stop()
            self.stale()

    def refresh(self, changes: Changes) -> None:
        """Take up a change: any of them may give a partner something to fill in."""
        self.reload()

    def regions(self) -> list[QWidget]:
        """Give the boxes, the partners and the forms made."""
        lists: list[QWidget] = [self.choices.kind, self.partners]
        return [*lists, self.made_list] if self.made.rowCount() else lists

    def commands(self) -> list[Command]:
        """Give making forms, taking them back, and the two lists that have no page of their own."""
        sheet = self.tr("{list}: Excel sheet that comes back…")
        return [
            Command(
                f"{PLACE}.make",
                self.tr("Make the forms…"),
                self.make,
                icon="file-spreadsheet",
                menu="file",
                reason=self.blocker,
                primary=True,
            ),
            Command(
                f"{PLACE}.import", self.tr("Import returned forms…"), self.import_returned, icon="download", menu="file"
            ),
            Command(
                f"{PLACE}.open_last", self.tr("Open the last form returned"), self.open_last, icon="file-spreadsheet"
            ),
            Command(f"{PLACE}.all", self.tr("Check all partners"), partial(self.partners.check_all, checked=True)),
            Command(f"{PLACE}.none", self.tr("Uncheck all partners"), partial(self.partners.check_all, checked=False)),
            *(
                Command(f"{PLACE}.sheet.{key}", sheet.format(list=name), partial(self._sheet, key), menu="file")
                for key, name in (("entities", self.tr("Entities")), ("readings", self.tr("Readings of indicators")))
            ),
        ]

    # --- whom it concerns -----------------------------------------------------------------------------------------

    @Slot()
    def _on_choice(self) -> None:
        self.address_changed.emit()
        self.reload()

    def _on_read(self, found: Sequence[Fillable]) -> None:
        self.told.setText(
            "" if found else self.tr("This form concerns no partner yet: no record names one in this part.")
        )
        self.told.setHidden(bool(found))
        self.partners.show_partners(found)

    @property
    def blocker(self) -> str:
        """What has to be done before forms can be made."""
        if self._job is not None:
            return self.tr("Forms are being made.")
        return "" if self.partners.chosen() else self.tr("No partner is chosen.")

    @Slot()
    def _show_state(self) -> None:
        self.make_button.setText(self.tr("Make %n form(s)…", "", len(self.partners.chosen())))
        self.make_button.set_blocker(self.blocker)
        self.commands_changed.emit()

    # --- making and taking back -----------------------------------------------------------------------------------

    @Slot()
    def make(self) -> None:
        """Ask for a folder, then write a workbook for each partner that is checked, as a job."""
        if self.blocker:
            self.problem.emit(self.blocker)
            return
        asked = partial(self._write, self.choices.choice, tuple(self.partners.chosen()))
        self.ask.folder(self.tr("Folder for the forms"), asked)

    def _write(self, choice: FormChoice, partners: Sequence[Entity], folder: Path) -> None:
        work = partial(_written, self.bridge.office, choice, partners, folder)
        title = self.tr("Making %n form(s)", "", len(partners))
        self._job = self.jobs.run(
            title, work, done=partial(self._on_made, folder), failed=self._on_failed, stopped=self._end
        )
        self._show_state()

    def _on_made(self, folder: Path, made: Sequence[FormMade]) -> None:
        self.made.set_rows(made)
        self.results.setCurrentWidget(self.made_list)
        self._end()
        written = sum(each.path is not None for each in made)
        said = self.tr("%n form(s) written.", "", written)
        self.toast_requested.emit(said, f"{FOLDER}{folder}" if written else "")
        if written < len(made):
            self.problem.emit(self.tr("%n form(s) could not be written.", "", len(made) - written))
        self.made_list.setFocus()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._end()
        raise error

    @Slot()
    def _end(self) -> None:
        self._job = None
        self._show_state()

    @Slot()
    def import_returned(self) -> None:
        """Ask for the forms that came back, and show what they would change."""
        endings = " ".join(f"*.{each}" for each in ENDINGS)
        filters = self.tr("Workbooks and text tables ({endings});;All files (*)").format(endings=endings)
        self.ask.open_files(self.tr("Import returned forms"), filters, self._open_import)

    @Slot()
    def open_last(self) -> None:
        """Open a copy of the last form the current partner sent back."""
        found = self.partners.current_form()
        if found is None:
            self.problem.emit(self.tr("This partner has sent back no form of this kind yet."))
            return
        self.deeds.open_copy(found.paper)

    def _open_import(self, paths: Sequence[Path]) -> None:
        self.open_requested.emit(address_of("imports", file="\n".join(str(each) for each in paths)))

    def _sheet(self, key: str) -> None:
        self._out.ask(Sheet(key, lambda _office: None))


def _concerned(choice: FormChoice, office: Office, tell: Tell) -> tuple[Fillable, ...]:
    return fillable(office, choice.kind, choice.first, choice.last, choice.language, tell)


def _written(
    office: Office, choice: FormChoice, partners: Sequence[Entity], folder: Path, tell: Tell
) -> tuple[FormMade, ...]:
    period = (choice.first, choice.last)
    return write_forms(office, choice.kind, partners, period, folder, choice.language, tell=tell)
