"""Sheets that go out and come back: a form of a partner, a list that was edited elsewhere, the register of before."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook

from commonservices.actions import usage
from commonservices.domain.arrangements import ArrangementVersion
from commonservices.domain.shared_services import MonthlyUsage, SharedService
from commonservices.office import Office
from tests.builders import a_service, an_office, entity, record, records
from tests.journeys.officer import CONTROL, Key, Officer, TurningClock

DAY = date(2026, 10, 6)
AUGUST, SEPTEMBER = date(2026, 8, 1), date(2026, 9, 1)
HEADING = 4
"""The row of headings of a sheet that comes back."""


@pytest.fixture
def office(tmp_path: Path) -> Office:
    """A fuel service that two partners used in August."""
    office = an_office(tmp_path, clock=TurningClock(DAY))
    members = (("UNICEF", "PROVIDER"), ("UNDP", "CLIENT"), ("WFP", "CLIENT"))
    service = a_service(office, status="ACTIVE", participants=members, notes="At the port")
    for code in ("UNDP", "WFP"):
        usage.set_usage(office, service.id, entity(code), AUGUST, "100")
    return office


def type_into(path: Path, sheet: str, column: str, text: object) -> None:
    """Type into the first row of a sheet with another spreadsheet program, and save it."""
    book = load_workbook(path)
    keys = [cell.value for cell in book[sheet][1]]
    book[sheet].cell(HEADING + 1, keys.index(column) + 1, text)
    book.save(path)


def used(office: Office) -> Decimal | None:
    """Give what the World Food Programme used in September."""
    found = records(office, MonthlyUsage, month=SEPTEMBER, consumer_id=entity("WFP"))
    return found[0].quantity if found else None


def test_a_form_goes_to_a_partner_comes_back_filled_in_and_is_taken_back(
    office: Office, sit_down: Callable[..., Officer], tmp_path: Path
) -> None:
    officer = sit_down(office, "today", DAY)
    officer.command("Partner forms")
    officer.row("UNDP · 1 row to fill in", table="Partners")
    officer.key(Key.Key_Space)
    officer.press("Make 1 form…")
    officer.file(tmp_path)
    officer.reads("1 form written.")
    (form,) = tmp_path.glob("*WFP*.xlsx")
    type_into(form, "Monthly usage", "m2026_09", 42.5)

    officer.step_to("Import returned forms…")
    officer.key(Key.Key_Space)
    officer.file(form)
    officer.reads("Rehearsal only. Nothing has been written.")
    assert used(officer.office) is None
    officer.press("Import 1 row")
    officer.reads("1 row of")
    assert used(officer.office) == Decimal("42.5")
    officer.key(Key.Key_Z, CONTROL)
    assert used(officer.office) is None


def test_a_list_that_another_program_saved_comes_back_with_the_changed_cell_alone(
    office: Office, sit_down: Callable[..., Officer], tmp_path: Path
) -> None:
    sheet, (held,) = tmp_path / "services.xlsx", records(office, SharedService)
    officer = sit_down(office, "services", DAY)
    officer.command("Excel sheet that comes back")
    officer.press("Continue")
    officer.file(sheet)
    officer.reads("1 row written: ")
    type_into(sheet, "Services", "notes", "At the river port")

    officer.command("Import…")
    officer.press("Choose a file…")
    officer.file(sheet)
    officer.reads("Rehearsal only. Nothing has been written.")
    officer.press("Import 1 row")
    officer.reads("1 row of")
    changed = record(officer.office, SharedService, held.id)
    assert changed.notes == "At the river port"
    assert [each for each in held.__slots__ if getattr(held, each) != getattr(changed, each)] == ["notes"]


def test_the_register_of_before_is_taken_in_and_its_days_are_asked_once(
    sit_down: Callable[..., Officer], tmp_path: Path
) -> None:
    before = tmp_path / "our register.csv"
    lines = ["Type;Title;Parties;Start"]
    lines += ["MOU_CS;Fuel for the convoys;WFP, UNDP;03/04/2026", "SLA;Clinic of the port;WHO, UNICEF;05/06/2026"]
    before.write_text("\n".join(lines), encoding="utf-8")
    officer = sit_down(an_office(tmp_path, clock=TurningClock(DAY)), "arrangements", DAY)
    officer.press("Import the register…")
    officer.press("Choose a file…")
    officer.file(before)
    officer.reads("Rehearsal only. Nothing has been written.")
    officer.key(Key.Key_F8)
    officer._until(lambda: officer.can("The day comes first"), "the answers", officer.words)
    officer.step_to("The day comes first")
    officer.key(Key.Key_Space)
    officer.reads("is read as it was answered.")
    officer.press("Import 2 rows")
    officer.reads("2 rows of")
    begun = {each.title_en: each.effective_on for each in records(officer.office, ArrangementVersion)}
    assert begun == {"Fuel for the convoys": date(2026, 4, 3), "Clinic of the port": date(2026, 6, 5)}
