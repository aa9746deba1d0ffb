"""The hourly rates of the office: worked out, corrected in place, ended."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from commonservices.domain.efficiency import LabourRate
from commonservices.office import Office
from tests.builders import records
from tests.ui import questions
from tests.ui.efficiency.conftest import Opened, cells
from ui.kit.field_spec import Amount
from ui.page import AsksHere


def test_a_rate_is_added_and_its_hour_worked_out(opened: Opened, office: Office) -> None:
    part = opened.rates()
    assert cells(part.lines.table, "hourly") == ["23.2727", "43.1515", "140.9091"]
    opened.command("rates.add").run()
    form = part.lines.adding.form
    assert form.value("productive_hours") == 1650
    form.set_values({"grade": "P-3", "annual_cost": Amount(19_800_000, "USD")})
    assert isinstance(part.lines.adding, AsksHere)  # so Ctrl+Enter in the form saves it and does not begin another
    part.lines.adding.submit()
    (made,) = records(office, LabourRate, grade="P-3")
    assert made.hourly == Decimal("120.0000")
    assert "120.0000" in cells(part.lines.table, "hourly")
    assert part.lines.table.select_id(str(made.id))
    assert part.side_title.text() == "P-3"
    said = [part.facts.value_widget(key).text() for key in ("hourly", "annual_cost")]  # type: ignore[attr-defined]
    assert said == ["120.0000 USD", "USD 198,000.00 ÷ 1,650"]


def test_a_second_rate_of_a_grade_for_the_same_days_is_refused_at_its_field(opened: Opened, office: Office) -> None:
    part = opened.rates()
    part.lines.add_button.click()
    part.lines.adding.form.set_values({"grade": "G-5", "annual_cost": Amount(100, "USD"), "productive_hours": 1650})
    part.lines.adding.save_button.click()
    assert part.lines.adding.form.row("valid_from").reason.tone == "block"
    assert len(records(office, LabourRate)) == 3
    assert opened.page.escape()
    assert opened.page.records.is_wanted


def test_a_rate_ends_on_a_day_and_is_offered_no_more(opened: Opened, office: Office) -> None:
    part = opened.rates()
    part.end_button.click()
    questions.answer(until_on=date(2026, 8, 31))
    assert [each.valid_to for each in records(office, LabourRate, grade="G-5")] == [date(2026, 8, 31)]
    assert opened.page.escape()
    assert not opened.page.records.is_wanted
