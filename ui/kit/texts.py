"""Labels that keep their role of text and colour through every change of the look."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.kit.appearance import Appearance
from ui.kit.buttons import Button
from ui.kit.fonts import isolated, leading, trailing
from ui.kit.layout import row


class Text(QLabel):
    """One text in a role of type and a colour role or tone."""

    def __init__(
        self,
        look: Appearance,
        text: str = "",
        role: str = "body",
        colour: str = "text",
        *,
        wrap: bool = False,
        selectable: bool = False,
        ends: bool = False,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Show the text as plain text; `selectable` lets it be focused and copied, `ends` puts it at the far edge."""
        super().__init__(text, parent)
        self._look = look
        self._role = role
        self._colour = colour
        self._ends = ends
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        if selectable:
            by_both = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            self.setTextInteractionFlags(by_both)
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        look.changed.connect(self.restyle)
        self.restyle()

    def set_colour(self, colour: str) -> None:
        """Use another colour role or tone."""
        if colour != self._colour:
            self._colour = colour
            self.restyle()

    def restyle(self) -> None:
        """Take font and colour from the look."""
        self.setFont(self._look.font(self._role))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._look.colour(self._colour))
        self.setPalette(palette)
        self._align()
        if not self.wordWrap():
            self.setMinimumHeight(self._look.line_box(self._role))

    def _align(self) -> None:
        edge = trailing if self._ends else leading
        self.setAlignment(edge(mirrored=self.isRightToLeft()) | Qt.AlignmentFlag.AlignVCenter)

    def changeEvent(self, event: QEvent) -> None:
        """Stand at the other edge when the direction of the page turns."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def minimumSizeHint(self) -> QSize:
        """Let wrapped text become narrow; one line is never cut."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), self._look.px(80)), self._look.line_box(self._role)) if self.wordWrap() else hint


class ElidedText(Text):
    """A one-line text that gives way when room is short and then shows itself whole as a tooltip."""

    def minimumSizeHint(self) -> QSize:
        """Let the layout shrink the text; where there is none it needs no room."""
        return QSize(self._look.px(48) if self.text() else 0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text shortened at its end."""
        metrics = self.fontMetrics()
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(self.text() if shown != self.text() else "")
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        mirrored = self.isRightToLeft()
        painter.drawText(self.rect(), int(self.alignment()), isolated(shown, mirrored=mirrored))


class SectionHeader(QWidget):
    """A section title with an optional detail beside it and an optional link at the end."""

    link_activated = Signal()

    def __init__(
        self,
        look: Appearance,
        title: str,
        detail: str = "",
        link: str = "",
        *,
        panel: bool = False,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Make the header; `panel` uses the smaller title of side panels."""
        super().__init__(parent)
        self.setObjectName(name)
        box = row(self)
        self.title = Text(look, title, "panel_section" if panel else "section")
        self.detail = ElidedText(look, detail, "secondary", "text2")
        self.link = Button(look, link, "link", name=f"{name}.link" if name else "", parent=self)
        self.link.clicked.connect(self.link_activated)
        self.link.setVisible(bool(link))
        box.addWidget(self.title)
        box.addWidget(self.detail)
        box.addStretch(1)
        box.addWidget(self.link)
        self.setAccessibleName(title)

    def set_detail(self, text: str) -> None:
        """Replace the detail."""
        self.detail.setText(text)
