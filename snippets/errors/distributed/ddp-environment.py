# --8<-- [start:run]
import torch.distributed as dist

dist.init_process_group("gloo")
# --8<-- [end:run]
