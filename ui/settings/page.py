"""A person's choices: language, look, text size, density and name; each takes effect at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QScrollArea, QWidget

from commonservices.errors import Bug
from ui.kit.buttons import CheckBox, RadioButton
from ui.kit.field_row import FieldRow
from ui.kit.field_spec import FieldSpec
from ui.kit.layout import HLine, column, inset
from ui.kit.texts import SectionHeader, Text
from ui.page import Page, PageFrame, PageHeader
from ui.settings.choices import DENSITY_NAMES, LANGUAGE_NAMES, TEXT_SIZE_NAMES, THEME_NAMES
from ui.settings.roles_part import RolesPart
from ui.settings.scan_part import ScanPart

_WIDTH = 640


class SettingsPage(Page):
    """Groups of radio buttons and a name; there is no button to save."""

    place: ClassVar[str] = "settings"

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Show the choices of now."""
        super().__init__(frame, parent)
        if frame.preferences is None:
            raise Bug("the settings page needs the preferences")
        self._preferences = frame.preferences
        self._groups: dict[str, QButtonGroup] = {}
        box = column(self)
        detail = self.tr("Each choice takes effect at once and is yours alone, on this computer.")
        box.addWidget(PageHeader(self.look, self.title(), detail, name="settings.header"))
        box.addWidget(HLine())
        content = QWidget()
        content.setMaximumWidth(self.look.px(_WIDTH) + 40)
        self._body = column(content, 12)
        inset(content, 20, 16, 16, 16)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(content)
        box.addWidget(area, 1)
        self._fill()

    def title(self) -> str:
        """Give the page's title."""
        return self.tr("Settings")

    def regions(self) -> list[QWidget]:
        """Start with the chosen language."""
        checked = self._groups["language"].checkedButton()
        return [checked] if checked is not None else []

    def reload(self) -> None:
        """Show the roles as they stand in the register, and the folder of the scanner."""
        self.roles.show_me()
        self.scan.show_folder()

    def leave(self) -> None:
        """Keep the name as it is typed."""
        self.actor.editor.commit()

    def _fill(self) -> None:
        now = self._preferences.settings
        languages = [(code, name) for code, name in LANGUAGE_NAMES]
        self._add_group("language", self.tr("Language"), languages, self._preferences.language)
        self.digits = CheckBox(
            self.look, self.tr("Arabic-Indic digits (٠١٢٣) in Arabic"), name="settings.arabic_digits"
        )
        self.digits.setChecked(now.arabic_digits)
        self.digits.toggled.connect(self._on_digits)
        self._body.addWidget(self.digits)
        self._add_group("theme", self.tr("Colours"), _said(THEME_NAMES), now.theme)
        self._add_group("text_size", self.tr("Text size"), list(TEXT_SIZE_NAMES), str(now.text_size))
        self._add_group("density", self.tr("Rows in tables"), _said(DENSITY_NAMES), now.density)
        self._body.addWidget(SectionHeader(self.look, self.tr("Your name")))
        words = self.tr("Stands in the change log beside what you do from now on.")
        spec = FieldSpec("actor", self.tr("Name"), "text", required=True, max_length=200, help=words)
        self.actor = FieldRow(self.look, "settings", spec, self.today)
        self.actor.set_value(self.bridge.present.actor)
        self.actor.committed.connect(self._on_actor)
        self._body.addWidget(self.actor)
        self.roles = RolesPart(self.frame)
        self.roles.problem.connect(self.problem)
        self._body.addWidget(self.roles)
        self.scan = ScanPart(self.frame, self._preferences)
        self._body.addWidget(self.scan)
        self._body.addSpacing(8)
        path = self.bridge.present.path
        if path is not None:
            place = self.tr("This register is kept in {path}").format(path=self.words.isolate(str(path)))
            self._body.addWidget(Text(self.look, place, "secondary", "text2", wrap=True, selectable=True))
        self._body.addStretch(1)

    def _add_group(self, name: str, title: str, options: Sequence[tuple[str, str]], chosen: str) -> None:
        self._body.addWidget(SectionHeader(self.look, title))
        holder = QWidget()
        holder.setAccessibleName(title)
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        group = QButtonGroup(self)
        group.setObjectName(f"settings.{name}")
        for place, (key, label) in enumerate(options):
            button = RadioButton(self.look, label, name=f"settings.{name}.{key}")
            button.setAccessibleName(f"{title}: {label}")
            button.setChecked(key == chosen)
            group.addButton(button)
            grid.addWidget(button, 0, place)
        grid.setColumnStretch(len(options), 1)
        group.buttonClicked.connect(self._on_chosen)
        self._groups[name] = group
        self._body.addWidget(holder)

    def _on_chosen(self, button: RadioButton) -> None:
        _place, name, key = button.objectName().split(".")
        value: object = int(key) if name == "text_size" else key
        self._preferences.choose(**{name: value})

    def _on_digits(self, checked: bool) -> None:  # noqa: FBT001 the shape of the signal
        self._preferences.choose(arabic_digits=checked)

    def _on_actor(self, _name: str, value: object) -> None:
        self._preferences.choose(actor=str(value))
        self.roles.show_me()


def _said(options: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(key, QCoreApplication.translate("Settings", english)) for key, english in options]
