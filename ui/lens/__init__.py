"""The policy lens: what each priority was served by in a period."""
