"""What a question asks: its fields, its act, and where a broken rule is said; the dialog is made when it is asked."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field
from typing import Any

from commonservices.domain.declaring import dataclass
from ui.kit.field_spec import FieldSpec

Answers = Mapping[str, Any]


def _nothing_more(_answers: Answers, _outcome: object) -> None:
    """Say nothing after an act that shows for itself."""


@dataclass(frozen=True)
class Asked:
    """What is asked, the act that is done with the answers, and which field a broken rule is shown at.

    An act that is `long` runs off the window's thread and takes `tell`; the question rests meanwhile.
    """

    title: str
    question: str
    confirm: str
    fields: tuple[FieldSpec, ...]
    act: Callable[[Answers], Callable[[Any], Any]]
    done: Callable[[Answers, Any], object] = _nothing_more
    values: Mapping[str, object] = field(default_factory=dict)
    fields_of: Mapping[str, str] = field(default_factory=dict)
    long: bool = False
