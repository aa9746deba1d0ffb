"""The real program on a screen nobody sees: an officer who hears it finds, opens, changes and saves an arrangement."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from commonservices import settings
from commonservices.domain.arrangements import Arrangement, ArrangementVersion
from commonservices.domain.clock import SystemClock
from commonservices.office import open_office
from commonservices.paths import HOME_VARIABLE
from tests.builders import record, records
from tests.journeys.screen_reader import SAYS_NOTHING, Reader, Thing, give_keyboard, lacking, own_screen, started
from ui.frame.places import OWN, built

ROOT = Path(__file__).parents[2]
# Places whose tabs show different parts; those of the others show the same list otherwise filtered.
PARTED = ("Today", "Premises", "OMT decisions", "Exceptions", "Rates")
BEFORE, AFTER = "Shared radio and outreach", "Shared radio, heard by all"


@pytest.fixture
def store(demo_store: Path, tmp_path: Path) -> Path:
    return Path(shutil.copyfile(demo_store, tmp_path / "demo.csdb"))


@pytest.fixture
def reader(store: Path, tmp_path: Path) -> Iterator[Reader]:
    """Gives a reader before the running program, which shows the register."""
    reason = lacking()
    if reason:
        installs_itself = os.environ.get("CI") and os.geteuid() == 0 and shutil.which("apt-get")
        (pytest.fail if installs_itself else pytest.skip)(reason)
    settings.save(settings.Settings(language="en", theme="light", actor="Reader"), tmp_path / "config")
    program = [sys.executable, "-m", "commonservices", "--store", str(store), "--open", "arrangements"]
    with own_screen(tmp_path / "screen.txt") as env:
        env[HOME_VARIABLE] = str(tmp_path)
        with started(program, env, ROOT, tmp_path / "program.txt"):
            reader = Reader(env["DBUS_SESSION_BUS_ADDRESS"])
            reader.find("table", "Arrangements")
            give_keyboard(env["DISPLAY"])
            reader.find("frame", "Common Services", active=True)
            yield reader
            reader.close()


def unheard(shown: Iterable[Thing]) -> list[str]:
    """Give what the keyboard can reach and a reader would not hear, or would not know what it is."""
    reached = [each for each in shown if each.has("focusable") or each.role == "push button"]
    assert len(reached) > 20
    return [str(each) for each in reached if each.role in SAYS_NOTHING or not each.name.strip()]


def titles(reader: Reader, register: Thing) -> list[str]:
    """Give the titles read out from the shown part of the register."""
    return [each.name for each in reader.shown(register) if each.role == "cell" and each.name.startswith("Title: ")]


def test_an_arrangement_is_found_opened_changed_and_saved_by_ear(reader: Reader, store: Path) -> None:
    assert unheard(reader.whole()) == []
    reader.focus(reader.find("text", "Filter"))
    reader.write("outreach")
    register = reader.find("table", "Arrangements")
    reader.until(lambda: titles(reader, register) == [f"Title: {BEFORE}"], "the one row that was asked for")
    reader.key("Down")
    reader.find("cell", f"Title: {BEFORE}", inside=register, selected=True)
    reader.key("Return")

    reader.find("list", "Life cycle, step 1 of 7, Draft")
    assert unheard(reader.whole()) == []
    reader.press(reader.find("page tab", "Terms"))
    title = reader.find("text", "Title (English)", editable=True)
    assert unheard(reader.whole()) == []
    assert reader.text(title) == BEFORE
    reader.focus(title)
    reader.key("a", control=True)
    reader.write(AFTER)
    reader.until(lambda: reader.text(title) == AFTER, f"“{AFTER}” in the field")
    reader.key("Tab")
    reader.find("label", "Saved ")
    reader.find("label", AFTER)

    reader.focus(reader.find("list", "Places"))
    reader.key("Down")
    reader.find("list item", "Services", selected=True)
    reader.key("Return")
    reader.find("table", "Services")
    assert unheard(reader.whole()) == []

    with open_office(store, clock=SystemClock(), actor="Tester", read_only=True, check_place=False) as office:
        (changed,) = records(office, ArrangementVersion, title_en=AFTER)
        assert record(office, Arrangement, changed.arrangement_id).state == "DRAFT"
        assert not records(office, ArrangementVersion, title_en=BEFORE)


def test_every_place_is_reached_by_keys_and_each_thing_on_it_is_named(reader: Reader) -> None:
    places = reader.find("list", "Places")
    reader.focus(places)
    listed = [each.name.partition(",")[0] for each in reader.children(places) if each.has("focusable")]
    assert len(listed) == sum(place.group != OWN for place in built())
    for number, name in enumerate(listed):
        reader.key("Home" if number == 0 else "Down")
        reader.find("list item", name, inside=places, selected=True)
        reader.key("Return")
        reader.find("label", name)
        shown = reader.whole()
        assert (name, unheard(shown)) == (name, [])
        if name.startswith(PARTED):
            tabs = [each for each in shown if each.role == "page tab" and not each.has("selected")]
            for tab in reversed(tabs):  # the views of a register come before the register beside it, which hides them
                reader.press(tab)
                reader.find("page tab", tab.name, selected=True)
                assert (tab.name, unheard(reader.whole())) == (tab.name, [])
        reader.focus(places)
