"""The frame as a whole."""

from tests.ui.stage import Stage


def test_everything_operable_has_a_name_and_an_object_name(stage: Stage) -> None:
    for part in (
        stage.shell.top.command,
        stage.shell.top.inspector,
        stage.shell.top.help,
        stage.shell.sidebar.places,
        stage.shell.sidebar.office,
        stage.shell.sidebar.backup,
        stage.shell.sidebar.actor,
    ):
        assert part.accessibleName(), part
        assert "." in part.objectName(), part
