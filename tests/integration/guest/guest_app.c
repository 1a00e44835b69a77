// The application of the boot tests: tells the parent what it sees, then ends as it is told.
//
//   app report PORT STATUS   write lines about itself to (3, PORT), exit with STATUS
//   app signal NUMBER        end by that signal
//   app write PORT           change files of the image, tell (3, PORT) what has come of it
//   app sum PORT PATH        tell (3, PORT) the CRC-32 of a file
//   app orphan               leave a child to init, wait until it was reaped, exit with 0
//   app print                one line to each of standard output and standard error

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/utsname.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

struct vsock_address {
    sa_family_t family;
    unsigned short reserved;
    unsigned int port, cid;
    unsigned char flags, zero[3];
};

static void show_file(FILE *out, const char *what, const char *path) {
    char line[512];
    FILE *file = fopen(path, "r");
    if (file == NULL) {
        fprintf(out, "%s: %s\n", what, strerror(errno));
        return;
    }
    while (fgets(line, sizeof line, file) != NULL) fprintf(out, "%s: %s", what, line);
    fclose(file);
}

static void show_mode(FILE *out, const char *path) {
    struct stat status;
    if (lstat(path, &status) != 0)
        fprintf(out, "mode %s: none\n", path);
    else
        fprintf(out, "mode %s: %o\n", path, (unsigned)status.st_mode);
}

static void show_names(FILE *out, const char *path) {
    DIR *directory = opendir(path);
    struct dirent *entry;
    while (directory != NULL && (entry = readdir(directory)) != NULL)
        if (entry->d_name[0] != '.') fprintf(out, "in %s: %s\n", path, entry->d_name);
    if (directory != NULL) closedir(directory);
}

// Send a byte to ourselves over a loopback address.
static const char *loop(const struct sockaddr *address, socklen_t size) {
    struct sockaddr_storage bound;
    char byte = 0;
    int listener = socket(address->sa_family, SOCK_STREAM, 0);
    int client = socket(address->sa_family, SOCK_STREAM, 0);
    if (listener < 0 || client < 0 || bind(listener, address, size) != 0 ||
        listen(listener, 1) != 0 || getsockname(listener, (struct sockaddr *)&bound, &size) != 0 ||
        connect(client, (struct sockaddr *)&bound, size) != 0)
        return strerror(errno);
    int server = accept(listener, NULL, NULL);
    if (write(client, "x", 1) != 1 || read(server, &byte, 1) != 1) return strerror(errno);
    return byte == 'x' ? "works" : "another byte";
}

static void show_loopback(FILE *out) {
    const struct sockaddr_in old = {.sin_family = AF_INET, .sin_addr = {htonl(INADDR_LOOPBACK)}};
    const struct sockaddr_in6 new = {.sin6_family = AF_INET6, .sin6_addr = IN6ADDR_LOOPBACK_INIT};
    fprintf(out, "loopback 4: %s\n", loop((const struct sockaddr *)&old, sizeof old));
    fprintf(out, "loopback 6: %s\n", loop((const struct sockaddr *)&new, sizeof new));
}

static FILE *connect_parent(unsigned port) {
    const struct vsock_address address = {.family = AF_VSOCK, .port = port, .cid = 3};
    int fd = socket(AF_VSOCK, SOCK_STREAM, 0);
    if (fd < 0 || connect(fd, (const struct sockaddr *)&address, sizeof address) != 0) return NULL;
    return fdopen(fd, "w");
}

static int put(const char *path, const char *text) {
    FILE *file = fopen(path, "w");
    if (file == NULL) return -1;
    fputs(text, file);
    return fclose(file);
}

static int change_files(unsigned port) {
    struct stat status;
    FILE *out = connect_parent(port);
    if (out == NULL) return 90;
    if (stat("/name", &status) != 0 || put("/name", "second\n") != 0) return 96;
    fprintf(out, "names: %d\n", (int)status.st_nlink);
    show_file(out, "other name", "/other-name");
    if (rename("/box", "/moved") != 0) return 97;
    show_file(out, "moved", "/moved/inner/file");
    if (unlink("/gone") != 0) return 98;
    show_file(out, "gone", "/gone");
    if (stat("/holes", &status) != 0) return 99;
    fprintf(out, "size: %lld\n", (long long)status.st_size);
    int disk = open("/dev/initrd", O_RDWR);
    fprintf(out, "disk: %s\n", write(disk, "x", 1) == 1 ? "written" : strerror(errno));
    if (mkdir("/new", 0755) != 0 || put("/new/file", "new\n") != 0) return 100;
    show_file(out, "new", "/new/file");
    fclose(out);
    return 0;
}

static int sum_file(unsigned port, const char *path) {
    static unsigned char data[65536];
    unsigned crc = ~0u;
    FILE *out = connect_parent(port), *file = fopen(path, "r");
    if (out == NULL || file == NULL) return 90;
    static unsigned table[256];
    for (unsigned i = 0; i < 256; i++) {
        table[i] = i;
        for (int bit = 0; bit < 8; bit++) table[i] = table[i] >> 1 ^ (table[i] & 1) * 0xedb88320;
    }
    for (size_t got; (got = fread(data, 1, sizeof data, file)) > 0;)
        for (size_t i = 0; i < got; i++) crc = crc >> 8 ^ table[(crc ^ data[i]) & 255];
    fprintf(out, "%u\n", ~crc);
    fclose(out);
    return ferror(file) ? 101 : 0;
}

static int report(unsigned port, int status, int argc, char **argv) {
    char text[256];
    gid_t groups[64];
    struct timespec now;
    struct utsname name;
    struct rlimit files;
    sigset_t blocked;
    FILE *out = connect_parent(port);
    if (out == NULL) return 90;
    int fd = fileno(out);
    for (int i = 0; i < argc; i++) fprintf(out, "argument: %s\n", argv[i]);
    for (char **at = environ; *at != NULL; at++) fprintf(out, "environment: %s\n", *at);
    fprintf(out, "directory: %s\n", getcwd(text, sizeof text));
    fprintf(out, "user: %d %d\n", (int)getuid(), (int)geteuid());
    fprintf(out, "group: %d %d\n", (int)getgid(), (int)getegid());
    int count = getgroups(64, groups);
    for (int i = 0; i < count; i++) fprintf(out, "further group: %d\n", (int)groups[i]);
    clock_gettime(CLOCK_REALTIME, &now);
    fprintf(out, "time: %lld\n", (long long)now.tv_sec);
    uname(&name);
    fprintf(out, "host: %s\nkernel: %s %s\n", name.nodename, name.release, name.version);
    fprintf(out, "parent: %d\nsession leader: %d\n", (int)getppid(), getsid(0) == getpid());
    getrlimit(RLIMIT_NOFILE, &files);
    fprintf(out, "files: %llu\n", (unsigned long long)files.rlim_cur);
    sigprocmask(SIG_SETMASK, NULL, &blocked);
    fprintf(out, "blocked: %d\n", sigismember(&blocked, SIGTERM));
    fprintf(out, "input: %d\n", (int)read(0, text, 1));
    for (int i = 3; i < 16; i++)
        if (i != fd && fcntl(i, F_GETFD) >= 0) fprintf(out, "open descriptor: %d\n", i);
    fprintf(out, "inet: %s\n", socket(AF_INET, SOCK_STREAM, 0) < 0 ? strerror(errno) : "yes");
    show_loopback(out);
    show_file(out, "mount", "/proc/mounts");
    show_file(out, "clock", "/sys/devices/system/clocksource/clocksource0/current_clocksource");
    show_file(out, "command line", "/proc/cmdline");
    show_file(out, "meltdown", "/sys/devices/system/cpu/vulnerabilities/spectre_v2");
    show_file(out, "kept", "/tmp/kept");
    show_file(out, "status", "/proc/self/status");
    show_mode(out, "/dev/vsock");
    show_mode(out, "/dev/shm");
    show_mode(out, "/dev/null");
    show_mode(out, "/dev/mem");
    show_mode(out, "/tmp");
    show_mode(out, "/dev/net/tun");
    show_file(out, "route", "/proc/net/route");
    show_names(out, "/sys/class/net");
    show_names(out, "/");
    show_names(out, "/sys/bus/platform/devices");
    show_names(out, "/sys/bus/amba/devices");
    show_names(out, "/sys/bus/virtio/devices");
    fclose(out);
    return status;
}

static int orphan(void) {
    int alive[2];
    char byte;
    if (pipe(alive) != 0) return 91;
    pid_t child = fork();
    if (child == 0) {
        pid_t grandchild = fork();
        if (grandchild != 0) _exit(write(alive[1], &grandchild, sizeof grandchild) < 0);
        close(alive[1]);
        read(alive[0], &byte, 0);
        _exit(5);  // now a child of init
    }
    pid_t grandchild;
    if (read(alive[0], &grandchild, sizeof grandchild) != sizeof grandchild) return 92;
    // Once init has reaped it, its process id names nobody.
    while (kill(grandchild, 0) == 0) usleep(1000);
    return errno == ESRCH ? 0 : 93;
}

int main(int argc, char **argv) {
    if (argc >= 4 && strcmp(argv[1], "report") == 0)
        return report((unsigned)atoi(argv[2]), atoi(argv[3]), argc, argv);
    if (argc == 3 && strcmp(argv[1], "signal") == 0) {
        raise(atoi(argv[2]));
        return 94;
    }
    if (argc == 3 && strcmp(argv[1], "write") == 0) return change_files((unsigned)atoi(argv[2]));
    if (argc == 4 && strcmp(argv[1], "sum") == 0)
        return sum_file((unsigned)atoi(argv[2]), argv[3]);
    if (argc == 2 && strcmp(argv[1], "orphan") == 0) return orphan();
    if (argc == 2 && strcmp(argv[1], "print") == 0) {
        fprintf(stdout, "application says hello\n");
        fprintf(stderr, "application complains\n");
        return 0;
    }
    return 95;
}
