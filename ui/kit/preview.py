"""The preview of a paper: its pages, each drawn when it comes into sight, and the way to the printer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QPageLayout, QPainter, QPaintEvent, QPixmap, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractScrollArea, QDialog, QWidget

from ui.kit.appearance import Appearance
from ui.kit.buttons import Button, ToolButton
from ui.kit.layout import HLine, column, inset, own_viewport, row, set_role
from ui.kit.texts import Text

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPageSetupDialog, QPrintDialog, QPrinter

    from ui.kit.printing import LaidOut

_GAP, _KEPT, _AROUND = 16, 6, 32
_STEP, _LEAST, _MOST, _USUAL = 1.25, 0.4, 4.0, 1.5
_PLACE: Final = "printing.preview"


class PaperView(QAbstractScrollArea):
    """The pages of a paper; those out of sight cost nothing."""

    page_changed = Signal(int)

    def __init__(self, look: Appearance, pages: LaidOut, parent: QWidget | None = None) -> None:
        """Show pages at the width of the view, or at the usual size where there is more room."""
        super().__init__(parent)
        self._look, self._pages = look, pages
        self._zoom = 1.0
        self._kept: dict[int, QPixmap] = {}
        own_viewport(self)
        self.setObjectName(f"{_PLACE}.pages")
        self.setFrameShape(self.Shape.NoFrame)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def show_pages(self, pages: LaidOut) -> None:
        """Show another paper, or the same one on other pages."""
        self._pages = pages
        self._arrange()

    # --- where pages stand ----------------------------------------------------------------------------------------

    @property
    def scale(self) -> float:
        """How many pixels a point has."""
        room = self.viewport().width() - 2 * _GAP
        return min(_USUAL, max(0.1, room / self._pages.sheet.width())) * self._zoom

    @property
    def page(self) -> int:
        """The page in the middle of the view, counted from 0."""
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        return min(max(0, (middle - _GAP) // self._step()), self._pages.count - 1)

    def _size(self) -> QSize:
        return QSize(round(self._pages.sheet.width() * self.scale), round(self._pages.sheet.height() * self.scale))

    def _step(self) -> int:
        return self._size().height() + _GAP

    def _rect(self, page: int) -> QRect:
        size, view = self._size(), self.viewport()
        room = max(view.width(), size.width() + 2 * _GAP)
        left = (room - size.width()) // 2 - self.horizontalScrollBar().value()
        return QRect(left, _GAP + page * self._step() - self.verticalScrollBar().value(), size.width(), size.height())

    def zoom(self, times: float) -> None:
        """Show pages larger or smaller, with the same one in the middle."""
        page = self.page
        self._zoom = min(_MOST, max(_LEAST, self._zoom * times))
        self._arrange()
        self.go_to(page)

    def go_to(self, page: int) -> None:
        """Bring a page to the top of the view."""
        self.verticalScrollBar().setValue(page * self._step())

    def _arrange(self) -> None:
        self._kept.clear()
        size, view = self._size(), self.viewport()
        whole = _GAP + self._pages.count * self._step()
        for bar, most, room in (
            (self.verticalScrollBar(), whole, view.height()),
            (self.horizontalScrollBar(), size.width() + 2 * _GAP, view.width()),
        ):
            bar.setPageStep(room)
            bar.setSingleStep(self._look.px(24))
            bar.setRange(0, max(0, most - room))
        view.update()
        self.page_changed.emit(self.page)

    @Slot()
    def _on_scrolled(self) -> None:
        self.page_changed.emit(self.page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages into the new width."""
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the first or the last page with Home and End."""
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: self._pages.count - 1}
        if event.key() in ends:
            self.go_to(ends[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    # --- drawing --------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pages in sight."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._look.colour("sunken"))
        first = max(0, self.verticalScrollBar().value() // self._step())
        for page in range(first, self._pages.count):
            rect = self._rect(page)
            if rect.top() > event.rect().bottom():
                break
            if rect.intersects(event.rect()):
                painter.drawPixmap(rect.topLeft(), self._picture(page))
                painter.setPen(self._look.colour("line2"))
                painter.drawRect(QRectF(rect).adjusted(-0.5, -0.5, 0.5, 0.5))
        painter.end()

    def _picture(self, page: int) -> QPixmap:
        if page not in self._kept:
            while len(self._kept) >= _KEPT:
                del self._kept[next(iter(self._kept))]
            ratio = self.devicePixelRatioF()
            made = QPixmap(self._size() * ratio)
            made.setDevicePixelRatio(ratio)
            made.fill(Qt.GlobalColor.white)
            painter = QPainter(made)
            self._pages.show(page, painter, self.scale)
            painter.end()
            self._kept[page] = made
        return self._kept[page]


class PaperPreview(QDialog):
    """A paper as it will be printed, over the window it belongs to."""

    print_requested = Signal(object)
    layout_chosen = Signal(object)

    def __init__(self, look: Appearance, pages: LaidOut, parent: QWidget) -> None:
        """Make the preview of pages that are laid out."""
        super().__init__(parent)
        self.pages = pages
        self._asking: QPrintDialog | QPageSetupDialog | None = None
        title = pages.paper.words.title
        self.setObjectName(_PLACE)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        set_role(self, "canvas")
        self.view = PaperView(look, pages)
        self.view.setAccessibleName(title)
        self.print_button = Button(look, self.tr("Print…"), "primary", icon="printer", name=f"{_PLACE}.print")
        self.setup_button = Button(look, self.tr("Page setup…"), icon="file", name=f"{_PLACE}.setup")
        self.place = Text(look, "", "secondary", "text2", name=f"{_PLACE}.place")
        self.smaller = ToolButton(look, "minus", self.tr("Smaller"), name=f"{_PLACE}.smaller")
        self.larger = ToolButton(look, "plus", self.tr("Larger"), name=f"{_PLACE}.larger")
        self.leave = Button(look, self.tr("Close"), name=f"{_PLACE}.close")
        self._lay_out()
        self.print_button.clicked.connect(self.ask_printer)
        self.setup_button.clicked.connect(self.ask_layout)
        self.smaller.clicked.connect(self.show_smaller)
        self.larger.clicked.connect(self.show_larger)
        self.leave.clicked.connect(self.close)
        self.view.page_changed.connect(self._on_page)
        QShortcut(QKeySequence.StandardKey.ZoomIn, self, self.show_larger)
        QShortcut(QKeySequence.StandardKey.ZoomOut, self, self.show_smaller)
        QShortcut(QKeySequence.StandardKey.Print, self, self.ask_printer)
        room = parent.window().size() - QSize(_AROUND, _AROUND)
        self.resize(QSize(look.px(960), look.px(680)).boundedTo(room).expandedTo(QSize(look.px(480), look.px(320))))
        self.view.setFocus()

    def _lay_out(self) -> None:
        tools = QWidget()
        line = row(tools, 8)
        line.addWidget(self.print_button)
        line.addWidget(self.setup_button)
        line.addStretch(1)
        for part in (self.place, self.smaller, self.larger, self.leave):
            line.addWidget(part)
        inset(tools, 16, 10, 16, 10)
        box = column(self)
        box.addWidget(tools)
        box.addWidget(HLine())
        box.addWidget(self.view, 1)

    @Slot(object)
    def show_pages(self, pages: LaidOut) -> None:
        """Show the paper on pages that were set up otherwise."""
        self.pages = pages
        self.view.show_pages(pages)

    @Slot()
    def show_larger(self) -> None:
        """Show the pages larger."""
        self.view.zoom(_STEP)

    @Slot()
    def show_smaller(self) -> None:
        """Show the pages smaller."""
        self.view.zoom(1 / _STEP)

    @Slot(int)
    def _on_page(self, page: int) -> None:
        self.place.setText(self.pages.paper.words.page.format(page=page + 1, pages=self.pages.count))

    def printer(self) -> QPrinter:
        """Give the usual printer, set up for the pages that are shown."""
        from PySide6.QtPrintSupport import QPrinter

        made = QPrinter(QPrinter.PrinterMode.HighResolution)
        made.setPageLayout(self.pages.layout)
        made.setDocName(self.pages.paper.words.title)
        return made

    @Slot()
    def ask_printer(self) -> None:
        """Ask for the printer; the preview has served once it is chosen."""
        from PySide6.QtPrintSupport import QPrintDialog

        chosen = self.printer()
        self._asking = QPrintDialog(chosen, self)
        self._asking.accepted.connect(lambda: self.send_to(chosen))
        QDialog.open(self._asking)

    def send_to(self, printer: QPrinter) -> None:
        """Hand the pages to a printer and close."""
        self.print_requested.emit(printer)
        self.close()

    @Slot()
    def ask_layout(self) -> None:
        """Ask for size, direction and margins of the pages."""
        from PySide6.QtPrintSupport import QPageSetupDialog

        chosen = self.printer()
        self._asking = QPageSetupDialog(chosen, self)
        self._asking.accepted.connect(lambda: self.set_up(chosen.pageLayout()))
        self._asking.open()

    def set_up(self, layout: QPageLayout) -> None:
        """Have the paper laid out on other pages, if they are others."""
        if not layout.isEquivalentTo(self.pages.layout):
            self.layout_chosen.emit(layout)
