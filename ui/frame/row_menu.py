"""The menu of a row: what the page offers for it, under the pointer or where the cursor stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import SIGNAL, QModelIndex, QObject, QPoint
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QWidget

from ui.kit.table import Register

if TYPE_CHECKING:
    from ui.frame.menus import Menus
    from ui.frame.page_stack import PageStack

_MENUS = ("record", "edit")
_OPENED = SIGNAL("open_requested(QString)")


class RowMenu(QObject):
    """Answers the right button, the menu key and Shift+F10 on a row with the acts of the page out of the bar."""

    def __init__(self, stack: PageStack, menus: Menus, parent: QWidget) -> None:
        """Answer for the pages of a stack out of the menus of the bar."""
        super().__init__(parent)
        self._stack, self._menus, self._window = stack, menus, parent

    def answer(self, event: QContextMenuEvent) -> QMenu | None:
        """Show the menu of the row that is meant; None when there is none, or nothing can be done with it."""
        if event.reason() != QContextMenuEvent.Reason.Mouse:
            return self.at_cursor()
        view = self._under(event.globalPos())
        index = view.indexAt(view.viewport().mapFromGlobal(event.globalPos())) if view is not None else QModelIndex()
        if view is None or not index.isValid():
            return None
        if not view.selectionModel().isSelected(index):
            view.setCurrentIndex(index)
        menu = self._made(view)
        if menu is not None:
            menu.popup(event.globalPos())
        return menu

    def at_cursor(self) -> QMenu | None:
        """Show the menu of the row the cursor is on."""
        view = self._listed(QApplication.focusWidget())
        if view is None or not view.currentIndex().isValid():
            return None
        view.scrollTo(view.currentIndex())
        menu = self._made(view)
        if menu is not None:
            menu.popup(below_row(view, menu))
            menu.setActiveAction(menu.actions()[0])
        return menu

    def _under(self, place: QPoint) -> QAbstractItemView | None:
        """Give the list at a place; its headings are no rows."""
        under = self._window.childAt(self._window.mapFromGlobal(place))
        view = self._listed(under)
        return view if view is not None and under is view.viewport() else None

    def _listed(self, widget: QWidget | None) -> QAbstractItemView | None:
        """Give the list of the page that a widget is part of."""
        page = self._stack.page
        while widget is not None and not isinstance(widget, QAbstractItemView):
            widget = widget.parentWidget()
        return widget if widget is not None and page is not None and page.isAncestorOf(widget) else None

    def _made(self, view: QAbstractItemView) -> QMenu | None:
        if QApplication.activePopupWidget() is not None:
            return None  # some systems ask by the key and by its meaning
        menu = QMenu(self.tr("This row"), self._window)
        menu.setObjectName("row.menu")
        menu.setAccessibleName(menu.title())
        menu.setToolTipsVisible(True)
        menu.aboutToHide.connect(menu.deleteLater)
        own = self._acts_on_rows()
        if isinstance(view, Register) and not any(key.endswith(".open") for key in own):
            self._add_opening(menu, view)
        for name in _MENUS:
            actions = [self._menus.action(key) for key, kept in own.items() if kept == name]
            if any(actions) and not menu.isEmpty():
                menu.addSeparator()
            menu.addActions([action for action in actions if action is not None])
        if menu.isEmpty():
            menu.deleteLater()
            return None
        return menu

    def _acts_on_rows(self) -> dict[str, str]:
        """Give the commands of the page by key, with their menus; those of one record's page are not about its rows."""
        page = self._stack.page
        if page is None or page.address().get("id"):
            return {}
        return {command.key: command.menu for command in page.commands()}

    def _add_opening(self, menu: QMenu, view: Register) -> None:
        """Offer what Enter does in a table whose page has no command of its own for it."""
        if view.receivers(_OPENED):
            opening = QAction(self.tr("Open the row"), menu)
            opening.triggered.connect(view.open_current)
            menu.addAction(opening)


def below_row(view: QAbstractItemView, menu: QMenu) -> QPoint:
    """Give where the menu of the current row opens: below it, at the side where reading begins, and away from there."""
    row = view.visualRect(view.currentIndex()).intersected(view.viewport().rect())
    mirrored = view.isRightToLeft()
    corner = view.viewport().mapToGlobal(row.bottomRight() if mirrored else row.bottomLeft())
    return corner - QPoint(menu.sizeHint().width(), 0) if mirrored else corner
