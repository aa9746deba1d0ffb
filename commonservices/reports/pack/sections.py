"""The lists of the handover pack, said once: the workbook and the printed page are made from the same lines."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, Final

from commonservices.domain.calendar import ArrangementCalendar
from commonservices.domain.calendar_words import alert_sentence, answer_sentence, sentence
from commonservices.domain.declaring import dataclass
from commonservices.domain.money import Money, to_decimal
from commonservices.queries.ageing import BANDS, AgeingRow
from commonservices.queries.handover_rows import (
    ContactLine,
    DueLine,
    DutyLine,
    HandoverPack,
    LateLine,
    LiveLine,
    PaperLine,
    QuestionLine,
    StoryLine,
)
from commonservices.reports.pack.words import PackWords

Value = str | int | Decimal | date | None
SECTIONS: Final = ("decisions", "late", "arrears", "questions", "duties", "papers", "contacts", "live", "story")
_OLD: Final = BANDS.index("days_91_180")


@dataclass(frozen=True, slots=True)
class Heading:
    """One column: its key, whose label is in the words, and how wide it is beside the others."""

    key: str
    width: float


@dataclass(frozen=True, slots=True)
class Section:
    """One list of the pack: its key, its columns, and its lines in words, numbers and dates."""

    key: str
    headings: tuple[Heading, ...]
    rows: tuple[tuple[Value, ...], ...]


Maker = Callable[[Any], tuple[Value, ...]]


def sections(pack: HandoverPack, words: PackWords) -> tuple[Section, ...]:
    """Give every list of the pack in the order a successor reads them."""
    tellers = _Teller(pack, words)
    makers: dict[str, tuple[str, Maker, Sequence[Any]]] = {
        "decisions": ("day:11 days:8 what:22 reference:15 title:30 why:60 owner:20", tellers.due, pack.decisions),
        "late": (
            "urgency:15 what:22 reference:15 title:28 when:28 why:50 answered:34 owner:18",
            tellers.late,
            pack.late,
        ),
        "arrears": (
            "debtor:14 creditor:14 currency:10 open:16 overdue:16 over_90:16 disputed:16 bills:11",
            tellers.owed,
            pack.arrears,
        ),
        "questions": (
            "what:24 reference:15 title:30 since:11 waits_for:26 text:56",
            tellers.question,
            pack.questions,
        ),
        "duties": (
            "what:12 due:11 late:9 reference:15 title:26 text:46 owner:24 response:32",
            tellers.duty,
            pack.duties,
        ),
        "papers": ("reference:15 title:34 state:16 what:18 lacking:50", tellers.paper, pack.papers),
        "contacts": (
            "what:12 name:30 function:26 entity:24 roles:34 email:26 phone:18 arrangements:26",
            tellers.contact,
            pack.contacts,
        ),
        "live": (
            "reference:15 title:30 type:24 state:15 parties:30 owner:20 end:11 decide:13 calendar:60",
            tellers.live,
            pack.live,
        ),
        "story": ("reference:15 title:30 day:11 happened:40 reason:56 by:20", tellers.story, pack.story),
    }
    return tuple(_section(key, *makers[key]) for key in SECTIONS)


def not_kept(pack: HandoverPack, words: PackWords) -> list[str]:
    """Give what the register cannot say, in whole sentences."""
    found = [words.text("not_kept", key) for key in pack.not_kept]
    if pack.other_changes:
        found.append(words.text("book", "other_changes", count=pack.other_changes))
    return found


def _section(key: str, headings: str, make: Maker, lines: Sequence[Any]) -> Section:
    columns = (each.split(":") for each in headings.split())
    return Section(key, tuple(Heading(name, float(width)) for name, width in columns), tuple(make(x) for x in lines))


@dataclass(frozen=True, slots=True)
class _Teller:
    """Makes one line of each list."""

    pack: HandoverPack
    words: PackWords

    def due(self, line: DueLine) -> tuple[Value, ...]:
        """Give a day to decide on."""
        what = self.words.text("days", line.kind)
        why = self._calendar(line.calendar) or line.note or None
        return line.day, line.days, what, line.reference, line.title, why, line.owner or None

    def late(self, line: LateLine) -> tuple[Value, ...]:
        """Give something past its day, with why and what was answered."""
        alert, language, today = line.alert, self.words.language, self.pack.day
        answer = alert.answer
        said = (
            answer_sentence(
                answer.answer,
                by=answer.answered_by,
                on=answer.answered_on,
                until=answer.until_on,
                reason=answer.reason,
                today=today,
                language=language,
            )
            if answer is not None
            else None
        )
        return (
            self.words.code("severities", alert.severity),
            self.words.code("alert_kinds", alert.alert),
            alert.reference,
            alert.title,
            alert_sentence(alert.due, alert.since, today, language),
            self._calendar(line.calendar) or alert.note or None,
            said,
            alert.owner or None,
        )

    def owed(self, line: AgeingRow) -> tuple[Value, ...]:
        """Give what one side owes another in one currency, and how much of it is late."""
        minor = (line.total, sum(line.amounts[1:]), sum(line.amounts[_OLD:]), line.disputed)
        amounts = (to_decimal(Money(each, line.currency)) for each in minor)
        return (line.counterparty, line.provider, line.currency, *amounts, line.bills)

    def question(self, line: QuestionLine) -> tuple[Value, ...]:
        """Give something left open."""
        names = ", ".join(name for name in line.names if name)
        what = self.words.text("questions", line.kind)
        return what, line.reference, line.title or None, line.since, names or None, line.text or None

    def duty(self, line: DutyLine) -> tuple[Value, ...]:
        """Give an action, an obligation or a risk."""
        return (
            self.words.text("duties", line.kind),
            line.due_on,
            self.words.yes_no(value=line.late),
            line.reference or None,
            line.title or None,
            line.text,
            line.owner or None,
            line.response or None,
        )

    def paper(self, line: PaperLine) -> tuple[Value, ...]:
        """Give something a signed arrangement lacks."""
        lists = {"document": "document_kinds", "item": "must_haves"}
        lacking = self.words.code(lists[line.kind], line.code) if line.kind in lists else ", ".join(line.names)
        state = self.words.code("arrangement_states", line.state)
        return line.reference, line.title, state, self.words.text("papers", line.kind), lacking

    def contact(self, line: ContactLine) -> tuple[Value, ...]:
        """Give a person, a body or the contact of a partner."""
        return (
            self.words.text("contacts", line.kind),
            line.name,
            line.title or None,
            line.entity or None,
            self.words.codes("roles", line.roles) or None,
            line.email or None,
            line.phone or None,
            ", ".join(line.references) or None,
        )

    def live(self, line: LiveLine) -> tuple[Value, ...]:
        """Give an arrangement that is not over."""
        return (
            line.reference,
            line.title,
            self.words.code("arrangement_types", line.type),
            self.words.code("arrangement_states", line.state),
            ", ".join(line.parties),
            line.owner or None,
            line.end_on,
            line.decide_by,
            self._calendar(line.calendar),
        )

    def story(self, line: StoryLine) -> tuple[Value, ...]:
        """Give one thing that happened, as a short sentence."""
        by = None if line.kind == "decision" else line.actor or None
        return (
            line.reference,
            line.title,
            line.day,
            self._happened(line),
            line.reason or None,
            by or line.detail or None,
        )

    def _happened(self, line: StoryLine) -> str:
        text = self.words.text
        if line.kind == "act":
            what = text("acts", line.key)
            told = text("book", "more", what=what, count=line.count) if line.count > 1 else what
            return text("story", "party", what=told, detail=line.detail) if line.detail else told
        if line.kind == "decision":
            return text("story", "decision", reference=line.actor, type=self.words.code("decision_types", line.key))
        if line.kind == "note":
            return text("story", "note")
        state = self.words.code("arrangement_states", line.key)
        if not line.before:
            return text("story", "begun", state=state)
        return text("story", "move", state=state, before=self.words.code("arrangement_states", line.before))

    def _calendar(self, calendar: ArrangementCalendar | None) -> str:
        return sentence(calendar, self.words.language) if calendar is not None else ""
