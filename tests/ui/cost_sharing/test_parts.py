"""The tabs of a budget's page: lines and months, counts typed and pasted, runs compared, something tried, schemes."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from commonservices.actions import cost_pools, runs
from commonservices.domain.cost_pools import ApportionmentRun, ApportionmentScheme, PoolActual, PoolLine
from commonservices.domain.schemes import read
from commonservices.domain.shared_services import DriverValue
from commonservices.office import Office
from tests.builders import entity, record, records
from tests.commonservices.actions.pooled import HEADS, Clinic, a_clinic, amounts, frozen
from tests.ui import questions
from tests.ui.cost_sharing.conftest import Heard, type_into
from ui.cost_sharing.record_page import PoolPage
from ui.kit.field_spec import Amount


def part(page: PoolPage) -> Any:
    return page.book.current()


# --- lines ------------------------------------------------------------------------------------------------------------


def test_a_line_is_changed_in_place(office: Office, clinic: Clinic, open_pool: Callable[..., PoolPage]) -> None:
    lines = part(open_pool(clinic.pool_id, "lines")).lines
    lines.open_line(str(clinic.line_id))
    lines.form.committed.emit("budget", Amount(10_000_00, "USD"))
    assert record(office, PoolLine, clinic.line_id).budget == 10_000_00


def test_a_line_of_its_own_bucket_is_added(office: Office, clinic: Clinic, open_pool: Callable[..., PoolPage]) -> None:
    lines = part(open_pool(clinic.pool_id, "lines")).lines
    lines.add_button.click()
    form = lines.adding.form
    form.set_values({"description": "Guard", "bucket": "SECURITY", "scheme_id": str(clinic.scheme_id)})
    form.row("budget").editor.take(Amount(5_000_00, "USD"))
    lines.adding.save()
    made = next(each for each in records(office, PoolLine) if each.id != clinic.line_id)
    assert (made.number, made.bucket, made.budget, made.scheme_id) == (2, "SECURITY", 5_000_00, clinic.scheme_id)


def test_the_lines_of_an_agreed_budget_are_fixed_and_say_why(
    office: Office, clinic: Clinic, open_pool: Callable[..., PoolPage]
) -> None:
    frozen(office, clinic.pool_id)
    page = part(open_pool(clinic.pool_id, "lines"))
    assert page.lines.add_button.isHidden()
    assert page.fixed.text().startswith("The lines are fixed")


def test_what_a_month_cost_is_entered_and_a_wrong_amount_is_refused(
    office: Office, clinic: Clinic, open_pool: Callable[..., PoolPage], heard: Heard
) -> None:
    frozen(office, clinic.pool_id)
    months = part(open_pool(clinic.pool_id, "lines")).months
    february = months.table.rows.row(1)
    months.open_line(str(february.actual.id))
    months.form.committed.emit("amount", Amount(21_000_00, "USD"))
    (spent,) = records(office, PoolActual)
    assert (spent.month, spent.amount) == (date(2026, 2, 1), 21_000_00)
    ahead = months.table.rows.row(11)
    months.open_line(str(ahead.actual.id))
    months.form.committed.emit("amount", Amount(5, "USD"))
    assert len(records(office, PoolActual)) == 1
    assert heard.problems


# --- drivers ----------------------------------------------------------------------------------------------------------


def test_a_count_is_typed_over_for_the_day_above(
    qtbot: QtBot, office: Office, clinic: Clinic, open_pool: Callable[..., PoolPage]
) -> None:
    drivers = part(open_pool(clinic.pool_id, "drivers"))
    drivers.day.set_value(date(2026, 9, 20))
    row = next(each for each in drivers._rows if each.code == "UNDP")
    drivers.table.select_id(str(row.id))
    drivers.entry.begin(text="9")
    qtbot.keyClicks(drivers.entry.editor.box, "2")
    qtbot.keyClick(drivers.entry.editor.box, Qt.Key.Key_Return)
    held = {each.census_date: each.value for each in records(office, DriverValue, entity_id=entity("UNDP"))}
    assert held == {date(2026, 9, 15): Decimal(86), date(2026, 9, 20): Decimal(92)}


def test_a_count_that_is_no_number_stays_in_the_cell_with_its_reason(
    qtbot: QtBot, office: Office, clinic: Clinic, open_pool: Callable[..., PoolPage], heard: Heard
) -> None:
    drivers = part(open_pool(clinic.pool_id, "drivers"))
    drivers.table.select_id(str(drivers._rows[0].id))
    drivers.entry.begin()
    type_into(qtbot, drivers.entry.editor.box, "many")
    assert drivers.entry.editor.text() == "many"
    assert heard.problems
    assert drivers.close_editor()


def test_a_census_is_pasted_as_one_act(
    office: Office, clinic: Clinic, open_pool: Callable[..., PoolPage], heard: Heard
) -> None:
    drivers = part(open_pool(clinic.pool_id, "drivers"))
    drivers.day.set_value(date(2026, 9, 20))
    drivers.evidence.set_value("HR list")
    drivers.table.select_id(str(drivers._rows[0].id))
    QGuiApplication.clipboard().setText("UNDP\t90\nWHO\t31\n")
    drivers.paste()
    assert heard.toasts == ["2 count(s) entered."]
    new = [each for each in records(office, DriverValue) if each.census_date == date(2026, 9, 20)]
    assert {each.value for each in new} == {Decimal(90), Decimal(31)}
    assert {each.evidence for each in new} == {"HR list"}
    QGuiApplication.clipboard().setText("NOBODY\t90")
    drivers.paste()
    assert "NOBODY" in heard.problems[-1]
    drivers.agree()
    assert all(record(office, DriverValue, each.id).agreed for each in new)


# --- runs -------------------------------------------------------------------------------------------------------------


def test_a_run_is_worked_out_again_and_compared(
    office: Office, clinic: Clinic, open_pool: Callable[..., PoolPage]
) -> None:
    first = runs.propose(office, clinic.pool_id).run_ids[0]
    runs.propose(office, clinic.pool_id)
    page = open_pool(clinic.pool_id, "runs")
    tab = part(page)
    tab.verify_button.click()
    assert tab.result.isVisibleTo(tab)
    tab.other.take(str(first))
    assert [each.change for each in (tab.compared.rows.row(place) for place in range(6))] == [0] * 6
    tab.table.select_id(str(first))
    tab.show_button.click()
    assert page.book.tab == "split"
    assert page.book.split.run_ids == [first]


# --- what if ----------------------------------------------------------------------------------------------------------


def test_what_is_tried_writes_nothing_before_it_is_proposed(
    qtbot: QtBot, office: Office, clinic: Clinic, open_pool: Callable[..., PoolPage], heard: Heard
) -> None:
    cost_pools.propose(office, clinic.pool_id)
    tab = part(open_pool(clinic.pool_id, "what_if"))
    tab.propose_button.click()
    assert heard.problems == ["Nothing is otherwise than in the run."]
    tab.table.select_id("WHO")
    tab.entry.begin(text="5")
    qtbot.keyClicks(tab.entry.editor.box, "8")
    qtbot.keyClick(tab.entry.editor.box, Qt.Key.Key_Return)
    tried = {each.code: each for each in tab._rows}
    assert tried["WHO"].after > tried["WHO"].before
    assert sum(each.after for each in tried.values()) == 24_860_000
    assert len(records(office, ApportionmentRun)) == 1
    tab.propose_button.click()
    made = next(each for each in records(office, ApportionmentRun) if each.state == "PROPOSED")
    assert amounts(office, made.id)["WHO"] == tried["WHO"].after
    assert {each.value for each in records(office, DriverValue, entity_id=entity("WHO"))} == {Decimal(29)}


def test_a_party_joins_and_another_leaves_in_what_is_tried(office: Office, open_pool: Callable[..., PoolPage]) -> None:
    clinic = a_clinic(office, heads={code: number for code, number in HEADS.items() if code != "UNHCR"})
    frozen(office, clinic.pool_id)
    tab = part(open_pool(clinic.pool_id, "what_if"))
    assert tab._keep("WHO", "leaves", date(2026, 6, 30)) == ""
    tab.joins.set_value(str(entity("UNHCR")))
    tab.joins_count.set_value("20")
    tab.join()
    tried = {each.code: each for each in tab._rows}
    assert tried["WHO"].after < tried["WHO"].before
    assert tried["UNHCR"].after > 0
    tab.propose_button.click()
    made = next(each for each in records(office, ApportionmentRun) if each.state == "PROPOSED")
    assert made.kind == "REVISED"
    assert amounts(office, made.id)["UNHCR"] == tried["UNHCR"].after


def test_what_cannot_be_shared_is_refused_and_the_rest_stays(
    office: Office, clinic: Clinic, open_pool: Callable[..., PoolPage], heard: Heard
) -> None:
    cost_pools.propose(office, clinic.pool_id)
    tab = part(open_pool(clinic.pool_id, "what_if"))
    assert tab._keep("WHO", "count", "x y")
    assert tab._keep("WHO", "count", "-5")
    assert heard.problems
    assert not tab.is_changed


# --- schemes and details ----------------------------------------------------------------------------------------------


def test_a_scheme_is_added_and_approved(office: Office, clinic: Clinic, open_pool: Callable[..., PoolPage]) -> None:
    tab = part(open_pool(clinic.pool_id, "schemes"))
    tab.lines.add_button.click()
    tab.lines.adding.form.set_values({"name": "Equal parts", "method": "EQUAL"})
    tab.lines.adding.save()
    made = next(each for each in records(office, ApportionmentScheme) if each.name == "Equal parts")
    tab.lines.table.select_id(str(made.id))
    tab.approve_button.click()
    assert record(office, ApportionmentScheme, made.id).approved_by == office.actor


def test_a_mix_of_keys_is_typed_line_by_line_and_corrected(
    office: Office, clinic: Clinic, open_pool: Callable[..., PoolPage]
) -> None:
    tab = part(open_pool(clinic.pool_id, "schemes"))
    tab.asks.ask(tab._above, None)
    dialog = questions.answer(name="Mixed", method="HYBRID", mix="headcount 60")
    assert dialog.form.row("mix").reason.tone == "block"
    questions.answer(mix="headcount=60\nfloor_area=40")
    made = next(each for each in records(office, ApportionmentScheme) if each.name == "Mixed")
    assert [(each.code, each.percent) for each in read(made.parameters).keys] == [("headcount", 60), ("floor_area", 40)]
    tab.lines.table.select_id(str(made.id))
    tab.typed_button.click()
    dialog = questions.open_question()
    assert dialog.form.value("mix") == "headcount=60\nfloor_area=40"
    questions.answer(mix="headcount=50\nfloor_area=50")
    assert {each.percent for each in read(record(office, ApportionmentScheme, made.id).parameters).keys} == {50}


def test_the_details_are_changed(office: Office, clinic: Clinic, open_pool: Callable[..., PoolPage]) -> None:
    page = open_pool(clinic.pool_id, "details")
    part(page).form.committed.emit("name", "Dispensary")
    assert page.header.title.text() == "Dispensary, 2026"
