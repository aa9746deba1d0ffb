"""The strips above the page."""

from collections.abc import Callable

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QWidget

from commonservices.errors import Known
from ui.frame.banners import Banners
from ui.kit.appearance import Appearance
from ui.kit.buttons import Button
from ui.words import Words


@pytest.fixture
def banners(appearance: Appearance, shown: Callable[..., QWidget]) -> Banners:
    made = Banners(appearance, Words("en"))
    shown(made, 900, 200)
    return made


def press(banners: Banners, name: str) -> None:
    found = banners.findChild(Button, name)
    assert isinstance(found, Button)
    found.click()


def test_nothing_is_shown_while_there_is_nothing_to_say(banners: Banners) -> None:
    assert not any(strip.isVisible() for strip in (banners.demo, banners.past, banners.reading, banners.fault))


def test_each_strip_comes_and_goes(banners: Banners) -> None:
    banners.show_demo(demo=True)
    banners.show_reading(reading=True)
    banners.show_past("1 October 2026")
    assert banners.demo.isVisible()
    assert banners.reading.isVisible()
    assert "1 October 2026" in banners.past.accessibleName()
    banners.show_demo(demo=False)
    banners.show_reading(reading=False)
    banners.show_past("")
    assert not any(strip.isVisible() for strip in (banners.demo, banners.past, banners.reading))


def test_why_a_store_can_only_be_read_is_said_with_what_to_do(banners: Banners) -> None:
    banners.show_reading(reading=True, why=Known("store_newer_readable", "Written later.", advice="Update."))
    assert banners.reading.accessibleName() == "Reading only. Written later. Update."
    banners.show_reading(reading=True)
    assert banners.reading.accessibleName() == "Reading only. This store can be looked at and not changed."


def test_back_to_today_is_asked_for(banners: Banners) -> None:
    asked = QSignalSpy(banners.action)
    banners.show_past("1 October 2026")
    press(banners, "banner.past.today")
    assert asked.at(0)[0] == "today"


def test_a_fault_can_be_closed(banners: Banners) -> None:
    banners.show_fault(Known("unheard", "What happened.", advice="What to do."))
    assert banners.fault.accessibleName() == "What happened. What to do."
    press(banners, "banner.fault.close")
    assert not banners.fault.isVisible()
