"""How papers are named in a list."""

from dataclasses import replace
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication

from commonservices.domain.arrangements import Document
from ui.papers.columns import Holder, PaperWords
from ui.words import Words

HOLDER = UUID(int=99)


def a_document(number: int, kind: str = "SIGNED_COPY", by: int = 0) -> Document:
    """Give a paper."""
    return Document(
        id=UUID(int=number),
        kind=kind,
        title=f"Paper {number}",
        file_name=f"{number}.pdf",
        size=number,
        superseded_by_id=UUID(int=by) if by else None,
        superseded_reason="newer" if by else "",
    )


@pytest.fixture
def words(qapp: QApplication) -> PaperWords:
    return PaperWords(Words("en"))


def test_exactly_one_paper_is_in_force_whatever_there_is(words: PaperWords) -> None:
    held = (a_document(1, by=2), a_document(2), a_document(3), a_document(4, "ANNEX"))
    words.take(Holder("arrangement", HOLDER, held))
    assert [words.standing(each) for each in held] == ["replaced by Paper 2", "on record", "in force", "on record"]


def test_without_a_signed_copy_none_is_in_force(words: PaperWords) -> None:
    held = (a_document(1, "DRAFT"), a_document(2, "ANNEX"))
    words.take(Holder("arrangement", HOLDER, held))
    assert {words.standing(each) for each in held} == {"on record"}


@pytest.mark.parametrize(
    ("size", "said"), [(0, "0 B"), (1023, "1,023 B"), (1024, "1 kB"), (5 * 1024 * 1024 + 7, "5 MB")]
)
def test_a_size_stands_in_the_unit_that_reads_best(words: PaperWords, size: int, said: str) -> None:
    assert words.size(size) == said


def test_a_language_has_its_name_and_an_unknown_one_its_code(words: PaperWords) -> None:
    assert words.language("fr") == "French"
    assert words.language("sw") == "sw"
    assert words.language("") == ""
    assert {each.key for each in words.languages()} >= {"en", "fr", "es", "ar", "ru", "zh"}


def test_each_column_gives_words_for_every_paper(words: PaperWords) -> None:
    one = replace(a_document(2048), language="ar")
    words.take(Holder("arrangement", HOLDER, (one,)))
    shown = {each.key: each.text(one) for each in words.columns()}
    assert shown == {
        "kind": "Signed copy",
        "title": "Paper 2048",
        "file": "2048.pdf",
        "size": "2 kB",
        "language": "Arabic",
        "standing": "in force",
    }
