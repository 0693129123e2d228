# --8<-- [start:run]
import torch

samples = torch.arange(5)
for rank in range(2):
    own = samples[rank::2]
    print("rank", rank, "samples:", own.tolist(), "batches:", len(own.split(2)))
# --8<-- [end:run]
