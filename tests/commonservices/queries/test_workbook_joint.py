"""Indicators of working together: each by a case that can be worked out by hand, and silent where nothing tells."""

import dataclasses
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from commonservices.domain.arrangements import ArrangementEvent
from commonservices.domain.bodies import Body, Decision, Meeting
from commonservices.domain.ids import of_link
from commonservices.domain.indicators import MEASURED, NOT_APPLICABLE, NOT_MEASURED
from commonservices.domain.lens import Narrative
from commonservices.domain.partners import Entity, Location
from commonservices.domain.people import Delegation
from commonservices.domain.procurement import CallOff, LongTermAgreement, LongTermAgreementUse, Reliance
from commonservices.domain.quality import KpiDefinition, KpiReading
from tests.commonservices.queries.test_workbook_indicators import found_in, values
from tests.commonservices.queries.test_workbook_money import _id, source_of
from tests.commonservices.reports.money_records import FIRST, LAST

INSIDE, OUTSIDE = date(2026, 2, 10), date(2026, 4, 1)
AREAS = {"dsg_area": frozenset({"DSG2021-4", "DSG2021-1"}), "a4p_area": frozenset({"A4P+-5"})}
FLAGS = {
    "sustain_flags": frozenset({"RENEWABLE", "ACCESSIBILITY", "GENDER_SENSITIVE"}),
    "innovation_flags": frozenset({"DATA", "DIGITAL"}),
}


def entities(small):
    """Give a resident entity without an arrangement, one that is not resident, and a resident mission."""
    one = Entity(id=_id("res"), short_code="WHO-T", name_en="Who", kind="SPECIALIZED_AGENCY", resident=True)
    mission = dataclasses.replace(one, id=_id("mission"), short_code="MIS-T", kind="SECRETARIAT_MISSION")
    return [one, mission, dataclasses.replace(one, id=_id("away"), short_code="AWAY-T", resident=False)]


def bodies(small):
    """Give three meetings of a body of joint support and one of another; the own entity was in two of the three."""
    own, other = small.ids["one"], small.ids["two"]
    yield Body(id=_id("omt"), name_en="Team", kind="OMT")
    yield Body(id=_id("mlt"), name_en="Leaders", kind="MLT")
    held = (("omt", INSIDE, {own, other}), ("omt", INSIDE, {other}), ("omt", OUTSIDE, {own}), ("mlt", INSIDE, {own}))
    for number, (body, day, there) in enumerate(held):
        yield Meeting(id=_id("meeting", f"{number}"), body_id=_id(body), held_on=day, attendee_ids=frozenset(there))


def decided(*how):
    """Give decisions about the service: the kind of the body, the verb and the day of each."""

    def records(small):
        for number, (kind, verb, day) in enumerate(how):
            yield Body(id=_id("body", str(number)), name_en="Body", kind=kind)
            yield Decision(
                id=_id("decision", str(number)), reference=f"T-D{number}", body_id=_id("body", str(number)), type=verb,
                text="Yes", subject_kind="SHARED_SERVICE", subject_id=small.ids["service"], decided_on=day,
            )  # fmt: skip

    return records


def approved(small):
    """Give five approvals: without a delegation, under one that runs, under one that had ended, and two that are not
    of the time."""
    spans = ((date(2026, 2, 1), None), (date(2026, 2, 2), date(2026, 2, 9)))
    for number, (first, last) in enumerate(spans):
        own = {"person_id": None, "given_by": "Chief", "valid_from": first, "valid_to": last}
        yield Delegation(id=_id("delegation", str(number)), **own)
    days = ((INSIDE, None), (INSIDE, 0), (INSIDE, 1), (OUTSIDE, None), (date(2026, 1, 5), None))
    for number, (day, under) in enumerate(days):
        yield ArrangementEvent(
            id=_id("approved", str(number)), arrangement_id=small.ids["arrangement"], day=day,
            at=datetime(2026, 2, 1, tzinfo=UTC), actor="Tester", to_state="ACTIVE", approved_by="Tester",
            delegation_id=None if under is None else _id("delegation", str(under)),
        )  # fmt: skip


def services(small):
    """Give a second to a fifth service at one place with the first: two providers of one thing, one of another."""
    yield Location(id=_id("place"), name="Harbour")
    own = dataclasses.replace(small.records()["service"], location_id=_id("place"))
    providers = {"2": ("SEC-01", "one"), "3": ("SEC-01", "two"), "4": ("FUE-01", "two"), "5": ("FUE-01", "two")}
    for number, (code, provider) in providers.items():
        yield dataclasses.replace(
            own, id=_id("service", number), reference=f"T-S0{number}", catalogue_code=code,
            managing_entity_id=small.ids[provider], data_quality="ESTIMATED" if number == "2" else "EXACT",
        )  # fmt: skip


FIVE = "A: 4; B: 5; C: 4; D: 5; E: 1"


def readings(code, *read, notes=()):
    """Give readings of one indicator of the first services: value, numerator, denominator and day."""

    def records(small):
        yield KpiDefinition(id=_id("kpi", code), code=code, name_en=code, category="QUALITY", unit="%")
        for number, (value, above, below, day) in enumerate(read, start=1):
            yield KpiReading(
                id=_id("read", code, str(number)), kpi_id=_id("kpi", code), as_of=day, value=Decimal(value),
                service_id=small.ids["service"] if number == 1 else _id("service", str(number)),
                numerator=above and Decimal(above), denominator=below and Decimal(below),
                note=notes[number - 1] if notes else "",
            )  # fmt: skip

    return records


def agreement(small, number):
    """Give a long-term agreement that the first entity holds."""
    return LongTermAgreement(
        id=_id("lta", str(number)), reference=f"T-L{number}", holder_id=small.ids["one"], vendor="V", starts_on=FIRST,
        ends_on=LAST,
    )  # fmt: skip


def bought(small):
    """Give orders under three agreements: one another entity may use, one nobody else may, one another ordered by."""
    yield from (agreement(small, number) for number in (1, 2, 3))
    calls = ((1, "one", 60, INSIDE), (2, "one", 30, INSIDE), (3, "two", 10, INSIDE), (3, "one", 99, OUTSIDE))
    for number, (of, by, amount, day) in enumerate(calls):
        own = {
            "agreement_id": _id("lta", str(of)),
            "entity_id": small.ids[by],
            "ordered_on": day,
            "amount": amount * 100,
        }
        yield CallOff(id=_id("call", str(number)), **own)
    for of, day in ((1, INSIDE), (2, None)):
        own = {"agreement_id": _id("lta", str(of)), "user_id": small.ids["two"], "approved_on": day, "value": 500_00}
        yield LongTermAgreementUse(id=_id("use", str(of)), **own)
    relied = ((70_00, "USD", INSIDE), (None, "USD", INSIDE), (5, "JPY", INSIDE), (9_00, "USD", OUTSIDE))
    for number, (value, currency, day) in enumerate(relied):
        yield Reliance(
            id=_id("reliance", str(number)), relying_id=small.ids["one"], relied_on_id=small.ids["two"], area="HR",
            object_kind="ROSTER", object_name="Roster", relied_on_day=day, value=value, currency=currency,
        )  # fmt: skip


def narratives(small):
    """Give two validated narratives, one of them on the service, and one that nobody validated."""
    read = {"validated_by": "B. Reader", "validated_on": date(2026, 4, 2)}
    about = {"arrangement": "ARRANGEMENT", "service": "SHARED_SERVICE"}
    for number, (subject, more) in enumerate((("arrangement", read), ("arrangement", {}), ("service", read))):
        yield Narrative(
            id=_id("told", str(number)), subject_kind=about[subject], subject_id=small.ids[subject], starts_on=FIRST,
            ends_on=LAST, what_changed="Faster.", for_whom="Drivers.", proof="Book.", written_by="A. Writer", **more,
        )  # fmt: skip


def told(found, code, part=""):
    each = found[code, part]
    return each.state, each.value, each.numerator, each.denominator


@pytest.fixture(scope="module")
def plain():
    """The indicators of an office with one arrangement, one service in use, and nothing else."""
    return values()


@pytest.fixture(scope="module")
def full():
    """The indicators of an office with a little of everything, and what their amounts must come to."""
    more = (
        entities, bodies, approved, services, bought, narratives, decided(("UNCT", "ENDORSE", INSIDE)),
        readings("ENV-1", (50, 30, 60, INSIDE), (10, 4, 40, INSIDE)),
        readings("PRO-4", (50, 30, 60, INSIDE), (10, None, None, INSIDE)),
        readings("G-Q1", (80, 4, 5, INSIDE), (25, 1, 4, INSIDE), notes=(FIVE, "A: 1; B: 1; C: 1; D: 5")),
        readings("SAF-1", (2, None, None, INSIDE), (1, None, None, INSIDE), (9, None, None, OUTSIDE)),
        readings("HRM-2", (50, 3, 6, INSIDE)), readings("ICT-1", (1, None, None, OUTSIDE), (4, None, None, INSIDE)),
    )  # fmt: skip
    changes = {"two": {"resident": True, "kind": "OTHER_UN"}, "version": {**AREAS, **FLAGS}}
    changes["office"] = {"entity_id": of_link("test", "one")}
    with source_of(*more, **changes) as source:
        sums = source.survey.sums["indicators", "amount"]
        yield found_in(source) | {"sums": sums, "worth": source.survey.worth.usd}


@pytest.fixture(scope="module")
def other():
    """The same where each case just misses: the body, the day, the party, the number of answers, the use."""
    more = (
        entities, bodies, decided(("OMT", "ENDORSE", INSIDE), ("UNCT", "NOTE", INSIDE), ("UNCT", "ENDORSE", OUTSIDE)),
        readings("ENV-1", (50, 30, 60, OUTSIDE)), readings("G-Q1", (25, 1, 4, INSIDE)),
        lambda small: [agreement(small, 1)],
    )  # fmt: skip
    changes = {"two": {"resident": True, "kind": "OTHER_UN"}, "party_two": {"withdrew_on": LAST}}
    changes["version"] = {**FLAGS, "expiry_on": INSIDE}
    changes["service"] = {"catalogue_code": "SEC-01", "arrangement_id": None}
    return values(*more, **changes)


def test_what_no_record_tells_stays_unmeasured_and_what_can_be_counted_is_counted(plain):
    untold = ("A2", "A4", "A6", "B4", "C5", "D1", "D2", "D3", "D11", "D12", "D14", "E17", "F6")
    assert {plain[code, ""].state for code in untold} == {NOT_MEASURED}
    assert {plain[code, ""].value for code in ("C3", "D7", "E14", "F1", "H4")} == {0}
    assert (plain["E15", ""].value, plain["E16", "recognition"].value, plain["E16", "piggyback"].value) == (1, 0, 0)
    assert told(plain, "A5") == (MEASURED, 0, 0, 1)


def test_resident_entities_with_an_arrangement_are_a_part_of_all_resident_ones(full, other):
    assert told(full, "A2") == (MEASURED, 50, 1, 2)
    assert told(other, "A2") == (MEASURED, 0, 0, 2)


def test_meetings_count_when_the_own_entity_attended_a_body_of_joint_support_in_the_period(full, other):
    assert full["A4", ""].value == 1
    assert other["A4", ""].state == NOT_MEASURED


def test_a_service_is_in_the_strategy_by_the_endorsement_of_the_country_team_in_time(full, other):
    assert told(full, "A5") == (MEASURED, 20, 1, 5)
    assert other["A5", ""].value == 0


def test_a_service_is_in_the_strategy_by_its_stream():
    assert told(values(service={"reporting_stream": "BOS"}), "A5") == (MEASURED, 100, 1, 1)


def test_approvals_are_outside_delegation_when_none_was_named_or_it_had_ended(full):
    assert told(full, "B4") == (MEASURED, 2, None, None)


def test_flags_of_the_terms_count_for_arrangements_in_force(full, other):
    assert [full[code, ""].value for code in ("C3", "D7", "H4")] == [1, 1, 1]
    assert (full["C3", "skill_data"].value, full["C3", "skill_digital"].value) == (1, 1)
    assert [other[code, ""].value for code in ("C3", "D7", "H4")] == [0, 0, 0]


def test_a_service_is_measured_by_an_exact_reading_of_the_period_that_is_no_opinion(full, plain, other):
    assert told(full, "C4") == (MEASURED, 20, 1, 5)
    assert told(plain, "C4") == (MEASURED, 100, 1, 1)
    assert told(other, "C4") == (MEASURED, 100, 1, 1)
    opinion = values(kpi={"unit": "score"})
    assert told(opinion, "C4") == (MEASURED, 0, 0, 1)


def test_incidents_are_added_up_over_the_readings_of_the_period(full, plain):
    assert [full["F4", part].value for part in ("", "T-S01", "T-S02")] == [3, 2, 1]
    assert ("F4", "T-S03") not in full
    assert plain["F4", ""].state == NOT_MEASURED


def test_women_are_read_at_the_services_and_gender_in_the_terms(full, plain, other):
    assert told(full, "G1") == (MEASURED, 50, 3, 6)
    assert (told(full, "G5"), told(plain, "G5")) == ((MEASURED, 100, 1, 1), (MEASURED, 0, 0, 1))
    assert other["G5", ""].state == NOT_APPLICABLE


def test_security_counts_by_the_line_of_the_services_that_run_under_an_arrangement(full, other):
    assert (full["F1", ""].value, other["F1", ""].value) == (1, 0)


def test_a_whole_is_made_of_parts_that_are_told_and_each_service_stands_beside_it(full, other):
    assert told(full, "D1") == (MEASURED, 34, 34, 100)
    assert told(full, "D1", "T-S01") == (MEASURED, 50, 30, 60)
    assert told(full, "D1", "T-S02") == (MEASURED, 10, 4, 40)
    assert [full["D1", part].estimated for part in ("", "T-S01", "T-S02")] == [True, False, True]
    assert other["D1", ""].state == NOT_MEASURED


def test_where_a_part_is_not_told_no_whole_is_made_up(full):
    assert told(full, "D8")[:2] == (NOT_MEASURED, None)
    assert (full["D8", "T-S01"].value, full["D8", "T-S02"].value) == (50, 10)


def test_fewer_than_five_answers_are_listed_and_stay_out_of_the_share_of_satisfied_clients(full, other):
    assert told(full, "E8") == (MEASURED, 80, 4, 5)
    assert told(full, "E8", "T-S02") == (MEASURED, 25, 1, 4)
    assert (other["E8", ""].state, other["E8", "T-S01"].value) == (NOT_MEASURED, 25)


def test_the_mean_score_is_of_the_same_answers_and_only_where_each_of_them_is_told(full, other):
    assert told(full, "E8", "mean") == (MEASURED, Decimal("3.8"), 19, 5)
    assert ("E8", "mean") not in other
    by_hand = values(readings("G-Q1", (80, 4, 5, INSIDE), notes=("Measured by hand",)))
    assert (by_hand["E8", ""].value, ("E8", "mean") in by_hand) == (80, False)


def test_orders_are_shared_when_another_entity_uses_the_agreement(full, other):
    assert told(full, "D11") == (MEASURED, Decimal("66.7"), 2, 3)
    assert told(full, "D11", "USD") == (MEASURED, 70, 70, 100)
    assert other["D11", ""].state == NOT_APPLICABLE


def test_what_is_relied_on_and_used_counts_with_its_value_and_ties_out_by_sums(full):
    assert [full["E16", part].value for part in ("recognition", "piggyback", "USD", "JPY")] == [3, 1, 570, 5]
    assert (full["sums"]["USD"], full["sums"]["JPY"]) == (570_00 + full["worth"], 5)
    assert {part: each.currency for (code, part), each in _figures(full) if code == "E16"} == {
        "recognition": "", "piggyback": "", "USD": "USD", "JPY": "JPY",
    }  # fmt: skip


def test_a_place_with_two_providers_of_one_thing_counts_once(full):
    assert (full["E14", ""].value, full["E15", ""].value) == (1, 3)


def test_narratives_count_for_the_area_their_arrangement_serves(full):
    assert {code: full[code, ""].value for code in ("A6", "E17", "F6")} == {"A6": 2, "E17": 2, "F6": 2}
    assert {full[code, ""].state for code in ("C5", "D14")} == {NOT_MEASURED}


def test_every_measured_figure_of_the_sheet_has_a_grade_and_each_grade_is_counted(plain, full):
    for found in (plain, full):
        grades = {part: each.value for (code, part), each in _figures(found) if code == "I5"}
        measured = [each.grade for (code, _), each in _figures(found) if each.state == MEASURED and code != "I5"]
        assert grades == {f"grade_{each.lower()}": measured.count(each) for each in "ABCD"}
    assert full["I5", "grade_c"].value > 0


def _figures(found):
    return [(key, each) for key, each in found.items() if isinstance(key, tuple)]
