"""Words are kept and found the same way on both databases."""

import pytest
import sqlalchemy as sa

from commonservices.office import Office
from commonservices.store import search
from commonservices.store.engine import write_transaction


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", []),
        ("  \t", []),
        ("Énergie d'abord", ["energie", "d", "abord"]),
        ("DEMO-001", ["demo", "001"]),
        ("mou_cs", ["mou", "cs"]),
        ("(a OR b) NOT *", ["a", "or", "b", "not"]),
        ("Łódź", ["lodz"]),
    ],
)
def test_a_typed_search_is_folded_words(typed: str, words: list[str]) -> None:
    assert search.words_of(typed) == words


def test_no_word_means_no_condition() -> None:
    assert search.matches(search.ARRANGEMENTS, " -* ", "sqlite") is None
    assert search.numbers(search.ARRANGEMENTS, "", "postgresql") is None


def sought(office: Office, text: str) -> list[int]:
    asked = search.numbers(search.ARRANGEMENTS, text, "sqlite")
    assert asked is not None
    with office.engine.connect() as connection:
        return sorted(connection.scalars(asked))


def test_words_are_put_replaced_and_forgotten(office: Office) -> None:
    with write_transaction(office.engine) as connection:
        search.put(connection, search.ARRANGEMENTS, 900, "fuel depot", known=False)
        search.put(connection, search.ARRANGEMENTS, 901, "fuel truck", known=False)
    assert sought(office, "fuel") == [900, 901]
    assert sought(office, "dep fu") == [900]
    with write_transaction(office.engine) as connection:
        search.put(connection, search.ARRANGEMENTS, 900, "clinic", known=True)
        search.remove(connection, search.ARRANGEMENTS, 901)
    assert sought(office, "fuel") == []
    assert sought(office, "clin") == [900]


def test_the_search_of_words_reads_an_index(office: Office) -> None:
    asked = search.numbers(search.ARRANGEMENTS, "fuel", "sqlite")
    assert asked is not None
    text = str(asked.compile(office.engine, compile_kwargs={"literal_binds": True}))
    with office.engine.connect() as connection:
        plan = connection.execute(sa.text(f"EXPLAIN QUERY PLAN {text}")).all()
    assert "VIRTUAL TABLE INDEX" in plan[0][3]
