"""Keys are called as the reader's keyboard calls them, the same in menus, on key caps and in what is spoken."""

import re

import pytest
from PySide6.QtGui import QKeySequence

from tests.ui.stage import stages
from ui.about import keys_page
from ui.frame.keys import sequences
from ui.kit.key_names import NAMES, keys_text
from ui.kit.tags import KeyCap
from ui.translators import Translators

NATIVE = QKeySequence.SequenceFormat.NativeText
SAID = {
    "fr": {"Space": "Espace", "Enter": "Entrée", "Esc": "Échap", "Del": "Suppr", "Shift": "Maj", "Ctrl": "Ctrl"},
    "es": {"Space": "Espacio", "Enter": "Intro", "Esc": "Esc", "Del": "Supr", "Shift": "Mayús", "Ctrl": "Ctrl"},
    "ar": {"Space": "المسافة", "Enter": "الإدخال", "Esc": "Esc", "Shift": "Shift", "Ctrl": "Ctrl"},
    "en": {name: name for name in NAMES},
}


@pytest.fixture
def speak(qapp):
    """Speaks a language until the test ends."""
    translators = Translators(qapp)
    yield translators.use
    translators.use("")


@pytest.mark.parametrize("language", SAID)
def test_a_key_has_the_name_of_its_keyboard(speak, language):
    assert speak(language)
    assert {name: keys_text(name) for name in SAID[language]} == SAID[language]


def test_keys_pressed_together_and_keys_beside_each_other_are_all_named(speak):
    speak("fr")
    assert keys_text("Ctrl+Shift+F8") == "Ctrl+Maj+F8"
    assert keys_text("Enter  Tab") == "Entrée  Tab"
    assert keys_text("G, T A S U H L") == "G, T A S U H L"
    assert keys_text("↑ ↓ PgUp PgDn") == "↑ ↓ Pg préc. Pg suiv."
    assert keys_text("?") == "?"
    assert keys_text("") == ""


@pytest.mark.parametrize("language", ["fr", "es"])
@pytest.mark.parametrize("keys", ["Ctrl+Space", "Shift+F6", "Ctrl+Return", "Ctrl+Shift+2", "Esc", "Del", "Alt+Left"])
def test_a_menu_shows_the_same_words_as_a_key_cap(speak, language, keys):
    speak(language)
    assert QKeySequence(keys).toString(NATIVE) == keys_text(keys)


@pytest.mark.parametrize("language", SAID)
@pytest.mark.parametrize("keys", ["Ctrl+K", "Ctrl+Space", "Shift+F8", "Ctrl+Return", "Esc", "Alt+Left", "G, T"])
def test_a_shortcut_means_the_same_keys_in_every_language(speak, language, keys):
    speak("en")
    meant = sequences(keys)[0].toString(QKeySequence.SequenceFormat.PortableText)
    speak(language)
    assert sequences(keys)[0].toString(QKeySequence.SequenceFormat.PortableText) == meant


def test_a_key_cap_is_drawn_and_heard_in_the_language(speak, appearance):
    speak("fr")
    cap = KeyCap(appearance, "Ctrl+Space")
    assert cap.text() == "Ctrl+Espace"
    assert cap.sizeHint().width() >= cap.fontMetrics().horizontalAdvance("Ctrl+Espace")


def test_the_keys_of_a_page_are_shown_and_spoken_by_the_same_names(speak, appearance, tmp_path, shown):
    speak("fr")
    for stage in stages(tmp_path, appearance, shown):
        stage.page.status_keys.emit([("Space", "aperçu"), ("E", "modifier")])
        line = stage.shell.status
        assert [cap.text() for cap in line.findChildren(KeyCap)] == ["Espace", "E"]
        assert line._keys.accessibleName() == "Espace: aperçu; E: modifier"
        tip = stage.shell.sidebar.places.model().index(2, 0).data(3)
        assert tip.endswith("Ctrl+Maj+3")


def test_every_word_on_the_page_of_keys_is_a_key_that_has_a_name():
    combinations = [keys for group in (keys_page.EVERYWHERE, keys_page.LISTS, keys_page.GRID) for keys, _words in group]
    words = {word for keys in combinations for word in re.findall(r"[A-Za-z]{2,}", keys)}
    assert words
    assert words <= NAMES
