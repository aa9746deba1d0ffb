"""Taking in published lists of exchange rates, and entering rates by hand."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from commonservices.actions import exchange_rates as acts
from commonservices.actions import undo
from commonservices.domain.exchange_editions import Edition, Row, edition
from commonservices.domain.shared_services import ExchangeRate
from commonservices.errors import RuleBroken
from commonservices.office import Office
from commonservices.queries import exchange_rates as queries
from commonservices.queries.exchange_rates import ExchangeFilter
from tests.builders import records


def listed(day: str = "01 Jan 2099", **rates: str) -> Edition:
    return edition(Row(number, ("Land", code, day, rate)) for number, (code, rate) in enumerate(rates.items(), 1))


def rates(office: Office) -> dict[tuple[str, str, str], str]:
    found = records(office, ExchangeRate)
    return {(each.currency, str(each.effective_on), each.source): f"{each.rate.normalize():f}" for each in found}


def refused(act: Any, *args: Any) -> RuleBroken:
    with pytest.raises(RuleBroken) as caught:
        act(*args)
    return caught.value


def test_a_list_is_taken_in_as_one_act_and_taken_back_by_one_undo(office: Office, last_act: Any, watch: Any) -> None:
    before = watch()
    changes = acts.take(office, listed(EUR="0.5", HTG="66.666", USD="1"))
    assert last_act() == ("exchange_rates_taken", "2099-01-01", "")
    assert rates(office) == {("EUR", "2099-01-01", "UNORE"): "0.5", ("HTG", "2099-01-01", "UNORE"): "66.666"}
    assert len(changes.items) == 2
    undo.undo(office, undo.last(office).transaction)  # type: ignore[union-attr]
    assert rates(office) == {}
    assert not before.unchanged()


def test_the_same_list_again_changes_nothing(office: Office, watch: Any) -> None:
    acts.take(office, listed(EUR="0.5", HTG="66.666"))
    before = watch()
    assert acts.take(office, listed(EUR="0.50", HTG="66.6660")).items == ()
    assert before.unchanged()
    assert queries.preview(office, listed(EUR="0.5", HTG="66.666")).count("unchanged") == 2


def test_a_correction_replaces_the_rate_and_a_revision_stands_beside_it(office: Office) -> None:
    acts.take(office, listed(EUR="0.5", HTG="66.666"))
    (change,) = acts.take(office, listed(EUR="0.5", HTG="70")).items
    assert change.fields == ("rate",)
    acts.take(office, listed("15 Jan 2099", HTG="77.7"))
    assert rates(office)["HTG", "2099-01-01", "UNORE"] == "70"
    assert [str(row.effective_on) for row in queries.rates(office, ExchangeFilter(currency="HTG"))] == [
        "2099-01-15",
        "2099-01-01",
    ]
    assert [(row.edition, row.rates) for row in queries.editions(office)] == [("2099-01-15", 1), ("2099-01-01", 2)]


def test_a_removed_rate_comes_back_with_its_list(office: Office, last_act: Any) -> None:
    acts.take(office, listed(EUR="0.5"))
    (held,) = records(office, ExchangeRate)
    assert refused(acts.remove, office, held.id, " ").rule == "reason_missing"
    acts.remove(office, held.id, "wrong list")
    assert last_act() == ("exchange_rate_removed", "EUR · 2099-01-01", "wrong list")
    assert rates(office) == {}
    acts.take(office, listed(EUR="0.5"))
    assert rates(office) == {("EUR", "2099-01-01", "UNORE"): "0.5"}


def test_a_rate_by_hand_needs_a_reason_and_counts_before_the_published_one(office: Office, last_act: Any) -> None:
    acts.take(office, listed("01 Oct 2026", HTG="100"))
    day = date(2026, 10, 1)
    assert refused(acts.set_rate, office, "HTG", "120", day, "").rule == "reason_missing"
    acts.set_rate(office, "HTG", "120.5", day, "paid in cash at this rate")
    assert last_act() == ("exchange_rate_set", "HTG · 2026-10-01", "paid in cash at this rate")
    used = queries.rate_on(office, "HTG", day)
    assert used is not None
    assert (used.rate, used.provisional) == (Decimal("120.5"), False)
    (row,) = queries.rates(office, ExchangeFilter(as_of=day))
    assert (row.source, row.reason) == ("MANUAL", "paid in cash at this rate")
    acts.set_rate(office, "HTG", "121", day, "mistyped")
    assert rates(office) == {("HTG", "2026-10-01", "UNORE"): "100", ("HTG", "2026-10-01", "MANUAL"): "121"}


@pytest.mark.parametrize(
    ("currency", "rate", "day", "rule"),
    [
        ("USD", "1", "2026-10-01", "rate_of_dollar"),
        ("QQQ", "2", "2026-10-01", "unknown_code"),
        ("BYR", "20000", "2026-10-01", "unknown_code"),
        ("EUR", "0", "2026-10-01", "not_above"),
        ("EUR", "-1", "2026-10-01", "not_above"),
        ("EUR", "half", "2026-10-01", "not_a_number"),
        ("EUR", "1.234", "2026-10-01", "ambiguous_number"),
        ("EUR", "0.123456789", "2026-10-01", "too_many_decimals"),
        ("EUR", "0.9", "soon", "not_a_date"),
    ],
)
def test_a_rate_by_hand_that_cannot_be_is_refused(
    office: Office, watch: Any, currency: str, rate: str, day: str, rule: str
) -> None:
    before = watch()
    assert refused(acts.set_rate, office, currency, rate, day, "a reason").rule == rule
    assert before.unchanged()


def test_the_rate_of_each_currency_on_a_day_is_listed_once(office: Office) -> None:
    acts.take(office, listed("01 Sep 2026", EUR="0.8", HTG="60"))
    acts.take(office, listed("15 Sep 2026", HTG="65"))
    acts.take(office, listed("01 Oct 2026", EUR="0.9", HTG="70"))

    def on(day: date) -> dict[str, str]:
        return {row.currency: f"{row.rate:.2f}" for row in queries.rates(office, ExchangeFilter(as_of=day))}

    assert on(date(2026, 8, 31)) == {}
    assert on(date(2026, 9, 14)) == {"EUR": "0.80", "HTG": "60.00"}
    assert on(date(2026, 9, 30)) == {"EUR": "0.80", "HTG": "65.00"}
    assert on(date(2026, 12, 1)) == {"EUR": "0.90", "HTG": "70.00"}
    assert queries.count(office, ExchangeFilter()) == 5
    assert len(queries.rates(office, ExchangeFilter(), 1, 2)) == 2
    late = queries.rate_on(office, "EUR", date(2026, 12, 1))
    assert late is not None
    assert (late.rate, late.since, late.provisional) == (Decimal("0.9"), date(2026, 10, 1), True)
    assert queries.rate_on(office, "EUR", date(2026, 8, 1)) is None
