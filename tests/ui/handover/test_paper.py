"""The pack on paper: as many pages as it needs, each with its number, from right to left in Arabic."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextTable

from ui.handover.paper import document, layout, preview, save_pdf

LONG = "<h1>Pack</h1><table><thead><tr><th>One</th><th>Two</th></tr></thead>{}</table>".format(
    "".join(f"<tr><td>{n}</td><td>line</td></tr>" for n in range(120))
)


def pages(path: Path) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", path.read_bytes()))


def saved(path, html=LONG, *, mirrored=False):
    page = document(html, mirrored=mirrored)
    return save_pdf(page, path, title="Pack", foot="Page {page} of {pages}", mirrored=mirrored)


def test_a_long_pack_takes_several_pages(appearance, tmp_path):
    count = saved(tmp_path / "long.pdf")
    assert count > 1
    assert pages(tmp_path / "long.pdf") == count


def test_a_short_pack_takes_one_page(appearance, tmp_path):
    assert saved(tmp_path / "short.pdf", "<p>Nothing is open here.</p>") == 1
    assert pages(tmp_path / "short.pdf") == 1


def test_a_folder_that_is_not_there_is_an_error_and_leaves_nothing(appearance, tmp_path):
    with pytest.raises(OSError, match="nowhere"):
        saved(tmp_path / "nowhere" / "pack.pdf")


def test_tables_keep_their_heading_on_every_page(appearance):
    page = document(LONG, mirrored=False)
    table = next(each for each in page.rootFrame().childFrames() if isinstance(each, QTextTable))
    assert table.format().headerRowCount() == 1


@pytest.mark.parametrize(
    ("mirrored", "side"), [(False, Qt.LayoutDirection.LeftToRight), (True, Qt.LayoutDirection.RightToLeft)]
)
def test_the_writing_direction_is_that_of_the_language(appearance, mirrored, side):
    assert document(LONG, mirrored=mirrored).defaultTextOption().textDirection() == side


def test_the_paper_lies_on_its_side():
    room = layout().fullRect()
    assert room.width() > room.height()


def test_the_preview_shows_the_same_pages(appearance, shown, qtbot):
    from PySide6.QtWidgets import QWidget

    above = QWidget()
    shown(above)
    dialog = preview(document(LONG, mirrored=False, parent=above), above, "Pack", foot="{page}/{pages}", mirrored=False)
    qtbot.waitUntil(dialog.isVisible)
    assert dialog.windowTitle() == "Pack"
    dialog.done(0)
