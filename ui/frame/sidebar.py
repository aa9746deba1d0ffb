"""The column at the start of the window, or the rail of icons where the window is narrow."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QIcon
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from commonservices.paths import resource
from ui.frame.navigation import PlaceList
from ui.frame.places import Place
from ui.kit.appearance import Appearance
from ui.kit.layout import column, row, set_role
from ui.kit.tags import Tag
from ui.kit.texts import ElidedText, Text

_WIDE, _RAIL = 200, 48


class OfficeButton(QToolButton):
    """Names the office and its year; its menu chooses the year every figure is counted in."""

    basis_chosen = Signal(str)

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Make an unnamed button."""
        super().__init__(parent)
        self._look = look
        self.setObjectName("sidebar.office")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self._choices = QActionGroup(self)
        self._choices.triggered.connect(self._on_triggered)
        self._rail = False
        self._mark, self._more = Text(look), Text(look)
        self.office = ElidedText(look, "", "emphasis")
        self.year = ElidedText(look, "", "note", "text2")
        self._box, names = row(self, 8), QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.office)
        names.addWidget(self.year)
        self._box.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignCenter)
        self._box.addLayout(names, 1)
        self._box.addWidget(self._more)
        for label in (self._mark, self.office, self.year, self._more):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._box.setContentsMargins(8, 4, 8, 4)
        look.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        """Take the size of the chosen text size."""
        side = self._look.px(24)
        self._mark.setPixmap(QIcon(str(resource("icons", "app.svg"))).pixmap(QSize(side, side)))
        self._more.setPixmap(self._look.icon("chevron-down").pixmap(QSize(self._look.px(12), self._look.px(12))))
        self.setMinimumHeight(self._look.line_box("emphasis") + self._look.line_box("note") + 8)

    def set_office(self, name: str, year: str, basis: str, choices: Sequence[tuple[str, str]]) -> None:
        """Show the office, its year, and the years to choose from."""
        self.office.setText(name)
        self.year.setText(year)
        self.setAccessibleName(self.tr("Office {office}, year {year}").format(office=name, year=year))
        self.setToolTip(f"{name}\n{year}")
        self._menu.clear()
        for key, label in choices:
            action = self._menu.addAction(label)
            action.setCheckable(True)
            action.setChecked(key == basis)
            action.setData(key)
            self._choices.addAction(action)

    def set_rail(self, *, rail: bool) -> None:
        """Show the mark only."""
        for part in (self.office, self.year, self._more):
            part.setVisible(not rail)
        self._box.setContentsMargins(*((0, 4, 0, 4) if rail else (8, 4, 8, 4)))
        self._box.setSpacing(0 if rail else 8)
        self._box.setStretch(1, 0 if rail else 1)

    def _on_triggered(self) -> None:
        chosen = self._choices.checkedAction()
        if chosen is not None:
            self.basis_chosen.emit(str(chosen.data()))


class FootLine(QToolButton):
    """One quiet line at the foot of the sidebar: an icon and words."""

    def __init__(self, look: Appearance, icon: str, name: str, parent: QWidget | None = None) -> None:
        """Make the line."""
        super().__init__(parent)
        self._look = look
        self.setObjectName(name)
        self.setIcon(look.icon(icon))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.rail = False
        self.set_rail(rail=False)
        look.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        """Take font and size of the look."""
        self.setFont(self._look.font("secondary"))
        self.setIconSize(QSize(self._look.px(16 if self.rail else 22), self._look.px(16)))
        self.setMinimumHeight(max(self._look.px(24), self._look.line_box("secondary") + 6))

    def set_rail(self, *, rail: bool) -> None:
        """Show the icon only, or icon and words."""
        self.rail = rail
        style = Qt.ToolButtonStyle.ToolButtonIconOnly if rail else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        self.setToolButtonStyle(style)
        self.restyle()

    def set_words(self, words: str, hint: str) -> None:
        """Show words; the hint says what pressing does."""
        self.setText(words)
        self.setToolTip(f"{words}\n{hint}")
        self.setAccessibleName(words)
        self.setAccessibleDescription(hint)


class Sidebar(QWidget):
    """Office, places, backup and actor."""

    backup_requested = Signal()
    actor_requested = Signal()

    def __init__(self, look: Appearance, places: Sequence[Place], parent: QWidget | None = None) -> None:
        """Make the column for these places."""
        super().__init__(parent)
        self._look = look
        self.rail = False
        self._wide = 0
        self.setObjectName("sidebar")
        set_role(self, "chrome")
        box = column(self, 4)
        self.office = OfficeButton(look, self)
        self.demo = Tag(look, self.tr("DEMO"), "att")
        self.demo.setObjectName("sidebar.demo")
        self.demo.setAccessibleName(self.tr("This is a demo register"))
        self.is_demo = False
        self.demo.hide()
        self.places = PlaceList(look, places, self)
        self.backup = FootLine(look, "database-backup", "sidebar.backup")
        self.actor = FootLine(look, "user", "sidebar.actor")
        self.backup.clicked.connect(self.backup_requested)
        self.actor.clicked.connect(self.actor_requested)
        tag_row = row(None, 0)
        tag_row.addSpacing(8)
        tag_row.addWidget(self.demo)
        tag_row.addStretch(1)
        box.addWidget(self.office)
        box.addLayout(tag_row)
        box.addWidget(self.places, 1)
        box.addWidget(self.backup)
        box.addWidget(self.actor)
        box.setContentsMargins(8, 8, 8, 8)
        box.setAlignment(self.places, Qt.AlignmentFlag(0))
        look.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        """Take the width of the chosen text size."""
        self.setFixedWidth(self._look.px(_RAIL) if self.rail else self._wide or self._look.px(_WIDE))

    def set_wide(self, width: int) -> None:
        """Be as wide as this whenever the column stands there with words."""
        self._wide = width
        self.restyle()

    def mark_demo(self, *, demo: bool) -> None:
        """Mark the office as a demo, or stop doing so."""
        self.is_demo = demo
        self.demo.setVisible(demo and not self.rail)

    def set_rail(self, *, rail: bool) -> None:
        """Become the rail of icons, or the column with words."""
        self.rail = rail
        self.office.set_rail(rail=rail)
        self.demo.setVisible(self.is_demo and not rail)
        self.places.set_rail(rail=rail)
        self.backup.set_rail(rail=rail)
        self.actor.set_rail(rail=rail)
        inset_side = 4 if rail else 8
        box = self.layout()
        if box is not None:
            box.setContentsMargins(inset_side, 8, inset_side, 8)
        self.restyle()
