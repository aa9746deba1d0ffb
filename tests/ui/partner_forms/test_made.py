"""What is said of each form that was made, or why there is none."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QObject

from commonservices.domain.partners import Entity
from commonservices.domain.sentences import refusal
from commonservices.errors import Known
from commonservices.reports.forms.several import FormMade
from ui.page import PageFrame
from ui.partner_forms.made import MadeColumns

WFP = Entity(id=UUID(int=1), short_code="WFP", name_en="World Food Programme")
WHO = Entity(id=UUID(int=2), short_code="WHO", name_en="World Health Organization")


@pytest.fixture
def columns(frame: PageFrame) -> Iterator[MadeColumns]:
    """The columns in English, as long as the page they belong to is there."""
    page = QObject()
    yield MadeColumns(frame, page)
    del page


def line(columns: MadeColumns, made: FormMade) -> dict[str, str]:
    model = columns.model()
    model.set_rows([made])
    cells = zip(model.columns, model.cells(0), strict=True)
    return {column.key: "".join(sign for sign in cell.text if sign not in "\u2068\u2069") for column, cell in cells}


@pytest.mark.parametrize(("rows", "said"), [(0, "0"), (1, "1"), (12_345, "12,345")])
def test_a_form_that_was_written_says_its_rows_and_its_file(columns: MadeColumns, rows: int, said: str) -> None:
    made = FormMade(WFP, Path("folder") / "WFP usage.xlsx", rows)
    assert line(columns, made) == {"partner": "WFP", "what": "Written", "rows": said, "file": "WFP usage.xlsx"}


def test_a_form_the_rules_refuse_says_why_and_counts_nothing(columns: MadeColumns) -> None:
    refused = refusal("form_not_known", "kind", "money", {"choices": "usage", "example": "usage"})
    found = line(columns, FormMade(WFP, refused=refused))
    assert (found["what"], found["rows"]) == ("Not written", "")
    assert found["file"]
    assert "{" not in found["file"]


def test_a_disk_in_the_way_is_said_with_what_to_do(columns: MadeColumns) -> None:
    fault = Known("disk_full", "The disk is full.", advice="Make room, then try again.")
    assert line(columns, FormMade(WFP, refused=fault))["file"] == "The disk is full. Make room, then try again."
    assert line(columns, FormMade(WFP, refused=Known("odd", "It is odd.")))["file"] == "It is odd."


def test_a_form_without_a_file_and_without_a_reason_is_not_called_written(columns: MadeColumns) -> None:
    found = line(columns, FormMade(WFP))
    assert (found["what"], found["rows"], found["file"]) == ("Not written", "", "")


def test_each_partner_is_a_line_of_its_own_with_its_mark(columns: MadeColumns) -> None:
    model = columns.model()
    model.set_rows([FormMade(WFP, Path("a.xlsx"), 1), FormMade(WHO, refused=Known("odd", "It is odd."))])
    assert model.rowCount() == 2
    (what,) = [column for column in model.columns if column.key == "what"]
    assert what.detail is not None
    assert what.detail(FormMade(WFP, Path("a.xlsx"), 1)) == "agrees"
    assert what.detail(FormMade(WHO)) == "error"
