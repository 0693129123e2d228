# --8<-- [start:run]
import tempfile
import warnings

import torch
from torch.distributed import autograd, rpc

with tempfile.TemporaryDirectory() as folder:
    place = f"file://{folder}/meeting"
    options = rpc.TensorPipeRpcBackendOptions(init_method=place)
    with warnings.catch_warnings(action="ignore"):
        rpc.init_rpc("worker", rank=0, world_size=1, rpc_backend_options=options)
    w, x = torch.tensor(2.0, requires_grad=True), torch.tensor(3.0)
    try:
        with autograd.context() as number:
            y = rpc.rpc_sync("worker", torch.mul, (w, x))
            autograd.backward(number, [y])
        autograd.get_gradients(number)
    finally:
        rpc.shutdown()
# --8<-- [end:run]
