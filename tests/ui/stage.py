"""A window with a frame around fake pages, driven by keys and mouse."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from commonservices.actions import offices
from commonservices.domain.changes import Changes
from commonservices.domain.ids import of_code
from commonservices.office import Office
from tests.ui.fakes import FakeAsk
from tests.ui.shell_fakes import PLACES, FakePage, frame_for, load_fake, new_office
from ui.frame.memory import WindowMemory
from ui.frame.office_lines import OfficeLines
from ui.frame.shell import Shell
from ui.kit.appearance import Appearance
from ui.main_window import MainWindow

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@dataclass
class Stage:
    """A window with a frame, and what stands behind it."""

    window: MainWindow
    shell: Shell
    lines: OfficeLines
    ask: FakeAsk

    @property
    def page(self) -> FakePage:
        page = self.shell.stack.page
        assert isinstance(page, FakePage)
        return page

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)


def stages(folder: Path, look: Appearance, shown: Callable[..., QWidget]) -> Iterator[Stage]:
    """Give a stage around a new office, and clear it away."""
    office = new_office(folder)
    ask = FakeAsk()
    frame = frame_for(office, look, folder, ask)
    memory = WindowMemory(folder / "config")
    window = MainWindow(look, frame.jobs, memory)
    shell = Shell(frame, memory, window, PLACES, load_fake)
    shell.title_changed.connect(window.show_title)
    lines = OfficeLines(shell, "")
    window.show_shell(shell)
    shown(window, 1366, 688)
    shell.go("first")
    shell.focus_page()
    yield Stage(window, shell, lines, ask)
    lines.stop()
    frame.jobs.stop_all()
    assert frame.jobs.wait_all(5000)
    office.close(backup=False)


def rename(office: Office, name: str) -> Changes:
    return offices.set_fields(office, of_code("office", "UNEXAM"), {"name_en": name})


def change(stage: Stage, name: str = "New name") -> None:
    stage.shell.frame.bridge.do(partial(rename, name=name))


def sign(office: Office) -> Changes:
    """Do something that freezes."""
    with office.work("signature_recorded", subject="UNEXAM-1") as work:
        profile = office.profile()
        assert profile is not None
        work.put(replace(profile, name_fr="Signé"))
    return work.changes
