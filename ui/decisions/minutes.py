"""The minutes of a meeting on paper, made from what is on record."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QObject

from commonservices.domain.bodies import Meeting
from commonservices.queries.decision_rows import ActionRow, DecisionRow, MeetingRow
from ui.kit.paper import turned
from ui.words import Words

_STYLE = (
    "<style>body { font-size: 10.5pt; } h1 { font-size: 16pt; } h2 { font-size: 12pt; } p { margin: 0 0 5pt 0; }"
    " td, th { padding: 3pt 6pt 3pt 0; }</style>"
)


class MinutesPaper(QObject):
    """Writes the minutes of one meeting in the words of the window."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        """Keep the words."""
        super().__init__(parent)
        self._words = words

    def html(
        self, row: MeetingRow, record: Meeting, decisions: list[DecisionRow], actions: list[ActionRow], office: str
    ) -> str:
        """Give the minutes as a page of text."""
        parts = [f"<h1>{escape(self.title(row))}</h1>", f"<p>{escape(office)}</p>", self._facts(row)]
        if record.agenda.strip():
            parts += [_heading(self.tr("Agenda")), self._paragraphs(record.agenda)]
        if record.minutes.strip():
            parts += [_heading(self.tr("Minutes")), self._paragraphs(record.minutes)]
        parts.append(_heading(self.tr("Decisions")))
        if decisions:
            parts += [self._decision(each) for each in sorted(decisions, key=lambda each: each.reference)]
        else:
            parts.append(f"<p>{escape(self.tr('No decision was recorded.'))}</p>")
        if actions:
            parts += [_heading(self.tr("Actions")), self._actions(actions)]
        direction = "rtl" if self._words.arabic else "ltr"
        return f'<html><head>{_STYLE}</head><body dir="{direction}">{"".join(parts)}</body></html>'

    def title(self, row: MeetingRow) -> str:
        """Give the title of the paper."""
        text = self.tr("Minutes: {body}, {day}")
        return text.format(body=row.body, day=self._words.full_day(row.held_on))

    def _facts(self, row: MeetingRow) -> str:
        facts = [
            (self.tr("Chair"), row.chair),
            (self.tr("Place"), row.place),
            (self.tr("Attendance"), ", ".join(row.attendees)),
        ]
        lines = [self._row(("th", name), ("td", value)) for name, value in facts if value]
        return f"<table>{''.join(lines)}</table>" if lines else ""

    def _row(self, *cells: tuple[str, str]) -> str:
        """Give a row of a table; the printer knows no table that begins at the right, so it is turned round here."""
        shown = cells[::-1] if self._words.arabic else cells
        return f"<tr>{''.join(self._piece(kind, text) for kind, text in shown)}</tr>"

    def _piece(self, kind: str, text: str) -> str:
        """Give a cell or a paragraph; what was typed in another direction keeps it."""
        return f"<{kind}{turned(text, mirrored=self._words.arabic)}>{escape(text)}</{kind}>"

    def _paragraphs(self, text: str) -> str:
        return "".join(self._piece("p", line) for line in text.splitlines() if line.strip())

    def _decision(self, row: DecisionRow) -> str:
        outcome = self._words.code("decision_types", row.type)
        about = f" ({row.subject} {row.subject_title})" if row.subject else ""
        referred = f" → {row.referred_to}" if row.referred_to else ""
        head = escape(f"{row.reference} · {outcome}{referred}{about}")
        return f"<p><b>{head}</b></p>{self._paragraphs(row.text)}"

    def _actions(self, rows: list[ActionRow]) -> str:
        heads = (self.tr("Action"), self.tr("Owner"), self.tr("Due"), self.tr("State"))
        table = [self._row(*(("th", head) for head in heads))]
        for row in rows:
            state = self._words.code("action_states", row.state)
            said = f"{state}: {row.outcome}" if row.outcome else state
            cells = (row.text, row.owner, self._words.full_day(row.due_on), said)
            table.append(self._row(*(("td", cell) for cell in cells)))
        return f'<table width="100%">{"".join(table)}</table>'


def _heading(text: str) -> str:
    return f"<h2>{escape(text)}</h2>"
