"""The tabs of a budget with the parts behind them, each built when its tab is first opened."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from commonservices.queries import drivers
from commonservices.queries.cost_pools import PoolDetail
from ui.cost_sharing.freeze_panel import FreezePanel
from ui.cost_sharing.pool_parts import TABS, make_part, tab_labels
from ui.cost_sharing.runs_part import RunsPart
from ui.cost_sharing.specs import PoolSpecs
from ui.cost_sharing.split_part import SplitPart
from ui.kit.layout import HLine, column, inset, row
from ui.kit.tabs import TabItem, Tabs
from ui.kit.tags import Tag
from ui.kit.texts import Text
from ui.page import PageFrame
from ui.records.part import DetailPart

SPLIT: Final = TABS[0]


class PoolBook(QWidget):
    """Shows one budget in the part that is picked; the question about freezing may stand in its place."""

    problem = Signal(str)
    told = Signal(str)
    frozen = Signal(str)
    picked = Signal()
    chosen = Signal()
    share_requested = Signal()

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make the tabs; the parts come when they are wanted."""
        super().__init__(parent)
        self._frame = frame
        self._detail: PoolDetail | None = None
        self._made: dict[str, DetailPart[Any]] = {}
        self._behind: set[str] = set()
        self.specs = PoolSpecs(frame.words, frame.bridge)
        self.tabs = Tabs(frame.look, self.tr("Parts of the budget"), "cost_sharing.tabs")
        self.tabs.set_tabs([TabItem(key, label) for key, label in tab_labels().items()])
        self.run_tag = Tag(frame.look, "", "neu")
        self.total = Text(frame.look, "", "record", ends=True, name="cost_sharing.total")
        self.freezing = FreezePanel(frame)
        self._parts = QStackedWidget()
        self._parts.addWidget(self.freezing)
        line = QWidget()
        side = row(line, 10)
        side.addWidget(self.tabs, 1)
        side.addWidget(self.run_tag)
        side.addWidget(self.total)
        inset(line, 20, 0, 16, 0)
        box = column(self)
        box.addWidget(line)
        box.addWidget(HLine())
        box.addWidget(self._parts, 1)
        self.tabs.picked.connect(self._on_tab)
        self.freezing.left.connect(self.leave_freezing)
        self.freezing.frozen.connect(self._on_frozen)
        self.freezing.problem.connect(self.problem)

    # --- parts ----------------------------------------------------------------------------------------------------

    @property
    def split(self) -> SplitPart:
        """The tab with the shares."""
        found = self.part(SPLIT)
        assert isinstance(found, SplitPart)  # noqa: S101 the key says so
        return found

    @property
    def tab(self) -> str:
        """The key of the tab that is picked."""
        return self.tabs.current_key() or SPLIT

    def part(self, key: str) -> DetailPart[Any]:
        """Give a part, made when it is first wanted."""
        if key not in self._made:
            made = self._made[key] = make_part(key, self._frame, self.specs)
            made.problem.connect(self.problem)
            made.told.connect(self.told)
            if isinstance(made, SplitPart):
                made.chosen.connect(self.chosen)
                made.share_requested.connect(self.share_requested)
            elif isinstance(made, RunsPart):
                made.run_opened.connect(self.show_run)
            self._behind.add(key)
            self._parts.addWidget(made)
        return self._made[key]

    def current(self) -> DetailPart[Any]:
        """Give the part that is picked."""
        return self.part(self.tab)

    def main(self) -> QWidget:
        """Give what the keyboard goes to first."""
        return self.freezing.freeze_button if self.is_freezing else self.current().main()

    def select(self, tab: str) -> None:
        """Turn to a tab without telling anybody."""
        self.tabs.blockSignals(True)  # noqa: FBT003 as Qt takes it
        self.tabs.select(tab if tab in TABS else SPLIT)
        self.tabs.blockSignals(False)  # noqa: FBT003

    def go_to(self, tab: str) -> None:
        """Turn to a tab and put the keyboard there."""
        self.select(tab)
        self._on_tab(tab)
        self.current().main().setFocus()

    @Slot(str)
    def show_run(self, identity: str) -> None:
        """Show the shares of one run."""
        self.select(SPLIT)
        self._on_tab(SPLIT)
        self.split.choose(identity)
        self.split.main().setFocus()

    @Slot(str)
    def _on_tab(self, key: str) -> None:
        self._pick(key)
        self.picked.emit()

    def _pick(self, key: str) -> None:
        part = self.part(key)
        if key in self._behind and self._detail is not None:
            self._behind.discard(key)
            part.show_detail(self._detail)
        self._parts.setCurrentWidget(part)

    # --- showing --------------------------------------------------------------------------------------------------

    def show_detail(self, detail: PoolDetail) -> None:
        """Show a budget as it stands; the shares are always read, for the panel beside them."""
        self._detail = detail
        if self.specs.currency != detail.pool.currency:
            self._renew(detail.pool.currency)
        above = detail.pool.arrangement_id or detail.pool.id
        schemes = self._frame.bridge.ask(lambda office: drivers.schemes(office, above))
        self.specs.take_schemes([each.scheme for each in schemes])
        asking = self.is_freezing
        self._behind = set(self._made)
        for key in dict.fromkeys((SPLIT, self.tab)):
            self._pick(key)
        if asking:
            self.start_freezing()
        self.tabs.set_count("lines", len(detail.lines))

    def _renew(self, currency: str) -> None:
        """Make the parts anew for amounts in another currency."""
        for part in self._made.values():
            self._parts.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._made = {}
        self.specs = PoolSpecs(self._frame.words, self._frame.bridge, currency)

    def show_total(self, tag: tuple[str, str, str] | None, total: str) -> None:
        """Show the standing of the runs and their sum beside the tabs; without a tag nothing."""
        self.run_tag.setVisible(tag is not None)
        self.total.setVisible(tag is not None)
        if tag is not None:
            self.run_tag.set_tag(*tag)
            self.total.setText(total)

    def commit(self) -> None:
        """Save what is typed anywhere."""
        for part in self._made.values():
            part.commit()

    # --- freezing -------------------------------------------------------------------------------------------------

    @property
    def is_freezing(self) -> bool:
        """Whether the question about freezing stands in place of the tab."""
        return self._parts.currentWidget() is self.freezing and self.freezing.is_open

    def start_freezing(self) -> None:
        """Show what freezing does, before it is done."""
        if self._detail is not None and self.freezing.begin(self._detail):
            self._parts.setCurrentWidget(self.freezing)
            self.freezing.freeze_button.setFocus()

    @Slot()
    def leave_freezing(self) -> None:
        """Go back to the tab."""
        self.freezing.close_question()
        self._pick(self.tab)
        self.current().main().setFocus()

    @Slot(str)
    def _on_frozen(self, sentence: str) -> None:
        self.leave_freezing()
        self.frozen.emit(sentence)
