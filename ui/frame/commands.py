"""The commands the window itself offers, in the menus, in the palette and by key."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.frame.place_words import words_of
from ui.frame.places import OWN, Place
from ui.page import Command

if TYPE_CHECKING:
    from ui.frame.deeds import Deeds


_UNDO = ("edit.undo", "edit.redo", "go.undo_list")


def own_groups(deeds: Deeds, places: tuple[Place, ...]) -> tuple[list[Command], list[Command], list[Command]]:
    """Give the window's commands in the order of the menus: undoing, then the places, then the rest."""
    to_places, rest = place_commands(deeds, places), shell_commands(deeds)
    undo = [command for key in _UNDO for command in (*rest, *to_places) if command.key == key]
    return undo, _without_undo(to_places), _without_undo(rest)


def _without_undo(commands: list[Command]) -> list[Command]:
    return [command for command in commands if command.key not in _UNDO]


def shell_commands(deeds: Deeds) -> list[Command]:
    """Give the window's own commands but those that go to places."""
    say = QCoreApplication.translate
    return [
        Command(
            "file.open",
            say("Commands", "Open a store…"),
            partial(deeds.ask_program, "open"),
            "Ctrl+O",
            "folder",
            "file",
        ),
        Command(
            "file.new",
            say("Commands", "Set up another office…"),
            partial(deeds.ask_program, "new"),
            "",
            "building",
            "file",
        ),
        Command(
            "file.restore",
            say("Commands", "Restore a backup…"),
            partial(deeds.ask_program, "restore"),
            "",
            "database-backup",
            "file",
        ),
        Command("file.backup", say("Commands", "Back up now"), deeds.back_up, "", "database-backup", "file"),
        Command("file.save", say("Commands", "Save (everything is saved)"), deeds.say_saved, "Ctrl+S", "check", "file"),
        Command("edit.undo", say("Commands", "Undo"), deeds.undo, "Ctrl+Z", "undo", "edit"),
        Command("edit.redo", say("Commands", "Redo"), deeds.redo, "Ctrl+Y", "redo", "edit"),
        Command(
            "edit.find",
            say("Commands", "Find in this list"),
            deeds.focus_filter,
            "Ctrl+F",
            "filter",
            "edit",
            letter="/",
        ),
        Command(
            "view.inspector", say("Commands", "Inspector on or off"), deeds.toggle_inspector, "", "panel-right", "view"
        ),
        Command("view.next_region", say("Commands", "Next region"), deeds.next_region, "F6", "", "view"),
        Command(
            "view.previous_region", say("Commands", "Previous region"), deeds.previous_region, "Shift+F6", "", "view"
        ),
        Command("go.back", say("Commands", "Back"), deeds.back, "Alt+Left", "arrow-left", "go"),
        Command("go.forward", say("Commands", "Forward"), deeds.forward, "Alt+Right", "arrow-right", "go"),
        Command(
            "go.palette", say("Commands", "Search or run a command…"), deeds.open_palette, "Ctrl+K", "search", "go"
        ),
        Command("file.quit", say("Commands", "Quit"), partial(deeds.ask_program, "quit"), "Ctrl+Q", "log-out", "file"),
    ]


def place_commands(deeds: Deeds, places: tuple[Place, ...]) -> list[Command]:
    """Give one command for each place, with its keys."""
    own_menus = {
        "settings": "tools",
        "verify_documents": "tools",
        "undo_list": "edit",
        "imports": "file",
        "partner_forms": "file",
        "consolidation": "file",
        "about": "help",
        "help": "help",
    }
    return [
        Command(
            f"go.{place.key}",
            place.title,
            partial(deeds.go, place.key),
            place.shortcut,
            place.icon,
            own_menus.get(place.key, "go"),
            letter="?" if place.key == "help" else _letter(place),
            words=words_of(place.key),
        )
        for place in places
    ]


def _letter(place: Place) -> str:
    return f"G, {place.letter}" if place.letter and place.group != OWN else ""
