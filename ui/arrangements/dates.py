"""The dates that matter of one arrangement, in the order of time, the pressing one in its tone."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtWidgets import QWidget

from commonservices.queries.arrangements import ArrangementDetail
from ui.arrangements.list_columns import decision_tone
from ui.arrangements.record_part import RecordPart
from ui.kit.key_values import KeyValueList, Pair
from ui.kit.layout import column
from ui.kit.texts import SectionHeader
from ui.page import PageFrame

ENDED: Final = frozenset({"EXPIRED", "TERMINATED", "SUPERSEDED", "CLOSED", "CANCELLED"})
# Days on which something could be decided: they say nothing any more once an arrangement is over.
ACTED_ON: Final = frozenset({"decide_by", "last_notice_on", "next_review_on"})


class DatesPart(RecordPart):
    """A list of dates with their names."""

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make an empty list."""
        super().__init__(frame, "dates", "", parent)
        self.setAccessibleName(self.tr("Dates that matter"))
        box = column(self, 6)
        box.addWidget(SectionHeader(frame.look, self.tr("Dates that matter"), panel=True))
        self.pairs = KeyValueList(frame.look, "arrangement.dates.list", label_width=116, ends=True)
        box.addWidget(self.pairs)

    def _names(self) -> dict[str, str]:
        return {
            "last_signed_on": self.tr("Last signature"),
            "effective_on": self.tr("Takes effect"),
            "decide_by": self.tr("Decide by"),
            "last_notice_on": self.tr("Last notice day"),
            "next_review_on": self.tr("Next review"),
            "expiry_on": self.tr("Ends"),
            "settlement_due_on": self.tr("Final account"),
            "mandate_end_on": self.tr("End of mandate"),
        }

    def fill(self, detail: ArrangementDetail) -> None:
        """Show the dates known today."""
        names, today = self._names(), self.frame.bridge.today()
        over = detail.row.state in ENDED
        lines = [line for line in detail.dates if not (over and line.key in ACTED_ON)]
        lines.sort(key=lambda line: line.day)
        pairs = [self._pair(line.key, names.get(line.key, line.key), line.day, today) for line in lines]
        self.pairs.set_pairs(pairs)
        self.setVisible(bool(pairs))

    def _pair(self, key: str, name: str, day: date, today: date) -> Pair:
        tone = decision_tone(day, today) if key == "decide_by" else ""
        text = self.words.full_day(day)
        if tone:
            text = self.tr("{day}, {distance}").format(day=text, distance=self.words.distance(day, today))
        return Pair(key, name, text, tone)
