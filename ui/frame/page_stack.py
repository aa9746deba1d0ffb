"""The pages of the window: each is built when it is first opened and kept until another store is opened."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from commonservices.domain.ids import read_id
from ui.frame.places import PLACES, Place, is_built, page_class
from ui.page import Page, PageFrame, address_of, parse_address


class PageStack(QStackedWidget):
    """Shows the page of an address."""

    shown = Signal(object)
    built = Signal(object)

    def __init__(
        self,
        frame: PageFrame,
        places: tuple[Place, ...] = PLACES,
        load: Callable[[str], type[Page]] = page_class,
        parent: QWidget | None = None,
    ) -> None:
        """Keep what every page gets; no page is built yet."""
        super().__init__(parent)
        self._frame = frame
        self._places = {place.key: place for place in places}
        self._load = load
        self._pages: dict[str, Page] = {}
        self.kept_focus: QWidget | None = None
        self.arriving = False

    @property
    def page(self) -> Page | None:
        """The page shown now."""
        current = self.currentWidget()
        return current if isinstance(current, Page) else None

    @property
    def current_address(self) -> str:
        """The address of the page shown now, with its present state."""
        page = self.page
        return address_of(page.place, **page.address()) if page else ""

    def pages(self) -> list[Page]:
        """Give the pages built so far."""
        return list(self._pages.values())

    def can_show(self, address: str) -> bool:
        """Say whether there is a page for an address."""
        return bool(self._path_of(*parse_address(address)))

    def show_address(self, address: str) -> Page | None:
        """Open an address; nothing happens when there is no such place."""
        key, state = parse_address(address)
        path = self._path_of(key, state)
        if not path:
            return None
        before, first = self.page, path not in self._pages
        page = self._page(path)
        if before is not None:
            before.leave()
        self.arriving = True
        try:
            page.arrive(state, first=first or self._others_write)
        finally:
            self.arriving = False
        if path == self._places[key].page and state.get("id"):
            page.refuse_record(state["id"])
        kept = page.focusWidget()
        self.setCurrentWidget(page)
        self.kept_focus = kept if kept is not None and kept.isVisibleTo(page) else None
        self.shown.emit(page)
        return page

    def leave(self) -> None:
        """Commit what is pending on the page shown now."""
        if self.page is not None:
            self.page.leave()

    @property
    def _others_write(self) -> bool:
        """Whether another program may write what is shown here for reading only, and nobody tells."""
        bridge = self._frame.bridge
        return bridge.read_only and not bridge.looking_back

    def _path_of(self, key: str, state: dict[str, str]) -> str:
        place = self._places.get(key)
        if place is None:
            return ""
        path = place.record if place.record and read_id(state.get("id", "")) else place.page
        return path if self._load is not page_class or is_built(path) else ""

    def _page(self, path: str) -> Page:
        if path not in self._pages:
            page = self._load(path)(self._frame, None)
            self._pages[path] = page
            self.addWidget(page)
            self.built.emit(page)
        return self._pages[path]
