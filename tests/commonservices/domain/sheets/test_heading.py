"""Headings are found wherever they stand, in any order and language, on one level or two."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from commonservices.domain.sheets.cells import ErrorCell
from commonservices.domain.sheets.heading import MOST_SEARCHED, find_heading, heading_key
from commonservices.domain.sheets.plan import Asked

FIELDS = {
    "reference": ["Reference", "Référence", "Referencia", "المرجع", "Ref"],
    "title": ["Title", "Titre", "Título", "العنوان"],
    "starts_on": ["Start", "Starts on", "Début", "Inicio", "البداية"],
    "ends_on": ["End", "Fin", "النهاية"],
    "amount": ["Amount", "Montant", "Importe", "المبلغ"],
}


def find(*rows, vocabulary=FIELDS, **known):
    return find_heading(list(enumerate(rows, start=1)), vocabulary, sheet="S", **known)


@pytest.mark.parametrize(
    ("text", "key"),
    [("Montant (USD)", "montant"), (" TITRE : ", "titre"), ("Début*", "debut"), ("(USD)", "usd"),
     ("starts_on", "starts on"), ("[kWh] Usage", "usage"), ("المَرجِع", "المرجع")],
)  # fmt: skip
def test_headings_are_compared_without_case_accents_units_and_stops(text, key):
    assert heading_key(text) == key


def test_headings_below_titles_in_another_order_and_language_are_found():
    found = find(
        ("Rapport 2026",), (), ("Montant (USD)", "RÉFÉRENCE", "titre:", "Remarques", None, ""), ("1", "R", "x")
    )
    assert (found.rows, found.first) == ((3,), 4)
    assert found.columns == {1: "amount", 2: "reference", 3: "title"}
    assert [(each.heading, each.address.cell) for each in found.unread] == [("Remarques", "D3")]
    assert found.confidence == 0.75
    assert found.mapping["remarques"] == ""


@pytest.mark.parametrize("language", range(4))
def test_every_language_is_known(language):
    names = [FIELDS[key][language] for key in ("reference", "title", "amount")]
    assert find(tuple(names)).columns == {1: "reference", 2: "title", 3: "amount"}


@pytest.mark.parametrize("merged", [(), ((1, 1, 2, 1), (1, 2, 1, 3), (1, 4, 2, 4))])
def test_headings_on_two_levels_repeat_their_covered_cells(merged):
    found = find(("Ref", "Period", None, "Title"), (None, "Start", "End", None), ("R1", 1, 2, "t"), merged=merged)
    assert (found.rows, found.first) == ((1, 2), 3)
    assert found.columns == {1: "reference", 2: "starts_on", 3: "ends_on", 4: "title"}


def test_two_levels_tell_columns_of_one_name_apart():
    vocabulary = {"planned": ["Planned Amount"], "spent": ["Spent Amount"], "reference": ["Ref"]}
    found = find(("", "Planned", "Spent"), ("Ref", "Amount", "Amount"), vocabulary=vocabulary)
    assert found.columns == {1: "reference", 2: "planned", 3: "spent"}


def test_a_hidden_row_of_keys_is_recognised_at_once_with_labels_and_tags():
    labels, tags = ("المرجع", "العنوان", "المبلغ"), ("#meta+id", "#activity+name", "#value")
    found = find(("reference", "title", "amount"), labels, tags, ("R1", "x", "1"))
    assert found.own
    assert found.first == 4
    assert found.columns == {1: "reference", 2: "title", 3: "amount"}
    assert found.names[1] == "المرجع"


def test_values_after_a_row_of_keys_are_never_taken_for_headings():
    found = find(("reference", "title"), ("R1", "x"))
    assert found.first == 2


def test_a_row_of_hxl_tags_names_the_columns_whatever_stands_above():
    tags = {"#meta+id": "reference", "#activity+en+name": "title"}
    found = find(("A", "B", "C"), ("#meta +id", "#activity+name+en", "#other"), ("R", "x", 1), tags=tags)
    assert found.own
    assert found.first == 3
    assert found.columns == {1: "reference", 2: "title"}
    assert [each.heading for each in found.unread] == ["C"]


def test_one_field_in_two_columns_is_told_and_the_first_is_read():
    found = find(("Ref", "Title", "Reference"))
    assert found.columns == {1: "reference", 2: "title"}
    said = next(note for note in found.notes if note.key == "sheet_heading_twice")
    assert (said.words["first"], said.words["second"]) == ("A1", "C1")
    assert [each.heading for each in found.unread] == ["Reference"]


def test_a_name_of_two_fields_is_asked_and_an_answer_taken():
    vocabulary = {**FIELDS, "signed_on": ["Date"], "starts_on": ["Date", "Start"]}
    asked = find(("Ref", "Date"), vocabulary=vocabulary)
    (question,) = asked.questions
    assert question.about is Asked.COLUMN
    assert [choice.key for choice in question.choices] == ["starts_on", "signed_on"]
    answered = find(("Ref", "Date"), vocabulary=vocabulary, answers={question.id: "signed_on"})
    assert answered.columns[2] == "signed_on"
    assert not answered.questions
    assert answered.mapping["date"] == "signed_on"


def test_what_is_remembered_wins_over_names_and_can_leave_a_column_out():
    found = find(("Ref", "Title", "Foo"), memory={"foo": "title", "title": ""})
    assert found.columns == {1: "reference", 3: "title"}
    assert [each.heading for each in found.unread] == ["Title"]


def test_a_remembered_field_that_is_no_more_is_not_used():
    assert find(("Ref", "Title"), memory={"title": "gone"}).columns[2] == "title"


def test_without_headings_there_is_a_fault_in_words():
    found = find(("a", "b"), (1, 2))
    assert found.faults[0].key == "sheet_no_heading"
    assert not found.columns
    assert find().faults


def test_values_with_numbers_are_no_second_level():
    found = find(("Ref", "Title", None), ("Title", 5, 6))
    assert found.rows == (1,)


HEADS = ("Ref", "Titre", "Inicio", "النهاية", "Amount (USD)", "Desk")
WANTED = {"Ref": "reference", "Titre": "title", "Inicio": "starts_on", "النهاية": "ends_on", "Amount (USD)": "amount"}


@given(st.permutations(HEADS), st.integers(0, 3), st.integers(0, 5))
@settings(max_examples=40)
def test_columns_in_any_order_with_gaps_below_any_titles_are_each_found(order, titles, gap):
    heads = [*order[:gap], None, *order[gap:]]
    above = [("Report 2026", None, f"page {place}") for place in range(titles)]
    found = find(*above, heads, ("R1", "x", "2026-01-01", "2026-02-01", "5", "A"))
    assert found.rows == (titles + 1,)
    assert {heads[column - 1]: key for column, key in found.columns.items()} == WANTED
    assert [each.heading for each in found.unread] == ["Desk"]


def test_headings_further_down_than_anybody_looks_are_a_fault_and_not_a_guess():
    blank = [("words",)] * MOST_SEARCHED
    assert find(*blank[:-1], ("Ref", "Title")).columns == {1: "reference", 2: "title"}
    assert [each.key for each in find(*blank, ("Ref", "Title")).faults] == ["sheet_no_heading"]


def test_numbers_days_and_errors_are_no_headings():
    found = find(("Ref", 2026, Decimal("1.5"), True, ErrorCell("#REF!"), "Title"), ("R1", 1, 2, False, None, "x"))
    assert found.columns == {1: "reference", 6: "title"}
    assert (found.unread, set(found.names)) == ((), {1, 6})


def test_an_answer_about_a_heading_that_is_no_choice_leaves_it_open():
    vocabulary = {"starts_on": ["Date"], "ends_on": ["Date"], "reference": ["Ref"]}
    for answer, column in (("", None), ("amount", None), ("ends_on", "ends_on")):
        found = find(("Ref", "Date"), vocabulary=vocabulary, answers={"heading:date": answer})
        assert found.columns.get(2) == column, answer
        assert bool(found.questions) is (column is None), answer


def test_two_headings_that_mean_one_field_by_an_answer_are_told():
    vocabulary = {"starts_on": ["Date", "Start"], "ends_on": ["Date"]}
    found = find(("Start", "Date"), vocabulary=vocabulary, answers={"heading:date": "starts_on"})
    assert found.columns == {1: "starts_on"}
    assert "sheet_heading_twice" in {each.key for each in found.notes}


def test_a_heading_of_any_length_or_signs_is_compared_without_failing():
    for text in ("", " ", "(", ")(", "[[a]]", "((", "*" * 5_000, "é" * 5_000, "\u202eabc", "a\nb", "#", "#date+start"):
        assert isinstance(heading_key(text), str), text
    assert heading_key("Montant\n(en USD)") == heading_key("montant") == heading_key("MONTANT :")
