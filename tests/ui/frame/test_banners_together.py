"""Strips above the page that are shown at the same time."""

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
    shown(made, 900, 300)
    return made


def press(banners: Banners, name: str) -> None:
    found = banners.findChild(Button, name)
    assert isinstance(found, Button)
    found.click()


def test_closing_a_fault_leaves_the_other_strips_and_asks_for_nothing(banners: Banners) -> None:
    asked = QSignalSpy(banners.action)
    banners.show_demo(demo=True)
    banners.show_reading(reading=True)
    banners.show_fault(Known("unheard", "The disk is full.", advice="Make room."))
    press(banners, "banner.fault.close")
    assert (banners.demo.isVisible(), banners.reading.isVisible(), banners.fault.isVisible()) == (True, True, False)
    assert asked.count() == 0


def test_a_later_fault_takes_the_place_of_the_earlier(banners: Banners) -> None:
    banners.show_fault(Known("unheard", "The disk is full.", advice="Make room."))
    banners.show_fault(Known("unheard", "The folder is gone.", advice="Find it."))
    assert banners.fault.accessibleName() == "The folder is gone. Find it."


def test_words_of_note_are_said_and_closed_like_a_fault(banners: Banners) -> None:
    banners.show_words("Backup made.", "It took a second.")
    assert banners.fault.accessibleName() == "Backup made. It took a second."
    banners.clear_fault()
    assert not banners.fault.isVisible()


def test_another_earlier_day_replaces_the_one_shown(banners: Banners) -> None:
    banners.show_past("1 October 2026")
    banners.show_past("2 September 2025")
    assert "2 September 2025" in banners.past.accessibleName()
    assert "1 October 2026" not in banners.past.accessibleName()


def test_the_demo_strip_grows_with_the_text(banners: Banners, appearance: Appearance) -> None:
    before = banners.demo.height()
    appearance.use(text_size=150)
    assert banners.demo.height() > before
