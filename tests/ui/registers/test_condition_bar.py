"""Typing, completing and removing conditions; what they say in words."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from commonservices.domain.filters import Condition
from ui.arrangements.filter_part import FilterPart


@pytest.fixture
def bar(frame, shown):
    made = FilterPart(frame)
    made.told = []
    made.changed.connect(lambda wanted, quick: made.told.append((wanted, quick)))
    shown(made, 1000, 60)
    made.field.setFocus()
    return made


def said(bar, typed):
    bar.take(bar.read("all", "", typed))
    return [(token.subject, token.value) for token in bar.tokens()]


@pytest.mark.parametrize(
    ("typed", "subject", "value"),
    [
        ("-type:sla", "Type is not", "SLA"),
        ("-party:wfp", "Party is not", "WFP"),
        ("ends:90d", "Ends", "within 90 days"),
        ("ends:<90d", "Ends before", "90 days from today"),
        ("ends:late", "Ends", "late"),
        ("ends:2027-03", "Ends", "March 2027"),
        ("ends:>=2027", "Ends from", "2027"),
        ("decide:<=2026-12-31", "Decide by until", "31 December 2026"),
        ("-ends:none", "Not: Ends", "none"),
        ("ceiling:>100k", "Ceiling above", "100,000"),
        ("ceiling:<=5", "Ceiling at most", "5"),
        ("ceiling:>80%", "Ceiling above", "80%"),
        ("owner:none", "Owner is", "none"),
        ('-"old words"', "Without", "old words"),
        ("basis:reimb", "Basis is", "Reimbursable"),
    ],
)
def test_a_condition_is_said_in_words(bar, typed, subject, value):
    (found,) = said(bar, typed)
    assert found == (subject, value)


@pytest.mark.parametrize(
    ("typed", "allowed"),
    [
        ("state:xx", "Active"),
        ("ends:soon", "ends:<90d"),
        ("ceiling:much", "100k"),
        ("party:nobody", "acronym"),
    ],
)
def test_a_wrong_value_says_what_is_allowed(bar, typed, allowed):
    said(bar, typed)
    assert (bar.tokens()[0].tone, allowed in bar.tokens()[0].tip) == ("att", True)


def test_a_field_and_its_value_are_completed_by_keys(bar):
    QTest.keyClicks(bar.field, "sta")
    assert bar.completion.offered() == ["state:", "starts:"]
    QTest.keyClick(bar.completion.popup, Qt.Key.Key_Down)
    QTest.keyClick(bar.completion.popup, Qt.Key.Key_Return)
    assert bar.field.text() == "state:"
    QTest.keyClicks(bar.field, "act")
    assert bar.completion.offered() == ["active   Active"]
    QTest.keyClick(bar.completion.popup, Qt.Key.Key_Down)
    QTest.keyClick(bar.completion.popup, Qt.Key.Key_Return)
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.filter.conditions == (Condition("state", ("ACTIVE",)),)


def test_a_field_that_waits_for_its_value_hides_nothing(bar):
    QTest.keyClicks(bar.field, "fuel party:")
    assert bar.told[-1][0].text == "fuel"


def test_quotes_hold_words_together_while_they_are_typed(bar):
    QTest.keyClicks(bar.field, 'party:"world food')
    assert bar.filter.conditions == ()
    QTest.keyClicks(bar.field, ' programme" ')
    assert bar.filter.conditions == (Condition("party", ("WFP",)),)


def test_two_values_are_either_and_a_minus_leaves_out(bar):
    QTest.keyClicks(bar.field, "type:sla type:mou -state:draft ")
    kinds = [(each.key, each.negated) for each in bar.filter.conditions]
    assert kinds == [("type", False), ("state", True)]
    assert bar.typed().startswith("type:SLA,MOU_CS,MOU_SUP -state:DRAFT")
