"""The papers of one arrangement, shown, with what they tell kept."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from commonservices.actions import documents as actions
from commonservices.office import Office
from commonservices.queries import documents as queries
from tests.builders import an_arrangement
from tests.ui.fakes import FakeAsk
from tests.ui.shell_fakes import frame_for, new_office
from ui.kit.appearance import Appearance
from ui.page import PageFrame
from ui.papers.columns import Holder
from ui.papers.part import PapersPart


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """An office that is set up."""
    with new_office(tmp_path / "store") as opened:
        yield opened


@pytest.fixture
def ask() -> FakeAsk:
    """What the person will answer."""
    return FakeAsk()


@pytest.fixture
def frame(office: Office, appearance: Appearance, tmp_path: Path, ask: FakeAsk) -> Iterator[PageFrame]:
    """The frame around the office."""
    made = frame_for(office, appearance, tmp_path, ask)
    yield made
    assert made.jobs.wait_all(10_000)


@dataclass
class Shown:
    """The part with its record, and short ways to use it."""

    part: PapersPart
    office: Office
    id: UUID
    qtbot: QtBot
    folder: Path
    problems: list[str] = field(default_factory=list)
    told: list[str] = field(default_factory=list)

    def file(self, name: str = "draft.pdf", content: bytes = b"paper") -> Path:
        """Write a file to attach."""
        path = self.folder / name
        path.write_bytes(content)
        return path

    def read(self) -> None:
        """Show the papers as they stand."""
        self.part.show_holder(Holder("arrangement", self.id, queries.attached(self.office, self.id)))

    def keep(self, name: str = "draft.pdf", content: bytes = b"paper", kind: str = "DRAFT") -> UUID:
        """Attach a file at once and show it."""
        actions.attach(self.office, "arrangement", self.id, self.file(name, content), kind)
        self.read()
        assert self.part.holder is not None
        (id,) = (each.id for each in self.part.holder.documents if each.file_name == name)
        self.part.list.table.select_id(str(id))
        return id

    def answer(self, **values: Any) -> None:
        """Answer the question of the batch."""
        form = self.part.batch.form
        assert form is not None
        for name, value in values.items():
            form.row(name).editor.take(value)

    def row_of(self, name: str) -> int:
        """Give the row a file stands in."""
        rows = self.part.list.table.rows
        held = [rows.row(place) for place in range(rows.rowCount())]
        return next(place for place, each in enumerate(held) if each is not None and each.file_name == name)

    def confirm(self) -> None:
        """Confirm the batch and wait until it is attached."""
        with self.qtbot.waitSignal(self.part.told):
            self.part.batch.confirm.click()
        self.read()

    def names(self) -> list[str]:
        """Give the names of the files on record."""
        return [each.file_name for each in queries.attached(self.office, self.id)]

    def kept(self) -> list[Path]:
        """Give the files that lie beside the store."""
        assert self.office.vault is not None
        return [each for each in self.office.vault.folder.rglob("*") if each.is_file()]


@pytest.fixture
def papers(
    frame: PageFrame, office: Office, tmp_path: Path, qtbot: QtBot, shown: Callable[..., QWidget]
) -> Iterator[Shown]:
    """The papers of an arrangement without any."""
    part = PapersPart(frame, "papers")
    (tmp_path / "given").mkdir()
    made = Shown(part, office, an_arrangement(office).id, qtbot, tmp_path / "given")
    part.problem.connect(made.problems.append)
    part.told.connect(made.told.append)
    made.read()
    shown(part, 1000, 560)
    yield made
    assert frame.jobs.wait_all(10_000)
