"""How long a device looks for its next event before it sleeps.

A processor that went to sleep takes longer to come back than a small packet takes on its way, twice
for each round trip. So in the middle of a conversation the device looks again and again for a
while, as KVM does for the processors of its guests (`halt_poll_ns`), and sleeps when nothing comes.

Others pay little for that: one who only sends is not waited for like this, nor is bulk, since what
gathers meanwhile is taken at once; after a long wait comes none that looks; and where another
process takes the processor meanwhile, the device sleeps at once for some time.
"""

__all__ = ["BusyPoll"]

# An emulated guest answers a packet within 100 to 200 microseconds.
_LIMIT_S = 0.0005
# For how long other processes may have had the processor meanwhile.
_OTHERS_S = 0.0002
# More packets than these in one turn are no step of a conversation.
_FEW = 2
# How long not to look where other processes want the processor; doubled each time in a row.
_LEAST_REST_S = 0.01
_MOST_REST_S = 1.0


class BusyPoll:
    """Decides before each wait. Times are seconds of any clock that only goes forward."""

    def __init__(self) -> None:
        """Begin with sleeping at once."""
        self._is_brisk = False  # the last wait was short
        self._is_talk = False
        self._heard_last = False
        self._start_s = 0.0
        self._rest_s = _LEAST_REST_S
        self._rests_until_s = 0.0

    def turned(self, heard: int, sent: int) -> bool:
        """Note how many packets with data a turn of the loop took from the guest and gave it.

        Returns:
            Whether the next one will likely be waited for by looking.
        """
        if heard or sent:
            heard_now = not sent  # both at once is no answer to each other
            alternates = heard_now is not self._heard_last and not (heard and sent)
            self._is_talk = alternates and heard <= _FEW and sent <= _FEW
            self._heard_last = heard_now
        return self._is_brisk and self._is_talk

    def starts(self, now_s: float) -> bool:
        """Return whether to look before sleeping."""
        self._start_s = now_s
        return self._is_brisk and self._is_talk and now_s >= self._rests_until_s

    def goes_on(self, now_s: float, cpu_s: float) -> bool:
        """Return whether to look once more; `cpu_s` of a processor were used since the start."""
        elapsed_s = now_s - self._start_s
        if elapsed_s - cpu_s > _OTHERS_S:
            is_again = now_s < self._rests_until_s + 2 * self._rest_s
            self._rest_s = min(2 * self._rest_s, _MOST_REST_S) if is_again else _LEAST_REST_S
            self._rests_until_s = now_s + self._rest_s
            return False
        return elapsed_s < _LIMIT_S

    def slept(self, now_s: float) -> None:
        """Note that a wait is over which came to sleeping."""
        self._is_brisk = now_s - self._start_s < _LIMIT_S
