"""Asks for what a scheme needs beside its key: a mix of keys, bands, percentages, weights, the rate of a unit."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from commonservices.actions import schemes
from commonservices.domain.cost_pools import ApportionmentScheme
from commonservices.domain.pricing import USD
from commonservices.domain.scheme_lines import (
    BANDS,
    EXAMPLES,
    MIX,
    NAMES,
    PERCENTS,
    UNIT_RATE,
    WEIGHTS,
    as_lines,
    from_lines,
)
from commonservices.office import Office
from commonservices.queries.drivers import SchemeRow
from ui.asking import ask
from ui.cost_sharing.specs import PoolSpecs
from ui.kit.asked import Answers, Asked
from ui.kit.field_spec import FieldSpec
from ui.page import PageFrame

_TERMS: Final = ("name", "method", "driver_code", "currency")


class SchemeAsks(QObject):
    """Asks about one scheme, or a new one, and does it as one act."""

    done = Signal(str)

    def __init__(self, frame: PageFrame, specs: PoolSpecs, parent: QObject) -> None:
        """Ask over the part."""
        super().__init__(parent)
        self._frame, self._specs = frame, specs

    def ask(self, arrangement_id: UUID, row: SchemeRow | None) -> None:
        """Ask for the terms of a scheme with its parameters, one on each line."""
        terms = tuple(self._specs.spec(ApportionmentScheme, name) for name in _TERMS)
        values: dict[str, object] = {"currency": self._specs.currency or USD}
        if row is not None:
            typed = as_lines(row.parameters, row.scheme.currency)
            values = {name: getattr(row.scheme, name) for name in _TERMS} | typed
        doing = partial(_change, row.scheme.id) if row is not None else partial(_add, arrangement_id)
        title = self.tr("Change the scheme") if row is not None else self.tr("Add a scheme")
        question = self.tr("Fill in only what the method needs, one entry on each line.")
        asked = Asked(title, question, title, (*terms, *self._typed()), doing, self._on_done, values=values)
        ask(self._frame, self, asked)

    def _typed(self) -> tuple[FieldSpec, ...]:
        labels = {
            MIX: self.tr("Keys of a mix, with the percentage each shares"),
            BANDS: self.tr("Bands: below which percentage, which flat sum"),
            PERCENTS: self.tr("Percentages of the parties"),
            WEIGHTS: self.tr("Weights of the parties"),
            UNIT_RATE: self.tr("Price of a unit"),
        }
        example = self.tr("For example {example}")
        return tuple(
            FieldSpec(
                name,
                labels[name],
                "text" if name == UNIT_RATE else "long_text",
                placeholder=example.format(example=EXAMPLES[name]),
            )
            for name in NAMES
        )

    def _on_done(self, answers: Answers, _outcome: object) -> None:
        self.done.emit(self.tr("The scheme {name} is kept.").format(name=self._frame.words.embed(str(answers["name"]))))


def _add(arrangement_id: UUID, answers: Answers) -> Callable[[Office], Any]:
    return partial(_added, arrangement_id, dict(answers))


def _added(arrangement_id: UUID, answers: Answers, office: Office) -> Any:
    return schemes.add(office, arrangement_id, _values(answers))


def _change(id: UUID, answers: Answers) -> Callable[[Office], Any]:
    return partial(_changed, id, dict(answers))


def _changed(id: UUID, answers: Answers, office: Office) -> Any:
    return schemes.set_fields(office, id, _values(answers))


def _values(answers: Answers) -> dict[str, object]:
    """Give the values of a scheme; its amounts are read in the currency it is in."""
    lines = {name: str(answers[name] or "") for name in NAMES}
    terms = {name: answers[name] or "" for name in _TERMS}
    return {**terms, "parameters": from_lines(lines, str(terms["currency"]) or USD)}
