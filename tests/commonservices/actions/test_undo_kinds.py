"""Every kind of act can be taken back and brought back, and what it says of itself is its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from commonservices.actions import (
    arrangements,
    bulk,
    documents,
    offices,
    people,
    readings,
    shared_services,
    undo,
    usage,
)
from commonservices.domain.arrangements import Document
from commonservices.domain.changes import Changes
from commonservices.domain.ids import of_code
from commonservices.domain.shared_services import Participation
from commonservices.errors import Known
from commonservices.office import Office
from commonservices.store import replay
from tests.builders import a_service, an_arrangement, entity, parties_of, records
from tests.commonservices.store.acts import snapshot

KPI = of_code("kpi_definition", "G-Q1")
DAY, MARCH = date(2026, 9, 1), date(2026, 3, 1)


@dataclass
class Scene:
    """An office in which there is something of everything to act on."""

    office: Office
    folder: Path
    arrangement: UUID
    other: UUID
    service: UUID

    def paper(self, name: str) -> Path:
        """Give a paper to attach."""
        path = self.folder / name
        path.write_text(name)
        return path

    def documents(self) -> list[Document]:
        """Give the attached papers, oldest first."""
        return sorted(records(self.office, Document), key=lambda each: each.file_name)

    def participant(self) -> UUID:
        """Give the participation of the first client."""
        found = records(self.office, Participation, service_id=self.service, role="CLIENT")
        return UUID(str(found[0].id))


@pytest.fixture
def scene(office: Office, tmp_path: Path) -> Scene:
    """Two arrangements, the first with three parties and two papers, and a service with use, a reading and a rate."""
    three = (("UNICEF", "PROVIDER"), ("WFP", "CLIENT"), ("WHO", "CLIENT"))
    first, other = an_arrangement(office, parties=three, financial_basis="COST_SHARED").id, an_arrangement(office).id
    service = a_service(office, arrangement_id=first, participants=three).id
    made = Scene(office, tmp_path, first, other, service)
    for name in ("one.txt", "two.txt"):
        documents.attach(office, "arrangement", first, made.paper(name), "DRAFT")
    usage.set_usage(office, service, entity("WFP"), MARCH, "5")
    readings.set_reading(office, service, KPI, DAY, "90")
    return made


Deed = Callable[[Scene], Changes]
ACTS: dict[str, tuple[str, Deed]] = {
    "log an arrangement": ("arrangement_added", lambda s: an_arrangement(s.office).changes),
    "log a service": ("service_added", lambda s: a_service(s.office).changes),
    "set a field": ("field_set", lambda s: arrangements.set_field(s.office, s.arrangement, "title_en", "Other")),
    "set the dates": (
        "field_set",
        lambda s: arrangements.set_fields(
            s.office, s.arrangement, {"effective_on": "2026-01-01", "expiry_on": "2027-12-31"}
        ),
    ),
    "set ceiling and currency": (
        "field_set",
        lambda s: arrangements.set_fields(s.office, s.arrangement, {"ceiling_amount": "5000", "currency": "XAF"}),
    ),
    "set under a parent": (
        "field_set",
        lambda s: arrangements.set_field(s.office, s.arrangement, "parent_id", s.other),
    ),
    "add a party": ("party_added", lambda s: arrangements.add_party(s.office, s.arrangement, entity("UNDP"), "CLIENT")),
    "remove a party": (
        "party_removed",
        lambda s: arrangements.remove_party(s.office, parties_of(s.office, s.arrangement)["WHO"].id),
    ),
    "change a party": (
        "party_set",
        lambda s: arrangements.set_party(
            s.office, parties_of(s.office, s.arrangement)["WHO"].id, {"role": "CO_LEAD", "contact": "x@example.org"}
        ),
    ),
    "cancel": (
        "state_moved",
        lambda s: arrangements.move(s.office, s.arrangement, "CANCELLED", reason="No longer needed"),
    ),
    "into review": ("state_moved", lambda s: arrangements.move(s.office, s.arrangement, "IN_REVIEW")),
    "check a clause": (
        "clause_checked",
        lambda s: arrangements.check_clause(s.office, s.arrangement, "AUDIT", "Y", "Art. 9"),
    ),
    "waive": ("waiver_given", lambda s: arrangements.waive(s.office, s.arrangement, "service", "Why not", "Chief")),
    "clear": ("clearance_given", lambda s: arrangements.clear(s.office, s.arrangement, "LEGAL", "Adviser")),
    "review": ("review_recorded", lambda s: arrangements.review(s.office, s.arrangement, DAY, "yearly")),
    "set a field of a service": (
        "field_set",
        lambda s: shared_services.set_fields(s.office, s.service, {"unit": "m3", "started_on": "2026-01-01"}),
    ),
    "add a participant": (
        "participant_added",
        lambda s: shared_services.add_participant(s.office, s.service, entity("UNDP")),
    ),
    "remove a participant": (
        "participant_removed",
        lambda s: shared_services.remove_participant(s.office, s.participant()),
    ),
    "set a rate": ("rate_set", lambda s: shared_services.set_rate(s.office, s.service, "1.25", "USD", MARCH)),
    "set a use": ("usage_set", lambda s: usage.set_usage(s.office, s.service, entity("WHO"), MARCH, "7")),
    "correct a use": ("usage_set", lambda s: usage.set_usage(s.office, s.service, entity("WFP"), MARCH, "6", "late")),
    "remove a use": ("usage_set", lambda s: usage.set_usage(s.office, s.service, entity("WFP"), MARCH, None)),
    "paste": (
        "usage_pasted",
        lambda s: usage.paste(
            s.office, [usage.UsageCell(s.service, entity("WFP"), date(2026, m, 1), str(m)) for m in (3, 4, 5)]
        ),
    ),
    "set a reading": ("reading_set", lambda s: readings.set_reading(s.office, s.service, KPI, MARCH, "91")),
    "correct a reading": ("reading_set", lambda s: readings.set_reading(s.office, s.service, KPI, DAY, "92", "again")),
    "remove a reading": ("reading_set", lambda s: readings.set_reading(s.office, s.service, KPI, DAY, None)),
    "set a target": ("target_set", lambda s: readings.set_target(s.office, s.service, KPI, "95", "2")),
    "attach": (
        "document_attached",
        lambda s: documents.attach(s.office, "arrangement", s.arrangement, s.paper("three.txt"), "OTHER"),
    ),
    "supersede": (
        "document_superseded",
        lambda s: documents.supersede(s.office, s.documents()[0].id, s.documents()[1].id, "newer"),
    ),
    "set many": (
        "bulk_set",
        lambda s: bulk.set_field_of_many(s.office, "arrangement", [s.arrangement, s.other], "notes", "Seen"),
    ),
    "add a place": ("location_added", lambda s: offices.add_location(s.office, {"name": "Site"}).changes),
    "add a person": ("person_added", lambda s: people.add(s.office, {"name": "Person"}).changes),
    "add a counterpart": (
        "entity_added",
        lambda s: offices.add_entity(s.office, {"short_code": "GOV", "name_en": "Gov", "kind": "GOVERNMENT"}).changes,
    ),
}


@pytest.mark.parametrize("name", ACTS)
def test_an_act_is_taken_back_and_brought_back_whole(scene: Scene, name: str) -> None:
    key, deed = ACTS[name]
    before = snapshot(scene.office)
    changes = deed(scene)
    after = snapshot(scene.office)
    assert changes.act == key
    assert changes.transaction is not None
    assert after != before
    undone = undo.undo(scene.office, changes.transaction)
    assert snapshot(scene.office) == before
    assert undone.transaction is not None
    undo.undo(scene.office, undone.transaction)
    assert snapshot(scene.office) == after


@pytest.mark.parametrize("name", ["set a field", "remove a party", "paste", "attach"])
def test_an_act_cannot_be_taken_back_twice(scene: Scene, name: str) -> None:
    changes = ACTS[name][1](scene)
    assert changes.transaction is not None
    undo.undo(scene.office, changes.transaction)
    with pytest.raises(Known) as refused:
        undo.undo(scene.office, changes.transaction)
    assert refused.value.key == "already_undone"
    assert refused.value.advice


def test_all_acts_one_after_another_are_taken_back_newest_first(scene: Scene) -> None:
    states, done = [snapshot(scene.office)], []
    for name in ("set a field", "add a party", "into review", "check a clause", "paste", "set a rate", "set many"):
        done.append(ACTS[name][1](scene).transaction)
        states.append(snapshot(scene.office))
    for transaction, state in zip(reversed(done), reversed(states[:-1]), strict=True):
        act = undo.last(scene.office)
        assert act is not None
        assert act.transaction == transaction
        undo.undo(scene.office, act.transaction)
        assert snapshot(scene.office) == state
    assert replay.differences(scene.office.engine) == []


def test_a_signature_stays_and_says_by_what_it_is_corrected(scene: Scene) -> None:
    party = parties_of(scene.office, scene.arrangement)["WFP"]
    signed = arrangements.sign(scene.office, party.id, "Demo signatory", "Chief", "2026-09-01")
    before = snapshot(scene.office)
    assert signed.transaction is not None
    with pytest.raises(Known) as refused:
        undo.undo(scene.office, signed.transaction)
    assert (refused.value.key, "amendment" in refused.value.advice) == ("not_undoable", True)
    assert undo.undoable(scene.office, 1)[0].freezes == "amendment"
    assert snapshot(scene.office) == before


def test_what_a_later_record_needs_is_not_taken_away_under_it(scene: Scene) -> None:
    place = offices.add_location(scene.office, {"name": "Site"})
    shared_services.set_field(scene.office, scene.service, "location_id", place.id)
    before = snapshot(scene.office)
    assert place.changes.transaction is not None
    with pytest.raises(Known) as refused:
        undo.undo(scene.office, place.changes.transaction)
    assert refused.value.key == "still_used"
    assert "shared service" in refused.value.message
    assert snapshot(scene.office) == before
