"""What is said of one arrangement in a few words: parties, period, notice, what is awaited and why it matters."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import QObject

from commonservices.domain import codelists
from commonservices.domain.arrangements import ArrangementVersion
from commonservices.domain.fields import record_type
from commonservices.domain.flags import Flag
from commonservices.domain.guards import Missing, empty_needed_fields
from commonservices.domain.life_steps import next_move as leading_move
from commonservices.domain.must_haves import needs_signature, signers
from commonservices.domain.sentences import refusal
from commonservices.domain.states import Move
from commonservices.queries.arrangements import ArrangementDetail
from ui.arrangements.list_columns import SOON_DAYS, decision_tone
from ui.words import Words

_TONES: Final = {"crit": "crit", "att": "att", "info": "info"}
_PROVIDING: Final = frozenset({"PROVIDER", "LEAD", "CO_LEAD"})
_BEFORE_SIGNING: Final = frozenset({"DRAFT", "IN_REVIEW", "CLEARED", "CANCELLED"})
_BEFORE_SEAL: Final = frozenset({"IN_REVIEW", "CLEARED", "SIGNING"})
_CODED: Final = {
    "clearance_missing": "clearance_kinds",
    "closing_missing": "clearance_kinds",
    "paper_missing": "document_kinds",
    "item_missing": "must_haves",
    "unsigned_type": "arrangement_types",
    "signed_type": "arrangement_types",
}


def next_move(detail: ArrangementDetail) -> Move | None:
    """Give the move that leads on along the life of an arrangement, if a person can make one."""
    if detail.row.state in {"SUSPENDED", "NOTICE"}:
        return None
    return leading_move(detail.facts, detail.moves)


def is_unsigned(detail: ArrangementDetail) -> bool:
    """Say whether signatures can be recorded now and one is missing."""
    if detail.row.state not in {"CLEARED", "SIGNING"}:
        return False
    return any(line.party.signed_on is None for line in detail.parties)


class Summary(QObject):
    """Writes the sentences about an arrangement in the words of the window."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        """Keep the words."""
        super().__init__(parent)
        self._words = words

    def parties(self, detail: ArrangementDetail) -> str:
        """Give who provides to whom."""
        providers = [line.code for line in detail.parties if line.party.role in _PROVIDING]
        others = [line.code for line in detail.parties if line.party.role not in _PROVIDING]
        first, then = (self._words.isolate(", ".join(codes)) for codes in (providers, others))
        if providers and others:
            return self.tr("{providers} to {others}").format(providers=first, others=then)
        return first or then

    def period(self, detail: ArrangementDetail) -> str:
        """Give start and end."""
        version = detail.version
        start = self._words.day(version.effective_on, date.min)
        last = detail.row.expiry_on or version.expiry_on
        if version.effective_on is None and last is None and not version.open_ended:
            return start
        if version.open_ended:
            return self.tr("{start}, open-ended").format(start=start)
        end = self._words.day(last, date.min)
        return self.tr("{start} – {end}").format(start=start, end=end)  # noqa: RUF001 a span of days

    def notice(self, detail: ArrangementDetail) -> str:
        """Give the notice days and the last day on which notice can be given."""
        days = detail.version.notice_days_termination
        if days is None:
            return self._words.day(None, date.min)
        if detail.row.last_notice_on is None:
            return self._words.days(days)
        last = self._words.day(detail.row.last_notice_on, date.min)
        return self.tr("{days}, to {last}").format(days=self._words.days(days), last=last)

    def signed_copy(self, detail: ArrangementDetail) -> tuple[str, str]:
        """Say whether the signed copy is there, with the tone it asks for."""
        if any(each.kind == "SIGNED_COPY" and each.superseded_by_id is None for each in detail.documents):
            return self.tr("Attached"), ""
        if not needs_signature(detail.row.type):
            return self.tr("Not needed"), ""
        if detail.row.state in _BEFORE_SIGNING:
            return self.tr("Not yet"), ""
        waived = any(each.item == "signed_copy_for_signed" for each in detail.waivers)
        return (self.tr("Waived"), "") if waived else (self.tr("Missing"), "att")

    def missing(self, missing: Missing) -> str:
        """Give the sentence of one thing that is still missing."""
        words = dict(missing.words)
        if missing.rule in _CODED:
            code = str(words.get("value", ""))
            words["value"] = words["named"] = self._words.code(_CODED[missing.rule], code)
        return self._words.rule(refusal(missing.rule, missing.field, "", words))

    def awaited(self, detail: ArrangementDetail, today: date) -> tuple[str, str, str]:
        """Give what is awaited, the consequence, and the tone; before signing, also what signing would leave empty."""
        title, text, tone = self._awaited(detail, today)
        fields = self._left_empty(detail)
        if not fields:
            return title, text, tone
        sealed = self.tr("Signing fixes the terms, and these are still empty: {fields}.").format(fields=fields)
        return title, f"{text} {sealed}", "att"

    def _left_empty(self, detail: ArrangementDetail) -> str:
        if detail.row.state not in _BEFORE_SEAL or not needs_signature(detail.row.type):
            return ""
        terms = record_type(ArrangementVersion).by_name
        empty = [each.name for each in empty_needed_fields(detail.facts) if each.name in terms]
        return ", ".join(self._words.field(name) for name in empty)

    def _awaited(self, detail: ArrangementDetail, today: date) -> tuple[str, str, str]:
        state = detail.row.state
        if state == "SIGNING":
            return self._signing(detail, today)
        flag = next(iter(detail.flags), None)
        if flag is not None and flag.severity == "crit":
            return self._flagged(flag)
        if detail.row.decide_by is not None and state in {"ACTIVE", "SIGNED", "SUSPENDED"}:
            left = (detail.row.decide_by - today).days
            if left <= SOON_DAYS:
                return self._decision(detail, today)
        if flag is not None and state not in _BEFORE_SIGNING:
            return self._flagged(flag)
        return self._onward(detail, today)

    def _flagged(self, flag: Flag) -> tuple[str, str, str]:
        sentence = self._words.flag_sentence(flag.code, since=flag.since, due=flag.due)
        return self._words.flag(flag.code), sentence, _TONES.get(flag.severity, "info")

    def _decision(self, detail: ArrangementDetail, today: date) -> tuple[str, str, str]:
        day = detail.row.decide_by
        title = self.tr("Decide by {day}, {distance}").format(
            day=self._words.day(day, today), distance=self._words.distance(day, today)
        )
        text = self.tr("Renew it, change it or let it end: the last day for notice is {notice}, and it ends on {end}.")
        words = text.format(
            notice=self._words.full_day(detail.row.last_notice_on), end=self._words.full_day(detail.row.expiry_on)
        )
        return title, words, decision_tone(day, today) or "info"

    def _signing(self, detail: ArrangementDetail, today: date) -> tuple[str, str, str]:
        wanted = {party.id for party in signers(detail.facts)}
        waiting = [line.code for line in detail.parties if line.party.id in wanted and line.party.signed_on is None]
        if not waiting:
            return self.tr("All parties have signed."), self.tr("Attach the signed copy to complete it."), "info"
        title = self.tr("Waiting for {parties}.").format(parties=self._words.isolate(", ".join(waiting)))
        start = detail.version.effective_on
        if start is not None and start < today:
            text = self.tr("It was to take effect on {day}; until all have signed, it does not.")
            return title, text.format(day=self._words.full_day(start)), "att"
        if start is None:
            return title, self.tr("It takes effect once all have signed and its start date is entered."), "info"
        text = self.tr("If all sign by {day}, it takes effect as planned.").format(day=self._words.full_day(start))
        return title, text, "info"

    def _onward(self, detail: ArrangementDetail, today: date) -> tuple[str, str, str]:
        move = next_move(detail)
        if move is None:
            return self._words.state(detail.row.state), self._rest(detail, today), "info"
        title = self.tr("Next: {state}").format(state=self._words.state(move.to_state))
        if move.missing:
            return title, self.missing(move.missing[0]), "info"
        return title, self.tr("Nothing is missing for this step."), "info"

    def _rest(self, detail: ArrangementDetail, today: date) -> str:
        if detail.row.decide_by is not None:
            text = self.tr("Nothing is due. The next decision is on {day}.")
            return text.format(day=self._words.full_day(detail.row.decide_by))
        review = detail.row.next_review_on
        if review is not None and review >= today:
            return self.tr("Nothing is due. The next review is on {day}.").format(day=self._words.full_day(review))
        return self.tr("Nothing is due.")

    def flag_tags(self, detail: ArrangementDetail) -> list[tuple[str, str, str]]:
        """Give label, tone and mark of each flag."""
        return [
            (self._words.flag(flag.code), _TONES.get(flag.severity, "info"), self._words.mark(flag.code))
            for flag in detail.flags
            if flag.code in codelists.load("derived_flags")
        ]
