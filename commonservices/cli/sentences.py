"""The sentences of the command line, and the sentence of a refusal in the language asked for."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from types import MappingProxyType
from typing import Final

from commonservices.cli.saving_words import SAVING_ACTS
from commonservices.errors import Known, RuleBroken
from commonservices.paths import resource

SAID: Final[Mapping[str, str]] = MappingProxyType(
    {
        "demo_made": "The demonstration mission is in {path}: {count} records as of {day}.",
        "office_set_up": "{reference} is set up in {path}.",
        "arrangement_added": "{reference} is logged as a draft.",
        "service_added": "{reference} is logged.",
        "field_set": "{reference} is changed: {fields}.",
        "nothing_changed": "{reference} already was so; nothing was changed.",
        "state_moved": "{reference} is now {state}.",
        "signature_recorded": "{reference}: the signature of {party} on {day} is recorded.",
        "amended": "{reference}: version {number} of the terms is {state}.",
        "amendment_dropped": "{reference}: the open amendment is dropped.",
        "nothing_differs": "Nothing differs.",
        "amendment_day_missing": "The day from which the amendment applies is missing. Give it, for example "
        "--from 2026-10-01.",
        "no_such_party": "“{value}” is no party here. The parties are: {choices}.",
        "signature_unwritten": "The signature “{value}” is not written as PARTY:DATE, for example WFP:2026-10-01.",
        "usage_set": "{reference}, {consumer}, {month}: {quantity} is entered.",
        "usage_removed": "{reference}, {consumer}, {month}: the figure is removed.",
        "reading_set": "{reference}, {kpi}, {day}: {value} is entered.",
        "reading_removed": "{reference}, {kpi}, {day}: the value is removed.",
        "undone": "Taken back: {act}, {subject}.",
        "backed_up": "The copy is {path}; it was opened and checked.",
        "restored": "The backup {file} is now the store {path}.",
        "restored_aside": "The backup {file} is now the store {path}; the old one was moved to {aside}.",
        "exported": "The workbook is {path}: {rows}.",
        "submitted": "{reference} is submitted and kept; a copy is {path}.",
        "regenerated": "{reference} came out the same: {path}.",
        "template_mapped": "The mapping is {path}: {count} places are proposed and {left} are left open. Look it over.",
        "template_filled": "The filled workbook is {path}: {count} cells.",
        "template_kept": "The mapping {name} is kept as version {version}.",
        "template_removed": "The mapping {name} is removed.",
        "workbook_sound": "{path} ties out: {count} figures were recomputed.",
        "workbook_unsound": "{path} does not tie out: {count} differences.",
        "consolidated": "The workbook is {path}: {count} offices, {missing} missing, {remarks} remarks.",
        "import_planned": "{file}, read as {target}: {added} to add, {changed} to change, {unchanged} unchanged, "
        "{refused} refused, {asked} waiting; {missing} here are not mentioned.",
        "import_unread": "Nobody knows these columns: {headings}.",
        "consolidate_stopped": "Nothing was written. Answer the questions with --answers ({count} of them).",
        "import_stopped": "Nothing was written. Answer what is asked with --answers, and leave out what is refused "
        "with --leave-out refused.",
        "import_one_at_a_time": "Several files at once can only be returned forms. Import other files one at a time.",
        "import_no_such_row": "There is no row “{value}” to leave out. The first row is {example}.",
        "handed_out": "The workbook is {path}: {rows} rows to fill in.",
        "import_done": "Imported: {subject}.",
        "import_bad_file": "The file “{value}” of --{field} is no JSON object of texts.",
        "calendar_written": "The calendar is {path}: {count} days.",
        "alert_acknowledged": "Taken note of: {alert}, {title}.",
        "alert_snoozed": "Put off: {alert}, {title}.",
        "alert_taken_up": "Taken up again: {alert}, {title}.",
        "handed_over": "The handover pack is {path}: {rows}.",
        "figure_alone": "The gender figure {kpi} of {service}, {day}, has no validated narrative.",
        "record_added": "{reference} is entered.",
        "record_changed": "{reference}: done.",
        "drawdown": "This is what follows if {who} left after {day}.",
        "bills_drafted": "{count} bills are drafted; {left} things are left out.",
        "statement_written": "The statement is {path}: {rows} lines.",
        "action_closed": "Closed: {reference}.",
        "rates_previewed": "The list of {day} holds {count} rates: {new} new, {changed} changed, "
        "{unchanged} unchanged. Nothing was written.",
        "rates_taken": "The list of {day} is taken in: {new} new, {changed} changed, {unchanged} unchanged.",
        "rate_moves": "{currency} moves from {before} to {rate}: {percent} per cent.",
        "rates_unknown": "Codes that are not known: {codes}.",
        "rates_missing": "Not in this list: {codes}.",
        "rates_ahead": "The list counts only from {day}, which is more than a month ahead.",
        "rates_line_refused": "Line {line} was left out.",
        "rate_stands": "{reference}: the rate {rate} counts from {start} until {end}.",
        "exceptions_changed": "{count} changed.",
        "catalogue_added": "The kind of service {code} is added.",
        "catalogue_retired": "The kind of service {code} is retired on {day}.",
        "catalogue_restored": "The kind of service {code} is in use again.",
        "no_rate_card": "There is no rate card “{value}”. A valid example is {example}.",
        "no_rate_line": "The service {value} has no rate on {day}.",
        "no_such_difference": "“{value}” names nothing here, or several. List them, and give the name shown there.",
        "no_such_action": "There is no open action “{value}”. List them with: decisions --open.",
        "days_backwards": "The last day {value} is before the first, {first}. Write the earlier day first.",
        "document_attached": "{reference}: attached {files}.",
        "documents_sound": "{count} documents are what was attached.",
        "documents_wrong": "{wrong} of {count} documents are missing or changed.",
        "no_such_document": "No document “{value}” is in force there. There are: {choices}.",
        "check_passed": "Nothing to remark in {path}.",
        "check_found": "{count} findings in {path}.",
        "listed": "{count} shown.",
        "nothing_listed": "Nothing matches.",
        "runs_sound": "Frozen runs worked out again: {count}. All of them come to the shares on record.",
        # refusals and faults
        "no_such_field": "There is no field {field} here. The fields are: {fields}.",
        "looks_alike": "An arrangement like this is in the register already: {choices}. Look whether it is the same, "
        "or say with --anyway TEXT why a further one is logged.",
        "role_missing": "The party “{value}” has no role. Write CODE:ROLE, for example WFP:CLIENT.",
        "not_a_service": "{value} is an arrangement; this command takes a service, for example {example}.",
        "day_to_come": "The day {day} is still to come; the register can be shown as of today at the latest.",
        "not_a_period": "“{value}” is not a period. Write the first and the last month, for example 2025-07..2026-06.",
        "period_backwards": "The period {value} ends before it begins. Write the earlier month first, "
        "for example 2025-07..2026-06.",
        "calendar_missing": "{office} is no mission of the list. Give name and fiscal year, for example "
        "--name “Regional centre” --calendar JUL_JUN.",
        "office_there": "There is already an office in {path}: {office}. Choose another file with --store.",
        "not_a_share": "{path} holds no earlier result of sharing a cost. Give a file written by: share --json.",
        "nothing_to_undo": "There is no act that can be taken back.",
        "no_such_act": "There is no act {value}. List them with: undo --list.",
        "several_acts": "Several acts begin with {value}. Give more digits.",
        "undo_asks": "{count} of the values were changed again since: {fields}. Say --keep to leave those as they are, "
        "or --take-back to take them back as well.",
        "store_needed": "Say which store the backup goes to: --store PATH.",
        "no_window": "The window needs PySide6, which is not installed: {reason}. The commands work without it; "
        "install it with: pip install PySide6-Essentials.",
        "no_display": "The window needs a screen, and none is named by DISPLAY or WAYLAND_DISPLAY. The commands work "
        "without one; list them with: commonservices --help.",
        "bug": "The program met a fault of its own; nothing that was saved is lost. It is written down in {path}.",
        "stopped": "Stopped; nothing was changed.",
        "disk": "{path}: {reason}.",
    }
)
ACTS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "arrangement_added": "arrangement logged",
        "service_added": "service logged",
        "field_set": "field changed",
        "usage_set": "monthly use entered",
        "usage_pasted": "monthly use pasted",
        "reading_set": "indicator value entered",
        "party_added": "party added",
        "party_removed": "party removed",
        "signature_recorded": "signature recorded",
        "state_moved": "moved to another state",
        "amendment_opened": "amendment begun",
        "amendment_changed": "amendment changed",
        "amendment_signed": "amendment signed",
        "amendment_sealed": "amendment sealed",
        "amendment_dropped": "amendment dropped",
        "party_withdraws": "withdrawal of a party recorded",
        "withdrawal_taken_back": "withdrawal of a party taken back",
        "party_acceded": "accession of a party recorded",
        "arrangement_replaced": "successor named",
        "alert_acknowledged": "alert taken note of",
        "alert_snoozed": "alert put off",
        "alert_taken_up": "alert taken up again",
        "template_kept": "mapping of a workbook kept",
        "template_replaced": "mapping of a workbook replaced",
        "template_removed": "mapping of a workbook removed",
        "submissions_received": "workbooks of offices received",
        "person_added": "person added",
        "person_set": "person changed",
        "role_declared": "role declared",
        "role_set": "role changed",
        "role_ended": "role ended",
        "delegation_given": "delegation of authority recorded",
        "delegation_set": "delegation of authority changed",
        "delegation_ended": "delegation of authority ended",
        "body_added": "body added",
        "body_set": "body changed",
        "meeting_held": "meeting recorded",
        "meeting_set": "meeting changed",
        "decision_recorded": "decision recorded",
        "decision_set": "decision changed",
        "decision_linked": "decision linked to a record",
        "decision_referred": "matter referred to another body",
        "action_added": "action added",
        "action_set": "action changed",
        "action_closed": "action closed",
        "action_opened": "action opened again",
        "obligation_added": "obligation entered",
        "obligation_set": "obligation changed",
        "obligation_removed": "obligation removed",
        "obligation_met": "obligation met",
        "obligation_let_go": "due date of an obligation let go",
        "obligation_open_again": "due date of an obligation open again",
        "risk_added": "risk entered",
        "risk_set": "risk changed",
        "risk_reviewed": "risk looked at again",
        "risk_closed": "risk closed",
        "premises_added": "premises added",
        "premises_handed_back": "premises handed back",
        "premises_removed": "premises removed",
        "occupancy_added": "occupant added",
        "occupancy_set": "occupancy changed",
        "occupancy_ended": "occupancy ended",
        "occupancy_removed": "occupant removed",
        "agreement_added": "long-term agreement added",
        "agreement_removed": "long-term agreement removed",
        "use_added": "user of an agreement added",
        "use_set": "use of an agreement changed",
        "use_removed": "user of an agreement removed",
        "call_off_added": "order called off",
        "call_off_set": "order changed",
        "call_off_removed": "order removed",
        "reliance_added": "mutual recognition recorded",
        "reliance_removed": "mutual recognition removed",
        "priority_reasoned": "priority served, with its reason",
        "priority_dropped": "priority taken out",
        "narrative_written": "narrative written",
        "narrative_set": "narrative changed",
        "narrative_validated": "narrative validated",
        "narrative_opened": "validation of a narrative taken back",
        "narrative_removed": "narrative removed",
        "undone": "act taken back",
        "office_set_up": "office set up",
        "office_changed": "office changed",
        "party_set": "party changed",
        "participant_added": "participant added",
        "participant_removed": "participant removed",
        "participant_set": "participant changed",
        "provider_changed": "provider changed",
        "stock_taken": "stock taken",
        "document_attached": "document attached",
        "document_superseded": "document replaced",
        "clause_checked": "clause checked",
        "waiver_given": "waiver given",
        "clearance_given": "clearance given",
        "review_recorded": "review recorded",
        "calendar_moved": "moved by the calendar",
        "store_made": "register made",
        "demo_seeded": "demo mission made",
        "reference_seeded": "reference lists filled",
        "entity_added": "entity added",
        "location_added": "location added",
        "arrangements_pasted": "arrangements pasted",
        "bulk_set": "several records changed",
        "rate_set": "rate entered",
        "sheet_imported": "sheet imported",
        "sheet_returned": "returned sheet taken in",
        "driver_set": "sharing key entered",
        "exchange_rate_set": "exchange rate entered",
        "target_set": "target set",
        "order_requested": "order entered",
        "order_approved": "order approved",
        "order_rejected": "order rejected",
        "order_cancelled": "order cancelled",
        "order_delivered": "delivery entered",
        "order_confirmed": "delivery confirmed",
        "order_certified": "order certified",
        "order_waived": "recovery of an order waived",
        "bills_drafted": "bills drafted",
        "bill_drafted": "bill begun",
        "bill_line_added": "line of a bill added",
        "bill_line_set": "line of a bill changed",
        "bill_line_removed": "line of a bill removed",
        "bill_removed": "draft of a bill removed",
        "bill_issued": "bill issued",
        "bill_netted": "services both ways netted",
        "bill_settled": "payment entered",
        "bill_offset": "bill offset",
        "settlement_reversed": "settlement taken back",
        "posting_noted": "number of the ledger noted",
        "bill_disputed": "bill disputed",
        "dispute_resolved": "dispute resolved",
        "bill_credited": "credit note drafted",
        "bill_cancelled": "bill cancelled",
        "bill_written_off": "bill written off",
        "bill_reminded": "reminder logged",
        "balance_confirmed": "balance confirmed",
        "period_closed": "period closed",
        "scheme_added": "scheme entered",
        "scheme_set": "scheme changed",
        "scheme_approved": "scheme approved",
        "scheme_followed": "scheme followed by another",
        "scheme_removed": "scheme removed",
        "driver_agreed": "counts agreed to",
        "driver_removed": "count of a party removed",
        "exchange_rates_taken": "exchange rates taken in",
        "exchange_rate_removed": "exchange rate removed",
        "catalogue_added": "kind of service added",
        "catalogue_retired": "kind of service retired",
        "catalogue_restored": "kind of service in use again",
        "rate_card_added": "rate card added",
        "rate_card_set": "rate card changed",
        "rate_card_removed": "rate card removed",
        "rate_changed": "new rate from a day on",
        "rate_line_set": "rate changed",
        "rate_ended": "rate ended",
        "rate_removed": "rate removed",
        "reconciled": "reconciliations run",
        "reconciliation_explained": "reconciliation explained",
        "reconciliation_reviewed": "reconciliation reviewed",
        "discrepancy_assigned": "owner of differences named",
        "discrepancy_settled": "differences settled",
        "discrepancy_accepted": "differences accepted",
        "discrepancy_reopened": "differences opened again",
        "pool_added": "shared budget made",
        "pool_copied": "shared budget copied",
        "pool_removed": "shared budget removed",
        "pool_proposed": "shared budget proposed",
        "pool_agreed": "shared budget agreed",
        "pool_moved": "shared budget moved on",
        "pool_revised": "shared budget revised",
        "pool_line_added": "budget line added",
        "pool_line_set": "budget line changed",
        "pool_line_removed": "budget line removed",
        "pool_actual_set": "actual cost entered",
        "pool_actual_spread": "estimate spread over months",
        "run_proposed": "budget shared out",
        "run_agreed": "shares agreed",
        "run_frozen": "shares frozen",
        "run_superseded": "shares superseded",
        "period_reopened": "period opened again",
        "ageing_kept": "ageing kept",
        "statement_compared": "statement of the other side compared",
        **SAVING_ACTS,
    }
)


def say(key: str, language: str = "en", /, **words: object) -> str:
    """Give a sentence of the command line with its words filled in."""
    template = _translated(language).get("said", {}).get(key) or SAID[key]
    return template.format_map({name: str(word) for name, word in words.items()})


def act_name(act: str, language: str = "en") -> str:
    """Give an act in words."""
    return _translated(language).get("acts", {}).get(act) or ACTS.get(act) or act.replace("_", " ")


def refusal_text(broken: RuleBroken, language: str) -> str:
    """Give the sentence of a refusal in a language; in English when that language has none."""
    from commonservices.domain.cost_sharing import figures
    from commonservices.domain.money import read_with_code
    from commonservices.domain.refusal_words import worded
    from commonservices.domain.sentences import label_of, said_as

    tables = _translated(language)
    rule = said_as(broken.rule, broken.params)
    template = tables.get("rules", {}).get(rule) or tables.get("said", {}).get(broken.rule)
    if template is None:
        return broken.message
    labels, phrases = tables.get("fields", {}), tables.get("examples", {})

    def label(field: str) -> str:
        return labels.get(label_of(field), label_of(field))

    words = worded(broken.rule, broken.params, language, label=label, phrase=lambda text: phrases.get(text, text))
    words["field"] = labels.get(words.get("field", ""), words.get("field", ""))
    words |= {name: figures.money(told, language) for name, each in words.items() if (told := read_with_code(each))}
    try:
        return template.format_map(words)
    except (KeyError, ValueError):
        return broken.message


def known_text(fault: Known, language: str) -> str:
    """Give the sentence of a fault of the world with its way out."""
    faults = _translated(language).get("faults", {})
    told = [faults.get(template, template) for template in fault.templates]
    return " ".join(each.format_map(fault.words) if fault.words else each for each in told).strip()


def refused(key: str, *, field: str = "", value: str = "", **words: object) -> RuleBroken:
    """Give the refusal that one of our own sentences tells."""
    from commonservices.domain.sentences import shortened

    params = {"field": shortened(field), "value": shortened(value)} | {name: str(word) for name, word in words.items()}
    return RuleBroken(key, say(key, **params), field=field, value=value, params=params)


def no_such_field(name: str, known: Sequence[str]) -> RuleBroken:
    """Give the refusal of a field that is not there, naming those that are."""
    return refused("no_such_field", field=name, value=name, fields=", ".join(known))


def missing_role(text: str) -> RuleBroken:
    """Give the refusal of a party without a role."""
    return refused("role_missing", field="party", value=text)


@cache
def _translated(language: str) -> Mapping[str, Mapping[str, str]]:
    """Give the tables shipped in a language; nothing for English, which the program itself speaks."""
    path = resource("messages", f"{language}.toml")
    if language == "en" or not path.is_file():
        return MappingProxyType({})
    return MappingProxyType(tomllib.loads(path.read_text(encoding="utf-8")))
