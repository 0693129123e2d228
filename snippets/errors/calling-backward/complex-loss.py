# --8<-- [start:run]
import torch

z = torch.tensor(3 + 4j, requires_grad=True)
loss = z * z.conj()
loss.backward()
# --8<-- [end:run]
