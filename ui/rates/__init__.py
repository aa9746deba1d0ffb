"""The place of rates: the prices of services, and rates of exchange with the published lists they come from."""
