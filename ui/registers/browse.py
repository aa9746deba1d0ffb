"""The list side of a register page: header, views with their counts, filter, table and what to say without rows."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Generic
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from commonservices.domain.declaring import dataclass
from commonservices.domain.filters import RegisterFilter
from commonservices.queries import register
from ui.kit.buttons import Button
from ui.kit.columns import Column
from ui.kit.layout import HLine, column
from ui.page import PageFrame, PageHeader
from ui.registers.columns_part import ColumnsPart
from ui.registers.condition_bar import ConditionBar
from ui.registers.import_ways import ImportWays
from ui.registers.own_views import OwnViews
from ui.registers.questions import RegisterKind, RowT, as_query_filter
from ui.registers.register_list import RegisterList
from ui.registers.view_bar import OWN, ViewBar
from ui.saved_views import ViewState


@dataclass(frozen=True)
class Shown(Generic[RowT]):
    """What a register page shows: its columns, what groups its rows, the tones of its views, its words."""

    columns: Sequence[Column[RowT]]
    groups: Sequence[tuple[str, str]]
    tones: Mapping[str, str]
    views_title: str
    new: str
    nothing: str
    no_match: str
    none_in_view: Callable[[str], str]
    importing: str = ""
    """What the link of an empty register says that opens the import."""


class Browse(QWidget, Generic[RowT]):
    """Views, filter and table, kept in step with each other."""

    new_requested = Signal()
    state_changed = Signal()
    problem = Signal(str)

    def __init__(
        self,
        frame: PageFrame,
        kind: RegisterKind[RowT],
        title: str,
        own: OwnViews,
        bar: ConditionBar,
        parent: QWidget | None = None,
    ) -> None:
        """Build the parts; rows are read when a state is opened."""
        super().__init__(parent)
        self._frame, self._kind = frame, kind
        self._total = 0
        self.opened = False
        self.own, self.filter = own, bar
        own.setParent(self)
        shown = self._shown = self.shown()
        self.views = ViewBar(frame.look, kind.place, shown.views_title)
        self.tabs = self.views.tabs
        self.list = RegisterList(frame, kind, shown.columns, title)
        self.header = PageHeader(frame.look, title, name=f"{kind.place}.header")
        self.new_button = Button(frame.look, shown.new, "primary", icon="plus", name=f"{kind.place}.header.new")
        self.columns = ColumnsPart(frame, self.list, shown.groups)
        self._build()

    def shown(self) -> Shown[RowT]:
        """Give what is shown and how it is said; the kinds write their own."""
        raise NotImplementedError

    def _build(self) -> None:
        self.header.buttons.addWidget(self.new_button)
        self.filter.trailing.addWidget(self.columns.button)
        box = column(self)
        for part in (self.header, self.views, HLine(), self.filter):
            box.addWidget(part)
        box.addWidget(self.list, 1)
        self.views.set_views(self.own.every())
        self.views.picked.connect(self._on_view)
        self.views.save_requested.connect(self._on_save)
        self.views.named.connect(self._on_named)
        self.views.renamed.connect(self._on_renamed)
        self.views.revert_requested.connect(self._on_revert)
        self.views.delete_requested.connect(self._on_delete)
        self.filter.changed.connect(self._on_filter)
        self.filter.list_requested.connect(self._on_list_requested)
        self.list.counted.connect(self._on_counted)
        self.list.model.query_changed.connect(self._note_edit)
        self.list.empty.button_clicked.connect(self.new_requested)
        self.list.empty.link_clicked.connect(self.filter.clear_last)
        self.imports = ImportWays(self, self.list.empty)
        self.new_button.clicked.connect(self.new_requested)
        self.columns.changed.connect(self._note_look)

    # --- the state to come back to --------------------------------------------------------------------------------

    def open(self, address: Mapping[str, str]) -> None:
        """Go to a view, filter, sort, columns, groups and row; an own view unedited says all of it."""
        key = address.get("view", "all")
        key = key if self.own.names(key) else "all"
        kept = self.own.state_of(key)
        if not key.startswith(OWN) or address.get("edited") == "1":
            kept = _from_address(address, kept)
        self.views.select(key)
        self.opened = True
        self._take(kept)
        if not (address.get("row") and self.list.table.select_id(address["row"])):
            self._select_first()
        self.list.table.show_from(address.get("top", ""))

    def _take(self, state: ViewState) -> None:
        self.list.arrange(state.columns, state.widths)
        self.columns.take_density(state.density)
        wanted = self.filter.read(state.base, state.text, state.filter)
        self.filter.take(wanted)
        self.read_counts()
        self.list.show_state(wanted, state)
        self._note_edit()

    def state(self) -> ViewState:
        """Give what the list shows now, as a view keeps it."""
        wanted, query = self.filter.filter, self.list.model.query
        shown = self.list.shown()
        return ViewState(
            wanted.view,
            wanted.text,
            self.filter.typed(),
            query.sort,
            query.descending,
            () if shown == self.list.usual() else shown,
            self.list.own_widths(),
            query.group,
            self.columns.density,
        )

    def address(self) -> Mapping[str, str]:
        """Give view, filter, sort, columns, groups and row."""
        row = self.list.table.current_id()
        own = self.views.current.startswith(OWN)
        if own and not self.views.edited:
            return {"view": self.views.current, "row": row, "top": self.list.table.top()}
        now = self.state()
        return {
            "view": self.views.current if self.views.current != "all" else "",
            "edited": "1" if own else "",
            "base": now.base if own else "",
            "text": now.text,
            "filter": now.filter,
            "sort": now.sort,
            "descending": "1" if now.descending else "",
            "columns": ",".join(now.columns),
            "group": now.group,
            "row": row,
            "top": self.list.table.top(),
        }

    def left_out(self) -> Mapping[str, str]:
        """Give the usual order, the present look, and where the list stands."""
        here = {"row": self.list.table.current_id(), "top": self.list.table.top()}
        if self.views.current.startswith(OWN):
            return here
        now = self.state()
        return {"sort": self._kind.sort, "columns": ",".join(now.columns), "group": now.group, **here}

    def reload(self) -> None:
        """Read counts and rows anew."""
        self.read_counts()
        self.list.model.reload()

    def read_counts(self) -> None:
        """Show on every view how many records it holds now."""
        wanted = {}
        for key, _label in self.own.every():
            state = self.own.state_of(key)
            wanted[key] = as_query_filter(self.filter.read(state.base, state.text, state.filter))
        counts = self._frame.bridge.ask(partial(register.counts, wanted=wanted, kind=self._kind.kind))
        self._total = counts["all"]
        self.views.set_counts(counts, self._shown.tones)
        self.filter.set_count(self.list.model.rowCount(), self._total)
        # The empty list has this button in its middle; two filled ones would compete.
        self.new_button.setHidden(self._frame.bridge.read_only or not self._total)

    # --- views and filter -----------------------------------------------------------------------------------------

    def _select_first(self) -> None:
        first = self.list.model.row(0)
        if first is not None and not self.list.table.current_id():
            self.list.table.select_id(str(first.id))

    @Slot(str)
    def _on_view(self, view: str) -> None:
        state = self.own.state_of(view)
        if not view.startswith(OWN):
            state = replace(state, text=self.filter.filter.text, filter=self.filter.typed())
        self._take(state)
        self._select_first()
        self.state_changed.emit()

    def _on_filter(self, wanted: RegisterFilter, quick: bool) -> None:  # noqa: FBT001 the shape of the signal
        self.list.show_filter(wanted, quick=quick)
        self._select_first()
        self.state_changed.emit()

    @Slot(int)
    def _on_counted(self, count: int) -> None:
        self.filter.set_count(count, self._total)
        self.imports.offered = not self._total
        if count:
            self.list.say_rows()
        elif not self._total:
            fixed = self._frame.bridge.read_only
            past = self._frame.bridge.looking_back
            nothing = self.tr("Nothing was kept here on that day.") if past else self._shown.nothing
            self.list.say_empty(nothing, "" if fixed else self._shown.new, "" if fixed else self._shown.importing)
        else:
            self._say_no_match()

    def _say_no_match(self) -> None:
        if not self.filter.filter.is_empty:
            text = self._shown.no_match.format(conditions=self.filter.sentence())
            self.list.say_empty(text, link=self.tr("Clear the last filter"))
        else:
            self.list.say_empty(self._shown.none_in_view(self.filter.filter.view))

    def _on_list_requested(self) -> None:
        self.list.table.setFocus()
        self._select_first()

    def selection_words(self, count: int, _ids: Sequence[UUID]) -> list[str]:
        """Give how many rows are selected, and what the filter hides of them."""
        number = self._frame.words.number
        words = [self.tr("{count} selected").format(count=number(count))] if count else []
        if self.list.table.hidden_selected:
            hidden = self.tr("{count} selected, hidden by the filter")
            words.append(hidden.format(count=number(self.list.table.hidden_selected)))
        return words

    # --- own views ------------------------------------------------------------------------------------------------

    @Slot(object)
    def _note_edit(self, _query: object = None) -> None:
        self.views.set_edited(edited=self.opened and self.own.is_edited(self.views.current, self.state()))

    def _note_look(self) -> None:
        if self.opened and not self.views.current.startswith(OWN):
            self.own.keep_look(self.state())
        self._note_edit()
        self.state_changed.emit()

    def _on_save(self) -> None:
        self._named(self.own.save(self.views.current.removeprefix(OWN), self.state()))

    @Slot(str)
    def _on_named(self, name: str) -> None:
        self._named(self.own.save(name, self.state()))

    @Slot(str)
    def _on_renamed(self, name: str) -> None:
        self._named(self.own.rename(self.views.current, name))

    def _named(self, key: str) -> None:
        if not key:
            self.problem.emit(self.tr("This name is empty or taken. Type another name for the view."))
            return
        self.views.leave_name()
        self.views.set_views(self.own.every())
        self.views.select(key)
        self.read_counts()
        self._note_edit()
        self.state_changed.emit()

    def _on_revert(self) -> None:
        self._take(self.own.state_of(self.views.current))
        self.state_changed.emit()

    def _on_delete(self) -> None:
        self.own.delete(self.views.current)
        self.views.set_views(self.own.every())
        self.views.pick("all")


def _from_address(address: Mapping[str, str], kept: ViewState) -> ViewState:
    """Give the state of an address; what it leaves out is as the view has it."""
    columns = tuple(key for key in address.get("columns", "").split(",") if key)
    return ViewState(
        address.get("base") or kept.base,
        address.get("text", ""),
        address.get("filter", ""),
        address.get("sort", ""),
        address.get("descending") == "1",
        columns or kept.columns,
        kept.widths,
        address.get("group", "") or kept.group,
        kept.density,
    )
