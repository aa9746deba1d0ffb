import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from ui.kit.fonts import ROLES, family_order, isolated, leading, trailing


@pytest.mark.parametrize("size", [100, 110, 125, 150])
def test_text_size_scales_fonts_and_rows(appearance, size):
    appearance.use(text_size=size)
    assert appearance.font("body").pixelSize() == round(13 * size / 100)
    assert appearance.row_height() == round(30 * size / 100)


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
