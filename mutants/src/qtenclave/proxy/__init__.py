"""Programs that carry TCP over vsock."""
