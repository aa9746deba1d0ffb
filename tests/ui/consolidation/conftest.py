"""Workbooks of two offices, and the page of consolidation over the small register."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from commonservices.reports.consolidation.gathering import open_workbook
from tests.commonservices.reports.consolidation.office_books import office_book, read_here
from tests.ui.imports.conftest import frame, office, small, template
from tests.ui.pages import Heard
from ui.consolidation.page import ConsolidationPage
from ui.consolidation.reading import Asked, Look, Opened, look
from ui.page import PageFrame

__all__ = ["frame", "office", "small", "template"]

Looked = Callable[..., Look]


@pytest.fixture
def looked(tmp_path: Path) -> Looked:
    """Gives what is known of workbooks of offices that were read: a name and the words of each."""

    def give(*books: dict[str, object], out: tuple[str, ...] = (), expected: tuple[str, ...] = ()) -> Look:
        held = []
        for each in books:
            words = dict(each)
            path = tmp_path / str(words.pop("name"))
            held.append(Opened(path, open_workbook(office_book(path, **words), reader=read_here)))
        asked = Asked(tuple(each.path for each in held), frozenset(tmp_path / name for name in out), expected)
        return look(asked, held)

    return give


@pytest.fixture
def page(frame: PageFrame, heard: Heard, shown: Callable[..., QWidget]) -> Iterator[ConsolidationPage]:
    """The page without a workbook."""
    made = ConsolidationPage(frame)
    heard.listen(made)
    made.open({})
    shown(made, 1200, 640)
    yield made
    made.discard()
