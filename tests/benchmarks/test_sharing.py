"""Sharing is measured beside plain integers, and the laws see a share that is wrong."""

from dataclasses import replace
from random import Random

from benchmarks import sharing
from benchmarks.sharing_laws import broken_laws, broken_symmetries, random_inputs
from tests.commonservices.domain.cost_sharing.runs import CLINIC, PERSONS, shared


def test_one_split_is_measured_beside_plain_integers_and_the_laws_are_tried(monkeypatch):
    monkeypatch.setattr(sharing, "RUNS", 10)
    monkeypatch.setattr(sharing, "CASES", 30)
    rows = sharing.measure()
    assert all(row.name and row.text() for row in rows)
    assert all(row.figure > 0 and row.floor for row in rows[:2])
    assert (rows[-1].figure, rows[-1].met) == (0, True)


def test_the_same_chance_draws_the_same_cost():
    assert random_inputs(Random(7)) == random_inputs(Random(7)) != random_inputs(Random(8))  # noqa: S311


def test_a_share_that_is_wrong_breaks_laws():
    run = shared(CLINIC, PERSONS)
    assert broken_laws(run) == []
    assert broken_symmetries(run, Random(1)) == []  # noqa: S311
    first, *others = run.shares
    wrong = replace(run, shares=(first._replace(amount=first.amount - 10_000_000, usd=1), *others))
    assert broken_laws(wrong) == [
        "the shares add up", "the dollars add up", "each is within one unit", "who counts more never pays less",
    ]  # fmt: skip
    assert broken_symmetries(wrong, Random(1)) == [  # noqa: S311
        "the order of the parties", "the same inputs read back", "the sign",
    ]  # fmt: skip


def test_a_minimum_that_holds_the_wrong_party_breaks_a_law():
    run = shared(CLINIC, PERSONS, minimum=1_000_000)
    held = replace(run.worked, fixed={"WFP": "minimum", **run.worked.fixed})
    assert "the limits are a fixed point" in broken_laws(replace(run, worked=held))
