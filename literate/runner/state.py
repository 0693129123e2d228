"""What a program leaves behind: the state that Python, NumPy and PyTorch keep for a process, as it was and as it is.

Nothing of it reaches another program, since each has a process of its own. It would reach the rest of
a reader's program, and so it is reported.
"""

from __future__ import annotations

import decimal
import gc
import locale
import logging
import os
import re
import signal
import sys
import threading
import time
import types
import warnings
from collections.abc import Callable, Iterator
from typing import Any

Reader = Callable[[Any], Any]
"""Reads one piece of the state of a module; what it gives is compared by `==`."""


SIGNALS = ("SIGABRT", "SIGALRM", "SIGFPE", "SIGHUP", "SIGINT", "SIGSEGV", "SIGTERM", "SIGUSR1", "SIGUSR2")


def _environment(module: Any) -> dict[str, str]:
    """The environment, but for what torch sets for itself when it makes the first optimizer."""
    return {name: value for name, value in os.environ.items() if not name.startswith(("TORCHINDUCTOR_", "TRITON_"))}


def _excepthook() -> Any:
    """What shows a raise at the end, but for what torch.distributed puts there when a group of processes begins."""
    own = getattr(sys.excepthook, "__module__", "").startswith("torch.distributed.")
    return sys.__excepthook__ if own else sys.excepthook


def _umask(module: Any) -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _flushes(module: Any) -> bool:
    """Whether the processor takes numbers that are too small for all their digits as zero."""
    return sys.float_info.min / 2 == 0


def _handlers(module: Any) -> list[Any]:
    return [signal.getsignal(getattr(signal, name)) for name in SIGNALS if hasattr(signal, name)]


def _global_hooks(torch: Any) -> list[int]:
    """How many hooks are in each of the tables of those that torch calls for every module."""
    tables = vars(torch.nn.modules.module)
    return [len(tables[name]) for name in HOOKS if name in tables]


HOOKS = (
    "_global_backward_hooks",
    "_global_backward_pre_hooks",
    "_global_buffer_registration_hooks",
    "_global_forward_hooks",
    "_global_forward_pre_hooks",
    "_global_module_registration_hooks",
    "_global_parameter_registration_hooks",
)


def _saved_hooks(torch: Any) -> bool:
    return torch._C._autograd._top_saved_tensors_default_hooks(True) is not None


def _functorch(torch: Any) -> bool:
    return torch._C._functorch.peek_interpreter_stack() is not None


def _autocast(torch: Any) -> tuple[Any, ...]:
    states = [(torch.is_autocast_enabled(each), torch.get_autocast_dtype(each)) for each in ("cpu", "cuda")]
    return *states, torch.is_autocast_cache_enabled()


def _compute(torch: Any) -> tuple[Any, ...]:
    backends = torch.backends
    return (
        torch.get_float32_matmul_precision(),
        backends.mkldnn.enabled,
        backends.mkldnn.deterministic,
        backends.cuda.flash_sdp_enabled(),
        backends.cuda.math_sdp_enabled(),
        backends.cuda.mem_efficient_sdp_enabled(),
    )


def _torch_draws(torch: Any) -> tuple[int, bytes]:
    """The seed of torch's generator, and where it is, whatever modes the program has left entered."""
    with torch._C.DisableTorchFunction(), torch.utils._python_dispatch._disable_current_modes():
        return torch.initial_seed(), torch.get_rng_state().numpy().tobytes()


SETTINGS: dict[str, dict[str, Reader]] = {
    "torch": {
        "grad mode": lambda torch: torch.is_grad_enabled(),
        "inference mode": lambda torch: torch.is_inference_mode_enabled(),
        "the default dtype": lambda torch: torch.get_default_dtype(),
        "the default device": lambda torch: torch.get_default_device(),
        "anomaly mode": lambda torch: (torch.is_anomaly_enabled(), torch.is_anomaly_check_nan_enabled()),
        "the print options": lambda torch: dict(vars(torch._tensor_str.PRINT_OPTS)),
        "deterministic algorithms": lambda torch: torch.get_deterministic_debug_mode(),
        "the number of threads": lambda torch: torch.get_num_threads(),
        "how torch computes": _compute,
        "autocast": _autocast,
        "hooks on saved tensors": _saved_hooks,
        "the level of forward-mode differentiation": lambda torch: torch.autograd.forward_ad._current_level,
        "a transform of torch.func": _functorch,
        "the function modes": lambda torch: torch._C._len_torch_function_stack(),
        "the dispatch modes": lambda torch: torch._C._len_torch_dispatch_stack(),
        "whether tensor subclasses are asked": lambda torch: torch._C._is_torch_function_enabled(),
        "the threads of autograd": lambda torch: (
            torch.autograd.is_multithreading_enabled()
            if hasattr(torch.autograd, "is_multithreading_enabled")
            else torch._C._is_multithreading_enabled()
        ),
        "how often torch warns": lambda torch: torch.is_warn_always_enabled(),
        "what sharing memory uses": lambda torch: torch.multiprocessing.get_sharing_strategy(),
        "the hooks of all modules": _global_hooks,
        "the process group of torch.distributed": lambda torch: (
            torch.distributed.is_available() and torch.distributed.is_initialized()
        ),
    },
    "numpy": {
        "NumPy's print options": lambda numpy: numpy.get_printoptions(),
        "NumPy's error handling": lambda numpy: (numpy.geterr(), numpy.geterrcall()),
    },
    "builtins": {
        "small numbers": _flushes,
        "the environment": _environment,
        "the working folder": lambda module: os.getcwd(),
        "the file mask": _umask,
        "sys.argv": lambda module: list(sys.argv),
        "sys.path": lambda module: list(sys.path),
        "sys.stdout": lambda module: (sys.stdout, sys.stderr, sys.stdin),
        "sys.excepthook": lambda module: (_excepthook(), sys.unraisablehook, threading.excepthook),
        "sys.displayhook": lambda module: sys.displayhook,
        "a tracer": lambda module: (sys.gettrace(), sys.getprofile()),
        "the recursion limit": lambda module: sys.getrecursionlimit(),
        "the collection of garbage": lambda module: (gc.isenabled(), gc.get_threshold(), gc.get_debug()),
        "the handling of signals": _handlers,
        "how numbers are read": lambda module: (sys.get_int_max_str_digits(), str(decimal.getcontext())),
        "the locale": lambda module: locale.setlocale(locale.LC_ALL),
        "the time zone": lambda module: time.tzname,
        "logging": lambda module: (list(logging.root.handlers), logging.root.level, logging.root.manager.disable),
        "how warnings are shown": lambda module: (warnings.showwarning, warnings.formatwarning),
    },
}
"""For each module, if it is loaded, the pieces of state that are read."""

PATCHED = (
    "builtins",
    "torch",
    "torch:Tensor",
    "torch:Tensor.__base__",
    "torch.autograd",
    "torch.autograd:Function",
    "torch.autograd.function",
    "torch.autograd.graph",
    "torch.func",
    "torch.nn",
    "torch.nn:Module",
    "torch.nn:Parameter",
    "torch.nn.functional",
    "torch.optim",
    "torch.optim:Optimizer",
    "torch.utils.checkpoint",
    "torch._tensor_str",
    "numpy",
    "warnings",
    "random",
    "math",
)
"""The modules and classes whose attributes no program may put others in the place of."""


def state() -> dict[str, Any]:
    """The state of this process, by name."""
    found: dict[str, Any] = {}
    for module, settings in SETTINGS.items():
        if module in sys.modules:
            found.update((name, read(sys.modules[module])) for name, read in settings.items())
    return found


def _attributes(name: str) -> dict[str, Any]:
    module, _, path = name.partition(":")
    found: Any = sys.modules[module]
    for attribute in path.split(".") if path else ():
        found = getattr(found, attribute)
    return dict(vars(found))


def attributes() -> dict[str, dict[str, Any]]:
    """The attributes of the modules and classes in `PATCHED` that are loaded."""
    return {name: _attributes(name) for name in PATCHED if name.partition(":")[0] in sys.modules}


def _patched(before: dict[str, dict[str, Any]], file: str, loaded: bool) -> Iterator[str]:
    """What stands in the place of an attribute; if modules were loaded, what the program in `file` put there."""
    for name, old in before.items():
        new = _attributes(name)
        owner = name.replace("Tensor.__base__", "Tensor").replace(":", ".")
        for attribute, value in old.items():
            found = new.get(attribute, _GONE)
            if found is value or _counts(owner, attribute):
                continue
            foreign = isinstance(found, types.FunctionType) and found.__code__.co_filename != file
            if not (loaded and foreign):
                yield f"leaves another {owner}.{attribute} behind"
        if owner == "builtins":
            yield from (f"leaves the name {added} in builtins" for added in new.keys() - old.keys() - {"_"})


_GONE = object()


def _counts(owner: str, attribute: str) -> bool:
    """Whether the attribute is a state that the module itself keeps; `SETTINGS` has what matters of it."""
    private = attribute.startswith("_") and not attribute.startswith("__")
    shown = owner == "warnings" and attribute in {"showwarning", "filters"}
    return shown or attribute in {"__warningregistry__", "_"} or (private and owner in {"warnings", "random", "numpy"})


MAY_PATCH = re.compile(
    r"(?<!\bself)\.(?!(?:grad|data|requires_grad)\b)\w+\s*(?:[-+*/@|&^%]|//|\*\*|:\s*\w+\s*)?=(?!=)"
    r"|setattr|delattr|__dict__|\bvars\(|\bpatch|\bdel \w+\.|\bbuiltins\b|\bin globals\("
)
"""What a program has to write to put something in the place of an attribute.

To look at every attribute takes longer than most programs run, because a look copies the page of memory.
"""


class Before:
    """The state of this process before a program runs, to which it is compared after."""

    def __init__(self) -> None:
        self.attributes = attributes()
        self.state = state()
        self.modules = len(sys.modules)
        torch = sys.modules.get("torch")
        self.torch = torch and _torch_draws(torch)

    def start(self) -> None:
        """Look at what is not the same for every program. Call it right before the run."""
        own = SETTINGS["builtins"]
        self.state |= {name: own[name](None) for name in ("the working folder", "sys.argv", "sys.path")}

    def left(self, source: str, file: str) -> Iterator[str]:
        """What is no longer as it was, in words; `source` is the text of the program in `file`."""
        now = state()
        yield from (f"leaves {name} changed" for name, old in self.state.items() if now[name] != old)
        if MAY_PATCH.search(source):
            yield from _patched(self.attributes, file, len(sys.modules) > self.modules)
        for thread in threading.enumerate():
            if thread is not threading.main_thread():
                yield f"leaves a thread running: {thread.name}"
        torch = sys.modules.get("torch")
        if self.torch and torch:
            seed, numbers = _torch_draws(torch)
            if seed == self.torch[0] and numbers != self.torch[1]:
                yield "draws torch's random numbers without a seed of its own"
