"""A check tells when what holds signed terms fast is gone, and when signed terms were changed all the same."""

from typing import Any

import pytest

from commonservices.office import Office
from commonservices.store import freezing
from commonservices.store.checking import check
from commonservices.store.diagnose import open_raw
from commonservices.store.findings import INVARIANTS, REBUILD
from commonservices.store.seals import SEAL, sealed_by
from commonservices.store.undoing import content_of
from tests.commonservices.store.sealed import Sealed, a_sealed

UPDATE = "freeze_arrangement_version__update"


@pytest.fixture
def sealed(office: Office) -> Sealed:
    """A sealed arrangement in an open store."""
    return a_sealed(office, state="DRAFT")


def edit(office: Office, *statements: str) -> None:
    """Change the file as another program would."""
    assert office.path is not None
    connection = open_raw(office.path, office.key)
    for statement in statements:
        connection.execute(statement)
    connection.close()


def test_the_cell_of_the_seal_is_the_one_the_list_of_acts_asks_for() -> None:
    assert SEAL == 632


def test_a_sealed_arrangement_is_sound(office: Office, sealed: Sealed) -> None:
    assert check(office, thorough=True).findings == ()
    assert sealed.sealing


def test_a_trigger_that_was_dropped_is_reported(office: Office, sealed: Sealed) -> None:
    edit(office, f"DROP TRIGGER {UPDATE}")
    (finding,) = check(office).findings
    assert (finding.area, finding.where) == (INVARIANTS, UPDATE)
    assert "taken out" in finding.message


def test_signed_terms_that_another_program_changed_are_found_though_the_trigger_is_back(
    office: Office, sealed: Sealed
) -> None:
    edit(
        office,
        f"DROP TRIGGER {UPDATE}",
        "UPDATE arrangement_version SET purpose = 'Forged' WHERE number = 1",
        freezing.statements("sqlite")[UPDATE],
    )
    (finding,) = check(office).findings
    assert finding.area == REBUILD
    assert "Forged" in finding.message


def test_a_change_of_signed_terms_that_went_through_the_journal_is_found(office: Office, sealed: Sealed) -> None:
    from dataclasses import replace

    from commonservices.domain.arrangements import ArrangementVersion

    edit(office, f"DROP TRIGGER {UPDATE}")
    with office.work("field_set") as work:
        work.put(replace(work.get(ArrangementVersion, sealed.version), purpose="Forged"))
    edit(office, freezing.statements("sqlite")[UPDATE])
    (finding,) = check(office).findings
    assert finding.message.startswith("Version 1 of UNEXAM-MOU_CS-2026-001 was changed after it was signed")


def content(office: Office, transaction: bytes) -> Any:
    with office.engine.connect() as connection:
        return content_of(connection, transaction)


def test_what_an_act_touched_of_signed_terms_is_told_unless_it_is_kept(office: Office, sealed: Sealed) -> None:
    found = content(office, sealed.sealing)
    assert found.row.seals
    with office.engine.connect() as connection:
        assert sealed_by(connection, found) == "UNEXAM-MOU_CS-2026-001"
        kept = {(cell.kind, cell.id, cell.cell) for cell in found.cells} | {(m.kind, m.id, 0) for m in found.rows}
        assert sealed_by(connection, found, kept) == ""
