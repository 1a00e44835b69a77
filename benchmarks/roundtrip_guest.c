/* The application of an enclave that measures: turns of one-byte round trips to its parent and of
 * documents from its security module, each timed by the guest's monotonic clock.
 *
 * From (3, 5000) come three 32-bit numbers (turns, round trips in each, bytes of the request) and
 * the request's frame; then that connection echoes single bytes. In the end the times go there, in
 * the order in which they were taken, as 64-bit nanoseconds. Little-endian throughout.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>
#include <linux/vm_sockets.h>

static int dial(unsigned cid, unsigned port)
{
	struct sockaddr_vm address = { .svm_family = AF_VSOCK, .svm_cid = cid, .svm_port = port };
	int fd = socket(AF_VSOCK, SOCK_STREAM, 0);
	if (fd < 0 || connect(fd, (struct sockaddr *)&address, sizeof address) != 0)
		exit(10);
	return fd;
}

static void put(int fd, const void *data, size_t size)
{
	for (size_t done = 0; done < size;) {
		ssize_t n = write(fd, (const char *)data + done, size - done);
		if (n <= 0)
			exit(11);
		done += (size_t)n;
	}
}

static void get(int fd, void *data, size_t size)
{
	for (size_t done = 0; done < size;) {
		ssize_t n = read(fd, (char *)data + done, size - done);
		if (n <= 0)
			exit(12);
		done += (size_t)n;
	}
}

static uint64_t now(void)
{
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

static void document(int qtsm, const unsigned char *request, uint32_t size)
{
	static const char head[] = "\xa1\x71GetAttestationDoc";
	static unsigned char answer[24576];
	uint32_t length;
	put(qtsm, request, size);
	get(qtsm, &length, sizeof length);
	if (length > sizeof answer)
		exit(13);
	get(qtsm, answer, length);
	if (length < 4096 || memcmp(answer, head, sizeof head - 1) != 0)
		exit(14);
}

int main(void)
{
	uint32_t plan[3];
	unsigned char request[4096], byte = 1;
	int parent = dial(3, 5000), qtsm = dial(0, 1);
	get(parent, plan, sizeof plan);
	if (plan[2] > sizeof request)
		exit(15);
	get(parent, request, plan[2]);
	size_t taken = 0, all = 2u * plan[0] * plan[1];
	uint64_t *times = calloc(all, sizeof *times);
	if (times == NULL)
		exit(16);
	for (uint32_t turn = 0; turn < plan[0]; turn++) {
		for (uint32_t i = 0; i < plan[1]; i++) {
			uint64_t begin = now();
			put(parent, &byte, 1);
			get(parent, &byte, 1);
			times[taken++] = now() - begin;
		}
		for (uint32_t i = 0; i < plan[1]; i++) {
			uint64_t begin = now();
			document(qtsm, request, plan[2]);
			times[taken++] = now() - begin;
		}
	}
	put(parent, times, all * sizeof *times);
	return 0;
}
