"""The processes that the start benchmark times: the program itself, and the least a program of its kind must do."""

from __future__ import annotations

import gc
import os
import resource
import sys
import tempfile
import time
from pathlib import Path

BEGUN = "COMMONSERVICES_BENCHMARK_BEGUN"
HOME = "COMMONSERVICES_BENCHMARK_HOME"
KIB_IN_MIB = 1024
LONGEST_MS = 60_000
NOT_OPENED = 3


def floor() -> int:
    """Show a bare window with the store's library imported, answer one key, and say how long it took."""
    import sqlalchemy.orm  # noqa: F401 the import is what is measured
    from PySide6.QtCore import Qt, QTimer
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication, QMainWindow

    app = QApplication(["floor"])
    window = QMainWindow()
    window.resize(1366, 688)
    window.show()

    def painted() -> None:
        window.repaint()
        key = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(window, key)
        _report()
        app.exit(0)

    QTimer.singleShot(0, app, painted)
    return app.exec()


def program(store: Path, place: str) -> int:
    """Start the program on a store, wait until a place is painted with its rows and answers a key."""
    from ui.loading import load_qt

    gc.disable()  # as the program's own entry does
    load_qt()  # as well
    from PySide6.QtCore import Qt, QTimer
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QAbstractItemView, QApplication

    from commonservices.domain.clock import SystemClock
    from ui.app import make_application
    from ui.collecting import Collector
    from ui.program import Program

    app = make_application()
    Collector(app)
    home = Path(os.environ.get(HOME) or tempfile.mkdtemp())
    home.mkdir(parents=True, exist_ok=True)
    running = Program(app, config=home, home=home, clock=SystemClock(), log=home / "program.log")

    def usable() -> None:
        listed = running.window.focusWidget()
        if not (isinstance(listed, QAbstractItemView) and listed.isVisible() and listed.model().rowCount()):
            QTimer.singleShot(0, app, usable)
            return
        running.window.repaint()
        key = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(listed, key)
        _report()
        running.window.close()
        app.exit(0)

    running.store_shown.connect(usable)
    running.first_page_shown.connect(lambda: app.exit(NOT_OPENED))
    QTimer.singleShot(LONGEST_MS, app, lambda: app.exit(NOT_OPENED))
    running.start(store, place)
    return app.exec()


def _report() -> None:
    taken = time.monotonic() - float(os.environ[BEGUN])
    used = resource.getrusage(resource.RUSAGE_SELF)
    busy = used.ru_utime + used.ru_stime
    sys.stdout.write(f"{taken * 1000:.1f} {busy * 1000:.1f} {_peak() / KIB_IN_MIB:.1f}\n")
    sys.stdout.flush()


def _peak() -> int:
    """Give the greatest memory of this process in KiB; the system's other count begins with that of the parent."""
    status = Path("/proc/self/status")
    if status.exists():
        return int(status.read_text().split("VmHWM:")[1].split()[0])
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


if __name__ == "__main__":
    raise SystemExit(floor() if sys.argv[1] == "floor" else program(Path(sys.argv[1]), sys.argv[2]))
