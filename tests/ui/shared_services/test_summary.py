"""What is said of a service in a few words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from commonservices.office import Office
from commonservices.queries import shared_services as queries
from tests.ui.usage.stores import Small
from ui.page import PageFrame
from ui.shared_services.summary import ServiceSummary


@pytest.fixture
def summary(frame: PageFrame) -> ServiceSummary:
    """The English sentences."""
    return ServiceSummary(frame.words)


def test_what_was_not_measured_is_a_dash_and_zero_is_zero(summary: ServiceSummary) -> None:
    assert summary.measured(None, "%") == "—"
    assert summary.measured(Decimal(0), "%") == "0 %"


def test_paper_and_provider_are_named(summary: ServiceSummary, office: Office, small: Small) -> None:
    fuel, clinic = queries.detail(office, small.fuel), queries.detail(office, small.clinic)
    assert summary.arrangement(fuel).endswith("· Draft")
    assert summary.arrangement(clinic) == "Not on paper"
    assert (summary.provider(fuel), summary.provider(clinic)) == ("UNDP", "—")


def test_the_most_urgent_comes_first(summary: ServiceSummary, office: Office, small: Small) -> None:
    title, sentence, tone = summary.first(queries.detail(office, small.clinic))
    assert title
    assert sentence.endswith(".")
    assert tone in {"crit", "att", "info"}


@pytest.mark.parametrize(("ended", "told"), [(date(2026, 9, 15), False), (date(2026, 8, 31), True), (None, False)])
def test_use_after_the_arrangement_ended_is_told(
    summary: ServiceSummary, office: Office, small: Small, ended: date | None, *, told: bool
) -> None:
    detail = queries.detail(office, small.fuel)
    late = replace(detail, facts=replace(detail.facts, arrangement_end_on=ended))
    title, sentence, _tone = summary.cover(late)
    assert bool(title) is told
    assert ("30 September 2026" in sentence) is told


def test_a_month_carries_its_unit(summary: ServiceSummary, office: Office, small: Small) -> None:
    newest = queries.detail(office, small.fuel).months[0]
    assert summary.month(newest, "litre") == ("Sep 26", "169 Litre")
