"""What is owed by age as of any day, as a table and as bars, beside what was kept at the ends of periods."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from commonservices.actions import period_ends
from commonservices.domain.ageing import BANDS
from commonservices.domain.declaring import dataclass
from commonservices.domain.text import fold
from commonservices.jobs import Tell
from commonservices.office import Office
from commonservices.queries import ageing as queries
from commonservices.queries.ageing import AgeingRow
from ui.bills.ageing_chart import AgeingChart
from ui.bills.money_columns import BAND, MoneyColumns, is_total
from ui.bills.part import BillsPart
from ui.kit.date_field import DateField
from ui.kit.field_spec import FieldSpec
from ui.kit.model import ListRows
from ui.kit.texts import Text
from ui.latest_read import LatestRead
from ui.page import Command, PageFrame, address_of

_NARROW, _TIGHT = 1200, 1090
_NOW = ""


@dataclass(frozen=True)
class Aged:
    """The ageing of a day, and the days of which one was kept."""

    rows: tuple[AgeingRow, ...]
    kept: tuple[date, ...]


class AgeingPart(BillsPart[AgeingRow]):
    """The ageing; it is added up away from the window."""

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make table and chart."""
        super().__init__(frame, "ageing", "", "", parent)
        self.title = self.tr("Ageing")
        self.filter.field.setPlaceholderText(self.tr("Party or provider"))
        self.table.setAccessibleName(self.title)
        self.every: tuple[AgeingRow, ...] = ()
        self._narrow = (False, False)
        self.rows: ListRows[AgeingRow] = ListRows(MoneyColumns(frame, self).ageing(), _id_of, self)
        self.table.set_model(self.rows)
        self.chart = AgeingChart(frame.look, frame.words)
        label = Text(frame.look, frame.words.field("as_of"), "secondary", "text2")
        spec = FieldSpec("as_of", frame.words.field("as_of"), "date")
        self.day = DateField(frame.look, "bills.ageing", spec, frame.bridge.today)
        self.day.setMaximumWidth(frame.look.px(150))
        label.setBuddy(self.day.box)
        self.filter.trailing.insertWidget(0, label)
        self.filter.trailing.insertWidget(1, self.day)
        self.shows.show()
        self.body.insertWidget(1, self.chart)
        self.chart.hide()
        self.reading = LatestRead(frame, self._on_read, self)
        self.day.committed.connect(self._on_day)
        self.day.refused.connect(self.problem)

    def views(self) -> list[tuple[str, str]]:
        """Give the one view there is before kept ones are read."""
        return [(_NOW, self.tr("Of the day"))]

    @property
    def as_of(self) -> date:
        """The day asked for: the one typed, else today."""
        value = self.day.value()
        return value if isinstance(value, date) else self.frame.bridge.today()

    def open(self, address: Mapping[str, str]) -> None:
        """Go to a day."""
        try:
            self.day.set_value(date.fromisoformat(address["day"]) if address.get("day") else self.frame.bridge.today())
        except ValueError:
            self.day.set_value(self.frame.bridge.today())
        super().open(address)

    def address(self) -> dict[str, str]:
        """Give the day."""
        day = self.as_of
        return {**super().address(), "day": day.isoformat() if day != self.frame.bridge.today() else ""}

    def reload(self) -> None:
        """Add up anew, in the background."""
        if self.opened:
            kept = date.fromisoformat(self.view) if self.view else None
            self.reading.start(partial(_read, self.as_of, kept))

    def _on_read(self, found: Aged) -> None:
        self.every = found.rows
        self._offer(found.kept)
        super().reload()
        self.select_first()

    def _offer(self, kept: Sequence[date]) -> None:
        offered = [_NOW, *(each.isoformat() for each in kept)]
        if offered == [str(self.shows.itemData(place)) for place in range(self.shows.count())]:
            return
        chosen = self.view
        self.shows.blockSignals(True)  # noqa: FBT003 as Qt takes it
        self.shows.clear()
        self.shows.addItem(self.tr("Of the day"), _NOW)
        for each in kept:
            self.shows.addItem(self.tr("Kept: {day}").format(day=self.words.full_day(each)), each.isoformat())
        self.shows.setCurrentIndex(max(0, self.shows.findData(chosen)))
        self.shows.blockSignals(False)  # noqa: FBT003

    def read(self) -> tuple[int, int]:
        """Show what was added up, as far as it holds the words typed, with the sum of each currency."""
        rows = [each for each in self.every if _holds(each, self.text)]
        shown: list[AgeingRow] = []
        for currency, total in queries.totals(rows).items():
            mine = [each for each in rows if each.currency == currency]
            shown += [*mine, total] if len(mine) > 1 else mine
        self.rows.set_rows(shown)
        self.chart.set_rows(rows, self.height())
        return len(rows), len(self.every)

    def nothing(self) -> tuple[str, str]:
        """Say that nothing is owed."""
        return self.tr("Nothing is open on that day."), ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the provider and what is disputed where there is little room."""
        super().resizeEvent(event)
        width = event.size().width()
        look = (width < self.look.px(_NARROW), width < self.look.px(_TIGHT))
        if look != self._narrow:
            self._narrow = look
            band = self.look.px(BAND - 8 if look[1] else BAND)
            hidden = ["provider"] if look[0] else []
            self.table.arrange_columns(widths=dict.fromkeys(BANDS, band), order=[], hidden=hidden)
        self.chart.set_rows([each for each in self.every if _holds(each, self.text)], event.size().height())

    def open_row(self, identity: str) -> None:
        """Open the open bills of a party."""
        row = next((each for each in self.every if _id_of(each) == identity), None)
        if row is not None and not is_total(row):
            self.open_requested.emit(address_of("bills", show="open", party=str(row.counterparty_id)))

    def act_commands(self, fixed: str, none: str) -> list[Command]:
        """Give the keeping of the ageing of the day."""
        text = self.tr("Keep the ageing of the day")
        return [Command("bills.keep_ageing", text, self.keep, "", "bookmark", "file", fixed, primary=True)]

    def keep(self) -> None:
        """Keep the ageing of the day shown beside those of other days."""
        if self.do(partial(period_ends.take_snapshot, as_of=self.as_of)) is not None:
            self.told.emit(self.tr("The ageing of {day} is kept.").format(day=self.words.full_day(self.as_of)), "")

    def rows_for_paper(self, office: Office) -> Sequence[AgeingRow]:
        """Give what is shown."""
        return [each for each in map(self.rows.row, range(self.rows.rowCount())) if each is not None]

    @Slot(object)
    def _on_day(self, _day: object) -> None:
        self.shows.setCurrentIndex(0)
        self.reload()
        self.state_changed.emit()

    @Slot(str)
    def _on_text(self, _text: str) -> None:
        """Filter what was added up; nothing is read anew."""
        super().reload()


def _read(day: date, kept: date | None, office: Office, tell: Tell) -> Aged:
    tell(0, 0, "reading")
    every = queries.kept(office)
    days = tuple(dict.fromkeys(each for each, _ in every))
    rows = [row for each, row in every if each == kept] if kept else queries.aged(office, day)
    return Aged(tuple(rows), days)


def _id_of(row: AgeingRow) -> str:
    return f"{row.provider_id}:{row.counterparty_id}:{row.currency}"


def _holds(row: AgeingRow, text: str) -> bool:
    words = fold(f"{row.counterparty} {row.provider}")
    return all(each in words for each in fold(text).split())
