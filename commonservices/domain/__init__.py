"""Records, rules, fields and code lists; the standard library only."""
