/* The control channel of Linux's vsock_test, in the place of its own `control.c`, which wants TCP.
 *
 * The two halves tell each other lines over one stream. `--control-host` says what that is:
 * `descriptor` is an open one with the number `--control-port`; a number is a vsock context id to
 * connect to. Who connects does not depend on the mode, which is about the cases.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <sys/socket.h>
#include <linux/vm_sockets.h>

#include "timeout.h"
#include "control.h"

enum { LONGEST_LINE = 64 };

static int channel = -1;

static void fail(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

void control_init(const char *host, const char *port, bool server)
{
	struct sockaddr_vm peer = {.svm_family = AF_VSOCK};
	(void)server;
	if (strcmp(host, "descriptor") == 0) {
		channel = atoi(port);
		return;
	}
	peer.svm_cid = (unsigned)atoi(host);
	peer.svm_port = (unsigned)atoi(port);
	channel = socket(AF_VSOCK, SOCK_STREAM, 0);
	if (channel < 0 || connect(channel, (struct sockaddr *)&peer, sizeof(peer)) != 0)
		fail("control channel");
}

void control_cleanup(void)
{
	close(channel);
	channel = -1;
}

void control_writeln(const char *text)
{
	char line[LONGEST_LINE];
	int length = snprintf(line, sizeof(line), "%s\n", text);
	if (length >= LONGEST_LINE) {
		fprintf(stderr, "control line of %d bytes\n", length);
		exit(EXIT_FAILURE);
	}
	timeout_begin(TIMEOUT);
	for (int sent = 0; sent < length;) {
		ssize_t n = send(channel, line + sent, (size_t)(length - sent), 0);
		timeout_check("control send");
		if (n >= 0)
			sent += (int)n;
		else if (errno != EINTR)
			fail("control send");
	}
	timeout_end();
}

char *control_readln(void)
{
	char *line = calloc(1, LONGEST_LINE);
	if (!line)
		fail("control line");
	timeout_begin(TIMEOUT);
	for (int length = 0; length < LONGEST_LINE;) {
		ssize_t n = recv(channel, line + length, 1, 0);
		timeout_check("control recv");
		if (n == 0) {
			fprintf(stderr, "the other half ended\n");
			exit(EXIT_FAILURE);
		}
		if (n < 0) {
			if (errno != EINTR)
				fail("control recv");
			continue;
		}
		if (line[length] == '\n') {
			line[length] = '\0';
			timeout_end();
			return line;
		}
		length++;
	}
	fprintf(stderr, "control line without an end\n");
	exit(EXIT_FAILURE);
}

bool control_cmpln(char *line, const char *wanted, bool fail_otherwise)
{
	if (strcmp(line, wanted) == 0)
		return true;
	if (!fail_otherwise)
		return false;
	fprintf(stderr, "control line: expected %s, got %s\n", wanted, line);
	exit(EXIT_FAILURE);
}

void control_expectln(const char *wanted)
{
	char *line = control_readln();
	control_cmpln(line, wanted, true);
	free(line);
}
