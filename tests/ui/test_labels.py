"""Words for the stable keys of the records."""

import pytest

from commonservices.domain import sentences
from commonservices.domain.records import record_types
from ui import labels
from ui.wording.acts import ACTS, KINDS
from ui.wording.progress import PROGRESS


def test_a_key_nobody_wrote_words_for_is_still_readable() -> None:
    assert labels.plain("half_yearly_review") == "Half yearly review"
    assert labels.act_name("half_done") == "Half done"
    assert labels.kind_name("left_over") == "Left over"
    assert labels.progress_name("turning_round") == "Turning round"


@pytest.mark.parametrize("kind", sorted(record_types()))
def test_every_field_has_a_label_that_is_no_key(kind: str) -> None:
    for field in record_types()[kind].fields:
        label = labels.field_label(field.name)
        assert label
        assert "_" not in label, field.name


def test_no_field_no_label() -> None:
    assert labels.field_label("") == ""


def test_every_rule_has_its_sentence_and_an_unknown_one_has_none() -> None:
    assert all(labels.rule_template(rule) for rule in sentences.MESSAGES)
    assert labels.rule_template("unheard") == ""


def test_flags_speak_with_their_day_and_without() -> None:
    assert "{since}" in labels.flag_template("LATE_DECISION", dated=True)
    assert "{" not in labels.flag_template("LATE_DECISION", dated=False)
    assert labels.flag_template("UNHEARD", dated=True) == ""


def test_texts_that_stand_elsewhere_are_offered_for_translation_once() -> None:
    borrowed = list(labels.borrowed_texts())
    assert len(borrowed) == len(set(borrowed))
    assert {context for context, _english in borrowed} == {"Fields", "Rules"}


def test_tables_of_words_hold_no_key_as_a_word() -> None:
    for table in (ACTS, KINDS, PROGRESS):
        assert all(words[:1].isupper() and "_" not in words for words in table.values())
