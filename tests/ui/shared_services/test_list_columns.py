"""The columns of the register of services."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt

from commonservices.domain import codelists
from commonservices.office import Office
from commonservices.queries import shared_services as queries
from commonservices.queries.shared_services import ServiceRow
from tests.ui.usage.stores import Small
from ui.kit.columns import Column
from ui.kit.shapes import SHAPES
from ui.shared_services.list_columns import OPTIONAL, ServiceColumns, name_of
from ui.shared_services.page import ServicesPage
from ui.words import Words

SHOWN = ["status", "name", "reference", "line", "provider", "consumers", "arrangement", "location", "last_month"]


def columns(language: str = "en") -> dict[str, Column[ServiceRow]]:
    """The columns by key."""
    return {column.key: column for column in ServiceColumns(Words(language)).columns()}


@pytest.fixture
def fuel(still: Office, template: Small) -> ServiceRow:
    """The line of the fuel service."""
    return queries.rows(still, [template.fuel])[0]


@pytest.fixture
def clinic(still: Office, template: Small) -> ServiceRow:
    """The line of the clinic, which has no paper and no provider."""
    return queries.rows(still, [template.clinic])[0]


def test_cells_are_heard_with_their_column(page: ServicesPage) -> None:
    model = page.browse.list.model
    at = model.column_of("arrangement")
    said = model.data(model.index(0, at), int(Qt.ItemDataRole.AccessibleTextRole))
    assert said.startswith("Arrangement: UNEXAM-")
    assert said.endswith("· Draft")
    assert "Not on paper" in model.data(model.index(1, at), int(Qt.ItemDataRole.AccessibleTextRole))


def test_every_column_has_a_title_and_words_for_each_service(fuel: ServiceRow) -> None:
    made = columns()
    assert list(made) == [*SHOWN, *OPTIONAL]
    assert all(column.title for column in made.values())
    silent = [key for key in SHOWN if not made[key].text(fuel)]
    assert silent == ["location"]


def test_every_column_can_be_sorted_in_the_register(still: Office) -> None:
    for column in (columns()[key] for key in SHOWN):
        assert column.sort
        assert len(queries.page(still, queries.ServiceFilter(), sort=column.sort)) == 2


def test_the_columns_one_may_choose_say_it_in_words(fuel: ServiceRow) -> None:
    made = columns()
    row = replace(fuel, unit="LITRE", modality="SINGLE_PROVIDER", reporting_stream="BOS")
    words = Words("en")
    said = [words.code("units", "LITRE"), words.code("modality", row.modality), words.code("reporting_stream", "BOS")]
    assert [made[key].text(row) for key in OPTIONAL] == [*said, "—"]
    taken = replace(fuel, stock_take=(2025, "SCALE_UP"))
    assert made["stock_take"].text(taken) == "2025 · Scale up"
    assert made["stock_take"].text(replace(fuel, stock_take=(None, "MODIFY"))) == "Modify"
    assert made["unit"].text(replace(fuel, unit="")) == ""


def test_a_full_line_in_words(fuel: ServiceRow) -> None:
    made = columns()
    said = {key: made[key].text(fuel) for key in SHOWN}
    assert said["status"] == "Active"
    assert said["name"] == "Diesel, bulk issue"
    assert said["line"] == "FUE"
    assert said["provider"] == "UNDP"
    assert said["consumers"] == "UNDP UNHCR WFP"
    assert said["last_month"] == "Sep 26"


def test_what_is_not_known_is_a_dash(clinic: ServiceRow) -> None:
    made = columns()
    assert made["provider"].text(clinic) == "—"
    assert made["last_month"].text(clinic) == "—"
    assert made["arrangement"].text(clinic) == "Not on paper"


def test_consumers_are_tags(fuel: ServiceRow) -> None:
    column = columns()["consumers"]
    assert column.paint == "tags"
    assert column.detail(fuel) == ("UNDP", "UNHCR", "WFP")


def test_the_line_is_short_and_its_full_name_is_the_tip(fuel: ServiceRow) -> None:
    column = columns()["line"]
    assert column.tip is not None
    assert column.tip(fuel) == codelists.load("service_lines").label("FUE", "en")


@pytest.mark.parametrize(
    ("status", "mark"), [("ACTIVE", "warning"), ("PROPOSED", "not_yet"), ("DISCONTINUED", "not_yet")]
)
def test_only_a_running_service_without_paper_asks_for_attention(clinic: ServiceRow, status: str, mark: str) -> None:
    assert columns()["arrangement"].detail(replace(clinic, status=status)) == mark


@pytest.mark.parametrize("status", [item.code for item in codelists.load("service_status").active()])
def test_every_status_has_a_shape_and_a_word(fuel: ServiceRow, status: str) -> None:
    row, column = replace(fuel, status=status), columns()["status"]
    assert column.detail(row) in SHAPES
    assert column.text(row) == codelists.load("service_status").label(status, "en")


@pytest.mark.parametrize(("status", "style"), [("ACTIVE", "strong"), ("DISCONTINUED", "muted"), ("REJECTED", "muted")])
def test_what_is_over_is_pale(fuel: ServiceRow, status: str, style: str) -> None:
    assert columns()["name"].detail(replace(fuel, status=status)) == style


@pytest.mark.parametrize(
    ("language", "english", "french", "shown"),
    [
        ("en", "Fuel", "Gazole", "Fuel"),
        ("fr", "Fuel", "Gazole", "Gazole"),
        ("fr", "Fuel", "", "whole"),
        ("en", "", "Gazole", "whole"),
        ("ar", "Fuel", "Gazole", "Fuel"),
    ],
)
def test_the_name_follows_the_language_where_there_is_one(
    fuel: ServiceRow, language: str, english: str, french: str, shown: str
) -> None:
    assert name_of(replace(fuel, name="whole", name_en=english, name_fr=french), language) == shown


def test_among_arabic_references_and_acronyms_keep_their_direction(fuel: ServiceRow) -> None:
    made = columns("ar")
    for key in ("reference", "provider", "arrangement"):
        assert made[key].text(fuel).startswith("\u2066")
    assert made["status"].text(fuel) == codelists.load("service_status").label("ACTIVE", "ar")


def test_a_month_is_written_in_the_language_of_the_window(fuel: ServiceRow) -> None:
    august = replace(fuel, last_month=date(2026, 8, 1))
    assert columns("fr")["last_month"].text(august) == Words("fr").month(date(2026, 8, 1))
    assert columns("fr")["last_month"].text(august) != columns("en")["last_month"].text(august)
