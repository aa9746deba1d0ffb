"""The row of sums of a split says what the rows above it say together, whatever the shares are."""

from collections.abc import Sequence
from fractions import Fraction
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain.money import apportion
from commonservices.queries.splits import SplitRow, SplitView
from tests.ui.cost_sharing.cells import a_frame, a_share, details, plain, texts
from ui.cost_sharing.split_columns import FOLDS, TOTAL, SplitColumns, with_total

COLUMNS = SplitColumns(a_frame())
MONEY = ("exact", "whole", "pay")


def a_view(rows: Sequence[SplitRow], *, support: int = 0, currency: str = "USD") -> SplitView:
    """Give a split of some rows."""
    paid = sum(each.to_pay for each in rows)
    return SplitView(
        runs=(), rows=tuple(rows), currency=currency, total=paid - support, to_pay=paid, rounded_alone=0,
        support=support, before="", before_id=None, methods=(), residuals=(), evidence=(),
    )  # fmt: skip


def shared(total: int, counts: Sequence[int], befores: Sequence[int | None] | None = None) -> list[SplitRow]:
    """Give the rows of a total shared by counts, with the units of rounding given to the largest parts left."""
    paid = apportion(total, {f"E{place}": Fraction(each) for place, each in enumerate(counts)})
    whole_of = sum(counts)
    rows = []
    for place, count in enumerate(counts):
        pays = paid[f"E{place}"]
        exact = Fraction(total * count, whole_of)
        whole = exact.numerator // exact.denominator
        rows.append(
            a_share(
                f"E{place}",
                entity_id=UUID(int=place + 1),
                driver=Fraction(count),
                percent=exact * 100 / total,
                exact=exact,
                whole=whole,
                left=exact - whole,
                extra=pays - whole,
                to_pay=pays,
                parts=(pays,),
                before=befores[place] if befores is not None else None,
            )
        )
    return rows


@given(st.integers(1, 10**11), st.lists(st.integers(1, 5_000), min_size=1, max_size=12))
def test_the_sums_close_to_the_cent(total: int, counts: list[int]) -> None:
    last = with_total(a_view(shared(total, counts)))[-1]
    assert (last.entity_id, last.code, last.name) == (TOTAL, "", "")
    assert (last.to_pay, last.exact, last.percent) == (total, Fraction(total), Fraction(100))
    assert last.driver == sum(counts)
    assert last.whole + last.extra == total
    assert last.left == last.extra
    shown = texts(COLUMNS.columns(), last)
    assert {shown[key] for key in MONEY} >= {shown["pay"]}
    assert shown["exact"] == shown["pay"]
    assert shown["percent"] == "100.0000"


@given(st.lists(st.one_of(st.none(), st.integers(0, 10**6)), min_size=2, max_size=8))
def test_the_change_of_all_is_told_as_soon_as_one_party_paid_before(befores: list[int | None]) -> None:
    rows = shared(1_000_00, [1] * len(befores), befores)
    last = with_total(a_view(rows))[-1]
    known = [each for each in befores if each is not None]
    assert last.before == (sum(known) if known else None)
    assert last.change == (1_000_00 - sum(known) if known else None)


def test_what_was_nothing_before_is_no_missing_figure() -> None:
    rows = shared(100, [1, 1], [0, None])
    last = with_total(a_view(rows))[-1]
    assert (last.before, last.change) == (0, 100)
    assert texts(COLUMNS.columns(), rows[0])["change"] == "+0.50"
    assert texts(COLUMNS.columns(), rows[1])["change"] == "—"


def test_one_party_without_a_count_leaves_the_sum_of_counts_open_and_all_money_closed() -> None:
    rows = shared(900, [2, 1])
    blank = a_share("X", driver=None, percent=Fraction(0), exact=Fraction(0), whole=0, left=Fraction(0), to_pay=0)
    last = with_total(a_view([*rows, blank]))[-1]
    shown = texts(COLUMNS.columns(), last)
    assert (shown["driver"], shown["pay"], shown["percent"]) == ("—", "9.00", "100.0000")


def test_a_split_of_nobody_has_a_row_of_noughts() -> None:
    (only,) = with_total(a_view([]))
    shown = texts(COLUMNS.columns(), only)
    assert (shown["entity"], shown["driver"], shown["pay"], shown["change"]) == ("Total", "0", "0.00", "—")


def test_support_stands_in_its_own_column_and_in_what_is_paid() -> None:
    rows = [
        a_share("A", support=7_00, to_pay=107_00, exact=Fraction(100_00), whole=100_00, left=Fraction(0)),
        a_share("B", support=0, to_pay=50_00, exact=Fraction(50_00), whole=50_00, left=Fraction(0)),
    ]
    made = with_total(a_view(rows, support=7_00))
    assert [texts(COLUMNS.columns(), each)["support"] for each in made] == ["7.00", "", "7.00"]
    assert texts(COLUMNS.columns(), made[-1])["pay"] == "157.00"


def test_credits_are_shown_below_nothing_in_every_language() -> None:
    row = a_share("A", exact=Fraction(-1_234_567), whole=-1_234_567, left=Fraction(0), to_pay=-1_234_567, before=1)
    expected = {"en": "-12,345.67", "fr": "-12 345,67", "es": "-12 345,67", "ar": "-12,345.67"}
    found = {language: plain(texts(SplitColumns(a_frame(language)).columns(), row)["pay"]) for language in expected}
    assert found == expected
    assert plain(texts(COLUMNS.columns(), row)["change"]) == "-12,345.68"


def test_amounts_have_the_decimals_of_their_currency_in_all_columns_of_money() -> None:
    row = a_share("A", exact=Fraction(5_000), whole=5_000, left=Fraction(0), extra=1, to_pay=5_001, before=5_000)
    shown = {}
    for currency in ("USD", "JPY", "BHD"):
        made = SplitColumns(a_frame())
        made.currency = currency
        cells = texts(made.columns(), row)
        shown[currency] = tuple(cells[key] for key in ("exact", "whole", "extra", "pay", "change"))
    assert shown == {
        "USD": ("50.00", "50.00", "+0.01", "50.01", "+0.01"),
        "JPY": ("5,000", "5,000", "+1", "5,001", "+1"),
        "BHD": ("5.000", "5.000", "+0.001", "5.001", "+0.001"),
    }


def test_figures_stand_at_the_end_and_what_may_fold_away_is_never_what_is_paid() -> None:
    columns = COLUMNS.columns()
    keys = [each.key for each in columns]
    assert len(set(keys)) == len(keys)
    assert {each.key for each in columns if each.align != "end"} == {"entity"}
    assert [each.key for each in columns if each.elastic] == ["entity"]
    assert set(FOLDS) <= set(keys) - {"entity", "pay"}
    assert len(set(FOLDS)) == len(FOLDS)
    assert len({each.title for each in columns}) == len(columns)


def test_the_name_of_a_party_is_told_where_its_code_stands() -> None:
    entity = COLUMNS.columns()[0]
    assert entity.tip is not None
    assert entity.tip(a_share("WFP", name="World Food Programme")) == "World Food Programme"
    assert texts(SplitColumns(a_frame("ar")).columns(), a_share("WFP"))["entity"] == "\u2066WFP\u2069"


def test_a_party_is_drawn_quietly_but_for_what_it_pays_and_the_sums_are_all_strong() -> None:
    drawn = details(COLUMNS.columns(), a_share("WFP"))
    assert {key for key, tone in drawn.items() if tone == "strong"} == {"pay"}
    assert (drawn["entity"], drawn["driver"]) == ("", "")
    sums = details(COLUMNS.columns(), with_total(a_view(shared(100, [1, 2])))[-1])
    assert set(sums.values()) == {"strong"}
