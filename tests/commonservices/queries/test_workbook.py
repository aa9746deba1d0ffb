"""What a workbook would hold, found without writing one."""

from datetime import date
from decimal import Decimal

import pytest

from commonservices.domain.periods import Period
from commonservices.jobs import Stopped
from commonservices.queries import workbook
from commonservices.queries.workbook_lines import COVERED, NOT_COVERED, UNPAPERED
from commonservices.reports.headquarters import export
from tests.commonservices.reports.small_office import CUT_OFF, QUARTER, SmallOffice

FIRST = Period(date(2026, 1, 1), date(2026, 3, 31))


@pytest.fixture
def small():
    with SmallOffice() as made:
        yield made


def lines(office, name, period=FIRST):
    with workbook.opened(office, period) as source:
        return list(getattr(source, name)())


def test_the_survey_counts_what_each_sheet_then_gives(demo_office):
    year = Period(date(2025, 7, 1), date(2026, 6, 30))
    with workbook.opened(demo_office, year) as source:
        given = {
            key: sum(1 for _ in getattr(source, name)())
            for key, name in (
                ("arrangements", "arrangement_rows"), ("parties", "party_rows"), ("services", "service_rows"),
                ("usage", "usage_rows"), ("kpis", "kpi_rows"), ("alerts", "alert_rows"), ("cost_shares", "share_rows"),
                ("recoveries", "bill_rows"), ("given_free", "free_rows"), ("integration", "integration_rows"),
                ("variance", "variance_rows"),
            )
        }  # fmt: skip
        known = ("efficiency", "cases", "premises", "exceptions", "narratives")
        given |= {key: len(getattr(source, key)) for key in known}
        assert given == source.survey.rows
        assert sum(line.priced.amount_usd or 0 for line in source.usage_rows()) == source.survey.worth.usd
        assert sum(line.readings for line in source.kpi_rows()) == source.survey.readings


def test_a_complete_quarter_has_no_gap(small):
    survey = workbook.survey(small.build(), FIRST)
    assert [gap.key for gap in survey.gaps if gap.count] == []
    assert (survey.entered_months, survey.due_months) == (3, 3)


def test_a_month_without_use_is_a_gap_and_a_typed_zero_is_none(small):
    small.change("usage_2", quantity=Decimal(0))
    survey = workbook.survey(small.build(), Period(date(2026, 1, 1), date(2026, 4, 30)))
    gap = survey.gap("usage_missing")
    assert (gap.count, gap.of, gap.examples, gap.ids) == (1, 4, ["T-S01"], [small.ids["service"]])


def test_months_that_are_not_over_are_not_due(small):
    survey = workbook.survey(small.build(), Period(date(2026, 9, 1), date(2026, 12, 31)))
    assert survey.due_months == 1
    assert survey.last_day == CUT_OFF


@pytest.mark.parametrize(
    ("state", "effective", "expiry", "listed"),
    [
        ("ACTIVE", date(2026, 3, 31), date(2027, 1, 1), 1),
        ("ACTIVE", date(2026, 4, 1), date(2027, 1, 1), 0),
        ("ACTIVE", date(2025, 1, 1), date(2026, 12, 31), 1),
        ("DRAFT", date(2025, 1, 1), date(2027, 1, 1), 0),
        ("CANCELLED", date(2025, 1, 1), date(2027, 1, 1), 0),
    ],
)
def test_an_arrangement_is_listed_by_the_days_it_was_in_force(small, state, effective, expiry, listed):
    small.change("arrangement", state=state).change("version", effective_on=effective, expiry_on=expiry)
    assert len(lines(small.build(), "arrangement_rows")) == listed


def test_use_after_the_end_is_not_covered_and_its_arrangement_is_told(small):
    small.change("arrangement", state="EXPIRED").change("version", expiry_on=date(2025, 12, 31))
    opened = small.build()
    assert {line.cover for line in lines(opened, "usage_rows")} == {NOT_COVERED}
    survey = workbook.survey(opened, FIRST)
    assert survey.gap("used_not_in_force").examples == ["T-001"]
    assert lines(opened, "arrangement_rows") == []


def test_use_is_covered_month_by_month(small):
    small.change("version", effective_on=date(2026, 2, 1)).change("party_one", signed_on=date(2026, 1, 20))
    assert [line.cover for line in lines(small.build(), "usage_rows")] == [NOT_COVERED, COVERED, COVERED]


def test_a_service_without_arrangement_is_unpapered(small):
    small.change("service", arrangement_id=None)
    assert {line.cover for line in lines(small.build(), "usage_rows")} == {UNPAPERED}


def test_a_party_that_has_not_signed_is_a_gap(small):
    small.change("party_two", signed_on=None, signatory_name="", signatory_title="")
    survey = workbook.survey(small.build(), FIRST)
    assert (survey.gap("party_unsigned").count, survey.gap("party_unsigned").examples) == (1, ["T-001"])


def test_use_without_a_rate_or_an_exchange_rate_is_a_gap_of_its_own(small):
    small.change("exchange", effective_on=date(2026, 2, 1)).change("rate", valid_to=date(2026, 3, 1))
    survey = workbook.survey(small.build(), FIRST)
    assert survey.gap("usage_unpriced").count == 1
    assert survey.gap("usage_not_in_usd").count == 1
    assert survey.worth.lines == 3


def test_an_indicator_without_a_reading_in_the_period_is_not_measured_and_has_no_value(small):
    small.change("reading", as_of=date(2025, 12, 31))
    (line,) = lines(small.build(), "kpi_rows")
    assert (line.value, line.as_of, line.readings, line.rating, line.rating_before) == (
        None, None, 0, "not_measured", "met",
    )  # fmt: skip


def test_the_latest_reading_of_the_period_rates_it(small):
    (line,) = lines(small.build(), "kpi_rows")
    assert (line.value, line.rating, line.readings) == (Decimal(95), "met", 1)
    assert line.progress is not None
    assert line.progress > 1


def test_a_service_that_ended_before_the_period_is_listed_only_when_it_was_used(small):
    small.change("service", status="DISCONTINUED", ended_on=date(2025, 6, 30))
    opened = small.build()
    assert [line.volume_actual for line in lines(opened, "service_rows")] == [Decimal("7.5")]
    assert lines(opened, "service_rows", Period(date(2026, 4, 1), date(2026, 6, 30))) == []


def test_volumes_are_what_was_planned_and_entered_and_blank_where_nothing_was(small):
    small.change("part_two", volume_estimate=None)
    (line,) = lines(small.build(), "service_rows")
    assert line.volume_plan is None
    assert line.clients == ("BETA TWO",)


def test_what_is_worth_nothing_before_stays_out_of_the_period(small):
    small.more.append(small.usage("two", date(2025, 12, 1), "10"))
    survey = workbook.survey(small.build(), FIRST)
    assert survey.worth.lines == 3
    assert survey.worth_before.lines == 1
    assert survey.worth_before.usd == 13717


def test_the_strictest_marking_counts(small):
    small.change("arrangement", classification="STRICTLY_CONFIDENTIAL").change("service", classification="CONFIDENTIAL")
    assert workbook.survey(small.build(), FIRST).marking == "STRICTLY_CONFIDENTIAL"


def test_the_survey_can_be_stopped(small):
    def tell(step, of, key):
        raise Stopped

    opened = small.build()
    with pytest.raises(Stopped):
        workbook.survey(opened, FIRST, tell)


def test_workbooks_made_are_listed_the_newest_first(small, tmp_path):
    opened = small.build()
    for name in ("one.xlsx", "two.xlsx"):
        export(opened, tmp_path / name, language="en", **QUARTER)
    found = workbook.exports(opened)
    assert {line.file_name for line in found} == {"one.xlsx", "two.xlsx"}
    assert found[0].rows["usage"] == 3
    assert found[0].figures["total_quantity"] == "7.5000"
    assert len(workbook.exports(opened, 1)) == 1


def test_a_store_opened_for_reading_stands_at_the_day_its_lists_were_turned(demo_office):
    assert workbook.cut_off_of(demo_office) == date(2026, 10, 1)
    demo_office.read_only = True
    assert workbook.cut_off_of(demo_office) == date(2026, 10, 1)
    demo_office.read_only = False


def test_gender_figures_without_a_narrative_are_a_known_gap(small):
    from commonservices.actions import lens as acts

    code = small.records()["kpi"].code
    small.change("kpi", category="GENDER")
    made = small.build()
    gap = workbook.survey(made, FIRST).gap("gender_alone")
    assert gap.count == gap.of > 0
    assert gap.examples[0].endswith(code)
    told = " ".join(["word"] * 30)
    given = {"subject_kind": "SHARED_SERVICE", "subject_id": small.ids["service"], "kind": "GENDER"}
    days = {"starts_on": date(2026, 1, 1), "ends_on": date(2026, 12, 31)}
    id = acts.write_narrative(made, {**given, **days, "what_changed": told, "for_whom": told, "next_step": "More."}).id
    acts.validate_narrative(made, id, "Gender adviser")
    assert workbook.survey(made, FIRST).gap("gender_alone").count == 0
