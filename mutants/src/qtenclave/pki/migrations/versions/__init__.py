"""One script per change of the tables, named by its number."""
