"""What menus, palette and keys offer on the page of an arrangement, and why not where they cannot."""

from tests.commonservices.actions.lives import a_draft, active, sent_out
from tests.ui.arrangements.steps import go, show


def reasons(page):
    return {each.key.removeprefix("arrangement."): each.reason for each in page.commands()}


def primary(page):
    return [each.text for each in page.commands() if each.primary]


def test_a_draft_can_go_on_and_has_nothing_to_sign(fuel):
    held = reasons(fuel)
    assert (held["next"], held["edit"], held["attach"]) == ("", "", "")
    assert held["sign"] == "Nobody has to sign now."
    assert primary(fuel) == [fuel.header.next.text()]


def test_a_signature_is_offered_while_one_is_missing(record_page, office):
    show(record_page, sent_out(office, a_draft(office)))
    assert reasons(record_page)["sign"] == ""
    go(record_page, "arrangement.sign")
    assert record_page.tabs.current_key() == "overview"
    assert record_page.parts.overview.parties.editor.isVisibleTo(record_page)


def test_what_is_in_force_has_no_step_by_hand(record_page, office):
    show(record_page, active(office))
    assert reasons(record_page)["next"] == "No step can be made by hand now."


def test_every_step_of_the_menu_beside_the_filled_button_is_a_command_too(record_page, office):
    show(record_page, active(office))
    offered = {each.key.rpartition(".")[2]: each for each in record_page.commands() if ".move." in each.key}
    assert {"NOTICE", "SUSPENDED", "TERMINATED"} <= set(offered)
    offered["NOTICE"].run()
    assert record_page.step_form.title.text() == "Record notice"
    office.read_only = True
    record_page.escape()
    assert {each.reason for each in record_page.commands() if ".move." in each.key} == {
        "The register is shown for reading only."
    }
    office.read_only = False


def test_the_next_step_stands_there_once(fuel):
    texts = [each.text for each in fuel.commands()]
    assert texts.count(fuel.header.next.text()) == 1


def test_reading_only_forbids_every_act_but_paper(fuel, office):
    office.read_only = True
    held = reasons(fuel)
    assert {held[key] for key in ("next", "sign", "attach", "edit")} == {"The register is shown for reading only."}
    assert held["print"] == held["pdf"] == ""
    office.read_only = False


def test_a_step_that_asks_is_confirmed_by_a_command(fuel):
    fuel.header.move_requested.emit("CANCELLED")
    (confirm,) = [each for each in fuel.commands() if each.key == "arrangement.confirm"]
    assert (confirm.text, confirm.primary, confirm.reason) == (fuel.step_form.confirm.text(), True, "")


def test_editing_leads_to_the_title(fuel):
    go(fuel, "arrangement.edit")
    assert fuel.tabs.current_key() == "terms"
    assert fuel.parts.terms.form.row("title_en").editor.box.hasFocus()


def test_an_arrangement_that_is_gone_is_neither_printed_nor_kept(fuel, ask):
    made = fuel.offers
    held = {each.key.removeprefix("arrangement."): each for each in made.commands(None, "")}
    gone = "This arrangement is no longer in the register."
    assert held["print"].reason == held["pdf"].reason == gone
    assert held["next"].reason == "No step can be made by hand now."
    held["print"].run()
    held["pdf"].run()
    assert ask.asked == []
