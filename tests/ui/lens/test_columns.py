"""The columns of the lens page say in words what they show."""

from datetime import date
from decimal import Decimal
from uuid import UUID

import pytest

from commonservices.domain.lens import Narrative
from commonservices.queries.lens import GenderFigure, NarrativeLine, PriorityLine, ServedBy
from tests.ui.shell_fakes import frame_for, new_office
from ui.lens.columns import LensPageColumns

ID = UUID(int=4)
BY = ServedBy(id=ID, reference="T-001", title="Clinic", state="ACTIVE", reason="", has_evidence=True)


@pytest.fixture
def columns(appearance, tmp_path):
    with new_office(tmp_path / "store") as office:
        yield LensPageColumns(frame_for(office, appearance, tmp_path))


def said(columns, line):
    return {column.key: column.text(line) for column in columns}


def details(columns, line):
    return {column.key: column.detail(line) for column in columns if column.detail}


def test_a_priority_says_how_many_serve_it_and_how_many_without_a_reason(columns):
    line = PriorityLine(scheme="SDG", code="3", served_by=(BY,))
    assert said(columns.priorities(), line)["count"] == "1"
    assert said(columns.priorities(), line)["unreasoned"] == "1"
    assert details(columns.priorities(), line)["unreasoned"] == "att"
    none = PriorityLine(scheme="A4P", code="A4P-1", served_by=())
    assert said(columns.priorities(), none)["unreasoned"] == "—"
    assert details(columns.priorities(), none)["count"] == "faint"
    assert said(columns.priorities(), none)["priority"] == "Political solutions"


def test_an_arrangement_says_its_state_reason_and_evidence(columns):
    found = said(columns.served(), BY)
    assert (found["state"], found["reason"], found["evidence"]) == ("Active", "Nobody said why yet", "Yes")


def test_a_gender_figure_says_whether_it_may_travel(columns):
    line = GenderFigure(
        id=ID, kpi_code="G1", kpi_name="Women drivers", service_id=ID, service="S-01", service_name="Road",
        as_of=date(2026, 3, 31), value=Decimal("12.50"), pair="written",
    )  # fmt: skip
    found = said(columns.figures(), line)
    assert (found["pair"], found["kpi"], found["value"]) == ("Narrative not validated", "G1 · Women drivers", "12.5")
    assert details(columns.figures(), line)["pair"] == "in_review"


def test_a_narrative_says_how_far_it_is(columns):
    record = Narrative(id=ID, kind="GENDER", what_changed="Two\n rooms")
    line = NarrativeLine(record=record, status="writing", words=2, reference="T-001")
    found = said(columns.narratives(), line)
    assert (found["status"], found["kind"], found["text"]) == ("Being written", "Gender", "Two rooms")
    assert (found["about"], found["words"]) == ("T-001", "2")
