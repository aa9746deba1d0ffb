"""Rows of a spreadsheet become drafts: all of them, or none."""

import pytest

from commonservices.actions import pasting, undo
from commonservices.domain.arrangements import Arrangement, ArrangementVersion
from commonservices.errors import RuleBroken
from commonservices.queries.arrangements import ArrangementFilter, page
from tests.builders import an_arrangement, record, records

HEAD = "Type\tTitle in English\tParties\teffective_on\texpiry_on\tColour"
ROW = "MOU_CS\tShared clinic\tWHO, UNDP\t1 Jan 2026\t31 Dec 2027\tblue"
LABELS = {"title_en": "Title in English", "parties": "Parties"}


def test_headings_are_known_by_label_and_by_the_name_of_the_field():
    read = pasting.read("type\ttitle_en\tParties\nSLA\tFuel\tWFP", {})
    assert read.fields == ("type", "title_en", "parties")
    assert read.rows[0].values == {"type": "SLA", "title_en": "Fuel", "parties": "WFP"}


def test_columns_nobody_knows_are_told_and_left_out():
    read = pasting.read(f"{HEAD}\n{ROW}\n\n", LABELS)
    assert read.unknown == ("Colour",)
    assert len(read.rows) == 1


@pytest.mark.parametrize("text", ["", "just words", "Title\nFuel", "Type\tTitle", "a\tb\nc\td"])
def test_a_text_without_headings_is_refused_with_what_to_do(text):
    with pytest.raises(RuleBroken) as caught:
        pasting.read(text, LABELS)
    assert caught.value.rule == "paste_without_headings"


def test_too_many_rows_are_refused(monkeypatch):
    monkeypatch.setattr(pasting, "MOST", 1)
    with pytest.raises(RuleBroken) as caught:
        pasting.read(f"{HEAD}\n{ROW}\n{ROW}", LABELS)
    assert caught.value.rule == "paste_too_long"


def test_trying_finds_the_fault_of_each_row_and_keeps_nothing(office, watch):
    before = watch()
    bad = "MOU_CS\tBackwards\tWHO, UNDP\t1 Jan 2026\t31 Dec 2024\t"
    read = pasting.read("\n".join((HEAD, ROW, bad, ROW.replace("WHO", "NOBODY"))), LABELS)
    tried = pasting.tried(office, read)
    assert [each.line for each in tried.faults] == [3, 4]
    assert tried.rows[0].fault is None
    assert before.unchanged()


def test_all_rows_are_one_act_and_undone_as_one(office, last_act):
    rows = pasting.read(f"{HEAD}\n{ROW}\n{ROW.replace('Shared clinic', 'Second clinic')}", LABELS).rows
    changes = pasting.add(office, rows)
    assert last_act() == ("arrangements_pasted", "2", "")
    listed = page(office, ArrangementFilter(text="clinic"))
    assert {row.title_en for row in listed} == {"Shared clinic", "Second clinic"}
    assert listed[0].parties == ("WHO", "UNDP")
    undo.undo(office, changes.transaction)
    assert page(office, ArrangementFilter(text="clinic")) == []


def test_one_bad_row_refuses_them_all(office, watch):
    before = watch()
    rows = pasting.read(f"{HEAD}\n{ROW}\n{ROW.replace('MOU_CS', 'NONSENSE')}", LABELS).rows
    with pytest.raises(RuleBroken):
        pasting.add(office, rows)
    assert before.unchanged()


def test_roles_and_references_may_be_given(office):
    rows = pasting.read("type\ttitle\tparties\treference\nMOU CS\tFuel\tWFP:client WHO:provider\tFUEL-1", {}).rows
    changes = pasting.add(office, rows)
    made = record(office, Arrangement, next(iter(changes.ids("arrangement"))))
    assert (made.reference, made.type) == ("FUEL-1", "MOU_CS")
    assert record(office, ArrangementVersion, made.version_id).title_en == "Fuel"


def test_a_reference_that_is_taken_is_the_fault_of_its_row(office):
    taken = an_arrangement(office).reference
    read = pasting.read(f"type\ttitle\tparties\treference\nSLA\tFuel\tWFP WHO\t{taken}", {})
    assert pasting.tried(office, read).faults[0].fault.field == "reference"
    assert len(records(office, Arrangement)) == 1
