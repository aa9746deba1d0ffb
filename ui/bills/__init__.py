"""The place of what is billed and recovered: bills, orders, what is unbilled, how old it is, balances, periods."""
