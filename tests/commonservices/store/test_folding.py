"""Words are found whatever their case and accents, alike on a file and on a server."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
import sqlalchemy as sa

from commonservices.domain.text import AFTER, BEFORE, fold
from commonservices.store.engine import make_engine, make_postgres_engine
from commonservices.store.folding import Folded, folded, holds

TEXTS = (
    "Générateur à l\u2019Élysée",
    "LŒSS Ærø Þing",
    "Straße",
    "Ñandú",
    "ŁÓDŹ",
    "كهرباءُ الطاقة ٣",
    "soft\u00adhyphen — dash",
    "100 % of a_b!",
    "ﬁne",
)


def answers(engine: sa.Engine, asked: Iterable[sa.ColumnElement[object]]) -> list[object]:
    """Ask a database for some values at once."""
    with engine.connect() as connection:
        return list(connection.execute(sa.select(*asked)).one())


def every() -> list[sa.ColumnElement[object]]:
    return [Folded(sa.literal(each, sa.Text())) for each in (*TEXTS, *(f"x{chr(sign)}y" for sign in (*BEFORE, *AFTER)))]


def expected() -> list[str]:
    return [fold(each) for each in (*TEXTS, *(f"x{chr(sign)}y" for sign in (*BEFORE, *AFTER)))]


def test_a_file_folds_as_the_program_does() -> None:
    engine = make_engine(None)
    assert answers(engine, every()) == expected()
    engine.dispose()


def test_a_server_folds_as_the_program_does(postgres_url: str) -> None:
    engine = make_postgres_engine(postgres_url)
    assert answers(engine, every()) == expected()
    engine.dispose()


@pytest.mark.parametrize(
    ("word", "found"),
    [("generateur", True), ("ÉLYSÉE", True), ("l'el", True), ("a%b", False), ("a_c", False), ("reau", False)],
)
def test_a_word_is_found_in_one_of_the_texts_and_never_across_two(word: str, found: object) -> None:
    engine = make_engine(None)
    texts = [sa.literal(each, sa.Text()) for each in ("Générateur", "au", "l\u2019Élysée", "a_b")]
    assert bool(answers(engine, [holds(word, *texts)])[0]) is found
    engine.dispose()


def test_what_is_missing_is_no_text() -> None:
    assert folded(None, "É", "") == "e"
    engine = make_engine(None)
    assert answers(engine, [Folded(sa.null(), sa.literal("É"))]) == ["e"]
    engine.dispose()
