/* What a hostile guest does to its vsock device. The kernel command line names one attack and a seed.
 *
 * An attack that returns has to leave a device that still serves: the guest then connects anew, gets
 * an echo, and says "survived". Attacks that break the device contract never get so far. What a guest
 * must be told in between is checked here, and said with "FAILED".
 */
#include "machine.h"

enum {
	HYPERVISOR = 0,
	PARENT = 3,
	QTSM = 1,
	LIFECYCLE = 2,
	ECHO = 9000,    /* the parent's: gives everything back */
	SOURCE = 9001,  /* sends without end */
	HOLD = 9002,    /* accepts, reads nothing */
	NOBODY = 9003,
	STREAM = 1,
	BUF_ALLOC = 256 * 1024,
	MOST = 400,
	LIVE_PORT = 1000,
};

struct connection {
	uint32_t cid, host_port, port;
	uint32_t sent, received, window, taken, updates, shutdown;
	bool open, reset;
};

static struct connection connections[MOST], *live, *lifecycle;
static uint32_t connection_count;
static uint32_t got[OPS];
static uint8_t reply[64]; /* the beginning of the last payload for `hearing` */
static const struct connection *hearing;
static uint8_t junk[RX_BYTES];

static void require(bool holds, const char *what)
{
	if (holds)
		return;
	say("FAILED: ");
	finish(what);
}

static struct connection *find(const struct header *header)
{
	for (uint32_t i = connection_count; i-- > 0;) {
		struct connection *c = &connections[i];
		if (c->port == header->dst_port && c->host_port == header->src_port &&
		    c->cid == header->src_cid)
			return c;
	}
	return NULL;
}

static void take_packets(void)
{
	struct header header;
	while (receive(&header)) {
		got[header.op < OPS ? header.op : 0]++;
		struct connection *c = find(&header);
		if (!c)
			continue;
		c->window = header.buf_alloc;
		c->taken = header.fwd_cnt;
		c->open |= header.op == RESPONSE;
		c->reset |= header.op == RST;
		c->updates += header.op == CREDIT_UPDATE;
		if (header.op == SHUTDOWN)
			c->shutdown |= header.flags;
		if (header.op == RW) {
			c->received += header.length;
			if (c == hearing)
				memcpy(reply, rx_payload, sizeof(reply));
		}
	}
}

static struct header header_of(const struct connection *c, enum op op)
{
	return (struct header){.src_cid = guest_cid,
			       .dst_cid = c->cid,
			       .src_port = c->port,
			       .dst_port = c->host_port,
			       .type = STREAM,
			       .op = (uint16_t)op,
			       .buf_alloc = BUF_ALLOC,
			       .fwd_cnt = c->received};
}

static void control(const struct connection *c, enum op op, uint32_t flags)
{
	struct header header = header_of(c, op);
	header.flags = flags;
	send_packet(&header, NULL, 0);
}

static void data(struct connection *c, const void *bytes, uint32_t length)
{
	struct header header = header_of(c, RW);
	header.length = length;
	c->sent += length;
	send_packet(&header, bytes, length);
}

static struct connection *ask(uint32_t cid, uint32_t host_port)
{
	static uint32_t next_port = LIVE_PORT;
	require(connection_count < MOST, "too many connections of our own");
	struct connection *c = &connections[connection_count++];
	*c = (struct connection){.cid = cid, .host_port = host_port, .port = next_port++};
	control(c, REQUEST, 0);
	return c;
}

static void wait_answer(const struct connection *c)
{
	while (!c->open && !c->reset)
		take_packets();
}

static struct connection *dial(uint32_t cid, uint32_t host_port)
{
	struct connection *c = ask(cid, host_port);
	wait_answer(c);
	return c;
}

static void hear_echo(struct connection *c)
{
	static const char text[] = "still there?";
	uint32_t before = c->received;
	hearing = c;
	data(c, text, sizeof(text));
	while (c->received - before < sizeof(text)) {
		require(!c->reset, "the echo's connection was reset");
		take_packets();
	}
	for (size_t i = 0; i < sizeof(text); i++)
		require(reply[i] == (uint8_t)text[i], "another echo");
}

/* What was sent before has been dealt with when this returns, and what it called for has come. */
static void barrier(void)
{
	uint32_t before = live->updates;
	control(live, CREDIT_REQUEST, 0);
	while (live->updates == before) {
		require(!live->reset, "the live connection was reset");
		take_packets();
	}
}

static void require_resets(uint32_t count, const char *what)
{
	barrier();
	if (got[RST] != count) {
		say("resets: ");
		say_number(got[RST]);
		say(", expected ");
		say_number(count);
		say(" ");
	}
	require(got[RST] == count, what);
}

static void serve(void)
{
	lend_all();
	live = dial(PARENT, ECHO);
	require(live->open, "no connection to the echo");
	hear_echo(live);
}

/* Queues: one descriptor or index that no driver would write. */

static void put(int queue, uint16_t index, uint64_t address, uint32_t length, uint16_t flags,
		uint16_t next)
{
	queues[queue].descriptors[index] = (struct descriptor){address, length, flags, next};
}

static void send_from(uint64_t address, uint32_t length, uint16_t flags, uint16_t next)
{
	put(TX, 0, address, length, flags, next);
	offer(TX, 0);
	wait_given_back(TX);
}

static void provoke_answer(void)
{
	struct connection nobody = {.cid = PARENT, .host_port = NOBODY, .port = 1};
	struct header header = header_of(&nobody, REQUEST);
	memcpy(tx_memory[0], &header, HEADER_BYTES);
	send_from((uintptr_t)tx_memory[0], HEADER_BYTES, 0, 0);
	while (queues[RX].used.index == 0)
		;
}

static void receive_into(uint64_t address, uint32_t length, uint16_t flags, uint16_t next)
{
	put(RX, 0, address, length, flags, next);
	offer(RX, 0);
	provoke_answer();
}

static void tx_beyond_memory(void) { send_from(memory_bytes, 64, 0, 0); }
static void tx_across_the_end(void) { send_from(memory_bytes - 32, 64, 0, 0); }
static void tx_at_the_top(void) { send_from(~0xfffULL, 64, 0, 0); }
static void tx_wraps(void) { send_from(~0ULL, 64, 0, 0); }
static void tx_device_registers(void) { send_from(0xfeb00e00, 64, 0, 0); }
static void tx_empty(void) { send_from((uintptr_t)junk, 0, 0, 0); }
static void tx_huge(void) { send_from((uintptr_t)junk, 0xffffffff, 0, 0); }
static void tx_writable(void) { send_from((uintptr_t)junk, 64, F_WRITE, 0); }
static void tx_indirect(void) { send_from((uintptr_t)junk, 64, F_INDIRECT, 0); }
static void tx_unknown_flags(void) { send_from((uintptr_t)junk, 64, 0xfff8, 0); }
static void tx_short_header(void) { send_from((uintptr_t)junk, 43, 0, 0); }
static void tx_next_outside(void) { send_from((uintptr_t)junk, 64, F_NEXT, QUEUE_SIZE); }
static void tx_next_far(void) { send_from((uintptr_t)junk, 64, F_NEXT, 0xffff); }
static void tx_loop_of_one(void) { send_from((uintptr_t)junk, 64, F_NEXT, 0); }

static void tx_loop_of_all(void)
{
	for (uint16_t i = 0; i < QUEUE_SIZE; i++)
		put(TX, i, (uintptr_t)junk, 1, F_NEXT, (uint16_t)((i + 1) % QUEUE_SIZE));
	offer(TX, 0);
	wait_given_back(TX);
}

static void tx_lying_length(void)
{
	struct header header = {.src_cid = guest_cid, .type = STREAM, .op = RW, .length = 0xffffffff};
	memcpy(tx_memory[0], &header, HEADER_BYTES);
	send_from((uintptr_t)tx_memory[0], RX_BYTES, 0, 0);
}

static void tx_head_outside(void)
{
	offer(TX, QUEUE_SIZE);
	wait_given_back(TX);
}

static void tx_head_far(void)
{
	offer(TX, 0xffff);
	wait_given_back(TX);
}

static void jump(int queue, uint16_t by)
{
	put(queue, 0, (uintptr_t)junk, 64, queue == RX ? F_WRITE : 0, 0);
	queues[queue].avail.index = (uint16_t)(queues[queue].avail.index + by);
	notify((uint32_t)queue);
}

static void tx_index_jumps(void)
{
	jump(TX, QUEUE_SIZE + 1);
	wait_given_back(TX);
}

static void tx_index_goes_back(void)
{
	barrier();
	jump(TX, (uint16_t)-1);
	wait_given_back(TX);
}

static void rx_index_jumps(void)
{
	jump(RX, 0x8000);
	provoke_answer();
}

static void rx_beyond_memory(void) { receive_into(memory_bytes, RX_BYTES, F_WRITE, 0); }
static void rx_across_the_end(void) { receive_into(memory_bytes - 64, RX_BYTES, F_WRITE, 0); }
static void rx_read_only(void) { receive_into((uintptr_t)junk, RX_BYTES, 0, 0); }
static void rx_no_room(void) { receive_into((uintptr_t)junk, HEADER_BYTES, F_WRITE, 0); }
static void rx_short(void) { receive_into((uintptr_t)junk, 8, F_WRITE, 0); }
static void rx_empty(void) { receive_into((uintptr_t)junk, 0, F_WRITE, 0); }
static void rx_loop(void) { receive_into((uintptr_t)junk, 1, F_WRITE | F_NEXT, 0); }

/* Queues: strange, but within the contract. */

static void tx_in_single_bytes(void)
{
	struct header header = header_of(live, RW);
	uint32_t before = live->received;
	header.length = QUEUE_SIZE - HEADER_BYTES;
	barrier();
	memcpy(tx_memory[0], &header, HEADER_BYTES);
	for (uint16_t i = 0; i < QUEUE_SIZE; i++)
		put(TX, i, (uintptr_t)&tx_memory[0][i], 1, i + 1 < QUEUE_SIZE ? F_NEXT : 0,
		    (uint16_t)(i + 1));
	offer(TX, 0);
	while (live->received - before < QUEUE_SIZE - HEADER_BYTES)
		take_packets();
}

/* Every chain ends in the same descriptors. */
static void tx_shared_tail(void)
{
	uint32_t before = live->received, count = QUEUE_SIZE / 2;
	struct header header = header_of(live, RW);
	barrier();
	header.length = 16;
	memcpy(tx_memory[0], &header, HEADER_BYTES);
	put(TX, QUEUE_SIZE - 1, (uintptr_t)junk, 16, 0, 0);
	for (uint16_t i = 0; i < count; i++) {
		put(TX, i, (uintptr_t)tx_memory[0], HEADER_BYTES, F_NEXT, QUEUE_SIZE - 1);
		offer(TX, i);
	}
	while (live->received - before < 16 * count)
		take_packets();
	wait_given_back(TX);
}

/* All receive buffers are one: what they hold is the guest's own loss. */
static void rx_overlapping(void)
{
	for (uint16_t i = 0; i < QUEUE_SIZE; i++) {
		put(RX, i, (uintptr_t)rx_memory[0], RX_BYTES, F_WRITE, 0);
		offer(RX, i);
	}
	provoke_answer();
	device_start(false);
}

/* The device is told to write packets over its own rings. */
static void rx_over_the_rings(void)
{
	for (uint16_t i = 0; i < QUEUE_SIZE; i++) {
		put(RX, i, (uintptr_t)&queues[RX] + (i % 2 ? 0 : 2048), RX_BYTES, F_WRITE, 0);
		offer(RX, i);
	}
	struct connection nobody = {.cid = PARENT, .host_port = NOBODY, .port = 1};
	struct header header = header_of(&nobody, REQUEST);
	for (uint32_t i = 0; i < 4 * QUEUE_SIZE; i++) {
		header.src_port = i;
		send_packet(&header, NULL, 0);
		if (queues[RX].used.index > 0)
			break;
	}
	wait_given_back(TX);
	device_start(false);
}

static void used_ring_scribbled(void)
{
	for (uint32_t round = 0; round < 500; round++) {
		queues[TX].used.index = queues[TX].avail.index;
		for (uint32_t i = 0; i < sizeof(queues[TX].used) / 2; i++)
			((volatile uint16_t *)&queues[TX].used)[i] = (uint16_t)random32();
		notify(TX);
	}
	device_start(false);
}

/* Each buffer, and each byte of what is sent, lies in a window of its own of those that the kernel
 * maps at once around a page that is touched. */
enum { WINDOW = 65536, FIRST = 0x400000 };

static void receive_widely(void)
{
	for (uint32_t page = 0; page < 2 * QUEUE_SIZE * WINDOW / 4096; page++)
		((volatile uint8_t *)FIRST)[page * 4096] = 1; /* the kernel maps only what exists */
	device_start(false);
	rx_start = (uint8_t *)FIRST;
	rx_stride = WINDOW;
	serve();
}

static void send_widely(uint32_t rounds)
{
	static struct header header;
	struct connection *source = dial(PARENT, SOURCE);
	for (uint32_t round = 0; round < rounds; round++) {
		barrier();
		header = header_of(live, RW);
		header.length = QUEUE_SIZE - HEADER_BYTES;
		for (uint32_t i = 0; i < QUEUE_SIZE; i++) {
			uint8_t *at = (uint8_t *)FIRST + (i + QUEUE_SIZE) * WINDOW;
			*at = i < HEADER_BYTES ? ((uint8_t *)&header)[i] : (uint8_t)i;
			put(TX, (uint16_t)i, (uintptr_t)at, 1, i + 1 < QUEUE_SIZE ? F_NEXT : 0,
			    (uint16_t)(i + 1));
		}
		uint32_t wanted = live->received + header.length;
		offer(TX, 0);
		wait_given_back(TX);
		queues[TX].next = 0;
		while (live->received != wanted)
			take_packets();
		control(source, CREDIT_UPDATE, 0);
	}
	rx_start = rx_memory[0];
	rx_stride = RX_BYTES;
	connection_count = 0;
	device_start(false);
}

static void touches_widely(void)
{
	receive_widely();
	send_widely(40);
}

static void kicks(void)
{
	for (uint32_t round = 0; round < 20000; round++)
		notify(below(QUEUES + 1));
	notify(0xffffffff);
}

static void event_queue(void)
{
	put(EVENT, 0, ~0ULL, 0xffffffff, 0xffff, 0xffff);
	for (uint32_t round = 0; round < 1000; round++)
		offer(EVENT, (uint16_t)random32());
}

static void resets_of_the_device(void)
{
	for (uint32_t round = 0; round < 40; round++) {
		connection_count = 0;
		device_start(round % 2);
		lend_all();
		live = dial(PARENT, ECHO);
		require(live->open, "no connection after a reset");
		data(live, junk, 100);
	}
	lifecycle = NULL; /* the first reset cut it */
}

/* Registers: queues where no memory is, of sizes that no queue has, moved while they run. */

static void queue_outside(void)
{
	device_reset();
	queue_place(TX, 0xffff000000000000ULL, memory_bytes + 4096, 0x10000000000ULL, QUEUE_SIZE);
	queue_place(RX, memory_bytes - 64, memory_bytes - 64, memory_bytes - 64, QUEUE_SIZE);
	device_go();
	notify(TX);
	notify(RX);
	device_start(false);
}

static void queue_of_size(uint32_t size)
{
	device_reset();
	for (int i = 0; i < QUEUES; i++)
		queue_place(i, (uintptr_t)queues[i].descriptors, (uintptr_t)&queues[i].avail,
			    (uintptr_t)&queues[i].used, size);
	device_go();
	notify(TX);
	device_start(false);
}

static void queue_of_three(void) { queue_of_size(3); }
static void queue_of_none(void) { queue_of_size(0); }
static void queue_of_very_many(void) { queue_of_size(0xffff); }

static void rings_moved(void)
{
	static struct queue elsewhere;
	for (uint32_t round = 0; round < 50; round++) {
		register_write(REG_QUEUE_SELECT, TX);
		register_write(REG_QUEUE_READY, 0);
		queue_place(TX, (uintptr_t)elsewhere.descriptors, (uintptr_t)&elsewhere.avail,
			    (uintptr_t)&elsewhere.used, QUEUE_SIZE / 2);
		notify(TX);
	}
	device_start(false);
}

static void random_registers(void)
{
	for (uint32_t round = 0; round < 2000; round++) {
		static const uint16_t known[] = {REG_QUEUE_SELECT, REG_QUEUE_SIZE, REG_QUEUE_READY,
						 REG_NOTIFY,       REG_STATUS,     REG_DESCRIPTORS,
						 REG_AVAIL,        REG_USED,       REG_FEATURES};
		uint32_t offset = known[below(sizeof(known) / sizeof(known[0]))];
		uint32_t value = random32() >> below(32);
		if (!below(4))
			value = (uintptr_t)queues + (value & 0x3fff);
		register_write(offset, value);
		if (!below(8))
			register_write(below(0x200) & ~3u, value);
	}
	device_start(false);
}

/* Packets on good queues. */

static void operations(void)
{
	static const uint16_t ops[] = {0, 8, 9, 255, 256, 0x8000, 0xffff};
	struct connection nobody = {.cid = PARENT, .host_port = ECHO, .port = 77};
	for (uint32_t i = 0; i < sizeof(ops) / sizeof(ops[0]); i++)
		control(&nobody, ops[i], 0);
	/* The resets are about the same ports, so that one that waits stands for all. */
	barrier();
	require(got[RST] >= 1, "an unknown operation without a connection: no reset");
	struct connection *other = dial(PARENT, ECHO);
	control(other, 99, 0);
	while (!other->reset)
		take_packets();
	require(!live->reset, "another connection was reset");
}

static void types(void)
{
	static const uint16_t types[] = {0, 3, 4, 0x100, 0xffff};
	for (uint32_t i = 0; i < sizeof(types) / sizeof(types[0]); i++) {
		struct connection one = {.cid = PARENT, .host_port = ECHO, .port = 100 + i};
		struct header header = header_of(&one, REQUEST);
		header.type = types[i];
		send_packet(&header, NULL, 0);
		require_resets(i + 1, "an unknown type is reset once");
	}
}

static void foreign_sources(void)
{
	uint64_t sources[] = {HYPERVISOR,    1, 2, PARENT, guest_cid + 1, guest_cid | 1ULL << 32,
			      0xffffffff, ~0ULL};
	for (uint32_t i = 0; i < sizeof(sources) / sizeof(sources[0]); i++)
		for (uint16_t op = 0; op < OPS; op++) {
			struct header header = header_of(live, op);
			header.src_cid = sources[i];
			send_packet(&header, NULL, 0);
		}
	require_resets(0, "a foreign source gets no answer");
	hear_echo(live);
}

static void foreign_destinations(void)
{
	uint64_t destinations[] = {1, 2, guest_cid, guest_cid + 1, 4, 5, 0xffffffff,
				   PARENT | 1ULL << 32, ~0ULL};
	uint32_t count = sizeof(destinations) / sizeof(destinations[0]);
	for (uint32_t i = 0; i < count; i++) {
		struct connection one = {.cid = PARENT, .host_port = ECHO, .port = 200 + i};
		struct header header = header_of(&one, REQUEST);
		header.dst_cid = destinations[i];
		send_packet(&header, NULL, 0);
	}
	require_resets(count, "a foreign destination is reset");
	require(got[RESPONSE] == 1, "a foreign destination is not connected");
}

static void closed_ports(void)
{
	uint32_t before = got[RST];
	for (uint32_t i = 0; i < 8; i++) {
		uint32_t cid = i % 2 ? PARENT : HYPERVISOR;
		struct connection *c = dial(cid, i < 4 ? 3 + 1000 * i : 0xffffffff - i);
		require(c->reset && !c->open, "a closed port was open");
	}
	require(got[RST] - before == 8, "one reset for each closed port");
}

static void without_connection(void)
{
	static const enum op ops[] = {RESPONSE, SHUTDOWN, RW, CREDIT_UPDATE, CREDIT_REQUEST};
	for (uint32_t i = 0; i < 5; i++) {
		struct connection one = {.cid = PARENT, .host_port = ECHO, .port = 300 + i};
		if (ops[i] == RW)
			data(&one, junk, 3000);
		else
			control(&one, ops[i], 0xffffffff);
		require_resets(i + 1, "what belongs to no connection is reset");
	}
	struct connection one = {.cid = PARENT, .host_port = ECHO, .port = 400};
	control(&one, RST, 0);
	require_resets(5, "a reset is not answered");
}

static void beyond_credit(void)
{
	struct connection *other = dial(PARENT, HOLD);
	require(other->open, "no connection");
	for (uint32_t i = 0; i < 200 && !other->reset; i++)
		data(other, junk, RX_BYTES);
	while (!other->reset)
		take_packets();
	hear_echo(live);
}

static void credit_lies(void)
{
	struct connection *source = dial(PARENT, SOURCE);
	require(source->open, "no connection");
	for (uint32_t round = 0; round < 3000; round++) {
		struct header header = header_of(source, below(2) ? CREDIT_UPDATE : CREDIT_REQUEST);
		header.buf_alloc = below(3) ? random32() : below(2) ? 0xffffffff : 0;
		header.fwd_cnt = below(2) ? random32() : source->received;
		send_packet(&header, NULL, 0);
		take_packets();
	}
	control(source, RST, 0);
	hear_echo(live);
}

static void shutdowns(void)
{
	for (uint32_t round = 0; round < 60; round++) {
		struct connection *c = dial(PARENT, ECHO);
		require(c->open, "no connection");
		while (!c->reset) {
			control(c, SHUTDOWN, random32());
			take_packets();
		}
	}
}

static void twice_asked(void)
{
	struct connection *c = dial(PARENT, ECHO);
	control(c, REQUEST, 0);
	while (!c->reset)
		take_packets();
	c = dial(PARENT, ECHO);
	control(c, RESPONSE, 0);
	while (!c->reset)
		take_packets();
}

static void nothing_in_it(void)
{
	for (uint32_t round = 0; round < 5000; round++)
		data(live, junk, 0);
	hear_echo(live);
}

static void single_bytes(void)
{
	uint32_t wanted = live->received + 20000;
	for (uint32_t round = 0; round < 20000; round++) {
		while (live->window - (live->sent - live->taken) < 1)
			take_packets();
		data(live, junk, 1);
	}
	while (live->received != wanted)
		take_packets();
}

static void flood_of_connections(uint32_t cid, uint32_t host_port)
{
	struct connection one = {.cid = cid, .host_port = host_port};
	uint32_t responses = got[RESPONSE], resets = got[RST], count = 3000;
	for (uint32_t i = 0; i < count; i++) {
		one.port = 100000 + i;
		control(&one, REQUEST, 0);
	}
	while (got[RESPONSE] - responses + got[RST] - resets < count)
		take_packets();
	require(got[RESPONSE] - responses < 256, "more connections than may be");
	require(got[RESPONSE] > responses, "not one connection");
	for (uint32_t i = 0; i < count; i++) {
		one.port = 100000 + i;
		control(&one, RST, 0);
	}
	barrier();
}

static void flood_of_the_parent(void) { flood_of_connections(PARENT, HOLD); }
static void flood_of_qtsm(void) { flood_of_connections(HYPERVISOR, QTSM); }

/* More answers are called for than the guest takes: the device stops to read, and holds no more. */
static void answers_not_taken(void)
{
	struct connection one = {.cid = PARENT, .host_port = NOBODY};
	uint32_t before = got[RST];
	void (*old)(void) = while_waiting;
	while_waiting = take_packets;
	for (uint32_t round = 0; round < 20; round++)
		for (uint32_t i = 0; i < 600; i++) {
			one.port = 100000 + i;
			control(&one, REQUEST, 0);
		}
	while (got[RST] == before)
		take_packets();
	while_waiting = old;
	hear_echo(live);
}

/* As many connections as may be, each full to the end of its credit, and nobody reads. */
static void fill_connections(void)
{
	static const uint32_t chunk = 1024;
	for (uint32_t i = 0; i < 250; i++)
		ask(PARENT, HOLD);
	for (uint32_t i = 0; i < connection_count; i++)
		wait_answer(&connections[i]);
	for (uint32_t round = 0; round < 300; round++) {
		for (uint32_t i = 0; i < connection_count; i++) {
			struct connection *c = &connections[i];
			if (c != live && c != lifecycle && c->open && !c->reset &&
			    (int32_t)(c->window - (c->sent - c->taken)) >= (int32_t)chunk)
				data(c, junk, chunk);
		}
		take_packets();
	}
}

static void hoard(void)
{
	fill_connections();
	hear_echo(live);
}

/* Both at once: the device holds all that it may, and touches all that it can. */
static void hoards_widely(void)
{
	receive_widely();
	fill_connections();
	send_widely(40);
}

static void qtsm_frames(void)
{
	static const uint32_t lengths[] = {0, 1, 4096, 4097, 0x7fffffff, 0x80000000, 0xffffffff};
	for (uint32_t round = 0; round < 60; round++) {
		struct connection *c = dial(HYPERVISOR, QTSM);
		if (c->reset)
			continue;
		uint32_t frame[64], bytes = 4 + below(sizeof(frame) - 4);
		for (uint32_t i = 0; i < 64; i++)
			frame[i] = random32();
		frame[0] = below(2) ? bytes - 4 : lengths[below(7)];
		data(c, frame, bytes);
		take_packets();
		if (below(2))
			control(c, RST, 0);
	}
	hear_echo(live);
}

static const char ask_register[] = "\x15\0\0\0\xa1kDescribePCR\xa1" "eindex\x10";

/* However it was treated, the security module answers. Where it is busy with the ends of other
 * connections it refuses this one at first. */
static void require_qtsm(void)
{
	for (uint32_t attempt = 0; attempt < 50; attempt++) {
		struct connection *c = dial(HYPERVISOR, QTSM);
		require(c->open, "no connection to the security module");
		data(c, ask_register, sizeof(ask_register) - 1);
		while (!c->received && !c->reset && !c->shutdown)
			take_packets();
		control(c, RST, 0);
		if (c->received)
			return;
		barrier();
	}
	require(false, "no answer of the security module");
}

/* More connections than it serves, each with half a request. */
static void qtsm_halves(void)
{
	uint32_t first = connection_count;
	for (uint32_t i = 0; i < 80; i++) {
		struct connection *c = dial(HYPERVISOR, QTSM);
		if (c->open)
			data(c, ask_register, 1 + below(sizeof(ask_register) - 2));
	}
	hear_echo(live);
	for (uint32_t i = first; i < connection_count; i++)
		control(&connections[i], RST, 0);
	barrier();
	require_qtsm();
}

/* Documents without end, and nobody takes them: no credit is given for an answer. */
static void qtsm_answers_not_taken(void)
{
	static const char ask_document[] = "\x12\0\0\0qGetAttestationDoc";
	uint32_t first = connection_count;
	for (uint32_t i = 0; i < 60; i++) {
		struct connection *c = ask(HYPERVISOR, QTSM);
		struct header header = header_of(c, CREDIT_UPDATE);
		wait_answer(c);
		header.buf_alloc = 0;
		send_packet(&header, NULL, 0);
	}
	for (uint32_t round = 0; round < 20; round++)
		for (uint32_t i = first; i < connection_count; i++) {
			struct connection *c = &connections[i];
			struct header header = header_of(c, RW);
			header.length = sizeof(ask_document) - 1;
			header.buf_alloc = 0;
			if (!c->open || c->reset || c->window - (c->sent - c->taken) < header.length)
				continue;
			c->sent += header.length;
			send_packet(&header, ask_document, header.length);
			take_packets();
		}
	hear_echo(live);
	for (uint32_t i = first; i < connection_count; i++)
		control(&connections[i], RST, 0);
	barrier();
	require_qtsm();
}

static void lifecycle_lines(void)
{
	struct connection *c = dial(HYPERVISOR, LIFECYCLE);
	if (c->open)
		data(c, "ready\nready\nexit 999\n", 21);
	barrier();
}

/* Random, from the seed. */

/* Requests that are nearly right. */
static void random_requests(void)
{
	static const struct {
		const char *bytes;
		uint32_t length;
	} requests[] = {
#define REQUEST_OF(text) {text, sizeof(text) - 1}
		REQUEST_OF("hDescribe"),
		REQUEST_OF("\xa1kDescribePCR\xa1" "eindex\x10"),
		REQUEST_OF("\xa1iExtendPCR\xa2" "eindex\x11" "ddataX\x30................................"
			   "................"),
		REQUEST_OF("\xa1gLockPCR\xa1" "eindex\x12"),
		REQUEST_OF("\xa1hLockPCRs\xa1" "erange\x82\x13\x14"),
		REQUEST_OF("\xa1qGetAttestationDoc\xa3iuser_dataAuenonceHnnnnnnnnjpublic_key\xf6"),
		REQUEST_OF("\xa1iGetRandom\xa1" "flength\x18@"),
	};
	struct connection *c = NULL;
	for (uint32_t round = 0; round < 800; round++) {
		uint8_t frame[128];
		uint32_t which = below(sizeof(requests) / sizeof(requests[0]));
		uint32_t length = requests[which].length;
		memcpy(frame + 4, requests[which].bytes, length);
		for (uint32_t changes = below(3); changes > 0; changes--)
			frame[4 + below(length)] = (uint8_t)random32();
		switch (below(16)) {
		case 0: length = below(length + 1); break; /* cut */
		case 1: length += below(sizeof(frame) - 4 - length); break; /* with a tail */
		}
		memcpy(frame, &length, 4);
		if (!below(64))
			frame[below(4)] = (uint8_t)random32(); /* another length */
		/* The device takes back what it refused, so few of them are open at once. */
		if (!c || c->reset || c->shutdown || !below(16) ||
		    c->window - (c->sent - c->taken) < sizeof(frame)) {
			if (c)
				control(c, RST, 0);
			if (connection_count == MOST)
				connection_count = 2; /* ours and the lifecycle's stay */
			c = dial(HYPERVISOR, QTSM);
			require(c->open, "no connection to the security module");
		}
		for (uint32_t at = 0; at < length + 4;) {
			uint32_t size = below(4) ? length + 4 - at : 1 + below(length + 4 - at);
			data(c, frame + at, size);
			at += size;
		}
		take_packets();
	}
	control(c, RST, 0);
	barrier();
	require_qtsm();
	hear_echo(live);
}

static void random_packets(void)
{
	for (uint32_t round = 0; round < 4000; round++) {
		struct header header = header_of(live, below(OPS + 1));
		uint32_t length = below(5) ? below(64) : below(RX_BYTES);
		header.src_port = 5000 + below(4);
		header.dst_port = ECHO + below(3);
		header.length = length;
		switch (below(12)) {
		case 0: header.src_cid = random32(); break;
		case 1: header.dst_cid = random32() & 7; break;
		case 2: header.type = (uint16_t)(random32() >> below(32)); break;
		case 3: header.op = (uint16_t)random32(); break;
		case 4: header.flags = random32(); break;
		case 5: header.buf_alloc = random32() >> below(32); break;
		case 6: header.fwd_cnt = random32(); break;
		case 7: header.dst_port = random32() >> below(32); break;
		case 8: header.length = below(length + 1); break;
		}
		if (below(3))
			header.op = below(3) ? RW : REQUEST;
		send_packet(&header, junk, length);
		take_packets();
	}
	hear_echo(live);
}

static void random_rings(void)
{
	for (uint32_t round = 0; round < 600; round++) {
		int queue = below(3) ? TX : RX;
		uint16_t index = (uint16_t)below(QUEUE_SIZE);
		uint64_t address = (uintptr_t)tx_memory[index];
		uint32_t length = HEADER_BYTES + below(RX_BYTES - HEADER_BYTES);
		uint16_t flags = queue == RX ? F_WRITE : 0, next = (uint16_t)below(QUEUE_SIZE);
		struct header header = header_of(live, below(OPS));
		header.src_port = 6000 + below(3);
		header.length = below(length - HEADER_BYTES + 1);
		memcpy(tx_memory[index], &header, HEADER_BYTES);
		switch (below(24)) {
		case 0: address = (uint64_t)random32() << below(33); break;
		case 1: length = random32() >> below(32); break;
		case 2: flags = (uint16_t)below(8); break;
		case 3: next = (uint16_t)random32(); break;
		case 4: queues[queue].avail.index = (uint16_t)(queues[queue].avail.index + below(200)); break;
		case 5: index = (uint16_t)(random32() >> 16); break;
		case 6: address = memory_bytes - below(RX_BYTES); break;
		case 7: address = (uintptr_t)queues + below(sizeof(queues)); break;
		case 8: flags |= F_NEXT; break;
		}
		put(queue, index % QUEUE_SIZE, address, length, flags, next);
		offer(queue, index);
		take_packets();
	}
	device_start(false);
}

/* How an attack begins: with queues that are empty, or with buffers lent and an echo heard. */
enum start { BARE, SERVED };

static const struct {
	const char *name;
	void (*run)(void);
	enum start start;
} attacks[] = {
#define ATTACK(name, start) {#name, name, start}
	ATTACK(tx_beyond_memory, BARE),
	ATTACK(tx_across_the_end, BARE),
	ATTACK(tx_at_the_top, BARE),
	ATTACK(tx_wraps, BARE),
	ATTACK(tx_device_registers, BARE),
	ATTACK(tx_empty, BARE),
	ATTACK(tx_huge, BARE),
	ATTACK(tx_writable, BARE),
	ATTACK(tx_indirect, BARE),
	ATTACK(tx_unknown_flags, BARE),
	ATTACK(tx_short_header, BARE),
	ATTACK(tx_next_outside, BARE),
	ATTACK(tx_next_far, BARE),
	ATTACK(tx_loop_of_one, BARE),
	ATTACK(tx_loop_of_all, BARE),
	ATTACK(tx_lying_length, BARE),
	ATTACK(tx_head_outside, BARE),
	ATTACK(tx_head_far, BARE),
	ATTACK(tx_index_jumps, BARE),
	ATTACK(tx_index_goes_back, SERVED),
	ATTACK(rx_index_jumps, BARE),
	ATTACK(rx_beyond_memory, BARE),
	ATTACK(rx_across_the_end, BARE),
	ATTACK(rx_read_only, BARE),
	ATTACK(rx_no_room, BARE),
	ATTACK(rx_short, BARE),
	ATTACK(rx_empty, BARE),
	ATTACK(rx_loop, BARE),
	ATTACK(tx_in_single_bytes, SERVED),
	ATTACK(tx_shared_tail, SERVED),
	ATTACK(rx_overlapping, BARE),
	ATTACK(rx_over_the_rings, BARE),
	ATTACK(used_ring_scribbled, SERVED),
	ATTACK(touches_widely, SERVED),
	ATTACK(kicks, SERVED),
	ATTACK(event_queue, SERVED),
	ATTACK(resets_of_the_device, SERVED),
	ATTACK(queue_outside, BARE),
	ATTACK(queue_of_three, BARE),
	ATTACK(queue_of_none, BARE),
	ATTACK(queue_of_very_many, BARE),
	ATTACK(rings_moved, SERVED),
	ATTACK(operations, SERVED),
	ATTACK(types, SERVED),
	ATTACK(foreign_sources, SERVED),
	ATTACK(foreign_destinations, SERVED),
	ATTACK(closed_ports, SERVED),
	ATTACK(without_connection, SERVED),
	ATTACK(beyond_credit, SERVED),
	ATTACK(credit_lies, SERVED),
	ATTACK(shutdowns, SERVED),
	ATTACK(twice_asked, SERVED),
	ATTACK(nothing_in_it, SERVED),
	ATTACK(single_bytes, SERVED),
	ATTACK(flood_of_the_parent, SERVED),
	ATTACK(flood_of_qtsm, SERVED),
	ATTACK(answers_not_taken, SERVED),
	ATTACK(hoard, SERVED),
	ATTACK(hoards_widely, SERVED),
	ATTACK(qtsm_frames, SERVED),
	ATTACK(qtsm_halves, SERVED),
	ATTACK(qtsm_answers_not_taken, SERVED),
	ATTACK(lifecycle_lines, SERVED),
	ATTACK(random_registers, SERVED),
	ATTACK(random_requests, SERVED),
	ATTACK(random_packets, SERVED),
	ATTACK(random_rings, SERVED),
};

/* What init says, so that a node counts the enclave as started. */
static void say_ready(void)
{
	lifecycle = dial(HYPERVISOR, LIFECYCLE);
	require(lifecycle->open, "no lifecycle channel");
	data(lifecycle, "hello 1\n", 8);
	while (!lifecycle->received)
		take_packets();
	data(lifecycle, "ready\n", 6);
	barrier();
}

/* A node sees no serial port: it is told as init tells it, or has to end what can no longer tell. */
static _Noreturn void say_survived(void)
{
	hear_echo(live);
	while (!lifecycle)
		take_packets();
	data(lifecycle, "exit 77\n", 8);
	barrier();
	end_machine();
}

void attack(const char *name, bool on_node)
{
	while_waiting = take_packets;
	for (size_t i = 0; i < sizeof(attacks) / sizeof(attacks[0]); i++) {
		const char *at = name, *wanted = attacks[i].name;
		while (*at && *at == *wanted)
			at++, wanted++;
		if (*at || *wanted)
			continue;
		device_start(false);
		if (attacks[i].start == SERVED || on_node)
			serve();
		if (on_node)
			say_ready();
		say("up\n");
		attacks[i].run();
		if (on_node)
			say_survived();
		say_number(random32());
		say("\n");
		connection_count = 0;
		device_start(true);
		serve();
		finish("survived");
	}
	finish("FAILED: no such attack");
}
