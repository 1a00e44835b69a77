// An init of somebody's own: speaks the lifecycle channel, tells the parent what it runs on, ends.

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/reboot.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/utsname.h>
#include <unistd.h>

#include <linux/vm_sockets.h>  // older ones need sys/socket.h before them

static int dial(unsigned cid, unsigned port) {
    struct sockaddr_vm address = {.svm_family = AF_VSOCK, .svm_port = port, .svm_cid = cid};
    int fd = socket(AF_VSOCK, SOCK_STREAM, 0);
    return fd >= 0 && connect(fd, (struct sockaddr *)&address, sizeof address) == 0 ? fd : -1;
}

int main(void) {
    char line[4096] = "";
    struct utsname name;
    int lifecycle = dial(0, 2);
    if (lifecycle < 0 || write(lifecycle, "hello 1\n", 8) != 8) reboot(RB_AUTOBOOT);
    while (strchr(line, '\n') == NULL)
        if (read(lifecycle, line + strlen(line), 1) != 1) reboot(RB_AUTOBOOT);
    write(lifecycle, "ready\n", 6);
    int parent = dial(3, 5000);
    mkdir("/proc", 0755);
    mount("proc", "/proc", "proc", 0, NULL);
    FILE *cmdline = fopen("/proc/cmdline", "r");
    uname(&name);
    dprintf(parent, "release: %s\n", name.release);
    dprintf(parent, "inet: %s\n", socket(AF_INET, SOCK_STREAM, 0) < 0 ? strerror(errno) : "yes");
    mkdir("/image", 0755);
    mkdir("/dev", 0755);
    mount("dev", "/dev", "devtmpfs", 0, NULL);
    mount("/dev/initrd", "/image", "squashfs", MS_RDONLY, NULL);
    dprintf(parent, "argv: %s\n", access("/image/app/argv", R_OK) == 0 ? "there" : "not there");
    if (cmdline != NULL && fgets(line, sizeof line, cmdline) != NULL)
        dprintf(parent, "cmdline: %s", line);
    close(parent);
    write(lifecycle, "exit 7\n", 7);
    read(lifecycle, line, 1);  // the hypervisor has heard it
    reboot(RB_AUTOBOOT);
    for (;;) pause();
}
