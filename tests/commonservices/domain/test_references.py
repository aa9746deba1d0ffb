"""Human references: made, read and refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.domain import codelists, references
from commonservices.domain.references import HumanReference, check_reference, next_reference, next_service_reference
from commonservices.errors import RuleBroken


def test_the_first_reference_of_a_year_is_number_one():
    assert next_reference("UNEXAM", "SLA", 2026, []) == "UNEXAM-SLA-2026-001"
    assert next_service_reference("UNEXAM", []) == "UNEXAM-SVC-0001"


def test_numbers_go_on_after_the_highest_and_gaps_stay():
    taken = [
        "UNEXAM-SLA-2026-001",
        "UNEXAM-SLA-2026-007",
        "UNEXAM-SLA-2025-090",
        "UNEXAM-TA-2026-050",
        "OSEXR-SLA-2026-099",
    ]
    assert next_reference("UNEXAM", "SLA", 2026, taken) == "UNEXAM-SLA-2026-008"
    assert next_service_reference("UNEXAM", ["UNEXAM-SVC-0041", "OSEXR-SVC-0099"]) == "UNEXAM-SVC-0042"


def test_a_second_installation_counts_its_own_letter():
    taken = ["UNEXAM-SLA-2026-005", "UNEXAM-SLA-2026-002b"]
    assert next_reference("UNEXAM", "SLA", 2026, taken, "b") == "UNEXAM-SLA-2026-003b"
    assert next_reference("UNEXAM", "SLA", 2026, taken) == "UNEXAM-SLA-2026-006"
    assert next_service_reference("UNEXAM", ["UNEXAM-SVC-0002b"], "b") == "UNEXAM-SVC-0003b"


def test_after_999_the_number_grows():
    assert next_reference("UNEXAM", "SLA", 2026, ["UNEXAM-SLA-2026-999"]) == "UNEXAM-SLA-2026-1000"


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("UNEXAM-SLA-2026-003", HumanReference("UNEXAM", "SLA", 3, 2026)),
        ("UNEXAM-MOU_CS-2026-003b", HumanReference("UNEXAM", "MOU_CS", 3, 2026, "b")),
        ("UNX-KIN-MOU_SUP-2026-1203", HumanReference("UNX-KIN", "MOU_SUP", 1203, 2026)),
        ("UNEXAM-SVC-0012", HumanReference("UNEXAM", "SVC", 12)),
        ("DEMO-001", HumanReference("DEMO", "", 1)),
        ("DEMO-S40", HumanReference("DEMO", "SVC", 40)),
        ("contract 12/B", None),
        ("UNEXAM-SLA-26-003", None),
        ("", None),
    ],
)
def test_a_reference_is_taken_apart(text, parts):
    assert references.parse_reference(text) == parts


@given(
    st.sampled_from(["UNEXAM", "OSEXR", "UNX-KIN"]),
    st.sampled_from(codelists.load("arrangement_types").codes),
    st.integers(1900, 2199),
    st.sets(st.integers(1, 1500), max_size=8),
    st.sampled_from(["", "b", "c"]),
)
def test_the_next_reference_is_free_and_reads_back(office, kind, year, numbers, letter):
    taken = [f"{office}-{kind}-{year}-{number:03}{letter}" for number in numbers]
    made = next_reference(office, kind, year, taken, letter)
    assert made not in taken
    assert references.parse_reference(made) == HumanReference(office, kind, max(numbers, default=0) + 1, year, letter)
    assert check_reference(made, taken) == made


def test_the_same_reference_twice_is_refused_with_a_free_one():
    with pytest.raises(RuleBroken) as caught:
        check_reference("UNEXAM-SLA-2026-001", ["UNEXAM-SLA-2026-001"])
    assert caught.value.rule == "duplicate_reference"
    assert caught.value.message == (
        "Reference “UNEXAM-SLA-2026-001” is already used. A free one is UNEXAM-SLA-2026-002."
    )


@pytest.mark.parametrize(
    ("text", "taken", "free"),
    [
        ("unexam-svc-0001", "UNEXAM-SVC-0001", "unexam-svc-0001-2"),
        ("UNEXAM-SVC-0001", "UNEXAM-SVC-0001", "UNEXAM-SVC-0002"),
        ("DEMO-S01", "DEMO-S01", "DEMO-S01-2"),
        ("DEMO-001", "DEMO-001", "DEMO-001-2"),
        ("LEASE.7", "lease.7", "LEASE.7-2"),
    ],
)
def test_case_does_not_make_a_reference_another_one(text, taken, free):
    with pytest.raises(RuleBroken) as caught:
        check_reference(text, [taken])
    assert caught.value.params["example"] == free


@pytest.mark.parametrize("text", ["", " ", "a", "two words", "-1", "x" * 61, "naïve-1", "a\x00b", "=1+1"])
def test_a_malformed_reference_is_refused_with_an_example(text):
    with pytest.raises(RuleBroken) as caught:
        check_reference(text)
    assert caught.value.rule == "malformed_reference"
    assert "UNEXAM-SLA-2026-001" in caught.value.message


def test_spaces_around_a_reference_are_dropped():
    assert check_reference("  DEMO-025 ", ["DEMO-001"]) == "DEMO-025"
