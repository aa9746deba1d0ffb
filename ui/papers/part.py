"""The papers of a record: the list with the one in force, what is needed, and the ways in and out."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QStackedWidget, QWidget

from commonservices.actions import documents as actions
from commonservices.domain.arrangements import Document
from commonservices.domain.changes import Changes
from commonservices.domain.declaring import dataclass
from commonservices.errors import Known, RuleBroken
from commonservices.jobs import Tell
from ui.jobs import Job
from ui.kit.layout import column
from ui.page import PageFrame
from ui.papers.batch_form import BatchForm
from ui.papers.columns import Holder, PaperWords
from ui.papers.deeds import PaperDeeds
from ui.papers.incoming import keep_picture, paths_in, picture_in
from ui.papers.list_view import PaperList
from ui.papers.scan_panel import ScanPanel
from ui.papers.scratch import Scratch


@dataclass(frozen=True)
class Running:
    """Files that are being taken in: for which record, what it held before, and how many they are."""

    id: UUID
    before: frozenset[UUID]
    count: int


class PapersPart(QWidget):
    """Shows the papers of one record; files come by button, dropping, pasting or from the scan folder."""

    problem = Signal(str)
    told = Signal(str)

    def __init__(self, frame: PageFrame, place: str, parent: QWidget | None = None) -> None:
        """Make list, batch and scan folder; files can be dropped anywhere on the part."""
        super().__init__(parent)
        self.frame = frame
        self.holder: Holder | None = None
        self._running: dict[Job, Running] = {}
        self._kind = ""
        self._scratch = Scratch()
        self.words = PaperWords(frame.words, self)
        self.deeds = PaperDeeds(frame, self._scratch, self)
        self.list = PaperList(frame, place, self.words)
        self.batch = BatchForm(frame, place, self.words)
        self.scan_panel = ScanPanel(frame, place, self.words)
        self._stack = QStackedWidget()
        for each in (self.list, self.batch, self.scan_panel):
            self._stack.addWidget(each)
        column(self).addWidget(self._stack)
        self.setObjectName(place)
        self.setAccessibleName(self.tr("Documents"))
        self.setAcceptDrops(True)
        self._paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        self._paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._paste.activated.connect(self.paste)
        self.list.attach_button.clicked.connect(self.attach)
        self.list.scan_button.clicked.connect(self.scan)
        self.list.open_button.clicked.connect(self.open_copy)
        self.list.replace_button.clicked.connect(self.supersede)
        self.list.table.open_requested.connect(self.open_copy)
        self.deeds.problem.connect(self.problem)
        self.deeds.file_given.connect(self._on_newer_file)
        self.deeds.not_opened.connect(partial(self.list.fault.say, "block"))
        self.deeds.not_opened.connect(self.problem)
        self.list.needed.attach_requested.connect(self.attach_kind)
        self.batch.left.connect(self.show_list)
        self.batch.given.connect(self._on_given)
        self.batch.stop_requested.connect(self.stop)
        self.batch.problem.connect(self.problem)
        self.scan_panel.left.connect(self.show_list)
        self.scan_panel.picked.connect(self.take_paths)
        self.scan_panel.folder_chosen.connect(self.scan)

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed now."""
        return self.frame.bridge.read_only

    def show_holder(self, holder: Holder) -> None:
        """Show the papers of a record; for another record what was begun is left."""
        if self.holder is None or self.holder.id != holder.id:
            self._kind = ""
            self.batch.close_batch()
            self.batch.set_busy(busy=False)
            self._stack.setCurrentWidget(self.list)
        self.holder = holder
        self.words.take(holder)
        self.list.show_holder(holder, read_only=self.read_only)

    def show_list(self) -> None:
        """Go back to the list."""
        self._stack.setCurrentWidget(self.list)
        self.list.attach_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def is_asking(self) -> bool:
        """Whether a batch or the scan folder is open."""
        return self._stack.currentWidget() is not self.list

    # --- ways in --------------------------------------------------------------------------------------------------

    def want(self, kind: str) -> None:
        """Know the kind that is missing: the next batch begins with it."""
        self._kind = kind

    def attach_kind(self, kind: str) -> None:
        """Ask for files of a kind."""
        self.want(kind)
        self.attach()

    def attach(self) -> None:
        """Ask for the files to attach."""
        if self.read_only:
            return
        self.frame.ask.open_files(self.tr("Attach documents"), self.tr("All files (*)"), self.take_paths)

    def take_paths(self, paths: Sequence[Path], replaces: str = "", *, given_for: UUID | None = None) -> None:
        """Ask once what these files are; a batch that is open gets them too, not one of another record."""
        if not paths or self.read_only or self.holder is None or given_for not in {None, self.holder.id}:
            return
        if self._stack.currentWidget() is self.batch and not replaces:
            if not self.batch.busy:
                self.batch.add(paths)
            return
        self._stack.setCurrentWidget(self.batch)
        self.batch.open_with(paths, self.holder, kind=self._kind, replaces=replaces)
        self._kind = ""

    def paste(self) -> None:
        """Take files or a picture from the clipboard."""
        if self.read_only or self.holder is None:
            return
        mime = QGuiApplication.clipboard().mimeData()
        paths, picture = paths_in(mime), picture_in(mime)
        if paths:
            self.take_paths(paths)
        elif not picture.isNull():
            self._take_picture(picture)
        else:
            self.problem.emit(self.tr("Nothing to attach was copied. Copy files or a picture, then paste again."))

    def _take_picture(self, picture: QImage) -> None:
        folder, moment = self._scratch.fresh(), self.frame.bridge.present.clock.now()
        given_for = self.holder.id if self.holder else None

        def work(_tell: Tell) -> tuple[Path, UUID | None]:
            return keep_picture(picture, folder, moment), given_for

        self.frame.jobs.run(self.tr("Taking in a picture"), work, done=self._on_picture, quiet=True)

    @Slot(object)
    def _on_picture(self, kept: tuple[Path, UUID | None]) -> None:
        path, given_for = kept
        self.take_paths([path], given_for=given_for)

    def scan(self) -> None:
        """Show the newest files of the scan folder; the folder is asked for first when there is none."""
        if not self.read_only and self.scan_panel.begin():
            self._stack.setCurrentWidget(self.scan_panel)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and pictures that are dragged over the part."""
        mime = event.mimeData()
        if not self.read_only and (paths_in(mime) or mime.hasImage()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take in the files, or the picture, that was dropped."""
        if self.read_only:
            return
        paths, picture = paths_in(event.mimeData()), picture_in(event.mimeData())
        if paths or not picture.isNull():
            event.acceptProposedAction()
        if paths:
            self.take_paths(paths)
        elif not picture.isNull():
            self._take_picture(picture)

    # --- attaching ------------------------------------------------------------------------------------------------

    def _on_given(self, given: Sequence[actions.Paper]) -> None:
        holder, office = self.holder, self.frame.bridge.office
        if holder is None:
            return

        def work(tell: Tell) -> Changes:
            return actions.attach_all(office, holder.kind, holder.id, given, tell=tell)

        self.batch.set_busy(busy=True)
        title, told = self.tr("Attaching documents"), self.frame.bridge.tell
        job = self.frame.jobs.run(title, work, done=told, failed=self._on_failed, stopped=self._on_stopped)
        job.done.connect(self._on_attached)
        before = frozenset(each.id for each in holder.documents)
        self._running[job] = Running(holder.id, before, len(given))

    def stop(self) -> None:
        """Stop what is being taken in for this record; nothing of it stays."""
        for job, running in self._running.items():
            if self.holder is not None and self.holder.id == running.id:
                job.stop()

    def _ended(self) -> tuple[bool, Running | None]:
        """Rest again; say whether the record of the job is still the one shown, and what the job was for."""
        job = self.sender()
        running = self._running.pop(job, None) if isinstance(job, Job) else None
        still = running is not None and self.holder is not None and self.holder.id == running.id
        if still:
            self.batch.set_busy(busy=False)
        return still, running

    def _on_attached(self, _changes: object) -> None:
        still, running = self._ended()
        if running is None:
            return
        if still:
            self.batch.close_batch()
            self._stack.setCurrentWidget(self.list)
            self.list.show_new(running.before)
        count = self.frame.words.number(running.count)
        self.told.emit(self.tr("Documents attached: {count}.").format(count=count))

    def _on_stopped(self) -> None:
        still, _running = self._ended()
        if still:
            self.batch.reason.say("hint", self.tr("Stopped. Nothing was attached."))

    def _on_failed(self, fault: Exception) -> None:
        still, _running = self._ended()
        if not isinstance(fault, (Known, RuleBroken)):
            raise fault
        if still:
            self.batch.say_fault(fault)
        elif isinstance(fault, Known):
            self.frame.bridge.failed.emit(fault)
        else:
            self.problem.emit(self.frame.words.rule(fault))

    # --- what is done with the current paper ----------------------------------------------------------------------

    def supersede(self) -> None:
        """Ask which newer paper takes the place of the current one."""
        if self.holder is not None:
            self.deeds.supersede(self.list.table.current_row(), self.holder.documents)

    def _on_newer_file(self, old: Document, path: Path) -> None:
        self.want(old.kind)
        self.take_paths([path], str(old.id))

    def open_copy(self) -> None:
        """Open a checked copy of the current paper in the program the computer uses for it."""
        self.list.fault.say("", "")
        self.deeds.open_copy(self.list.table.current_row())
