from collections import Counter

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from ui.kit.appearance import Appearance
from ui.kit.theme import load_theme


def test_changing_the_theme_dresses_the_application_and_tells_it_once(appearance, qapp, qtbot):
    with qtbot.waitSignal(appearance.changed):
        appearance.use(choice="dark")
    dark = load_theme("dark").colours
    assert qapp.palette().color(QPalette.ColorRole.Base).name().upper() == dark["canvas"]
    assert dark["accent"] in qapp.styleSheet()
    with qtbot.assertNotEmitted(appearance.changed):
        appearance.use(choice="dark")


def test_an_unknown_choice_changes_nothing(appearance, qtbot):
    with qtbot.assertNotEmitted(appearance.changed):
        appearance.use(choice="pink", text_size=99, density="wide")
    assert (appearance.choice, appearance.text_size, appearance.density) == ("light", 100, "normal")


def test_the_system_choice_follows_the_system_while_running(appearance, qapp, qtbot):
    appearance.use(choice="system")
    hints = qapp.styleHints()
    before = hints.colorScheme()
    hints.setColorScheme(Qt.ColorScheme.Dark)
    if hints.colorScheme() == Qt.ColorScheme.Dark:
        assert appearance.theme.name == "dark"
    hints.setColorScheme(Qt.ColorScheme.Light)
    assert appearance.theme.name == "light"
    hints.setColorScheme(before)


@pytest.mark.parametrize(("density", "height"), [("compact", 26), ("normal", 30), ("roomy", 36)])
def test_density_sets_the_row_height_and_arabic_adds_four(appearance, density, height):
    appearance.use(density=density)
    assert appearance.row_height() == height
    assert appearance.row_height(28) == height - 2
    appearance.use(language="ar")
    assert appearance.row_height() == height + 4


class Restyled(QObject):
    """Counts how often each part of a window is given a new style."""

    def __init__(self) -> None:
        super().__init__()
        self.times: Counter[QObject] = Counter()

    def eventFilter(self, part: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.StyleChange:
            self.times[part] += 1
        return False


def test_a_theme_switch_restyles_each_part_for_the_palette_and_for_the_sheet_and_no_more(appearance, shown):
    window = QWidget()
    box = QVBoxLayout(window)
    parts = [QLineEdit(str(number)) if number % 2 else QLabel(str(number)) for number in range(80)]
    seen = Restyled()
    for part in parts:
        box.addWidget(part)
        part.installEventFilter(seen)
    shown(window)
    seen.times.clear()
    appearance.use(choice="dark")
    window.grab()
    assert {seen.times[part] for part in parts} == {2}


def test_widgets_that_are_gone_are_not_called_on_a_change(appearance, qtbot):
    class Listener(QObject):
        calls = 0

        def hear(self) -> None:
            Listener.calls += 1

    listener = Listener()
    appearance.changed.connect(listener.hear)
    appearance.use(choice="dark")
    listener.deleteLater()
    with qtbot.waitSignal(listener.destroyed):
        pass
    appearance.use(choice="light")
    assert Listener.calls == 1


def test_the_appearance_can_be_made_again_for_the_same_application(qapp, appearance):
    second = Appearance(qapp, choice="contrast", text_size=125, language="fr")
    assert second.theme.name == "contrast"
    assert not second.arabic
    assert second.px(8) == 10
    appearance.use(choice="dark")
