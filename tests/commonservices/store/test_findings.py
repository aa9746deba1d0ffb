"""What a check found, area by area."""

import dataclasses

import pytest

from commonservices.store.findings import AREAS, CHAIN, FILE, INVARIANTS, MOST, REBUILD, Finding, Report

TORN = Finding(FILE, "Page 7 does not fit its sum.", "page 7")
BROKEN = Finding(CHAIN, "A change set does not follow the one before.", "12")
FORKED = Finding(CHAIN, "Two change sets have the same number.")


def test_a_report_of_nothing_is_sound() -> None:
    assert Report().sound
    assert Report(()) == Report()
    assert all(Report().of(area) == () for area in AREAS)


def test_a_single_finding_makes_it_unsound() -> None:
    assert not Report((TORN,)).sound


def test_findings_are_given_by_area_in_the_order_they_were_found() -> None:
    report = Report((FORKED, TORN, BROKEN))
    assert report.of(CHAIN) == (FORKED, BROKEN)
    assert report.of(FILE) == (TORN,)
    assert report.of(REBUILD) == report.of(INVARIANTS) == ()


def test_every_finding_is_in_one_of_the_four_areas_of_a_check() -> None:
    assert AREAS == ("file", "chain", "rebuild", "invariants")
    report = Report((TORN, BROKEN, FORKED))
    assert sum(len(report.of(area)) for area in AREAS) == len(report.findings)


def test_a_finding_without_a_place_says_so_by_nothing() -> None:
    assert FORKED.where == ""
    assert Finding(FILE, "x") == Finding(FILE, "x", "")


def test_a_report_cannot_be_doctored() -> None:
    report = Report((TORN,))
    with pytest.raises(dataclasses.FrozenInstanceError):
        report.findings = ()  # type: ignore[misc]
    with pytest.raises(dataclasses.FrozenInstanceError):
        TORN.message = "All is well."  # type: ignore[misc]


def test_a_check_stops_listing_after_a_hundred() -> None:
    assert MOST == 100
