"""Stand-ins for what a person would answer."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any


class FakeAsk:
    """Answers every question at once from a list, and keeps what was asked; no answer left means: the person left."""

    def __init__(self, *answers: object) -> None:
        self.answers = list(answers)
        self.asked: list[tuple[str, str]] = []
        self.messages: list[tuple[str, str]] = []
        self.details: list[tuple[str, str]] = []

    def _answer(self, title: str, question: str, done: Callable[[Any], object]) -> None:
        self.asked.append((title, question))
        if self.answers:
            done(self.answers.pop(0))

    def choice(
        self,
        title: str,
        question: str,
        options: Sequence[tuple[str, str]],
        done: Callable[[str], object],
        *,
        confirm: str = "",
    ) -> None:
        self._answer(title, question, done)

    def message(self, title: str, text: str, *, advice: str = "", details: str = "") -> None:
        self.messages.append((title, text))
        self.details.append((advice, details))

    def open_file(self, title: str, filters: str, done: Callable[[Path], object]) -> None:
        self._answer(title, filters, done)

    def open_files(self, title: str, filters: str, done: Callable[[list[Path]], object]) -> None:
        self._answer(title, filters, done)

    def save_file(self, title: str, suggested: str, filters: str, done: Callable[[Path], object]) -> None:
        self._answer(title, suggested, done)

    def folder(self, title: str, done: Callable[[Path], object]) -> None:
        self._answer(title, "", done)
