"""A person at the real window, who finds everything by the words on it and works with keys and mouse."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QMimeData, QModelIndex, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QTabBar,
    QTableView,
    QWidget,
)
from pytestqt.exceptions import TimeoutError as TooLate
from pytestqt.qtbot import QtBot

from commonservices.office import Office
from ui.kit.found import Found
from ui.page import Page
from ui.program import Program

WAIT = 10_000
Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier
WidgetT = TypeVar("WidgetT", bound=QWidget)


class TurningClock:
    """A clock whose day a test turns on."""

    def __init__(self, day: date) -> None:
        self.day = day

    def now(self) -> datetime:
        return datetime(self.day.year, self.day.month, self.day.day, 12, tzinfo=UTC)

    def today(self) -> date:
        return self.day


class Sight:
    """What a person sees of the window: its words, buttons, fields and rows."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        self.program = program
        self._qtbot = qtbot

    @property
    def office(self) -> Office:
        assert self.program.bridge is not None
        return self.program.bridge.office

    @property
    def page(self) -> Page:
        shell = self.program.window.shell
        assert shell is not None
        assert shell.stack.page is not None
        return shell.stack.page

    def _top(self) -> QWidget:
        return QApplication.activePopupWidget() or QApplication.activeModalWidget() or self.program.window

    def _seen(self, kind: type[WidgetT]) -> Iterator[WidgetT]:
        top = self._top()
        yield from (each for each in top.findChildren(kind) if each.isVisibleTo(top))

    def _until(self, look: Callable[[], bool], wanted: str, shown: Callable[[], list[str]]) -> None:
        try:
            self._qtbot.waitUntil(look, timeout=WAIT)
        except TooLate as late:
            raise AssertionError(f"never there: {wanted}; but {shown()}") from late

    def words(self) -> list[str]:
        """Give every word that is shown, in no order."""
        return [text for label in self._seen(QLabel) if (text := label.text() or label.accessibleName())]

    def reads(self, words: str) -> None:
        """Wait until some text that is shown holds these words."""
        self._until(lambda: any(words in text for text in self.words()), f"“{words}”", self.words)

    def can(self, words: str) -> bool:
        """Tell whether a button of these words is shown and can be pressed."""
        return any(each.isEnabled() for each in self._buttons(words))

    def _buttons(self, words: str) -> list[QAbstractButton]:
        named = [((each.text(), each.accessibleName()), each) for each in self._seen(QAbstractButton)]
        exact = [each for names, each in named if words in names]
        return exact or [each for names, each in named if any(name.startswith(words) for name in names)]

    def _to_front(self, window: QWidget) -> None:
        """Make a window the one that has the keyboard, as a desktop does once a dialog or a menu is gone."""
        if not window.isActiveWindow():
            window.activateWindow()
            self._qtbot.waitUntil(window.isActiveWindow, timeout=WAIT)

    def _fields(self) -> dict[str, QWidget]:
        """Give every field that is shown by its label; of those with the same label the one further down."""
        boxes: list[QWidget] = [*self._seen(QLineEdit), *self._seen(QPlainTextEdit)]
        top = self._top()
        boxes.sort(key=lambda each: each.mapTo(top, each.rect().topLeft()).y())
        return {each.accessibleName().removesuffix(" (required)"): each for each in boxes}

    def _field(self, label: str) -> QWidget:
        self._until(lambda: label in self._fields(), f"field “{label}”", lambda: sorted(self._fields()))
        return self._fields()[label]

    def rows(self, table: str = "") -> list[str]:
        """Give every row that a table shows, each as one text."""
        return [text for _view, _index, text in self._lines(table)]

    def _lines(self, name: str) -> Iterator[tuple[QAbstractItemView, QModelIndex, str]]:
        for view in self._seen(QAbstractItemView):
            if name and name != view.accessibleName():
                continue
            model = view.model()
            for number in range(model.rowCount() if model is not None else 0):
                wide = model.columnCount() if isinstance(view, QTableView) else 1
                cells = [model.index(number, column) for column in range(wide)]
                spoken = [each.data(Qt.ItemDataRole.AccessibleTextRole) or each.data() for each in cells]
                yield view, cells[0], " | ".join(str(each or "") for each in spoken)

    def _line(self, name: str, *words: str) -> tuple[QAbstractItemView, QModelIndex]:
        found: list[tuple[QAbstractItemView, QModelIndex]] = []

        def look() -> bool:
            lines = ((view, index) for view, index, text in self._lines(name) if all(word in text for word in words))
            found[:] = [line for _, line in zip(range(1), lines, strict=False)]
            return bool(found)

        self._until(look, f"row with {words} in {name or 'a list'}", lambda: self.rows(name))
        return found[0]


class Officer(Sight):
    """Reads, presses, types and chooses; a thing that cannot be seen cannot be used."""

    def _click(self, widget: QWidget) -> None:
        above = widget.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea) and above.widget() is not None and above.widget().isAncestorOf(widget):
                above.ensureWidgetVisible(widget)
            above = above.parentWidget()
        self._to_front(widget.window())
        QTest.mouseClick(widget, LEFT)

    def press(self, words: str, *, last: bool = False) -> None:
        """Click the button of these words, or whose words begin so; with several, the first or last that is shown."""
        found = self._buttons(words)[::-1] if last else self._buttons(words)
        offered = sorted({each.text() or each.accessibleName() for each in self._seen(QAbstractButton)})
        assert found, f"no button “{words}” among {offered}"
        assert found[0].isEnabled(), words
        self._click(found[0])

    def key(self, key: Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the keyboard is."""
        QTest.keyClick(QApplication.focusWidget() or self._top(), key, held)

    def step_to(self, words: str) -> None:
        """Press Tab until the button of these words has the keyboard."""
        wanted = self._buttons(words)[0]
        for _ in range(40):
            if wanted.hasFocus():
                return
            self.key(Key.Key_Tab)
        raise AssertionError(f"“{words}” is not reached with the Tab key")

    def tab(self, words: str) -> None:
        """Click the tab whose words begin so."""
        for bar in self._seen(QTabBar):
            for place in range(bar.count()):
                if bar.tabText(place).startswith(words):
                    self._to_front(bar.window())
                    QTest.mouseClick(bar, LEFT, pos=bar.tabRect(place).center())
                    return
        raise AssertionError(f"no tab “{words}”")

    def open(self, reference: str) -> None:
        """Search a record by its reference, open it, and wait for its page."""
        shell = self.program.window.shell
        assert shell is not None
        overlay = shell.palette_search.overlay
        self._click(shell.top.command)
        QTest.keyClicks(overlay.edit, f"#{reference}")
        found = self._found(reference)
        QTest.keyClick(overlay.edit, Key.Key_Return)
        self._until(lambda: self.page.title() == found.label, found.label, lambda: [self.page.title()])

    def _found(self, reference: str) -> Found:
        """Wait until the search stands on the record of a reference."""
        shell = self.program.window.shell
        assert shell is not None
        overlay = shell.palette_search.overlay

        def stands() -> bool:
            found = overlay.current()
            return found is not None and found.detail.startswith(reference)

        self._until(stands, reference, lambda: [overlay.edit.text(), str(overlay.current())])
        found = overlay.current()
        assert found is not None
        return found

    def command(self, words: str) -> None:
        """Run the command of these words, which is typed into the palette."""
        shell = self.program.window.shell
        assert shell is not None
        overlay = shell.palette_search.overlay
        self._click(shell.top.command)
        QTest.keyClicks(overlay.edit, f">{words.removesuffix('…')}")

        def stands() -> bool:
            found = overlay.current()
            return found is not None and found.label.startswith(words)

        self._until(stands, words, lambda: [overlay.edit.text(), str(overlay.current())])
        QTest.keyClick(overlay.edit, Key.Key_Return)

    def file(self, *paths: Path) -> None:
        """Put paths into the question for files or a folder, and take them with Enter."""
        self._until(
            lambda: isinstance(QApplication.activeModalWidget(), QFileDialog), "a question for files", self.words
        )
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        edit = dialog.findChild(QLineEdit, "fileNameEdit")
        assert isinstance(edit, QLineEdit)
        edit.setText(str(paths[0]) if len(paths) == 1 else " ".join(f'"{each}"' for each in paths))
        QTest.keyClick(edit, Key.Key_Return)
        gone = lambda: not any(isinstance(each, QFileDialog) for each in QApplication.topLevelWidgets())  # noqa: E731
        self._until(gone, "the window", self.words)
        self._to_front(self.program.window)

    def menu(self, button: str, words: str) -> None:
        """Open the menu of a button and choose a line of it."""
        self.press(button)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        texts = [each.text() for each in menu.actions()]
        assert words in texts, texts
        QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(menu.actions()[texts.index(words)]).center())
        self._to_front(self.program.window)

    def paste(self, paper: Path, kind: str) -> None:
        """Go into the documents, paste a copied file, say of what kind it is, and attach it."""
        self.tab("Documents")
        self.step_to("Attach…")
        copied = QMimeData()
        copied.setUrls([QUrl.fromLocalFile(str(paper))])
        QApplication.clipboard().setMimeData(copied)
        QTest.keyClick(QApplication.focusWidget() or self._top(), Key.Key_V, CONTROL)
        self.pick("Kind", kind)
        self.press("Attach")
        listed = partial(self.rows, "Documents")
        self._until(lambda: any(paper.stem in row for row in listed()), f"{paper.name} on record", listed)

    def enter(self, label: str, text: str) -> None:
        """Type into a field in place of what stands there, and go on; of two with this label into the lower one."""
        box = self._field(label)
        self._click(box)
        QTest.keyClick(box, Key.Key_A, CONTROL)
        QTest.keyClick(box, Key.Key_Delete)
        QTest.keyClicks(box, text)
        QTest.keyClick(box, Key.Key_Tab)

    def pick(self, label: str, *texts: str) -> None:
        """Type into a field that offers records, and take what it offers with Enter."""
        box = self._field(label)
        self._click(box)
        for text in texts:
            QTest.keyClick(box, Key.Key_A, CONTROL)
            QTest.keyClicks(box, text)
            QTest.keyClick(QApplication.activePopupWidget() or box, Key.Key_Return)

    def tick(self, label: str, words: str) -> None:
        """Choose a line in a list of boxes, and tick its box with the space bar."""
        view, _index = self._press_in(label, words)
        QTest.keyClick(view, Key.Key_Space)

    def row(self, *words: str, table: str = "") -> None:
        """Click the row that holds all these words."""
        self._press_in(table, *words)

    def _press_in(self, name: str, *words: str) -> tuple[QAbstractItemView, QModelIndex]:
        view, index = self._line(name, *words)
        self._to_front(view.window())
        view.scrollTo(index)
        QTest.mouseClick(view.viewport(), LEFT, pos=view.visualRect(index).center())
        return view, index
