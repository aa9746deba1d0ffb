"""The command undo: the list of acts, and taking one of them back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commonservices.actions import undo as undoing
from commonservices.cli.output import DONE
from commonservices.cli.sentences import act_name, refused, say
from commonservices.cli.session import Session
from commonservices.domain.sentences import label_of

if TYPE_CHECKING:
    from commonservices.actions.undo import UndoableAct, UndoPlan
    from commonservices.office import Office

_SHORT = 12
_SOUGHT = 10_000


def run(session: Session) -> int:
    """List the acts, or take one back."""
    if session.options.list:
        return _list(session)
    with session.writing() as office:
        transaction = _chosen(office, session.options.act)
        plan = undoing.plan(office, transaction)
        keep = frozenset(question.key for question in plan.questions) if session.options.keep else frozenset()
        if plan.questions and not (session.options.keep or session.options.take_back):
            fields = ", ".join(sorted({_asked(question.fields) for question in plan.questions}))
            raise refused("undo_asks", value=transaction.hex(), count=len(plan.questions), fields=fields)
        changes = undoing.undo(office, transaction, keep=keep, answered=bool(plan.questions))
        result = {"done": undoing.UNDONE, "reference": plan.subject, "changes": len(changes.items)}
        session.output.done(_sentence(session, plan), {**result, "act": transaction.hex()})
    return DONE


def _list(session: Session) -> int:
    with session.looking() as office:
        acts = undoing.undoable(office)
    if session.output.json:
        session.output.array(_object(act) for act in acts)
    else:
        session.output.table(("act", "when", "who", "what", "subject", "undone"), [_row(act) for act in acts])
    return DONE


def _chosen(office: Office, text: str | None) -> bytes:
    if text is None:
        last = undoing.last(office)
        if last is None:
            raise refused("nothing_to_undo")
        return last.transaction
    wanted = text.strip().lower()
    found = [act for act in undoing.undoable(office, _SOUGHT) if act.transaction.hex().startswith(wanted)]
    if not wanted or not found:
        raise refused("no_such_act", field="act", value=text)
    if len(found) > 1:
        raise refused("several_acts", field="act", value=text)
    return found[0].transaction


def _sentence(session: Session, plan: UndoPlan) -> str:
    return say("undone", session.language, act=act_name(plan.act, session.language), subject=plan.subject)


def _asked(fields: tuple[str, ...]) -> str:
    return ", ".join(label_of(name) for name in fields) or "the whole record"


def _object(act: UndoableAct) -> dict[str, object]:
    return {
        "act": act.transaction.hex(),
        "at": act.at.isoformat(),
        "actor": act.actor,
        "what": act.act,
        "subject": act.subject,
        "undone": act.undone,
        "corrected_by": act.freezes,
    }


def _row(act: UndoableAct) -> tuple[str, ...]:
    when = f"{act.at.astimezone():%Y-%m-%d %H:%M}"
    mark = "yes" if act.undone else f"no: {act.freezes}" if act.freezes else ""
    return (act.transaction.hex()[:_SHORT], when, act.actor, act_name(act.act), act.subject, mark)
