# --8<-- [start:run]
import io
import logging
import re
from contextlib import redirect_stderr

import torch
from torch._logging._internal import LOG_ENV_VAR


@torch.compile(backend="eager")
def f(x):
    y = x**2
    return 5 * y + y.item()


with redirect_stderr(io.StringIO()) as written:
    torch._logging.set_logs(autograd=logging.DEBUG, graph_breaks=True)
    f(torch.tensor(3.0, requires_grad=True)).backward()
    torch._logging.set_logs()

print(f'{LOG_ENV_VAR}="+autograd,graph_breaks"')
for line in written.getvalue().splitlines():
    if found := re.search(r"Executing: <(\w+)|(Graph break) in user code|Explanation: (.+)", line):
        print(next(part for part in found.groups() if part))
# --8<-- [end:run]
