"""The one window: it holds the first page or the frame of an opened store, and remembers where it stood."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QIcon, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from commonservices.paths import resource
from ui.frame.keys import shortcut_by_place
from ui.frame.memory import WindowMemory
from ui.frame.shell import Shell
from ui.jobs import Jobs
from ui.kit.appearance import Appearance
from ui.kit.ask import Ask
from ui.kit.layout import set_role

SMALLEST = QSize(800, 480)
_REST = 400
"""How long the window stands still, in milliseconds, before its state is noted for a start after a sudden end."""


class MainWindow(QMainWindow):
    """Frame of everything; it holds no feature of its own."""

    closing = Signal()

    def __init__(self, look: Appearance, jobs: Jobs, memory: WindowMemory) -> None:
        """Make the window, empty, where it stood last."""
        super().__init__()
        self._jobs = jobs
        self.memory = memory
        self.ask = Ask(look, self)
        self.shell: Shell | None = None
        self._agreed_to_close = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self.note_state)
        self.setObjectName("window")
        self.setWindowIcon(QIcon(str(resource("icons", "app.svg"))))
        self.setMinimumSize(SMALLEST)
        self._blank = QWidget(self)
        set_role(self._blank, "canvas")
        self.setCentralWidget(self._blank)
        self.show_title("")
        memory.restore(self)

    def show_title(self, office: str) -> None:
        """Name the program and the office in the title."""
        name = self.tr("Common Services")
        self.setWindowTitle(f"{name} — {office}" if office else name)

    def show_shell(self, shell: Shell) -> None:
        """Show the frame of an opened store."""
        self._replace(shell)
        self.shell = shell
        shell.moved.connect(self._rest.start)

    def show_page(self, page: QWidget) -> None:
        """Show a page while no store is open."""
        self._replace(page)
        self.shell = None
        self.show_title("")

    def clear(self) -> None:
        """Take away what is shown, for real and at once: only when nothing of it is still at work."""
        old = self.takeCentralWidget()
        self.shell = None
        blank = QWidget(self)
        set_role(blank, "canvas")
        self.setCentralWidget(blank)
        if old is not None:
            old.deleteLater()
            QCoreApplication.sendPostedEvents(old, int(QEvent.Type.DeferredDelete.value))

    def keep_state(self) -> None:
        """Remember size, place and what is shown."""
        if self.shell is not None:
            self.shell.stack.leave()
        self.note_state()

    def note_state(self) -> None:
        """Note size, place and what is shown, and leave what is being typed alone."""
        self._rest.stop()
        address, inspector = self.memory.address, self.memory.inspector
        if self.shell is not None:
            address = self.shell.navigator.present_address() or address
            inspector = inspector if self.shell.inspector.floating else self.shell.inspector.wanted
        self.memory.save(self, address, inspector=inspector)

    def close_at_once(self) -> None:
        """Close without asking about running work."""
        self._agreed_to_close = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask first while work runs, then remember the state."""
        running = self._jobs.running()
        if running and not self._agreed_to_close:
            event.ignore()
            question = self.tr("{work} is still running. Stopping it leaves everything as it was before it began.")
            options = [("stay", self.tr("Let it finish")), ("stop", self.tr("Stop it and close"))]
            self.ask.choice(
                self.tr("Close"),
                question.format(work=running[0].title),
                options,
                self._on_answer,
                confirm=self.tr("OK"),
            )
            return
        self.keep_state()
        event.accept()
        self.closing.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Note the new size once the window rests."""
        super().resizeEvent(event)
        self._rest.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape; find shortcuts by the place of their key on keyboards of other scripts."""
        if self.shell is not None:
            if event.key() == Qt.Key.Key_Escape and self.shell.deeds.escape():
                return
            if event.key() == Qt.Key.Key_F10 and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.shell.row_menu.at_cursor()
                return
            by_place = shortcut_by_place(event)
            if by_place is not None and self.shell.menus.run_shortcut(by_place):
                return
        super().keyPressEvent(event)

    def _on_answer(self, answer: str) -> None:
        if answer == "stop":
            self._jobs.stop_all()
            self.close_at_once()

    def _replace(self, content: QWidget) -> None:
        old = self.takeCentralWidget()
        self.setCentralWidget(content)
        content.show()
        if old is not None:
            old.hide()
            old.deleteLater()
