# --8<-- [start:run]
import torch

labels = torch.tensor([0, 1])
print("to:", labels.to(torch.float32))
print("as_tensor:", torch.as_tensor(labels, dtype=torch.float32))
# --8<-- [end:run]
