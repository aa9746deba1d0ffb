"""Monthly usage: the grid of services, consumers and months, typed and pasted like a spreadsheet."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import ClassVar, Final
from uuid import UUID

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStackedWidget, QWidget

from commonservices.domain.changes import Changes
from ui.arrangements.lookups import Lookups
from ui.kit.buttons import Button
from ui.kit.key_values import Pair
from ui.kit.layout import HLine, column, row
from ui.kit.notes import Banner, EmptyState
from ui.page import Command, Page, PageFrame, PageHeader, address_of
from ui.usage.copying import as_block, as_named_table
from ui.usage.deeds import UsageDeeds
from ui.usage.entries import Entries
from ui.usage.filter_part import UsageFilter, UsageFilterBar, YearSwitch, year_start
from ui.usage.finding import next_issue
from ui.usage.fix_panel import MOST_SHOWN, FixPanel
from ui.usage.grid import UsageGrid
from ui.usage.lines import GridLines
from ui.usage.marks import CellKey, Issue
from ui.usage.model import UsageModel

SETTLE: Final = 120
_LAYOUT_KINDS: Final = frozenset({"participation", "shared_service", "entity", "office", "arrangement"})


class UsagePage(Page):
    """The page of the monthly grid."""

    place: ClassVar[str] = "usage"

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Build the page; lines are read when it is opened."""
        super().__init__(frame, parent)
        profile = self.bridge.ask(lambda office: office.profile())
        self._calendar = profile.fiscal_calendar if profile else "JAN_DEC"
        start = year_start(self._calendar, self.today())
        self.filter = UsageFilterBar(frame, Lookups(frame.bridge), start)
        self.entries = Entries(self.words.rule, self.words.language)
        lines = GridLines(self.bridge, self.filter.filter.as_grid_filter())
        self.model = UsageModel(lines, self.entries, self.words, self.today, self)
        self.grid = UsageGrid(self.look, self.words, self.title())
        self.deeds = UsageDeeds(frame, self.model, self.entries, self)
        self.panel = FixPanel(frame, self)
        self.panel.hide()
        self.year = YearSwitch(frame, self._calendar)
        self.banner = Banner(self.look, "usage.banner")
        self.empty = EmptyState(self.look, "", name="usage.empty")
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE)
        self._build()
        self._wire()

    def _build(self) -> None:
        self.header = PageHeader(self.look, self.title(), name="usage.header")
        self.paste_button = Button(self.look, self.tr("Paste from Excel"), icon="clipboard", name="usage.header.paste")
        line = row(None, 8)
        line.addWidget(self.year)
        line.addWidget(self.paste_button)
        self.header.buttons.addLayout(line)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.grid)
        self._stack.addWidget(self.empty)
        box = column(self)
        for part in (self.header, HLine(), self.filter, self.banner):
            box.addWidget(part)
        box.addWidget(self._stack, 1)
        self.grid.set_model(self.model)

    def _wire(self) -> None:
        self.filter.changed.connect(self._on_filter)
        self.filter.list_requested.connect(self._on_list_requested)
        self.year.chosen.connect(self.filter.show_year)
        self.model.entered.connect(self._on_entered)
        self.grid.cell_changed.connect(self._on_cell)
        self.grid.cells_selected.connect(self._show_selection)
        self.grid.blocked.connect(self.problem)
        self.grid.asked.connect(self._on_asked)
        self.deeds.done.connect(self._on_done)
        self.deeds.problem.connect(self.problem)
        self.deeds.waiting_changed.connect(self._on_waiting)
        self.panel.issue_chosen.connect(self._on_issue)
        self.panel.note_entered.connect(self._on_note)
        self.banner.action.connect(self._on_banner)
        self.paste_button.clicked.connect(self.paste)
        self.empty.button_clicked.connect(self._new_service)
        self.empty.link_clicked.connect(self.filter.clear_last)
        self._settle.timeout.connect(self.read_now)

    # --- what every page answers ----------------------------------------------------------------------------------

    def title(self) -> str:
        """Give the page's title."""
        return self.tr("Monthly usage")

    def open(self, address: Mapping[str, str]) -> None:
        """Go to a year, filter and cell."""
        wanted = UsageFilter(
            _month(address.get("year", "")) or self.filter.filter.start,
            address.get("text", ""),
            address.get("arrangement", ""),
            address.get("consumer", ""),
            address.get("service", ""),
        )
        self.filter.take(wanted)
        self.year.show_year(wanted.start)
        key = _key_from(address)
        self._show(key or self._current_key())

    def address(self) -> Mapping[str, str]:
        """Give year, filter and cell to come back to."""
        wanted, key = self.filter.filter, self._current_key()
        return {
            "year": wanted.start.isoformat(),
            "text": wanted.text,
            "arrangement": wanted.arrangement,
            "consumer": wanted.consumer,
            "service": wanted.service,
            "cell": f"{key.service_id} {key.consumer_id} {key.month.isoformat()}" if key else "",
        }

    def reload(self) -> None:
        """Read lines and cells anew; the cursor stays in its cell."""
        self._show(self._current_key())

    def refresh(self, changes: Changes) -> None:
        """Redraw the line that was written; anything else is read anew as far as it is in sight."""
        if self.deeds.own and not changes.touches(_LAYOUT_KINDS):
            for position in self.deeds.own:
                self.model.refresh(position)
            self._settle.start()
        elif changes.everything or changes.touches(_LAYOUT_KINDS):
            self.reload()
        elif changes.touches({"monthly_usage"}):
            self.model.reread()
            self._settle.start()

    def leave(self) -> None:
        """Take what is being typed."""
        self.grid.commit_editor()
        self.panel.commit()

    def inspector(self) -> QWidget | None:
        """Give the panel beside the grid."""
        return self.panel

    def regions(self) -> list[QWidget]:
        """Give filter and grid."""
        return [self.filter.field, self.grid]

    def focus_filter(self) -> None:
        """Put the cursor into the filter."""
        self.filter.focus_field()

    def escape(self) -> bool:
        """Leave a selection of several cells."""
        index = self.grid.currentIndex()
        if len(self.grid.selected_cells()) > 1:
            self.grid.go(index.row(), index.column())
            return True
        return False

    def commands(self) -> list[Command]:
        """Give what can be done with the cells."""
        fixed = self.tr("The register is shown for reading only.") if self.bridge.read_only else ""
        none = "" if self.model.rowCount() else self.tr("The grid shows no line.")
        able = fixed or none
        tr = self.tr
        return [
            Command(
                "usage.paste", tr("Paste from Excel"), self.paste, "Ctrl+V", "clipboard", "edit", able, primary=True
            ),
            Command("usage.copy", tr("Copy the cells"), self.copy, "Ctrl+C", "copy", "edit", none),
            Command(
                "usage.copy_named", tr("Copy as table with names"), self.copy_named, "Ctrl+Shift+C", "", "edit", none
            ),
            Command("usage.fill_down", tr("Fill down"), self.fill_down, "Ctrl+D", "arrow-down", "edit", able),
            Command("usage.fill_right", tr("Fill right"), self.fill_right, "Ctrl+R", "arrow-right", "edit", able),
            Command("usage.clear", tr("Clear the cells"), self.clear, "Del", "", "edit", able),
            Command("usage.edit", tr("Edit the cell"), self.edit, "F2", "pencil", "record", able, letter="E"),
            Command("usage.next", tr("Next cell to fix"), self.next_issue, "F8", "", "go", none),
            Command("usage.previous", tr("Previous cell to fix"), self.previous_issue, "Shift+F8", "", "go", none),
            Command("usage.service", tr("Open the service"), self._open_service, icon="layers", reason=none),
        ]

    # --- showing --------------------------------------------------------------------------------------------------

    def _show(self, key: CellKey | None) -> None:
        offset = self.grid.verticalScrollBar().value()
        self.model.read_only = self.bridge.read_only
        self.paste_button.setHidden(self.bridge.read_only)
        self.model.show(self.filter.filter.as_grid_filter())
        self.filter.set_count(self.model.rowCount() - len(self.model.lines.blocks), self._all_lines())
        self._say_empty()
        place = self.model.place_of(key) if key else None
        if place is not None:
            self.grid.go(*place)
            self.grid.verticalScrollBar().setValue(offset)
            self.grid.scrollTo(self.grid.currentIndex())
        else:
            self.grid.first_cell()
        self.status_keys.emit(
            [
                ("Enter", self.tr("down")),
                ("Tab", self.tr("right")),
                ("Ctrl+D", self.tr("fill down")),
                ("F2", self.tr("edit")),
                ("F8", self.tr("next issue")),
            ]
        )
        self.commands_changed.emit()
        self.read_now()

    def _all_lines(self) -> int:
        from commonservices.queries import usage

        everything = UsageFilter(self.filter.filter.start).as_grid_filter()
        return self.bridge.ask(lambda office: usage.count(office, everything))

    def _say_empty(self) -> None:
        if self.model.rowCount():
            self._stack.setCurrentWidget(self.grid)
            return
        if self.filter.is_empty:
            sentence = self.tr("No service has consumers yet. Log a service and say who uses it.")
            self.empty.set_texts(sentence, "" if self.bridge.read_only else self.tr("New service"))
        else:
            text = self.tr("No line matches {conditions}.").format(conditions=self.filter.sentence())
            self.empty.set_texts(text, link=self.tr("Clear the last filter"))
        self._stack.setCurrentWidget(self.empty)

    def read_now(self) -> None:
        """Show the current cell, the issues and the sums at once."""
        self._settle.stop()
        self.panel.show_issues(self.model.issues(MOST_SHOWN))
        self._show_cell()
        self._show_selection()

    def _current_key(self) -> CellKey | None:
        index = self.grid.currentIndex()
        return self.model.key(index.row(), index.column()) if index.isValid() else None

    def _show_cell(self) -> None:
        index, key = self.grid.currentIndex(), self._current_key()
        line = self.model.lines.row(index.row()) if key else None
        if key is None or line is None:
            self.panel.show_cell(self.tr("No cell is selected."), "", [], None, locked=True)
            return
        at, words = index.column(), self.words
        block = self.model.lines.block(index.row())
        before = line.earlier[at] if line.earlier else None
        pairs = [
            Pair("month", self.tr("Month"), words.month_name(key.month)),
            Pair("quantity", self.tr("Quantity"), self.model.shown(index.row(), at).text or "—"),
            Pair("unit", self.tr("Unit"), words.code("units", block.unit) or "—"),
            Pair("before", self.tr("Year before"), words.number(before)),
        ]
        note = line.cells[at].note if line.cells[at].quantity is not None else None
        title = self.tr("{consumer}, {service}").format(
            consumer=words.isolate(line.consumer), service=words.embed(line.name)
        )
        self.panel.show_cell(title, words.isolate(line.reference), pairs, note, locked=self.bridge.read_only)
        self.panel.mark(key)

    @Slot()
    def _show_selection(self) -> None:
        cells = self.grid.selected_cells()
        if len(cells) < 2:  # noqa: PLR2004 one cell has no sum
            self.status_text.emit(self._single())
            return
        parts = [self.tr("%n cell(s)", "", len(cells))]
        units = {self.model.lines.block(position).unit for position, _column in cells}
        found = [number for place in cells if (number := self.model.quantity(*place)) is not None]
        if len(units) > 1:
            parts.append(self.tr("different units"))
        elif found:
            total = sum(found, Decimal(0))
            parts.append(self.tr("Sum {sum}").format(sum=self.words.number(total)))
            average = (total / len(found)).quantize(Decimal("0.01"))
            parts.append(self.tr("Average {average}").format(average=self.words.number(average)))
        self.status_text.emit("   ".join(parts))

    def _single(self) -> str:
        index = self.grid.currentIndex()
        return self.model.spoken(index.row(), index.column()) if index.isValid() else ""

    # --- what happens in the grid ---------------------------------------------------------------------------------

    @Slot(object)
    def _on_filter(self, wanted: UsageFilter) -> None:
        self.year.show_year(wanted.start)
        self._show(self._current_key())
        self.address_changed.emit()

    def _on_list_requested(self) -> None:
        self.grid.setFocus()

    @Slot(int, int)
    def _on_cell(self, _position: int, _column: int) -> None:
        self._settle.start()

    @Slot(int, int, str)
    def _on_entered(self, position: int, at: int, text: str) -> None:
        self.deeds.enter(position, at, text)
        self.deeds.settle()

    @Slot(str)
    def _on_asked(self, what: str) -> None:
        deeds = {
            "copy": self.copy,
            "paste": self.paste,
            "fill_down": self.fill_down,
            "fill_right": self.fill_right,
            "clear": self.clear,
            "next": self.next_issue,
            "previous": self.previous_issue,
        }
        deeds[what]()

    @Slot(str)
    def _on_done(self, sentence: str) -> None:
        self.toast_requested.emit(sentence, "undo")

    @Slot()
    def _on_waiting(self) -> None:
        verdict, refused = self.entries.verdict, self.entries.refused()
        discard = ("discard", self.tr("Discard"))
        if self.entries.pasted and verdict.asks:
            title = self.tr("“{example}” can be read in two ways.").format(example=verdict.example)
            text = self.tr("Nothing is written yet. Which number is meant?")
            choices = [(f"read{point}", self.words.number(number)) for point, number in verdict.choices]
            self.banner.show_text(title, text, "info", [*choices, discard])
        elif refused:
            title = self.tr("%n cell(s) cannot be taken.", "", len(refused))
            text = self.tr("Nothing is written yet. Correct them in the grid, or leave them out.")
            self.banner.show_text(title, text, "att", [("leave_out", self.tr("Leave them out")), discard])
            self.inspector_requested.emit(True)  # noqa: FBT003 a signal takes no names
        else:
            self.banner.hide()
        self._settle.start()

    @Slot(str)
    def _on_banner(self, key: str) -> None:
        if key.startswith("read"):
            self.deeds.answer(key.removeprefix("read"))
        elif key == "leave_out":
            self.deeds.leave_out()
        else:
            self.deeds.discard()
        self.grid.setFocus()

    @Slot(object)
    def _on_issue(self, issue: Issue) -> None:
        place = self.model.place_of(issue.key)
        if place is not None:
            self.grid.go(*place)
            self.grid.setFocus()

    @Slot(str)
    def _on_note(self, text: str) -> None:
        index = self.grid.currentIndex()
        if index.isValid():
            self.panel.say(self.deeds.note(index.row(), index.column(), text))

    # --- what a person asks for -----------------------------------------------------------------------------------

    def copy(self) -> None:
        """Put the selected cells on the clipboard as a spreadsheet takes them."""
        self._copy(as_block(self.model, self.grid.selected_cells()))

    def copy_named(self) -> None:
        """Put the selected lines on the clipboard with services, consumers and months."""
        self._copy(as_named_table(self.model, self.words, self.grid.selected_cells()))

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.toast_requested.emit(self.tr("%n cell(s) copied.", "", len(self.grid.selected_cells())), "")

    def paste(self) -> None:
        """Take the block on the clipboard from the current cell on."""
        if self.bridge.read_only:
            self.problem.emit(self.tr("The register is shown for reading only."))
            return
        self.deeds.paste(QGuiApplication.clipboard().text(), self.grid.selected_cells())
        self.grid.setFocus()

    def fill_down(self) -> None:
        """Write the first line of the selection into those below."""
        self.deeds.fill(self.grid.selected_cells(), down=True)

    def fill_right(self) -> None:
        """Write the first month of the selection into those after."""
        self.deeds.fill(self.grid.selected_cells(), down=False)

    def clear(self) -> None:
        """Say that nothing is known in the selected cells."""
        if self.bridge.read_only:
            self.problem.emit(self.tr("The register is shown for reading only."))
            return
        self.deeds.clear(self.grid.selected_cells())

    def edit(self) -> None:
        """Edit the current cell."""
        self.grid.setFocus()
        self.grid.begin("")

    def next_issue(self) -> None:
        """Go to the next cell that asks for something."""
        self._go_issue(onward=True)

    def previous_issue(self) -> None:
        """Go to the cell before that asks for something."""
        self._go_issue(onward=False)

    def _go_issue(self, *, onward: bool) -> None:
        index = self.grid.currentIndex()
        found = next_issue(self.model, max(index.row(), 0), index.column() if index.isValid() else -1, onward=onward)
        if found is None:
            self.problem.emit(self.tr("No cell asks for your attention."))
            return
        self.grid.go(*found)
        self.grid.setFocus()
        self.status_text.emit(self.model.shown(*found).sentence)

    def _open_service(self) -> None:
        key = self._current_key()
        if key is not None:
            self.open_requested.emit(address_of("services", id=str(key.service_id)))

    def _new_service(self) -> None:
        self.open_requested.emit(address_of("services", new="1"))


def _month(text: str) -> date | None:
    try:
        return date.fromisoformat(text).replace(day=1)
    except ValueError:
        return None


def _key_from(address: Mapping[str, str]) -> CellKey | None:
    parts = address.get("cell", "").split()
    month = _month(parts[-1]) if len(parts) == len(("service", "consumer", "month")) else None
    try:
        return CellKey(UUID(parts[0]), UUID(parts[1]), month) if month else None
    except ValueError:
        return None
