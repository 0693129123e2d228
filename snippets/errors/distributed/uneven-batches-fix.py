# --8<-- [start:run]
import torch
from torch.utils.data import DistributedSampler

samples = torch.arange(5)
for rank in range(2):
    sampler = DistributedSampler(samples, num_replicas=2, rank=rank, shuffle=False, drop_last=True)
    own = samples[list(sampler)]
    print("rank", rank, "samples:", own.tolist(), "batches:", len(own.split(2)))
# --8<-- [end:run]
