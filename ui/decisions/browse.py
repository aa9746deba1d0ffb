"""The list side of the place: header, views with counts, filter, and one table for each view."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from commonservices.office import Office
from commonservices.queries import decisions as queries
from commonservices.queries import entities as entity_queries
from commonservices.queries import people as people_queries
from ui.decisions.list_columns import DecisionColumns
from ui.decisions.people_columns import PeopleColumns
from ui.kit.buttons import Button, CheckBox
from ui.kit.filter_bar import FilterBar
from ui.kit.layout import HLine, column, inset
from ui.kit.notes import EmptyState
from ui.kit.sub_table import SubTable
from ui.kit.tabs import TabItem, Tabs
from ui.page import PageFrame, PageHeader
from ui.registers.sheet_out import Sheet

OPEN_VIEW = "actions"
PEOPLE_VIEW = "people"


class DecisionBrowse(QWidget):
    """Views, filter and table, kept in step with each other."""

    new_requested = Signal()
    state_changed = Signal()
    open_requested = Signal(str)
    current_changed = Signal(str)

    def __init__(self, frame: PageFrame, title: str, parent: QWidget | None = None) -> None:
        """Build the parts; rows are read when a state is opened."""
        super().__init__(parent)
        self._frame = frame
        self._total = 0
        self.opened = False
        look = frame.look
        self.tabs = Tabs(look, self.tr("Lists of the place"), "decisions.views")
        self.filter = FilterBar(look, "decisions", self.tr("Reference, words, body, owner"))
        self.closed_too = CheckBox(look, self.tr("Closed ones too"), name="decisions.closed")
        self.filter.trailing.addWidget(self.closed_too)
        self.header = PageHeader(look, title, name="decisions.header")
        self.new_button = Button(look, "", "primary", icon="plus", name="decisions.header.new")
        self.header.buttons.addWidget(self.new_button)
        self.empty = EmptyState(look, "", name="decisions.empty")
        self._stack = QStackedWidget()
        self.tables: dict[str, SubTable[Any]] = self._make_tables()
        self._stack.addWidget(self.empty)
        self._build()
        self.tabs.set_tabs([TabItem(key, label) for key, label in self._views()])
        self.tabs.picked.connect(self._on_view)
        self.filter.text_edited.connect(self._on_text)
        self.filter.list_requested.connect(self.focus_list)
        self.closed_too.toggled.connect(self._on_closed)
        self.empty.button_clicked.connect(self.new_requested)
        self.empty.link_clicked.connect(self.clear_text)
        self.new_button.clicked.connect(self.new_requested)

    def _make_tables(self) -> dict[str, SubTable[Any]]:
        columns, people = DecisionColumns(self._frame, self), PeopleColumns(self._frame, self)
        made: dict[str, Any] = {
            "decisions": columns.decisions(),
            "actions": columns.actions(),
            "meetings": columns.meetings(),
            "bodies": columns.bodies(),
            "people": people.people(),
            "counterparts": people.counterparts(),
            "sites": people.sites(),
        }
        tables = {}
        for key, label in self._views():
            table: SubTable[Any] = SubTable(self._frame.look, f"decisions.{key}", label, made[key], _id_of)
            table.most_rows = 0
            table.setMinimumHeight(0)
            table.setMaximumHeight(16_777_215)
            table.open_requested.connect(self.open_requested)
            table.current_changed.connect(self.current_changed)
            tables[key] = table
            self._stack.addWidget(table)
        return tables

    def _build(self) -> None:
        views = QWidget()
        column(views).addWidget(self.tabs)
        inset(views, 20, 0, 16, 0)
        box = column(self)
        for part in (self.header, views, HLine(), self.filter):
            box.addWidget(part)
        box.addWidget(self._stack, 1)

    def _views(self) -> list[tuple[str, str]]:
        return [
            ("decisions", self.tr("Decisions")),
            ("actions", self.tr("Open actions")),
            ("meetings", self.tr("Meetings")),
            ("bodies", self.tr("Bodies")),
            ("people", self.tr("People and roles")),
            ("counterparts", self.tr("Counterparts")),
            ("sites", self.tr("Sites")),
        ]

    def new_words(self) -> str:
        """Give what the button of the view says that makes a new record."""
        words: Mapping[str, str] = {
            "decisions": self.tr("Record a decision"),
            "actions": self.tr("Add an action"),
            "meetings": self.tr("Add a meeting"),
            "bodies": self.tr("Add a body"),
            "people": self.tr("Add a person"),
            "counterparts": self.tr("Add a counterpart"),
            "sites": self.tr("Add a site"),
        }
        return words[self.view]

    # --- state ----------------------------------------------------------------------------------------------------

    @property
    def view(self) -> str:
        """The view shown now."""
        return self.tabs.current_key() or "decisions"

    @property
    def table(self) -> SubTable[Any]:
        """The table shown now."""
        return self.tables[self.view]

    def open(self, address: Mapping[str, str]) -> None:
        """Go to a view, words and row."""
        view = address.get("view", "decisions")
        for part in (self.tabs, self.filter.field, self.closed_too):
            part.blockSignals(True)  # noqa: FBT003 as Qt takes it
        self.tabs.select(view if view in self.tables else "decisions")
        self.filter.field.setText(address.get("text", ""))
        self.closed_too.setChecked(address.get("closed") == "1")
        for part in (self.tabs, self.filter.field, self.closed_too):
            part.blockSignals(False)  # noqa: FBT003
        self.opened = True
        self.reload()
        if address.get("row"):
            self.table.select_id(address["row"])

    def address(self) -> Mapping[str, str]:
        """Give view, words and row."""
        return {
            "view": self.view if self.view != "decisions" else "",
            "text": self.filter.field.text().strip(),
            "closed": "1" if self.closed_too.isChecked() else "",
            "row": self.table.current_id(),
        }

    def reload(self) -> None:
        """Read counts and rows anew."""
        counts = self._frame.bridge.ask(queries.view_counts)
        for key, _label in self._views():
            late = key == OPEN_VIEW and counts["late"]
            self.tabs.set_count(key, counts[key], "crit" if late else "")
        view = self.view
        self.closed_too.setVisible(view == OPEN_VIEW)
        self.new_button.setText(self.new_words())
        rows = self._rows(view)
        self._total = counts[view]
        self.table.fill_rows(rows)
        self.filter.set_count(len(rows), max(self._total, len(rows)))
        if rows:
            self._stack.setCurrentWidget(self.table)
            if not self.table.selected_count():
                self.table.select_id(self.table.current_id() or _id_of(rows[0]))
        else:
            self._say_empty()
            self._stack.setCurrentWidget(self.empty)
        # The empty list has this button in its middle; two filled ones would compete.
        self.new_button.setHidden(self._frame.bridge.read_only or not rows)
        self.current_changed.emit(self.table.current_id())

    def _rows(self, view: str) -> Sequence[Any]:
        text = self.filter.field.text()
        wanted = queries.Wanted(text=text, open_only=view == OPEN_VIEW and not self.closed_too.isChecked())
        lists: Mapping[str, Callable[[Office], Sequence[Any]]] = {
            "decisions": partial(queries.decisions, wanted=wanted),
            "actions": partial(queries.actions, wanted=wanted),
            "meetings": partial(queries.meetings, wanted=wanted),
            "bodies": partial(queries.bodies, wanted=wanted),
            "people": partial(people_queries.people, text=text),
            "counterparts": partial(entity_queries.own_entities, text=text),
            "sites": partial(entity_queries.locations, text=text),
        }
        return self._frame.bridge.ask(lists[view])

    def _say_empty(self) -> None:
        text = self.filter.field.text().strip()
        if text:
            sentence = self.tr("Nothing here holds “{text}”.").format(text=text)
            self.empty.set_texts(sentence, link=self.tr("Clear the words"))
            return
        said: Mapping[str, str] = {
            "decisions": self.tr("No decision is recorded yet. Record the first one, with the body that took it."),
            "actions": self.tr("No action is open."),
            "meetings": self.tr("No meeting is recorded yet."),
            "bodies": self.tr("No body is set up yet. Add the operations management team first."),
            "people": self.tr("Nobody is on record yet. Add the people who own, approve and clear."),
            "counterparts": self.tr(
                "United Nations entities are on record already. Add governments, vendors and others you deal with."
            ),
            "sites": self.tr("No site is on record yet. Add the places where services run."),
        }
        button = "" if self._frame.bridge.read_only else self.new_words()
        self.empty.set_texts(said[self.view], button)

    # --- slots ----------------------------------------------------------------------------------------------------

    @Slot(str)
    def _on_view(self, _view: str) -> None:
        self.reload()
        self.state_changed.emit()

    @Slot(str)
    def _on_text(self, _text: str) -> None:
        self.reload()

    @Slot(bool)
    def _on_closed(self, _checked: bool) -> None:  # noqa: FBT001 the shape of the signal
        self.reload()
        self.state_changed.emit()

    def clear_text(self) -> None:
        """Take the typed words away."""
        self.filter.field.clear()
        self.reload()

    def focus_list(self) -> None:
        """Put the keyboard into the list."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)


def people_sheet(browse: DecisionBrowse) -> Sheet:
    """Give the people that are shown, as they are handed out in a sheet to fill in."""
    rows = browse.tables[PEOPLE_VIEW].rows
    ids = [UUID(str(row.id)) for place in range(rows.rowCount()) if (row := rows.row(place)) is not None]
    return Sheet(PEOPLE_VIEW, lambda _office: ids, browse.filter.field.text().strip())


def _id_of(row: Any) -> str:
    return str(row.id)
