"""Reads calendar files, written apart from the writer: unfolds, splits names from values, takes escapes back."""

from __future__ import annotations

import re

_ESCAPE = re.compile(r"\\(.)", re.DOTALL)


def unfolded(text: str) -> list[str]:
    """Give the whole lines of a file."""
    assert "\n" not in text.replace("\r\n", "")
    return text.replace("\r\n ", "").replace("\r\n\t", "").split("\r\n")[:-1]


def events_of(text: str) -> list[dict[str, str]]:
    """Give the events of a file, by the names of their lines without parameters."""
    found: list[dict[str, str]] = []
    inside = False
    for line in unfolded(text):
        name, _, value = line.partition(":")
        if line == "BEGIN:VEVENT":
            found.append({})
            inside = True
        elif line == "END:VEVENT":
            inside = False
        elif inside:
            found[-1][name.partition(";")[0]] = _ESCAPE.sub(lambda m: "\n" if m[1] in "nN" else m[1], value)
    return found


def taken_in(calendar: dict[str, dict[str, str]], text: str) -> None:
    """Take a file into a calendar as programs do: by UID, a revision as high or higher wins, cancelled ones leave."""
    for event in events_of(text):
        held = calendar.get(event["UID"])
        if held is not None and int(held["SEQUENCE"]) > int(event["SEQUENCE"]):
            continue
        if event["STATUS"] == "CANCELLED":
            calendar.pop(event["UID"], None)
        else:
            calendar[event["UID"]] = event
