"""Where files lie."""

from pathlib import Path

import pytest

from commonservices import paths


def test_resources_are_found_beside_the_package():
    assert paths.resource().name == "resources"
    assert paths.resource().is_dir()
    assert paths.resource("codelists", "types.toml") == paths.resource() / "codelists" / "types.toml"


@pytest.mark.parametrize("folder", [paths.user_folder, paths.config_folder, paths.log_folder])
def test_every_folder_of_a_person_can_be_moved_by_one_variable(folder, tmp_path):
    found = folder({paths.HOME_VARIABLE: str(tmp_path)})
    assert tmp_path in {found, found.parent}


@pytest.mark.parametrize("folder", [paths.user_folder, paths.config_folder, paths.log_folder])
@pytest.mark.parametrize("environment", [{}, {paths.HOME_VARIABLE: "  "}])
def test_without_the_variable_the_system_says_where_it_lies(folder, environment):
    found = folder(environment)
    assert found.is_absolute()
    assert "CommonServices" in found.parts


def test_the_folders_of_a_person_are_apart_from_each_other(tmp_path):
    environment = {paths.HOME_VARIABLE: str(tmp_path)}
    found = {paths.user_folder(environment), paths.config_folder(environment), paths.log_folder(environment)}
    assert len(found) == 3


def test_a_relative_home_becomes_absolute(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    assert paths.user_folder({paths.HOME_VARIABLE: "stick"}) == tmp_path / "stick"


def test_a_home_in_the_person_s_own_folder_may_be_written_short():
    assert paths.user_folder({paths.HOME_VARIABLE: "~/desk"}) == Path.home() / "desk"


def test_the_store_that_opens_by_itself_lies_in_the_person_s_folder(tmp_path):
    assert paths.default_store({paths.HOME_VARIABLE: str(tmp_path)}) == tmp_path / "office.csdb"


def test_the_variable_is_read_when_it_is_needed(monkeypatch, tmp_path):
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path))
    assert paths.default_store() == tmp_path / "office.csdb"


def test_backups_lie_beside_their_store():
    assert paths.backups_folder(Path("office") / "mine.csdb") == Path("office") / "backups"


def test_asking_for_a_folder_makes_none(tmp_path):
    paths.default_store({paths.HOME_VARIABLE: str(tmp_path / "none")})
    assert not (tmp_path / "none").exists()
