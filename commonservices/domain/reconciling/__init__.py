"""Reconciliations as pure rules over plain rows: what is compared, and each difference as a finding."""
