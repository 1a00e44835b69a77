/* The whole user space of a test machine: services over AF_VSOCK, run as /init.
 *
 * Ports: 7001 echoes; 7002 reads one 8-byte count and sends that many bytes of a pattern;
 * 7003 reads to the end, then answers with the 8-byte count and 8-byte sum of what came;
 * 7004 reads "cid port" (two 32-bit numbers), connects there and answers with a 32-bit errno, then
 * copies between the two connections; 7005 reads two 64-bit numbers and sends as many messages as
 * the first of as many bytes as the second says; 7006 closes what it accepts; 7007 reads a 64-bit
 * number and that many bytes, then sends one; 7008 echoes messages of type SEQPACKET;
 * 7009 is 7004 for these; 7010 reads a port (32 bits), reads nothing more before a connection there
 * has come and gone, and then is 7003; 7011 is 7002 one byte at a time.
 * It connects to (3, 9000) once all of them listen, and ends the machine when that is closed. A word
 * `parent_cid=N` on the kernel command line says another context id than 3: devices of others know
 * the parent as 2.
 */
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/reboot.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
#include <linux/vm_sockets.h>

enum { PARENT = 3, CONTROL = 9000, ECHO = 7001, SOURCE, SINK, DIAL, MESSAGES, CLOSE, TAKE, REPEAT, DIAL_MESSAGES, LATE,
	DRIP, PORTS = 11, BUFFER = 256 * 1024 };

static unsigned char buffer[BUFFER];

static struct sockaddr_vm address(unsigned cid, unsigned port)
{
	struct sockaddr_vm a;
	memset(&a, 0, sizeof(a));
	a.svm_family = AF_VSOCK;
	a.svm_cid = cid;
	a.svm_port = port;
	return a;
}

static int dial(int type, unsigned cid, unsigned port)
{
	struct sockaddr_vm a = address(cid, port);
	int fd = socket(AF_VSOCK, type, 0);
	if (fd >= 0 && connect(fd, (struct sockaddr *)&a, sizeof(a)) != 0) {
		int saved = errno;
		close(fd);
		errno = saved;
		return -1;
	}
	return fd;
}

static int serve(int type, unsigned port)
{
	struct sockaddr_vm a = address(VMADDR_CID_ANY, port);
	int fd = socket(AF_VSOCK, type, 0);
	if (fd < 0 || bind(fd, (struct sockaddr *)&a, sizeof(a)) != 0 || listen(fd, 128) != 0)
		return -1;
	return fd;
}

static int write_all(int fd, const unsigned char *data, size_t size)
{
	while (size > 0) {
		ssize_t n = write(fd, data, size);
		if (n <= 0)
			return -1;
		data += n;
		size -= (size_t)n;
	}
	return 0;
}

static int read_all(int fd, void *data, size_t size)
{
	unsigned char *at = data;
	while (size > 0) {
		ssize_t n = read(fd, at, size);
		if (n <= 0)
			return -1;
		at += n;
		size -= (size_t)n;
	}
	return 0;
}

static void copy(int from, int to)
{
	ssize_t n;
	while ((n = read(from, buffer, sizeof(buffer))) > 0)
		if (write_all(to, buffer, (size_t)n) != 0)
			return;
	shutdown(to, SHUT_WR);
}

static void source(int fd)
{
	uint64_t left, at = 0;
	if (read_all(fd, &left, sizeof(left)) != 0)
		return;
	for (size_t i = 0; i < sizeof(buffer); i++)
		buffer[i] = (unsigned char)(i % 251);
	while (left > 0) {
		size_t start = (size_t)(at % 251);
		size_t n = left < sizeof(buffer) - 251 ? (size_t)left : sizeof(buffer) - 251;
		if (write_all(fd, buffer + start, n) != 0)
			return;
		at += n;
		left -= n;
	}
}

static void messages(int fd)
{
	uint64_t wanted[2];
	if (read_all(fd, wanted, sizeof(wanted)) != 0)
		return;
	for (uint64_t i = 0; i < wanted[0]; i++)
		for (uint64_t left = wanted[1]; left > 0;) {
			size_t n = left < sizeof(buffer) ? (size_t)left : sizeof(buffer);
			if (write_all(fd, buffer, n) != 0)
				return;
			left -= n;
		}
}

static void take(int fd)
{
	uint64_t left;
	ssize_t n = 0;
	if (read_all(fd, &left, sizeof(left)) != 0)
		return;
	for (; left > 0; left -= (uint64_t)n)
		if ((n = read(fd, buffer, left < sizeof(buffer) ? (size_t)left : sizeof(buffer))) <= 0)
			return;
	write_all(fd, buffer, 1);
}

static void sink(int fd)
{
	uint64_t answer[2] = {0, 0};
	ssize_t n;
	while ((n = read(fd, buffer, sizeof(buffer))) > 0) {
		answer[0] += (uint64_t)n;
		/* The sum of one byte in 64 finds lost or repeated pieces and costs little. */
		for (ssize_t i = (ssize_t)(-(answer[0] - (uint64_t)n) & 63); i < n; i += 64)
			answer[1] += buffer[i];
	}
	write_all(fd, (unsigned char *)answer, sizeof(answer));
}

static void late(int fd)
{
	uint32_t port;
	char byte;
	if (read_all(fd, &port, sizeof(port)) != 0)
		return;
	int listener = serve(SOCK_STREAM, port);
	int sign = accept(listener, NULL, NULL);
	while (read(sign, &byte, 1) > 0)
		;
	close(sign);
	close(listener);
	sink(fd);
}

static void drip(int fd)
{
	uint64_t count;
	if (read_all(fd, &count, sizeof(count)) != 0)
		return;
	for (uint64_t i = 0; i < count; i++) {
		unsigned char byte = (unsigned char)(i % 251);
		if (write(fd, &byte, 1) != 1)
			return;
	}
}

static void forward(int type, int fd)
{
	uint32_t target[2], result = 0;
	if (read_all(fd, target, sizeof(target)) != 0)
		return;
	int other = dial(type, target[0], target[1]);
	if (other < 0)
		result = (uint32_t)errno;
	write_all(fd, (unsigned char *)&result, sizeof(result));
	if (other < 0)
		return;
	if (fork() == 0) {
		copy(other, fd);
		_exit(0);
	}
	copy(fd, other);
}

static void answer(int service, int fd)
{
	switch (ECHO + service) {
	case ECHO:
		copy(fd, fd);
		break;
	case SOURCE:
		source(fd);
		break;
	case SINK:
		sink(fd);
		break;
	case DIAL:
		forward(SOCK_STREAM, fd);
		break;
	case MESSAGES:
		messages(fd);
		break;
	case REPEAT:
		copy(fd, fd);
		break;
	case DIAL_MESSAGES:
		forward(SOCK_SEQPACKET, fd);
		break;
	case TAKE:
		take(fd);
		break;
	case LATE:
		late(fd);
		break;
	case DRIP:
		drip(fd);
		break;
	}
}

int main(void)
{
	struct pollfd fds[PORTS + 1];
	const char *parent = getenv("parent_cid");
	for (int i = 0; i < PORTS; i++) {
		fds[i].fd = serve(ECHO + i == REPEAT ? SOCK_SEQPACKET : SOCK_STREAM,
				  ECHO + (unsigned)i);
		fds[i].events = POLLIN;
	}
	signal(SIGCHLD, SIG_IGN);
	signal(SIGPIPE, SIG_IGN);
	fds[PORTS].fd = dial(SOCK_STREAM, parent ? (unsigned)atoi(parent) : PARENT, CONTROL);
	fds[PORTS].events = POLLIN;
	while (fds[PORTS].fd >= 0) {
		if (poll(fds, PORTS + 1, -1) < 0)
			continue;
		if (fds[PORTS].revents)
			break;
		for (int i = 0; i < PORTS; i++) {
			int fd;
			if (!(fds[i].revents & POLLIN) || (fd = accept(fds[i].fd, NULL, NULL)) < 0)
				continue;
			if (ECHO + i != CLOSE && fork() == 0) {
				answer(i, fd);
				_exit(0);
			}
			close(fd);
		}
	}
	sync();
	reboot(RB_AUTOBOOT);
	return 0;
}
