"""Platform configuration registers and the extend rule."""
