"""Calendars and alerts in words: whole sentences of one language, made only when they are shown."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date
from functools import cache
from types import MappingProxyType
from typing import Final

from commonservices.domain.calendar import ArrangementCalendar
from commonservices.domain.calendar_reasons import Reason
from commonservices.paths import resource

LANGUAGES: Final = ("en", "fr", "es", "ar")
COUNTED: Final = frozenset({"days", "notice_days", "months", "years", "times"})
_YEAR: Final = 12
_TWO: Final = 2
_FEW: Final = range(3, 11)
_MANY: Final = range(11, 100)
_HUNDRED: Final = 100


def sentence(calendar: ArrangementCalendar, language: str) -> str:
    """Give what a calendar says: when it ends and why, until when notice helps, and what else matters."""
    return " ".join(reason_words(reason, calendar.day, language) for reason in calendar.reasons)


def reason_words(reason: Reason, today: date, language: str) -> str:
    """Give one reason as a whole sentence."""
    return _filled(_table(language, "reasons")[reason.key], reason.params, today, language)


def day_title(kind: str, language: str, *, title: str, note: str = "") -> str:
    """Give the heading of one day of the calendar."""
    return _table(language, "titles")[kind].format(title=title, note=note or title)


def alert_sentence(due: date | None, since: date | None, today: date, language: str) -> str:
    """Give when an alert is due, or since when it stands."""
    words: dict[str, date | int | str] = {}
    if due is not None:
        key = "due_today" if due == today else "due_ahead" if due > today else "due_passed"
        words = {"due": due, "days": abs((due - today).days)}
    elif since is not None:
        key, words = "since", {"since": since}
    else:
        key = "standing"
    return _filled(_table(language, "alerts")[key], words, today, language)


def answer_sentence(
    answer: str, *, by: str, on: date | None, until: date | None, reason: str, today: date, language: str
) -> str:
    """Give who answered an alert, when and why."""
    words: dict[str, date | int | str] = {"by": by, "on": on or today, "until": until or on or today, "reason": reason}
    return _filled(_table(language, "alerts")[answer.lower()], words, today, language)


def file_words(key: str, language: str, **words: str) -> str:
    """Give a text of the calendar file."""
    return _table(language, "file")[key].format_map(words)


def spoken_day(day: date, today: date, language: str) -> str:
    """Give a day as a sentence says it: without the year when it is this one."""
    table = _table(language, "dates")
    key = ("first_" if day.day == 1 else "") + ("this_year" if day.year == today.year else "other_year")
    return table[key].format(day=day.day, month=table["months"].split()[day.month - 1], year=day.year)


def counted(noun: str, number: int, language: str) -> str:
    """Give a number with its noun, such as “90 days”; whole years of months are counted as years."""
    if noun == "months" and number >= _YEAR and number % _YEAR == 0:
        return counted("years", number // _YEAR, language)
    table = _table(language, "counts")
    form = table.get(f"{noun}_{_plural(number, language)}") or table[f"{noun}_other"]
    return form.format(n=number)


def _filled(template: str, params: Mapping[str, date | int | str], today: date, language: str) -> str:
    words: dict[str, str] = {}
    for name, value in params.items():
        if isinstance(value, date):
            words[name] = spoken_day(value, today, language)
        elif isinstance(value, int) and name in COUNTED:
            words[name] = counted(name, value, language)
        else:
            words[name] = str(value)
    return template.format_map(words)


def _plural(number: int, language: str) -> str:
    if language == "ar":
        return _arabic_plural(number)
    if number == 1 or (number == 0 and language == "fr"):
        return "one"
    return "two" if number == _TWO else "other"


def _arabic_plural(number: int) -> str:
    if number in {0, 1, 2}:
        return ("zero", "one", "two")[number]
    rest = number % _HUNDRED
    return "few" if rest in _FEW else "many" if rest in _MANY else "other"


@cache
def _tables(language: str) -> Mapping[str, Mapping[str, str]]:
    path = resource("messages", f"calendar_{language}.toml")
    return MappingProxyType(tomllib.loads(path.read_text(encoding="utf-8")))


def _table(language: str, name: str) -> Mapping[str, str]:
    return _tables(language if language in LANGUAGES else "en")[name]
