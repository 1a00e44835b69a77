// What the enclaves of these tests run: `sleep`, `exit STATUS`, `signal NUMBER`, `fault TEXT` (says
// TEXT on a second lifecycle channel, as a guest that was taken over could), `reset`.

#include <linux/vm_sockets.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/reboot.h>
#include <sys/socket.h>
#include <unistd.h>

int main(int count, char **arguments) {
    const char *what = count > 1 ? arguments[1] : "sleep";
    const char *argument = count > 2 ? arguments[2] : "0";
    if (strcmp(what, "exit") == 0) return atoi(argument);
    if (strcmp(what, "signal") == 0) raise(atoi(argument));
    if (strcmp(what, "reset") == 0) reboot(RB_AUTOBOOT);
    if (strcmp(what, "fault") == 0) {
        struct sockaddr_vm address = {.svm_family = AF_VSOCK, .svm_port = 2, .svm_cid = 0};
        int fd = socket(AF_VSOCK, SOCK_STREAM, 0);
        if (connect(fd, (struct sockaddr *)&address, sizeof address) != 0) return 101;
        if (write(fd, argument, strlen(argument)) < 0) return 102;
    }
    for (;;) pause();
}
