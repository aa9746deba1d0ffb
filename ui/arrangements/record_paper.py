"""One arrangement as it goes on paper: its terms, parties, services and papers, then its history."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from commonservices.queries.arrangements import ArrangementDetail
from ui.printing import Make, PaperOut
from ui.registers.record_paper import RecordPaper


class ArrangementPaper(RecordPaper):
    """Makes papers of arrangements."""

    def made(self, detail: ArrangementDetail, papers: PaperOut) -> Make:
        """Give how an arrangement is made into a paper."""
        words, row = self.words, detail.row
        documents = ((each.file_name, words.code("document_kinds", each.kind)) for each in detail.documents)
        services = ((each.service.reference, each.name, each.provider) for each in detail.services)
        parties = ((each.code, each.name, self._signed(each.party.signed_on)) for each in detail.parties)
        flags = ((words.flag(each.code), words.full_day(each.due)) for each in detail.flags)
        return self.put_together(
            papers,
            row.reference,
            row.title,
            self.sentence(f"{row.reference} · {words.state(row.state)}"),
            self.table(self.tr("Identity"), self.fields(detail.arrangement)),
            self.table(self.tr("Terms"), self.fields(detail.version, detail.version.currency)),
            self.table(self.tr("Parties"), parties),
            self.table(self.tr("Services"), services),
            self.table(self.tr("Documents"), documents),
            self.table(self.tr("Flags"), flags),
            self.table(self.tr("History"), self._history(detail)),
        )

    def _signed(self, day: date | None) -> str:
        if day is None:
            return self.tr("not signed")
        return self.tr("signed {day}").format(day=self.words.full_day(day))

    def _history(self, detail: ArrangementDetail) -> Iterable[tuple[str, str, str]]:
        for event in reversed(detail.events):
            yield self.words.full_day(event.day), self.words.state(event.to_state), event.reason or ""
