"""The form that sets up an office: the mission is found by its acronym and fills in the rest."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from commonservices.errors import RuleBroken
from ui.first_run.missions import find_missions, mission_by_acronym, values_of
from ui.kit.appearance import Appearance
from ui.kit.buttons import Button
from ui.kit.field_spec import Choice, FieldSpec
from ui.kit.form import Form
from ui.kit.layout import column, row, set_role
from ui.kit.texts import ElidedText, Text
from ui.settings.choices import LANGUAGE_NAMES
from ui.stores import NewOffice, free_path
from ui.words import Words

# A language is named in itself, as in the choice of the window's language.
WORKING_LANGUAGES = (*LANGUAGE_NAMES, ("pt", "Português"), ("ru", "Русский"), ("zh", "中文"))
_PLACE = "setup"
_OWN = ("mission", "actor", "roles")


class SetupPanel(QWidget):
    """Asks for what an office needs; everything but the mission and the name is filled in."""

    finished = Signal(object)
    left = Signal()
    place_requested = Signal(str)

    def __init__(
        self, look: Appearance, words: Words, folder: Path, actor: str, today: date, parent: QWidget | None = None
    ) -> None:
        """Make the form; the store will lie in `folder` unless another place is chosen."""
        super().__init__(parent)
        self._words = words
        self._folder = folder
        self._path: Path | None = None
        self._today = today
        box = column(self, 12)
        box.addWidget(Text(look, self.tr("Set up my office"), "page", name="setup.title"))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        box.addWidget(area, 1)
        first = self._first_values(actor)
        self.form = Form(look, _PLACE, self._groups(), first, today=self._day, parent=area.viewport())
        self.form.committed.connect(self._on_committed)
        set_role(self.form, "canvas")
        area.setWidget(self.form)
        box.addLayout(self._place_row(look))
        self.reason = Text(look, "", "secondary", "crit", wrap=True, name="setup.reason")
        self.reason.hide()
        box.addWidget(self.reason)
        line = row(None, 8)
        self.back = Button(look, self.tr("Back"), name="setup.back")
        self.back.clicked.connect(self.left)
        self.finish = Button(look, self.tr("Set up the office"), "primary", name="setup.finish")
        self.finish.clicked.connect(self.submit)
        line.addWidget(self.back)
        line.addStretch(1)
        line.addWidget(self.finish)
        box.addLayout(line)

    def start(self) -> None:
        """Put the keyboard into the first field."""
        self.form.focus_field("mission")

    def show_path(self, path: Path) -> None:
        """Show where the store will lie."""
        self._path = path
        self.path.setText(str(path))

    def show_refusal(self, broken: RuleBroken) -> None:
        """Say beside its field why the office was not set up; everything typed stays."""
        sentence = self._words.rule(broken)
        if broken.field in self.form.names():
            self.form.set_reason(broken.field, "block", sentence)
            self.form.focus_field(broken.field)
        else:
            self._say(sentence)

    def submit(self) -> None:
        """Hand the office over, or go to the first field that still needs something."""
        self._say("")
        if not self.form.commit_pending():
            self.form.focus_field(self.form.first_blocked() or "mission")
            return
        empty = self.form.first_empty_required()
        if empty:
            label = self.form.row(empty).spec.label
            self.form.set_reason(empty, "block", self.tr("{field} is empty. Enter it.").format(field=label))
            self.form.focus_field(empty)
            return
        values = {name: self._entered(name) for name in self.form.names() if name not in _OWN}
        values["languages"] = frozenset(str(each) for each in _sequence(values["languages"]))
        roles = tuple(str(each) for each in _sequence(self._entered("roles")))
        self.finished.emit(NewOffice(self._wanted_path(), str(self._entered("actor")), values, roles))

    def _wanted_path(self) -> Path:
        if self._path is not None:
            return self._path
        return free_path(self._folder, _safe_name(str(self._entered("code"))) or "office")

    def _entered(self, name: str) -> object:
        value = self.form.value(name)
        return "" if value is None else value

    def _groups(self) -> list[tuple[str, list[FieldSpec]]]:
        words = self._words
        hint = self.tr("Acronym in English or French, or part of the name. Leave it empty for another kind of office.")
        office = [
            FieldSpec("mission", self.tr("Mission or office"), "reference", search=self._search, help=hint),
            FieldSpec("code", self.tr("Acronym"), "text", required=True, max_length=20),
            FieldSpec("name_en", words.field("name_en"), "text", required=True, max_length=200),
            FieldSpec("name_fr", words.field("name_fr"), "text", max_length=200),
            FieldSpec("kind", self.tr("Kind of office"), "code", required=True, choices=self._list("office_kinds")),
            FieldSpec(
                "fiscal_calendar", self.tr("Year"), "code", required=True, choices=self._list("fiscal_calendars")
            ),
            FieldSpec("country_iso3", words.field("country_iso3"), "reference", choices=self._list("countries")),
            FieldSpec("languages", self.tr("Working languages"), "codes", choices=self._languages()),
            FieldSpec(
                "base_currency", self.tr("Currency"), "reference", required=True, choices=self._list("currencies")
            ),
        ]
        name_hint = self.tr("Stands in the change log beside what you do. There is no account and no password.")
        roles_hint = self.tr("Leave it empty when you work alone; once a role is declared, roles bind.")
        person = [
            FieldSpec("actor", self.tr("Your name"), "text", required=True, max_length=200, help=name_hint),
            FieldSpec("roles", self.tr("Roles you hold"), "codes", choices=self._list("roles"), help=roles_hint),
        ]
        return [("", office), ("", person)]

    def _place_row(self, look: Appearance) -> QHBoxLayout:
        line = row(None, 8)
        line.addWidget(Text(look, self.tr("Kept in"), "secondary", "text2"))
        self.path = ElidedText(look, str(self._folder), "secondary", "text", name="setup.path")
        line.addWidget(self.path, 1)
        change = Button(look, self.tr("Change…"), "link", name="setup.change")
        change.clicked.connect(self._on_change)
        line.addWidget(change)
        return line

    def _on_change(self) -> None:
        self.place_requested.emit(str(self._wanted_path()))

    def _search(self, text: str) -> list[Choice]:
        return find_missions(text, self._words.language)

    def _list(self, name: str) -> list[Choice]:
        return [Choice(code, label, code) for code, label in self._words.choices(name)]

    def _languages(self) -> list[Choice]:
        return [Choice(code, name, code) for code, name in WORKING_LANGUAGES]

    def _first_values(self, actor: str) -> dict[str, object]:
        return {"fiscal_calendar": "JUL_JUN", "base_currency": "USD", "actor": actor}

    def _on_committed(self, name: str, value: object) -> None:
        if name == "mission" and value:
            mission = mission_by_acronym(str(value))
            if mission is not None:
                self.form.set_values(values_of(mission))
                if self.form.row("mission").editor.box.hasFocus() and self.form.first_empty_required():
                    self.form.focus_field(self.form.first_empty_required())
        if self._path is None:
            self.path.setText(str(self._wanted_path()))

    def _say(self, text: str) -> None:
        self.reason.setText(text)
        self.reason.setVisible(bool(text))

    def _day(self) -> date:
        return self._today


def _sequence(value: object) -> tuple[object, ...]:
    return tuple(value) if isinstance(value, list | tuple | frozenset | set) else ()


def _safe_name(code: str) -> str:
    """Give a code as a file name on every system."""
    return "".join(sign if sign.isalnum() or sign in "-_" else "-" for sign in code).strip("-")
