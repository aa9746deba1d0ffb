"""Starts the window: look and language first, then the window is painted, then the store is opened."""

from __future__ import annotations

import argparse
import gc
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from commonservices import __version__
from commonservices import settings as choices
from commonservices.domain.clock import SystemClock
from commonservices.errors import Known
from commonservices.log import set_up_log, shut_log
from commonservices.paths import config_folder, default_store, user_folder
from ui.collecting import Collector
from ui.jobs import Jobs
from ui.kit.void_check import check_void_calls
from ui.program import Program

FAULT_OF_THE_WORLD = 3


def window(argv: Sequence[str] | None = None) -> int:
    """Run the window until it is closed; give the exit code of the process."""
    chosen = _arguments(sys.argv[1:] if argv is None else argv)
    try:
        check_void_calls()
    except Known as fault:
        sys.stderr.write(f"{fault.message} {fault.advice}\n")
        return FAULT_OF_THE_WORLD
    app = make_application()
    collector = Collector()
    program = Program(app, config=config_folder(), home=user_folder(), clock=SystemClock(), log=set_up_log())
    program.store_shown.connect(keep_for_good, Qt.ConnectionType.SingleShotConnection)
    sys.excepthook = program.faults.on_exception
    try:
        program.start(chosen.store or last_store(config_folder()), chosen.open)
        return app.exec()
    finally:
        sys.excepthook = sys.__excepthook__
        collector.stop()
        shut_log()


def keep_for_good() -> None:
    """Take what the start made out of every later collection: it stays as long as the program runs."""
    gc.freeze()


def make_application() -> QApplication:
    """Give the application with its names; the one that runs already, if there is one."""
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(["commonservices"])
    app.setApplicationName("commonservices")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("commonservices")
    return app


def settle(jobs: Jobs, quiet: int = 120, longest: int = 20_000) -> None:
    """Let the window work until no job runs and a moment has passed; for pictures made without a person."""
    loop = QEventLoop()
    pause, limit = QTimer(), QTimer()
    pause.setInterval(quiet)
    pause.timeout.connect(lambda: None if jobs.busy else loop.quit())
    limit.setSingleShot(True)
    limit.timeout.connect(loop.quit)
    pause.start()
    limit.start(longest)
    loop.exec()


def last_store(config: Path, fallback: Path | None = None) -> Path | None:
    """Give the store opened last, else the usual one if it is there, else none: then the first page is shown."""
    kept = choices.load(config).settings.store
    if kept:
        return Path(kept)
    usual = fallback or default_store()
    return usual if usual.exists() else None


def _arguments(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="commonservices", description="Opens the window of Common Services.")
    parser.add_argument("--store", type=Path, default=None, help="the store to open; the one opened last otherwise")
    parser.add_argument("--open", default="", help="the place to open first, such as arrangements or change_log")
    parser.add_argument("--version", action="version", version=__version__)
    return parser.parse_args(list(argv))
