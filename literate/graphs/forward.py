"""The operations of a run: the values, the lines and the inputs behind the nodes that they make.

`OperationMode` is a dispatch mode, which sees every operation of its thread, and changes none.

An operation that autograd records takes the thread's next sequence number just before it runs, so the
number before the current one is that of the node being made. The node itself is seen when its result is
next used, and is then matched with its call: threads share sequence numbers, and a call has one node.
"""

from __future__ import annotations

import inspect
import re
import sys
import threading
import types
import weakref
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import torch
from torch.autograd.graph import Node as GradNode
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils.weak import WeakTensorKeyDictionary

from literate.graphs.node import Identity, Result, identity, is_custom, last_number, number_of
from literate.graphs.value import Value, has_dispatch, value_of

LAST = -1
"""In the place of a sequence number."""

OWN = ("forward", "backward", "vjp")
"""What a custom Function defines that runs operations."""

Place = tuple[types.CodeType, int]
Source = Result | weakref.ref[torch.Tensor]
"""What a differentiable tensor is: a result of a node, or a leaf."""


@dataclass(frozen=True)
class Origin:
    """Where a tensor that needs no gradient comes from, if it was made from one that does."""

    cause: str
    sources: tuple[Source, ...]


@dataclass(frozen=True)
class Input:
    """An input of an operation that needs no gradient."""

    value: Value | str
    tensor: weakref.ref[torch.Tensor] | None = None
    origin: Origin | None = None
    floating: bool = True


@dataclass(frozen=True)
class Call:
    """The call of an operation that made a node."""

    thread: ThreadState
    operation: str
    place: Place | None
    inside_function: bool
    packed: bool
    """Whether hooks of the program packed what the node saved."""
    inputs: tuple[Input | None, ...]
    """None stands for one that has a gradient."""
    defaults: tuple[tuple[str, Any], ...] = ()
    """What the arguments are that nobody gives."""
    results: list[weakref.ref[torch.Tensor]] = field(default_factory=list)

    def made(self, node: GradNode) -> bool:
        """Whether this may be the call that made the node, by their names."""
        return self.inside_function if is_custom(node) else _plain(self.operation) == _plain(node.name())

    def gave_another(self, tensor: torch.Tensor) -> bool:
        """Whether its result is known, and is not this tensor."""
        known = [each for ref in self.results if (each := ref()) is not None]
        return bool(known) and not any(each is tensor for each in known)


class ForwardRecord:
    """What was seen of the operations of a run, in all its threads."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.threads = ThreadStates()
        self.values: dict[Result, Value] = {}
        self.leaves: Any = WeakTensorKeyDictionary()
        """For each leaf its value when the operation of each sequence number took it, and the last one."""
        self.origins: Any = WeakTensorKeyDictionary()
        self.calls: dict[int, list[Call]] = {}
        """By sequence number: one of each thread."""
        self.matched: dict[Identity, Call | None] = {}
        self.taken: set[int] = set()
        """The calls that were matched, by `id`; `calls` keeps them alive."""
        self.lock = threading.Lock()

    def note(self, tensor: torch.Tensor) -> None:
        """Note the value of a tensor that has a gradient."""
        if not tensor.requires_grad or _is_locked(tensor):
            return
        node = tensor.grad_fn
        if node is None:
            self.note_leaf(tensor)
        else:
            self.match(node, tensor)
            self.values[identity(node), tensor.output_nr] = value_of(tensor)

    def note_leaf(self, leaf: torch.Tensor) -> None:
        """Note the value of a leaf for the operation that takes it; a later step may write to it."""
        value = value_of(leaf)
        taken: dict[int, Value] = self.leaves.setdefault(leaf, {})
        taken.setdefault(last_number(), value)
        taken[LAST] = value

    def leaf_value(self, leaf: torch.Tensor, user: GradNode) -> Value:
        """The value of a leaf as the operation of `user` took it."""
        taken: dict[int, Value] = self.leaves.get(leaf) or {}
        return taken.get(number_of(user)) or taken.get(LAST) or value_of(leaf)

    def match(self, node: GradNode, tensor: torch.Tensor | None = None) -> Call | None:
        """The call that made a node, if it was seen; `tensor` is a result of the node."""
        key = identity(node)
        if key not in self.matched:
            with self.lock:
                call = self._call_of(node, tensor)
                self.matched[key] = call
                self.taken.update([] if call is None else [id(call)])
        return self.matched[key]

    def _call_of(self, node: GradNode, tensor: torch.Tensor | None) -> Call | None:
        calls = [call for call in self.calls.get(number_of(node), ()) if call.made(node) and id(call) not in self.taken]
        if tensor is not None and len(calls) > 1:
            calls = [call for call in calls if not call.gave_another(tensor)] or calls
            calls.sort(key=lambda call: not any(ref() is tensor for ref in call.results))
            if any(ref() is tensor for ref in calls[0].results):
                return calls[0]
        here = [call for call in calls if call.thread is self.threads.state]
        return next(iter(here or calls), None)

    def call_before(self, node: GradNode) -> Call | None:
        """The call of the operation right before that of a node, of which no node is in the graph."""
        calls = [call for call in self.calls.get(number_of(node) - 1, ()) if id(call) not in self.taken]
        return calls[0] if calls else None

    def source(self, tensor: torch.Tensor) -> Source:
        """What a differentiable tensor is."""
        return weakref.ref(tensor) if tensor.grad_fn is None else (identity(tensor.grad_fn), tensor.output_nr)

    def place(self) -> tuple[Place | None, bool]:
        """Where in the program this happens, and whether inside of a custom Function, outside of which is meant."""
        own = _own_code()
        frame: types.FrameType | None = sys._getframe(1)
        first: Place | None = None
        while frame is not None:
            code = frame.f_code
            if code in own:
                return self._outward(frame.f_back), True
            if code.co_filename == self.file and first is None:
                first = code, frame.f_lasti
            frame = frame.f_back
        return first, False

    def _outward(self, frame: types.FrameType | None) -> Place | None:
        """The first place in the program from this frame outward."""
        while frame is not None and frame.f_code.co_filename != self.file:
            frame = frame.f_back
        return (frame.f_code, frame.f_lasti) if frame else None


class OperationMode(TorchDispatchMode):  # type: ignore[no-untyped-call]  # torch gives no types
    """Sees the operations of one thread."""

    def __init__(self, record: ForwardRecord) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.record = record
        self.state = record.threads.state

    @classmethod
    def _should_skip_dynamo(cls) -> bool:
        """Nothing is compiled here, and torch's compiler takes a second to load."""
        return False

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        """Run the operation; note its inputs before, and what made its node."""
        if self.state.paused:
            return func(*args, **(kwargs or {}))
        tensors = list(tensors_in(args))
        for tensor in tensors:
            self.record.note(tensor)
        call = self.call(func, args) if any(tensor.requires_grad for tensor in tensors) else None
        origin = self.origin(func, tensors)
        result = func(*args, **(kwargs or {}))
        results = list(tensors_in((result,)))
        if call is not None:
            call.results.extend(weakref.ref(tensor) for tensor in results)
        if origin is not None:
            for tensor in results:
                if tensor not in self.record.leaves:
                    self.record.origins[tensor] = origin
        return result

    def call(self, func: Any, args: Any) -> Call | None:
        """The call that makes the node of the current sequence number; None if that has one already."""
        calls = self.record.calls.setdefault(last_number(), [])
        if any(call.thread is self.state for call in calls):
            return None
        place, inside = self.record.place()
        packed = torch._C._autograd._top_saved_tensors_default_hooks(True) is not None
        defaults = tuple((a.name, a.default_value) for a in func._schema.arguments if a.has_default_value())
        inputs = tuple(self.inputs(func, args))
        name = func.overloadpacket.__name__
        # An input that `forward` returns as it is leaves the Function as a view, when `forward` is over.
        inside = inside or (name == "view" and not torch.is_grad_enabled())
        calls.append(Call(self.state, name, place, inside, packed, inputs, defaults))
        return calls[-1]

    def origin(self, func: Any, tensors: list[torch.Tensor]) -> Origin | None:
        """What the result of an operation comes from, should it need no gradient."""
        name = func.overloadpacket.__name__
        if name.endswith("_like") or name.startswith("new_"):
            return None  # takes a shape, and no value
        sources: list[Source] = []
        causes: list[str] = []
        for tensor in tensors:
            if _is_locked(tensor):
                continue
            if tensor.requires_grad:
                causes.append(self.cause(name))
                sources.append(self.record.source(tensor))
            elif tensor in self.record.origins:
                causes.append(self.record.origins[tensor].cause)
                sources += self.record.origins[tensor].sources
        return Origin(causes[0], tuple(dict.fromkeys(sources))) if sources else None

    def cause(self, operation: str) -> str:
        """Why the result of an operation needs no gradient, should it need none."""
        if self.state.passes:
            return "backward"
        return operation if operation == "detach" or torch.is_grad_enabled() else "no_grad"

    def inputs(self, func: Any, args: Any) -> Iterator[Input | None]:
        """The inputs of an operation for which its node may have an edge."""
        for argument, given in zip(func._schema.arguments, args, strict=False):
            if not re.fullmatch(r"Optional\[Tensor\]|Tensor|List\[(Optional\[)?Tensor\]?\]", str(argument.type)):
                continue
            for each in given if isinstance(given, (list, tuple)) else [given]:
                if not isinstance(each, torch.Tensor):
                    yield Input(repr(each))
                elif each.requires_grad:
                    yield None
                else:
                    origin = self.record.origins.get(each)
                    yield Input(value_of(each), weakref.ref(each), origin, each.is_floating_point())


# A compiled program must not have this compiled; the usual decorator loads the compiler, which takes a second.
_frames: Any = torch._C._dynamo.eval_frame
_frames.set_code_exec_strategy(
    OperationMode.__torch_dispatch__.__code__,
    _frames._FrameExecStrategy(_frames._FrameAction.SKIP, _frames._FrameAction.SKIP),
)


@dataclass(eq=False)
class ThreadState:
    """What goes on in a thread. Threads are told apart by it: the system gives a number again when one has ended."""

    passes: list[Any] = field(default_factory=list)
    """The backward passes that run, the inner ones last."""
    paused: bool = False

    @contextmanager
    def pause(self) -> Iterator[None]:
        """Look without being seen."""
        outer, self.paused = self.paused, True
        try:
            with torch.no_grad():
                yield
        finally:
            self.paused = outer


class ThreadStates(threading.local):
    """The state of the current thread."""

    def __init__(self) -> None:
        self.state = ThreadState()


def _own_code() -> set[types.CodeType]:
    """The code that programs write for the custom Functions that there are now."""
    found: set[types.CodeType] = set()
    waiting: list[type] = [torch.autograd.Function]
    while waiting:
        each = waiting.pop()
        waiting += each.__subclasses__()
        found |= _code_of(each)
    return found


@cache
def _code_of(function: type) -> frozenset[types.CodeType]:
    """The code of a custom Function, also below a decorator."""
    methods = [inspect.unwrap(each) for name in OWN if (each := getattr(function, name, None))]
    return frozenset(each.__code__ for each in methods if isinstance(each, types.FunctionType))


def tensors_in(args: Sequence[Any]) -> Iterator[torch.Tensor]:
    """The tensors among the arguments of an operation."""
    for each in args:
        if isinstance(each, torch.Tensor):
            yield each
        elif isinstance(each, (list, tuple)):
            yield from tensors_in(each)


def _is_locked(tensor: torch.Tensor) -> bool:
    """Whether asking for the node may wait forever: of a view, autograd may be making the node right now.

    It holds a lock then, and runs operations of the tensor's class, which are seen here.
    """
    return has_dispatch(tensor) and tensor._is_view()


def _plain(name: str) -> str:
    """The name of an operation or of its node, so that they can be compared."""
    return re.sub(r"(?:Backward\d*|Backwards)$", "", name.rpartition("::")[2]).replace("_", "").lower()
