"""Every text made from a code, a rule, an act or a flag, in the language of the window."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication

from commonservices.domain import codelists
from commonservices.domain.money import read_with_code
from commonservices.domain.records import code_lists_of
from commonservices.domain.refusal_words import worded
from commonservices.domain.sentences import said_as
from commonservices.errors import Known, RuleBroken
from ui import labels
from ui.formats import Formats

_MARKS: Final[Mapping[str, str]] = {
    "LAST_NOTICE_DAY": "decision_soon",
    "LATE_DECISION": "decision_late",
    "EXPIRING": "decision_soon",
    "LAPSED_BUT_USED": "lapsed_used",
    "CEILING_HIT": "error",
    "DISPUTED": "warning",
    "CLOSED": "closed",
    "NOTICE_GIVEN": "notice",
    "UNDER_NOTICE": "notice",
    "PROPOSED": "draft",
    "STOPPED": "terminated",
    "ENDED": "closed",
    "PAUSED": "suspended",
}

_KINDS: Final = frozenset({"kind", "target"})  # the words of a fault that name kinds of records


_TYPED: Final = frozenset({"currencies"})  # codes that are typed and shown as they are


class Words(Formats):
    """The words of one language for codes, fields, acts, rules and flags."""

    def code(self, list_name: str, code: str) -> str:
        """Give the label of a code."""
        if not code:
            return ""
        try:
            return codelists.load(list_name).label(code, self.language)
        except KeyError:
            return labels.plain(code)

    def choices(self, list_name: str) -> list[tuple[str, str]]:
        """Give the codes that may still be chosen with their labels."""
        return [(item.code, item.label(self.language)) for item in codelists.load(list_name).active()]

    def state(self, code: str) -> str:
        """Give the name of an arrangement's state."""
        return self.code("arrangement_states", code)

    def mark(self, code: str) -> str:
        """Give the shape that stands for a state or a flag."""
        from ui.kit.shapes import SHAPES

        if code in _MARKS:
            return _MARKS[code]
        return code.lower() if code.lower() in SHAPES else "warning"

    def flag(self, code: str) -> str:
        """Give the name of a flag."""
        return self.code("derived_flags", code)

    def flag_sentence(self, code: str, *, since: date | None = None, due: date | None = None) -> str:
        """Give what a flag means for the reader, with its days where all that the sentence names are known."""
        template = labels.flag_template(code, dated=True)
        known = {"since": since, "due": due}
        if not template or any(f"{{{name}}}" in template and day is None for name, day in known.items()):
            template = labels.flag_template(code, dated=False)
        if not template:
            return self.flag(code)
        return template.format(since=self.full_day(since), due=self.full_day(due))

    def field(self, name: str) -> str:
        """Give the label of a field."""
        return labels.field_label(name)

    def act(self, act: str, *, field: str = "") -> str:
        """Give the name of an act as a person says it: "Title (English) changed"."""
        if act == "field_set" and field:
            text = QCoreApplication.translate("Acts", "{field} changed")
            return text.format(field=self.field(field))
        return labels.act_name(act)

    def kind(self, kind: str) -> str:
        """Give the name of a kind of record."""
        return labels.kind_name(kind)

    def rule(self, broken: RuleBroken) -> str:
        """Give the sentence of a refusal: what, which rule, the way out."""
        template = labels.rule_template(said_as(broken.rule, broken.params))
        if not template:
            return broken.message
        params = worded(broken.rule, broken.params, self.language, label=self.field, phrase=labels.phrase)
        if broken.field and "example" in params:
            params["example"] = self._example(broken.field, params["example"])
        words = {name: self._spoken(value) for name, value in params.items()}
        words["field"] = self.field(broken.field) if broken.field else words.get("field", "")
        words.setdefault("value", self.embed(broken.value))
        try:
            return template.format_map(words)
        except KeyError:
            return broken.message

    def _example(self, field: str, example: str) -> str:
        """Give an example as the window shows it: a code by its label."""
        lists = (codelists.load(name) for name in code_lists_of(field) if name not in _TYPED)
        return next((each.label(example, self.language) for each in lists if example in each), example)

    def known(self, fault: Known) -> tuple[str, str]:
        """Give the sentence and the advice of a fault of the world."""
        message, advice = (labels.fault_template(template) for template in fault.templates)
        if not fault.words:
            return message, advice
        words = {name: self._fault_word(name, word) for name, word in fault.words.items()}
        return message.format_map(words), advice.format_map(words)

    def progress(self, key: str, step: int, of: int) -> str:
        """Give what long work is doing: "Writing usage: 140 of 212"."""
        name = labels.progress_name(key)
        if of <= 0:
            return name
        text = QCoreApplication.translate("Progress", "{what}: {step} of {total}")
        return text.format(what=name, step=self.number(step), total=self.number(of))

    def _fault_word(self, name: str, word: str) -> str:
        return self.kind(word.replace(" ", "_")) if name in _KINDS else self.isolate(word)

    def _spoken(self, value: object) -> str:
        text = str(value)
        told = read_with_code(text)
        if told is not None:
            return self.money(told.minor, told.currency)
        try:
            return self.full_day(date.fromisoformat(text)) if len(text) == len("2026-10-01") else self.embed(text)
        except ValueError:
            return self.embed(text)
