/* A guest without a kernel: a processor, a serial port, and one virtio-mmio vsock device whose queues
 * are ours to break. 32-bit flat memory, no paging, no interrupts; used rings are polled.
 */
#ifndef MACHINE_H
#define MACHINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
	QUEUE_SIZE = 128, /* what QEMU offers */
	RX_BYTES = 4096,
	HEADER_BYTES = 44,
	F_NEXT = 1,
	F_WRITE = 2,
	F_INDIRECT = 4,
};

enum { RX, TX, EVENT, QUEUES };

struct descriptor {
	uint64_t address;
	uint32_t length;
	uint16_t flags;
	uint16_t next;
};

struct queue {
	struct descriptor descriptors[QUEUE_SIZE];
	struct {
		volatile uint16_t flags, index, ring[QUEUE_SIZE], used_event;
	} avail;
	struct {
		volatile uint16_t flags, index;
		volatile struct {
			uint32_t head, length;
		} ring[QUEUE_SIZE];
		volatile uint16_t avail_event;
	} used __attribute__((aligned(4)));
	uint16_t seen; /* used entries that we took */
	uint16_t next; /* free descriptor, going round */
} __attribute__((aligned(4096)));

enum op { REQUEST = 1, RESPONSE, RST, SHUTDOWN, RW, CREDIT_UPDATE, CREDIT_REQUEST, OPS };

struct header {
	uint64_t src_cid, dst_cid;
	uint32_t src_port, dst_port, length;
	uint16_t type, op;
	uint32_t flags, buf_alloc, fwd_cnt;
} __attribute__((packed));

/* Registers of virtio-mmio that attacks write themselves. */
enum {
	REG_FEATURES = 0x020,
	REG_FEATURES_SELECT = 0x024,
	REG_QUEUE_SELECT = 0x030,
	REG_QUEUE_SIZE = 0x038,
	REG_QUEUE_READY = 0x044,
	REG_NOTIFY = 0x050,
	REG_STATUS = 0x070,
	REG_DESCRIPTORS = 0x080,
	REG_AVAIL = 0x090,
	REG_USED = 0x0a0,
	REG_CONFIG = 0x100,
};

void *memcpy(void *to, const void *from, size_t size);

extern struct queue queues[QUEUES];
extern uint8_t rx_memory[QUEUE_SIZE][RX_BYTES];
extern uint8_t tx_memory[QUEUE_SIZE][RX_BYTES];
extern uint64_t guest_cid;
extern uint64_t memory_bytes;

void say(const char *text);
void say_number(uint64_t number);
_Noreturn void finish(const char *text);
_Noreturn void end_machine(void);

/* The next number of the sequence that the seed on the command line starts. */
uint32_t random32(void);
uint32_t below(uint32_t limit);

void register_write(uint32_t offset, uint32_t value);
uint32_t register_read(uint32_t offset);

/* Reset the device and bring it up as a driver would, rings empty. */
void device_start(bool event_index);
void device_reset(void);
void queue_place(int index, uint64_t descriptors, uint64_t avail, uint64_t used, uint32_t size);
void device_go(void);

void notify(uint32_t index);
/* Put a head into the avail ring and tell the device. */
void offer(int index, uint16_t head);
/* Wait until the device has given every chain of a queue back. */
void wait_given_back(int index);

/* Lend a buffer for each entry of the receive queue; where they lie, attacks may choose. */
void lend_all(void);
extern uint8_t *rx_start;
extern uint32_t rx_stride;
/* Take one packet if there is one, and lend its buffer again; the payload lies in `rx_payload`. */
bool receive(struct header *header);
extern uint8_t *rx_payload;

/* Called again and again while something is waited for. */
extern void (*while_waiting)(void);

/* Send one packet in two descriptors, or one without a payload. */
void send_packet(const struct header *header, const void *payload, uint32_t payload_bytes);

/* Run the attack that the command line names, as an enclave that a node started if it says so. */
_Noreturn void attack(const char *name, bool on_node);

#endif
