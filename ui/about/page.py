"""What the program is, its version, its licence and the licences of what it is made of."""

from __future__ import annotations

import platform
from typing import ClassVar

from PySide6 import __version__ as qt_version
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from commonservices import __version__
from commonservices.paths import log_folder, resource
from ui.kit.buttons import Button
from ui.kit.combo_box import ComboBox
from ui.kit.layout import HLine, column, inset, row
from ui.kit.texts import SectionHeader, Text
from ui.page import Page, PageFrame, PageHeader


class AboutPage(Page):
    """Version, places and licences."""

    place: ClassVar[str] = "about"

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Show them; a licence text is read when it is chosen."""
        super().__init__(frame, parent)
        box = column(self)
        header = PageHeader(self.look, self.title(), name="about.header")
        self.copy = Button(self.look, self.tr("Copy"), icon="copy", name="about.copy")
        self.copy.setAccessibleName(self.tr("Copy version and places"))
        self.copy.clicked.connect(self._on_copy)
        header.buttons.addWidget(self.copy)
        box.addWidget(header)
        box.addWidget(HLine())
        body = QWidget()
        inner = column(body, 8)
        inset(body, 20, 16, 16, 16)
        words = self.tr(
            "Joint arrangements, shared services and their use, of United Nations offices, without a network. "
            "Free software under the Apache License 2.0."
        )
        inner.addWidget(Text(self.look, words, "body", wrap=True))
        inner.addWidget(
            Text(self.look, self._facts(), "secondary", "text2", wrap=True, selectable=True, name="about.facts")
        )
        inner.addSpacing(8)
        inner.addWidget(SectionHeader(self.look, self.tr("Licences")))
        self.choice = ComboBox(self.look)
        self.choice.setObjectName("about.licence")
        self.choice.call(self.tr("Licence of"))
        folder = resource("licences")
        for path in sorted(folder.glob("*.txt")) if folder.is_dir() else []:
            self.choice.addItem(path.stem, str(path))
        self.choice.currentIndexChanged.connect(self._on_licence)
        line = row(None, 8)
        line.addWidget(self.choice)
        line.addStretch(1)
        inner.addLayout(line)
        self.text = QPlainTextEdit()
        self.text.setObjectName("about.text")
        self.text.setAccessibleName(self.tr("Text of the licence"))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        inner.addWidget(self.text, 1)
        box.addWidget(body, 1)
        self._on_licence()

    def title(self) -> str:
        """Give the page's title."""
        return self.tr("About Common Services")

    def regions(self) -> list[QWidget]:
        """Step to the licences."""
        return [self.choice]

    def _facts(self) -> str:
        store, isolate = self.bridge.present.path, self.words.isolate
        facts = [
            self.tr("Version {version}").format(version=__version__),
            isolate(f"Python {platform.python_version()}, Qt {qt_version}, {platform.system()} {platform.machine()}"),
            self.tr("Log: {path}").format(path=isolate(str(log_folder()))),
        ]
        if store is not None:
            facts.append(self.tr("Store: {path}").format(path=isolate(str(store))))
        return "\n".join(facts)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._facts())

    def _on_licence(self) -> None:
        from pathlib import Path

        path = self.choice.currentData()
        self.text.setPlainText(Path(str(path)).read_text(encoding="utf-8") if path else "")
