"""What each cell of the three registers says, whatever the record holds, and how the registers are ordered."""

from __future__ import annotations

import dataclasses
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from commonservices.domain.premises_rules import Finding
from commonservices.office import Office
from commonservices.queries import premises, procurement
from ui.kit.shapes import SHAPES
from ui.page import PageFrame
from ui.premises.list_columns import STANDINGS, ListColumns
from ui.words import Words


@pytest.fixture
def columns(frame: PageFrame) -> ListColumns:
    """The columns in English."""
    return ListColumns(frame)


@pytest.fixture
def house(demo_office: Office) -> Any:
    """The row of the UN House."""
    return premises.rows(demo_office)[0]


@pytest.fixture
def agreement(demo_office: Office) -> Any:
    """The row of one agreement that runs."""
    return next(row for row in procurement.agreements(demo_office) if row.reference == "UNOPS-LTA-0451")


@pytest.fixture
def reliance(demo_office: Office) -> Any:
    """The only reliance."""
    return procurement.recognitions(demo_office)[0]


def column(made: list[Any], key: str) -> Any:
    return next(each for each in made if each.key == key)


@pytest.mark.parametrize(
    ("changed", "standing", "mark"),
    [
        ({"status": "INACTIVE"}, "Handed back", "closed"),
        ({"status": "INACTIVE", "phase": "PROJECT"}, "Handed back", "closed"),
        ({"phase": "INITIATIVE"}, "Initiative", "draft"),
        ({"phase": "PROJECT"}, "Project", "cleared"),
        ({"un_house": True}, "UN House", "active"),
        ({"un_house": False, "shared": True, "through": "premises"}, "Common", "active"),
        ({"un_house": False, "shared": True, "through": "compound"}, "Common, by compound", "active"),
        ({"un_house": False, "shared": False, "through": ""}, "Single entity", "not_yet"),
    ],
)
def test_premises_have_one_standing_in_word_and_shape(
    columns: ListColumns, house: Any, changed: dict[str, Any], standing: str, mark: str
) -> None:
    row = dataclasses.replace(house, **changed)
    cell = column(columns.premises(), "standing")
    assert (cell.text(row), cell.detail(row)) == (standing, mark)


@pytest.mark.parametrize(
    ("share", "text", "tone"),
    [
        (None, "—", ""),
        (Fraction(0), "0 %", ""),
        (Fraction(4, 5), "80 %", ""),
        (Fraction(1), "100 %", ""),
        (Fraction(11, 10), "110 %", "crit"),
    ],
)
@pytest.mark.parametrize(("key", "name"), [("used", "area_share"), ("desks", "desk_share")])
def test_room_is_critical_only_above_all_of_it(
    columns: ListColumns, house: Any, key: str, name: str, share: Fraction | None, text: str, tone: str
) -> None:
    row = dataclasses.replace(house, **{name: share})
    cell = column(columns.premises(), key)
    assert (cell.text(row), cell.detail(row)) == (text, tone)


def test_premises_handed_back_take_no_part_of_anything(columns: ListColumns, house: Any) -> None:
    row = dataclasses.replace(house, status="INACTIVE", area_share=Fraction(1, 2), desk_share=Fraction(1, 2))
    assert (columns.taken(row), columns.desks(row)) == ("—", "—")


def test_what_is_not_known_is_a_dash(columns: ListColumns, house: Any) -> None:
    row = dataclasses.replace(house, area_m2=None, lease_end_on=None, tenure="")
    texts = {each.key: each.text(row) for each in columns.premises()}
    assert {texts[key] for key in ("area", "lease", "tenure")} == {"—"}


def test_an_area_is_written_with_thousands_and_its_decimals(columns: ListColumns, house: Any) -> None:
    assert columns.area(dataclasses.replace(house, area_m2=Decimal("1250.5"))) == "1,250.5"


def test_occupants_are_tags_and_are_read_out(columns: ListColumns, house: Any) -> None:
    cell = column(columns.premises(), "entities")
    row = dataclasses.replace(house, entities=("WHO", "WFP"))
    assert (cell.paint, cell.detail(row), cell.text(row)) == ("tags", ("WHO", "WFP"), "WHO WFP")


@pytest.mark.parametrize(
    ("ordered", "ceiling", "tone"),
    [(500, None, ""), (79, 100, ""), (80, 100, "att"), (100, 100, "att"), (101, 100, "crit")],
)
def test_a_ceiling_warns_from_four_fifths_and_is_broken_above_all(
    columns: ListColumns, agreement: Any, ordered: int, ceiling: int | None, tone: str
) -> None:
    row = dataclasses.replace(agreement, used=dataclasses.replace(agreement.used, ordered=ordered, ceiling=ceiling))
    assert column(columns.agreements(), "used").detail(row) == tone


@pytest.mark.parametrize("standing", list(STANDINGS))
def test_every_standing_of_an_agreement_has_a_word_and_a_shape(
    columns: ListColumns, agreement: Any, standing: str
) -> None:
    cell = column(columns.agreements(), "standing")
    row = dataclasses.replace(agreement, standing=standing)
    assert cell.text(row)
    assert cell.text(row) != standing
    assert cell.detail(row) in SHAPES


def test_standings_differ_in_word(columns: ListColumns) -> None:
    assert len({columns.runs(each) for each in STANDINGS}) == len(STANDINGS)


def test_an_agreement_without_a_ceiling_or_a_last_day_has_dashes(columns: ListColumns, agreement: Any) -> None:
    row = dataclasses.replace(agreement, used=dataclasses.replace(agreement.used, ceiling=None), last_day=None)
    texts = {each.key: each.text(row) for each in columns.agreements()}
    assert [texts[key] for key in ("ceiling", "used", "last")] == ["—", "—", "—"]


@pytest.mark.parametrize(
    ("flags", "text", "mark"),
    [
        ((False, False), "Both signatories", "agrees"),
        ((True, False), "Not both signatories", "warning"),
        ((True, True), "Exception with reason", "changed"),
    ],
)
def test_a_reliance_says_how_it_stands(
    columns: ListColumns, reliance: Any, flags: tuple[bool, bool], text: str, mark: str
) -> None:
    unsigned, excused = flags
    names = ("WHO",) if unsigned else ()
    row = dataclasses.replace(reliance, unsigned=names, excused=excused)
    cell = column(columns.recognitions(), "standing")
    assert (cell.text(row), cell.detail(row)) == (text, mark)


def test_money_of_a_reliance_is_whole(columns: ListColumns, reliance: Any) -> None:
    assert columns.value(dataclasses.replace(reliance, value=1_234_560, currency="USD")) == "USD 12,346"
    assert columns.value(dataclasses.replace(reliance, value=None)) == "—"


@pytest.mark.parametrize("count", [0, 1, 2, 5])
def test_attention_names_the_first_finding_and_counts_the_others(columns: ListColumns, house: Any, count: int) -> None:
    finding = Finding(code="AREA_OVER", severity="crit")
    row = dataclasses.replace(house, findings=(finding,) * count)
    expected = "" if not count else "Area over 100 %" + (f" +{count - 1}" if count > 1 else "")
    assert columns.attention(row) == expected
    assert columns.attention_mark(row) == ("error" if count else "")


def test_every_column_has_a_title_and_a_width_of_its_own(columns: ListColumns) -> None:
    for made in (columns.premises(), columns.agreements(), columns.recognitions()):
        assert len({each.title for each in made}) == len({each.key for each in made}) == len(made)
        assert all(each.width >= 60 for each in made)
        assert sum(each.elastic for each in made) == 1


@pytest.mark.parametrize("language", ["fr", "es", "ar"])
def test_no_cell_is_left_empty_in_another_language(frame: PageFrame, demo_office: Office, language: str) -> None:
    columns = ListColumns(dataclasses.replace(frame, words=Words(language)))
    for made, rows in (
        (columns.premises(), premises.rows(demo_office)),
        (columns.agreements(), procurement.agreements(demo_office)),
        (columns.recognitions(), procurement.recognitions(demo_office)),
    ):
        for row in rows:
            texts = {each.key: each.text(row) for each in made}
            assert all(text.strip() for key, text in texts.items() if key not in {"attention", "entities", "users"})


def test_the_order_of_premises_puts_unknown_leases_last(house: Any) -> None:
    dated = dataclasses.replace(house, lease_end_on=date(2030, 1, 1))
    without = dataclasses.replace(house, lease_end_on=None)
    assert sorted([without, dated], key=premises.REGISTER.keys["lease"]) == [dated, without]


def test_names_are_ordered_without_regard_to_large_letters(house: Any, agreement: Any, reliance: Any) -> None:
    for row, field, key in (
        (house, "name", premises.REGISTER.keys["name"]),
        (agreement, "vendor", procurement.AGREEMENTS.keys["vendor"]),
        (reliance, "object_name", procurement.RECOGNITIONS.keys["object"]),
    ):
        rows = [dataclasses.replace(row, **{field: name}) for name in ("beta", "Alpha", "Gamma")]
        assert [getattr(each, field) for each in sorted(rows, key=key)] == ["Alpha", "beta", "Gamma"]


def test_the_un_house_stands_before_common_premises_and_those_before_single_ones(house: Any) -> None:
    single = dataclasses.replace(house, un_house=False, shared=False)
    common = dataclasses.replace(house, un_house=False, shared=True)
    back = dataclasses.replace(house, status="INACTIVE")
    rows = sorted([back, single, common, house], key=premises.REGISTER.keys["standing"])
    assert rows == [house, common, single, back]


def test_agreements_are_ordered_from_those_to_come_to_those_ended(agreement: Any) -> None:
    rows = [dataclasses.replace(agreement, standing=each) for each in reversed(STANDINGS)]
    ordered = sorted(rows, key=procurement.AGREEMENTS.keys["standing"])
    assert [row.standing for row in ordered] == ["to_come", "running", "extended", "ended"]


def test_reliances_not_signed_come_first_and_the_excused_after_them(reliance: Any) -> None:
    signed = dataclasses.replace(reliance, unsigned=(), excused=False)
    excused = dataclasses.replace(reliance, unsigned=("WHO",), excused=True)
    open_one = dataclasses.replace(reliance, unsigned=("WHO",), excused=False)
    assert sorted([signed, excused, open_one], key=procurement.RECOGNITIONS.keys["standing"]) == [
        open_one,
        excused,
        signed,
    ]


def test_more_findings_of_the_same_weight_come_first() -> None:
    one, two = (Finding(code="NO_SHARE", severity="att"),), (Finding(code="NO_SHARE", severity="att"),) * 2
    info = (Finding(code="ACCESSIBILITY_NOT_ASSESSED", severity="info"),)
    assert sorted([(), info, one, two], key=premises.grave) == [two, one, info, ()]
