"""The head of each kind of record, whatever the record holds or lacks."""

from __future__ import annotations

from typing import Any

import pytest

from tests.ui.premises.rows import agreement, agreement_row, bare, house, house_row, reliance, reliance_row
from ui.kit.shapes import SHAPES
from ui.page import PageFrame
from ui.premises.kinds import AGREEMENT, PREMISES, RECOGNITION, VIEW_OF, RecordKinds
from ui.premises.list_columns import STANDINGS
from ui.premises.registers import KIND_OF_VIEW

TONES = {"neu", "info", "good", "att", "crit"}


@pytest.fixture
def kinds(frame: PageFrame) -> RecordKinds:
    """The kinds in English."""
    return RecordKinds(frame)


def test_the_marks_of_premises_say_what_they_are_and_no_more(kinds: RecordKinds) -> None:
    cases: list[tuple[dict[str, Any], list[str]]] = [
        ({}, []),
        ({"un_house": True}, ["UN House"]),
        ({"shared": True, "through": "compound"}, ["Common premises"]),
        ({"un_house": True, "shared": True}, ["UN House", "Common premises"]),
        ({"phase": "INITIATIVE"}, ["Initiative"]),
        ({"phase": "PROJECT", "un_house": True}, ["Project", "UN House"]),
        ({"status": "INACTIVE"}, ["Handed back"]),
        ({"status": "INACTIVE", "phase": "PROJECT"}, ["Handed back"]),
    ]
    wrong = []
    for said, wanted in cases:
        tags = kinds.of(PREMISES).head(house(house_row(**said))).tags
        wrong += [] if [text for text, _tone, _mark in tags] == wanted else [(said, tags)]
        wrong += [
            (said, tone, mark) for _text, tone, mark in tags if tone not in TONES or (mark and mark not in SHAPES)
        ]
    assert wrong == []


def test_the_line_below_the_name_goes_from_the_reference_to_the_arrangement(kinds: RecordKinds) -> None:
    row = house_row(compound="Hill side", city="Sample town", country_iso3="KEN", arrangement="D-1")
    head = kinds.of(PREMISES).head(house(row))
    assert (bare(head.title), [bare(each) for each in head.detail]) == (
        "North block",
        ["P-1", "Hill side", "Sample town", "Kenya", "D-1"],
    )
    empty = kinds.of(PREMISES).head(house())
    assert [bare(each) for each in empty.detail if bare(each)] == ["P-1"]


@pytest.mark.parametrize("standing", STANDINGS)
def test_an_agreement_has_one_mark_and_it_is_its_standing(kinds: RecordKinds, standing: str) -> None:
    ((text, tone, mark),) = kinds.of(AGREEMENT).head(agreement(agreement_row(standing=standing))).tags
    assert text
    assert text != standing
    assert (mark, tone in TONES) == (STANDINGS[standing], True)


def test_a_scope_of_many_lines_is_one_short_line_in_the_head(kinds: RecordKinds) -> None:
    scope = "Water\n\n  and   waste, " + "everywhere " * 100
    head = kinds.of(AGREEMENT).head(agreement(agreement_row(scope=scope)))
    last = bare(head.detail[2])
    assert last.startswith("Water and waste, everywhere")
    assert len(last) <= 120
    assert "\n" not in last
    assert [bare(each) for each in head.detail[:2]] == ["LTA-1", "WFP"]


@pytest.mark.parametrize(
    ("unsigned", "excused", "text", "tone"),
    [
        ((), False, "Both signatories", "good"),
        ((), True, "Both signatories", "good"),
        (("WHO",), True, "Exception with reason", "info"),
        (("WHO", "WFP"), False, "Not both signatories", "att"),
    ],
)
def test_a_reliance_says_whether_both_have_signed(
    kinds: RecordKinds, unsigned: tuple[str, ...], *, excused: bool, text: str, tone: str
) -> None:
    head = kinds.of(RECOGNITION).head(reliance(reliance_row(unsigned=unsigned, excused=excused)))
    assert [each[:2] for each in head.tags] == [(text, tone)]
    assert bare(head.title) == "Fuel contract"
    assert bare(head.detail[0]) == "WHO relies on WFP"
    assert "1 March 2026" in [bare(each) for each in head.detail]


def test_each_kind_has_its_own_register_and_each_register_its_kind() -> None:
    assert set(VIEW_OF) == set(KIND_OF_VIEW.values())
    for view, kind in KIND_OF_VIEW.items():
        assert VIEW_OF[kind] == ("" if view == "premises" else view)


def test_the_record_of_a_kind_is_the_one_its_page_is_about(kinds: RecordKinds) -> None:
    for key, detail in ((PREMISES, house()), (AGREEMENT, agreement()), (RECOGNITION, reliance())):
        record = kinds.of(key).record(detail)
        assert (type(record), record.id) == (kinds.of(key).cls, detail.row.id)
    with pytest.raises(KeyError):
        kinds.of("office")
