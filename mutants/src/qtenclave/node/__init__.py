"""`qtd`: which enclaves exist, whose they are, and their life."""
