"""The place where shared budgets are shared out: their list, their pages, and a departure rehearsed."""
