"""The columns of an arrangement's lens say in words what they show."""

from datetime import date
from uuid import UUID

from commonservices.domain.lens import Narrative
from commonservices.queries.lens import NarrativeLine, ServedLine
from ui.arrangements.lens_columns import LensColumns

ID = UUID(int=4)


def said(columns, line):
    return {column.key: column.text(line) for column in columns}


def test_a_priority_says_its_scheme_its_name_and_why(frame):
    columns = LensColumns(frame).served()
    bare = ServedLine(scheme="SUSTAIN", code="WASTE")
    assert said(columns, bare)["reason"] == "Nobody said why yet"
    assert said(columns, bare)["priority"] == "Waste reduction"
    assert said(columns, bare)["scheme"] == "Sustainability flags"
    told = ServedLine(scheme="SDG", code="12", reason="Less waste.", document="survey.txt")
    assert (said(columns, told)["reason"], said(columns, told)["evidence"]) == ("Less waste.", "survey.txt")
    reason = next(column for column in columns if column.key == "reason")
    assert (reason.detail(bare), reason.detail(told)) == ("att", "")


def test_a_narrative_says_its_period_its_words_and_who_validated(frame):
    record = Narrative(
        id=ID, kind="GENERAL", starts_on=date(2026, 1, 1), ends_on=date(2026, 6, 30), what_changed="Water",
        written_by="Ann",
    )  # fmt: skip
    columns = LensColumns(frame).narratives()
    found = said(columns, NarrativeLine(record=record, status="written", words=1))
    assert found["period"] == "1 January 2026 to 30 June 2026"
    assert (found["status"], found["by"], found["validator"]) == ("To be validated", "Ann", "—")
    assert next(each for each in columns if each.key == "status").detail(
        NarrativeLine(record=record, status="validated", words=1)
    ) == ("agrees")
