"""Who wrote terms that are not sealed yet is read from the journal."""

from datetime import date
from pathlib import Path
from uuid import UUID

from commonservices.actions import amendments, undo
from commonservices.office import Office
from commonservices.store.writers import writers_of
from tests.builders import parties_of
from tests.commonservices.actions.lives import a_paper, active, facts_of, versions
from tests.commonservices.actions.roles import acting

APPLIES = date(2026, 11, 1)


def writers(office: Office, *ids: UUID) -> dict[UUID, tuple[str, ...]]:
    with office.engine.connect() as connection:
        return writers_of(connection, ids)


def opened(office: Office, id: UUID, by: str) -> UUID:
    return amendments.amend(acting(office, by), id, reason="so", applies_on=APPLIES, values={"purpose": by}).version_id


def test_writers_are_named_once_in_the_order_they_first_wrote(office: Office) -> None:
    id, other = active(office), active(office)
    mine, theirs = opened(office, id, "Clerk"), opened(office, other, "Guest")
    for name in ("Chief", "Clerk", "Deputy"):
        amendments.set_terms(acting(office, name), id, {"purpose": f"As {name} says"})
    assert writers(office, mine, theirs) == {mine: ("Clerk", "Chief", "Deputy"), theirs: ("Guest",)}
    assert facts_of(office, id).amended_by == ("Clerk", "Chief", "Deputy")
    assert writers(office) == {}


def test_signing_naming_the_paper_sealing_and_restoring_are_no_writing(office: Office, tmp_path: Path) -> None:
    id = active(office)
    mine = opened(office, id, "Clerk")
    gone = amendments.drop(acting(office, "Chief"), id)
    undo.undo(acting(office, "Deputy"), gone.transaction or b"")
    paper = a_paper(acting(office, "Archive"), id, tmp_path)
    amendments.seal(office, id, document_id=paper)
    wfp = parties_of(office, id)["WFP"]
    amendments.sign(acting(office, "Secretary"), id, wfp.id, "Omar Said", "Director", office.today())
    assert writers(office, mine) == {mine: ("Clerk",)}


def test_terms_in_force_have_no_writers_among_the_facts(office: Office) -> None:
    id = active(office)
    assert facts_of(office, id).amended_by == ()
    assert writers(office, versions(office, id)[0].id) == {versions(office, id)[0].id: (office.actor,)}
