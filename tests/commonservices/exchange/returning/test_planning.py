"""Lists that come back: exactly what was changed is proposed, whatever else was done to the sheet."""

import random
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from commonservices.actions import shared_services
from commonservices.actions.imports import apply_plan
from commonservices.domain.sheets.cells import ErrorCell, NoResult
from commonservices.domain.sheets.plan import Asked, Said, Verdict
from commonservices.errors import Known
from commonservices.exchange.returning.lists import LISTS, held_rows, list_called
from commonservices.exchange.returning.planning import plan_return
from commonservices.exchange.returning.slip import BASE_SHEET, ROW_HASH, ROW_ID, SLIP_SHEET
from tests.commonservices.exchange.returning.books import (
    HEADING,
    changes,
    saved_by_another_program,
    shuffled,
)

SMALL = [each for each in LISTS if each not in {"usage", "entities", "readings"}]


def _reasons(plan):
    rows = [reason.key for row in plan.rows for reason in row.reasons]
    return rows + [cell.refused.key for row in plan.rows for cell in row.cells if cell.refused]


@pytest.mark.parametrize("key", SMALL)
def test_a_list_that_nobody_touched_changes_nothing_even_when_another_program_saved_it(read_office, drawn, key):
    book = drawn(key)
    for each in (book, saved_by_another_program(book)):
        plan = plan_return(read_office, each)
        assert {row.verdict for row in plan.rows} == {Verdict.UNCHANGED}
        assert len(plan.rows) == len(book.body)
        assert (plan.faults, plan.questions, plan.missing, plan.notes) == ((), (), (), ())


@pytest.mark.parametrize("language", ["fr", "es", "ar"])
def test_labels_of_codes_are_read_back_in_the_language_they_were_written_in(read_office, drawn, language):
    plan = plan_return(read_office, saved_by_another_program(drawn("arrangements", language)))
    assert changes(plan) == {}


def test_thirty_seven_edits_are_thirty_seven_changes_after_sorting_reordering_and_renaming(read_office, drawn):
    book = drawn("services")
    wanted = {}
    for place in range(37):
        key = ("name_fr", "service_level", "need_statement")[place % 3]
        row = place % len(book.body)
        id = book.body[row][book.at(ROW_ID)]
        if (id, key) in wanted:
            row = (row + 1) % len(book.body)
            id = book.body[row][book.at(ROW_ID)]
        wanted[id, key] = f"Changed {place}"
        book.put(row, key, f"Changed {place}")
    chance = random.Random(5)  # noqa: S311
    other = saved_by_another_program(shuffled(book, chance.shuffle, chance.shuffle))
    other.list.rows[HEADING - 1] = [f"Renamed {place}" for place in range(len(other.list.rows[0]))]
    plan = plan_return(read_office, other)
    assert changes(plan) == wanted
    assert len(wanted) == 37
    assert len(plan.by(Verdict.CHANGE)) == len({id for id, _ in wanted})


EDITS = st.lists(
    st.tuples(
        st.integers(0, 8),
        st.sampled_from(["name_fr", "notes", "stock_take_year", "started_on", "collaborative_since"]),
        st.integers(0, 5),
    ),
    max_size=6,
    unique_by=lambda each: each[:2],
)
TEXTS = ["=SUM(A1)", "+49 170", "-5", "@home", "  spaced  ", "Ünïcode \u0645"]


@settings(max_examples=8)
@given(edits=EDITS, seed=st.integers(0, 1000), program=st.booleans())
def test_whatever_the_order_exactly_the_edits_come_back(read_office, drawn, edits, seed, program):
    book = drawn("services", "en", "S0")
    wanted = {}
    for row, key, value in edits:
        told = {"name_fr": TEXTS[value], "notes": TEXTS[value], "stock_take_year": 2020 + value}.get(
            key, date(2030, 1, 1 + value)
        )
        book.put(row, key, told)
        wanted[book.body[row][book.at(ROW_ID)], key] = told.strip() if isinstance(told, str) else told
    chance = random.Random(seed)  # noqa: S311
    book = shuffled(book, chance.shuffle, chance.shuffle)
    plan = plan_return(read_office, saved_by_another_program(book) if program else book)
    found = {
        (row.record.hex, cell.field): cell.after for row in plan.rows for cell in row.cells if cell.after is not None
    }
    assert found == wanted


def test_columns_that_are_gone_propose_nothing_and_are_named(read_office, drawn):
    book = drawn("services")
    for row in book.list.rows:
        del row[1:4]
    plan = plan_return(read_office, book)
    assert changes(plan) == {}
    assert plan.notes[0].key == "return_columns_gone"
    assert "name_en" in plan.notes[0].words["fields"]


def test_without_the_row_of_keys_the_headings_are_read_and_that_is_said(read_office, drawn):
    for language in ("en", "ar"):
        book = drawn("services", language)
        book.put(2, "name_fr", "Changé")
        keys = book.list.rows.pop(0)
        plan = plan_return(read_office, book)
        assert plan.notes[0].key == "return_keys_gone"
        assert list(changes(plan).values()) == ["Changé"], keys


def test_without_the_column_of_keys_records_are_known_by_their_reference(read_office, drawn):
    book = drawn("services")
    book.put(2, "name_fr", "Changé")
    at = book.at(ROW_ID)
    for row in book.list.rows:
        del row[at]
    plan = plan_return(read_office, book)
    assert list(changes(plan).values()) == ["Changé"]
    assert "return_ids_by_name" in [each.key for each in plan.notes]


def test_deleted_and_emptied_rows_are_listed_and_nothing_of_them_is_deleted(read_office, drawn):
    book = drawn("services")
    gone, emptied = book.body[3], book.body[5]
    names = {gone[0], emptied[0]}
    for place in range(len(emptied) - 3):
        emptied[place] = None
    book.list.rows.remove(gone)
    plan = plan_return(read_office, book)
    assert {each.reference for each in plan.missing} == names
    assert changes(plan) == {}


def test_a_row_that_was_copied_is_refused_with_the_rows_it_stands_in(read_office, drawn):
    book = drawn("services")
    copied = list(book.body[0])
    copied[book.at("name_en")] = "A copy"
    book.list.rows.insert(HEADING + 6, copied)
    plan = plan_return(read_office, book)
    assert [row.address.row for row in plan.by(Verdict.REFUSED)] == [HEADING + 1, HEADING + 7]
    assert plan.by(Verdict.REFUSED)[0].reasons == (Said("return_row_twice", {"rows": "5, 11"}),)


def test_the_empty_rows_take_something_new_where_the_list_takes_any(demo_office, drawn):
    book = drawn("services")
    line = book.list.rows[HEADING + len(book.body)]
    for key, value in {"name_en": "Car pool", "catalogue_code": book.get(0, "catalogue_code"), "unit": "Hour"}.items():
        line[book.at(key)] = value
    plan = plan_return(demo_office, book)
    (added,) = plan.by(Verdict.ADD)
    assert {cell.field: cell.after for cell in added.cells}["unit"] == "hour"
    apply_plan(demo_office, plan)
    assert "Car pool" in {row.values["name_en"] for row in held_rows(demo_office, list_called("services"))}


def test_nothing_new_is_taken_where_the_list_takes_none(read_office, drawn):
    book = drawn("arrangements")
    book.list.rows.append(["X-1", "Something new", *[None] * (len(book.list.rows[0]) - 2)])
    assert _reasons(plan_return(read_office, book)) == ["return_takes_none_new"]


def test_a_cell_that_changed_here_too_is_asked_with_both_values_and_who_changed_it(demo_office, drawn):
    book = drawn("services")
    id = held_rows(demo_office, list_called("services"))[4].id
    row = next(place for place, each in enumerate(book.body) if each[book.at(ROW_ID)] == id.hex)
    shared_services.set_fields(demo_office, id, {"name_fr": "Ici", "notes": "Same", "need_statement": "Only here"})
    for key, value in {"name_fr": "Là", "notes": "Same", "service_level": "Only there"}.items():
        book.put(row, key, value)
    plan = plan_return(demo_office, book)
    (question,) = plan.questions
    assert (question.about, question.column, plan.ready) == (Asked.CHANGED_HERE_TOO, "name_fr", False)
    keep, take = question.choices
    assert keep.said.words == {"value": "Ici", "day": "1 Oct 2026", "actor": "Demo officer"}
    assert take.said.words["value"] == "Là"
    kept = plan_return(demo_office, book, answers={question.id: "keep_here"})
    assert {field for _, field in changes(kept)} == {"service_level"}
    taken = plan_return(demo_office, book, answers={question.id: "take_sheet"})
    apply_plan(demo_office, taken)
    held = next(each for each in held_rows(demo_office, list_called("services")) if each.id == id)
    assert [held.values[name] for name in ("name_fr", "notes", "need_statement", "service_level")] == [
        "Là",
        "Same",
        "Only here",
        "Only there",
    ]


def test_what_changed_between_preview_and_taking_in_refuses_the_whole_act(demo_office, drawn):
    book = drawn("services", "en", "S0")
    book.put(0, "name_fr", "Là")
    plan = plan_return(demo_office, book)
    shared_services.set_fields(demo_office, plan.by(Verdict.CHANGE)[0].record, {"name_fr": "Ici"})
    with pytest.raises(Known) as fault:
        apply_plan(demo_office, plan)
    assert (fault.value.key, fault.value.words["cells"]) == ("import_stale", "C5")


def test_a_row_left_out_asks_nothing(demo_office, drawn):
    book = drawn("services")
    id = held_rows(demo_office, list_called("services"))[0].id
    shared_services.set_fields(demo_office, id, {"name_fr": "Ici"})
    book.put(0, "name_fr", "Là")
    asked = plan_return(demo_office, book)
    assert plan_return(demo_office, book, left_out=[asked.by(Verdict.ASK)[0].key]).ready


def test_signed_terms_are_refused_in_the_words_of_the_act_and_the_rest_of_the_row_is_taken(read_office, drawn):
    book = drawn("arrangements")
    row = next(place for place, each in enumerate(book.body) if each[book.at("state")] == "Active")
    book.put(row, "expiry_on", date(2031, 12, 31))
    book.put(row, "notes", "A note may still be written")
    plan = plan_return(read_office, book)
    (changed,) = plan.by(Verdict.CHANGE)
    refused = [cell for cell in changed.cells if cell.refused]
    assert [(cell.field, cell.refused.key) for cell in refused] == [("expiry_on", "signed_terms")]
    assert {field for _, field in changes(plan)} == {"notes"}


@pytest.mark.parametrize(
    ("key", "value", "reason"),
    [
        ("unit", "Bananas", "unknown_code"),
        ("stock_take_year", "soon", "not_a_number"),
        ("stock_take_year", Decimal("2020.5"), "not_whole"),
        ("started_on", ErrorCell("#N/A"), "return_error_cell"),
        ("name_fr", NoResult("A1"), "return_no_result"),
        ("location_id", "Nowhere", "return_no_such_record"),
        ("status", "Discontinued", "return_only_shown"),
        ("reference", "DEMO-S99", "return_only_shown"),
        ("started_on", "03/04/2026", "ambiguous_date"),
    ],
)
def test_a_cell_that_cannot_be_taken_is_refused_with_its_address(read_office, drawn, key, value, reason):
    book = drawn("services")
    book.put(2, key, value)
    plan = plan_return(read_office, book)
    assert _reasons(plan) == [reason]
    (row,) = plan.by(Verdict.REFUSED)
    assert row.cells[-1].address.cell.endswith(str(HEADING + 3))


@pytest.mark.parametrize(
    ("field", "value", "fault"),
    [
        ("demo", "no", "return_of_real"),
        ("register", "ff" * 16, "return_of_another_register"),
        ("what", "moon", "return_no_such_list"),
        ("kind", "form", "return_not_ours"),
        ("common_services_return", "99", "return_not_ours"),
    ],
)
def test_a_sheet_of_another_register_is_refused_in_words(read_office, drawn, field, value, fault):
    book = drawn("people")
    for row in book.sheet(SLIP_SHEET).rows:
        if row[0] == field:
            row[1] = value
    plan = plan_return(read_office, book)
    assert [each.key for each in plan.faults] == [fault]
    assert not plan.ready


def test_a_demonstration_sheet_is_not_taken_into_a_real_register(read_office, drawn):
    book = drawn("people")
    read_office.demo = False
    try:
        assert plan_return(read_office, book).faults == (Said("return_of_demo"),)
    finally:
        read_office.demo = True


def test_without_its_base_a_sheet_is_compared_by_the_fingerprint_of_its_rows(demo_office, drawn):
    book = drawn("services")
    book.sheets.remove(book.sheet(BASE_SHEET))
    book.put(1, "name_fr", "Changé")
    plan = plan_return(demo_office, book)
    assert (list(changes(plan).values()), plan.questions) == (["Changé"], ())
    book.body[1][book.at(ROW_HASH)] = "another"
    assert [each.about for each in plan_return(demo_office, book).questions] == [Asked.CHANGED_HERE_TOO]


def test_records_that_are_gone_or_were_never_here_are_said(demo_office, drawn):
    book = drawn("premises")
    from commonservices.actions import premises

    held = held_rows(demo_office, list_called("premises"))
    premises.remove(demo_office, held[0].id)
    stranger = list(book.body[1])
    stranger[book.at(ROW_ID)] = "ab" * 16
    book.list.rows.append(stranger)
    plan = plan_return(demo_office, book)
    assert sorted(_reasons(plan)) == ["return_record_gone", "return_record_unknown"]
    assert plan.notes[-1] == Said("return_gone_here", {"count": 1})


def test_readings_come_back_with_what_says_which_day_they_are_of(demo_office, drawn):
    book = drawn("readings", "en", "S07")
    before = book.get(0, "value")
    book.put(0, "value", before + 1)
    book.put(1, "value", None)
    plan = plan_return(demo_office, book)
    assert sorted(map(str, changes(plan).values())) == sorted([str(before + 1), "None"])
    apply_plan(demo_office, plan)
    rows = {each.key: each for each in held_rows(demo_office, list_called("readings"))}
    assert rows[book.body[0][book.at(ROW_ID)]].values["value"] == before + 1
    assert book.body[1][book.at(ROW_ID)] not in rows


def test_without_any_sheet_of_the_list_there_is_nothing_to_read(read_office, drawn):
    book = drawn("people")
    plan = plan_return(read_office, replace(book, sheets=[each for each in book.sheets if each is not book.list]))
    assert plan.faults == (Said("return_no_rows"),)
