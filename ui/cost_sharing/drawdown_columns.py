"""The columns of a rehearsed departure: services, shares, notices and premises."""

from __future__ import annotations

from PySide6.QtCore import QObject

from commonservices.domain.declaring import dataclass
from commonservices.domain.drawdown import NO_CONSUMER, NO_PROVIDER, PLACE_GONE
from commonservices.queries.drawdown import Drawdown, NoticeRow, OrphanRow, PoolChange, PremisesChange
from ui.cost_sharing.pool_words import PoolWords
from ui.kit.columns import Column
from ui.page import PageFrame


@dataclass(frozen=True)
class ShareChange:
    """What one party pays for one budget line and would pay; without a party, why it could not be shared any more."""

    pool: PoolChange
    code: str
    before: int
    after: int


class DrawdownColumns(QObject):
    """Makes the columns in the words of the window."""

    def __init__(self, frame: PageFrame, parent: QObject | None = None) -> None:
        """Keep the words."""
        super().__init__(parent)
        self._words, self._pool = frame.words, PoolWords(frame.words, self)

    def services(self) -> list[Column[OrphanRow]]:
        """Give the columns of services that would be left alone."""
        words = self._words
        return [
            Column("reference", self.tr("Reference"), lambda row: words.isolate(row.reference), 190, detail=_muted),
            Column("name", self.tr("Service"), lambda row: words.embed(row.name), 200, detail=_strong, elastic=True),
            Column("reason", self.tr("Why"), self.reason, 220),
            Column(
                "others", self.tr("Others in it"), lambda row: " ".join(row.others), 180, paint="tags", detail=_others
            ),
        ]

    def shares(self) -> list[Column[ShareChange]]:
        """Give the columns of new shares."""
        words = self._words
        return [
            Column("pool", self.tr("Budget"), lambda row: words.isolate(row.pool.pool), 206, detail=_muted),
            Column("line", self.tr("Line"), lambda row: words.embed(row.pool.description), 160, elastic=True),
            Column("entity", self.tr("Entity"), self.party, 110, detail=_strong, tip=self._refusal),
            Column("before", self.tr("Pays"), lambda row: self._amount(row, row.before), 116, paint="number"),
            Column("after", self.tr("Would pay"), lambda row: self._amount(row, row.after), 116, paint="number"),
            Column("change", self.tr("Change"), self._change, 116, paint="number"),
        ]

    def notices(self) -> list[Column[NoticeRow]]:
        """Give the columns of notices."""
        words = self._words
        return [
            Column("reference", self.tr("Arrangement"), lambda row: words.isolate(row.reference), 190, detail=_strong),
            Column("party", self.tr("Party"), lambda row: words.isolate(row.party), 90),
            Column("by", self.tr("Notice by"), self.notice_by, 170, paint="state", detail=_notice_mark),
            Column("ends", self.tr("Ends"), lambda row: words.full_day(row.ends_on), 150, detail=_muted),
            Column("means", self.tr("What it means"), self.meaning, 200, elastic=True),
        ]

    def premises(self) -> list[Column[PremisesChange]]:
        """Give the columns of premises."""
        words = self._words
        return [
            Column("reference", self.tr("Reference"), lambda row: words.isolate(row.reference), 110, detail=_muted),
            Column("name", self.tr("Premises"), lambda row: words.embed(row.name), 200, detail=_strong, elastic=True),
            Column("stay", self.tr("Who stays"), lambda row: " ".join(row.remaining), 180, paint="tags", detail=_stay),
            Column("means", self.tr("What it means"), self.of_premises, 240),
        ]

    # --- cells ----------------------------------------------------------------------------------------------------

    def reason(self, row: OrphanRow) -> str:
        """Give why a service would be left alone."""
        reasons = {
            NO_PROVIDER: self.tr("Nobody else provides it"),
            NO_CONSUMER: self.tr("Nobody else uses it"),
            PLACE_GONE: self.tr("Its site is given up"),
        }
        return reasons.get(row.reason, row.reason)

    def party(self, row: ShareChange) -> str:
        """Give who pays, or that it could not be shared."""
        return self._words.isolate(row.code) or self.tr("Cannot be shared")

    def _refusal(self, row: ShareChange) -> str:
        return self._words.rule(row.pool.refused) if row.pool.refused is not None else ""

    def _amount(self, row: ShareChange, minor: int) -> str:
        return self._words.amount(minor, row.pool.currency) if row.code else ""

    def _change(self, row: ShareChange) -> str:
        return self._pool.change(row.after - row.before, row.pool.currency) if row.code else ""

    def notice_by(self, row: NoticeRow) -> str:
        """Give by when notice is given, or that it was."""
        return self.tr("Given") if row.given else self._words.full_day(row.notice_by)

    def meaning(self, row: NoticeRow) -> str:
        """Give what leaving would mean for the arrangement."""
        if row.last_provider:
            return self.tr("Its only provider leaves: it cannot go on as it is.")
        return (
            self.tr("Its lead leaves: name another one.") if row.is_lead else self.tr("It goes on without the party.")
        )

    def of_premises(self, row: PremisesChange) -> str:
        """Give what leaving would mean for premises."""
        if row.given_up:
            return self.tr("They are given up.")
        return self.tr("They stop being common.") if row.ends_sharing else self.tr("They stay common.")


def share_changes(found: Drawdown) -> list[ShareChange]:
    """Give a line for each party of each budget line, and one for each line that could not be shared any more."""
    rows = []
    for pool in found.pools:
        rows += [ShareChange(pool, each.code, each.before, each.after) for each in pool.tried]
        if pool.refused is not None:
            rows.append(ShareChange(pool, "", 0, 0))
    return rows


def _muted(_row: object) -> str:
    return "muted"


def _strong(_row: object) -> str:
    return "strong"


def _others(row: OrphanRow) -> tuple[str, ...]:
    return row.others


def _stay(row: PremisesChange) -> tuple[str, ...]:
    return row.remaining


def _notice_mark(row: NoticeRow) -> str:
    if row.given:
        return "agrees"
    return "error" if row.late else "not_yet"
