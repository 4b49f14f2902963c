"""What an article must never do: the means to attack, and to tell that nothing came of it."""
