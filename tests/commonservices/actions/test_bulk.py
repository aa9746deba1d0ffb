"""One field of many records is one act, with progress, refused and undone as one."""

from typing import Any

import pytest

from commonservices.actions import bulk, undo
from commonservices.domain.arrangements import Arrangement
from commonservices.domain.shared_services import SharedService
from commonservices.errors import RuleBroken
from commonservices.jobs import Stopped
from commonservices.office import Office
from tests.builders import a_service, an_arrangement, records


def test_many_are_set_and_undone_as_one(office: Office, last_act: Any) -> None:
    ids = [an_arrangement(office).id for _ in range(3)]
    told: list[tuple[int, int, str]] = []
    changes = bulk.set_field_of_many(office, "arrangement", ids, "notes", "checked", lambda *given: told.append(given))
    assert last_act() == ("bulk_set", "3 · notes", "")
    assert changes.ids("arrangement") == set(ids)
    assert told[0] == (0, 3, "records_changed")
    assert told[-1] == (3, 3, "records_changed")
    assert changes.transaction is not None
    undo.undo(office, changes.transaction)
    assert {each.notes for each in records(office, Arrangement)} == {""}


def test_services_are_set_too(office: Office) -> None:
    ids = [a_service(office).id for _ in range(2)]
    bulk.set_field_of_many(office, "service", ids, "status", "ACTIVE")
    assert {each.status for each in records(office, SharedService)} == {"ACTIVE"}


def test_one_that_refuses_refuses_them_all(office: Office, watch: Any) -> None:
    early = an_arrangement(office)
    late = an_arrangement(office, effective_on="2026-06-01")
    before = watch()
    with pytest.raises(RuleBroken):
        bulk.set_field_of_many(office, "arrangement", [early.id, late.id], "expiry_on", "2026-05-01")
    assert before.unchanged()


def test_stopping_half_way_changes_nothing(office: Office, watch: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bulk, "TELL_EVERY", 1)
    ids = [an_arrangement(office).id for _ in range(3)]
    before = watch()

    def stop(step: int, _of: int, _words: str) -> None:
        if step == 2:
            raise Stopped

    with pytest.raises(Stopped):
        bulk.set_field_of_many(office, "arrangement", ids, "notes", "checked", stop)
    assert before.unchanged()
