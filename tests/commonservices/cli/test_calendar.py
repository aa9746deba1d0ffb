"""The commands calendar and alerts."""

from tests.commonservices.exchange.read_back import events_of


def test_the_days_of_half_a_year_are_listed(on):
    ran = on("calendar")
    assert ran.code == 0
    assert ran.out.splitlines()[1].split()[:3] == ["2026-10-02", "notice", "DEMO-017"]
    assert ran.out.splitlines()[-1] == f"{len(ran.out.splitlines()) - 2} shown."


def test_days_are_given_as_objects_between_two_days(on):
    found = on("calendar", "--from", "2026-10-31", "--to", "2026-10-31", "--json").json
    assert [(each["kind"], each["human_ref"], each["day"]) for each in found] == [("end", "DEMO-005", "2026-10-31")]
    ran = on("calendar", "--from", "2026-12-31", "--to", "2026-10-31", "--json")
    assert (ran.code, ran.error["key"]) == (1, "days_backwards")
    assert on("calendar", "--from", "2026-10-03", "--to", "2026-10-04").out == "Nothing matches.\n"


def test_one_arrangement_says_when_and_why(on):
    ran = on("calendar", "--why", "DEMO-005", "--lang", "fr")
    assert ran.out.startswith("Prend fin le 31 octobre ; préavis de 90 jours ;")
    told = on("calendar", "--why", "DEMO-005", "--json").json
    assert (told["end_on"], told["last_notice_on"], told["decide_by"]) == ("2026-10-31", "2026-08-02", "2026-07-19")
    assert told["reasons"] == ["ends_passed"]
    assert on("calendar", "--why", "NOTHING-1").code == 1


def test_a_calendar_file_is_written(on, tmp_path):
    out = tmp_path / "days.ics"
    ran = on("calendar", "--ics", str(out), "--json")
    assert ran.code == 0
    found = events_of(out.read_bytes().decode())
    assert ran.json["events"] + ran.json["cancelled"] == len(found)
    assert f"{ran.json['events']} days" in on("calendar", "--ics", str(out)).out


def test_alerts_are_listed_the_most_urgent_first(on):
    found = on("alerts", "--json").json
    assert found[0]["severity"] == "crit"
    assert {"id", "name", "alert", "due", "since", "sentence", "goes_to", "answer"} <= found[0].keys()
    assert len(on("alerts", "--limit", "3", "--json").json) == 3
    assert on("alerts").out.splitlines()[1].split()[0] == found[0]["id"]


def test_an_alert_is_answered_shown_on_request_and_taken_up_again(on):
    first = on("alerts", "--json").json[0]
    ran = on("alerts", "--acknowledge", first["id"], "--reason", "asked the partner")
    assert ran.code == 0
    assert ran.out.startswith("Taken note of: ")
    assert first["id"] not in {each["id"] for each in on("alerts", "--json").json}
    shown = next(each for each in on("alerts", "--all", "--json").json if each["id"] == first["id"])
    assert (shown["answer"], shown["reason"]) == ("ACKNOWLEDGED", "asked the partner")
    assert on("alerts", "--take-up", first["id"]).code == 0
    assert first["id"] in {each["id"] for each in on("alerts", "--json").json}


def test_an_alert_is_put_off_and_bad_days_are_refused(on):
    line = next(each for each in on("alerts", "--json").json if each["days"] == 91)
    ran = on("alerts", "--snooze", line["id"], "--until", "2026-09-01", "--reason", "later", "--json")
    assert (ran.code, ran.error["key"]) == (1, "snooze_not_ahead")
    ran = on("alerts", "--snooze", line["id"], "--until", "2026-11-02", "--reason", "later", "--json")
    assert (ran.code, ran.json["done"]) == (0, "alert_snoozed")
    ran = on("alerts", "--acknowledge", "ffffffffff", "--reason", "x", "--json")
    assert (ran.code, ran.error["key"]) == (1, "unknown_alert")
    ran = on("alerts", "--acknowledge", line["id"], "--json")
    assert (ran.code, ran.error["key"]) == (1, "reason_missing")
