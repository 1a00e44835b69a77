#include "machine.h"

/* QEMU enters here through PVH: protected mode, flat segments, start info in %ebx. */
__asm__(".pushsection .note.Xen, \"a\", @note\n"
	".long 4, 8, 18\n" /* XEN_ELFNOTE_PHYS32_ENTRY */
	".asciz \"Xen\"\n"
	".long entry, 0\n"
	".popsection\n"
	".pushsection .text\n"
	".globl entry\n"
	"entry:\n"
	"cli\n"
	"mov $stack_end, %esp\n"
	"push %ebx\n"
	"call start\n"
	".popsection\n"
	".pushsection .bss\n"
	".align 16\n"
	".skip 65536\n"
	"stack_end:\n"
	".popsection\n");

struct start_info {
	uint32_t magic, version, flags, modules;
	uint64_t module_list, command_line, rsdp, memory_map;
	uint32_t memory_entries, reserved;
};

struct memory_entry {
	uint64_t address, size;
	uint32_t type, reserved;
};

enum {
	SERIAL = 0x3f8,
	TRANSPORT_FIRST = 0xfeb00000,
	TRANSPORT_BYTES = 512,
	TRANSPORTS = 8,
	DEVICE_VSOCK = 19,
	STATUS_DRIVER = 3,
	STATUS_FEATURES = 8,
	STATUS_GO = 4,
	FEATURE_EVENT_INDEX = 1 << 29,
};

struct queue queues[QUEUES];
uint8_t rx_memory[QUEUE_SIZE][RX_BYTES] __attribute__((aligned(4096)));
uint8_t tx_memory[QUEUE_SIZE][RX_BYTES] __attribute__((aligned(4096)));
uint8_t *rx_payload;
uint8_t *rx_start = rx_memory[0];
uint32_t rx_stride = RX_BYTES;
uint64_t guest_cid, memory_bytes;

static void nothing(void)
{
}

void (*while_waiting)(void) = nothing;

static volatile uint8_t *transport;
static uint64_t random_state;

/* The compiler calls these for structures. */
void *memset(void *to, int value, size_t size)
{
	for (uint8_t *at = to; size--;)
		*at++ = (uint8_t)value;
	return to;
}

void *memcpy(void *to, const void *from, size_t size)
{
	uint8_t *at = to;
	for (const uint8_t *source = from; size--;)
		*at++ = *source++;
	return to;
}

void say(const char *text)
{
	for (; *text; text++)
		__asm__ volatile("outb %0, %1" : : "a"(*text), "Nd"((uint16_t)SERIAL));
}

void say_number(uint64_t number)
{
	static const char digits[] = "0123456789abcdef";
	char text[17] = {0};
	for (int i = 15; i >= 0; i--, number >>= 4)
		text[i] = digits[number & 15];
	say("0x");
	say(text);
}

void finish(const char *text)
{
	say(text);
	say("\n");
	for (;;)
		__asm__ volatile("cli; hlt");
}

void end_machine(void)
{
	/* No interrupt table: the third fault resets the processor, which is how every guest ends. */
	static const uint8_t none[6];
	__asm__ volatile("lidt %0; int3" : : "m"(none));
	for (;;)
		;
}

uint32_t random32(void)
{
	/* xorshift64* */
	random_state ^= random_state >> 12;
	random_state ^= random_state << 25;
	random_state ^= random_state >> 27;
	return (uint32_t)((random_state * 0x2545f4914f6cdd1dULL) >> 32);
}

uint32_t below(uint32_t limit)
{
	return (uint32_t)(((uint64_t)random32() * limit) >> 32);
}

void register_write(uint32_t offset, uint32_t value)
{
	__sync_synchronize();
	*(volatile uint32_t *)(transport + offset) = value;
}

uint32_t register_read(uint32_t offset)
{
	return *(volatile uint32_t *)(transport + offset);
}

static void find_transport(void)
{
	for (uint32_t i = 0; i < TRANSPORTS; i++) {
		transport = (volatile uint8_t *)(TRANSPORT_FIRST + i * TRANSPORT_BYTES);
		if (register_read(0) == 0x74726976 && register_read(8) == DEVICE_VSOCK)
			return;
	}
	finish("no vsock device");
}

void queue_place(int index, uint64_t descriptors, uint64_t avail, uint64_t used, uint32_t size)
{
	register_write(REG_QUEUE_SELECT, (uint32_t)index);
	register_write(REG_QUEUE_SIZE, size);
	register_write(REG_DESCRIPTORS, (uint32_t)descriptors);
	register_write(REG_DESCRIPTORS + 4, (uint32_t)(descriptors >> 32));
	register_write(REG_AVAIL, (uint32_t)avail);
	register_write(REG_AVAIL + 4, (uint32_t)(avail >> 32));
	register_write(REG_USED, (uint32_t)used);
	register_write(REG_USED + 4, (uint32_t)(used >> 32));
	register_write(REG_QUEUE_READY, 1);
}

void device_reset(void)
{
	register_write(REG_STATUS, 0);
	while (register_read(REG_STATUS) != 0)
		;
	memset(queues, 0, sizeof(queues));
}

static void take_features(bool event_index)
{
	register_write(REG_STATUS, STATUS_DRIVER);
	register_write(REG_FEATURES_SELECT, 0);
	register_write(REG_FEATURES, event_index ? FEATURE_EVENT_INDEX : 0);
	register_write(REG_FEATURES_SELECT, 1);
	register_write(REG_FEATURES, 1); /* VERSION_1 */
	register_write(REG_STATUS, STATUS_DRIVER | STATUS_FEATURES);
}

void device_go(void)
{
	register_write(REG_STATUS, STATUS_DRIVER | STATUS_FEATURES | STATUS_GO);
}

void device_start(bool event_index)
{
	device_reset();
	take_features(event_index);
	for (int i = 0; i < QUEUES; i++) {
		struct queue *queue = &queues[i];
		queue_place(i, (uintptr_t)queue->descriptors, (uintptr_t)&queue->avail,
			    (uintptr_t)&queue->used, QUEUE_SIZE);
	}
	device_go();
	guest_cid = register_read(REG_CONFIG);
}

void notify(uint32_t index)
{
	register_write(REG_NOTIFY, index);
}

void offer(int index, uint16_t head)
{
	struct queue *queue = &queues[index];
	queue->avail.ring[queue->avail.index % QUEUE_SIZE] = head;
	__sync_synchronize();
	queue->avail.index++;
	/* Always: whether the device wants to hear of it is for drivers that care about speed. */
	notify((uint32_t)index);
}

void wait_given_back(int index)
{
	struct queue *queue = &queues[index];
	while (queue->used.index != queue->avail.index)
		while_waiting();
}

static void lend(uint16_t head)
{
	struct descriptor *descriptor = &queues[RX].descriptors[head];
	descriptor->address = (uintptr_t)rx_start + head * rx_stride;
	descriptor->length = RX_BYTES;
	descriptor->flags = F_WRITE;
	offer(RX, head);
}

void lend_all(void)
{
	for (uint16_t head = 0; head < QUEUE_SIZE; head++)
		lend(head);
}

bool receive(struct header *header)
{
	static uint8_t copy[RX_BYTES];
	struct queue *queue = &queues[RX];
	if (queue->seen == queue->used.index)
		return false;
	__sync_synchronize();
	uint32_t head = queue->used.ring[queue->seen % QUEUE_SIZE].head;
	queue->seen++;
	if (head >= QUEUE_SIZE)
		return false; /* an attack wrote over the ring */
	memcpy(copy, rx_start + head * rx_stride, RX_BYTES);
	memcpy(header, copy, sizeof(*header));
	rx_payload = copy + HEADER_BYTES;
	lend((uint16_t)head);
	return true;
}

void send_packet(const struct header *header, const void *payload, uint32_t payload_bytes)
{
	struct queue *queue = &queues[TX];
	/* Two descriptors for each packet, so half a ring may be on its way. */
	while ((uint16_t)(queue->avail.index - queue->used.index) >= QUEUE_SIZE / 2)
		while_waiting();
	uint16_t head = queue->next, then = (uint16_t)(head + 1);
	queue->next = (uint16_t)((head + 2) % QUEUE_SIZE);
	memcpy(tx_memory[head], header, HEADER_BYTES);
	queue->descriptors[head] = (struct descriptor){
		(uintptr_t)tx_memory[head], HEADER_BYTES, payload_bytes ? F_NEXT : 0, then};
	if (payload_bytes) {
		memcpy(tx_memory[then], payload, payload_bytes);
		queue->descriptors[then] =
			(struct descriptor){(uintptr_t)tx_memory[then], payload_bytes, 0, 0};
	}
	offer(TX, head);
}

static const char *option(const char *line, const char *name)
{
	for (; *line; line++) {
		const char *at = line, *wanted = name;
		while (*wanted && *at == *wanted)
			at++, wanted++;
		if (!*wanted)
			return at;
	}
	return NULL;
}

__attribute__((used)) static void start(const struct start_info *info)
{
	static char name[64];
	const char *line = (const char *)(uintptr_t)info->command_line;
	const struct memory_entry *entry = (const void *)(uintptr_t)info->memory_map;
	for (uint32_t i = 0; i < info->memory_entries; i++)
		if (entry[i].type == 1 && entry[i].address + entry[i].size > memory_bytes)
			memory_bytes = entry[i].address + entry[i].size;
	const char *value = option(line, "attack=");
	for (size_t i = 0; value && value[i] > ' ' && i < sizeof(name) - 1; i++)
		name[i] = value[i];
	value = option(line, "seed=");
	random_state = 0x9e3779b97f4a7c15ULL;
	for (; value && *value >= '0' && *value <= '9'; value++)
		random_state = random_state * 10 + (uint64_t)(*value - '0');
	for (int i = 0; i < 8; i++)
		random32();
	find_transport();
	attack(name, option(line, "init=1") != NULL);
}
