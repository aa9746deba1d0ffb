"""How complete a record is: its fields and papers, and the clauses of its paper, each with what lacks."""

from __future__ import annotations

from fractions import Fraction
from typing import Final

from PySide6.QtWidgets import QWidget

from commonservices.domain import codelists
from commonservices.domain.arrangements import Arrangement, ArrangementParty, ArrangementVersion
from commonservices.domain.completeness import Score, clause_score, record_score
from commonservices.domain.fields import record_type
from commonservices.queries.arrangements import ArrangementDetail
from ui.arrangements.record_part import RecordPart
from ui.kit.key_values import KeyValueList, Pair
from ui.kit.layout import column
from ui.kit.texts import SectionHeader, Text
from ui.page import PageFrame
from ui.words import Words

_GOOD, _FAIR = 90, 60
_SHOWN: Final = 4
_LISTS: Final = ("must_haves", "document_kinds", "clause_codes")


def tone_of(score: Score) -> str:
    """Give the tone of a score: nothing once nearly all is there."""
    return "" if score.percent >= _GOOD or not score.total else "att" if score.percent < _FAIR else ""


def names_of(words: Words, keys: tuple[str, ...]) -> list[str]:
    """Give the names of what lacks: fields, must-haves, papers and clauses."""
    return [_name_of(words, key) for key in keys]


def _name_of(words: Words, key: str) -> str:
    for cls in (ArrangementVersion, Arrangement, ArrangementParty):
        if key in record_type(cls).by_name:
            return words.field(key)
    for name in _LISTS:
        if key in codelists.load(name):
            return words.code(name, key)
    return words.field(key)


class ScoresPart(RecordPart):
    """Two shares in hundredths, and the first things that lack."""

    def __init__(self, frame: PageFrame, parent: QWidget | None = None) -> None:
        """Make an empty list."""
        super().__init__(frame, "scores", "", parent)
        title = self.tr("Completeness")
        self.setAccessibleName(title)
        box = column(self, 6)
        box.addWidget(SectionHeader(frame.look, title, panel=True))
        self.pairs = KeyValueList(frame.look, "arrangement.scores.list", label_width=116, ends=True)
        self.lacking = Text(frame.look, "", "secondary", "text2", wrap=True, name="arrangement.scores.lacking")
        box.addWidget(self.pairs)
        box.addWidget(self.lacking)

    def fill(self, detail: ArrangementDetail) -> None:
        """Show the scores of today."""
        record = record_score(detail.facts)
        clauses = clause_score(detail.row.type, detail.facts.clauses)
        pairs = [self._pair("record", self.tr("Record"), record)]
        if clauses.total:
            pairs.append(self._pair("clauses", self.tr("Clauses"), clauses))
        self.pairs.set_pairs(pairs)
        names = names_of(self.words, record.missing)
        shown = ", ".join(names[:_SHOWN])
        more = len(names) - _SHOWN
        text = self.tr("Lacking: {names}.") if more <= 0 else self.tr("Lacking: {names} and {count} more.")
        self.lacking.setText(text.format(names=shown, count=self.words.number(max(more, 0))))
        self.lacking.setToolTip(", ".join(names))
        self.lacking.setVisible(bool(names))

    def _pair(self, key: str, label: str, score: Score) -> Pair:
        number, share = self.words.number, self.words.percent(Fraction(score.percent, 100))
        text = self.tr("{share}, {done} of {total}")
        value = text.format(share=share, done=number(score.done), total=number(score.total))
        return Pair(key, label, value, tone_of(score))
