import time

import pytest
from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QPalette
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from ui.kit.appearance import Appearance
from ui.kit.fonts import ROLES, family_order, isolated, leading, trailing
from ui.kit.icons import IconShop
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


@pytest.mark.parametrize("size", [100, 110, 125, 150])
def test_text_size_scales_fonts_and_rows(appearance, size):
    appearance.use(text_size=size)
    assert appearance.font("body").pixelSize() == round(13 * size / 100)
    assert appearance.row_height() == round(30 * size / 100)


@pytest.mark.parametrize(("density", "height"), [("compact", 26), ("normal", 30), ("roomy", 36)])
def test_density_sets_the_row_height_and_arabic_adds_four(appearance, density, height):
    appearance.use(density=density)
    assert appearance.row_height() == height
    assert appearance.row_height(28) == height - 2
    appearance.use(language="ar")
    assert appearance.row_height() == height + 4


def test_the_bundled_fonts_are_the_ones_used(appearance):
    assert appearance.font("body").family() == "Inter"
    assert QFontMetrics(appearance.font("body")).height() < 20


def test_arabic_puts_its_font_first_and_turns_the_page(arabic, qapp):
    assert arabic.font("body").families()[0].startswith("Noto Sans Arabic")
    assert qapp.isRightToLeft()
    assert arabic.line_box("body") >= QFontMetrics(arabic.font("body")).height() > 20


def test_figures_have_equal_widths_only_where_they_stand_in_columns(appearance):
    assert appearance.font("numbers").featureTags()
    numbers, body = QFontMetrics(appearance.font("numbers")), QFontMetrics(appearance.font("body"))
    assert numbers.horizontalAdvance("1111") == numbers.horizontalAdvance("8888")
    assert body.horizontalAdvance("1111") < body.horizontalAdvance("8888")


def test_every_role_of_text_is_at_least_eleven_pixels(appearance):
    assert min(appearance.font(role).pixelSize() for role in ROLES) == 11


def test_families_fall_back_when_the_bundle_is_missing():
    assert family_order(arabic=False, loaded=()) == ["Inter", "Segoe UI", "Noto Sans", "Noto Sans Arabic"]
    assert family_order(arabic=True, loaded=())[0] == "Noto Sans Arabic"


def test_leading_and_trailing_edges_swap_when_mirrored():
    assert leading(mirrored=False) == trailing(mirrored=True)
    assert leading(mirrored=True) & Qt.AlignmentFlag.AlignRight
    assert leading(mirrored=True) & Qt.AlignmentFlag.AlignAbsolute


def test_text_keeps_its_own_direction_only_on_mirrored_pages():
    assert isolated("86 %", mirrored=False) == "86 %"
    assert isolated("86 %", mirrored=True) == "\u206886 %\u2069"
    assert isolated("", mirrored=True) == ""


def colour_of(icon: QIcon, size: int = 16) -> set[str]:
    image = icon.pixmap(QSize(size, size), 1.0).toImage()
    return {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }


def test_an_icon_takes_the_colour_of_the_theme_when_it_is_painted(appearance):
    icon = appearance.icon("lock", "accent")
    assert appearance.colour("accent").name() in colour_of(icon, 64)
    appearance.use(choice="dark")
    assert appearance.colour("accent").name() in colour_of(icon, 64)


def test_a_wide_icon_stands_at_the_edge_where_text_starts(appearance):
    wide = appearance.icon("plus").pixmap(QSize(20, 16), 1.0).toImage()
    assert wide.size() == QSize(20, 16)
    assert all(wide.pixelColor(x, y).alpha() == 0 for x in range(16, 20) for y in range(16))


def test_arrows_turn_in_arabic_and_check_marks_do_not(appearance):
    shop, ink = IconShop(), appearance.colour("text")
    for name, turns in (("arrow-left", True), ("check", False)):
        plain = shop.pixmap(name, ink, 32).toImage()
        turned = shop.pixmap(name, ink, 32, mirrored=True).toImage()
        assert (plain != turned) is turns


def test_icons_are_drawn_once_and_an_unknown_one_is_empty(appearance):
    shop, ink = IconShop(), appearance.colour("text")
    assert shop.pixmap("lock", ink, 16).cacheKey() == shop.pixmap("lock", ink, 16).cacheKey()
    assert shop.knows("lock")
    assert not shop.knows("no-such-icon")
    assert shop.pixmap("no-such-icon", ink, 16).toImage().pixelColor(8, 8).alpha() == 0


def test_icons_are_crisp_at_every_pixel_ratio(appearance):
    picture = appearance.icon("lock").pixmap(QSize(16, 16), 1.5)
    assert picture.size() == QSize(24, 24)
    assert picture.devicePixelRatio() == 1.5


def test_a_theme_switch_with_a_full_window_takes_less_than_the_budget(appearance, shown):
    window = QWidget()
    box = QVBoxLayout(window)
    for number in range(80):
        box.addWidget(QLineEdit(str(number)) if number % 2 else QLabel(str(number)))
    shown(window)
    begun = time.perf_counter()
    appearance.use(choice="dark")
    window.grab()
    assert time.perf_counter() - begun < 0.9


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
