"""Unreachable objects go on the window's thread."""

import gc
import threading
import weakref

import pytest

from ui.collecting import Collector


class Node:
    """Something that can hold itself."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def collector(qapp):
    made = Collector()
    yield made
    made.stop()
    assert gc.isenabled()


def test_nothing_is_collected_on_another_thread(collector):
    kept = []

    def work() -> None:
        node = Node()
        kept.append(weakref.ref(node))
        del node
        for _ in range(5000):
            [[]]  # noqa: B018 allocations that would start a collection

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert not gc.isenabled()
    assert kept[0]() is not None


def test_what_is_due_goes_when_the_timer_comes(collector, qtbot):
    node = Node()
    gone = weakref.ref(node)
    del node
    filling = []

    def fill_until_gone():
        filling.append([[] for _ in range(collector.thresholds[0] + 1000)])
        return gone() is None

    qtbot.waitUntil(fill_until_gone, timeout=5000)
    assert filling


def test_nothing_is_done_while_nothing_is_due(collector):
    gc.collect()
    assert collector.collect_if_due() == 0
