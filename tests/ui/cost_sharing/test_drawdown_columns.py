"""The columns of a departure: why a service is left alone, what a notice means, and shares that cannot be made."""

import pytest

from commonservices.domain.drawdown import NO_CONSUMER, NO_PROVIDER, PLACE_GONE
from commonservices.domain.what_if import Tried
from commonservices.errors import RuleBroken
from commonservices.queries.drawdown import NoticeRow, OrphanRow, PoolChange, PremisesChange
from tests.ui.cost_sharing.cells import DAY, NOBODY, details, texts
from ui.cost_sharing.drawdown_columns import DrawdownColumns, ShareChange
from ui.page import PageFrame


@pytest.fixture
def made(frame: PageFrame) -> DrawdownColumns:
    return DrawdownColumns(frame)


def a_pool(refused: RuleBroken | None = None) -> PoolChange:
    return PoolChange(
        pool_id=NOBODY, pool="UNEXAM-POOL-2026-01", line_id=NOBODY, number=1, description="Running cost",
        currency="USD", run="R01", tried=(), falls_away=0, refused=refused,
    )  # fmt: skip


def a_notice(*, given: bool = False, late: bool = False, last: bool = False, lead: bool = False) -> NoticeRow:
    return NoticeRow(
        arrangement_id=NOBODY, reference="UNEXAM-MOU-2026-001", party="WHO", notice_by=DAY, days=1, late=late,
        given=given, ends_on=None, last_provider=last, is_lead=lead,
    )  # fmt: skip


@pytest.mark.parametrize("reason", [NO_PROVIDER, NO_CONSUMER, PLACE_GONE])
def test_every_reason_is_said_in_words(made: DrawdownColumns, reason: str) -> None:
    row = OrphanRow(service_id=NOBODY, reference="S-1", name="Clinic", reason=reason, others=("WFP", "WHO"))
    shown = texts(made.services(), row)
    assert shown["reason"] not in {"", reason}
    assert (shown["reference"], shown["name"], shown["others"]) == ("S-1", "Clinic", "WFP WHO")
    assert details(made.services(), row)["others"] == ("WFP", "WHO")


def test_a_new_share_stands_beside_the_present_one(made: DrawdownColumns) -> None:
    shown = texts(made.shares(), ShareChange(a_pool(), "WFP", 1_000_00, 1_250_00))
    assert (shown["entity"], shown["before"], shown["after"]) == ("WFP", "1,000.00", "1,250.00")
    assert shown["change"] == "+250.00"


def test_a_line_that_cannot_be_shared_says_so_and_shows_no_amounts(made: DrawdownColumns) -> None:
    row = ShareChange(a_pool(RuleBroken("cannot_share", "total")), "", 0, 0)
    shown = texts(made.shares(), row)
    assert shown["entity"] == "Cannot be shared"
    assert (shown["before"], shown["after"], shown["change"]) == ("", "", "")


def test_the_change_that_was_tried_is_the_difference() -> None:
    assert Tried("WFP", 100, 70).change == -30


@pytest.mark.parametrize(
    ("notice", "mark"),
    [(a_notice(given=True), "agrees"), (a_notice(late=True), "error"), (a_notice(), "not_yet")],
)
def test_a_notice_is_marked_by_how_it_stands(made: DrawdownColumns, notice: NoticeRow, mark: str) -> None:
    assert details(made.notices(), notice)["by"] == mark


def test_a_notice_says_by_when_or_that_it_was_given(made: DrawdownColumns) -> None:
    assert made.notice_by(a_notice(given=True)) == "Given"
    assert "2026" in made.notice_by(a_notice())


def test_what_leaving_means_for_an_arrangement_says_the_gravest_first(made: DrawdownColumns) -> None:
    assert "only provider" in made.meaning(a_notice(last=True, lead=True))
    assert "lead" in made.meaning(a_notice(lead=True))
    assert made.meaning(a_notice()) == "It goes on without the party."


@pytest.mark.parametrize(
    ("given_up", "ends", "said"),
    [(True, True, "given up"), (False, True, "stop being common"), (False, False, "stay common")],
)
def test_what_leaving_means_for_premises(made: DrawdownColumns, given_up: bool, ends: bool, said: str) -> None:  # noqa: FBT001
    row = PremisesChange(
        premises_id=NOBODY, reference="P-1", name="Compound", remaining=("WFP",), ends_sharing=ends, given_up=given_up
    )
    assert said in texts(made.premises(), row)["means"]
    assert details(made.premises(), row)["stay"] == ("WFP",)
