"""How a record that something is about is called."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from commonservices.office import Office
from commonservices.store.subjects import Subject, subjects
from tests.builders import a_service, an_arrangement, an_office
from tests.commonservices.actions.decided import a_body


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """An office that is set up."""
    with an_office(tmp_path) as made:
        made.backs_up = False
        yield made


def test_records_of_every_kind_are_called_by_reference_and_title(office: Office) -> None:
    arrangement, service = an_arrangement(office), a_service(office)
    body = a_body(office)
    wanted = [("ARRANGEMENT", arrangement.id), ("SHARED_SERVICE", service.id), ("BODY", body), ("", None)]
    with office.engine.connect() as connection:
        found = subjects(connection, wanted)
    assert {id: each.reference for id, each in found.items()} == {
        arrangement.id: arrangement.reference,
        service.id: service.reference,
        body: "Operations team",
    }
    assert found[arrangement.id].title("en")


def test_what_is_gone_is_left_out(office: Office) -> None:
    with office.engine.connect() as connection:
        assert subjects(connection, [("ARRANGEMENT", office.new_id()), ("NOTHING", office.new_id())]) == {}


def test_a_title_is_given_in_french_where_there_is_one() -> None:
    made = Subject("ARRANGEMENT", None, "A-1", "Clinic", "Dispensaire")  # type: ignore[arg-type]
    assert (made.title("fr"), made.title("ar")) == ("Dispensaire", "Clinic")
    assert made._replace(title_en="").title("en") == "Dispensaire"
