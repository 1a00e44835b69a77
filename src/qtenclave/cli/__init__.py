"""The `qt` command: arguments, printing, exit codes."""
