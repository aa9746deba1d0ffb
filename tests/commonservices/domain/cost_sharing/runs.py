"""Runs of the apportionment for tests: the clinic of six parties, and a way to share anything in one line."""

from decimal import Decimal

from commonservices.domain.cost_sharing.inputs import Band, Party, RunInputs, Scheme
from commonservices.domain.cost_sharing.splitting import split

PERSONS = {"MISSION": 412, "WFP": 131, "UNDP": 86, "UNICEF": 74, "UNHCR": 58, "WHO": 29}
PERSONS_BEFORE = {"MISSION": 406, "WFP": 138, "UNDP": 92, "UNICEF": 70, "UNHCR": 62, "WHO": 32}
CLINIC = 24_860_000
CLINIC_BEFORE = 24_260_000
FIELD_STAFF = dict(zip("ABCDEFGH", (41000, 26000, 17000, 9000, 5000, 950, 700, 350), strict=True))
BANDS = (Band(Decimal("0.5"), 2_500_000), Band(1, 10_000_000))


def inputs(total, drivers, method="HEADCOUNT", *, currency="USD", period=None, per_usd=None, **terms):
    """Give the inputs of a run: drivers by code, or whole parties."""
    parties = tuple(drivers)
    if isinstance(drivers, dict):
        parties = tuple(Party(code=code, driver=driver) for code, driver in drivers.items())
    scheme = Scheme(method=method, **terms)
    return RunInputs(currency=currency, total=total, scheme=scheme, parties=parties, period=period, per_usd=per_usd)


def shared(total, drivers, method="HEADCOUNT", **terms):
    """Share a total and give the run."""
    return split(inputs(total, drivers, method, **terms))


def amounts(run):
    """Give what each party pays."""
    return {share.code: share.amount for share in run.shares}
