from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon

from ui.kit.icons import IconShop


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
