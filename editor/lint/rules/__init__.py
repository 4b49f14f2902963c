"""One file a rule; the file name with dashes is its id."""
