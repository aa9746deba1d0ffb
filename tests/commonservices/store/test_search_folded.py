"""What is typed in another case, accent or script form finds the same record."""

import pytest

from commonservices.domain.text import fold
from commonservices.office import Office
from commonservices.store import search
from commonservices.store.engine import write_transaction

KEPT = 900


@pytest.mark.parametrize(
    ("kept", "typed", "found"),
    [
        ("Énergie solaire", "energie", True),
        ("energie", "ÉNERGIE", True),
        ("Forêt", "foret", True),
        ("Cœur", "coeur", True),
        ("Straße", "STRASSE", True),
        ("Ærø", "aero", True),
        ("Ángel Núñez", "nunez angel", True),
        ("İzmir", "izmir", True),
        ("Łódź depot", "lodz dep", True),
        ("ﬁnance", "finance", True),
        ("مُسْتَشْفى", "مستشفي", True),
        ("خدمة", "خدمه", True),
        ("أمن", "امن", True),
        ("إدارة", "اداره", True),
        ("٢٠٢٦", "2026", True),
        ("۲۰۲۶", "٢٠٢٦", True),
        ("UNEXAM\u2011EOL\u20112026", "unexam-eol-2026", True),
        ("l\u2019eau", "l'eau", True),
        ("fuel depot", "depot fuel", True),
        ("fuel depot", "epot", False),
        ("fuel depot", "fuel truck", False),
        ("clinic", "clinics", False),
        ("AND fuel", "and", True),
        ("fuel", '"fuel', True),
        ("fuel", "fuel*", True),
        ("fuel", "-fuel", True),
        ("fuel", "NEAR(fuel)", False),
    ],
)
def test_a_record_is_found_by_the_start_of_its_folded_words(office: Office, kept: str, typed: str, found: bool) -> None:  # noqa: FBT001 parameter
    with write_transaction(office.engine) as connection:
        search.put(connection, search.ARRANGEMENTS, KEPT, fold(kept), known=False)
    asked = search.numbers(search.ARRANGEMENTS, typed, "sqlite")
    assert asked is not None
    with office.engine.connect() as connection:
        assert (KEPT in set(connection.scalars(asked))) == found
