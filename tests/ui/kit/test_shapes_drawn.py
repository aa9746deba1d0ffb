"""How the marks of states are drawn: in one ink, told apart without colour, crisp at every size."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage

from ui.kit.shapes import SHAPES, draw_mark, tone_of, word_tone_of
from ui.kit.theme import TONES

INK = QColor("#B3261E")
PIES = ("in_review", "cleared", "signing")


def picture(key: str, size: int = 56, *, mirrored: bool = False, ink: QColor = INK) -> QImage:
    return draw_mark(key, ink, size, 1.0, mirrored=mirrored).toImage()


def coverage(key: str, size: int = 56) -> float:
    image = picture(key, size).convertToFormat(QImage.Format.Format_Alpha8)
    return sum(bytes(image.constBits())) / (255 * size * size)


def opaque(image: QImage) -> set[str]:
    edge = range(image.width())
    colours = (image.pixelColor(x, y) for x in edge for y in edge)
    return {colour.name() for colour in colours if colour.alpha() == 255}


@pytest.mark.parametrize("key", SHAPES)
def test_a_mark_is_drawn_in_its_ink_alone(qapp, key):
    assert opaque(picture(key)) == {INK.name()}


@pytest.mark.parametrize("key", SHAPES)
def test_a_mark_keeps_clear_of_the_edge_of_its_box(qapp, key):
    image, last = picture(key), 55
    corners = [(0, 0), (0, last), (last, 0), (last, last)]
    assert all(image.pixelColor(x, y).alpha() == 0 for x, y in corners)
    assert all(image.pixelColor(place, 0).alpha() == 0 for place in range(56))
    assert all(image.pixelColor(place, last).alpha() == 0 for place in range(56))


@pytest.mark.parametrize("key", sorted(set(SHAPES) - {"superseded"}))
def test_only_what_has_a_direction_is_mirrored(qapp, key):
    assert picture(key) == picture(key, mirrored=True)


def test_a_mirrored_chevron_is_the_picture_in_a_mirror(qapp):
    plain, turned = picture("superseded"), picture("superseded", mirrored=True)
    assert plain != turned
    mirror = plain.flipped(Qt.Orientation.Horizontal)
    apart = sum(
        abs(mirror.pixelColor(x, y).alpha() - turned.pixelColor(x, y).alpha()) > 40
        for x in range(56)
        for y in range(56)
    )
    assert apart <= 12


def test_the_further_an_arrangement_has_come_the_fuller_its_ring(qapp):
    filled = [coverage(key) for key in ("not_yet", *PIES)]
    assert filled == sorted(filled)
    steps = [after - before for before, after in pairwise(filled)]
    assert min(steps) > 0.02


@pytest.mark.parametrize(("hollow", "full"), [("decision_later", "decision_soon"), ("not_yet", "package")])
def test_a_hollow_shape_lets_its_middle_show_and_a_full_one_does_not(qapp, hollow, full):
    assert picture(hollow).pixelColor(28, 28).alpha() == 0
    assert picture(full).pixelColor(28, 28).alpha() == 255


def test_a_draft_is_a_broken_ring(qapp):
    assert 0 < coverage("draft") < coverage("not_yet")


@pytest.mark.parametrize("key", ["active", "suspended", "notice", "expired", "superseded", "warning", "lapsed_used"])
def test_what_is_cut_out_is_seen_through(qapp, key):
    image = picture(key)
    inside = [image.pixelColor(x, y).alpha() for x in range(14, 42) for y in range(14, 46)]
    assert min(inside) == 0
    assert max(inside) == 255


@pytest.mark.parametrize("key", SHAPES)
def test_a_mark_covers_the_same_share_at_every_size(qapp, key):
    assert abs(coverage(key, 28) - coverage(key, 112)) < 0.03


@pytest.mark.parametrize(("size", "ratio", "edge"), [(0, 1.0, 1), (1, 1.0, 1), (13, 1.5, 20), (13, 1.25, 16)])
def test_a_mark_has_a_whole_number_of_pixels_and_at_least_one(qapp, size, ratio, edge):
    made = draw_mark("active", INK, size, ratio)
    assert (made.width(), made.height()) == (edge, edge)
    assert made.devicePixelRatio() == ratio


def test_a_mark_takes_any_ink(qapp):
    for name in ("#000000", "#ffffff", "#006699"):
        assert opaque(picture("active", ink=QColor(name))) == {name}


def test_late_soon_and_later_differ_in_tone_or_shape(qapp):
    assert [tone_of(key) for key in ("decision_late", "decision_soon", "decision_later")] == ["crit", "att", "neu"]
    assert picture("decision_late") == picture("decision_soon")
    assert picture("decision_soon") != picture("decision_later")


@pytest.mark.parametrize("key", SHAPES)
def test_the_word_beside_a_mark_is_plain_or_has_the_tone_of_the_mark(key):
    tone = word_tone_of(key)
    assert tone in {"text", tone_of(key)}
    if tone_of(key) in {"crit", "att"}:
        assert tone == tone_of(key)


@pytest.mark.parametrize("key", ["", "ACTIVE", "no_such_state"])
def test_a_word_beside_no_known_mark_is_neutral(key):
    assert (tone_of(key), word_tone_of(key)) == ("neu", "neu")
    assert "neu" in TONES


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_marks_stand_out_from_the_page_in_every_look(appearance, theme):
    appearance.use(choice=theme)
    for key in SHAPES:
        made = appearance.mark(key, 28, 1.0).toImage()
        names = {
            made.pixelColor(x, y).name() for x in range(28) for y in range(28) if made.pixelColor(x, y).alpha() == 255
        }
        assert names
        assert appearance.colour("canvas").name() not in names
