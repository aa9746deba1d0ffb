"""The change log: every act of the register, taking acts back, and the register as it was."""
