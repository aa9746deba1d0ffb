"""Monthly usage: the grid of services, consumers and months, typed and pasted like a spreadsheet."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import ClassVar, Final
from uuid import UUID

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from commonservices.domain.changes import Changes
from commonservices.domain.ids import read_id
from commonservices.queries import usage as queries
from ui.kit.layout import HLine, column, inset, row
from ui.kit.notes import EmptyState
from ui.page import Command, Page, PageFrame, address_of
from ui.records.lookups import Lookups
from ui.registers.import_ways import ImportWays
from ui.registers.sheet_out import SheetOut
from ui.usage.cell_words import CellWords
from ui.usage.filter_part import UsageFilter, UsageFilterBar, year_start
from ui.usage.fix_panel import MOST_SHOWN, FixPanel
from ui.usage.header import UsageHeader
from ui.usage.marks import CellKey, Issue
from ui.usage.other_views import SERVICE, OtherViews
from ui.usage.planning import AgainstPlan
from ui.usage.returning import shown_sheet
from ui.usage.sheet import UsageSheet
from ui.usage.submit_part import SubmitPart

SETTLE: Final = 120
_FIGURES: Final = frozenset({"monthly_usage"})
_LAYOUT_KINDS: Final = frozenset({"participation", "shared_service", "entity", "office", "arrangement"})
_PRICES: Final = frozenset({"rate_line", "exchange_rate", "period_lock"})


class UsagePage(Page):
    """The page of the monthly grid."""

    place: ClassVar[str] = "usage"

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Build the page; lines are read when it is opened."""
        super().__init__(frame, parent)
        profile = self.bridge.ask(lambda office: office.profile())
        calendar = profile.fiscal_calendar if profile else "JAN_DEC"
        self.filter = UsageFilterBar(frame, Lookups(frame.bridge), year_start(calendar, self.today()))
        self.sheet = UsageSheet(frame, self.filter.filter.as_grid_filter(), self.title())
        self.panel = FixPanel(frame, self)
        self.panel.hide()
        self.header = UsageHeader(frame, self.title(), calendar)
        self.empty = EmptyState(self.look, "", name="usage.empty")
        self.submitting = SubmitPart(frame)
        self.others = OtherViews(frame)
        self._out = SheetOut(frame, self)
        self._cell = CellWords(self.sheet.showing, self.words, self)
        self._plan = AgainstPlan(frame.bridge, self.sheet.grid, self.sheet.showing, self.words, self)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE)
        self._build()
        self._wire()

    def _build(self) -> None:
        views = QWidget()
        column(views).addWidget(self.others.tabs)
        inset(views, 20, 0, 16, 0)
        box = column(self)
        asked = QWidget()
        line = row(asked, 8)
        line.addWidget(self.filter, 1)
        line.addWidget(self.header.year)
        inset(asked, 0, 0, 16, 0)
        for each in (self.header, views, HLine(), asked):
            box.addWidget(each)
        self._stack = QStackedWidget()
        box.addWidget(self._stack, 1)
        for part in (self.sheet, self.empty, self.submitting, self.others):
            self._stack.addWidget(part)

    def _wire(self) -> None:
        sheet = self.sheet
        self.filter.changed.connect(self._on_filter)
        self.filter.list_requested.connect(self.sheet.grid.setFocus)
        self.header.year.chosen.connect(self.filter.show_year)
        self.others.tabs.picked.connect(self._on_view)
        self.others.cell_wanted.connect(self._on_issue)
        sheet.grid.cell_changed.connect(self._settle.start)
        sheet.grid.cells_selected.connect(self._show_selection)
        sheet.problem.connect(self.problem)
        sheet.told.connect(self.toast_requested)
        sheet.status.connect(self.status_text)
        sheet.waiting_changed.connect(self._settle.start)
        sheet.attention.connect(partial(self.inspector_requested.emit, True))  # noqa: FBT003 a signal takes no names
        self.panel.issue_chosen.connect(self._on_issue)
        self.header.copy_last.clicked.connect(sheet.copy_last)
        self.header.submit.clicked.connect(self.submit)
        self._out.toast.connect(self.toast_requested)
        self.submitting.left.connect(self.escape)
        self.submitting.submitted.connect(self.toast_requested)
        self.submitting.cell_wanted.connect(self._on_issue)
        self.submitting.problem.connect(self.problem)
        self.panel.note_entered.connect(partial(_keep_note, self))
        self.header.paste.clicked.connect(sheet.paste)
        self.empty.button_clicked.connect(partial(self.open_requested.emit, address_of("services", new="1")))
        self.empty.link_clicked.connect(self.filter.clear_last)
        self._imports = ImportWays(self, self.empty)
        self._imports.requested.connect(self.open_requested)
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
            *(_record_in(self, address.get(key, "")) for key in ("arrangement", "consumer", "service", "site")),
        )
        self.filter.take(wanted)
        self.others.choose(address.get("view", ""))
        self.header.year.show_year(wanted.start)
        self._show(_key_from(address) or self.sheet.current_key())

    def address(self) -> Mapping[str, str]:
        """Give year, filter and cell to come back to."""
        wanted, key = self.filter.filter, self.sheet.current_key()
        return {
            "year": wanted.start.isoformat(),
            "text": wanted.text,
            "arrangement": wanted.arrangement,
            "consumer": wanted.consumer,
            "service": wanted.service,
            "site": wanted.site,
            "view": "" if self.others.view == SERVICE else self.others.view,
            "cell": f"{key.service_id} {key.consumer_id} {key.month.isoformat()}" if key else "",
        }

    def left_out(self) -> Mapping[str, str]:
        """Give the present year and cell, which an address need not name."""
        here = self.address()
        return {"year": here["year"], "cell": here["cell"]}

    def reload(self) -> None:
        """Read lines and cells anew; the cursor stays in its cell."""
        self._show(self.sheet.current_key())

    def refresh(self, changes: Changes) -> None:
        """Redraw the line that was written; anything else is read anew as far as it is in sight."""
        own = self.sheet.deeds.own
        if changes.everything or changes.touches(_LAYOUT_KINDS | _PRICES):
            self.reload()
        elif own:
            for position in own:
                self.sheet.model.refresh(position)
        elif changes.touches(_FIGURES):
            self.sheet.model.reread()
        self.others.read(self.filter.filter.as_grid_filter(), self.today().replace(day=1))
        self._settle.start()

    def is_touched_by(self, changes: Changes) -> bool:
        """Say whether lines, figures or the names in the filter can be others now."""
        return changes.everything or not self.filter.is_empty or changes.touches(_LAYOUT_KINDS | _FIGURES | _PRICES)

    def leave(self) -> None:
        """Take what is being typed."""
        self.sheet.grid.commit_editor()
        self.panel.commit()

    def inspector(self) -> QWidget | None:
        """Give the panel beside the grid."""
        return self.panel

    def regions(self) -> list[QWidget]:
        """Give ways to look, filter and grid."""
        return [self.others.tabs, self.filter.field, self.others.shown(self.sheet.grid)]

    def focus_filter(self) -> None:
        """Put the cursor into the filter."""
        self.filter.focus_field()

    def take_back(self) -> bool:
        """Drop a paste that waits for an answer."""
        waits = bool(self.sheet.entries.pasted)
        if waits:
            self.sheet.deeds.discard()
            self.sheet.grid.setFocus()
        return waits

    def escape(self) -> bool:
        """Leave the question about a month, or a selection of several cells."""
        grid = self.sheet.grid
        if self._stack.currentWidget() is self.submitting:
            self._say_empty()
            grid.setFocus()
            return True
        if len(grid.selected_cells()) > 1:
            grid.go(grid.currentIndex().row(), grid.currentIndex().column())
            return True
        return False

    def commands(self) -> list[Command]:
        """Give what can be done with the cells."""
        fixed = self.tr("The register is shown for reading only.") if self.bridge.read_only else ""
        none = "" if self.sheet.model.rowCount() else self.tr("The grid shows no line.")
        sheet, able = self.sheet, fixed or none
        still = "" if sheet.open_month() else self.tr("No month of this year is open.")
        wanted: list[tuple[str, str, Callable[[], object], str, str, str]] = [
            ("paste", self.tr("Paste from Excel"), sheet.paste, "Ctrl+V", "edit", able),
            ("copy", self.tr("Copy the cells"), sheet.copy, "Ctrl+C", "edit", none),
            ("copy_named", self.tr("Copy as table with names"), sheet.copy_named, "Ctrl+Shift+C", "edit", none),
            ("fill_down", self.tr("Fill down"), sheet.fill_down, "Ctrl+D", "edit", able),
            ("fill_right", self.tr("Fill right"), sheet.fill_right, "Ctrl+R", "edit", able),
            ("clear", self.tr("Clear the cells"), sheet.clear, "Del", "edit", able),
            ("copy_last", self.tr("Copy last month"), sheet.copy_last, "", "edit", able or still),
            ("submit", self.header.submit.text(), self.submit, "", "record", able or still),
            ("edit", self.tr("Edit the cell"), sheet.edit, "F2", "record", able),
            ("next", self.tr("Next cell to fix"), sheet.next_issue, "F8", "go", none),
            (
                "previous",
                self.tr("Cell to fix before"),
                sheet.previous_issue,
                "Shift+F8",
                "go",
                none,
            ),
            ("service", self.tr("Open the service"), partial(_open_service, self), "", "record", none),
        ]
        letters, icons = {"edit": "E"}, {"paste": "clipboard", "copy": "copy", "edit": "pencil", "service": "layers"}
        out = self._out.command("usage.returning", partial(_fill_in, self, self._out), none)
        made = [
            Command(
                f"usage.{key}",
                text,
                run,
                shortcut,
                icons.get(key, ""),
                menu,
                reason,
                primary=key == "submit",
                letter=letters.get(key, ""),
            )
            for key, text, run, shortcut, menu, reason in wanted
        ]
        return [*made, out]

    # --- showing --------------------------------------------------------------------------------------------------

    def _show(self, key: CellKey | None) -> None:
        self.sheet.read(self.filter.filter.as_grid_filter(), key)
        self.header.show_month(self.sheet.open_month(), self.today(), read_only=self.bridge.read_only)
        everything = UsageFilter(self.filter.filter.start).as_grid_filter()
        lines = self.sheet.showing.lines
        shown = lines.count - len(lines.blocks)
        whole = shown if self.filter.is_empty else self.bridge.ask(partial(queries.count, wanted=everything))
        self.filter.set_count(shown, whole)
        self.others.read(self.filter.filter.as_grid_filter(), self.today().replace(day=1))
        self._say_empty()
        keys = [("Enter", self.tr("go to the cell"))]
        if self.others.view == SERVICE:
            keys = [("Enter", self.tr("down")), ("Tab", self.tr("right")), ("Ctrl+D", self.tr("fill down"))]
            keys += [("F2", self.tr("edit")), ("F8", self.tr("next issue"))]
        self.status_keys.emit(keys)
        self.commands_changed.emit()
        self.read_now()

    @Slot(str)
    def _on_view(self, _key: str) -> None:
        self.leave()
        self._show(self.sheet.current_key())
        self.others.shown(self.sheet.grid).setFocus()
        self.address_changed.emit()

    def _say_empty(self) -> None:
        if self.sheet.model.rowCount():
            self._stack.setCurrentWidget(self.sheet if self.others.view == SERVICE else self.others)
            return
        self._imports.offered = self.filter.is_empty
        if self.filter.is_empty:
            sentence = self.tr("No service has consumers yet. Log a service and say who uses it.")
            fixed = self.bridge.read_only
            self.empty.set_texts(
                sentence, "" if fixed else self.tr("New service"), "" if fixed else self.tr("Import services…")
            )
        else:
            text = self.tr("No line matches {conditions}.").format(conditions=self.filter.sentence())
            self.empty.set_texts(text, link=self.tr("Clear the last filter"))
        self._stack.setCurrentWidget(self.empty)

    def read_now(self) -> None:
        """Show the current cell, the issues and the sums at once."""
        self._settle.stop()
        self.panel.show_issues(self.sheet.showing.issues(MOST_SHOWN))
        key = self.sheet.current_key() if self.others.view == SERVICE else None
        index = self.sheet.grid.currentIndex()
        title, below = self._cell.title(index.row()) if key else (self.tr("No cell is selected."), "")
        pairs = self._cell.pairs(index.row(), index.column()) if key else []
        note = self._cell.note(index.row(), index.column()) if key else None
        self.panel.show_cell(title, below, pairs, note, locked=self.bridge.read_only)
        self.panel.mark(key)
        self.panel.show_plan(*(self._plan.lines(index.column()) if key is not None else ("", ())))
        self.sheet.totals.follow()
        self._show_selection()

    @Slot()
    def _show_selection(self) -> None:
        cells = self.sheet.grid.selected_cells()
        index = self.sheet.grid.currentIndex()
        if self.others.view != SERVICE:
            self.status_text.emit("")
        elif len(cells) > 1:
            self.status_text.emit(self._cell.sums(cells))
        else:
            self.status_text.emit(self.sheet.showing.spoken(index.row(), index.column()) if index.isValid() else "")

    # --- what happens ---------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_filter(self, wanted: UsageFilter) -> None:
        self.header.year.show_year(wanted.start)
        self._show(self.sheet.current_key())
        self.address_changed.emit()

    @Slot(object)
    def _on_issue(self, wanted: Issue | CellKey) -> None:
        self.escape()
        self.sheet.go_to(wanted.key if isinstance(wanted, Issue) else wanted)

    def submit(self) -> None:
        """Show what submitting the open month means, in place of the grid."""
        month = self.sheet.open_month()
        if month is not None:
            self.leave()
            self._stack.setCurrentWidget(self.submitting)
            self.submitting.show_month(month)


def _fill_in(page: UsagePage, out: SheetOut) -> None:
    """Ask for a language and a file, and write the figures of the year shown as a sheet to fill in."""
    page.leave()
    out.ask(shown_sheet(page.filter))


def _keep_note(page: UsagePage, text: str) -> None:
    page.panel.say(page.sheet.note(text))


def _open_service(page: UsagePage) -> None:
    key = page.sheet.current_key()
    if key is not None:
        page.open_requested.emit(address_of("services", id=str(key.service_id)))


def _record_in(page: Page, identifier: str) -> str:
    """Give an identifier of an address; what is none is refused, and the grid shows all."""
    if identifier and read_id(identifier) is None:
        page.refuse_record(identifier)
        return ""
    return identifier


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
