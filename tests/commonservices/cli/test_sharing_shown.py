"""A shared cost as shown: columns that a run calls for, and what scripts get."""

from commonservices.cli.sharing_shown import _aligned, _columns, as_object
from tests.commonservices.domain.cost_sharing.runs import CLINIC, PERSONS, shared


def heads(run, before=None):
    return [column.head for column in _columns(run, before, "en")]


def test_a_table_has_only_the_columns_that_say_something():
    plain = ["party", "driver", "share_percent", "exact", "amount"]
    run = shared(CLINIC, PERSONS)
    assert heads(run) == plain
    assert heads(shared(CLINIC, PERSONS, support_percent=7)) == [*plain, "support", "to_pay"]
    assert heads(shared(CLINIC, PERSONS, per_usd=2, currency="EUR"), None) == [*plain, "dollars"]
    assert heads(run, run) == [*plain, "change"]


def test_what_stands_below_each_column_is_its_sum():
    run = shared(CLINIC, PERSONS, support_percent=7, per_usd=2, currency="EUR")
    below = {column.head: column.below for column in _columns(run, None, "en")}
    assert below == {
        "party": "Total", "driver": "790", "share_percent": "100.0000", "exact": "248,600.00", "amount": "248,600.00",
        "support": "17,402.01", "to_pay": "266,002.01", "dollars": "133,001.01",
    }  # fmt: skip


def test_nothing_shared_has_no_percentages():
    below = {column.head: column.below for column in _columns(shared(0, PERSONS), None, "en")}
    assert below["share_percent"] == "0.0000"


def test_numbers_stand_at_the_right():
    assert _aligned(["party", "n"], [["A", "1"], ["BBBBBB", "1,000"]]) == (
        ["party", "    n"], [["A", "    1"], ["BBBBBB", "1,000"]],
    )  # fmt: skip


def test_scripts_get_decimal_text_and_only_what_there_is():
    told = as_object(shared(1_001, {"A": 1, "B": 1}, currency="JPY"), ("A",), None, "en")
    assert told["shares"] == {"A": "501", "B": "500"}
    assert list(told["steps"]) == ["A"]
    assert not {"support", "to_pay", "usd", "changes"} & set(told)
