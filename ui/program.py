"""The running program: settings, language, look, the window and the opened store."""

from __future__ import annotations

import logging
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from commonservices import settings as choices
from commonservices.domain.changes import Changes
from commonservices.domain.clock import Clock
from commonservices.errors import Known
from commonservices.settings import Settings
from ui.days import DayWatch
from ui.faults import Faults
from ui.frame.memory import WindowMemory
from ui.frame.office_lines import OfficeLines
from ui.frame.shell import Shell
from ui.jobs import Jobs
from ui.kit.appearance import Appearance
from ui.main_window import MainWindow
from ui.page import PageFrame
from ui.preferences import Preferences
from ui.stores import Stores
from ui.translators import Translators
from ui.wishes import Wishes
from ui.words import Words

if TYPE_CHECKING:
    from commonservices.office import Office
    from ui.bridge import Bridge
    from ui.first_run.page import FirstRunPage

FIRST_PLACE = "today"
_LONGEST_CLOSE = 10_000


class Program(QObject):
    """Everything that lives as long as the program runs; it opens stores and shows the window."""

    store_shown = Signal()
    first_page_shown = Signal()

    def __init__(self, app: QApplication, *, config: Path, home: Path, clock: Clock, log: Path) -> None:
        """Read the settings, dress the application and make the window; nothing is shown or opened yet."""
        super().__init__()
        self._home, self._clock = home, clock
        loaded = choices.load(config)
        self.preferences = Preferences(loaded.settings, config, self)
        self.translators = Translators(app)
        language = self.preferences.language
        self.translators.use(language)
        now = loaded.settings
        self.look = Appearance(
            app, choice=now.theme, text_size=now.text_size, density=now.density, language=language, parent=self
        )
        self.jobs = Jobs(self)
        self.stores = Stores(self.jobs, clock, self)
        self.memory = WindowMemory(config)
        self.window = MainWindow(self.look, self.jobs, self.memory)
        self.words = Words(language, arabic_digits=now.arabic_digits)
        self.bridge: Bridge | None = None
        self.first_page: FirstRunPage | None = None
        self.lines: OfficeLines | None = None
        self.days = DayWatch(clock, app, self)
        self.faults = Faults(self, log, loaded.moved_to)
        self.wishes = Wishes(self, home)
        self._address = ""
        self._coming: list[Office] = []
        self._wire()

    def _wire(self) -> None:
        self.preferences.changed.connect(self._on_preferences)
        self.stores.opened.connect(self._on_opened)
        self.stores.failed.connect(self._on_not_opened)
        self.stores.looked_back.connect(self._on_looked_back)
        self.stores.day_turned.connect(self._on_day_turned)
        self.days.turned.connect(self._on_new_day)
        self.window.closing.connect(self._on_closing)

    # --- starting and ending --------------------------------------------------------------------------------------

    def start(self, store: Path | None, address: str = "") -> None:
        """Show the window, then open a store, or the first page when there is none."""
        self.memory.mark_running(running=True)
        self._address = address
        self.window.show()
        QTimer.singleShot(0, self, lambda: self._begin(store))

    def _begin(self, store: Path | None) -> None:
        if store is None:
            self.show_first_page()
        else:
            self.stores.open(store, self.preferences.settings.actor)

    @Slot()
    def _on_closing(self) -> None:
        self.days.stop()
        self.jobs.stop_all()
        self.jobs.wait_all(_LONGEST_CLOSE)
        self.memory.mark_running(running=False)
        self.close_office()
        while self._coming:
            self._coming.pop().close()

    def close_office(self) -> None:
        """Close the opened store tidily, if there is one."""
        if self.bridge is None:
            return
        self.stores.wait_for_the_day(_LONGEST_CLOSE)
        bridge, self.bridge = self.bridge, None
        if self.lines is not None:
            self.lines.stop()
            self.lines = None
        bridge.return_to_present()
        try:
            bridge.office.close()
        except Known as fault:
            logging.getLogger("commonservices").warning("closing: %s", fault.key)

    # --- stores ---------------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_opened(self, office: Office) -> None:
        self._coming.append(office)
        self.jobs.once_idle(self._take_up)

    def _take_up(self) -> None:
        """Show the store that was opened in place of the one before."""
        from ui.bridge import Bridge

        if not self._coming:
            return
        self.close_office()
        office = self._coming.pop()
        while self._coming:
            self._coming.pop().close()
        office.language = self.preferences.language
        office.actor = office.actor or login_name()
        self.bridge = Bridge(office, self)
        settings = self.preferences.settings
        if office.path is not None:
            settings = settings.with_store(office.path)
        self.preferences.replace(settings)
        self._show_shell(self._address or self.memory.address or FIRST_PLACE)
        self._address = ""
        self.faults.tell_of_last_run()
        QTimer.singleShot(0, self, self._catch_up)

    @Slot()
    def _catch_up(self) -> None:
        if self.bridge is not None:
            self.stores.catch_up(self.bridge.present)

    @Slot(object, object)
    def _on_not_opened(self, fault: Known, path: Path) -> None:
        if self.bridge is None:
            self.show_first_page().show_fault(fault, path)
        else:
            self.faults.tell_fault(fault)

    def show_first_page(self) -> FirstRunPage:
        """Show the page without a store and give it."""
        from ui.first_run.page import FirstRunPage

        recent = [Path(each) for each in self.preferences.settings.recent]
        page = FirstRunPage(
            self.look,
            self.words,
            self.jobs,
            folder=self._home,
            recent=[each for each in recent if each.exists()],
            actor=self.preferences.settings.actor,
            today=self._clock.today(),
        )
        page.wish.connect(self.wishes.on_wish)
        page.office_described.connect(self.wishes.on_described)
        page.store_chosen.connect(self.wishes.on_store_chosen)
        page.place_requested.connect(self.wishes.on_place_requested)
        page.language_chosen.connect(self._on_language_chosen)
        self.first_page = page
        self.window.show_page(page)
        page.show_start()
        self.first_page_shown.emit()
        return page

    def _show_shell(self, address: str) -> None:
        if self.bridge is None:
            return
        frame = PageFrame(self.bridge, self.jobs, self.look, self.window.ask, self.words, self.preferences)
        shell = Shell(frame, self.memory, self.window)
        shell.wish.connect(self.wishes.on_wish)
        shell.title_changed.connect(self.window.show_title)
        shell.look_back_requested.connect(self._on_look_back)
        self.lines = OfficeLines(shell, self.preferences.settings.year_basis)
        self.lines.basis_chosen.connect(self._on_basis)
        self.first_page = None
        self.window.show_shell(shell)
        if not shell.go(address):
            shell.go(shell.places[0].key)
        shell.focus_page()
        self.store_shown.emit()

    # --- looking back ---------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_look_back(self, day: object) -> None:
        if self.bridge is None:
            return
        if day is None:
            self.bridge.return_to_present()
            self._rebuild()
        else:
            self.stores.look_back(self.bridge.present, day)

    @Slot(object)
    def _on_looked_back(self, past: Office) -> None:
        if self.bridge is None:
            past.close()
            return
        self.bridge.look_back(past)
        self._rebuild()

    # --- a new day ------------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_new_day(self, _day: date) -> None:
        if self.bridge is not None:
            self.stores.turn_day(self.bridge.present)

    @Slot(object, object)
    def _on_day_turned(self, office: Office, changes: Changes) -> None:
        if self.bridge is None or self.bridge.office is not office:
            return
        if changes or changes.everything:
            self.bridge.renew(changes)
        if self.lines is not None:
            self.lines.refresh()

    # --- preferences ----------------------------------------------------------------------------------------------

    @Slot(object, object)
    def _on_preferences(self, before: Settings, now: Settings) -> None:
        self.look.use(choice=now.theme, text_size=now.text_size, density=now.density)
        if before.actor != now.actor and self.bridge is not None:
            self.bridge.present.actor = now.actor
            if self.lines is not None:
                self.lines.refresh()
        if (before.language, before.arabic_digits) != (now.language, now.arabic_digits):
            QTimer.singleShot(0, self, self._speak)

    @Slot()
    def _speak(self) -> None:
        """Take the language of the preferences: the old frame goes first, so that nothing is dressed twice."""
        kind, name = self._focus()
        address = self._leave_frame()
        had_store, on_first_page = self.window.shell is not None, self.first_page is not None
        self.window.clear()
        language = self.preferences.language
        self.translators.use(language)
        self.words = Words(language, arabic_digits=self.preferences.settings.arabic_digits)
        self.look.use(language=language)
        if self.bridge is not None and had_store:
            self.bridge.office.language = self.bridge.present.language = language
            self._show_shell(address)
        elif on_first_page:
            self.show_first_page()
        self._focus_again(kind, name)

    def _rebuild(self) -> None:
        """Build the frame anew where it stands, with the register of now."""
        kind, name = self._focus()
        self._show_shell(self._leave_frame())
        self._focus_again(kind, name)

    def _leave_frame(self) -> str:
        if self.window.shell is not None:
            self.window.keep_state()
        return self.memory.address or FIRST_PLACE

    def _focus(self) -> tuple[type[QWidget], str]:
        focus = self.window.focusWidget()
        return (type(focus), focus.objectName()) if focus is not None else (QWidget, "")

    def _focus_again(self, kind: type[QWidget], name: str) -> None:
        found = self.window.findChild(kind, name) if name else None
        if found is not None:
            found.setFocus()

    @Slot(str)
    def _on_language_chosen(self, language: str) -> None:
        self.preferences.choose(language=language)

    @Slot(str)
    def _on_basis(self, calendar: str) -> None:
        self.preferences.choose(year_basis=calendar)
        self._rebuild()


def login_name() -> str:
    """Give the name under which the person uses the computer, empty when the system does not tell."""
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
