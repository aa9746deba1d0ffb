"""The words of a language are loaded and taken away again."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QPushButton

from ui.formats import Formats
from ui.translators import OWN_NAME, Translators

SOURCE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context><name>Formats</name>
<message><source>today</source><translation>ce jour</translation></message>
<message numerus="yes"><source>in %n d</source>
<translation><numerusform>dans %n j</numerusform><numerusform>dans %n j</numerusform></translation></message>
</context></TS>
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("i18n")
    source = made / f"{OWN_NAME}_fr.ts"
    source.write_text(SOURCE, encoding="utf-8")
    tool = Path(sys.executable).parent / "pyside6-lrelease"
    subprocess.run([str(tool), str(source)], check=True, capture_output=True)
    return made


def test_the_words_of_a_language_are_found_and_left_again(qapp: QApplication, folder: Path) -> None:
    translators = Translators(qapp, folder)
    assert translators.use("fr")
    assert QCoreApplication.translate("Formats", "today") == "ce jour"
    assert "dans 3 j" in Formats("fr").distance(date(2026, 10, 4), date(2026, 10, 1))
    assert translators.use("en")
    assert QCoreApplication.translate("Formats", "today") == "today"


def test_a_language_without_words_says_so(qapp: QApplication, folder: Path) -> None:
    translators = Translators(qapp, folder)
    assert not translators.use("es")
    assert translators.use("en")


def test_qts_own_words_follow(qapp: QApplication, folder: Path) -> None:
    translators = Translators(qapp, folder)
    translators.use("fr")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    texts = [each.text() for each in box.findChildren(QPushButton)]
    translators.use("en")
    assert texts in (["Annuler"], ["Cancel"])
