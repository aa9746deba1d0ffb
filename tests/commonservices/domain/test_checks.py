"""Every refusal of a record, with a sentence that names the field, the value and a valid example."""

from __future__ import annotations

import dataclasses
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain import checks, codelists
from commonservices.domain.arrangements import Arrangement, ArrangementEvent, Document
from commonservices.domain.codelists import Code, CodeList
from commonservices.domain.fields import Kind, Need, record_type
from commonservices.domain.guards import is_empty
from commonservices.domain.ids import of_code
from commonservices.domain.partners import Entity, Location, Person
from commonservices.domain.quality import KpiReading
from commonservices.domain.records import record_types
from commonservices.domain.shared_services import DriverValue, ExchangeRate, MonthlyUsage, Participation, RateLine
from commonservices.errors import RuleBroken
from tests.commonservices.domain.made import arrangement, entity, party, service, version

ID = of_code("any", "record")
OTHER = of_code("any", "other")
DAY = date(2026, 3, 1)


def usage(**changes):
    given = {"service_id": ID, "consumer_id": OTHER, "month": DAY, "quantity": Decimal(12), "unit": "case"}
    return MonthlyUsage(id=ID, **{**given, **changes})


def rate(**changes):
    given = {"service_id": ID, "rate": Decimal("18.5"), "currency": "USD", "valid_from": DAY}
    return RateLine(id=ID, **{**given, **changes})


def refused(record, before=None):
    with pytest.raises(RuleBroken) as caught:
        checks.check_record(record, before)
    return caught.value


GOOD = [
    arrangement(),
    version(),
    party("UNDP"),
    service(),
    usage(),
    rate(),
    Entity(id=ID, short_code="UNDP", name_en="Programme", kind="FUND_PROGRAMME"),
    Person(id=ID, name="Demo signatory"),
    Location(id=ID, name="Alpha", latitude=Decimal("-90"), longitude=Decimal("180")),
    Participation(id=ID, service_id=ID, entity_id=OTHER, joined_on=DAY, left_on=DAY),
    ExchangeRate(id=ID, currency="EUR", effective_on=DAY, rate=Decimal("0.92"), source="UNORE"),
    KpiReading(id=ID, service_id=ID, kpi_id=OTHER, as_of=DAY, value=Decimal(-3)),
]


@pytest.mark.parametrize("record", GOOD, ids=lambda record: record.KIND)
def test_a_good_record_is_taken(record):
    checks.check_record(record)
    checks.check_record(record, record)
    assert checks.unit_places("case") == 0


@pytest.mark.parametrize("kind", record_types().values(), ids=lambda kind: kind.name)
def test_every_field_needed_to_save_is_asked_for_by_name(kind):
    record = kind.cls(id=ID)
    needed = [each.name for each in kind.fields if each.need is Need.SAVE and is_empty(getattr(record, each.name))]
    if needed:
        broken = refused(record)
        assert broken.rule == "required"
        assert broken.field == needed[0]
        named = kind.by_name[needed[0]].kind in {Kind.REFERENCE, Kind.REFERENCE_SET}
        assert ("Enter a name or a reference" if named else "for example") in broken.message


@pytest.mark.parametrize(
    ("record", "rule", "field", "sentence"),
    [
        (
            version(effective_on=date(2026, 10, 1), expiry_on=date(2026, 9, 30)),
            "ends_before_start",
            "expiry_on",
            "End date 30 Sep 2026 is before the start date 1 Oct 2026. Change one of them, for example to 1 Oct 2027.",
        ),
        (
            version(title_en="x" * 5000),
            "too_long",
            "title_en",
            f"Title (English) “{'x' * 39}…” has 5000 characters; at most 300 fit. Shorten it, "  # noqa: ISC004
            "for example to Shared clinic.",
        ),
        (
            version(financial_basis="FREE"),
            "unknown_code",
            "financial_basis",
            "Financial basis “FREE” is not in the list. A valid example is REIMBURSABLE.",
        ),
        (
            version(title_en="", title_fr=" "),
            "title_missing",
            "title_en",
            "Title (English) is empty in English and in French. Enter one of them, for example Shared clinic.",
        ),
        (
            version(open_ended=True),
            "end_and_open_ended",
            "expiry_on",
            "End date 31 Dec 2026 is entered, and the arrangement is marked open-ended. Clear one of them.",
        ),
        (
            version(notice_days_termination=4000),
            "too_large",
            "notice_days_termination",
            "Notice days (termination) 4000 is above 3660. A valid example is 90.",
        ),
        (
            usage(month=date(2026, 3, 15)),
            "not_first_of_month",
            "month",
            "Month 15 Mar 2026 is not the first day of a month. A valid example is 1 Mar 2026.",
        ),
        (
            usage(quantity=Decimal("1.5")),
            "too_many_decimals",
            "quantity",
            "Quantity “1.5” has too many decimals: at most 0 are kept. A valid example is 12.",
        ),
        (
            usage(quantity=Decimal(-1)),
            "too_small",
            "quantity",
            "Quantity -1 is below 0. A valid example is 12.5.",
        ),
    ],
)
def test_the_sentence_names_field_value_and_a_valid_example(record, rule, field, sentence):
    broken = refused(record)
    assert (broken.rule, broken.field, broken.message) == (rule, field, sentence)


@pytest.mark.parametrize(
    ("record", "rule", "field"),
    [
        (version(title_en="a\x00b"), "control_character", "title_en"),
        (version(purpose="a\x1bb"), "control_character", "purpose"),
        (version(title_fr="\u202eabc"), "direction_control", "title_fr"),
        (version(title_en="a\nb"), "line_break", "title_en"),
        (version(ceiling_amount=-1), "too_small", "ceiling_amount"),
        (version(ceiling_amount=10**18), "too_large", "ceiling_amount"),
        (version(ceiling_amount=5, currency=""), "no_currency", "ceiling_amount"),
        (version(ceiling_amount=5, currency="QQQ"), "unknown_code", "currency"),
        (version(ceiling_amount=5.5), "wrong_kind", "ceiling_amount"),
        (version(legal_basis=frozenset({"BOS", "LAW"})), "unknown_code", "legal_basis"),
        (version(legal_basis=frozenset({5})), "wrong_kind", "legal_basis"),
        (version(isf_priority=frozenset({"a\x00"})), "control_character", "isf_priority"),
        (version(expiry_on=date(2300, 1, 1)), "year_out_of_range", "expiry_on"),
        (version(expiry_on=datetime(2026, 12, 31, tzinfo=UTC)), "wrong_kind", "expiry_on"),
        (version(expiry_on="2026-12-31"), "wrong_kind", "expiry_on"),
        (version(number=True), "wrong_kind", "number"),
        (version(number=0), "too_small", "number"),
        (version(renewal_term_m=0), "too_small", "renewal_term_m"),
        (arrangement(parent_id=arrangement().id), "own_parent", "parent_id"),
        (arrangement(replaces_id=arrangement().id), "own_parent", "replaces_id"),
        (arrangement(type="TREATY"), "unknown_code", "type"),
        (arrangement(location_ids=frozenset({"Alpha"})), "not_an_identifier", "location_ids"),
        (arrangement(owner_person_id="Amina"), "wrong_kind", "owner_person_id"),
        (party("UNDP", joined_on=DAY, withdrew_on=date(2026, 2, 28)), "ends_before_start", "withdrew_on"),
        (party("UNDP", notice_given_on=DAY, withdrew_on=date(2026, 2, 28)), "ends_before_start", "withdrew_on"),
        (service(started_on=DAY, ended_on=date(2026, 2, 28)), "ends_before_start", "ended_on"),
        (
            Participation(id=ID, service_id=ID, entity_id=OTHER, joined_on=DAY, left_on=date(2026, 2, 1)),
            "ends_before_start",
            "left_on",
        ),
        (
            Participation(id=ID, service_id=ID, entity_id=OTHER, volume_estimate=Decimal(-1)),
            "too_small",
            "volume_estimate",
        ),
        (rate(valid_to=DAY), "ends_before_start", "valid_to"),
        (rate(rate=Decimal("-0.1")), "too_small", "rate"),
        (rate(rate=Decimal("0.0000001")), "too_many_decimals", "rate"),
        (rate(rate=Decimal("NaN")), "not_a_number", "rate"),
        (rate(rate=Decimal("1e15")), "too_large", "rate"),
        (rate(support_percent=Decimal("100.1")), "too_large", "support_percent"),
        (rate(minimum_charge=1, currency=""), "required", "currency"),
        (ExchangeRate(id=ID, currency="EUR", effective_on=DAY, rate=Decimal(0), source="BANK"), "not_above", "rate"),
        (Location(id=ID, name="A", latitude=Decimal("90.1")), "too_large", "latitude"),
        (Location(id=ID, name="A", longitude=Decimal("-180.1")), "too_small", "longitude"),
        (
            Entity(id=ID, short_code="X", name_en="X", kind="NGO", valid_from=DAY, valid_to=date(2026, 1, 1)),
            "ends_before_start",
            "valid_to",
        ),
        (Entity(id=ID, short_code="X", name_en="X", kind="NGO", successor_id=ID), "own_parent", "successor_id"),
        (Person(id=ID, name="A", active_from=DAY, active_to=date(2026, 1, 1)), "ends_before_start", "active_to"),
        (
            DriverValue(
                id=ID,
                arrangement_id=ID,
                entity_id=OTHER,
                driver_code=codelists.load("apportionment_keys").codes[0],
                value=Decimal(-1),
                census_date=DAY,
            ),
            "too_small",
            "value",
        ),
        (
            Document(id=ID, file_name="a.pdf", sha256=b"short", size=1, attached_kind="arrangement", attached_id=ID),
            "wrong_kind",
            "sha256",
        ),
        (
            ArrangementEvent(id=ID, arrangement_id=ID, at=datetime(2026, 1, 1, tzinfo=UTC).replace(tzinfo=None)),
            "wrong_kind",
            "at",
        ),
    ],
    ids=lambda given: given if isinstance(given, str) else "",
)
def test_a_bad_record_is_refused_in_words(record, rule, field):
    broken = refused(record)
    assert (broken.rule, broken.field) == (rule, field)
    assert broken.message.endswith(".")
    assert "{" not in broken.message
    assert broken.message.isprintable()


def test_emoji_and_right_to_left_marks_are_text_like_any_other():
    checks.check_record(version(title_en="Clinic 🏥", title_fr="عيادة \u200fمشتركة", purpose="\u2067نص\u2069"))
    assert checks.check_value(record_type(Entity).by_name["name_en"], "👩🏽‍⚕️") is None


def test_a_retired_code_stays_only_where_it_already_was(monkeypatch):
    retired = CodeList(
        "financial_basis", 2, {"OLD": Code("OLD", {}, retired=True, successor="NONE"), "NONE": Code("NONE", {})}
    )
    real = codelists.load
    monkeypatch.setattr(codelists, "load", lambda name: retired if name == "financial_basis" else real(name))
    stored = version(financial_basis="OLD")
    checks.check_record(dataclasses.replace(stored, purpose="new"), stored)
    broken = refused(stored, version(financial_basis="NONE"))
    assert broken.rule == "retired_code"
    assert broken.params["example"] == "NONE"


def test_an_unknown_code_that_was_stored_elsewhere_may_stay_unchanged():
    stored = version(financial_basis="FROM_A_NEWER_PROGRAM")
    checks.check_record(dataclasses.replace(stored, purpose="new"), stored)
    assert refused(dataclasses.replace(stored, financial_basis="ANOTHER"), stored).rule == "unknown_code"


def test_emptying_a_needed_field_is_refused_even_if_it_was_empty():
    stored = arrangement(type="")
    assert refused(stored, stored).rule == "required"


def test_a_fixed_field_is_not_changed_by_hand():
    reference = record_type(Arrangement).by_name["reference"]
    checks.check_editable(reference, "A-1", "A-1")
    with pytest.raises(RuleBroken, match="cannot be changed"):
        checks.check_editable(reference, "A-2", "A-1")
    checks.check_editable(record_type(Arrangement).by_name["notes"], "a", "b")


def test_two_parties_are_the_fewest():
    for parties in ([], [(entity("UNDP"), "LEAD")]):
        with pytest.raises(RuleBroken) as caught:
            checks.check_parties("SLA", parties, {})
        assert caught.value.rule == "too_few_parties"
        assert caught.value.message == (
            f"Parties: {len(parties)} given, an arrangement has at least 2. Add one, for example UNDP:CLIENT."
        )
    assert checks.check_parties("SLA", [(entity("UNDP"), "LEAD"), (entity("WHO"), "CLIENT")], {}) is None


def test_an_entity_takes_part_once_in_a_known_role():
    twice = [(entity("UNDP"), "LEAD"), (entity("UNDP"), "CLIENT")]
    with pytest.raises(RuleBroken) as caught:
        checks.check_parties("SLA", twice, {})
    assert caught.value.rule == "party_twice"
    with pytest.raises(RuleBroken) as caught:
        checks.check_parties("SLA", [(entity("UNDP"), "BOSS"), (entity("WHO"), "CLIENT")], {})
    assert (caught.value.rule, caught.value.field) == ("unknown_code", "role")


def test_a_letter_of_assist_needs_a_government_among_its_parties():
    parties = [(entity("UNEXAM"), "CLIENT"), (entity("STATE"), "PROVIDER")]
    with pytest.raises(RuleBroken) as caught:
        checks.check_parties("LAS", parties, {entity("UNEXAM"): "SECRETARIAT_MISSION", entity("STATE"): "NGO"})
    assert caught.value.rule == "no_government_party"
    assert "needs a Government" in caught.value.message
    assert checks.check_parties("LAS", parties, {entity("STATE"): "GOVERNMENT"}) is None


def test_a_parent_is_another_record_above_and_at_most_three_levels_deep():
    a, b, c, d = (of_code("arrangement", name) for name in "abcd")
    assert checks.check_lineage(a, []) is None
    assert checks.check_lineage(a, [b, c]) is None
    assert checks.check_lineage(a, [b], levels_below=1) is None
    for ancestors, below, rule in (
        ([a], 0, "own_parent"),
        ([b, a], 0, "parent_cycle"),
        ([b, c, d], 0, "parent_too_deep"),
        ([b, c], 1, "parent_too_deep"),
    ):
        with pytest.raises(RuleBroken) as caught:
            checks.check_lineage(a, ancestors, levels_below=below, parent="UNEXAM-MOU_CS-2026-001")
        assert caught.value.rule == rule
        assert "UNEXAM-MOU_CS-2026-001" in caught.value.message


def test_a_quantity_without_a_unit_keeps_four_decimals():
    assert checks.unit_places("parsec") is None
    checks.check_record(usage(unit="", quantity=Decimal("1.1234")))
    assert refused(usage(unit="", quantity=Decimal("1.12345"))).rule == "too_many_decimals"
    assert checks.check_unit_places(Decimal("2.000"), "case") is None


@given(st.dates(date(1990, 1, 1), date(2100, 1, 1)), st.dates(date(1990, 1, 1), date(2100, 1, 1)))
def test_an_end_is_refused_exactly_when_it_is_before_the_start(start, end):
    record = version(effective_on=start, expiry_on=end)
    if end >= start:
        assert checks.check_record(record) is None
    else:
        assert refused(record).rule == "ends_before_start"


@given(st.sampled_from([each for kind in record_types().values() for each in kind.fields]), st.data())
def test_a_value_of_another_kind_never_passes(field, data):
    strange = data.draw(st.sampled_from([object(), b"x", 1.5, [], {}, 3 + 0j]))
    if field.kind is Kind.DIGEST and isinstance(strange, bytes):
        return
    with pytest.raises(RuleBroken) as caught:
        checks.check_value(field, strange)
    assert caught.value.rule == "wrong_kind"
    assert caught.value.field == field.name
