/* Makes Linux's vsock_test the /init of a test machine, without a change to it.
 *
 * As process 1 it never comes to the program's own `main`: it serves vsock port 7000. Each connection
 * there is one run: it sends the arguments, one a line and an empty line behind them, and gets what
 * the run prints, and `status N` as the last line. It connects to (3, 9000) once it listens, and ends
 * the machine when that is closed.
 */
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <sys/reboot.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <linux/vm_sockets.h>

enum { PARENT = 3, CONTROL = 9000, RUNS = 7000, MOST_ARGUMENTS = 40, MOST_BYTES = 1024 };

static void run(int fd)
{
	static char text[MOST_BYTES];
	char *arguments[MOST_ARGUMENTS] = {"vsock_test"};
	int status = -1, count = 1;
	size_t size = 0;
	while (size < 2 || memcmp(text + size - 2, "\n\n", 2) != 0)
		if (size == sizeof(text) - 1 || read(fd, text + size++, 1) != 1)
			return;
	for (char *at = strtok(text, "\n"); at && count < MOST_ARGUMENTS - 1; at = strtok(NULL, "\n"))
		arguments[count++] = at;
	pid_t child = fork();
	if (child == 0) {
		dup2(fd, 1);
		dup2(fd, 2);
		execv("/init", arguments);
		_exit(127);
	}
	if (child > 0 && waitpid(child, &status, 0) == child)
		dprintf(fd, "status %d\n", WIFEXITED(status) ? WEXITSTATUS(status) : -1);
}

__attribute__((constructor)) static void serve(void)
{
	struct sockaddr_vm here = {
		.svm_family = AF_VSOCK, .svm_cid = VMADDR_CID_ANY, .svm_port = RUNS};
	struct sockaddr_vm parent = {
		.svm_family = AF_VSOCK, .svm_cid = PARENT, .svm_port = CONTROL};
	struct pollfd fds[2] = {{.events = POLLIN}, {.events = POLLIN}};
	if (getpid() != 1)
		return;
	fds[0].fd = socket(AF_VSOCK, SOCK_STREAM, 0);
	fds[1].fd = socket(AF_VSOCK, SOCK_STREAM, 0);
	if (bind(fds[0].fd, (struct sockaddr *)&here, sizeof(here)) == 0 &&
	    listen(fds[0].fd, 8) == 0 &&
	    connect(fds[1].fd, (struct sockaddr *)&parent, sizeof(parent)) == 0)
		while (poll(fds, 2, -1) > 0 && !fds[1].revents) {
			int fd = accept(fds[0].fd, NULL, NULL);
			if (fd >= 0)
				run(fd);
			close(fd);
		}
	reboot(RB_AUTOBOOT);
}
