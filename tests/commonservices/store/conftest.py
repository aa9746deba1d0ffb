"""What the tests of the store share."""

from tests.commonservices.store.postgres import postgres_url

__all__ = ["postgres_url"]
