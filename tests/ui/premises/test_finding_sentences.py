"""The sentence of every finding, with the days and the entities it is about."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from commonservices.domain.premises_rules import Finding
from tests.ui.premises.rows import bare
from ui.page import PageFrame
from ui.premises.finding_notes import FindingNotes
from ui.premises.finding_words import FindingWords
from ui.words import Words

A, B = UUID(int=1), UUID(int=2)
CODES = {A: "WFP", B: "WHO"}
SAID = {
    "AREA_OVER": "The occupants have more square metres together than the premises. Correct one.",
    "DESKS_OVER": "The occupants have more desks together than the premises. Correct one.",
    "NO_SHARE": "WFP, WHO: enter the net area, so that the cost can be shared.",
    "NOBODY_IN": "Add who is in them, or record the hand-back.",
    "LEASE_ENDED": "The lease ended on 1 September 2026 and the premises are still active.",
    "HOST_AGREEMENT_ENDED": "The agreement with the host ended on 1 September 2026.",
    "SECURITY_NOT_ASSESSED": "The last assessment was on 1 September 2026; shared premises are assessed every year.",
    "ACCESSIBILITY_NOT_ASSESSED": "No accessibility assessment is on record.",
    "OCCUPANT_NO_PARTY": "WFP, WHO: in the premises, and no party to their arrangement.",
    "PARTY_NOT_IN": "WFP, WHO: party to the arrangement, and without rooms in the premises.",
    "CEILING_OVER": "More is called off than the ceiling allows. Ask the holder to raise it.",
    "CEILING_NEAR": "At least 80 % of the ceiling is called off. Plan the next agreement.",
    "ORDERED_OUTSIDE": "WFP, WHO: ordered on 1 September 2026, when the agreement was not in force.",
    "USE_EXPIRED": "The agreement ended on 1 September 2026; the arrangement of WFP, WHO still runs.",
    "CONDITIONS_OPEN": "WFP, WHO: not all conditions for the use are met. The list below says which.",
    "NOT_OPEN_TO_OTHERS": "WFP, WHO: uses an agreement that is not marked as open to other entities.",
    "PRICES_NOT_CHECKED": "The prices were to be checked again by 1 September 2026.",
}


def finding(code: str, severity: str = "att") -> Finding:
    return Finding(code=code, severity=severity, day=date(2026, 9, 1), entity_ids=(A, B))


def test_every_finding_says_what_it_means_and_what_to_do() -> None:
    talk = FindingWords(Words("en"))
    said = {code: bare(talk.sentence(finding(code), CODES)).replace("\u00a0", " ") for code in SAID}
    assert said == SAID


def test_no_two_findings_have_one_title_and_a_title_is_short() -> None:
    titles = [FindingWords(Words("en")).title(finding(code)) for code in SAID]
    assert len(set(titles)) == len(titles)
    assert max(map(len, titles)) <= 30


def test_an_entity_nobody_knows_leaves_no_identifier_in_the_sentence() -> None:
    sentence = FindingWords(Words("en")).sentence(finding("NO_SHARE"), {A: "WFP"})
    assert str(B) not in sentence
    assert bare(sentence).startswith("WFP, ")


@pytest.mark.parametrize(("severity", "mark"), [("crit", "error"), ("att", "warning"), ("info", "not_yet")])
def test_how_grave_it_is_has_a_shape(severity: str, mark: str) -> None:
    assert FindingWords(Words("en")).mark(finding("NO_SHARE", severity)) == mark


@pytest.mark.parametrize("count", [0, 1, 3, 4, 9])
def test_there_is_a_note_for_each_finding_up_to_a_few(frame: PageFrame, qtbot: QtBot, count: int) -> None:
    notes = FindingNotes(frame, "notes")
    qtbot.addWidget(notes)
    notes.show_findings([finding(code) for code in list(SAID)[:count]], CODES)
    assert [note.isHidden() for note in notes.notes] == [place >= count for place in range(4)]
    assert notes.isHidden() is (count == 0)
    notes.show_findings([], CODES)
    assert notes.isHidden()


@pytest.mark.parametrize("language", ["fr", "es", "ar"])
def test_a_finding_names_its_entities_in_every_language(language: str) -> None:
    talk = FindingWords(Words(language))
    for code, english in SAID.items():
        sentence = talk.sentence(finding(code), CODES)
        assert "{" not in sentence, code
        assert ("WFP" in sentence) is ("WFP" in english), code
