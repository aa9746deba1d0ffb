"""What is dropped or pasted becomes files."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage

from commonservices.errors import Known
from tests.ui.papers.pictures import a_picture, files
from ui.papers.incoming import keep_picture, paths_in, picture_in, picture_name

MOMENT = datetime(2026, 10, 12, 14, 31, 5, tzinfo=UTC)


def test_files_of_this_computer_are_taken_each_once(tmp_path: Path) -> None:
    one, two = tmp_path / "one.pdf", tmp_path / "two.pdf"
    held = files(one, two, one)
    held.setUrls([*held.urls(), QUrl("https://example.org/three.pdf")])
    assert paths_in(held) == [one, two]


def test_text_is_neither_file_nor_picture() -> None:
    held = QMimeData()
    held.setText("hello")
    assert paths_in(held) == []
    assert picture_in(held).isNull()


def test_a_pasted_picture_becomes_a_png_with_a_dated_name(tmp_path: Path) -> None:
    held = QMimeData()
    held.setImageData(a_picture())
    path = keep_picture(picture_in(held), tmp_path, MOMENT)
    assert path.name == "picture-2026-10-12-143105.png" == picture_name(MOMENT)
    assert QImage(str(path)).size() == a_picture().size()
    assert path.read_bytes().startswith(b"\x89PNG")


def test_a_picture_that_cannot_be_written_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(Known) as fault:
        keep_picture(a_picture(), tmp_path / "nowhere", MOMENT)
    assert fault.value.key == "picture_not_kept"
    assert "Save it as a file" in fault.value.advice
