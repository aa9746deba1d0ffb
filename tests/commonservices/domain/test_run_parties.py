"""Who takes part in a shared cost, for which months, with which count; what is refused and what is doubtful."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from commonservices.domain.cost_sharing.inputs import Band
from commonservices.domain.cost_sharing.splitting import split
from commonservices.domain.run_parties import Source, draw, taking_part
from commonservices.domain.schemes import Parameters, written
from commonservices.errors import RuleBroken
from tests.commonservices.domain.shared_costs import YEAR, a_count, a_member, a_scheme, a_source, a_use, asked, id_of

MEMBERS = (a_member("UNEXAM", "PROVIDER"), a_member("UNDP"), a_member("WFP"))
COUNTS = (a_count("UNEXAM", "20"), a_count("UNDP", "30"), a_count("WFP", "50"))
SOURCE = a_source(MEMBERS, COUNTS)


def parties(source: Source = SOURCE, scheme: Any = None, **values: Any) -> dict[str, Any]:
    return draw(scheme or a_scheme(), source, asked(**values)).inputs.by_code


def codes(source: Source, **values: Any) -> list[str]:
    return [each.code for each in draw(a_scheme(), source, asked(**values)).findings]


def test_parties_come_by_code_with_their_newest_count() -> None:
    older = a_count("WFP", "999", day=date(2025, 9, 15))
    found = parties(a_source(MEMBERS, (*COUNTS, older)))
    assert {code: each.driver for code, each in found.items()} == {"UNDP": 30, "UNEXAM": 20, "WFP": 50}
    assert list(found) == sorted(found)
    assert {each.joined_on for each in found.values()} == {None}


def test_a_count_after_the_census_is_not_taken_unless_there_is_no_other() -> None:
    later = (a_count("WFP", "70", day=date(2026, 9, 30)), a_count("IOM", "5", day=date(2026, 9, 30)))
    found = parties(a_source((*MEMBERS, a_member("IOM")), (*COUNTS, *later)), census_by=date(2026, 9, 20))
    assert (found["WFP"].driver, found["IOM"].driver) == (50, 5)


def test_witnesses_and_endorsers_pay_nothing() -> None:
    found = parties(a_source((*MEMBERS, a_member("WHO", "WITNESS"), a_member("IOM", "ENDORSER")), COUNTS))
    assert "WHO" not in found
    assert "IOM" not in found


def test_days_of_joining_and_leaving_count_only_within_the_year() -> None:
    joined, left = date(2026, 4, 1), date(2026, 9, 30)
    members = (
        MEMBERS[0],
        a_member("UNDP", joined_on=joined),
        a_member("WFP", joined_on=date(2020, 1, 1), withdrew_on=left),
    )
    found = parties(a_source(members, COUNTS))
    assert (found["UNDP"].joined_on, found["UNDP"].left_on) == (joined, None)
    assert (found["WFP"].joined_on, found["WFP"].left_on) == (None, left)
    gone = (*MEMBERS[:2], a_member("WFP", withdrew_on=date(2025, 12, 31)))
    assert set(parties(a_source(gone, COUNTS))) == {"UNEXAM", "UNDP"}


def test_one_that_left_and_came_back_pays_for_the_months_it_was_there() -> None:
    twice = (
        a_member("WFP", withdrew_on=date(2026, 2, 10)),
        a_member("WFP", joined_on=date(2026, 11, 5)),
    )
    assert parties(a_source((*MEMBERS[:2], *twice), COUNTS))["WFP"].months == 4
    by_day = parties(a_source((*MEMBERS[:2], *twice), COUNTS), a_scheme(proration="DAY"))["WFP"].months
    assert by_day == Fraction((31 + 10 + 26 + 31) * 12, 365)


def test_one_that_pays_to_the_end_of_the_year_stays_to_its_end() -> None:
    members = (*MEMBERS[:2], a_member("WFP", withdrew_on=date(2026, 3, 31)))
    found = parties(a_source(members, COUNTS), a_scheme(leavers_pay="YEAR_END"))
    assert found["WFP"].left_on is None
    assert taking_part(a_source(members), YEAR)[id_of("WFP")] == ((date(2026, 1, 1), date(2026, 3, 31)),)


def test_a_line_for_a_service_is_shared_by_those_who_use_it_on_the_days_they_do() -> None:
    uses = (a_use("UNDP", joined_on=date(2026, 7, 1)), a_use("UNEXAM", "PROVIDER"), a_use("IOM"))
    found = parties(a_source(MEMBERS, COUNTS, uses=uses))
    assert set(found) == {"UNDP", "UNEXAM"}
    assert found["UNDP"].joined_on == date(2026, 7, 1)


def test_a_provider_without_a_count_takes_no_part_but_a_client_without_one_is_refused() -> None:
    assert set(parties(a_source(MEMBERS, COUNTS[1:]))) == {"UNDP", "WFP"}
    assert set(parties(a_source(MEMBERS, COUNTS[1:], uses=(a_use("UNEXAM", "PROVIDER"), a_use("UNDP"))))) == {"UNDP"}
    for source in (
        a_source(MEMBERS, COUNTS[:2]),
        a_source(MEMBERS, COUNTS[1:], uses=(a_use("UNEXAM", "BOTH"), a_use("UNDP"))),
    ):
        inputs = draw(a_scheme(), source, asked()).inputs
        with pytest.raises(RuleBroken) as broken:
            split(inputs)
        assert broken.value.rule == "sharing_driver_missing"


def test_metered_use_stands_in_for_a_count_of_use_and_never_for_heads() -> None:
    used = {id_of("UNDP"): Decimal("12.5"), id_of("WFP"): Decimal(7), id_of("UNEXAM"): Decimal(1)}
    source = a_source(MEMBERS, (), used=used)
    assert parties(source, a_scheme("USAGE", "energy_kwh"))["UNDP"].driver == Decimal("12.5")
    assert parties(source)["UNDP"].driver is None


def test_weights_of_counts_go_before_those_of_the_scheme() -> None:
    counts = (COUNTS[0], replace(COUNTS[1], weight=Decimal("0.25")), COUNTS[2])
    found = parties(a_source(MEMBERS, counts), a_scheme(parameters='{"weights":{"UNDP":"0.5","WFP":"0.5"}}'))
    assert {code: each.weight for code, each in found.items()} == {
        "UNDP": Decimal("0.25"), "WFP": Fraction(1, 2), "UNEXAM": 1,
    }  # fmt: skip


def test_percentages_of_the_scheme_name_who_pays() -> None:
    scheme = a_scheme("FIXED_PCT", "", parameters='{"percents":{"UNDP":"40","WFP":"60"}}')
    assert {code: each.driver for code, each in parties(scheme=scheme).items()} == {"UNDP": 40, "WFP": 60}
    gone = a_source((*MEMBERS[:2], a_member("WFP", withdrew_on=date(2025, 1, 1))), COUNTS)
    with pytest.raises(RuleBroken) as broken:
        parties(gone, scheme)
    assert (broken.value.rule, broken.value.value) == ("percent_of_no_party", "WFP")


def test_a_mix_takes_a_count_for_each_key() -> None:
    areas = tuple(
        a_count(code, value, "floor_area") for code, value in (("UNDP", "10"), ("WFP", "20"), ("UNEXAM", "5"))
    )
    keys = '{"keys":[{"code":"headcount","percent":"60"},{"code":"floor_area","percent":"40"}]}'
    found = parties(a_source(MEMBERS, (*COUNTS, *areas)), a_scheme("HYBRID", "", parameters=keys))
    assert {code: each.mix for code, each in found.items()} == {"UNDP": (30, 10), "WFP": (50, 20), "UNEXAM": (20, 5)}


def test_equal_shares_need_no_count() -> None:
    assert set(parties(a_source(MEMBERS), a_scheme("EQUAL", ""))) == {"UNDP", "UNEXAM", "WFP"}


def test_a_scheme_that_does_not_apply_in_the_first_month_is_refused() -> None:
    with pytest.raises(RuleBroken) as broken:
        parties(scheme=a_scheme(valid_from=date(2026, 1, 2)))
    assert broken.value.rule == "scheme_not_valid"


@pytest.mark.parametrize(
    "amounts",
    [
        {"minimum": 500},
        {"maximum": 900_000},
        {"parameters": written(Parameters(bands=(Band(Fraction(1), 2_500_000),)))},
        {"parameters": written(Parameters(rate=Fraction(38)))},
    ],
)
def test_a_scheme_whose_amounts_are_in_another_currency_is_refused(amounts: dict[str, Any]) -> None:
    with pytest.raises(RuleBroken) as broken:
        parties(scheme=a_scheme(**amounts), currency="XOF")
    assert broken.value.rule == "scheme_other_currency"
    assert (broken.value.params["currency"], broken.value.params["other"]) == ("USD", "XOF")


@pytest.mark.parametrize(
    ("rates", "per_usd", "found"),
    [
        ((), None, ["NO_RATE_OF_EXCHANGE"]),
        (((date(2026, 10, 1), Decimal("604.5")), (date(2026, 9, 1), Decimal(600))), Decimal("604.5"), []),
        (((date(2026, 9, 1), Decimal(600)),), Decimal(600), ["RATE_PROVISIONAL"]),
        (((date(2026, 11, 1), Decimal(610)),), None, ["NO_RATE_OF_EXCHANGE"]),
    ],
)
def test_the_newest_rate_of_exchange_counts_and_one_of_an_earlier_month_is_provisional(
    rates: Any, per_usd: Any, found: list[str]
) -> None:
    source = a_source(MEMBERS, COUNTS, rates=rates)
    drawn = draw(a_scheme(), source, asked(currency="XOF"))
    assert drawn.inputs.per_usd == per_usd
    assert [each.code for each in drawn.findings] == found


def test_dollars_need_no_rate() -> None:
    assert draw(a_scheme(), SOURCE, asked()).inputs.per_usd is None
    assert codes(SOURCE) == []


def test_counts_that_are_old_or_were_not_agreed_or_made_before_somebody_left_are_said() -> None:
    old = (a_count("UNDP", "30", day=date(2025, 9, 30)), *COUNTS[::2])
    assert codes(a_source(MEMBERS, old)) == ["DRIVER_STALE"]
    assert codes(a_source(MEMBERS, (a_count("UNDP", "30", day=date(2025, 10, 1)), *COUNTS[::2]))) == []
    assert codes(a_source(MEMBERS, (replace(COUNTS[0], agreed=False), *COUNTS[1:]))) == ["DRIVER_NOT_AGREED"]
    left = (*MEMBERS[:2], a_member("WFP", withdrew_on=date(2026, 9, 20)))
    assert codes(a_source(left, COUNTS)) == ["PARTIES_CHANGED"]
    ahead = (*MEMBERS[:2], a_member("WFP", withdrew_on=date(2026, 12, 20)))
    assert codes(a_source(ahead, COUNTS)) == []
