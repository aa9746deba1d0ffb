"""The commands about whole stores: demo, init, check, backup, restore."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from commonservices.cli.output import DONE, REFUSED
from commonservices.cli.parser import UsageFault
from commonservices.cli.sentences import refused, say
from commonservices.cli.session import Session
from commonservices.domain.clock import Clock, FixedClock
from commonservices.domain.text import fold
from commonservices.queries.listing import total

if TYPE_CHECKING:
    from commonservices.domain.changes import Changes
    from commonservices.domain.codelists import Mission
    from commonservices.office import Office

_BESIDE = ("", "-wal", "-shm", ".lock")
_PLAIN_KIND = "FIELD_OFFICE"
"""What an office of no list is, unless its kind is given."""


def demo(session: Session) -> int:
    """Make a new store with the demonstration, copies of it, or a store for measuring."""
    options, day = session.options, session.day("as_of")
    if options.usage_lines is not None and options.arrangements is None:
        raise UsageFault("--usage-lines needs --arrangements.", "demo")
    if options.scale is not None and options.arrangements is not None:
        raise UsageFault("--scale and --arrangements cannot be given together.", "demo")
    clock = session.clock()
    as_of = day or clock.today()
    if day and not session.option("today"):
        clock = FixedClock.on(as_of)

    count = 0

    def write(office: Office) -> Changes:
        nonlocal count
        before = total(office)
        changes = _seeded(office, session, as_of)
        count = total(office) - before
        return changes

    changes, path = _new_store(session, clock, write)
    result = {"done": changes.act, "reference": changes.subject, "changes": count, "store": str(path)}
    sentence = say("demo_made", session.language, path=path, count=count, day=as_of.isoformat())
    session.output.done(sentence, result)
    return DONE


def init(session: Session) -> int:
    """Set up the own office, in a new store or in one that has none yet."""
    values = _profile(session)
    code = str(values["code"])

    def write(office: Office) -> Changes:
        from commonservices.actions.offices import set_up

        return set_up(office, values).changes

    if session.store.exists() and session.store.stat().st_size:
        with session.writing() as office:
            profile = office.profile()
            if profile is not None:
                raise refused("office_there", field="office", value=code, office=profile.code, path=session.store)
            changes, path = write(office), session.store
    else:
        changes, path = _new_store(session, session.clock(), write)
    result = {"done": changes.act, "reference": code, "changes": len(changes.items), "store": str(path)}
    session.output.done(say("office_set_up", session.language, reference=code, path=path), result)
    return DONE


def check(session: Session) -> int:
    """Check the store from its pages to its rules; nothing is changed."""
    from commonservices.store.checking import check as checked

    with session.looking() as office:
        findings = checked(office, thorough=True).findings
    if session.output.json:
        session.output.array({"area": each.area, "message": each.message, "where": each.where} for each in findings)
    else:
        for each in findings:
            session.output.say(f"{each.area}: {each.message} {f'({each.where})' if each.where else ''}".rstrip())
        key = "check_found" if findings else "check_passed"
        session.output.say(say(key, session.language, count=len(findings), path=session.store))
    return REFUSED if findings else DONE


def backup(session: Session) -> int:
    """Make a checked copy of the store in a folder."""
    with session.looking() as office:
        copy = office.back_up(Path(session.options.to).expanduser().absolute())
    session.output.done(say("backed_up", session.language, path=copy), {"done": "backed_up", "file": str(copy)})
    return DONE


def restore(session: Session) -> int:
    """Put a backup in the place of the store; the old store is moved aside."""
    from commonservices.office import restore as restored

    if not session.option("store"):
        raise UsageFault(say("store_needed", session.language), "restore")
    source = Path(session.options.file).expanduser().absolute()
    aside = restored(source, session.store, clock=session.clock())
    key = "restored_aside" if aside else "restored"
    result = {"done": "restored", "store": str(session.store), "moved_to": str(aside) if aside else None}
    sentence = say(key, session.language, file=source.name, path=session.store, aside=aside)
    session.output.done(sentence, result)
    return DONE


def _new_store(session: Session, clock: Clock, write: Callable[[Office], Changes]) -> tuple[Changes, Path]:
    """Make a store and let it be written; when that is refused, nothing stays behind."""
    from commonservices.office import create

    path = session.store
    office = create(path, clock=clock, actor=session.actor())
    office.language = session.language
    try:
        changes = write(office)
    except BaseException:
        with suppress(OSError):
            office.close(backup=False)
            for ending in _BESIDE:
                path.with_name(path.name + ending).unlink(missing_ok=True)
        raise
    office.close(backup=False)
    return changes, path


def _seeded(office: Office, session: Session, as_of: date) -> Changes:
    from commonservices.demo import seed as seeding
    from commonservices.demo.draws import DEFAULT_SEED

    options = session.options
    number = DEFAULT_SEED if options.seed is None else options.seed
    if options.arrangements is not None:
        lines = options.usage_lines or 0
        return seeding.benchmark(office, arrangements=options.arrangements, usage_lines=lines, as_of=as_of, seed=number)
    if options.scale is not None:
        return seeding.scale(office, options.scale, as_of=as_of, seed=number)
    return seeding.seed(office, as_of, seed=number)


def _profile(session: Session) -> dict[str, object]:
    """Give what was typed about the office; a mission of the list fills in what was left out."""
    options = session.options
    typed = {
        "code": options.office.strip(),
        "name_en": options.name,
        "name_fr": options.name_fr,
        "kind": options.kind,
        "fiscal_calendar": options.calendar,
        "base_currency": options.currency,
        "country_iso3": options.country,
    }
    given = {name: value for name, value in typed.items() if value}
    mission = _mission(options.office)
    if mission is None:
        from commonservices.domain.sentences import shortened

        missing = {"name_en", "fiscal_calendar"} - given.keys()
        if missing and typed["code"]:
            code = options.office
            raise refused("calendar_missing", field="office", value=code, office=shortened(code))
        return {"code": "", "kind": _PLAIN_KIND, **given}
    return {**_known(mission), **given, "code": mission.acronym}


def _known(mission: Mission) -> dict[str, object]:
    return {
        "name_en": mission.name_en,
        "name_fr": mission.name_fr,
        "kind": mission.kind,
        "fiscal_calendar": mission.fiscal_calendar,
        "languages": frozenset(mission.languages),
        "country_iso3": mission.countries[0] if len(mission.countries) == 1 else "",
    }


def _mission(code: str) -> Mission | None:
    from commonservices.domain.codelists import missions

    wanted = fold(code).strip()
    return next((each for each in missions() if fold(each.acronym) == wanted), None)
