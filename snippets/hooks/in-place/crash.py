# --8<-- [start:run]
import faulthandler
import os
import resource
import signal

import torch


def register_on_view(read_node):
    h = 3 * torch.tensor([1.0, 2.0], requires_grad=True)
    first = h[0:1]
    h.mul_(5)
    if read_node:
        first.grad_fn.name()
    first.register_hook(print)


def end_of(read_node):
    """How a copy of this process ends in which the hook is registered."""
    child = os.fork()
    if child == 0:
        faulthandler.disable()
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        register_on_view(read_node)
        os._exit(0)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    return signal.Signals(-code).name if code < 0 else "without an error"


print("grad_fn not read:", end_of(False))
print("grad_fn read before:", end_of(True))
# --8<-- [end:run]
