"""What somebody must look at."""

from commonservices.queries import alerts


def test_alerts_come_the_most_urgent_first(demo_office):
    found = alerts.alerts(demo_office)
    severities = [alert.severity for alert in found]
    assert severities == sorted(severities, key=["crit", "att", "info"].index)
    assert ("LAPSED_BUT_USED", "DEMO-006") in {(alert.flag, alert.subject) for alert in found}
    assert alerts.alerts(demo_office, 3) == found[:3]


def test_that_a_service_is_not_on_paper_is_said_of_the_service(demo_office):
    unpapered = [alert for alert in alerts.alerts(demo_office) if alert.flag == "UNPAPERED"]
    assert {alert.kind for alert in unpapered} == {"shared_service"}
