"""What the grid shows: a year, words, one arrangement, one consumer, one site."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QMenu, QWidget

from commonservices.domain.declaring import dataclass
from commonservices.domain.ids import read_id
from commonservices.domain.text import fold
from commonservices.queries.usage import GridFilter, months_of_year
from ui.kit.buttons import ToolButton
from ui.kit.combo_box import ComboBox
from ui.kit.field_spec import Choice
from ui.kit.filter_bar import FilterBar, Token
from ui.kit.layout import row
from ui.page import PageFrame
from ui.records.lookups import Lookups

REST: Final = 250
YEARS_BACK: Final = 7
_JULY: Final = 7
_WORD: Final = re.compile(r'(?P<key>\w+):(?P<value>"[^"]*"|\S+)')


@dataclass(frozen=True)
class UsageFilter:
    """What was asked for: the first month of the year, words, and the records chosen."""

    start: date
    text: str = ""
    arrangement: str = ""
    consumer: str = ""
    service: str = ""
    site: str = ""

    def about(self, key: str, identity: str) -> UsageFilter:
        """Give the filter with another arrangement, consumer, service or site."""
        changed: dict[str, str] = {key: identity}
        return replace(self, **changed)  # type: ignore[arg-type]

    def as_grid_filter(self) -> GridFilter:
        """Give the filter as the query takes it."""
        return GridFilter(
            months_of_year(self.start),
            self.text,
            read_id(self.arrangement),
            read_id(self.service),
            read_id(self.consumer),
            read_id(self.site),
        )


def year_start(calendar: str, day: date) -> date:
    """Give the first day of the year of an office that holds a day."""
    if calendar == "JUL_JUN":
        return date(day.year if day.month >= _JULY else day.year - 1, _JULY, 1)
    return date(day.year, 1, 1)


class YearSwitch(QWidget):
    """The year shown, with the year before and after a click away."""

    chosen = Signal(object)

    def __init__(self, frame: PageFrame, calendar: str, parent: QWidget | None = None) -> None:
        """Offer the years up to the present one."""
        super().__init__(parent)
        self._words, self._calendar = frame.words, calendar
        look = frame.look
        self.setObjectName("usage.year")
        self.before = ToolButton(look, "chevron-left", self.tr("Year before"), name="usage.year.before")
        self.after = ToolButton(look, "chevron-right", self.tr("Year after"), name="usage.year.after")
        self.years = ComboBox(look)
        self.years.setObjectName("usage.year.choice")
        self.years.call(self.tr("Year"))
        self.years.setMinimumContentsLength(len("Jul-Jun 2026/27"))
        self.years.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToContents)
        line = row(self, 4)
        for part in (self.before, self.years, self.after):
            line.addWidget(part)
        present = year_start(calendar, frame.bridge.today())
        self._starts = [date(present.year - back, present.month, 1) for back in range(YEARS_BACK, -1, -1)]
        self._fill()
        self.before.clicked.connect(partial(self._go, -1))
        self.after.clicked.connect(partial(self._go, 1))
        self.years.activated.connect(self._on_year)

    def _fill(self) -> None:
        self.years.clear()
        for start in self._starts:
            self.years.addItem(self._words.fiscal_year(self._calendar, start), start.isoformat())

    @property
    def start(self) -> date:
        """The first month of the year shown."""
        return self._starts[max(0, self.years.currentIndex())]

    def show_year(self, start: date) -> None:
        """Show a year without telling anybody."""
        if start not in self._starts:
            self._starts = sorted([*self._starts, start])
            self._fill()
        self.years.setCurrentIndex(self._starts.index(start))
        self.before.setEnabled(self.years.currentIndex() > 0)
        self.after.setEnabled(self.years.currentIndex() < len(self._starts) - 1)

    def _go(self, years: int, _checked: object = None) -> None:
        place = min(max(self.years.currentIndex() + years, 0), len(self._starts) - 1)
        self.years.setCurrentIndex(place)
        self._on_year()

    def _on_year(self) -> None:
        self.show_year(self.start)
        self.chosen.emit(self.start)


class UsageFilterBar(FilterBar):
    """Search as you type, with a token for the arrangement, the consumer and the service chosen."""

    changed = Signal(object)

    def __init__(self, frame: PageFrame, lookups: Lookups, start: date, parent: QWidget | None = None) -> None:
        """Make the bar with its menu."""
        super().__init__(frame.look, "usage", "", parent)
        self._frame = frame
        self._lookups = lookups
        self.filter = UsageFilter(start)
        self.field.setPlaceholderText(self.tr("Search services, or consumer:undp"))
        self.menu_button = ToolButton(
            frame.look, "sliders-horizontal", self.tr("Choose filters"), name="usage.filter.menu"
        )
        self.menu = QMenu(self)
        self.menu.setObjectName("usage.filter.choices")
        self.menu.addAction(self.tr("Consumer…")).triggered.connect(partial(self._begin, "consumer:"))
        self.menu.addAction(self.tr("Arrangement…")).triggered.connect(partial(self._begin, "arrangement:"))
        self.menu.addAction(self.tr("Site…")).triggered.connect(partial(self._begin, "site:"))
        self.menu_button.clicked.connect(self._on_menu)
        self.trailing.addWidget(self.menu_button)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self.settle)
        self.text_edited.connect(self._on_edited)
        self.submitted.connect(self._on_submitted)
        self.token_removed.connect(self._on_removed)

    def take(self, wanted: UsageFilter) -> None:
        """Show another filter without telling anybody."""
        self._rest.stop()
        self.filter = wanted
        self.field.setText(wanted.text)
        self._show_tokens()

    def show_year(self, start: date) -> None:
        """Look at another year."""
        self._use(replace(self.filter, start=start))

    def _on_edited(self, text: str) -> None:
        head, space, tail = text.rpartition(" ")
        taken, rest = self._taken(head) if space else (self.filter, head)
        if taken != self.filter:
            self.field.setText(" ".join(part for part in (rest, tail) if part))
        words = " ".join(part for part in (rest, "" if ":" in tail else tail) if part)
        self.filter = replace(taken, text=words)
        self._show_tokens()
        self._rest.start()

    def settle(self) -> None:
        """Show what matches once the typing rests."""
        self._rest.stop()
        self.changed.emit(self.filter)

    def _on_submitted(self, text: str) -> None:
        taken, rest = self._taken(text)
        self.field.setText(rest)
        self._use(replace(taken, text=rest))

    def _taken(self, text: str) -> tuple[UsageFilter, str]:
        """Take the conditions out of a text; one that names nothing stays as words."""
        wanted = self.filter

        def take(match: re.Match[str]) -> str:
            nonlocal wanted
            key = self._key_of(match["key"])
            found = self._found(key, match["value"].strip('"')) if key else ""
            if not found:
                return match[0]
            wanted = wanted.about(key, found)
            return " "

        rest = _WORD.sub(take, text)
        return wanted, " ".join(rest.split())

    def _key_of(self, word: str) -> str:
        names = {"consumer": self.tr("consumer"), "arrangement": self.tr("arrangement"), "site": self.tr("site")}
        folded = fold(word)
        return next((key for key, name in names.items() if folded in {key, fold(name)}), "")

    def _found(self, key: str, value: str) -> str:
        if key == "site":
            return self._site(value)
        search = self._lookups.entities if key == "consumer" else self._lookups.arrangements
        choices: Sequence[Choice] = search(value)
        exact = [each for each in choices if fold(value) in {fold(word) for word in each.words.split()}]
        near = exact or choices
        return near[0].key if len(near) == 1 or exact else ""

    def _site(self, value: str) -> str:
        """Give the one site whose name is the value, else the one whose name begins so."""
        sites, wanted = self._lookups.all_of("location"), fold(value)
        same = [each for each in sites if fold(each.label) == wanted]
        near = same or [each for each in sites if fold(each.label).startswith(wanted)]
        return near[0].key if len(near) == 1 else ""

    def choose(self, key: str, identity: str) -> None:
        """Look at one arrangement, consumer or service only."""
        self._use(self.filter.about(key, identity))

    def _use(self, wanted: UsageFilter) -> None:
        self._rest.stop()
        self.filter = wanted
        self._show_tokens()
        self.changed.emit(wanted)

    def _show_tokens(self) -> None:
        tokens = [
            Token(key, subject, label)
            for key, subject, label in (
                ("arrangement", self.tr("Arrangement is"), self._label("arrangement", self.filter.arrangement)),
                ("consumer", self.tr("Consumer is"), self._label("entity", self.filter.consumer)),
                ("service", self.tr("Service is"), self._label("service", self.filter.service)),
                ("site", self.tr("Site is"), self._label("location", self.filter.site)),
            )
            if label
        ]
        if tokens != self.tokens():
            self.set_tokens(tokens)

    def _label(self, target: str, identity: str) -> str:
        if not identity:
            return ""
        if target == "service":
            from commonservices.queries import shared_services

            rows = self._frame.bridge.ask(partial(shared_services.rows, ids=[UUID(identity)]))
            return rows[0].name if rows else identity
        if target == "location":
            return next((each.label for each in self._lookups.all_of(target) if each.key == identity), identity)
        return self._lookups.label_of(target)(identity).split(" · ")[0]

    def _on_removed(self, key: str) -> None:
        self._use(self.filter.about(key, ""))

    def clear_last(self) -> None:
        """Take away the condition that came last, or the words."""
        tokens = self.tokens()
        if tokens:
            self._on_removed(tokens[-1].key)
        else:
            self.field.clear()
            self._use(replace(self.filter, text=""))

    @property
    def is_empty(self) -> bool:
        """Whether nothing narrows the grid."""
        return not self.filter.text and not self.tokens()

    def sentence(self) -> str:
        """Give the conditions in words, for the grid without lines."""
        parts = [self._frame.words.embed(f"“{self.filter.text}”")] if self.filter.text else []
        return ", ".join([*parts, *(f"{token.subject} {token.value}" for token in self.tokens())])

    def _begin(self, start: str, _checked: object = None) -> None:
        self.field.setText(f"{self.field.text()} {start}".strip())
        self.field.setFocus()

    def _on_menu(self) -> None:
        self.menu.popup(self.menu_button.mapToGlobal(self.menu_button.rect().bottomLeft()))
