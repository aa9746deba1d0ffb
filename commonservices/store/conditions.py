"""The conditions that tables are held to, as texts that both databases read."""

from __future__ import annotations


def in_order(first: str, last: str) -> str:
    """Give the rule that one day is not after another."""
    return f"{last} IS NULL OR {first} IS NULL OR {first} <= {last}"


def not_negative(name: str) -> str:
    """Give the rule that a number is not below zero."""
    return f"{name} IS NULL OR {name} >= 0"


def one_to_five(name: str) -> str:
    """Give the rule that a number is from one to five."""
    return f"{name} IS NULL OR ({name} >= 1 AND {name} <= 5)"


def at_least(name: str, least: int) -> str:
    """Give the rule that a number is not below another."""
    return f"{name} IS NULL OR {name} >= {least}"


def known_state(codes: str) -> str:
    """Give the rule that a state is one of some codes, which are given with spaces between them."""
    return "state IN ('" + "','".join(codes.split()) + "')"


def by_another(name: str, first: str) -> str:
    """Give the rule that two steps are taken by two people, or that a reason says why not."""
    return f"{name} = '' OR {name} <> {first} OR exception_reason <> ''"


def before(first: str, last: str) -> str:
    """Give the rule that a span whose last day is not included is not empty."""
    return f"{last} IS NULL OR {first} IS NULL OR {first} < {last}"
