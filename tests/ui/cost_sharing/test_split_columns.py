"""The columns of a split: exact shares cut visibly, the unit that rounding gave, and the row of sums."""

from dataclasses import replace
from fractions import Fraction

from commonservices.actions import cost_pools
from commonservices.domain.cost_pools import ApportionmentRun
from commonservices.office import Office
from commonservices.queries import splits
from tests.builders import records
from tests.commonservices.actions.pooled import Clinic
from tests.ui.cost_sharing.cells import a_share, details, texts
from ui.cost_sharing.split_columns import FOLDS, TOTAL, SplitColumns, with_total
from ui.page import PageFrame


def test_an_endless_share_says_that_it_goes_on(frame: PageFrame) -> None:
    shown = texts(SplitColumns(frame).columns(), a_share())
    assert shown["exact"] == "33.3333…"
    assert (shown["whole"], shown["left"], shown["driver"]) == ("33.33", "0.3333", "86")


def test_no_unit_no_support_and_nothing_before_leave_their_cells_empty(frame: PageFrame) -> None:
    shown = texts(SplitColumns(frame).columns(), a_share())
    assert (shown["extra"], shown["support"], shown["change"]) == ("", "", "—")


def test_the_unit_of_rounding_and_the_change_carry_their_sign(frame: PageFrame) -> None:
    row = a_share(extra=1, to_pay=3_334, before=3_000, support=700)
    shown = texts(SplitColumns(frame).columns(), row)
    assert (shown["extra"], shown["pay"], shown["change"], shown["support"]) == ("+0.01", "33.34", "+3.34", "7.00")


def test_amounts_follow_the_currency_of_the_split(frame: PageFrame) -> None:
    made = SplitColumns(frame)
    made.currency = "JPY"
    assert texts(made.columns(), a_share())["pay"] == "3,333"


def test_the_row_of_sums_adds_up_and_is_drawn_strong(office: Office, clinic: Clinic, frame: PageFrame) -> None:
    cost_pools.propose(office, clinic.pool_id)
    (run,) = records(office, ApportionmentRun)
    rows = with_total(splits.together(office, [run.id]))
    last = rows[-1]
    assert last.entity_id == TOTAL
    assert (last.driver, last.percent, last.to_pay) == (Fraction(790), Fraction(100), 24_860_000)
    assert last.whole + last.extra == last.exact == last.to_pay
    assert last.change is None
    made = SplitColumns(frame).columns()
    assert texts(made, last)["entity"] == "Total"
    assert set(details(made, last).values()) == {"strong"}
    assert details(made, rows[0])["exact"] == "muted"


def test_where_one_party_is_not_counted_the_sum_of_counts_is_left_out(
    office: Office, clinic: Clinic, frame: PageFrame
) -> None:
    cost_pools.propose(office, clinic.pool_id)
    (run,) = records(office, ApportionmentRun)
    view = splits.together(office, [run.id])
    uncounted = replace(view, rows=(replace(view.rows[0], driver=None), *view.rows[1:]))
    total = with_total(uncounted)[-1]
    assert total.driver is None
    assert texts(SplitColumns(frame).columns(), total)["driver"] == "—"


def test_the_sum_before_counts_the_parties_that_were_there(office: Office, clinic: Clinic) -> None:
    cost_pools.propose(office, clinic.pool_id)
    (run,) = records(office, ApportionmentRun)
    view = splits.together(office, [run.id])
    with_before = replace(view, rows=(replace(view.rows[0], before=500), *view.rows[1:]))
    assert with_total(with_before)[-1].before == 500


def test_what_folds_are_columns_there_are_and_never_the_amount_to_pay(frame: PageFrame) -> None:
    assert set(FOLDS) < {each.key for each in SplitColumns(frame).columns()}
    assert "pay" not in FOLDS
