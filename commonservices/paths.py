"""Where the program's files lie: what it ships with, and what belongs to the person who runs it."""

import os
from collections.abc import Mapping
from pathlib import Path

HOME_VARIABLE = "COMMONSERVICES_HOME"
STORE_NAME = "office.csdb"

_APPLICATION = "CommonServices"


def resource(*parts: str) -> Path:
    """Give the path of a shipped file or folder below `resources/`.

    `resources/` lies beside the package in a checkout, in an installed wheel and in the frozen
    program alike, so one rule serves all three.
    """
    return Path(__file__).resolve().parent.parent.joinpath("resources", *parts)


def user_folder(environment: Mapping[str, str] = os.environ) -> Path:
    """Give the folder of this person's stores: local application data, never a roaming or synchronised folder."""
    from platformdirs import PlatformDirs

    return _chosen(environment) or PlatformDirs(_APPLICATION, appauthor=False, roaming=False).user_data_path


def config_folder(environment: Mapping[str, str] = os.environ) -> Path:
    """Give the folder of this person's settings file."""
    from platformdirs import PlatformDirs

    chosen = _chosen(environment)
    return chosen / "config" if chosen else PlatformDirs(_APPLICATION, appauthor=False).user_config_path


def log_folder(environment: Mapping[str, str] = os.environ) -> Path:
    """Give the folder of the program's log."""
    from platformdirs import PlatformDirs

    chosen = _chosen(environment)
    return chosen / "log" if chosen else PlatformDirs(_APPLICATION, appauthor=False).user_log_path


def backups_folder(store: Path) -> Path:
    """Give the folder in which the backups of a store are kept: `backups`, beside it."""
    return store.parent / "backups"


def default_store(environment: Mapping[str, str] = os.environ) -> Path:
    """Give the path of the store that is opened when none is named."""
    return user_folder(environment) / STORE_NAME


def _chosen(environment: Mapping[str, str]) -> Path | None:
    """Give the one folder that holds everything, if the environment names it (tests, a portable copy on a stick)."""
    named = environment.get(HOME_VARIABLE, "").strip()
    return Path(named).expanduser().absolute() if named else None
