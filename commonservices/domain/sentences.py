"""Every sentence of a rule that refuses, as a template by rule: a window says it in its own language."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from types import MappingProxyType
from typing import Any, Final, NoReturn

from commonservices.domain.billing_sentences import BILLING_MESSAGES
from commonservices.domain.cost_sharing.sentences import SHARING_MESSAGES
from commonservices.domain.duty_sentences import DUTY_MESSAGES
from commonservices.domain.efficiency_sentences import EFFICIENCY_MESSAGES
from commonservices.domain.field_labels import FIELD_LABELS_EN
from commonservices.domain.lens_sentences import LENS_MESSAGES
from commonservices.domain.life_sentences import LIFE_MESSAGES
from commonservices.domain.list_sentences import LIST_MESSAGES
from commonservices.domain.paper_sentences import PAPER_MESSAGES
from commonservices.domain.pool_sentences import POOL_MESSAGES
from commonservices.domain.premises_sentences import PREMISES_MESSAGES
from commonservices.domain.rate_sentences import RATE_MESSAGES
from commonservices.domain.sheets.consolidation_sentences import CONSOLIDATION_MESSAGES
from commonservices.domain.sheets.file_sentences import FILE_MESSAGES
from commonservices.domain.sheets.import_sentences import IMPORT_MESSAGES
from commonservices.domain.sheets.return_sentences import RETURN_MESSAGES
from commonservices.domain.sheets.sentences import SHEET_MESSAGES
from commonservices.errors import RuleBroken

LONGEST_SHOWN: Final = 40
ANY_RECORD: Final = "0190f5a4-7c1e-7d3a-9b52-2f9f3c1f4b11"
"""The example of a field that names a record."""
NOBODY: Final = "—"
"""What stands for people where there are none."""
_MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

# {field} is the label of the field, {value} the refused value shortened, {example} a value that would be taken.
MESSAGES: Final[Mapping[str, str]] = MappingProxyType(
    {
        # a single value
        "unsigned_type": "{field} “{value}” needs no signatures. Record the agreement at once, with its evidence.",
        "signed_type": "{field} “{value}” has to be signed. Move it to signing first.",
        "required": "{field} is empty. Enter it, for example {example}.",
        "nothing_named": "{field} is empty. Enter a name or a reference that is on record.",
        "too_long": "{field} “{value}” has {length} characters; at most {limit} fit. "
        "Shorten it, for example to {example}.",
        "control_character": "{field} “{value}” holds a character that cannot be kept, {sign} at place {place}. "
        "Delete it; a valid example is {example}.",
        "direction_control": "{field} “{value}” holds a writing-direction mark without its partner, {sign} at place "
        "{place}. Delete it; a valid example is {example}.",
        "line_break": "{field} “{value}” holds a line break. Write it in one line, for example {example}.",
        "unknown_code": "{field} “{value}” is not in the list. A valid example is {example}.",
        "retired_code": "{field} “{value}” is no longer used. Choose another one, for example {example}.",
        "wrong_kind": "{field} “{value}” is not of the right kind. A valid example is {example}.",
        "not_a_date": "{field} “{value}” is not a date. A valid example is {example}.",
        "no_such_day": "{field} “{value}”: {month} {year} has {days} days. A valid example is {example}.",
        "ambiguous_date": "{field} “{value}” can mean {first} or {second}. Write the month as a word, "
        "for example {example}.",
        "year_out_of_range": "{field} “{value}” is outside the years {low} to {high}. A valid example is {example}.",
        "not_a_month": "{field} “{value}” is not a month. A valid example is {example}.",
        "not_first_of_month": "{field} {value} is not the first day of a month. A valid example is {example}.",
        "not_a_number": "{field} “{value}” is not a number. A valid example is {example}.",
        "not_whole": "{field} “{value}” is not a whole number. A valid example is {example}.",
        "too_small": "{field} {value} is below {limit}. A valid example is {example}.",
        "too_large": "{field} {value} is above {limit}. A valid example is {example}.",
        "not_above": "{field} {value} is not above {limit}. A valid example is {example}.",
        "number_too_large": "{field} “{value}” is too large to be kept. A valid example is {example}.",
        "ambiguous_number": "{field} “{value}” can be read with a decimal sign or with thousands. Type it without "
        "thousands, or with another number of decimals, for example {example}.",
        "other_currency": "{field} “{value}” names another currency than {currency}. A valid example is {example}.",
        "too_many_decimals": "{field} “{value}” has too many decimals: at most {places} are kept. "
        "A valid example is {example}.",
        "too_many_decimals_for_currency": "{field} “{value}” has too many decimals: {currency} takes {places}. "
        "A valid example is {example}.",
        "not_yes_or_no": "{field} “{value}” is neither yes nor no. A valid example is {example}.",
        "not_an_identifier": "{field} “{value}” is not an identifier. A valid example is {example}.",
        "no_currency": "{field} “{value}” has no currency. Choose the currency first, for example {example}.",
        "unknown_currency": "{field} “{value}” is not a currency. A valid example is {example}.",
        "fixed_field": "{field} “{value}” cannot be changed once the record is saved; it stays {kept}. "
        "Make a new record instead.",
        # one record
        "ends_before_start": "{field} {end} is before {other} {start}. Change one of them, for example to {example}.",
        "end_and_open_ended": "{field} {end} is entered, and the arrangement is marked open-ended. Clear one of them.",
        "title_missing": "{field} is empty in English and in French. Enter one of them, for example {example}.",
        "own_parent": "{field} “{value}” is the record itself. Choose another one, for example {example}.",
        "parent_cycle": "{field} “{value}” already stands below this arrangement. Choose another one, "
        "for example {example}.",
        "parent_too_deep": "{field} “{value}” would make {depth} levels; at most {limit} are allowed. "
        "Choose a parent further up, for example {example}.",
        "duplicate_reference": "{field} “{value}” is already used. A free one is {example}.",
        "malformed_reference": "{field} “{value}” is not a reference. A valid example is {example}.",
        # parties
        "too_few_parties": "{field}: {count} given, an arrangement has at least 2. Add one, for example {example}.",
        "no_government_party": "{field}: a letter of assist needs a Government among them, and “{value}” has none. "
        "Add one, for example {example}.",
        "party_twice": "{field} “{value}” is already a party, and each takes part once. A valid example is {example}.",
        "participant_twice": "{field} “{value}” already takes part in the service. A valid example is {example}.",
        "signed_party_stays": "{field} “{value}” has signed and stays on record. Enter the day it leaves instead, "
        "in the field {example}.",
        # other records and the calendar
        "ambiguous_code": "{field} “{value}” can mean {codes}. Write one of them, for example {example}.",
        "unknown_field": "There is no field “{value}”. A valid example is {example}.",
        "document_twice": "{field} “{value}” is already attached here. A valid example is {example}.",
        "rates_overlap": "{field} {value} falls into the days of the rate {rate} {currency}, which runs from {start} "
        "to {end}. A valid example is {example}.",
        "day_in_future": "{field} {value} is in the future. A valid example is {example}.",
        "signed_in_future": "{field} {value} is in the future. A valid example is {example}.",
        "month_in_future": "{field} {value} has not begun yet. A valid example is {example}.",
        "cell_twice": "The cell of {service}, {consumer}, {month} is given twice and not alike, as value {first} "
        "and as value {second} of the list. Keep one of them; nothing was entered.",
        "not_waivable": "There is no requirement “{value}” in this arrangement. What can be let go: {choices}.",
        # moves
        "no_such_state": "There is no state “{value}”. A valid example is {example}.",
        "no_such_move": "An arrangement that is {from_state} cannot become {to_state}. From here it can become "
        "{choices}.",
        "no_such_service_move": "A service that is {from_state} cannot become {to_state}. From here it can become "
        "{choices}.",
        "move_in_future": "The day {value} is in the future. Give a day up to today, for example {example}.",
        "move_before_last_step": "The day {value} is before the last step on {last}. Give that day or a later one, "
        "for example {example}.",
        "reason_missing": "A reason is missing. Say why in a few words, for example {example}.",
        "document_missing": "A signed document is missing. Attach it first, for example {example}.",
        "draft_document_missing": "The draft is not attached. Attach a document of the kind Draft.",
        "clearance_missing": "The clearance “{named}” is missing. Record who cleared it and when.",
        "signature_missing": "Signatures are missing: {count} of {total} parties have not signed. Record them first.",
        "paper_missing": "A document of the kind “{named}” is missing. Attach it, or waive it with a reason.",
        "evidence_missing": "Nothing proves the agreement. Attach a document, or waive it with a reason.",
        "not_yet_effective": "The arrangement takes effect on {value}. Until then it stays signed.",
        "no_service": "No service is entered under the arrangement. Add one.",
        "item_missing": "The item “{named}” is missing. Enter it, or waive it with a reason.",
        "end_missing": "Neither an expiry date nor open-ended is entered. Enter one, for example {example}.",
        "notice_days_missing": "The notice days are empty. Enter them first, for example {example}.",
        "still_under_notice": "The arrangement runs until {value}. It ends the day after.",
        "no_notice": "No notice is on record. Record the notice first.",
        "not_yet_expired": "The arrangement runs until {value}. It expires the day after.",
        "has_no_end": "The arrangement is open-ended and does not expire. Give notice to end it.",
        "not_extended": "The arrangement ended on {value}. Extend it first: the extension amends its end, "
        "for example to {example}.",
        "no_successor": "No later arrangement that is signed and in effect replaces this one. "
        "Sign its successor first.",
        "not_settled": "Not everything is settled: {count} open. Settle it first.",
        # alerts
        "unknown_alert": "There is no alert “{value}”. List them, and give the name shown there.",
        "unknown_template": "No mapping “{value}” is kept here. List them with: templates list.",
        "several_alerts": "More than one alert begins with “{value}”. Give more of its name.",
        "alert_not_answered": "Nobody has answered the alert “{value}” yet; there is nothing to take up again.",
        "snooze_not_ahead": "{field} {value} is not ahead. Put the alert off to a later day, for example {example}.",
        "snooze_past_due": "{field} {value} is after the day the alert is about, {due}. "
        "Put it off to that day at the latest.",
        **LIFE_MESSAGES,
        **PREMISES_MESSAGES,
        **LIST_MESSAGES,
        **PAPER_MESSAGES,
        **DUTY_MESSAGES,
        **LENS_MESSAGES,
        **SHARING_MESSAGES,
        **POOL_MESSAGES,
        **BILLING_MESSAGES,
        **RATE_MESSAGES,
        **EFFICIENCY_MESSAGES,
        **IMPORT_MESSAGES,
        **CONSOLIDATION_MESSAGES,
        **FILE_MESSAGES,
        **RETURN_MESSAGES,
        **SHEET_MESSAGES,
    }
)

NEUTRAL_EXAMPLE: Final = "—"


def sentence(rule: str, params: Mapping[str, object]) -> str:
    """Give the English sentence of a rule with its words filled in."""
    words = {name: spoken(value) for name, value in params.items()}
    return MESSAGES[said_as(rule, words)].format_map(words)


def said_as(rule: str, params: Mapping[str, str]) -> str:
    """Give the rule whose sentence is said: it names no identifier as an example, and nobody where nobody is."""
    if rule == "required" and params.get("example") == ANY_RECORD:
        return "nothing_named"
    return "role_vacant" if rule == "role_not_held" and params.get("holders") == NOBODY else rule


def refusal(rule: str, field: str = "", value: str = "", params: Mapping[str, object] | None = None) -> RuleBroken:
    """Give the exception of a rule: the English sentence, and the plain words for any other language."""
    given = {"field": label_of(field), "value": shortened(value), "example": NEUTRAL_EXAMPLE}
    words: dict[str, object] = {**given, **(params or {})}
    plain = {name: plain_text(each) for name, each in words.items()}
    return RuleBroken(rule, sentence(rule, words), field=field, value=value, params=plain)


def refuse(rule: str, field: str = "", value: str = "", **params: object) -> NoReturn:
    """Refuse a value: raise what `refusal` gives; `shown` is the value as the sentence says it, such as a date."""
    if "shown" in params:
        params["value"] = params.pop("shown")
    raise refusal(rule, field, value, params)


def spoken(value: object) -> str:
    """Give a value as an English sentence says it."""
    if isinstance(value, datetime):
        return f"{spoken(value.date())} {value:%H:%M}"
    if isinstance(value, date):
        return f"{value.day} {_MONTHS[value.month - 1]} {value.year}"
    return _spoken_money(value)


def plain_text(value: object) -> str:
    """Give a value as a translation takes it: dates in ISO form, money as its plain amount and code."""
    from commonservices.domain.money import Money, with_code

    if isinstance(value, Money):
        return with_code(value)
    return value.isoformat() if isinstance(value, date) else str(value)


def _spoken_money(value: object) -> str:
    from commonservices.domain.cost_sharing import figures
    from commonservices.domain.money import Money

    return figures.money(value) if isinstance(value, Money) else str(value)


def shortened(value: str, limit: int = LONGEST_SHOWN) -> str:
    """Give the start of a text, unprintable signs written out, fit for a sentence."""
    safe = "".join(sign if sign.isprintable() else f"\\u{ord(sign):04x}" for sign in value[: limit + 1])
    return safe if len(safe) <= limit else safe[: limit - 1] + "…"


def with_label(words: Mapping[str, Any]) -> dict[str, Any]:
    """Give words of a sentence with the label of the field they name by its key, or by its label already."""
    field = str(words.get("field", ""))
    return {**words, "field": label_of(field)} if field[:1].islower() else dict(words)


def label_of(field: str) -> str:
    """Give the English label of a field: the one written for it, else its name in words."""
    return FIELD_LABELS_EN.get(field) or field.removesuffix("_id").removesuffix("_ids").replace("_", " ").capitalize()
