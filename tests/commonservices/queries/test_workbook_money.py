"""The money a workbook lists: what is open of a bill, who pays which part, what is free, plan against cost."""

import dataclasses
from contextlib import contextmanager
from datetime import date
from decimal import Decimal

import pytest

from commonservices.domain.bills import Settlement
from commonservices.domain.cost_pools import ApportionmentRun, PoolActual, PoolLine, Share
from commonservices.domain.cost_sharing.inputs import Party, RunInputs, Scheme
from commonservices.domain.ids import of_link
from commonservices.domain.orders import ServiceOrder
from commonservices.domain.partners import Entity
from commonservices.domain.periods import Period
from commonservices.domain.run_parts import digest_of, kept
from commonservices.domain.shared_services import ExchangeRate, RateLine
from commonservices.queries import workbook
from tests.commonservices.reports.money_records import FIRST, LAST, bill, paid, pool
from tests.commonservices.reports.small_office import MONTHS, START, SmallOffice

PERIOD = Period(FIRST, LAST)
AFTER = date(2026, 10, 2)


def _id(*parts):
    return of_link("queried", *parts)


@contextmanager
def source_of(*more, period=PERIOD, **changes):
    """Give what a workbook of a small office with more records is made from."""
    with SmallOffice() as small:
        small.more = [each for one in more for each in (one(small) if callable(one) else one)]
        for name, values in changes.items():
            small.change(name, **values)
        with workbook.opened(small.build(), period) as source:
            yield source


def settled(small, number, amount, day, method="CASH"):
    return Settlement(
        id=_id("settled", str(number), str(amount), str(day)), bill_id=bill(small, number, 1).id, settled_on=day,
        amount=amount, currency="USD", method=method, entered_by="Tester",
    )  # fmt: skip


BILLS = {
    "nothing paid": ({}, (), (100_00, 0, 0, 100_00, "days_91_180", 0)),
    "a part paid": ({}, ((30_00, date(2026, 6, 1)),), (100_00, 30_00, 0, 70_00, "days_91_180", 0)),
    "all paid": ({}, ((30_00, date(2026, 6, 1)), (70_00, date(2026, 7, 1))), (100_00, 100_00, 0, 0, "", 0)),
    "paid too much": ({}, ((130_00, date(2026, 6, 1)),), (100_00, 130_00, 0, -30_00, "days_91_180", 0)),
    "paid after the cut-off day": ({}, ((100_00, AFTER),), (100_00, 0, 0, 100_00, "days_91_180", 0)),
    "paid on the cut-off day": ({}, ((100_00, date(2026, 10, 1)),), (100_00, 100_00, 0, 0, "", 0)),
    "due on the cut-off day": ({"due_on": date(2026, 10, 1)}, (), (100_00, 0, 0, 100_00, "not_due", 0)),
    "due the day before": ({"due_on": date(2026, 9, 30)}, (), (100_00, 0, 0, 100_00, "days_1_30", 0)),
    "without a due day": ({"due_on": None}, (), (100_00, 0, 0, 100_00, "not_due", 0)),
    "given up with nothing paid": (
        {"state": "WRITTEN_OFF", "state_on": date(2026, 9, 1)}, (), (100_00, 0, 100_00, 0, "", 0),
    ),
    "given up with a part paid": (
        {"state": "WRITTEN_OFF", "state_on": date(2026, 9, 1)},
        ((40_00, date(2026, 6, 1)),),
        (100_00, 40_00, 60_00, 0, "", 0),
    ),
    "disputed as a whole": (
        {"state": "DISPUTED", "disputed_on": date(2026, 6, 1)}, (), (100_00, 0, 0, 100_00, "days_91_180", 100_00),
    ),
    "disputed by more than is open": (
        {"state": "DISPUTED", "disputed_on": date(2026, 6, 1), "disputed_amount": 90_00},
        ((40_00, date(2026, 6, 1)),),
        (100_00, 40_00, 0, 60_00, "days_91_180", 60_00),
    ),
    "disputed and paid": (
        {"state": "DISPUTED", "disputed_on": date(2026, 6, 1)},
        ((100_00, date(2026, 6, 1)),),
        (100_00, 100_00, 0, 0, "", 0),
    ),
    "disputed after the cut-off day": (
        {"state": "DISPUTED", "disputed_on": AFTER}, (), (100_00, 0, 0, 100_00, "days_91_180", 0),
    ),
    "a credit": (
        {"kind": "CREDIT"}, (),
        (-100_00, 0, 0, -100_00, "days_91_180", 0),
    ),
    "a credit set off in part": (
        {"kind": "CREDIT"},
        ((60_00, date(2026, 6, 1)),),
        (-100_00, -60_00, 0, -40_00, "days_91_180", 0),
    ),
}  # fmt: skip
"""By name: what the bill of 100 dollars is like, what was paid, and amount, paid, given up, open, band, disputed."""


def test_what_is_open_of_a_bill_follows_from_what_was_paid_by_the_cut_off_day():
    def records(small):
        for number, (values, payments, _) in enumerate(BILLS.values()):
            total = -100_00 if values.get("kind") == "CREDIT" else 100_00
            yield bill(small, number, total, **{"reference": f"B{number:02}", **values})
            yield from (settled(small, number, amount, day) for amount, day in payments)

    with source_of(records) as source:
        lines = {line.reference: line for line in source.bill_rows()}
        found = {
            name: (line.amount, line.paid, line.written_off, line.balance, line.band, line.disputed)
            for number, name in enumerate(BILLS)
            for line in (lines[f"B{number:02}"],)
        }
        assert found == {name: right for name, (_, _, right) in BILLS.items()}
        assert all(line.amount == line.paid + line.written_off + line.balance for line in lines.values())
        promised = {key[1]: dict(sums) for key, sums in source.survey.sums.items() if key[0] == "recoveries"}
        for column in ("amount", "paid", "written_off", "balance", "disputed"):
            assert promised[column] == {"USD": sum(getattr(line, column) for line in lines.values())}, column


LISTED = {
    "of the period": ({}, True),
    "that begins on the last day": ({"starts_on": LAST, "ends_on": date(2026, 9, 30)}, True),
    "that ends on the first day": ({"starts_on": date(2025, 1, 1), "ends_on": FIRST}, True),
    "older and open": ({"starts_on": date(2024, 1, 1), "ends_on": date(2024, 3, 31)}, True),
    "later and open": ({"starts_on": date(2026, 4, 1), "ends_on": date(2026, 6, 30)}, True),
    "not issued": ({"state": "DRAFT", "issued_on": None}, False),
    "issued after the cut-off day": ({"issued_on": AFTER}, False),
    "cancelled": ({"state": "CANCELLED", "state_on": date(2026, 9, 1)}, False),
    "a value that nobody owes": ({"kind": "GIVEN_FREE"}, False),
    "returned in kind": ({"basis": "RECIPROCAL"}, False),
    "given up and older": (
        {"state": "WRITTEN_OFF", "state_on": date(2025, 1, 1), "starts_on": date(2024, 1, 1),
         "ends_on": date(2024, 3, 31)},
        False,
    ),
}  # fmt: skip


def test_a_bill_is_listed_when_it_is_of_the_period_or_still_open():
    def records(small):
        return [
            bill(small, number, 100_00, **{"reference": f"B{number:02}", **values})
            for number, (values, _) in enumerate(LISTED.values())
        ]

    with source_of(records) as source:
        lines = {line.reference: line for line in source.bill_rows()}
        assert {name: f"B{number:02}" in lines for number, name in enumerate(LISTED)} == {
            name: listed for name, (_, listed) in LISTED.items()
        }
        assert [line.of_period for _, line in sorted(lines.items())] == [True, True, True, False, False]
        assert source.survey.rows["recoveries"] == len(lines)


def test_bills_of_each_currency_add_up_apart():
    def records(small):
        return [
            bill(small, 1, 10_00, currency="EUR", total_usd=11_00),
            bill(small, 2, 7, currency="JPY", total_usd=5),
            bill(small, 3, 5_00),
        ]

    with source_of(records) as source:
        assert dict(source.survey.sums["recoveries", "balance"]) == {"EUR": 10_00, "JPY": 7, "USD": 5_00}
        assert {line.currency: line.amount for line in source.bill_rows()} == {"EUR": 10_00, "JPY": 7, "USD": 5_00}


def run_of(small, kind, total, counts, frozen_on=date(2026, 4, 1), reference=""):
    """Give a frozen run of the line of the pool, shared by what each party counts."""
    line = pool(small)[1].id
    scheme = Scheme(method="EQUAL")
    parties = tuple(Party(code=code, driver=count, evidence=f"{code} {kind}") for code, count in counts.items())
    text = kept([RunInputs(currency="USD", scheme=scheme, parties=parties, total=total, period=PERIOD)])
    reference = reference or f"T-RUN-{kind}"
    run = ApportionmentRun(
        id=_id("run", reference), reference=reference, pool_id=pool(small)[0].id, line_id=line, kind=kind,
        pool_version=1, total=total, inputs=text, inputs_digest=digest_of(text), made_by="Tester", made_on=frozen_on,
    )  # fmt: skip
    whole = sum(counts.values())
    entities = {"ALPHA": small.ids["one"], "BETA TWO": small.ids["two"], "GAMMA": _id("gamma")}
    shares = [
        Share(
            id=_id("share", reference, code), run_id=run.id, entity_id=entities[code], numerator=str(total * count),
            denominator=str(whole), amount=total * count // whole, support_amount=count, residual_units=0,
            currency="USD", amount_usd=total * count // whole,
        )
        for code, count in counts.items()
    ]  # fmt: skip
    return [run, *shares, dataclasses.replace(run, state="FROZEN", frozen_by="Tester", frozen_on=frozen_on)]


def gamma():
    return Entity(id=_id("gamma"), short_code="GAMMA", name_en="Gamma", kind="OTHER_UN")


def shared(*runs, spent=900_00):
    """Give the budget with its line, what was spent of it, and its runs."""

    def records(small):
        above, line, cost = pool(small)[:3]
        found = [gamma(), above, line, *([dataclasses.replace(cost, amount=spent)] if spent is not None else [])]
        for each in runs:
            found += run_of(small, **each)
        return found

    return records


def test_a_party_that_joined_after_the_plan_has_the_share_of_the_run_that_names_it():
    plan = {"kind": "ADVANCE", "total": 1_000_00, "counts": {"ALPHA": 3, "BETA TWO": 1}}
    actual = {"kind": "ACTUAL", "total": 800_00, "counts": {"ALPHA": 2, "BETA TWO": 1, "GAMMA": 1}}
    with source_of(shared(plan, actual)) as source:
        lines = {line.entity: line for line in source.share_rows()}
        assert {code: line.share for code, line in lines.items()} == {
            "ALPHA": Decimal("0.750000"), "BETA TWO": Decimal("0.250000"), "GAMMA": Decimal("0.250000"),
        }  # fmt: skip
        late = lines["GAMMA"]
        assert (late.planned, late.spent, late.difference, late.support) == (None, 200_00, None, None)
        assert (late.run, late.evidence, late.value) == ("T-RUN-ACTUAL", "GAMMA ACTUAL", 1)
        assert (lines["ALPHA"].run, lines["ALPHA"].evidence) == ("T-RUN-ADVANCE", "ALPHA ADVANCE")
        assert source.survey.rows["cost_shares"] == len(lines)
        assert dict(source.survey.sums["cost_shares", "spent"]) == {"USD": 800_00}


def test_a_party_that_left_before_the_end_paid_nothing_and_a_run_that_is_not_made_is_no_nought():
    plan = {"kind": "ADVANCE", "total": 1_000_00, "counts": {"ALPHA": 1, "BETA TWO": 1}}
    with source_of(shared(plan)) as source:
        (line, _) = source.share_rows()
        assert (line.planned, line.spent, line.difference, line.estimated) == (500_00, None, None, False)
    actual = {"kind": "ACTUAL", "total": 800_00, "counts": {"ALPHA": 1}}
    with source_of(shared(plan, actual)) as source:
        lines = {line.entity: line for line in source.share_rows()}
        assert (lines["BETA TWO"].spent, lines["BETA TWO"].difference) == (0, 500_00)
        assert (lines["ALPHA"].spent, lines["ALPHA"].difference, lines["ALPHA"].estimated) == (800_00, -300_00, True)


def test_the_newest_frozen_run_counts_and_a_draft_does_not():
    def records(small):
        older = run_of(small, "ADVANCE", 1_000_00, {"ALPHA": 1, "BETA TWO": 1}, date(2026, 4, 1), "T-RUN-1")
        newer = run_of(small, "ADVANCE", 600_00, {"ALPHA": 1, "BETA TWO": 2}, date(2026, 5, 1), "T-RUN-2")
        draft = run_of(small, "ADVANCE", 9_000_00, {"ALPHA": 1, "BETA TWO": 2}, date(2026, 6, 1), "T-RUN-3")[:-1]
        return [*shared()(small), *newer, *older, *draft]

    with source_of(records) as source:
        assert {line.entity: line.planned for line in source.share_rows()} == {"ALPHA": 200_00, "BETA TWO": 400_00}
        assert {line.run for line in source.share_rows()} == {"T-RUN-2"}
        assert dict(source.survey.sums["cost_shares", "planned"]) == {"USD": 600_00}


def test_a_party_that_counts_nothing_has_a_share_of_nought_and_not_a_blank():
    plan = {"kind": "ADVANCE", "total": 1_000_00, "counts": {"ALPHA": 1, "BETA TWO": 0}}
    with source_of(shared(plan)) as source:
        found = {line.entity: (line.share, line.value, line.planned) for line in source.share_rows()}
    assert found == {"ALPHA": (1, 1, 1_000_00), "BETA TWO": (0, 0, 0)}


def test_plan_and_cost_stand_side_by_side_and_no_cost_is_no_variance():
    def records(small):
        above, line = pool(small)[:2]
        values = {"pool_id": above.id, "description": "Line", "bucket": "OTHER", "currency": "EUR"}
        yield from (above, line)
        for number, (budget, costs) in {2: (500_00, (500_00,)), 3: (0, (5_00,)), 4: (300_00, (0,))}.items():
            yield PoolLine(id=_id("line", str(number)), number=number, budget=budget, **values)
            for place, amount in enumerate(costs):
                yield PoolActual(
                    id=_id("cost", str(number)), line_id=_id("line", str(number)), month=MONTHS[place], amount=amount,
                    currency="EUR",
                )  # fmt: skip

    with source_of(records) as source:
        found = {line.number: (line.spent, line.variance, line.share) for line in source.variance_rows()}
        assert found == {
            1: (None, None, None), 2: (500_00, 0, 0), 3: (5_00, -5_00, None), 4: (0, 300_00, 1),
        }  # fmt: skip
        assert source.survey.rows["variance"] == 4
        assert dict(source.survey.sums["variance", "budget"]) == {"USD": 10_000_00, "EUR": 800_00}
        assert dict(source.survey.sums["variance", "spent"]) == {"EUR": 505_00}


def test_a_cost_after_the_period_is_not_counted_and_the_note_of_the_line_comes_before_that_of_the_budget():
    def records(small):
        above, line, cost = pool(small)[:3]
        later = dataclasses.replace(cost, id=_id("later"), month=date(2026, 4, 1), amount=1, estimated=False)
        plain = dataclasses.replace(line, id=_id("plain"), number=2, note="")
        return [dataclasses.replace(above, closed_note="Closed early"), line, cost, later, plain]

    with source_of(records) as source:
        first, second = source.variance_rows()
    assert (first.spent, first.estimated, first.reason) == (9_500_01, True, "Two posts fewer")
    assert (second.spent, second.reason) == (None, "Closed early")


def waiver(small, number, **values):
    """Give an order whose charge was waived."""
    own = {
        "reference": f"T-O{number}", "service_id": small.ids["service"], "consumer_id": small.ids["two"],
        "quantity": Decimal(5), "unit": "hour", "state": "WAIVED", "waived_by": "A. Chief", "waived_on": FIRST,
        "waived_amount": 60_00, "waived_currency": "USD", "state_reason": "Flood",
    }  # fmt: skip
    return ServiceOrder(id=_id("order", str(number)), **{**own, **values})


def test_what_is_waived_is_given_free_by_whom_and_why():
    def records(small):
        return [
            waiver(small, 1),
            waiver(small, 2, confirmed_quantity=Decimal(3), waived_currency="EUR", waived_on=LAST),
            waiver(small, 3, waived_on=date(2026, 4, 1)),
            waiver(small, 4, waived_amount=None, state_reason="", exception_reason="Test run"),
        ]

    with source_of(records) as source:
        lines = {line.reason.partition(":")[0]: line for line in source.free_rows()}
        assert sorted(lines) == ["T-O1", "T-O2", "T-O4"]
        one, two, four = lines["T-O1"], lines["T-O2"], lines["T-O4"]
        assert (one.quantity, one.value, one.currency, one.value_usd, one.approver) == (
            5, 60_00, "USD", 60_00, "A. Chief",
        )  # fmt: skip
        assert (two.quantity, two.currency, two.value_usd) == (3, "EUR", None)
        assert (four.value, four.currency, four.value_usd, four.reason) == (None, "", None, "T-O4: Test run")
        assert {line.basis for line in lines.values()} == {"WAIVED"}
        assert source.survey.rows["given_free"] == 3
        assert dict(source.survey.sums["given_free", "value"]) == {"USD": 60_00, "EUR": 60_00}


def test_use_that_nobody_pays_for_is_told_by_client_and_by_currency_of_the_rate():
    def records(small):
        rate = RateLine(
            id=_id("rate"), service_id=small.ids["service"], unit="hour", method="STANDARD", rate=Decimal(2),
            currency="USD", valid_from=MONTHS[2],
        )  # fmt: skip
        return [rate, small.usage("one", MONTHS[0], "10")]

    old = {"valid_to": MONTHS[2]}
    with source_of(records, version={"financial_basis": "NON_REIMBURSABLE"}, rate=old) as source:
        found = {
            (line.client, line.currency): (line.quantity, line.value, line.value_usd) for line in source.free_rows()
        }
        survey = source.survey
    assert found == {
        ("ALPHA", "EUR"): (10, 123_45, 137_17),
        ("BETA TWO", "EUR"): (4, 49_38, 54_87),
        ("BETA TWO", "USD"): (Decimal("3.5"), 7_00, 7_00),
    }
    assert survey.rows["given_free"] == 3
    assert dict(survey.sums["given_free", "value"]) == {"EUR": 172_83, "USD": 7_00}


def test_use_without_a_rate_is_given_free_without_a_worth():
    with source_of(version={"financial_basis": "NONE"}, rate={"valid_from": date(2027, 1, 1)}) as source:
        (line,) = source.free_rows()
        assert (line.quantity, line.value, line.currency, line.value_usd) == (Decimal("7.5"), None, "", None)
        assert source.survey.rows["given_free"] == 1


def test_use_without_a_rate_of_exchange_is_worth_something_and_nothing_in_dollars():
    with source_of(version={"financial_basis": "NONE"}, exchange={"currency": "JPY"}) as source:
        (line,) = source.free_rows()
    assert (line.value, line.currency, line.value_usd) == (92_59, "EUR", None)


@pytest.mark.parametrize("quality", ["EXACT", "ESTIMATED"])
def test_what_is_given_free_is_as_sure_as_its_service(quality):
    with source_of(version={"financial_basis": "NONE"}, service={"data_quality": quality}) as source:
        assert [line.estimated for line in source.free_rows()] == [quality == "ESTIMATED"]


def test_what_is_paid_for_is_not_given_free():
    with source_of() as source:
        assert list(source.free_rows()) == []
        assert source.survey.rows["given_free"] == 0


def test_bills_of_the_period_before_are_told_apart():
    def records(small):
        before = {"starts_on": date(2025, 10, 1), "ends_on": date(2025, 12, 31), "issued_on": date(2026, 1, 10)}
        return [bill(small, 1, 10_00, **before), paid(small, 1, 4_00), bill(small, 2, 5_00)]

    with source_of(records) as source:
        now, before = source.billed, source.billed_before
    assert (dict(now.period_amount), dict(now.period_paid)) == ({"USD": 5_00}, {"USD": 0})
    assert (dict(before.period_amount), dict(before.period_paid)) == ({"USD": 10_00}, {"USD": 4_00})
    assert sum(now.bands["USD"].values()) == now.balance["USD"] == 11_00


def test_a_rate_of_exchange_of_the_day_counts_and_not_the_newest():
    def records(small):
        newer = ExchangeRate(
            id=_id("newer"), currency="EUR", effective_on=MONTHS[2], rate=Decimal("0.5"), source="OPERATIONAL"
        )
        return [newer, small.usage("one", MONTHS[0], "1"), small.usage("one", MONTHS[2], "1")]

    with source_of(records, version={"financial_basis": "NONE"}) as source:
        found = {line.client: (line.value, line.value_usd) for line in source.free_rows()}
    assert MONTHS[2] > START
    assert found["ALPHA"] == (24_70, 13_72 + 24_70)
