"""What is wrong, in words."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest

from commonservices.domain.premises_rules import Finding
from ui.premises.finding_words import FindingWords
from ui.words import Words

A = UUID(int=1)
CODES = (
    "AREA_OVER",
    "DESKS_OVER",
    "NO_SHARE",
    "NOBODY_IN",
    "LEASE_ENDED",
    "HOST_AGREEMENT_ENDED",
    "SECURITY_NOT_ASSESSED",
    "ACCESSIBILITY_NOT_ASSESSED",
    "OCCUPANT_NO_PARTY",
    "PARTY_NOT_IN",
    "CEILING_OVER",
    "CEILING_NEAR",
    "ORDERED_OUTSIDE",
    "USE_EXPIRED",
    "CONDITIONS_OPEN",
    "NOT_OPEN_TO_OTHERS",
    "PRICES_NOT_CHECKED",
)


@pytest.mark.parametrize("code", CODES)
def test_each_finding_has_a_title_and_a_sentence(code: str) -> None:
    talk = FindingWords(Words("en"))
    finding = Finding(code=code, severity="att", day=date(2026, 9, 1), entity_ids=(A,))
    assert talk.title(finding)
    sentence = talk.sentence(finding, {A: "WFP"})
    assert sentence.endswith(".")
    assert "{" not in sentence


def test_a_sentence_names_entities_and_day() -> None:
    talk = FindingWords(Words("en"))
    finding = Finding(code="ORDERED_OUTSIDE", severity="crit", day=date(2026, 9, 1), entity_ids=(A, UUID(int=2)))
    sentence = talk.sentence(finding, {A: "WFP", UUID(int=2): "WHO"})
    assert sentence == "WFP, WHO: ordered on 1 September 2026, when the agreement was not in force."
    assert talk.mark(finding) == "error"


def test_an_assessment_that_never_was_is_said_otherwise_than_an_old_one() -> None:
    talk = FindingWords(Words("en"))
    never = talk.sentence(Finding(code="SECURITY_NOT_ASSESSED", severity="att"), {})
    old = talk.sentence(Finding(code="SECURITY_NOT_ASSESSED", severity="att", day=date(2025, 1, 1)), {})
    assert "No security assessment" in never
    assert "1 January 2025" in old
