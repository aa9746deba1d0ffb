"""The conditions of tables as texts: what each lets pass, asked of a database."""

import pytest

from commonservices.store import conditions
from commonservices.store.diagnose import driver

NOTHING = "NULL"
CASES = [
    (conditions.in_order("a", "b"), {"a": "1", "b": "1"}, True),
    (conditions.in_order("a", "b"), {"a": "2", "b": "1"}, False),
    (conditions.in_order("a", "b"), {"a": NOTHING, "b": "1"}, True),
    (conditions.in_order("a", "b"), {"a": "2", "b": NOTHING}, True),
    (conditions.before("a", "b"), {"a": "1", "b": "1"}, False),
    (conditions.before("a", "b"), {"a": "1", "b": "2"}, True),
    (conditions.before("a", "b"), {"a": "1", "b": NOTHING}, True),
    (conditions.not_negative("a"), {"a": "0"}, True),
    (conditions.not_negative("a"), {"a": "-1"}, False),
    (conditions.not_negative("a"), {"a": NOTHING}, True),
    (conditions.at_least("a", 1), {"a": "1"}, True),
    (conditions.at_least("a", 1), {"a": "0"}, False),
    (conditions.one_to_five("a"), {"a": "5"}, True),
    (conditions.one_to_five("a"), {"a": "6"}, False),
    (conditions.one_to_five("a"), {"a": "0"}, False),
    (conditions.known_state("OPEN CLOSED"), {"state": "'CLOSED'"}, True),
    (conditions.known_state("OPEN CLOSED"), {"state": "'OPEN CLOSED'"}, False),
    (conditions.by_another("a", "b"), {"a": "''", "b": "''", "exception_reason": "''"}, True),
    (conditions.by_another("a", "b"), {"a": "'x'", "b": "'y'", "exception_reason": "''"}, True),
    (conditions.by_another("a", "b"), {"a": "'x'", "b": "'x'", "exception_reason": "''"}, False),
    (conditions.by_another("a", "b"), {"a": "'x'", "b": "'x'", "exception_reason": "'alone'"}, True),
]


@pytest.mark.parametrize(("condition", "values", "holds"), CASES)
def test_a_condition_lets_pass_what_it_says(condition: str, values: dict[str, str], *, holds: bool) -> None:
    row = ", ".join(f"{value} AS {name}" for name, value in values.items())
    connection = driver().connect(":memory:")
    found = connection.execute(f"SELECT {condition} FROM (SELECT {row})").fetchone()  # noqa: S608 texts of this test
    connection.close()
    assert bool(found[0]) is holds
