"""The papers a record needs: there, missing or let go."""

from typing import Any
from uuid import UUID

import pytest
from PySide6.QtTest import QSignalSpy

from commonservices.domain.papers import Proof
from ui.page import PageFrame
from ui.papers.columns import Holder
from ui.papers.proofs import ProofLines

RULES = ("signed_copy_for_signed", "lease_for_common_premises", "minute_for_security_budget")
NEEDED = (
    Proof(RULES[0], "SIGNED_COPY", "SIGNED", there=True, waived=False),
    Proof(RULES[1], "LEASE", "SIGNED", there=False, waived=False),
    Proof(RULES[2], "MINUTES", "SIGNED", there=False, waived=True),
)


@pytest.fixture
def lines(frame: PageFrame) -> ProofLines:
    made = ProofLines(frame, "papers")
    made.show_proofs(Holder("arrangement", UUID(int=1), proofs=NEEDED, let_go=((RULES[2], "Lost"),)), read_only=False)
    return made


def _of(lines: ProofLines, kind: str) -> Any:
    return lines.lines[next(proof.rule for proof in NEEDED if proof.kind == kind)]


def test_each_need_says_in_words_how_it_stands(lines: ProofLines) -> None:
    assert [each.mark.text() for each in lines.lines.values()] == [
        "Signed copy: on record",
        "Lease: missing",
        "Minutes: let go",
    ]
    assert _of(lines, "MINUTES").why.text() == "Lost"


def test_only_what_is_missing_leads_to_attaching(lines: ProofLines) -> None:
    assert [each for each in lines.lines.values() if not each.link.isHidden()] == [_of(lines, "LEASE")]
    asked = QSignalSpy(lines.attach_requested)
    _of(lines, "LEASE").link.click()
    assert asked.at(0) == ["LEASE"]
    assert _of(lines, "LEASE").link.accessibleDescription() == "Lease"


def test_nothing_needed_shows_nothing(lines: ProofLines) -> None:
    lines.show_proofs(Holder("arrangement", UUID(int=1)), read_only=False)
    assert lines.isHidden()
    assert lines.lines == {}


def test_reading_only_leads_nowhere(lines: ProofLines) -> None:
    lines.show_proofs(Holder("arrangement", UUID(int=1), proofs=NEEDED), read_only=True)
    assert all(each.link.isHidden() for each in lines.lines.values())
