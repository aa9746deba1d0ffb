"""The columns of budgets, of departures and of what is tried, over rows as they come at the edges."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain import codelists
from commonservices.domain.what_if import Tried
from commonservices.errors import RuleBroken
from commonservices.queries.cost_pools import PoolRow
from commonservices.queries.drawdown import Drawdown, NoticeRow, OrphanRow, PoolChange, PremisesChange
from tests.ui.cost_sharing.cells import DAY, NOBODY, a_frame, details, plain, texts
from ui.cost_sharing.drawdown_columns import DrawdownColumns, ShareChange, share_changes
from ui.cost_sharing.list_columns import PoolColumns
from ui.cost_sharing.tried_columns import TriedColumns, TriedRow

ROW = PoolRow(
    id=NOBODY, reference="UNEXAM-POOL-2026-01", name="Clinic", arrangement_id=NOBODY, arrangement="UNEXAM-MOU-2026-001",
    provider_id=None, provider="UNEXAM", starts_on=date(2026, 7, 1), ends_on=date(2027, 6, 30),
    fiscal_calendar="JUL_JUN", currency="USD", version=1, state="OPEN", state_on=DAY, invoice_by=date(2026, 11, 30),
    budget=248_600_00, actual=0, estimated=False, execution=Fraction(0), late=False,
)  # fmt: skip
POOL = PoolChange(
    pool_id=NOBODY, pool="UNEXAM-POOL-2026-01", line_id=NOBODY, number=1, description="Running cost", currency="USD",
    run="R01", tried=(), falls_away=0, refused=None,
)  # fmt: skip
NOTICE = NoticeRow(
    arrangement_id=NOBODY, reference="UNEXAM-MOU-2026-001", party="WHO", notice_by=DAY, days=1, late=False,
    given=False, ends_on=date(2026, 12, 31), last_provider=False, is_lead=False,
)  # fmt: skip


# --- the register ---------------------------------------------------------------------------------------------------


def shown(row: PoolRow, language: str = "en", today: date = DAY) -> dict[str, str]:
    return {key: plain(text) for key, text in texts(PoolColumns(a_frame(language, today)).columns(), row).items()}


def test_a_budget_in_its_year_is_said_in_full() -> None:
    found = shown(replace(ROW, actual=62_150_00, execution=Fraction(1, 4)))
    assert found == {
        "state": "Year open", "name": "Clinic", "reference": "UNEXAM-POOL-2026-01", "year": "2026/27",
        "provider": "UNEXAM", "budget": "USD 248,600.00", "actual": "62,150.00", "execution": "25 %",
        "next": "Enter what is spent", "invoice": "30 Nov", "arrangement": "UNEXAM-MOU-2026-001",
    }  # fmt: skip


def test_the_year_of_invoices_is_named_where_it_is_not_this_one() -> None:
    assert shown(ROW, today=date(2027, 1, 1))["invoice"] == "30 Nov 26"
    assert shown(ROW, today=date(2026, 1, 1))["invoice"] == "30 Nov"


@pytest.mark.parametrize(
    ("execution", "actual", "tone"),
    [
        (None, 5, ""),
        (Fraction(999_999, 1_000_000), 5, ""),
        (Fraction(1), 5, ""),
        (Fraction(1_000_001, 1_000_000), 5, "crit"),
    ],
)
def test_a_budget_is_overspent_from_the_first_cent_on(execution: Fraction | None, actual: int, tone: str) -> None:
    row = replace(ROW, execution=execution, actual=actual)
    drawn = details(PoolColumns(a_frame()).columns(), row)
    assert (drawn["actual"], drawn["execution"]) == (tone, tone)


def test_money_taken_back_is_spent_too() -> None:
    assert shown(replace(ROW, actual=-5_00, execution=Fraction(-1, 100)))["actual"] == "-5.00"


def test_spending_without_a_budget_has_no_percentage_and_no_false_nought() -> None:
    found = shown(replace(ROW, budget=0, actual=5_00, execution=None))
    assert (found["budget"], found["actual"], found["execution"]) == ("USD 0.00", "5.00", "—")


@pytest.mark.parametrize(
    ("currency", "budget"), [("JPY", "JPY 24,860,000"), ("BHD", "BHD 24,860.000"), ("EUR", "EUR 248,600.00")]
)
def test_the_budget_names_its_currency_with_its_decimals(currency: str, budget: str) -> None:
    assert shown(replace(ROW, currency=currency))["budget"] == budget


def test_every_state_is_named_marked_and_leads_on_in_the_list() -> None:
    rows = [replace(ROW, state=each) for each in codelists.load("pool_states").codes]
    columns = PoolColumns(a_frame()).columns()
    names = [texts(columns, each)["state"] for each in rows]
    marks = [details(columns, each)["state"] for each in rows]
    assert len(set(names)) == len(set(marks)) == len(rows)
    assert {texts(columns, each)["next"] for each in rows if each.state != "SETTLED"}.isdisjoint({"", "—"})


def test_titles_keep_their_own_direction_in_arabic() -> None:
    columns = PoolColumns(a_frame("ar")).columns()
    cells = texts(columns, ROW)
    assert cells["name"] == "\u2068Clinic\u2069"
    assert cells["reference"] == "\u2066UNEXAM-POOL-2026-01\u2069"
    assert texts(columns, replace(ROW, provider="", arrangement=""))["provider"] == "—"


def test_only_columns_that_the_list_can_sort_by_say_so() -> None:
    columns = {each.key: each.sort for each in PoolColumns(a_frame()).columns()}
    assert {key for key, sort in columns.items() if not sort} == {"next", "arrangement"}
    assert len({sort for sort in columns.values() if sort}) == len(columns) - 2


# --- a departure ----------------------------------------------------------------------------------------------------

TRIED = st.lists(
    st.builds(Tried, st.sampled_from(("WFP", "WHO", "UNDP")), st.integers(0, 10**9), st.integers(0, 10**9))
)


def a_departure(*pools: PoolChange) -> Drawdown:
    return Drawdown(who="WHO", last_day=DAY, services=(), pools=pools, notices=(), premises=())


@given(st.lists(TRIED, max_size=4), st.booleans())
def test_each_party_of_each_line_has_one_row_and_each_refusal_one(found: list[list[Tried]], refused: bool) -> None:  # noqa: FBT001
    broken = RuleBroken("cannot_share", "No party is left.") if refused else None
    pools = [replace(POOL, tried=tuple(each), refused=broken) for each in found]
    rows = share_changes(a_departure(*pools))
    assert len(rows) == sum(map(len, found)) + len(pools) * refused
    assert [(each.code, each.before, each.after) for each in rows if each.code] == [
        (one.code, one.before, one.after) for each in found for one in each
    ]


def test_nothing_shared_is_no_row() -> None:
    assert share_changes(a_departure()) == []


@given(st.integers(0, 10**10), st.integers(0, 10**10))
def test_the_change_is_what_would_be_paid_less_what_is_paid(before: int, after: int) -> None:
    cells = texts(DrawdownColumns(a_frame()).shares(), ShareChange(POOL, "WFP", before, after))
    amount = {key: int(plain(cells[key]).replace(",", "").replace(".", "")) for key in ("before", "after", "change")}
    assert amount["after"] - amount["before"] == amount["change"] == after - before


def test_a_line_that_cannot_be_shared_tells_the_reason_where_its_party_would_stand() -> None:
    broken = replace(POOL, refused=RuleBroken("no_such_rule_here", "No party is left to pay."))
    entity = next(each for each in DrawdownColumns(a_frame()).shares() if each.key == "entity")
    assert entity.tip is not None
    assert entity.tip(ShareChange(broken, "", 0, 0)) == "No party is left to pay."
    assert entity.tip(ShareChange(POOL, "WFP", 1, 2)) == ""


NOTICES: tuple[tuple[str, NoticeRow, str, str, str], ...] = (
    ("in time", NOTICE, "15 September 2026", "not_yet", "It goes on without the party."),
    ("late", replace(NOTICE, late=True), "15 September 2026", "error", "It goes on without the party."),
    ("given though late", replace(NOTICE, late=True, given=True), "Given", "agrees", "It goes on without the party."),
    ("no day", replace(NOTICE, notice_by=None), "—", "not_yet", "It goes on without the party."),
    ("lead", replace(NOTICE, is_lead=True), "15 September 2026", "not_yet", "Its lead leaves: name another one."),
    (
        "only provider", replace(NOTICE, last_provider=True, is_lead=True), "15 September 2026", "not_yet",
        "Its only provider leaves: it cannot go on as it is.",
    ),
)  # fmt: skip


def test_notices_say_by_when_how_they_stand_and_what_they_mean() -> None:
    columns = DrawdownColumns(a_frame()).notices()
    found = [(name, texts(columns, row)["by"], details(columns, row)["by"], texts(columns, row)["means"])
             for name, row, *_ in NOTICES]  # fmt: skip
    assert found == [(name, by, mark, means) for name, _, by, mark, means in NOTICES]


def test_an_arrangement_without_an_end_shows_a_dash() -> None:
    columns = DrawdownColumns(a_frame()).notices()
    assert texts(columns, NOTICE)["ends"] == "31 December 2026"
    assert texts(columns, replace(NOTICE, ends_on=None))["ends"] == "—"


def test_a_service_or_premises_nobody_else_is_in_names_nobody() -> None:
    made = DrawdownColumns(a_frame())
    service = OrphanRow(service_id=NOBODY, reference="S-1", name="Clinic", reason="NEW_REASON", others=())
    assert texts(made.services(), service)["others"] == ""
    assert texts(made.services(), service)["reason"] == "NEW_REASON"
    place = PremisesChange(
        premises_id=NOBODY, reference="P-1", name="Compound", remaining=(), ends_sharing=True, given_up=True
    )
    assert texts(made.premises(), place)["stay"] == ""
    assert texts(made.premises(), place)["means"] == "They are given up."


def test_each_table_of_a_departure_has_one_elastic_column_and_headings_that_differ() -> None:
    made = DrawdownColumns(a_frame())
    for columns in (made.services(), made.shares(), made.notices(), made.premises()):
        assert sum(each.elastic for each in columns) == 1
        assert len({each.key for each in columns}) == len({each.title for each in columns}) == len(columns)


# --- what is tried --------------------------------------------------------------------------------------------------


@given(st.integers(-(10**9), 10**9), st.integers(-(10**9), 10**9))
def test_only_a_party_that_would_pay_otherwise_stands_out(before: int, after: int) -> None:
    columns = TriedColumns(a_frame()).columns()
    row = TriedRow("WHO", Fraction(29), None, None, before, after)
    assert details(columns, row)["change"] == ("muted" if before == after else "strong")
    assert plain(texts(columns, row)["change"]).startswith("+") is (after > before)


def test_trying_no_count_at_all_is_not_the_same_as_trying_nothing() -> None:
    columns = TriedColumns(a_frame()).columns()
    none_left = TriedRow("WHO", Fraction(29), Fraction(0), None, 100, 0)
    assert (texts(columns, none_left)["now"], texts(columns, none_left)["count"]) == ("29", "0")
    assert details(columns, none_left)["count"] == "strong"


def test_a_party_that_joins_counts_only_in_what_is_tried() -> None:
    joined = TriedRow("ILO", None, Fraction(25, 2), date(2027, 3, 31), 0, 1_00)
    cells = texts(TriedColumns(a_frame()).columns(), joined)
    assert cells == {
        "entity": "ILO", "now": "—", "count": "12.5", "leaves": "31 March 2027", "before": "0.00", "after": "1.00",
        "change": "+1.00",
    }  # fmt: skip
