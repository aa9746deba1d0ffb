import pytest
from PySide6.QtCore import QSize, Qt

from ui.kit.icons import MIRRORED, IconShop

SHIPPED = sorted(name for name in MIRRORED if IconShop().knows(name))


@pytest.mark.parametrize("name", SHIPPED)
def test_every_icon_with_a_direction_is_its_own_mirror_image(appearance, name):
    shop, ink = IconShop(), appearance.colour("text")
    plain = shop.pixmap(name, ink, 24).toImage()
    turned = shop.pixmap(name, ink, 24, mirrored=True).toImage()
    assert turned == plain.flipped(Qt.Orientation.Horizontal)


def test_a_wide_icon_moves_to_the_other_edge_in_arabic(arabic):
    wide = arabic.icon("plus").pixmap(QSize(20, 16), 1.0).toImage()
    assert all(wide.pixelColor(x, y).alpha() == 0 for x in range(4) for y in range(16))
    assert any(wide.pixelColor(x, y).alpha() for x in range(4, 20) for y in range(16))


def test_forgotten_pictures_are_drawn_again_the_same(appearance):
    shop, ink = IconShop(), appearance.colour("text")
    first = shop.pixmap("lock", ink, 16)
    shop.forget()
    again = shop.pixmap("lock", ink, 16)
    assert first.cacheKey() != again.cacheKey()
    assert first.toImage() == again.toImage()
