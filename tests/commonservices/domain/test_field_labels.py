"""Labels of fields read as labels: short, in plain words, and never two meanings side by side in one record."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain import arrangements, sentences
from commonservices.domain.field_labels import FIELD_LABELS_EN
from commonservices.domain.fields import record_type

RECORDS = (
    arrangements.Arrangement,
    arrangements.ArrangementVersion,
    arrangements.ArrangementParty,
    arrangements.ArrangementEvent,
    arrangements.ClauseCheck,
    arrangements.Document,
    arrangements.Clearance,
    arrangements.Waiver,
    arrangements.VersionSignature,
)


@pytest.mark.parametrize("cls", RECORDS, ids=lambda cls: cls.__name__)
def test_no_two_fields_of_a_record_are_called_the_same(cls):
    labels = Counter(sentences.label_of(each.name) for each in record_type(cls).fields)
    assert [label for label, count in labels.items() if count > 1] == []


@pytest.mark.parametrize("cls", RECORDS, ids=lambda cls: cls.__name__)
def test_no_label_shows_how_the_field_is_stored(cls):
    for each in record_type(cls).fields:
        label = sentences.label_of(each.name)
        assert "_" not in label
        assert not label.lower().endswith((" id", " ids"))


@pytest.mark.parametrize(("name", "label"), sorted(FIELD_LABELS_EN.items()))
def test_a_label_is_one_short_line_that_no_sentence_breaks_on(name, label):
    assert label == label.strip()
    assert 1 < len(label) <= 40
    assert not set(label) & set("{}\n_:;“”")
    assert not label.endswith(".")
    assert sentences.label_of(name) == label


@given(st.from_regex(r"[a-z]{2,8}(_[a-z]{2,8}){0,2}", fullmatch=True))
def test_a_field_without_a_label_is_called_by_its_name_in_words(name):
    label = sentences.label_of(name)
    assert label
    assert label[0].isupper() or name in FIELD_LABELS_EN
    assert "_" not in label


@given(st.sampled_from(sorted(FIELD_LABELS_EN)), st.text("abc ", max_size=12))
def test_a_refusal_names_the_field_by_its_label(name, value):
    broken = sentences.refusal("required", name, value, {"example": "x"})
    assert broken.field == name
    assert broken.message.startswith(f"{FIELD_LABELS_EN[name]} is empty.")


def test_a_day_is_called_a_day_and_a_count_of_days_says_so():
    for name, label in FIELD_LABELS_EN.items():
        if name.startswith("notice_days"):
            assert "days" in label
        if name.endswith(("every_m", "_term_m")):
            assert "onths" in label
        if name.endswith("_m2"):
            assert "m²" in label
