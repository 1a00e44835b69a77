#include "messages.h"

#include <stdlib.h>
#include <string.h>

// The wall clock of an enclave lies between these: 2024-01-01 and 2200-01-01. A clock before the
// first is an unset one; after the last, certificates' years would be in doubt.
static const uint64_t EARLIEST_S = 1704067200, LATEST_S = 7258118400;

// QTSM encodes in CBOR's shortest form, so an answer to our one request has one spelling and a
// comparison replaces a decoder. Source: RFC 8949, "Core Deterministic Encoding Requirements".
static const char REQUEST[] = "\xa1\x69GetRandom\xa1\x66length\x18\x40";
static const char ANSWER[] = "\xa1\x69GetRandom\xa1\x66random\x58\x40";
static const char REFUSAL[] = "\xa1\x65" "Error";
enum { REFUSAL_BYTES = sizeof REFUSAL - 1, CBOR_TEXT = 0x60, CBOR_SHORT_MAX = 23 };

_Static_assert(sizeof REQUEST - 1 + 4 == SEED_REQUEST_BYTES, "the request and its header");
_Static_assert(sizeof ANSWER - 1 + SEED_BYTES == SEED_RESPONSE_BYTES, "the answer and its seed");
_Static_assert(SEED_BYTES == 0x40, "the length in the request and in the answer");
_Static_assert(CBOR_SHORT_MAX < (int)ERROR_NAME_MAX, "an error name and its terminator");

// Parse one decimal number without sign, leading zero or overflow, and move `*at` behind it.
static int parse_number(const char **at, const char *end, uint64_t max, uint64_t *number) {
    const char *p = *at;
    uint64_t value = 0;
    if (p == end || *p < '0' || *p > '9') return -1;
    if (*p == '0' && p + 1 < end && p[1] >= '0' && p[1] <= '9') return -1;
    for (; p < end && *p >= '0' && *p <= '9'; p++) {
        uint64_t digit = (uint64_t)(*p - '0');
        if (value > (max - digit) / 10) return -1;
        value = value * 10 + digit;
    }
    *at = p;
    *number = value;
    return 0;
}

int parse_time(const char *line, size_t size, struct timespec *now) {
    const uint64_t second = 1000000000;
    const char *at = line + 5, *end = line + size;
    uint64_t nanoseconds;
    if (size < 5 || memcmp(line, "time ", 5) != 0) return -1;
    if (parse_number(&at, end, INT64_MAX, &nanoseconds) != 0) return -1;
    if (end - at != 1 || *at != '\n') return -1;
    if (nanoseconds < EARLIEST_S * second || nanoseconds > LATEST_S * second) return -1;
    now->tv_sec = (time_t)(nanoseconds / second);
    now->tv_nsec = (long)(nanoseconds % second);
    return 0;
}

void encode_seed_request(uint8_t frame[SEED_REQUEST_BYTES]) {
    const uint8_t header[4] = {sizeof REQUEST - 1, 0, 0, 0};
    memcpy(frame, header, sizeof header);
    memcpy(frame + sizeof header, REQUEST, sizeof REQUEST - 1);
}

int parse_seed_header(const uint8_t header[4]) {
    if (header[1] != 0 || header[2] != 0 || header[3] != 0) return -1;
    int size = header[0];
    if (size == SEED_RESPONSE_BYTES) return size;
    if (size > REFUSAL_BYTES + 1 && size <= REFUSAL_BYTES + 1 + CBOR_SHORT_MAX) return size;
    return -1;
}

int parse_seed(const uint8_t *item, size_t size, uint8_t seed[SEED_BYTES],
               char error[ERROR_NAME_MAX]) {
    error[0] = '\0';
    if (size == SEED_RESPONSE_BYTES && memcmp(item, ANSWER, sizeof ANSWER - 1) == 0) {
        memcpy(seed, item + sizeof ANSWER - 1, SEED_BYTES);
        return 0;
    }
    if (size <= REFUSAL_BYTES + 1 || memcmp(item, REFUSAL, REFUSAL_BYTES) != 0) return -1;
    const uint8_t *name = item + REFUSAL_BYTES + 1;
    size_t length = size - REFUSAL_BYTES - 1;
    if (length > CBOR_SHORT_MAX || name[-1] != CBOR_TEXT + length) return -1;
    for (size_t i = 0; i < length; i++)
        if (name[i] < 'A' || name[i] > 'z' || (name[i] > 'Z' && name[i] < 'a')) return -1;
    memcpy(error, name, length);
    error[length] = '\0';
    return -1;
}

char **parse_strings(char *data, size_t size, size_t *count) {
    if (size > 0 && data[size - 1] != '\0') return NULL;
    size_t found = 0;
    for (size_t i = 0; i < size; i++) found += data[i] == '\0';
    char **strings = calloc(found + 2, sizeof *strings);
    if (strings == NULL) return NULL;
    char *at = data;
    for (size_t i = 0; i < found; i++) {
        strings[i] = at;
        at += strlen(at) + 1;
    }
    *count = found;
    return strings;
}

int is_environment(char *const *strings) {
    for (; *strings != NULL; strings++) {
        const char *equals = strchr(*strings, '=');
        if (equals == NULL || equals == *strings) return 0;
    }
    return 1;
}

int parse_user(const char *text, size_t size, struct user *user) {
    const uint64_t id_max = UINT32_MAX - 1;  // the highest value means "leave as it is"
    const char *at = text, *end = text + size;
    uint64_t uid, gid, group;
    if (parse_number(&at, end, id_max, &uid) != 0) return -1;
    if (at == end || *at++ != ':') return -1;
    if (parse_number(&at, end, id_max, &gid) != 0) return -1;
    if (at == end || *at++ != ':') return -1;
    size_t groups = 0;
    while (at < end) {
        if (groups > 0 && *at++ != ',') return -1;
        if (groups == GROUPS_MAX || parse_number(&at, end, id_max, &group) != 0) return -1;
        user->groups[groups++] = (gid_t)group;
    }
    user->uid = (uid_t)uid;
    user->gid = (gid_t)gid;
    user->group_count = groups;
    return 0;
}

size_t format_error(char line[LINE_BYTES_MAX], const char *text) {
    size_t used = 6;
    memcpy(line, "error ", used);
    for (; *text != '\0' && used < LINE_BYTES_MAX - 1; text++)
        line[used++] = *text < ' ' || *text > '~' ? '?' : *text;
    line[used++] = '\n';
    return used;
}
