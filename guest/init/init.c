// PID 1 of an enclave: brings the machine into the state that the image describes, runs its
// program, and reports the end of it.
//
// The kernel unpacks the first ramdisk, /init and /dev/console, and offers the second one, a squashfs
// image with app/* and root/, as the disk /dev/initrd. All of it is measured. What arrives over vsock
// is not, and init talks to nobody but the hypervisor: CID 0, lifecycle and QTSM. Any failure ends the
// machine; on the way init says why, on the lifecycle channel and on the console, if there is one.

#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <limits.h>
#include <net/if.h>
#include <poll.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/random.h>
#include <sys/reboot.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "messages.h"

// musl's compiler sees no kernel headers, so these few facts are repeated here.
// Source: include/uapi/linux/vm_sockets.h and random.h.
struct vsock_address {
    sa_family_t family;
    unsigned short reserved;
    unsigned int port;
    unsigned int cid;
    unsigned char flags;
    unsigned char zero[3];
};
struct pool_input {
    int entropy_bits;
    int bytes;
    uint8_t data[SEED_BYTES];
};
enum { CID_HYPERVISOR = 0, PORT_QTSM = 1, PORT_LIFECYCLE = 2, VSOCK_CONNECT_TIMEOUT = 6 };
#define ADD_ENTROPY _IOW('R', 0x03, int[2])

enum {
    ANSWER_TIMEOUT_S = 60,   // a hypervisor that is silent for longer is gone
    GOODBYE_TIMEOUT_MS = 1000,
    GOODBYE_READS_MAX = 8,   // a hypervisor that goes on talking does not keep us
    APP_FILE_MAX = 8 << 20,  // above the kernel's own limit for arguments and environment
    FILES_SOFT = 65536,
    FILES_HARD = 1048576,
};
static const char DEFAULT_PATH[] =
    "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

// Clocks that the processor counts by itself. Without one the kernel would fall back to its own
// ticks, which a busy host makes late.
#if defined(__x86_64__)
static const char *const CLOCKS[] = {"tsc", "kvm-clock"};
#elif defined(__aarch64__)
static const char *const CLOCKS[] = {"arch_sys_counter"};
#else
#error "an architecture without a machine"
#endif

static int lifecycle = -1;

struct app {
    char **argv;
    char **env;
    const char *path;  // the value of PATH in `env`
    char *workdir;
    struct user user;
};

// What a child that could not start its program writes into its pipe.
struct failure {
    int error;
    char step[16];
};

static _Noreturn void end_machine(void) {
    reboot(RB_AUTOBOOT);  // QEMU runs with -no-reboot: a reset is the end
    for (;;) pause();
}

// Write all of it. MSG_NOSIGNAL because PID 1 must not care how SIGPIPE is set.
static int send_all(int socket, const void *data, size_t size) {
    const char *at = data;
    while (size > 0) {
        ssize_t sent = send(socket, at, size, MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR) continue;
        if (sent <= 0) return -1;
        at += sent;
        size -= (size_t)sent;
    }
    return 0;
}

static int receive_all(int socket, void *data, size_t size) {
    char *at = data;
    while (size > 0) {
        ssize_t got = recv(socket, at, size, 0);
        if (got < 0 && errno == EINTR) continue;
        if (got == 0) errno = ECONNRESET;
        if (got <= 0) return -1;
        at += got;
        size -= (size_t)got;
    }
    return 0;
}

// Give the hypervisor a moment to read our last line and close its side.
static void say_goodbye(void) {
    struct pollfd watched = {.fd = lifecycle, .events = POLLIN};
    char ignored[64];
    shutdown(lifecycle, SHUT_WR);
    for (int i = 0; i < GOODBYE_READS_MAX; i++)
        if (poll(&watched, 1, GOODBYE_TIMEOUT_MS) <= 0 ||
            recv(lifecycle, ignored, sizeof ignored, 0) <= 0)
            return;
}

static _Noreturn void fail(const char *format, ...) {
    char text[LINE_BYTES_MAX], line[LINE_BYTES_MAX];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    dprintf(STDERR_FILENO, "Enclave cannot start: %s\n", text);
    if (lifecycle >= 0 && send_all(lifecycle, line, format_error(line, text)) == 0) say_goodbye();
    end_machine();
}

static int connect_hypervisor(unsigned int port) {
    const struct vsock_address address = {
        .family = AF_VSOCK, .port = port, .cid = CID_HYPERVISOR};
    const struct timeval timeout = {.tv_sec = ANSWER_TIMEOUT_S};
    int fd = socket(AF_VSOCK, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd < 0) return -1;
    setsockopt(fd, AF_VSOCK, VSOCK_CONNECT_TIMEOUT, &timeout, sizeof timeout);
    setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &timeout, sizeof timeout);
    setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &timeout, sizeof timeout);
    if (connect(fd, (const struct sockaddr *)&address, sizeof address) == 0) return fd;
    int error = errno;
    close(fd);
    errno = error;
    return -1;
}

// The kernel made the device nodes.
static void open_stdio(void) {
    if (mount("dev", "/dev", "devtmpfs", MS_NOSUID | MS_NOEXEC, "mode=0755") != 0) end_machine();
    int null = open("/dev/null", O_RDWR | O_CLOEXEC);
    int console = open("/dev/console", O_WRONLY | O_NOCTTY | O_CLOEXEC);
    // It opens also where there is no serial port behind it; only writing tells.
    if (console >= 0 && write(console, "\n", 1) != 1) console = -1;
    // Input is always empty, so that a program behaves the same with and without a console.
    if (null < 0 || dup2(null, STDIN_FILENO) < 0) end_machine();
    int output = console < 0 ? null : console;
    if (dup2(output, STDOUT_FILENO) < 0 || dup2(output, STDERR_FILENO) < 0) end_machine();
}

static void synchronize_time(void) {
    char line[LINE_BYTES_MAX];
    size_t size = 0;
    struct timespec now;
    lifecycle = connect_hypervisor(PORT_LIFECYCLE);
    if (lifecycle < 0) fail("lifecycle channel: %s", strerror(errno));
    if (send_all(lifecycle, "hello 1\n", 8) != 0) fail("lifecycle channel: %s", strerror(errno));
    do {  // byte by byte, so that nothing behind the line feed is swallowed
        if (size == sizeof line) fail("lifecycle line is too long");
        if (receive_all(lifecycle, line + size, 1) != 0)
            fail("lifecycle channel: %s", strerror(errno));
    } while (line[size++] != '\n');
    if (parse_time(line, size, &now) != 0) fail("lifecycle line is not a time of this age");
    if (clock_settime(CLOCK_REALTIME, &now) != 0) fail("clock: %s", strerror(errno));
    dprintf(STDOUT_FILENO, "Lifecycle channel open, time synchronized\n");
}

// Take the seed from QTSM: the source that the hypervisor vouches for, mixed by the kernel with
// the virtio device's and the processor's own, so that no single one of them decides.
static void seed_random(void) {
    uint8_t request[SEED_REQUEST_BYTES], header[4], item[SEED_RESPONSE_BYTES], probe;
    struct pool_input pool = {.entropy_bits = SEED_BYTES * 8, .bytes = SEED_BYTES};
    char name[ERROR_NAME_MAX];
    int qtsm = connect_hypervisor(PORT_QTSM);
    if (qtsm < 0) fail("security module: %s", strerror(errno));
    encode_seed_request(request);
    if (send_all(qtsm, request, sizeof request) != 0 ||
        receive_all(qtsm, header, sizeof header) != 0)
        fail("security module: %s", strerror(errno));
    int size = parse_seed_header(header);
    if (size < 0) fail("security module: answer has the wrong size");
    if (receive_all(qtsm, item, (size_t)size) != 0) fail("security module: %s", strerror(errno));
    if (parse_seed(item, (size_t)size, pool.data, name) != 0)
        fail("security module: %s", name[0] ? name : "answer is malformed");
    close(qtsm);
    int device = open("/dev/urandom", O_WRONLY | O_CLOEXEC);
    if (device < 0 || ioctl(device, ADD_ENTROPY, &pool) != 0)
        fail("random seed: %s", strerror(errno));
    close(device);
    explicit_bzero(&pool, sizeof pool);
    explicit_bzero(item, sizeof item);
    if (getrandom(&probe, 1, GRND_NONBLOCK) != 1) fail("random seed: %s", strerror(errno));
    dprintf(STDOUT_FILENO, "QTSM answered, random generator seeded\n");
}

// Return the contents of a measured file and a terminating NUL behind them.
static char *read_file(const char *path, size_t *size) {
    struct stat status;
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0 || fstat(fd, &status) != 0) fail("%s: %s", path, strerror(errno));
    if (status.st_size > APP_FILE_MAX) fail("%s: too large", path);
    *size = (size_t)status.st_size;
    char *data = malloc(*size + 1);
    if (data == NULL) fail("%s: %s", path, strerror(errno));
    for (size_t done = 0; done < *size;) {
        ssize_t got = read(fd, data + done, *size - done);
        if (got <= 0) fail("%s: cannot read all of it", path);
        done += (size_t)got;
    }
    data[*size] = '\0';
    close(fd);
    return data;
}

static void read_app(struct app *app) {
    size_t size, count;
    char *data = read_file("/image/app/argv", &size);
    app->argv = parse_strings(data, size, &count);
    if (app->argv == NULL) fail("/app/argv: malformed");
    if (count == 0 || app->argv[0][0] == '\0') fail("the image names no command");
    data = read_file("/image/app/env", &size);
    app->env = parse_strings(data, size, &count);
    if (app->env == NULL || !is_environment(app->env)) fail("/app/env: malformed");
    app->env[count] = (char *)DEFAULT_PATH;  // parse_strings left room
    size_t path = 0;
    while (strncmp(app->env[path], "PATH=", 5) != 0) path++;
    if (path < count) app->env[count] = NULL;  // the image has its own
    app->path = app->env[path] + 5;
    app->workdir = read_file("/image/app/workdir", &size);
    if (app->workdir[0] != '/' || strlen(app->workdir) != size) fail("/app/workdir: malformed");
    data = read_file("/image/app/user", &size);
    if (parse_user(data, size, &app->user) != 0) fail("/app/user: malformed");
    free(data);
}

static void mount_at(const char *source, const char *kind, const char *path, unsigned long flags,
                     const char *options) {
    if (mkdir(path, 0755) != 0 && errno != EEXIST) fail("mkdir %s: %s", path, strerror(errno));
    if (mount(source, path, kind, flags, options) != 0)
        fail("mount %s: %s", path, strerror(errno));
}

static void mount_kernels(const char *kind, const char *path, unsigned long flags,
                          const char *options) {
    mount_at(kind, kind, path, flags | MS_NOSUID, options);
}

static void link_at(const char *target, const char *path) {
    if (symlink(target, path) != 0 && errno != EEXIST) fail("%s: %s", path, strerror(errno));
}

// Make the image's root the root, first of all: from there on a symbolic link in the image leads
// nowhere but into the image. What is written goes to memory, over the image, which stays as it is.
static void enter_root(void) {
    struct stat top;
    umask(0);
    mount_at("memory", "tmpfs", "/memory", MS_NODEV, "mode=0700");
    // The directory that lies above is the one that shows.
    if (stat("/image/root", &top) != 0 || mkdir("/memory/work", 0700) != 0 ||
        mkdir("/memory/root", 0700) != 0 || chown("/memory/root", top.st_uid, top.st_gid) != 0 ||
        chmod("/memory/root", top.st_mode & 07777) != 0)
        fail("root file system: %s", strerror(errno));
    mount_at("root", "overlay", "/root", 0,
             "lowerdir=/image/root,upperdir=/memory/root,workdir=/memory/work,"
             "redirect_dir=on,index=on,xino=on");
    if (chdir("/root") != 0 || mount(".", "/", NULL, MS_MOVE, NULL) != 0 || chroot(".") != 0 ||
        chdir("/") != 0)
        fail("root file system: %s", strerror(errno));
    mount_kernels("proc", "/proc", MS_NOEXEC | MS_NODEV, NULL);
    mount_kernels("sysfs", "/sys", MS_NOEXEC | MS_NODEV | MS_RDONLY, NULL);
    mount_kernels("devtmpfs", "/dev", MS_NOEXEC, "mode=0755");
    mount_kernels("devpts", "/dev/pts", MS_NOEXEC, "gid=5,mode=0620,ptmxmode=0666");
    mount_kernels("tmpfs", "/dev/shm", MS_NODEV, "mode=1777");
    mount_kernels("mqueue", "/dev/mqueue", MS_NOEXEC | MS_NODEV, NULL);
    link_at("/proc/self/fd", "/dev/fd");
    link_at("fd/0", "/dev/stdin");
    link_at("fd/1", "/dev/stdout");
    link_at("fd/2", "/dev/stderr");
    // Any program may open vsock connections; asking for the own CID should not need root either.
    if (chmod("/dev/vsock", 0666) != 0) fail("/dev/vsock: %s", strerror(errno));
    umask(022);
}

static int begins_with(const char *path, const char *expected) {
    char name[32] = "";
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) return 0;
    ssize_t got = read(fd, name, sizeof name - 1);
    close(fd);
    return got > 0 && strncmp(name, expected, strlen(expected)) == 0;
}

// A kernel with IP has a loopback, and programs expect it up. It gets its usual addresses by itself.
static void raise_loopback(void) {
    struct ifreq request = {.ifr_name = "lo", .ifr_flags = IFF_UP};
    int fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (fd < 0 && errno == EAFNOSUPPORT) return;
    if (fd < 0 || ioctl(fd, SIOCSIFFLAGS, &request) != 0) fail("loopback: %s", strerror(errno));
    close(fd);
}

// Refuse a machine whose clock or whose randomness is not what the design promises.
static void check_machine(void) {
    const char *clock = "/sys/devices/system/clocksource/clocksource0/current_clocksource";
    int known = 0;
    for (size_t i = 0; i < sizeof CLOCKS / sizeof *CLOCKS; i++)
        known |= begins_with(clock, CLOCKS[i]);
    if (!known) fail("clock source is none that counts by itself");
    if (!begins_with("/sys/class/misc/hw_random/rng_current", "virtio_rng"))
        fail("no virtio random device");
}

// Replace this process by the program. Not execvp, which in some libraries tries a shell when the
// file is no program. Returns when none could be run, with errno.
static void execute(const struct app *app) {
    char *const *argv = app->argv;
    char file[PATH_MAX];
    int denied = 0;
    if (strchr(argv[0], '/') != NULL) {
        execve(argv[0], argv, app->env);
        return;
    }
    for (const char *at = app->path;; at++) {
        size_t size = strcspn(at, ":");
        int used = snprintf(file, sizeof file, "%.*s%s%s", (int)size, at, size > 0 ? "/" : "", argv[0]);
        errno = ENAMETOOLONG;
        if (used >= 0 && (size_t)used < sizeof file) execve(file, argv, app->env);
        denied |= errno == EACCES;
        if (errno != EACCES && errno != ENOENT && errno != ENOTDIR) return;
        at += size;
        if (*at == '\0') break;
    }
    errno = denied ? EACCES : ENOENT;
}

static _Noreturn void run_child(const struct app *app, int report) {
    const struct user *user = &app->user;
    struct failure failure = {.step = "exec"};
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    setsid();
    if (setgroups(user->group_count, user->groups) != 0 ||
        setresgid(user->gid, user->gid, user->gid) != 0 ||
        setresuid(user->uid, user->uid, user->uid) != 0) {
        strcpy(failure.step, "user");
    } else if (chdir(app->workdir) != 0) {
        strcpy(failure.step, "workdir");
    } else {
        execute(app);
    }
    failure.error = errno;
    if (write(report, &failure, sizeof failure) != sizeof failure) _exit(126);
    _exit(127);
}

static pid_t start(const struct app *app) {
    const struct rlimit files = {.rlim_cur = FILES_SOFT, .rlim_max = FILES_HARD};
    struct failure failure;
    int report[2];
    if (setrlimit(RLIMIT_NOFILE, &files) != 0) fail("open files: %s", strerror(errno));
    if (pipe2(report, O_CLOEXEC) != 0) fail("pipe: %s", strerror(errno));
    dprintf(STDOUT_FILENO, "Begin to run '%s'\n", app->argv[0]);
    pid_t child = fork();
    if (child < 0) fail("fork: %s", strerror(errno));
    if (child == 0) run_child(app, report[1]);
    close(report[1]);
    ssize_t got;
    do got = read(report[0], &failure, sizeof failure);
    while (got < 0 && errno == EINTR);
    close(report[0]);
    if (got == 0) return child;  // the successful execve closed the pipe
    if (got != sizeof failure) fail("start of the program: lost");
    const char *subject = strcmp(failure.step, "workdir") == 0 ? app->workdir : app->argv[0];
    fail("%s %.180s: %s", failure.step, subject, strerror(failure.error));
}

// Reap every child until the program itself has ended; return how it did.
static int wait_for(pid_t program) {
    for (;;) {
        int status;
        pid_t ended = waitpid(-1, &status, 0);
        if (ended == program) return status;
        if (ended < 0 && errno != EINTR) fail("wait: %s", strerror(errno));
    }
}

int main(void) {
    static struct app app;
    char line[LINE_BYTES_MAX];
    open_stdio();
    synchronize_time();
    seed_random();
    mount_at("/dev/initrd", "squashfs", "/image", MS_RDONLY | MS_NODEV | MS_NOSUID, NULL);
    read_app(&app);
    enter_root();
    check_machine();
    raise_loopback();
    pid_t program = start(&app);
    if (send_all(lifecycle, "ready\n", 6) != 0) fail("lifecycle channel: %s", strerror(errno));
    int status = wait_for(program);
    int signaled = WIFSIGNALED(status);
    int size = snprintf(line, sizeof line, "%s %d\n", signaled ? "signal" : "exit",
                        signaled ? WTERMSIG(status) : WEXITSTATUS(status));
    dprintf(STDOUT_FILENO, "Program ended: %s", line);
    if (send_all(lifecycle, line, (size_t)size) == 0) say_goodbye();
    end_machine();
}
