"""Monthly usage: what each consumer used of each service, typed and pasted month by month."""
