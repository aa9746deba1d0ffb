"""A run proposed as it was tried: other counts, parties, days, total or method than those of the run it came from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from commonservices.actions.runs import Made, Order, Proposed, check_free, gathered, ids_by_code, put, share_of
from commonservices.domain.cost_pools import ApportionmentRun, PoolLine
from commonservices.domain.pool_cycle import FROZEN, PROPOSED
from commonservices.domain.run_parts import added, digest_of, kept, parts_of, splits_of
from commonservices.domain.sentences import refuse
from commonservices.domain.what_if import WhatIf, changed
from commonservices.errors import Known
from commonservices.store.rows import fetch

if TYPE_CHECKING:
    from commonservices.office import Office

REVISED = "REVISED"


def propose(
    office: Office,
    run_id: UUID,
    change: WhatIf,
    *,
    joining: Mapping[str, UUID] | None = None,
    scheme_id: UUID | None = None,
    note: str = "",
) -> Proposed:
    """Propose a run with something otherwise; `joining` names the entities that the run it came from does not know.

    What is tried of a frozen run becomes a revised one that follows it; the frozen one stays until that is frozen.
    """
    with office.engine.connect() as connection:
        found = fetch(connection, ApportionmentRun, id=run_id)
    if not found or found[0].pool_id is None:
        raise Known("not_found", "This run is no longer in the register.")
    old = found[0]
    held, sources = gathered(office, found[0].pool_id)
    line = next((each for each in held.facts.lines if each.id == old.line_id), None)
    if line is None:
        refuse("run_nothing_to_share", "lines")
    kind = REVISED if old.state == FROZEN else old.kind
    check_free(held, line, Order(kind=kind))
    parts = changed(parts_of(old.inputs), change)
    text = kept(parts)
    splits = splits_of(parts)
    run = replace(
        _blank(office, old, line, len(held.facts.runs) + 1),
        scheme_id=scheme_id or old.scheme_id,
        kind=kind,
        pool_version=held.facts.pool.version,
        total=sum(each.total for each in splits),
        inputs=text,
        inputs_digest=digest_of(text),
        follows_id=old.id if old.state == FROZEN else old.follows_id,
        note=note,
    )
    ids = {**ids_by_code(office, sources, old), **(joining or {})}
    shares = tuple(share_of(run, ids[each.code], each, parts[-1]) for each in added(splits))
    with office.work("run_proposed", why=note) as work:
        work.subject(held.facts.pool.reference)
        put(work, held, [Made(run, shares, ())])
    return Proposed(work.changes, (run.id,), ())


def _blank(office: Office, old: ApportionmentRun, line: PoolLine, number: int) -> ApportionmentRun:
    """Give a run that nobody has agreed to yet."""
    stem = old.reference.rpartition("-R")[0]
    return ApportionmentRun(
        id=office.new_id(),
        reference=f"{stem}-R{number:02}",
        pool_id=old.pool_id,
        line_id=line.id,
        currency=old.currency,
        state=PROPOSED,
        made_by=office.actor,
        made_on=office.clock.today(),
    )
