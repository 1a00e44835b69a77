"""Enclaves of a real node, from start to end."""

import pytest

pytestmark = pytest.mark.machine


def test_a_small_image_starts_and_stops(qtd, make_image):
    started = qtd.start(make_image("sleep"))
    print(started)
    assert [one["cid"] for one in qtd.client.enclaves()] == [4]
    qtd.client.stop(0)
    assert qtd.client.enclaves() == []
