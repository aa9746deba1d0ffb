"""R6 with planted errors: the memo register beside an extract of the ledger."""

from __future__ import annotations

from datetime import date
from typing import Any

from commonservices.domain.reconciling.ledger import LedgerItem, MemoItem, compare
from tests.commonservices.domain.reconciling.planted import kinds, no

DAY = date(2026, 6, 30)


def memo(number: int, erp: str, amount: int = 1000, **values: Any) -> MemoItem:
    usual = MemoItem(no(number), f"B-{number}", None, erp, DAY, amount, "USD")
    return usual._replace(**values)


def entry(line: int, erp: str, amount: int = 1000, **values: Any) -> LedgerItem:
    return LedgerItem(line, erp, DAY, amount, "USD")._replace(**values)


def test_all_planted_errors_are_found_and_no_others() -> None:
    ours = [
        memo(1, "51-0001"),
        memo(2, "51-0002"),
        memo(3, "51-0003", 700),
        memo(4, "51-0004", day=date(2026, 6, 29)),
        memo(5, "51-0005"),
        memo(6, ""),
        memo(7, "51-0007", -1000),
        memo(8, "51-0008", 600),
        memo(9, "51-0008", 400),
        memo(10, "51-0010", day=None),
    ]
    theirs = [
        entry(2, "51 0001"),
        entry(3, "51-0003"),
        entry(4, "51-0004"),
        entry(5, "51-0005", currency="EUR"),
        entry(6, "51-0007"),
        entry(7, "51-0008"),
        entry(8, "51-0099", 123),
        entry(9, "51-0010"),
    ]
    found = compare(ours, theirs)
    told = {(each.kind, each.subject_id.int if each.subject_id else each.words["number"]) for each in found.findings}
    assert told == {
        ("ledger_lacks", 2),
        ("ledger_amount", 3),
        ("ledger_date", 4),
        ("ledger_currency", 5),
        ("ledger_number_missing", 6),
        ("memo_lacks", "51-0099"),
    }
    kinds(found)
    amounts = {each.kind: each.amount for each in found.findings}
    assert (amounts["ledger_amount"], amounts["memo_lacks"]) == (-300, 123)
    assert found.compared == 10


def test_a_number_both_sides_have_twice_is_compared_by_its_sum_and_any_of_its_days() -> None:
    ours = [memo(1, "7", 600), memo(2, "7", 400, day=date(2026, 7, 2))]
    theirs = [entry(2, "7", 900, day=date(2026, 7, 2)), entry(3, "7", 100)]
    assert compare(ours, theirs).findings == ()


def test_only_numbers_of_this_extract_and_these_days_were_looked_at() -> None:
    found = compare([memo(1, "AB-1")], [entry(2, "CD 2")])
    assert found.looked_at("ab1|ledger_lacks")
    assert found.looked_at("cd2|memo_lacks")
    assert not found.looked_at("ef3|ledger_lacks")


def test_two_empty_sides_are_nothing_to_compare() -> None:
    assert compare([], []).result == "NOTHING"
