/* AF_VSOCK for the host half of Linux's vsock_test, on the Unix sockets of a vsock device.
 *
 * Linked in with `--wrap`. Only what makes an address differs: a socket, once connected or accepted,
 * is the Unix socket itself, with all that it can and cannot do. The directory of the device's sockets
 * is in VSOCK_DIRECTORY.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <linux/vm_sockets.h>

enum { PARENT = 3, MOST_DESCRIPTORS = 1024 };

int __real_socket(int family, int type, int protocol);
int __real_bind(int fd, const struct sockaddr *address, socklen_t length);
int __real_connect(int fd, const struct sockaddr *address, socklen_t length);
int __real_accept(int fd, struct sockaddr *address, socklen_t *length);
int __real_close(int fd);

/* The files of sockets that are bound, which an AF_VSOCK socket has none of. */
static char *files[MOST_DESCRIPTORS];

static int type_of(int fd)
{
	int type = 0;
	socklen_t length = sizeof(type);
	getsockopt(fd, SOL_SOCKET, SO_TYPE, &type, &length);
	return type;
}

static struct sockaddr_un place(const char *name)
{
	struct sockaddr_un path = {.sun_family = AF_UNIX};
	snprintf(path.sun_path, sizeof(path.sun_path), "%s/%s", getenv("VSOCK_DIRECTORY"), name);
	return path;
}

int __wrap_socket(int family, int type, int protocol)
{
	return __real_socket(family == AF_VSOCK ? AF_UNIX : family, type, protocol);
}

int __wrap_bind(int fd, const struct sockaddr *address, socklen_t length)
{
	const struct sockaddr_vm *vm = (const struct sockaddr_vm *)address;
	char name[32];
	(void)length;
	snprintf(name, sizeof(name), "%d_%u", PARENT, vm->svm_port);
	struct sockaddr_un path = place(name);
	if (fd >= MOST_DESCRIPTORS || __real_bind(fd, (struct sockaddr *)&path, sizeof(path)) != 0)
		return -1;
	files[fd] = strdup(path.sun_path);
	return 0;
}

/* The answer to CONNECT, or the end: how a device says that the guest refused. */
static int read_answer(int fd)
{
	char line[32] = "";
	ssize_t n;
	if (type_of(fd) == SOCK_SEQPACKET) {
		n = recv(fd, line, sizeof(line) - 1, 0);
	} else {
		size_t length = 0;
		while ((n = recv(fd, line + length, 1, 0)) == 1 && line[length] != '\n')
			if (++length == sizeof(line) - 1)
				break;
	}
	if (n > 0 && strncmp(line, "OK ", 3) == 0)
		return 0;
	if (n >= 0)
		errno = ECONNRESET;
	return -1;
}

int __wrap_connect(int fd, const struct sockaddr *address, socklen_t length)
{
	const struct sockaddr_vm *vm = (const struct sockaddr_vm *)address;
	char text[32];
	(void)length;
	snprintf(text, sizeof(text), "%u%s", vm->svm_cid,
		 type_of(fd) == SOCK_SEQPACKET ? "-messages" : "");
	struct sockaddr_un path = place(text);
	if (__real_connect(fd, (struct sockaddr *)&path, sizeof(path)) != 0)
		return -1;
	int size = snprintf(text, sizeof(text), "CONNECT %u\n", vm->svm_port);
	return send(fd, text, (size_t)size, 0) == size ? read_answer(fd) : -1;
}

int __wrap_accept(int fd, struct sockaddr *address, socklen_t *length)
{
	struct sockaddr_un peer = {0};
	struct sockaddr_vm vm = {.svm_family = AF_VSOCK};
	socklen_t size = sizeof(peer) - 1;
	int taken = __real_accept(fd, (struct sockaddr *)&peer, &size);
	if (taken < 0)
		return -1;
	/* The device's end has an abstract name, which says who calls. */
	if (sscanf(peer.sun_path + 1, "qtenclave-vsock/%u/%u/", &vm.svm_cid, &vm.svm_port) != 2) {
		__real_close(taken);
		errno = EACCES;
		return -1;
	}
	memcpy(address, &vm, *length < sizeof(vm) ? *length : sizeof(vm));
	*length = sizeof(vm);
	return taken;
}

int __wrap_close(int fd)
{
	if (fd >= 0 && fd < MOST_DESCRIPTORS && files[fd]) {
		unlink(files[fd]);
		free(files[fd]);
		files[fd] = NULL;
	}
	return __real_close(fd);
}
