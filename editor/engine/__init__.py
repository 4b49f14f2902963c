"""The article session and the process it runs in."""
