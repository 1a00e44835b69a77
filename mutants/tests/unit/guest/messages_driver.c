// Runs init's parsers on records from standard input, so that one process serves many test cases.
//
// A record is a kind byte, a 32-bit little-endian length, and that many bytes; every record makes
// one line of output. Each input is copied into memory of exactly its size, so that the address
// sanitizer sees a read beyond it.

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "messages.h"

static void print_hex(const void *data, size_t size) {
    const unsigned char *at = data;
    for (size_t i = 0; i < size; i++) printf("%02x", at[i]);
}

static void on_time(char *data, size_t size) {
    struct timespec now;
    if (parse_time(data, size, &now) != 0) return (void)printf("no");
    printf("%jd %ld", (intmax_t)now.tv_sec, now.tv_nsec);
}

static void on_header(char *data, size_t size) {
    if (size != 4) abort();
    printf("%d", parse_seed_header((const uint8_t *)data));
}

static void on_seed(char *data, size_t size) {
    uint8_t seed[SEED_BYTES];
    char error[ERROR_NAME_MAX];
    if (parse_seed((const uint8_t *)data, size, seed, error) != 0)
        return (void)printf("no %s", error);
    print_hex(seed, sizeof seed);
}

static void on_strings(char *data, size_t size) {
    size_t count;
    char **strings = parse_strings(data, size, &count);
    if (strings == NULL) return (void)printf("no");
    printf("%d", is_environment(strings));
    for (size_t i = 0; i < count; i++) {
        printf(" ");
        print_hex(strings[i], strlen(strings[i]));
    }
    if (strings[count] != NULL || strings[count + 1] != NULL) abort();
    free(strings);
}

static void on_user(char *data, size_t size) {
    struct user *user = malloc(sizeof *user);
    if (parse_user(data, size, user) != 0) {
        printf("no");
    } else {
        printf("%ju %ju", (uintmax_t)user->uid, (uintmax_t)user->gid);
        for (size_t i = 0; i < user->group_count; i++) printf(" %ju", (uintmax_t)user->groups[i]);
    }
    free(user);
}

static void on_error(char *data, size_t size) {
    char *line = malloc(LINE_BYTES_MAX), *text = calloc(1, size + 1);
    memcpy(text, data, size);
    print_hex(line, format_error(line, text));
    free(text);
    free(line);
}

static void on_request(char *data, size_t size) {
    uint8_t frame[SEED_REQUEST_BYTES];
    (void)data, (void)size;
    encode_seed_request(frame);
    print_hex(frame, sizeof frame);
}

int main(void) {
    unsigned char head[5];
    while (fread(head, sizeof head, 1, stdin) == 1) {
        size_t size = head[1] | (size_t)head[2] << 8 | (size_t)head[3] << 16;
        char *data = malloc(size);
        if (size > 0 && fread(data, size, 1, stdin) != 1) return 1;
        switch (head[0]) {
            case 't': on_time(data, size); break;
            case 'h': on_header(data, size); break;
            case 's': on_seed(data, size); break;
            case 'v': on_strings(data, size); break;
            case 'u': on_user(data, size); break;
            case 'e': on_error(data, size); break;
            case 'r': on_request(data, size); break;
            default: return 2;
        }
        printf("\n");
        fflush(stdout);
        free(data);
    }
    return 0;
}
