"""How wide the panels beside the page are: as the reader wished last in a window of this size, and never too wide."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtWidgets import QWidget

from commonservices.domain.declaring import dataclass
from ui.frame.inspector import Inspector
from ui.frame.memory import WindowMemory
from ui.frame.sidebar import Sidebar
from ui.kit.appearance import Appearance
from ui.kit.grip import Grip
from ui.kit.layout import width_class

LEAST_PAGE: Final = 560
LEAST_BESIDE: Final = 200


@dataclass(frozen=True)
class Limits:
    """The narrowest, the usual and the widest a panel may be, at a text size of 100 %."""

    least: int
    usual: int
    most: int


SIDEBAR: Final = Limits(168, 200, 340)
INSPECTOR: Final = Limits(260, 300, 560)


class Panels(QObject):
    """Gives the sidebar and the inspector their widths and keeps what the reader wished."""

    def __init__(
        self, look: Appearance, memory: WindowMemory, shell: QWidget, sidebar: Sidebar, inspector: Inspector
    ) -> None:
        """Put a grip at the edge of each panel."""
        super().__init__(shell)
        self._look, self._memory, self._shell = look, memory, shell
        self.sidebar, self.inspector = sidebar, inspector
        said = self.tr("Width of the navigation")
        self.sidebar_grip = Grip(look, sidebar, "sidebar.grip", said, ends=True)
        said = self.tr("Width of the inspector")
        self.inspector_grip = Grip(look, inspector, "inspector.grip", said, ends=False)
        for grip in (self.sidebar_grip, self.inspector_grip):
            grip.moved.connect(self._on_moved)
            grip.released.connect(self._on_released)
            grip.reset_asked.connect(self._on_reset)
        inspector.visibility_changed.connect(self.fit)
        look.changed.connect(self.fit)
        shell.installEventFilter(self)
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the panels into a window of another size."""
        if watched is self._shell and event.type() == QEvent.Type.Resize:
            self.fit()
        return super().eventFilter(watched, event)

    @Slot()
    def fit(self) -> None:
        """Give both panels the widths wished for, as far as the page keeps enough room."""
        room = self._shell.width()
        self.sidebar_grip.setVisible(not self.sidebar.rail)
        docked = not self.inspector.floating
        wide = self._wished("sidebar", SIDEBAR)
        if not self.sidebar.rail:
            beside = self._look.px(INSPECTOR.least) if docked and self.inspector.isVisible() else 0
            wide = self._limit(self.sidebar_grip, SIDEBAR, room - beside - self._look.px(LEAST_PAGE), wide)
            self.sidebar.set_wide(wide)
        kept = self._look.px(LEAST_PAGE) if docked else self._look.px(LEAST_BESIDE)
        left = room - (self.sidebar.width() if self.sidebar.rail else wide) - kept
        self.inspector.set_wide(self._limit(self.inspector_grip, INSPECTOR, left, self._wished("inspector", INSPECTOR)))

    def _wished(self, panel: str, limits: Limits) -> int:
        return self._look.px(self._memory.panel_width(panel, width_class(self._shell.width())) or limits.usual)

    def _limit(self, grip: Grip, limits: Limits, room: int, wished: int) -> int:
        least = self._look.px(limits.least)
        most = max(least, min(self._look.px(limits.most), room))
        grip.setRange(least, most)
        grip.setValue(max(least, min(most, wished)))
        return grip.value()

    # --- what the reader does -------------------------------------------------------------------------------------

    @Slot(int)
    def _on_moved(self, width: int) -> None:
        if self.sender() is self.sidebar_grip:
            self.sidebar.set_wide(width)
        else:
            self.inspector.set_wide(width)

    @Slot()
    def _on_released(self) -> None:
        grip = self.sender()
        if isinstance(grip, Grip):
            self._keep(grip, round(grip.value() / self._look.px(1000) * 1000))

    @Slot()
    def _on_reset(self) -> None:
        grip = self.sender()
        if isinstance(grip, Grip):
            self._keep(grip, 0)

    def _keep(self, grip: Grip, width: int) -> None:
        panel = "sidebar" if grip is self.sidebar_grip else "inspector"
        self._memory.keep_panel_width(panel, width_class(self._shell.width()), width)
        self.fit()
