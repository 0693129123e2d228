# --8<-- [start:run]
import torch
import torch.distributed as dist

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
w = torch.tensor(3.0, requires_grad=True)
loss = w**2
dist.all_reduce(loss)
loss.backward()
print("w.grad:", w.grad)
dist.destroy_process_group()
# --8<-- [end:run]
