"""What is kept of sheets: needed fields, what never changes, and identifiers that are the same in every office."""

from datetime import date

import pytest

from commonservices.domain.checks import check_record
from commonservices.domain.fields import record_type
from commonservices.domain.ids import uuid7
from commonservices.domain.sheets.records import (
    SheetMemory,
    SheetTemplate,
    Submission,
    memory_id,
    submission_reference,
)
from commonservices.errors import RuleBroken
from tests.builders import SteppingClock
from tests.commonservices.domain import declared

ID = uuid7(SteppingClock().now(), bytes)
WHOLE = {
    "reference": "UNEXAM-SUB-2026-06-1",
    "office": "UNEXAM",
    "period_start": date(2025, 7, 1),
    "period_end": date(2026, 6, 30),
    "basis": "JUL_JUN",
    "sha256": bytes(32),
}


@pytest.mark.parametrize("cls", [SheetMemory, SheetTemplate, Submission])
def test_their_cells_are_on_the_list_of_cells_that_never_change(cls):
    assert declared.declared_lines(cls) == declared.frozen_of(cls)


def test_every_field_of_a_submission_stays_as_it_was_first_saved():
    assert declared.fixed(Submission) == {each.name for each in record_type(Submission).fields}


def test_a_whole_submission_is_accepted_and_one_without_its_workbook_is_not():
    check_record(Submission(id=ID, **WHOLE))
    with pytest.raises(RuleBroken) as broken:
        check_record(Submission(id=ID, **WHOLE | {"sha256": None}))
    assert broken.value.field == "sha256"


@pytest.mark.parametrize("basis", ["", "APR_MAR"])
def test_a_submission_says_by_which_year_it_counts(basis):
    with pytest.raises(RuleBroken) as broken:
        check_record(Submission(id=ID, **WHOLE | {"basis": basis}))
    assert broken.value.field == "basis"


def test_a_sender_has_one_memory_for_each_target():
    assert memory_id("WFP", "usage") == memory_id("WFP", "usage")
    assert len({memory_id("WFP", "usage"), memory_id("WFP", "parties"), memory_id("", "usage")}) == 3


def test_a_reference_says_whose_submission_it_is_for_when_and_which():
    assert submission_reference("UNEXAM", date(2026, 6, 30), 2) == "UNEXAM-SUB-2026-06-2"
    assert submission_reference("UNEXAM", date(2026, 6, 30), 2, received=True) == "UNEXAM-RCV-2026-06-2"
