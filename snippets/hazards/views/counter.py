# --8<-- [start:shared]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
h = 2 * x
y = h[0] ** 2
h[1].mul_(5)
print("version of h:", h._version)
print("version of h[0]:", h[0]._version)
# --8<-- [end:shared]

# --8<-- [start:false-alarm]
(y + h.sum()).backward()
# --8<-- [end:false-alarm]
