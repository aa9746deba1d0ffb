"""The list of keys."""

from pathlib import Path

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel

from tests.ui.shell_fakes import frame_for, new_office
from ui.about.keys_page import EVERYWHERE, GRID, LISTS, KeysPage
from ui.frame.places import PLACES, built
from ui.kit.appearance import Appearance


def test_every_key_stands_beside_its_words(appearance: Appearance, tmp_path: Path) -> None:
    with new_office(tmp_path) as office:
        page = KeysPage(frame_for(office, appearance, tmp_path))
        texts = {label.text() for label in page.findChildren(QLabel)}
        for keys, words in (*EVERYWHERE, *LISTS, *GRID):
            assert words in texts
            assert set(keys.split("  ")) <= texts
        for place in built():
            if place.shortcut or place.letter:
                assert place.title in texts
                assert {each for each in (place.shortcut, place.letter and f"G, {place.letter}") if each} <= texts


def test_the_keys_of_places_are_valid_and_meant_once() -> None:
    shortcuts = [place.shortcut for place in PLACES if place.shortcut]
    letters = [place.letter for place in PLACES if place.letter]
    assert len(shortcuts) == len(set(shortcuts))
    assert len(letters) == len(set(letters))
    assert all(not QKeySequence(shortcut).isEmpty() for shortcut in shortcuts)
