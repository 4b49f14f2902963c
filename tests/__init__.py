"""The tests. A package, since a library that we use installs one of this name."""
