"""Priorities get reasons; their set follows the terms. Narratives are written by one and validated by another."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from commonservices.actions import lens, undo
from commonservices.domain.lens import Narrative, PriorityTag
from commonservices.errors import Known, RuleBroken
from commonservices.office import Office
from commonservices.queries import lens as queries
from tests.builders import ACTOR, an_arrangement, record, records
from tests.commonservices.actions.lives import a_draft, a_paper, signed

LONG = " ".join(["word"] * 25)


def refused(act: Any) -> str:
    with pytest.raises(RuleBroken) as caught:
        act()
    return caught.value.rule


def lines(office: Office, id: UUID) -> dict[str, tuple[str, str]]:
    return {line.code: (line.reason, line.document) for line in queries.of_arrangement(office, id).lines}


def a_narrative(office: Office, about: UUID, **values: Any) -> UUID:
    usual = {
        "subject_kind": "ARRANGEMENT",
        "subject_id": about,
        "kind": "GENDER",
        "starts_on": date(2026, 1, 1),
        "ends_on": date(2026, 12, 31),
        "what_changed": LONG,
        "for_whom": LONG,
        "next_step": "More of it.",
    }
    return lens.write_narrative(office, {**usual, **values}).id


def test_a_draft_serves_a_priority_with_its_reason_in_one_act(office: Office, last_act: Any) -> None:
    id = an_arrangement(office).id
    lens.serve(office, id, "A4P", "A4P-7", "All parties are agencies.")
    assert lines(office, id) == {"A4P-7": ("All parties are agencies.", "")}
    assert last_act()[0] == "priority_reasoned"
    assert last_act()[1].endswith("· A4P-7")
    newest = undo.last(office)
    assert newest is not None
    undo.undo(office, newest.transaction)
    assert lines(office, id) == {}


def test_a_reason_is_needed_and_a_code_must_be_of_its_scheme(office: Office, watch: Any) -> None:
    id, before = an_arrangement(office).id, watch()
    before = watch()
    assert refused(lambda: lens.serve(office, id, "SDG", "3", "  ")) == "required"
    assert refused(lambda: lens.serve(office, id, "SDG", "A4P-1", "Why")) == "unknown_code"
    assert refused(lambda: lens.serve(office, id, "NONE", "3", "Why")) == "unknown_code"
    assert before.unchanged()


def test_signed_terms_keep_their_priorities_and_their_reasons_can_still_be_written(office: Office) -> None:
    id = signed(office, a_draft(office, sdg=frozenset({"3"})))
    assert queries.of_arrangement(office, id).fixed
    lens.serve(office, id, "SDG", "3", "A clinic for all.")
    assert lines(office, id) == {"3": ("A clinic for all.", "")}
    assert refused(lambda: lens.serve(office, id, "SDG", "5", "Why")) == "signed_terms"
    assert refused(lambda: lens.serve_no_more(office, id, "SDG", "3")) == "signed_terms"
    assert lines(office, id) == {"3": ("A clinic for all.", "")}


def test_a_priority_is_taken_out_with_its_reason(office: Office) -> None:
    id = an_arrangement(office, a4p_area=frozenset({"DSG2021-4"}), sustain_flags=frozenset({"WASTE"})).id
    lens.serve(office, id, "DSG", "DSG2021-4", "One garage for all.")
    lens.serve_no_more(office, id, "DSG", "DSG2021-4")
    lens.serve_no_more(office, id, "SUSTAIN", "WASTE", "not agreed")
    assert lines(office, id) == {}
    assert records(office, PriorityTag) == ()
    assert not lens.serve_no_more(office, id, "SUSTAIN", "WASTE")


def test_evidence_is_a_paper_of_the_register(office: Office, tmp_path: Path) -> None:
    id = an_arrangement(office).id
    paper = a_paper(office, id, tmp_path, "OTHER", "survey.txt")
    lens.serve(office, id, "SUSTAIN", "WASTE", "Weighed each month.", paper)
    assert lines(office, id) == {"WASTE": ("Weighed each month.", "survey.txt")}
    with pytest.raises(Known):
        lens.serve(office, id, "SUSTAIN", "WASTE", "Weighed each month.", UUID(int=5))


def test_a_narrative_is_written_in_parts_and_its_writer_is_kept(office: Office, last_act: Any) -> None:
    about = an_arrangement(office, reference="T-001").id
    id = a_narrative(office, about, what_changed="Two rooms.", for_whom="")
    assert record(office, Narrative, id).written_by == ACTOR
    assert last_act()[:2] == ("narrative_written", "T-001 · Two rooms.")
    lens.set_narrative(office, id, {"for_whom": LONG})
    assert record(office, Narrative, id).for_whom == LONG
    office.actor = "Second hand"
    lens.set_narrative(office, id, {"proof": "A survey."})
    assert record(office, Narrative, id).written_by == f"{ACTOR}; Second hand"


def test_somebody_else_validates(office: Office) -> None:
    id = a_narrative(office, an_arrangement(office).id)
    assert refused(lambda: lens.validate_narrative(office, id)) == "validator_wrote_it"
    lens.validate_narrative(office, id, "Gender adviser")
    kept = record(office, Narrative, id)
    assert (kept.validated_by, kept.validated_on) == ("Gender adviser", office.today())


def test_what_is_short_is_not_validated(office: Office) -> None:
    id = a_narrative(office, an_arrangement(office).id, for_whom="Women")
    assert refused(lambda: lens.validate_narrative(office, id, "Gender adviser")) == "narrative_too_short"
    assert refused(lambda: lens.set_narrative(office, id, {"proof": " ".join(["w"] * 300)})) == "narrative_too_long"


def test_changing_what_was_validated_opens_it_again(office: Office) -> None:
    id = a_narrative(office, an_arrangement(office).id)
    lens.validate_narrative(office, id, "Gender adviser")
    assert not lens.set_narrative(office, id, {"for_whom": LONG})
    assert record(office, Narrative, id).validated_by == "Gender adviser"
    lens.set_narrative(office, id, {"next_step": "Something else."})
    assert record(office, Narrative, id).validated_by == ""
    assert refused(lambda: lens.open_narrative(office, id)) == "narrative_not_validated"


def test_a_validation_is_taken_back(office: Office) -> None:
    id = a_narrative(office, an_arrangement(office).id)
    lens.validate_narrative(office, id, "Gender adviser")
    lens.open_narrative(office, id, "the figures were wrong")
    assert record(office, Narrative, id).validated_on is None


def test_a_narrative_is_removed_with_a_reason(office: Office, last_act: Any) -> None:
    id = a_narrative(office, an_arrangement(office).id)
    assert refused(lambda: lens.remove_narrative(office, id, " ")) == "reason_missing"
    lens.remove_narrative(office, id, "written twice")
    assert record(office, Narrative, id) is None
    assert last_act()[2] == "written twice"


def test_a_period_that_ends_before_it_starts_is_refused(office: Office) -> None:
    about = an_arrangement(office).id
    assert refused(lambda: a_narrative(office, about, ends_on=date(2025, 1, 1))) == "ends_before_start"
    assert refused(lambda: a_narrative(office, UUID(int=3))) == "subject_unknown"
