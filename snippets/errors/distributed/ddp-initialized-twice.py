# --8<-- [start:run]
import torch.distributed as dist

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
try:
    dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
finally:
    dist.destroy_process_group()
# --8<-- [end:run]
