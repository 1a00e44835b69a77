"""The virtio-vsock device, and sockets for parent programs."""
