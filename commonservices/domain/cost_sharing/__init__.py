"""The apportionment of shared costs: pure, exact, and able to say why each party pays what it pays."""
