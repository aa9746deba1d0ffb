"""The system bounds the memory and the processor time of the process that reads."""

import subprocess
import sys

import pytest

BOUNDED = """
import dataclasses, resource
from commonservices.exchange.tables.fences import fence_in
from commonservices.exchange.tables.limits import LIMITS
over = fence_in(dataclasses.replace(LIMITS, memory=200 << 20, seconds=5))
assert not over()
assert resource.getrlimit(resource.RLIMIT_CPU)[0] == 6
try:
    bytearray(300 << 20)
except MemoryError:
    print("bounded")
"""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the process looks at itself, or is in a job of Windows")
def test_a_process_gets_no_more_memory_than_it_may_have():
    done = subprocess.run([sys.executable, "-c", BOUNDED], capture_output=True, text=True, check=True)
    assert done.stdout == "bounded\n"
