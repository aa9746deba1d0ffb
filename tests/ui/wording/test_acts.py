"""The names of acts and kinds: one for every kind of record, in every language of the window."""

import pytest

from commonservices.actions import undo
from commonservices.domain.records import record_types
from ui.translators import Translators
from ui.wording.acts import ACTS, KINDS
from ui.words import Words

LANGUAGES = ("fr", "es", "ar")
ALSO_FRENCH = {"Arrangement", "Clause", "Document", "Obligation", "Participant", "Service", "Signature"}


@pytest.fixture
def speak(qapp):
    """Speaks a language until the test ends."""
    translators = Translators(qapp)
    yield translators.use
    translators.use("")


@pytest.mark.parametrize("kind", sorted(record_types()))
def test_every_kind_of_record_has_a_name(kind):
    assert KINDS[kind]
    assert Words("en").kind(kind) == KINDS[kind]


@pytest.mark.parametrize("act", sorted({*undo.FREEZING, *undo.FOUNDING}))
def test_every_act_that_cannot_be_taken_back_has_a_name_to_say_so_with(act):
    named = Words("en").act(act)
    assert act in ACTS or named
    assert "_" not in ACTS.get(act, "")


def test_taking_back_is_an_act_with_a_name():
    assert ACTS[undo.UNDONE] == "Undone"


@pytest.mark.parametrize("table", [ACTS, KINDS], ids=["acts", "kinds"])
def test_keys_are_stable_words_and_names_are_for_people(table):
    for key, name in table.items():
        assert key == key.lower()
        assert " " not in key
        assert "_" not in name
        assert name == name.strip()


def test_the_tables_cannot_be_changed_by_who_reads_them():
    for table in (ACTS, KINDS):
        with pytest.raises(TypeError):
            table["field_set"] = "Other"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_act_is_translated(speak, language):
    assert speak(language)
    words = Words(language)
    same = sorted(key for key, name in ACTS.items() if words.act(key) == name)
    assert not same


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_acts_are_called_alike_in_a_language(speak, language):
    speak(language)
    words = Words(language)
    names = [words.act(key) for key in ACTS]
    twice = sorted({name for name in names if names.count(name) > 1})
    assert not twice


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_is_translated(speak, language):
    speak(language)
    words = Words(language)
    assert all(words.kind(key) for key in KINDS)
    same = {name for key, name in KINDS.items() if words.kind(key) == name}
    assert same <= (ALSO_FRENCH if language == "fr" else set())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_name_in_another_language_is_short_and_no_sentence(speak, language):
    speak(language)
    words = Words(language)
    for name in (*map(words.act, ACTS), *map(words.kind, KINDS)):
        assert name
        assert not name.endswith(".")
        assert len(name) <= 70, name


def test_arabic_names_are_written_in_arabic(speak):
    speak("ar")
    words = Words("ar")
    assert not [name for name in (*map(words.act, ACTS), *map(words.kind, KINDS)) if name.isascii()]
