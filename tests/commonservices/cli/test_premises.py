"""Premises, long-term agreements and mutual recognition by command."""

import pytest

HOUSE = ("add", "premises", "--set", "name=Bravo house", "area_m2=120.5", "phase=PREMISE", "country_iso3=XEX")
ORDER = ("add", "call-off", "--set", "agreement=UNOPS-LTA-0451", "ordered_on=2026-09-30")


def test_the_registers_are_listed(look):
    told = look("list", "premises").out
    assert told.splitlines()[0].split()[:4] == ["human_ref", "phase", "status", "common"]
    assert "RCO, UNDP, UNEXAM, UNFPA, UNICEF, WHO" in told
    assert "4 shown." in told
    assert [row["human_ref"] for row in look("--json", "list", "agreements", "--find", "undp").json] == [
        "UNDP-LTA-0117",
        "UNDP-LTA-0163",
    ]
    assert look("--json", "list", "recognitions").json[0]["unsigned"] == ["UNEXAM", "WFP"]


@pytest.mark.parametrize(
    ("where", "found"),
    [
        ("common=yes", ["DEMO-P01", "DEMO-P03"]),
        ("un_house=yes", ["DEMO-P01"]),
        ("status=inactive", ["DEMO-P02"]),
        ("entities=WFP", ["DEMO-P03"]),
        ("findings=desks_over", ["DEMO-P03"]),
    ],
)
def test_conditions_narrow_the_premises(look, where, found):
    assert [row["human_ref"] for row in look("--json", "list", "premises", "--where", where).json] == found


def test_premises_are_shown_with_their_occupants(look):
    page = look("--json", "show", "demo-p01").json
    assert (page["common"], page["area_percent"], page["arrangement"]) == (True, "93.5", "DEMO-001")
    assert [line["entity"] for line in page["occupants"]] == ["RCO", "UNDP", "UNEXAM", "UNFPA", "UNICEF", "WHO"]
    assert "Occupants:" in look("show", "DEMO-P01").out


def test_an_agreement_is_shown_with_users_orders_and_what_is_to_do(look):
    page = look("--json", "show", "UNICEF-LTA-2208").json
    assert page["users"][0]["to_do"] == ["holder_agrees", "supplier_agrees"]
    assert page["called_off"] == "0.00"
    late = look("--json", "show", "UNDP-LTA-0117").json["orders"][0]
    assert (late["covered"], late["note"]) == (False, "Ordered before the renewal was signed")


def test_a_reliance_is_shown_by_its_identifier(look):
    row = look("--json", "list", "recognitions").json[0]
    page = look("--json", "show", row["id"]).json
    assert (page["relying"], page["relied_on"], page["object_kind"]) == ("UNEXAM", "WFP", "ROSTER")


def test_premises_are_logged_occupied_changed_and_undone(on):
    assert on(*HOUSE).out == "UNEXAM-PRM-0001 is entered.\n"
    room = ("add", "occupancy", "--set", "premises=UNEXAM-PRM-0001", "entity=PAM", "net_m2=20", "from_on=2026-01-01")
    assert on(*room).code == 0
    assert on("set", "UNEXAM-PRM-0001", "area_m2=130", "--why", "Measured").out == (
        "UNEXAM-PRM-0001 is changed: Area (m²).\n"
    )
    assert on("undo").code == 0
    page = on("--json", "show", "UNEXAM-PRM-0001").json
    assert (page["area_m2"], page["occupants"][0]["entity"]) == ("120.5", "WFP")
    history = on("history", "UNEXAM-PRM-0001").out
    assert "occupant added" in history
    assert "Measured" in history


@pytest.mark.parametrize(
    ("command", "key", "where"),
    [
        ((*HOUSE, "is_un_house=yes"), "second_un_house", "is_un_house"),
        (("add", "premises", "--set", "name=House", "area_m2=0"), "not_above", "area_m2"),
        (("add", "premises", "--set", "area_m2=10"), "required", "name"),
        (("add", "occupancy", "--set", "entity=WFP", "from_on=2026-01-01"), "required", "premises_id"),
        (
            ("add", "occupancy", "--set", "premises=DEMO-P01", "entity=WHO", "from_on=2026-01-01"),
            "occupies_already",
            "from_on",
        ),
        ((*ORDER, "entity=UNEXAM", "amount=200000"), "call_off_over_ceiling", "amount"),
        ((*ORDER, "entity=WFP", "amount=20"), "not_a_user", "entity_id"),
        (
            (
                "add",
                "reliance",
                "--set",
                "relying=WFP",
                "relied_on=WFP",
                "area=HR",
                "object_kind=ROSTER",
                "object_name=Roster",
                "relied_on_day=2026-01-01",
            ),
            "relies_on_itself",
            "relied_on_id",
        ),
        (("add", "agreement", "--set", "reference=X-1", "vendor=V", "holder=UNDP"), "required", "starts_on"),
        (("set", "DEMO-P01", "phase=PROJECT"), "phase_fixed", "phase"),
    ],
)
def test_what_cannot_be_is_refused_with_its_field(on, command, key, where):
    ran = on("--json", *command)
    assert ran.code == 1
    assert (ran.error["key"], ran.error["where"]) == (key, where)


def test_an_order_a_user_and_a_reliance_are_entered(on):
    assert on(*ORDER, "entity=UNHCR", "amount=1000.50").code == 0
    assert on("add", "agreement-use", "--set", "agreement=UNICEF-LTA-2208", "user=IOM").code == 0
    values = ("relying=UNDP", "relied_on=WFP", "area=HR", "object_kind=ROSTER", "object_name=Roster")
    assert on("add", "reliance", "--set", *values, "relied_on_day=2026-01-01").out == "UNDP · WFP is entered.\n"
    page = on("--json", "show", "UNOPS-LTA-0451").json
    assert page["orders"][0]["amount"] == "1000.50"
    newest = on("--json", "list", "recognitions", "--find", "undp").json[0]
    assert on("set", newest["id"], "outcome=Quicker").code == 0
    assert on("--json", "show", newest["id"]).json["outcome"] == "Quicker"


def test_parties_do_not_belong_to_premises(on):
    assert on(*HOUSE, "--party", "WFP:CLIENT").code == 2


def test_a_paper_is_attached_to_premises_by_their_reference(on, tmp_path):
    lease = tmp_path / "lease.txt"
    lease.write_text("The lease.")
    assert on("attach", "DEMO-P01", lease, "--kind", "LEASE").code == 0


def test_who_signed_the_statement_on_mutual_recognition_is_recorded_and_removed(on):
    assert on("sign-statement", "PAM", "2018-11-30").out.startswith("WFP is changed: ")
    assert on("--json", "list", "recognitions").json[0]["unsigned"] == ["UNEXAM"]
    assert on("sign-statement", "WFP", "2018-11-30").out == "WFP already was so; nothing was changed.\n"
    refusals = [on("--json", "sign-statement", *words) for words in (("WFP", "2099-01-01"), ("WFP", "30/02/2020"))]
    assert [(ran.code, ran.error["key"]) for ran in refusals] == [(1, "day_in_future"), (1, "no_such_day")]
    assert on("--json", "sign-statement", "NOBODY", "2018-11-30").code == 1
    assert on("sign-statement", "WFP", "").code == 0
    assert on("--json", "list", "recognitions").json[0]["unsigned"] == ["UNEXAM", "WFP"]
