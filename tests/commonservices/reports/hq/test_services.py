"""The sheets of services and of use."""

from datetime import date
from decimal import Decimal

import pytest

from commonservices.actions import undo, usage
from commonservices.reports.headquarters import export
from commonservices.reports.hq.services import _source
from commonservices.reports.hq.words import BookLabels
from commonservices.reports.xlsx import read_rows
from commonservices.store.usage_origins import NO_ORIGIN, Origin
from tests.commonservices.reports.small_office import MONTHS, QUARTER

USAGE = [
    "service", "catalogue_code", "arrangement", "consumer", "month", "quantity", "unit_code", "unit", "rate",
    "currency", "amount", "amount_usd", "rate_date", "state_code", "state", "method_code", "method", "quality_code",
    "quality", "grade", "source", "note",
]  # fmt: skip


def rows(path, sheet):
    return [row for _, row in read_rows(path, sheet)]


def test_a_service_stands_with_its_lines_its_volumes_and_those_who_use_it(small, saved):
    small.change("service", stock_take_action="SCALE_UP")
    export(small.build(), saved, language="en", **QUARTER)
    (row,) = rows(saved, "Services")
    assert (row["stock_take_code"], row["stock_take"]) == ("SCALE_UP", "Scale up")
    assert (row["reference"], row["line_code"], row["arrangement"]) == ("T-S01", "MVC", "T-001")
    assert (row["volume_plan"], row["volume_actual"]) == (Decimal(100), Decimal("7.5"))
    assert (row["provider"], row["clients"], row["since"]) == ("ALPHA", "BETA TWO", date(2025, 1, 1))
    assert row["bos_line_code"]


def test_use_has_its_columns_in_their_order_and_a_line_for_each_month(small, saved):
    export(small.build(), saved, language="en", **QUARTER)
    found = rows(saved, "Usage")
    assert list(found[0]) == USAGE
    assert [row["month"] for row in found] == list(MONTHS)
    assert {(row["state"], row["method_code"], row["consumer"]) for row in found} == {
        ("Covered", "STANDARD", "BETA TWO")
    }
    assert [row["quantity"] for row in found] == [Decimal("1.5"), Decimal("2.5"), Decimal("3.5")]


def test_a_typed_zero_is_a_zero(small, saved):
    small.change("usage_1", quantity=Decimal(0))
    export(small.build(), saved, language="en", **QUARTER)
    first = rows(saved, "Usage")[0]
    assert (first["quantity"], first["amount"], first["amount_usd"]) == (0, 0, 0)


@pytest.mark.parametrize(
    ("origin", "told"),
    [
        (Origin("usage_set", "T-S01 · BETA", taken_back=False), "Typed"),
        (Origin("usage_pasted", "T-S01", taken_back=False), "Typed"),
        (Origin("sheet_imported", "fuel: +1.xlsx: +20 ~3", taken_back=False), "Import: fuel: +1.xlsx"),
        (Origin("sheet_returned", "form BETA.xlsx", taken_back=False), "Returned: form BETA.xlsx"),
        (Origin("undone", "T-S01", taken_back=True), "Put back"),
        (Origin("demo_seeded", "demo", taken_back=False), "Demonstration"),
        (Origin("office_set_up", "", taken_back=False), "Register"),
        (NO_ORIGIN, None),
    ],
)
def test_the_source_of_a_line_of_use_is_the_act_that_wrote_it(origin, told):
    assert _source(BookLabels("en"), origin) == told


def test_a_line_of_use_says_where_it_came_from_in_the_language_of_the_workbook(small, saved):
    office = small.build()
    typed = usage.set_usage(office, small.ids["service"], small.ids["two"], MONTHS[0], "9")
    usage.set_usage(office, small.ids["service"], small.ids["two"], MONTHS[1], "8")
    undo.undo(office, typed.transaction)
    export(office, saved, language="fr", **QUARTER)
    assert [row["source"] for row in rows(saved, "Utilisation")] == ["Valeur rétablie", "Saisie", "Registre"]
