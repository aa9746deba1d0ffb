"""What is said of every arrangement of the demo mission, in the panel and in the sentences."""

import shutil

import pytest

from commonservices.domain.clock import FixedClock
from commonservices.office import open_office
from commonservices.queries import arrangements as queries
from commonservices.queries.arrangements import ArrangementFilter
from tests.conftest import DEMO_DAY
from ui.arrangements.summary import Summary, is_unsigned, next_move
from ui.words import Words


@pytest.fixture(scope="module")
def details(demo_store, tmp_path_factory):
    path = tmp_path_factory.mktemp("summary") / "demo.csdb"
    shutil.copyfile(demo_store, path)
    with open_office(path, clock=FixedClock.on(DEMO_DAY), actor="Reader", check_place=False) as office:
        office.backs_up = False
        rows = queries.page(office, ArrangementFilter(), limit=500)
        return [queries.detail(office, row.id) for row in rows]


@pytest.fixture(params=["en", "fr", "ar"])
def words(request):
    return Words(request.param)


@pytest.fixture
def summary(words):
    return Summary(words)


def test_what_is_awaited_has_a_title_a_sentence_and_a_tone(summary, details):
    for detail in details:
        title, text, tone = summary.awaited(detail, DEMO_DAY)
        assert title.strip()
        assert text.strip()
        assert tone in {"crit", "att", "info"}
        assert "{" not in title + text


def test_a_critical_flag_is_said_before_anything_else(summary, words, details):
    pressing = [each for each in details if each.flags and each.flags[0].severity == "crit"]
    assert pressing
    for detail in pressing:
        if detail.row.state == "SIGNING":
            continue
        flag = detail.flags[0]
        title, text, tone = summary.awaited(detail, DEMO_DAY)
        assert (title, tone) == (words.flag(flag.code), "crit")
        assert text == words.flag_sentence(flag.code, since=flag.since, due=flag.due)


def test_every_flag_becomes_a_tag_in_words(summary, words, details):
    for detail in details:
        tags = summary.flag_tags(detail)
        assert [label for label, _tone, _mark in tags] == [words.flag(flag.code) for flag in detail.flags]
        assert all(tone in {"crit", "att", "info"} for _label, tone, _mark in tags)


def test_every_flag_has_a_sentence_without_gaps(words, details):
    flags = [flag for detail in details for flag in detail.flags]
    assert flags
    for flag in flags:
        sentence = words.flag_sentence(flag.code, since=flag.since, due=flag.due)
        assert sentence != flag.code
        assert "{" not in sentence


def test_parties_name_each_entity_once(summary, details):
    for detail in details:
        said = summary.parties(detail)
        assert all(line.code in said for line in detail.parties)


def test_the_period_tells_both_ends_or_one_dash(summary, details):
    for detail in details:
        period, version = summary.period(detail), detail.version
        if version.effective_on is None and detail.row.expiry_on is None and not version.open_ended:
            assert period == "—"
        elif version.effective_on is not None:
            assert str(version.effective_on.day) in period


def test_everything_that_is_missing_is_a_sentence(summary, details):
    missing = [each for detail in details for move in detail.moves for each in move.missing]
    assert missing
    for each in missing:
        sentence = summary.missing(each)
        assert sentence.strip()
        assert "{" not in sentence
        assert each.rule not in sentence


def test_the_signed_copy_stands_for_every_arrangement(summary, details):
    for detail in details:
        said, tone = summary.signed_copy(detail)
        attached = any(each.kind == "SIGNED_COPY" and each.superseded_by_id is None for each in detail.documents)
        assert said
        assert tone in {"", "att"}
        assert not (attached and tone)


def test_a_next_step_is_one_that_can_be_made(details):
    found = [next_move(detail) for detail in details]
    assert any(found)
    for detail, move in zip(details, found, strict=True):
        assert move is None or move in detail.moves
        assert move is None or detail.row.state not in {"SUSPENDED", "NOTICE"}


def test_signatures_are_awaited_only_before_all_have_signed(details):
    for detail in details:
        if is_unsigned(detail):
            assert detail.row.state in {"CLEARED", "SIGNING"}
            assert any(line.party.signed_on is None for line in detail.parties)
