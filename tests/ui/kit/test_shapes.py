import pytest
from PySide6.QtGui import QColor, QImage

from ui.kit.shapes import SHAPES, draw_mark, tone_of, word_tone_of
from ui.kit.theme import TONES

INK = QColor("#B3261E")


def grey_shape(key: str, *, mirrored: bool = False) -> bytes:
    """What is left of a mark when colour is gone: where it covers."""
    image = draw_mark(key, QColor("#000000"), 28, 1.0, mirrored=mirrored).toImage()
    covered = image.convertToFormat(QImage.Format.Format_Alpha8)
    return bytes(covered.constBits())


@pytest.mark.parametrize("key", SHAPES)
def test_every_state_has_a_shape_that_covers_something_and_a_known_tone(qapp, key):
    assert any(grey_shape(key))
    assert tone_of(key) in {*TONES, "text3"}


def test_stored_states_differ_without_colour_except_expired_and_terminated(qapp):
    states = [
        "draft", "in_review", "cleared", "signing", "signed", "active", "suspended", "notice", "expired",
        "superseded", "closed", "cancelled",
    ]  # fmt: skip
    assert len({grey_shape(state) for state in states}) == len(states)
    assert grey_shape("expired") == grey_shape("terminated")


def test_only_expired_of_the_two_crosses_is_red():
    assert (tone_of("expired"), tone_of("terminated")) == ("crit", "neu")


def test_the_chevron_is_mirrored_and_pies_and_checks_are_not(qapp):
    assert grey_shape("superseded") != grey_shape("superseded", mirrored=True)
    for key in ("in_review", "signing", "active", "notice"):
        assert grey_shape(key) == grey_shape(key, mirrored=True)


def test_a_cut_out_lets_the_surface_show_through(qapp):
    picture = draw_mark("suspended", INK, 56, 1.0).toImage()
    assert picture.pixelColor(8, 28).alpha() == 255
    assert picture.pixelColor(round(5.7 * 4), 28).alpha() == 0


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_marks_have_the_pixels_of_the_screen(qapp, ratio):
    picture = draw_mark("active", INK, 14, ratio)
    assert picture.width() == round(14 * ratio)
    assert picture.devicePixelRatio() == ratio


def test_a_healthy_state_has_a_plain_word_and_one_that_needs_care_a_coloured_one():
    assert word_tone_of("active") == "text"
    assert word_tone_of("expired") == "crit"
    assert word_tone_of("signing") == "info"


def test_an_unknown_state_is_drawn_empty_and_is_neutral(qapp):
    assert tone_of("no_such_state") == "neu"
    assert not any(grey_shape("no_such_state"))
