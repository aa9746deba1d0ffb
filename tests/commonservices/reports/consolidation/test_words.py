"""The workbook of many offices has all its words in four languages."""

import tomllib

import pytest

from commonservices.paths import resource
from commonservices.reports.consolidation.words import LANGUAGES, Words


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_word(language):
    read = [
        tomllib.loads(resource("messages", f"consolidated_{each}.toml").read_text("utf-8")) for each in ("en", language)
    ]
    assert set(read[0]) == set(read[1])
    assert all(read[1].values())


def test_a_column_without_a_label_keeps_its_key():
    words = Words("fr")
    assert words.column("usage", "no_such_column") == "no_such_column"
    assert words.calendar("JUL_JUN").startswith("1er juillet")
