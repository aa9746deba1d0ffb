"""The command drawdown: what would follow if an entity, a site or the mission left; nothing is written."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from commonservices.cli.output import DONE
from commonservices.cli.sentences import refusal_text, say
from commonservices.cli.session import Session

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.queries.drawdown import Drawdown


def add_commands(commands: Any, command: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the command to the grammar."""
    rehearsed = command(commands, "drawdown", "rehearse that an entity, a site or the mission leaves; writes nothing")
    who = rehearsed.add_mutually_exclusive_group(required=True)
    who.add_argument("--entity", metavar="CODE", help="one entity leaves")
    who.add_argument("--site", metavar="NAME", help="a place is given up")
    who.add_argument("--mission", action="store_true", help="the office's own entity leaves")
    rehearsed.add_argument("--on", metavar="DATE", required=True, help="the last day")


def drawdown(session: Session) -> int:
    """Show services left alone, new shares, notices to give and premises that stop being common."""
    from commonservices.cli.pool_shown import money
    from commonservices.cli.shown import plain

    with session.looking() as office:
        found = _found(session, office)
    shown = _object(found, session.language, money, plain)
    if session.output.json:
        session.output.give(shown)
        return DONE
    session.output.say(say("drawdown", session.language, who=found.who, day=found.last_day.isoformat()))
    for name in ("services", "notices", "premises", "shares"):
        rows: Any = shown[name]
        if rows:
            session.output.say()
            session.output.table(
                list(rows[0]), [["" if each is None else _cell(each) for each in row.values()] for row in rows]
            )
    return DONE


def _cell(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(str(each) for each in value)
    return "" if value is None else str(value)


def _found(session: Session, office: Office) -> Drawdown:
    from commonservices.domain.dates import read_date
    from commonservices.domain.sentences import refuse
    from commonservices.domain.text import fold
    from commonservices.queries.drawdown import drawdown as rehearsed
    from commonservices.queries.entities import entity_by_code, locations

    options = session.options
    day = read_date(options.on, language=session.language, field="day")
    if options.mission:
        return rehearsed(office, day, mission=True)
    if options.entity is not None:
        return rehearsed(office, day, entity_id=entity_by_code(office, options.entity).id)
    known = {fold(each.name): each for each in locations(office)}
    if fold(options.site) not in known:
        refuse(
            "unknown_code",
            "location_id",
            options.site,
            example=min((each.name for each in known.values()), default="—"),
        )
    return rehearsed(office, day, location_id=known[fold(options.site)].id)


def _object(found: Drawdown, language: str, money: Callable[..., Any], plain: Callable[..., Any]) -> dict[str, object]:
    shares = [
        {
            "pool": each.pool,
            "line": each.number,
            "entity": one.code,
            "before": money(one.before, each.currency),
            "after": money(one.after, each.currency),
            "change": money(one.change, each.currency),
            "currency": each.currency,
            "refused": None,
        }
        for each in found.pools
        for one in each.tried
    ]
    shares += [
        {
            **dict.fromkeys(("entity", "before", "after", "change")),
            "pool": each.pool,
            "line": each.number,
            "currency": each.currency,
            "refused": refusal_text(each.refused, language),
        }
        for each in found.pools
        if each.refused is not None
    ]
    return {
        "who": found.who,
        "last_day": found.last_day.isoformat(),
        "services": [
            {"service": each.reference, "name": each.name, "reason": each.reason, "others": list(each.others)}
            for each in found.services
        ],
        "notices": [
            {
                "arrangement": each.reference,
                "party": each.party,
                "notice_by": plain(each.notice_by),
                "days": each.days,
                "late": each.late,
                "given": each.given,
                "ends_on": plain(each.ends_on),
                "last_provider": each.last_provider,
                "is_lead": each.is_lead,
            }
            for each in found.notices
        ],
        "premises": [
            {
                "premises": each.reference,
                "name": each.name,
                "remaining": list(each.remaining),
                "ends_sharing": each.ends_sharing,
                "given_up": each.given_up,
            }
            for each in found.premises
        ],
        "shares": shares,
    }
