"""The lists of the pack in words: each line says what, which, why and who."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from commonservices.queries.ageing import AgeingRow
from commonservices.queries.handover_rows import (
    ContactLine,
    DueLine,
    DutyLine,
    HandoverPack,
    PaperLine,
    QuestionLine,
    StoryLine,
)
from commonservices.reports.pack.page import page
from commonservices.reports.pack.sections import SECTIONS, not_kept, sections
from commonservices.reports.pack.words import PackWords

DAY = date(2026, 10, 1)
EMPTY = HandoverPack(
    day=DAY, until=DAY, since=DAY, office="UNEXAM", office_name="", handed_by="", demo=False, language="en"
)
OWN = {"reference": "T-001", "title": "Clinic"}


def told(key, line, language="en", **more):
    name = {"decisions": "decisions", "story": "story"}.get(key, key)
    pack = replace(EMPTY, **{name: (line,)}, **more)
    found = next(each for each in sections(pack, PackWords(language)) if each.key == key)
    headings = [each.key for each in found.headings]
    return dict(zip(headings, found.rows[0], strict=True))


def test_an_empty_pack_has_every_list_without_lines():
    found = sections(EMPTY, PackWords("en"))
    assert [each.key for each in found] == list(SECTIONS)
    assert all(each.rows == () for each in found)


def test_a_day_to_decide_on_says_what_and_when():
    line = DueLine(day=DAY, days=0, kind="lease_notice", note="Camp", owner="", **OWN)
    row = told("decisions", line)
    assert (row["what"], row["day"], row["why"], row["owner"]) == (
        "Last day to give notice on the lease",
        DAY,
        "Camp",
        None,
    )


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"kind": "move", "key": "ACTIVE", "before": "SIGNED"}, "New state: Active (before: Signed)"),
        ({"kind": "move", "key": "DRAFT"}, "Begun as: Draft"),
        ({"kind": "note", "key": "ACTIVE", "before": "ACTIVE"}, "Noted"),
        ({"kind": "act", "key": "risk_closed"}, "Risk closed"),
        ({"kind": "act", "key": "party_added", "detail": "WFP"}, "Party added (WFP)"),
        (
            {"kind": "act", "key": "signature_recorded", "detail": "WFP, WHO", "count": 2},
            "Signature recorded, 2 times (WFP, WHO)",
        ),
        ({"kind": "decision", "key": "APPROVE", "actor": "DEC-1"}, "Decision DEC-1: Approved"),
    ],
)
def test_the_story_is_told_in_short_sentences(values, sentence):
    assert told("story", StoryLine(day=DAY, **OWN, **values))["happened"] == sentence


def test_the_one_who_decided_stands_by_a_decision():
    line = StoryLine(day=DAY, kind="decision", key="APPROVE", actor="DEC-1", detail="Country team", **OWN)
    assert told("story", line)["by"] == "Country team"


def test_what_lacks_is_named_by_its_list():
    paper = PaperLine(state="ACTIVE", kind="document", code="SIGNED_COPY", **OWN)
    assert told("papers", paper, "fr")["lacking"] == PackWords("fr").code("document_kinds", "SIGNED_COPY")
    item = replace(paper, kind="item", code="lease_document")
    assert told("papers", item)["lacking"] == PackWords("en").code("must_haves", "lease_document")
    assert told("papers", replace(paper, kind="signature", code="", names=("WFP", "WHO")))["lacking"] == "WFP, WHO"


def test_what_is_owed_says_how_much_of_it_is_late_and_how_old():
    line = AgeingRow(
        provider_id=UUID(int=1), provider="UNEXAM", counterparty_id=UUID(int=2), counterparty="WFP", currency="JPY",
        amounts=(1, 2, 4, 8, 16, 32, 64), disputed=4, bills=7,
    )  # fmt: skip
    row = told("arrears", line)
    assert (row["debtor"], row["creditor"], row["currency"], row["bills"]) == ("WFP", "UNEXAM", "JPY", 7)
    assert [int(row[key]) for key in ("open", "overdue", "over_90", "disputed")] == [127, 126, 112, 4]
    pack = replace(EMPTY, arrears=(replace(line, currency="USD", amounts=(0, 123456, 0, 0, 0, 0, 0)),))
    text = page(pack, PackWords("en"), sections(pack, PackWords("en")))
    assert '<td align="right">\u20681,234.56\u2069</td>' in text


def test_questions_duties_and_contacts_leave_out_what_is_empty():
    asked = told("questions", QuestionLine(kind="unsigned", names=("WFP", ""), **OWN))
    assert (asked["what"], asked["waits_for"], asked["text"]) == ("Not signed by all", "WFP", None)
    duty = told("duties", DutyLine(kind="risk", text="Flood", owner="", due_on=None, late=True, **OWN))
    assert (duty["what"], duty["late"], duty["owner"]) == ("Risk", "Yes", None)
    contact = told("contacts", ContactLine(kind="person", name="Focal point", roles=("FINANCE", "APPROVER")), "es")
    assert (contact["roles"], contact["email"]) == ("Finanzas; Aprobador", None)


def test_what_the_register_cannot_say_is_said():
    pack = replace(EMPTY, not_kept=("conflicts",), other_changes=12)
    found = not_kept(pack, PackWords("en"))
    assert found[0].startswith("Conflicts between copies:")
    assert "12 other changes" in found[1]
    assert not_kept(EMPTY, PackWords("en")) == []
