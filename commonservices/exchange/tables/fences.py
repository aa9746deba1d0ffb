"""Bounds that the system keeps for a process, so that a hostile file can use up neither memory nor time."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Final

from commonservices.exchange.tables.limits import Limits

_JOB_LIMITS: Final = 9
_LIMIT_MEMORY: Final = 0x100
_LIMIT_TIME: Final = 0x2
_TICKS: Final = 10_000_000


def fence_in(limits: Limits) -> Callable[[], bool]:
    """Bound the memory and the processor time of this process, and give what tells whether it uses too much."""
    if sys.platform == "win32":
        _fence_in_windows(limits)
        return _never
    return _fence_in_posix(limits)


def _never() -> bool:
    return False


if sys.platform != "win32":

    def _fence_in_posix(limits: Limits) -> Callable[[], bool]:
        """Set the limits of the system; where it keeps none for memory, the process looks at itself."""
        import resource

        seconds = int(limits.seconds) + 1
        for kind, bound in ((resource.RLIMIT_CPU, seconds), (resource.RLIMIT_CORE, 0)):
            _bound(kind, bound)
        if sys.platform == "linux":
            _bound(resource.RLIMIT_AS, limits.memory)
            return _never
        unit = 1 if sys.platform == "darwin" else 1024

        def most() -> int:
            return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit

        before = most()  # the process that started this one may count in it

        def over() -> bool:
            return most() - before > limits.memory

        return over

    def _bound(kind: int, bound: int) -> None:
        import resource

        _, hard = resource.getrlimit(kind)
        if hard != resource.RLIM_INFINITY:
            bound = min(bound, hard)
        resource.setrlimit(kind, (bound, hard))

else:

    def _fence_in_windows(limits: Limits) -> None:
        """Put this process into a job whose memory and time Windows bounds; it may be inside other jobs already."""
        import ctypes
        from ctypes import wintypes

        class Basic(ctypes.Structure):
            """The basic bounds of a job, as Windows lays them out."""

            _fields_ = (
                ("process_time", ctypes.c_int64),
                ("job_time", ctypes.c_int64),
                ("flags", wintypes.DWORD),
                ("least_set", ctypes.c_size_t),
                ("most_set", ctypes.c_size_t),
                ("processes", wintypes.DWORD),
                ("affinity", ctypes.c_size_t),
                ("priority", wintypes.DWORD),
                ("scheduling", wintypes.DWORD),
            )

        class Extended(ctypes.Structure):
            """All bounds of a job, as Windows lays them out."""

            _fields_ = (
                ("basic", Basic),
                ("counters", ctypes.c_uint64 * 6),
                ("process_memory", ctypes.c_size_t),
                ("job_memory", ctypes.c_size_t),
                ("peak_process", ctypes.c_size_t),
                ("peak_job", ctypes.c_size_t),
            )

        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateJobObjectW.restype = wintypes.HANDLE
        kernel.GetCurrentProcess.restype = wintypes.HANDLE
        kernel.SetInformationJobObject.argtypes = (wintypes.HANDLE, ctypes.c_int, ctypes.c_void_p, wintypes.DWORD)
        kernel.AssignProcessToJobObject.argtypes = (wintypes.HANDLE, wintypes.HANDLE)
        job = kernel.CreateJobObjectW(None, None)
        bounds = Extended()
        bounds.basic.flags = _LIMIT_MEMORY | _LIMIT_TIME
        bounds.basic.process_time = int(limits.seconds * _TICKS)
        bounds.process_memory = limits.memory
        if kernel.SetInformationJobObject(job, _JOB_LIMITS, ctypes.byref(bounds), ctypes.sizeof(bounds)):
            kernel.AssignProcessToJobObject(job, kernel.GetCurrentProcess())
