"""What the sidebar and the strips say about the opened store: office, year, counts, backup, actor, demo."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from commonservices.jobs import Tell
from commonservices.paths import backups_folder

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.queries.to_act import ToAct
    from ui.frame.shell import Shell

CALENDARS = ("JUL_JUN", "JAN_DEC")
_SETTLE = 250


class OfficeLines(QObject):
    """Keeps the lines about the office true."""

    basis_chosen = Signal(str)

    def __init__(self, shell: Shell, basis: str) -> None:
        """Fill the lines; `basis` is the year the reader chose, empty for the office's own."""
        super().__init__(shell)
        self._shell = shell
        self._basis = basis
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE)
        self._settle.timeout.connect(self._count)
        bridge = shell.frame.bridge
        bridge.changed.connect(self._on_changed)
        bridge.office_changed.connect(self.refresh)
        shell.sidebar.office.basis_chosen.connect(self.basis_chosen)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read office, strips and foot anew, and count again."""
        office = self._shell.frame.bridge.office
        banners, words = self._shell.banners, self._shell.frame.words
        banners.show_demo(demo=office.demo)
        self._shell.sidebar.mark_demo(demo=office.demo)
        past = self._shell.frame.bridge.looking_back
        banners.show_past(words.full_day(office.today()) if past else "")
        banners.show_reading(reading=office.read_only and not past, why=office.why_reading)
        self._show_office(office)
        self.show_backup()
        hint = self.tr("Change the name in the settings")
        self._shell.sidebar.actor.set_words(office.actor or self.tr("No name yet"), hint)
        self._settle.start()

    def stop(self) -> None:
        """Count no more: the store is about to be closed."""
        self._settle.stop()

    def show_backup(self) -> None:
        """Say when the store was copied last."""
        path = self._shell.frame.bridge.present.path
        newest = newest_backup(backups_folder(path)) if path is not None else None
        words, today = self._shell.frame.words, self._shell.frame.bridge.today()
        if newest is None:
            text = self.tr("No backup yet")
        elif newest.astimezone().date() == today:
            text = self.tr("Backup {time}").format(time=words.time(newest))
        else:
            text = self.tr("Backup {day}").format(day=words.day(newest.astimezone().date(), today))
        self._shell.sidebar.backup.set_words(text, self.tr("Back up now"))

    def _show_office(self, office: Office) -> None:
        owner = office.owner()
        words, today = self._shell.frame.words, office.today()
        code = owner.code if owner is not None else ""
        basis = self._basis or (owner.fiscal_calendar if owner is not None else CALENDARS[0])
        choices = [(each, words.fiscal_year(each, today)) for each in CALENDARS]
        name, year = code or self.tr("No office yet"), words.fiscal_year(basis, today)
        self._shell.sidebar.office.set_office(name, year, basis, choices)
        self._shell.title_changed.emit(title_of(code, demo=office.demo))

    @Slot(object)
    def _on_changed(self, _changes: object) -> None:
        self._settle.start()

    @Slot()
    def _count(self) -> None:
        jobs, office = self._shell.frame.jobs, self._shell.frame.bridge.office
        self.show_backup()  # an act may have made one first, as an import does
        jobs.run("", partial(_due, office), done=self._on_counted, failed=self._on_not_counted, quiet=True)

    @Slot(object)
    def _on_counted(self, counted: tuple[ToAct, int, int]) -> None:
        due, overdue, late = counted
        words = self.tr("%n decision(s) due", "", due.decisions)
        if due.others:
            words = f"{words}, {self.tr('%n other alert(s) to act on', '', due.others)}"
        self._shell.sidebar.places.set_count("today", due.all, words)
        self._shell.sidebar.places.set_count("bills", overdue, self.tr("%n bill(s) overdue", "", overdue))
        self._shell.sidebar.places.set_count("exceptions", late, self.tr("%n difference(s) overdue", "", late))

    @Slot(object)
    def _on_not_counted(self, _error: Exception) -> None:
        for place in ("today", "bills", "exceptions"):
            self._shell.sidebar.places.set_count(place, 0)


def _due(office: Office, tell: Tell) -> tuple[ToAct, int, int]:
    from commonservices.queries import bills, exceptions
    from commonservices.queries.to_act import to_act

    late = exceptions.count(office, exceptions.DifferenceFilter(late=True))
    return to_act(office), bills.count(office, bills.BillFilter("overdue")), late


def newest_backup(folder: Path) -> datetime | None:
    """Give when the newest backup of a folder was made."""
    try:
        stamps = [path.stat().st_mtime for path in folder.glob("*.csdb")]
    except OSError:
        return None
    return datetime.fromtimestamp(max(stamps), UTC) if stamps else None


def title_of(code: str, *, demo: bool) -> str:
    """Give the name of the office for the title of the window, a demo marked as one."""
    return f"{code} (DEMO)".strip() if demo else code
