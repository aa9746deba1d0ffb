"""The folder a scanner writes to: its newest files, to be ticked and attached."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from commonservices.actions.documents import scanned
from commonservices.domain.declaring import dataclass
from commonservices.errors import Known
from commonservices.jobs import Tell
from commonservices.office import Office
from ui.kit.buttons import Button
from ui.kit.checks_field import ChecksField
from ui.kit.field_row import ReasonLine
from ui.kit.field_spec import Choice, FieldSpec
from ui.kit.layout import HLine, column, inset, row
from ui.kit.texts import Text
from ui.latest_read import LatestRead
from ui.page import AsksHere, PageFrame
from ui.papers.columns import PaperWords

MOST: Final = 30
_WIDEST: Final = 760


@dataclass(frozen=True)
class Scan:
    """One file of the folder: when it was written, and its size."""

    path: Path
    moment: datetime
    size: int


def newest(folder: Path, _office: Office, _tell: Tell) -> Sequence[Scan]:
    """Give the newest files of a folder; Known when it cannot be read."""
    found = []
    for path in scanned(folder, limit=MOST):
        try:
            stat = path.stat()
        except OSError:
            continue
        found.append(Scan(path, datetime.fromtimestamp(stat.st_mtime, UTC), stat.st_size))
    return found


class ScanPanel(QWidget, AsksHere):
    """A list of files to tick; the folder is read off the window's thread."""

    left = Signal()
    picked = Signal(object)
    folder_chosen = Signal()

    def __init__(self, frame: PageFrame, place: str, paper_words: PaperWords, parent: QWidget | None = None) -> None:
        """Make the panel; nothing is read yet."""
        super().__init__(parent)
        self._frame = frame
        self._paper_words = paper_words
        self._place = f"{place}.scan"
        self._reading = LatestRead(frame, self._on_read, self, failed=self._on_failed)
        self.folder: Path | None = None
        self.field: ChecksField | None = None
        look = frame.look
        self.setObjectName(self._place)
        self.setAccessibleName(self.tr("From the scan folder"))
        self.title = Text(look, self.tr("From the scan folder"), "section", wrap=True)
        self.where = Text(look, "", "secondary", "text2", wrap=True, name=f"{self._place}.where")
        self.folder_button = Button(look, self.tr("Another folder…"), "link", name=f"{self._place}.folder")
        self.leave_button = Button(look, self.tr("Not now"), name=f"{self._place}.leave")
        self.confirm = Button(look, self.tr("Continue"), name=f"{self._place}.confirm")
        self.reason = ReasonLine(look, f"{self._place}.reason")
        self._build()
        self.leave_button.clicked.connect(self.left)
        self.folder_button.clicked.connect(self.choose_folder)
        self.confirm.clicked.connect(self.submit)

    def _build(self) -> None:
        head, body = QWidget(), QWidget()
        line = row(head, 8)
        line.addWidget(self.title, 1)
        line.addWidget(self.leave_button)
        line.addWidget(self.confirm)
        inset(head, 20, 8, 16, 8)
        self._body = column(body, 8)
        place = row(None, 8)
        place.addWidget(self.where, 1)
        place.addWidget(self.folder_button)
        self._body.addLayout(place)
        self._body.addWidget(self.reason)
        body.setMaximumWidth(self._frame.look.px(_WIDEST))
        inset(body, 20, 10, 16, 12)
        box = column(self, 0)
        box.addWidget(head)
        box.addWidget(HLine())
        box.addWidget(body)
        box.addStretch(1)

    def begin(self) -> bool:
        """Read the folder of the settings; ask for one, and say no, when there is none."""
        preferences = self._frame.preferences
        kept = preferences.settings.scan_folder if preferences is not None else ""
        if kept:
            self.open_folder(Path(kept))
        else:
            self.choose_folder()
        return bool(kept)

    def choose_folder(self) -> None:
        """Ask for the folder a scanner writes to, and keep it in the settings."""
        self._frame.ask.folder(self.tr("Folder of the scanner"), self._on_folder)

    def _on_folder(self, folder: Path) -> None:
        if self._frame.preferences is not None:
            self._frame.preferences.choose(scan_folder=str(folder))
            self.folder_chosen.emit()

    def open_folder(self, folder: Path) -> None:
        """Read a folder and show its newest files."""
        self.folder = folder
        self._drop_field()
        path = self._frame.words.isolate(str(folder))
        self.where.setText(self.tr("The newest files of {folder}").format(folder=path))
        self.reason.say("hint", self.tr("Reading the folder…"))
        self._reading.start(partial(newest, folder))

    def _drop_field(self) -> None:
        if self.field is not None:
            self.field.hide()
            self.field.setParent(None)
            self.field.deleteLater()
            self.field = None

    def _on_read(self, found: Sequence[Scan]) -> None:
        self._drop_field()
        if not found:
            self.reason.say("hint", self.tr("There is no file in this folder. Scan the paper, then open it again."))
            self.folder_button.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.reason.say("", "")
        choices = [Choice(str(each.path), self._called(each)) for each in found]
        spec = FieldSpec("files", self.tr("Files to attach"), "codes", choices=choices)
        self.field = ChecksField(self._frame.look, self._place, spec)
        self._body.insertWidget(1, self.field)
        self.field.show()
        self.field.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _called(self, scan: Scan) -> str:
        words = self._frame.words
        name = words.isolate(scan.path.name)
        text = self.tr("{name} — {moment}, {size}")
        return text.format(name=name, moment=words.moment(scan.moment), size=self._paper_words.size(scan.size))

    def _on_failed(self, fault: Known) -> None:
        self.reason.say("block", " ".join(each for each in self._frame.words.known(fault) if each))
        self.folder_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def submit(self) -> None:
        """Hand over what is ticked."""
        ticked = self.field.read().value if self.field is not None else ()
        if not isinstance(ticked, tuple) or not ticked:
            self.reason.say("block", self.tr("Tick the files to attach with Space, then continue."))
            return
        self.reason.say("", "")
        self.picked.emit([Path(str(each)) for each in ticked])
