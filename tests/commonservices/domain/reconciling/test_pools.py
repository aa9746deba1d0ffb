"""R8 with planted errors: shared budgets beside the sums of their shares and what was billed of them."""

from __future__ import annotations

from typing import Any

from commonservices.domain.reconciling.pools import BilledShare, RunSum, SharedLine, compare
from tests.commonservices.domain.reconciling.planted import kinds, no, usd


def run(number: int, **values: Any) -> RunSum:
    usual = RunSum(no(number), f"R-{number}", no(90), "POOL-1", None, "ADVANCE", "USD", 1000, 1000, 1000)
    return usual._replace(**values)


def share(number: int, due: int, billed: int) -> BilledShare:
    return BilledShare(no(number), "R-1", no(90), "POOL-1", None, "WFP", usd(due), billed)


def test_all_planted_errors_are_found_and_no_others() -> None:
    runs = [
        run(1),
        run(2, shares=999),
        run(3, source=1100),
        run(4, source=None),
        run(5, total=-10, shares=-10, source=-10),
    ]
    lines = [
        SharedLine(no(11), no(90), "POOL-1", None, 1, usd(500), shared=True),
        SharedLine(no(12), no(90), "POOL-1", None, 2, usd(700), shared=False),
        SharedLine(no(13), no(90), "POOL-1", None, 3, usd(0), shared=False),
    ]
    shares = [share(21, 300, 300), share(22, 300, 299), share(23, -40, -40)]
    found = compare(runs, lines, shares, 11)
    kinds(found)
    assert {(each.kind, each.key.rpartition("|")[2], each.amount) for each in found.findings} == {
        ("shares_not_total", no(2).hex, 1),
        ("run_not_budget", no(3).hex, -100),
        ("line_not_shared", no(12).hex, 700),
        ("share_billed_otherwise", no(22).hex, -1),
    }
    assert {each.subject_id for each in found.findings} == {no(90)}
