"""A register on screen: the table over its query, and what stands there when no row does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from typing import Generic
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from commonservices.domain.filters import RegisterFilter
from commonservices.queries.arrangements import ArrangementFilter
from ui.kit.columns import Column
from ui.kit.copying import plain_text
from ui.kit.model import PagedModel
from ui.kit.notes import EmptyState
from ui.kit.table import Register
from ui.page import PageFrame
from ui.registers.questions import ListQuestions, RegisterKind, RegisterQuery, Row, RowT, as_query_filter
from ui.saved_views import ViewState


class RegisterList(QStackedWidget, Generic[RowT]):
    """The table of a register, or the sentence that says why there is none."""

    counted = Signal(int)

    def __init__(
        self,
        frame: PageFrame,
        kind: RegisterKind[RowT],
        columns: Sequence[Column[RowT]],
        title: str,
        parent: QWidget | None = None,
    ) -> None:
        """Make table and empty state; nothing is asked before the first `show_filter`."""
        super().__init__(parent)
        self._look, self._words = frame.look, frame.words
        self.kind = kind
        self.questions = ListQuestions(frame.bridge, kind)
        self._edited: set[str] = set()
        self._asked: tuple[Sequence[str], Mapping[str, int] | None] = ((), None)
        self._folded: set[str] = set()
        self.table = Register(frame.look, f"{kind.place}.list.table", title)
        self.empty = EmptyState(frame.look, "", name=f"{kind.place}.list.empty")
        self.addWidget(self.table)
        self.addWidget(self.empty)
        self.model: PagedModel[RowT, RegisterQuery] = PagedModel(
            columns,
            count=self.questions.count,
            page=self.questions.page,
            row_id=_id_of,
            rows=self.questions.rows,
            locate=self.questions.locate,
            with_sort=_with_sort,
            query=RegisterQuery(ArrangementFilter(), kind.sort, kind.descending),
            parent=self,
        )
        self.model.counted.connect(self._on_counted)
        self.table.set_model(self.model)
        self.hidden: set[str] = set()
        self.arrange()
        self._show_sort(kind.sort, descending=kind.descending)

    # --- showing --------------------------------------------------------------------------------------------------

    def show_filter(self, wanted: RegisterFilter, *, quick: bool = False) -> None:
        """Show what matches; a quick look takes the newest few."""
        asked = replace(self.model.query, filter=as_query_filter(wanted), quick=quick)
        self.model.set_query(asked)

    def show_state(self, wanted: RegisterFilter, state: ViewState) -> None:
        """Show what a view says: rows, order and groups, asked for once."""
        sort, descending = self._show_sort(state.sort, descending=state.descending)
        group = state.group if state.group in self.kind.groups else ""
        self.model.set_query(RegisterQuery(as_query_filter(wanted), sort, descending, group=group))

    def sort_by(self, sort: str, *, descending: bool) -> None:
        """Sort by a column, as an address says."""
        sort, descending = self._show_sort(sort, descending=descending)
        if (self.model.query.sort, self.model.query.descending) != (sort, descending):
            self.model.set_query(replace(self.model.query, sort=sort, descending=descending))

    def _show_sort(self, sort: str, *, descending: bool) -> tuple[str, bool]:
        """Draw the arrow of an order and give it; one that no column knows is the usual one."""
        keys = {column.sort: column.key for column in self.model.columns if column.sort}
        if sort not in keys:
            sort, descending = self.kind.sort, self.kind.descending
        self.table.show_sort(keys[sort], descending=descending)
        return sort, descending

    def refresh_loaded(self, only: AbstractSet[UUID] | None = None) -> list[str]:
        """Ask again for the rows on hand, or for some of them, redraw exactly those that differ, and say which."""
        return self.model.refresh_rows(self.model.at_hand() if only is None else [str(each) for each in only])

    def _on_counted(self, count: int) -> None:
        self._show_groups()
        self.counted.emit(count)

    # --- groups ---------------------------------------------------------------------------------------------------

    def group_by(self, group: str) -> None:
        """Put the rows into groups, or into one list."""
        if group != self.model.query.group:
            self.model.set_query(replace(self.model.query, group=group, quick=False))

    def _show_groups(self) -> None:
        query = self.model.query
        titles: dict[int, str] = {}
        start = 0
        for key, count in self.questions.groups(query):
            titles[start] = f"{self.group_name(query.group, key)}   {self._words.number(count)}"
            start += count
        self.table.bands.show(titles)

    def group_name(self, group: str, key: str) -> str:
        """Give how a group is called."""
        if not key:
            return self.tr("None")
        lists = self.kind.lists
        return self._words.code(lists[group], key) if group in lists else self._words.isolate(key)

    def all_ids(self, most: int) -> list[UUID]:
        """Give the identifiers of everything the list shows, in its order."""
        return self.questions.ids(self.model.query, 0, most)

    def selected(self) -> list[UUID]:
        """Give the identifiers of the selected rows in their order, however many, without reading the rows."""
        return [
            id
            for first, count in self.table.selected_spans()
            for id in self.questions.ids(self.model.query, first, count)
        ]

    # --- rows that were edited ------------------------------------------------------------------------------------

    def note_edited(self, ids: Sequence[str]) -> None:
        """Remember rows that changed: each stays in sight until it is left, even if it matches no longer."""
        self._edited.update(ids)

    def has_left(self, identity: str) -> bool:
        """Say whether a row was edited and left for another one."""
        return bool(self._edited - {identity})

    def let_go(self) -> None:
        """Take away the rows that were edited, left since, and no longer match."""
        here = {self.table.current_id()}
        left = {UUID(each) for each in self._edited - here}
        self._edited &= here
        if left and self.questions.match(self.model.query, list(left)) != left:
            self.model.reload()

    def say_empty(self, sentence: str, button: str = "", link: str = "") -> None:
        """Show a sentence in place of the table."""
        self.empty.set_texts(sentence, button, link)
        self.setCurrentWidget(self.empty)
        self.table.current_changed.emit("")  # rows that go all at once do not say that none of them is current

    def say_rows(self) -> None:
        """Show the table."""
        self.setCurrentWidget(self.table)

    # --- columns and copying --------------------------------------------------------------------------------------

    def shown(self) -> tuple[str, ...]:
        """Give the keys of the columns shown, in their order."""
        return tuple(key for key in self.table.column_order() if key not in self.hidden)

    def usual(self) -> tuple[str, ...]:
        """Give the columns shown when nobody chose any."""
        left_out = {*self.kind.optional, *self._folded}
        return tuple(each.key for each in self.model.columns if each.key not in left_out)

    def choices(self) -> list[tuple[str, str, bool]]:
        """Give every column in its order: key, title and whether it is shown."""
        titles = {each.key: each.title for each in self.model.columns}
        return [(key, titles[key], key not in self.hidden) for key in self.table.column_order()]

    def own_widths(self) -> dict[str, int]:
        """Give the widths a person chose, at the usual size of text; elastic columns have none."""
        scale = self._look.px(100) / 100
        now = self.table.column_widths()
        usual = {each.key: each.width for each in self.model.columns if not each.elastic}
        return {
            key: round(now[key] / scale)
            for key, width in usual.items()
            if key not in self.hidden and now.get(key) and abs(now[key] - self._look.px(width)) > 1
        }

    def arrange(self, shown: Sequence[str] = (), widths: Mapping[str, int] | None = None) -> None:
        """Show these columns in this order with these widths; the usual ones when none is named."""
        self._asked = (shown, widths)
        every = [each.key for each in self.model.columns]
        wanted = [key for key in shown if key in every] or list(self.usual())
        elastic = [each.key for each in self.model.columns if each.elastic]
        wanted += [key for key in elastic if key not in wanted]
        self.hidden = set(every) - set(wanted)
        usual = {each.key: each.width for each in self.model.columns if not each.elastic}
        self.table.arrange_columns(
            widths={key: self._look.px(width) for key, width in {**usual, **(widths or {})}.items() if key in usual},
            order=[*wanted, *(key for key in every if key not in wanted)],
            hidden=sorted(self.hidden),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the columns that the inspector shows too when there is little room, unless a person chose columns."""
        super().resizeEvent(event)
        folded = {key for key, least in self.kind.folded.items() if event.size().width() < self._look.px(least)}
        if folded != self._folded:
            self._folded = folded
            if not self._asked[0]:
                self.arrange(widths=self.own_widths())

    def titles(self) -> list[str]:
        """Give the headings of the columns shown."""
        by_key = {column.key: column.title for column in self.model.columns}
        return [by_key[key] for key in self.shown()]

    def texts_of(self, row: RowT, keys: Sequence[str] = ()) -> list[str]:
        """Give what the columns shown, or those named, say of a row."""
        by_key = {column.key: column for column in self.model.columns}
        return [plain_text(by_key[key].text(row)) for key in keys or self.shown()]


def _id_of(row: Row) -> str:
    return str(row.id)


def _with_sort(query: RegisterQuery, sort: str, descending: bool) -> RegisterQuery:  # noqa: FBT001 as the model calls it
    return replace(query, sort=sort, descending=descending, quick=False)
