"""Carries out what is asked of whole stores: the demo mission, another store, a new office, a restore, a backup."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from commonservices.paths import STORE_NAME
from ui.stores import NewOffice, newest_backup_of

if TYPE_CHECKING:
    from ui.program import Program

DEMO_NAME = "demo-mission.csdb"


class Wishes(QObject):
    """Asks for the files it needs, then hands the work to the jobs of the program."""

    def __init__(self, program: Program, home: Path) -> None:
        """Act for a program; new stores lie in `home`."""
        super().__init__(program)
        self._program = program
        self._home = home
        self._put = Path()
        program.stores.copied.connect(self._on_copied)
        program.store_shown.connect(self._on_store_shown)
        program.first_page_shown.connect(self._forget)

    @Slot(str)
    def on_wish(self, wish: str) -> None:
        """Do what was asked of whole stores: demo, open, new, restore, backup, quit."""
        deeds = {
            "demo": self._make_demo,
            "open": self._ask_store,
            "new": self._ask_new,
            "restore": self._ask_backup,
            "backup": self._back_up,
            "quit": self._program.window.close,
        }
        deeds[wish]()

    def _make_demo(self) -> None:
        actor = self._program.preferences.settings.actor or self.tr("Demo user")
        self._program.stores.make_demo(self._home / DEMO_NAME, actor)

    def _ask_store(self) -> None:
        filters = self.tr("Stores (*.csdb);;All files (*)")
        self._program.window.ask.open_file(self.tr("Open a store"), filters, self._open_store)

    def _open_store(self, path: Path) -> None:
        self._program.stores.open(path, self._program.preferences.settings.actor)

    def _ask_new(self) -> None:
        self._program.jobs.once_idle(self._begin_new)

    def _begin_new(self) -> None:
        self._program.close_office()
        self._program.show_first_page().show_setup()

    def _ask_backup(self) -> None:
        newest = newest_backup_of(self._target())
        if newest is None:
            self._choose_backup()
            return
        made = datetime.fromtimestamp(newest.stat().st_mtime, UTC)
        first = self.tr("The newest one, of {moment}").format(moment=self._program.words.moment(made))
        options = [("newest", first), ("other", self.tr("Another file…"))]
        question = self.tr("Which backup shall take the place of {name}? What is there now is kept beside it.")
        question = question.format(name=self._target().name)
        confirm = self.tr("Restore")
        answered = partial(self._on_backup_chosen, newest)
        self._program.window.ask.choice(self.tr("Restore a backup"), question, options, answered, confirm=confirm)

    def _on_backup_chosen(self, newest: Path, answer: str) -> None:
        if answer == "newest":
            self._restore(newest)
        else:
            self._choose_backup()

    def _choose_backup(self) -> None:
        filters = self.tr("Backups (*.csdb);;All files (*)")
        self._program.window.ask.open_file(self.tr("Restore a backup"), filters, self._restore)

    def _restore(self, backup: Path) -> None:
        self._program.jobs.once_idle(partial(self._put_back, backup))

    def _put_back(self, backup: Path) -> None:
        store = self._target()
        self._program.close_office()
        self._put = backup
        self._program.stores.restore(backup, store, self._program.preferences.settings.actor)

    @Slot()
    def _on_store_shown(self) -> None:
        """Say which backup was put back, once its store is shown."""
        if self._put.name and self._program.window.shell is not None:
            said = self.tr("{name} was put back. What was there before is kept beside it.")
            self._program.window.shell.telling.show_toast(said.format(name=self._put.name))
        self._forget()

    @Slot()
    def _forget(self) -> None:
        self._put = Path()

    def _target(self) -> Path:
        """Give the store a backup takes the place of: the one open, the one that did not open, or the last one."""
        bridge, page = self._program.bridge, self._program.first_page
        if bridge is not None and bridge.present.path is not None:
            return bridge.present.path
        if page is not None and page.failed_path is not None:
            return page.failed_path
        kept = self._program.preferences.settings.store
        return Path(kept) if kept else self._home / STORE_NAME

    def _back_up(self) -> None:
        if self._program.bridge is not None:
            self._program.stores.back_up(self._program.bridge.present)

    @Slot(object)
    def _on_copied(self, copy: Path) -> None:
        if self._program.lines is not None and self._program.window.shell is not None:
            self._program.lines.show_backup()
            sentence = self.tr("The store was copied to {name} and the copy was checked.").format(name=copy.name)
            self._program.window.shell.telling.show_toast(sentence)

    @Slot(object)
    def on_described(self, new: NewOffice) -> None:
        """Set up the office a person described."""
        self._program.preferences.choose(actor=new.actor)
        self._program.stores.set_up(new)

    @Slot(object, bool)
    def on_store_chosen(self, path: Path, read_only: bool) -> None:  # noqa: FBT001 the shape of the signal
        """Open a store that was chosen on the first page."""
        self._program.stores.open(path, self._program.preferences.settings.actor, read_only=read_only)

    @Slot(str)
    def on_place_requested(self, suggested: str) -> None:
        """Ask where a new store shall lie."""
        if self._program.first_page is not None:
            filters, done = self.tr("Stores (*.csdb)"), self._program.first_page.setup.show_path
            self._program.window.ask.save_file(self.tr("Keep the store in"), suggested, filters, done)
