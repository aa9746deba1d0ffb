"""All that stands in the window while a store is open: bar, sidebar, page, inspector, status."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QWidget

from ui.frame.banners import Banners
from ui.frame.commands import own_groups
from ui.frame.deeds import Deeds
from ui.frame.focus_keeping import FocusKeeping
from ui.frame.inspector import Inspector
from ui.frame.memory import WindowMemory
from ui.frame.menus import Menus
from ui.frame.navigator import Navigator
from ui.frame.page_stack import PageStack
from ui.frame.panels import Panels
from ui.frame.places import OWN, PLACES, Place, built, page_class
from ui.frame.progress import ProgressStrip
from ui.frame.row_menu import RowMenu
from ui.frame.sidebar import Sidebar
from ui.frame.status import PageStatus, StatusLine
from ui.frame.telling import Telling
from ui.frame.top_bar import TopBar
from ui.kit.layout import HLine, SizeWatcher, VLine, column, row
from ui.kit.toast import Toast
from ui.page import Page, PageFrame

if TYPE_CHECKING:
    from ui.frame.palette import Palette


class Shell(QWidget):
    """The frame of an opened store; it wires the pages to it and holds no feature of its own."""

    wish = Signal(str)
    title_changed = Signal(str)
    look_back_requested = Signal(object)
    moved = Signal()
    """Another place, view or row is shown, or may be."""

    def __init__(
        self,
        frame: PageFrame,
        memory: WindowMemory,
        parent: QWidget,
        places: tuple[Place, ...] = PLACES,
        load: Callable[[str], type[Page]] = page_class,
    ) -> None:
        """Build the frame for these places; no page is opened yet."""
        super().__init__(parent)
        self.frame, self.memory = frame, memory
        self.places = built(places) if load is page_class else places
        self.setObjectName("shell")
        look, words = frame.look, frame.words
        self.top = TopBar(look, self)
        self.sidebar = Sidebar(look, [place for place in self.places if place.group != OWN], self)
        self.banners = Banners(look, words, self)
        self.progress = ProgressStrip(look, words, frame.jobs, self)
        self.stack = PageStack(frame, self.places, load, self)
        self.status = StatusLine(look, self)
        self.said = PageStatus(self.stack, self.status)
        self.navigator = Navigator(self.stack)
        self._lay_out()
        self.toast = Toast(look, self._body)
        self.menus = Menus(self.top.menus, look, self)
        self.row_menu = RowMenu(self.stack, self.menus, self)
        self.focus_keeping = FocusKeeping(self.stack, self.top.command, self.focus_page, self)
        self.deeds = Deeds(self)
        self.telling = Telling(self)
        self._own_commands = own_groups(self.deeds, self.places)
        self._primary = QShortcut(QKeySequence("Ctrl+Return"), self)
        self._primary_twin = QShortcut(QKeySequence("Ctrl+Enter"), self)
        self._wire()
        self.inspector.want(shown=memory.inspector)
        self._follow_size(self._watcher.width_class)
        self.fill_menus()

    def _lay_out(self) -> None:
        box = column(self)
        box.addWidget(self.top)
        box.addWidget(HLine())
        across = row(None, 0)
        across.addWidget(self.sidebar)
        across.addWidget(VLine())
        self._work = QWidget(self)
        dock = row(self._work, 0)
        self._body = QWidget(self._work)
        body = column(self._body)
        for part in (self.banners, self.progress):
            body.addWidget(part)
        body.addWidget(self.stack, 1)
        body.addWidget(HLine())
        body.addWidget(self.status)
        dock.addWidget(self._body, 1)
        self.inspector = Inspector(self.frame.look, self._work, dock)
        across.addWidget(self._work, 1)
        box.addLayout(across, 1)
        self._watcher = SizeWatcher(self)
        self.panels = Panels(self.frame.look, self.memory, self, self.sidebar, self.inspector)

    def _wire(self) -> None:
        self.sidebar.places.chosen.connect(self.go)
        self.banners.closed.connect(self.focus_page)
        self.sidebar.backup.clicked.connect(self.deeds.back_up)
        self.sidebar.actor.clicked.connect(self._on_actor)
        self.top.command.clicked.connect(self.deeds.open_palette)
        self.top.command.typed.connect(self._on_typed)
        self.top.inspector.clicked.connect(self.deeds.toggle_inspector)
        self.top.help.clicked.connect(self._on_help)
        self.inspector.visibility_changed.connect(self.top.inspector.setChecked)
        self.menus.menus["edit"].aboutToShow.connect(self.deeds.name_undo)
        self.navigator.arrived.connect(self._on_arrived)
        self.stack.built.connect(self._on_built)
        self._watcher.crossed.connect(self._follow_size)
        self._primary.activated.connect(self.deeds.run_primary)
        self._primary_twin.activated.connect(self.deeds.run_primary)

    # --- places ---------------------------------------------------------------------------------------------------

    @Slot(str)
    def go(self, address: str) -> bool:
        """Open an address."""
        return self.navigator.go(address)

    def address(self) -> str:
        """Give the address shown now, with its present state."""
        return self.stack.current_address

    @Slot(object)
    def _on_built(self, page: Page) -> None:
        page.open_requested.connect(self.go)
        self.said.listen(page)
        page.toast_requested.connect(self.telling.show_toast)
        page.commands_changed.connect(self._on_commands_changed)
        page.inspector_requested.connect(self._on_inspector_requested)
        page.inspector_toggled.connect(self.deeds.toggle_inspector)
        page.look_back_requested.connect(self.look_back_requested)
        for signal in (page.address_changed, page.commands_changed, page.status_text):
            signal.connect(self.moved)

    @Slot()
    def _on_commands_changed(self) -> None:
        if not self.stack.arriving:  # the menus are filled once, when the page is there
            self._show_inspector()
            self.fill_menus()

    @Slot(object)
    def _on_arrived(self, page: Page) -> None:
        self.moved.emit()
        self.sidebar.places.select_place(page.place)
        self._show_inspector()
        self.said.show(page)
        self.fill_menus()
        if self.stack.kept_focus is not None:
            self.stack.kept_focus.setFocus()
        else:
            self.focus_page()

    def _show_inspector(self) -> None:
        page = self.stack.page
        self.inspector.show_widget(page.inspector() if page is not None else None)
        self.top.inspector.setEnabled(self.inspector.has_content)

    def focus_page(self) -> None:
        """Put the keyboard into the list of the page, or its first part when it has none."""
        page = self.stack.page
        stops = page.regions() if page is not None else []
        lists = [stop for stop in stops if isinstance(stop, QAbstractItemView)]
        (lists or stops or [self.sidebar.places])[0].setFocus()

    @cached_property
    def palette_search(self) -> Palette:
        """The search over the window; it is made when it is first opened."""
        from ui.frame.palette import Palette

        made = Palette(self.frame, self, self.memory, self.menus.commands, self.address)
        made.opening.connect(self.deeds.name_undo)
        made.told.connect(self.status.show_text)
        made.address_chosen.connect(self._on_address_chosen)
        return made

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self.palette_search.open(text)

    # --- menus and commands ---------------------------------------------------------------------------------------

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show what can be done with the row under the pointer, or the one the cursor is on."""
        event.setAccepted(self.row_menu.answer(event) is not None)

    @Slot()
    def fill_menus(self) -> None:
        """Show the window's commands and those of the page."""
        page = self.stack.page
        undo, places, own = self._own_commands
        self.menus.fill([undo, places, page.commands() if page is not None else [], own])
        self.top.restyle()

    @Slot(str, bool)
    def _on_address_chosen(self, address: str, background: bool) -> None:  # noqa: FBT001 the shape of the signal
        if background:
            self.navigator.history.visit(address)
            self.navigator.history.back()
            self.status.show_text(self.tr("Alt+Right opens it."))
        else:
            self.go(address)

    @Slot()
    def _on_actor(self) -> None:
        self.go("settings")

    @Slot()
    def _on_help(self) -> None:
        self.go("help")

    # --- inspector, regions, size ---------------------------------------------------------------------------------

    @Slot(bool)
    def _on_inspector_requested(self, shown: bool) -> None:  # noqa: FBT001 the shape of the signal
        self.inspector.want(shown=shown)

    @Slot(str, bool)
    def _follow_size(self, width: str, _short: bool = False) -> None:  # noqa: FBT001, FBT002 the shape of the signal
        self.sidebar.set_rail(rail=width != "wide")
        self.inspector.float_over(floating=width != "wide")
        self.panels.fit()
