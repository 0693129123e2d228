# --8<-- [start:run]
import faulthandler
import os
import resource
import signal

import torch


def nothing(h):
    pass


def read_node(h):
    return h.grad_fn


def hook(h):
    h.register_hook(print)


def walk(h):
    node = h.grad_fn
    while node.next_functions:
        node = node.next_functions[0][0]


def free(in_each_step, at_the_end):
    h = torch.tensor(1.0, requires_grad=True)
    for _ in range(100_000):
        h = h + 1
        in_each_step(h)
    at_the_end(h)
    del h


def end_of(in_each_step, at_the_end):
    """How a copy of this process ends in which the graph is made and freed."""
    child = os.fork()
    if child == 0:
        faulthandler.disable()
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        free(in_each_step, at_the_end)
        os._exit(0)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    return signal.Signals(-code).name if code < 0 else "without an error"


print("nothing asked:", end_of(nothing, nothing))
print("walked at the end:", end_of(nothing, walk))
print("grad_fn read in each step:", end_of(read_node, nothing))
print("a hook on each result:", end_of(hook, nothing))
# --8<-- [end:run]
