"""One service as it goes on paper: its terms, who uses it, its months and indicators, its papers."""

from __future__ import annotations

from commonservices.queries.shared_services import KpiLine, ParticipantLine, ServiceDetail
from ui.printing import Make, PaperOut
from ui.registers.record_paper import RecordPaper
from ui.shared_services.summary import ServiceSummary


class ServicePaper(RecordPaper):
    """Makes papers of services."""

    def made(self, detail: ServiceDetail, papers: PaperOut) -> Make:
        """Give how a service is made into a paper."""
        words, row = self.words, detail.row
        summary = ServiceSummary(words, self)
        status = words.code("service_status", row.status)
        documents = ((each.file_name, words.code("document_kinds", each.kind)) for each in detail.documents)
        flags = ((words.flag(each.code), words.full_day(each.due)) for each in detail.flags)
        return self.put_together(
            papers,
            row.reference,
            row.name,
            self.sentence(f"{row.reference} · {status} · {summary.arrangement(detail)}"),
            self.table(self.tr("Terms"), self.fields(detail.service)),
            self.table(self.tr("Participants"), (self._participant(each) for each in detail.participants)),
            self.table(self.tr("Monthly usage"), (summary.month(each, row.unit) for each in detail.months)),
            self.table(self.tr("Indicators"), (self._indicator(summary, each) for each in detail.kpis)),
            self.table(self.tr("Documents"), documents),
            self.table(self.tr("Flags"), flags),
        )

    def _participant(self, line: ParticipantLine) -> tuple[str, ...]:
        part = line.participation
        since = self.words.full_day(part.joined_on) if part.joined_on else ""
        return line.code, line.name, self.words.code("participation_roles", part.role), since

    @staticmethod
    def _indicator(summary: ServiceSummary, line: KpiLine) -> tuple[str, ...]:
        last = line.last
        value = summary.measured(last.value if last else None, line.definition.unit)
        return summary.kpi_name(line), value, summary.rating(line)
