# --8<-- [start:run]
import faulthandler
import os
import resource
import signal

import torch


def free(walk):
    h = torch.tensor(1.0, requires_grad=True)
    for _ in range(200_000):
        h = h + 1
    node = h.grad_fn if walk else None
    while node is not None:
        node = node.next_functions[0][0] if node.next_functions else None
    del h


def end_of(walk):
    """How a copy of this process ends in which the graph is made and freed."""
    child = os.fork()
    if child == 0:
        faulthandler.disable()
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        free(walk)
        os._exit(0)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    return signal.Signals(-code).name if code < 0 else "without an error"


print("not walked:", end_of(False))
print("walked:", end_of(True))
# --8<-- [end:run]
