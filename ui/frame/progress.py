"""The thin bar under the top of the page: what long work is doing, how far it is, and Stop."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QProgressBar, QWidget

from ui.jobs import Job, Jobs
from ui.kit.announcing import announce
from ui.kit.appearance import Appearance
from ui.kit.buttons import Button
from ui.kit.layout import column, inset, row
from ui.kit.texts import ElidedText
from ui.words import Words

SHOWN_AFTER = 300


class ProgressStrip(QWidget):
    """Follows the oldest job a person should know of."""

    def __init__(
        self, look: Appearance, words: Words, jobs: Jobs, parent: QWidget | None = None, shown_after: int = SHOWN_AFTER
    ) -> None:
        """Listen to the jobs; hidden while none runs or all are short."""
        super().__init__(parent)
        self._words = words
        self._jobs = jobs
        self._job: Job | None = None
        self.setObjectName("progress")
        self.bar = QProgressBar()
        self.bar.setObjectName("progress.bar")
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(3)
        self.words = ElidedText(look, "", "secondary", "text2", name="progress.words")
        self.stop = Button(look, self.tr("Stop"), "link", name="progress.stop")
        self.stop.clicked.connect(self._on_stop)
        box = column(self)
        line = QWidget(self)
        line_box = row(line, 8)
        line_box.addWidget(self.words, 1)
        line_box.addWidget(self.stop)
        inset(line, 20, 2, 16, 2)
        box.addWidget(self.bar)
        box.addWidget(line)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(shown_after)
        self._wait.timeout.connect(self._on_waited)
        jobs.running_changed.connect(self._on_running_changed)
        self.hide()

    @Slot()
    def _on_running_changed(self) -> None:
        running = self._jobs.running()
        job = running[0] if running else None
        if job is self._job:
            return
        if self._job is not None and job is None and self.isVisible():
            text = self.tr("{work}: finished").format(work=self._job.title)
            announce(self, text)
        self._job = job
        if job is None:
            self._wait.stop()
            self.hide()
            return
        self.bar.setRange(0, 0)
        self._say(job.title)
        self.stop.setEnabled(True)
        job.progress.connect(self._on_progress)
        self._wait.start()

    @Slot()
    def _on_waited(self) -> None:
        self.setVisible(self._job is not None)

    @Slot(int, int, str)
    def _on_progress(self, step: int, of: int, key: str) -> None:
        if self._job is None or self.sender() is not self._job:
            return
        self.bar.setRange(0, of)
        self.bar.setValue(step)
        self._say(f"{self._job.title} — {self._words.progress(key, step, of)}")

    @Slot()
    def _on_stop(self) -> None:
        if self._job is not None:
            self._job.stop()
            self.stop.setEnabled(False)
            self._say(self.tr("Stopping…"))

    def _say(self, text: str) -> None:
        self.words.setText(text)
        self.bar.setAccessibleName(text)
