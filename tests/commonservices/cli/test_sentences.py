"""The sentences of the command line."""

import string

import pytest

from commonservices.cli import sentences
from commonservices.cli.sentences import SAID, act_name, known_text, refusal_text, refused, say
from commonservices.errors import Known, RuleBroken


@pytest.fixture
def french(tmp_path, monkeypatch):
    """Ship a French sentence for one rule and one of our own keys."""
    (tmp_path / "messages").mkdir()
    (tmp_path / "messages" / "fr.toml").write_text(
        "[rules]\n"
        'unknown_code = "{field} « {value} » est absent de la liste."\n'
        'too_long = "{missing_word}"\n'
        '[said]\nnothing_listed = "Rien ne correspond."\n'
        '[acts]\nusage_set = "utilisation saisie"\n'
        '[fields]\nType = "Genre"\n'
        '[faults]\n"The disk of {folder} is full." = "Le disque de {folder} est plein."\n',
        encoding="utf-8",
    )
    monkeypatch.setattr(sentences, "resource", tmp_path.joinpath)
    sentences._translated.cache_clear()
    yield
    sentences._translated.cache_clear()


@pytest.mark.parametrize("key", SAID)
def test_every_sentence_is_one_line_that_ends_and_can_be_filled_in(key):
    words = {name: "word" for _, name, _, _ in string.Formatter().parse(SAID[key]) if name}
    text = say(key, **words)
    assert text.endswith(".")
    assert "\n" not in text
    assert "{" not in text


def test_a_language_without_sentences_speaks_english():
    assert say("nothing_listed", "xx") == SAID["nothing_listed"]


def test_shipped_sentences_of_a_language_are_used(french):
    broken = RuleBroken("unknown_code", "English.", params={"field": "Type", "value": "X"})
    assert refusal_text(broken, "fr") == "Genre « X » est absent de la liste."
    assert refusal_text(broken, "en") == "English."
    assert say("nothing_listed", "fr") == "Rien ne correspond."
    full = Known("disk_full", "The disk of {folder} is full.", advice="Free some.", folder="/a")
    assert known_text(full, "fr") == "Le disque de /a est plein. Free some."
    assert known_text(full, "en") == "The disk of /a is full. Free some."
    assert act_name("usage_set", "fr") == "utilisation saisie"


def test_a_translation_that_lacks_a_word_gives_way_to_english(french):
    assert refusal_text(RuleBroken("too_long", "English."), "fr") == "English."


def test_a_fault_of_the_world_is_told_with_its_way_out():
    assert known_text(Known("k", "It is locked.", advice="Wait."), "en") == "It is locked. Wait."
    assert known_text(Known("k", "It is locked."), "en") == "It is locked."


def test_a_refusal_of_our_own_keeps_its_words_for_a_translation():
    broken = refused("not_a_period", field="period", value="x")
    assert (broken.rule, broken.field, broken.value) == ("not_a_period", "period", "x")
    assert broken.params["value"] == "x"
    assert "“x”" in broken.message


def test_an_act_without_words_of_its_own_is_told_by_its_key():
    assert act_name("usage_set") == "monthly use entered"
    assert act_name("quite_new_act") == "quite new act"
