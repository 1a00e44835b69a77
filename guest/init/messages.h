// What init reads: lifecycle lines, QTSM frames, and the files that the image builder wrote.
//
// Nothing here does I/O, so the tests run all of it outside a machine. A parser either accepts the
// whole input or returns -1 and leaves no partial result that a caller could use.

#ifndef QTENCLAVE_MESSAGES_H
#define QTENCLAVE_MESSAGES_H

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <time.h>

enum {
    LINE_BYTES_MAX = 256,  // of a lifecycle line, its line feed included
    SEED_BYTES = 64,       // twice what the kernel's random generator wants before it is ready
    ERROR_NAME_MAX = 32,   // of a QTSM error name, its terminator included
    GROUPS_MAX = 256,
    SEED_REQUEST_BYTES = 4 + 1 + 10 + 1 + 7 + 2,
    SEED_RESPONSE_BYTES = 1 + 10 + 1 + 7 + 2 + SEED_BYTES,
};

struct user {
    uid_t uid;
    gid_t gid;
    size_t group_count;
    gid_t groups[GROUPS_MAX];
};

// Parse "time <unix nanoseconds>\n".
int parse_time(const char *line, size_t size, struct timespec *now);

// Write the framed request for SEED_BYTES random bytes.
void encode_seed_request(uint8_t frame[SEED_REQUEST_BYTES]);

// Return the size that a frame header announces, or -1 if no answer to our request has that size.
int parse_seed_header(const uint8_t header[4]);

// Parse the CBOR item of QTSM's answer. On a refusal, `error` receives its name, otherwise "".
int parse_seed(const uint8_t *item, size_t size, uint8_t seed[SEED_BYTES],
               char error[ERROR_NAME_MAX]);

// Split `size` bytes of NUL-terminated strings in place and return a vector that ends with NULL
// and has room for one more string, or NULL. The vector is malloc'd and points into `data`.
char **parse_strings(char *data, size_t size, size_t *count);

// Is every string NAME=VALUE with a name?
int is_environment(char *const *strings);

// Parse "uid:gid:gid,gid..." in decimal; the list of further groups may be empty.
int parse_user(const char *text, size_t size, struct user *user);

// Write "error <text>\n" with what is not printable ASCII replaced and the text cut to fit.
size_t format_error(char line[LINE_BYTES_MAX], const char *text);

#endif
