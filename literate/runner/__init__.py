"""Each program once, isolated, and what its run gave."""
